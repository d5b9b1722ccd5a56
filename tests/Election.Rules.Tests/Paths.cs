namespace Election.Rules.Tests;

/// <summary>Where the repository is, from wherever the tests run.</summary>
internal static class Paths
{
    internal static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    internal static string Samples => Path.Combine(Root, "samples");

    internal static string Cases => Path.Combine(Root, "tests", "Election.Rules.Tests", "Cases");

    /// <summary>The folder of the solution above the tests' own. What the compiler knew of paths is mapped away in a deterministic build.</summary>
    private static string Above(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests run inside the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "Election.Rules.sln")) => folder.FullName,
        _ => Above(folder.Parent),
    };
}
