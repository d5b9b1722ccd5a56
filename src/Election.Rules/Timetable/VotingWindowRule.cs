using NodaTime;

namespace Election.Rules;

/// <summary>
/// Provinces (Jiangsu 49): districts may poll on different days, within some days 从统一确定的选举日起, counted from election day
/// itself, which is the first of them (interpretation voting-window-count). Where the province says so, approval prolongs the poll by
/// some days (Guangdong 33) or moves it without a number (Jiangsu 49). A province that sets a prolongation alone has the poll on election day.
/// </summary>
internal sealed class VotingWindowRule : Rule<ElectionTimetable>
{
    private static readonly Finding TooLong = new("beyond-window",
        new("最后投票日为{date}，选举日为{day}，各选区应在{lastDay}以前（含当日）完成投票。", "The last polling day: {date}. For an election day of {day} the last day on which the districts vote is {lastDay}."),
        new("在规定的日数内完成投票。", "Poll within these days."), Unit.Days);

    private static readonly Finding Early = new("before-election-day",
        new("有选区于{early}投票，早于统一确定的选举日（{day}）；各选区从选举日起投票。", "A district polled before the unified election day ({day}): {early}. The districts vote from election day on."),
        new("在统一确定的选举日或者其后规定的日数内投票。", "Poll on the unified election day, or within the days that follow it."), Unit.Days);

    private static readonly Finding EarlyOpen = new("order-unknown",
        new("有选区的投票日为{early}，是否早于统一确定的选举日（{day}），无法判断。", "A district polled on {early}; whether that is before the unified election day ({day}) is not known."),
        new("查明该选区的投票日。", "Find out the district's polling day."), Unit.Days);

    private static readonly Finding NotExtended = new("not-approved-extension",
        new("最后投票日为{date}，选举日为{day}；投票延续到选举日（或者规定的日数）以后，没有经过批准。", "The last polling day: {date}; election day: {day}. Polling went on beyond the days of the rules without approval."),
        new("延续投票须有特殊情况，并事先报请批准。", "Have it approved first: that takes special circumstances."), Unit.None);

    private static readonly Finding NotMoved = new("not-approved-move",
        new("有选区在规定的日期以外投票（{outside}；选举日为{day}），没有经过批准。", "A district polled outside the days of the rules ({outside}; election day: {day}) without approval."),
        new("提前或者推迟投票须有特殊情况，并事先报请批准。", "Have an earlier or later poll approved first: that takes special circumstances."), Unit.None);

    public VotingWindowRule()
        : base("timetable.voting-window", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("各选区错开投票的期限", "Days within which the districts vote");
        Statement = new(
            "各选区投票时间错开的，从统一确定的选举日起，在省级规定的日数内完成，选举日为第一日。省级规定经批准可以延续若干日的，经批准后在所定日数内完成；规定只在选举日投票、经批准可以延续的，没有批准的不得延续。省级规定因特殊情况可以提前或者推迟、须经批准的，在规定的日期以外投票须经批准。只有一个投票日的，不适用。",
            "Districts that poll on different days finish within the days that the province sets, the unified election day being the first. Where the province lets approval prolong the poll by some days, it ends within these once approved; where the poll is on election day and only approval prolongs it, it is not prolonged without. Where an earlier or later poll takes approval in special circumstances, polling outside the days set takes it. Where polling takes one day, the rule does not apply.");
        AskedAs =
        [
            new("各选区可以在几日内错开投票？", "Within how many days may the districts poll on different days?"),
            new("上海市的投票能否延续到第4日？", "In Shanghai, may polling go on to a fourth day?"),
            new("因特殊情况提前或者推迟投票，是否须经批准？", "Does an earlier or later poll in special circumstances take approval?"),
        ];
        NotDecided = new(
            "是否确有特殊情况、由哪个机关批准、批准是否事先作出，不作核对，以资料载明的为准。选区的投票为何错开、选民是否得到通知，不作判断。统一的选举日由谁确定见`committee.competence`。",
            "Whether there were special circumstances, which body approved, and whether it did so beforehand is not examined; the approval is taken as stated. Why a district polls on another day, and whether its voters were told, is not decided. For who fixes the unified election day see `committee.competence`.");
        RestsOn = [Parameters.VotingWindow, Parameters.PollingExtension, Parameters.PollingMoved];
        Facts = [TimetableFacts.LastPollingDay, TimetableFacts.ExtensionApproved, TimetableFacts.MoveApproved, Fact.ElectionDay];
        Subject = TimetableFacts.LastPollingDay;
        Findings = [TooLong, Early, EarlyOpen, NotExtended, NotMoved];
        OpenQuestions = [Interpretations.VotingWindowCount];
        Force = Force.Guiding;
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("上海市最后投票日：选举日后的日数", "Shanghai, last polling day: days after election day"), 1, 5, Last) { Province = "31" };

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        var window = trial.Norm(Parameters.VotingWindow);
        var extension = trial.Norm(Parameters.PollingExtension);
        var moved = trial.Norm(Parameters.PollingMoved);
        // Where only a postponement is spoken of (Hubei 35), the poll is on election day.
        if (((Norm?)window ?? (Norm?)extension ?? moved) is not { } norm) return trial.Without(Parameters.VotingWindow);
        if (!PollingDays.AreSeveral(facts, trial.Occasion)) return Verdict.NotApplicable;
        var day = trial.Occasion.Day;
        if (trial.Lacks(Fact.ElectionDay, day)) return Trial.MissingFact;
        trial.Say("day", day);
        if (moved is not null && facts.IsMoveApproved == true)
        {
            trial.Holds(TimetableFacts.MoveApproved, true);
            return trial.Met(moved);
        }
        var last = PollingDays.Last(facts, trial.Occasion);
        var ordinary = window is null ? 0 : PollingDays.Window(window, trial);
        var verdict = trial.OnOrBefore(TimetableFacts.LastPollingDay, last, day.Plus(ordinary), norm, TooLong);
        if (extension is not null && verdict.Conclusion != Conclusion.Met) verdict = Extended(facts, last, day.Plus(ordinary + extension.Value), verdict, extension, trial);
        if (verdict.Conclusion == Conclusion.Breached) return TakesApproval(facts, moved, norm) ? Moved(facts, last, moved!, trial) : verdict;
        var districts = facts.DistrictPollingDays;
        ReportedDate open = default;
        for (var i = 0; i < districts.Count; i++)
        {
            var district = districts[i].In(trial.Occasion);
            if (!district.IsStated || district.First >= day.Last) continue;
            trial.Say("early", district);
            if (district.Last < day.First) return TakesApproval(facts, moved, norm) ? Moved(facts, district, moved!, trial) : trial.Breached(Early, norm, day.First - district.Last);
            open = district;
        }
        if (open.IsStated)
        {
            trial.Say("early", open);
            return trial.Undetermined(EarlyOpen);
        }
        return verdict.Conclusion == Conclusion.Met && PollingDays.LackOne(facts) && trial.Lacks(TimetableFacts.LastPollingDay, default(ReportedDate)) ? Trial.MissingFact : verdict;
    }

    /// <summary>Beyond the ordinary days, or perhaps beyond them: approval is asked, and even with it there is a last day.</summary>
    private static Verdict Extended(ElectionTimetable facts, ReportedDate last, ReportedDate until, Verdict ordinary, Norm<int> extension, in Trial trial)
    {
        var within = trial.OnOrBefore(TimetableFacts.LastPollingDay, last, until, extension, TooLong);
        if (within.Conclusion == Conclusion.Breached) return within;
        if (facts.IsExtensionApproved == true)
        {
            trial.Holds(TimetableFacts.ExtensionApproved, true);
            return within;
        }
        if (ordinary.Conclusion == Conclusion.Undetermined) return ordinary;
        return trial.Done(TimetableFacts.ExtensionApproved, facts.IsExtensionApproved, extension, NotExtended);
    }

    /// <summary>Whether approval decides: of days that are the rule only (一般) it is a warning to leave them, unless the approval is stated.</summary>
    private static bool TakesApproval(ElectionTimetable facts, Norm? moved, Norm window) => moved is not null && (facts.IsMoveApproved is not null || window.Force == Force.Mandatory);

    private static Verdict Moved(ElectionTimetable facts, ReportedDate outside, Norm moved, in Trial trial)
    {
        trial.Say("outside", outside);
        return trial.Done(TimetableFacts.MoveApproved, facts.IsMoveApproved, moved, NotMoved);
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("江苏省：选举日次日完成", "In Jiangsu: finished the day after election day", Last(1)) with { Province = "32" },
        Breached("上海市：选举日后10日完成（只作提示）", "In Shanghai: finished 10 days after (a warning)", Last(10), TooLong) with { Province = "31" },
        Inside("上海市：第3日（选举日后2日）", "In Shanghai: the third day, 2 days after election day", Last(2)) with { Province = "31" },
        Outside("上海市：第4日（选举日后3日）", "In Shanghai: the fourth day, 3 days after election day", Last(3), TooLong) with { Province = "31" },
        Inside("江苏省：第5日（选举日后4日）", "In Jiangsu: the fifth day, 4 days after election day", Last(4)) with { Province = "32" },
        Outside("江苏省2026年：第6日，推迟没有经过批准", "In Jiangsu in 2026: the sixth day, without approval", LastIn2026(5) with { IsMoveApproved = false }, NotMoved) with { Province = "32", AsOf = In2026, Occasion = Of2026 },
        Met("江苏省2026年：第6日，推迟经过批准", "In Jiangsu in 2026: the sixth day, approved", LastIn2026(5) with { IsMoveApproved = true }) with { Province = "32", AsOf = In2026, Occasion = Of2026 },
        Breached("江苏省2026年：第6日，是否批准没有载明（只作提示）", "In Jiangsu in 2026: the sixth day; whether that was approved is not stated (a warning)", LastIn2026(5), TooLong) with { Province = "32", AsOf = In2026, Occasion = Of2026 },
        Breached("江苏省2026年：某选区提前2日投票，是否批准没有载明（只作提示）", "In Jiangsu in 2026: a district polled 2 days early; whether that was approved is not stated (a warning)", LastIn2026(-2), Early) with { Province = "32", AsOf = In2026, Occasion = Of2026 },
        Undetermined("内蒙古自治区：第6日，是否批准没有载明", "In Inner Mongolia: the sixth day; whether that was approved is not stated", Last(5), Finding.MissingFact) with { Province = "15" },
        Breached("湖北省：选举日次日投票，没有经过批准", "In Hubei: the day after election day, without approval", Last(1) with { IsMoveApproved = false }, NotMoved) with { Province = "42" },
        Undetermined("浙江省：选举日次日投票，是否经同意没有载明", "In Zhejiang: the day after election day; whether that was agreed is not stated", Last(1), Finding.MissingFact) with { Province = "33" },
        Breached("内蒙古自治区：某选区提前投票，没有经过批准", "In Inner Mongolia: a district polled early, without approval", Last(-1) with { IsMoveApproved = false }, NotMoved) with { Province = "15" },
        Breached("上海市：某选区提前2日投票（只作提示）", "In Shanghai: a district polled 2 days early (a warning)", Last(-2), Early) with { Province = "31" },
        Undetermined("江苏省：某选区的投票日只知道在一个区间", "In Jiangsu: a district's polling day is known only as a window", new() { DistrictPollingDays = [ReportedDate.Between(Example.Day.PlusDays(-1), Example.Day.PlusDays(1))] }, EarlyOpen) with { Province = "32" },
        Breached("吉林省：第4日", "In Jilin: the fourth day", Last(3), TooLong) with { Province = "22" },
        Inside("上海市：选举日后3日，选举日不计入的读法", "In Shanghai: 3 days after election day, where election day is not counted", Last(3)) with { Province = "31", Readings = [("voting-window-count", "day-after")] },
        Inside("广东省：经批准顺延，选举日后3日", "In Guangdong: prolonged with approval, 3 days after election day", Last(3) with { IsExtensionApproved = true }) with { Province = "44" },
        Outside("广东省：经批准顺延，选举日后4日", "In Guangdong: prolonged with approval, 4 days after election day", Last(4) with { IsExtensionApproved = true }, TooLong) with { Province = "44" },
        Breached("广东省：选举日次日，没有经过批准", "In Guangdong: the day after election day, without approval", Last(1) with { IsExtensionApproved = false }, NotExtended) with { Province = "44" },
        Undetermined("陕西省：选举日次日，是否批准没有载明", "In Shaanxi: the day after election day; whether that was approved is not stated", Last(1), Finding.MissingFact) with { Province = "61" },
        Inside("四川省：选举日次日，经过批准", "In Sichuan: the day after election day, approved", Last(1) with { IsExtensionApproved = true }) with { Province = "51" },
        Undetermined("四川省：选举日后2日，延续经过批准，是否决定推迟没有载明", "In Sichuan: 2 days after, a second day approved; whether the poll was put off is not stated", Last(2) with { IsExtensionApproved = true }, Finding.MissingFact) with { Province = "51" },
        Undetermined("没有载明行政区划", "The division is not stated", Last(1), Finding.NoNorm),
        Undetermined("江苏省：没有载明选举日", "In Jiangsu: election day not stated", Last(1), Finding.MissingFact) with { Province = "32", Occasion = new(Level.Township) },
        OutOfScope("江苏省：只有一个投票日", "In Jiangsu: one polling day", new()) with { Province = "32" },
        OutOfScope("间接选举", "An indirect election", Last(10)) with { Province = "32", Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static LocalDate In2026 => new(2026, 11, 2);

    private static Occasion Of2026 => Occasion.General(Level.Township, In2026);

    private static ElectionTimetable Last(int after) => new() { DistrictPollingDays = [Example.Day.PlusDays(after)] };

    private static ElectionTimetable LastIn2026(int after) => new() { DistrictPollingDays = [In2026.PlusDays(after)] };
}
