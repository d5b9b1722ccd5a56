using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Guide;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The language after the fence: csharp, sh, http; text or json for what is printed.</param>
/// <param name="Text">Its lines.</param>
internal sealed record Block(string Language, string Text)
{
    internal bool IsOutput => Language is "text" or "json";
}

/// <summary>
/// The README or a page of the guide. Its C# is the regions of a test class, word for word, so that it compiles and runs; the output
/// that follows a block is what the block prints.
/// </summary>
internal sealed partial class Page
{
    private const string Command = "dotnet run --project src/Election.Rules.Tool -- ";

    private readonly string path;
    private readonly Dictionary<string, string> regions;

    /// <summary>Opens a page.</summary>
    /// <param name="page">The page, from the root of the repository.</param>
    /// <param name="tests">The file of its tests, from their folder.</param>
    internal Page(string page, string tests)
    {
        path = Path.Combine(Paths.Root, page);
        Blocks = [.. Fence().Matches(Read(path)).Select(m => new Block(m.Groups[1].Value, m.Groups[2].Value))];
        Assert.All(Blocks.Zip(Blocks.Skip(1)), pair => Assert.False(pair is ({ IsOutput: true }, { IsOutput: true }), pair.Second.Text));
        var source = Read(Path.Combine(Paths.Root, "tests", "Election.Rules.Tests", tests));
        regions = Region().Matches(source).ToDictionary(m => m.Groups[1].Value, m => Flush(m.Groups[2].Value), StringComparer.Ordinal);
        // Usings run by compiling; every other region is shown by the test that runs it.
        Assert.All(regions.Keys.Where(name => name != "usings"), name => Assert.Contains($"Shows(\"{name}\"", source, StringComparison.Ordinal));
        Assert.Equal(regions.Values.Order(StringComparer.Ordinal), Blocks.Where(b => b.Language == "csharp").Select(b => b.Text).Order(StringComparer.Ordinal));
    }

    internal IReadOnlyList<Block> Blocks { get; }

    /// <summary>Asserts that the page has a region of its tests, and after it what it printed.</summary>
    internal void Shows(string region, object? output = null)
    {
        var index = Blocks.ToList().FindIndex(b => b.Language == "csharp" && b.Text == regions[region]);
        AssertOutput(index, output?.ToString() ?? "");
    }

    /// <summary>The tool's commands on the page, each with the index of its block.</summary>
    internal IEnumerable<(string[] Words, int Block)> Commands => Blocks.SelectMany((block, index) => block.Text.Split('\n')
        .Where(line => block.Language == "sh" && line.StartsWith(Command, StringComparison.Ordinal))
        .Select(line => (line.Split('#')[0].TrimEnd()[Command.Length..].Split(' '), index)));

    /// <summary>Asserts that what is printed follows a block, and nothing else does. ELECTION_RULES_ACCEPT=1 writes it there.</summary>
    internal void AssertOutput(int block, string output)
    {
        var expected = block + 1 < Blocks.Count && Blocks[block + 1].IsOutput ? Blocks[block + 1].Text : "";
        output = output.ReplaceLineEndings("\n").TrimEnd('\n');
        if (Environment.GetEnvironmentVariable("ELECTION_RULES_ACCEPT") == "1" && expected.Length > 0)
            File.WriteAllText(path, Read(path).Replace($"\n{expected}\n```\n", $"\n{output}\n```\n", StringComparison.Ordinal));
        else
            Assert.Equal(expected, output);
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    /// <summary>Code without the indentation that all its lines share.</summary>
    internal static string Flush(string code)
    {
        var lines = code.Split('\n');
        var indent = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[indent..]));
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^ *#region (\\S+)\n(.*?)\n *#endregion$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();
}
