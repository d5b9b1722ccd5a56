using System.Globalization;

namespace Election.Rules;

/// <summary>Chinese numerals up to 999, as statutes number their articles; other numbers in digits.</summary>
internal static class Numerals
{
    private const string Digits = "〇一二三四五六七八九";

    internal static string Chinese(int number) => number switch
    {
        < 0 or > 999 => number.ToString(CultureInfo.InvariantCulture),
        < 10 => Digits[number].ToString(),
        < 20 => "十" + (number == 10 ? "" : Chinese(number - 10)),
        < 100 => Digits[number / 10] + "十" + (number % 10 == 0 ? "" : Chinese(number % 10)),
        _ => Digits[number / 100] + "百" + (number % 100) switch
        {
            0 => "",
            < 10 => "零" + Chinese(number % 100),
            < 20 => "一" + Chinese(number % 100),
            _ => Chinese(number % 100),
        },
    };

    /// <summary>A round number of people as the law writes it, such as 一百万 or 八千万; in digits where it is not so round.</summary>
    internal static string Population(int number) => number switch
    {
        >= 10_000_000 when number % 10_000_000 == 0 => Chinese(number / 10_000_000) + "千万",
        > 0 and < 10_000_000 when number % 10_000 == 0 => Chinese(number / 10_000) + "万",
        _ => number.ToString("N0", CultureInfo.InvariantCulture),
    };

    /// <summary>A share as the law writes it, such as 五分之一; in digits where a number of it is beyond the numerals.</summary>
    internal static Bilingual Share(Fraction share) => new(
        share is { Numerator: <= 999, Denominator: <= 999 } ? $"{Chinese(share.Denominator)}分之{Chinese(share.Numerator)}" : FormattableString.Invariant($"{share.Numerator}/{share.Denominator}"),
        share switch
        {
            { Numerator: 1, Denominator: 5 } => "one fifth",
            { Numerator: 1, Denominator: 10 } => "one tenth",
            _ => FormattableString.Invariant($"{share.Numerator}/{share.Denominator}"),
        });

    /// <summary>A share in hundredths, such as 百分之三十; as a share where it is none.</summary>
    internal static string Percent(Fraction share) => 100 % share.Denominator == 0 ? "百分之" + Chinese(share.Numerator * (100 / share.Denominator)) : Share(share).Zh;

    /// <summary>Returns 0 where the text is no numeral.</summary>
    internal static int Parse(ReadOnlySpan<char> text)
    {
        int total = 0, digit = 0;
        foreach (var c in text)
        {
            if (c == '十') { total += (digit == 0 ? 1 : digit) * 10; digit = 0; }
            else if (c == '百') { total += digit * 100; digit = 0; }
            else if (c == '零') digit = 0;
            else if (Digits.IndexOf(c) is > 0 and var d) digit = d;
            else return 0;
        }
        return total + digit;
    }

    internal static string Address(int article, int paragraph, int item, bool showParagraph) =>
        $"第{Chinese(article)}条" + (showParagraph ? $"第{Chinese(paragraph)}款" : "") + (item > 0 ? $"第{Chinese(item)}项" : "");
}
