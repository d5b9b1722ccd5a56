using System.Runtime.InteropServices;
using System.Text;

namespace Election.Rules;

/// <summary>
/// The ids of millions of rows, in eight bytes each, to find those that stand in several rows. Exact: what is packed is packed without loss; of
/// any other text a hash is kept beside the text itself, and equal hashes are compared by their texts.
/// </summary>
internal sealed class RollIds(int hashBits = 63)
{
    private const ulong IsHash = 1UL << 63;
    private const int MostDigits = 18;

    // The key of each row, or 0 where it has no id.
    private readonly List<ulong> keys = [];

    // Of what is not packed: the row, and where its text ends; the texts one after another, in UTF-8.
    private readonly List<int> textRows = [];
    private readonly List<int> textEnds = [];
    private readonly List<byte> texts = [];

    /// <summary>Adds the id of a row; the rows come in ascending order.</summary>
    internal void Add(CitizenIdentityNumber number, int row) => Add((ulong)number.Digits, row);

    /// <inheritdoc cref="Add(CitizenIdentityNumber, int)"/>
    internal void Add(string id, int row)
    {
        if (Pack(id) is { } packed)
        {
            Add(packed, row);
            return;
        }
        var start = texts.Count;
        texts.AddRange(Encoding.UTF8.GetBytes(id));
        textRows.Add(row);
        textEnds.Add(texts.Count);
        Add((Hash(CollectionsMarshal.AsSpan(texts)[start..]) >> (64 - hashBits)) | IsHash, row);
    }

    /// <summary>The key of a row, or null where it has no id. Only before <see cref="Repeated"/>, which sorts.</summary>
    internal ulong? KeyOf(int row) => row < keys.Count && keys[row] != 0 ? keys[row] : null;

    /// <summary>The key and the rows of each id that stands in several, ascending within each. Sorts in place: nothing is added after it.</summary>
    internal IEnumerable<(ulong Key, int[] Rows)> Repeated()
    {
        int[] rows = [.. Enumerable.Range(0, keys.Count)];
        CollectionsMarshal.AsSpan(keys).Sort(rows.AsSpan());
        for (int start = Math.Max(0, keys.LastIndexOf(0) + 1), end; start < keys.Count; start = end)
        {
            end = start + 1;
            while (end < keys.Count && keys[end] == keys[start]) end++;
            if (end == start + 1) continue;
            var same = rows[start..end];
            Array.Sort(same);
            if ((keys[start] & IsHash) == 0) yield return (keys[start], same);
            else
            {
                foreach (var group in same.GroupBy(TextOf, StringComparer.Ordinal).Where(g => g.Skip(1).Any())) yield return (keys[start], [.. group]);
            }
        }
    }

    private void Add(ulong key, int row)
    {
        while (keys.Count < row) keys.Add(0);
        keys.Add(key);
    }

    private string TextOf(int row)
    {
        var index = textRows.BinarySearch(row);
        return Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(texts)[(index == 0 ? 0 : textEnds[index - 1])..textEnds[index]]);
    }

    /// <summary>Up to eighteen digits behind a 1, so that leading zeros count.</summary>
    private static ulong? Pack(string id)
    {
        if (id.Length > MostDigits) return null;
        var packed = 1UL;
        foreach (var c in id)
        {
            if (!char.IsAsciiDigit(c)) return null;
            packed = packed * 10 + (ulong)(c - '0');
        }
        return packed;
    }

    /// <summary>FNV-1a.</summary>
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = 14_695_981_039_346_656_037;
        foreach (var b in text) hash = unchecked((hash ^ b) * 1_099_511_628_211);
        return hash;
    }
}
