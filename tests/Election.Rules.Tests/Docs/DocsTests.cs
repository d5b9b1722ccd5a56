using System.Text;
using System.Text.RegularExpressions;
using Election.Rules.Tests.Tool;

namespace Election.Rules.Tests.Docs;

/// <summary>The docs that the tool writes: as committed, whole, linked, in clean Chinese and English.</summary>
public sealed partial class DocsTests(WrittenDocs written) : IClassFixture<WrittenDocs>
{
    private static readonly string[] Languages = ["zh", "en"];

    public static TheoryData<string, string> Rules => [.. Languages.SelectMany(l => RuleBook.All.Select(r => (l, r.Id)))];

    public static TheoryData<string> EachLanguage => [.. Languages];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void CommittedDocs_AreWhatTheCodeWrites(string language)
    {
        var committed = Path.Combine(Paths.Root, "docs", language);
        if (Environment.GetEnvironmentVariable("ELECTION_RULES_ACCEPT") == "1") Replace(committed, Path.Combine(written.Markdown, language));
        var stale = WrittenDocs.Read(committed).Where(f => !written.Files.TryGetValue($"{language}/{f.Key}", out var now) || now != f.Value).Select(f => f.Key);
        var missing = written.Files.Keys.Where(f => f.StartsWith(language + "/", StringComparison.Ordinal) && !File.Exists(Path.Combine(Paths.Root, "docs", f)));
        Assert.True(!stale.Any() && !missing.Any(), $"docs/{language} is not what the code writes: {string.Join(", ", stale.Concat(missing).Take(5))}. Run 'election-rules docs --out docs' and commit what changed.");
    }

    /// <summary>The command says by its exit code whether the docs were stale, and by how much.</summary>
    [Fact]
    public void Command_ExitsWithOneWhereItChangedAFile()
    {
        Assert.Equal(1, written.First.ExitCode);
        Assert.Matches($@"^{written.Files.Count} of {written.Files.Count} files written to ", written.First.Output);
        File.AppendAllText(Path.Combine(written.Markdown, "zh", "rules", "district.seats.md"), "stale\n");
        var second = ElectionRules.Run("docs", "--out", written.Markdown);
        Assert.Equal((1, true), (second.ExitCode, second.Output.StartsWith("1 of ", StringComparison.Ordinal)));
        Assert.Equal(0, ElectionRules.Run("docs", "--out", written.Markdown).ExitCode);
        // A page whose rule is gone goes too; what is not ours stays.
        File.Copy(Path.Combine(written.Markdown, "zh", "rules", "district.seats.md"), Path.Combine(written.Markdown, "zh", "rules", "gone.rule.md"));
        File.WriteAllText(Path.Combine(written.Markdown, "zh", "rules", "notes.md"), "mine");
        Assert.Equal(1, ElectionRules.Run("docs", "--out", written.Markdown).ExitCode);
        Assert.False(File.Exists(Path.Combine(written.Markdown, "zh", "rules", "gone.rule.md")));
        Assert.True(File.Exists(Path.Combine(written.Markdown, "zh", "rules", "notes.md")));
        File.Delete(Path.Combine(written.Markdown, "zh", "rules", "notes.md"));
        Assert.Equal(2, ElectionRules.Run("docs", "--out", " ").ExitCode);
        Assert.Equal(2, ElectionRules.Run("docs", "--out", Path.Combine(Paths.Root, "README.md")).ExitCode);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryRule_HasAPageWithWhatALawyerNeeds(string language, string id)
    {
        var page = written.Files[$"{language}/rules/{id}.md"];
        var rule = RuleBook.Find(id)!;
        var words = language == "zh" ? Language.Chinese : Language.English;
        Assert.StartsWith($"# {rule.Title.In(words)}\n", page, StringComparison.Ordinal);
        Assert.All((string[])["asked", "words", "examples", "not-decided", "code"], section => Assert.Contains($"<a id=\"{section}\"></a>", page, StringComparison.Ordinal));
        Assert.Contains(rule.Statement.In(words), page, StringComparison.Ordinal);
        Assert.All(rule.RestsOn, p => Assert.Contains($"<a id=\"{p.Id}\"></a>", page, StringComparison.Ordinal));
        Assert.All(rule.OpenQuestions, q => Assert.Contains($"interpretations.md#{q.Id})", page, StringComparison.Ordinal));
        Assert.Equal(rule.Boundary is not null && rule.RestsOn.Count > 0, page.Contains("<a id=\"boundary\"></a>", StringComparison.Ordinal));
        // Each example with the verdict that the rule comes to.
        var examples = page[page.IndexOf("<a id=\"examples\">", StringComparison.Ordinal)..];
        examples = examples[..examples.IndexOf("\n## ", StringComparison.Ordinal)];
        Assert.Equal(rule.Examples.Count, ExampleLine().Count(examples));
        // In English letters stand for 甲 and 乙; what is said is the same.
        if (language == "zh") Assert.All(rule.Examples, e => Assert.Contains(Plain(e.Explain().Message.Zh), Plain(examples), StringComparison.Ordinal));
        Assert.All(CodePath().Matches(page).Select(m => m.Groups[1].Value), path => Assert.True(File.Exists(Path.Combine(Paths.Root, path)), path));
    }

    /// <summary>The statute's words on a page are those of the text, in every edition held in which they differ.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryPage_QuotesTheStatuteInEachEditionHeld(string language, string id)
    {
        var page = Plain(written.Files[$"{language}/rules/{id}.md"]);
        var rule = RuleBook.Find(id)!;
        var cited = rule.RestsOn.SelectMany(p => p.National).SelectMany(n => n.Norm.Citations).Select(c => c.Text)
            .Concat(rule.AlsoCites.SelectMany(p => p.Instrument.Editions.Select(e => p.In(e).Text)));
        Assert.All(cited.OfType<string>().Distinct().SelectMany(words => words.Split('\n')), line => Assert.Contains(Plain(line), page, StringComparison.Ordinal));
    }

    /// <summary>The annotated Electoral Law has every paragraph and item, each with its words and with rules or a reason.</summary>
    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void AnnotatedLaw_HasEveryParagraphWithItsRules(string language)
    {
        var page = written.Files[$"{language}/law/electoral-law.md"];
        foreach (var provision in Coverage.ProvisionsOf(ElectoralLaw.Instrument))
        {
            var anchor = $"<a id=\"a{provision.Article}-{provision.Paragraph}{(provision.Item > 0 ? $"-{provision.Item}" : "")}\"></a>";
            var at = page.IndexOf(anchor, StringComparison.Ordinal);
            Assert.True(at > 0, anchor);
            var end = page.IndexOf("<a id=", at + anchor.Length, StringComparison.Ordinal);
            var section = page[at..(end < 0 ? page.Length : end)];
            Assert.Contains(Plain(provision.In(ElectoralLaw.Of2020).Text!.Split('\n')[0]), Plain(section), StringComparison.Ordinal);
            Assert.All(Coverage.RulesOn(provision), r => Assert.Contains($"../rules/{r.Id}.md", section, StringComparison.Ordinal));
            if (!Coverage.RulesOn(provision).Any()) Assert.Contains(language == "zh" ? "说明" : "Note", section, StringComparison.Ordinal);
            if (language == "en") Assert.Matches(@"\*\*Unofficial English\*\*: [^\p{IsCJKUnifiedIdeographs}]{10}", section);
        }
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void EveryLink_LeadsToAPageAndAPlaceOnIt(string language)
    {
        var broken = new List<string>();
        foreach (var (path, text) in written.Files.Where(f => f.Key.StartsWith(language + "/", StringComparison.Ordinal) && f.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            foreach (var to in Link().Matches(text).Select(m => m.Groups[1].Value))
            {
                var parts = to.Split('#');
                var file = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
                if (!written.Files.TryGetValue(file, out var target) || (parts.Length > 1 && !target.Contains($"<a id=\"{parts[1]}\"></a>", StringComparison.Ordinal))) broken.Add($"{path}: {to}");
            }
        }
        Assert.Equal("", string.Join('\n', broken.Take(10)));
    }

    /// <summary>Both languages have the same pages with the same places, so that a reader may change the language anywhere.</summary>
    [Fact]
    public void BothLanguages_HaveTheSamePagesAndPlaces()
    {
        foreach (var (path, text) in written.Files.Where(f => f.Key.StartsWith("zh/", StringComparison.Ordinal)))
            Assert.Equal(Anchor().Matches(text).Select(m => m.Value), Anchor().Matches(written.Files["en/" + path[3..]]).Select(m => m.Value));
    }

    /// <summary>Chinese is set as statutes are: full-width marks beside characters, articles in Chinese numerals, days as 2021年11月1日.</summary>
    [Fact]
    public void ChinesePages_AreSetAsStatutesAre()
    {
        var faults = new List<string>();
        foreach (var (path, text) in written.Files.Where(f => f.Key.StartsWith("zh/", StringComparison.Ordinal) && f.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            // Statutes are quoted as their source prints them; code, and where links lead, are no prose.
            var prose = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith('>')));
            prose = NoProse().Replace(prose, "");
            faults.AddRange(HalfWidth().Matches(prose).Concat(IsoDay().Matches(prose)).Concat(ArabicArticle().Matches(prose)).Select(m => $"{path}: {m.Value}"));
        }
        Assert.Equal("", string.Join('\n', faults.Take(20)));
    }

    /// <summary>English pages have Chinese only where it is quoted: words of statutes, and titles in the glossary.</summary>
    [Fact]
    public void EnglishPages_HaveChineseOnlyInQuotations()
    {
        var faults = new List<string>();
        foreach (var (path, text) in written.Files.Where(f => f.Key.StartsWith("en/", StringComparison.Ordinal) && f.Key.EndsWith(".md", StringComparison.Ordinal) && f.Key != "en/glossary.md" && f.Key != "en/editions.md"))
        {
            foreach (var line in text.Split('\n').Where(l => !l.StartsWith('>')))
                if (Han().IsMatch(Quoted().Replace(line, ""))) faults.Add($"{path}: {line[..Math.Min(120, line.Length)]}");
        }
        Assert.Equal("", string.Join('\n', faults.Take(20)));
    }

    /// <summary>Every Chinese term of the glossary stands in the paragraph that it names.</summary>
    [Fact]
    public void Glossary_NamesParagraphsThatHaveTheTerm()
    {
        var rows = GlossaryRow().Matches(written.Files["zh/glossary.md"]);
        Assert.InRange(rows.Count, 70, 200);
        Assert.Equal(rows.Count, rows.Select(r => r.Groups[1].Value).Distinct().Count());
        foreach (Match row in rows)
        {
            var law = written.Files[$"zh/law/{row.Groups[2].Value}.md"];
            var at = law.IndexOf($"<a id=\"{row.Groups[3].Value}\"></a>", StringComparison.Ordinal);
            // A paragraph with its items, up to the next paragraph.
            var end = Regex.Match(law[(at + 8)..], "<a id=\"(a[0-9]+-[0-9]+|c[0-9]+)\"></a>");
            Assert.Contains(row.Groups[1].Value, law[at..(end.Success ? at + 8 + end.Index : law.Length)], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Questions_FindTheirRules()
    {
        var questions = written.Files["zh/questions.md"];
        Assert.All(RuleBook.All, r => Assert.All(r.AskedAs, q => Assert.Contains(q.Zh, questions, StringComparison.Ordinal)));
        Assert.Matches(@"选民名单最迟哪天公布？[^\n]*\n[^\n]*\n[^\n]*选举日的20日以前", questions);
    }

    /// <summary>Coverage adds up: what became of the paragraphs of a text is as many as there are.</summary>
    [Fact]
    public void Coverage_AddsUp()
    {
        var rows = CoverageRow().Matches(written.Files["zh/coverage.md"]).Select(m => m.Value.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1..].Select(int.Parse).ToList()).ToList();
        Assert.True(rows.Count > 15);
        Assert.All(rows, row => Assert.Equal(row[0], row.Skip(1).Take(5).Sum()));
        Assert.Equal(0, rows[0][5]);
        Assert.Equal(Coverage.ProvisionsOf(ElectoralLaw.Instrument).Count(), rows[0][0]);
    }

    private static string Plain(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);

    private static void Replace(string folder, string by)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, text) in WrittenDocs.Read(by))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
    }

    private static string Resolve(string from, string to) => Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(from)!, to)).TrimStart('/');

    [GeneratedRegex(@"^- \*\*", RegexOptions.Multiline)]
    private static partial Regex ExampleLine();

    [GeneratedRegex(@"`((?:src|tests)/[^`]+)`")]
    private static partial Regex CodePath();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("<a id=\"[^\"]+\"></a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|“[^”]*”")]
    private static partial Regex NoProse();

    [GeneratedRegex(@"[^\n]{0,12}(\p{IsCJKUnifiedIdeographs}[,;:?!()]|[,;:?!()]\p{IsCJKUnifiedIdeographs})[^\n]{0,12}")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"[^\n]{0,12}\d{4}-\d\d-\d\d[^\n]{0,12}")]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"第\d+条[^\n]{0,12}")]
    private static partial Regex ArabicArticle();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"“[^”]*”|\([^()]*\p{IsCJKUnifiedIdeographs}[^()]*\)")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\| ([^|]+) \| [^|]+ \| [^|]+ \| \[[^\]]+\]\(law/([a-z-]+)\.md#(a[0-9-]+)\) \|$", RegexOptions.Multiline)]
    private static partial Regex GlossaryRow();

    [GeneratedRegex(@"^\| \[.*$", RegexOptions.Multiline)]
    private static partial Regex CoverageRow();
}

/// <summary>The docs as Markdown in both languages, written once for all tests.</summary>
public sealed class WrittenDocs : IDisposable
{
    public WrittenDocs()
    {
        First = ElectionRules.Run("docs", "--out", Markdown);
        Files = Read(Markdown);
    }

    internal string Markdown { get; } = Directory.CreateTempSubdirectory("docs-").FullName;

    internal Shell.Result First { get; }

    internal IReadOnlyDictionary<string, string> Files { get; }

    internal static Dictionary<string, string> Read(string folder) => !Directory.Exists(folder) ? [] : Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => File.ReadAllText(f).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Markdown, recursive: true);
}
