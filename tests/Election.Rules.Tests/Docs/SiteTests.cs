using System.Text.Json;
using System.Text.RegularExpressions;
using Election.Rules.Tests.Tool;

namespace Election.Rules.Tests.Docs;

/// <summary>The site as files; how it behaves in a browser is checked by tests/Site/check.sh.</summary>
public sealed partial class SiteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("site-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Site_IsWholeAndNeedsNoNetwork()
    {
        Assert.Equal(1, ElectionRules.Run("docs", "--out", folder, "--format", "html").ExitCode);
        var files = WrittenDocs.Read(folder);
        Assert.All(RuleBook.All, r => Assert.All((string[])["zh", "en"], l => Assert.True(files.ContainsKey($"{l}/rules/{r.Id}.html"), r.Id)));
        foreach (var (path, text) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            // Nothing is asked of another machine, and every file named is there.
            foreach (var to in Reference().Matches(text).Select(m => m.Groups[1].Value).Where(to => to is not "data:,"))
            {
                Assert.DoesNotMatch("^[a-z]+:", to);
                var file = to.Split('#')[0];
                if (file.Length > 0) Assert.True(files.ContainsKey(Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(path)!, file)).TrimStart('/')), $"{path}: {to}");
            }
            if (path != "index.html") Assert.Contains(path.StartsWith("zh/", StringComparison.Ordinal) ? "<html lang=\"zh-Hans\">" : "<html lang=\"en\">", text, StringComparison.Ordinal);
        }
        // The switch keeps the page.
        Assert.Contains("href=\"../../en/rules/district.seats.html\"", files["zh/rules/district.seats.html"], StringComparison.Ordinal);
        // Drawings stand in the page, with a name for those who do not see them.
        Assert.Matches("<svg [^>]*role=\"img\" aria-labelledby=\"([a-z-]+)\"[^>]*><title id=\"\\1\">", files["zh/stages.html"]);
        // Of an English page, what is Chinese says so.
        Assert.Contains("<blockquote lang=\"zh-Hans\">", files["en/rules/district.seats.html"], StringComparison.Ordinal);
        // A second time nothing changes.
        Assert.Equal(0, ElectionRules.Run("docs", "--out", folder, "--format", "html").ExitCode);
    }

    [Fact]
    public void Search_KnowsEveryRuleAndEveryParagraph()
    {
        Assert.Equal(1, ElectionRules.Run("docs", "--out", folder, "--format", "html", "--lang", "zh").ExitCode);
        Assert.False(Directory.Exists(Path.Combine(folder, "en")));
        var script = File.ReadAllText(Path.Combine(folder, "zh", "search-index.js"));
        using var index = JsonDocument.Parse(script["window.searchIndex=".Length..script.LastIndexOf(';')]);
        var entries = index.RootElement.EnumerateArray().Select(e => e.EnumerateArray().Select(x => x.GetString()!).ToArray()).ToList();
        Assert.All(RuleBook.All, r => Assert.Contains(entries, e => e[0] == $"rules/{r.Id}.html#asked" && e[3].Contains(r.AskedAs[0].Zh, StringComparison.Ordinal)));
        Assert.All(Coverage.ProvisionsOf(ElectoralLaw.Instrument), p => Assert.Contains(entries, e =>
            e[0] == $"law/electoral-law.html#a{p.Article}-{p.Paragraph}{(p.Item > 0 ? $"-{p.Item}" : "")}" && e[2] == p.In(ElectoralLaw.Of2020).PlaceIn(Language.Chinese)));
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Reference();
}
