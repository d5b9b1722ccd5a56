using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary><c>status FILE</c>: where an election stands on a day.</summary>
internal static class StatusCommand
{
    private const string Help = """
        Says where an election stands on a day: what has gone wrong, what is due next, and every step with who acts and what is missing.

          election-rules status samples/xiyang-2011-plan.json --on 2011-05-03
          election-rules status samples/xiyang-2011-carried-out.json --on 2011-05-13 --format json

        The dossier may be of a general election, a by-election, a seat never filled or a rerun; its recalls are followed too.
        Exit codes: 0 nothing wrong · 1 a mandatory rule is breached or a step overdue · 2 bad input.
        """;

    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A dossier (JSON), or - for standard input." };
        var on = new Option<string?>("--on") { Description = "The day on which the question is asked, such as 2026-10-20; today where it is not given. Acts dated later are planned, not done." };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var chosen = Options.Readings();
        var local = Options.Local();
        var command = new Command("status", Help) { file, on, local, format, lang, chosen };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var day = parsed.GetValue(on) is { } given ? Options.Date(given, "--on") : LocalDate.FromDateTime(DateTime.Today);
            var (readings, book) = (Options.Chosen(parsed.GetValue(chosen)), Options.BookOf(parsed.GetValue(local)));
            var status = ElectionAudit.Status(new DossierFile(parsed.GetRequiredValue(file)).Read().Dossier, day, readings, book);
            Console.Out.Write(parsed.GetRequiredValue(format) == "json" ? Json(status) + "\n" : Text(status, language));
            return status.HasUnlawful ? ExitCode.Unlawful : ExitCode.Lawful;
        }));
        return command;
    }

    private static string Text(ElectionStatus status, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var (text, day) = (new StringBuilder(), status.Day!.Value);
        text.Append(ReportText.Clean(status.Report.Dossier.Title ?? status.Report.Dossier.FileName)).Append('\n');
        text.Append(Say($"截至{Words.Iso(day)}：{Stand(status, language)}", $"On {Words.Iso(day)}: {Stand(status, language)}")).Append('\n');

        var overdue = status.Overdue.ToList();
        var breaches = status.Report.Breaches.ToList();
        text.Append('\n').Append(Say("出了什么问题", "What has gone wrong")).Append('\n');
        if (overdue.Count + breaches.Count == 0) text.Append("  ").Append(Say("没有发现。", "Nothing found.")).Append('\n');
        foreach (var step in overdue)
            text.Append(CultureInfo.InvariantCulture, $"  [{Say("逾期", "overdue")}] {step.Title.In(language)}{Say("：", ": ")}{Words.Iso(step.Last!.Value)}{Say("（", " (")}{CalendarCommand.Left(Period.DaysBetween(day, step.Last.Value), language)}{Say("）", ")")}\n");
        foreach (var verdict in breaches)
        {
            text.Append(CultureInfo.InvariantCulture, $"  [{(verdict.Verdict.IsUnlawful ? Say("违法", "breached") : Say("提示", "warning"))}] {verdict.Rule.Id}{(verdict.Subject.Length > 0 ? "  " + ReportText.Clean(verdict.Subject) : "")}{Say("：", ": ")}{ReportText.Clean(verdict.Explanation.Message.In(language))}\n");
            if (verdict.Explanation.Cure is var cure && cure != Bilingual.None) text.Append("      ").Append(Say("改正：", "cure: ")).Append(ReportText.Clean(cure.In(language))).Append('\n');
        }

        text.Append('\n').Append(Say("接下来", "What is due next")).Append('\n');
        var ahead = status.Ahead.ToList();
        text.Append(ahead.Count > 0
            ? Table.Of([.. ahead.Select(IReadOnlyList<string> (d) => ["  " + Words.Iso(d.Entry.Last), CalendarCommand.Left(d.DaysLeft, language), d.Entry.Label.In(language), Law(d.Entry.Citations, language)])])
            : status.Dates.Count > 0 ? Say("  法定日期都已过去。\n", "  Every statutory date is past.\n")
            : Say("  没有载明确切的选举日，不能推算法定日期。\n", "  The election day is not stated exactly: no statutory date can be reckoned.\n"));
        foreach (var procedure in status.Procedures)
        {
            text.Append('\n');
            ProcedurePage.Text(text, procedure, language, namesBreachesOnly: true);
        }
        return text.ToString();
    }

    private static string Stand(ElectionStatus status, Language language)
    {
        var steps = status.Procedures[0].Steps;
        var (done, unstated) = (steps.Count(s => s.State == StepState.Done), steps.Count(s => s.State == StepState.Unstated));
        var next = status.Procedures[0].Next;
        return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{steps.Count}个步骤，已办{done}个，未载明{unstated}个。{(next is null ? "各步骤都已载明。" : $"{(next.State == StepState.Unstated ? "先查明" : "下一步")}：{next.Title.Zh}。")}")
            : string.Create(CultureInfo.InvariantCulture, $"{done} of {steps.Count} steps done, {unstated} not stated. {(next is null ? "Every step is stated." : $"{(next.State == StepState.Unstated ? "To be found out first" : "Next")}: {next.Title.En}.")}");
    }

    private static string Law(IReadOnlyList<Citation> citations, Language language) => string.Join(language == Language.Chinese ? "、" : ", ", citations.Select(c => c.In(language)));

    private static string Json(ElectionStatus status) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("title", status.Report.Dossier.Title);
        writer.WriteString("on", Words.Iso(status.Day!.Value));
        writer.WriteString("dossierSha256", status.Report.Dossier.Sha256);
        writer.WriteBoolean("unlawful", status.HasUnlawful);
        ReportJson.WriteLaw(status.Report, writer);
        writer.WriteStartArray("procedures");
        foreach (var procedure in status.Procedures) ProcedurePage.Json(writer, procedure);
        writer.WriteEndArray();
        writer.WriteStartArray("dates");
        foreach (var date in status.Dates)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", date.Entry.Rule.Id);
            ReportJson.Write(writer, "label", date.Entry.Label);
            writer.WriteString("last", Words.Iso(date.Entry.Last));
            writer.WriteNumber("daysLeft", date.DaysLeft);
            writer.WriteString("state", Words.Camel(date.State));
            writer.WriteString("force", Words.Camel(date.Entry.Force));
            writer.WriteStartArray("provisions");
            foreach (var citation in date.Entry.Citations) ReportJson.Write(writer, citation);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("breaches");
        foreach (var verdict in status.Report.Breaches) ReportJson.WriteVerdict(verdict, writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
