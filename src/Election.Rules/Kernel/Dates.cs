using System.Globalization;
using System.Runtime.CompilerServices;
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

    internal static string In(Language language, ReportedDate date)
    {
        var result = new DefaultInterpolatedStringHandler(0, 2, CultureInfo.InvariantCulture, stackalloc char[64]);
        Append(ref result, language, date);
        return result.ToStringAndClear();
    }

    /// <summary>Writes a date into a message, without a string of its own.</summary>
    internal static void Append(ref DefaultInterpolatedStringHandler text, Language language, ReportedDate date)
    {
        var isChinese = language == Language.Chinese;
        if (date.Latest is not { } last)
        {
            text.AppendLiteral(isChinese ? "未载明" : "not stated");
            return;
        }
        if (date.IsExact)
        {
            Append(ref text, isChinese, last);
        }
        else if (date.Earliest is { } first)
        {
            if (!isChinese) text.AppendLiteral("between ");
            Append(ref text, isChinese, first);
            text.AppendLiteral(isChinese ? "至" : " and ");
            Append(ref text, isChinese, last);
            if (isChinese) text.AppendLiteral("之间");
        }
        else
        {
            if (!isChinese) text.AppendLiteral("on or before ");
            Append(ref text, isChinese, last);
            if (isChinese) text.AppendLiteral("或以前");
        }
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, bool isChinese, LocalDate date)
    {
        var (year, month, day) = date;
        text.AppendFormatted(isChinese ? year : day);
        text.AppendLiteral(isChinese ? "年" : " ");
        if (isChinese) text.AppendFormatted(month);
        else text.AppendLiteral(Months[month - 1]);
        text.AppendLiteral(isChinese ? "月" : " ");
        text.AppendFormatted(isChinese ? day : year);
        if (isChinese) text.AppendLiteral("日");
    }
}
