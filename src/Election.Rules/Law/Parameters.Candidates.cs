using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>Candidates (chapter VIII).</content>
public static partial class Parameters
{
    // Chapter VIII: candidates.

    /// <summary>差额选举 (EL 31(1)).</summary>
    public static Parameter<Duty> Contested { get; } = new("contested", new("候选人的人数多于应选名额", "More candidates than seats"), Unit.None,
        Electoral(ElectoralLaw.At(31), Filling, Mandatory, Since2010(default(Duty))));

    /// <summary>差额幅度 (EL 31(2)): by how much candidates exceed seats; in direct elections a half to once until 1986.</summary>
    public static Parameter<SurplusRange> Surplus { get; } = new("surplus", new("候选人多于应选名额的幅度", "By how much candidates outnumber seats"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(31, 2), Filling.At(Level.Township, Level.County), Mandatory,
            [(E1979, new(new Fraction(1, 2), new Fraction(1, 1)), Secondary), (E1986, OneThirdToOne, Secondary), (E2004, OneThirdToOne, Secondary), (E2010, OneThirdToOne, Decision), (E2015, OneThirdToOne, FullText), (E2020, OneThirdToOne, FullText)]),
        .. Electoral(ElectoralLaw.At(31, 2), Filling.At(Level.Prefecture, Level.Province, Level.National), Mandatory,
            [(E1979, OneFifthToOneHalf, Secondary), (E1986, OneFifthToOneHalf, Secondary), (E2010, OneFifthToOneHalf, Decision), (E2015, OneFifthToOneHalf, FullText), (E2020, OneFifthToOneHalf, FullText)]),
    ])
    { Gaps = [new(ElectionKind.ByElection, Interpretations.ByElectionMost, "general-ratio", ElectionKind.General)] };

    /// <summary>只选一人，候选人应为二人 (EL 45(4)): in a rerun for one seat.</summary>
    public static Parameter<int> RerunForOneSeat { get; } = new("rerun-for-one-seat", new("另行选举只选一人时候选人的人数", "Candidates of a rerun for one seat"), Unit.Candidates,
        Electoral(ElectoralLaw.At(45, 4), Scope.Everywhere.For(ElectionKind.Rerun), Mandatory, Since2010(2)));

    /// <summary>补选候选人可以多于或者等于应选名额 (EL 57(4)).</summary>
    public static Parameter<Duty> ByElectionContest { get; } = new("by-election-contest", new("补选候选人可以多于或者等于应选名额", "In a by-election candidates may equal the seats"), Unit.None,
        Electoral(ElectoralLaw.At(57, 4), Scope.Everywhere.For(ElectionKind.ByElection), Mandatory, Since2010(default(Duty))))
    { IsPermission = true, Gaps = LeftoverGaps };

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

    /// <summary>预选 (EL 32): required above the most; formal candidates follow its order of votes. Dropped in 1986, restored in 1995 for indirect elections, in 2004 for direct ones.</summary>
    public static Parameter<Duty> PreliminaryElection { get; } = new("preliminary-election", new("所提候选人超过最高差额的，进行预选；直接选举经协商能够形成较为一致意见的除外", "More nominees than the most allowed: a preliminary election, in a direct election only where no agreement is reached"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(32), Nominating, Mandatory, [(E2004, default(Duty), Decision), (E2010, default, Decision), (E2015, default, FullText), (E2020, default, FullText)]),
        // Of 1995 it is known that it was restored there, not that it was a duty.
        .. Electoral(ElectoralLaw.At(32, 2), Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover), Guiding, [(E1995, default(Duty), Secondary)]),
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

    /// <summary>不能形成较为一致意见的，可以进行预选, said by a province where EL 32 has one held (interpretation preliminary-optional).</summary>
    public static Parameter<Duty> PreliminaryOptional { get; } = new("preliminary-optional", new("不能形成较为一致意见的，可以进行预选", "Without agreement a preliminary election may be held, and need not be"), Unit.None)
    { IsPermission = true, DelegatedBy = ImplementingRules };

    /// <summary>经预选的，按得票多少排列 (1983 item 10(3)); some provinces keep the order of strokes even then (interpretation list-order).</summary>
    public static Parameter<ListOrder> OrderAfterPreliminary { get; } = new("order-after-preliminary", new("经预选的正式候选人名单的排列", "Order of the formal list after a preliminary election"), Unit.None,
        Standing1983(ListOrder.Votes, 10, General, paragraph: 3))
    { DepartsUnder = Interpretations.ListOrder };

    /// <summary>未经预选的正式候选人名单的排列, set by provinces.</summary>
    public static Parameter<ListOrder> OrderOfList { get; } = OfProvinces<ListOrder>("order-of-list", "未经预选的候选人名单的排列", "Order of a list without a preliminary election", Unit.None, General);

    /// <summary>所提人数在差额幅度内、未经预选的名单的排列, where a province orders such lists only.</summary>
    public static Parameter<ListOrder> OrderWithinRange { get; } = OfProvinces<ListOrder>("order-within-range", "所提人数在差额幅度内的候选人名单的排列", "Order of a list whose nominees are within the range", Unit.None, General);

    /// <summary>组织代表候选人与选民见面, set by provinces: how often at least. Only Jiangsu gives a number; where a province has the candidates meet the voters and gives none, it is once.</summary>
    public static Parameter<int> MeetingsWithVoters { get; } = OfProvinces<int>("meetings-with-voters", "组织代表候选人与选民见面的最少次数", "How often, at least, candidates are brought together with the voters", Unit.Meetings, General);

    private static Parameter[] OfCandidates =>
    [
        Contested, Surplus, RerunForOneSeat, ByElectionContest, ByElectionSurplus, NoCutWithinRange, PreliminaryElection, FromInitialList,
        PreliminaryOptional, PreliminaryQuorum, OrderAfterPreliminary, OrderOfList, OrderWithinRange, MeetingsWithVoters,
    ];
}
