namespace Election.Rules;

/// <summary>
/// OL 25 and 29 on a count, for the rule and for <see cref="LeaderResult"/>. Nothing is sorted: a person is elected where those
/// with enough votes and no fewer than the person's fit into the posts, so that no order breaks a tie.
/// </summary>
internal static class LeaderCount
{
    /// <summary>The fewest votes that elect: a majority of all deputies; in a second vote, which asks for more votes only (OL 29(1)), none.</summary>
    internal static long? VotesNeeded(LeaderContest contest, Norm<Majority> norm) =>
        contest.Round == Round.Revote ? 0 : contest.Deputies is { } all ? norm.Value.LeastOf(all) : null;

    /// <summary>Whether the votes of everyone are stated.</summary>
    internal static bool IsCounted(LeaderContest contest)
    {
        if (contest.Persons is null) return false;
        for (var i = 0; i < contest.Persons.Count; i++)
            if (contest.Persons[i].Votes is null) return false;
        return true;
    }

    /// <summary>Whether the votes of somebody are not stated; that is then recorded.</summary>
    internal static bool LacksVotes(LeaderContest contest, in Trial trial) => !IsCounted(contest) && trial.Lacks(LeaderFacts.Votes, (object?)null);

    /// <summary>More attended than there are deputies, more votes for a person than deputies who can have voted, or more votes in all than they can cast.</summary>
    internal static bool Contradicts(LeaderContest contest)
    {
        if (contest.Attending > contest.Deputies) return true;
        if ((contest.Attending ?? contest.Deputies) is not { } most) return false;
        long sum = 0;
        for (var i = 0; i < (contest.Persons?.Count ?? 0); i++)
        {
            var votes = contest.Persons![i].Votes ?? 0;
            if (votes > most) return true;
            sum += votes;
        }
        return contest.Places is { } places && sum > (long)most * places;
    }

    /// <summary>What a complete count says of one person.</summary>
    internal static VoteOutcome OutcomeOf(PersonVotes person, IReadOnlyList<PersonVotes> persons, long needed, int places)
    {
        if (!(person.Votes >= needed)) return VoteOutcome.NotElected;
        int above = 0, level = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            if (persons[i].Votes > person.Votes) above++;
            else if (persons[i].Votes == person.Votes) level++;
        }
        return above + level <= places ? VoteOutcome.Elected : above < places ? VoteOutcome.Tied : VoteOutcome.NotElected;
    }

    internal static PersonVotes? Find(string name, IReadOnlyList<PersonVotes> persons)
    {
        for (var i = 0; i < persons.Count; i++)
            if (persons[i].Name == name) return persons[i];
        return null;
    }

    internal static bool IsDeclared(string name, LeaderContest contest)
    {
        for (var i = 0; i < contest.DeclaredElected!.Count; i++)
            if (contest.DeclaredElected[i] == name) return true;
        return false;
    }
}
