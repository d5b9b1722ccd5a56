namespace Election.Rules;

/// <summary>The rules on the mandate of a deputy (EL 47, 48, 54, 56–58; DL 62).</summary>
public static class MandateRules
{
    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [];
}
