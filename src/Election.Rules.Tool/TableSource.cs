using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary>A table as messages call it: a text file with lines, or a sheet of a workbook with rows.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet, or null for a text file.</param>
internal sealed record TableSource(string File, string? Sheet = null)
{
    internal const int MostRows = 200_000;
    internal const int LongestCell = 10_000;

    /// <summary>How many rows are looked at to find headings.</summary>
    internal const int Sample = 60;

    private const int MostCells = 5_000_000;

    private static readonly Bilingual Units = new("名称和人口", "a name and a population");

    internal Bilingual Name { get; } = Sheet is null ? new(File, File) : new($"{File}，工作表“{Cell.Show(Sheet)}”", $"{File}, sheet '{Cell.Show(Sheet)}'");

    /// <summary>What its rows are called in English; in Chinese both are 行.</summary>
    internal string Row => Sheet is null ? "line" : "row";

    /// <summary>A column by its number, or by its letters as a spreadsheet shows them.</summary>
    internal Bilingual Column(int column) => Sheet is null ? Both($"第{column + 1}列", $"column {column + 1}") : Both($"{SheetReader.Letters(column)}列", $"column {SheetReader.Letters(column)}");

    /// <summary>What is wrong with it.</summary>
    internal BadInputException Bad(FormattableString zh, FormattableString en)
    {
        var problem = Both(zh, en);
        return new($"{Name}：{problem}", $"{Name}: {problem}");
    }

    /// <summary>What is wrong in a row of it.</summary>
    internal BadInputException Bad(int line, FormattableString zh, FormattableString en)
    {
        var problem = Both(zh, en);
        return new($"{Name}：第{line}行，{problem}", $"{Name}: {Row} {line}: {problem}");
    }

    /// <summary>Reads a whole table: text in the encodings and with the delimiters of offices, or the sheet of a workbook.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="sheet">The sheet asked for, or null.</param>
    /// <param name="hasHeadings">Whether some first rows have headings that are known.</param>
    /// <param name="expected">What each row should hold; a name and a population where it is null.</param>
    /// <returns>The rows that are not empty, where they stand, and what was assumed in reading.</returns>
    internal static (List<SourceRow> Rows, TableSource Source, Bilingual Origin) Read(byte[] bytes, string file, string? sheet, Func<IReadOnlyList<SourceRow>, bool> hasHeadings, Bilingual? expected = null)
    {
        if (Workbook.Begins(bytes))
        {
            using var workbook = new Workbook(new MemoryStream(bytes), file);
            using var reader = workbook.Choose(sheet, hasHeadings, expected ?? Units);
            return (reader.Source.Whole(reader), reader.Source, reader.Origin);
        }
        RefuseSheet(file, sheet);
        var (text, encoding) = TextDecoder.Decode(bytes, file);
        var source = new TableSource(file);
        if (CsvRowReader.Delimiters.Any(d => text.AsSpan().Count(d) > MostCells)) throw source.Bad($"表格超过{MostCells}个单元格", $"the table has more than {MostCells} cells");
        using var csv = new CsvRowReader(new StringReader(text), () => encoding, () => default, hasHeadings);
        return csv.IsTable ? (source.Whole(csv), source, csv.Origin) : throw source.NoTable(expected);
    }

    /// <summary>That rows were expected and none were found.</summary>
    internal BadInputException NoTable(Bilingual? expected = null) => Bad($"不是表格：应当每行有{expected ?? Units}，用逗号、制表符或者分号分隔", $"no table: expected rows of {expected ?? Units}, parted by commas, tabs or semicolons");

    /// <summary>Every row that is not empty, within what a table may hold.</summary>
    private List<SourceRow> Whole(IRowReader reader)
    {
        var rows = new List<SourceRow>();
        long cells = 0;
        foreach (var row in reader.Rows())
        {
            if (row.Fault is { } fault) throw Bad(row.Line, $"{fault}", $"{fault}");
            // A few more than the units: titles, headings, totals and remarks.
            if (rows.Count >= MostRows + 100) throw Bad(row.Line, $"表格超过{MostRows}行", $"the table has more than {MostRows} rows");
            if ((cells += row.Cells.Count) > MostCells) throw Bad($"表格超过{MostCells}个单元格", $"the table has more than {MostCells} cells");
            if (row.Cells.Any(c => c.Length > LongestCell)) throw Bad(row.Line, $"有单元格超过{LongestCell}个字符；可能缺了引号", $"a cell has more than {LongestCell} characters; a quotation mark may be missing");
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>Refuses the name of a sheet where the file is text and has none.</summary>
    internal static void RefuseSheet(string file, string? sheet)
    {
        if (sheet is not null) throw new BadInputException($"--sheet {sheet}：{file}是文本，没有工作表；只有 .xlsx 有", $"--sheet {sheet}: {file} is text and has no sheets; only .xlsx has");
    }
}
