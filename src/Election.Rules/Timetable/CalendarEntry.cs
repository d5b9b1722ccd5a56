using NodaTime;

namespace Election.Rules;

/// <summary>One statutory date of an election: the last lawful day of an act, and where the law opens a window, its first.</summary>
public sealed class CalendarEntry
{
    internal CalendarEntry(Rule rule, Bilingual label, LocalDate last, IReadOnlyList<Citation> citations, Force force)
        => (Rule, Label, Last, Citations, Force) = (rule, label, last, citations, force);

    /// <summary>The rule that asks for it; its id stands for the entry.</summary>
    public Rule Rule { get; }

    /// <summary>What is due, in words.</summary>
    public Bilingual Label { get; }

    /// <summary>The first day of the window, or null where only its end is set.</summary>
    public LocalDate? First { get; internal init; }

    /// <summary>The last lawful day.</summary>
    public LocalDate Last { get; }

    /// <summary>The provisions that set it, in the edition in force.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Whether it binds or only guides (一般).</summary>
    public Force Force { get; }

    /// <summary>Whether something has to be done by then; otherwise the day only limits what may be done, such as an appeal.</summary>
    public bool IsDuty { get; internal init; }

    /// <summary>Where a timetable states the act; null where none does.</summary>
    internal Func<ElectionTimetable, ReportedDate>? Act { get; init; }

    /// <summary>Returns the last lawful day and the rule.</summary>
    public override string ToString() => $"{Dates.Iso(Last)} {Rule.Id}";
}

/// <summary>A date that the calendar leaves out because the law that would set it is not known.</summary>
/// <param name="Rule">The rule that would ask for it.</param>
/// <param name="Reason">Why it is not known.</param>
public sealed record CalendarGap(Rule Rule, Bilingual Reason);

/// <summary>How a calendar entry stands on a day.</summary>
public enum CalendarState : byte
{
    /// <summary>Its window has not opened.</summary>
    NotYet,

    /// <summary>To be done; the last lawful day is today or later.</summary>
    Due,

    /// <summary>Not done although the last lawful day is past.</summary>
    Overdue,

    /// <summary>Nothing has to be done, and there is still time to.</summary>
    Open,

    /// <summary>Nothing had to be done, and the time for it is past.</summary>
    Closed,

    /// <summary>Done in time.</summary>
    Done,

    /// <summary>Done after the last lawful day.</summary>
    DoneLate,

    /// <summary>The dates stated do not tell whether it is done, or whether in time.</summary>
    Unclear,
}

/// <summary>How one entry stands on a day.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="State">How it stands.</param>
/// <param name="DaysLeft">The days from that day to the last lawful day: 0 on it, negative after it.</param>
public sealed record CalendarStatus(CalendarEntry Entry, CalendarState State, int DaysLeft);

/// <summary>The earliest lawful election day that the acts already done leave open.</summary>
/// <param name="Day">The day, or null where no act done bounds it.</param>
/// <param name="DecidedBy">The rule whose act decides it, or null.</param>
/// <param name="Reason">In words: which act decides it, or why no day can be given.</param>
/// <param name="Gaps">Acts that are stated but whose numbers of days are not known: the day may be later for their sake.</param>
public sealed record EarliestElectionDay(LocalDate? Day, Rule? DecidedBy, Bilingual Reason, IReadOnlyList<CalendarGap> Gaps);
