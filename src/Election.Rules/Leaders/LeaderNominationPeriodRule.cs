namespace Election.Rules;

/// <summary>OL 27(2): at the change of term, from county level up, nomination and deliberation of leaders take no less than two days (interpretation two-days).</summary>
internal sealed class LeaderNominationPeriodRule : NominationSpanRule<LeaderSession>
{
    private static readonly Finding NotForChangeOfTerm = Finding.Inapplicable("nothing-nominated", "本次会议没有换届选举的提名。", "Nobody is nominated for a change of term at this session.");

    public LeaderNominationPeriodRule()
        : base("leaders.nomination-period", Scope.Local.At(Level.County, Level.Prefecture, Level.Province).For(ElectionKind.General), Parameters.LeaderNominationPeriod, LeaderFacts.NominationOpened, LeaderFacts.NominationClosed)
    {
        Title = new("提名、酝酿领导人员候选人的时间", "Length of nomination and deliberation of leaders");
        Statement = new(
            "县级以上的地方各级人民代表大会换届选举本级国家机关领导人员时，提名、酝酿候选人的时间不得少于两天。",
            "Where a congress from county level up elects its leaders at the change of term, nomination and deliberation take no less than two days.");
        AskedAs =
        [
            new("县人大换届选举县长，提名、酝酿候选人至少要几天？", "How many days must nomination and deliberation take where a county's congress elects its head at the change of term?"),
            new("当天提名副县长候选人、当天截止，可以吗？", "May nomination of deputy heads of a county open and close on the same day?"),
        ];
        NotDecided = new(
            "只看提名、酝酿的起止日期，不看其间是否真正酝酿、讨论。乡级和补选法律没有规定最短时间，不适用。选举上一级人大代表的提名、酝酿时间见`timetable.nomination-period`。",
            "It looks only at the days on which nomination opened and closed, not at whether there was real deliberation in between. For townships and by-elections the law sets no least time, and the rule does not apply. Nomination of deputies to the congress above is for `timetable.nomination-period`.");
        Findings = [TooShort, HoursUnknown, DatesTooWide, NotForChangeOfTerm];
    }

    private protected override Axis<LeaderSession> Axis => new(new("提名截止与开始相隔的日数", "Days from the opening of nomination to its close"), 0, 4, days => Open(days)) { Occasion = County };

    private protected override Finding? NothingNominated(LeaderSession facts) => facts.IsForChangeOfTerm == false ? NotForChangeOfTerm : null;

    private protected override (ReportedDate Opened, ReportedDate Closed) SpanOf(LeaderSession facts) => (facts.NominationOpened, facts.NominationClosed);

    private protected override IEnumerable<Example<LeaderSession>> WorkedExamples() =>
    [
        InCounty(Met("开始后第3日截止", "Closed three days after it opened", Open(3))),
        InCounty(Breached("当日开始，当日截止", "Opened and closed on one day", Open(0), TooShort)),
        InCounty(Inside("开始后第2日截止", "Closed two days after it opened", Open(2))),
        InCounty(Undetermined("次日截止：是否满四十八小时不明", "Closed the next day: whether after 48 hours is not known", Open(1), HoursUnknown)),
        InCounty(Outside("当日截止，按两个日历日的读法", "Closed the same day, where two calendar days are asked", Open(0), TooShort)) with { Readings = [("two-days", "two-calendar-days")] },
        InCounty(Undetermined("没有载明截止日", "The close is not stated", Open(2) with { NominationClosed = default }, Finding.MissingFact)),
        InCounty(Undetermined("截止日只知在三日之内", "Closed on one of three days", Open(2) with { NominationClosed = ReportedDate.Between(Example.Day.PlusDays(-4), Example.Day.PlusDays(-2)) }, DatesTooWide)),
        InCounty(OutOfScope("只罢免，没有选举", "A session that only recalls", new() { Deputies = 200, IsForChangeOfTerm = false }, NotForChangeOfTerm)),
        OutOfScope("乡级没有此项规定", "A township has no such period", Open(0)),
        OutOfScope("补选", "A by-election", Open(0)) with { Occasion = new(Level.County, ElectionKind.ByElection) },
    ];

    private static Occasion County => Occasion.General(Level.County, Example.Day);

    private static Example<LeaderSession> InCounty(Example<LeaderSession> example) => example with { Occasion = County };

    private static LeaderSession Open(int days) => new() { NominationOpened = Example.Day.PlusDays(-4), NominationClosed = Example.Day.PlusDays(days - 4) };
}
