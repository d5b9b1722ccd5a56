namespace Election.Rules;

/// <summary>The rules on the election of local leaders (OL 18, 26–32, 47).</summary>
public static class LeaderRules
{
    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [];
}
