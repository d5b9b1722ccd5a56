namespace Election.Rules;

/// <summary>Chapters III and IV of the law: totals of seats (EL 12–14, 16).</summary>
public static class QuotaRules
{
    /// <summary>quota.ceiling: no more seats than the population gives (EL 12).</summary>
    public static Rule<SeatQuota> Ceiling { get; } = new QuotaCeilingRule();

    /// <summary>quota.floor: no fewer seats than the base, small units excepted (EL 12(1)).</summary>
    public static Rule<SeatQuota> Floor { get; } = new QuotaFloorRule();

    /// <summary>quota.refiling: a total fixed anew is filed within thirty days (EL 14(2)).</summary>
    public static Rule<SeatQuota> Refiling { get; } = new QuotaRefilingRule();

    /// <summary>quota.change-ground: a total stands unless a ground of the law changes it (EL 14(1)).</summary>
    public static Rule<SeatQuota> ChangeGround { get; } = new QuotaChangeGroundRule();

    /// <summary>quota.authority: the body that the law names fixed the total (EL 13).</summary>
    public static Rule<SeatQuota> Authority { get; } = new QuotaAuthorityRule();

    /// <summary>quota.npc-ceiling: at most 3,000 deputies to the National People's Congress (EL 16(2)).</summary>
    public static Rule<SeatQuota> NpcCeiling { get; } = new NpcCeilingRule();

    /// <summary>quota.population-basis: the population counts whom the province says, where it does.</summary>
    public static Rule<SeatQuota> PopulationBasis { get; } = new QuotaPopulationBasisRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => OfQuota;

    /// <summary>The rules on a total of seats.</summary>
    public static IReadOnlyList<Rule<SeatQuota>> OfQuota { get; } = [Ceiling, Floor, Refiling, ChangeGround, Authority, NpcCeiling, PopulationBasis];
}

/// <summary>The facts that the rules on totals of seats read.</summary>
public static class QuotaFacts
{
    /// <summary>The population on which the total was fixed.</summary>
    public static Fact Population { get; } = new("population", new("确定代表总名额所依据的人口数", "Population on which the total was fixed"), Unit.People, nameof(SeatQuota.Population));

    /// <summary>Whom that population counts.</summary>
    public static Fact Basis { get; } = new("basis", new("人口数的口径", "Basis of that population"), Unit.None, nameof(SeatQuota.Basis));

    /// <summary>The total of seats.</summary>
    public static Fact Seats { get; } = new("seats", new("代表总名额", "Total of seats"), Unit.Seats, nameof(SeatQuota.Seats));

    /// <summary>Whether the supplement was decided.</summary>
    public static Fact SupplementApproved { get; } = new("supplementApproved", new("经决定另加百分之五", "Five per cent added by decision"), Unit.None, nameof(SeatQuota.IsSupplementApproved));

    /// <summary>When the total was fixed.</summary>
    public static Fact FixedOn { get; } = new("fixedOn", new("确定代表总名额的日期", "Day on which the total was fixed"), Unit.None, nameof(SeatQuota.FixedOn));

    /// <summary>Who fixed the total.</summary>
    public static Fact FixedBy { get; } = new("fixedBy", new("确定代表总名额的机关", "Body that fixed the total"), Unit.None, nameof(SeatQuota.FixedBy));

    /// <summary>The ground of a change.</summary>
    public static Fact Ground { get; } = new("change/ground", new("重新确定代表总名额的原因", "Ground on which the total was fixed anew"), Unit.None, nameof(SeatQuota.Change));

    /// <summary>When a change was decided.</summary>
    public static Fact DecidedOn { get; } = new("change/decidedOn", new("重新确定代表总名额的日期", "Day on which the total was fixed anew"), Unit.None, nameof(SeatQuota.Change));

    /// <summary>When a change was reported.</summary>
    public static Fact ReportedOn { get; } = new("change/reportedOn", new("重新确定情况上报的日期", "Day on which the new total was reported"), Unit.None, nameof(SeatQuota.Change));

    /// <summary>When a city or prefecture passed the report on to the province.</summary>
    public static Fact ReportedToProvinceOn { get; } = new("change/reportedToProvinceOn", new("设区的市转报省级人大常委会的日期", "Day on which the city or prefecture reported it to the province"), Unit.None, nameof(SeatQuota.Change));

    /// <summary>When the report was forwarded.</summary>
    public static Fact ForwardedOn { get; } = new("change/forwardedOn", new("省级人大常委会报全国人大常委会备案的日期", "Day on which the provincial standing committee filed it"), Unit.None, nameof(SeatQuota.Change));
}
