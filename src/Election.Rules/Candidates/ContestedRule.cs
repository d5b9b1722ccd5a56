namespace Election.Rules;

/// <summary>EL 31(1): more candidates than seats. By-elections may equal them (EL 57(4)) and are judged elsewhere.</summary>
internal sealed class ContestedRule : Rule<CandidateSlate>
{
    private static readonly Finding NotContested = new("not-contested",
        new("应选{seats}名，正式候选人{measured}名，没有差额；至少应有{bound}名。", "Seats: {seats}; formal candidates: {measured}. That is no contest; at least {bound} are needed."),
        new("依法增加正式代表候选人。", "Add formal candidates as the law provides."), Unit.Candidates);

    public ContestedRule()
        : base("candidates.contested", Scope.Everywhere.For(ElectionKind.General, ElectionKind.Leftover, ElectionKind.Rerun))
    {
        Title = new("差额选举", "Contested election");
        Statement = new(
            "代表候选人的人数应多于应选代表的名额。补选可以等额，不在此列。",
            "There are more candidates than seats. A by-election may have as many as seats and is left out here.");
        AskedAs =
        [
            new("应选2名，候选人可以只有2名吗？", "Two are to be elected: may there be only two candidates?"),
            new("换届选举能否等额选举？", "May a general election be held with as many candidates as seats?"),
        ];
        NotDecided = new(
            "多出几名才合法，由`candidates.surplus`判断，这里只看候选人是否多于应选名额。补选的候选人人数见`by-election.contest`。等额进行的选举是否有效，不作判断。",
            "By how many the candidates must outnumber the seats is decided by `candidates.surplus`; here only that they do. For by-elections see `by-election.contest`. Whether an election held without a contest is valid is not decided.");
        RestsOn = [Parameters.Contested, Parameters.LeftoverContested];
        Facts = [CandidateFacts.Seats, CandidateFacts.FormalCandidates];
        Subject = CandidateFacts.FormalCandidates;
        Findings = [NotContested];
        OpenQuestions = [Interpretations.Leftover];
        IsCompulsory = true;
    }

    private protected override Axis<CandidateSlate> Axis => new(new("应选2名时正式候选人的人数", "Formal candidates for two seats"), 0, 5, Of2);

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (Slates.AreFilledAsByElection(trial)) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.Contested) is not { } norm) return trial.Without(Parameters.Contested);
        var formal = facts.FormalCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.FormalCandidates, formal)) return Trial.MissingFact;
        long seats = facts.Seats!.Value, candidates = formal!.Value;
        trial.Say("seats", seats);
        return trial.Holds(CandidateFacts.FormalCandidates, candidates, Relation.MoreThan, seats)
            ? trial.Met(norm, candidates, seats + 1)
            : trial.Breached(NotContested, norm, candidates, seats + 1);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("应选2名，正式候选人4名", "Two seats, four candidates", Of2(4)),
        Breached("应选2名，正式候选人1名", "Two seats, one candidate", Of2(1), NotContested),
        Inside("应选2名，正式候选人3名", "Two seats, three candidates", Of2(3)),
        Outside("应选2名，正式候选人2名", "Two seats, two candidates", Of2(2), NotContested),
        Outside("间接选举应选10名，候选人10名", "An indirect election, ten candidates for ten seats", new() { Seats = 10, FormalCandidates = 10 }, NotContested) with { Occasion = new(Level.Prefecture) },
        Outside("陕西省：换届时没有选足的名额等额选举，按补选办理的读法不改变省级规定", "Shaanxi: seats never filled, uncontested; the reading does not change what the province says", Of2(2), NotContested) with { Occasion = new(Level.Township, ElectionKind.Leftover), Province = "61", Readings = [("leftover", "by-election")] },
        Undetermined("没有载明正式候选人的人数", "Formal candidates not stated", new() { Seats = 2 }, Finding.MissingFact),
        OutOfScope("补选可以等额", "A by-election may be uncontested", Of2(2)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        OutOfScope("缺额按补选办理的读法", "A seat never filled, read as a by-election", Of2(2)) with { Occasion = new(Level.Township, ElectionKind.Leftover), Readings = [("leftover", "by-election")] },
    ];

    private static CandidateSlate Of2(int formal) => new() { Seats = 2, FormalCandidates = formal };
}
