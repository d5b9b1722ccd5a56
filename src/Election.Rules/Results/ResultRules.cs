namespace Election.Rules;

/// <summary>The rules on the result of a vote (EL 45, 46; OL 14(4), 51; provinces).</summary>
public static class ResultRules
{
    /// <summary>result.turnout: more than half of the district's voters (EL 45(1)).</summary>
    public static Rule<Poll> Turnout { get; } = new TurnoutRule();

    /// <summary>result.quorum: two thirds of the deputies, more than half of a standing committee (OL 14(4), 51(3)).</summary>
    public static Rule<Poll> Quorum { get; } = new QuorumRule();

    /// <summary>result.majority: nobody elected by half or less at the first vote (EL 45(1), (2)).</summary>
    public static Rule<Poll> Majority { get; } = new MajorityRule();

    /// <summary>result.declared: exactly those whom the law elects (EL 45, 46).</summary>
    public static Rule<Poll> Declared { get; } = new DeclaredRule();

    /// <summary>result.tie: voted on again among the tied (EL 45(3)).</summary>
    public static Rule<Poll> Tie { get; } = new TieRule();

    /// <summary>result.turnout-in-aggregate: where only totals are known (EL 45(1)).</summary>
    public static Rule<TurnoutTotals> TurnoutInAggregate { get; } = new TurnoutInAggregateRule();

    /// <summary>result.rerun-candidates: in the order of the first vote (EL 45(4)).</summary>
    public static Rule<Poll> RerunCandidates { get; } = new RerunCandidatesRule();

    /// <summary>result.rerun-threshold: a third of the ballots (EL 45(5)).</summary>
    public static Rule<Poll> RerunThreshold { get; } = new RerunThresholdRule();

    /// <summary>result.after-failed-rerun: as the province says (provinces).</summary>
    public static Rule<Poll> AfterFailedRerun { get; } = new AfterFailedRerunRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [Turnout, Quorum, Majority, Declared, Tie, TurnoutInAggregate, RerunCandidates, RerunThreshold, AfterFailedRerun];

    /// <summary>The rules on one count.</summary>
    public static IReadOnlyList<Rule<Poll>> OfPoll { get; } = [Turnout, Quorum, Majority, Declared, Tie, RerunCandidates, RerunThreshold, AfterFailedRerun];
}

/// <summary>The facts that the rule on totals reads.</summary>
public static class TurnoutFacts
{
    /// <summary>All voters.</summary>
    public static Fact Voters { get; } = new("voters", new("全部选民", "All voters"), Unit.Voters, nameof(TurnoutTotals.Voters));

    /// <summary>All who took part.</summary>
    public static Fact Participants { get; } = new("participants", new("参加投票的选民", "All who took part"), Unit.Voters, nameof(TurnoutTotals.Participants));
}
