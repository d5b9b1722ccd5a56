using System.Globalization;
using System.Text;
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
    internal IReadOnlyList<string> Cells => cells;

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
        var line = xml["r"] is { } stated ? int.Parse(stated, NumberStyles.None, CultureInfo.InvariantCulture) : Line + 1;
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
            "s" => shared.Value[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)],
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
            column = checked((column * 26) + c - 'A' + 1);
        }
        return column == 0 ? throw new InvalidDataException() : column - 1;
    }
}

/// <summary>The texts in the XML of a workbook.</summary>
internal sealed class SheetText(XmlReader xml)
{
    private readonly StringBuilder text = new();
    private readonly char[] piece = new char[1024];

    /// <summary>The text of the element at hand; of one that is too long, no more than shows it.</summary>
    internal string Plain()
    {
        text.Clear();
        Add();
        return Taken();
    }

    /// <summary>The texts of the runs within the element at hand, without what tells how they are pronounced.</summary>
    internal string Rich()
    {
        text.Clear();
        if (xml.IsEmptyElement) return "";
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "t") Add();
            else if (xml is { LocalName: "rPh", IsEmptyElement: false })
                for (var phonetic = xml.Depth; xml.Read() && xml.Depth > phonetic;) continue;
        }
        return Taken();
    }

    private void Add()
    {
        if (xml.IsEmptyElement) return;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            for (int read; (read = xml.ReadValueChunk(piece, 0, piece.Length)) > 0;)
                if (text.Length <= CsvRows.LongestCell) text.Append(piece, 0, read);
        }
    }

    // _x000D_ is how the format writes what XML cannot hold.
    private string Taken() => text.ToString() is var taken && taken.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(taken) : taken;
}
