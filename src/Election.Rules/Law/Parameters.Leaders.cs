using static Election.Rules.Evidence;
using static Election.Rules.Force;
using static Election.Rules.LeaderPost;

namespace Election.Rules;

/// <content>Local leaders and the standing committee (Organic Law).</content>
public static partial class Parameters
{
    private static Scope OfTownship => Scope.Local.At(Level.Township);

    private static Scope OfCounty => Scope.Local.At(Level.County);

    private static Scope AboveCounty => Scope.Local.At(Level.Prefecture, Level.Province);

    private static Scope FromCountyUp => Scope.Local.At(Level.County, Level.Prefecture, Level.Province);

    /// <summary>本级人民代表大会选举的职务 (OL 26(1)): a county has no secretary-general (47(2)); the director of supervision came in 2022.</summary>
    public static Parameter<LeaderPosts> ElectedPosts { get; } = new("elected-posts", new("本级人民代表大会选举的职务", "The posts that a congress elects"), Unit.None,
    [
        .. Organic(OrganicLaw.At(26), AboveCounty, Mandatory,
            LeaderPosts.Of(Chair, ViceChair, SecretaryGeneral, CommitteeMember, Head, DeputyHead, Court, Procuratorate),
            LeaderPosts.Of(Chair, ViceChair, SecretaryGeneral, CommitteeMember, Head, DeputyHead, Supervision, Court, Procuratorate)),
        .. Organic(OrganicLaw.At(26), OfCounty, Mandatory,
            LeaderPosts.Of(Chair, ViceChair, CommitteeMember, Head, DeputyHead, Court, Procuratorate),
            LeaderPosts.Of(Chair, ViceChair, CommitteeMember, Head, DeputyHead, Supervision, Court, Procuratorate)),
        .. Organic(OrganicLaw.At(26), OfTownship, Mandatory, LeaderPosts.Of(Chair, ViceChair, Head, DeputyHead), LeaderPosts.Of(Chair, ViceChair, Head, DeputyHead)),
    ]);

    /// <summary>代表书面联名提出候选人 (OL 26(2)).</summary>
    public static Parameter<int> LeaderNominators { get; } = new("leader-nominators", new("联名提出候选人的代表人数", "Deputies who jointly nominate a leader"), Unit.Signatories,
    [
        .. Organic(OrganicLaw.At(26, 2), Scope.Local.At(Level.Province), Mandatory, 30, 30),
        .. Organic(OrganicLaw.At(26, 2), Scope.Local.At(Level.Prefecture), Mandatory, 20, 20),
        .. Organic(OrganicLaw.At(26, 2), OfCounty, Mandatory, 10, 10),
        .. Organic(OrganicLaw.At(26, 2), OfTownship, Mandatory, 10, 10),
    ]);

    /// <summary>提名的候选人人数不得超过应选名额 (OL 26(3)).</summary>
    public static Parameter<Duty> NomineesWithinSeats { get; } = new("nominees-within-seats", new("提名的候选人人数不超过应选名额", "Nobody nominates more persons than there are posts"), Unit.None,
        Organic(OrganicLaw.At(26, 3), Scope.Local, Mandatory, default(Duty), default(Duty)));

    /// <summary>正职的候选人数多一人 (OL 27(1)): 一般应 in 2015, 可以 since 2022.</summary>
    public static Parameter<int> HeadSurplus { get; } = new("head-surplus", new("正职领导人员候选人多于应选人数的人数", "By how many the candidates for a leading post exceed it"), Unit.Candidates,
    [
        new(new Norm<int>(1, Guiding, [OrganicLaw.At(27).In(OrganicLaw.Of2015, Extract)]), OrganicLaw.Of2015.InForceFrom, OrganicLaw.Of2022.InForceFrom, Compact),
        .. Organic(OrganicLaw.At(27), Compact, Mandatory, 1),
    ]);

    /// <summary>副职的候选人数应比应选人数多一人至三人 (OL 27(1)).</summary>
    public static Parameter<CountRange> DeputySurplus { get; } = new("deputy-surplus", new("副职领导人员候选人多于应选人数的人数", "By how many the candidates for deputy posts exceed them"), Unit.Candidates,
        Organic(OrganicLaw.At(27), Compact, Mandatory, new CountRange(1, 3), new CountRange(1, 3)));

    /// <summary>常务委员会委员的候选人数应比应选人数多十分之一至五分之一 (OL 27(1)).</summary>
    public static Parameter<SurplusRange> MemberSurplus { get; } = new("member-surplus", new("常务委员会委员候选人多于应选人数的比例", "By how much the candidates for members of a standing committee exceed the places"), Unit.Share,
        Organic(OrganicLaw.At(27), FromCountyUp.For(ElectionKind.General), Mandatory, TenthToFifth, TenthToFifth));

    /// <summary>提名的候选人数超过选举办法规定的差额数的，进行预选 (OL 27(1)).</summary>
    public static Parameter<Duty> LeaderPreliminary { get; } = new("leader-preliminary", new("提名的候选人超过差额数的，进行预选", "More nominees than the number fixed: a preliminary election"), Unit.None,
        Organic(OrganicLaw.At(27), Compact, Mandatory, default(Duty), default(Duty)));

    /// <summary>换届选举时，提名、酝酿候选人的时间不得少于两天 (OL 27(2)).</summary>
    public static Parameter<int> LeaderNominationPeriod { get; } = new("leader-nomination-period", new("提名、酝酿领导人员候选人的时间", "How long nomination and deliberation of leaders take"), Unit.Days,
        Organic(OrganicLaw.At(27, 2), FromCountyUp.For(ElectionKind.General), Mandatory, 2, 2));

    /// <summary>选举采用无记名投票方式 (OL 28(1)).</summary>
    public static Parameter<Duty> LeaderSecretBallot { get; } = new("leader-secret-ballot", new("选举领导人员采用无记名投票", "Leaders are elected by secret ballot"), Unit.None,
        Organic(OrganicLaw.At(28), Scope.Local, Mandatory, default(Duty), default(Duty)));

    /// <summary>进行选举和通过决议，以全体代表的过半数通过 (OL 25).</summary>
    public static Parameter<Majority> CongressMajority { get; } = new("congress-majority", new("选举和通过决议所需票数占全体代表的比例", "The votes of all deputies by which a congress elects and resolves"), Unit.Share,
        Organic(OrganicLaw.At(25), Scope.Local, Mandatory, Majority.OfHalf, Majority.OfHalf));

    /// <summary>以得票多的当选；票数相等的再次投票 (OL 29(1)).</summary>
    public static Parameter<Duty> LeaderTieVote { get; } = new("leader-tie-vote", new("过半数的人多于应选名额的，以得票多的当选；票数相等的，再次投票", "More with a majority than posts: most votes win; a tie is voted on again"), Unit.None,
        Organic(OrganicLaw.At(29), Scope.Local, Mandatory, default(Duty), default(Duty)));

    /// <summary>不足的名额另行选举 (OL 29(2)).</summary>
    public static Parameter<Duty> LeaderRerun { get; } = new("leader-rerun", new("当选人数不足的，不足的名额另行选举", "Posts left over are filled by a rerun"), Unit.None,
        Organic(OrganicLaw.At(29, 2), Scope.Local, Mandatory, default(Duty), default(Duty)));

    /// <summary>另行选举副职和委员时，依照第二十七条第一款确定差额数 (OL 29(3)).</summary>
    public static Parameter<Duty> LeaderRerunSurplus { get; } = new("leader-rerun-surplus", new("另行选举副职和委员，仍须差额", "A rerun for deputy posts and members is contested, too"), Unit.None,
        Organic(OrganicLaw.At(29, 3), Compact, Mandatory, default(Duty), default(Duty)));

    /// <summary>会议有三分之二以上的代表出席，始得举行 (OL 14(4), new in 2022): of the congress that elects its leaders.</summary>
    public static Parameter<Fraction> LeaderQuorum { get; } = new("leader-quorum", new("选举领导人员的会议出席代表占全体代表的比例", "The share of all deputies who must attend the session that elects leaders"), Unit.Share, CongressQuorum(Scope.Local))
    { Introduced = OrganicLaw.Of2022.InForceFrom, DelegatedBy = ImplementingRules };

    /// <summary>补选时，候选人数可以多于应选人数，也可以同应选人数相等 (OL 30).</summary>
    public static Parameter<Duty> LeaderByElection { get; } = new("leader-by-election", new("补选领导人员，候选人数不少于应选人数", "In a by-election of leaders there are as many candidates as posts, or more"), Unit.None,
        Organic(OrganicLaw.At(30), Scope.Local.For(ElectionKind.ByElection), Mandatory, default(Duty), default(Duty)));

    /// <summary>可以提出罢免案的 (OL 31(1), (2)).</summary>
    public static Parameter<LeaderRecallMovers> LeaderRecallMotion { get; } = new("leader-recall-motion", new("可以提出罢免案的机关和代表人数", "Who may move the recall of a leader"), Unit.Share,
    [
        .. Organic(OrganicLaw.At(31), FromCountyUp, Mandatory, new LeaderRecallMovers(new(1, 10), true), new LeaderRecallMovers(new(1, 10), true)),
        .. Organic(OrganicLaw.At(31, 2), OfTownship, Mandatory, new LeaderRecallMovers(new(1, 5), false), new LeaderRecallMovers(new(1, 5), false)),
    ]);

    /// <summary>罢免案应当写明罢免理由 (OL 31(3)).</summary>
    public static Parameter<Duty> LeaderRecallReasons { get; } = new("leader-recall-reasons", new("罢免案写明罢免理由", "The motion states its reasons"), Unit.None,
        Organic(OrganicLaw.At(31, 3), Scope.Local, Mandatory, default(Duty), default(Duty)));

    /// <summary>被提出罢免的人员有权提出申辩意见 (OL 31(4)).</summary>
    public static Parameter<Duty> LeaderRecallDefence { get; } = new("leader-recall-defence", new("被提出罢免的人员有权申辩", "The person concerned has the right to answer"), Unit.None,
        Organic(OrganicLaw.At(31, 4), Scope.Local, Mandatory, default(Duty), default(Duty)));

    /// <summary>罢免人民检察院检察长，须报经上一级批准 (OL 13): of 2015 that article is not held.</summary>
    public static Parameter<Duty> ProcuratorRecall { get; } = new("procurator-recall", new("罢免检察长报上一级人大常委会批准", "The recall of a chief procurator is approved one level up"), Unit.None,
        Organic(OrganicLaw.At(13), FromCountyUp, Mandatory, default(Duty)));

    /// <summary>向谁提出辞职 (OL 32(1), (2)).</summary>
    public static Parameter<LeaderResignationBodies> LeaderResignationTo { get; } = new("leader-resignation-to", new("受理领导人员辞职的机关", "To whom leaders resign"), Unit.None,
    [
        .. Organic(OrganicLaw.At(32), FromCountyUp, Mandatory, new LeaderResignationBodies(true), new LeaderResignationBodies(true)),
        .. Organic(OrganicLaw.At(32, 2), OfTownship, Mandatory, new LeaderResignationBodies(false), new LeaderResignationBodies(false)),
    ]);

    /// <summary>常务委员会决定接受辞职后，报本级人民代表大会备案 (OL 32(1)).</summary>
    public static Parameter<Duty> LeaderResignationFiled { get; } = new("leader-resignation-filed", new("常务委员会接受辞职后报人民代表大会备案", "A resignation that the committee accepted is filed with the congress"), Unit.None,
        Organic(OrganicLaw.At(32), FromCountyUp, Mandatory, default(Duty), default(Duty)));

    /// <summary>检察长的辞职，须报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准 (OL 32(1)).</summary>
    public static Parameter<Duty> ProcuratorResignation { get; } = new("procurator-resignation", new("检察长的辞职报上一级人大常委会批准", "The resignation of a chief procurator is approved one level up"), Unit.None,
        Organic(OrganicLaw.At(32), FromCountyUp, Mandatory, default(Duty), default(Duty)));

    /// <summary>专门委员会组成人员也可以提出辞职 (OL 32(1), new in 2022).</summary>
    public static Parameter<Duty> SpecialCommitteeResignation { get; } = new("special-committee-resignation", new("专门委员会组成人员可以提出辞职", "Members of special committees may resign"), Unit.None,
        Organic(OrganicLaw.At(32), FromCountyUp, Mandatory, default(Duty)))
    { IsPermission = true, Introduced = OrganicLaw.Of2022.InForceFrom };

    /// <summary>不得担任其他机关的职务 (OL 18(2), 47(3)): supervision since 2022.</summary>
    public static Parameter<PublicOffices> IncompatibleOffices { get; } = new("incompatible-offices", new("不得同时担任的职务", "Offices that may not be held beside"), Unit.None,
    [
        .. Organic(OrganicLaw.At(18, 2), OfTownship, Mandatory, PublicOffices.Of(PublicOffice.Government), PublicOffices.Of(PublicOffice.Government)),
        .. Organic(OrganicLaw.At(47, 3), FromCountyUp, Mandatory,
            PublicOffices.Of(PublicOffice.Government, PublicOffice.Court, PublicOffice.Procuratorate),
            PublicOffices.Of(PublicOffice.Government, PublicOffice.Supervision, PublicOffice.Court, PublicOffice.Procuratorate)),
    ]);

    /// <summary>乡级人民代表大会设主席，并可以设副主席一人至二人 (OL 18(1)).</summary>
    public static Parameter<TownshipChairs> TownshipChairs { get; } = new("township-chairs", new("乡级人大主席、副主席的人数", "Chairs and vice-chairs of a township congress"), Unit.Officials,
        Organic(OrganicLaw.At(18), OfTownship, Mandatory, new TownshipChairs(1, 2), new TownshipChairs(1, 2)));

    /// <summary>主席、副主席和常务委员会组成人员从代表中选出 (OL 18(1), 47(1), (2)).</summary>
    public static Parameter<Duty> ChosenFromDeputies { get; } = new("chosen-from-deputies", new("从代表中选出", "Chosen from among the deputies"), Unit.None,
    [
        .. Organic(OrganicLaw.At(18), OfTownship, Mandatory, default(Duty), default(Duty)),
        .. Organic(OrganicLaw.At(47, 2), OfCounty, Mandatory, default(Duty), default(Duty)),
        .. Organic(OrganicLaw.At(47), AboveCounty, Mandatory, default(Duty), default(Duty)),
    ]);

    /// <summary>乡级人民代表大会主席、副主席为主席团的成员 (OL 19(1)).</summary>
    public static Parameter<Duty> ChairsInPresidium { get; } = new("chairs-in-presidium", new("乡级人大主席、副主席为主席团的成员", "Chairs of a township congress belong to its presidium"), Unit.None,
        Organic(OrganicLaw.At(19), OfTownship, Mandatory, default(Duty), default(Duty)));

    /// <summary>常务委员会组成人员的名额 (OL 47(4)).</summary>
    public static Parameter<CommitteeSizes> StandingCommitteeSize { get; } = new("standing-committee-size", new("常务委员会组成人员的名额", "The number of members of a standing committee"), Unit.Officials,
    [
        .. Organic(OrganicLaw.At(47, 4, 1), Scope.Local.At(Level.Province), Mandatory,
            new CommitteeSizes(35, 65, 85, 80_000_000, UnitKinds.Of(UnitKind.Province)), new CommitteeSizes(45, 75, 95, 80_000_000, UnitKinds.Of(UnitKind.Province))),
        .. Organic(OrganicLaw.At(47, 4, 2), Scope.Local.At(Level.Prefecture), Mandatory,
            new CommitteeSizes(19, 41, 51, 8_000_000, UnitKinds.Of(UnitKind.CityWithDistricts)), new CommitteeSizes(29, 51, 61, 8_000_000, UnitKinds.Of(UnitKind.CityWithDistricts))),
        .. Organic(OrganicLaw.At(47, 4, 3), OfCounty, Mandatory, new CommitteeSizes(15, 35, 45, 1_000_000, OfCountyLevel), new CommitteeSizes(15, 35, 45, 1_000_000, OfCountyLevel)),
    ]);

    /// <summary>常务委员会组成人员名额由谁确定 (OL 47(5)).</summary>
    public static Parameter<Body> StandingCommitteeSizeFixedBy { get; } = new("standing-committee-size-fixed-by", new("确定常务委员会组成人员名额的机关", "The body that fixes the size of a standing committee"), Unit.None,
    [
        .. Organic(OrganicLaw.At(47, 5), Scope.Local.At(Level.Province), Mandatory, Body.Congress, Body.Congress),
        .. Organic(OrganicLaw.At(47, 5), Scope.Local.At(Level.Prefecture, Level.County), Mandatory, Body.ProvincialStandingCommittee, Body.ProvincialStandingCommittee),
    ]);

    /// <summary>名额经确定后，在本届任期内不再变动 (OL 47(5)).</summary>
    public static Parameter<Duty> StandingCommitteeSizeStands { get; } = new("standing-committee-size-stands", new("常务委员会组成人员名额在任期内不变动", "The size of a standing committee stands for the term"), Unit.None,
        Organic(OrganicLaw.At(47, 5), FromCountyUp, Mandatory, default(Duty), default(Duty)));

    private static SurplusRange TenthToFifth => new(new Fraction(1, 10), new Fraction(1, 5));

    private static UnitKinds OfCountyLevel => UnitKinds.Of(UnitKind.County, UnitKind.AutonomousCounty, UnitKind.City, UnitKind.CityDistrict);

    // One provision, asked of the congress that elects deputies of the level above and of the one that elects its leaders.
    private static DatedNorm[] CongressQuorum(Scope scope) => Organic(OrganicLaw.At(14, 4), scope, Mandatory, new Fraction(2, 3));

    private static Parameter[] OfLeaders =>
    [
        ElectedPosts, LeaderNominators, NomineesWithinSeats, HeadSurplus, DeputySurplus, MemberSurplus, LeaderPreliminary, LeaderNominationPeriod,
        LeaderSecretBallot, CongressMajority, LeaderTieVote, LeaderRerun, LeaderRerunSurplus, LeaderQuorum, LeaderByElection, LeaderRecallMotion,
        LeaderRecallReasons, LeaderRecallDefence, ProcuratorRecall, LeaderResignationTo, LeaderResignationFiled, ProcuratorResignation, SpecialCommitteeResignation,
        IncompatibleOffices, TownshipChairs, ChosenFromDeputies, ChairsInPresidium, StandingCommitteeSize, StandingCommitteeSizeFixedBy, StandingCommitteeSizeStands,
    ];
}
