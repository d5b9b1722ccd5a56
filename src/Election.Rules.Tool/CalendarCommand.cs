using System.CommandLine;

namespace Election.Rules.Tool;

internal static class CalendarCommand
{
    internal static Command Create() => new("calendar", "soon");
}

internal static class CandidatesCommand
{
    internal static Command Create() => new("candidates", "soon");
}
