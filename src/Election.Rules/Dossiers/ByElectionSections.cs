namespace Election.Rules.Dossiers;

/// <summary>A by-election: which seats it fills and how it was decided on.</summary>
public sealed record ByElectionSection
{
    /// <summary>The seats to be filled, one by one.</summary>
    public IReadOnlyList<VacancyEntry>? Vacancies { get; init; }

    /// <summary>When it was decided to hold the by-election.</summary>
    public ReportedDate DecidedOn { get; init; }

    /// <summary>Whether the electing congress was in recess; of by-elections held by its standing committee.</summary>
    public bool? InRecess { get; init; }

    /// <summary>Whether the roll of the district was compared and corrected anew before the by-election; of those that voters decide.</summary>
    public bool? RollChecked { get; init; }
}

/// <summary>A seat to be filled.</summary>
public sealed record VacancyEntry
{
    /// <summary>The district or electing unit that fills it.</summary>
    public string? District { get; init; }

    /// <summary>The district or electing unit that elected the deputy who left.</summary>
    public string? OriginalDistrict { get; init; }

    /// <summary>Whether it was never filled since the general election; nobody then had it to leave.</summary>
    public bool? NeverFilled { get; init; }

    /// <summary>Why the mandate of the deputy who had it ended.</summary>
    public EndGround? Ground { get; init; }

    /// <summary>When the mandate ended.</summary>
    public ReportedDate VacatedOn { get; init; }

    /// <summary>When that was announced.</summary>
    public ReportedDate Announced { get; init; }
}
