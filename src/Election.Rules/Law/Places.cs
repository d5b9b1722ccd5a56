using System.Globalization;

namespace Election.Rules;

/// <summary>
/// Places of a text as the law data writes them: <c>9</c> is an article with all its paragraphs, <c>9-12</c> several,
/// <c>41(2)</c> a paragraph, <c>41(2-4)</c> several, <c>29(1)(2)</c> an item; more than one after commas.
/// </summary>
internal static class Places
{
    /// <summary>The one provision that a place names; an article without a paragraph is its first.</summary>
    internal static Provision One(Instrument instrument, string place)
    {
        var (articles, paragraphs, item) = Parse(place);
        return instrument.At(articles.First, paragraphs?.First ?? 1, item);
    }

    /// <summary>Every provision that the places name, paragraph by paragraph as the newest text has them.</summary>
    internal static IEnumerable<Provision> All(Instrument instrument, string places)
    {
        foreach (var place in places.Split(", "))
        {
            var (articles, paragraphs, item) = Parse(place);
            for (var article = articles.First; article <= articles.Last; article++)
            {
                var (first, last) = paragraphs ?? (1, instrument.Editions[^1].Text!.ParagraphsOf(article));
                for (var paragraph = first; paragraph <= last; paragraph++) yield return instrument.At(article, paragraph, item);
            }
        }
    }

    private static ((int First, int Last) Articles, (int First, int Last)? Paragraphs, int Item) Parse(string place)
    {
        var parts = place.Replace(")", "", StringComparison.Ordinal).Split('(');
        return (Range(parts[0]), parts.Length > 1 ? Range(parts[1]) : null, parts.Length > 2 ? Range(parts[2]).First : 0);
    }

    private static (int First, int Last) Range(string text)
    {
        var ends = text.Split('-');
        return (Number(ends[0]), Number(ends[^1]));
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
