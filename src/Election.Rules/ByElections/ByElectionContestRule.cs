namespace Election.Rules;

/// <summary>EL 57(4): in a by-election candidates may outnumber the seats or equal them; there are no fewer.</summary>
internal sealed class ByElectionContestRule : Rule<CandidateSlate>
{
    private static readonly Finding TooFew = new("fewer-than-seats",
        new("补选应选{bound}名，候选人{measured}名；候选人可以多于或者等于应选名额，不得少于。", "Seats of the by-election: {bound}; candidates: {measured}. There may be more than seats or as many, not fewer."),
        new("补足候选人，使其不少于{bound}名。", "Bring the candidates to {bound} or more."), Unit.Candidates);

    private static readonly Finding NoSeats = Slates.NoSeats();

    private static readonly Finding NoVacancies = Finding.Inapplicable("never-filled",
        "这些名额在换届选举时没有选足，不是出缺，候选人应当多于应选名额，由换届时没有选足的名额的规则判断。", "These seats were never filled and are no vacancies; candidates are to outnumber them (by-election.leftover).");

    public ByElectionContestRule()
        : base("by-election.contest", Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover))
    {
        Title = new("补选的候选人不少于应选名额", "No fewer candidates than seats in a by-election");
        Statement = new(
            "补选出缺的代表时，代表候选人的名额可以多于应选代表的名额，也可以同应选代表的名额相等，但是不得少于。差额补选的上限、换届时没有选足的名额，由另外的规则判断。",
            "In a by-election candidates may outnumber the seats or equal them; there are no fewer. How many at most, candidates.surplus says; seats never filled are for by-election.leftover.");
        AskedAs =
        [
            new("补选1名县人大代表，可以只有1名候选人吗？", "May the by-election of one county deputy have one candidate only?"),
            new("补选2名代表，候选人最少几名？", "How many candidates must there be at least in a by-election for two seats?"),
        ];
        NotDecided = new(
            "候选人最多可以有几名，见`candidates.surplus`；候选人如何提名、是否符合条件，补选的日期和具体办法，不作判断。缺额是否真由代表出缺形成，以资料载明的为准；换届时没有选足的名额见`by-election.leftover`。",
            "How many candidates there may be at most is for `candidates.surplus`; how they are nominated and whether they qualify, and the day and the method of the by-election, are not judged. That a deputy left the seat is taken as stated; seats never filled are for `by-election.leftover`.");
        RestsOn = [Parameters.ByElectionContest];
        Facts = [CandidateFacts.Seats, CandidateFacts.FormalCandidates, ByElectionFacts.NeverFilled];
        Subject = CandidateFacts.FormalCandidates;
        Findings = [TooFew, NoSeats, NoVacancies];
        OpenQuestions = [Interpretations.Leftover];
    }

    private protected override Axis<CandidateSlate> Axis => new(new("补选2名时候选人的人数", "Candidates for two seats of a by-election"), 0, 4, formal => Slate(2, formal)) { Occasion = County };

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (trial.Occasion.Kind == ElectionKind.Leftover && !Slates.AreFilledAsByElection(trial)) return Verdict.NotApplicable;
        if (Slates.AreNoByElections(facts, trial)) return trial.NotApplicable(NoVacancies);
        if (trial.Norm(Parameters.ByElectionContest) is not { } norm) return trial.Without(Parameters.ByElectionContest);
        var formal = facts.FormalCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.FormalCandidates, formal)) return Trial.MissingFact;
        int seats = facts.Seats!.Value, candidates = formal!.Value;
        if (seats == 0) return trial.Undetermined(NoSeats);
        return trial.Holds(CandidateFacts.FormalCandidates, candidates, Relation.AtLeast, seats)
            ? trial.Met(norm, candidates, seats)
            : trial.Breached(TooFew, norm, candidates, seats);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("补选1名，候选人2名", "One seat, two candidates", Slate(1, 2)) with { Occasion = County },
        Breached("补选2名，没有候选人", "Two seats, no candidates", Slate(2, 0), TooFew) with { Occasion = County },
        Inside("补选2名，候选人2名：等额", "Two seats, two candidates: uncontested", Slate(2, 2)) with { Occasion = County },
        Outside("补选2名，候选人1名", "Two seats, one candidate", Slate(2, 1), TooFew) with { Occasion = County },
        Inside("常务委员会补选上一级代表1名，候选人1名", "A standing committee fills a seat of the level above, one candidate", Slate(1, 1)) with { Occasion = new(Level.Prefecture, ElectionKind.ByElection) { ElectingBody = ElectingBody.StandingCommittee } },
        Inside("换届时没有选足的名额，按补选办理的读法，等额", "Seats never filled, read as a by-election, uncontested", Slate(2, 2)) with { Occasion = Leftover, Readings = [("leftover", "by-election")] },
        Outside("同一读法，候选人少于应选名额", "The same reading, fewer candidates than seats", Slate(2, 1), TooFew) with { Occasion = Leftover, Readings = [("leftover", "by-election")] },
        Undetermined("没有载明候选人", "Candidates not stated", new() { Seats = 1 }, Finding.MissingFact) with { Occasion = County },
        Undetermined("应选名额为零", "No seats", Slate(0, 1), NoSeats) with { Occasion = County },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Slate(1, 1), Finding.NoNorm) with { Occasion = County, AsOf = new(2006, 11, 1) },
        OutOfScope("以补选为名选举换届时没有选足的名额", "Seats never filled, in what is called a by-election", Slate(2, 1) with { HasSeatsNeverFilled = true }, NoVacancies) with { Occasion = County },
        OutOfScope("换届时没有选足的名额", "Seats never filled", Slate(2, 1)) with { Occasion = Leftover },
        OutOfScope("换届选举", "A general election", Slate(2, 1)),
    ];

    private static Occasion County => new(Level.County, ElectionKind.ByElection);

    private static Occasion Leftover => new(Level.County, ElectionKind.Leftover);

    private static CandidateSlate Slate(int seats, int formal) => new() { Seats = seats, FormalCandidates = formal };
}
