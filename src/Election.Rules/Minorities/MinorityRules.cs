namespace Election.Rules;

/// <summary>Chapter V of the law: the seats of national minorities (EL 19–21).</summary>
public static class MinorityRules
{
    /// <summary>minority.represented: every group that lives compactly has a deputy (EL 19(1)).</summary>
    public static Rule<MinorityGroup> Represented { get; } = new MinorityRepresentedRule();

    /// <summary>minority.parity: from thirty per cent on, people per deputy come to the mean (EL 19(2)).</summary>
    public static Rule<MinorityGroup> Parity { get; } = new MinorityParityRule();

    /// <summary>minority.floor: below fifteen per cent, people per deputy are no less than half the mean (EL 19(3)).</summary>
    public static Rule<MinorityGroup> Floor { get; } = new MinorityFloorRule();

    /// <summary>minority.cap: between them, no more than thirty per cent of the seats (EL 19(4)).</summary>
    public static Rule<MinorityGroup> Cap { get; } = new MinorityCapRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => OfGroup;

    /// <summary>The rules on one group.</summary>
    public static IReadOnlyList<Rule<MinorityGroup>> OfGroup { get; } = [Represented, Parity, Floor, Cap];
}

/// <summary>The facts that the rules on minorities read.</summary>
public static class MinorityFacts
{
    /// <summary>The population of the group.</summary>
    public static Fact Population { get; } = new("population", new("该民族在境内的人口数", "Population of the group in the area"), Unit.People, nameof(MinorityGroup.Population));

    /// <summary>The seats of the group.</summary>
    public static Fact Seats { get; } = new("seats", new("分配给该民族的代表名额", "Seats given to the group"), Unit.Seats, nameof(MinorityGroup.Seats));

    /// <summary>How the group lives.</summary>
    public static Fact Settlement { get; } = new("settlement", new("聚居或者散居", "Whether it lives compactly or scattered"), Unit.None, nameof(MinorityGroup.Settlement));

    /// <summary>Whether it is the nationality that exercises autonomy.</summary>
    public static Fact Titular { get; } = new("titular", new("是否实行区域自治的民族", "Whether it exercises autonomy in the area"), Unit.None, nameof(MinorityGroup.IsTitular));

    /// <summary>Whether it is the Han.</summary>
    public static Fact Han { get; } = new("han", new("是否汉族", "Whether it is the Han"), Unit.None, nameof(MinorityGroup.IsHan));

    /// <summary>Whether an exception was decided for it.</summary>
    public static Fact VeryFewWithApproval { get; } = new("veryFewWithApproval", new("人口特少并经省、自治区人大常委会决定", "Very few, with a decision of the standing committee of the province or region"), Unit.None, nameof(MinorityGroup.IsVeryFewWithApproval));

    /// <summary>The population of the area.</summary>
    public static Fact AreaPopulation { get; } = new("/area/population", new("境内总人口数", "Population of the area"), Unit.People, nameof(MinorityGroup.Area));

    /// <summary>The seats of the area.</summary>
    public static Fact AreaSeats { get; } = new("/area/seats", new("境内应选代表名额", "Seats of the area"), Unit.Seats, nameof(MinorityGroup.Area));

    /// <summary>Whether any minority lives compactly in the area.</summary>
    public static Fact CompactMinorities { get; } = new("/allocation/minorities", new("境内有少数民族聚居", "Whether any minority lives compactly in the area"), Unit.None, nameof(MinorityGroup.Area));

    /// <summary>The total of seats.</summary>
    public static Fact TotalSeats { get; } = new("/quota/seats", new("代表总名额", "Total of seats"), Unit.Seats, nameof(MinorityGroup.Area));
}
