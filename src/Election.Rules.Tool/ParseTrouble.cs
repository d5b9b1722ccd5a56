using System.CommandLine;
using System.CommandLine.Parsing;

namespace Election.Rules.Tool;

/// <summary>What is wrong with a line of arguments, found before anything is done.</summary>
internal static class ParseTrouble
{
    /// <summary>The one line that is printed, or null where nothing is wrong.</summary>
    /// <param name="parsed">The line; the parser speaks the language of the culture.</param>
    /// <param name="way">The commands from the first word of the line to the one asked for.</param>
    internal static Bilingual? Of(ParseResult parsed, IReadOnlyList<Command> way)
    {
        if ((Mistyped(parsed) ?? Refused(parsed)) is not { } wrong) return null;
        var help = string.Join(' ', way.Select(c => c.Name).Append("--help"));
        return new($"{wrong.Zh}。用法见 election-rules {help}", $"{wrong.En}. See 'election-rules {help}'.");
    }

    /// <summary>An option or a command that there is not. Where a command takes files, the parser takes an option for one of them.</summary>
    private static Bilingual? Mistyped(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).Where(t => t.Type == TokenType.Argument).Select(t => t.Value);
        if (words.FirstOrDefault(w => w is ['-', '-' or (>= 'a' and <= 'z'), _, ..]) is { } option)
        {
            var near = Nearest(option.Split('=')[0], command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)).Select(o => o.Name));
            return new($"没有选项 {option}{(near is null ? "" : $"，是否为 {near}？")}", $"there is no option {option}{(near is null ? "" : $"; did you mean {near}?")}");
        }
        return parsed.UnmatchedTokens is [var word, ..] && Nearest(word, command.Subcommands.Select(c => c.Name)) is { } name
            ? new($"没有命令 {word}，是否为 {name}？", $"there is no command {word}; did you mean {name}?")
            : null;
    }

    /// <summary>What the parser refuses: a word too many before all that is missing.</summary>
    private static Bilingual? Refused(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0) return null;
        var error = parsed.Errors.FirstOrDefault(e => parsed.UnmatchedTokens.Any(word => e.Message.Contains(word, StringComparison.Ordinal))) ?? parsed.Errors[0];
        var option = error.SymbolResult is OptionResult { Option.Name: var name } && !error.Message.Contains(name, StringComparison.Ordinal) ? name + ": " : "";
        var said = (option + error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal)).TrimEnd('.', '。');
        return new(said, said);
    }

    /// <summary>The name that differs from a word by the fewest letters, or null where every one differs by more than a third.</summary>
    private static string? Nearest(string word, IEnumerable<string> names) =>
        names.Select(name => (Name: name, Distance: Distance(word, name))).Where(n => n.Distance * 3 <= word.Length).OrderBy(n => n.Distance).FirstOrDefault().Name;

    /// <summary>How many letters are to be put in, taken out or changed (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(corner + (from[i - 1] == to[j - 1] ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
        }
        return row[^1];
    }
}
