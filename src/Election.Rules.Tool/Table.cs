using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Election.Rules.Tool;

/// <summary>Plain text tables; a Chinese character takes two columns.</summary>
internal static class Table
{
    internal static string Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => Width(row[column]))).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = string.Concat(row.Select((cell, column) => column + 1 == row.Count ? cell : cell + new string(' ', widths[column] - Width(cell) + 2)));
            text.Append(line.TrimEnd()).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Pads the cells of columns of numbers on the left.</summary>
    internal static void AlignRight(IReadOnlyList<string[]> rows, Range columns)
    {
        var (from, count) = columns.GetOffsetAndLength(rows[0].Length);
        for (var column = from; column < from + count; column++)
        {
            var width = rows.Max(r => Width(r[column]));
            foreach (var row in rows) row[column] = new string(' ', width - Width(row[column])) + row[column];
        }
    }

    /// <summary>Rows as CSV, quoted where a cell needs it.</summary>
    internal static string Csv(IEnumerable<string[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row) writer.WriteField(cell);
                writer.NextRecord();
            }
        }
        return text.ToString();
    }

    internal static int Width(string cell) => cell.EnumerateRunes().Sum(c => c.Value >= 0x1100 ? 2 : 1);
}
