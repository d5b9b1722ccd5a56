using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>The by-election command, through the real process.</summary>
public sealed class ByElectionTests
{
    [Fact]
    public void Text_HasTheDaysTheCandidatesAndTheSteps()
    {
        var run = ElectionRules.Run("by-election", "2026-11-01", "--province", "33", "--on", "2026-10-19", "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2026-10-20  E−12  还有1日", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("初步代表候选人名单", run.Output, StringComparison.Ordinal);
        Assert.Contains("应选1名：候选人1名（等额），或者2名以上（差额），法律没有规定上限。", run.Output, StringComparison.Ordinal);
        Assert.Contains("  1. [下一步] 代表资格终止并公告\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("《浙江省选举实施细则》（2021年3月26日施行）第五十九条第一款", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Where the province sets no day, the days of a general election are not assumed.</summary>
    [Fact]
    public void Text_SaysWhatIsUndeterminedAndWhy()
    {
        var run = ElectionRules.Run("by-election", "2026-11-01", "--lang", "en");
        Assert.Contains("Dates that cannot be told\n  timetable.voter-list: The law leaves this open", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("E−20", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Leftover_IsContestedAndExitsWithOne()
    {
        var run = ElectionRules.Run("by-election", "2026-11-01", "--province", "14", "--leftover", "--candidates", "1", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var candidates = json.RootElement.GetProperty("candidates");
        Assert.Equal(("leftover", 2, 2, false), (json.RootElement.GetProperty("kind").GetString(), candidates.GetProperty("least").GetInt32(), candidates.GetProperty("most").GetInt32(), candidates.GetProperty("lawful").GetBoolean()));
        Assert.Equal("decision", json.RootElement.GetProperty("procedure").GetProperty("steps")[0].GetProperty("step").GetString());
        Assert.NotEqual(0, json.RootElement.GetProperty("undetermined").GetArrayLength());
    }

    [Fact]
    public void Committee_OfTheSeatsOwnLevel_IsRefusedByTheLaw()
    {
        var run = ElectionRules.Run("by-election", "2026-11-01", "--level", "county", "--body", "standing-committee", "--lang", "zh");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("常务委员会和人民代表大会只能补选上一级的代表", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_TellsVacancyFromLeftover()
    {
        var help = ElectionRules.Run("by-election", "--help").Output;
        Assert.Contains("Vacancy or leftover?", help, StringComparison.Ordinal);
        Assert.Contains("--body standing-committee", help, StringComparison.Ordinal);
    }

    [Fact]
    public void BadInput_IsOneLine()
    {
        var run = ElectionRules.Run("by-election", "2026-11-01", "--seats", "0", "--lang", "zh");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("election-rules: --seats：“0”无法识别；应为1至", run.Error, StringComparison.Ordinal);
    }
}
