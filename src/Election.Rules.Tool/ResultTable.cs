using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Election.Rules.Tool.Docs;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Election.Rules.Tool;

/// <summary>What programs know by an id, and people by words.</summary>
internal sealed record Coded(string Id, Bilingual Words);

/// <summary>A result as a table: CSV for programs, a workbook (.xlsx) for an office.</summary>
/// <param name="Title">What it is of.</param>
/// <param name="Headings">What its columns hold.</param>
/// <param name="Rows">Its cells: a text, a number, a <see cref="Deviation"/>, a <see cref="Coded"/>, or null for none.</param>
internal sealed record ResultTable(Bilingual Title, IReadOnlyList<Bilingual> Headings, IReadOnlyList<object?[]> Rows)
{
    private const int MostRows = 1_048_575;
    private const int LongestCell = 32_000;
    private const int Widest = 60;

    // The places of the formats in the list of styles.
    private const uint TextStyle = 1;
    private const uint HeadStyle = 2;
    private const uint DeviationStyle = 3;

    /// <summary>Returns it as CSV; a text that a spreadsheet would take for a formula is kept text.</summary>
    internal string ToCsv(Language language) => Table.Csv(Rows.Select(row => row.Select(cell => cell is string text ? Guarded(text) : Shown(cell, null)).ToArray()).Prepend([.. Headings.Select(h => h.In(language))]));

    /// <summary>Returns it as a workbook: the table, and beside it a sheet of notes that ends with what made it. The same table gives the same bytes.</summary>
    /// <param name="language">The language of headings and words.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="notes">What a reader must know of it.</param>
    internal byte[] ToWorkbook(Language language, string file, IEnumerable<Bilingual> notes)
    {
        if (Rows.Count > MostRows) throw new BadInputException($"--out {file}：有{Rows.Count}行，工作表至多{MostRows}行；请用 --format csv", $"--out {file}: there are {Rows.Count} rows, and a sheet has at most {MostRows}; use --format csv");
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Parts get names of their own: those that the package makes up differ each time.
            var main = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
            main.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            Write(main.AddNewPart<WorksheetPart>("table"), [.. Headings.Select(h => h.In(language))], Rows, language);
            Write(main.AddNewPart<WorksheetPart>("notes"), [Say("说明", "Notes")], [.. notes.Select(n => (object?[])[n.In(language)]), [HtmlSite.Versions(language)]], language);
            main.Workbook = new(new Sheets(
                new Sheet { Name = Title.In(language), SheetId = 1, Id = "table" },
                new Sheet { Name = Say("说明", "Notes"), SheetId = 2, Id = "notes" }));
        }
        return OfficeFile.Undated(stream.ToArray());
    }

    /// <summary>A text that a spreadsheet does not take for a formula.</summary>
    private static string Guarded(string text) => text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;

    /// <summary>A cell as text; without a language as programs read it.</summary>
    private static string Shown(object? cell, Language? language) => cell switch
    {
        null => "",
        Coded coded => language is { } spoken ? coded.Words.In(spoken) : coded.Id,
        Deviation deviation => Words.Plain(deviation)!,
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };

    private static void Write(WorksheetPart part, IReadOnlyList<string> headings, IReadOnlyList<object?[]> rows, Language language)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(headings.Select((heading, c) =>
        {
            var width = rows.Select(row => Table.Width(Shown(row[c], language))).Append(Table.Width(heading)).Max();
            return new Column { Min = (uint)c + 1, Max = (uint)c + 1, Width = Math.Min(Widest, width) + 2, CustomWidth = true };
        })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(headings.Select(h => Text(h, HeadStyle))) { RowIndex = 1 });
        for (var i = 0; i < rows.Count; i++) writer.WriteElement(new Row(rows[i].Select(cell => Of(cell, language))) { RowIndex = (uint)i + 2 });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static SheetCell Of(object? cell, Language language) => cell switch
    {
        int or long => new() { CellValue = new(Shown(cell, language)) },
        Deviation deviation => new() { CellValue = new(OfOne(deviation)), StyleIndex = DeviationStyle },
        _ => Text(Shown(cell, language), TextStyle),
    };

    /// <summary>A deviation as a part of one, exactly as it is shown: tenths of a per cent.</summary>
    private static string OfOne(Deviation deviation) => ((decimal)deviation.SizeInTenths / (deviation.IsBelow ? -1000 : 1000)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell of text, which nothing in it makes a formula; numbers of persons are masked.</summary>
    private static SheetCell Text(string text, uint style)
    {
        var clean = string.Concat(Shield.Blot(text).EnumerateRunes().Select(r => Rune.IsControl(r) || r.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : r));
        if (clean.Length > LongestCell) clean = string.Concat(clean[..LongestCell].TrimEnd(), "…");
        // _x0041_ would be read as a character of that number.
        return new(new InlineString(new Text(clean.Replace("_x", "_x005F_x", StringComparison.Ordinal)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };
    }

    /// <summary>Numbers; text that stays text when it is edited; headings; deviations with their sign.</summary>
    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "+0.0%;-0.0%;0.0%" }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "宋体" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            Wrapped(new() { NumberFormatId = 49, ApplyNumberFormat = true }),
            Wrapped(new() { NumberFormatId = 49, ApplyNumberFormat = true, FontId = 1, ApplyFont = true }),
            new CellFormat { FormatId = 0, NumberFormatId = 164, ApplyNumberFormat = true }));

    private static CellFormat Wrapped(CellFormat format)
    {
        (format.FormatId, format.ApplyAlignment, format.Alignment) = (0, true, new() { WrapText = true, Vertical = VerticalAlignmentValues.Top });
        return format;
    }
}
