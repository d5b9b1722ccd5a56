using NodaTime;

namespace Election.Rules;

/// <summary>EL 32(1): the initial list is discussed, a preliminary election may follow, then comes the formal list, then the poll. In a plan, acts due by a day are ordered by these days.</summary>
internal sealed class SequenceRule : Rule<ElectionTimetable>
{
    private static readonly Finding OutOfOrder = new("out-of-order",
        new("次序不对：{second}为{secondDay}，早于{first}（{firstDay}）。", "Out of order: {second} ({secondDay}) comes before {first} ({firstDay})."),
        new("按初步名单、预选、正式名单的次序办理。", "Initial list, preliminary election, formal list: in this order."), Unit.Days);

    private static readonly Finding NotBeforePoll = new("not-before-election-day",
        new("{first}为{firstDay}，不在选举日（{secondDay}）以前。", "{first}: {firstDay}; that is not before election day: {secondDay}."),
        new("应在选举日以前办理。", "It is to be done before election day."), Unit.Days);

    private static readonly Finding EarlyPoll = new("early-poll",
        new("{first}为{firstDay}，在选举日（{day}）以前；但有选区提前于{early}投票，是否在该选区投票以前办理，无法判断。", "{first}: {firstDay}; that is before election day ({day}), but a district polled early ({early}), and whether it was done there before its poll is not known."),
        new("查明提前投票的选区及其名单公布、预选的日期。", "Find out which district polled early, and when its lists were published and its preliminary election held."), Unit.Days);

    // EL 32(1) orders the steps wherever voters elect; only its numbers of days are those of the general election (EL 57(4)).
    private static readonly Occasion General = new(Level.Township);

    public SequenceRule()
        : base("timetable.sequence", Scope.Direct.For(ElectionKind.General, ElectionKind.ByElection, ElectionKind.Leftover))
    {
        Title = new("候选人名单、预选和选举的次序", "Order of the lists, the preliminary election and the poll");
        Statement = new(
            "初步代表候选人名单的公布不迟于预选，预选不迟于正式代表候选人名单的公布，各项都在选举日以前。没有预选的，两次名单按此次序；多个选区分别预选的，最早的不早于初步名单，最后的不迟于正式名单。有选区提前投票的，各项应在其投票以前；只知在统一的选举日以前的，须查明在该选区投票以前是否已经办理。补选只公布一份代表候选人名单的，没有初步名单，只看预选、该名单和选举日的次序。",
            "The initial list is published no later than the preliminary election, that is held no later than the publication of the formal list, and all of it is before election day. Without a preliminary election the two lists follow in this order; where several districts hold one, the first is no earlier than the initial list and the last no later than the formal list. Where a district polls early, what is only known to be before the unified election day leaves it open whether it was done before that district's poll. Where a by-election has one list of candidates only, there is no initial list, and the order is that of preliminary election, list and poll.");
        AskedAs =
        [
            new("初步名单、预选、正式名单的先后次序是什么？", "In what order come the initial list, the preliminary election and the formal list?"),
            new("预选和正式名单的公布能在同一日吗？", "May the preliminary election and the publication of the formal list fall on one day?"),
            new("补选只公布一份名单，没有初步名单，次序怎么看？", "A by-election has one list of candidates and no initial one: what order is there to keep?"),
        ];
        NotDecided = new(
            "各项距选举日的日数由`timetable.initial-candidates`、`timetable.formal-candidates`、`timetable.preliminary-election`判断，这里只看先后；前三项同日办理的，次序无误。其间选民小组是否讨论、协商，次序颠倒是否影响选举的效力，不作判断。补选只公布一份名单而另载有初步名单公布日的，该日不予考虑。",
            "How many days before election day each step is due is decided by `timetable.initial-candidates`, `timetable.formal-candidates` and `timetable.preliminary-election`; here only the order counts, and the first three steps may fall on one day. Whether the voter groups held their discussion in between, and whether a wrong order affects the validity of the election, is not decided. Where a by-election has one list only and a day for an initial list is stated all the same, that day is passed over.");
        RestsOn = [Parameters.InitialListLead, Parameters.FormalListLead, Parameters.OneListOnly];
        AlsoCites = [ElectoralLaw.At(32)];
        Facts = [TimetableFacts.InitialCandidatesPublished, TimetableFacts.PreliminaryElection, TimetableFacts.DistrictPreliminaryElections, TimetableFacts.FormalCandidatesPublished, Fact.ElectionDay, TimetableFacts.LastPollingDay];
        Findings = [OutOfOrder, NotBeforePoll, EarlyPoll];
    }

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (trial.Law.Find(Parameters.PreliminaryElection, General) is not { } norm) return trial.Without(Parameters.PreliminaryElection);
        // What a province publishes once in a by-election is the list agreed, the formal one; a list that is none has no place in the order.
        var oneList = trial.Norm(Parameters.OneListOnly) is not null;
        var initial = oneList ? default : facts.InitialCandidatesPublished.In(trial.Occasion);
        var first = PreliminaryDays.First(facts, trial.Occasion);
        var preliminary = PreliminaryDays.Last(facts, trial.Occasion);
        var formal = facts.FormalCandidatesPublished.In(trial.Occasion);
        var poll = trial.Occasion.Day;
        var doubt = false;
        // Every pair, not only neighbours: a step that is missing hides no breach of the others.
        if (Follows(trial, TimetableFacts.InitialCandidatesPublished, initial, TimetableFacts.PreliminaryElection, first, 0, true, ref doubt)
            && Follows(trial, TimetableFacts.PreliminaryElection, preliminary, TimetableFacts.FormalCandidatesPublished, formal, 0, true, ref doubt)
            && Follows(trial, TimetableFacts.InitialCandidatesPublished, initial, TimetableFacts.FormalCandidatesPublished, formal, 0, !preliminary.IsStated, ref doubt))
        {
            if (!Follows(trial, TimetableFacts.InitialCandidatesPublished, initial, Fact.ElectionDay, poll, 1, false, ref doubt)
                || !Follows(trial, TimetableFacts.PreliminaryElection, preliminary, Fact.ElectionDay, poll, 1, false, ref doubt)
                || !Follows(trial, TimetableFacts.FormalCandidatesPublished, formal, Fact.ElectionDay, poll, 1, true, ref doubt))
                return trial.Breached(NotBeforePoll, norm);
        }
        else
        {
            return trial.Breached(OutOfOrder, norm);
        }
        if ((!oneList && trial.Lacks(TimetableFacts.InitialCandidatesPublished, initial)) | trial.Lacks(TimetableFacts.FormalCandidatesPublished, formal) | trial.Lacks(Fact.ElectionDay, poll)
            | (PreliminaryDays.LackOne(facts) && trial.Lacks(TimetableFacts.DistrictPreliminaryElections, default(ReportedDate)))) return Trial.MissingFact;
        if (doubt) return trial.Undetermined(Finding.BoundTooWide);

        // Where a district polls before the unified day, the formal list, last of the steps, is to be out before its poll too.
        var early = PollingDays.First(facts, trial.Occasion);
        if (facts.DistrictPollingDays.Count == 0 || ReportedDate.NotAfter(formal, early.Plus(-1)) is true) return trial.Met(norm);
        if (trial.Why is not null)
        {
            trial.Say("first", TimetableFacts.FormalCandidatesPublished.Label);
            trial.Say("firstDay", formal);
            trial.Say("day", poll);
            trial.Say("early", early);
        }
        return trial.Undetermined(EarlyPoll);
    }

    /// <summary>Whether one act is some days before another, for all that is known; where the dates allow both, there is doubt.</summary>
    private static bool Follows(in Trial trial, Fact first, ReportedDate firstDay, Fact second, ReportedDate secondDay, int days, bool neighbours, ref bool doubt)
    {
        if (!firstDay.IsStated || !secondDay.IsStated) return true;
        var last = secondDay.Plus(-days);
        var follows = ReportedDate.NotAfter(firstDay, last);
        if (trial.Why is not null && (neighbours || follows is false)) Record(trial.Why, first, firstDay, second, secondDay, days == 0, follows is true);
        if (follows is null && !doubt)
        {
            doubt = true;
            trial.Say("fact", first.Label);
            trial.Say("date", firstDay);
            trial.Say("lastDay", last);
        }
        if (follows is not false) return true;
        trial.Say("first", first.Label);
        trial.Say("firstDay", firstDay);
        trial.Say("second", second.Label);
        trial.Say("secondDay", secondDay);
        return false;
    }

    private static void Record(Reasoning why, Fact first, ReportedDate firstDay, Fact second, ReportedDate secondDay, bool mayCoincide, bool holds) => why.Add(new Step(
        new($"{first.Label.Zh}（{Dates.In(Language.Chinese, firstDay)}）{(mayCoincide ? "应不晚于" : "应早于")}{second.Label.Zh}（{Dates.In(Language.Chinese, secondDay)}）",
            $"{first.Label.En} ({Dates.In(Language.English, firstDay)}) is to be {(mayCoincide ? "no later than" : "before")} {second.Label.En} ({Dates.In(Language.English, secondDay)})"),
        holds));

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("初步名单、预选、正式名单依次", "Initial list, preliminary election, formal list", Order(15, 9, 7)),
        Met("没有预选", "Without a preliminary election", Order(15, null, 7)),
        Inside("预选与正式名单同日", "Preliminary election and formal list on the same day", Order(15, 7, 7)),
        Outside("正式名单早于预选1日", "Formal list a day before the preliminary election", Order(15, 7, 8), OutOfOrder),
        Breached("正式名单早于初步名单", "Formal list before the initial list", Order(7, null, 15), OutOfOrder),
        Inside("选举日前1日公布正式名单：虽迟，次序不错", "Formal list the day before election day: late, but in order", Order(15, null, 1)),
        Outside("选举日当日公布正式名单", "Formal list on election day", Order(15, null, 0), NotBeforePoll),
        Breached("次序不对，即使没有载明选举日", "Out of order, even where election day is not stated", Order(7, null, 15), OutOfOrder) with { Occasion = new(Level.Township) },
        Undetermined("没有载明正式名单公布日", "Formal list not stated", new() { InitialCandidatesPublished = Example.Day.PlusDays(-15) }, Finding.MissingFact),
        Breached("两个选区分别预选，一个早于初步名单", "Two districts held one, one of them before the initial list", Order(15, 9, 7) with { DistrictPreliminaryElections = [Example.Day.PlusDays(-16), Example.Day.PlusDays(-9)] }, OutOfOrder),
        Breached("两个选区分别预选，一个晚于正式名单", "Two districts held one, one of them after the formal list", Order(15, null, 7) with { DistrictPreliminaryElections = [Example.Day.PlusDays(-9), Example.Day.PlusDays(-6)] }, OutOfOrder),
        Undetermined("一个选区的预选日没有载明", "The day of one district's preliminary election is not stated", Order(15, 9, 7) with { DistrictPreliminaryElections = [default] }, Finding.MissingFact),
        Undetermined("选举日前2日公布正式名单，某选区提前3日投票", "Formal list 2 days before; a district polls 3 days early", Order(15, null, 2) with { DistrictPollingDays = [Example.Day.PlusDays(-3)] }, EarlyPoll),
        Breached("补足缺额的选举：正式名单早于初步名单", "Seats never filled: formal list before the initial list", Order(7, null, 15), OutOfOrder) with { Occasion = new(Level.Township, ElectionKind.Leftover) { Day = Example.Day } },
        Met("浙江省补选：只有一份名单，选举日前7日公布", "A by-election in Zhejiang: one list, 7 days before election day", OneList(7)) with { Occasion = ByElection, Province = "33" },
        Inside("内蒙古自治区补选：一份名单在选举日前1日公布，虽迟，次序不错", "A by-election in Inner Mongolia: the one list came out the day before: late, but in order", OneList(1)) with { Occasion = ByElection, Province = "15" },
        Outside("内蒙古自治区补选：一份名单在选举日当日公布", "A by-election in Inner Mongolia: the one list came out on election day", OneList(0), NotBeforePoll) with { Occasion = ByElection, Province = "15" },
        Met("浙江省补选：误载的初步名单公布日不予考虑", "A by-election in Zhejiang: a day stated for an initial list is passed over", Order(5, null, 7)) with { Occasion = ByElection, Province = "33" },
        Undetermined("浙江省补选：没有载明名单公布日", "A by-election in Zhejiang: the list is not stated", new(), Finding.MissingFact) with { Occasion = ByElection, Province = "33" },
        Undetermined("云南省补选：有两次名单，没有载明初步名单公布日", "A by-election in Yunnan, which has two lists: the initial one is not stated", OneList(3), Finding.MissingFact) with { Occasion = ByElection, Province = "53" },
        OutOfScope("间接选举", "An indirect election", Order(7, null, 15)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        RealCase("某县2011年：5月3日、9日、11日，15日选举：迟延，但次序不错", "A county in 2011: 3, 9 and 11 May, election day 15 May: late, but in order",
            new() { InitialCandidatesPublished = new LocalDate(2011, 5, 3), PreliminaryElection = new LocalDate(2011, 5, 9), FormalCandidatesPublished = new LocalDate(2011, 5, 11) }, Conclusion.Met)
            with { Occasion = Occasion.General(Level.County, new(2011, 5, 15)), AsOf = new(2011, 5, 15) },
    ];

    private static Occasion ByElection => new(Level.County, ElectionKind.ByElection) { Day = Example.Day };

    private static ElectionTimetable OneList(int days) => new() { FormalCandidatesPublished = Example.Day.PlusDays(-days) };

    private static ElectionTimetable Order(int initial, int? preliminary, int formal) => new()
    {
        InitialCandidatesPublished = Example.Day.PlusDays(-initial),
        PreliminaryElection = preliminary is { } days ? Example.Day.PlusDays(-days) : default(ReportedDate),
        FormalCandidatesPublished = Example.Day.PlusDays(-formal),
    };
}
