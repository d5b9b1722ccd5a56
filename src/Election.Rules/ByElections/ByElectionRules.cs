namespace Election.Rules;

/// <summary>The rules on by-elections (EL 57).</summary>
public static class ByElectionRules
{
    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [];
}
