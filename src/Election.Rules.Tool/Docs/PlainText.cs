using System.Text;
using Markdig.Syntax;
using MdTable = Markdig.Extensions.Tables.Table;
using MdTableCell = Markdig.Extensions.Tables.TableCell;
using MdTableRow = Markdig.Extensions.Tables.TableRow;

namespace Election.Rules.Tool.Docs;

/// <summary>A page for a terminal: its words without markup.</summary>
internal static class PlainText
{
    // A table wider than this is told row by row: a terminal would break its lines anywhere.
    private const int Widest = 120;

    internal static string Of(Page page)
    {
        var text = new StringBuilder();
        foreach (var block in Markup.Parse(page.Markdown)) Write(text, block);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var words = Markup.Text(heading);
                text.Append(words).Append('\n');
                if (heading.Level <= 2) text.Append(heading.Level == 1 ? '=' : '-', Math.Min(78, Table.Width(words))).Append('\n');
                break;
            case QuoteBlock quote:
                foreach (var line in quote) text.Append("    ").Append(Markup.Text(line)).Append('\n');
                text.Append('\n');
                break;
            case ListBlock list:
                Write(text, list, 0);
                text.Append('\n');
                break;
            case MdTable table:
                var rows = table.OfType<MdTableRow>().Select(row => (IReadOnlyList<string>)[.. row.OfType<MdTableCell>().Select(Markup.Text)]).ToList();
                var drawn = Table.Of(rows);
                text.Append(drawn.Split('\n').Max(Table.Width) <= Widest ? drawn : string.Concat(rows.Skip(1).Select(row => $"• {string.Join(" · ", row.Where(cell => cell.Length > 0))}\n"))).Append('\n');
                break;
            default:
                text.Append(Markup.Text(block)).Append("\n\n");
                break;
        }
    }

    private static void Write(StringBuilder text, ListBlock list, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            foreach (var block in item)
            {
                if (block is ListBlock below) Write(text, below, depth + 1);
                else text.Append(' ', 2 * depth).Append("• ").Append(Markup.Text(block)).Append('\n');
            }
        }
    }
}
