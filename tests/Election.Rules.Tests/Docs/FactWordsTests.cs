using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Docs;

/// <summary>Worked examples as the pages of the rules tell them: with every fact, in words, so that the verdict follows from what stands there.</summary>
public sealed partial class FactWordsTests(WrittenDocs written) : IClassFixture<WrittenDocs>
{
    private static readonly string[] Languages = ["zh", "en"];

    public static TheoryData<string> EachLanguage => [.. Languages];

    /// <summary>Persons and units of examples are called by one letter; what is longer is the name of something in the code.</summary>
    [Fact]
    public void ChineseExamples_HaveNoNamesOfTheCode()
    {
        var faults = Examples("zh").SelectMany(e => Latin().Matches(Target().Replace($"{e.Title} {e.Setting} {e.Facts}", "")).Select(m => $"{e.Page}: {m.Value}: {e.Title} {e.Facts}"));
        Assert.Equal("", string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void EnglishExamples_HaveNoNamesOfTheCodeAndNoChinese()
    {
        var faults = Examples("en").Where(e => Camel().IsMatch(Target().Replace($"{e.Title} {e.Setting} {e.Facts}", "")) || Han().IsMatch(e.Facts)).Select(e => $"{e.Page}: {e.Title} {e.Facts}");
        Assert.Equal("", string.Join('\n', faults.Take(20)));
    }

    /// <summary>One of a thing is no plural.</summary>
    [Fact]
    public void EnglishExamples_CountOneInTheSingular()
    {
        var faults = Examples("en").SelectMany(e => OneOfMany().Matches(e.Facts).Select(m => $"{e.Page}: {m.Value}"));
        Assert.Equal("", string.Join('\n', faults.Take(20)));
    }

    /// <summary>The same facts, judged by the same law of the same place on the same election, come to the same verdict.</summary>
    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void SameFactsInTheSameSetting_HaveTheSameVerdict(string language)
    {
        var examples = Examples(language).ToList();
        Assert.Equal(RuleBook.All.Sum(r => r.Examples.Count), examples.Count);
        var faults = examples.GroupBy(e => (e.Page, e.Setting, e.Facts)).Where(same => same.Select(e => e.Verdict).Distinct().Count() > 1)
            .Select(same => $"{same.Key.Page}: {same.Key.Facts}: {string.Join(" / ", same.Select(e => $"{e.Title}: {e.Verdict}"))}").ToList();
        Assert.True(faults.Count == 0, $"{faults.Count}\n{string.Join('\n', faults.Take(30))}");
    }

    private IEnumerable<Shown> Examples(string language)
    {
        foreach (var (path, text) in written.Files.Where(f => f.Key.StartsWith(language + "/rules/", StringComparison.Ordinal) && f.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            var section = text[text.IndexOf("<a id=\"examples\">", StringComparison.Ordinal)..].Split("\n## ")[0];
            foreach (Match example in Example().Matches(section))
                yield return new(path, example.Groups["title"].Value, example.Groups["setting"].Value, Facts().Match(example.Value).Groups[1].Value, Verdict().Match(example.Value).Groups[1].Value);
        }
    }

    [GeneratedRegex(@"^- \*\*(?<title>.*?)\*\*(?<setting>.*)\n(?:  - .*\n?)*", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^  - \*\*(?:事实|Facts)\*\*(?:：|: )(.*)$", RegexOptions.Multiline)]
    private static partial Regex Facts();

    [GeneratedRegex(@"^  - (?:结论：|Verdict: )\*\*(.*?)\*\*", RegexOptions.Multiline)]
    private static partial Regex Verdict();

    [GeneratedRegex(@"\]\([^)\n]*\)")]
    private static partial Regex Target();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\b[A-Za-z]+[a-z][A-Z][A-Za-z]*\b|\b(?:True|False)\b|Election\.Rules")]
    private static partial Regex Camel();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"(?<![\d,.])1 (?:seats|candidates|people|voters|deputies|ballots|votes|signatories|officials|members|years|places|days)\b")]
    private static partial Regex OneOfMany();

    private sealed record Shown(string Page, string Title, string Setting, string Facts, string Verdict);
}
