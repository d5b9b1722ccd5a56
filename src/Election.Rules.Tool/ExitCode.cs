namespace Election.Rules.Tool;

/// <summary>What the exit code says.</summary>
internal static class ExitCode
{
    internal const int Lawful = 0;
    internal const int Unlawful = 1;
    internal const int BadInput = 2;
}
