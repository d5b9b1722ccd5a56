using System.Globalization;
using NodaTime;

namespace Election.Rules;

/// <summary>What is wrong with what should be a citizen's identity number. The first that applies, in this order.</summary>
public enum IdentityNumberProblem : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It has not eighteen characters.</summary>
    Length,

    /// <summary>A character is no digit 0 to 9; the last may be X.</summary>
    Characters,

    /// <summary>The birth date in it is not in the calendar.</summary>
    BirthDate,

    /// <summary>The last character is not the check digit of the others.</summary>
    CheckDigit,

    /// <summary>It is a number of the first generation of cards (第一代身份证号码), of fifteen digits, which no longer holds.</summary>
    FirstGeneration,
}

/// <summary>
/// A citizen's identity number (公民身份号码, GB 11643-1999): six digits of the place, eight of the birth date, three of the sequence, and a
/// check digit by ISO 7064 MOD 11-2. Whether the place ever existed is not looked up. It never shows itself whole.
/// </summary>
public readonly record struct CitizenIdentityNumber
{
    private const int Length = 18;
    private const int FormerLength = 15;

    private CitizenIdentityNumber(long digits) => Digits = digits;

    /// <summary>The seventeen digits before the check digit, which follows from them; 0 where there is no number.</summary>
    internal long Digits { get; }

    /// <summary>The date of birth in the number. The default value has none, and throws.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no number.</exception>
    public LocalDate Born => Digits == 0
        ? throw new InvalidOperationException("This is no identity number.")
        : new((int)(Digits / 10_000_000 % 10_000), (int)(Digits / 100_000 % 100), (int)(Digits / 1_000 % 100));

    /// <summary>The number with the birth date and the sequence blotted out, such as 110105***********X; empty for the default value.</summary>
    public string Masked => Digits == 0 ? "" : Mask(Digits.ToString("D17", CultureInfo.InvariantCulture));

    /// <summary>The number that has these seventeen digits, taken from one that was read.</summary>
    internal static CitizenIdentityNumber Of(long digits) => new(digits);

    /// <summary>Reads a number.</summary>
    /// <param name="text">Eighteen characters, as on the card: ASCII digits, the last perhaps X or x; no spaces, no other widths.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>What is wrong, or <see cref="IdentityNumberProblem.None"/>.</returns>
    public static IdentityNumberProblem Read(ReadOnlySpan<char> text, out CitizenIdentityNumber number)
    {
        number = default;
        if (text.Length != Length) return TryConvert(text, out _) ? IdentityNumberProblem.FirstGeneration : IdentityNumberProblem.Length;
        var (digits, sum) = (0L, 0);
        foreach (var c in text[..^1])
        {
            if (!char.IsAsciiDigit(c)) return IdentityNumberProblem.Characters;
            digits = digits * 10 + (c - '0');
            sum = Add(sum, c);
        }
        var last = text[^1] == 'x' ? 'X' : text[^1];
        if (last != 'X' && !char.IsAsciiDigit(last)) return IdentityNumberProblem.Characters;
        var (year, month, day) = ((int)(digits / 10_000_000 % 10_000), (int)(digits / 100_000 % 100), (int)(digits / 1_000 % 100));
        if (year is < 1800 or >= 2300 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return IdentityNumberProblem.BirthDate;
        if (last != CheckDigit(sum)) return IdentityNumberProblem.CheckDigit;
        number = new(digits);
        return IdentityNumberProblem.None;
    }

    /// <summary>The number that took the place of one of fifteen digits, whose year had two and which had no check digit.</summary>
    internal static bool TryConvert(ReadOnlySpan<char> text, out CitizenIdentityNumber number)
    {
        number = default;
        if (text.Length != FormerLength || text.IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        var former = long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        var digits = ((former / 1_000_000_000 * 100 + 19) * 1_000_000_000) + former % 1_000_000_000;
        var (year, month, day) = ((int)(digits / 10_000_000 % 10_000), (int)(digits / 100_000 % 100), (int)(digits / 1_000 % 100));
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        number = new(digits);
        return true;
    }

    /// <summary>Reads a number, and returns whether it is one.</summary>
    /// <param name="text">Eighteen characters, as for <see cref="Read"/>.</param>
    /// <param name="number">The number, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out CitizenIdentityNumber number) => Read(text, out number) == IdentityNumberProblem.None;

    /// <summary>Reads a number.</summary>
    /// <param name="text">Eighteen characters, as for <see cref="Read"/>.</param>
    /// <exception cref="FormatException">It is none; the message says why and does not repeat it.</exception>
    public static CitizenIdentityNumber Parse(ReadOnlySpan<char> text) => Read(text, out var number) is var problem && problem == IdentityNumberProblem.None
        ? number
        : throw new FormatException($"This is no identity number: {InWords(problem).En}.");

    /// <summary>Returns what is wrong, in words.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such problem.</exception>
    public static Bilingual InWords(IdentityNumberProblem problem) => problem switch
    {
        IdentityNumberProblem.None => Bilingual.None,
        IdentityNumberProblem.Length => new("不是18位", "it does not have 18 characters"),
        IdentityNumberProblem.Characters => new("有数字以外的字符（末位可以是X）", "a character is no digit (the last may be X)"),
        IdentityNumberProblem.BirthDate => new("其中的出生日期不存在", "the birth date in it does not exist"),
        IdentityNumberProblem.CheckDigit => new("校验码不符", "its check digit does not fit"),
        IdentityNumberProblem.FirstGeneration => new("是第一代身份证号码（15位），已停止使用，应改为18位", "it is a number of the first generation (15 digits), no longer in use; write that of 18"),
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "There is no such problem."),
    };

    /// <summary>Returns the number as <see cref="Masked"/> has it: a log never has it whole.</summary>
    public override string ToString() => Masked;

    /// <summary>What can be shown of a text that may be somebody's number, or name: of the ASCII digits with which it begins at most six, and never more than a third of it.</summary>
    internal static string MaskOf(string text)
    {
        if (TryParse(text, out var number)) return number.Masked;
        var shown = Math.Min(6, text.Length / 3);
        if (text.AsSpan(0, shown).IndexOfAnyExceptInRange('0', '9') is var other and >= 0) shown = other;
        return text[..shown] + new string('*', Math.Min(Length, text.Length - shown));
    }

    private static string Mask(string digits) => digits[..6] + new string('*', Length - 7) + CheckDigit(digits.Aggregate(0, Add));

    /// <summary>ISO 7064 MOD 11-2: each digit weighs twice what the next one does.</summary>
    private static int Add(int sum, char digit) => (sum + (digit - '0')) * 2 % 11;

    /// <summary>The check digit makes the sum 1.</summary>
    private static char CheckDigit(int sum) => "0123456789X"[(12 - sum) % 11];
}
