using NodaTime;

namespace Election.Rules;

/// <summary>
/// Provinces (Jiangsu 49): districts may poll on different days, as a rule within five days 从统一确定的选举日起, and what is
/// earlier or later takes the committee's approval. Counted from election day itself, not from an event before it: election
/// day is the first of the five, the last is E+4 (interpretation voting-window-count).
/// </summary>
internal sealed class VotingWindowRule : Rule<ElectionTimetable>
{
    private static readonly Finding TooLong = new("beyond-window",
        new("最后投票日为{date}，超过从选举日（{day}）起的{days}日内，应在{lastDay}以前（含当日）完成。", "The last polling day: {date}. Of the {days} days from election day ({day}) the last is: {lastDay}."),
        new("在规定的日数内投票；当地规定允许推迟的（如江苏省），须有特殊情况，并经选举委员会批准。", "Poll within these days; where the province allows a later poll (as Jiangsu does), it takes special circumstances and the approval of the election committee."), Unit.Days);

    private static readonly Finding Early = new("before-election-day",
        new("有选区于{early}投票，早于统一确定的选举日（{day}）；各选区一般从选举日起投票。", "A district polled before the unified election day ({day}): {early}. As a rule the districts vote from election day on."),
        new("当地规定允许提前投票的（如江苏省），须有特殊情况，并经选举委员会批准。", "Where the province allows an earlier poll (as Jiangsu does), it takes special circumstances and the approval of the election committee."), Unit.Days);

    private static readonly Finding EarlyOpen = new("order-unknown",
        new("有选区的投票日为{early}，是否早于统一确定的选举日（{day}），无法判断。", "A district polled on {early}; whether that is before the unified election day ({day}) is not known."),
        new("查明该选区的投票日。", "Find out the district's polling day."), Unit.Days);

    public VotingWindowRule()
        : base("timetable.voting-window", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("各选区错开投票的期限", "Days within which the districts vote");
        Statement = new(
            "各选区投票时间错开的，在省级规定的日数内完成（江苏省：一般从统一确定的选举日起五日内，选举日为第一日；因特殊情况需要提前或者推迟的，须经选举委员会批准；吉林省：从投票日算起一至三天）。只有一个投票日的，不适用。",
            "Districts that poll on different days finish within the days that the province sets (Jiangsu: as a rule within five days, election day being the first; earlier or later, in special circumstances, with the approval of the election committee; Jilin: one to three days from the polling day). Where polling takes one day, the rule does not apply.");
        RestsOn = [Parameters.VotingWindow];
        Facts = [TimetableFacts.LastPollingDay, Fact.ElectionDay];
        Subject = TimetableFacts.LastPollingDay;
        Findings = [TooLong, Early, EarlyOpen];
        OpenQuestions = [Interpretations.VotingWindowCount];
        Force = Force.Guiding;
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("最后投票日：选举日后的日数", "Last polling day: days after election day"), 1, 7, Last) { Province = "32" };

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (trial.Norm(Parameters.VotingWindow) is not { } norm) return trial.Without(Parameters.VotingWindow);
        if (!PollingDays.AreSeveral(facts, trial.Occasion)) return Verdict.NotApplicable;
        var day = trial.Occasion.Day;
        if (trial.Lacks(Fact.ElectionDay, day)) return Trial.MissingFact;
        trial.Say("day", day);
        trial.Say("days", norm.Value);
        var verdict = trial.OnOrBefore(TimetableFacts.LastPollingDay, PollingDays.Last(facts, trial.Occasion), day.Plus(PollingDays.Window(norm, trial)), norm, TooLong);
        if (verdict.Conclusion == Conclusion.Breached) return verdict;
        var districts = facts.DistrictPollingDays;
        ReportedDate open = default;
        for (var i = 0; i < districts.Count; i++)
        {
            var district = districts[i].In(trial.Occasion);
            if (!district.IsStated || district.First >= day.Last) continue;
            trial.Say("early", district);
            if (district.Last < day.First) return trial.Breached(Early, norm, day.First - district.Last);
            open = district;
        }
        if (open.IsStated)
        {
            trial.Say("early", open);
            return trial.Undetermined(EarlyOpen);
        }
        return verdict.Conclusion == Conclusion.Met && PollingDays.LackOne(facts) && trial.Lacks(TimetableFacts.LastPollingDay, default(ReportedDate)) ? Trial.MissingFact : verdict;
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("江苏省：选举日次日完成", "In Jiangsu: finished the day after election day", Last(1)) with { Province = "32" },
        Breached("江苏省：选举日后10日完成（只作提示）", "In Jiangsu: finished 10 days after (a warning)", Last(10), TooLong) with { Province = "32" },
        Inside("江苏省：第5日（选举日后4日）", "In Jiangsu: the fifth day, 4 days after election day", Last(4)) with { Province = "32" },
        Outside("江苏省：第6日（选举日后5日）", "In Jiangsu: the sixth day, 5 days after election day", Last(5), TooLong) with { Province = "32" },
        Breached("江苏省：某选区提前2日投票（只作提示）", "In Jiangsu: a district polled 2 days early (a warning)", Last(-2), Early) with { Province = "32" },
        Undetermined("江苏省：某选区的投票日只知道在一个区间", "In Jiangsu: a district's polling day is known only as a window", new() { DistrictPollingDays = [ReportedDate.Between(Example.Day.PlusDays(-1), Example.Day.PlusDays(1))] }, EarlyOpen) with { Province = "32" },
        Breached("吉林省：第4日", "In Jilin: the fourth day", Last(3), TooLong) with { Province = "22" },
        Inside("江苏省：选举日后5日，选举日不计入的读法", "In Jiangsu: 5 days after election day, where election day is not counted", Last(5)) with { Province = "32", Readings = [("voting-window-count", "day-after")] },
        Undetermined("没有载明行政区划", "The division is not stated", Last(1), Finding.NoNorm),
        Undetermined("江苏省：没有载明选举日", "In Jiangsu: election day not stated", Last(1), Finding.MissingFact) with { Province = "32", Occasion = new(Level.Township) },
        OutOfScope("江苏省：只有一个投票日", "In Jiangsu: one polling day", new()) with { Province = "32" },
        OutOfScope("间接选举", "An indirect election", Last(10)) with { Province = "32", Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static ElectionTimetable Last(int after) => new() { DistrictPollingDays = [Example.Day.PlusDays(after)] };
}
