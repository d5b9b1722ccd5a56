using NodaTime;

namespace Election.Rules;

/// <summary>
/// A date as the records state it: exact, on or before a day, within a window, or not stated at all, which is the default.
/// Rules compare every day that it allows, so a bound that proves nothing leaves them undetermined.
/// </summary>
public readonly record struct ReportedDate
{
    private const int Open = int.MinValue;

    // Days from 0001-01-01 plus one, so that the default value of the struct means "not stated".
    private readonly int earliest;
    private readonly int latest;

    private ReportedDate(int earliest, int latest) => (this.earliest, this.latest) = (earliest, latest);

    /// <summary>Whether anything is stated.</summary>
    public bool IsStated => latest != 0;

    /// <summary>Whether the exact day is stated.</summary>
    public bool IsExact => latest != 0 && earliest == latest;

    /// <summary>Whether only a last day is stated ("by 20 April").</summary>
    public bool IsBound => earliest == Open;

    /// <summary>The first day allowed, or null where there is none.</summary>
    public LocalDate? Earliest => latest == 0 || earliest == Open ? null : Day(earliest);

    /// <summary>The last day allowed, or null where nothing is stated.</summary>
    public LocalDate? Latest => latest == 0 ? null : Day(latest);

    internal long First => earliest == Open ? int.MinValue : earliest;

    internal long Last => latest;

    /// <summary>Returns an exact date.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1800 or after 2299, as for every date here.</exception>
    public static ReportedDate On(LocalDate date) => new(Number(date), Number(date));

    /// <summary>Returns a date known to be on or before a day.</summary>
    /// <param name="last">The last day it can be, inclusive.</param>
    public static ReportedDate By(LocalDate last) => new(Open, Number(last));

    /// <summary>Returns a date known to lie in a window, both ends included.</summary>
    /// <param name="first">The first day it can be.</param>
    /// <param name="last">The last day it can be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window ends before it begins.</exception>
    public static ReportedDate Between(LocalDate first, LocalDate last)
    {
        if (last < first)
            throw new ArgumentOutOfRangeException(nameof(last), $"The window ends on {Dates.Iso(last)}, before its first day {Dates.Iso(first)}.");
        return new(Number(first), Number(last));
    }

    /// <summary>Converts an exact date.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator ReportedDate(LocalDate date) => On(date);

    /// <summary>Returns the exact date that a day gives.</summary>
    /// <param name="date">The day.</param>
    public static ReportedDate FromLocalDate(LocalDate date) => On(date);

    /// <summary>Returns the date, bound or window in ISO form.</summary>
    public override string ToString() => !IsStated ? "not stated"
        : IsExact ? Dates.Iso(Day(latest))
        : IsBound ? "by " + Dates.Iso(Day(latest))
        : Dates.Iso(Day(earliest)) + "/" + Dates.Iso(Day(latest));

    /// <summary>In a plan, an act due by a day is judged on that day; windows stay windows.</summary>
    internal ReportedDate In(Occasion occasion) => occasion.IsPlan && IsBound ? new(latest, latest) : this;

    internal ReportedDate Plus(int days) => latest == 0 ? this : new(earliest == Open ? Open : earliest + days, latest + days);

    /// <summary>The earlier end of both, the later end of both: the day of the last of two acts.</summary>
    internal static ReportedDate Later(ReportedDate a, ReportedDate b) =>
        !a.IsStated ? b : !b.IsStated ? a : new(Math.Max(a.earliest, b.earliest), Math.Max(a.latest, b.latest));

    /// <summary>The earlier end of both: the day of the first of two limits, both stated.</summary>
    internal static ReportedDate Earlier(ReportedDate a, ReportedDate b) => new(Math.Min(a.earliest, b.earliest), Math.Min(a.latest, b.latest));

    /// <summary>Whether one act is on or before another on every day that both allow, on none, or (null) on some. Both are stated.</summary>
    internal static bool? NotAfter(ReportedDate first, ReportedDate second) =>
        first.Last <= second.First ? true : first.First > second.Last ? false : null;

    /// <summary>The same day some months on, or that month's last day.</summary>
    internal ReportedDate PlusMonths(int months) => latest == 0 ? this : new(earliest == Open ? Open : MonthsOn(earliest, months), MonthsOn(latest, months));

    private static int MonthsOn(int number, int months) => Day(number).PlusMonths(months).ToDateOnly().DayNumber + 1;

    internal static LocalDate Day(long number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber((int)number - 1));

    internal static int Number(LocalDate date) => date.Year is >= 1800 and < 2300
        ? date.ToDateOnly().DayNumber + 1
        : throw new ArgumentOutOfRangeException(nameof(date), Dates.Iso(date), "A date lies between 1800 and 2299.");
}
