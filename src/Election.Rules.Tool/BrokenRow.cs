namespace Election.Rules.Tool;

/// <summary>A row of a roll that was not read, and why. It repeats nothing of the row: cells that shifted may hold anything of a person.</summary>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="Reason">Why.</param>
internal sealed record BrokenRow(int Line, Bilingual Reason);
