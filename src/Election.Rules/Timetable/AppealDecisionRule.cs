namespace Election.Rules;

/// <summary>EL 29, second sentence: the committee decides an appeal within three days; from receipt, or from lodging (interpretation appeal-receipt).</summary>
internal sealed class AppealDecisionRule : RollAppealRule
{
    private static readonly Finding Late = new("late",
        new("处理决定于{date}作出，应在{lastDay}以前（含当日）作出，迟{late}日。", "The appeal was decided: {date}. It was to be decided by: {lastDay}. Days late: {late}."),
        new("立即作出处理决定并通知申诉人，使其仍能在期限内起诉。", "Decide at once and tell the appellant, so that a suit can still be brought in time."), Unit.Days);

    public AppealDecisionRule()
        : base("timetable.appeal-decision", Late)
    {
        Title = new("处理申诉的期限", "Time for deciding an appeal");
        Statement = new(
            "选举委员会在收到申诉后三日内（收到当日不计）作出处理决定。",
            "The election committee decides an appeal within three days of receiving it, the day of receipt not counted.");
        AskedAs =
        [
            new("收到对选民名单的申诉，几日内要作出处理决定？", "Within how many days must an appeal against the voter list be decided?"),
            new("处理申诉的三日从哪天算起？", "From which day do the three days for deciding an appeal run?"),
        ];
        NotDecided = new(
            "处理决定是否正确、是否书面作出、是否送达申诉人，不作判断。没有载明处理决定日期的，只列为资料不足，不认定选举委员会没有处理。申诉逾期的，不再问处理的期限（见`timetable.appeal`）。",
            "Whether the decision is right, in writing and served on the appellant is not decided. Where no day of decision is stated, the facts are incomplete; it is not held that the committee failed to decide. Where the appeal was out of time, the time for deciding it is not asked about (see `timetable.appeal`).");
        RestsOn = [Parameters.AppealDecisionWindow];
        Facts = [TimetableFacts.VoterListPublished, TimetableFacts.AppealLodged, TimetableFacts.AppealReceived, TimetableFacts.AppealDecided, Fact.ElectionDay];
        OpenQuestions = [Interpretations.DaysBefore, Interpretations.AppealReceipt, Interpretations.AppealHoliday, Interpretations.ByElectionAppeals];
    }

    private protected override Axis<RollAppeal> Axis => new(new("处理决定：收到申诉后的日数", "Decision: days after receipt"), 0, 6, days => Lodged with { Decided = Day(18 - days) });

    private protected override Verdict Decide(RollAppeal facts, in Trial trial)
    {
        if (trial.Norm(Parameters.AppealDecisionWindow) is not { } window) return trial.Without(Parameters.AppealDecisionWindow);
        var inTime = InTime(facts, trial);
        if (inTime.Conclusion != Conclusion.Met) return inTime;
        var fromLodging = trial.Reading(Interpretations.AppealReceipt) == "lodging";
        var start = (fromLodging ? facts.Lodged : facts.Received).In(trial.Occasion);
        if (trial.Lacks(fromLodging ? TimetableFacts.AppealLodged : TimetableFacts.AppealReceived, start) | trial.Lacks(TimetableFacts.AppealDecided, facts.Decided)) return Trial.MissingFact;
        return trial.OnOrBefore(TimetableFacts.AppealDecided, facts.Decided, Cut(start.Plus(window.Value), trial), window, Late);
    }

    private protected override IEnumerable<Example<RollAppeal>> WorkedExamples() =>
    [
        Met("收到后1日作出", "Decided the day after receipt", Lodged with { Decided = Day(17) }),
        Breached("收到后10日作出", "Decided 10 days after receipt", Lodged with { Decided = Day(8) }, Late),
        Inside("收到后第3日作出", "Decided on the third day", Lodged with { Decided = Day(15) }),
        Outside("收到后第4日作出", "Decided on the fourth day", Lodged with { Decided = Day(14) }, Late),
        Outside("提出后第4日、收到后第3日作出，按自提出起算的读法", "Third day of receipt, fourth of lodging, where the days run from lodging", Lodged with { Lodged = Day(19), Decided = Day(15) }, Late) with { Readings = [("appeal-receipt", "lodging")] },
        InByElection(Outside("补选：期限压缩到起诉最后一日", "A by-election, where the windows are cut to the last day for a suit", new() { VoterListPublished = Day(9), Lodged = Day(6), Received = Day(6), Decided = Day(4) }, Late)) with { Readings = [("by-election-appeals", "cut")] },
        Undetermined("没有载明处理决定", "No decision is stated", Lodged, Finding.MissingFact),
        Undetermined("申诉在公布后第6日提出，按节假日顺延的读法", "The appeal was lodged on the sixth day, where a holiday moves the last day", Lodged with { Lodged = Day(14), Received = Day(14), Decided = Day(12) }, OnHoliday) with { Readings = [("appeal-holiday", "next-working-day")] },
        OutOfScope("申诉逾期", "The appeal was out of time", Lodged with { Lodged = Day(10), Received = Day(10) }, OutOfTime),
        OutOfScope("间接选举没有选民名单", "An indirect election has no voter list", Lodged) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];
}
