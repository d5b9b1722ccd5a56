using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Election.Rules.Tests.Package;

/// <summary>NOTICE.md lists whatever the packages bring along, as the restore resolved it and as each package says of itself.</summary>
public sealed class NoticeTests
{
    private static string Notice => Path.Combine(Paths.Root, "NOTICE.md");

    /// <summary>To accept a change on purpose, run the tests with ELECTION_RULES_ACCEPT=1, read the licences that are new, and commit the file.</summary>
    [Fact]
    public void Notice_ListsEveryDependency()
    {
        var now = Describe();
        if (Environment.GetEnvironmentVariable("ELECTION_RULES_ACCEPT") == "1") File.WriteAllText(Notice, now);
        Assert.Equal(File.ReadAllText(Notice).ReplaceLineEndings("\n"), now);
    }

    private static string Describe()
    {
        var text = new StringBuilder("""
            # Third-party packages

            What the packages of this repository depend on, directly or through others, at the versions that they are built with. `Election.Rules` and
            `Election.Rules.DependencyInjection` name their dependencies and contain none of them; `Election.Rules.Tool` contains those that have files for its
            runtime. A test compares this list with the restore.

            """);
        foreach (var project in new[] { "Election.Rules", "Election.Rules.DependencyInjection", "Election.Rules.Tool" })
        {
            text.Append("\n## ").Append(project).Append("\n\n| Package | Version | Licence | Copyright | Project |\n|---|---|---|---|---|\n");
            foreach (var line in Dependencies(Path.Combine(Paths.Root, "src", project, "obj", "project.assets.json"))) text.Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static SortedSet<string> Dependencies(string assets)
    {
        using var resolved = JsonDocument.Parse(File.ReadAllBytes(assets));
        var folders = resolved.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        // What only analyses the source while it is built is no dependency of the package.
        var shipped = resolved.RootElement.GetProperty("targets").EnumerateObject().SelectMany(t => t.Value.EnumerateObject())
            .Where(l => l.Value.GetProperty("type").GetString() == "package" && (l.Value.TryGetProperty("compile", out _) || l.Value.TryGetProperty("runtime", out _) || l.Value.TryGetProperty("dependencies", out _)))
            .Select(l => l.Name.Split('/'));
        return new(shipped.Select(p => Line(p[0], p[1], folders)), StringComparer.Ordinal);
    }

    private static string Line(string id, string version, List<string> folders)
    {
        var name = id.ToLowerInvariant();
        var file = folders.Select(f => Path.Combine(f, name, version, name + ".nuspec")).First(File.Exists);
        var metadata = XDocument.Load(file).Root!.Elements().First(e => e.Name.LocalName == "metadata").Elements().ToLookup(e => e.Name.LocalName, e => e);
        var licence = metadata["license"].FirstOrDefault(e => e.Attribute("type")?.Value == "expression")?.Value ?? metadata["licenseUrl"].FirstOrDefault()?.Value;
        Assert.True(licence is { Length: > 0 }, $"{id} {version} names no licence.");
        string Of(string element) => metadata[element].FirstOrDefault()?.Value.Trim().ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal) ?? "";
        return $"| {id} | {version} | {licence} | {Of("copyright")} | {Of("projectUrl")} |";
    }
}
