using NodaTime;

namespace Election.Rules;

/// <summary>Provinces (Jiangsu 56(2)): the result is announced to the voters of the district on the day its poll ends or the next.</summary>
internal sealed class ResultAnnouncementRule : Rule<ElectionTimetable>
{
    private static readonly Finding Late = new("late",
        new("选举结果于{date}宣布，最后合法日为{lastDay}，迟{late}日。", "The result was announced: {date}; the last lawful day: {lastDay}. Days late: {late}."),
        new("立即向选区选民宣布结果。", "Announce the result to the voters at once."), Unit.Days);

    public ResultAnnouncementRule()
        : base("timetable.result-announcement", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("选举结果的宣布期限", "Announcement of the result");
        Statement = new(
            "选举结果应在投票结束后省级规定的日数内向选民宣布（江苏省：投票结束的当日或者次日）。分多日投票的，自最后投票日起算。",
            "The result is announced to the voters within the days that the province sets after the poll (Jiangsu: the same day or the next). Where polling takes several days, they run from the last.");
        RestsOn = [Parameters.ResultAnnouncement];
        Facts = [TimetableFacts.ResultAnnounced, Fact.ElectionDay, TimetableFacts.LastPollingDay];
        Subject = TimetableFacts.ResultAnnounced;
        Findings = [Late];
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("结果宣布：选举日后的日数", "Announcement: days after election day"), 0, 4, Announced) { Province = "32" };

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ResultAnnouncement) is not { } norm) return trial.Without(Parameters.ResultAnnouncement);
        var polled = PollingDays.Last(facts, trial.Occasion);
        if (trial.Lacks(Fact.ElectionDay, polled) | trial.Lacks(TimetableFacts.ResultAnnounced, facts.ResultAnnounced)) return Trial.MissingFact;
        var verdict = trial.OnOrBefore(TimetableFacts.ResultAnnounced, facts.ResultAnnounced, polled.Plus(norm.Value), norm, Late);
        return verdict.Conclusion == Conclusion.Breached && PollingDays.LackOne(facts) && trial.Lacks(TimetableFacts.LastPollingDay, default(ReportedDate)) ? Trial.MissingFact : verdict;
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("江苏省：选举日当日宣布", "In Jiangsu: on election day", Announced(0)) with { Province = "32" },
        Breached("江苏省：一周后宣布", "In Jiangsu: a week later", Announced(7), Late) with { Province = "32" },
        Inside("江苏省：次日宣布", "In Jiangsu: the next day", Announced(1)) with { Province = "32" },
        Outside("江苏省：第三日宣布", "In Jiangsu: the day after that", Announced(2), Late) with { Province = "32" },
        Inside("江苏省：投票三日，最后投票日次日", "In Jiangsu: polling takes three days; the day after the last", Announced(3)) with { Province = "32", Occasion = Occasion.General(Level.Township, Example.Day) with { LastDay = Example.Day.PlusDays(2) } },
        Undetermined("江苏省：没有载明宣布日", "In Jiangsu: announcement not stated", new(), Finding.MissingFact) with { Province = "32" },
        Undetermined("没有载明行政区划", "The division is not stated", Announced(1), Finding.NoNorm),
        OutOfScope("间接选举", "An indirect election", Announced(7)) with { Province = "32", Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static ElectionTimetable Announced(int after) => new() { ResultAnnounced = Example.Day.PlusDays(after) };
}
