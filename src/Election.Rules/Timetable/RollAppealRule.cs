using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 29: a step of an appeal against the voter list. What follows an appeal out of time does not apply, so every step asks
/// first whether the appeal was in time.
/// </summary>
internal abstract class RollAppealRule : Rule<RollAppeal>
{
    /// <summary>
    /// By how many days a holiday can move the last day of an appeal: the longest holidays with the days adjoining them.
    /// Within them nothing is decided without the calendar of holidays. This is no number of the law.
    /// </summary>
    private const int LongestHoliday = 10;

    /// <summary>The occasions on which a voter list is published that may be appealed against (EL 28, 29, 57).</summary>
    private protected static readonly Scope Elections = Scope.Direct.For(ElectionKind.General, ElectionKind.ByElection);

    internal static readonly Notice LateRoll = new("late-roll", new(
        "选民名单公布较晚，申诉、处理和起诉的期限不能首尾衔接；各环节按各自的期限判断。",
        "The roll was published too late for appeal, decision and suit to follow one another in full; each step is judged by its own number."));

    protected RollAppealRule(string id, params IReadOnlyList<Finding> own)
        : base(id, Elections)
    {
        Findings = [OutOfTime, OnHoliday, .. own];
        Notices = [LateRoll];
        OpenQuestions = [Interpretations.DaysBefore, Interpretations.AppealHoliday, Interpretations.ByElectionAppeals];
    }

    private protected Finding OutOfTime { get; } = new("out-of-time",
        new("申诉于{date}提出，期限至{lastDay}为止，逾期{late}日；其后的处理、起诉期限不再适用。", "The appeal was lodged: {date}. The time for it ended: {lastDay}. Days out of time: {late}. What the law says of later steps does not apply."),
        new("对逾期提出的意见，可以作为选民名单的复查线索处理。", "A late objection may still be looked into when the roll is reviewed."), Unit.Days);

    private protected Finding OnHoliday { get; } = new("holiday-unknown",
        new("申诉于{date}提出，期限至{lastDay}为止；如该日为节假日，按所选读法顺延至次一工作日，没有放假安排无法判断。", "The appeal was lodged: {date}. The time for it ended: {lastDay}. If that day was a holiday, the reading chosen moves it to the next working day, which cannot be told without the calendar of holidays."),
        new("查明期限最后一日及其后各日是否放假。", "Find out whether the last day and the days after it were holidays."), Unit.Days);

    /// <summary>
    /// Met where the appeal is lodged within the days after publication; not applicable, with a finding, where it is out of
    /// time. An objection made before publication is not too late.
    /// </summary>
    private protected Verdict InTime(RollAppeal facts, in Trial trial)
    {
        if (trial.Norm(Parameters.AppealWindow) is not { } window) return trial.Without(Parameters.AppealWindow);
        var published = facts.VoterListPublished.In(trial.Occasion);
        var lodged = facts.Lodged.In(trial.Occasion);
        if (trial.Lacks(TimetableFacts.VoterListPublished, published) | trial.Lacks(TimetableFacts.AppealLodged, lodged) | (Cuts(trial) && trial.Lacks(Fact.ElectionDay, trial.Occasion.Day)))
            return Trial.MissingFact;
        SayLateRoll(published, window, trial);
        var last = Cut(published.Plus(window.Value), trial);
        trial.Say("fact", TimetableFacts.AppealLodged.Label);
        trial.Say("date", lodged);
        trial.Say("lastDay", last);
        var inTime = ReportedDate.NotAfter(lodged, last);
        if (inTime is { } known) trial.RecordDay(TimetableFacts.AppealLodged, lodged, last, known);
        if (inTime is true) return trial.Met(window);
        var days = lodged.First - last.Last;
        if (trial.Reading(Interpretations.AppealHoliday) == "next-working-day" && inTime is false && days <= LongestHoliday)
            return trial.Undetermined(OnHoliday, days);
        if (inTime is null) return trial.Undetermined(Finding.BoundTooWide);
        trial.Say("late", days);
        return trial.NotApplicable(OutOfTime, days);
    }

    /// <summary>
    /// Interpretation by-election-appeals, reading "cut": in a by-election no appeal may be lodged and no decision given later
    /// than the last day for a suit, so that the right to sue is never lost to the calendar. Otherwise each window runs in full.
    /// </summary>
    private protected static ReportedDate Cut(ReportedDate last, in Trial trial) =>
        Cuts(trial) && trial.Norm(Parameters.LawsuitLead) is { } suit
            ? ReportedDate.Earlier(last, trial.Occasion.Day.Plus(-trial.LeadOf(suit)))
            : last;

    private protected static bool Cuts(in Trial trial) =>
        trial.Occasion.Kind == ElectionKind.ByElection && trial.Reading(Interpretations.ByElectionAppeals) == "cut";

    /// <summary>An example of a by-election on the day of the examples.</summary>
    private protected static Example<RollAppeal> InByElection(Example<RollAppeal> example) =>
        example with { Occasion = new(Level.Township, ElectionKind.ByElection) { Day = Example.Day } };

    private protected static LocalDate Day(int before) => Example.Day.PlusDays(-before);

    /// <summary>Roll on the twentieth day before the election, appeal two days later, received the same day.</summary>
    private protected static RollAppeal Lodged { get; } = new() { VoterListPublished = Day(20), Lodged = Day(18), Received = Day(18) };

    /// <summary>The three windows of EL 29 need their days between the roll and election day; a by-election's roll may come later.</summary>
    private static void SayLateRoll(ReportedDate published, Norm<int> window, in Trial trial)
    {
        if (trial.Why is null || trial.Occasion.Kind != ElectionKind.ByElection || !trial.Occasion.Day.IsStated || Cuts(trial)) return;
        if (trial.Law.Find(Parameters.AppealDecisionWindow, trial.Occasion) is { } decision && trial.Law.Find(Parameters.LawsuitLead, trial.Occasion) is { } suit
            && published.First > trial.Occasion.Day.Last - (window.Value + decision.Value + suit.Value.Days))
            trial.Notice(LateRoll);
    }
}
