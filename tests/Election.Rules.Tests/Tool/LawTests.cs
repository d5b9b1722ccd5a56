using System.Globalization;
using System.Text.Json;
using CsvHelper;

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
        Assert.Contains("《江苏省选举实施细则》（2026年5月27日施行）第九条", result.Output, StringComparison.Ordinal);
        Assert.Contains("《选举法》（2020年10月18日施行）第十二条第一款第三项", result.Output, StringComparison.Ordinal);
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
        var law = LawInForce.On(new(2026, 11, 1), "32");
        var rows = Csv("law", "--as-of", "2026-11-01", "--province", "32", "--format", "csv");
        Assert.Equal(law.Entries.Select(e => e.Parameter.Id), rows.Select(r => r["parameter"]));
        Assert.Equal(law.Entries.Select(e => (e.Parameter.Unit.Id, e.IsKnown ? "true" : "false")), rows.Select(r => (r["unit"], r["known"])));
        Assert.Equal(law.Entries.Select(e => (e.WhyAbsent?.Zh ?? "", e.WhyAbsent?.En ?? "")), rows.Select(r => (r["why_zh"], r["why_en"])));
        Assert.Equal(law.Entries.Select(e => e.Reading?.ToString() ?? ""), rows.Select(r => r["reading"]));
        Assert.DoesNotContain("as the provision says", rows.Select(r => r["value_en"]));
    }

    [Fact]
    public void Diff_AsCsv_HasBothSourcesInBothLanguages()
    {
        var row = Csv("law", "diff", "2020-10-17", "2020-10-18", "--format", "csv")[2];
        Assert.Equal(("refiling-window", "days", "false", "true"), (row["parameter"], row["unit"], row["from_evidence"] == "" ? "false" : "true", row["to_known"]));
        Assert.Equal(("《选举法》（2020年10月18日施行）第十四条第二款", "Electoral Law (2020-10-18), Art. 14(2)", "full-text"), (row["to_source_zh"], row["to_source_en"], row["to_evidence"]));
        Assert.Contains("not applicable", row["from_why_en"], StringComparison.Ordinal);
        Assert.Contains("不适用", row["from_why_zh"], StringComparison.Ordinal);
    }

    /// <summary>Each entry has its label with the id, where it holds, and below it the value with force, source and evidence.</summary>
    [Fact]
    public void Law_AsText_ShowsOfEachEntryEverything()
    {
        var law = LawInForce.On(new(2026, 11, 1), "32");
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var lines = ElectionRules.Run("law", "--as-of", "2026-11-01", "--province", "32", "--lang", language == Language.Chinese ? "zh" : "en").Output.Split('\n');
            foreach (var entry in law.Entries)
            {
                var at = Array.IndexOf(lines, $"{entry.Parameter.Label.In(language)}  [{entry.Parameter.Id}]  {entry.Scope.LevelsIn(language)} · {entry.Scope.KindsIn(language)}");
                Assert.True(at > 0, entry.Parameter.Id);
                Assert.Contains(entry.Norm is { } norm ? norm.Citations[0].In(language) : entry.WhyAbsent!.In(language), lines[at + 1], StringComparison.Ordinal);
            }
            Assert.DoesNotContain(lines, l => l.Contains(language == Language.Chinese ? "依照条文" : "as the provision says", StringComparison.Ordinal));
        }
        Assert.Contains("1 seat, mandatory;", ElectionRules.Run("law", "minority-seats", "--as-of", "2026-11-01", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("    so provided, mandatory; Electoral Law (2020-10-18), Art. 4(1); full text", ElectionRules.Run("law", "citizenship", "--as-of", "2026-11-01", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("    有此规定，强制；", ElectionRules.Run("law", "citizenship", "--as-of", "2026-11-01", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "河南省实施细则：未收录", "--as-of", "2021-11-01", "--province", "41")]
    [InlineData("en", "Henan rules: not held", "--as-of", "2021-11-01", "--province", "41")]
    [InlineData("en", "Organic Law  no edition known of that day", "--as-of", "1900-01-01")]
    [InlineData("en", "Jiangsu Rules  2021-03-31 (text not held)", "--as-of", "2021-11-01", "--province", "32")]
    [InlineData("zh", "选用读法：by-election-calendar=general-numbers", "--as-of", "2021-11-01", "--reading", "by-election-calendar=general-numbers", "--reading", "deviation=30-guiding")]
    [InlineData("zh", "[地方规则 sample-county-plan]\n", "--as-of", "2021-11-01", "--province", "410199", "--local", "samples/local-rules/county-plan.json")]
    [InlineData("en", "Henan rules: not held", "--as-of", "2021-11-01", "--province", "410199", "--local", "samples/local-rules/county-plan.json")]
    [InlineData("en", "[local rules sample-county-plan]: not of this place", "--as-of", "2021-11-01", "--province", "32", "--local", "samples/local-rules/county-plan.json")]
    [InlineData("en", "[local rules sample-county-plan]: not yet in force", "--as-of", "2020-11-01", "--province", "410199", "--local", "samples/local-rules/county-plan.json")]
    public void Heading_SaysWhatIsMissingAndWhatIsChosen(string lang, string expected, params string[] arguments) =>
        Assert.Contains(expected + (expected.EndsWith('\n') ? "" : "\n"), ElectionRules.Run(["law", "voting-age", .. arguments, "--lang", lang]).Output, StringComparison.Ordinal);

    [Fact]
    public void ABorrowedNumber_IsMarked()
    {
        string[] arguments = ["law", "voter-list-lead", "--as-of", "2021-11-01", "--reading", "by-election-calendar=general-numbers"];
        var text = ElectionRules.Run([.. arguments, "--lang", "en"]).Output;
        Assert.Contains("township, county · general election\n      20 days before election day, mandatory; Electoral Law (2020-10-18), Art. 28; full text\n", text, StringComparison.Ordinal);
        Assert.Contains("township, county · by-election\n      20 days before election day, mandatory; Electoral Law (2020-10-18), Art. 28; full text; under by-election-calendar=general-numbers\n", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ElectionRules.Run([.. arguments, "--format", "json"]).Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement[0].GetProperty("reading").ValueKind);
        Assert.Equal("""{"question":"by-election-calendar","reading":"general-numbers"}""", JsonSerializer.Serialize(json.RootElement[1].GetProperty("reading")));
    }

    [Theory]
    [InlineData("en", "write --province after diff", "law", "--province", "32", "diff", "2020-10-17", "2020-10-18")]
    [InlineData("zh", "--province 应写在 diff 之后", "law", "--province", "32", "diff", "2020-10-17", "2020-10-18")]
    [InlineData("en", "'seat-total' cannot stand before diff", "law", "seat-total", "diff", "2020-10-17", "2020-10-18")]
    [InlineData("en", "write --unknown after diff", "law", "--unknown", "diff", "2020-10-17", "2020-10-18")]
    [InlineData("en", "write --as-of after diff", "law", "--as-of", "2020-10-17", "diff", "2020-10-17", "2020-10-18")]
    [InlineData("en", "write --format after readings", "law", "--format", "json", "readings")]
    [InlineData("en", "write --local after readings", "law", "--local", "bad.json", "readings")]
    public void WhatIsGivenBeforeASubcommand_IsRefused(string lang, string expected, params string[] arguments)
    {
        var result = ElectionRules.Run([.. arguments, "--lang", lang]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"election-rules: {expected}", Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void ASubcommand_SpeaksOfItself()
    {
        Assert.Contains("see 'election-rules law diff --help'.", ElectionRules.Run("law", "diff").Error, StringComparison.Ordinal);
        Assert.Contains("see 'election-rules law --help'.", ElectionRules.Run("law", "--format", "xml").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PARAMETER>", ElectionRules.Run("law", "diff", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("PARAMETER>", ElectionRules.Run("law", "--help").Output, StringComparison.Ordinal);
    }

    private static List<Dictionary<string, string>> Csv(params string[] arguments)
    {
        using var reader = new CsvReader(new StringReader(ElectionRules.Run(arguments).Output), CultureInfo.InvariantCulture);
        Assert.True(reader.Read() && reader.ReadHeader());
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            Assert.Equal(reader.HeaderRecord!.Length, reader.Parser.Count);
            rows.Add(reader.HeaderRecord.ToDictionary(h => h, h => reader.GetField(h)!, StringComparer.Ordinal));
        }
        return rows;
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
    [InlineData("'election-rules law diff DAY --province 32 --province 33' compares two", "law", "--province", "32", "--province", "33")]
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
        Assert.Contains("《示例县选举工作方案（虚构）》（2021年6月1日施行）第六条：“各选区应当在选举日的五日以前公布投票选举的时间、地点。”", result.Output, StringComparison.Ordinal);
        Assert.Contains("法律数据" + LawBook.DataVersion, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAFolder_LeavesOutTheLocalRules()
    {
        var folder = Path.GetDirectoryName(Dossier)!;
        var result = ElectionRules.Run("check", folder, "--local", LocalRules, "--lang", "en");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        var without = ElectionRules.Run("check", folder, "--lang", "en");
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("these are local rules, no dossier; give them as --local", Assert.Single(without.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>Where a place can be named, its local rules can be given.</summary>
    [Theory]
    [InlineData("--province", "by-election", "2021-11-01", "--province", "410199")]
    [InlineData("--province", "recall", "--level", "county", "--province", "410199", "--as-of", "2021-11-01")]
    [InlineData("--province", "district", "samples/tables/villages.csv", "--seats", "9", "--province", "410199", "--as-of", "2021-11-01")]
    [InlineData("--division", "roll", "samples/tables/roll.csv", "--election-day", "2026-11-01", "--division", "410199")]
    public void Local_IsTakenWhereverAPlaceIs(string place, params string[] arguments)
    {
        Assert.Contains(place, arguments);
        var result = ElectionRules.Run([.. arguments, "--local", LocalRules, "--lang", "en"]);
        Assert.NotEqual(2, result.ExitCode);
        Assert.Contains("missing.json", ElectionRules.Run([.. arguments, "--local", "missing.json", "--lang", "en"]).Error, StringComparison.Ordinal);
    }

    /// <summary>The rules given decide: a by-election's date that only the file sets is in its calendar.</summary>
    [Fact]
    public void ByElection_WithLocalRules_ReckonsByThem()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(file, """
                {"id":"sample-by-elections","division":"410199","title":{"zh":"示例补选办法（虚构）","en":"Sample By-election Rules (fictitious)"},"inForceFrom":"2021-01-01","norms":[
                {"parameter":"voter-list-lead","value":12,"force":"mandatory","levels":["township","county"],"kinds":["by-election"],"article":2,"words":"选民名单应当在选举日的十二日以前公布。"}]}
                """);
            string[] arguments = ["by-election", "2021-11-01", "--province", "410199", "--lang", "en"];
            Assert.DoesNotContain("Sample By-election Rules", ElectionRules.Run(arguments).Output, StringComparison.Ordinal);
            Assert.Contains("2021-10-20", ElectionRules.Run([.. arguments, "--local", file]).Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Check_ComparingEditions_SaysWhatWouldChange()
    {
        var path = Path.Combine(Paths.Samples, "xiyang-2011-carried-out.json");
        var text = ElectionRules.Run("check", path, "--compare-editions", "--lang", "en").Output;
        Assert.Contains("Under the law of 27 October 2004: Electoral Law (2004-10-27)", text, StringComparison.Ordinal);
        Assert.Contains("could not be compared in full; what could be decided would not be otherwise: 1 January 1980 (", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ElectionRules.Run("check", path, "--compare-editions", "--format", "json").Output);
        var others = json.RootElement.GetProperty("otherEditions").EnumerateArray().ToList();
        Assert.Contains(others, o => o.GetProperty("asOf").GetString() == "1995-02-28");
        Assert.All(others.SelectMany(o => o.GetProperty("changes").EnumerateArray()), c => Assert.NotEqual(
            (c.GetProperty("from").GetProperty("conclusion").GetString(), c.GetProperty("from").GetProperty("finding").GetString(), c.GetProperty("from").GetProperty("force").GetString()),
            (c.GetProperty("to").GetProperty("conclusion").GetString(), c.GetProperty("to").GetProperty("finding").GetString(), c.GetProperty("to").GetProperty("force").GetString())));
    }
}
