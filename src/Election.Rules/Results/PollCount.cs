namespace Election.Rules;

/// <summary>
/// EL 44 and 45 on a count, each paragraph once, for the rules and for <see cref="PollResult"/>. Nothing is sorted: a person is
/// elected where those with enough votes and no fewer than the person's fit into the seats, so that no order breaks a tie.
/// </summary>
internal static class PollCount
{
    /// <summary>The count as the reading of <c>write-in-opposed</c> has it.</summary>
    internal static Poll Read(Poll poll, in Trial trial) =>
        poll.WithoutUnopposedWriteIns is { } without && trial.Reading(Interpretations.WriteInOpposed) == "void-for-write-in" ? without : poll;

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
    internal static bool? BallotsFit(Poll poll, in Trial trial)
    {
        if (trial.Norm(Parameters.BallotsCast) is null) return null;
        var participants = Participants(poll, trial);
        if (trial.Lacks(PollFacts.BallotsCast, poll.BallotsCast) || participants is null) return null;
        return trial.Holds(PollFacts.BallotsCast, poll.BallotsCast!.Value, Relation.AtMost, participants.Value);
    }

    /// <summary>The voters who count for the turnout, those who voted by proxy as the place or the reading of <c>proxy-turnout</c> has it.</summary>
    internal static long? TurnoutOf(Poll poll, in Trial trial) =>
        Participants(poll, trial) is not { } participants ? null
        : poll.ProxyVotes > 0 && poll.ProxyVotes <= participants && trial.Norm(Parameters.ProxyTakesPart) is null && trial.Reading(Interpretations.ProxyTurnout) == "no" ? participants - poll.ProxyVotes
        : participants;

    /// <summary>Whether EL 45(1) asks for a turnout in this vote: always in the first, in a later one by the reading of <c>rerun-turnout</c>.</summary>
    internal static bool AsksTurnout(Poll poll, in Trial trial) => poll.Round == Round.First || trial.Reading(Interpretations.RerunTurnout) == "applies";

    /// <summary>The parameter of the quorum (OL 14(4); of a standing committee 51(3)).</summary>
    internal static Parameter QuorumParameter(in Trial trial) =>
        trial.Occasion.ElectingBody == ElectingBody.StandingCommittee ? Parameters.CommitteeQuorum : Parameters.SessionQuorum;

    /// <summary>The norm of the quorum, or null where the law of the day asks none.</summary>
    internal static Norm? QuorumNorm(in Trial trial) =>
        trial.Occasion.ElectingBody == ElectingBody.StandingCommittee ? trial.Norm(Parameters.CommitteeQuorum) : trial.Norm(Parameters.SessionQuorum);

    /// <summary>The least number that must be present, or null where the law of the day asks none.</summary>
    internal static long? Quorum(Poll poll, in Trial trial) => poll.Deputies is not { } all ? null : QuorumNorm(trial) switch
    {
        Norm<Majority> committee => committee.Value.LeastOf(all),
        Norm<Fraction> congress => congress.Value.CeilingOf(all),
        _ => null,
    };

    /// <summary>Whether enough were present: those who voted prove that they were, and never that they were not.</summary>
    internal static bool? IsQuorate(Poll poll, long least, in Trial trial) =>
        poll.Present is null && poll.Participants >= least ? trial.Holds(PollFacts.Participants, poll.Participants.Value, Relation.AtLeast, least)
        : trial.Lacks(PollFacts.Present, poll.Present) ? null
        : trial.Holds(PollFacts.Present, poll.Present!.Value, Relation.AtLeast, least);

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

    /// <summary>What the base is called on this occasion.</summary>
    internal static Bilingual BaseInWords(Fact measure, Occasion occasion) =>
        measure == PollFacts.Participants ? new("参加投票的选民", "voters who took part")
        : measure == PollFacts.BallotsCast ? new("收回的选票", "ballots cast")
        : measure == PollFacts.BallotsIssued ? new("发出的选票", "ballots handed out")
        : measure == PollFacts.ValidBallots ? new("有效选票", "valid ballots")
        : measure == PollFacts.CongressSeats ? new("代表总名额", "seats of the congress that elects")
        : occasion.ElectingBody == ElectingBody.StandingCommittee ? new("常务委员会全体组成人员", "members of the standing committee")
        : new("全体代表", "deputies in all");

    /// <summary>The fewest votes that elect; null where the number they are measured by is not known.</summary>
    internal static long? VotesNeeded(Poll poll, in Trial trial)
    {
        var number = BaseOf(poll, trial).Number;
        return poll.Round == Round.Revote ? 0
            : poll.Round == Round.Rerun && trial.Occasion.IsDirect ? trial.Norm(Parameters.RerunLeast) is { } least && number is { } ballots ? Math.Max(1, least.Value.CeilingOf(ballots)) : null
            : trial.Norm(MajorityParameter(trial)) is { } majority && number is { } all ? majority.Value.LeastOf(all)
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
    internal static VoteOutcome OutcomeOf(PersonVotes person, Poll poll, long needed, in Trial trial) => OutcomeOf(person, poll, needed, poll.Seats!.Value, trial);

    /// <summary>The same where the vote fills another number of seats than is stated.</summary>
    internal static VoteOutcome OutcomeOf(PersonVotes person, Poll poll, long needed, int seats, in Trial trial)
    {
        if (!HasEnough(person, poll, needed, trial)) return VoteOutcome.NotElected;
        int above = 0, level = 0;
        for (var i = 0; i < poll.Persons!.Count; i++)
        {
            var other = poll.Persons[i];
            if (!HasEnough(other, poll, needed, trial)) continue;
            if (other.Votes > person.Votes) above++;
            else if (other.Votes == person.Votes) level++;
        }
        return above + level <= seats ? VoteOutcome.Elected : above < seats ? VoteOutcome.Tied : VoteOutcome.NotElected;
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
    /// Whether the count contradicts itself: heads or ballots that exceed those they are part of, more votes for a person than
    /// ballots that count, or more votes in all than these ballots can hold (EL 43(1), 44(2)).
    /// </summary>
    internal static bool Contradicts(Poll poll, Occasion occasion) => Excess(poll, occasion) is not null || ExcessVotes(poll) is not null;

    /// <summary>The number that exceeds what it is part of.</summary>
    internal static (Fact Part, int Number, Fact Whole, int Most)? Excess(Poll poll, Occasion occasion)
    {
        if (occasion.IsDirect)
        {
            if (poll.Participants > poll.Voters) return (PollFacts.Participants, poll.Participants.Value, PollFacts.Voters, poll.Voters.Value);
        }
        else
        {
            if (poll.Present > poll.Deputies) return (PollFacts.Present, poll.Present.Value, PollFacts.Deputies, poll.Deputies.Value);
            if (poll.Participants > (poll.Present ?? poll.Deputies)) return (PollFacts.Participants, poll.Participants.Value, poll.Present is null ? PollFacts.Deputies : PollFacts.Present, (poll.Present ?? poll.Deputies)!.Value);
        }
        if (poll.ProxyVotes > poll.Participants) return (PollFacts.ProxyVotes, poll.ProxyVotes.Value, PollFacts.Participants, poll.Participants.Value);
        if (poll.BallotsCast > poll.BallotsIssued) return (PollFacts.BallotsCast, poll.BallotsCast.Value, PollFacts.BallotsIssued, poll.BallotsIssued.Value);
        if (poll.InvalidBallots > poll.BallotsCast) return (PollFacts.InvalidBallots, poll.InvalidBallots.Value, PollFacts.BallotsCast, poll.BallotsCast.Value);
        return null;
    }

    /// <summary>The votes that the ballots cannot hold: of one person, or, without one, in all.</summary>
    internal static (PersonVotes? Person, long Votes, long Most)? ExcessVotes(Poll poll)
    {
        // Where the void ballots are not stated, all that were cast bound the votes.
        if ((poll.ValidBallots ?? poll.BallotsCast) is not { } most) return null;
        long sum = 0;
        for (var i = 0; i < (poll.Persons?.Count ?? 0); i++)
        {
            var person = poll.Persons![i];
            if (person.Votes > most) return (person, person.Votes.Value, most);
            sum += person.Votes ?? 0;
        }
        return poll.Seats is { } seats && sum > (long)most * seats ? (null, sum, (long)most * seats) : null;
    }

    /// <summary>The finding on a count that contradicts itself, for each rule that would build on it.</summary>
    internal static Finding Contradiction() => new("count-contradicts-itself",
        new("计票的数字互相矛盾，不能据以得出结论。", "The numbers of the count contradict one another; nothing can be concluded from them."),
        new("重新核对选票和计票记录。", "Check the ballots and the record of the count again."), Unit.None);

    /// <summary>More of those who are tied were declared elected than there are seats left (EL 45(3); OL 29(1)). Each rule has its own copy.</summary>
    internal static Finding TooManyOfTied() => new("too-many-of-the-tied",
        new("票数相等的人中只能再产生{bound}名，却宣布{measured}人当选。", "Of those who are tied {bound} can be elected, and {measured} were declared so."),
        new("按再次投票的结果重新宣布。", "Declare anew by the result of the second vote."), Unit.Candidates);

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

    /// <summary>The candidates of a rerun come from those not elected; from those written in only by the reading of <c>rerun-write-in</c>, where the place does not settle it.</summary>
    internal static bool MayStandAgain(PersonVotes person, Poll first, long needed, in Trial trial) =>
        !person.IsUnavailable
        && OutcomeOf(person, first, needed, trial) == VoteOutcome.NotElected
        && (person.IsCandidate != false || (trial.Norm(Parameters.RerunAmongCandidates) is null && trial.Reading(Interpretations.RerunWriteIn) == "yes"));

    internal static Parameter<Majority> MajorityParameter(in Trial trial) =>
        trial.Occasion.ElectingBody == ElectingBody.StandingCommittee && !trial.Occasion.IsDirect ? Parameters.CommitteeMajority : Parameters.ElectedBy;

    // A second vote is among the tied alone (EL 45(3)): nobody can be written in to it.
    private static bool HasEnough(PersonVotes person, Poll poll, long needed, in Trial trial) =>
        person.Votes >= needed
        && (person.IsCandidate != false || (poll.Round != Round.Revote && (trial.Norm(Parameters.WriteInElected) is not null || trial.Reading(Interpretations.WriteIn) == "yes")));

    private static bool? TurnoutHolds(Poll poll, in Trial trial)
    {
        if (!AsksTurnout(poll, trial)) return true;
        var taking = TurnoutOf(poll, trial);
        if (trial.Lacks(PollFacts.Voters, poll.Voters) || taking is null || trial.Norm(Parameters.Turnout) is not { } norm) return null;
        return trial.Holds(PollFacts.Participants, taking.Value, Relation.AtLeast, norm.Value.LeastOf(poll.Voters!.Value));
    }

    private static bool? QuorumHolds(Poll poll, in Trial trial) =>
        trial.Lacks(PollFacts.Deputies, poll.Deputies) ? null
        : Quorum(poll, trial) is { } least ? IsQuorate(poll, least, trial)
        : true;

    private static (Fact, long?) Stated(Fact fact, int? number, in Trial trial)
    {
        trial.Lacks(fact, number);
        return (fact, number);
    }

    private static bool Differs(int? stated, int number) => stated is { } other && other != number;
}
