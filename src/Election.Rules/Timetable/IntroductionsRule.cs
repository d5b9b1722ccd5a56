using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 34, last sentence: on election day the introduction of candidates stops; where polling takes several days, on each of
/// them (interpretation introductions-days). The fact is the last introduction: of what went before a later one it says nothing.
/// </summary>
internal sealed class IntroductionsRule : Rule<ElectionTimetable>
{
    private static readonly Finding OnPollingDay = new("on-polling-day",
        new("最后一次介绍代表候选人在{date}，当日是投票日；选举日必须停止介绍，最迟应在{lastDay}结束。", "Candidates were last introduced: {date}. That is a polling day; introductions stop on election day and end by: {lastDay}."),
        new("在第一个投票日以前结束介绍。", "End the introductions before the first polling day."), Unit.None);

    private static readonly Finding AfterPoll = new("after-first-polling-day",
        new("最后一次介绍代表候选人在{date}，晚于第一个投票日；投票日当日是否介绍过，没有载明，无法判断。", "Candidates were last introduced: {date}, after the first polling day; whether any were introduced on a polling day is not stated."),
        new("查明投票日以前最后一次介绍的日期，并核实投票日没有介绍。", "State the last introduction before the poll, and that there was none on a polling day."), Unit.None);

    public IntroductionsRule()
        : base("timetable.introductions", Scope.Everywhere)
    {
        Title = new("选举日停止介绍代表候选人", "No introduction of candidates on election day");
        Statement = new(
            "在选举日必须停止代表候选人的介绍；投票分多日进行的，每一投票日都不得介绍。",
            "On election day the introduction of candidates stops; where polling takes several days, nobody is introduced on any of them.");
        AskedAs =
        [
            new("选举日当日还能介绍代表候选人吗？", "May candidates still be introduced on election day?"),
            new("分两日投票的，第二日能否介绍代表候选人？", "Where polling takes two days, may candidates be introduced on the second?"),
        ];
        NotDecided = new(
            "只看最后一次介绍的日期，不问由谁介绍、以何种方式介绍、内容是否属实。选举委员会或者主席团是否介绍过候选人、应选民要求是否组织见面，不作判断；省级规定必须见面的，见`candidates.meeting`。",
            "Only the day of the last introduction is looked at, not who introduced whom, how, and whether what was said is true. Whether the election committee or presidium introduced the candidates at all, and arranged a meeting when voters asked for one, is not decided; where the province makes a meeting a duty, see `candidates.meeting`.");
        RestsOn = [Parameters.NoIntroductions];
        Facts = [TimetableFacts.LastIntroduction, Fact.ElectionDay, TimetableFacts.LastPollingDay];
        Subject = TimetableFacts.LastIntroduction;
        Findings = [OnPollingDay, AfterPoll];
        OpenQuestions = [Interpretations.IntroductionsDays];
        // EL 34 has candidates introduced in every election, of whatever level and kind: there is none of which the rule does not speak.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("最后一次介绍：选举日前的日数", "Last introduction: days before election day"), -1, 3, Last);

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (trial.Norm(Parameters.NoIntroductions) is not { } norm) return trial.Without(Parameters.NoIntroductions);
        var last = facts.LastIntroduction.In(trial.Occasion);
        var day = trial.Occasion.Day;
        if (trial.Lacks(TimetableFacts.LastIntroduction, last) | trial.Lacks(Fact.ElectionDay, day)) return Trial.MissingFact;
        var several = PollingDays.AreSeveral(facts, trial.Occasion) && trial.Reading(Interpretations.IntroductionsDays) == "every-polling-day";
        var first = several ? PollingDays.First(facts, trial.Occasion) : day;
        var end = first.Plus(-1);
        trial.Say("fact", TimetableFacts.LastIntroduction.Label);
        trial.Say("date", last);
        trial.Say("lastDay", end);
        var before = ReportedDate.NotAfter(last, end);
        if (before is { } known) trial.RecordDay(TimetableFacts.LastIntroduction, last, end, known);
        if (before is true)
            return several && PollingDays.LackOne(facts) && trial.Lacks(TimetableFacts.LastPollingDay, default(ReportedDate)) ? Trial.MissingFact : trial.Met(norm);
        if (several ? PollingDays.Hold(last, facts, trial.Occasion) : day.IsExact && last == day) return trial.Breached(OnPollingDay, norm);
        return before is false ? trial.Undetermined(AfterPoll) : trial.Undetermined(Finding.BoundTooWide);
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("选举日前3日最后一次见面", "The last meeting 3 days before election day", Last(3)),
        Breached("选举日当日仍在介绍", "Introduced on election day", Last(0), OnPollingDay),
        Inside("选举日前1日", "The day before", Last(1)),
        Outside("选举日当日", "On election day", Last(0), OnPollingDay),
        Outside("投票三日，第二日介绍", "Polling takes three days; introduced on the second", Last(-1), OnPollingDay) with { Occasion = ThreeDays },
        Undetermined("同上，按仅选举日停止的读法：选举日当日是否介绍不明", "The same where introductions stop on election day alone: what of that day is not known", Last(-1), AfterPoll) with { Occasion = ThreeDays, Readings = [("introductions-days", "election-day-only")] },
        Outside("某选区提前2日投票，当日介绍", "A district polls 2 days early; introduced on that day", Last(2) with { DistrictPollingDays = [Example.Day.PlusDays(-2)] }, OnPollingDay),
        Undetermined("没有载明最后一次介绍的日期", "The last introduction is not stated", new(), Finding.MissingFact),
        Undetermined("只知道在选举日或以前", "Known only as election day or earlier", new() { LastIntroduction = ReportedDate.By(Example.Day) }, Finding.BoundTooWide),
        Undetermined("2006年：该版本法律的规定未查证", "In 2006: that edition is not proved", Last(3), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        RealCase("某市辖区2021年：见面活动10月28日结束，11月1日选举", "A city district in 2021: meetings ended on 28 October, election day 1 November", new() { LastIntroduction = new LocalDate(2021, 10, 28) }, Conclusion.Met) with { Occasion = Occasion.General(Level.County, Example.Day) },
    ];

    private static Occasion ThreeDays => Occasion.General(Level.Township, Example.Day) with { LastDay = Example.Day.PlusDays(2) };

    private static ElectionTimetable Last(int before) => new() { LastIntroduction = Example.Day.PlusDays(-before) };
}
