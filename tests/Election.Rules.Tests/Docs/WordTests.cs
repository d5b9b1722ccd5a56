using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Election.Rules.Dossiers;
using Election.Rules.Tests.Tool;

namespace Election.Rules.Tests.Docs;

/// <summary>What is written for Word: the copy of the rules to review, the audit to be filed; and the audit as HTML.</summary>
public sealed class WordTests : IDisposable
{
    private const string Hostile = """
        {"title":"某县 | **2026** <script>alert(1)</script> [x](http://e.vil)","election":{"level":"county","division":"320115","day":"2026-11-01","plan":true},
         "area":{"population":10000,"seats":10},
         "districts":[{"id":"1","name":"<b>城关</b>|320106199001011234","seats":4,"population":2080},{"id":"2","seats":6,"population":7920}],
         "timetable":{"voterListPublished":{"by":"2026-10-13"}},"candidates":[{"id":"A","name":"张某某","formal":true}]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("word-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void ReviewCopy_HasEveryRuleInOrderWithPlacesForRemarksAndSignatures()
    {
        Assert.Equal(1, ElectionRules.Run("docs", "--out", folder, "--format", "docx").ExitCode);
        foreach (var (language, name) in new[] { (Language.Chinese, "zh"), (Language.English, "en") })
        {
            using var document = Open($"election-rules-{name}.docx");
            var body = document.MainDocumentPart!.Document!.Body!;
            var headings = body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading2").Select(p => p.InnerText).ToList();
            Assert.Equal(RuleBook.All.Select(r => $"{r.Title.In(language)}  {r.Id}"), headings);
            // Contents: a line for each heading, which leads to it.
            var bookmarks = body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!).ToList();
            Assert.Equal(bookmarks.Count, bookmarks.Distinct().Count());
            Assert.All(body.Descendants<Hyperlink>(), h => Assert.Contains(h.Anchor!.Value!, bookmarks));
            Assert.Equal(RuleBook.All.Count, body.Elements<Paragraph>().Count(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "TOC2"));
            Assert.InRange(body.Elements<Table>().Count(t => t.InnerText.Contains(language == Language.Chinese ? "签名：" : "Signed:", StringComparison.Ordinal)), RuleBook.All.Count, int.MaxValue);
            var footer = document.MainDocumentPart.FooterParts.Single().Footer!.InnerText;
            Assert.Contains(LawBook.DataVersion, footer, StringComparison.Ordinal);
            Assert.Contains(language == Language.Chinese ? "法律截至20" : "the law up to ", footer, StringComparison.Ordinal);
            // Statutes are quoted whole: a page says no less on paper.
            Assert.Contains(ElectoralLaw.Instrument.At(28).In(ElectoralLaw.Of2020).Text!, body.InnerText, StringComparison.Ordinal);
        }
        Assert.Equal(0, ElectionRules.Run("docs", "--out", folder, "--format", "docx").ExitCode);
    }

    [Theory]
    [InlineData("zh", "选举核对报告", "违反法律规定（4）", "核对依据")]
    [InlineData("en", "Audit of an election", "Breaches of law (4)", "Receipt")]
    public void Audit_AsWord_HasFactsVerdictsWordsSignaturesAndReceipt(string lang, params string[] headings)
    {
        var dossier = Write(Hostile);
        Assert.Equal(1, ElectionRules.Run("check", dossier, "--format", "docx", "--lang", lang, "--out", Path.Combine(folder, "audit.docx")).ExitCode);
        using var document = Open("audit.docx");
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(headings, h => Assert.Contains(h, text, StringComparison.Ordinal));
        Assert.Contains(DistrictRules.Seats.Title.In(lang == "zh" ? Language.Chinese : Language.English), text, StringComparison.Ordinal);
        Assert.Contains(ElectoralLaw.Instrument.At(25, 2).In(ElectoralLaw.Of2020).Text!, text, StringComparison.Ordinal);
        Assert.Contains(ElectionDossier.Read(File.ReadAllBytes(dossier), dossier).Sha256!, text, StringComparison.Ordinal);
        Assert.Contains(AuditReport.LibraryVersion, text, StringComparison.Ordinal);
        // Names of persons and their numbers are not filed with it.
        Assert.DoesNotContain("张某某", text, StringComparison.Ordinal);
        Assert.DoesNotContain("199001011234", text, StringComparison.Ordinal);
    }

    /// <summary>What a dossier says is shown as it is, and never runs.</summary>
    [Fact]
    public void Audit_AsHtml_ShowsWhatADossierSaysAndRunsNoneOfIt()
    {
        var html = ElectionRules.Run("check", Write(Hostile), "--format", "html", "--lang", "zh");
        Assert.Equal(1, html.ExitCode);
        Assert.DoesNotContain("<script", html.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>城关", html.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", html.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("199001011234", html.Output, StringComparison.Ordinal);
        Assert.Contains("**2026** &lt;script&gt;alert(1)&lt;/script&gt; [x](http://e.vil)", html.Output, StringComparison.Ordinal);
        // The chart of the districts, and its numbers beside it.
        Assert.Contains("<svg ", html.Output, StringComparison.Ordinal);
        Assert.Contains(Deviation.Of(2080, 4, 10_000, 10).ToString(), html.Output, StringComparison.Ordinal);
        Assert.Contains("选民名单应在选举日的二十日以前公布", html.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audits_OfSeveralDossiers_AreWrittenToAFolder()
    {
        var samples = Directory.GetFiles(Paths.Samples, "*.json").Order(StringComparer.Ordinal).ToArray();
        var run = ElectionRules.Run(["check", .. samples, "--format", "html", "--lang", "en", "--out", folder]);
        Assert.Equal(1, run.ExitCode);
        // Each is named once, in the order of the dossiers.
        Assert.Equal(samples.Select(file => Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".html")), run.Output.TrimEnd('\n').Split('\n'));
        Assert.Equal(samples.Length, Directory.GetFiles(folder, "*.html").Length);
        Assert.All(Directory.GetFiles(folder), file => Assert.Contains("<h1", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--out", "--format", "text", "--out", "x")]
    [InlineData("--out", "--format", "docx")]
    [InlineData("--all", "--format", "html", "--all")]
    [InlineData("--summary", "--format", "html", "--summary")]
    [InlineData("--compare-editions", "--format", "html", "--compare-editions")]
    [InlineData("the name is empty", "--format", "html", "--out", "")]
    public void Audit_ToBeFiled_RefusesWhatWouldLeaveItInParts(string told, params string[] arguments)
    {
        var run = ElectionRules.Run(["check", Path.Combine(Paths.Samples, "xiyang-2011-plan.json"), "--lang", "en", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    /// <summary>What no document can carry is shown as unreadable, and a report never takes the place of its dossier.</summary>
    [Fact]
    public void Audit_OfOddTitlesAndOntoItsOwnDossier_DoesNoHarm()
    {
        var dossier = Write("{\"title\":\"a\\uFFFEb\\u0001\",\"election\":{\"level\":\"county\"}}");
        Assert.Equal(0, ElectionRules.Run("check", dossier, "--format", "docx", "--out", Path.Combine(folder, "odd.docx")).ExitCode);
        using (var document = Open("odd.docx")) Assert.Contains("a\uFFFDb\uFFFD", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        var before = File.ReadAllBytes(dossier);
        Assert.Equal(2, ElectionRules.Run("check", dossier, "--format", "html", "--out", dossier).ExitCode);
        Assert.Equal(before, File.ReadAllBytes(dossier));
        // A folder takes the report under the name of its dossier.
        Assert.Equal(0, ElectionRules.Run("check", dossier, "--format", "html", "--out", folder).ExitCode);
        Assert.True(File.Exists(Path.Combine(folder, "dossier.html")));
    }

    /// <summary>Where the law sets no tolerance the chart has none; a district far beyond it does not hide the others.</summary>
    [Fact]
    public void Chart_HasTheToleranceOfTheLawAndCutsWhatIsFarBeyond()
    {
        var dossier = Write(Hostile.Replace("\"population\":7920", "\"population\":792000", StringComparison.Ordinal).Replace("\"division\":\"320115\",", "", StringComparison.Ordinal));
        Assert.Contains("class=\"band\"", ElectionRules.Run("check", dossier, "--format", "html").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"band\"", ElectionRules.Run("check", dossier, "--format", "html", "--reading", "deviation=none").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audits_ThatWouldBeOneFile_AreRefused()
    {
        Directory.CreateDirectory(Path.Combine(folder, "a"));
        File.Copy(Path.Combine(Paths.Samples, "xiyang-2011-plan.json"), Path.Combine(folder, "a", "xiyang-2011-plan.json"));
        var run = ElectionRules.Run("check", Path.Combine(Paths.Samples, "xiyang-2011-plan.json"), Path.Combine(folder, "a"), "--format", "html", "--lang", "en", "--out", folder);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("would be one file", StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFiles(folder));
    }

    private string Write(string json)
    {
        var path = Path.Combine(folder, "dossier.json");
        File.WriteAllText(path, json);
        return path;
    }

    /// <summary>Opens a document, which must be as the format asks.</summary>
    private WordprocessingDocument Open(string name)
    {
        var document = WordprocessingDocument.Open(Path.Combine(folder, name), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Take(5).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal("", string.Join('\n', errors));
        return document;
    }
}
