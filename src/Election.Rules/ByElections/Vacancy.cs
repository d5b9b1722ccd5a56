namespace Election.Rules;

/// <summary>A vacant seat and who fills it (EL 57). Who votes is part of the occasion.</summary>
public sealed record Vacancy
{
    /// <summary>The district or electing unit that fills it, by id or name.</summary>
    public string? District { get; init; }

    /// <summary>The district or electing unit that elected the deputy who left, by id or name.</summary>
    public string? OriginalDistrict { get; init; }

    /// <summary>Whether the electing congress is in recess, so that its standing committee may act for it.</summary>
    public bool? IsInRecess { get; init; }

    /// <summary>Whether the seat was never filled at the general election, so that nobody left it; null where not stated, and then told by the kind of the election.</summary>
    public bool? IsNeverFilled { get; init; }

    /// <summary>Whether another vacancy of the same election tells already who votes and whether in recess: what is wrong with that is wrong once.</summary>
    internal bool IsBodyJudgedBefore { get; init; }
}
