using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary>One row of a table that is not empty.</summary>
/// <param name="Line">The line of the file on which it begins, or the row of the sheet, from 1.</param>
/// <param name="Cells">Its cells, cleaned of what cannot be seen and trimmed.</param>
internal sealed record SourceRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column, from 0; empty where the row is shorter.</summary>
    internal string this[int column] => column < Cells.Count ? Cells[column] : "";

    internal int Filled => Cells.Count(c => c.Length > 0);
}

/// <summary>The rows of a table of any length, one after the other.</summary>
internal interface IRowReader : IDisposable
{
    /// <summary>What was taken for the table; whole when all is read.</summary>
    Bilingual Origin { get; }

    /// <summary>How much was read of how much, where that is known.</summary>
    (long Read, long? All) Progress { get; }

    /// <summary>Whether what was read ends with a whole row.</summary>
    bool EndsWithRow { get; }

    /// <summary>The line, or the row of the sheet, on which the row begins.</summary>
    int Line { get; }

    /// <summary>How many cells the row has.</summary>
    int Count { get; }

    /// <summary>A cell of the row, as it stands.</summary>
    string this[int column] { get; }

    /// <summary>Goes to the next row; false where there is none.</summary>
    bool Read();
}

/// <summary>A table as messages call it: a text file with lines, or a sheet of a workbook with rows.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet, or null for a text file.</param>
internal sealed record TableSource(string File, string? Sheet = null)
{
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
            return workbook.Read(sheet, hasHeadings, expected);
        }
        RefuseSheet(file, sheet);
        var (text, encoding) = TextDecoder.Decode(bytes, file);
        var source = new TableSource(file);
        var (rows, delimiter) = CsvRows.Read(text, source, hasHeadings, expected);
        return (rows, source, CsvRows.Origin(encoding, delimiter));
    }

    /// <summary>Refuses the name of a sheet where the file is text and has none.</summary>
    internal static void RefuseSheet(string file, string? sheet)
    {
        if (sheet is not null) throw new BadInputException($"--sheet {sheet}：{file}是文本，没有工作表；只有 .xlsx 有", $"--sheet {sheet}: {file} is text and has no sheets; only .xlsx has");
    }
}
