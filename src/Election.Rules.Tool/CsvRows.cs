using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Election.Rules.Tool;

/// <summary>One row of a table that is not empty.</summary>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
/// <param name="Cells">Its cells, cleaned of what cannot be seen and trimmed.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column, from 0; empty where the row is shorter.</summary>
    internal string this[int column] => column < Cells.Count ? Cells[column] : "";

    internal int Filled => Cells.Count(c => c.Length > 0);
}

/// <summary>Splits text into rows and cells, as RFC 4180 has it, with one of several delimiters.</summary>
internal static class CsvRows
{
    internal const int MostRows = 200_000;
    private const int MostCells = 5_000_000;
    private const int LongestCell = 10_000;
    private const int Sample = 60;

    /// <summary>The delimiters that are tried, in the order in which they are preferred.</summary>
    private static readonly (string Delimiter, Bilingual Name)[] Delimiters =
    [
        ("\t", new("制表符", "tab")), (",", new("逗号", "comma")), (";", new("分号", "semicolon")), ("，", new("全角逗号", "full-width comma")),
    ];

    /// <summary>Reads all rows with the delimiter that yields headings which are known, or else the most rows of several cells.</summary>
    internal static (List<CsvRow> Rows, Bilingual Delimiter) Read(string text, string file, Func<IReadOnlyList<CsvRow>, bool> hasHeadings, Bilingual? expected = null)
    {
        if (Delimiters.Any(d => text.AsSpan().Count(d.Delimiter[0]) > MostCells)) throw new BadInputException($"{file}：表格超过{MostCells}个单元格", $"{file}: the table has more than {MostCells} cells");
        if (DelimiterOf(text, hasHeadings) is not var (delimiter, name)) throw NoTable(file, expected);
        var rows = new List<CsvRow>();
        foreach (var row in Split(text, delimiter, file))
        {
            // A few more than the units: titles, headings, totals and remarks.
            if (rows.Count >= MostRows + 100) throw BadInputException.At(file, row.Line, $"表格超过{MostRows}行", $"the table has more than {MostRows} rows");
            rows.Add(row);
        }
        return (rows, name);
    }

    /// <summary>The delimiter that yields headings which are known, or else the most rows of several cells; null where none yields any.</summary>
    internal static (string Delimiter, Bilingual Name)? DelimiterOf(string text, Func<IReadOnlyList<CsvRow>, bool> hasHeadings) => Delimiters
        .Select(d => (d.Delimiter, d.Name, Rows: Split(text, d.Delimiter, null).Take(Sample).ToList()))
        .Where(d => d.Rows.Exists(r => r.Cells.Count > 1))
        .OrderByDescending(d => hasHeadings(d.Rows))
        .ThenByDescending(d => d.Rows.Count(r => r.Filled > 1))
        .Select(d => ((string, Bilingual)?)(d.Delimiter, d.Name))
        .FirstOrDefault();

    internal static BadInputException NoTable(string file, Bilingual? expected = null) => new(
        $"{file}：不是表格：应当每行有{expected ?? Units}，用逗号、制表符或者分号分隔", $"{file}: no table: expected rows of {expected ?? Units}, parted by commas, tabs or semicolons");

    private static Bilingual Units => new("名称和人口", "a name and a population");

    /// <summary>The rows that are not empty. Without the name of a file, the rows up to the first that cannot be read.</summary>
    private static IEnumerable<CsvRow> Split(string text, string delimiter, string? file)
    {
        var bad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
            MaxFieldSize = LongestCell,
            BadDataFound = _ => bad = true,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        for (var line = 1; ; line = parser.RawRow + 1)
        {
            string[]? cells;
            try { cells = parser.Read() ? parser.Record : null; }
            catch (MaxFieldSizeException)
            {
                if (file is null) yield break;
                throw BadInputException.At(file, line, $"有单元格超过{LongestCell}个字符；可能缺了引号", $"a cell has more than {LongestCell} characters; a quotation mark may be missing");
            }
            if (cells is null) yield break;
            if (bad || parser.RawRecord.AsSpan().Count('"') % 2 != 0)
            {
                if (file is null) yield break;
                throw BadInputException.At(file, line, $"有引号不在单元格的开头或者结尾；含引号的单元格应整个用引号括起，其中每个引号写两个", $"a quotation mark stands here that opens or closes no cell; a cell with quotation marks is quoted as a whole, and each mark in it doubled");
            }
            for (var i = 0; i < cells.Length; i++) cells[i] = Cell.Clean(cells[i]);
            if (Array.Exists(cells, c => c.Length > 0)) yield return new(line, cells);
        }
    }
}
