using static Election.Rules.Body;
using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>The election committee and who acts (chapter II; Provisions of 1983).</content>
public static partial class Parameters
{
    /// <summary>选举委员会的组成人员由县级人民代表大会常务委员会任命 (EL 10(1); 1983 item 1(1)), those of townships too.</summary>
    public static Parameter<Bodies> CommitteeAppointedBy { get; } = new("committee-appointed-by", new("任命选举委员会组成人员的机关", "The body that appoints the members of the election committee"), Unit.None,
    [
        Standing1983(By(CountyStandingCommittee), 1, General, until: E2010),
        .. Electoral(ElectoralLaw.At(10), General, Mandatory, Since2010(By(CountyStandingCommittee)), also: DirectElectionProvisions.At(1).In(DirectElectionProvisions.Of1983)),
    ]);

    /// <summary>选举委员会的人数, set by provinces.</summary>
    public static Parameter<CountRange> CommitteeSize { get; } = OfProvinces<CountRange>("committee-size", "选举委员会的组成人数", "Number of members of the election committee", Unit.Members, General);

    /// <summary>选举委员会副主任的人数, set by provinces.</summary>
    public static Parameter<CountRange> CommitteeViceChairs { get; } = OfProvinces<CountRange>("committee-vice-chairs", "选举委员会副主任的人数", "Number of vice-chairs of the election committee", Unit.Members, General);

    /// <summary>选举委员会委员（主任、副主任以外）的人数, set by provinces that number them apart.</summary>
    public static Parameter<CountRange> CommitteeMembers { get; } = OfProvinces<CountRange>("committee-members", "选举委员会委员（主任、副主任以外）的人数", "Number of members of the election committee apart from chair and vice-chairs", Unit.Members, General);

    /// <summary>选举工作组、选举工作小组的人数, set by provinces.</summary>
    public static Parameter<CountRange> WorkGroupSize { get; } = OfProvinces<CountRange>("work-group-size", "选举工作组的组成人数", "Number of members of an election work group", Unit.Members, General);

    /// <summary>主持选举 (EL 9(1), (2); 1983 item 2(1)(1)): the standing committee of the congress elected, or the election committee.</summary>
    public static Parameter<Bodies> ElectionConductedBy { get; } = new("election-conducted-by", new("主持选举的机关", "The body that conducts the election"), Unit.None,
    [
        Duty1983(1), .. OfCommittees(ElectoralLaw.At(9, 2)),
        .. Electoral(ElectoralLaw.At(9), Above(Level.Prefecture), Mandatory, Since2010(By(PrefectureStandingCommittee))),
        .. Electoral(ElectoralLaw.At(9), Above(Level.Province), Mandatory, Since2010(By(ProvincialStandingCommittee))),
        .. Electoral(ElectoralLaw.At(9), Above(Level.National), Mandatory, Since2010(By(NpcStandingCommittee))),
    ]);

    /// <summary>划分选区 (EL 11(1)(1); 1983 item 2(1)(3)).</summary>
    public static Parameter<Bodies> DistrictsDividedBy { get; } = new("districts-divided-by", new("划分选区的机关", "The body that divides the districts"), Unit.None,
        [Duty1983(3), .. OfCommittees(ElectoralLaw.At(11, 1, 1))]);

    /// <summary>分配代表名额: to districts the election committee (EL 11(1)(1)); EL 15(1) names the standing committee of the level beside it, and how seats are given out the province says (EL 15(2)); the national seats, the NPC Standing Committee (EL 17(3)).</summary>
    public static Parameter<Bodies> SeatsAllottedBy { get; } = new("seats-allotted-by", new("分配代表名额的机关", "The body that gives out the seats"), Unit.None,
    [
        Duty1983(3),
        .. Electoral(ElectoralLaw.At(11, 1, 1), ByCommittee.At(Level.Township), Mandatory, Since2010(By(Body.ElectionCommittee)), also: ElectoralLaw.At(15).In(E2020)),
        .. Electoral(ElectoralLaw.At(15), ByCommittee.At(Level.County), Mandatory, Since2010(Bodies.Of(Body.ElectionCommittee, CountyStandingCommittee)), also: ElectoralLaw.At(11, 1, 1).In(E2020)),
        .. Electoral(ElectoralLaw.At(15), Above(Level.Prefecture), Mandatory, Since2010(By(PrefectureStandingCommittee))),
        .. Electoral(ElectoralLaw.At(15), Above(Level.Province), Mandatory, Since2010(By(ProvincialStandingCommittee))),
        .. Electoral(ElectoralLaw.At(17, 3), Above(Level.National), Mandatory, Since2010(By(NpcStandingCommittee))),
    ])
    { DelegatedBy = ElectoralLaw.At(15, 2) };

    /// <summary>选民登记，受理申诉 (EL 11(1)(2); 1983 item 2(1)(2)).</summary>
    public static Parameter<Bodies> RollKeptBy { get; } = new("roll-kept-by", new("登记选民、处理选民名单申诉的机关", "The body that registers voters and decides appeals against the roll"), Unit.None,
        [Duty1983(2), .. OfCommittees(ElectoralLaw.At(11, 1, 2))]);

    /// <summary>确定选举日期 (EL 11(1)(3); 1983 item 2(1)(5)).</summary>
    public static Parameter<Bodies> DayFixedBy { get; } = new("day-fixed-by", new("确定选举日期的机关", "The body that fixes the election day"), Unit.None,
        [Duty1983(5), .. OfCommittees(ElectoralLaw.At(11, 1, 3))]);

    /// <summary>县级人民代表大会常务委员会也可以确定选举日, said by a province against EL 11(1)(3) (interpretation day-fixed-by).</summary>
    public static Parameter<Duty> DayByStandingCommittee { get; } = new("day-by-standing-committee", new("选举日也可以由县级人民代表大会常务委员会确定", "The county standing committee may fix the election day too"), Unit.None)
    { IsPermission = true, DelegatedBy = ImplementingRules };

    /// <summary>公布名单: of voters and of candidates (EL 11(1)(4), (2); 1983 item 2(1)(4)); in a congress the presidium hands the candidates' list out (EL 32(2)).</summary>
    public static Parameter<Bodies> ListsPublishedBy { get; } = new("lists-published-by", new("公布名单的机关", "The body that publishes the lists"), Unit.None,
    [
        Duty1983(4),
        .. Electoral(ElectoralLaw.At(11, 1, 4), ByCommittee, Mandatory, Since2010(By(Body.ElectionCommittee)), also: ElectoralLaw.At(11, 1, 2).In(E2020)),
        .. OfPresidiums(ElectoralLaw.At(32, 2)),
    ]);

    /// <summary>主持投票选举: the election committee (EL 11(1)(5); 1983 item 2(1)(1)), in a congress its presidium (EL 39).</summary>
    public static Parameter<Bodies> PollConductedBy { get; } = new("poll-conducted-by", new("主持投票选举的机关", "The body that conducts the poll"), Unit.None,
        [Duty1983(1), .. OfCommittees(ElectoralLaw.At(11, 1, 5)), .. OfPresidiums(ElectoralLaw.At(39))]);

    /// <summary>主持选区投票的人员, named by provinces beside EL 11(1)(5): whom the committee sends or entrusts, or a group of the district.</summary>
    public static Parameter<Bodies> PollPresidedBy { get; } = new("poll-presided-by", new("主持选区投票的人员", "Who presides at the poll of a district"), Unit.None)
    { DelegatedBy = ImplementingRules };

    /// <summary>确定选举结果是否有效，予以宣布 (EL 46(1), 11(1)(6); 1983 item 2(1)(6)).</summary>
    public static Parameter<Bodies> ResultDeclaredBy { get; } = new("result-declared-by", new("确定并宣布选举结果的机关", "The body that determines and declares the result"), Unit.None,
    [
        Duty1983(6),
        .. Electoral(ElectoralLaw.At(46), ByCommittee, Mandatory, Since2010(By(Body.ElectionCommittee)), also: ElectoralLaw.At(11, 1, 6).In(E2020)),
        .. OfPresidiums(ElectoralLaw.At(46)),
    ]);

    /// <summary>公布当选代表名单 (EL 46(2), 11(1)(6); 1983 item 2(1)(6)).</summary>
    public static Parameter<Bodies> ResultListPublishedBy { get; } = new("result-list-published-by", new("公布当选代表名单的机关", "The body that publishes the names of those elected"), Unit.None,
    [
        Duty1983(6),
        .. Electoral(ElectoralLaw.At(11, 1, 6), ByCommittee, Mandatory, Since2010(By(Body.ElectionCommittee))),
        .. OfPresidiums(ElectoralLaw.At(46, 2)),
    ]);

    /// <summary>主持补选的机关, set by provinces (EL 57(4)): no election committee sits then. So of an election to seats never filled, of which no law says who conducts it.</summary>
    public static Parameter<Bodies> ByElectionConductedBy { get; } = new("by-election-conducted-by", new("主持补选的机关", "The body that conducts a by-election"), Unit.None)
    { DelegatedBy = ByElectionsByProvince, ProvincesDecide = Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover) };

    /// <summary>确定补选日期的机关, where a province names one of its own for that.</summary>
    public static Parameter<Bodies> ByElectionDayBy { get; } = new("by-election-day-by", new("确定补选日期的机关", "The body that fixes the day of a by-election"), Unit.None)
    { DelegatedBy = ByElectionsByProvince };

    private static Parameter[] OfCommittee =>
    [
        CommitteeAppointedBy, CommitteeSize, CommitteeViceChairs, CommitteeMembers, WorkGroupSize, ElectionConductedBy, DistrictsDividedBy, SeatsAllottedBy, RollKeptBy,
        DayFixedBy, DayByStandingCommittee, ListsPublishedBy, PollConductedBy, PollPresidedBy, ResultDeclaredBy, ResultListPublishedBy, ByElectionConductedBy, ByElectionDayBy,
    ];

    // A rerun is part of the general election: its committee still sits.
    private static Scope ByCommittee => Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun);

    private static Scope Above(Level level) => Scope.Indirect.At(level).For(ElectionKind.General, ElectionKind.Rerun);

    private static Bodies By(Body body) => Bodies.Of(body);

    private static DatedNorm[] OfCommittees(Provision provision) => Electoral(provision, ByCommittee, Mandatory, Since2010(By(Body.ElectionCommittee)));

    private static DatedNorm[] OfPresidiums(Provision provision) => Electoral(provision, Scope.Indirect, Mandatory, Since2010(By(Presidium)));

    /// <summary>A duty of the election committee by item 2(1) of the Provisions of 1983, until the Electoral Law said so itself.</summary>
    private static DatedNorm Duty1983(int duty) => new(
        new Norm<Bodies>(By(Body.ElectionCommittee), Mandatory, [DirectElectionProvisions.At(2, 1, duty).In(DirectElectionProvisions.Of1983)]),
        DirectElectionProvisions.Of1983.InForceFrom,
        E2010.InForceFrom,
        ByCommittee);
}
