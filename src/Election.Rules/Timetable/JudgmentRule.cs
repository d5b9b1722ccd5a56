namespace Election.Rules;

/// <summary>EL 29, third sentence: the court gives judgment before election day.</summary>
internal sealed class JudgmentRule : RollAppealRule
{
    private static readonly Finding Late = new("late",
        new("判决于{date}作出，选举日为{day}，最后合法日为{lastDay}，迟{late}日。", "Judgment was given: {date}; the last lawful day for an election day of {day} is {lastDay}. Days late: {late}."),
        new("请人民法院在选举日以前作出判决并送达选举委员会和起诉人。", "Judgment is to be given and served on the committee and the plaintiff before election day."), Unit.DaysBefore);

    public JudgmentRule()
        : base("timetable.judgment", Late)
    {
        Title = new("判决的期限", "Time for the judgment");
        Statement = new(
            "人民法院在选举日以前作出判决；选举日当日才作出的，为逾期。没有起诉的，不适用。",
            "The court gives judgment before election day; on the day itself it is late. Where nobody sued, the rule does not apply.");
        AskedAs =
        [
            new("选民资格案件的判决最迟哪天作出？", "By which day must judgment be given on a suit over the voter list?"),
            new("选举日当日才作出判决，是否逾期？", "Is a judgment given on election day itself too late?"),
        ];
        NotDecided = new(
            "判决的内容、是否送达，判决以后选民名单是否照此更正，不作判断。起诉是否及时由`timetable.lawsuit`判断；这里只问申诉是否逾期，申诉逾期的，不再问判决的期限。",
            "What the judgment says, whether it was served, and whether the roll was then corrected is not decided. Whether suit was brought in time is decided by `timetable.lawsuit`; here only the appeal is asked to be in time, and where it was not, the day of the judgment is not asked about.");
        RestsOn = [Parameters.JudgmentLead];
        Facts = [TimetableFacts.VoterListPublished, TimetableFacts.AppealLodged, TimetableFacts.Suit, TimetableFacts.Judgment, Fact.ElectionDay];
    }

    private protected override Axis<RollAppeal> Axis => new(new("判决日：选举日前的日数", "Judgment: days before election day"), 0, 4, Judgment);

    private protected override Verdict Decide(RollAppeal facts, in Trial trial)
    {
        if (trial.Norm(Parameters.JudgmentLead) is not { } lead) return trial.Without(Parameters.JudgmentLead);
        if (!facts.Suit.IsStated) return Verdict.NotApplicable;
        var inTime = InTime(facts, trial);
        return inTime.Conclusion == Conclusion.Met ? trial.Before(TimetableFacts.Judgment, facts.Judgment, lead, Late) : inTime;
    }

    private protected override IEnumerable<Example<RollAppeal>> WorkedExamples() =>
    [
        Met("选举日前3日判决", "3 days before election day", Judgment(3)),
        Breached("选举日后判决", "After election day", Judgment(-2), Late),
        Inside("选举日前1日", "The day before", Judgment(1)),
        Inside("选举日前1日，“隔满”的读法不影响没有数字的期限", "The day before; clear days are counted only where the law states a number", Judgment(1)) with { Readings = [("days-before", "E-N-1")] },
        Outside("选举日当日", "On election day", Judgment(0), Late),
        Undetermined("已起诉，没有载明判决", "Suit was brought, no judgment is stated", Judgment(1) with { Judgment = default }, Finding.MissingFact),
        Undetermined("申诉在公布后第6日提出，按节假日顺延的读法", "The appeal was lodged on the sixth day, where a holiday moves the last day", Judgment(3) with { Lodged = Day(14), Received = Day(14), Decided = Day(12) }, OnHoliday) with { Readings = [("appeal-holiday", "next-working-day")] },
        OutOfScope("没有起诉", "Nobody sued", Lodged with { Decided = Day(15) }),
        OutOfScope("申诉逾期", "The appeal was out of time", Judgment(0) with { Lodged = Day(10) }, OutOfTime),
    ];

    private static RollAppeal Judgment(int before) => Lodged with { Decided = Day(15), Suit = Day(8), Judgment = Day(before) };
}
