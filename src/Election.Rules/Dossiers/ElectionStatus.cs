using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>Where an election stands on a day: what is done, what is due next, what has gone wrong.</summary>
public sealed class ElectionStatus
{
    internal ElectionStatus(LocalDate? day, AuditReport report, IReadOnlyList<Procedure> procedures, IReadOnlyList<CalendarStatus> dates) =>
        (Day, Report, Procedures, Dates) = (day, report, procedures, dates);

    /// <summary>The day on which the question is asked, or null.</summary>
    public LocalDate? Day { get; }

    /// <summary>Every verdict on the dossier.</summary>
    public AuditReport Report { get; }

    /// <summary>The procedures that the dossier is of: the election itself, then each recall, each as ordered steps.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>The statutory dates as they stand on the day, earliest first; empty where no day is asked of, or the election day is not known exactly.</summary>
    public IReadOnlyList<CalendarStatus> Dates { get; }

    /// <summary>What is still to be done, or may still be done, with its last lawful day: the next first.</summary>
    public IEnumerable<CalendarStatus> Ahead => Dates.Where(d => d.State is CalendarState.Due or CalendarState.Open or CalendarState.NotYet);

    /// <summary>The steps of every procedure that were to be done by a day that is past, and that the dossier does not state as done.</summary>
    public IEnumerable<ProcedureStep> Overdue => Procedures.SelectMany(p => p.Overdue);

    /// <summary>Whether a mandatory norm is breached, or a step overdue.</summary>
    public bool HasUnlawful => Report.HasUnlawful || Overdue.Any();
}
