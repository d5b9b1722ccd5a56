using NodaTime;
using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>
/// The numbers and duties of the law, each once, with its history by edition. Those of 2010 are those of 2015 carried back,
/// unless the decision of 2010 itself states them; where an edition is missing, its value is not proved.
/// </summary>
public static class Parameters
{
    private static readonly Edition E2004 = ElectoralLaw.Of2004, E2010 = ElectoralLaw.Of2010, E2015 = ElectoralLaw.Of2015, E2020 = ElectoralLaw.Of2020;
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    // EL 32 is not limited to general elections: seats never filled are nominated for anew.
    private static readonly Scope Nominating = Scope.Direct.For(ElectionKind.General, ElectionKind.Leftover);
    private static readonly Scope Filling = Scope.Everywhere.For(ElectionKind.General, ElectionKind.Leftover, ElectionKind.Rerun);
    private static readonly Provision ByElectionsByProvince = ElectoralLaw.At(57, 4);
    private static readonly Provision ImplementingRules = ElectoralLaw.At(60);

    private static readonly Gap[] CalendarGaps =
    [
        new(ElectionKind.ByElection, Interpretations.ByElectionCalendar, "general-numbers", ElectionKind.General),
        new(ElectionKind.Leftover, Interpretations.RerunCalendar, "by-election-numbers", ElectionKind.ByElection),
        new(ElectionKind.Rerun, Interpretations.RerunCalendar, "by-election-numbers", ElectionKind.ByElection),
    ];

    // Seats never filled, where they are filled as in a by-election.
    private static readonly Gap[] LeftoverGaps = [new(ElectionKind.Leftover, Interpretations.Leftover, "by-election", ElectionKind.ByElection)];

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
    public static Parameter<OfUnits<Fraction>> SeatSupplement { get; } = new("seat-supplement", new("经决定可以另加的代表名额", "Seats that may be added by decision"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(12, 3), Scope.Local.At(Level.Province), Mandatory, Since2010(FivePerCent(UnitKind.Region, UnitKind.Province))),
        .. Electoral(ElectoralLaw.At(12, 3), Scope.Local.At(Level.County), Mandatory, Since2010(FivePerCent(UnitKind.County, UnitKind.AutonomousCounty))),
        .. Electoral(ElectoralLaw.At(12, 3), Scope.Local.At(Level.Township), Mandatory, Since2010(FivePerCent(UnitKind.Township, UnitKind.EthnicTownship))),
    ]);

    /// <summary>代表具体名额由谁确定 (EL 13).</summary>
    public static Parameter<Authority> TotalFixedBy { get; } = new("total-fixed-by", new("确定代表总名额的机关", "The body that fixes the total of seats"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(13), Scope.Local.At(Level.Province), Mandatory, Since2010(Authority.NpcStandingCommittee)),
        .. Electoral(ElectoralLaw.At(13), Scope.Local.At(Level.Prefecture, Level.County), Mandatory, Since2010(Authority.ProvincialStandingCommittee)),
        .. Electoral(ElectoralLaw.At(13), Scope.Local.At(Level.Township), Mandatory, Since2010(Authority.CountyStandingCommittee)),
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

    /// <summary>代表名额在总名额内分配 (EL 15(1), 14(1)).</summary>
    public static Parameter<Duty> AllocatedTotal { get; } = new("allocated-total", new("分配的代表名额不超过总名额", "The seats given out do not exceed the total"), Unit.None,
        Electoral(ElectoralLaw.At(15), Scope.Local.For(ElectionKind.General), Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(14).In(E2020)));

    /// <summary>代表名额全部分配 (EL 15(1)); some provinces ask that all be given out at once.</summary>
    public static Parameter<Duty> FullAllocation { get; } = new("full-allocation", new("代表名额全部分配", "All seats are given out"), Unit.None,
        Electoral(ElectoralLaw.At(15), Scope.Local.For(ElectionKind.General), Guiding, Since2010(default(Duty))))
    { DelegatedBy = ElectoralLaw.At(15, 2) };

    /// <summary>人口特少的乡、民族乡、镇，至少应有代表一人 (EL 15(1)): in counties and autonomous counties.</summary>
    public static Parameter<OfUnits<int>> SmallestTownship { get; } = new("smallest-township", new("人口特少的乡、民族乡、镇的代表名额", "Seats of a township with very few people"), Unit.Seats,
        Electoral(ElectoralLaw.At(15), Scope.Local.At(Level.County).For(ElectionKind.General), Mandatory, Since2010(new OfUnits<int>(1, UnitKinds.Of(UnitKind.County, UnitKind.AutonomousCounty)))));

    /// <summary>人口特少的村的代表名额, set by provinces.</summary>
    public static Parameter<int> SmallestVillage { get; } = OfProvinces<int>("smallest-village", "人口特少的村的代表名额", "Seats of a village with very few people", Unit.Seats, Scope.Direct.At(Level.Township).For(ElectionKind.General));

    /// <summary>驻军的代表名额, set by provinces.</summary>
    public static Parameter<CountRange> GarrisonSeats { get; } = OfProvinces<CountRange>("garrison-seats", "驻军的代表名额", "Seats of the garrison", Unit.Seats, Scope.Direct.At(Level.County).For(ElectionKind.General));

    /// <summary>全国人民代表大会代表的名额不超过三千人 (EL 16(2)).</summary>
    public static Parameter<int> NpcSeats { get; } = new("npc-seats", new("全国人民代表大会代表名额的上限", "The most seats of the National People's Congress"), Unit.Seats,
        Electoral(ElectoralLaw.At(16, 2), Scope.Everywhere.At(Level.National), Mandatory, Since2010(3_000)));

    /// <summary>应选上级代表名额的构成 (EL 17(2); provinces): seats by population, equal base seats, other seats.</summary>
    public static Parameter<Duty> IndirectParts { get; } = new("indirect-parts", new("应选上级代表名额由三部分构成", "Seats in the congress above are made up of three parts"), Unit.None,
        Electoral(ElectoralLaw.At(17, 2), Scope.Everywhere.At(Level.National).For(ElectionKind.General), Mandatory, Since2010(default(Duty))))
    { DelegatedBy = ElectoralLaw.At(15, 2), ProvincesDecide = IndirectLocal };

    /// <summary>应选上级代表名额各部分的比例, set by provinces.</summary>
    public static Parameter<SeatShares> IndirectShares { get; } = new("indirect-shares", new("应选上级代表名额各部分所占的比例", "Shares of the parts of the seats in the congress above"), Unit.Share)
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
        Electoral(ElectoralLaw.At(19, 2), Compact, Mandatory, Since2010(new Fraction(30, 100)), also: ElectoralLaw.At(20).In(E2020)));

    /// <summary>不足境内总人口数百分之十五 (EL 19(3)).</summary>
    public static Parameter<Fraction> MinoritySmall { get; } = new("minority-small", new("可以放宽至二分之一的少数民族人口比例", "The share of the population below which a minority may have up to twice as many seats"), Unit.Share,
        Electoral(ElectoralLaw.At(19, 3), Compact, Mandatory, Since2010(new Fraction(15, 100)), also: ElectoralLaw.At(20).In(E2020)));

    /// <summary>每一代表所代表的人口数相当于平均数 (EL 19(2)): by how much it may differ, where a reading sets a number.</summary>
    public static Parameter<Fraction> MinorityTolerance { get; } = new("minority-tolerance", new("聚居少数民族每一代表所代表的人口数与平均数相差的幅度", "Deviation of a large minority's people per deputy from the mean"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(19, 2), Compact, Guiding, Since2010(new Fraction(3, 10))).Select(n => n with { Under = Interpretations.MinorityParity, Reading = "30-guiding" }),
        .. Electoral(ElectoralLaw.At(19, 2), Compact, Mandatory, Since2010(new Fraction(3, 10))).Select(n => n with { Under = Interpretations.MinorityParity, Reading = "30-mandatory" }),
    ])
    { NoneUnder = Interpretations.MinorityParity };

    /// <summary>每一代表所代表的人口数不得少于平均数的二分之一 (EL 19(3)).</summary>
    public static Parameter<Fraction> MinorityLeastPeople { get; } = new("minority-least-people", new("聚居少数民族每一代表所代表的人口数与平均数之比的下限", "The least people per deputy of a small minority, as a share of the mean"), Unit.Share,
        Electoral(ElectoralLaw.At(19, 3), Compact, Mandatory, Since2010(new Fraction(1, 2))));

    /// <summary>应选代表名额不得超过代表总名额的百分之三十 (EL 19(4)).</summary>
    public static Parameter<Fraction> MinorityMostSeats { get; } = new("minority-most-seats", new("少数民族应选代表名额占总名额的上限", "The most seats of a minority of fifteen to thirty per cent, as a share of the total"), Unit.Share,
        Electoral(ElectoralLaw.At(19, 4), Compact, Mandatory, Since2010(new Fraction(30, 100))));

    // Chapter VI: electoral districts.

    /// <summary>选区的大小: how many deputies one district elects (EL 25(2)).</summary>
    public static Parameter<CountRange> SeatsPerDistrict { get; } = new("seats-per-district", new("每一选区选出的代表名额", "Seats of one electoral district"), Unit.Seats,
    [
        Standing1983(new CountRange(1, 3), 8, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(25, 2), Scope.Direct, Mandatory, Since2010(new CountRange(1, 3)), also: DirectElectionProvisions.At(8).In(DirectElectionProvisions.Of1983)),
    ]);

    /// <summary>大体相等: by how much a district's people per deputy may differ from the mean (EL 26). Only Jiangsu sets a number.</summary>
    public static Parameter<Fraction> PopulationDeviation { get; } = new("population-deviation", new("各选区每一代表所代表的人口数与平均数相差的幅度", "Deviation of a district's people per deputy from the mean"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(26), Scope.Direct, Guiding, Since2010(new Fraction(3, 10))).Select(n => n with { Under = Interpretations.Deviation, Reading = "30-guiding" }),
        .. Electoral(ElectoralLaw.At(26), Scope.Direct, Mandatory, Since2010(new Fraction(3, 10))).Select(n => n with { Under = Interpretations.Deviation, Reading = "30-mandatory" }),
    ])
    { DelegatedBy = ImplementingRules, NoneUnder = Interpretations.Deviation };

    // Chapters VII and VIII: the calendar.

    /// <summary>选民名单公布 (EL 28).</summary>
    public static Parameter<Lead> VoterListLead { get; } = new("voter-list-lead", new("选民名单公布的期限", "When the voter list is published"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(28), General, Mandatory, Since2010(new Lead(20))))
    { DelegatedBy = ByElectionsByProvince, Gaps = CalendarGaps };

    /// <summary>初步代表候选人名单公布 (EL 32(1)).</summary>
    public static Parameter<Lead> InitialListLead { get; } = new("initial-list-lead", new("代表候选人名单公布的期限", "When the initial list of candidates is published"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(32), General, Mandatory, [(E2004, new Lead(15), Decision), (E2010, new Lead(15), Decision), (E2015, new Lead(15), FullText), (E2020, new Lead(15), FullText)]))
    { DelegatedBy = ByElectionsByProvince, Gaps = CalendarGaps };

    /// <summary>正式代表候选人名单公布 (EL 32(1)): five days until 2010, seven since.</summary>
    public static Parameter<Lead> FormalListLead { get; } = new("formal-list-lead", new("正式代表候选人名单公布的期限", "When the formal list of candidates is published"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(32), General, Mandatory, [(E2004, new Lead(5), Decision), (E2010, new Lead(7), Derived), (E2015, new Lead(7), FullText), (E2020, new Lead(7), FullText)]))
    { DelegatedBy = ByElectionsByProvince, Gaps = CalendarGaps };

    /// <summary>对选民名单提出申诉的期限 (EL 29): days after publication.</summary>
    public static Parameter<int> AppealWindow { get; } = new("appeal-window", new("对选民名单提出申诉的期限", "How long an appeal against the roll may be lodged"), Unit.Days,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(5)));

    /// <summary>处理申诉的期限 (EL 29): days after receipt.</summary>
    public static Parameter<int> AppealDecisionWindow { get; } = new("appeal-decision-window", new("选举委员会处理申诉的期限", "How long the election committee has to decide an appeal"), Unit.Days,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(3)));

    /// <summary>向人民法院起诉的期限 (EL 29).</summary>
    public static Parameter<Lead> LawsuitLead { get; } = new("lawsuit-lead", new("向人民法院起诉的期限", "When a suit against the decision is brought"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(new Lead(5))));

    /// <summary>人民法院作出判决的期限 (EL 29): before election day.</summary>
    public static Parameter<Lead> JudgmentLead { get; } = new("judgment-lead", new("人民法院作出判决的期限", "When the court gives judgment"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(Lead.Strictly)));

    /// <summary>选举日停止介绍候选人 (EL 34).</summary>
    public static Parameter<Duty> NoIntroductions { get; } = new("no-introductions", new("在选举日停止代表候选人的介绍", "No introduction of candidates on election day"), Unit.None,
        Electoral(ElectoralLaw.At(34), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>提名、酝酿代表候选人的时间 (EL 32(2)): days, in indirect elections.</summary>
    public static Parameter<int> NominationPeriod { get; } = new("nomination-period", new("提名、酝酿代表候选人的时间", "How long nomination and deliberation take in an indirect election"), Unit.Days,
        Electoral(ElectoralLaw.At(32, 2), Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover), Mandatory, Since2010(2)));

    /// <summary>第一次会议 (OL 20): months after the deputies' election is completed.</summary>
    public static Parameter<int> FirstSessionMonths { get; } = new("first-session-months", new("每届第一次会议召集的期限", "When the first session of a new congress is held"), Unit.Months,
    [
        new(new Norm<int>(2, Mandatory, [OrganicLaw.At(20).In(OrganicLaw.Of2015, Extract)]), OrganicLaw.Of2015.InForceFrom, OrganicLaw.Of2022.InForceFrom, Scope.Local.For(ElectionKind.General)),
        new(new Norm<int>(2, Mandatory, [OrganicLaw.At(20).In(OrganicLaw.Of2022)]), OrganicLaw.Of2022.InForceFrom, null, Scope.Local.For(ElectionKind.General)),
    ]);

    /// <summary>选民名单补正公布, set by provinces.</summary>
    public static Parameter<Lead> RollCorrectionLead { get; } = OfProvinces<Lead>("roll-correction-lead", "选民补正榜公布的期限", "When corrections of the roll are published", Unit.DaysBefore, General);

    /// <summary>投票选举的时间、地点公布, set by provinces.</summary>
    public static Parameter<Lead> ElectionNoticeLead { get; } = OfProvinces<Lead>("election-notice-lead", "投票选举时间、地点公布的期限", "When the day and place of the poll are announced", Unit.DaysBefore, General);

    /// <summary>各选区投票的天数, set by provinces: counted from election day, which is the first.</summary>
    public static Parameter<int> VotingWindow { get; } = OfProvinces<int>("voting-window", "各选区投票从选举日起完成的日数", "Within how many days from election day the districts vote", Unit.Days, General);

    /// <summary>选举结果宣布, set by provinces: days after the poll.</summary>
    public static Parameter<int> ResultAnnouncement { get; } = OfProvinces<int>("result-announcement", "选区投票结果宣布的期限", "How soon after the poll the result is announced", Unit.Days, General);

    /// <summary>停止行使选举权利的决定通知选举委员会, set by provinces.</summary>
    public static Parameter<Lead> SuspensionNoticeLead { get; } = OfProvinces<Lead>("suspension-notice-lead", "停止行使选举权利的决定通知选举委员会的期限", "When decisions that suspend the right to vote reach the committee", Unit.DaysBefore, General);

    /// <summary>补登选民, set by provinces.</summary>
    public static Parameter<Lead> LateRegistrationLead { get; } = OfProvinces<Lead>("late-registration-lead", "补登选民的期限", "Until when voters are registered late", Unit.DaysBefore, General);

    /// <summary>选民名单公布后方可提名, set by provinces.</summary>
    public static Parameter<Duty> NominationAfterRoll { get; } = OfProvinces<Duty>("nomination-after-roll", "选民名单公布后推荐代表候选人", "Nomination opens after the roll is published", Unit.None, General);

    /// <summary>提名截止, set by provinces.</summary>
    public static Parameter<Lead> NominationCloseLead { get; } = OfProvinces<Lead>("nomination-close-lead", "提名截止的期限", "When nomination closes", Unit.DaysBefore, General);

    // Chapter VIII: nomination.

    /// <summary>十人以上联名 (EL 30(2)): voters, or deputies of the electing congress.</summary>
    public static Parameter<int> JointNominators { get; } = new("joint-nominators", new("联名推荐代表候选人的人数", "How many voters or deputies nominate jointly"), Unit.Signatories,
        Electoral(ElectoralLaw.At(30, 2), Scope.Everywhere, Mandatory, [(E2010, 10, Decision), (E2015, 10, FullText), (E2020, 10, FullText)]));

    /// <summary>常务委员会组成人员联名, set by provinces, in by-elections held by a standing committee (EL 57(3)(4)).</summary>
    public static Parameter<int> CommitteeNominators { get; } = new("committee-nominators", new("补选时常务委员会组成人员联名推荐的人数", "How many members of a standing committee nominate jointly in a by-election"), Unit.Signatories)
    { DelegatedBy = ByElectionsByProvince, ProvincesDecide = Scope.Indirect.For(ElectionKind.ByElection) };

    /// <summary>政党、人民团体推荐的人数不得超过应选名额 (EL 30(3), new in 2010).</summary>
    public static Parameter<Duty> RecommenderLimit { get; } = new("recommender-limit", new("政党、人民团体推荐的候选人数不超过应选名额", "A party or organisation nominates no more candidates than there are seats"), Unit.None,
        Electoral(ElectoralLaw.At(30, 3), Scope.Everywhere, Mandatory, [(E2010, default(Duty), Decision), (E2015, default, FullText), (E2020, default, FullText)]))
    { Introduced = E2010.InForceFrom };

    /// <summary>每一选民、代表联名推荐的人数不得超过应选名额 (EL 30(3); 1983 item 10(1)).</summary>
    public static Parameter<Duty> VoterLimit { get; } = new("voter-limit", new("每一选民或者代表参加联名推荐的候选人数不超过应选名额", "A voter or deputy joins in nominating no more candidates than there are seats"), Unit.None,
    [
        Standing1983(default(Duty), 10, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(30, 3), Scope.Everywhere, Mandatory, [(E2010, default(Duty), Decision), (E2015, default, FullText), (E2020, default, FullText)]),
    ]);

    /// <summary>政党、人民团体推荐的候选人占名额的比例, set by provinces.</summary>
    public static Parameter<Fraction> PartyShare { get; } = OfProvinces<Fraction>("party-share", "政党、人民团体推荐的候选人占应选名额的比例", "Share of all seats that nominees of parties and organisations may reach", Unit.Share, General);

    /// <summary>年满十八周岁 (Constitution 34, EL 4(1)).</summary>
    public static Parameter<int> VotingAge { get; } = new("voting-age", new("享有选举权和被选举权的年龄", "The age at which one may vote and stand"), Unit.Years,
    [
        new(new Norm<int>(18, Mandatory, [Constitution.At(34).In(Constitution.Of1982, Secondary)]), Constitution.Of1982.InForceFrom, E2010.InForceFrom, Scope.Everywhere),
        .. Electoral(ElectoralLaw.At(4), Scope.Everywhere, Mandatory, Since2010(18), also: ElectoralLaw.At(4, 2).In(E2020)),
    ]);

    /// <summary>中华人民共和国公民 (Constitution 34, EL 4(1)).</summary>
    public static Parameter<Duty> Citizenship { get; } = new("citizenship", new("中华人民共和国公民有选举权和被选举权", "Citizens of the People's Republic of China may vote and stand"), Unit.None,
    [
        OfConstitution,
        .. Electoral(ElectoralLaw.At(4), Scope.Everywhere, Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>依照法律被剥夺政治权利的人没有选举权和被选举权 (Constitution 34, EL 4(2)).</summary>
    public static Parameter<Duty> PoliticalRights { get; } = new("political-rights", new("依照法律被剥夺政治权利的人没有选举权和被选举权", "Persons deprived of political rights by law neither vote nor stand"), Unit.None,
    [
        OfConstitution,
        .. Electoral(ElectoralLaw.At(4, 2), Scope.Everywhere, Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>被羁押的人停止行使选举权利的条件 (1983 items 4 and 5).</summary>
    public static Parameter<Duty> Suspension { get; } = new("suspension", new("被羁押的人停止行使选举权利的条件", "When the right to vote of a person in custody is suspended"), Unit.None,
        Standing1983(default(Duty), 4, Scope.Direct));

    /// <summary>精神病患者不能行使选举权利的，经选举委员会确认 (1983 item 3, EL 27(2)).</summary>
    public static Parameter<Duty> Capacity { get; } = new("capacity", new("精神病患者不能行使选举权利的，经选举委员会确认，不列入选民名单", "Who through mental illness cannot vote is left off the roll where the committee confirms it"), Unit.None,
    [
        Standing1983(default(Duty), 3, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(27, 2), Scope.Direct, Mandatory, Since2010(default(Duty)), also: DirectElectionProvisions.At(3).In(DirectElectionProvisions.Of1983)),
    ]);

    /// <summary>每一选民在一次选举中只有一个投票权 (EL 5), 选民登记按选区进行 (EL 27(1)).</summary>
    public static Parameter<Duty> SingleRegistration { get; } = new("single-registration", new("每一选民只有一个投票权，按选区登记", "Each voter has one vote and is registered by district"), Unit.None,
        Electoral(ElectoralLaw.At(5), Scope.Direct, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(27).In(E2020)));

    /// <summary>死亡的和依照法律被剥夺政治权利的人，从选民名单上除名 (EL 27(1)).</summary>
    public static Parameter<Duty> RollRemoval { get; } = new("roll-removal", new("死亡的和被剥夺政治权利的人从选民名单上除名", "The dead and those deprived of political rights are struck off the roll"), Unit.None,
        Electoral(ElectoralLaw.At(27), Scope.Direct, Mandatory, Since2010(default(Duty))));

    /// <summary>具有选民资格的人予以登记 (EL 27(1)).</summary>
    public static Parameter<Duty> RollEntry { get; } = new("roll-entry", new("具有选民资格的人予以登记，列入选民名单", "Who is qualified is registered and on the roll"), Unit.None,
        Electoral(ElectoralLaw.At(27), Scope.Direct, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(4).In(E2020)));

    /// <summary>迁出原选区的，列入新迁入的选区的选民名单 (EL 27(1)).</summary>
    public static Parameter<Duty> RollMove { get; } = new("roll-move", new("迁出原选区的选民列入新迁入的选区的选民名单", "Who moved to another district is on its roll"), Unit.None,
        Electoral(ElectoralLaw.At(27), Scope.Direct, Mandatory, Since2010(default(Duty))));

    /// <summary>迁居外地但是没有转出户口的，取得原选区选民资格的证明 (1983 item 9(2)); provinces accept other proof too.</summary>
    public static Parameter<ProofOfQualification> ResidenceProof { get; } = new("residence-proof", new("在现居住地参加选举所需的选民资格证明", "What a voter shows who takes part away from the place of the household register"), Unit.None,
        Standing1983(ProofOfQualification.FromHome, 9, Scope.Direct, paragraph: 2))
    { DelegatedBy = ImplementingRules };

    /// <summary>驻在市区内的县、自治县所属单位的职工不参加市、市辖区的选举 (1983 item 6).</summary>
    public static Parameter<Duty> CountyStaffInCity { get; } = new("county-staff-in-city", new("驻在市区内的县、自治县所属单位的职工不参加市、市辖区的选举", "Staff of a county's units seated in a city take no part in the city's or the district's election"), Unit.None,
        Standing1983(default(Duty), 6, Scope.Direct.At(Level.County)));

    /// <summary>驻在乡镇的不属于县级以下人民政府领导的企业事业组织的职工 (1983 item 7): may stay out of the township's election; in some provinces they do.</summary>
    public static Parameter<Participation> HigherStaffInTownship { get; } = new("higher-staff-in-township", new("驻在乡镇的不属于县级以下人民政府领导的企业事业组织的职工是否参加乡镇的选举", "Whether staff of enterprises led from above the county take part in the township's election"), Unit.None,
        Standing1983(Participation.MayStayOut, 7, Scope.Direct.At(Level.Township)))
    { DelegatedBy = ImplementingRules };

    /// <summary>驻地在其他市辖区的区属单位的人员, set by provinces: they take no part in the election of the district of the seat.</summary>
    public static Parameter<Duty> DistrictStaffElsewhere { get; } = OfProvinces<Duty>("district-staff-elsewhere", "驻在本区的其他市辖区所属单位的人员不参加本区的选举", "Staff of another city district's units seated here take no part here", Unit.None, Scope.Direct.At(Level.County));

    /// <summary>停止行使选举权利的人不予登记, set by provinces.</summary>
    public static Parameter<Duty> SuspendedUnregistered { get; } = OfProvinces<Duty>("suspended-unregistered", "停止行使选举权利的人不予选民登记", "Who is suspended from voting is not registered", Unit.None, Scope.Direct);

    /// <summary>提名人全部列入名单 (1983 item 10(2)).</summary>
    public static Parameter<Duty> CompleteList { get; } = new("complete-list", new("依法推荐的候选人都列入名单，不得调换或者增减", "Every nominee is listed; nobody is exchanged, added or left out"), Unit.None,
        Standing1983(default(Duty), 10, Scope.Direct, paragraph: 2));

    /// <summary>选举委员会成员成为候选人应当辞职 (EL 10(2)), and before which list.</summary>
    public static Parameter<CandidateList> CommitteeResignation { get; } = new("committee-resignation", new("选举委员会组成人员成为候选人的，在何名单公布前辞去职务", "Before which list a committee member who stands resigns"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(10, 2), Scope.Direct, Mandatory, Since2010(CandidateList.Formal)).Select(n => n with { Under = Interpretations.CommitteeResignationTime, Reading = "formal-list" }),
        .. Electoral(ElectoralLaw.At(10, 2), Scope.Direct, Mandatory, Since2010(CandidateList.Initial)).Select(n => n with { Under = Interpretations.CommitteeResignationTime, Reading = "initial-list" }),
    ])
    { DelegatedBy = ImplementingRules };

    /// <summary>不得接受境外资助 (EL 35, new in 2015).</summary>
    public static Parameter<Duty> ForeignFunding { get; } = new("foreign-funding", new("不得接受境外资助", "No support from abroad"), Unit.None,
        Electoral(ElectoralLaw.At(35), Scope.Everywhere, Mandatory, [(E2015, default(Duty), FullText), (E2020, default, FullText)], also: ElectoralLaw.At(35, 2).In(E2020)))
    { Introduced = E2015.InForceFrom };

    /// <summary>一人只在一个选区为候选人, set by provinces.</summary>
    public static Parameter<Duty> OneDistrict { get; } = OfProvinces<Duty>("one-district", "候选人只能在一个选区参选", "A candidate stands in one district only", Unit.None, Scope.Direct);

    /// <summary>落选人不得转到其他选区, set by provinces.</summary>
    public static Parameter<Duty> LoserElsewhere { get; } = OfProvinces<Duty>("loser-elsewhere", "落选的候选人不得在其他选区再作候选人", "Who lost in one district is no candidate in another", Unit.None, Scope.Direct);

    // Chapter VIII: candidates.

    /// <summary>差额选举 (EL 31(1)).</summary>
    public static Parameter<Duty> Contested { get; } = new("contested", new("候选人的人数多于应选名额", "More candidates than seats"), Unit.None,
        Electoral(ElectoralLaw.At(31), Filling, Mandatory, Since2010(default(Duty))));

    /// <summary>差额幅度 (EL 31(2)): by how much candidates exceed seats.</summary>
    public static Parameter<SurplusRange> Surplus { get; } = new("surplus", new("候选人多于应选名额的幅度", "By how much candidates outnumber seats"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(31, 2), Filling.At(Level.Township, Level.County), Mandatory,
            [(E2004, OneThirdToOne, Secondary), (E2010, OneThirdToOne, Decision), (E2015, OneThirdToOne, FullText), (E2020, OneThirdToOne, FullText)]),
        .. Electoral(ElectoralLaw.At(31, 2), Filling.At(Level.Prefecture, Level.Province, Level.National), Mandatory,
            [(E2010, OneFifthToOneHalf, Decision), (E2015, OneFifthToOneHalf, FullText), (E2020, OneFifthToOneHalf, FullText)]),
    ])
    { Gaps = [new(ElectionKind.ByElection, Interpretations.ByElectionMost, "general-ratio", ElectionKind.General)] };

    /// <summary>只选一人，候选人应为二人 (EL 45(4)): in a rerun for one seat.</summary>
    public static Parameter<int> RerunForOneSeat { get; } = new("rerun-for-one-seat", new("另行选举只选一人时候选人的人数", "Candidates of a rerun for one seat"), Unit.Candidates,
        Electoral(ElectoralLaw.At(45, 4), Scope.Everywhere.For(ElectionKind.Rerun), Mandatory, Since2010(2)));

    /// <summary>补选候选人可以多于或者等于应选名额 (EL 57(4)).</summary>
    public static Parameter<Duty> ByElectionContest { get; } = new("by-election-contest", new("补选候选人可以多于或者等于应选名额", "In a by-election candidates may equal the seats"), Unit.None,
        Electoral(ElectoralLaw.At(57, 4), Scope.Everywhere.For(ElectionKind.ByElection), Mandatory, Since2010(default(Duty))))
    { Gaps = LeftoverGaps };

    /// <summary>差额补选的幅度, set by provinces.</summary>
    public static Parameter<SurplusRange> ByElectionSurplus { get; } = new("by-election-surplus", new("差额补选时候选人多于应选名额的幅度", "By how much candidates outnumber seats in a contested by-election"), Unit.Share)
    { DelegatedBy = ByElectionsByProvince, ProvincesDecide = Scope.Everywhere.For(ElectionKind.ByElection), Gaps = LeftoverGaps };

    /// <summary>幅度内的提名人都列为正式候选人 (EL 32).</summary>
    public static Parameter<Duty> NoCutWithinRange { get; } = new("no-cut-within-range", new("提名人数在差额幅度内的，全部列为正式候选人", "Nominees within the range all stand"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(32), Nominating, Guiding, Since2010(default(Duty))).Select(n => n with { Under = Interpretations.CutInRange, Reading = "no" }),
        .. Electoral(ElectoralLaw.At(32, 2), Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover), Mandatory, Since2010(default(Duty))),
    ])
    { DelegatedBy = ImplementingRules, NoneUnder = Interpretations.CutInRange, NoneReading = "yes" };

    /// <summary>预选 (EL 32): required above the most; formal candidates follow its order of votes.</summary>
    public static Parameter<Duty> PreliminaryElection { get; } = new("preliminary-election", new("超过最高差额且不能形成较为一致意见的，进行预选", "Above the most, a preliminary election decides"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(32), Nominating, Mandatory, [(E2004, default(Duty), Decision), (E2010, default, Decision), (E2015, default, FullText), (E2020, default, FullText)]),
        .. Electoral(ElectoralLaw.At(32, 2), Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover), Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>正式代表候选人从公布的代表候选人名单中确定 (EL 32).</summary>
    public static Parameter<Duty> FromInitialList { get; } = new("from-initial-list", new("正式代表候选人从依法提出的代表候选人名单中确定", "Formal candidates come from the list of those nominated"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(32), Nominating, Mandatory, Since2010(default(Duty))),
        .. Electoral(ElectoralLaw.At(32, 2), Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover), Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>参加预选的选民比例, set by provinces.</summary>
    public static Parameter<Fraction> PreliminaryQuorum { get; } = OfProvinces<Fraction>("preliminary-quorum", "参加预选的选民占选区选民的比例", "Share of the district's voters that a preliminary election needs", Unit.Share, General);

    /// <summary>经预选的，按得票多少排列 (1983 item 10(3)).</summary>
    public static Parameter<ListOrder> OrderAfterPreliminary { get; } = new("order-after-preliminary", new("经预选的正式候选人名单的排列", "Order of the formal list after a preliminary election"), Unit.None,
    [
        Standing1983(ListOrder.Votes, 10, General, paragraph: 3) with { Under = Interpretations.ListOrder, Reading = "votes" },
        Standing1983(ListOrder.NameStrokes, 10, General, paragraph: 3) with { Under = Interpretations.ListOrder, Reading = "strokes" },
    ]);

    /// <summary>未经预选的正式候选人名单的排列, set by provinces.</summary>
    public static Parameter<ListOrder> OrderOfList { get; } = OfProvinces<ListOrder>("order-of-list", "未经预选的候选人名单的排列", "Order of a list without a preliminary election", Unit.None, General);

    /// <summary>候选人与选民见面, set by provinces: meetings in each district.</summary>
    public static Parameter<int> MeetingsWithVoters { get; } = OfProvinces<int>("meetings-with-voters", "每个选区召开见面会的次数", "Meetings of candidates with the voters of a district", Unit.Meetings, General);

    // Chapter IX: polling.

    /// <summary>每一选民在一次选举中只有一个投票权 (EL 5): one vote each. EL 5 speaks of voters, and so of direct elections.</summary>
    public static Parameter<int> VotesPerVoter { get; } = new("votes-per-voter", new("每一选民在一次选举中的投票权", "Votes that a voter has in one election"), Unit.Ballots,
        Electoral(ElectoralLaw.At(5), Scope.Direct, Mandatory, Since2010(1)));

    /// <summary>同时使用当地通用的民族文字 (EL 23): in which units.</summary>
    public static Parameter<UnitKinds> LocalLanguages { get; } = new("local-languages", new("选举文件同时使用当地通用的民族文字的地方", "Where election papers are in the local language as well"), Unit.None,
        Electoral(ElectoralLaw.At(23), Scope.Local, Mandatory, Since2010(Units.Autonomous)))
    { DelegatedBy = ImplementingRules };

    /// <summary>凭身份证或者选民证领取选票 (EL 37).</summary>
    public static Parameter<VoterProof> BallotOnProof { get; } = new("ballot-on-proof", new("领取选票的凭证", "What a voter shows to receive a ballot"), Unit.None,
        Electoral(ElectoralLaw.At(37), Scope.Direct, Mandatory, Since2010(VoterProof.IdentityCardOrVoterCard)))
    { DelegatedBy = ImplementingRules };

    /// <summary>流动票箱的工作人员, set by provinces.</summary>
    public static Parameter<StaffMinimum> MobileBoxStaff { get; } = OfProvinces<StaffMinimum>("mobile-box-staff", "流动票箱的监票人和工作人员", "Scrutineers and workers at a mobile ballot box", Unit.Officials, Scope.Direct);

    /// <summary>投票站的工作人员, set by provinces; in Beijing and Tianjin of election meetings as well.</summary>
    public static Parameter<StaffMinimum> StationStaff { get; } = OfProvinces<StaffMinimum>("station-staff", "投票站的监票人和工作人员", "Scrutineers and workers at a polling station", Unit.Officials, Scope.Direct);

    /// <summary>无记名投票 (EL 40(1)).</summary>
    public static Parameter<Duty> SecretBallot { get; } = new("secret-ballot", new("采用无记名投票的方法", "The ballot is secret"), Unit.None,
        Electoral(ElectoralLaw.At(40), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>设有秘密写票处 (EL 40(1)).</summary>
    public static Parameter<Duty> SecretBooth { get; } = new("secret-booth", new("设有秘密写票处", "There is a place to write in secret"), Unit.None,
        Electoral(ElectoralLaw.At(40), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>选民外出，经同意，可以书面委托其他选民代为投票 (EL 42; 1983 item 9(1)).</summary>
    public static Parameter<Duty> ProxyVote { get; } = new("proxy-vote", new("外出的选民经同意书面委托其他选民代为投票", "A voter who is away gives a proxy to another voter, in writing and with consent"), Unit.None,
    [
        Standing1983(default(Duty), 9, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(42), Scope.Direct, Mandatory, Since2010(default(Duty)), also: DirectElectionProvisions.At(9).In(DirectElectionProvisions.Of1983)),
    ]);

    /// <summary>1983年若干规定第五条第一款所列人员委托投票，由选举委员会和执行机关共同决定 (1983 item 5(2)).</summary>
    public static Parameter<Duty> ProxyInCustody { get; } = new("proxy-in-custody", new("1983年若干规定第五条所列人员委托投票由选举委员会和执行机关共同决定", "Persons of item 5 of the Provisions of 1983 give a proxy by joint decision of the committee and the executing body"), Unit.None,
        Standing1983(default(Duty), 5, Scope.Direct, paragraph: 2));

    /// <summary>该条所列人员委托投票的形式和决定, set by provinces (interpretation custody-decision).</summary>
    public static Parameter<CustodyTerms> CustodyTerms { get; } = OfProvinces<CustodyTerms>("custody-terms", "1983年若干规定第五条所列人员委托投票的形式和决定", "Form and decision of a proxy given by a person of item 5 of the Provisions of 1983", Unit.None, Scope.Direct);

    /// <summary>每一选民接受的委托不得超过三人 (EL 42). The Provisions of 1983 set no number: of earlier editions none is proved.</summary>
    public static Parameter<int> ProxyLimit { get; } = new("proxy-limit", new("每一选民接受委托的人数", "How many proxies one voter may hold"), Unit.Principals,
        Electoral(ElectoralLaw.At(42), Scope.Direct, Mandatory, Since2010(3)));

    /// <summary>委托投票的其他事由、形式, set by provinces (interpretation proxy-grounds).</summary>
    public static Parameter<ProxyTerms> ProxyTerms { get; } = OfProvinces<ProxyTerms>("proxy-terms", "委托投票宽于选举法的事由和形式", "Grounds and forms of proxy beyond the Electoral Law", Unit.None, Scope.Direct);

    /// <summary>受委托人为本选区选民, set by provinces; elsewhere by interpretation proxy-district.</summary>
    public static Parameter<Duty> ProxyDistrict { get; } = new("proxy-district", new("受委托人为本选区选民", "The holder of a proxy is a voter of the same district"), Unit.None,
        [.. Electoral(ElectoralLaw.At(42), Scope.Direct, Mandatory, Since2010(default(Duty))).Select(n => n with { Under = Interpretations.ProxyDistrict, Reading = "yes" })])
    { DelegatedBy = ImplementingRules, ProvincesDecide = Scope.Direct };

    /// <summary>正式代表候选人不得接受委托, set by provinces.</summary>
    public static Parameter<Duty> ProxyNotCandidate { get; } = OfProvinces<Duty>("proxy-not-candidate", "受委托人不是正式代表候选人", "The holder of a proxy is no formal candidate", Unit.None, Scope.Direct);

    /// <summary>选民或者代表推选的监票、计票人员 (EL 43(1)).</summary>
    public static Parameter<Duty> TellersChosen { get; } = new("tellers-chosen", new("监票、计票人员由选民或者代表推选", "Scrutineers and tellers are chosen by the voters or deputies"), Unit.None,
        Electoral(ElectoralLaw.At(43), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>监票人、计票人由选区领导小组等产生, where a province says so (interpretation tellers-by-province).</summary>
    public static Parameter<Duty> TellersByProvince { get; } = OfProvinces<Duty>("tellers-by-province", "监票、计票人员不由选民或者代表直接推选的产生办法", "Scrutineers and tellers named otherwise than by the voters or deputies", Unit.None, Scope.Everywhere);

    /// <summary>核对投票人数和票数，作出记录，由监票人签字 (EL 43(1)).</summary>
    public static Parameter<Duty> PollRecord { get; } = new("poll-record", new("核对投票人数和票数，作出记录，由监票人签字", "Voters and ballots are compared, recorded, and the record signed by the scrutineers"), Unit.None,
        Electoral(ElectoralLaw.At(43), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>在记录上签字的人员, where a province adds others to the scrutineers.</summary>
    public static Parameter<OfficialRoles> RecordSigners { get; } = OfProvinces<OfficialRoles>("record-signers", "在记录上签字的人员", "Who signs the record", Unit.None, Scope.Everywhere);

    /// <summary>代表候选人的近亲属不得担任监票人、计票人 (EL 43(2)); provinces add the candidate, and more roles.</summary>
    public static Parameter<Incompatibility> Independence { get; } = new("independence", new("代表候选人及其近亲属不得担任的工作", "What candidates and their near relatives may not do at the poll"), Unit.None,
        Electoral(ElectoralLaw.At(43, 2), Scope.Everywhere, Mandatory, Since2010(new Incompatibility(default, OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller)))))
    { DelegatedBy = ImplementingRules };

    // Chapter IX: the count and the result.

    /// <summary>所投的票数，多于投票人数的无效 (EL 44(1)).</summary>
    public static Parameter<Duty> BallotsCast { get; } = new("ballots-cast", new("所投的票数不多于投票人数", "No more ballots than those who voted"), Unit.None,
        Electoral(ElectoralLaw.At(44), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>每一选票所选的人数，多于规定应选代表人数的作废 (EL 44(2)).</summary>
    public static Parameter<Duty> NamesOnBallot { get; } = new("names-on-ballot", new("每一选票所选的人数不多于应选代表人数", "A ballot names no more persons than there are seats"), Unit.None,
        Electoral(ElectoralLaw.At(44, 2), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>选举人可以投赞成票、反对票、弃权，可以另选其他任何选民 (EL 41): where a province lets only those who oppose write in another.</summary>
    public static Parameter<Duty> WriteInByOpposing { get; } = OfProvinces<Duty>("write-in-by-opposing", "表示反对的，可以另选他人", "Only who opposes a candidate writes in another", Unit.None, Scope.Everywhere);

    /// <summary>选区全体选民的过半数参加投票，选举有效 (EL 45(1)).</summary>
    public static Parameter<Majority> Turnout { get; } = new("turnout", new("参加投票的选民占选区全体选民的比例", "Those who take part, of all voters of the district"), Unit.Share,
        Electoral(ElectoralLaw.At(45), Scope.Direct, Mandatory, Since2010(Majority.OfHalf)));

    /// <summary>会议有三分之二以上的代表出席，始得举行 (OL 14(4), new in 2022); a province's rules may have said so before.</summary>
    public static Parameter<Fraction> SessionQuorum { get; } = new("session-quorum", new("出席会议的代表占全体代表的比例", "The share of all deputies who must attend"), Unit.Share,
        new DatedNorm(new Norm<Fraction>(new(2, 3), Mandatory, [OrganicLaw.At(14, 4).In(OrganicLaw.Of2022)]), OrganicLaw.Of2022.InForceFrom, null, Scope.Indirect))
    { Introduced = OrganicLaw.Of2022.InForceFrom, DelegatedBy = ImplementingRules };

    /// <summary>常务委员会会议有全体组成人员过半数出席，始得举行 (OL 51(3), new in 2022).</summary>
    public static Parameter<Majority> CommitteeQuorum { get; } = new("committee-quorum", new("出席会议的常务委员会组成人员占全体组成人员的比例", "Members of a standing committee who must be present"), Unit.Share,
        new DatedNorm(new Norm<Majority>(Majority.OfHalf, Mandatory, [OrganicLaw.At(51, 3).In(OrganicLaw.Of2022)]), OrganicLaw.Of2022.InForceFrom, null, Scope.Indirect.For(ElectionKind.ByElection)))
    { Introduced = OrganicLaw.Of2022.InForceFrom };

    /// <summary>获得过半数的选票，始得当选: of the voters who vote (EL 45(1)), of all deputies (45(2)).</summary>
    public static Parameter<Majority> ElectedBy { get; } = new("elected-by", new("当选所得票数", "The votes that elect"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(45), Scope.Direct, Mandatory, Since2010(Majority.OfHalf)),
        .. Electoral(ElectoralLaw.At(45, 2), Scope.Indirect, Mandatory, Since2010(Majority.OfHalf)),
    ]);

    /// <summary>补选由常务委员会进行的，获得全体组成人员过半数的选票 (EL 57(3), OL 51(4); 2015: 45(2)).</summary>
    public static Parameter<Majority> CommitteeMajority { get; } = new("committee-majority", new("常务委员会补选时当选所得票数", "The votes that elect in a by-election by a standing committee"), Unit.Share,
    [
        new(new Norm<Majority>(Majority.OfHalf, Mandatory, [OrganicLaw.At(51, 2).In(OrganicLaw.Of2015, Extract)]), OrganicLaw.Of2015.InForceFrom, OrganicLaw.Of2022.InForceFrom, Scope.Indirect.For(ElectionKind.ByElection)),
        new(new Norm<Majority>(Majority.OfHalf, Mandatory, [OrganicLaw.At(51, 4).In(OrganicLaw.Of2022)]), OrganicLaw.Of2022.InForceFrom, null, Scope.Indirect.For(ElectionKind.ByElection)),
    ])
    { DelegatedBy = ByElectionsByProvince };

    /// <summary>票数相等不能确定当选人时，就票数相等的候选人再次投票，以得票多的当选 (EL 45(3)).</summary>
    public static Parameter<Duty> TieVote { get; } = new("tie-vote", new("票数相等不能确定当选人的，再次投票", "A tie for the last seat is voted on again"), Unit.None,
        Electoral(ElectoralLaw.At(45, 3), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>再次投票仍然票数相等的, where a province or a reading says what follows (interpretation second-tie).</summary>
    public static Parameter<FailedRerun> AfterSecondTie { get; } = new("after-second-tie", new("再次投票仍然票数相等的名额", "What becomes of a seat for which the second vote is tied again"), Unit.None,
        [.. Electoral(ElectoralLaw.At(45, 3), Scope.Everywhere, Mandatory, Since2010(FailedRerun.MayStayVacant)).Select(n => n with { Under = Interpretations.SecondTie, Reading = "vacant" })])
    { DelegatedBy = ImplementingRules };

    /// <summary>委托他人投票的选民计入参加投票的选民, where a province settles it.</summary>
    public static Parameter<Duty> ProxyTakesPart { get; } = OfProvinces<Duty>("proxy-takes-part", "委托他人投票的选民计入参加投票的选民", "A voter who votes by proxy takes part in the vote", Unit.None, Scope.Direct);

    /// <summary>另选的人可以当选, where a province settles it.</summary>
    public static Parameter<Duty> WriteInElected { get; } = OfProvinces<Duty>("write-in-elected", "另选的人获得法定票数的当选", "A person written in is elected by the same majority", Unit.None, Scope.Everywhere);

    /// <summary>另行选举的候选人在没有当选的代表候选人中确定, where a province settles it.</summary>
    public static Parameter<Duty> RerunAmongCandidates { get; } = OfProvinces<Duty>("rerun-among-candidates", "另行选举的候选人在没有当选的代表候选人中确定", "The candidates of a rerun are candidates who were not elected", Unit.None, Scope.Direct);

    /// <summary>另行选举的候选人名单 (EL 45(4)). By-elections are left to the provinces (EL 57(4)).</summary>
    public static Parameter<Duty> RerunList { get; } = new("rerun-list", new("另行选举的候选人按第一次投票时得票多少的顺序确定", "Candidates of a rerun, in the order of the first vote"), Unit.None,
        Electoral(ElectoralLaw.At(45, 4), Filling, Mandatory, Since2010(default(Duty))));

    /// <summary>另行选举得票数不得少于选票的三分之一 (EL 45(5)): in direct elections.</summary>
    public static Parameter<Fraction> RerunLeast { get; } = new("rerun-least", new("另行选举当选得票占选票的比例", "The share of the ballots that is needed in a rerun"), Unit.Share,
        Electoral(ElectoralLaw.At(45, 5), Scope.Direct, Mandatory, Since2010(new Fraction(1, 3))));

    /// <summary>无人当选时可以重新提名, where a province allows it.</summary>
    public static Parameter<Duty> NewNominations { get; } = OfProvinces<Duty>("new-nominations", "候选人均未当选的，可以重新酝酿推荐候选人另行选举", "Where nobody was elected, new candidates may be nominated", Unit.None, Scope.Direct);

    /// <summary>另行选举后仍不足的名额, set by provinces.</summary>
    public static Parameter<FailedRerun> AfterFailedRerun { get; } = OfProvinces<FailedRerun>("after-failed-rerun", "另行选举后仍未选足的名额", "What becomes of seats that a rerun leaves unfilled", Unit.None, Scope.Direct);

    /// <summary>Every parameter, in the order of the law.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        SeatTotal, MunicipalityStep, SeatSupplement, TotalFixedBy, TotalStands, RefilingWindow, RefilingReport, AllocatedTotal, FullAllocation, SmallestTownship,
        SmallestVillage, GarrisonSeats, NpcSeats, IndirectParts, IndirectShares, NationalMinoritySeats, MinoritySeats, MinorityLarge, MinoritySmall, MinorityTolerance,
        MinorityLeastPeople, MinorityMostSeats,
        SeatsPerDistrict, PopulationDeviation, VoterListLead, InitialListLead, FormalListLead, AppealWindow, AppealDecisionWindow, LawsuitLead, JudgmentLead,
        NoIntroductions, NominationPeriod, FirstSessionMonths, RollCorrectionLead, ElectionNoticeLead, VotingWindow, ResultAnnouncement, SuspensionNoticeLead,
        LateRegistrationLead, NominationAfterRoll, NominationCloseLead, JointNominators, CommitteeNominators, RecommenderLimit, VoterLimit, PartyShare, VotingAge, Citizenship, PoliticalRights, Suspension, Capacity,
        SingleRegistration, RollRemoval, RollEntry, RollMove, ResidenceProof, CountyStaffInCity, HigherStaffInTownship, DistrictStaffElsewhere, SuspendedUnregistered,
        CompleteList, CommitteeResignation, ForeignFunding, OneDistrict, LoserElsewhere, Contested, Surplus, RerunForOneSeat, ByElectionContest, ByElectionSurplus,
        NoCutWithinRange, PreliminaryElection, FromInitialList, PreliminaryQuorum, OrderAfterPreliminary, OrderOfList, MeetingsWithVoters,
        VotesPerVoter, LocalLanguages, BallotOnProof, MobileBoxStaff, StationStaff, SecretBallot, SecretBooth, ProxyVote, ProxyInCustody, CustodyTerms, ProxyLimit, ProxyTerms,
        ProxyDistrict, ProxyNotCandidate, TellersChosen, TellersByProvince, PollRecord, RecordSigners, Independence,
        BallotsCast, NamesOnBallot, WriteInByOpposing, Turnout, SessionQuorum, CommitteeQuorum, ElectedBy, CommitteeMajority, TieVote, AfterSecondTie, ProxyTakesPart,
        WriteInElected, RerunAmongCandidates, RerunList, RerunLeast, NewNominations, AfterFailedRerun,
    ];

    static Parameters()
    {
        for (var i = 0; i < All.Count; i++) All[i].Index = i;
    }

    private static Scope Compact => Scope.Local.For(ElectionKind.General);

    private static Scope IndirectLocal => Scope.Local.At(Level.Prefecture, Level.Province).For(ElectionKind.General);

    private static Citation BasePlusSteps => ElectoralLaw.At(12, 2).In(E2020);

    private static OfUnits<Fraction> FivePerCent(params ReadOnlySpan<UnitKind> units) => new(new Fraction(5, 100), UnitKinds.Of(units));

    private static DatedNorm OfConstitution => new(new Norm<Duty>(default, Mandatory, [Constitution.At(34).In(Constitution.Of1982, Secondary)]), Constitution.Of1982.InForceFrom, E2010.InForceFrom, Scope.Everywhere);

    private static Scope Appeals => Scope.Direct.For(ElectionKind.General, ElectionKind.ByElection);

    private static SurplusRange OneThirdToOne => new(new Fraction(1, 3), new Fraction(1, 1));

    private static SurplusRange OneFifthToOneHalf => new(new Fraction(1, 5), new Fraction(1, 2));

    private static (Edition, T, Evidence)[] Since2010<T>(T value) => [(E2010, value, Derived), (E2015, value, FullText), (E2020, value, FullText)];

    private static (Edition, T, Evidence)[] Since2004<T>(T value) => [(E2004, value, Decision), .. Since2010(value)];

    private static (Edition, T, Evidence)[] Until2020<T>(T before, T since) => [(E2010, before, Derived), (E2015, before, FullText), (E2020, since, FullText)];

    private static DatedNorm[] Electoral<T>(Provision provision, Scope scope, Force force, (Edition Edition, T Value, Evidence Evidence)[] history, params Citation[] also)
        where T : notnull =>
        [.. history.Select((h, i) => new DatedNorm(
            // An amending decision proves the provision that it rewrites, not those beside it.
            new Norm<T>(h.Value, force, [provision.In(h.Edition, h.Evidence), .. also.Where(_ => h.Evidence != Decision).Select(c => c.Provision.Instrument == provision.Instrument ? c.Provision.In(h.Edition, h.Evidence) : c)]),
            h.Edition.InForceFrom,
            i + 1 < history.Length ? history[i + 1].Edition.InForceFrom : null,
            scope))];

    private static DatedNorm Standing1983<T>(T value, int item, Scope scope, int paragraph = 1, Edition? until = null)
        where T : notnull =>
        new(new Norm<T>(value, Mandatory, [DirectElectionProvisions.At(item, paragraph).In(DirectElectionProvisions.Of1983)]), DirectElectionProvisions.Of1983.InForceFrom, until?.InForceFrom, scope);

    private static Parameter<T> OfProvinces<T>(string id, string zh, string en, Unit unit, Scope scope)
        where T : notnull =>
        new(id, new(zh, en), unit) { DelegatedBy = ImplementingRules, ProvincesDecide = scope };
}
