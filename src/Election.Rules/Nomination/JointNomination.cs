namespace Election.Rules;

/// <summary>Who nominates (EL 30(2)).</summary>
public enum NominatorKind : byte
{
    /// <summary>选民联名: voters jointly, in direct elections.</summary>
    Voters,

    /// <summary>代表联名: deputies jointly, in indirect elections; in a standing committee its members.</summary>
    Deputies,

    /// <summary>政党: a political party, alone or with others.</summary>
    Party,

    /// <summary>人民团体: a people's organisation, alone or with others.</summary>
    Organization,
}

/// <summary>
/// One nomination: who nominates and who signed it. Where both names and their number are stated, the names count as far as
/// they go and the number says how many more there may be.
/// </summary>
public sealed record JointNomination
{
    /// <summary>The electoral district or unit.</summary>
    public string? District { get; init; }

    /// <summary>Who nominates.</summary>
    public NominatorKind? By { get; init; }

    /// <summary>The number of those who signed, as it is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? SignatoryCount { get; init => field = Check.Count(value); }

    /// <summary>The ids of those who signed, or null where only their number is known. A repeated id is one person.</summary>
    public IReadOnlyList<string>? Signatories { get; init; }

    /// <summary>Those who signed and are known not to be on the roll of the district, or no deputies of the electing congress.</summary>
    public IReadOnlyList<string> NotOnRoll { get; init; } = [];

    /// <summary>Those who signed and of whom it is not known whether they are on the roll: they may count, and may not.</summary>
    public IReadOnlyList<string> DoubtfulOnRoll { get; init; } = [];

    /// <summary>The ids of the candidates nominated, or null where they are not listed; read by <see cref="VoterNominations.From"/>.</summary>
    public IReadOnlyList<string>? Candidates { get; init; }

    internal bool IsJoint => By is NominatorKind.Voters or NominatorKind.Deputies;
}
