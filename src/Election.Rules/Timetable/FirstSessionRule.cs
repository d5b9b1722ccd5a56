using NodaTime;

namespace Election.Rules;

/// <summary>OL 20 (2015: 16): the first session is convened within two months after the election of the deputies is completed. Two months end on the same day of the month, or on its last day.</summary>
internal sealed class FirstSessionRule : Rule<ElectionTimetable>
{
    private static readonly Finding Late = new("late",
        new("第一次会议于{date}召开，代表选举于{completed}完成，最后合法日为{lastDay}，迟{late}日。", "The first session opened: {date}; the election was completed: {completed}, and the last lawful day: {lastDay}. Days late: {late}."),
        new("尽快召集；尚未召开的，应在{lastDay}以前（含当日）召开。", "Convene it at once; one still to come is to open by: {lastDay}."), Unit.Days);

    private static readonly Finding TooEarly = new("before-completion",
        new("第一次会议于{date}召开，早于代表选举完成（{completed}）。", "The first session opened: {date}. The deputies' election was completed only: {completed}."),
        new("代表选举完成后再召集第一次会议。", "Convene it after the election is completed."), Unit.Days);

    private static readonly Finding OrderUnknown = new("order-unknown",
        new("第一次会议于{date}召开，代表选举于{completed}完成，先后不明，无法判断。", "The first session opened: {date}; the election was completed: {completed}. Which came first is not known."),
        new("查明第一次会议和代表选举完成的确切日期。", "Find out the exact days of both."), Unit.Days);

    public FirstSessionRule()
        : base("timetable.first-session", Scope.Local.For(ElectionKind.General))
    {
        Title = new("第一次会议的召集期限", "First session of the new congress");
        Statement = new(
            "地方各级人民代表大会每届第一次会议，在本届人民代表大会代表选举完成后的两个月内，由上届本级人民代表大会常务委员会（乡级为上次人民代表大会主席团）召集。",
            "The outgoing standing committee, in a township the presidium of the last congress, convenes the first session of each local people's congress within two months after the election of its deputies is completed.");
        AskedAs =
        [
            new("代表选举完成后，新一届第一次会议最迟哪天召开？", "By which day must the new congress hold its first session?"),
            new("11月1日完成代表选举，次年1月2日开会，是否超期？", "The election was completed on 1 November and the session opens on 2 January: is that too late?"),
        ];
        NotDecided = new(
            "代表选举何时完成，以资料载明的日期为准，另行选举是否已经结束不作核对。法律说的是召集，这里按开幕日计算；是否由依法应当召集的机关召集、会议议程如何，不作判断。代表资格审查和代表名单的公布见`mandate.qualification-review`。",
            "The day on which the election was completed is taken as stated; whether all reruns were over is not examined. The law speaks of convening, and the day of opening is what counts here; whether the right body convened the session, and its agenda, is not decided. For the review of qualifications and the list of deputies see `mandate.qualification-review`.");
        RestsOn = [Parameters.FirstSessionMonths];
        Facts = [TimetableFacts.ElectionCompleted, TimetableFacts.FirstSession];
        Subject = TimetableFacts.FirstSession;
        Findings = [Late, TooEarly, OrderUnknown];
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("第一次会议：选举完成（11月1日）后的日数", "First session: days after completion on 1 November"), 58, 64, days => Opened(Example.Day, Example.Day.PlusDays(days)));

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (trial.Norm(Parameters.FirstSessionMonths) is not { } norm) return trial.Without(Parameters.FirstSessionMonths);
        var completed = facts.ElectionCompleted.In(trial.Occasion);
        var session = facts.FirstSession.In(trial.Occasion);
        if (trial.Lacks(TimetableFacts.ElectionCompleted, completed) | trial.Lacks(TimetableFacts.FirstSession, session)) return Trial.MissingFact;
        trial.Say("date", session);
        trial.Say("completed", completed);
        var follows = ReportedDate.NotAfter(completed, session);
        if (follows is false) return trial.Breached(TooEarly, norm, completed.First - session.Last);
        var verdict = trial.OnOrBefore(TimetableFacts.FirstSession, session, completed.PlusMonths(norm.Value), norm, Late);
        return verdict.Conclusion == Conclusion.Met && follows is null ? trial.Undetermined(OrderUnknown) : verdict;
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("选举完成后一个月", "A month after completion", Opened(Example.Day, new(2021, 12, 1))),
        Breached("选举完成后三个月", "Three months after completion", Opened(Example.Day, new(2022, 2, 1)), Late),
        Breached("选举完成以前召开", "Before completion", Opened(Example.Day, new(2021, 10, 30)), TooEarly),
        Inside("11月1日完成，1月1日召开", "Completed 1 November, opened 1 January", Opened(Example.Day, new(2022, 1, 1))),
        Outside("11月1日完成，1月2日召开", "Completed 1 November, opened 2 January", Opened(Example.Day, new(2022, 1, 2)), Late),
        Inside("12月31日完成，2月28日召开（月末）", "Completed 31 December, opened 28 February, the month's last day", Opened(new(2021, 12, 31), new(2022, 2, 28))),
        Outside("12月31日完成，3月1日召开", "Completed 31 December, opened 1 March", Opened(new(2021, 12, 31), new(2022, 3, 1)), Late),
        Undetermined("没有载明选举完成日", "Completion not stated", new() { FirstSession = new LocalDate(2021, 12, 1) }, Finding.MissingFact),
        Undetermined("11月1日至10日间完成，11月5日召开：先后不明", "Completed between 1 and 10 November, opened on the 5th: which came first is not known",
            new() { ElectionCompleted = ReportedDate.Between(Example.Day, new(2021, 11, 10)), FirstSession = new LocalDate(2021, 11, 5) }, OrderUnknown),
        Undetermined("2012年：当时的地方组织法未收录", "In 2012: the Organic Law of that day is not held", Opened(new(2011, 12, 7), new(2012, 1, 4)), Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
        OutOfScope("全国人民代表大会", "The National People's Congress", Opened(Example.Day, new(2022, 3, 5))) with { Occasion = Occasion.General(Level.National, Example.Day) },
        OutOfScope("补选", "A by-election", Opened(Example.Day, new(2022, 3, 5))) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        RealCase("某镇2021年：3月11日完成选举，3月19日召开", "A town in 2021: completed 11 March, opened 19 March", Opened(new(2021, 3, 11), new(2021, 3, 19)), Conclusion.Met) with { Occasion = new(Level.Township), AsOf = new(2021, 3, 11) },
        RealCase("某镇2021年计划：11月10日至30日选举，12月10日前召开", "The plan of a town in 2021: elected 10 to 30 November, opened by 10 December",
            new() { ElectionCompleted = ReportedDate.Between(new(2021, 11, 10), new(2021, 11, 30)), FirstSession = ReportedDate.By(new(2021, 12, 10)) }, Conclusion.Met)
            with { Occasion = new(Level.Township) { IsPlan = true }, AsOf = new(2021, 9, 22) },
    ];

    private static ElectionTimetable Opened(LocalDate completed, LocalDate session) => new() { ElectionCompleted = completed, FirstSession = session };
}
