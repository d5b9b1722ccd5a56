using System.Text;

namespace Election.Rules.Tool.Docs;

/// <summary>A piece of Markdown. A plain text becomes one by escaping, so that nothing written in it can be taken for markup.</summary>
internal readonly record struct Md(string Source)
{
    private const string Marks = "\\`*_[]<>|~&";

    public static implicit operator Md(string text) => new(Escape(text));

    public static Md operator +(Md left, Md right) => new(left.Source + right.Source);

    internal static Md Strong(Md words) => new($"**{words.Source}**");

    internal static Md Code(string text) => new($"`{text.Replace('`', '\'')}`");

    internal static Md Link(Md words, string to) => new($"[{words.Source}]({to})");

    internal static Md Join(string between, IEnumerable<Md> parts) => new(string.Join(between, parts.Select(p => p.Source)));

    /// <summary>A text with what stands in backticks as code: the words of rules name others so.</summary>
    internal static Md WithCode(string text, Func<string, Md> code) =>
        text.Split('`').Select((part, i) => i % 2 == 0 ? (Md)part : code(part)).Aggregate(new Md(""), (all, part) => all + part);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        // At the beginning these would open a heading, a list or a rule.
        if (text is ['#' or '+' or '-' or '=', ..]) escaped.Append('\\');
        foreach (var c in text)
        {
            if (Marks.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
