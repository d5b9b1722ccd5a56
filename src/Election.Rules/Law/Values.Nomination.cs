namespace Election.Rules;

/// <summary>What a voter shows who takes part away from the place of the household register (1983 item 9(2); provinces).</summary>
public enum ProofOfQualification : byte
{
    /// <summary>原选区选民资格的证明.</summary>
    FromHome,

    /// <summary>That proof, or a confirmation of the qualification as the election committee of the place provides.</summary>
    FromHomeOrConfirmed,

    /// <summary>That proof, or a residence permit or a labour contract (Hebei).</summary>
    FromHomeOrPermitOrContract,

    /// <summary>That proof, or the identity card (Jilin).</summary>
    FromHomeOrIdentityCard,
}

/// <summary>Whether some persons take part in an election held where they work (1983 items 6 and 7; provinces).</summary>
public enum Participation : byte
{
    /// <summary>可以不参加: they may take part, and may stay out.</summary>
    MayStayOut,

    /// <summary>不参加: they take no part.</summary>
    StaysOut,
}

/// <summary>By how much candidates outnumber seats: at least one fraction of the seats, at most another.</summary>
/// <param name="Least">The least surplus, as a fraction of the seats.</param>
/// <param name="Most">The greatest surplus, as a fraction of the seats.</param>
public readonly record struct SurplusRange(Fraction Least, Fraction Most)
{
    /// <summary>Returns the range as fractions of the seats.</summary>
    public override string ToString() => $"{Least}–{Most}";
}

/// <summary>The order in which candidates stand on a list.</summary>
public enum ListOrder : byte
{
    /// <summary>By the strokes of their names.</summary>
    NameStrokes,

    /// <summary>By the votes of the preliminary election.</summary>
    Votes,

    /// <summary>By the strokes of their surnames.</summary>
    SurnameStrokes,
}

/// <summary>One of the lists of candidates that are published.</summary>
public enum CandidateList : byte
{
    /// <summary>The initial list (EL 32(1), first sentence).</summary>
    Initial,

    /// <summary>The formal list (EL 32(1), last sentence).</summary>
    Formal,
}
