using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>A folder of dossiers and the folders in it: what is read, in which order, and what each is called.</summary>
public sealed class FolderTests : IDisposable
{
    private const string Breached = """{"title":"某乡","election":{"level":"township","day":"2026-11-01"},"districts":[{"id":"1","seats":4}]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public FolderTests()
    {
        foreach (var file in new[] { "B县/乡.json", "A县/乡.json", "a.json", "A县/.hidden.json", ".git/x.json", "A县/乡.expected.json", "A县/readme.txt" }) Write(file, Breached.Replace("某乡", file, StringComparison.Ordinal));
        Write("A县/坏.json", "{");
        // Links lead in a circle, and to a file.
        Directory.CreateSymbolicLink(Path.Combine(folder, "B县", "up"), folder);
        File.CreateSymbolicLink(Path.Combine(folder, "B县", "镇.json"), Path.Combine(folder, "a.json"));
    }

    private static string[] Named => ["A县/乡.json", "B县/乡.json", "B县/镇.json", "a.json"];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void Check_OfAFolder_ReadsTheFoldersInItAndNamesEachByItsWay(string end)
    {
        var run = ElectionRules.Run("check", folder + end, "--overview", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(Named, json.RootElement.GetProperty("breaches").EnumerateArray().Where(b => b.GetProperty("rule").GetString() == "district.seats").Select(b => b.GetProperty("file").GetString()));
        Assert.Equal(["A县/坏.json"], json.RootElement.GetProperty("unreadable").EnumerateArray().Select(f => f.GetString()));
        Assert.StartsWith("election-rules: A县/坏.json: line 1: ", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Contains("\n• B县/乡.json  district.seats  /districts/0: ", ElectionRules.Run("check", folder, "--overview", "--lang", "en").Output, StringComparison.Ordinal);
        using var reports = JsonDocument.Parse(ElectionRules.Run("check", folder, "--format", "json").Output);
        Assert.Equal(Named, reports.RootElement.EnumerateArray().Select(r => r.GetProperty("dossier").GetProperty("file").GetString()));
        Assert.All(reports.RootElement.EnumerateArray(), r => Assert.Equal(64, r.GetProperty("dossier").GetProperty("sha256").GetString()!.Length));
    }

    /// <summary>Two folders may hold files of one name.</summary>
    [Fact]
    public void Check_OfSeveralFolders_NamesTheFolderToo()
    {
        var (a, b) = (Path.Combine(folder, "A县"), Path.Combine(folder, "B县"));
        using var json = JsonDocument.Parse(ElectionRules.Run("check", a, b + "/", "--overview", "--format", "json").Output);
        Assert.Equal([a + "/乡.json", b + "/乡.json", b + "/镇.json"], json.RootElement.GetProperty("breaches").EnumerateArray().Where(x => x.GetProperty("rule").GetString() == "district.seats").Select(x => x.GetProperty("file").GetString()));
    }

    [Fact]
    public void Reports_ToBeFiled_StandInTheSameFolders()
    {
        File.Delete(Path.Combine(folder, "A县", "坏.json"));
        var output = Path.Combine(folder, "out");
        var run = ElectionRules.Run("check", folder, "--format", "html", "--out", output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(Named.Select(f => Path.ChangeExtension(f, ".html")), Directory.GetFiles(output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(output, f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Verify_OfAFolder_FindsEachDossierByItsWay()
    {
        File.Delete(Path.Combine(folder, "A县", "坏.json"));
        var report = Path.Combine(folder, "report.txt");
        File.WriteAllText(report, ElectionRules.Run("check", folder, "--format", "json").Output);
        // Each is another now: its name alone tells which.
        foreach (var file in new[] { "A县/乡.json", "B县/乡.json" }) Write(file, Breached.Replace("某乡", file + "（改）", StringComparison.Ordinal));
        var run = ElectionRules.Run("verify", report, folder, "--lang", "zh");
        Assert.Contains("B县/乡.json：报告不能复现。\n  档案不是报告所依据的那一份", run.Output, StringComparison.Ordinal);
        Assert.Contains("标题（/title）：报告为B县/乡.json，复算为B县/乡.json（改）", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty", "empty: the folder holds no dossier (*.json), nor do the folders in it")]
    [InlineData("none", "none: there is no such file or folder")]
    public void AFolderWithoutDossiers_IsToldSo(string name, string said)
    {
        Directory.CreateDirectory(Path.Combine(folder, "empty", ".hidden"));
        var run = ElectionRules.Run("check", Path.Combine(folder, name), "--lang", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(said + "\n", run.Error, StringComparison.Ordinal);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
