using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary><c>status FILE</c>: where an election stands on a day.</summary>
public sealed class StatusTests
{
    private static string Plan => Path.Combine(Paths.Samples, "xiyang-2011-plan.json");

    private static string Late => Path.Combine(Paths.Samples, "xiyang-2011-carried-out.json");

    [Fact]
    public void Status_OfAPlanInTime_SaysWhatIsNext()
    {
        var run = ElectionRules.Run("status", Plan, "--on", "2011-05-03", "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("截至2011-05-03：", run.Output, StringComparison.Ordinal);
        Assert.Contains("下一步：确定并公布正式代表候选人名单。", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有发现。", run.Output, StringComparison.Ordinal);
        Assert.Contains("2011-05-08  还有5日   公布正式代表候选人名单的最后一日", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_OfALateElection_TellsEachBreachOnceWithItsCure()
    {
        var run = ElectionRules.Run("status", Late, "--on", "2011-05-13", "--lang", "en");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Single(run.Output.Split("Publication of the formal list of candidates: 11 May 2011"), part => part.StartsWith("; the last lawful day", StringComparison.Ordinal));
        Assert.Contains("[wrong] The formal list is fixed and published", run.Output, StringComparison.Ordinal);
        Assert.Contains("       breached: timetable.formal-candidates\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_AsJson_HasProceduresDatesAndBreaches()
    {
        using var json = JsonDocument.Parse(ElectionRules.Run("status", Late, "--on", "2011-05-13", "--format", "json").Output);
        Assert.Equal(["title", "on", "dossierSha256", "unlawful", "law", "procedures", "dates", "breaches"], json.RootElement.EnumerateObject().Select(p => p.Name));
        var election = json.RootElement.GetProperty("procedures")[0];
        Assert.Equal("general-election", election.GetProperty("procedure").GetString());
        Assert.Equal("introductions", election.GetProperty("next").GetString());
        Assert.Contains(election.GetProperty("steps").EnumerateArray(), s => s.GetProperty("step").GetString() == "formal-list" && s.GetProperty("state").GetString() == "wrong");
    }

    [Theory]
    [InlineData("no-such-file.json", "2011-05-13", "no-such-file.json")]
    [InlineData("samples/xiyang-2011-plan.json", "2011-02-30", "--on: '2011-02-30'")]
    [InlineData("samples/tables/towns.csv", "2011-05-13", "towns.csv")]
    public void Status_OfBadInput_Exits2WithOneLine(string file, string on, string place)
    {
        var run = ElectionRules.Run("status", file, "--on", on, "--lang", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
    }
}
