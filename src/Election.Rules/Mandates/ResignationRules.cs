namespace Election.Rules;

/// <summary>The rules on the resignation of a deputy (EL 55).</summary>
public static class ResignationRules
{
    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [];
}
