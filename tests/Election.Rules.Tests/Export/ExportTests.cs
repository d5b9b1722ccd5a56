using Election.Rules.Tests.Docs;
using Election.Rules.Tests.Tool;

namespace Election.Rules.Tests.Export;

/// <summary><c>export</c>: the schemas, the catalogue and the vectors that are committed are what it writes.</summary>
public sealed class ExportTests
{
    [Fact]
    public void CommittedFiles_AreWhatTheToolWrites()
    {
        if (Environment.GetEnvironmentVariable("ELECTION_RULES_ACCEPT") == "1") ElectionRules.Run("export", "--out", Paths.Root);
        var folder = Directory.CreateTempSubdirectory("export-").FullName;
        try
        {
            var first = ElectionRules.Run("export", "--out", folder, "--lang", "en");
            var written = WrittenDocs.Read(folder);
            Assert.Equal((1, $"{written.Count} of {written.Count} files written to {folder}\n"), (first.ExitCode, first.Output));
            var committed = new[] { "schemas", "conformance" }.SelectMany(name => WrittenDocs.Read(Path.Combine(Paths.Root, name)).Select(f => KeyValuePair.Create($"{name}/{f.Key}", f.Value))).ToDictionary(StringComparer.Ordinal);
            var stale = written.Keys.Union(committed.Keys).Where(f => written.GetValueOrDefault(f) != committed.GetValueOrDefault(f)).ToList();
            Assert.True(stale.Count == 0, $"Not what the code writes: {string.Join(", ", stale.Take(5))}. Run 'election-rules export --out .' in the root of the repository and commit what changed; delete what it does not write.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("en", " ", "--out: the name of the folder is empty")]
    [InlineData("zh", " ", "--out：文件夹名为空")]
    public void BadFolder_IsToldInOneLine(string lang, string folder, string said)
    {
        var run = ElectionRules.Run("export", "--out", folder, "--lang", lang);
        Assert.Equal((2, said + "\n", ""), (run.ExitCode, run.Error.Replace("election-rules: ", "", StringComparison.Ordinal), run.Output));
    }
}
