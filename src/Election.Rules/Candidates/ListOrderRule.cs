namespace Election.Rules;

/// <summary>
/// 1983 item 10(3): after a preliminary election by votes; otherwise as the province orders, every list or only one whose nominees are
/// within the range and all stand (Jiangsu 41(2)); then above it, where agreement decides, no order is set. Zhejiang 36(4) and Shaanxi
/// 54(2) keep strokes even after a preliminary election (interpretation list-order). Strokes are stated, not computed.
/// </summary>
internal sealed class ListOrderRule : Rule<CandidateSlate>
{
    private static readonly Finding NotByVotes = new("not-by-votes",
        new("经预选的正式候选人名单应按得票多少排列；{measured}人排在得票更多的人之前：{names}。", "After a preliminary election the formal list runs by votes; before someone with more votes: {measured} ({names})."),
        new("按预选得票多少重新排列名单。", "Put the list in the order of the votes."), Unit.Candidates);

    private static readonly Finding NotByStrokes = new("not-by-strokes",
        new("正式候选人名单没有按姓名笔划顺序排列。", "The formal list is not in the order of the strokes of the names."),
        new("按姓名笔划顺序重新排列名单。", "Put the list in the order of strokes."), Unit.None);

    private static readonly Finding SamePlace = new("same-place",
        new("得票不同的人载明为同一位次，无法判断排列：{names}。", "Persons with different votes are stated to hold the same place: {names}."),
        new("核对正式候选人名单的位次。", "Check the places on the formal list."), Unit.Places);

    private static readonly Finding NoOrderSet = Finding.Inapplicable("no-order-set",
        "应选{seats}名，所提候选人{nominated}名，不在{least}名至{most}名的幅度内，未经预选，名单的排列没有规定。",
        "Seats: {seats}; nominees: {nominated}, not within {least} to {most}. Without a preliminary election no order is set for such a list.");

    private static readonly Finding DayTooWide = Slates.DayTooWide();
    private static readonly Finding NoSeats = Slates.NoSeats();

    public ListOrderRule()
        : base("candidates.list-order", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("正式候选人名单的排列", "Order of the formal list");
        Statement = new(
            "经过预选确定的正式代表候选人名单，按得票多少的顺序排列；未经预选的，按省级规定的顺序排列。省级只规定了差额幅度以内名单的排列的，超过幅度而形成较为一致意见的名单不适用。是否按笔划排列以资料载明的为准，不作计算。",
            "A formal list that a preliminary election decided runs by votes; any other in the order the province sets. Where the province orders only lists whose nominees are within the range, none is set above it, where there was agreement, and the rule does not apply. Whether a list is in the order of strokes is stated, not computed.");
        AskedAs =
        [
            new("正式候选人名单按什么顺序排列？", "In what order does the formal list of candidates run?"),
            new("经过预选的名单，按得票还是按姓名笔划排列？", "After a preliminary election, does the list run by votes or by the strokes of the names?"),
        ];
        NotDecided = new(
            "笔划顺序是否排对，以资料载明的为准，不作计算。初步名单和选票上的排列、预选票数相等的人之间的先后、间接选举的名单，不在此判断。排列有误是否影响选举的效力，不作判断。",
            "Whether the order of strokes is right is taken as stated and not computed. The order of the initial list and of the ballot paper, the order among those tied in the preliminary election, and lists of indirect elections are not decided. Whether a wrong order affects the validity of the election is not decided either.");
        RestsOn = [Parameters.OrderAfterPreliminary, Parameters.OrderOfList, Parameters.OrderWithinRange, Parameters.Surplus];
        Facts = [CandidateFacts.Candidates, CandidateFacts.InStrokeOrder, CandidateFacts.Preliminary, CandidateFacts.Seats, CandidateFacts.InitialCandidates, Fact.ElectionDay];
        Subject = CandidateFacts.Candidates;
        Findings = [NotByVotes, NotByStrokes, SamePlace, DayTooWide, NoSeats, NoOrderSet];
        OpenQuestions = [Interpretations.ListOrder, Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
    }

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (facts.HasPreliminary) return trial.Norm(Parameters.OrderAfterPreliminary) is { } after ? Judge(facts, after, trial) : trial.Without(Parameters.OrderAfterPreliminary);
        if (trial.Norm(Parameters.OrderOfList) is { } every) return Judge(facts, every, trial);
        if (trial.Norm(Parameters.OrderWithinRange) is not { } within) return trial.Without(Parameters.OrderOfList);
        return IsWithinRange(facts, trial, out var otherwise) ? Judge(facts, within, trial) : otherwise;
    }

    private static Verdict Judge(CandidateSlate facts, Norm<ListOrder> norm, in Trial trial)
    {
        if (norm.Value == Election.Rules.ListOrder.Votes) return ByVotes(facts.Candidates, norm, trial);
        if (trial.Lacks(CandidateFacts.InStrokeOrder, facts.InStrokeOrder)) return Trial.MissingFact;
        return trial.Holds(CandidateFacts.InStrokeOrder, facts.InStrokeOrder == true) ? trial.Met(norm) : trial.Breached(NotByStrokes, norm);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("得票90、70、50，依次排列", "Votes 90, 70, 50, in that order", List(90, 70, 50)),
        Met("票数相等的，先后不论", "Those who are tied stand in either order", List(90, 70, 70)),
        Breached("得票50、70、90，倒序排列", "Votes 50, 70, 90: the wrong way round", List(50, 70, 90), NotByVotes),
        Inside("末两名同为70票", "The last two have 70 each", List(90, 70, 70)),
        Outside("末两名70票、71票", "The last two have 70 and 71", List(90, 70, 71), NotByVotes),
        InJiangsu(Met("江苏省2026年：所提4名在幅度内，按笔划排列", "Jiangsu 2026: four nominees, within the range, in the order of strokes", Strokes(4, true))),
        InJiangsu(Outside("江苏省2026年：所提4名在幅度内，没有按笔划排列", "Jiangsu 2026: four nominees, within the range, not in the order of strokes", Strokes(4, false), NotByStrokes)),
        InJiangsu(Undetermined("江苏省2026年：没有载明所提候选人的人数", "Jiangsu 2026: nominees not stated", Strokes(4, true) with { InitialCandidates = null }, Finding.MissingFact)),
        InJiangsu(Undetermined("江苏省2026年：应选名额为零", "Jiangsu 2026: no seats", Strokes(4, true) with { Seats = 0 }, NoSeats)),
        InJiangsu(Undetermined("江苏省2026年：所提5名，一人在选举日所在的一周内满十八周岁", "Jiangsu 2026: five nominees, of whom one comes of age in the week of the election",
            Strokes(5, true) with { Candidates = [new() { Id = "A", IsInitial = true, Eligibility = new() { Born = new(2008, 11, 4), IsCitizen = true, IsDeprivedForLife = false } }] }, DayTooWide))
            with { Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2026, 11, 2), new(2026, 11, 8)) } },
        InJiangsu(OutOfScope("江苏省2026年：所提5名，超过最高差额而形成一致意见", "Jiangsu 2026: five nominees, above the most, and broad agreement", Strokes(5, false) with { AgreementReached = true }, NoOrderSet)),
        Undetermined("江苏省2021年：当时的文本未收录", "Jiangsu in 2021: the text of that day is not held", Strokes(4, false), Finding.NoNorm) with { Province = "320102" },
        Met("广东省：所提5名，超过最高差额而形成一致意见，按笔划排列", "Guangdong: five nominees, above the most, and broad agreement; in the order of strokes", Strokes(5, true) with { AgreementReached = true }) with { Province = "44" },
        Breached("广东省：所提5名，超过最高差额而形成一致意见，没有按笔划排列", "Guangdong: five nominees, above the most, and broad agreement; not in the order of strokes", Strokes(5, false) with { AgreementReached = true }, NotByStrokes) with { Province = "44" },
        Met("湖北省：所提人数没有载明，按笔划排列", "Hubei: nominees not stated, in the order of strokes", new() { InStrokeOrder = true }) with { Province = "42" },
        OutOfScope("河北省：正式名单的排列没有规定", "Hebei: no order is set for the formal list", Strokes(4, false)) with { Province = "13" },
        Breached("浙江省：经预选，按笔划而不按得票排列", "Zhejiang: after a preliminary election by strokes instead of votes", List(50, 70, 90) with { InStrokeOrder = true }, NotByVotes) with { Province = "33" },
        Met("浙江省：同上，经预选仍按笔划的读法", "Zhejiang: the same, under the reading that keeps strokes after a preliminary election", List(50, 70, 90) with { InStrokeOrder = true }) with { Province = "33", Readings = [("list-order", "strokes")] },
        Breached("陕西省：经预选，按得票而不按笔划排列，仍按笔划的读法", "Shaanxi: by votes instead of strokes, under that reading", List(90, 70, 50) with { InStrokeOrder = false }, NotByStrokes) with { Province = "61", Readings = [("list-order", "strokes")] },
        Met("云南省按得票排列：读法只及于浙江、陕西这样规定的地方", "Yunnan, by votes: that reading bears only on places whose rules say so", List(90, 70, 50) with { InStrokeOrder = false }) with { Province = "53", Readings = [("list-order", "strokes")] },
        InJiangsu(Undetermined("江苏省2026年：是否按笔划排列没有载明", "Jiangsu 2026: whether by strokes is not stated", Strokes(4, null), Finding.MissingFact)),
        Undetermined("经预选，没有载明位次", "After a preliminary election, places not stated", new() { Preliminary = new() }, Finding.MissingFact),
        Undetermined("得票不同而位次相同", "Different votes at the same place", Same(), SamePlace),
        Undetermined("未经预选，没有载明行政区划", "No preliminary election, division not stated", new() { InStrokeOrder = true }, Finding.NoNorm),
        OutOfScope("间接选举", "An indirect election", List(50, 70, 90)) with { Occasion = new(Level.Prefecture) },
    ];

    private static Example<CandidateSlate> InJiangsu(Example<CandidateSlate> example) =>
        example with { Province = "320102", AsOf = new(2026, 11, 2), Occasion = Occasion.General(Level.Township, new(2026, 11, 2)) };

    private static CandidateSlate Strokes(int initial, bool? inOrder) => new() { Seats = 2, InitialCandidates = initial, InStrokeOrder = inOrder };

    /// <summary>Whether the nominees are within the range and all stand.</summary>
    private static bool IsWithinRange(CandidateSlate facts, in Trial trial, out Verdict otherwise)
    {
        otherwise = Trial.MissingFact;
        if (trial.Norm(Parameters.Surplus) is not { } ratio)
        {
            otherwise = trial.Without(Parameters.Surplus);
            return false;
        }
        var nominated = facts.InitialCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.InitialCandidates, nominated)) return false;
        if (!Slates.TryRange(trial, ratio, facts.Seats!.Value, NoSeats, NoSeats, out var range, out otherwise)) return false;
        var excuses = Slates.ExcusesOf(facts, trial);
        var within = Slates.AreWithin(range, nominated!.Value, excuses);
        if (within is true) return true;
        trial.Say("nominated", nominated.Value);
        otherwise = within is null ? Slates.Open(DayTooWide, facts.Candidates!, trial) : trial.NotApplicable(NoOrderSet, nominated.Value, range.Most);
        return false;
    }

    private static CandidateSlate List(params int[] votes) => new()
    {
        Preliminary = new(),
        Candidates = [.. votes.Select((v, i) => new Candidate { Id = ((char)('A' + i)).ToString(), IsFormal = true, PreliminaryVotes = v, ListPosition = i + 1 })],
    };

    private static CandidateSlate Same() => List(90, 70) is var list ? list with { Candidates = [.. list.Candidates!.Select(c => c with { ListPosition = 1 })] } : list;

    private static bool IsPlaced(Candidate person) => person is { IsFormal: true, ListPosition: not null, PreliminaryVotes: not null };

    private static bool StandsBefore(Candidate person, Candidate other) =>
        IsPlaced(person) && IsPlaced(other) && person.ListPosition < other.ListPosition && person.PreliminaryVotes < other.PreliminaryVotes;

    private static bool SharesPlace(Candidate person, Candidate other) =>
        IsPlaced(person) && IsPlaced(other) && person.ListPosition == other.ListPosition && person.PreliminaryVotes != other.PreliminaryVotes;

    private static int Count(IReadOnlyList<Candidate> persons, Func<Candidate, Candidate, bool> relation, List<string>? names)
    {
        var count = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            var found = false;
            for (var j = 0; j < persons.Count && !found; j++) found = relation(persons[i], persons[j]);
            if (!found) continue;
            count++;
            names?.Add(Slates.Call(persons[i]));
        }
        return count;
    }

    private static Verdict ByVotes(IReadOnlyList<Candidate>? persons, Norm norm, in Trial trial)
    {
        int formal = 0, placed = 0;
        if (persons is not null)
        {
            for (var i = 0; i < persons.Count; i++)
            {
                if (persons[i].IsFormal == false) continue;
                formal++;
                if (IsPlaced(persons[i])) placed++;
            }
            var names = trial.Why is null ? null : new List<string>();
            var early = Count(persons, StandsBefore, names);
            if (early > 0)
            {
                if (names is not null) trial.Say("names", names);
                return trial.Breached(NotByVotes, norm, early);
            }
            var shared = Count(persons, SharesPlace, names);
            if (shared > 0)
            {
                if (names is not null) trial.Say("names", names);
                return trial.Undetermined(SamePlace, shared);
            }
        }
        if (formal > 0 && placed == formal) return trial.Met(norm);
        trial.Lacks(CandidateFacts.Candidates, (object?)null);
        return Trial.MissingFact;
    }
}
