using System.Globalization;
using System.Text;

namespace Election.Rules;

/// <summary>The heading of a chapter or section of a statute.</summary>
/// <param name="Title">Its words, such as 第一章　总则.</param>
/// <param name="FirstArticle">The number of the first article below it, by the numbering of the text.</param>
public sealed record StatuteHeading(string Title, int FirstArticle);

/// <summary>The words of one edition, addressable by article, paragraph and item.</summary>
public sealed class StatuteText
{
    private readonly Dictionary<(int Article, int Paragraph, int Item), string> provisions;
    private readonly Dictionary<int, int> paragraphs;

    private StatuteText(Dictionary<(int Article, int Paragraph, int Item), string> provisions, string whole, IReadOnlyList<StatuteHeading> headings)
    {
        this.provisions = provisions;
        Headings = headings;
        paragraphs = provisions.Keys.GroupBy(key => key.Article).ToDictionary(keys => keys.Key, keys => keys.Max(key => key.Paragraph));
        Whole = whole;
    }

    /// <summary>The numbers of the articles, in order.</summary>
    public IEnumerable<int> Articles => provisions.Keys.Select(key => key.Article).Distinct().Order();

    /// <summary>The headings of its chapters and sections; none where the text has no headings.</summary>
    public IReadOnlyList<StatuteHeading> Headings { get; }

    /// <summary>The whole text as it is embedded, with the source it was taken from in its head.</summary>
    public string Whole { get; }

    /// <summary>Returns the words of a provision, or null where the text has no such place.</summary>
    /// <param name="article">The article, by the numbering of this text.</param>
    /// <param name="paragraph">The paragraph, from 1.</param>
    /// <param name="item">The item, or 0 for the paragraph; a paragraph that heads a list includes its items.</param>
    public string? Find(int article, int paragraph = 1, int item = 0) => provisions.GetValueOrDefault((article, paragraph, item));

    /// <summary>Returns how many paragraphs an article has, in an extract the number of the last one quoted; 0 where there is no such article.</summary>
    /// <param name="article">The article, by the numbering of this text.</param>
    public int ParagraphsOf(int article) => paragraphs.GetValueOrDefault(article);

    /// <summary>A text of which some provisions are quoted.</summary>
    internal static StatuteText OfQuotations(IEnumerable<(int Article, int Paragraph, int Item, string Words)> quoted)
    {
        var found = quoted.GroupBy(q => (q.Article, q.Paragraph, q.Item)).ToDictionary(same => same.Key, same => string.Join('\n', same.Select(q => q.Words).Distinct(StringComparer.Ordinal)));
        return new(found, string.Join('\n', found.OrderBy(f => f.Key).Select(f => f.Value)), []);
    }

    internal static StatuteText Load(string resource)
    {
        using var stream = typeof(StatuteText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The text {resource} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>
    /// Articles open with 第…条 (laws) or …、 (the Provisions of 1983), items with （…）; every other line after an
    /// article's opening is a paragraph. Headings name chapters; what else stands before the first article belongs to none. An extract quotes
    /// sentence by sentence, each in a line "- 第51(3)条：…", in any order.
    /// </summary>
    internal static StatuteText Parse(string whole)
    {
        var found = new Dictionary<(int, int, int), string>();
        var (chapters, headings) = (new List<StatuteHeading>(), new List<string>());
        int article = 0, paragraph = 0, item = 0;
        foreach (var raw in whole.Split('\n'))
        {
            var line = raw.Trim().Trim('　');
            if (line.StartsWith("##", StringComparison.Ordinal)) headings.Add(Heading(line.TrimStart('#')));
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("- 第", StringComparison.Ordinal))
            {
                Quote(line[3..], found);
                continue;
            }
            if (TryOpen(line, article + 1, out var words))
            {
                (article, paragraph, item) = (Opening(line), 1, 0);
                found.Add((article, 1, 0), words);
                foreach (var heading in headings) chapters.Add(new(heading, article));
                headings.Clear();
            }
            else if (article > 0 && line[0] == '（' && line.IndexOf('）', StringComparison.Ordinal) is > 1 and var close && Numerals.Parse(line.AsSpan(1, close - 1)) == item + 1)
            {
                found.Add((article, paragraph, ++item), line);
                found[(article, paragraph, 0)] += "\n" + line;
            }
            else if (article > 0)
            {
                (paragraph, item) = (paragraph + 1, 0);
                found.Add((article, paragraph, 0), line);
            }
        }
        return new StatuteText(found, whole, chapters);
    }

    /// <summary>第一章　总　则 is printed with blanks that are no part of its words: one is kept, after the number.</summary>
    private static string Heading(string line)
    {
        var words = line.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(1).Append(string.Concat(words.Skip(1)))).Trim();
    }

    /// <summary>Reads "51(3)条：words"; one sentence may be quoted for several articles, and an article be quoted twice.</summary>
    private static void Quote(string line, Dictionary<(int, int, int), string> found)
    {
        var end = line.IndexOf("条：", StringComparison.Ordinal);
        foreach (var place in line[..end].Split(','))
        {
            var parts = place.Trim().Replace(")", "", StringComparison.Ordinal).Split('(');
            var key = (Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : 1, parts.Length > 2 ? Number(parts[2]) : 0);
            found[key] = found.TryGetValue(key, out var words) ? words + "\n" + line[(end + 2)..] : line[(end + 2)..];
        }

        static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool TryOpen(string line, int next, out string words)
    {
        words = "";
        var number = Opening(line);
        // Laws are numbered throughout; an extract leaves articles out but never goes back.
        if (number < next) return false;
        var end = line[0] == '第' ? line.IndexOf('条', StringComparison.Ordinal) : line.IndexOf('、', StringComparison.Ordinal);
        words = line[(end + 1)..].Trim().Trim('　');
        return true;
    }

    private static int Opening(string line)
    {
        if (line[0] == '第' && line.IndexOf('条', StringComparison.Ordinal) is > 1 and < 8 and var end) return Numerals.Parse(line.AsSpan(1, end - 1));
        return line.IndexOf('、', StringComparison.Ordinal) is > 0 and < 3 and var mark ? Numerals.Parse(line.AsSpan(0, mark)) : 0;
    }
}
