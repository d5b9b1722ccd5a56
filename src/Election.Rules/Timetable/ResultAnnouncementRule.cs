using NodaTime;

namespace Election.Rules;

/// <summary>Provinces (Jiangsu 56(2), Anhui 38, Shanxi 49): the result is announced to the voters of the district on the day its poll ends, or the next.</summary>
internal sealed class ResultAnnouncementRule : Rule<ElectionTimetable>
{
    private static readonly Finding Late = new("late",
        new("选举结果于{date}宣布，最后合法日为{lastDay}，迟{late}日。", "The result was announced: {date}; the last lawful day: {lastDay}. Days late: {late}."),
        new("立即向选区选民宣布结果。", "Announce the result to the voters at once."), Unit.Days);

    private static readonly Finding WhichDistrict = new("earlier-districts-open",
        new("选举结果于{date}宣布；各选区投票日不同，最早投票的选区最后合法日为{earlyLastDay}，该选区何时宣布没有载明，无法判断。", "The result was announced: {date}. The districts polled on different days; for the first of them the last lawful day is {earlyLastDay}, and when its result was announced is not stated."),
        new("补充各选区结果的宣布日期。", "State when the result of each district was announced."), Unit.Days);

    public ResultAnnouncementRule()
        : base("timetable.result-announcement", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("选举结果的宣布期限", "Announcement of the result");
        Statement = new(
            "选举结果应在投票结束后省级规定的日数内向选民宣布；规定当日宣布的，为投票结束当日。各选区投票日不同的，分别自本选区投票结束起算；只载明一个宣布日期的，不迟于最早投票选区的期限方为符合，迟于最后投票选区的期限即为违反。",
            "The result is announced to the voters within the days that the province sets after the poll, on the day of the poll itself where it says so. Where the districts poll on different days, they run for each from its own poll: a single day of announcement is in time where it is so for the district that polled first, and late where it is so for the last.");
        AskedAs =
        [
            new("投票结束后几日内要向选民宣布结果？", "Within how many days after the poll must the result be announced to the voters?"),
            new("江苏省在投票次日宣布结果，是否超期？", "In Jiangsu the result was announced the day after the poll: is that too late?"),
        ];
        NotDecided = new(
            "宣布的结果是否正确由`result.declared`判断，由哪个机构确定、宣布见`committee.competence`。当选代表名单何时公布、以何种方式宣布，不作判断。选举法没有规定宣布的期限。",
            "Whether the result announced is right is decided by `result.declared`; for the body that determines and announces it see `committee.competence`. When the list of those elected is published, and in what manner the result is announced, is not decided. The Electoral Law sets no time for it.");
        RestsOn = [Parameters.ResultAnnouncement];
        Facts = [TimetableFacts.ResultAnnounced, Fact.ElectionDay, TimetableFacts.LastPollingDay];
        Subject = TimetableFacts.ResultAnnounced;
        Findings = [Late, WhichDistrict];
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("结果宣布：选举日后的日数", "Announcement: days after election day"), 0, 4, Announced) { Province = "32" };

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ResultAnnouncement) is not { } norm) return trial.Without(Parameters.ResultAnnouncement);
        var polled = PollingDays.Last(facts, trial.Occasion);
        if (trial.Lacks(Fact.ElectionDay, polled) | trial.Lacks(TimetableFacts.ResultAnnounced, facts.ResultAnnounced)) return Trial.MissingFact;
        var verdict = trial.OnOrBefore(TimetableFacts.ResultAnnounced, facts.ResultAnnounced, polled.Plus(norm.Value), norm, Late);
        if (verdict.Conclusion == Conclusion.Met && PollingDays.AreSeveral(facts, trial.Occasion))
        {
            // Jiangsu 56(2): 该选区投票结束的当日或者次日. Of a district without its day nothing can be told.
            if (trial.Lacks(Fact.ElectionDay, trial.Occasion.Day)) return Trial.MissingFact;
            if (PollingDays.LackOne(facts) && trial.Lacks(TimetableFacts.LastPollingDay, default(ReportedDate))) return Trial.MissingFact;
            var first = PollingDays.First(facts, trial.Occasion).Plus(norm.Value);
            trial.Say("earlyLastDay", first);
            return facts.ResultAnnounced.In(trial.Occasion).Last <= first.First ? verdict : trial.Undetermined(WhichDistrict);
        }
        return verdict.Conclusion == Conclusion.Breached && PollingDays.LackOne(facts) && trial.Lacks(TimetableFacts.LastPollingDay, default(ReportedDate)) ? Trial.MissingFact : verdict;
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("江苏省：选举日当日宣布", "In Jiangsu: on election day", Announced(0)) with { Province = "32" },
        Breached("江苏省：一周后宣布", "In Jiangsu: a week later", Announced(7), Late) with { Province = "32" },
        Inside("江苏省：次日宣布", "In Jiangsu: the next day", Announced(1)) with { Province = "32" },
        Outside("江苏省：第三日宣布", "In Jiangsu: the day after that", Announced(2), Late) with { Province = "32" },
        Inside("江苏省：投票三日，第一个投票日次日", "In Jiangsu: polling takes three days; the day after the first", Announced(1)) with { Province = "32", Occasion = Occasion.General(Level.Township, Example.Day) with { LastDay = Example.Day.PlusDays(2) } },
        Outside("江苏省：投票三日，最后投票日后第二日", "In Jiangsu: polling takes three days; two days after the last", Announced(4), Late) with { Province = "32", Occasion = Occasion.General(Level.Township, Example.Day) with { LastDay = Example.Day.PlusDays(2) } },
        Undetermined("江苏省：投票三日，最后投票日次日", "In Jiangsu: polling takes three days; the day after the last", Announced(3), WhichDistrict) with { Province = "32", Occasion = Occasion.General(Level.Township, Example.Day) with { LastDay = Example.Day.PlusDays(2) } },
        Inside("安徽省：选举日当日宣布", "In Anhui: on election day", Announced(0)) with { Province = "34" },
        Outside("安徽省：次日宣布", "In Anhui: the next day", Announced(1), Late) with { Province = "34" },
        OutOfScope("广东省没有规定日数", "Guangdong sets no day", Announced(7)) with { Province = "44" },
        Undetermined("江苏省：没有载明宣布日", "In Jiangsu: announcement not stated", new(), Finding.MissingFact) with { Province = "32" },
        Undetermined("没有载明行政区划", "The division is not stated", Announced(1), Finding.NoNorm),
        OutOfScope("间接选举", "An indirect election", Announced(7)) with { Province = "32", Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static ElectionTimetable Announced(int after) => new() { ResultAnnounced = Example.Day.PlusDays(after) };
}
