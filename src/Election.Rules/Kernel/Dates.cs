using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules;

/// <summary>Dates in words, the same on every machine.</summary>
internal static class Dates
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string In(Language language, LocalDate date) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year:D4}");

    internal static string In(Language language, ReportedDate date) => (language, date.Earliest, date.Latest) switch
    {
        (Language.Chinese, _, null) => "未载明",
        (_, _, null) => "not stated",
        (_, { } first, { } last) when first == last => In(language, last),
        (Language.Chinese, null, { } last) => In(language, last) + "或以前",
        (_, null, { } last) => "on or before " + In(language, last),
        (Language.Chinese, { } first, { } last) => $"{In(language, first)}至{In(language, last)}之间",
        (_, { } first, { } last) => $"between {In(language, first)} and {In(language, last)}",
    };
}
