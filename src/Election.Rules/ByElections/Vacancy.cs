namespace Election.Rules;

/// <summary>Why a seat is vacant (EL 57; DL 62), or that it was never filled.</summary>
public enum VacancyGround : byte
{
    /// <summary>调离或者迁出本行政区域: the deputy left the area (EL 57(2)).</summary>
    MovedAway,

    /// <summary>辞职被接受.</summary>
    Resigned,

    /// <summary>被罢免.</summary>
    Recalled,

    /// <summary>未经批准两次不出席本级人民代表大会会议.</summary>
    AbsentTwice,

    /// <summary>丧失中华人民共和国国籍.</summary>
    NationalityLost,

    /// <summary>依照法律被剥夺政治权利.</summary>
    Deprived,

    /// <summary>丧失行为能力.</summary>
    Incapacitated,

    /// <summary>去世.</summary>
    Deceased,

    /// <summary>Another ground on which a mandate ended.</summary>
    Other,

    /// <summary>换届选举时没有选足: there was never a deputy, and so there is no vacancy to be filled by a by-election.</summary>
    NeverFilled,
}

/// <summary>A vacant seat and who fills it (EL 57). Who votes is part of the occasion.</summary>
public sealed record Vacancy
{
    /// <summary>The district or electing unit that fills it, by id or name.</summary>
    public string? District { get; init; }

    /// <summary>The district or electing unit that elected the deputy who left, by id or name.</summary>
    public string? OriginalDistrict { get; init; }

    /// <summary>Whether the electing congress is in recess, so that its standing committee may act for it.</summary>
    public bool? IsInRecess { get; init; }
}
