namespace Election.Rules;

/// <summary>EL 29, third sentence: who does not accept the decision may sue, five days before election day at the latest.</summary>
internal sealed class LawsuitRule : RollAppealRule
{
    private static readonly Finding Late = new("late",
        new("起诉于{date}提出，选举日为{day}，最后合法日为{lastDay}，迟{late}日。", "Suit was brought: {date}; the last lawful day for an election day of {day} is {lastDay}. Days late: {late}."),
        new("起诉应在{lastDay}以前（含当日）提出；逾期的由人民法院依法处理。", "A suit is to be brought by: {lastDay}; of a later one the court decides."), Unit.DaysBefore);

    private static readonly Finding BeforeDecision = new("before-decision",
        new("起诉于{date}提出，早于处理决定（{decision}）：起诉以对处理决定不服为前提。", "Suit was brought: {date}. That is before the decision: {decision}. A suit is against the decision."),
        new("先由选举委员会作出处理决定；不服的再起诉。", "The committee decides first; who does not accept its decision sues then."), Unit.Days);

    public LawsuitRule()
        : base("timetable.lawsuit", Late, BeforeDecision)
    {
        Title = new("起诉的期限", "Time for a suit");
        Statement = new(
            "申诉人不服处理决定的，在处理决定作出后、选举日的五日以前向人民法院起诉。没有起诉的，不适用。",
            "An appellant who does not accept the decision sues after it and no later than five days before election day. Where nobody sues, the rule does not apply.");
        AskedAs =
        [
            new("不服申诉处理决定，最迟哪天向人民法院起诉？", "By which day must suit be brought against the decision on an appeal?"),
            new("选举委员会还没有作出处理决定，能否先起诉？", "May suit be brought before the committee has decided the appeal?"),
        ];
        NotDecided = new(
            "由哪个人民法院管辖、诉状和证据是否合格，不作判断；起诉人是否就是申诉人，不作核对。没有载明处理决定日期的，不据此认定起诉过早。逾期的起诉是否受理，由人民法院决定。",
            "Which court has jurisdiction and whether pleading and evidence are in order is not decided; whether the plaintiff is the appellant is not examined. Where no day of decision is stated, the suit is not held to be premature. Whether a suit out of time is heard is for the court.");
        RestsOn = [Parameters.LawsuitLead];
        Facts = [TimetableFacts.VoterListPublished, TimetableFacts.AppealLodged, TimetableFacts.AppealDecided, TimetableFacts.Suit, Fact.ElectionDay];
        Notices = [Notice.ExactLead, LateRoll];
    }

    private protected override Axis<RollAppeal> Axis => new(new("起诉日：选举日前的日数", "Suit: days before election day"), 2, 8, Suit);

    private protected override Verdict Decide(RollAppeal facts, in Trial trial)
    {
        if (trial.Norm(Parameters.LawsuitLead) is not { } lead) return trial.Without(Parameters.LawsuitLead);
        if (!facts.Suit.IsStated) return Verdict.NotApplicable;
        var inTime = InTime(facts, trial);
        if (inTime.Conclusion != Conclusion.Met) return inTime;
        var suit = facts.Suit.In(trial.Occasion);
        var decided = facts.Decided.In(trial.Occasion);
        var verdict = trial.Before(TimetableFacts.Suit, suit, lead, Late);
        if (verdict.Conclusion == Conclusion.Breached || !decided.IsStated) return verdict;
        // A decision that is not stated is not held against the suit: the law asks the committee for it, not the appellant.
        var follows = ReportedDate.NotAfter(decided, suit);
        // Of the days that the suit may have, only those in time can make it lawful.
        if (trial.Occasion.Day.IsStated && decided.First > Math.Min(suit.Last, trial.Occasion.Day.Last - trial.LeadOf(lead))) follows = false;
        if (follows is false)
        {
            trial.Say("date", suit);
            trial.Say("decision", decided);
            return trial.Breached(BeforeDecision, lead, decided.First - suit.Last);
        }
        if (verdict.Conclusion != Conclusion.Met || follows is true) return verdict;
        trial.Say("fact", TimetableFacts.AppealDecided.Label);
        trial.Say("date", decided);
        trial.Say("lastDay", suit);
        return trial.Undetermined(Finding.BoundTooWide);
    }

    private protected override IEnumerable<Example<RollAppeal>> WorkedExamples() =>
    [
        Met("选举日前10日起诉", "10 days before election day", Suit(10)),
        Breached("选举日前1日起诉", "The day before election day", Suit(1), Late),
        Breached("处理决定以前起诉", "Before the decision", Suit(16), BeforeDecision),
        Inside("恰为选举日前5日", "Exactly 5 days before", Suit(5)),
        Outside("选举日前4日", "4 days before", Suit(4), Late),
        Outside("选举日前5日，按“隔满五日”的读法", "5 days before, where five clear days must lie between", Suit(5), Late) with { Readings = [("days-before", "E-N-1")] },
        Undetermined("没有载明选举日", "Election day not stated", Suit(10), Finding.MissingFact) with { Occasion = new(Level.Township) },
        Undetermined("申诉在公布后第6日提出，按节假日顺延的读法", "The appeal was lodged on the sixth day, where a holiday moves the last day", Suit(10) with { Lodged = Day(14), Received = Day(14), Decided = Day(12) }, OnHoliday) with { Readings = [("appeal-holiday", "next-working-day")] },
        OutOfScope("没有起诉", "Nobody sued", Lodged with { Decided = Day(15) }),
        OutOfScope("申诉逾期", "The appeal was out of time", Suit(1) with { Lodged = Day(10) }, OutOfTime),
    ];

    private static RollAppeal Suit(int before) => Lodged with { Decided = Day(15), Suit = Day(before) };
}
