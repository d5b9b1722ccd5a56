namespace Election.Rules.Dossiers;

/// <summary>The election committee.</summary>
public sealed record CommitteeSection
{
    /// <summary>The number of members.</summary>
    public int? Size { get; init; }

    /// <summary>Which body appointed it.</summary>
    public string? AppointedBy { get; init; }

    /// <summary>The sizes of the districts' work groups.</summary>
    public IReadOnlyList<int>? WorkGroupSizes { get; init; }

    /// <summary>Which body did which act.</summary>
    public CommitteeActsSection? Acts { get; init; }

    /// <summary>The members of whom something is stated.</summary>
    public IReadOnlyList<CommitteeMemberEntry>? Members { get; init; }
}

/// <summary>Which body did which act.</summary>
public sealed record CommitteeActsSection
{
    /// <summary>Divided the districts.</summary>
    public string? Districts { get; init; }

    /// <summary>Fixed the election day.</summary>
    public string? Day { get; init; }

    /// <summary>Published the lists.</summary>
    public string? Lists { get; init; }

    /// <summary>Conducted the poll.</summary>
    public string? Poll { get; init; }

    /// <summary>Declared the result.</summary>
    public string? Result { get; init; }
}

/// <summary>A member of the election committee.</summary>
public sealed record CommitteeMemberEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether a candidate.</summary>
    public bool? Candidate { get; init; }

    /// <summary>Whether the member resigned.</summary>
    public bool? Resigned { get; init; }
}
