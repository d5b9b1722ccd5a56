using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Election.Rules.Fuzz;

/// <summary>Makes inputs from seeds: most by exchanging tokens, some by damaging bytes; of JSON every other one by exchanging values; of a workbook in one of its parts. The same number always makes the same input.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words)
{
    private const int Longest = 1 << 16;

    private static readonly byte[] Separators = [.. "{}[],:\n\r\t;\"<>"u8];

    /// <summary>What readers stumble over: numbers at bounds, dates that are none, halves of characters, marks of encodings.</summary>
    private static readonly byte[][] Hostile =
    [
        .. new[]
        {
            "0", "-1", "1", "2", "-0", "1.0", "1e3", "1E400", "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "10000000", "10000001", "00", "０", "１２",
            "0.1", "1,820", "3万", "1.1E+17", "100%", "101%", "1/3", "1/0", "2147483647/2147483647", "NaN", "Infinity", "null", "true", "false", "\"\"", "\" \"", "{}", "[]", "[null]", "[[]]", "{\"\":0}",
            "2021-02-29", "2020-02-29", "0001-01-01", "9999-12-31", "1799-12-31", "1800-01-01", "2299-12-31", "2300-01-01", "2021-13-01", "2021-11-01T00:00:00Z", "19800229", "1980年2月30日", "2021-11-31",
            "999999197111301034", "99999920081102110X", "99999920081102110x", "999999711130103", "\\ud800", "\\udc00\\ud800", "\\u0000", "\u0000", "\u0001", "\uFEFF", "\u2028", "\u202E", "\u200B", "𠮷", "é", "e\u0301", "\"", "\"\"", "'", "=\"1\"", "\\", "/", "~", "~1", "$", "['", "']",
            "//", "/*", "*/", ",", ";", "\t", "\r", "\r\n", "\n\n", "，", "、", "合计", "小计", "备注：", "county", "national", "general", "by-election", "leftover", "32", "320102", "000000000000", "zh", "en",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xFE], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x81, 0x30, 0x81], [0xD0, 0xD5, 0xC3, 0xFB], [0x84, 0x31, 0xA4, 0x37], [0x50, 0x4B, 0x03, 0x04],
    ];

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private readonly JsonMutator? json = seeds.All(s => s.AsSpan().TrimStart("\uFEFF \r\n"u8).StartsWith("{"u8)) ? new(seeds) : null;

    private readonly byte[][] known = [.. words.Select(Encoding.UTF8.GetBytes)];

    internal byte[] Make(long number)
    {
        // A generator whose sequence .NET has fixed for good.
        var random = new Random(unchecked((int)number * 7919 + (int)(number >> 32)));
        if (json is not null && number % 2 == 1) return json.Make(random);
        var input = Pick(random, seeds);
        if (input.AsSpan().StartsWith("PK"u8)) return Workbook(input, random);
        for (var times = 1 + random.Next(4) * random.Next(3); times > 0; times--) input = Mutate(input, random);
        return input.Length > Longest ? input[..Longest] : input;
    }

    private byte[] Workbook(byte[] input, Random random)
    {
        using var output = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(input), ZipArchiveMode.Read))
        using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            var parts = from.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) || e.FullName.EndsWith(".rels", StringComparison.Ordinal)).ToList();
            var changed = Pick(random, parts.Where(e => e.FullName.Contains("sheet", StringComparison.OrdinalIgnoreCase) || random.Next(4) == 0).DefaultIfEmpty(parts[0]).ToList());
            foreach (var part in from.Entries)
            {
                using var bytes = new MemoryStream();
                using (var content = part.Open()) content.CopyTo(bytes);
                var of = bytes.ToArray();
                if (part == changed)
                {
                    if (random.Next(16) == 0) continue;
                    for (var times = 1 + random.Next(4); times > 0; times--) of = Mutate(of, random);
                }
                using var written = to.CreateEntry(part.FullName, CompressionLevel.NoCompression).Open();
                written.Write(of);
            }
        }
        return output.ToArray();
    }

    private byte[] Mutate(byte[] input, Random random)
    {
        var (start, end) = Token(input, random);
        switch (random.Next(64))
        {
            case < 18: return Splice(input, start, end, Pick(random, Hostile));
            case < 26: return Splice(input, start, end, Of(Pick(random, seeds), random));
            case < 36: return Splice(input, start, end, Pick(random, known));
            case < 40: return Splice(input, start, end, Encoding.ASCII.GetBytes((random.NextInt64() >> random.Next(63)).ToString(CultureInfo.InvariantCulture)));
            case < 44: return Splice(input, start, start, Pick(random, Hostile));
            case < 48: return Splice(input, start, Math.Min(input.Length, end + 1), []);
            case < 51: return Splice(input, start, start, Range(input, random));
            case < 54: return Splice(input, start, end, Range(input, random));
            case 54: return input[..random.Next(input.Length + 1)];
            case 55: return Splice(input, start, end, Nested(random));
            case 56: return Splice(input, start, end, Repeated(input[start..end], random));
            case 57: return [.. Encoding.UTF8.Preamble, .. input];
            case 58: return Gbk.GetBytes(Encoding.UTF8.GetString(input));
            case 59: return [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(input))];
            case 60: return [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(input))];
            default:
                if (input.Length == 0) return input;
                var damaged = input[..];
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                return damaged;
        }
    }

    private static byte[] Of(byte[] input, Random random)
    {
        var (start, end) = Token(input, random);
        return input[start..end];
    }

    /// <summary>What stands between two separators.</summary>
    private static (int Start, int End) Token(byte[] input, Random random)
    {
        var at = random.Next(input.Length + 1);
        var start = input.AsSpan(0, at).LastIndexOfAny(Separators) + 1;
        var length = input.AsSpan(at).IndexOfAny(Separators);
        return (start, length < 0 ? input.Length : at + length);
    }

    /// <summary>From one token to another, as a field, an object or a row is.</summary>
    private static byte[] Range(byte[] input, Random random)
    {
        var (one, other) = (Token(input, random), Token(input, random));
        return input[Math.Min(one.Start, other.Start)..Math.Max(one.End, other.End)];
    }

    private static byte[] Nested(Random random)
    {
        var depth = 1 << random.Next(12);
        var open = Pick(random, ["[", "{\"a\":", "\"", "(", "{\"election\":"]);
        return Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + new string(open[0] == '[' ? ']' : '}', random.Next(2) * depth));
    }

    private static byte[] Repeated(byte[] token, Random random) => [.. Enumerable.Repeat(token, Math.Min(1 << random.Next(14), Longest / (token.Length + 1))).SelectMany(t => t)];

    private static byte[] Splice(byte[] input, int start, int end, byte[] with) => [.. input.AsSpan(0, start), .. with, .. input.AsSpan(end)];

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
