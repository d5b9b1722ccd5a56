using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MdTable = Markdig.Extensions.Tables.Table;
using MdTableCell = Markdig.Extensions.Tables.TableCell;
using MdTableRow = Markdig.Extensions.Tables.TableRow;
using WordBody = DocumentFormat.OpenXml.Wordprocessing.Body;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Election.Rules.Tool.Docs;

/// <summary>A Word document in the making, of parts that are Markdown: headings, paragraphs, quotations, lists and tables.</summary>
internal sealed class WordText
{
    /// <summary>The width of a column for remarks, in hundredths.</summary>
    internal const int Remarks = 22;

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    private readonly Language language;
    private readonly WordBody body = new();
    private readonly HashSet<string> bookmarks = new(StringComparer.Ordinal);
    private readonly List<(int Level, string Words, string Name)> contents = [];
    private readonly bool isReview;
    private int lastBookmark;

    /// <param name="language">The language.</param>
    /// <param name="isReview">Whether it is a copy to review: on wide pages, its parts beside a column for remarks.</param>
    internal WordText(Language language, bool isReview) => (this.language, this.isReview) = (language, isReview);

    internal void Add(OpenXmlElement element) => body.Append(element);

    /// <summary>Where links to other parts of the document lead: from a link of a page to the name of a bookmark, or null where it leads outside.</summary>
    internal Func<string, string?> NameOf { get; init; } = _ => null;

    internal Paragraph Heading(int level, string words, string name)
    {
        contents.Add((level, words, name));
        return Bookmarked(Styled("Heading" + level, Run(words)), name);
    }

    /// <summary>Blocks of Markdown as paragraphs and tables.</summary>
    internal IEnumerable<OpenXmlElement> Blocks(IEnumerable<Block> blocks, string? style = null) => blocks.SelectMany(block => One(block, style));

    // An element is a sequence of its own children: a list of them keeps the two apart.
    internal static Paragraph Styled(string? style, params OpenXmlElement[] runs) =>
        new(runs.Prepend(style is null ? new ParagraphProperties() : new ParagraphProperties(new ParagraphStyleId { Val = style })));

    internal static Run Run(string words, string? style = null) => new(
        style is null ? new RunProperties() : new RunProperties(new RunStyle { Val = style }),
        new Text(words) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A table of cells with widths in hundredths of the text's width.</summary>
    internal static WordTable Grid(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<IEnumerable<OpenXmlElement>>> rows, bool hasHead)
    {
        var table = new WordTable(
            new TableProperties(new TableStyle { Val = "Grid" }, new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = Words.Number(w * 140) })));
        foreach (var (row, number) in rows.Select((r, i) => (r, i)))
        {
            var line = new TableRow();
            // The heading is repeated on every page.
            if (hasHead && number == 0) line.Append(new TableRowProperties(new CantSplit(), new TableHeader()));
            foreach (var (cell, column) in row.Select((c, i) => (c, i)))
            {
                var content = cell.ToList();
                // A cell ends with a paragraph.
                if (content.Count == 0 || content[^1] is WordTable) content.Add(new Paragraph());
                var look = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Pct, Width = Words.Number(widths[column] * 50) });
                if (hasHead && number == 0) look.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = "EEF2F7" });
                line.Append(new TableCell(content.Prepend(look)));
            }
            table.Append(line);
        }
        return table;
    }

    /// <summary>
    /// The contents: headings with their pages. Each page number is a reference of its own: LibreOffice reckons those when it opens
    /// a document, a table of contents not; Word asks, and reckons both.
    /// </summary>
    internal IEnumerable<Paragraph> Contents() => contents.Select(entry =>
    {
        var line = Styled("TOC" + entry.Level, new Hyperlink(Run(entry.Words)) { Anchor = entry.Name }, new Run(new TabChar()));
        line.Append(Mark(FieldCharValues.Begin), Code($" PAGEREF {entry.Name} \\h "), Mark(FieldCharValues.Separate), Run("…"), Mark(FieldCharValues.End));
        return line;
    });

    /// <summary>Returns the document, the same bytes for the same words.</summary>
    internal byte[] Write(string title, string footer)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Parts get names of their own: those that the package makes up differ each time.
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document");
            using (var core = document.AddNewPart<CoreFilePropertiesPart>("core").GetStream(FileMode.Create))
                new XElement(Core + "coreProperties", new XElement(Dublin + "title", title)).Save(core);
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(language);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(new UpdateFieldsOnOpen { Val = contents.Count > 0 });
            main.AddNewPart<FooterPart>("footer").Footer = new Footer(Styled("Footer", Run(footer), new Run(new TabChar()), new SimpleField { Instruction = "PAGE" }, Run(" / "), new SimpleField { Instruction = "NUMPAGES" }));
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
                isReview ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape } : new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Footer = 567, Header = 567 }));
            main.Document = new Document(body);
        }
        return OfficeFile.Undated(stream.ToArray());
    }

    private IEnumerable<OpenXmlElement> One(Block block, string? style)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var paragraph = Styled("Heading" + Math.Min(5, heading.Level + 1), [.. Inlines(heading.Inline!)]);
                // In tables, keeping a heading with what follows would tear them apart.
                if (isReview) paragraph.ParagraphProperties!.Append(new KeepNext { Val = false });
                yield return Markup.Name(heading) is { } name && NameOf("#" + name) is { } bookmark ? Bookmarked(paragraph, bookmark) : paragraph;
                break;
            // A drawing has its numbers in a table beside it.
            case ParagraphBlock { Inline: { } only } when only.All(i => i is LinkInline { IsImage: true }):
                break;
            case ParagraphBlock words:
                yield return Styled(style, [.. Inlines(words.Inline!)]);
                break;
            case QuoteBlock quote:
                foreach (var element in Blocks(quote, "Quote")) yield return element;
                break;
            // A point with those below it is one paragraph: a review copy is long enough.
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    var point = Styled(style, Run("• "));
                    point.ParagraphProperties!.Append(new Indentation { Left = "240", Hanging = "240" });
                    foreach (var part in item.Descendants<ParagraphBlock>())
                    {
                        if (part.Parent != item) point.Append(Run("　"));
                        point.Append(Inlines(part.Inline!));
                    }
                    yield return point;
                }
                break;
            case MdTable table:
                yield return OfTable(table);
                yield return Styled("Small");
                break;
        }
    }

    /// <summary>A table of Markdown; in a copy to review, with a column for remarks.</summary>
    internal WordTable OfTable(MdTable table, string? remarks = null)
    {
        var rows = table.OfType<MdTableRow>().Select(row => row.OfType<MdTableCell>().ToList()).ToList();
        var lengths = Enumerable.Range(0, rows[0].Count).Select(column => Math.Clamp(rows.Max(row => column < row.Count ? Tool.Table.Width(Markup.Text(row[column])) : 0), 5, 60)).ToList();
        var share = remarks is null ? 100 : 100 - Remarks;
        List<int> widths = [.. lengths.Select(length => Math.Max(4, length * share / lengths.Sum()))];
        // What rounding gives too much, the widest column gives back.
        widths[widths.IndexOf(widths.Max())] -= widths.Sum() - share;
        if (remarks is not null) widths.Add(Remarks);
        return Grid(
            widths,
            rows.Select((row, number) =>
            {
                List<IEnumerable<OpenXmlElement>> cells = [.. row.Select(cell => Blocks(cell, "Small"))];
                if (remarks is not null) cells.Add([Styled("Small", Run(number == 0 ? remarks : ""))]);
                return (IReadOnlyList<IEnumerable<OpenXmlElement>>)cells;
            }),
            hasHead: true);
    }

    private IEnumerable<OpenXmlElement> Inlines(ContainerInline container, string? style = null)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    yield return Run(literal.Content.ToString(), style);
                    break;
                case CodeInline code:
                    yield return Run(code.Content, "Code");
                    break;
                case EmphasisInline strong:
                    foreach (var run in Inlines(strong, "Strong")) yield return run;
                    break;
                case LinkInline { IsImage: false } link:
                    if (NameOf(link.Url!) is { } name) yield return new Hyperlink(Inlines(link, style)) { Anchor = name };
                    else foreach (var run in Inlines(link, style)) yield return run;
                    break;
                case LineBreakInline:
                    yield return Run(" ");
                    break;
                case HtmlInline { Tag: "<br>" }:
                    yield return new Run(new Break());
                    break;
                case HtmlInline { Tag: "<del>" }:
                    style = "Deleted";
                    break;
                case HtmlInline { Tag: "<ins>" }:
                    style = "Inserted";
                    break;
                case HtmlInline { Tag: "</del>" or "</ins>" }:
                    style = null;
                    break;
            }
        }
    }

    private Paragraph Bookmarked(Paragraph paragraph, string name)
    {
        if (!bookmarks.Add(name)) return paragraph;
        var id = Words.Number(++lastBookmark);
        paragraph.InsertAfter(new BookmarkStart { Id = id, Name = name }, paragraph.ParagraphProperties);
        paragraph.Append(new BookmarkEnd { Id = id });
        return paragraph;
    }

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });

    private static Run Code(string instruction) => new(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve });
}
