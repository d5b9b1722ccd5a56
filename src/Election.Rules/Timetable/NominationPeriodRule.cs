using NodaTime;

namespace Election.Rules;

/// <summary>EL 32(2): where a congress elects the deputies of the level above, nomination and deliberation take no less than two days (interpretation two-days).</summary>
internal sealed class NominationPeriodRule : Rule<ElectionTimetable>
{
    private static readonly Finding TooShort = new("too-short",
        new("提名、酝酿自{from}至{until}，不足{days}天。", "Nomination and deliberation ran from {from} to {until}: less than {days} days."),
        new("延长提名、酝酿的时间，至少{days}天。", "Give nomination and deliberation at least {days} days."), Unit.Days);

    private static readonly Finding HoursUnknown = new("hours-unknown",
        new("提名、酝酿自{from}至{until}，起止相隔{measured}日；是否满{days}个二十四小时取决于起止的时刻，没有载明，无法判断。", "Nomination and deliberation ran from {from} to {until}, {measured} day(s) apart; whether that is {days} times twenty-four hours turns on hours that are not stated."),
        new("查明提名、酝酿开始和截止的时刻。", "Find out at what hours nomination opened and closed."), Unit.Days);

    private static readonly Finding DatesTooWide = new("dates-too-wide",
        new("提名、酝酿的起止日期（{from}、{until}）只知道大致，可能满{days}天，也可能不满，无法判断。", "Nomination opened: {from}; it closed: {until}. That may be {days} days or fewer."),
        new("查明提名、酝酿开始和截止的确切日期。", "Find out the exact days on which nomination opened and closed."), Unit.Days);

    public NominationPeriodRule()
        : base("timetable.nomination-period", Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover))
    {
        Title = new("提名、酝酿代表候选人的时间", "Length of nomination and deliberation");
        Statement = new(
            "县级以上的地方各级人民代表大会选举上一级人民代表大会代表时，提名、酝酿代表候选人的时间不得少于两天。",
            "Where a congress elects the deputies of the level above, nomination and deliberation take no less than two days.");
        RestsOn = [Parameters.NominationPeriod];
        Facts = [TimetableFacts.NominationOpened, TimetableFacts.NominationClosed];
        Subject = TimetableFacts.NominationClosed;
        Findings = [TooShort, HoursUnknown, DatesTooWide];
        OpenQuestions = [Interpretations.TwoDays];
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("提名截止与开始相隔的日数", "Days from the opening of nomination to its close"), 0, 4, days => Open(days)) { Occasion = Indirect };

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (trial.Norm(Parameters.NominationPeriod) is not { } norm) return trial.Without(Parameters.NominationPeriod);
        var opened = facts.NominationOpened.In(trial.Occasion);
        var closed = facts.NominationClosed.In(trial.Occasion);
        if (trial.Lacks(TimetableFacts.NominationOpened, opened) | trial.Lacks(TimetableFacts.NominationClosed, closed)) return Trial.MissingFact;
        trial.Say("from", opened);
        trial.Say("until", closed);
        trial.Say("days", norm.Value);
        long least = closed.First - opened.Last, most = closed.Last - opened.First;
        // Two dates n apart hold n+1 calendar days, and at least n and at most n+1 times twenty-four hours less the unknown hours.
        var byHours = trial.Reading(Interpretations.TwoDays) == "48-hours";
        var enough = byHours ? norm.Value : norm.Value - 1;
        if (least >= enough)
        {
            if (trial.Why is not null) Record(trial.Why, least, enough, true);
            return trial.Met(norm, least, enough);
        }
        if (most < norm.Value - 1)
        {
            if (trial.Why is not null) Record(trial.Why, most, enough, false);
            return trial.Breached(TooShort, norm, most, enough);
        }
        return byHours && least == most ? trial.Undetermined(HoursUnknown, most, enough) : trial.Undetermined(DatesTooWide, 0, enough);
    }

    private static void Record(Reasoning why, long days, int enough, bool holds) => why.Add(new Step(
        new(FormattableString.Invariant($"提名、酝酿的截止日与开始日相隔{days}日，应不少于{enough}日"), FormattableString.Invariant($"Days from the opening of nomination to its close: {days}; at least {enough} asked")),
        holds));

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
