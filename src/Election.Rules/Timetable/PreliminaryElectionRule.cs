using NodaTime;

namespace Election.Rules;

/// <summary>EL 32(1): the formal list follows the votes of the preliminary election, which is therefore held by the day on which that list is due, and by the day of its publication.</summary>
internal sealed class PreliminaryElectionRule : Rule<ElectionTimetable>
{
    private static readonly Finding AfterDue = new("after-formal-list-due",
        new("预选于{date}进行，选举日为{day}；正式代表候选人名单最迟应于{lastDay}公布，预选迟{late}日。", "The preliminary election was held: {date}; for an election day of {day} the formal list was due: {lastDay}. Days late: {late}."),
        new("预选应在正式代表候选人名单的公布期限内进行；已经迟延的，选举日应为{earliestDay}或者以后。", "Hold it by the day on which the formal list is due; if it is late already, election day is to be {earliestDay} or later."), Unit.DaysBefore);

    private static readonly Finding AfterList = new("after-formal-list",
        new("预选于{date}进行，在正式代表候选人名单公布（{list}）之后{measured}日：正式候选人应按预选得票确定。", "The preliminary election was held: {date}. The formal list had been published: {list}. Formal candidates follow the votes of the preliminary election. Days after the list: {measured}."),
        new("按预选得票多少的顺序重新确定并公布正式代表候选人名单。", "Decide and publish the formal list anew, by the votes of the preliminary election."), Unit.Days);

    public PreliminaryElectionRule()
        : base("timetable.preliminary-election", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("预选的时间", "Day of the preliminary election");
        Statement = new(
            "进行预选的，应在正式代表候选人名单依法应当公布之日以前（含当日），并且在该名单公布以前（含当日）进行。多个选区分别预选的，以最后一个为准。没有预选的，不适用。",
            "A preliminary election is held on or before the day on which the formal list is due, and on or before its publication. Where several districts hold one, the last counts. Where none is held, the rule does not apply.");
        AskedAs =
        [
            new("预选最迟哪天进行？", "By which day must a preliminary election be held?"),
            new("正式候选人名单已经公布，还能再预选吗？", "May a preliminary election be held after the formal list is published?"),
        ];
        NotDecided = new(
            "是否应当预选由`candidates.preliminary-required`判断，预选得票如何采用由`candidates.preliminary-order`判断，预选是否早于初步名单的公布由`timetable.sequence`判断。预选的组织和投票方式，不作判断。只适用于换届时的直接选举。",
            "Whether a preliminary election is due is decided by `candidates.preliminary-required`, how its votes are followed by `candidates.preliminary-order`, and whether it came before the initial list by `timetable.sequence`. How it is organized and how votes are cast in it is not decided. The rule speaks of direct general elections only.");
        RestsOn = [Parameters.FormalListLead, Parameters.PreliminaryElection];
        Facts = [TimetableFacts.PreliminaryElection, TimetableFacts.DistrictPreliminaryElections, TimetableFacts.FormalCandidatesPublished, Fact.ElectionDay];
        Subject = TimetableFacts.PreliminaryElection;
        Findings = [AfterDue, AfterList];
        Notices = [Notice.ExactLead];
        OpenQuestions = [Interpretations.DaysBefore];
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("预选日：选举日前的日数（正式名单于选举日前5日公布）", "Preliminary election: days before election day (formal list 5 days before)"), 3, 10, days => Held(days, 5));

    private protected override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (!PreliminaryDays.AreReported(facts)) return Verdict.NotApplicable;
        // From 1986 to 2004 the law did not know it in direct elections, or that is not proved.
        if (trial.Law.Find(Parameters.PreliminaryElection, trial.Occasion) is null) return trial.Without(Parameters.PreliminaryElection);
        if (trial.Norm(Parameters.FormalListLead) is not { } due) return trial.Without(Parameters.FormalListLead);
        var held = PreliminaryDays.Last(facts, trial.Occasion);
        if (!held.IsStated)
        {
            trial.Lacks(TimetableFacts.DistrictPreliminaryElections, held);
            return Trial.MissingFact;
        }
        var list = facts.FormalCandidatesPublished.In(trial.Occasion);
        var verdict = trial.Before(TimetableFacts.PreliminaryElection, held, due, AfterDue);
        if (verdict.Conclusion == Conclusion.Breached) return verdict;
        var order = list.IsStated ? ReportedDate.NotAfter(held, list) : null;
        if (order is false)
        {
            trial.Say("date", held);
            trial.Say("list", list);
            return trial.Breached(AfterList, due, held.First - list.Last);
        }
        var lacks = trial.Lacks(TimetableFacts.FormalCandidatesPublished, list);
        if (verdict.Conclusion != Conclusion.Met) return verdict;
        // One held on a day that is not stated may have been held too late.
        if (lacks | (PreliminaryDays.LackOne(facts) && trial.Lacks(TimetableFacts.DistrictPreliminaryElections, default(ReportedDate)))) return Trial.MissingFact;
        if (order is true) return verdict;
        trial.Say("fact", TimetableFacts.PreliminaryElection.Label);
        trial.Say("date", held);
        trial.Say("lastDay", list);
        return trial.Undetermined(Finding.BoundTooWide);
    }

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("选举日前9日预选，前7日公布正式名单", "Held 9 days before election day, list published 7 days before", Held(9, 7)),
        Breached("正式名单公布后才预选", "Held after the formal list was published", Held(8, 9), AfterList),
        Inside("选举日前7日预选，当日公布正式名单", "Held 7 days before, list published the same day", Held(7, 7)),
        Outside("选举日前6日预选", "Held 6 days before", Held(6, 6), AfterDue),
        Undetermined("没有载明正式名单公布日", "Publication of the formal list not stated", new() { PreliminaryElection = Example.Day.PlusDays(-9) }, Finding.MissingFact),
        Inside("两个选区分别在选举日前9日、前7日预选", "Two districts held one 9 and 7 days before", Held(9, 7) with { DistrictPreliminaryElections = [Example.Day.PlusDays(-9), Example.Day.PlusDays(-7)] }),
        Outside("一个选区在选举日前9日、另一个在前6日预选", "One district held it 9 days before, another 6", Held(9, 6) with { DistrictPreliminaryElections = [Example.Day.PlusDays(-9), Example.Day.PlusDays(-6)] }, AfterDue),
        Undetermined("一个选区的预选日没有载明", "The day of one district's is not stated", Held(9, 7) with { DistrictPreliminaryElections = [Example.Day.PlusDays(-9), default] }, Finding.MissingFact),
        OutOfScope("没有预选", "No preliminary election", new()),
        OutOfScope("间接选举", "An indirect election", Held(1, 9)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        RealCase("某县2011年：5月9日预选，5月11日公布，5月15日选举", "A county in 2011: held 9 May, list 11 May, election day 15 May", new() { PreliminaryElection = new LocalDate(2011, 5, 9), FormalCandidatesPublished = new LocalDate(2011, 5, 11) }, Conclusion.Breached, AfterDue) with { Occasion = Occasion.General(Level.County, new(2011, 5, 15)), AsOf = new(2011, 5, 15) },
    ];

    private static ElectionTimetable Held(int before, int list) => new() { PreliminaryElection = Example.Day.PlusDays(-before), FormalCandidatesPublished = Example.Day.PlusDays(-list) };
}
