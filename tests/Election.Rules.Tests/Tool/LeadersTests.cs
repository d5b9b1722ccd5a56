using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary><c>leaders POST</c>: candidates, votes and the result of a leaders' election.</summary>
public sealed class LeadersTests
{
    [Fact]
    public void Text_SaysNumbersVotesAndResult()
    {
        var run = ElectionRules.Run("leaders", "deputy-head", "--level", "township", "--seats", "2", "--nominated", "3", "--candidates", "3", "--deputies", "73", "--vote", "甲=60", "--vote", "乙=40", "--vote", "丙=40", "--as-of", "2026-11-01", "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("应选2名：候选人3–5人。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  代表10人以上书面联名，可以提名；主席团也可以提名。　《地方组织法》（2022年3月12日施行）第二十六条第二款\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n甲当选；乙、丙票数相等，余下1名未定。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  获得全体代表73人过半数的选票，即37票以上，始得当选。　《地方组织法》（2022年3月12日施行）第二十五条", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasTheWholeAnswer_AndABreachItsExitCode()
    {
        var run = ElectionRules.Run("leaders", "head", "--level", "county", "--nominated", "2", "--candidates", "1", "--deputies", "200", "--as-of", "2026-11-01", "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal((1, 2, 2, 10, 101), (root.GetProperty("seats").GetInt32(), root.GetProperty("least").GetInt32(), root.GetProperty("most").GetInt32(), root.GetProperty("nominators").GetInt32(), root.GetProperty("votesNeeded").GetInt32()));
        Assert.Equal("leaders.head-candidates", Assert.Single(root.GetProperty("breaches").EnumerateArray()).GetProperty("rule").GetString());
        Assert.Equal("head-uncontested", Assert.Single(root.GetProperty("readings").EnumerateArray()).GetProperty("id").GetString());
        Assert.All(root.GetProperty("steps").EnumerateArray(), s => Assert.Equal("organic-law", s.GetProperty("provision").GetProperty("instrument").GetString()));
    }

    [Fact]
    public void CommitteeSize_IsReckonedAndJudged()
    {
        var run = ElectionRules.Run("leaders", "committee-size", "--level", "county", "--population", "1200000", "--size", "46", "--as-of", "2026-11-01", "--lang", "en");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("A standing committee has 15 to 45 members.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("[leaders.committee-size]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--population", "head", "--level", "township", "--population", "5")]
    [InlineData("--vote", "head", "--level", "township", "--vote", "甲40")]
    [InlineData("--level township", "committee-size", "--level", "township", "--population", "5000")]
    [InlineData("--seats", "head", "--level", "township", "--seats", "2")]
    [InlineData("--attending", "head", "--level", "township", "--deputies", "73", "--attending", "80")]
    [InlineData("--vote", "head", "--level", "township", "--deputies", "73", "--vote", "甲=90")]
    [InlineData("--deputies", "head", "--level", "township", "--deputies", "0")]
    [InlineData("--round", "deputy-head", "--level", "township", "--seats", "2", "--deputies", "73", "--vote", "乙=20", "--vote", "丙=10", "--round", "revote")]
    public void BadInput_IsOneLineNamingTheOption(string named, params string[] arguments)
    {
        var run = ElectionRules.Run(["leaders", .. arguments, "--lang", "zh"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(named, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void TooFewPresent_AreABreach()
    {
        var run = ElectionRules.Run("leaders", "head", "--level", "township", "--deputies", "73", "--attending", "30", "--as-of", "2026-11-01", "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Contains(json.RootElement.GetProperty("breaches").EnumerateArray(), b => b.GetProperty("rule").GetString() == "leaders.quorum" && b.GetProperty("force").GetString() == "mandatory");
    }

    [Fact]
    public void NumberOfACitizen_IsMasked() =>
        Assert.DoesNotContain("110101199003071234", ElectionRules.Run("leaders", "head", "--level", "township", "--deputies", "73", "--vote", "110101199003071234=40", "--as-of", "2026-11-01").Output, StringComparison.Ordinal);
}
