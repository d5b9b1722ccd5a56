using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Election.Rules.Tool;

/// <summary>The rows of a text one cannot trust, of any length; <see cref="RowGuard"/> keeps apart those that no reader could tell.</summary>
internal sealed class CsvRowReader : IRowReader
{
    private const int SampleLength = 1 << 15;

    private readonly TextStream stream;
    private readonly long? length;
    private readonly RowGuard guard;
    private readonly CsvParser parser;
    private readonly Bilingual delimiterName;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="length">How many bytes it has, where that is known.</param>
    /// <param name="hasHeadings">Whether some first rows have headings that are known.</param>
    internal CsvRowReader(TextStream stream, long? length, Func<IReadOnlyList<SourceRow>, bool> hasHeadings)
    {
        (this.stream, this.length) = (stream, length);
        var sample = new char[SampleLength];
        var begin = new string(sample, 0, stream.ReadBlock(sample));
        // A list of numbers alone has one column.
        (var delimiter, delimiterName) = CsvRows.DelimiterOf(begin, hasHeadings) ?? (",", new("没有", "none"));
        guard = new RowGuard(new JoinedReader(begin, stream), delimiter[0]);
        parser = new CsvParser(guard, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
            BufferSize = 1 << 15,
            BadDataFound = null,
        });
    }

    public Bilingual Origin => CsvRows.Origin(stream.EncodingName, delimiterName);

    public (long Read, long? All) Progress => (stream.BytesRead, length);

    public bool EndsWithRow => guard.EndsWithLineEnd;

    public int Line { get; private set; }

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
        stream.Dispose();
    }
}

/// <summary>Reads what was read already, and then the rest.</summary>
internal sealed class JoinedReader(string begin, TextReader rest) : TextReader
{
    private int at;

    public override int Read(char[] buffer, int index, int count)
    {
        if (at == begin.Length) return rest.Read(buffer, index, count);
        var length = Math.Min(count, begin.Length - at);
        begin.AsSpan(at, length).CopyTo(buffer.AsSpan(index));
        at += length;
        return length;
    }
}
