using NodaTime;

namespace Election.Rules;

/// <summary>An act that is done some days before election day at the latest (选举日的N日以前, or 选举日以前). One subclass for each act.</summary>
internal abstract class LeadRule : Rule<ElectionTimetable>
{
    protected LeadRule(string id, Scope scope, Parameter<Lead> lead, Fact fact)
        : base(id, scope)
    {
        (Lead, Fact) = (lead, fact);
        Late = new("late",
            new($"{fact.Label.Zh}为{{date}}，选举日为{{day}}，最后合法日为{{lastDay}}，迟{{late}}日。", $"{fact.Label.En}: {{date}}; the last lawful day for an election day of {{day}} is {{lastDay}}. Days late: {{late}}."),
            new("尚未办理的，在最后合法日以前（含当日）办理；已经迟延的，选举日应为{earliestDay}或者以后。", "Do it by the last lawful day; if it is late already, election day is to be {earliestDay} or later."), Unit.DaysBefore);
        EarlyPoll = new("early-poll",
            new($"{fact.Label.Zh}为{{date}}，按选举日（{{day}}）计算不迟；但有选区提前于{{early}}投票，按该选区计算最后合法日为{{earlyLastDay}}，是否及时，无法判断。", $"{fact.Label.En}: {{date}}; in time for election day ({{day}}). But a district polls early ({{early}}), for which the last lawful day is {{earlyLastDay}}; whether it was in time there is not known."),
            new("查明提前投票的选区及其办理日期。", "Find out which district polls early, and when it was done there."), Unit.DaysBefore);
        RestsOn = [lead];
        Subject = fact;
        Facts = [fact, Fact.ElectionDay, TimetableFacts.LastPollingDay];
        Findings = [Late, EarlyPoll];
        Notices = [Notice.ExactLead];
        OpenQuestions = [Interpretations.DaysBefore];
    }

    /// <summary>What the law asks: the days before election day.</summary>
    internal Parameter<Lead> Lead { get; }

    /// <summary>When the act was done.</summary>
    internal Fact Fact { get; }

    /// <summary>The name of its last lawful day in a calendar.</summary>
    internal Bilingual Deadline { get; private protected init; } = Bilingual.None;

    /// <summary>Whether elections may pass without the act: where none is stated, the rule does not apply, unless there was <see cref="Occasioned">occasion</see> for it.</summary>
    internal bool IsOccasional { get; private protected init; }

    /// <summary>The norm of the law under which the act is not asked at all; <see cref="NotAsked"/> then says so.</summary>
    internal Parameter<Duty>? NoneWhere { get; private protected init; }

    private protected Finding? NotAsked { get; init; }

    private protected Finding Late { get; }

    private protected Finding EarlyPoll { get; }

    /// <summary>Whether other facts show that there was occasion for the act.</summary>
    private protected virtual bool Occasioned(ElectionTimetable facts) => false;

    /// <summary>The day of the act.</summary>
    internal abstract ReportedDate Of(ElectionTimetable facts);

    /// <summary>A timetable in which the act alone is stated.</summary>
    internal abstract ElectionTimetable With(ReportedDate act);

    private protected sealed override Verdict Decide(ElectionTimetable facts, in Trial trial)
    {
        if (NoneWhere is { } without && trial.Norm(without) is not null) return trial.NotApplicable(NotAsked!);
        if (trial.Norm(Lead) is not { } norm) return trial.Without(Lead);
        var act = Of(facts);
        if (IsOccasional && !act.IsStated && !Occasioned(facts)) return Verdict.NotApplicable;
        var verdict = trial.Before(Fact, act, norm, Late);
        if (verdict.Conclusion != Conclusion.Met || facts.DistrictPollingDays.Count == 0) return verdict;

        // Election day is the first polling day where polling takes several. One that a district polls on before the unified
        // day counts for that district; the timetable does not say when the act was done there.
        var early = PollingDays.First(facts, trial.Occasion);
        var lead = trial.LeadOf(norm);
        if (early.First - act.In(trial.Occasion).Last >= lead) return verdict;
        if (trial.Why is not null)
        {
            trial.Say("early", early);
            trial.Say("earlyLastDay", early.Plus(-lead));
        }
        return trial.Undetermined(EarlyPoll, 0, lead);
    }

    /// <summary>The boundary table around a number of days before the day of the examples.</summary>
    private protected Axis<ElectionTimetable> AxisAround(int days) =>
        new(new($"{Fact.Label.Zh}：选举日前的日数", $"{Fact.Label.En}: days before election day"), days - 3, days + 3, value => DaysBefore(value));

    private protected ElectionTimetable DaysBefore(int days) => DaysBefore(days, Example.Day);

    /// <summary>The act so many days before election day, and a district that polls two days early.</summary>
    private protected Example<ElectionTimetable> WithEarlyPoll(int days, LocalDate electionDay) => Undetermined(
        FormattableString.Invariant($"选举日前{days}日办理，某选区提前2日投票"), FormattableString.Invariant($"{days} days before election day; a district polls 2 days early"),
        DaysBefore(days, electionDay) with { DistrictPollingDays = [electionDay.PlusDays(-2)] }, EarlyPoll);

    private protected ElectionTimetable DaysBefore(int days, LocalDate electionDay) => With(electionDay.PlusDays(-days));
}
