using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Election.Rules.Tool;

/// <summary>Splits text into rows and cells, as RFC 4180 has it, with one of several delimiters.</summary>
internal static class CsvRows
{
    internal const int MostRows = 200_000;
    private const int MostCells = 5_000_000;
    internal const int LongestCell = 10_000;
    private const int Sample = 60;

    /// <summary>The delimiters that are tried, in the order in which they are preferred.</summary>
    private static readonly (string Delimiter, Bilingual Name)[] Delimiters =
    [
        ("\t", new("制表符", "tab")), (",", new("逗号", "comma")), (";", new("分号", "semicolon")), ("，", new("全角逗号", "full-width comma")),
    ];

    /// <summary>Reads all rows with the delimiter that yields headings which are known, or else the most rows of several cells.</summary>
    internal static (List<SourceRow> Rows, Bilingual Delimiter) Read(string text, TableSource source, Func<IReadOnlyList<SourceRow>, bool> hasHeadings, Bilingual? expected = null)
    {
        if (Delimiters.Any(d => text.AsSpan().Count(d.Delimiter[0]) > MostCells)) throw source.Bad($"表格超过{MostCells}个单元格", $"the table has more than {MostCells} cells");
        if (DelimiterOf(text, hasHeadings) is not var (delimiter, name)) throw NoTable(source, expected);
        var rows = new List<SourceRow>();
        foreach (var row in Split(text, delimiter, source))
        {
            // A few more than the units: titles, headings, totals and remarks.
            if (rows.Count >= MostRows + 100) throw source.Bad(row.Line, $"表格超过{MostRows}行", $"the table has more than {MostRows} rows");
            rows.Add(row);
        }
        return (rows, name);
    }

    /// <summary>The delimiter that yields headings which are known, or else the most rows of several cells; null where none yields any.</summary>
    internal static (string Delimiter, Bilingual Name)? DelimiterOf(string text, Func<IReadOnlyList<SourceRow>, bool> hasHeadings) => Delimiters
        .Select(d => (d.Delimiter, d.Name, Rows: Split(text, d.Delimiter, null).Take(Sample).ToList()))
        .Where(d => d.Rows.Exists(r => r.Cells.Count > 1))
        .OrderByDescending(d => hasHeadings(d.Rows))
        .ThenByDescending(d => d.Rows.Count(r => r.Filled > 1))
        .Select(d => ((string, Bilingual)?)(d.Delimiter, d.Name))
        .FirstOrDefault();

    /// <summary>What the notes say of a text file.</summary>
    internal static Bilingual Origin(string encoding, Bilingual delimiter) => Words.Both($"编码：{encoding}；分隔符：{delimiter}。", $"Encoding: {encoding}; delimiter: {delimiter}.");

    internal static BadInputException NoTable(TableSource source, Bilingual? expected = null) => source.Bad(
        $"不是表格：应当每行有{expected ?? Units}，用逗号、制表符或者分号分隔", $"no table: expected rows of {expected ?? Units}, parted by commas, tabs or semicolons");

    internal static Bilingual Units => new("名称和人口", "a name and a population");

    /// <summary>The rows that are not empty. Without a source to name, the rows up to the first that cannot be read.</summary>
    private static IEnumerable<SourceRow> Split(string text, string delimiter, TableSource? source)
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
                if (source is null) yield break;
                throw source.Bad(line, $"有单元格超过{LongestCell}个字符；可能缺了引号", $"a cell has more than {LongestCell} characters; a quotation mark may be missing");
            }
            if (cells is null) yield break;
            if (bad || parser.RawRecord.AsSpan().Count('"') % 2 != 0)
            {
                if (source is null) yield break;
                throw source.Bad(line, $"有引号不在单元格的开头或者结尾；含引号的单元格应整个用引号括起，其中每个引号写两个", $"a quotation mark stands here that opens or closes no cell; a cell with quotation marks is quoted as a whole, and each mark in it doubled");
            }
            for (var i = 0; i < cells.Length; i++) cells[i] = Cell.Clean(cells[i]);
            if (Array.Exists(cells, c => c.Length > 0)) yield return new(line, cells);
        }
    }
}
