using System.Globalization;
using System.Text.RegularExpressions;

namespace Election.Rules.Tool.Docs;

/// <summary>Our own, unofficial English of the Electoral Law's newest text.</summary>
internal static partial class EnglishStatute
{
    private static readonly Lazy<(Dictionary<Provision, string> Words, List<string> Chapters)> Read = new(() => Parse(Resources.Text("electoral-law-2020-10-17.en.md")));

    /// <summary>Returns the English of a provision, or null where it is not of that law.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="withItems">Whether the head of a list brings its items.</param>
    internal static string? Find(Provision provision, bool withItems)
    {
        var (words, _) = Read.Value;
        if (!words.TryGetValue(provision, out var head)) return null;
        if (!withItems || provision.Item > 0) return head;
        return string.Join(" ", Enumerable.Range(1, int.MaxValue).Select(item => words.GetValueOrDefault(provision with { Item = item })).TakeWhile(item => item is not null).Prepend(head));
    }

    /// <summary>Returns the English of a chapter's heading, such as Chapter I General Provisions.</summary>
    /// <param name="heading">The heading in Chinese, such as 第一章 总则.</param>
    internal static string Chapter(string heading) => Read.Value.Chapters[Numerals.Parse(heading.AsSpan(1, heading.IndexOf('章', StringComparison.Ordinal) - 1)) - 1];

    private static (Dictionary<Provision, string> Words, List<string> Chapters) Parse(string text)
    {
        var (words, chapters) = (new Dictionary<Provision, string>(), new List<string>());
        int article = 0, paragraph = 0, item = 0;
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) chapters.Add(line[3..]);
            else if (line.StartsWith("### Article ", StringComparison.Ordinal)) (article, paragraph, item) = (int.Parse(line.AsSpan(12), CultureInfo.InvariantCulture), 0, 0);
            else if (article > 0 && ItemMark().IsMatch(line)) words.Add(ElectoralLaw.At(article, paragraph, ++item), line);
            else if (article > 0) words.Add(ElectoralLaw.At(article, ++paragraph, item = 0), line);
        }
        return (words, chapters);
    }

    [GeneratedRegex(@"^\(\d+\) ")]
    private static partial Regex ItemMark();
}
