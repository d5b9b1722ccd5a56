using System.IO.Compression;

namespace Election.Rules.Tests.Package;

/// <summary>Packs every package once, with a version of its own so that no cache can answer for them.</summary>
public sealed class PackedFeed : IDisposable
{
    public PackedFeed()
    {
        Directory.CreateDirectory(Folder);
        foreach (var project in new[] { "Election.Rules", "Election.Rules.DependencyInjection", "Election.Rules.Tool" })
        {
            var packed = Shell.Run("dotnet", ["pack", Path.Combine(Paths.Root, "src", project), "-o", Folder, $"-p:Version={Version}", "-p:ArtifactsPath=" + Path.Combine(Folder, "build"), "-nologo", "-v:q"]);
            Assert.True(packed.ExitCode == 0, packed.Output + packed.Error);
        }
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""<configuration><packageSources><add key="feed" value="{Folder}" /></packageSources></configuration>""");
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "election-rules-feed-" + Guid.NewGuid().ToString("N"));

    public string Version { get; } = "0.1.0-test." + Guid.NewGuid().ToString("N")[..8];

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var id in new[] { "election.rules", "election.rules.dependencyinjection", "election.rules.tool" })
            if (Path.Combine(cache, id, Version) is var copy && Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
    }
}

public sealed class PackageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void Package_HoldsBothTargetsDocsReadmeAndSymbols()
    {
        using var package = ZipFile.OpenRead(Path.Combine(feed.Folder, $"Election.Rules.{feed.Version}.nupkg"));
        var entries = package.Entries.Select(e => e.FullName).ToHashSet();
        Assert.Superset(new HashSet<string> { "README.md", "lib/net8.0/Election.Rules.dll", "lib/net8.0/Election.Rules.xml", "lib/net10.0/Election.Rules.dll", "lib/net10.0/Election.Rules.xml" }, entries);
        Assert.Equal(Directory.GetFiles(Path.Combine(Paths.Root, "schemas"), "*.schema.json").Select(f => "schemas/" + Path.GetFileName(f)).Order(StringComparer.Ordinal), entries.Where(e => e.StartsWith("schemas/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var reader = new StreamReader(package.GetEntry("Election.Rules.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<dependency id=\"FluentValidation\" version=\"[11.11.0, 13.0.0)\"", nuspec, StringComparison.Ordinal);
        Assert.Equal(["FluentValidation", "NodaTime"], System.Text.RegularExpressions.Regex.Matches(nuspec, "dependency id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        using var symbols = ZipFile.OpenRead(Path.Combine(feed.Folder, $"Election.Rules.{feed.Version}.snupkg"));
        Assert.Contains(symbols.Entries, e => e.FullName == "lib/net8.0/Election.Rules.pdb");
    }

    [Fact]
    public void DependencyInjection_HoldsBothTargetsAndAsksForTheLibraryOfItsVersion()
    {
        using var package = ZipFile.OpenRead(Path.Combine(feed.Folder, $"Election.Rules.DependencyInjection.{feed.Version}.nupkg"));
        var entries = package.Entries.Select(e => e.FullName).ToHashSet();
        Assert.Superset(new HashSet<string> { "README.md", "lib/net8.0/Election.Rules.DependencyInjection.dll", "lib/net8.0/Election.Rules.DependencyInjection.xml", "lib/net10.0/Election.Rules.DependencyInjection.dll", "lib/net10.0/Election.Rules.DependencyInjection.xml" }, entries);
        using var reader = new StreamReader(package.GetEntry("Election.Rules.DependencyInjection.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
        Assert.Contains($"<dependency id=\"Election.Rules\" version=\"{feed.Version}\"", nuspec, StringComparison.Ordinal);
        Assert.Equal(["Election.Rules", "Microsoft.Extensions.DependencyInjection.Abstractions"], System.Text.RegularExpressions.Regex.Matches(nuspec, "dependency id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(feed.Folder, $"Election.Rules.DependencyInjection.{feed.Version}.snupkg")));
    }

    [Fact]
    public void Package_InstalledInANewProject_RunsFiveLines()
    {
        var project = Path.Combine(feed.Folder, "app");
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="Election.Rules" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), """
            using Election.Rules; using Election.Rules.Validation; using NodaTime;
            var day = new LocalDate(2026, 11, 1);
            var validator = new ElectoralDistrictValidator(LawInForce.On(day), Occasion.General(Level.County, day), new() { Culture = new("en") });
            var result = validator.Validate(new ElectoralDistrict { Seats = 4, Population = 40, Area = new() { Population = 1000, Seats = 100 } });
            foreach (var failure in result.Errors) Console.WriteLine($"{failure.ErrorCode}: {failure.ErrorMessage}");
            """);
        var run = Shell.Run("dotnet", ["run", "--project", project], folder: project);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal("district.seats: The district elects 4; each district elects at most 3.\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Tool_InstalledFromItsPackage_ChecksARealElection()
    {
        var tools = Path.Combine(feed.Folder, "tools");
        var installed = Shell.Run("dotnet", ["tool", "install", "Election.Rules.Tool", "--version", feed.Version, "--tool-path", tools, "--configfile", Path.Combine(feed.Folder, "nuget.config")], folder: feed.Folder);
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Error);
        var checkedOne = Shell.Run(Path.Combine(tools, "election-rules"), ["check", Path.Combine(Paths.Samples, "xiyang-2011-carried-out.json"), "--lang", "en"], folder: feed.Folder);
        Assert.Contains("timetable.formal-candidates", checkedOne.Output, StringComparison.Ordinal);
        Assert.Equal(1, checkedOne.ExitCode);
        // The schemas describe their members by the documentation of the library, which the tool brings with it.
        var exported = Shell.Run(Path.Combine(tools, "election-rules"), ["export", "--out", Path.Combine(feed.Folder, "exported")], folder: feed.Folder);
        Assert.Equal((1, ""), (exported.ExitCode, exported.Error));
    }
}
