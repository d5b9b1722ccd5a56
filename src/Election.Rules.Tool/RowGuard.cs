using System.Buffers;

namespace Election.Rules.Tool;

/// <summary>
/// Hands on the rows of a CSV text one cannot trust, so that a quotation mark that is never closed spoils its own row and not all that follow:
/// in the place of a row that no reader could tell, one cell that names the fault. Rows without quotation marks pass as they are.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="delimiter">What parts the cells.</param>
internal sealed class RowGuard(TextReader source, char delimiter) : TextReader
{
    /// <summary>Stands for a row with a quotation mark that opens or closes no cell.</summary>
    private const string StrayQuote = "\u0001q";

    /// <summary>Stands for a row that is too long.</summary>
    private const string TooLong = "\u0001l";

    /// <summary>Stands for a row whose last cell is still open where the text ends.</summary>
    internal const string Unclosed = "\u0001e";

    /// <summary>Why a row is none, by the cell that stands in its place; null for any other cell.</summary>
    internal static Bilingual? InWords(string cell) => cell switch
    {
        StrayQuote => new("有引号不在单元格的开头或者结尾；含引号的单元格应整个用引号括起，其中每个引号写两个", "a quotation mark opens or closes no cell; a cell with quotation marks is quoted as a whole, and each mark in it doubled"),
        TooLong => new("太长，或者引号没有合上", "it is too long, or a quotation mark is never closed"),
        Unclosed => new("引号到文件结束也没有合上", "a quotation mark is not closed before the file ends"),
        _ => null,
    };

    private const int LongestRow = 1 << 16;

    private readonly SearchValues<char> ends = SearchValues.Create([delimiter, '"', '\r', '\n']);
    private readonly char[] text = new char[2 * LongestRow];
    private int start;
    private int ready;
    private int end;
    private bool isAtEnd;
    private string fault = "";
    private bool isSkipping;

    /// <summary>Whether the text ends with a line end.</summary>
    internal bool EndsWithLineEnd { get; private set; }

    public override int Read(char[] buffer, int index, int count)
    {
        while (fault.Length == 0 && start == ready)
            if (!Advance()) return 0;
        if (fault.Length > 0)
        {
            var part = Math.Min(count, fault.Length);
            fault.AsSpan(0, part).CopyTo(buffer.AsSpan(index));
            fault = fault[part..];
            return part;
        }
        var length = Math.Min(count, ready - start);
        text.AsSpan(start, length).CopyTo(buffer.AsSpan(index));
        start += length;
        return length;
    }

    /// <summary>Makes rows ready, or puts a fault in the place of one; false at the end.</summary>
    private bool Advance()
    {
        Fill();
        var rest = text.AsSpan(start, end - start);
        if (isSkipping)
        {
            // The rest of a row that was too long. Its line end stays.
            var line = rest.IndexOfAny('\r', '\n');
            isSkipping = line < 0;
            start = ready = line < 0 ? end : start + line;
            return !isAtEnd || start < end;
        }
        if (rest.IsEmpty) return false;
        var quote = rest.IndexOf('"');
        var plain = (quote < 0 ? rest : rest[..quote]).LastIndexOfAny('\r', '\n') + 1;
        if (plain == 0 && isAtEnd && quote < 0) plain = rest.Length;
        if (plain > 0) ready = start + plain;
        else
        {
            var (length, problem) = quote < 0 ? (0, "") : RowIn(rest);
            if (length > 0) ready = start + length;
            else if (problem.Length > 0) Replace(problem);
            else Replace(isAtEnd ? Unclosed : TooLong);
        }
        return true;
    }

    /// <summary>Leaves out the first line and says why; the next line is taken for a row again.</summary>
    private void Replace(string problem)
    {
        fault = problem;
        var line = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        isSkipping = line < 0 && !isAtEnd;
        start = ready = line < 0 ? end : start + line;
    }

    /// <summary>The length of the first row with its line end, as RFC 4180 has it; or else what is wrong, empty where its end is not in sight.</summary>
    private (int Length, string Problem) RowIn(ReadOnlySpan<char> rest)
    {
        for (var i = 0; ;)
        {
            while (i < rest.Length && rest[i] == ' ') i++;
            if (i + 1 < rest.Length && rest[i] == '=' && rest[i + 1] == '"')
            {
                // ="3201…", as a spreadsheet keeps digits from being a number: with nothing within that parts cells.
                var close = rest[(i + 2)..].IndexOfAny(ends);
                if (close < 0) return isAtEnd ? (0, StrayQuote) : (0, "");
                i += close + 2;
                if (rest[i] != '"') return (0, StrayQuote);
                i++;
                while (i < rest.Length && rest[i] == ' ') i++;
            }
            else if (i < rest.Length && rest[i] == '"')
            {
                do
                {
                    var close = rest[++i..].IndexOf('"');
                    if (close < 0) return (0, "");
                    i += close + 1;
                }
                while (i < rest.Length && rest[i] == '"');
                while (i < rest.Length && rest[i] == ' ') i++;
            }
            else
            {
                var next = rest[i..].IndexOfAny(ends) is var found && found >= 0 ? i + found : isAtEnd ? rest.Length : -1;
                if (next < 0) return (0, "");
                i = next;
            }
            if (i == rest.Length) return isAtEnd ? (i, "") : (0, "");
            if (rest[i] is '\r' or '\n') return (i + 1, "");
            if (rest[i] != delimiter) return (0, StrayQuote);
            i++;
        }
    }

    private void Fill()
    {
        if (isAtEnd || end - start >= LongestRow) return;
        text.AsSpan(start, end - start).CopyTo(text);
        (start, ready, end) = (0, 0, end - start);
        while (end < text.Length)
        {
            var read = source.Read(text, end, text.Length - end);
            if (read == 0)
            {
                isAtEnd = true;
                return;
            }
            end += read;
            EndsWithLineEnd = text[end - 1] is '\r' or '\n';
        }
    }
}
