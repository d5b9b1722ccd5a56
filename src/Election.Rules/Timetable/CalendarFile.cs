using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules;

/// <summary>Writes a calendar by RFC 5545: lines end in CRLF and hold at most 75 octets of UTF-8, longer ones are folded between characters.</summary>
internal static class CalendarFile
{
    private const int LineOctets = 75;

    private static readonly LocalDatePattern Basic = LocalDatePattern.Create("uuuuMMdd", CultureInfo.InvariantCulture);
    private static readonly Bilingual ElectionDay = new("选举日", "Election day");

    internal static string Write(ElectionCalendar calendar, Language language, LocalDate stamp)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, language == Language.Chinese ? "PRODID:-//Election.Rules//Election calendar//ZH" : "PRODID:-//Election.Rules//Election calendar//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(Name(calendar, language)));
        foreach (var entry in calendar.Entries)
            Event(text, calendar, stamp, entry.Rule.Id, entry.Last, entry.Label.In(language), Description(entry, language));
        Event(text, calendar, stamp, "election-day", calendar.ElectionDay, ElectionDay.In(language), "");
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, ElectionCalendar calendar, LocalDate stamp, string id, LocalDate day, string summary, string description)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{id}.{Basic.Format(calendar.ElectionDay)}.{Place(calendar)}@election-rules");
        Line(text, $"DTSTAMP:{Basic.Format(stamp)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Basic.Format(day)}");
        Line(text, $"DTEND;VALUE=DATE:{Basic.Format(day.PlusDays(1))}");
        Line(text, "SUMMARY:" + Escape(summary));
        if (description.Length > 0) Line(text, "DESCRIPTION:" + Escape(description));
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Name(ElectionCalendar calendar, Language language)
    {
        var day = Dates.In(language, calendar.ElectionDay);
        return language == Language.Chinese ? $"选举日程（选举日：{day}）" : $"Election calendar (election day: {day})";
    }

    /// <summary>What tells one election of a day from another.</summary>
    private static string Place(ElectionCalendar calendar)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{(int)calendar.Occasion.Level}{(int)calendar.Occasion.Kind}");
        return calendar.Law.Province is { } province ? place + "." + province.Code : place;
    }

    private static string Description(CalendarEntry entry, Language language)
    {
        var text = new StringBuilder(entry.Rule.Statement.In(language));
        if (entry.First is { } first)
        {
            text.Append('\n').Append(language == Language.Chinese
                ? $"期间：{Dates.In(language, first)}至{Dates.In(language, entry.Last)}。"
                : $"From {Dates.In(language, first)} to {Dates.In(language, entry.Last)}.");
        }
        foreach (var citation in entry.Citations)
        {
            text.Append('\n').Append(citation.In(language));
            if (citation.Text is { } words) text.Append(language == Language.Chinese ? "：" : ": ").Append(words);
        }
        return text.ToString();
    }

    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string content)
    {
        var octets = 0;
        foreach (var rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
