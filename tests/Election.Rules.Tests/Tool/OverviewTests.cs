using System.Text.Json;
using Election.Rules.Dossiers;
using Election.Rules.Tests.Export;

namespace Election.Rules.Tests.Tool;

/// <summary>Many dossiers at once: judged side by side, told in their order, and summed up.</summary>
public sealed class OverviewTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public OverviewTests()
    {
        // More than are judged together: 64 for each of those judged at once.
        for (var i = 0; i < 300; i++)
            File.WriteAllText(Path.Combine(folder, $"{i:D3}.json"), $$"""{"title": "第{{i}}号", "election": {"level": "township", "day": "2026-11-01", "division": "14"}, "districts": [{"id": "1", "seats": {{(i % 10 == 0 ? 4 : 2)}}}]}""");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("json")]
    public void Check_ByManyAndByOne_SaysTheSame(string format)
    {
        var one = ElectionRules.Run("check", folder, "--summary", "--format", format, "--lang", "en", "--jobs", "1");
        var many = ElectionRules.Run("check", folder, "--summary", "--format", format, "--lang", "en", "--jobs", "3");
        Assert.Equal((one.ExitCode, one.Output, one.Error), (many.ExitCode, many.Output, many.Error));
        Assert.Equal(1, one.ExitCode);
        Assert.True(one.Output.IndexOf("第9号", StringComparison.Ordinal) < one.Output.IndexOf("第10号", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_OfManyAsJson_IsTheListThatTheLibraryWrites()
    {
        string[] files = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
        AuditReport[] reports = [.. files.Select(file => ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(file), file)))];
        Assert.Equal(AuditReport.ToJson(reports, ReportDetail.Summary) + "\n", ElectionRules.Run("check", folder, "--summary", "--format", "json").Output);
    }

    [Fact]
    public void Check_WithAFileThatIsNone_TellsItAndGoesOn()
    {
        File.WriteAllText(Path.Combine(folder, "005.json"), "{");
        var run = ElectionRules.Run("check", folder, "--overview", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("005.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("Dossiers: 299; not readable: 1.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Overview_ListsEachBreachAndCountsEachRule()
    {
        var text = ElectionRules.Run("check", folder, "--overview", "--lang", "en").Output;
        Assert.Contains("\n• 000.json  district.seats  /districts/0: The district elects 4; each district elects at most 3.\n", text, StringComparison.Ordinal);
        Assert.Matches("district\\.seats +270 +30 +0 +0\n", text);
        Assert.Contains("• 000.json  district.seats  /districts/0：", ElectionRules.Run("check", folder, "--overview", "--lang", "zh").Output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(ElectionRules.Run("check", folder, "--overview", "--format", "json").Output);
        Assert.Equal(300, json.RootElement.GetProperty("dossiers").GetInt32());
        Assert.Empty(Schema.Read("overview", isClosed: true).Faults(json.RootElement));
        var breaches = json.RootElement.GetProperty("breaches").EnumerateArray().Where(b => b.GetProperty("rule").GetString() == "district.seats").ToList();
        Assert.Equal(30, breaches.Count);
        Assert.Equal("290.json", breaches[^1].GetProperty("file").GetString());
        var summary = json.RootElement.GetProperty("summary");
        foreach (var conclusion in new[] { "met", "breached", "undetermined", "notApplicable" })
            Assert.Equal(summary.GetProperty(conclusion).GetInt64(), json.RootElement.GetProperty("rules").EnumerateArray().Sum(r => r.GetProperty(conclusion).GetInt64()));
    }

    [Theory]
    [InlineData("--overview", "--summary")]
    [InlineData("--overview", "--all")]
    [InlineData("--overview", "--compare-editions")]
    [InlineData("--overview", "--format", "html")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    public void Check_WithOptionsThatDoNotGoTogether_Exits2(params string[] options)
    {
        var run = ElectionRules.Run(["check", folder, .. options]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(options[0], run.Error, StringComparison.Ordinal);
    }
}
