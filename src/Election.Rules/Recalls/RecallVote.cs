namespace Election.Rules;

/// <summary>EL 53 on the vote on a recall, once for all rules: by whom the votes are measured, and whether it passed.</summary>
internal static class RecallVote
{
    /// <summary>The body that decides: all deputies in session, by the reading of <c>all-deputies</c>; all members of the standing committee in recess.</summary>
    internal static (Fact Fact, int? Number) BodyOf(Recall facts, in Trial trial)
    {
        var motion = facts.Motion;
        if (motion is not { When: Sitting.Session }) return (RecallFacts.BodySize, motion?.BodySize);
        if (motion.CongressSeats is { } seats && motion.BodySize is { } deputies && seats != deputies) trial.Reading(Interpretations.AllDeputies);
        return trial.Law.Reading(Interpretations.AllDeputies) == "all-seats" ? (RecallFacts.CongressSeats, motion.CongressSeats) : (RecallFacts.BodySize, motion.BodySize);
    }

    /// <summary>
    /// By whom the votes are measured. Of voters it is the roll of today where the province has it checked anew, otherwise that of
    /// the reading; the reading is relied on where the two rolls give two numbers.
    /// </summary>
    internal static (Fact Fact, int? Number) BaseOf(Recall facts, in Trial trial)
    {
        if (!trial.Occasion.IsDirect) return BodyOf(facts, trial);
        var differs = facts.VotersAtElection is { } then && facts.Voters is { } now && then != now;
        var ofElection = trial.Law.Reading(Interpretations.RecallRoll) == "of-the-election";
        if ((!differs && !ofElection) || trial.Norm(Parameters.RecallRollChecked) is not null) return (RecallFacts.Voters, facts.Voters);
        if (differs) trial.Reading(Interpretations.RecallRoll);
        return ofElection ? (RecallFacts.VotersAtElection, facts.VotersAtElection) : (RecallFacts.Voters, facts.Voters);
    }

    /// <summary>The paragraph of EL 51 on the meeting that decides: of the congress or of its standing committee; both where it is not stated which.</summary>
    internal static Parameter<Duty> OfMeeting(Recall facts, in Trial trial, Parameter<Duty> either, Parameter<Duty> inSession, Parameter<Duty> inRecess) => trial.Occasion.IsDirect ? either : facts.Motion?.When switch
    {
        Sitting.Session => inSession,
        Sitting.Recess => inRecess,
        _ => either,
    };

    /// <summary>Whether a vote is stated. The day of one alone is no vote yet in a plan.</summary>
    internal static bool IsHeld(Recall facts, Occasion occasion) =>
        facts.VotesFor is not null || facts.IsDeclaredPassed is not null || (facts.VotedOn.IsStated && !occasion.IsPlan);

    /// <summary>Whether it passed, as the votes say, or, where they do not tell, as declared; null where neither tells.</summary>
    internal static bool? Passed(Recall facts, in Trial trial) =>
        facts.VotesFor is { } votes && BaseOf(facts, trial).Number is > 0 and var all && votes <= all && trial.Norm(Parameters.RecallMajority) is { } norm
            ? votes >= norm.Value.LeastOf(all)
            : facts.IsDeclaredPassed;
}
