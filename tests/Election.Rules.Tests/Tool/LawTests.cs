using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>The commands that ask the law, and the options that try another.</summary>
public sealed class LawTests
{
    private static string LocalRules => Path.Combine(Paths.Samples, "local-rules", "county-plan.json");

    private static string Dossier => Path.Combine(Paths.Samples, "local-rules", "county-2021.json");

    [Fact]
    public void Law_ListsEverythingInForceWithItsSource()
    {
        var result = ElectionRules.Run("law", "--as-of", "2026-11-01", "--province", "320102", "--lang", "zh");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2026-11-01  江苏省 320102  法律数据" + LawBook.DataVersion, result.Output, StringComparison.Ordinal);
        Assert.Contains("《江苏省选举实施细则》（2026-05-27）第九条", result.Output, StringComparison.Ordinal);
        Assert.Contains("《选举法》（2020-10-18）第十二条第一款第三项", result.Output, StringComparison.Ordinal);
        Assert.Contains("未能查证", ElectionRules.Run("law", "--as-of", "2006-11-01", "--lang", "zh", "--unknown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Law_LimitedToAParameterWithItsWords_QuotesThem()
    {
        var result = ElectionRules.Run("law", "committee-size", "--as-of", "2026-11-01", "--province", "32", "--words", "--lang", "en");
        Assert.Contains("15–21 members, mandatory; Jiangsu Rules (2026-05-27), Art. 9; full text", result.Output, StringComparison.Ordinal);
        Assert.Contains("县级选举委员会由十五人至二十一人组成", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("seat-total", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Law_AsJson_GivesValuesAsLocalRulesTakeThem()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("law", "mobile-box-staff", "--as-of", "2026-11-01", "--province", "32", "--format", "json").Output);
        var entry = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("""{"scrutineers":2,"tellers":0,"workers":1,"inAll":0}""", JsonSerializer.Serialize(entry.GetProperty("value")));
        Assert.Equal("full-text", entry.GetProperty("evidence").GetString());
        Assert.Equal(51, entry.GetProperty("provisions")[0].GetProperty("article").GetInt32());
        using var unknown = JsonDocument.Parse(ElectionRules.Run("law", "mobile-box-staff", "--as-of", "2026-11-01", "--province", "41", "--format", "json").Output);
        Assert.Equal((JsonValueKind.Null, "provinceNotHeld"), (unknown.RootElement[0].GetProperty("value").ValueKind, unknown.RootElement[0].GetProperty("absence").GetString()));
    }

    [Fact]
    public void Law_AsCsv_HasALineForEachEntry()
    {
        var lines = ElectionRules.Run("law", "--as-of", "2026-11-01", "--province", "32", "--format", "csv").Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("parameter,label_zh,label_en,levels,kinds,value,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > Parameters.All.Count);
    }

    [Fact]
    public void Diff_OfTwoDays_ListsWhatChangedWithBothProvisions()
    {
        var result = ElectionRules.Run("law", "diff", "2020-10-17", "2020-10-18", "--lang", "en");
        Assert.Contains("- base 40,", result.Output, StringComparison.Ordinal);
        Assert.Contains("Electoral Law (2015-08-29), Art. 11(1)(4)", result.Output, StringComparison.Ordinal);
        Assert.Contains("+ base 45,", result.Output, StringComparison.Ordinal);
        Assert.Contains("Electoral Law (2020-10-18), Art. 12(1)(4)", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 differences in all.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("没有不同。", ElectionRules.Run("law", "diff", "2021-10-17", "2021-10-18", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_AsJson_HasTheFixedShape()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("law", "diff", "2020-10-17", "2020-10-18", "--format", "json", "--parameter", "seat-total").Output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        var change = json.RootElement[0];
        Assert.Equal("seat-total", change.GetProperty("parameter").GetString());
        Assert.Equal((40, 45), (change.GetProperty("from").GetProperty("value").GetProperty("base").GetInt32(), change.GetProperty("to").GetProperty("value").GetProperty("base").GetInt32()));
    }

    [Fact]
    public void Diff_OfTwoProvinces_ComparesThemOnOneDay()
    {
        var result = ElectionRules.Run("law", "diff", "2026-11-01", "--province", "32", "--province", "33", "--lang", "en", "--format", "csv", "--parameter", "mobile-box-staff");
        Assert.Contains("Jiangsu Rules", result.Output, StringComparison.Ordinal);
        Assert.Contains("Zhejiang Rules", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_ListsEveryQuestionWithItsAuthorities()
    {
        var result = ElectionRules.Run("law", "readings", "--lang", "zh");
        Assert.All(Interpretations.All, i => Assert.Contains(i.Id, result.Output, StringComparison.Ordinal));
        Assert.All(Interpretations.All.SelectMany(i => i.Readings), r => Assert.Contains(r.Authority.Zh, result.Output, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(ElectionRules.Run("law", "readings", "deviation", "--format", "json").Output);
        Assert.Equal("30-guiding", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("readings")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("only one day is given", "law", "diff", "2026-11-01")]
    [InlineData("two at most", "law", "diff", "2026-11-01", "--province", "32", "--province", "33", "--province", "31")]
    [InlineData("there is no parameter 'comittee'", "law", "comittee")]
    [InlineData("there is no open question 'days'", "law", "readings", "days")]
    [InlineData("is no date", "law", "--as-of", "2026-02-30")]
    [InlineData("no GB/T 2260 code", "law", "--province", "99")]
    [InlineData("missing.json", "law", "--local", "missing.json")]
    public void BadInput_IsOneLineAndExitCode2(string expected, params string[] arguments)
    {
        var result = ElectionRules.Run([.. arguments, "--lang", "en"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithLocalRules_JudgesByThemAndNamesThem()
    {
        Assert.Equal(0, ElectionRules.Run("check", Dossier, "--lang", "zh").ExitCode);
        var result = ElectionRules.Run("check", Dossier, "--local", LocalRules, "--lang", "zh");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("《示例县选举工作方案（虚构）》（2021-06-01）第六条：“各选区应当在选举日的五日以前公布投票选举的时间、地点。”", result.Output, StringComparison.Ordinal);
        Assert.Contains("法律数据" + LawBook.DataVersion, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ComparingEditions_SaysWhatWouldChange()
    {
        var path = Path.Combine(Paths.Samples, "xiyang-2011-carried-out.json");
        var text = ElectionRules.Run("check", path, "--compare-editions", "--lang", "en").Output;
        Assert.Contains("Under the law of 27 October 2004: Electoral Law (2004-10-27)", text, StringComparison.Ordinal);
        Assert.Contains("nothing would be decided otherwise: 1980-01-01", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ElectionRules.Run("check", path, "--compare-editions", "--format", "json").Output);
        var others = json.RootElement.GetProperty("otherEditions").EnumerateArray().ToList();
        Assert.Contains(others, o => o.GetProperty("asOf").GetString() == "1995-02-28");
        Assert.All(others.SelectMany(o => o.GetProperty("changes").EnumerateArray()), c => Assert.NotEqual(
            (c.GetProperty("from").GetProperty("conclusion").GetString(), c.GetProperty("from").GetProperty("finding").GetString(), c.GetProperty("from").GetProperty("force").GetString()),
            (c.GetProperty("to").GetProperty("conclusion").GetString(), c.GetProperty("to").GetProperty("finding").GetString(), c.GetProperty("to").GetProperty("force").GetString())));
    }
}
