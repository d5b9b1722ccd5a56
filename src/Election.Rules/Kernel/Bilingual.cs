using System.Globalization;

namespace Election.Rules;

/// <summary>The two languages in which everything is said.</summary>
public enum Language
{
    /// <summary>Chinese, the language of the law.</summary>
    Chinese,

    /// <summary>English; an unofficial rendering.</summary>
    English,
}

/// <summary>A text in both languages. Placeholders in braces are filled when a finding is explained.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>The empty text.</summary>
    public static Bilingual None { get; } = new("", "");

    /// <summary>Returns the text in the given language.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>Returns the text for a culture: Chinese for any Chinese culture, otherwise English.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string In(CultureInfo culture) => In(LanguageOf(culture));

    /// <summary>Returns the language for a culture: Chinese for any Chinese culture, otherwise English.</summary>
    /// <param name="culture">The reader's culture.</param>
    public static Language LanguageOf(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "zh" ? Language.Chinese : Language.English;
    }
}
