using NodaTime;

namespace Election.Rules;

/// <summary>The first session of a new congress, reckoned from the completion of its election (OL 20, in 2015 Art. 16).</summary>
public static class FirstSession
{
    private static readonly Bilingual Label = new("召开新一届第一次会议的最后一日", "Last day for the first session of the new congress");

    /// <summary>
    /// Returns the latest lawful day of the first session with its provision: the same day of the month two months on, or that
    /// month's last day.
    /// </summary>
    /// <param name="completed">The day on which the election of the deputies was completed.</param>
    /// <param name="occasion">The occasion: the general election of a local congress.</param>
    /// <param name="law">The law.</param>
    /// <returns>The day, or null where the law of that day establishes none: for other elections, and before 2015.</returns>
    public static CalendarEntry? LatestDay(LocalDate completed, Occasion occasion, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        return law.Find(Parameters.FirstSessionMonths, occasion) is { } norm
            ? new(TimetableRules.FirstSession, Label, completed.PlusMonths(norm.Value), norm.Citations, norm.Force) { First = completed, Act = f => f.FirstSession, IsDuty = true }
            : null;
    }
}
