namespace Election.Rules;

/// <summary>EL 31(2): by how much formal candidates outnumber seats; EL 57(4) and the provinces for by-elections.</summary>
internal sealed class SurplusRule : Rule<CandidateSlate>
{
    private static readonly Finding TooFew = new("too-few-candidates",
        new("应选{seats}名，正式候选人{measured}名，至少应有{bound}名。", "Seats: {seats}; formal candidates: {measured}; at least {bound} are needed."),
        new("正式候选人增加到{bound}名以上。", "Bring the formal candidates to {bound} or more."), Unit.Candidates);

    private static readonly Finding TooMany = new("too-many-candidates",
        new("应选{seats}名，正式候选人{measured}名，至多应为{bound}名。", "Seats: {seats}; formal candidates: {measured}; at most {bound} are allowed."),
        new("经讨论、协商或者预选，把正式候选人减少到{bound}名以内。", "Bring the formal candidates down to {bound} or fewer, by discussion or a preliminary election."), Unit.Candidates);

    private static readonly Finding NoSeats = Slates.NoSeats();
    private static readonly Finding NoWholeNumber = Slates.NoWholeNumber();

    public SurplusRule()
        : base("candidates.surplus", Scope.Everywhere)
    {
        Title = new("差额幅度", "By how much candidates outnumber seats");
        Statement = new(
            "直接选举的代表候选人应多于应选名额三分之一至一倍，间接选举的应多于五分之一至二分之一，两端都包括在内，不足一人的向幅度之内取整。补选可以等额；差额补选的幅度由省级规定。换届时没有选足的名额，仍按差额选举。",
            "In direct elections candidates outnumber seats by one third to once as many, in indirect ones by one fifth to one half, both ends included, rounded into the range. By-elections may be uncontested; by how much a contested one is contested is for the provinces. Seats never filled at the general election are no vacancies.");
        AskedAs =
        [
            new("应选2名，正式候选人可以有几名？", "Two are to be elected: how many formal candidates may there be?"),
            new("县人民代表大会选举5名市人大代表，候选人最多几名？", "A county congress elects five deputies to the city congress: how many candidates at most?"),
            new("补选1名，候选人可以有3名吗？", "One seat is filled in a by-election: may there be three candidates?"),
        ];
        NotDecided = new(
            "只核对正式候选人的人数，他们如何提名和确定，见`candidates.from-initial-list`、`candidates.preliminary-required`。补选候选人等于或者少于应选名额的，由`by-election.contest`判断；省级没有规定差额补选幅度的，默认不设上限。人数不合法的选举是否有效，不作判断。",
            "Only the number of formal candidates is checked; for how they were nominated and chosen see `candidates.from-initial-list` and `candidates.preliminary-required`. A by-election with no more candidates than seats is judged by `by-election.contest`; where the province sets no range for a contested one, there is by default no upper bound. Whether an election with an unlawful number is valid is not decided.");
        RestsOn = [Parameters.Surplus, Parameters.RerunForOneSeat, Parameters.ByElectionContest, Parameters.ByElectionSurplus];
        Facts = [CandidateFacts.Seats, CandidateFacts.FormalCandidates];
        Subject = CandidateFacts.FormalCandidates;
        Findings = [TooFew, TooMany, NoSeats, NoWholeNumber];
        OpenQuestions = [Interpretations.IndirectSingleSeat, Interpretations.IndirectMost, Interpretations.Leftover, Interpretations.ByElectionMost];
        IsCompulsory = true;
    }

    private protected override Axis<CandidateSlate> Axis => new(new("应选3名时正式候选人的人数", "Formal candidates for three seats"), 1, 8, formal => Slate(3, formal));

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        var neverFilled = Slates.AreNoByElections(facts, trial);
        if (!neverFilled && (trial.Occasion.Kind == ElectionKind.ByElection || Slates.AreFilledAsByElection(trial))) return DecideByElection(facts, trial);
        if ((neverFilled ? trial.Law.Find(Parameters.Surplus, trial.Occasion, ElectionKind.Leftover) : trial.Norm(Parameters.Surplus)) is not { } norm) return trial.Without(Parameters.Surplus);
        var formal = facts.FormalCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.FormalCandidates, formal)) return Trial.MissingFact;
        // Whether they are contested at all is by-election.leftover.
        if (neverFilled && formal!.Value <= facts.Seats!.Value) return Verdict.NotApplicable;
        return WithinRatio(facts.Seats!.Value, formal!.Value, norm, trial);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("应选3名，正式候选人5名", "Three seats, five candidates", Slate(3, 5)),
        Breached("应选3名，正式候选人8名", "Three seats, eight candidates", Slate(3, 8), TooMany),
        Inside("应选3名，正式候选人4名：恰多三分之一", "Three seats, four candidates: exactly one third more", Slate(3, 4)),
        Outside("应选3名，正式候选人3名", "Three seats, three candidates", Slate(3, 3), TooFew),
        Inside("应选3名，正式候选人6名：恰多一倍", "Three seats, six candidates: exactly twice", Slate(3, 6)),
        Outside("应选3名，正式候选人7名", "Three seats, seven candidates", Slate(3, 7), TooMany),
        Inside("应选2名，正式候选人3名：多三分之一不足一人，进为一人", "Two seats, three candidates: two thirds of a person make one", Slate(2, 3)),
        Inside("应选2名，正式候选人4名", "Two seats, four candidates", Slate(2, 4)),
        Outside("应选2名，正式候选人2名", "Two seats, two candidates", Slate(2, 2), TooFew),
        Outside("应选2名，正式候选人5名", "Two seats, five candidates", Slate(2, 5), TooMany),
        Inside("应选1名，正式候选人2名", "One seat, two candidates", Slate(1, 2)),
        Outside("应选1名，正式候选人1名", "One seat, one candidate", Slate(1, 1), TooFew),
        Outside("应选1名，正式候选人3名", "One seat, three candidates", Slate(1, 3), TooMany),
        Inside("间接选举应选10名，候选人12名：恰多五分之一", "Indirect, ten seats, twelve candidates: exactly a fifth more", Slate(10, 12)) with { Occasion = new(Level.Prefecture) },
        Outside("间接选举应选10名，候选人11名", "Indirect, ten seats, eleven candidates", Slate(10, 11), TooFew) with { Occasion = new(Level.Prefecture) },
        Inside("间接选举应选10名，候选人15名：恰多二分之一", "Indirect, ten seats, fifteen candidates: exactly a half more", Slate(10, 15)) with { Occasion = new(Level.Prefecture) },
        Outside("间接选举应选10名，候选人16名", "Indirect, ten seats, sixteen candidates", Slate(10, 16), TooMany) with { Occasion = new(Level.Prefecture) },
        Outside("间接选举应选9名，候选人14名：上限13.5舍去小数", "Indirect, nine seats, fourteen candidates: 13.5 is rounded down", Slate(9, 14), TooMany) with { Occasion = new(Level.Province) },
        Inside("间接选举应选9名，候选人14名：上限进位的读法", "The same where the most is rounded up", Slate(9, 14)) with { Occasion = new(Level.Province), Readings = [("indirect-most", "ceiling")] },
        Inside("间接选举应选1名，候选人2名", "Indirect, one seat, two candidates", Slate(1, 2)) with { Occasion = new(Level.Prefecture) },
        Undetermined("间接选举应选1名：不作判断的读法", "Indirect, one seat, under the reading that leaves it open", Slate(1, 2), NoWholeNumber) with { Occasion = new(Level.Prefecture), Readings = [("indirect-single-seat", "undetermined")] },
        Inside("间接选举另行选举1名，候选人2名：第四十五条第四款", "An indirect rerun for one seat: two, by Art. 45(4)", Slate(1, 2)) with { Occasion = new(Level.Prefecture, ElectionKind.Rerun), Readings = [("indirect-single-seat", "undetermined")] },
        Outside("补足换届缺额1名，候选人1名", "A seat never filled, one candidate", Slate(1, 1), TooFew) with { Occasion = new(Level.County, ElectionKind.Leftover) },
        Outside("山西省：没有选足的名额，按补选办理的读法不改变省级规定", "Shanxi: a seat never filled; the reading does not change what the province says", Slate(1, 1), TooFew) with { Occasion = new(Level.County, ElectionKind.Leftover), Province = "14", AsOf = new(2026, 9, 1), Readings = [("leftover", "by-election")] },
        OutOfScope("换届时没有选足的名额按补选办理的读法，等额", "A seat never filled, read as a by-election, uncontested", Slate(1, 1)) with { Occasion = new(Level.County, ElectionKind.Leftover), Readings = [("leftover", "by-election")] },
        OutOfScope("等额补选", "An uncontested by-election", Slate(2, 2)) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        OutOfScope("以补选为名等额选举换届时没有选足的名额", "Seats never filled, uncontested, in what is called a by-election", Slate(1, 1) with { HasSeatsNeverFilled = true }) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        Outside("以补选为名差额选举换届时没有选足的名额，超过一倍", "Seats never filled, in what is called a by-election: more than twice as many candidates", Slate(1, 3) with { HasSeatsNeverFilled = true }, TooMany) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        Inside("湖北省差额补选1名，候选人2名", "Hubei: a by-election for one seat, two candidates", Slate(1, 2)) with { Occasion = new(Level.County, ElectionKind.ByElection), Province = "42" },
        Outside("湖北省差额补选1名，候选人3名：超过一倍", "Hubei: a by-election for one seat, three candidates, more than twice as many", Slate(1, 3), TooMany) with { Occasion = new(Level.County, ElectionKind.ByElection), Province = "42" },
        Met("北京市差额补选：人数由区人大常委会决定，没有幅度", "Beijing: the district standing committee decides on the number, without a ratio", Slate(1, 4)) with { Occasion = new(Level.County, ElectionKind.ByElection), Province = "11" },
        Met("差额补选，没有上限", "A contested by-election has no upper bound", Slate(1, 5)) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        Outside("差额补选，适用第三十一条上限的读法", "The same where the most of EL 31 is read into it", Slate(1, 3), TooMany) with { Occasion = new(Level.County, ElectionKind.ByElection), Readings = [("by-election-most", "general-ratio")] },
        Inside("江苏省2026年差额补选1名，候选人2名", "Jiangsu 2026: a by-election for one seat, two candidates", Slate(1, 2)) with { Occasion = new(Level.County, ElectionKind.ByElection), Province = "320102", AsOf = new(2026, 9, 1) },
        Outside("江苏省2026年差额补选1名，候选人3名", "Jiangsu 2026: a by-election for one seat, three candidates", Slate(1, 3), TooMany) with { Occasion = new(Level.County, ElectionKind.ByElection), Province = "320102", AsOf = new(2026, 9, 1) },
        Outside("江苏省2026年人大补选上一级代表10名，候选人11名", "Jiangsu 2026: a congress fills ten seats of the level above, eleven candidates", Slate(10, 11), TooFew) with { Occasion = new(Level.Province, ElectionKind.ByElection), Province = "32", AsOf = new(2026, 9, 1) },
        Undetermined("江苏省2022年差额补选：当时文本未收录", "Jiangsu 2022: the text of that day is not held", Slate(1, 2), Finding.NoNorm) with { Occasion = new(Level.County, ElectionKind.ByElection), Province = "320102", AsOf = new(2022, 9, 1) },
        Undetermined("没有载明应选名额", "Seats not stated", new() { FormalCandidates = 3 }, Finding.MissingFact),
        Undetermined("应选名额为零", "No seats", Slate(0, 3), NoSeats),
        Undetermined("2006年的间接选举：当时的规定未能查证", "An indirect election of 2006: not proved", Slate(10, 12), Finding.NoNorm) with { Occasion = new(Level.Prefecture), AsOf = new(2006, 11, 1) },
    ];

    private static CandidateSlate Slate(int seats, int formal) => new() { Seats = seats, FormalCandidates = formal };

    /// <summary>The test of EL 31(2). The common case compares products, (c − s)·d with s·n, and builds no range.</summary>
    private static Verdict WithinRatio(int seats, int candidates, Norm<SurplusRange> norm, in Trial trial)
    {
        if (trial.Why is null && seats > 0)
        {
            long surplus = (long)candidates - seats;
            var (least, most) = (norm.Value.Least, norm.Value.Most);
            if (surplus * least.Denominator >= (long)seats * least.Numerator && surplus * most.Denominator <= (long)seats * most.Numerator)
                return new(Conclusion.Met, norm.Force, 0, candidates, seats + least.CeilingOf(seats));
        }
        if (!Slates.TryRange(trial, norm, seats, NoSeats, NoWholeNumber, out var range, out var otherwise)) return otherwise;
        return trial.Within(CandidateFacts.FormalCandidates, candidates, range.Least, range.Most, norm, TooFew, TooMany);
    }

    private static Verdict DecideByElection(CandidateSlate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ByElectionContest) is not { } permission) return trial.Without(Parameters.ByElectionContest);
        var formal = facts.FormalCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.FormalCandidates, formal)) return Trial.MissingFact;
        int seats = facts.Seats!.Value, candidates = formal!.Value;
        if (seats == 0) return trial.Undetermined(NoSeats);
        // Whether there are enough candidates is by-election.contest.
        if (candidates <= seats) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.ByElectionSurplus) is { } ratio) return WithinRatio(seats, candidates, ratio, trial);

        // EL 57(4) leaves the procedure to the province: what a text not read on this point says of the range is not known.
        if (trial.Law.Province is not null && trial.IsPlaceOpen) return trial.Without(Parameters.ByElectionSurplus);
        if (trial.Reading(Interpretations.ByElectionMost) != "general-ratio" || trial.Law.Find(Parameters.Surplus, trial.Occasion) is not { } general)
        {
            trial.Holds(CandidateFacts.FormalCandidates, candidates, Relation.AtLeast, seats);
            return trial.Met(permission, candidates, seats);
        }
        if (!Slates.TryRange(trial, general, seats, NoSeats, NoWholeNumber, out var range, out var otherwise)) return otherwise;
        return trial.Within(CandidateFacts.FormalCandidates, candidates, seats, range.Most, permission, TooFew, TooMany);
    }
}
