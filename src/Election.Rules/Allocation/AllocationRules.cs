namespace Election.Rules;

/// <summary>How the seats of a congress are divided (EL 15, 17, 18; provinces).</summary>
public static class AllocationRules
{
    /// <summary>allocation.total: no more seats are given out than there are (EL 15(1)).</summary>
    public static Rule<SeatAllocation> Total { get; } = new AllocationTotalRule();

    /// <summary>allocation.smallest-township: in a county each township has a deputy (EL 15(1)).</summary>
    public static Rule<TownshipAllocation> SmallestTownship { get; } = new SmallestTownshipRule();

    /// <summary>allocation.smallest-village: in a township each village has a deputy, where the province says so.</summary>
    public static Rule<VillageAllocation> SmallestVillage { get; } = new SmallestVillageRule();

    /// <summary>allocation.garrison: the seats of the garrison, where the province bounds them.</summary>
    public static Rule<SeatAllocation> Garrison { get; } = new GarrisonRule();

    /// <summary>allocation.indirect-composition: seats in the congress above by population, by place and others (EL 17(2); JS 19(1)).</summary>
    public static Rule<IndirectAllocation> IndirectComposition { get; } = new IndirectCompositionRule();

    /// <summary>allocation.national-minority: each people has a national deputy (EL 18).</summary>
    public static Rule<MinorityGroup> NationalMinority { get; } = new NationalMinorityRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Total, SmallestTownship, SmallestVillage, Garrison, IndirectComposition, NationalMinority];
}

/// <summary>The facts that the rules on dividing seats read.</summary>
public static class AllocationFacts
{
    /// <summary>The total of seats.</summary>
    public static Fact Total { get; } = new("/quota/seats", new("代表总名额", "Total of seats"), Unit.Seats, nameof(SeatAllocation.Total));

    /// <summary>The seats elected in the districts or units.</summary>
    public static Fact Districts { get; } = new("/area/seats", new("各选区、选举单位应选代表名额合计", "Seats elected in the districts or units"), Unit.Seats, nameof(SeatAllocation.Districts));

    /// <summary>The seats of the garrison.</summary>
    public static Fact Garrison { get; } = new("/allocation/garrisonSeats", new("驻军代表名额", "Garrison seats"), Unit.Seats, nameof(SeatAllocation.Garrison));

    /// <summary>The seats held in reserve.</summary>
    public static Fact Reserved { get; } = new("/allocation/reservedSeats", new("预留名额", "Reserved seats"), Unit.Seats, nameof(SeatAllocation.Reserved));

    /// <summary>The seats given out in all.</summary>
    public static Fact GivenOut { get; } = new("/allocation", new("分配的名额合计", "Seats given out in all"), Unit.Seats);

    /// <summary>The seats of a township or village.</summary>
    public static Fact UnitSeats { get; } = new("seats", new("分配的代表名额", "Seats given to it"), Unit.Seats, nameof(UnitAllocation.Seats));

    /// <summary>Seats by population.</summary>
    public static Fact ByPopulation { get; } = new("byPopulation", new("根据人口数计算确定的名额数", "Seats by population"), Unit.Seats, nameof(IndirectAllocation.ByPopulation));

    /// <summary>Equal base seats.</summary>
    public static Fact EqualBase { get; } = new("equalBase", new("相同的地区基本名额数", "Equal base seats"), Unit.Seats, nameof(IndirectAllocation.EqualBase));

    /// <summary>Other seats.</summary>
    public static Fact Other { get; } = new("other", new("其他应选名额数", "Other seats"), Unit.Seats, nameof(IndirectAllocation.Other));

    /// <summary>The seats that are made up of the parts.</summary>
    public static Fact IndirectTotal { get; } = new("total", new("应选上级人民代表大会代表的名额", "Seats to be elected to the congress above"), Unit.Seats, nameof(IndirectAllocation.Total));

    /// <summary>The three parts together.</summary>
    public static Fact Parts { get; } = new("", new("三部分名额合计", "The three parts together"), Unit.Seats);
}
