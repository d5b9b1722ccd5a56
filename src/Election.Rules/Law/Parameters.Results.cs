using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>The count and the result (chapter IX).</content>
public static partial class Parameters
{
    // Chapter IX: the count and the result.

    /// <summary>所投的票数，多于投票人数的无效 (EL 44(1)).</summary>
    public static Parameter<Duty> BallotsCast { get; } = new("ballots-cast", new("所投的票数不多于投票人数", "No more ballots than those who voted"), Unit.None,
        Electoral(ElectoralLaw.At(44), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>每一选票所选的人数，多于规定应选代表人数的作废 (EL 44(2)).</summary>
    public static Parameter<Duty> NamesOnBallot { get; } = new("names-on-ballot", new("每一选票所选的人数不多于应选代表人数", "A ballot names no more persons than there are seats"), Unit.None,
        Electoral(ElectoralLaw.At(44, 2), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>选举人可以投赞成票、反对票、弃权，可以另选其他任何选民 (EL 41): where a province lets only those who oppose write in another.</summary>
    public static Parameter<Duty> WriteInByOpposing { get; } = OfProvinces<Duty>("write-in-by-opposing", "表示反对的，可以另选他人", "Who opposes a candidate may write in another", Unit.None, Scope.Everywhere, isPermission: true);

    /// <summary>选区全体选民的过半数参加投票，选举有效 (EL 45(1)).</summary>
    public static Parameter<Majority> Turnout { get; } = new("turnout", new("参加投票的选民占选区全体选民的比例", "Those who take part, of all voters of the district"), Unit.Share,
        Electoral(ElectoralLaw.At(45), Scope.Direct, Mandatory, Since2010(Majority.OfHalf)));

    /// <summary>会议有三分之二以上的代表出席，始得举行 (OL 14(4), new in 2022); a province's rules may have said so before.</summary>
    public static Parameter<Fraction> SessionQuorum { get; } = new("session-quorum", new("出席会议的代表占全体代表的比例", "The share of all deputies who must attend"), Unit.Share,
        CongressQuorum(Scope.Indirect))
    { Introduced = OrganicLaw.Of2022.InForceFrom, DelegatedBy = ImplementingRules };

    /// <summary>常务委员会会议有全体组成人员过半数出席，始得举行 (OL 51(3), new in 2022).</summary>
    public static Parameter<Majority> CommitteeQuorum { get; } = new("committee-quorum", new("出席会议的常务委员会组成人员占全体组成人员的比例", "Members of a standing committee who must be present"), Unit.Share,
        Organic(OrganicLaw.At(51, 3), Scope.Indirect.For(ElectionKind.ByElection), Mandatory, Majority.OfHalf))
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
    public static Parameter<Duty> NewNominations { get; } = OfProvinces<Duty>("new-nominations", "候选人均未当选的，可以重新酝酿推荐候选人另行选举", "Where nobody was elected, new candidates may be nominated", Unit.None, Scope.Direct, isPermission: true);

    /// <summary>另行选举后仍不足的名额, set by provinces.</summary>
    public static Parameter<FailedRerun> AfterFailedRerun { get; } = OfProvinces<FailedRerun>("after-failed-rerun", "另行选举后仍未选足的名额", "What becomes of seats that a rerun leaves unfilled", Unit.None, Scope.Direct);

    private static Parameter[] OfResults =>
    [
        BallotsCast, NamesOnBallot, WriteInByOpposing, Turnout, SessionQuorum, CommitteeQuorum, ElectedBy, CommitteeMajority, TieVote,
        AfterSecondTie, ProxyTakesPart, WriteInElected, RerunAmongCandidates, RerunList, RerunLeast, NewNominations, AfterFailedRerun,
    ];
}
