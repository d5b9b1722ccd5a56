using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.Timetable;

/// <summary>Random days around an election, and the slow way to judge a date that is known only roughly.</summary>
internal static class TimetableGen
{
    /// <summary>Election days over eight years, two leap days and every end of a month among them.</summary>
    internal static Gen<LocalDate> ElectionDays { get; } = Gen.Choose(0, 2900).Select(n => new LocalDate(2021, 4, 1).PlusDays(n));

    /// <summary>A day some days before another, or after it where negative.</summary>
    internal static Gen<int> Around(int days) => Gen.Choose(days - 4, days + 4);

    /// <summary>Exact, or a window of two or three days.</summary>
    internal static Gen<ReportedDate> Roughly(LocalDate day, int least, int most) =>
        from before in Gen.Choose(least, most)
        from width in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        select ReportedDate.Between(day.PlusDays(-before), day.PlusDays(width - before));

    /// <summary>The same, or not stated at all.</summary>
    internal static Gen<ReportedDate> Perhaps(Gen<ReportedDate> dates) => Gen.Frequency((1, Gen.Constant(default(ReportedDate))), (8, dates));

    /// <summary>Every day that a date allows; for a date not stated, itself.</summary>
    internal static IEnumerable<ReportedDate> Days(ReportedDate date)
    {
        if (!date.IsStated) return [date];
        return from n in Enumerable.Range(0, Period.DaysBetween(date.Earliest!.Value, date.Latest!.Value) + 1) select ReportedDate.On(date.Earliest!.Value.PlusDays(n));
    }

    /// <summary>What all exact days agree on, or undetermined.</summary>
    internal static Conclusion Common(IEnumerable<Verdict> verdicts)
    {
        var conclusions = verdicts.Select(v => v.Conclusion).Distinct().ToArray();
        return conclusions.Length == 1 ? conclusions[0] : Conclusion.Undetermined;
    }

    internal static ReportedDate Shift(ReportedDate date, int days) =>
        !date.IsStated ? date : ReportedDate.Between(date.Earliest!.Value.PlusDays(days), date.Latest!.Value.PlusDays(days));
}
