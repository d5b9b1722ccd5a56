using System.Globalization;
using System.Xml;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary>
/// The rows of one sheet of a workbook, as a stream: whoever reads holds one row. A cell is what a CSV file of the sheet would hold, numbers and
/// dates plainly written; a formula is its result as the spreadsheet last saved it. Hidden rows and columns are read like any other.
/// </summary>
internal sealed class SheetReader(TableSource source, XmlReader xml, long length, Lazy<IReadOnlyList<string>> shared, SheetNumbers numbers, Bilingual origin) : IRowReader
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly SheetText text = new(xml);
    private readonly List<string> cells = [];
    private int widest;
    private int hidden;

    internal TableSource Source => source;

    /// <summary>The cells of the row up to the last that is not empty.</summary>
    public IReadOnlyList<string> Cells => cells;

    public Bilingual Origin => hidden == 0 ? origin : Both($"{origin}其中隐藏的{hidden}行照样计入。", $"{origin} Hidden rows, read like the others: {hidden}.");

    public (long Read, long? All) Progress => (Math.Min(length, (long)Line * length / Math.Max(1, LastRow)), LastRow > 0 ? length : null);

    public bool EndsWithRow => true;

    public int Line { get; private set; }

    /// <summary>Cells at the end that are empty are not stored: a row is as wide as any before it.</summary>
    public int Count => widest;

    public string this[int column] => column < cells.Count ? cells[column] : "";

    /// <summary>The last row as the sheet itself states it, 0 where it does not.</summary>
    private int LastRow { get; set; }

    /// <summary>The letters of a column, from 0: A, B, … Z, AA.</summary>
    internal static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    public bool Read() => Workbook.Guarded(source.File, () =>
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData") return false;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "dimension" && xml["ref"]?.Split(':') is [.., var last]) LastRow = int.TryParse(last.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
            if (xml.LocalName != "row") continue;
            ReadRow();
            return true;
        }
        return false;
    });

    /// <summary>The strings that cells refer to by their number.</summary>
    internal static IReadOnlyList<string> SharedStrings(XmlReader xml)
    {
        using var reading = xml;
        var text = new SheetText(xml);
        var strings = new List<string>();
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) strings.Add(text.Rich());
        return strings;
    }

    public void Dispose() => xml.Dispose();

    private void ReadRow()
    {
        cells.Clear();
        var line = xml["r"] is { } stated ? Whole(stated) : Line + 1;
        if (line <= Line || line > MostRows) throw new InvalidDataException();
        Line = line;
        if (xml["hidden"] is "1" or "true") hidden++;
        if (!xml.IsEmptyElement)
        {
            for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
            {
                if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
                var column = xml["r"] is { } reference ? ColumnOf(reference) : cells.Count;
                if (column < cells.Count || column >= MostColumns) throw new InvalidDataException();
                var cell = ReadCell().Trim();
                if (cell.Length == 0) continue;
                while (cells.Count < column) cells.Add("");
                cells.Add(cell);
            }
        }
        widest = Math.Max(widest, cells.Count);
    }

    private string ReadCell()
    {
        var (type, style) = (xml["t"], xml["s"]);
        if (xml.IsEmptyElement) return "";
        string? value = null, formula = null;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") value = text.Plain();
            else if (xml.LocalName == "is") value = text.Rich();
            else if (xml.LocalName == "f") formula = text.Plain();
        }
        // A formula that no spreadsheet has calculated is no value; a text that is empty is one.
        if (formula is not null && (value is null || (value.Length == 0 && type != "str"))) return $"={formula}{Cell.Uncalculated}";
        return value is null ? "" : type switch
        {
            "s" => shared.Value.ElementAtOrDefault(Whole(value)) ?? throw new InvalidDataException(),
            "b" => value == "1" ? "TRUE" : "FALSE",
            null or "n" => numbers.Text(value, style),
            _ => value,
        };
    }

    /// <summary>The column of a reference such as C7, from 0.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetterUpper(c)) break;
            column = (column * 26) + c - 'A' + 1;
            if (column > MostColumns) throw new InvalidDataException();
        }
        return column == 0 ? throw new InvalidDataException() : column - 1;
    }

    private static int Whole(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw new InvalidDataException();
}
