using System.Text;
using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>The commands that compute and list, through the real process.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("1", 2, 2)]
    [InlineData("2", 3, 4)]
    [InlineData("3", 4, 6)]
    public void Candidates_InADirectElection_AreThoseOfTheArticle(string seats, int least, int most) => AssertRange(["candidates", seats], "direct", least, most);

    [Theory]
    [InlineData("1", 2, 2)]
    [InlineData("4", 5, 6)]
    [InlineData("9", 11, 13)]
    [InlineData("10", 12, 15)]
    public void Candidates_InAnIndirectElection_AreThoseOfTheArticle(string seats, int least, int most) => AssertRange(["candidates", seats, "--indirect"], "indirect", least, most);

    [Fact]
    public void Candidates_WhereTheLawEstablishesNone_AreNull()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("candidates", "1", "--indirect", "--reading", "indirect-single-seat=undetermined", "--format", "json").Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("least").ValueKind);
        Assert.Contains("应选2名：正式代表候选人3–4名", ElectionRules.Run("candidates", "2", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("establishes no number", ElectionRules.Run("candidates", "2", "--as-of", "1984-01-01", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(211, 140, 71, 450, "--level", "county", "--population", "356531")]
    [InlineData(191, 120, 71, 450, "--level", "county", "--population", "356531", "--as-of", "2016-08-01")]
    [InlineData(221, 140, 71, 450, "--level", "county", "--population", "356531", "--supplement", "--unit", "county")]
    [InlineData(450, 140, 400, 450, "--level", "county", "--population", "2000000")]
    [InlineData(211, 140, 71, 450, "--level", "county", "--population", "356,531")]
    [InlineData(211, 140, 71, 450, "--level", "county", "--population", "３５６５３１人")]
    [InlineData(51, 45, 6, 160, "--level", "township", "--population", "9695")]
    [InlineData(52, 45, 7, 160, "--level", "township", "--population", "9695", "--reading", "quota-remainder=ceiling")]
    [InlineData(750, 350, 400, 1000, "--level", "province", "--population", "10000000", "--unit", "municipality")]
    [InlineData(416, 350, 66, 1000, "--level", "province", "--population", "10000000", "--unit", "province")]
    [InlineData(650, 240, 480, 650, "--level", "prefecture", "--population", "12000000")]
    public void Quota_OfAPopulation_IsThatOfTheArticle(int total, int @base, int added, int cap, params string[] arguments)
    {
        using var json = JsonDocument.Parse(ElectionRules.Run(["quota", .. arguments, "--format", "json"]).Output);
        int Number(string name) => json.RootElement.GetProperty(name).GetInt32();
        Assert.Equal((total, @base, added, cap), (Number("total"), Number("base"), Number("added"), Number("cap")));
        Assert.All(json.RootElement.GetProperty("steps").EnumerateArray(), s => Assert.NotEmpty(s.GetProperty("provision").GetProperty("text").GetString()!));
    }

    [Fact]
    public void Quota_InWords_NamesEveryStepWithItsItem()
    {
        var zh = ElectionRules.Run("quota", "--level", "county", "--population", "1560000", "--as-of", "2021-11-01", "--lang", "zh").Output;
        Assert.Contains("代表总名额至多450名", zh, StringComparison.Ordinal);
        Assert.Contains("140+312=452名，超过上限，定为450名　《选举法》（2020年10月18日施行）第十二条第一款第三项", zh, StringComparison.Ordinal);
        var en = ElectionRules.Run("quota", "--level", "township", "--population", "1500", "--as-of", "2021-11-01", "--lang", "en").Output;
        Assert.Contains("Fewer than 2000 people: the total may be below 45", en, StringComparison.Ordinal);
        Assert.Contains("The law sets no least number here", en, StringComparison.Ordinal);
    }

    [Fact]
    public void Quota_OfATotal_IsThePopulationsThatGiveIt()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("quota", "--level", "county", "--seats", "211", "--format", "json").Output);
        Assert.Equal((355_000, 359_999), (json.RootElement.GetProperty("population").GetProperty("least").GetInt32(), json.RootElement.GetProperty("population").GetProperty("most").GetInt32()));
        using var none = JsonDocument.Parse(ElectionRules.Run("quota", "--level", "county", "--seats", "100", "--format", "json").Output);
        Assert.Equal(JsonValueKind.Null, none.RootElement.GetProperty("population").ValueKind);
        Assert.Contains("1550000人以上", ElectionRules.Run("quota", "--level", "county", "--seats", "450", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("for no population", ElectionRules.Run("quota", "--level", "county", "--seats", "451", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "--born", "2003-11-01", "--citizen", "yes", "--deprived", "no")]
    [InlineData(false, "--born", "2003-11-02", "--citizen", "yes", "--deprived", "no")]
    [InlineData(false, "--born", "2003-11-01", "--citizen", "yes", "--deprived", "no", "--reading", "age-birthday=day-after")]
    [InlineData(false, "--born", "2003-11-02")]
    [InlineData(null, "--born", "2003-11-01")]
    [InlineData(true, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "2021-10-31")]
    [InlineData(false, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "2021-11-01")]
    [InlineData(false, "--deprived", "for-life")]
    [InlineData(null, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "no", "--custody")]
    [InlineData(null, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "no", "--custody", "--serious-case")]
    [InlineData(true, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "no", "--custody", "yes", "--suspended-by-decision", "no")]
    [InlineData(true, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "no", "--custody", "no")]
    [InlineData(false, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "no", "--custody", "--serious-case", "--suspended-by-decision")]
    [InlineData(false, "--born", "1970-01-01", "--citizen", "yes", "--deprived", "no", "--incapacity-confirmed")]
    public void Voter_MayVoteWhereEveryGroundAllows(bool? may, params string[] arguments)
    {
        using var json = JsonDocument.Parse(ElectionRules.Run(["voter", "--election-day", "2021-11-01", .. arguments, "--format", "json"]).Output);
        var answer = json.RootElement.GetProperty("mayVote");
        Assert.Equal(may, answer.ValueKind == JsonValueKind.Null ? null : answer.GetBoolean());
        Assert.Equal(5, json.RootElement.GetProperty("grounds").GetArrayLength());
    }

    [Fact]
    public void Voter_InWords_NamesTheGroundAndTheArticle()
    {
        var zh = ElectionRules.Run("voter", "--born", "2003-11-02", "--election-day", "2021-11-01", "--lang", "zh").Output;
        Assert.StartsWith("不能投票。", zh, StringComparison.Ordinal);
        Assert.Contains("《选举法》（2020年10月18日施行）第四条第一款", zh, StringComparison.Ordinal);
        Assert.StartsWith("It cannot be told", ElectionRules.Run("voter", "--born", "2003-11-01", "--election-day", "2021-11-01", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_AsJson_HasEveryStatutoryDate()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("calendar", "2026-11-01", "--format", "json").Output);
        Assert.Equal("2026-11-01", json.RootElement.GetProperty("electionDay").GetString());
        var dates = json.RootElement.GetProperty("dates").EnumerateArray().ToDictionary(d => d.GetProperty("rule").GetString()!, d => d.GetProperty("last").GetString());
        Assert.Equal("2026-10-12", dates["timetable.voter-list"]);
        Assert.Equal("2026-10-17", dates["timetable.appeal"]);
        Assert.Equal("2026-10-20", dates["timetable.appeal-decision"]);
        Assert.Equal("2026-10-17", dates["timetable.initial-candidates"]);
        Assert.Equal("2026-10-25", dates["timetable.formal-candidates"]);
        Assert.Equal("2026-10-27", dates["timetable.lawsuit"]);
        Assert.Equal("2026-10-31", dates["timetable.judgment"]);
        Assert.Equal("2027-01-01", dates["timetable.first-session"]);
    }

    [Fact]
    public void Calendar_ForJiangsu_AddsItsDatesAndTheDaysLeft()
    {
        var text = ElectionRules.Run("calendar", "2026-11-01", "--province", "320102", "--on", "2026-10-02", "--lang", "en").Output;
        Assert.Contains("Jiangsu Rules (2026-05-27), Art. 56(2)", text, StringComparison.Ordinal);
        Assert.Contains("in 10 days", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_WithIcs_WritesAFileThatFollowsTheFormat()
    {
        var file = Path.Combine(folder, "calendar.ics");
        Assert.Equal(0, ElectionRules.Run("calendar", "2026-11-01", "--ics", file, "--lang", "zh").ExitCode);
        var bytes = File.ReadAllBytes(file);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal(("END:VCALENDAR", ""), (lines[^2], lines[^1]));
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("DTSTART;VALUE=DATE:20261025", lines);
    }

    [Fact]
    public void Rules_AsJson_IsTheCatalogue()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("rules", "--format", "json").Output);
        Assert.Equal(RuleBook.All.Select(r => r.Id), json.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.All(json.RootElement.EnumerateArray(), r => Assert.Superset(new HashSet<string> { "id", "force", "title", "provisions", "findings", "examples" }, r.EnumerateObject().Select(p => p.Name).ToHashSet()));
    }

    [Fact]
    public void Rules_OfOne_ShowsWordsNumbersBoundariesAndExamples()
    {
        var page = ElectionRules.Run("rules", "timetable.formal-candidates", "--lang", "en").Output;
        Assert.Contains("Electoral Law (2020-10-18), Art. 32(1)", page, StringComparison.Ordinal);
        Assert.Contains("选举日的七日以前公布", page, StringComparison.Ordinal);
        Assert.Contains("5 days before election day", page, StringComparison.Ordinal);
        Assert.Matches(@"\nRow +Publication of the formal list of candidates: days before election day +from 28 February 1995 +from 14 March 2010\n(.+\n)*?\d+\.\d+ +5 +met +breached\n", page);
        Assert.Contains("days-before", page, StringComparison.Ordinal);
    }

    /// <summary>Every rule has a page in both languages.</summary>
    [Fact]
    public void Rules_ByList_NamesEveryRuleOnALine()
    {
        foreach (var lang in new[] { "zh", "en" })
        {
            var list = ElectionRules.Run("rules", "--lang", lang).Output;
            Assert.Equal(RuleBook.All.Count, list.TrimEnd('\n').Split('\n').Length);
        }
    }

    /// <summary>Five per cent are open to some kinds of unit: without the kind, the error says which.</summary>
    [Theory]
    [InlineData("en", "county", "--supplement: --unit is needed; five per cent are open to these kinds of this level only (EL 12(3)): county, autonomous-county")]
    [InlineData("zh", "county", "--supplement：须用 --unit 写明行政区域类别；这一级可以另加百分之五的有县、自治县（county、autonomous-county；《选举法》第十二条第三款）")]
    [InlineData("zh", "township", "--supplement：须用 --unit 写明行政区域类别；这一级可以另加百分之五的有乡、民族乡（township、ethnic-township；《选举法》第十二条第三款）")]
    [InlineData("en", "prefecture", "--supplement: five per cent are open to no unit of this level (EL 12(3))")]
    public void Quota_WithASupplementAndNoUnit_AsksForTheUnit(string lang, string level, string said)
    {
        foreach (var asked in new[] { "--population", "--seats" })
            Assert.Equal($"election-rules: {said}\n", ElectionRules.Run("quota", "--level", level, asked, "20000", "--supplement", "--lang", lang).Error);
    }

    [Theory]
    [InlineData("SEATS：“two”无法识别；应为1至10000000的整数", "candidates", "two")]
    [InlineData("DAY：“2021-02-30”不是1800年至2299年之间的日期；应写为如2021-11-01", "calendar", "2021-02-30")]
    [InlineData("--province：“99”不是内地行政区划的GB/T 2260代码；应写为如320102，或者其前两位", "calendar", "2021-11-01", "--province", "99")]
    [InlineData("--reading days-before：应写为“问题=读法”，如 days-before=E-N-1", "candidates", "2", "--reading", "days-before")]
    [InlineData("--reading days-before=E：问题“days-before”没有读法“E”；", "candidates", "2", "--reading", "days-before=E")]
    [InlineData("--population：“35.6万”没有写全", "quota", "--level", "county", "--population", "35.6万")]
    [InlineData("应写明 --population 或者 --seats 之一", "quota", "--level", "county")]
    [InlineData("--as-of 1999-01-01：当日施行的法律", "quota", "--level", "county", "--population", "1000", "--as-of", "1999-01-01")]
    [InlineData("--unit：镇不属于这一级", "quota", "--level", "county", "--population", "1000", "--unit", "town")]
    [InlineData("--unit：只有下列行政区域可以另加百分之五（《选举法》（2020年10月18日施行）第十二条第三款）：", "quota", "--level", "county", "--population", "1000", "--supplement", "--unit", "city-district")]
    [InlineData("--unit：省级须写明行政区域类别", "quota", "--level", "province", "--population", "1000")]
    [InlineData("no-such.json：没有这个文件或者文件夹", "check", "no-such.json")]
    [InlineData("samples/tables/towns.csv：第1行：不是有效的JSON；", "check", "samples/tables/towns.csv")]
    [InlineData("没有规则“quota.flor”；是不是quota.floor？", "rules", "quota.flor")]
    public void Errors_AreInTheLanguageAskedFor(string said, params string[] arguments)
    {
        var run = ElectionRules.Run([.. arguments, "--lang", "zh"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("election-rules: " + said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("candidates", "0")]
    [InlineData("voter")]
    [InlineData("voter", "--born", "2003-11-31", "--election-day", "2021-11-01")]
    [InlineData("voter", "--born", "2003-11-01", "--election-day", "2021-13-01")]
    [InlineData("voter", "--born", "2003-11-01", "--election-day", "2021-11-01", "--serious-case", "yes")]
    [InlineData("voter", "--born", "2003-11-01", "--election-day", "2021-11-01", "--deprived", "maybe")]
    [InlineData("quota")]
    [InlineData("quota", "--level", "county")]
    [InlineData("quota", "--level", "national", "--population", "1000")]
    [InlineData("quota", "--level", "county", "--population", "0")]
    [InlineData("quota", "--level", "county", "--population", "-5")]
    [InlineData("quota", "--level", "county", "--population", "9999999999999")]
    [InlineData("quota", "--level", "county", "--population", "35.6万")]
    [InlineData("quota", "--level", "county", "--population", "35,65,31")]
    [InlineData("quota", "--level", "county", "--population", "1", "--seats", "1")]
    [InlineData("quota", "--level", "county", "--seats", "0")]
    [InlineData("quota", "--level", "province", "--population", "1000")]
    [InlineData("quota", "--level", "county", "--population", "1000", "--unit", "town")]
    [InlineData("quota", "--level", "county", "--population", "1000", "--supplement", "--unit", "city-district")]
    [InlineData("quota", "--level", "county", "--population", "1000", "--as-of", "1999-01-01")]
    [InlineData("candidates", "-1")]
    [InlineData("candidates", "two")]
    [InlineData("candidates", "2", "--as-of", "2021-02-30")]
    [InlineData("calendar", "2021-02-30")]
    [InlineData("calendar", "2021-11-01", "--province", "99")]
    [InlineData("calendar", "2021-11-01", "--level", "village")]
    [InlineData("calendar", "2021-11-01", "--ics", "/proc/no/x.ics")]
    public void BadUsage_Exits2WithOneLine(params string[] arguments)
    {
        var run = ElectionRules.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("election-rules: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("calendar", "--help")]
    [InlineData("candidates", "--help")]
    [InlineData("quota", "--help")]
    [InlineData("voter", "--help")]
    [InlineData("rules", "--help")]
    public void Help_Teaches(params string[] arguments)
    {
        var run = ElectionRules.Run(arguments);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    private static void AssertRange(string[] arguments, string mode, int least, int most)
    {
        using var json = JsonDocument.Parse(ElectionRules.Run([.. arguments, "--format", "json"]).Output);
        Assert.Equal((mode, least, most), (json.RootElement.GetProperty("mode").GetString(), json.RootElement.GetProperty("least").GetInt32(), json.RootElement.GetProperty("most").GetInt32()));
    }
}
