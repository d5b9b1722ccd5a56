using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Election.Rules.Tool;

/// <summary>The rows of a text one cannot trust, of any length, as RFC 4180 has them; <see cref="RowGuard"/> keeps apart those that no reader could tell.</summary>
internal sealed class CsvRowReader : IRowReader
{
    /// <summary>What may part the cells, in the order in which it is preferred.</summary>
    internal const string Delimiters = "\t,;，";

    private const int SampleLength = 1 << 15;

    private readonly Func<string> encoding;
    private readonly Func<(long Read, long? All)> progress;
    private readonly char? delimiter;
    private readonly RowGuard guard;
    private readonly CsvParser parser;

    /// <summary>Begins to read, with the delimiter that yields headings which are known, or else the most rows of several cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoding">The name of its encoding, as far as it is known.</param>
    /// <param name="progress">How much of it was read of how much.</param>
    /// <param name="hasHeadings">Whether some first rows have headings that are known.</param>
    internal CsvRowReader(TextReader text, Func<string> encoding, Func<(long Read, long? All)> progress, Func<IReadOnlyList<SourceRow>, bool> hasHeadings)
    {
        (this.encoding, this.progress) = (encoding, progress);
        var sample = new char[SampleLength];
        var begin = new string(sample, 0, text.ReadBlock(sample));
        delimiter = DelimiterOf(begin, hasHeadings);
        // A list of numbers alone has one column.
        (guard, parser) = Open(new JoinedReader(begin, text), delimiter ?? ',');
    }

    private CsvRowReader(string text, char delimiter)
    {
        (encoding, progress) = (() => "", () => default);
        (guard, parser) = Open(new StringReader(text), delimiter);
    }

    /// <summary>Whether any row has several cells.</summary>
    internal bool IsTable => delimiter is not null;

    public Bilingual Origin => Words.Both($"编码：{encoding()}；分隔符：{Name(delimiter)}。", $"Encoding: {encoding()}; delimiter: {Name(delimiter)}.");

    public (long Read, long? All) Progress => progress();

    public bool EndsWithRow => guard.EndsWithLineEnd;

    public int Line { get; private set; }

    public IReadOnlyList<string> Cells => parser.Record!;

    public int Count => parser.Count;

    public string this[int column] => parser[column];

    public bool Read()
    {
        Line = parser.RawRow + 1;
        return parser.Read();
    }

    public void Dispose()
    {
        parser.Dispose();
        guard.Dispose();
    }

    private static (RowGuard Guard, CsvParser Parser) Open(TextReader text, char delimiter)
    {
        var guard = new RowGuard(text, delimiter);
        return (guard, new CsvParser(guard, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
            BufferSize = 1 << 15,
            BadDataFound = null,
        }));
    }

    private static char? DelimiterOf(string begin, Func<IReadOnlyList<SourceRow>, bool> hasHeadings) => Delimiters
        .Select(d => (Delimiter: d, Rows: Sample(begin, d)))
        .Where(d => d.Rows.Exists(r => r.Cells.Count > 1))
        .OrderByDescending(d => hasHeadings(d.Rows))
        .ThenByDescending(d => d.Rows.Count(r => r.Filled > 1))
        .Select(d => (char?)d.Delimiter)
        .FirstOrDefault();

    private static List<SourceRow> Sample(string begin, char delimiter)
    {
        using IRowReader reader = new CsvRowReader(begin, delimiter);
        return [.. reader.Rows().TakeWhile(r => r.Fault is null).Take(TableSource.Sample)];
    }

    private static Bilingual Name(char? delimiter) => delimiter switch
    {
        '\t' => new("制表符", "tab"),
        ',' => new("逗号", "comma"),
        ';' => new("分号", "semicolon"),
        '，' => new("全角逗号", "full-width comma"),
        _ => new("没有", "none"),
    };
}
