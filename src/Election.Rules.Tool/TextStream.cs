using System.Text;

namespace Election.Rules.Tool;

/// <summary>
/// Decodes a stream of any length piece by piece, in the encodings that <see cref="TextDecoder"/> knows: by the mark, or else by the first part
/// that is not ASCII. What cannot be read becomes U+FFFD, and whoever reads the row sees it.
/// </summary>
internal sealed class TextStream : TextReader
{
    private readonly Stream input;
    private readonly byte[] bytes = new byte[1 << 16];
    private Decoder? decoder;
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>Begins to read.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="begin">Its first bytes, where they were read already.</param>
    /// <exception cref="BadInputException">The stream is empty, or no text.</exception>
    internal TextStream(Stream input, string file, ReadOnlySpan<byte> begin)
    {
        this.input = input;
        begin.CopyTo(bytes);
        BytesRead = end = begin.Length;
        Fill();
        (var encoding, start, EncodingName) = TextDecoder.Begin(bytes.AsSpan(0, end), file);
        if (start > 0) decoder = encoding.GetDecoder();
    }

    /// <summary>The name of the encoding, as far as it is known.</summary>
    internal string EncodingName { get; private set; }

    /// <summary>How many bytes were read.</summary>
    internal long BytesRead { get; private set; }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var written = 0;
        while (written == 0 && !buffer.IsEmpty)
        {
            if (start == end && !Fill()) return decoder?.GetChars([], buffer, flush: true) ?? 0;
            if (decoder is null)
            {
                var part = bytes.AsSpan(start, end - start);
                var ascii = part.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
                if (ascii != 0) part = part[..Math.Min(buffer.Length, ascii < 0 ? part.Length : ascii)];
                else
                {
                    Fill();
                    (var encoding, EncodingName) = TextDecoder.WithoutMark(bytes.AsSpan(start, end - start));
                    decoder = encoding.GetDecoder();
                    continue;
                }
                for (var i = 0; i < part.Length; i++) buffer[i] = (char)part[i];
                start += written = part.Length;
            }
            else
            {
                decoder.Convert(bytes.AsSpan(start, end - start), buffer, flush: false, out var used, out written, out _);
                start += used;
            }
        }
        return written;
    }

    /// <summary>Fills the buffer behind what is not used yet; false where nothing is left.</summary>
    private bool Fill()
    {
        bytes.AsSpan(start, end - start).CopyTo(bytes);
        (start, end) = (0, end - start);
        while (!isAtEnd && end < bytes.Length)
        {
            var read = input.Read(bytes, end, bytes.Length - end);
            isAtEnd = read == 0;
            end += read;
            BytesRead += read;
        }
        return end > 0;
    }
}
