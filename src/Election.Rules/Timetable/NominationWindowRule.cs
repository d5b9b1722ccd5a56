using NodaTime;

namespace Election.Rules;

/// <summary>Provinces: nomination opens no earlier than the publication of the roll, and closes some days before election day.</summary>
internal sealed class NominationWindowRule : Rule<ElectionTimetable>
{
    private static readonly Finding BeforeRoll = new("before-roll",
        new("提名推荐于{date}开始，早于选民名单公布（{roll}）。", "Nomination opened: {date}. That is before the publication of the roll: {roll}."),
        new("选民名单公布后再提名推荐。", "Open nomination after the roll is published."), Unit.Days);

    private static readonly Finding ClosedLate = new("closed-late",
        new("提名推荐于{date}截止，选举日为{day}，最后合法日为{lastDay}，迟{late}日。", "Nomination closed: {date}; the last lawful day for an election day of {day} is {lastDay}. Days late: {late}."),
        new("提名推荐应在{lastDay}以前（含当日）截止。", "Nomination is to close by: {lastDay}."), Unit.DaysBefore);

    public NominationWindowRule()
        : base("timetable.nomination-window", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("提名推荐的起止", "When nomination opens and closes");
        Statement = new(
            "省级规定选民名单公布后方可提名推荐的，不得提前；规定截止日的，不得逾期。国家法律没有规定。",
            "Where the province says so, nomination opens no earlier than the publication of the roll and closes by the day set. National law sets neither.");
        AskedAs =
        [
            new("选民名单公布以前可以提名代表候选人吗？", "May candidates be nominated before the voter list is published?"),
            new("广东省提名推荐最迟哪天截止？", "By which day does nomination close in Guangdong?"),
        ];
        NotDecided = new(
            "提名推荐共用多少日，直接选举没有规定，不作判断。联名人数和推荐人数由`nomination.signatories`、`nomination.voter-limit`等规则判断。期限以外收到的个别提名是否有效，不作判断。",
            "How many days nomination takes in all is not set for direct elections and is not decided. The number of signatories and of nominees is decided by `nomination.signatories`, `nomination.voter-limit` and others. Whether a single nomination received outside the period is valid is not decided.");
        RestsOn = [Parameters.NominationAfterRoll, Parameters.NominationCloseLead];
        Facts = [TimetableFacts.NominationOpened, TimetableFacts.NominationClosed, TimetableFacts.VoterListPublished, Fact.ElectionDay];
        Findings = [BeforeRoll, ClosedLate];
        Notices = [Notice.ExactLead];
        OpenQuestions = [Interpretations.DaysBefore];
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("广东省提名推荐截止日：选举日前的日数", "Guangdong, close of nomination: days before election day"), 14, 20, days => Open(20, days)) { Province = "44" };

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        var after = trial.Norm(Parameters.NominationAfterRoll);
        var close = trial.Norm(Parameters.NominationCloseLead);
        if (after is null && close is null)
        {
            var without = trial.Without(Parameters.NominationAfterRoll);
            return without.Conclusion == Conclusion.NotApplicable ? trial.Without(Parameters.NominationCloseLead) : without;
        }
        var open = after is null ? Verdict.NotApplicable : Opens(facts, trial, after);
        if (open.Conclusion == Conclusion.Breached) return open;
        var closed = close is null ? Verdict.NotApplicable : trial.Before(TimetableFacts.NominationClosed, facts.NominationClosed, close, ClosedLate);
        if (closed.Conclusion == Conclusion.Breached || closed.Conclusion == Conclusion.Undetermined || after is null) return closed;
        // Asked again where it stands in doubt, so that the message speaks of the opening.
        return open.Conclusion == Conclusion.Undetermined ? Opens(facts, trial, after) : close is null ? open : closed;
    }

    private static Verdict Opens(ElectionTimetable facts, in Trial trial, Norm<Duty> after)
    {
        var opened = facts.NominationOpened.In(trial.Occasion);
        var roll = facts.VoterListPublished.In(trial.Occasion);
        if (trial.Lacks(TimetableFacts.NominationOpened, opened) | trial.Lacks(TimetableFacts.VoterListPublished, roll)) return Trial.MissingFact;
        trial.Say("date", opened);
        trial.Say("roll", roll);
        var follows = ReportedDate.NotAfter(roll, opened);
        if (follows is { } known) trial.RecordDay(TimetableFacts.VoterListPublished, roll, opened, known);
        if (follows is true) return trial.Met(after);
        if (follows is false) return trial.Breached(BeforeRoll, after, roll.First - opened.Last);
        trial.Say("fact", TimetableFacts.VoterListPublished.Label);
        trial.Say("date", roll);
        trial.Say("lastDay", opened);
        return trial.Undetermined(Finding.BoundTooWide);
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Undetermined("没有载明行政区划", "The division is not stated", Open(20), Finding.NoNorm),
        Met("上海市：选民名单公布后2日开始", "In Shanghai: opened 2 days after the roll", Open(18)) with { Province = "31" },
        Breached("山东省：选民名单公布前5日开始", "In Shandong: opened 5 days before the roll", Open(25), BeforeRoll) with { Province = "37" },
        Inside("上海市：选民名单公布当日开始", "In Shanghai: opened on the day of the roll", Open(20)) with { Province = "31" },
        Outside("上海市：选民名单公布前1日开始", "In Shanghai: opened the day before the roll", Open(21), BeforeRoll) with { Province = "31" },
        Met("广东省：选民名单公布前开始，没有限制", "In Guangdong: opened before the roll, which is not barred there", Open(25)) with { Province = "44" },
        Inside("广东省：选举日前17日截止", "In Guangdong: closed 17 days before election day", Open(20, 17)) with { Province = "440103" },
        Outside("广东省：选举日前16日截止", "In Guangdong: closed 16 days before election day", Open(20, 16), ClosedLate) with { Province = "440103" },
        Undetermined("山东省：没有载明开始日", "In Shandong: the opening is not stated", Open(20) with { NominationOpened = default }, Finding.MissingFact) with { Province = "37" },
        Undetermined("上海市：开始日只知在名单公布日前后三日之内", "In Shanghai: opened on one of three days around the roll", Open(20) with { NominationOpened = ReportedDate.Between(Example.Day.PlusDays(-21), Example.Day.PlusDays(-19)) }, Finding.BoundTooWide) with { Province = "31" },
        OutOfScope("江苏省2026年：实施细则未作规定", "In Jiangsu in 2026: the rules set neither", Open(20)) with { Province = "32", AsOf = new LocalDate(2026, 11, 2) },
        OutOfScope("间接选举", "An indirect election", Open(20)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static ElectionTimetable Open(int before, int closed = 17) =>
        new() { VoterListPublished = Example.Day.PlusDays(-20), NominationOpened = Example.Day.PlusDays(-before), NominationClosed = Example.Day.PlusDays(-closed) };
}
