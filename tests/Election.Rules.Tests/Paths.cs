using System.Runtime.CompilerServices;

namespace Election.Rules.Tests;

/// <summary>Where the repository is, from wherever the tests run.</summary>
internal static class Paths
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    internal static string Samples => Path.Combine(Root, "samples");

    internal static string Cases => Path.Combine(Root, "tests", "Election.Rules.Tests", "Cases");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
