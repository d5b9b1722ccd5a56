using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>The command verify: what it says, and its exit codes. What it tells apart is tested with the library.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void AFolderOfSamples_IsReproduced()
    {
        string[] samples = Directory.GetFiles(Paths.Samples, "*.json");
        var report = Write(ElectionRules.Run(["check", .. samples, "--format", "json", "--summary"]).Output);
        var run = ElectionRules.Run(["verify", report, .. samples, "--lang", "en"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(16, run.Output.Split(": reproduced, all ").Length - 1);
    }

    [Fact]
    public void AnEditedReport_IsToldByRuleAndSubject_InBothLanguagesAndForPrograms()
    {
        var whole = ElectionRules.Run("check", "samples/town-73-deputies.json", "--format", "json").Output;
        var report = Write(whole.Replace("\"conclusion\": \"breached\"", "\"conclusion\": \"met\"", StringComparison.Ordinal).Replace("\"force\": \"guiding\"", "\"force\": \"mandatory\"", StringComparison.Ordinal));
        string[] call = ["verify", report, "samples/town-73-deputies.json"];
        var en = ElectionRules.Run([.. call, "--lang", "en"]);
        Assert.Equal((1, ""), (en.ExitCode, en.Error));
        Assert.StartsWith("town-73-deputies.json: not reproduced.\n  The dossier, the readings and the versions are the same, and yet it differs", en.Output, StringComparison.Ordinal);
        Assert.Contains("\n  Verdicts that conclude otherwise: 2; ", en.Output, StringComparison.Ordinal);
        Assert.Contains("\n  • Candidates and seats fit in the aggregate  [candidates.surplus-in-aggregate]  /totals: met in the report, breached here\n", en.Output, StringComparison.Ordinal);
        Assert.Contains(": differs in force\n", en.Output, StringComparison.Ordinal);
        var zh = ElectionRules.Run([.. call, "--lang", "zh"]);
        Assert.StartsWith("town-73-deputies.json：报告不能复现。\n  档案、读法和版本都相同，而内容不同：报告写出以后被改动过。\n", zh.Output, StringComparison.Ordinal);
        Assert.Contains("  [candidates.surplus-in-aggregate]  /totals：报告为符合（met），复算为不符合（breached）\n", zh.Output, StringComparison.Ordinal);
        Assert.Contains("：不同的有强制或者指导（force）\n", zh.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ElectionRules.Run([.. call, "--format", "json"]).Output);
        Assert.False(json.RootElement.GetProperty("reproduced").GetBoolean());
        Assert.Equal("edited", json.RootElement.GetProperty("reports")[0].GetProperty("causes")[0].GetString());
        Assert.Equal("candidates.surplus-in-aggregate", json.RootElement.GetProperty("reports")[0].GetProperty("differences").EnumerateArray().First(d => d.GetProperty("found").GetString() == "breached").GetProperty("rule").GetString());
    }

    [Fact]
    public void LocalRules_AreGivenAsToCheck()
    {
        string[] local = ["--local", "samples/local-rules/county-plan.json"];
        var report = Write(ElectionRules.Run(["check", "samples/local-rules/county-2021.json", "--format", "json", .. local]).Output);
        Assert.Equal(0, ElectionRules.Run(["verify", report, "samples/local-rules", .. local]).ExitCode);
        var without = ElectionRules.Run("verify", report, "samples/local-rules/county-2021.json", "--lang", "en");
        Assert.Equal(1, without.ExitCode);
        Assert.Contains("The local rules are not those of the report; give its files with --local.", without.Output, StringComparison.Ordinal);
    }

    /// <summary>The tool's own report of a county of thousands of districts has hundreds of megabytes.</summary>
    [Fact]
    public void AReportBeyondTheLimitOfTables_IsVerified_AndOneBeyondItsOwnIsToldItsCure()
    {
        var report = Write(ElectionRules.Run("check", "samples/town-73-deputies.json", "--format", "json", "--summary").Output);
        using (var file = File.OpenWrite(report))
        {
            file.Seek(0, SeekOrigin.End);
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 65; i++) file.Write(spaces);
        }
        Assert.Equal(0, ElectionRules.Run("verify", report, "samples/town-73-deputies.json").ExitCode);
        using (var file = File.OpenWrite(report)) file.SetLength((1L << 30) + 1);
        var run = ElectionRules.Run("verify", report, "samples/town-73-deputies.json", "--lang", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("report.json: the file has more than 1024 MB; divide it, and check the parts one by one\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no such file", "samples/none.json", "samples/town-73-deputies.json")]
    [InlineData("there is no such file", "samples/town-73-deputies.json", "samples/none.json")]
    [InlineData("/report: is no report of form 1; expected what 'check --format json' writes", "samples/town-73-deputies.json", "samples/town-73-deputies.json")]
    public void WhatCannotBeRead_IsOneLine(string said, params string[] files)
    {
        var run = ElectionRules.Run(["verify", .. files, "--lang", "en"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    private string Write(string report)
    {
        var file = Path.Combine(folder, "report.json");
        File.WriteAllText(file, report);
        return file;
    }
}
