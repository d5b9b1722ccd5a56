namespace Election.Rules;

/// <summary>
/// What the codes of areas tell (GB/T 2260; townships by GB/T 10114, three digits more): a superior area's code, less the pairs of zeros at its end,
/// begins that of its subordinates.
/// </summary>
internal static class AreaCode
{
    /// <summary>Whether a text is the code of an area that has a congress.</summary>
    internal static bool Is(string text) => Length(text) > 0;

    /// <summary>Whether two texts mean the same area.</summary>
    internal static bool AreSame(string a, string b) => a == b || (Is(a) && Trimmed(a).SequenceEqual(Trimmed(b)));

    /// <summary>Whether one of two areas is the other's superior; null where a text is no code.</summary>
    internal static bool? AreRelated(string a, string b) =>
        !Is(a) || !Is(b) ? null : Trimmed(a).StartsWith(Trimmed(b), StringComparison.Ordinal) || Trimmed(b).StartsWith(Trimmed(a), StringComparison.Ordinal);

    private static ReadOnlySpan<char> Trimmed(string code) => code.AsSpan(0, Length(code));

    /// <summary>How many digits count; 0 where the text is no such code. Of twelve digits the last three would name a village.</summary>
    private static int Length(string code)
    {
        var length = code.Length;
        if (length is not (2 or 4 or 6 or 9 or 12) || !IsOfProvince(code)) return 0;
        for (var i = 0; i < length; i++)
            if (!char.IsAsciiDigit(code[i])) return 0;
        if (length == 12)
        {
            if (!code.AsSpan(9).SequenceEqual("000")) return 0;
            length = 9;
        }
        if (length == 9)
        {
            if (!code.AsSpan(6, 3).SequenceEqual("000")) return length;
            length = 6;
        }
        while (length > 2 && code[length - 1] == '0' && code[length - 2] == '0') length -= 2;
        return length;
    }

    private static bool IsOfProvince(string code)
    {
        for (var i = 0; i < Province.All.Count; i++)
            if (code.StartsWith(Province.All[i].Code, StringComparison.Ordinal)) return true;
        return false;
    }
}
