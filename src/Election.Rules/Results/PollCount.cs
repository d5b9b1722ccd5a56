namespace Election.Rules;

/// <summary>
/// EL 44 and 45 on a count, each paragraph once, for the rules and for <see cref="PollResult"/>. Nothing is sorted: a person is
/// elected where those with enough votes and no fewer than the person's fit into the seats, so that no order breaks a tie.
/// </summary>
internal static class PollCount
{
    /// <summary>Those who took part, by the reading of <c>participants</c>; the reading is relied on where the numbers stated differ.</summary>
    internal static int? Participants(Poll poll, in Trial trial)
    {
        var reading = trial.Law.Reading(Interpretations.Participants);
        var (fact, number) = reading switch
        {
            "handed-out" => (PollFacts.BallotsIssued, poll.BallotsIssued),
            "cast" => (PollFacts.BallotsCast, poll.BallotsCast),
            _ => (PollFacts.Participants, poll.Participants),
        };
        if (trial.Lacks(fact, number)) return null;
        if (Differs(poll.Participants, number!.Value) || Differs(poll.BallotsIssued, number.Value) || Differs(poll.BallotsCast, number.Value)) trial.Reading(Interpretations.Participants);
        return number;
    }

    /// <summary>EL 44(1): whether no more ballots were cast than there were voters taking part; null where that is not known.</summary>
    internal static bool? BallotsFit(Poll poll, in Trial trial) =>
        trial.Lacks(PollFacts.BallotsCast, poll.BallotsCast) | trial.Lacks(PollFacts.Participants, poll.Participants)
            ? null
            : trial.Holds(PollFacts.BallotsCast, poll.BallotsCast!.Value, Relation.AtMost, poll.Participants!.Value);

    /// <summary>The voters who count for the turnout, those who voted by proxy as the reading of <c>proxy-turnout</c> has it.</summary>
    internal static long? TurnoutOf(Poll poll, in Trial trial) =>
        Participants(poll, trial) is not { } participants ? null
        : poll.ProxyVotes > 0 && trial.Reading(Interpretations.ProxyTurnout) == "no" ? participants - poll.ProxyVotes
        : participants;

    /// <summary>Whether EL 45(1) asks for a turnout in this vote: always in the first, in a later one by the reading of <c>rerun-turnout</c>.</summary>
    internal static bool AsksTurnout(Poll poll, in Trial trial) => poll.Round == Round.First || trial.Reading(Interpretations.RerunTurnout) == "applies";

    /// <summary>The deputies present, or those of a standing committee; those who voted where nothing else is stated.</summary>
    internal static int? PresentOf(Poll poll) => poll.Present ?? poll.Participants;

    /// <summary>The least number that must be present (OL 14(4), 51(3)), or null where the law of the day asks none.</summary>
    internal static long? Quorum(Poll poll, in Trial trial) => poll.Deputies is not { } all ? null
        : trial.Occasion.ElectingBody == ElectingBody.StandingCommittee
            ? trial.Norm(Parameters.CommitteeQuorum) is { } committee ? committee.Value.FloorOf(all) + 1 : null
            : trial.Norm(Parameters.SessionQuorum)?.Value.CeilingOf(all);

    /// <summary>Whether the vote stands (EL 44(1), 45(1); OL 14(4), 51(3)); null where that is not known.</summary>
    internal static bool? IsValid(Poll poll, in Trial trial)
    {
        var ballots = BallotsFit(poll, trial);
        var attendance = trial.Occasion.IsDirect ? TurnoutHolds(poll, trial) : QuorumHolds(poll, trial);
        return ballots == false || attendance == false ? false : ballots is null || attendance is null ? null : true;
    }

    /// <summary>
    /// The norm that says how many votes elect, or null where the law of the day is not proved. A second vote asks for no
    /// majority (EL 45(3)); a rerun of a direct election for a third of the ballots (45(5)).
    /// </summary>
    internal static Norm? ElectingNorm(Poll poll, in Trial trial) =>
        poll.Round == Round.Revote ? trial.Norm(Parameters.TieVote)
        : poll.Round == Round.Rerun && trial.Occasion.IsDirect ? trial.Norm(Parameters.RerunLeast)
        : trial.Norm(MajorityParameter(trial));

    /// <summary>The parameter whose absence leaves it open how many votes elect.</summary>
    internal static Parameter ElectingParameter(Poll poll, in Trial trial) =>
        poll.Round == Round.Revote ? Parameters.TieVote
        : poll.Round == Round.Rerun && trial.Occasion.IsDirect ? Parameters.RerunLeast
        : MajorityParameter(trial);

    /// <summary>What the votes are measured by: its fact and number, null where it is not known; none for a second vote.</summary>
    internal static (Fact? Fact, long? Number) BaseOf(Poll poll, in Trial trial)
    {
        if (poll.Round == Round.Revote) return (null, 0);
        if (!trial.Occasion.IsDirect)
        {
            var inCommittee = trial.Occasion.ElectingBody == ElectingBody.StandingCommittee;
            if (!inCommittee && poll.CongressSeats is not null && Differs(poll.Deputies, poll.CongressSeats.Value)) trial.Reading(Interpretations.AllDeputies);
            return !inCommittee && trial.Law.Reading(Interpretations.AllDeputies) == "all-seats"
                ? Stated(PollFacts.CongressSeats, poll.CongressSeats, trial)
                : Stated(PollFacts.Deputies, poll.Deputies, trial);
        }
        if (poll.Round == Round.First) return (PollFacts.Participants, Participants(poll, trial));
        var reading = trial.Law.Reading(Interpretations.RerunBase);
        var (fact, number) = reading switch
        {
            "valid" => (PollFacts.ValidBallots, poll.ValidBallots),
            "issued" => (PollFacts.BallotsIssued, poll.BallotsIssued),
            _ => (PollFacts.BallotsCast, poll.BallotsCast),
        };
        if (number is { } known && (Differs(poll.BallotsCast, known) || Differs(poll.BallotsIssued, known) || Differs(poll.ValidBallots, known))) trial.Reading(Interpretations.RerunBase);
        return Stated(fact, number, trial);
    }

    /// <summary>The fewest votes that elect; null where the number they are measured by is not known.</summary>
    internal static long? VotesNeeded(Poll poll, in Trial trial)
    {
        var number = BaseOf(poll, trial).Number;
        return poll.Round == Round.Revote ? 0
            : poll.Round == Round.Rerun && trial.Occasion.IsDirect ? trial.Norm(Parameters.RerunLeast) is { } least && number is { } ballots ? Math.Max(1, least.Value.CeilingOf(ballots)) : null
            : trial.Norm(MajorityParameter(trial)) is { } majority && number is { } all ? majority.Value.FloorOf(all) + 1
            : null;
    }

    /// <summary>Whether the persons and the votes of each are stated.</summary>
    internal static bool IsCounted(Poll poll, in Trial trial)
    {
        if (trial.Lacks(PollFacts.Votes, poll.Persons)) return false;
        for (var i = 0; i < poll.Persons!.Count; i++)
            if (trial.Lacks(PollFacts.Votes, poll.Persons[i].Votes)) return false;
        return true;
    }

    /// <summary>What a complete count says of one of its persons (EL 45(1)–(3), (5)).</summary>
    internal static VoteOutcome OutcomeOf(PersonVotes person, Poll poll, long needed, in Trial trial)
    {
        if (!HasEnough(person, needed, trial)) return VoteOutcome.NotElected;
        int above = 0, level = 0;
        for (var i = 0; i < poll.Persons!.Count; i++)
        {
            var other = poll.Persons[i];
            if (!HasEnough(other, needed, trial)) continue;
            if (other.Votes > person.Votes) above++;
            else if (other.Votes == person.Votes) level++;
        }
        return above + level <= poll.Seats ? VoteOutcome.Elected : above < poll.Seats ? VoteOutcome.Tied : VoteOutcome.NotElected;
    }

    /// <summary>How many are elected, and how many are tied across the last seat.</summary>
    internal static (int Elected, int Tied) CountOutcomes(Poll poll, long needed, in Trial trial)
    {
        int elected = 0, tied = 0;
        for (var i = 0; i < poll.Persons!.Count; i++)
        {
            switch (OutcomeOf(poll.Persons[i], poll, needed, trial))
            {
                case VoteOutcome.Elected: elected++; break;
                case VoteOutcome.Tied: tied++; break;
            }
        }
        return (elected, tied);
    }

    /// <summary>
    /// Whether the count contradicts itself (EL 44(2)): more void ballots than were cast, more votes for a person than ballots
    /// that count, or more votes in all than these ballots can hold.
    /// </summary>
    internal static bool Contradicts(Poll poll)
    {
        if (poll.InvalidBallots > poll.BallotsCast) return true;
        // Where the void ballots are not stated, all that were cast bound the votes.
        if ((poll.ValidBallots ?? poll.BallotsCast) is not { } most) return false;
        long sum = 0;
        for (var i = 0; i < (poll.Persons?.Count ?? 0); i++)
        {
            var votes = poll.Persons![i].Votes ?? 0;
            if (votes > most) return true;
            sum += votes;
        }
        return poll.Seats is { } seats && sum > (long)most * seats;
    }

    /// <summary>The finding on such a count, for each rule that would build on it.</summary>
    internal static Finding Contradiction() => new("count-contradicts-itself",
        new("得票数与选票数互相矛盾，不能据以得出结论。", "The votes contradict the number of ballots; nothing can be concluded from such a count."),
        new("重新核对选票和计票记录。", "Check the ballots and the record of the count again."), Unit.None);

    internal static bool IsDeclared(string name, Poll poll)
    {
        for (var i = 0; i < poll.DeclaredElected!.Count; i++)
            if (poll.DeclaredElected[i] == name) return true;
        return false;
    }

    internal static PersonVotes? Find(string name, Poll poll)
    {
        for (var i = 0; i < poll.Persons!.Count; i++)
            if (poll.Persons[i].Name == name) return poll.Persons[i];
        return null;
    }

    /// <summary>The candidates of a rerun come from those not elected; from those written in only by the reading of <c>rerun-write-in</c>.</summary>
    internal static bool MayStandAgain(PersonVotes person, Poll first, long needed, in Trial trial) =>
        !person.IsUnavailable
        && OutcomeOf(person, first, needed, trial) == VoteOutcome.NotElected
        && (person.IsCandidate != false || trial.Reading(Interpretations.RerunWriteIn) == "yes");

    internal static Parameter<Fraction> MajorityParameter(in Trial trial) =>
        trial.Occasion.ElectingBody == ElectingBody.StandingCommittee && !trial.Occasion.IsDirect ? Parameters.CommitteeMajority : Parameters.ElectedBy;

    private static bool HasEnough(PersonVotes person, long needed, in Trial trial) =>
        person.Votes >= needed && (person.IsCandidate != false || trial.Reading(Interpretations.WriteIn) == "yes");

    private static bool? TurnoutHolds(Poll poll, in Trial trial)
    {
        if (!AsksTurnout(poll, trial)) return true;
        var taking = TurnoutOf(poll, trial);
        if (trial.Lacks(PollFacts.Voters, poll.Voters) || taking is null || trial.Norm(Parameters.Turnout) is not { } norm) return null;
        return trial.Holds(PollFacts.Participants, taking.Value, Relation.AtLeast, norm.Value.FloorOf(poll.Voters!.Value) + 1);
    }

    private static bool? QuorumHolds(Poll poll, in Trial trial)
    {
        if (trial.Lacks(PollFacts.Deputies, poll.Deputies)) return null;
        if (Quorum(poll, trial) is not { } least) return true;
        return trial.Lacks(PollFacts.Present, PresentOf(poll)) ? null : trial.Holds(PollFacts.Present, PresentOf(poll)!.Value, Relation.AtLeast, least);
    }

    private static (Fact, long?) Stated(Fact fact, int? number, in Trial trial)
    {
        trial.Lacks(fact, number);
        return (fact, number);
    }

    private static bool Differs(int? stated, int number) => stated is { } other && other != number;
}
