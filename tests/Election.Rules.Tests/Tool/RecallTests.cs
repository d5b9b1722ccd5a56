using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>What a recall takes and how far it has come, through the real process.</summary>
public sealed class RecallTests
{
    [Fact]
    public void Text_HasTheNumbersThenTheSteps()
    {
        var run = ElectionRules.Run("recall", "--level", "county", "--voters", "5000", "--signatories", "52", "--in-writing", "true", "--reasons", "true", "--province", "44", "--ground", "other", "--received-on", "2021-10-08", "--on", "2021-11-01", "--as-of", "2021-11-01", "--lang", "zh");
        // The check is overdue.
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("联名提出罢免要求的原选区选民人数：50　《选举法》（2020年10月18日施行）第五十条第一款\n通过罢免所需的选民票数（全体选民过半数）：2501　《选举法》（2020年10月18日施行）第五十三条第一款\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  1. [已办] 原选区选民联名书面提出罢免要求，写明理由\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  2. [逾期] 收到罢免要求后调查核实，启动罢免程序\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("最后合法日：2021年10月28日\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasTheWholeAnswer_AndABreachExitsWithOne()
    {
        var run = ElectionRules.Run("recall", "--level", "prefecture", "--when", "session", "--body", "300", "--by", "deputies", "--signatories", "29", "--reasons", "true", "--as-of", "2021-11-01", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            [("movers-in-session", 30), ("votes-in-session", 151)],
            json.RootElement.GetProperty("thresholds").EnumerateArray().Select(t => (t.GetProperty("threshold").GetString()!, t.GetProperty("least").GetInt32())));
        var procedure = json.RootElement.GetProperty("procedure");
        Assert.Equal("recall", procedure.GetProperty("procedure").GetString());
        var motion = procedure.GetProperty("steps")[0];
        Assert.Equal(("motion", "wrong"), (motion.GetProperty("step").GetString(), motion.GetProperty("state").GetString()));
        Assert.Equal("too-few-movers", motion.GetProperty("breaches")[0].GetProperty("finding").GetString());
    }

    [Theory]
    [InlineData("--body: a township or county deputy is recalled by the voters of the district", "--level", "county", "--body", "50")]
    [InlineData("--votes-for: 60 are more than the 50 of --voters", "--level", "county", "--voters", "50", "--votes-for", "60")]
    [InlineData("--body: say with --when session or --when recess", "--level", "province", "--body", "50")]
    public void BadInput_IsOneLine(string said, params string[] arguments)
    {
        var run = ElectionRules.Run(["recall", .. arguments, "--lang", "en"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_Teaches()
    {
        var help = ElectionRules.Run("recall", "--help").Output;
        Assert.Contains("election-rules recall --level prefecture --when session --body 300 --by deputies --signatories 31", help, StringComparison.Ordinal);
        Assert.Contains("--presided-by", help, StringComparison.Ordinal);
    }
}
