namespace Election.Rules.Tool;

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
