namespace Election.Rules;

/// <summary>An office that only a deputy of the congress holds (EL 54, 56).</summary>
public enum HeldOffice : byte
{
    /// <summary>常务委员会组成人员: member of the standing committee of a congress of a county or above.</summary>
    StandingCommittee,

    /// <summary>专门委员会成员: member of a special committee of such a congress.</summary>
    SpecialCommittee,

    /// <summary>乡、民族乡、镇的人民代表大会主席.</summary>
    TownshipChair,

    /// <summary>乡、民族乡、镇的人民代表大会副主席.</summary>
    TownshipViceChair,
}

/// <summary>An office held through a mandate that ended.</summary>
public sealed record MandateOffice
{
    /// <summary>The office; null where it is not stated whether one was held.</summary>
    public HeldOffice? Office { get; init; }

    /// <summary>The ground on which the mandate is recorded as ended; null where not stated.</summary>
    public EndGround? MandateEnded { get; init; }

    /// <summary>Whether the office ended with it; null where not stated.</summary>
    public bool? HasEnded { get; init; }

    /// <summary>Whether the end of the office was announced; null where not stated, or where it is stated by whom.</summary>
    public bool? IsAnnounced { get; init; }

    /// <summary>The body that announced the end of the office; null where not stated.</summary>
    public Body? AnnouncedBy { get; init; }
}
