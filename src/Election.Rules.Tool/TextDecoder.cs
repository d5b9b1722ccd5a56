using System.Text;
using System.Text.Unicode;

namespace Election.Rules.Tool;

/// <summary>Reads the bytes of a text file in the encodings that offices use, strictly: what cannot be read is refused, never replaced.</summary>
internal static class TextDecoder
{
    internal const char Unreadable = '\uFFFD';

    private const string NameOfGb = "GB18030 (GBK)";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>Returns the text and the name of its encoding: by its byte order mark; without one UTF-8, or GB18030 (GBK) where it is no UTF-8.</summary>
    internal static (string Text, string Encoding) Decode(byte[] bytes, string file)
    {
        var (encoding, mark, name) = Begin(bytes, file);
        var text = encoding.GetString(bytes, mark, bytes.Length - mark);
        if (mark == 0 && text.Contains(Unreadable, StringComparison.Ordinal))
        {
            if (IsMostlyUtf8(bytes)) throw Bad(LineOf(text, text.IndexOf(Unreadable, StringComparison.Ordinal)), $"文件是UTF-8编码，这一行有损坏的字节；请重新导出", $"the file is UTF-8, and bytes of this line are damaged; export it again");
            (text, name) = (Gb18030.GetString(bytes), NameOfGb);
        }
        if (text.IndexOf(Unreadable, StringComparison.Ordinal) is var bad and >= 0)
            throw Bad(LineOf(text, bad), $"有的字节不是{(mark == 0 ? "UTF-8，也不是GB18030（GBK）" : name)}；请把文件另存为UTF-8编码的CSV", $"bytes of this line are no {(mark == 0 ? "UTF-8 nor GB18030 (GBK)" : name)}; save the file as CSV in UTF-8");
        for (var i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n'))
                throw Bad(LineOf(text, i), $"有控制字符（U+{(int)text[i]:X4}）；请删去，或者把文件另存为UTF-8编码的CSV", $"a control character (U+{(int)text[i]:X4}) stands here; remove it, or save the file as CSV in UTF-8");
        return (text, name);

        BadInputException Bad(int line, FormattableString zh, FormattableString en) => BadInputException.At(file, line, zh, en);
    }

    /// <summary>What the first bytes tell: the encoding by its mark, how long the mark is, and its name; without a mark UTF-8, which is still to be tried.</summary>
    internal static (Encoding Encoding, int Mark, string Name) Begin(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.IsEmpty) throw new BadInputException($"{file}：文件是空的", $"{file}: the file is empty");
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]) throw new BadInputException($"{file}：这是旧式 .xls 工作簿，或者设有密码；请打开后另存为不设密码的 .xlsx", $"{file}: this is a workbook of the old kind (.xls), or one with a password; open it and save it as .xlsx without a password");
        var found = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3, "UTF-8 (BOM)"),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2, "UTF-16 LE"),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2, "UTF-16 BE"),
            _ => (Encoding.UTF8, 0, "UTF-8"),
        };
        if (found.Item2 != 2 && bytes.IndexOf((byte)0) is var zero and >= 0)
            throw BadInputException.At(file, 1 + bytes[..zero].Count((byte)'\n'), $"有空字节，不是文本，或者是没有字节顺序标记的UTF-16；请另存为UTF-8编码的CSV", $"a zero byte stands here; this is no text, or UTF-16 without a byte order mark: save it as CSV in UTF-8");
        return found;
    }

    /// <summary>The encoding of text without a mark, by a part of it that is not ASCII throughout: UTF-8, perhaps damaged, or GB18030 (GBK).</summary>
    internal static (Encoding Encoding, string Name) WithoutMark(ReadOnlySpan<byte> part)
    {
        // The part may end within a character.
        for (var cut = 0; cut < Math.Min(4, part.Length); cut++)
            if (Utf8.IsValid(part[..^cut])) return (Encoding.UTF8, "UTF-8");
        return IsMostlyUtf8(part) ? (Encoding.UTF8, "UTF-8") : (Gb18030, NameOfGb);
    }

    /// <summary>Whether more bytes stand in well-formed Chinese characters of UTF-8 than in what is none.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) bad += length;
            else if (length > 2) good += length;
            bytes = bytes[length..];
        }
        return good > bad;
    }

    private static int LineOf(string text, int index)
    {
        var line = 1;
        for (var i = 0; i < index; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) line++;
        return line;
    }
}
