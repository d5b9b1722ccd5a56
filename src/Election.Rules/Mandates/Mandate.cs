namespace Election.Rules;

/// <summary>What an elected deputy did who is elected through an election offence (EL 58(1)).</summary>
public enum CorruptAct : byte
{
    /// <summary>贿赂: bribery with money or goods (item 1).</summary>
    Bribery,

    /// <summary>暴力、威胁、欺骗或者其他非法手段: violence, threats, deceit or other unlawful means (item 2).</summary>
    Coercion,

    /// <summary>伪造选举文件、虚报选举票数或者其他违法行为: forged papers, false counts or other unlawful acts (item 3).</summary>
    Forgery,

    /// <summary>压制、报复: suppression of, or vengeance on, those who complain or ask for a recall (item 4).</summary>
    Retaliation,
}

/// <summary>The mandate of a deputy as it stands after the election.</summary>
public sealed record Mandate
{
    /// <summary>The deputy, or null.</summary>
    public string? Deputy { get; init; }

    /// <summary>
    /// The areas in whose congresses the deputy sits, this one included: GB/T 2260 codes of two, four or six digits, or of nine or
    /// twelve for a township; or names. Null where not stated.
    /// </summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Whether each two of these areas are superior and subordinate; null where not stated, and then told from the codes.</summary>
    public bool? AreAreasRelated { get; init; }

    /// <summary>Whether the credentials were reviewed; null where not stated, or where the day is.</summary>
    public bool? IsReviewed { get; init; }

    /// <summary>When the credentials were reviewed.</summary>
    public ReportedDate ReviewedOn { get; init; }

    /// <summary>When the list of deputies was published.</summary>
    public ReportedDate ListPublished { get; init; }

    /// <summary>When the first session of the new congress opened.</summary>
    public ReportedDate FirstSession { get; init; }

    /// <summary>Whether elected through an act of EL 58(1); null where not stated.</summary>
    public bool? WasElectedByOffence { get; init; }

    /// <summary>Which act it was; null where not stated. One that is stated means that there was one.</summary>
    public CorruptAct? CorruptAct { get; init; }

    /// <summary>Whether support from abroad was accepted (EL 35); null where not stated.</summary>
    public bool? IsForeignFunded { get; init; }
}
