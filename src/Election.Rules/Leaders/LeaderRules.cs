namespace Election.Rules;

/// <summary>The rules on local leaders and the standing committee (OL 14(4), 18, 19, 25–32, 47).</summary>
public static class LeaderRules
{
    /// <summary>leaders.joint-nomination: thirty, twenty, ten deputies in writing (OL 26(2)).</summary>
    public static Rule<LeaderContest> JointNomination { get; } = new LeaderJointNominationRule();

    /// <summary>leaders.nominee-limit: nobody nominates more than there are posts (OL 26(3)).</summary>
    public static Rule<LeaderContest> NomineeLimit { get; } = new NomineeLimitRule();

    /// <summary>leaders.head-candidates: one more, or one where only one was nominated (OL 27(1)).</summary>
    public static Rule<LeaderContest> HeadCandidates { get; } = new HeadCandidatesRule();

    /// <summary>leaders.deputy-candidates: one to three more, members a tenth to a fifth more (OL 27(1), 29(3)).</summary>
    public static Rule<LeaderContest> DeputyCandidates { get; } = new DeputyCandidatesRule();

    /// <summary>leaders.preliminary: more nominees than the number fixed are brought down by a preliminary election (OL 27(1)).</summary>
    public static Rule<LeaderContest> Preliminary { get; } = new LeaderPreliminaryRule();

    /// <summary>leaders.nomination-period: two days, from county level up (OL 27(2)).</summary>
    public static Rule<LeaderSession> NominationPeriod { get; } = new LeaderNominationPeriodRule();

    /// <summary>leaders.secret-ballot: the ballot is secret (OL 28(1)).</summary>
    public static Rule<LeaderContest> SecretBallot { get; } = new LeaderSecretBallotRule();

    /// <summary>leaders.majority: more than half of all deputies; ties and posts left over (OL 25, 29).</summary>
    public static Rule<LeaderContest> Majority { get; } = new LeaderMajorityRule();

    /// <summary>leaders.quorum: two thirds of the deputies attend (OL 14(4)).</summary>
    public static Rule<LeaderSession> Quorum { get; } = new LeaderQuorumRule();

    /// <summary>leaders.by-election: as many candidates as posts, or more (OL 30).</summary>
    public static Rule<LeaderContest> ByElection { get; } = new LeaderByElectionRule();

    /// <summary>leaders.recall: who moves it, reasons, answer, more than half of all deputies (OL 31).</summary>
    public static Rule<LeaderRecall> Recall { get; } = new LeaderRecallRule();

    /// <summary>leaders.resignation: to the congress, in recess or on account of a barred office to its committee; filed, approved (OL 32, 47(3)).</summary>
    public static Rule<LeaderResignation> Resignation { get; } = new LeaderResignationRule();

    /// <summary>leaders.incompatible-offices: no office in the bodies that the congress watches over (OL 18(2), 47(3)).</summary>
    public static Rule<LeaderOffice> IncompatibleOffices { get; } = new IncompatibleOfficesRule();

    /// <summary>leaders.contested-posts: to which posts a congress elects, and to how many (OL 18(1), 26(1), 47(1), (2)).</summary>
    public static Rule<LeaderContest> ContestedPosts { get; } = new ContestedPostsRule();

    /// <summary>leaders.posts: how many, from among the deputies, in the presidium (OL 18(1), 19(1), 47(1), (2)).</summary>
    public static Rule<LeaderOffice> HoldersOfPosts { get; } = new LeaderPostsRule();

    /// <summary>leaders.committee-size: by level, kind and population, fixed for the term (OL 47(4), (5)).</summary>
    public static Rule<StandingCommittee> CommitteeSize { get; } = new StandingCommitteeSizeRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All =>
    [
        JointNomination, NomineeLimit, HeadCandidates, DeputyCandidates, Preliminary, NominationPeriod, SecretBallot, Majority, Quorum, ByElection,
        Recall, Resignation, IncompatibleOffices, ContestedPosts, HoldersOfPosts, CommitteeSize,
    ];

    /// <summary>The rules on one contest.</summary>
    public static IReadOnlyList<Rule<LeaderContest>> OfContest { get; } = [ContestedPosts, JointNomination, NomineeLimit, HeadCandidates, DeputyCandidates, Preliminary, SecretBallot, Majority, ByElection];

    /// <summary>The rules on one holder of a post.</summary>
    public static IReadOnlyList<Rule<LeaderOffice>> OfHolder { get; } = [IncompatibleOffices, HoldersOfPosts];
}
