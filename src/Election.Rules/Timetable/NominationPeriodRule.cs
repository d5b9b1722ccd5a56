namespace Election.Rules;

/// <summary>EL 32(2): where a congress elects the deputies of the level above, nomination and deliberation take no less than two days (interpretation two-days).</summary>
internal sealed class NominationPeriodRule : NominationSpanRule<ElectionTimetable>
{
    public NominationPeriodRule()
        : base("timetable.nomination-period", Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover), Parameters.NominationPeriod, TimetableFacts.NominationOpened, TimetableFacts.NominationClosed)
    {
        Title = new("提名、酝酿代表候选人的时间", "Length of nomination and deliberation");
        Statement = new(
            "县级以上的地方各级人民代表大会选举上一级人民代表大会代表时，提名、酝酿代表候选人的时间不得少于两天。",
            "Where a congress elects the deputies of the level above, nomination and deliberation take no less than two days.");
        AskedAs =
        [
            new("选举上一级代表时，提名、酝酿至少要几日？", "How long must nomination and deliberation take when a congress elects deputies of the level above?"),
            new("今日开始提名、次日截止，够不够两天？", "Nomination opens today and closes tomorrow: is that two days?"),
        ];
        NotDecided = new(
            "只看资料载明的开始日和截止日，不看具体钟点，也不看其间是否休会。候选人名单和基本情况是否印发全体代表、代表是否充分酝酿讨论，不作判断。选举本级国家机关领导人员的同类期限见`leaders.nomination-period`；补选不适用。",
            "Only the stated days of opening and close are looked at, not the hours, nor whether the session paused in between. Whether the list and the particulars were handed to all deputies, and whether these deliberated enough, is not decided. For leaders of the same level see `leaders.nomination-period`; by-elections are left out.");
        Subject = TimetableFacts.NominationClosed;
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("提名截止与开始相隔的日数", "Days from the opening of nomination to its close"), 0, 4, days => Open(days)) { Occasion = Indirect };

    private protected override (ReportedDate Opened, ReportedDate Closed) SpanOf(ElectionTimetable facts) => (facts.NominationOpened, facts.NominationClosed);

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        InCongress(Met("开始后第3日截止", "Closed three days after it opened", Open(3))),
        InCongress(Breached("当日开始，当日截止", "Opened and closed on one day", Open(0), TooShort)),
        InCongress(Inside("开始后第2日截止", "Closed two days after it opened", Open(2))),
        InCongress(Undetermined("次日截止：是否满四十八小时不明", "Closed the next day: whether after 48 hours is not known", Open(1), HoursUnknown)),
        InCongress(Inside("次日截止，按两个日历日的读法", "Closed the next day, where two calendar days are enough", Open(1))) with { Readings = [("two-days", "two-calendar-days")] },
        InCongress(Outside("当日截止，按两个日历日的读法", "Closed the same day, where two calendar days are asked", Open(0), TooShort)) with { Readings = [("two-days", "two-calendar-days")] },
        InCongress(Undetermined("没有载明截止日", "The close is not stated", new() { NominationOpened = Example.Day.PlusDays(-4) }, Finding.MissingFact)),
        InCongress(Undetermined("开始日只知在三日之内，可能满两天，也可能不满", "Opened on one of three days: two days or fewer", new() { NominationOpened = ReportedDate.Between(Example.Day.PlusDays(-5), Example.Day.PlusDays(-3)), NominationClosed = Example.Day.PlusDays(-2) }, DatesTooWide)),
        OutOfScope("直接选举", "A direct election", Open(0)),
    ];

    private static Occasion Indirect => Occasion.General(Level.Prefecture, Example.Day);

    private static Example<ElectionTimetable> InCongress(Example<ElectionTimetable> example) => example with { Occasion = Indirect };

    private static ElectionTimetable Open(int days) => new() { NominationOpened = Example.Day.PlusDays(-4), NominationClosed = Example.Day.PlusDays(days - 4) };
}
