namespace Election.Rules;

/// <summary>The rules on who runs the election (EL 9–11, 39, 46; provinces).</summary>
public static class CommitteeRules
{
    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [];
}
