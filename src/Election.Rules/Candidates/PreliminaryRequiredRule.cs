namespace Election.Rules;

/// <summary>EL 32: nominees above the most, and in direct elections no broad agreement: a preliminary election is held.</summary>
internal sealed class PreliminaryRequiredRule : Rule<CandidateSlate>
{
    private static readonly Finding NotHeld = new("not-held",
        new("应选{seats}名，所提候选人{measured}名，超过最高差额的{bound}名{disagreement}，应当预选而没有预选。", "Seats: {seats}; nominees: {measured}, above the most of {bound}{disagreement}. A preliminary election was due, and none was held."),
        new("在正式候选人名单公布以前进行预选，按得票多少的顺序确定。", "Hold a preliminary election before the formal list is published, and follow its order of votes."), Unit.Candidates);

    private static readonly Finding DayTooWide = Slates.DayTooWide();
    private static readonly Finding NoSeats = Slates.NoSeats();
    private static readonly Finding NoWholeNumber = Slates.NoWholeNumber();

    private static readonly Finding Optional = Finding.Inapplicable("optional-here", "当地规定不能形成一致意见的可以预选，按所选读法不预选不违法。", "The rules of the place make the preliminary election a permission; under the reading chosen none has to be held.");

    private static readonly Bilingual Disagreement = new("，又不能形成较为一致的意见", ", and there was no broad agreement");

    public PreliminaryRequiredRule()
        : base("candidates.preliminary-required", Slates.Nominations)
    {
        Title = new("应当预选的进行预选", "A preliminary election where one is due");
        Statement = new(
            "所提代表候选人超过最高差额的：直接选举由选民小组讨论、协商，不能形成较为一致意见的，进行预选；间接选举一律预选。除去本人谢绝、死亡、没有被选举权或者因接受境外资助（2015年起）被除名的人以后不超过的，不适用。",
            "Where nominees exceed the most: in a direct election the voter groups discuss and consult, and without broad agreement a preliminary election is held; in an indirect one it always is. Where they do not exceed it once those are out who declined, died, have no right to stand or are struck off for support from abroad (since 2015), the rule does not apply.");
        AskedAs =
        [
            new("什么情况下必须进行预选？", "When must a preliminary election be held?"),
            new("应选2名，提名5名，选民小组意见不一致，是否要预选？", "Two are to be elected, five were nominated and the voter groups disagree: must a preliminary election be held?"),
        ];
        NotDecided = new(
            "选民小组的意见是否“较为一致”没有衡量标准，以资料载明的为准；讨论、协商是否充分，不作判断。预选的时间由`timetable.preliminary-election`判断，预选得票如何采用由`candidates.preliminary-order`判断。所提人数没有超过最高差额而进行预选的，是否妥当不作判断。",
            "Whether the voter groups came to a broadly shared view has no measure and is taken as stated; whether discussion was sufficient is not decided. When the preliminary election is held is decided by `timetable.preliminary-election`, and how its votes are followed by `candidates.preliminary-order`. Whether one may be held although the nominees are not above the most is not decided.");
        RestsOn = [Parameters.PreliminaryElection, Parameters.PreliminaryOptional, Parameters.Surplus];
        Facts = [CandidateFacts.Seats, CandidateFacts.InitialCandidates, CandidateFacts.AgreementReached, CandidateFacts.Preliminary, CandidateFacts.Candidates, Fact.ElectionDay];
        Subject = CandidateFacts.Preliminary;
        Findings = [NotHeld, DayTooWide, NoSeats, NoWholeNumber, Optional];
        OpenQuestions = [Interpretations.PreliminaryOptional, Interpretations.IndirectSingleSeat, Interpretations.IndirectMost, Interpretations.Leftover, Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
    }

    private protected override Axis<CandidateSlate> Axis => new(new("应选2名、意见不一致、没有预选时所提候选人的人数", "Nominees for two seats, without agreement or a preliminary election"), 2, 8, initial => Slate(2, initial, false));

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (Slates.AreFilledAsByElection(trial)) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.PreliminaryElection) is not { } norm) return trial.Without(Parameters.PreliminaryElection);
        if (trial.Norm(Parameters.Surplus) is not { } ratio) return trial.Without(Parameters.Surplus);
        var (nominated, held) = (facts.InitialCount, facts.HasPreliminary);
        if (nominated is null || facts.Seats is null)
        {
            // Held is held: the duty cannot be breached. Agreement leaves no duty, whatever the numbers.
            if (held)
            {
                trial.Holds(CandidateFacts.Preliminary, true);
                return trial.Met(norm);
            }
            if (trial.Occasion.IsDirect && facts.AgreementReached == true) return Verdict.NotApplicable;
            _ = trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.InitialCandidates, nominated);
            return Trial.MissingFact;
        }
        if (!Slates.TryRange(trial, ratio, facts.Seats.Value, NoSeats, NoWholeNumber, out var range, out var otherwise)) return otherwise;
        if (nominated.Value <= range.Most) return Verdict.NotApplicable;
        if (held)
        {
            trial.Holds(CandidateFacts.Preliminary, true);
            return trial.Met(norm, nominated.Value, range.Most);
        }

        // Who declined, died or may not stand is a nominee no more: where those who remain are within the most, there is nothing to choose.
        var excuses = Slates.ExcusesOf(facts, trial);
        if (nominated.Value - excuses.All <= range.Most) return Verdict.NotApplicable;
        if (trial.Occasion.IsDirect)
        {
            if (facts.AgreementReached == true) return Verdict.NotApplicable;
            if (trial.Lacks(CandidateFacts.AgreementReached, facts.AgreementReached)) return Trial.MissingFact;
            // EL 32 makes it a duty; a province that makes it a permission is followed by a reading only.
            var optional = trial.Norm(Parameters.PreliminaryOptional);
            if ((optional is not null || trial.IsPlaceOpen) && trial.Reading(Interpretations.PreliminaryOptional) == "yes")
                return optional is not null ? trial.NotApplicable(Optional) : trial.WithoutProvince(Parameters.PreliminaryOptional);
        }
        if (nominated.Value - excuses.All - excuses.Open <= range.Most) return Slates.Open(DayTooWide, facts.Candidates!, trial);
        // Held somewhere, it is not said where: perhaps here. And what a plan does not mention may yet be held.
        if ((facts.MayHavePreliminary || trial.Occasion.IsPlan) && trial.Lacks(CandidateFacts.Preliminary, facts.Preliminary)) return Trial.MissingFact;
        trial.Say("disagreement", trial.Occasion.IsDirect ? Disagreement : Bilingual.None);
        trial.Holds(CandidateFacts.Preliminary, false);
        return trial.Breached(NotHeld, norm, nominated.Value, range.Most);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("应选2名，所提6名，意见不一致，进行了预选", "Two seats, six nominees, no agreement, a preliminary election held", Slate(2, 6, false) with { Preliminary = new() }),
        Breached("应选2名，所提6名，意见不一致，没有预选", "Two seats, six nominees, no agreement, none held", Slate(2, 6, false), NotHeld),
        Inside("应选2名，所提5名，意见不一致，进行了预选", "Two seats, five nominees, one held", Slate(2, 5, false) with { Preliminary = new() }),
        Outside("应选2名，所提5名，意见不一致，没有预选", "Two seats, five nominees, none held", Slate(2, 5, false), NotHeld),
        Outside("间接选举应选4名，所提7名，没有预选", "Indirect, four seats, seven nominees, none held", Slate(4, 7, null), NotHeld) with { Occasion = new(Level.Prefecture) },
        Outside("补足换届缺额：应选2名，所提5名，没有预选", "Seats never filled: two seats, five nominees, none held", Slate(2, 5, false), NotHeld) with { Occasion = new(Level.Township, ElectionKind.Leftover) },
        Outside("2013年：所提5名，一人接受境外资助，还不是法定事由", "In 2013: of five nominees one took support from abroad, which was no ground yet", Last(new Candidate { IsForeignFunded = true }), NotHeld) with { Occasion = Occasion.General(Level.Township, new(2013, 1, 1)), AsOf = new(2013, 1, 1) },
        Undetermined("所提5名，一人在选举日所在的一周内满十八周岁", "Five nominees, of whom one comes of age in the week of the election", Last(new Candidate { Eligibility = new() { Born = new(2003, 11, 3), IsCitizen = true, IsDeprivedForLife = false } }), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("所提5名，一人到选举日不满十八周岁", "Five nominees, of whom one is not eighteen on election day", Last(new Candidate { Eligibility = new() { Born = new(2004, 5, 1) } })),
        OutOfScope("所提5名，一人谢绝", "Five nominees, of whom one declined", Last(new Candidate { HasDeclined = true })),
        Met("所提人数不详，但进行了预选", "Nominees not counted, but one was held", new() { Seats = 2, Preliminary = new() }),
        Undetermined("应选2名，所提5名，是否形成一致意见不详", "Two seats, five nominees; agreement not stated", Slate(2, 5, null), Finding.MissingFact),
        Undetermined("计划中没有提到预选", "A plan that does not mention one", Slate(2, 5, false), Finding.MissingFact) with { Occasion = new(Level.Township) { Day = Example.Day, IsPlan = true } },
        Undetermined("进行过预选，没有载明在哪个选区", "One was held; in which district is not stated", Slate(2, 5, false) with { MayHavePreliminary = true }, Finding.MissingFact),
        Undetermined("没有载明所提人数", "Nominees not stated", new() { Seats = 2, AgreementReached = false }, Finding.MissingFact),
        Undetermined("间接选举应选1名：不作判断的读法", "Indirect, one seat, under the reading that leaves it open", Slate(1, 3, null), NoWholeNumber) with { Occasion = new(Level.Prefecture), Readings = [("indirect-single-seat", "undetermined")] },
        Undetermined("应选名额为零", "No seats", Slate(0, 3, false), NoSeats),
        OutOfScope("应选2名，所提4名，在幅度内", "Two seats, four nominees: within the range", Slate(2, 4, false)),
        OutOfScope("间接选举应选4名，所提6名，在幅度内", "Indirect, four seats, six nominees: within the range", Slate(4, 6, null)) with { Occasion = new(Level.Prefecture) },
        OutOfScope("形成了较为一致的意见", "Broad agreement was reached", Slate(2, 6, true)),
        Breached("河北省：所提6名，意见不一致，没有预选", "Hebei: six nominees, no agreement, none held", Slate(2, 6, false), NotHeld) with { Province = "13" },
        OutOfScope("河北省：同上，可以不预选的读法", "Hebei: the same, under the reading that makes it optional", Slate(2, 6, false), Optional) with { Province = "13", Readings = [("preliminary-optional", "yes")] },
        Breached("云南省：可以不预选的读法只及于河北省这样规定的地方", "Yunnan: that reading bears only on places whose rules say so", Slate(2, 6, false), NotHeld) with { Province = "53", Readings = [("preliminary-optional", "yes")] },
        Undetermined("没有载明省份，可以不预选的读法", "The province is not stated, under that reading", Slate(2, 6, false), Finding.NoNorm) with { Readings = [("preliminary-optional", "yes")] },
        OutOfScope("补选", "A by-election", Slate(2, 6, false)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
    ];

    /// <summary>Two seats, no agreement, and five nominees, the last of them as given.</summary>
    private static CandidateSlate Last(Candidate last) => new()
    {
        Seats = 2,
        AgreementReached = false,
        Candidates = [.. Enumerable.Range(0, 5).Select(i => (i < 4 ? new Candidate() : last) with { Id = ((char)('A' + i)).ToString(), IsInitial = true })],
    };

    private static CandidateSlate Slate(int seats, int initial, bool? agreed) => new() { Seats = seats, InitialCandidates = initial, AgreementReached = agreed };
}
