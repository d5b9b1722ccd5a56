using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules;

/// <summary>Dates in words, the same on every machine.</summary>
internal static class Dates
{
    private static readonly LocalDatePattern English = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string In(Language language, LocalDate date) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : English.Format(date);

    internal static string In(Language language, ReportedDate date)
    {
        if (date.Latest is not { } last) return language == Language.Chinese ? "未载明" : "not stated";
        if (date.IsExact) return In(language, last);
        if (date.Earliest is not { } first) return language == Language.Chinese ? In(language, last) + "或以前" : "on or before " + In(language, last);
        return language == Language.Chinese ? $"{In(language, first)}至{In(language, last)}之间" : $"between {In(language, first)} and {In(language, last)}";
    }
}
