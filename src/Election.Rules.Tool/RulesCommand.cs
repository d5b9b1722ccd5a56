using System.CommandLine;
using Election.Rules.Tool.Docs;
using Election.Rules.Tool.Export;

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
        if (format == "json") Console.Out.WriteLine(Catalogue.Of(rules));
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
}
