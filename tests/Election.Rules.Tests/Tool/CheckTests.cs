using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>The command line: what it prints, its exit codes, and its one line for bad input.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    private static string Late => Path.Combine(Paths.Samples, "xiyang-2011-carried-out.json");

    private static string InTime => Path.Combine(Paths.Samples, "xiyang-2011-plan.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Check_OfAnElectionInTime_Exits0AndEndsWithTheCounts()
    {
        var run = ElectionRules.Run("check", InTime, "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("In all: 0 breached, 0 warnings,", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("This report is no legal advice. The official Chinese text of the law prevails; all English is unofficial.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfALateElection_Exits1AndTellsBreachesFirst()
    {
        var run = ElectionRules.Run("check", Late, "--lang", "zh");
        Assert.Equal(1, run.ExitCode);
        Assert.True(run.Output.IndexOf("违反法律规定", StringComparison.Ordinal) < run.Output.IndexOf("尚不能判断", StringComparison.Ordinal));
        Assert.Contains("[timetable.formal-candidates]  /timetable/formalCandidatesPublished", run.Output, StringComparison.Ordinal);
        Assert.Contains("《选举法》（2010年3月14日施行）第三十一条第一款；该版本文本未收录，以下为2015年8月29日施行的版本的相应条文", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "合计：")]
    [InlineData("en_US.UTF-8", "In all:")]
    [InlineData("C", "In all:")]
    public void Check_WithoutLang_FollowsTheSystemsLanguage(string locale, string words) =>
        Assert.Contains(words, ElectionRules.Run(["check", InTime], environment: new Dictionary<string, string> { ["LC_ALL"] = locale, ["LANG"] = locale }).Output, StringComparison.Ordinal);

    [Fact]
    public void Check_AsJson_HasTheShapeOfTheContract()
    {
        var run = ElectionRules.Run("check", Late, "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        var root = report.RootElement;
        Assert.Equal(["report", "title", "dossier", "law", "summary", "verdicts", "notice"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("xiyang-2011-carried-out.json", root.GetProperty("dossier").GetProperty("file").GetString());
        Assert.Matches("^[0-9a-f]{64}$", root.GetProperty("dossier").GetProperty("sha256").GetString());
        Assert.Equal("2011-05-15", root.GetProperty("law").GetProperty("asOf").GetString());
        Assert.Equal("14", root.GetProperty("law").GetProperty("province").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("law").GetProperty("provincialRules").ValueKind);
        var verdict = root.GetProperty("verdicts").EnumerateArray().Single(v => v.GetProperty("rule").GetString() == "timetable.formal-candidates");
        Assert.Equal("breached", verdict.GetProperty("conclusion").GetString());
        Assert.Equal("mandatory", verdict.GetProperty("force").GetString());
        Assert.Equal((4, "days-before"), (verdict.GetProperty("measured").GetProperty("value").GetInt32(), verdict.GetProperty("measured").GetProperty("unit").GetString()));
        Assert.Equal(7, verdict.GetProperty("bound").GetProperty("value").GetInt32());
        var provision = verdict.GetProperty("provisions")[0];
        Assert.Equal(("electoral-law", "2010-03-14", 31, 1), (provision.GetProperty("instrument").GetString(), provision.GetProperty("edition").GetString(), provision.GetProperty("article").GetInt32(), provision.GetProperty("paragraph").GetInt32()));
        Assert.Equal(JsonValueKind.Null, provision.GetProperty("text").ValueKind);
        Assert.Equal("2015-08-29", provision.GetProperty("nearestText").GetProperty("edition").GetString());
        Assert.Equal("derived", provision.GetProperty("evidence").GetString());
        var counts = root.GetProperty("summary").EnumerateObject().Sum(p => p.Value.GetInt32());
        Assert.Equal(root.GetProperty("verdicts").GetArrayLength(), counts);
    }

    [Fact]
    public void Check_OfSeveral_GivesOneArrayInTheOrderGiven()
    {
        var run = ElectionRules.Run("check", InTime, Late, "--format", "json");
        using var reports = JsonDocument.Parse(run.Output);
        Assert.Equal(["xiyang-2011-plan.json", "xiyang-2011-carried-out.json"], reports.RootElement.EnumerateArray().Select(r => r.GetProperty("dossier").GetProperty("file").GetString()));
    }

    [Fact]
    public void Check_OfAFolder_TakesEveryDossierAndNoExpectation()
    {
        File.Copy(InTime, Path.Combine(folder, "b.json"));
        File.Copy(Late, Path.Combine(folder, "a.json"));
        File.WriteAllText(Path.Combine(folder, "a.expected.json"), "[]");
        var run = ElectionRules.Run("check", folder, "--format", "json");
        using var reports = JsonDocument.Parse(run.Output);
        Assert.Equal(["a.json", "b.json"], reports.RootElement.EnumerateArray().Select(r => r.GetProperty("dossier").GetProperty("file").GetString()));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Check_OfStandardInput_ReadsIt()
    {
        var run = ElectionRules.Run(["check", "-", "--lang", "en"], File.ReadAllText(InTime));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Check_Twice_GivesTheSameBytes()
    {
        string[] samples = Directory.GetFiles(Paths.Samples, "*.json");
        string Json() => ElectionRules.Run(["check", .. samples, "--format", "json"], environment: new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" }).Output;
        Assert.Equal(Json(), ElectionRules.Run(["check", .. samples, "--format", "json"]).Output);
        Assert.Equal(ElectionRules.Run(["check", Late, "--lang", "en"], environment: new Dictionary<string, string> { ["LC_ALL"] = "de_DE.UTF-8" }).Output, ElectionRules.Run("check", Late, "--lang", "en").Output);
    }

    [Fact]
    public void Check_WithAReading_JudgesByIt()
    {
        var run = ElectionRules.Run("check", InTime, "--reading", "days-before=E-N-1", "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("E-N-1", ElectionRules.Run("check", InTime, "--reading", "days-before=E-N-1", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Strict_FailsWhereACompulsoryRuleIsOpen()
    {
        var file = Path.Combine(folder, "thin.json");
        File.WriteAllText(file, """{ "election": { "level": "county", "day": "2021-11-01" } }""");
        Assert.Equal(0, ElectionRules.Run("check", file).ExitCode);
        Assert.Equal(1, ElectionRules.Run("check", file, "--strict").ExitCode);
    }

    [Fact]
    public void Check_Summary_KeepsBreachesAndCounts()
    {
        var run = ElectionRules.Run("check", Late, "--summary", "--lang", "en");
        Assert.DoesNotContain("Undetermined (", run.Output, StringComparison.Ordinal);
        Assert.Contains("Breaches of law (", run.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(ElectionRules.Run("check", Late, "--summary", "--format", "json").Output);
        Assert.All(report.RootElement.GetProperty("verdicts").EnumerateArray(), v => Assert.Equal("breached", v.GetProperty("conclusion").GetString()));
    }

    [Fact]
    public void Check_AsMarkdown_HasHeadings() =>
        Assert.StartsWith("# 昔阳县2011年县乡人大换届选举：实际执行\n", ElectionRules.Run("check", Late, "--format", "md", "--lang", "zh").Output, StringComparison.Ordinal);

    public static TheoryData<string, string, string> BadDossiers => new()
    {
        { "no JSON", "hello", "" },
        { "cut off", """{"election":{"level":"county"}""", "line 1" },
        { "empty", "", "" },
        { "null", "null", "expected a JSON object" },
        { "unknown field", """{"election":{"level":"county"},"districts":[{"seat":1}]}""", "/districts/0/seat: unknown field; known here are id, name, seats" },
        { "no such date", """{"election":{"level":"county","day":"2021-02-30"}}""", "/election/day: '2021-02-30' is no date" },
        { "date far away", """{"election":{"level":"county","day":"9999-12-31"}}""", "/election/day: '9999-12-31' lies outside" },
        { "negative count", """{"election":{"level":"county"},"totals":{"seats":-3}}""", "/totals/seats: -3 is out of range" },
        { "fraction", """{"election":{"level":"county"},"totals":{"voters":1.5}}""", "/totals/voters: 1.5 is no whole number" },
        { "beyond range", """{"election":{"level":"county"},"totals":{"voters":99999999999999999999}}""", "/totals/voters: 999999************ is out of range" },
        { "twice the same id", """{"election":{"level":"county"},"districts":[{"id":"1"},{"id":"1"}]}""", "/districts/1/id: '1' stands here twice" },
        { "twice the same field", """{"election":{"level":"county","level":"county"}}""", "/election/level: this field stands twice" },
        { "no level", """{"election":{}}""", "/election/level: is missing" },
        { "no election", """{"title":"x"}""", "'election' is missing" },
        { "unknown level", """{"election":{"level":"village"}}""", "/election/level: 'village' is not known; expected one of township" },
        { "a bound without a plan", """{"election":{"level":"county","day":{"by":"2021-11-01"}}}""", "/election/day: a bound is allowed in a plan only" },
        { "a window that ends before it begins", """{"election":{"level":"county"},"timetable":{"firstSession":{"from":"2021-11-02","to":"2021-11-01"}}}""", "/timetable/firstSession" },
        { "no province", """{"election":{"level":"county","division":"99"}}""", "/election/division: '99' is no GB/T 2260 code" },
        { "no reading", """{"election":{"level":"county"},"readings":{"days-before":"E"}}""", "/readings/days-before" },
        { "a null", """{"election":{"level":"county"},"districts":[null]}""", "/districts/0: expected an object" },
        { "a wrong kind", """{"election":{"level":"county","plan":"yes"}}""", "/election/plan: expected true or false" },
        { "half a surrogate pair as a name", """{"\ud800":1}""", "" },
        { "half a surrogate pair in a text", """{"election":{"level":"county"},"title":"\ud800"}""", "/title" },
        { "something after the end", """{"election":{"level":"county"}} {}""", "" },
    };

    [Theory]
    [MemberData(nameof(BadDossiers))]
    public void Check_OfABadDossier_Exits2WithOneLineNamingFileAndPlace(string name, string dossier, string place)
    {
        var file = Path.Combine(folder, "bad.json");
        File.WriteAllText(file, dossier);
        AssertRefused(ElectionRules.Run("check", file), name, place);
    }

    [Fact]
    public void Check_OfControlCharacters_PrintsNone()
    {
        var file = Path.Combine(folder, "x.json");
        File.WriteAllText(file, """{"title":"a\u001b[31m\nIn all: 0 breached","election":{"level":"county"}}""");
        var run = ElectionRules.Run("check", file, "--lang", "en");
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain("\nIn all: 0 breached\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The largest numbers that a dossier can state are judged, not thrown at the reader.</summary>
    [Fact]
    public void Check_OfTheLargestNumbers_JudgesThem()
    {
        var file = Path.Combine(folder, "x.json");
        File.WriteAllText(file, """
            {"election":{"level":"county","day":"2021-11-01"},"area":{"population":2147483647,"seats":10000000},
             "districts":[{"id":"1","seats":1,"population":2147483647,"initialCandidates":2147483647,"formalCandidates":2147483647,"voters":2147483647},{"id":"2","seats":10000000,"population":1}],
             "totals":{"districts":10000000,"seats":10000000,"formalCandidates":2147483647,"initialCandidates":2147483647,"elected":10000000,"partyNominees":2147483647}}
            """);
        Assert.Equal((1, ""), (ElectionRules.Run("check", file).ExitCode, ElectionRules.Run("check", file).Error));
    }

    [Fact]
    public void Check_OfAnEmptyFolderAmongOthers_StillReportsTheOthers()
    {
        var run = ElectionRules.Run("check", folder, Late, "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Breaches of law", run.Output, StringComparison.Ordinal);
        Assert.Contains("holds no dossier", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfTenMegabytesOfNesting_Exits2()
    {
        var file = Path.Combine(folder, "bad.json");
        File.WriteAllText(file, """{"election":{"level":"county"},"quota":""" + new string('[', 10_000_000));
        AssertRefused(ElectionRules.Run("check", file), "nesting", "/quota");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("""{"election":""", 1_000_000)));
        AssertRefused(ElectionRules.Run("check", file), "nesting", "election");
    }

    [Fact]
    public void Check_OfOtherEncodings_Exits2NamingTheCure()
    {
        const string Dossier = """{"title":"某镇","election":{"level":"county"}}""";
        var file = Path.Combine(folder, "bad.json");
        File.WriteAllText(file, Dossier, Encoding.Unicode);
        AssertRefused(ElectionRules.Run("check", file), "UTF-16", "save it as UTF-8");
        File.WriteAllBytes(file, [.. Encoding.ASCII.GetBytes("""{"title":" """), 0xC4, 0xB3, 0xD5, 0xF2, .. Encoding.ASCII.GetBytes(""" ","election":{"level":"county"}}""")]);
        AssertRefused(ElectionRules.Run("check", file), "GBK", "save it as UTF-8");
        File.WriteAllText(file, Dossier, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(0, ElectionRules.Run("check", file).ExitCode);
    }

    [Fact]
    public void Check_OfOneBadFileAmongSeveral_StillReportsTheOthers()
    {
        var bad = Path.Combine(folder, "bad.json");
        File.WriteAllText(bad, "{");
        var run = ElectionRules.Run("check", bad, Late, "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Breaches of law", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("chek", "x")]
    [InlineData("check", "no-such-file.json")]
    [InlineData("check", "x.json", "--format", "pdf")]
    [InlineData("check", "x.json", "--reading", "days-before")]
    [InlineData("check", "x.json", "--reading", "days-before=E")]
    [InlineData("rules", "timetable.formal-candidate")]
    public void BadUsage_Exits2WithOneLine(params string[] arguments) => AssertRefused(ElectionRules.Run(arguments), string.Join(' ', arguments), "");

    private static void AssertRefused(Shell.Result run, string name, string place)
    {
        Assert.True(run.ExitCode == 2, string.Create(CultureInfo.InvariantCulture, $"{name}: exit {run.ExitCode}: {run.Output}{run.Error}"));
        Assert.Equal("", run.Output);
        Assert.StartsWith("election-rules: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Length < 600, run.Error);
    }
}
