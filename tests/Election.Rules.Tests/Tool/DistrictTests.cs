using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>Districts proposed from a table of villages, through the real process.</summary>
public sealed class DistrictTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    private static string Villages => Path.Combine(Paths.Samples, "tables", "villages.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Json_IsTheProposalOfTheLibrary()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("district", Villages, "--seats", "9", "--as-of", "2021-11-01", "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal(("exact", true, false), (root.GetProperty("method").GetString(), root.GetProperty("withinTolerance").GetBoolean(), root.GetProperty("provenImpossible").GetBoolean()));
        Assert.Equal(("30%", "least-deviation"), (root.GetProperty("tolerance").GetString(), root.GetProperty("aim").GetString()));
        var districts = root.GetProperty("districts").EnumerateArray().ToList();
        Assert.Equal((9, 13_640), (districts.Sum(d => d.GetProperty("seats").GetInt32()), districts.Sum(d => d.GetProperty("population").GetInt32())));
        Assert.Equal(
            ["上河村", "下河村", "东窑村", "南庄村", "坡头村", "枣园村", "柳沟村", "石桥村", "集镇社区"],
            districts.SelectMany(d => d.GetProperty("units").EnumerateArray()).Select(u => u.GetString()!).Order(StringComparer.Ordinal));
        Assert.All(root.GetProperty("checks").EnumerateArray(), c => Assert.Equal(districts.Count, c.GetProperty("met").GetInt32()));
        Assert.All(root.GetProperty("checks").EnumerateArray(), c => Assert.NotEmpty(c.GetProperty("provisions").EnumerateArray()));
        Assert.NotEmpty(root.GetProperty("notes").EnumerateArray());
    }

    [Fact]
    public void Text_SaysHowItWasFoundAndChecked()
    {
        var run = ElectionRules.Run("district", Villages, "--seats", "9", "--as-of", "2021-11-01", "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("与平均数相差都在30%以内", run.Output, StringComparison.Ordinal);
        Assert.Contains("方法：逐一比较全部组合", run.Output, StringComparison.Ordinal);
        Assert.Contains("复核：每一选区选一名至三名代表 [district.seats]，3个选区中3个符合（《选举法》（2020年10月18日施行）第二十五条第二款）。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n每名代表人口四舍五入；偏差一律进到上一个0.1%，不会把超出界限的显示为没有超出。\n\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("没有载明哪些单位相邻", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("拆分", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Small districts are preferred on demand: as many as the tolerance allows, and the method says so.</summary>
    [Fact]
    public void PreferSmall_MakesTheMostDistricts()
    {
        string[] command = ["district", Villages, "--seats", "9", "--as-of", "2021-11-01", "--prefer", "small"];
        using var json = JsonDocument.Parse(ElectionRules.Run([.. command, "--format", "json"]).Output);
        Assert.Equal(("most-districts", "exact", true), (json.RootElement.GetProperty("aim").GetString(), json.RootElement.GetProperty("method").GetString(), json.RootElement.GetProperty("withinTolerance").GetBoolean()));
        Assert.Equal(6, json.RootElement.GetProperty("districts").GetArrayLength());
        Assert.Contains("在30%以内选区不可能更多；选区同样多的，最大偏差不可能更小。", ElectionRules.Run([.. command, "--lang", "zh"]).Output, StringComparison.Ordinal);
        Assert.Contains("within 30% there cannot be more districts, nor, with as many, a smaller largest deviation.", ElectionRules.Run([.. command, "--lang", "en"]).Output, StringComparison.Ordinal);
    }

    /// <summary>Where nothing lies within the tolerance, the smallest largest deviation is sought, and that is what is said.</summary>
    [Fact]
    public void PreferSmall_WithoutAWayToTheTolerance_SeeksTheLeastDeviation()
    {
        string[] command = ["district", Villages, "--seats", "20", "--as-of", "2021-11-01"];
        var (equal, small) = (ElectionRules.Run([.. command, "--lang", "zh"]).Output, ElectionRules.Run([.. command, "--lang", "zh", "--prefer", "small"]).Output);
        const string Said = "因此不求选区最多，改求最大偏差最小。\n";
        Assert.DoesNotContain(Said, equal, StringComparison.Ordinal);
        Assert.Contains(Said, small, StringComparison.Ordinal);
        Assert.Equal(equal, small.Replace(Said, "", StringComparison.Ordinal));
        Assert.Contains("So the smallest largest deviation was sought", ElectionRules.Run([.. command, "--lang", "en", "--prefer", "small"]).Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ElectionRules.Run([.. command, "--prefer", "small", "--format", "json"]).Output);
        Assert.Equal("least-deviation", json.RootElement.GetProperty("aim").GetString());
    }

    /// <summary>Of twenty villages not every grouping is examined: each aim says what was searched for, and claims no more.</summary>
    [Theory]
    [InlineData("equal", "zh", "方法：启发式搜索最大偏差最小的组合，可能有更好的组合；可以证明最大偏差不会小于")]
    [InlineData("equal", "en", "Method: a search for the smallest largest deviation, which may have missed a better grouping; it is proved that")]
    [InlineData("small", "zh", "方法：启发式搜索30%以内选区最多的组合，可能有选区更多的组合。\n")]
    [InlineData("small", "en", "Method: a search for the most districts within 30%, which may have missed a grouping with more.\n")]
    public void ASearch_SaysWhatItLookedFor(string prefer, string lang, string said)
    {
        var table = "村,人口\n" + string.Concat(Enumerable.Range(1, 20).Select(i => FormattableString.Invariant($"第{i}村,{300 + i * 37 % 200}\n")));
        Assert.Contains(said, ElectionRules.Run("district", Write(table), "--seats", "30", "--prefer", prefer, "--lang", lang).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAbsurdSplit_IsRefused() => Assert.Contains(
        "parts; at most 100000 are held",
        ElectionRules.Run("district", Write("村,人口\n甲,2000000000\n乙,100\n"), "--seats", "10000000", "--split").Error, StringComparison.Ordinal);

    /// <summary>One community holds more people than three seats may: said, with what would help; cut only when allowed.</summary>
    [Fact]
    public void AUnitTooLarge_BlocksUnlessItMayBeCut()
    {
        var whole = ElectionRules.Run("district", Villages, "--seats", "20", "--as-of", "2021-11-01", "--lang", "zh").Output;
        Assert.Contains("任何组合都不能使各选区与平均数相差都在30%以内；以上是相差最小的一种。\n方法：逐一比较全部组合，最大偏差不可能更小。\n", whole, StringComparison.Ordinal);
        Assert.Contains("集镇社区人口过多", whole, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ElectionRules.Run("district", Villages, "--seats", "20", "--split", "--as-of", "2021-11-01", "--format", "json").Output);
        Assert.True(json.RootElement.GetProperty("withinTolerance").GetBoolean());
        var units = json.RootElement.GetProperty("districts").EnumerateArray().SelectMany(d => d.GetProperty("units").EnumerateArray()).Select(u => u.GetString()!).ToList();
        Assert.Contains("集镇社区（1/2）", units);
        Assert.Equal(10, units.Count);
        string[] split = ["district", Villages, "--seats", "20", "--split", "--as-of", "2021-11-01", "--lang"];
        Assert.Contains("\n集镇社区拆分为人口尽量相等的几部分；以上结论以这样拆分为前提。\n", ElectionRules.Run([.. split, "zh"]).Output, StringComparison.Ordinal);
        Assert.Contains("\nCut into parts with people as equal as can be: 集镇社区; what is said above holds for the units as cut.\n", ElectionRules.Run([.. split, "en"]).Output, StringComparison.Ordinal);
    }

    /// <summary>Where thirty per cent is read as a limit, districts beyond it are a breach of law, and the exit code says so.</summary>
    [Fact]
    public void BeyondALimit_Exits1()
    {
        string[] command = ["district", Villages, "--seats", "20", "--as-of", "2021-11-01", "--format", "csv", "--lang", "en"];
        Assert.Equal(0, ElectionRules.Run(command).ExitCode);
        var strict = ElectionRules.Run([.. command, "--reading", "deviation=30-mandatory"]);
        Assert.Equal(1, strict.ExitCode);
        Assert.StartsWith("district,units,population,seats,deviation\n1,上河村,1820,3,-11.1%\n", strict.Output, StringComparison.Ordinal);
        Assert.Contains("No grouping keeps every district within 30%", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAdjoiningUnits_ItSaysThatAnyMayBeJoined()
    {
        var run = ElectionRules.Run("district", Write("村,人口\n甲村,100\n乙村,110\n丙村,90\n"), "--seats", "3", "--lang", "en");
        Assert.Contains("Which units adjoin is not stated", run.Output, StringComparison.Ordinal);
        Assert.Contains("Which units adjoin is not stated", ElectionRules.Run("district", Write("村,人口,相邻\n甲村,100,\n乙村,110,\n丙村,90,\n"), "--seats", "1", "--lang", "en").Output, StringComparison.Ordinal);
    }

    /// <summary>What is proved to be the least is rounded down, and is never more than what was found.</summary>
    [Fact]
    public void TheLowerBound_IsRoundedDown()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("district", Write("村,人口,相邻\n甲,100,无\n乙,200,无\n丙,300,无\n"), "--seats", "4", "--format", "json").Output);
        Assert.Equal(("33.4%", "33.3%"), (json.RootElement.GetProperty("largestDeviation").GetString(), json.RootElement.GetProperty("lowerBound").GetString()));
        using var even = JsonDocument.Parse(ElectionRules.Run("district", Write("村,人口,相邻\n甲,90,无\n乙,110,无\n"), "--seats", "2", "--format", "json").Output);
        Assert.Equal(even.RootElement.GetProperty("largestDeviation").GetString(), even.RootElement.GetProperty("lowerBound").GetString());
    }

    [Fact]
    public void MoreSeatsThanTheUnitsHold_IsSaidInChinese() => Assert.Equal(
        "election-rules: --seats：1个单位至多划1个选区，每个选区至多3名，共3名；现有4名\n",
        ElectionRules.Run("district", Write("村,人口\n甲,100\n"), "--seats", "4", "--lang", "zh").Error);

    [Theory]
    [InlineData("村,人口\n甲,100\n", "4", "1 units make at most 1 districts of 3 seats at most, 3 in all; there are 4")]
    [InlineData("村,人口\n甲,100\n", "0", "--seats: '0' cannot be read; expected a whole number from 1 to 10000000")]
    [InlineData("村,人口,相邻\n甲,100,无\n乙,100,无\n", "1", "2 parts that do not adjoin")]
    [InlineData("村,人口,相邻\n甲,100,丙\n乙,100,\n", "2", "'丙' is no unit of this table")]
    [InlineData("村,人口\n甲,1.5\n", "1", "'1.5'")]
    public void WhatCannotBe_IsOneLine(string table, string seats, string said)
    {
        var run = ElectionRules.Run("district", Write(table), "--seats", seats);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void UnderALawWithoutANumber_ItRefuses()
    {
        var run = ElectionRules.Run("district", Villages, "--seats", "9", "--reading", "deviation=none");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("population-deviation", run.Error, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var path = Path.Combine(folder, "units.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
