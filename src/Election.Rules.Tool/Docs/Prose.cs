using System.Text;

namespace Election.Rules.Tool.Docs;

/// <summary>A page of the docs.</summary>
/// <param name="Path">Where it stands, without an ending: <c>rules/district.seats</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Markdown">Its text.</param>
internal sealed record Page(string Path, string Title, string Markdown);

/// <summary>A page in the making: headings, paragraphs, lists, tables, quotations of statutes, links to other pages.</summary>
internal sealed class Prose(Language language, string path)
{
    private readonly StringBuilder text = new();
    private string title = "";
    private int sections;
    private int tables;

    internal Language Language => language;

    internal Page Page => new(path, title, text.ToString());

    internal string Say(string zh, string en) => language == Language.Chinese ? zh : en;

    internal string Say(Bilingual words) => words.In(language);

    /// <summary>Words before what they introduce.</summary>
    // The colon stands outside: beside Chinese letters Markdown takes stars after a mark for no end.
    internal Md Label(string zh, string en) => Md.Strong(Say(zh, en)) + Say("：", ": ");

    internal Md List(IEnumerable<Md> items) => Md.Join(Say("、", ", "), items);

    internal void Title(string words)
    {
        title = words;
        text.Append("# ").Append(((Md)words).Source).Append("\n\n");
    }

    /// <summary>A heading that links can name; the name is the same in every language.</summary>
    internal void Heading(int level, Md words, string? id = null)
    {
        text.Append('#', level).Append(' ');
        if (id is not null) text.Append("<a id=\"").Append(id).Append("\"></a>");
        text.Append(words.Source).Append("\n\n");
    }

    /// <summary>A section with its number, by which it can be cited.</summary>
    internal void Section(string zh, string en, string id) => Heading(2, Say($"{Numerals.Chinese(++sections)}、{zh}", $"{Words.Number(sections)}. {en}"), id);

    internal void Para(Md words) => text.Append(words.Source).Append("\n\n");

    /// <summary>The statute's own words, in Chinese in every language.</summary>
    internal void Quote(string words)
    {
        foreach (var line in words.Split('\n')) text.Append("> ").Append(((Md)line).Source).Append("\n>\n");
        text.Length -= 2;
        text.Append('\n');
    }

    /// <summary>Words of a statute with what was struck out and what is new.</summary>
    internal void Changed(IEnumerable<(string Words, bool? IsNew)> pieces)
    {
        text.Append("> ");
        // Not stars and strokes, which Markdown does not take for marks beside Chinese punctuation.
        foreach (var (words, isNew) in pieces) text.Append(isNew switch { true => $"<ins>{((Md)words).Source}</ins>", false => $"<del>{((Md)words).Source}</del>", null => ((Md)words).Source });
        text.Append("\n\n");
    }

    /// <summary>Points of a list, with those below each.</summary>
    internal void Item(Md words, params IEnumerable<Md> below)
    {
        text.Append("- ").Append(words.Source).Append('\n');
        foreach (var one in below) text.Append("  - ").Append(one.Source).Append('\n');
    }

    /// <summary>Rules below what is said of them all; nothing where there are none.</summary>
    internal void Rules(string zh, string en, IEnumerable<Rule> rules)
    {
        if (!rules.Any()) return;
        Para(Label(zh, en));
        Items(rules.Select(LinkTo));
    }

    internal void EndList() => text.Append('\n');

    internal void Items(IEnumerable<Md> items)
    {
        foreach (var item in items) Item(item);
        EndList();
    }

    internal void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<Md>> rows)
    {
        Row(headings.Select(h => (Md)h));
        Row(headings.Select(_ => new Md("---")));
        foreach (var row in rows) Row(row);
        text.Append('\n');
    }

    /// <summary>A table whose rows have numbers, by which they can be cited.</summary>
    internal void NumberedTable(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<Md>> rows)
    {
        tables++;
        Table([Say("行", "Row"), .. headings], rows.Select((row, i) => (IReadOnlyList<Md>)[$"{Words.Number(tables)}.{Words.Number(i + 1)}", .. row]));
    }

    /// <summary>A drawing that stands beside the pages; its words tell what it shows to those who do not see it.</summary>
    internal void Figure(string name, string words) => text.Append("![").Append(((Md)words).Source).Append("](").Append(To($"figures/{name}", ".svg")).Append(")\n\n");

    internal Md Link(Md words, string page, string? anchor = null) => Md.Link(words, To(page, ".md") + (anchor is null ? "" : "#" + anchor));

    internal Md LinkTo(Rule rule) => Link(rule.Title.In(language), "rules/" + rule.Id) + " " + Md.Code(rule.Id);

    /// <summary>A short text of a rule, which may name other rules in backticks: those become links.</summary>
    internal Md Linked(Bilingual words) => Md.WithCode(words.In(language), id => RuleBook.Find(id) is null ? Md.Code(id) : Link(Md.Code(id), "rules/" + id));

    private void Row(IEnumerable<Md> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Source.Replace("\n", "<br>", StringComparison.Ordinal))).Append(" |\n");

    /// <summary>The way from this page to a file.</summary>
    private string To(string file, string ending) => string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/'))) + file + ending;
}
