using System.CommandLine;
using System.Text.Json;
using Election.Rules.Dossiers;
using Election.Rules.Tool.Docs;

namespace Election.Rules.Tool;

/// <summary><c>rules [ID]</c>: the catalogue, or one rule.</summary>
internal static class RulesCommand
{
    internal static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = "The id of one rule, such as timetable.formal-candidates; without it, the list.", Arity = ArgumentArity.ZeroOrOne };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var command = new Command("rules", "Lists the rules, or shows one: the statute's words, its numbers by edition, its boundaries and its examples.") { id, format, lang };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => Run(parsed.GetValue(id), parsed.GetRequiredValue(format), language)));
        return command;
    }

    private static int Run(string? id, string format, Language language)
    {
        var rules = id is null ? RuleBook.All : [RuleBook.Find(id) ?? throw new BadInputException($"没有规则“{id}”；是不是{Nearest(id)}？用 election-rules rules 可以列出全部。", $"there is no rule '{id}'; did you mean {Nearest(id)}? 'election-rules rules' lists them all.")];
        if (format == "json") Console.Out.WriteLine(CatalogueJson(rules));
        else if (id is null) Console.Out.Write(Table.Of([.. rules.Select(r => (IReadOnlyList<string>)[r.Id, Words.Force(r.Force, language), r.Title.In(language)])]));
        else Console.Out.Write(PlainText.Of(RulePages.Write(rules[0], language)));
        return ExitCode.Lawful;
    }

    private static string Nearest(string id) => RuleBook.All.Select(r => r.Id).OrderBy(known => Distance(known, id)).ThenBy(known => known, StringComparer.Ordinal).First();

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[b.Length];
    }

    private static string CatalogueJson(IReadOnlyList<Rule> rules) => ReportJson.Text(writer =>
    {
        writer.WriteStartArray();
        foreach (var rule in rules) Write(rule, writer);
        writer.WriteEndArray();
    });

    private static void Write(Rule rule, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("force", Words.Camel(rule.Force));
        ReportJson.Write(writer, "title", rule.Title);
        ReportJson.Write(writer, "statement", rule.Statement);
        writer.WriteBoolean("compulsory", rule.IsCompulsory);
        writer.WriteStartArray("provisions");
        foreach (var citation in RulePages.History(rule)) ReportJson.Write(writer, citation);
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in rule.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", finding.Id);
            ReportJson.Write(writer, "message", finding.Message);
            ReportJson.Write(writer, "cure", finding.Cure);
            writer.WriteString("unit", finding.Unit.Id);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("interpretations");
        foreach (var question in rule.OpenQuestions) writer.WriteStringValue(question.Id);
        writer.WriteEndArray();
        writer.WriteStartArray("examples");
        foreach (var example in rule.Examples)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Words.Camel(example.Kind));
            ReportJson.Write(writer, "title", example.Title);
            writer.WriteString("lawAsOf", example.AsOf is { } day ? Words.Iso(day) : null);
            writer.WriteString("conclusion", Words.Camel(example.Conclusion));
            writer.WriteString("finding", example.Finding);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
