using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>Totals of seats, their division, minorities and electoral districts (chapters III to VI).</content>
public static partial class Parameters
{
    // Chapter III: totals of seats and their division.

    /// <summary>代表名额的基数、增加和上限 (EL 12(1)): base, step and cap by level. Municipalities have a step of their own.</summary>
    public static Parameter<SeatFormula> SeatTotal { get; } = new("seat-total", new("代表总名额的基数、按人口增加数和上限", "Base, step and cap of a congress's total of seats"), Unit.Seats,
    [
        .. Electoral(ElectoralLaw.At(12, 1, 1), Scope.Local.At(Level.Province), Mandatory, Since2004(new SeatFormula(350, 150_000, 1_000)), also: BasePlusSteps),
        .. Electoral(ElectoralLaw.At(12, 1, 2), Scope.Local.At(Level.Prefecture), Mandatory, Since2010(new SeatFormula(240, 25_000, 650, CapAbove: 10_000_000)), also: BasePlusSteps),
        .. Electoral(ElectoralLaw.At(12, 1, 3), Scope.Local.At(Level.County), Mandatory, Until2020(new SeatFormula(120, 5_000, 450, 1_650_000, 50_000), new SeatFormula(140, 5_000, 450, 1_550_000, 50_000)), also: BasePlusSteps),
        .. Electoral(ElectoralLaw.At(12, 1, 4), Scope.Local.At(Level.Township), Mandatory, Until2020(new SeatFormula(40, 1_500, 160, SmallBelow: 2_000), new SeatFormula(45, 1_500, 160, SmallBelow: 2_000)), also: BasePlusSteps),
    ]);

    /// <summary>直辖市每二万五千人可以增加一名代表 (EL 12(1)(1)).</summary>
    public static Parameter<int> MunicipalityStep { get; } = new("municipality-step", new("直辖市每增加一名代表的人口数", "The people for whom a municipality adds a seat"), Unit.People,
        Electoral(ElectoralLaw.At(12, 1, 1), Scope.Local.At(Level.Province), Mandatory, Since2004(25_000)));

    /// <summary>代表名额可以另加百分之五 (EL 12(3)), for the units named there.</summary>
    public static Parameter<OfUnits<Fraction>> SeatSupplement { get; } = new("seat-supplement", new("自治区、聚居的少数民族多的省（经全国人大常委会决定），聚居的少数民族多或者人口居住分散的县、自治县、乡、民族乡（经省级人大常委会决定）可以另加的代表名额",
        "Seats that the NPC Standing Committee may add for autonomous regions and provinces with many compact minorities, and a provincial one for counties and townships with many such minorities or a scattered population"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(12, 3), Scope.Local.At(Level.Province), Mandatory, Since2010(FivePerCent(UnitKind.Region, UnitKind.Province))),
        .. Electoral(ElectoralLaw.At(12, 3), Scope.Local.At(Level.County), Mandatory, Since2010(FivePerCent(UnitKind.County, UnitKind.AutonomousCounty))),
        .. Electoral(ElectoralLaw.At(12, 3), Scope.Local.At(Level.Township), Mandatory, Since2010(FivePerCent(UnitKind.Township, UnitKind.EthnicTownship))),
    ])
    { DepartsUnder = Interpretations.SupplementUnits };

    /// <summary>代表具体名额由谁确定 (EL 13).</summary>
    public static Parameter<Body> TotalFixedBy { get; } = new("total-fixed-by", new("确定代表总名额的机关", "The body that fixes the total of seats"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(13), Scope.Local.At(Level.Province), Mandatory, Since2010(Body.NpcStandingCommittee)),
        .. Electoral(ElectoralLaw.At(13), Scope.Local.At(Level.Prefecture, Level.County), Mandatory, Since2010(Body.ProvincialStandingCommittee)),
        .. Electoral(ElectoralLaw.At(13), Scope.Local.At(Level.Township), Mandatory, Since2010(Body.CountyStandingCommittee)),
    ]);

    /// <summary>代表总名额经确定后，不再变动 (EL 14(1)).</summary>
    public static Parameter<Duty> TotalStands { get; } = new("total-stands", new("代表总名额经确定后不再变动", "A total of seats, once fixed, stands"), Unit.None,
        Electoral(ElectoralLaw.At(14), Scope.Local, Mandatory, Since2010(default(Duty))));

    /// <summary>重新确定代表名额的备案期限 (EL 14(2), new in 2020): days.</summary>
    public static Parameter<int> RefilingWindow { get; } = new("refiling-window", new("重新确定代表名额后报全国人大常委会备案的期限", "How long there is to file a total fixed anew with the NPC Standing Committee"), Unit.Days,
        Electoral(ElectoralLaw.At(14, 2), Scope.Local.At(Level.Township, Level.County, Level.Prefecture), Mandatory, [(E2020, 30, FullText)]))
    { Introduced = E2020.InForceFrom };

    /// <summary>乡级名额重新确定后逐级报告的期限, set by provinces: days to the first report.</summary>
    public static Parameter<int> RefilingReport { get; } = OfProvinces<int>("refiling-report", "乡级代表名额重新确定后向上报告的期限", "How long there is to report a township's new total upwards", Unit.Days, Scope.Local.At(Level.Township));

    /// <summary>设区的市报省级的期限, set by provinces: days from the first report to the second, from the decision where no term of a first report is set.</summary>
    public static Parameter<int> RefilingForward { get; } = OfProvinces<int>("refiling-forward", "乡级代表名额重新确定后，设区的市报省级人大常委会的期限", "How long the city has to pass a township's new total on to the province", Unit.Days, Scope.Local.At(Level.Township));

    /// <summary>三十日自重新确定之日起算, where a province settles it for the totals that others fix.</summary>
    public static Parameter<Duty> RefilingFromDecision { get; } = OfProvinces<Duty>("refiling-from-decision", "乡级代表名额备案的三十日自重新确定之日起算", "The days for filing a township's new total run from the decision", Unit.None, Scope.Local.At(Level.Township));

    /// <summary>计算代表名额的人口口径, set by provinces.</summary>
    public static Parameter<PopulationBasis> PopulationBasis { get; } = OfProvinces<PopulationBasis>("population-basis", "计算代表名额的人口口径", "Whom the population counts from which a total of seats is reckoned", Unit.None, Scope.Local);

    /// <summary>代表名额在总名额内分配 (EL 15(1), 14(1)).</summary>
    public static Parameter<Duty> AllocatedTotal { get; } = new("allocated-total", new("分配的代表名额不超过总名额", "The seats given out do not exceed the total"), Unit.None,
        Electoral(ElectoralLaw.At(15), Scope.Local.For(ElectionKind.General), Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(14).In(E2020)));

    /// <summary>代表名额全部分配 (EL 15(1)); some provinces ask that all be given out at once.</summary>
    public static Parameter<Duty> FullAllocation { get; } = new("full-allocation", new("代表名额全部分配", "All seats are given out"), Unit.None,
        Electoral(ElectoralLaw.At(15), Scope.Local.For(ElectionKind.General), Guiding, Since2010(default(Duty))))
    { DelegatedBy = ElectoralLaw.At(15, 2) };

    /// <summary>人口特少的乡、民族乡、镇，至少应有代表一人 (EL 15(1)): in counties and autonomous counties; some provinces say it of every unit of the level.</summary>
    public static Parameter<OfUnits<int>> SmallestTownship { get; } = new("smallest-township", new("人口特少的乡、民族乡、镇的代表名额", "Seats of a township with very few people"), Unit.Seats,
        Electoral(ElectoralLaw.At(15), Scope.Local.At(Level.County).For(ElectionKind.General), Mandatory, Since2010(new OfUnits<int>(1, UnitKinds.Of(UnitKind.County, UnitKind.AutonomousCounty)))))
    { DelegatedBy = ElectoralLaw.At(15, 2) };

    /// <summary>人口特少的村的代表名额, set by provinces.</summary>
    public static Parameter<int> SmallestVillage { get; } = OfProvinces<int>("smallest-village", "人口特少的村的代表名额", "Seats of a village with very few people", Unit.Seats, Scope.Direct.At(Level.Township).For(ElectionKind.General));

    /// <summary>驻军的代表名额, set by provinces.</summary>
    public static Parameter<CountRange> GarrisonSeats { get; } = OfProvinces<CountRange>("garrison-seats", "驻军的代表名额", "Seats of the garrison", Unit.Seats, Scope.Direct.At(Level.County).For(ElectionKind.General));

    /// <summary>全国人民代表大会代表的名额不超过三千人 (EL 16(2)).</summary>
    public static Parameter<int> NpcSeats { get; } = new("npc-seats", new("全国人民代表大会代表名额的上限", "The most seats of the National People's Congress"), Unit.Seats,
        // The decision of the congress of 1997 on its next election reckons with the same number.
        Electoral(ElectoralLaw.At(16, 2), Scope.Everywhere.At(Level.National), Mandatory,
            [(E1982, 3_500, Secondary), (E1986, 3_000, Decision), (E1995, 3_000, Derived), (E2004, 3_000, Derived), .. Since2010(3_000)]));

    /// <summary>应选上级代表名额的构成 (EL 17(2); provinces): seats by population, equal base seats, other seats.</summary>
    public static Parameter<Duty> IndirectParts { get; } = new("indirect-parts", new("应选上一级代表名额由三部分构成", "Seats in the congress above are made up of three parts"), Unit.None,
        Electoral(ElectoralLaw.At(17, 2), Scope.Everywhere.At(Level.National).For(ElectionKind.General), Mandatory, Since2010(default(Duty))))
    { DelegatedBy = ElectoralLaw.At(15, 2), ProvincesDecide = IndirectLocal };

    /// <summary>应选上级代表名额各部分的比例, set by provinces.</summary>
    public static Parameter<SeatShares> IndirectShares { get; } = new("indirect-shares", new("应选上一级代表名额各部分所占的比例", "Shares of the parts of the seats in the congress above"), Unit.Share)
    { DelegatedBy = ElectoralLaw.At(15, 2), ProvincesDecide = IndirectLocal };

    /// <summary>人口特少的民族，至少应有全国人大代表一人 (EL 18).</summary>
    public static Parameter<int> NationalMinoritySeats { get; } = new("national-minority-seats", new("人口特少的民族应选全国人大代表的名额", "National deputies of a people with very few members"), Unit.Seats,
        Electoral(ElectoralLaw.At(18), Scope.Everywhere.At(Level.National).For(ElectionKind.General), Mandatory, Since2010(1)));

    // Chapter V: minorities.

    /// <summary>每一聚居的少数民族都应有代表参加 (EL 19(1); 19(3): at least one).</summary>
    public static Parameter<int> MinoritySeats { get; } = new("minority-seats", new("每一聚居的少数民族的代表名额", "Seats of every minority that lives compactly"), Unit.Seats,
        Electoral(ElectoralLaw.At(19), Compact, Mandatory, Since2010(1), also: [ElectoralLaw.At(19, 3).In(E2020), ElectoralLaw.At(20).In(E2020)]));

    /// <summary>占境内总人口数百分之三十以上 (EL 19(2)).</summary>
    public static Parameter<Fraction> MinorityLarge { get; } = new("minority-large", new("适用同等代表比例的少数民族人口比例", "The share of the population from which a minority is represented as all are"), Unit.Share,
        Electoral(ElectoralLaw.At(19, 2), Compact, Mandatory, [(E1986, new Fraction(30, 100), Decision), .. Since2010(new Fraction(30, 100))], also: ElectoralLaw.At(20).In(E2020)));

    /// <summary>不足境内总人口数百分之十五 (EL 19(3)).</summary>
    public static Parameter<Fraction> MinoritySmall { get; } = new("minority-small", new("可以放宽至二分之一的少数民族人口比例", "The share of the population below which a minority may have up to twice as many seats"), Unit.Share,
    [
        // Paragraph 4, which the decision of 1986 added, begins at fifteen per cent.
        .. Electoral(ElectoralLaw.At(19, 4), Compact, Mandatory, [(E1986, new Fraction(15, 100), Decision)]),
        .. Electoral(ElectoralLaw.At(19, 3), Compact, Mandatory, Since2010(new Fraction(15, 100)), also: ElectoralLaw.At(20).In(E2020)),
    ]);

    /// <summary>每一代表所代表的人口数相当于平均数 (EL 19(2)): by how much it may differ, where a reading sets a number.</summary>
    public static Parameter<Fraction> MinorityTolerance { get; } = new("minority-tolerance", new("聚居少数民族每一代表所代表的人口数与平均数相差的幅度", "Deviation of a large minority's people per deputy from the mean"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(19, 2), Compact, Guiding, [(E1986, new Fraction(3, 10), Decision), .. Since2010(new Fraction(3, 10))]).Select(n => n with { Under = Interpretations.MinorityParity, Reading = "30-guiding" }),
        .. Electoral(ElectoralLaw.At(19, 2), Compact, Mandatory, [(E1986, new Fraction(3, 10), Decision), .. Since2010(new Fraction(3, 10))]).Select(n => n with { Under = Interpretations.MinorityParity, Reading = "30-mandatory" }),
    ])
    { NoneUnder = Interpretations.MinorityParity };

    /// <summary>每一代表所代表的人口数不得少于平均数的二分之一 (EL 19(3)).</summary>
    public static Parameter<Fraction> MinorityLeastPeople { get; } = new("minority-least-people", new("聚居少数民族每一代表所代表的人口数与平均数之比的下限", "The least people per deputy of a small minority, as a share of the mean"), Unit.Share,
        Electoral(ElectoralLaw.At(19, 3), Compact, Mandatory, Since2010(new Fraction(1, 2))));

    /// <summary>应选代表名额不得超过代表总名额的百分之三十 (EL 19(4)).</summary>
    public static Parameter<Fraction> MinorityMostSeats { get; } = new("minority-most-seats", new("少数民族应选代表名额占总名额的上限", "The most seats of a minority of fifteen to thirty per cent, as a share of the total"), Unit.Share,
        Electoral(ElectoralLaw.At(19, 4), Compact, Mandatory, [(E1986, new Fraction(30, 100), Decision), .. Since2010(new Fraction(30, 100))]));

    /// <summary>散居少数民族的代表名额, set by provinces: from how many people on a scattered minority has seats, and how many.</summary>
    public static Parameter<SeatsOfPeople> ScatteredMinoritySeats { get; } = OfProvinces<SeatsOfPeople>("scattered-minority-seats", "散居少数民族的代表名额", "Seats of a minority that lives scattered", Unit.Seats, Scope.Direct.At(Level.Township).For(ElectionKind.General));

    // Chapter VI: electoral districts.

    /// <summary>选区的大小: how many deputies one district elects (EL 25(2)).</summary>
    public static Parameter<CountRange> SeatsPerDistrict { get; } = new("seats-per-district", new("每一选区选出的代表名额", "Seats of one electoral district"), Unit.Seats,
    [
        Standing1983(new CountRange(1, 3), 8, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(25, 2), Scope.Direct, Mandatory, Since2010(new CountRange(1, 3)), also: DirectElectionProvisions.At(8).In(DirectElectionProvisions.Of1983)),
    ]);

    /// <summary>超过名额上限的选区选举无效, where a province says so.</summary>
    public static Parameter<Duty> OversizedDistrictVoid { get; } = OfProvinces<Duty>("oversized-district-void", "选区应选代表超过法定名额的，选举无效", "More seats in a district than the law allows void its election", Unit.None, Scope.Direct);

    /// <summary>大体相等: by how much a district's people per deputy may differ from the mean (EL 26). Only Jiangsu sets a number.</summary>
    public static Parameter<Fraction> PopulationDeviation { get; } = new("population-deviation", new("各选区每一代表所代表的人口数与平均数相差的幅度", "Deviation of a district's people per deputy from the mean"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(26), Scope.Direct, Guiding, Since2010(new Fraction(3, 10))).Select(n => n with { Under = Interpretations.Deviation, Reading = "30-guiding" }),
        .. Electoral(ElectoralLaw.At(26), Scope.Direct, Mandatory, Since2010(new Fraction(3, 10))).Select(n => n with { Under = Interpretations.Deviation, Reading = "30-mandatory" }),
    ])
    { DelegatedBy = ImplementingRules, NoneUnder = Interpretations.Deviation };

    /// <summary>中央、市属单位组成的选区可以适当多于平均数, where a province says so: above the mean only, and without a number.</summary>
    public static Parameter<Duty> DeviationException { get; } = OfProvinces<Duty>("deviation-exception", "中央和上级单位组成的选区每一代表所代表的人口数可以多于平均数", "Districts made up of units of the centre or the municipality may be above the mean", Unit.None, Scope.Direct, isPermission: true);

    private static Parameter[] OfSeats =>
    [
        SeatTotal, MunicipalityStep, SeatSupplement, TotalFixedBy, TotalStands, RefilingWindow, RefilingReport, RefilingForward, RefilingFromDecision, PopulationBasis, AllocatedTotal, FullAllocation,
        SmallestTownship, SmallestVillage, GarrisonSeats, NpcSeats, IndirectParts, IndirectShares, NationalMinoritySeats, MinoritySeats,
        MinorityLarge, MinoritySmall, MinorityTolerance, MinorityLeastPeople, MinorityMostSeats, ScatteredMinoritySeats, SeatsPerDistrict, OversizedDistrictVoid, PopulationDeviation, DeviationException,
    ];
}
