using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Election.Rules.Tool;

/// <summary>What is wrong with a line of arguments, found before anything is done.</summary>
internal static class ParseTrouble
{
    /// <summary>The one line that is printed, or null where nothing is wrong.</summary>
    /// <param name="parsed">The line.</param>
    /// <param name="way">The commands from the first word of the line to the one asked for.</param>
    internal static Bilingual? Of(ParseResult parsed, IReadOnlyList<Command> way)
    {
        if ((Mistyped(parsed) ?? Refused(parsed) ?? Outside(parsed)) is not { } wrong) return null;
        var help = string.Join(' ', way.Select(c => c.Name).Append("--help"));
        return new($"{wrong.Zh}；用法见 election-rules {help}", $"{wrong.En}; see 'election-rules {help}'.");
    }

    /// <summary>An option or a command that there is not. Where a command takes files, the parser takes an option for one of them.</summary>
    private static Bilingual? Mistyped(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).Where(t => t.Type == TokenType.Argument).Select(t => t.Value).ToList();
        if (command is RootCommand && parsed.UnmatchedTokens is [var word, ..] && !IsOption(word))
            return new($"没有命令 {word}{Nearest(word, command.Subcommands.Select(c => c.Name), "，是否应为 ")}", $"there is no command {word}{Nearest(word, command.Subcommands.Select(c => c.Name), "; did you mean ")}");
        if (words.Find(IsOption) is not { } option) return null;
        var known = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)).Select(o => o.Name).ToList();
        if (known.Contains(option) && parsed.Tokens.TakeWhile(t => t.Value != option).LastOrDefault() is { } before) return NoValue(before.Value);
        return new($"没有选项 {option}{Nearest(option, known, "，是否应为 ")}", $"there is no option {option}{Nearest(option, known, "; did you mean ")}");
    }

    private static Bilingual NoValue(string option) => new($"{option} 之后没有写值", $"{option}: its value is missing");

    private static bool IsOption(string word) => word is ['-', '-' or (>= 'a' and <= 'z'), _, ..];

    /// <summary>What is given to the command around the one asked for: it would be dropped without a word.</summary>
    private static Bilingual? Outside(ParseResult parsed)
    {
        var inner = parsed.CommandResult.Command.Name;
        return (parsed.CommandResult.Parent as CommandResult)?.Children.Select(given => given switch
        {
            OptionResult { Implicit: false, Option.Name: var name } => new Bilingual($"{name} 应写在 {inner} 之后", $"write {name} after {inner}"),
            ArgumentResult { Tokens: [{ Value: var value }, ..] } => new($"“{value}”不能写在 {inner} 之前", $"'{value}' cannot stand before {inner}"),
            _ => null,
        }).FirstOrDefault(trouble => trouble is not null);
    }

    /// <summary>What the parser refuses: a word too many before all that is missing.</summary>
    private static Bilingual? Refused(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0) return null;
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var word, ..]) return new($"“{word}”是多余的", $"'{word}' is one word too many");
        foreach (var option in parsed.Errors.Select(e => e.SymbolResult).OfType<OptionResult>())
        {
            var (name, allowed) = (option.Option.Name, option.Option.GetCompletions(CompletionContext.Empty).Select(c => c.Label).ToList());
            if (option.IdentifierTokenCount == 0) return new($"没有写必填的 {name}", $"{name} is missing, and required");
            if (option.Tokens.Count == 0) return NoValue(name);
            if (option.IdentifierTokenCount > 1) return new($"{name} 只能写一次", $"{name}: can be given once only");
            if (allowed.Count > 0) return new($"{name}：没有“{option.Tokens[0].Value}”，应为{string.Join("、", allowed)}之一", $"{name}: '{option.Tokens[0].Value}' is not known; expected one of {string.Join(", ", allowed)}");
        }
        if (command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > (parsed.GetResult(a)?.Tokens.Count ?? 0))?.Name is { } argument) return new($"没有写 {argument}", $"{argument} is missing");
        return command is RootCommand ? new("没有写命令", "no command is given") : new(parsed.Errors[0].Message, parsed.Errors[0].Message);
    }

    /// <summary>The name that differs from a word by the fewest letters, after some words; nothing where every one differs by more than a third.</summary>
    private static string Nearest(string word, IEnumerable<string> names, string before) =>
        names.Select(name => (Name: name, Distance: Distance(word.Split('=')[0], name))).Where(n => n.Distance * 3 <= word.Length).OrderBy(n => n.Distance).Select(n => before + n.Name).FirstOrDefault("");

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
