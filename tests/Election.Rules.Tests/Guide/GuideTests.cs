using System.Globalization;
using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Guide;

/// <summary>What holds of every page of the guide.</summary>
public sealed partial class GuideTests
{
    private static string Folder => Path.Combine(Paths.Root, "docs", "guide");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).OfType<string>()];

    /// <summary>A page with code has a test class of its name, which opens it and so compiles and runs it; its commands print what stands below them.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_IsTested(string name)
    {
        var tests = string.Concat(Path.GetFileNameWithoutExtension(name).Split('-').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase)) + "Tests";
        var text = File.ReadAllText(Path.Combine(Folder, name));
        if (!text.Contains("\n```csharp", StringComparison.Ordinal)) return;
        Assert.NotNull(typeof(GuideTests).Assembly.GetType($"{typeof(GuideTests).Namespace}.{tests}"));
        var page = new Page($"docs/guide/{name}", $"Guide/{tests}.cs");
        foreach (var (words, block) in page.Commands) page.AssertOutput(block, Tool.ElectionRules.Run(words).Output);
    }

    /// <summary>Every link within the repository leads somewhere, and every page is in the index.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadSomewhere(string name)
    {
        var targets = Link().Matches(File.ReadAllText(Path.Combine(Folder, name))).Select(m => m.Groups[1].Value).Where(t => !t.Contains(':'));
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Folder, target)), target));
        if (name != "README.md") Assert.Contains($"({name})", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();
}
