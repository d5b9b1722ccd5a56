namespace Election.Rules;

/// <summary>EL 45(3): those who are tied across the last seat, and only they, are voted on again.</summary>
internal sealed class TieRule : Rule<Poll>
{
    private static readonly Finding NotVotedAgain = new("not-voted-again",
        new("{names}票数相等（{votes}票），不能确定余下{bound}名的当选人，没有再次投票。", "Tied at {votes} votes for {bound} more to be elected: {names}. There was no second vote."),
        new("就票数相等的{measured}人再次投票，以得票多的当选。", "Vote again among the {measured} who are tied; those with more votes are elected."), Unit.Candidates);

    private static readonly Finding OthersVotedOn = new("others-voted-on",
        new("再次投票应当只就票数相等的{names}进行，与再次投票的名单不一致。", "Only those who are tied are voted on again ({names}); the second vote was on others."),
        new("就票数相等的人重新投票。", "Hold the second vote among those who are tied."), Unit.Candidates);

    private static readonly Finding OtherSeats = new("other-seats",
        new("票数相等，余下{bound}名不能确定，再次投票却选{measured}名。", "The tie leaves {bound} to be decided; the second vote was for {measured}."),
        new("就余下的{bound}名重新投票。", "Hold the second vote for {bound}."), Unit.Seats);

    private static readonly Finding LeftOpen = new("rerun-tie-open",
        new("另行选举中票数相等（{names}），按所选读法不作判断。", "A tie in the rerun ({names}); the reading chosen leaves open what follows."),
        new("由选举委员会依法研究决定，并写明依据。", "A matter for the committee, with its ground on record."), Unit.Candidates);

    private static readonly Finding Contradiction = PollCount.Contradiction();
    private static readonly Finding NoTie = Finding.Inapplicable("no-tie", "没有票数相等不能确定当选人的情形。", "There is no tie across the last seat.");
    private static readonly Finding Second = Finding.Inapplicable("second-vote", "再次投票的结果由有关当选的规定判断。", "What a second vote yields is judged with the declaration.");
    private static readonly Finding Invalid = Finding.Inapplicable("invalid-vote", "该次选举无效，没有可以再次投票的票数。", "The vote is invalid; there is no tie to be decided.");

    public TieRule()
        : base("result.tie", Scope.Everywhere)
    {
        Title = new("票数相等的再次投票", "A tie is voted on again");
        Statement = new(
            "获得法定票数的人超过应选名额，遇票数相等不能确定当选人时，应当就票数相等的候选人再次投票，以得票多的当选，不再要求过半数。",
            "Where those with enough votes outnumber the seats and a tie leaves open who is elected, those who are tied, and only they, are voted on again; more votes elect, and no majority is asked.");
        AskedAs =
        [
            new("两名候选人票数相等，怎样确定当选人？", "Two candidates are tied for the last seat: how is it decided?"),
            new("票数相等再次投票时，能否列入其他候选人？", "May others be put on the ballot of a second vote after a tie?"),
        ];
        NotDecided = new(
            "再次投票由谁当选，由`result.declared`判断；再次投票仍然票数相等的，选举法没有规定，不在此判断。再次投票的时间，不作判断。票数相等而不影响由谁当选的，无须再次投票，不适用。",
            "Who is elected by the second vote is decided by `result.declared`; what follows where it is tied again the Electoral Law does not say, and it is not decided here. When the second vote is held is not decided. A tie that leaves no doubt who is elected needs none, and the rule does not apply.");
        RestsOn = [Parameters.TieVote, Parameters.ElectedBy, Parameters.CommitteeMajority, Parameters.RerunLeast, Parameters.BallotsCast, Parameters.Turnout, Parameters.SessionQuorum, Parameters.CommitteeQuorum, Parameters.ProxyTakesPart, Parameters.WriteInElected];
        CitesWhatItApplies = true;
        Facts = [PollFacts.Seats, PollFacts.Votes, PollFacts.Participants, PollFacts.BallotsIssued, PollFacts.BallotsCast, PollFacts.ValidBallots, PollFacts.Voters, PollFacts.Deputies, PollFacts.CongressSeats, PollFacts.Present, PollFacts.TieRevote];
        Findings = [NotVotedAgain, OthersVotedOn, OtherSeats, LeftOpen, Contradiction, NoTie, Second, Invalid];
        OpenQuestions = [Interpretations.Participants, Interpretations.ProxyTurnout, Interpretations.AllDeputies, Interpretations.WriteIn, Interpretations.WriteInOpposed, Interpretations.RerunBase, Interpretations.RerunTurnout, Interpretations.RerunTie];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (facts.Round == Round.Revote) return trial.NotApplicable(Second);
        facts = PollCount.Read(facts, trial);
        if (trial.Norm(Parameters.TieVote) is not { } norm) return trial.Without(Parameters.TieVote);
        if (PollCount.ElectingNorm(facts, trial) is null) return trial.Without(PollCount.ElectingParameter(facts, trial));
        var valid = PollCount.IsValid(facts, trial);
        if (valid == false) return trial.NotApplicable(Invalid);
        if (PollCount.Contradicts(facts, trial.Occasion)) return trial.Undetermined(Contradiction);
        if (valid is null) return Trial.MissingFact;
        if (!PollCount.IsCounted(facts, trial) | trial.Lacks(PollFacts.Seats, facts.Seats) || PollCount.VotesNeeded(facts, trial) is not { } needed) return Trial.MissingFact;
        var (elected, tied) = PollCount.CountOutcomes(facts, needed, trial);
        if (tied == 0) return trial.NotApplicable(NoTie);
        if (trial.Why is not null) SayWho(facts, needed, trial);
        var open = facts.Seats!.Value - elected;
        if (facts.Round == Round.Rerun && trial.Reading(Interpretations.RerunTie) != "vote-again") return trial.Undetermined(LeftOpen, tied, open);
        if (facts.Revote?.Seats is { } seats && seats != open) return trial.Breached(OtherSeats, norm, seats, open);
        if (facts.Revote?.Persons is { } again) return IsOnTheTied(facts, again, needed, trial) ? trial.Met(norm, tied, open) : trial.Breached(OthersVotedOn, norm, tied, open);
        if (trial.Lacks(PollFacts.TieRevote, facts.IsTieRevoteHeld)) return Trial.MissingFact;
        return trial.Holds(PollFacts.TieRevote, facts.IsTieRevoteHeld!.Value) ? trial.Met(norm, tied, open) : trial.Breached(NotVotedAgain, norm, tied, open);
    }

    /// <summary>Whether the second vote was on all who are tied and on nobody else; who was written in does not stand.</summary>
    private static bool IsOnTheTied(Poll facts, IReadOnlyList<PersonVotes> again, long needed, in Trial trial)
    {
        for (var i = 0; i < again.Count; i++)
            if (again[i].IsCandidate != false && (PollCount.Find(again[i].Name, facts) is not { } person || PollCount.OutcomeOf(person, facts, needed, trial) != VoteOutcome.Tied)) return false;
        for (var i = 0; i < facts.Persons!.Count; i++)
            if (PollCount.OutcomeOf(facts.Persons[i], facts, needed, trial) == VoteOutcome.Tied && PollCount.Find(facts.Persons[i].Name, facts.Revote!) is not { IsCandidate: not false }) return false;
        return true;
    }

    private static void SayWho(Poll facts, long needed, in Trial trial)
    {
        var names = new List<string>();
        foreach (var person in facts.Persons!)
        {
            if (PollCount.OutcomeOf(person, facts, needed, trial) != VoteOutcome.Tied) continue;
            names.Add(person.Name);
            trial.Say("votes", person.Votes!.Value);
        }
        trial.Say("names", names);
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("乙、丙同为120票，已再次投票", "Two tied at 120, voted on again", Tied() with { IsTieRevoteHeld = true }),
        Met("再次投票就乙、丙进行", "The second vote was on the two", Tied() with { Revote = Again("乙", "丙") }),
        Breached("乙、丙同为120票，没有再次投票", "Two tied at 120, not voted on again", Tied() with { IsTieRevoteHeld = false }, NotVotedAgain),
        Breached("再次投票包括了没有票数相等的人", "The second vote was on others, too", Tied() with { Revote = Again("甲", "乙", "丙") }, OthersVotedOn),
        Breached("再次投票遗漏了票数相等的人", "The second vote left one of them out", Tied() with { Revote = Again("乙") }, OthersVotedOn),
        Breached("余下1名，再次投票选2名", "One is to be decided, and the second vote was for two", Tied() with { Revote = Again("乙", "丙") with { Seats = 2 } }, OtherSeats),
        Breached("另行选举中票数相等，没有再次投票", "A tie in a rerun, not voted on again", Tied() with { Round = Round.Rerun, IsTieRevoteHeld = false }, NotVotedAgain),
        Undetermined("另行选举中票数相等，不作判断的读法", "The same under the reading that leaves it open", Tied() with { Round = Round.Rerun, IsTieRevoteHeld = false }, LeftOpen) with { Readings = [("rerun-tie", "undetermined")] },
        Undetermined("得票多于选票", "More votes than ballots", Votes(250, 120, 120), Contradiction),
        Undetermined("是否再次投票没有载明", "Whether it was voted on again is not stated", Tied(), Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Tied(), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("票数不相等", "No two have equal votes", Votes(150, 120, 119), NoTie),
        OutOfScope("票数相等而都在应选名额之内", "Two are tied, and both fit into the seats", Votes(120, 120, 90), NoTie),
        OutOfScope("票数相等而都没有过半数", "Two are tied, and neither has a majority", Votes(150, 90, 90), NoTie),
        OutOfScope("选举无效", "The vote is invalid", Tied() with { Participants = 140, BallotsCast = 140 }, Invalid),
        OutOfScope("再次投票", "A second vote", Tied() with { Round = Round.Revote }, Second),
    ];

    private static Poll Tied() => Votes(150, 120, 120);

    private static Poll Votes(int a, int b, int c) => new()
    {
        Seats = 2,
        Voters = 300,
        Participants = 200,
        BallotsCast = 200,
        Persons = [new("甲", a) { IsCandidate = true }, new("乙", b) { IsCandidate = true }, new("丙", c) { IsCandidate = true }],
    };

    private static Poll Again(params string[] names) => new() { Round = Round.Revote, Seats = 1, Persons = [.. names.Select((name, i) => new PersonVotes(name, 90 - i) { IsCandidate = true })] };
}
