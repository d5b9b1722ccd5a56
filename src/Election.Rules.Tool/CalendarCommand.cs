using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary><c>calendar DAY</c>: every statutory date of an election.</summary>
internal static class CalendarCommand
{
    internal static Command Create()
    {
        var day = new Argument<string>("DAY") { Description = "The election day, such as 2026-11-01." };
        var province = Options.Province();
        var level = new Option<string>("--level") { Description = "The level of the congress elected: township, county, prefecture, province or national.", DefaultValueFactory = _ => "county" };
        level.AcceptOnlyFromAmong("township", "county", "prefecture", "province", "national");
        var kind = new Option<string>("--kind") { Description = "The kind of election: general, by-election, leftover or rerun.", DefaultValueFactory = _ => "general" };
        kind.AcceptOnlyFromAmong("general", "by-election", "leftover", "rerun");
        var on = new Option<string?>("--on") { Description = "A day, such as today's: how many days are left to each date." };
        var ics = new Option<string?>("--ics") { Description = "Write the calendar also as an iCalendar file, which calendar programs open." };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var local = Options.Local();
        var command = new Command("calendar", "Reckons every statutory date of an election from its day, each with its article.") { day, province, level, kind, on, ics, local, format, lang, readings };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => Run(
            Options.Date(parsed.GetRequiredValue(day), "DAY"),
            new Occasion(Enum.Parse<Level>(parsed.GetRequiredValue(level), ignoreCase: true), Enum.Parse<ElectionKind>(parsed.GetRequiredValue(kind).Replace("-", "", StringComparison.Ordinal), ignoreCase: true)),
            parsed.GetValue(province),
            parsed.GetValue(on) is { } today ? Options.Date(today, "--on") : null,
            parsed.GetValue(ics),
            parsed.GetRequiredValue(format),
            language,
            Options.Chosen(parsed.GetValue(readings)),
            Options.BookOf(parsed.GetValue(local)))));
        return command;
    }

    private static int Run(LocalDate day, Occasion occasion, string? province, LocalDate? on, string? ics, string format, Language language, Dictionary<string, string> readings, LawBook book)
    {
        var law = Options.Law(day, province, readings, book: book);
        var calendar = ElectionCalendar.For(occasion with { Day = day }, law);
        if (ics is not null) OutputFile.Write(ics, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(calendar.ToICalendar(language)), "--ics");
        Console.Out.Write(format == "json" ? Json(calendar, on) + "\n" : Text(calendar, on, language));
        return ExitCode.Lawful;
    }

    internal static string Text(ElectionCalendar calendar, LocalDate? on, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var text = new StringBuilder();
        text.Append(Say("选举日：", "Election day: ")).Append(Words.Iso(calendar.ElectionDay)).Append('\n');
        List<IReadOnlyList<string>> rows = [];
        var election = false;
        foreach (var entry in calendar.Entries)
        {
            if (!election && entry.Last >= calendar.ElectionDay)
            {
                election = true;
                rows.Add(Row(calendar.ElectionDay, Say("选举日", "Election day"), ""));
            }
            rows.Add(Row(entry.Last, entry.Label.In(language) + (entry.Force == Force.Guiding ? Say("（一般）", " (as a rule)") : ""), string.Join(Say("、", ", "), entry.Citations.Select(c => c.In(language)))));
        }
        if (!election) rows.Add(Row(calendar.ElectionDay, Say("选举日", "Election day"), ""));
        text.Append(Table.Of(rows));
        foreach (var notice in calendar.Notices) text.Append(Say("注意：", "Note: ")).Append(notice.Text.In(language)).Append('\n');
        if (calendar.Gaps.Count > 0) text.Append('\n').Append(Say("未能确定的日期", "Dates that cannot be told")).Append('\n');
        foreach (var gap in calendar.Gaps) text.Append("  ").Append(gap.Rule.Id).Append(": ").Append(gap.Reason.In(language)).Append('\n');
        return text.ToString();

        IReadOnlyList<string> Row(LocalDate last, string label, string law)
        {
            var lead = Period.DaysBetween(last, calendar.ElectionDay);
            var place = lead == 0 ? "E" : string.Create(CultureInfo.InvariantCulture, $"E{(lead > 0 ? '−' : '+')}{Math.Abs(lead)}");
            return on is { } today
                ? [Words.Iso(last), place, Left(Period.DaysBetween(today, last), language), label, law]
                : [Words.Iso(last), place, label, law];
        }
    }

    internal static string Left(int days, Language language) => (language == Language.Chinese, Math.Sign(days)) switch
    {
        (true, 1) => string.Create(CultureInfo.InvariantCulture, $"还有{days}日"),
        (true, 0) => "今日",
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"已过{-days}日"),
        (_, 1) => string.Create(CultureInfo.InvariantCulture, $"in {days} day{(days == 1 ? "" : "s")}"),
        (_, 0) => "today",
        _ => string.Create(CultureInfo.InvariantCulture, $"{-days} day{(days == -1 ? "" : "s")} ago"),
    };

    private static string Json(ElectionCalendar calendar, LocalDate? on) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        Write(writer, calendar, on);
        writer.WriteEndObject();
    });

    /// <summary>Writes the fields of a calendar into the object that is open.</summary>
    internal static void Write(Utf8JsonWriter writer, ElectionCalendar calendar, LocalDate? on)
    {
        writer.WriteString("electionDay", Words.Iso(calendar.ElectionDay));
        writer.WriteStartArray("dates");
        foreach (var entry in calendar.Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", entry.Rule.Id);
            if (entry.First is { } first) writer.WriteString("first", Words.Iso(first));
            writer.WriteString("last", Words.Iso(entry.Last));
            if (on is { } today) writer.WriteNumber("daysLeft", Period.DaysBetween(today, entry.Last));
            writer.WriteString("force", Words.Camel(entry.Force));
            ReportJson.Write(writer, "label", entry.Label);
            writer.WriteStartArray("provisions");
            foreach (var citation in entry.Citations) ReportJson.Write(writer, citation);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("notices");
        foreach (var notice in calendar.Notices)
        {
            writer.WriteStartObject();
            writer.WriteString("id", notice.Id);
            ReportJson.Write(writer, notice.Text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("undetermined");
        foreach (var gap in calendar.Gaps)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", gap.Rule.Id);
            ReportJson.Write(writer, "reason", gap.Reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
