namespace Election.Rules;

/// <summary>EL 32: the formal list is drawn from those who were nominated and published.</summary>
internal sealed class FromInitialListRule : Rule<CandidateSlate>
{
    private static readonly Finding NotNominated = new("not-on-initial-list",
        new("正式候选人中有{measured}人不在公布的代表候选人名单上：{names}。", "Formal candidates who were not on the initial list: {measured} ({names})."),
        new("从正式候选人名单中除名，或者依法重新提名、公布。", "Strike them off, or nominate and publish anew."), Unit.Candidates);

    private static readonly Finding MoreThanNominated = new("more-than-nominated",
        new("正式候选人{measured}名，多于所提候选人{bound}名：必有人不在公布的名单上。", "Formal candidates: {measured}; nominees: {bound}. Someone was not on the initial list."),
        new("核对正式候选人名单与公布的代表候选人名单。", "Compare the formal list with the initial one."), Unit.Candidates);

    public FromInitialListRule()
        : base("candidates.from-initial-list", Slates.Nominations)
    {
        Title = new("正式候选人出自公布的候选人名单", "Formal candidates come from the initial list");
        Statement = new(
            "正式代表候选人从依法提名推荐并公布（间接选举为印发）的代表候选人名单中确定。",
            "Formal candidates are taken from the list of those nominated, as published, or in an indirect election distributed to the deputies.");
        AskedAs =
        [
            new("没有列入初步名单的人，能否列为正式候选人？", "Can someone who was not on the initial list become a formal candidate?"),
            new("协商时临时加上的人，可以列为正式候选人吗？", "Can someone added during the discussion stand as a formal candidate?"),
        ];
        NotDecided = new(
            "初步名单是否列全了依法提名的人，由`nomination.complete-list`判断；提名是否有效，由`nomination.signatories`等规则判断。只有人数而没有逐人资料的，只能发现正式候选人多于所提人数的情形，不能证明合法。",
            "Whether the initial list names everyone validly nominated is decided by `nomination.complete-list`, and whether a nomination is valid by `nomination.signatories` and others. From numbers alone, without the persons, it can only be found that formal candidates outnumber nominees; that all is lawful cannot be shown.");
        RestsOn = [Parameters.FromInitialList];
        Facts = [CandidateFacts.Candidates, CandidateFacts.InitialCandidates, CandidateFacts.FormalCandidates];
        Subject = CandidateFacts.Candidates;
        Findings = [NotNominated, MoreThanNominated];
        OpenQuestions = [Interpretations.Leftover];
    }

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (Slates.AreFilledAsByElection(trial)) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.FromInitialList) is not { } norm) return trial.Without(Parameters.FromInitialList);
        int formal = 0, strangers = 0, unknown = 0;
        if (facts.Candidates is { } persons)
        {
            for (var i = 0; i < persons.Count; i++)
            {
                if (persons[i].IsFormal is null) unknown++;
                if (persons[i].IsFormal != true) continue;
                formal++;
                if (persons[i].IsInitial is not { } nominated) unknown++;
                else if (!nominated) strangers++;
            }
            if (strangers > 0)
            {
                if (trial.Why is not null) trial.Say("names", persons.Where(p => p is { IsFormal: true, IsInitial: false }).Select(Slates.Call).ToList());
                return trial.Breached(NotNominated, norm, strangers);
            }
        }
        if (formal > 0 && unknown == 0 && !(facts.FormalCandidates > formal)) return trial.Met(norm);

        // Numbers alone prove a breach, never the opposite.
        if (facts is { InitialCandidates: { } initial, FormalCandidates: { } stand }
            && !trial.Holds(CandidateFacts.FormalCandidates, stand, Relation.AtMost, initial))
            return trial.Breached(MoreThanNominated, norm, stand, initial);
        trial.Lacks(CandidateFacts.Candidates, (object?)null);
        return Trial.MissingFact;
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("正式候选人都在公布的名单上", "Every formal candidate was on the initial list", Slate(true, true, true)),
        Breached("正式候选人都不在公布的名单上", "None of them was", Slate(false, false, false), NotNominated),
        Inside("最后一人也在名单上", "The last one was on it too", Slate(true, true, true)),
        Outside("一人不在名单上", "One was not", Slate(true, true, false), NotNominated),
        Outside("所提3名，正式4名", "Three nominees, four formal candidates", new() { InitialCandidates = 3, FormalCandidates = 4 }, MoreThanNominated),
        Outside("间接选举：一人不在印发的名单上", "Indirect: one was not on the list distributed", Slate(true, true, false), NotNominated) with { Occasion = new(Level.Prefecture) },
        Undetermined("只知道所提4名、正式3名", "Four nominees and three formal candidates, as numbers only", new() { InitialCandidates = 4, FormalCandidates = 3 }, Finding.MissingFact),
        Undetermined("一人是否在名单上不详", "Of one it is not stated", Slate(true, true, null), Finding.MissingFact),
        Outside("补足换届缺额：一人不在名单上", "Seats never filled: one was not on the list", Slate(true, true, false), NotNominated) with { Occasion = new(Level.Township, ElectionKind.Leftover) },
        OutOfScope("没有选足的名额按补选办理的读法", "Seats never filled, under the reading that fills them as in a by-election", Slate(true, true, false)) with { Occasion = new(Level.Township, ElectionKind.Leftover), Readings = [("leftover", "by-election")] },
        OutOfScope("另行选举按第一次投票的得票确定候选人", "A rerun takes its candidates from the first poll", Slate(true, true, false)) with { Occasion = new(Level.Township, ElectionKind.Rerun) },
    ];

    private static CandidateSlate Slate(params bool?[] initial) => new()
    {
        Seats = 2,
        Candidates = [.. initial.Select((listed, i) => new Candidate { Id = ((char)('A' + i)).ToString(), IsFormal = true, IsInitial = listed })],
    };
}
