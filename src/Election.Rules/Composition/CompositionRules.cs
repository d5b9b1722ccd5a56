namespace Election.Rules;

/// <summary>The rules on the composition of the congress (EL 7; provinces).</summary>
public static class CompositionRules
{
    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [];
}
