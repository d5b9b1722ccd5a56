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
}
