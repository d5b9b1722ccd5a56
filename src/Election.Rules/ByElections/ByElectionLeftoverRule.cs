namespace Election.Rules;

/// <summary>
/// Shanxi 62, Shaanxi 73(3), Sichuan 49(4): a seat that the general election left unfilled is no vacancy, and is filled in a
/// contested election by EL 31; elsewhere by a reading (interpretation <c>leftover</c>). This rule judges such seats where a
/// by-election is said to fill them; under their own kind of election the rules on candidates do.
/// </summary>
internal sealed class ByElectionLeftoverRule : Rule<CandidateSlate>
{
    private static readonly Finding Uncontested = new("filled-as-vacancy",
        new("应选{seats}名，其中有换届选举时没有选足的名额，这不是补选；候选人{measured}名，应当多于应选名额，至少{bound}名。",
            "Seats: {seats}, some of them never filled at the general election, which no by-election fills; candidates: {measured}. They are to outnumber the seats: at least {bound}."),
        new("按选举法第三十一条实行差额选举，候选人增加到{bound}名以上；有任期内出缺的，分别选举。", "Hold a contested election by EL 31, with {bound} candidates or more; fill vacancies proper separately."), Unit.Candidates);

    private static readonly Finding HeldBefore = new("vacated-later",
        new("选举类别载明为补足换届缺额的选举，所载缺额却是代表在任期内出缺；二者适用的规定不同，无法判断。", "The election is stated as one for seats never filled, but deputies held the seats stated and left them; the law of the two is not the same."),
        new("代表在任期内出缺的，选举类别应载明为by-election（补选），候选人可以同应选名额相等。", "Where deputies were there and left, state the kind by-election: candidates may then equal the seats."), Unit.None);

    private static readonly Finding OwnKind = Finding.Inapplicable("own-kind",
        "选举类别已载明为补足换届缺额的选举，是否差额由差额选举的规则判断。", "The election is stated as one for seats never filled; whether it is contested candidates.contested says.");

    private static readonly Notice NameIt = new("leftover-not-by-election", new(
        "这些名额在换届选举时没有选足，不是出缺；选举类别应载明为leftover，补选的期限不适用。",
        "These seats were never filled and are no vacancies: the kind of election is leftover, and the days of by-elections are not theirs."));

    public ByElectionLeftoverRule()
        : base("by-election.leftover", Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover))
    {
        Title = new("换届时没有选足的名额不按补选办理", "Seats never filled are not filled as vacancies");
        Statement = new(
            "换届选举时没有选足的名额，不是代表在任期内出缺，选举时候选人仍应多于应选名额；省级没有明文规定的，依读法。",
            "Seats that the general election left unfilled are no vacancies: when they are filled, candidates still outnumber them; where the province does not say so in words, by a reading.");
        AskedAs =
        [
            new("换届时少选了1名代表，后来再选可以等额吗？", "One seat was left unfilled at the general election: may it be filled later with one candidate?"),
            new("换届没有选足的2名代表，能按补选办理吗？", "May two seats left unfilled at the general election be filled as in a by-election?"),
        ];
        NotDecided = new(
            "名额是否确实在换届时没有选足，以资料载明的为准；这些名额何时再行选举、能否暂缺，不作判断。载明为补足换届缺额的选举的，是否差额见`candidates.contested`；候选人最多几名见`candidates.surplus`，由谁选举见`by-election.district`。",
            "That the seats were never filled is taken as stated; when they are filled, and whether they may stay vacant, is not judged. Where the election is stated as one for seats never filled, whether it is contested is for `candidates.contested`; how many may stand at most is for `candidates.surplus`, who elects for `by-election.district`.");
        RestsOn = [Parameters.LeftoverContested, Parameters.Contested];
        AlsoCites = [ElectoralLaw.At(31)];
        Facts = [ByElectionFacts.NeverFilled, CandidateFacts.Seats, CandidateFacts.FormalCandidates];
        Findings = [Uncontested, HeldBefore, OwnKind];
        Notices = [NameIt];
        OpenQuestions = [Interpretations.Leftover];
    }

    private protected override Axis<CandidateSlate> Axis => new(new("换届时没有选足的2名，以补选为名选举时的候选人数", "Candidates for two seats never filled, in what is called a by-election"), 1, 4, formal => Slate(2, formal)) { Occasion = County };

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (trial.Occasion.Kind == ElectionKind.Leftover) return facts.HasSeatsNeverFilled == false ? trial.Undetermined(HeldBefore) : trial.NotApplicable(OwnKind);
        // The kind of election says that there was a deputy, unless the vacancy says otherwise.
        if (!Slates.AreNoByElections(facts, trial)) return Verdict.NotApplicable;
        if ((trial.Norm(Parameters.LeftoverContested) ?? trial.Law.Find(Parameters.Contested, trial.Occasion, ElectionKind.Leftover)) is not { } norm) return trial.Without(Parameters.Contested);
        var formal = facts.FormalCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.FormalCandidates, formal)) return Trial.MissingFact;
        long seats = facts.Seats!.Value, candidates = formal!.Value;
        trial.Say("seats", seats);
        if (!trial.Holds(CandidateFacts.FormalCandidates, candidates, Relation.MoreThan, seats)) return trial.Breached(Uncontested, norm, candidates, seats + 1);
        trial.Notice(NameIt);
        return trial.Met(norm, candidates, seats + 1);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("山西省：没有选足的2名，候选人4名", "Shanxi: two seats never filled, four candidates", Slate(2, 4)) with { Occasion = County, Province = "14", AsOf = In2026 },
        Breached("陕西省：没有选足的1名，等额选举", "Shaanxi: one seat never filled, uncontested", Slate(1, 1), Uncontested) with { Occasion = County, Province = "61" },
        Breached("四川省：没有选足的2名，候选人1名", "Sichuan: two seats never filled, one candidate", Slate(2, 1), Uncontested) with { Occasion = new(Level.Prefecture, ElectionKind.ByElection), Province = "51" },
        Breached("山西省：按补选办理的读法不改变省级规定", "Shanxi: the reading does not change what the province says", Slate(2, 2), Uncontested) with { Occasion = County, Province = "14", AsOf = In2026, Readings = [("leftover", "by-election")] },
        Inside("没有选足的2名，候选人3名", "Two seats never filled, three candidates", Slate(2, 3)) with { Occasion = County },
        Outside("没有选足的2名，候选人2名", "Two seats never filled, two candidates", Slate(2, 2), Uncontested) with { Occasion = County },
        Undetermined("没有载明候选人", "Candidates not stated", Slate(2, 0) with { FormalCandidates = null }, Finding.MissingFact) with { Occasion = County },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Slate(2, 2), Finding.NoNorm) with { Occasion = County, AsOf = new(2006, 11, 1) },
        Undetermined("载明为补足换届缺额，缺额却是代表辞职形成的", "Stated as an election for seats never filled; but the deputy resigned", Slate(1, 1) with { HasSeatsNeverFilled = false }, HeldBefore) with { Occasion = new(Level.County, ElectionKind.Leftover) },
        OutOfScope("没有选足的名额按补选办理的读法", "Seats never filled, read as a by-election", Slate(2, 2)) with { Occasion = County, Readings = [("leftover", "by-election")] },
        OutOfScope("代表任期内出缺", "A deputy was there and left", Slate(2, 2) with { HasSeatsNeverFilled = false }) with { Occasion = County },
        OutOfScope("已载明为补足换届缺额的选举", "Stated as an election for seats never filled", Slate(2, 2), OwnKind) with { Occasion = new(Level.County, ElectionKind.Leftover) },
    ];

    private static NodaTime.LocalDate In2026 => new(2026, 9, 1);

    private static Occasion County => new(Level.County, ElectionKind.ByElection);

    private static CandidateSlate Slate(int seats, int formal) => new() { Seats = seats, FormalCandidates = formal, HasSeatsNeverFilled = true };
}
