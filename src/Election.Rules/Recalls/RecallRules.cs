namespace Election.Rules;

/// <summary>The rules on the recall of a deputy (EL 50–53).</summary>
public static class RecallRules
{
    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [];
}
