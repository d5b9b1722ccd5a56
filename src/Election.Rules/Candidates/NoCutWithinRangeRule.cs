namespace Election.Rules;

/// <summary>EL 32, Jiangsu 41(2): where the nominees are within the range, all of them stand.</summary>
internal sealed class NoCutWithinRangeRule : Rule<CandidateSlate>
{
    private static readonly Finding Cut = new("cut-within-range",
        new("应选{seats}名，{nominees}，在{least}名至{most}名的幅度内，应当全部列为正式候选人；{measured}名没有列入：{names}。", "Seats: {seats}; {nominees}, within {least} to {most}, so all of them stand. Left out: {measured} ({names})."),
        new("把没有列入的人列为正式候选人。", "Put those left out on the formal list."), Unit.Candidates);

    private static readonly Finding ReasonUnknown = new("reason-unknown",
        new("应选{seats}名，{nominees}，在{least}名至{most}名的幅度内，正式候选人为{formal}名；减少是由于本人谢绝等原因，还是被删减，仅凭人数无法判断。", "Seats: {seats}; {nominees}, within {least} to {most}; formal candidates: {formal}. Numbers alone do not say whether the others declined or were cut."),
        new("载明没有列入正式候选人名单的人及其原因。", "State who is not on the formal list, and why."), Unit.Candidates);

    private static readonly Finding DayTooWide = Slates.DayTooWide();
    private static readonly Finding NoSeats = Slates.NoSeats();
    private static readonly Finding NoWholeNumber = Slates.NoWholeNumber();

    public NoCutWithinRangeRule()
        : base("candidates.no-cut-within-range", Slates.Nominations)
    {
        Title = new("差额幅度内的被提名人全部列为正式候选人", "Nominees within the range all stand");
        Statement = new(
            "所提代表候选人的人数在差额幅度内的，除本人谢绝、死亡、没有被选举权或者因接受境外资助（2015年起）被除名的以外，全部列为正式候选人；除去这些人以后在幅度内的，也是如此。间接选举和湖北省、江苏省（2026年起）的直接选举为强制规定，其他地方的直接选举只作提示。",
            "Where the number of nominees is within the range, all of them stand, save those who declined, died, have no right to stand, or are struck off for support from abroad (since 2015); so too where the number is within it once these are out. It binds in indirect elections, and in direct ones in Hubei and, since 2026, in Jiangsu; in direct elections elsewhere it is a warning.");
        AskedAs =
        [
            new("应选2名，提名4名，能否只列3名为正式候选人？", "Two are to be elected and four were nominated: may only three be formal candidates?"),
            new("所提人数没有超过最高差额，能否再减少候选人？", "The nominees are not above the most: may any of them be cut?"),
        ];
        NotDecided = new(
            "本人是否确实谢绝、是否去世，以资料载明的为准。所提人数超过最高差额时如何减少，由`candidates.preliminary-required`、`candidates.preliminary-order`判断；人数不足的见`candidates.too-few`。只有人数而没有逐人资料的，不能认定有人被删减，不作违法的结论。",
            "Whether a nominee really declined or died is taken as stated. How nominees above the most are reduced is decided by `candidates.preliminary-required` and `candidates.preliminary-order`; for too few see `candidates.too-few`. From numbers alone, without the persons, no breach is found, since they do not show that anyone was cut.");
        RestsOn = [Parameters.NoCutWithinRange, Parameters.Surplus];
        Facts = [CandidateFacts.Seats, CandidateFacts.InitialCandidates, CandidateFacts.FormalCandidates, CandidateFacts.Candidates, Fact.ElectionDay];
        Subject = CandidateFacts.FormalCandidates;
        Findings = [Cut, ReasonUnknown, DayTooWide, NoSeats, NoWholeNumber];
        OpenQuestions = [Interpretations.CutInRange, Interpretations.IndirectSingleSeat, Interpretations.IndirectMost, Interpretations.Leftover, Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
        IsCompulsory = true;
    }

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (Slates.AreFilledAsByElection(trial)) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.NoCutWithinRange) is not { } norm) return trial.Without(Parameters.NoCutWithinRange);
        if (trial.Norm(Parameters.Surplus) is not { } ratio) return trial.Without(Parameters.Surplus);
        var nominated = facts.InitialCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.InitialCandidates, nominated))
        {
            if (facts.FormalCount is null) trial.Lacks(CandidateFacts.FormalCandidates, facts.FormalCount);
            return Trial.MissingFact;
        }
        if (!Slates.TryRange(trial, ratio, facts.Seats!.Value, NoSeats, NoWholeNumber, out var range, out var otherwise)) return otherwise;
        var excuses = Slates.ExcusesOf(facts, trial);
        var within = Slates.AreWithin(range, nominated!.Value, excuses);
        if (within is false) return Verdict.NotApplicable;

        // Where the range hangs on a nominee whose right to stand hangs on election day, so does the rule.
        if (within is null) return Slates.Open(DayTooWide, facts.Candidates!, trial);
        if (trial.Why is not null) trial.Say("nominees", InWords(nominated.Value, excuses.All, range));
        return facts.Candidates is { Count: > 0 } persons && AreListed(persons)
            ? ByPerson(facts, persons, nominated.Value, excuses, norm, trial)
            : ByNumber(facts, nominated.Value, excuses, norm, trial);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("应选2名，所提3名全部列入", "Two seats, three nominees, all stand", Numbers(2, 3, 3)),
        Breached("应选2名，所提4名，二人无故没有列入", "Two seats, four nominees, two left out", Persons(new Candidate { IsFormal = false }, new Candidate { IsFormal = false }), Cut),
        Inside("没有列入的人已经谢绝", "The one left out had declined", Persons(new Candidate { IsFormal = false, HasDeclined = true })),
        Inside("没有列入的人已经死亡", "The one left out had died", Persons(new Candidate { IsFormal = false, IsDeceased = true })),
        Inside("没有列入的人接受了境外资助", "The one left out had taken support from abroad", Persons(new Candidate { IsFormal = false, IsForeignFunded = true })),
        Inside("没有列入的人到选举日不满十八周岁", "The one left out is not eighteen on election day", Persons(new Candidate { IsFormal = false, Eligibility = new() { Born = new(2004, 5, 1) } })),
        Inside("没有列入的人剥夺政治权利终身", "The one left out is deprived of political rights for life", Persons(new Candidate { IsFormal = false, Eligibility = new() { IsDeprivedForLife = true } })),
        Outside("2013年：接受境外资助还不是法定事由", "In 2013 support from abroad was no ground yet", Persons(new Candidate { IsFormal = false, IsForeignFunded = true }), Cut) with { Occasion = Occasion.General(Level.Township, new(2013, 1, 1)), AsOf = new(2013, 1, 1) },
        Outside("没有列入的人有被选举权", "The one left out may stand", Persons(new Candidate { IsFormal = false, Eligibility = new() { Born = new(1970, 5, 1), IsCitizen = true, IsDeprivedForLife = false } }), Cut),
        Outside("江苏省2026年：所提5名，一人谢绝，余4名中一人无故没有列入", "Jiangsu 2026: of five nominees one declined, and of the four left one is left out", Persons(5, new Candidate { IsFormal = false, HasDeclined = true }, new Candidate { IsFormal = false }), Cut) with { Province = "320102", AsOf = new(2026, 9, 1) },
        Outside("补足换届缺额：一人无故没有列入", "A seat never filled: one left out without a reason", Persons(new Candidate { IsFormal = false }), Cut) with { Occasion = new(Level.Township, ElectionKind.Leftover) },
        Outside("一人无故没有列入", "One left out without a reason", Persons(new Candidate { IsFormal = false }), Cut),
        Outside("江苏省2026年：一人无故没有列入", "Jiangsu 2026: one left out without a reason", Persons(new Candidate { IsFormal = false }), Cut) with { Province = "320102", AsOf = new(2026, 9, 1) },
        Outside("间接选举：一人无故没有列入", "An indirect election: one left out without a reason", Persons(new Candidate { IsFormal = false }) with { Seats = 3 }, Cut) with { Occasion = new(Level.Prefecture) },
        Undetermined("只知道所提4名、正式3名，原因不详", "Four nominees, three stand; why is not stated", Numbers(2, 4, 3), ReasonUnknown),
        Undetermined("所提4名，名单只列出3人", "Four nominees, of whom the list names three", Persons(3) with { InitialCandidates = 4 }, ReasonUnknown),
        Undetermined("没有列入的人在选举日所在的一周内满十八周岁", "The one left out comes of age in the week of the election", Persons(new Candidate { IsFormal = false, Eligibility = new() { Born = new(2003, 11, 3), IsCitizen = true, IsDeprivedForLife = false } }), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        Undetermined("没有载明正式候选人", "Formal candidates not stated", Numbers(2, 4, null), Finding.MissingFact),
        Undetermined("只有合计数，没有各选区的数字", "Totals only, nothing of the districts", new(), Finding.MissingFact),
        Undetermined("间接选举应选1名：不作判断的读法", "Indirect, one seat, under the reading that leaves it open", Numbers(1, 2, 2), NoWholeNumber) with { Occasion = new(Level.Prefecture), Readings = [("indirect-single-seat", "undetermined")] },
        Undetermined("应选名额为零", "No seats", Numbers(0, 2, 2), NoSeats),
        OutOfScope("所提5名，超过最高差额：由讨论、协商或者预选确定", "Five nominees are above the most: discussion or a preliminary election decides", Numbers(2, 5, 3)),
        Undetermined("所提5名，一人在选举日所在的一周内满十八周岁，另一人没有列入", "Five nominees: one comes of age in the week of the election, another is left out",
            Persons(5, new Candidate { IsFormal = false, Eligibility = new() { Born = new(2003, 11, 3), IsCitizen = true, IsDeprivedForLife = false } }, new Candidate { IsFormal = false }), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("所提2名，不足最低差额", "Two nominees are below the least", Numbers(2, 2, 2)),
        OutOfScope("可以协商减少的读法", "Under the reading that lets voter groups cut", Persons(new Candidate { IsFormal = false })) with { Readings = [("cut-in-range", "yes")] },
        OutOfScope("没有选足的名额按补选办理的读法", "A seat never filled, under the reading that fills it as in a by-election", Persons(new Candidate { IsFormal = false })) with { Occasion = new(Level.Township, ElectionKind.Leftover), Readings = [("leftover", "by-election")] },
        OutOfScope("补选", "A by-election", Numbers(2, 4, 3)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        RealCase("某镇所提82名、正式80名，只有合计数：二人为何没有列入不详", "A town: 82 nominees, 80 stand, totals only; why two do not is not known", new(), Conclusion.Undetermined, Finding.MissingFact) with { AsOf = new(2011, 12, 7) },
    ];

    private static CandidateSlate Numbers(int seats, int initial, int? formal) => new() { Seats = seats, InitialCandidates = initial, FormalCandidates = formal };

    /// <summary>Four nominees for two seats, the last of them as given.</summary>
    private static CandidateSlate Persons(params Candidate[] last) => Persons(4, last);

    private static CandidateSlate Persons(int count, params Candidate[] last) => new()
    {
        Seats = 2,
        Candidates = [.. Enumerable.Range(0, count).Select(i => (i < count - last.Length ? new Candidate { IsFormal = true } : last[i - count + last.Length]) with { Id = ((char)('A' + i)).ToString(), IsInitial = true })],
    };

    private static Bilingual InWords(int nominated, int excused, CandidateRange range) => range.Holds(nominated)
        ? new(FormattableString.Invariant($"所提候选人{nominated}名"), FormattableString.Invariant($"nominees: {nominated}"))
        : new(FormattableString.Invariant($"所提候选人{nominated}名，除去谢绝、死亡、没有被选举权或者接受境外资助的{excused}名，余{nominated - excused}名"),
            FormattableString.Invariant($"nominees: {nominated}, less {excused} who declined, died, may not stand or took support from abroad: {nominated - excused}"));

    private static bool AreListed(IReadOnlyList<Candidate> persons)
    {
        for (var i = 0; i < persons.Count; i++)
            if (persons[i].IsInitial is null) return false;
        return true;
    }

    /// <summary>A nominee off the formal list of whom no reason is stated was cut: reasons are stated of the person.</summary>
    private static Verdict ByPerson(CandidateSlate facts, IReadOnlyList<Candidate> persons, int nominated, Excuses excuses, Norm norm, in Trial trial)
    {
        int listed = 0, cut = 0, open = 0, unknown = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            if (persons[i].IsInitial != true) continue;
            listed++;
            if (persons[i].IsFormal == true) continue;
            var excuse = Slates.ExcuseOf(persons[i], trial);
            if (excuse == Excuse.Excused) continue;
            if (persons[i].IsFormal is null) unknown++;
            else if (excuse == Excuse.Open) open++;
            else cut++;
        }
        if (cut > 0)
        {
            if (trial.Why is not null) Name(persons, trial);
            return trial.Breached(Cut, norm, cut);
        }
        if (unknown > 0)
        {
            trial.Lacks(CandidateFacts.Candidates, (object?)null);
            return Trial.MissingFact;
        }
        if (open > 0) return Slates.Open(DayTooWide, persons, trial);

        // Of those nominees whom a partial list does not name, only the number of formal candidates can tell.
        return listed < nominated ? ByNumber(facts, nominated, excuses, norm, trial) : trial.Met(norm);
    }

    private static void Name(IReadOnlyList<Candidate> persons, in Trial trial)
    {
        var names = new List<string>();
        foreach (var person in persons)
            if (person is { IsInitial: true, IsFormal: false } && Slates.ExcuseOf(person, trial) == Excuse.None) names.Add(Slates.Call(person));
        trial.Say("names", names);
    }

    private static Verdict ByNumber(CandidateSlate facts, int nominated, Excuses excuses, Norm norm, in Trial trial)
    {
        var formal = facts.FormalCount;
        if (trial.Lacks(CandidateFacts.FormalCandidates, formal)) return Trial.MissingFact;
        trial.Say("formal", formal!.Value);
        return trial.Holds(CandidateFacts.FormalCandidates, formal.Value, Relation.AtLeast, nominated - excuses.Off)
            ? trial.Met(norm)
            : trial.Undetermined(ReasonUnknown, formal.Value, nominated);
    }
}
