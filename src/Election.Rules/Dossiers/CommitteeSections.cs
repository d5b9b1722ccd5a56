namespace Election.Rules.Dossiers;

/// <summary>The election committee.</summary>
public sealed record CommitteeSection
{
    /// <summary>The number of members, chair and vice-chairs included.</summary>
    public int? Size { get; init; }

    /// <summary>The number of vice-chairs.</summary>
    public int? ViceChairs { get; init; }

    /// <summary>Which body appointed it.</summary>
    public Body? AppointedBy { get; init; }

    /// <summary>The sizes of the work groups that it sent out.</summary>
    public IReadOnlyList<int>? WorkGroupSizes { get; init; }

    /// <summary>Which body did which act.</summary>
    public CommitteeActsSection? Acts { get; init; }

    /// <summary>The members of whom something is stated.</summary>
    public IReadOnlyList<CommitteeMemberEntry>? Members { get; init; }
}

/// <summary>Which body did which act.</summary>
public sealed record CommitteeActsSection
{
    /// <summary>Conducted the election as a whole.</summary>
    public Body? Conducted { get; init; }

    /// <summary>Divided the districts.</summary>
    public Body? Districts { get; init; }

    /// <summary>Gave out the seats.</summary>
    public Body? SeatsAllotted { get; init; }

    /// <summary>Registered the voters.</summary>
    public Body? Registration { get; init; }

    /// <summary>Decided the appeals against the roll.</summary>
    public Body? Appeals { get; init; }

    /// <summary>Fixed the election day.</summary>
    public Body? Day { get; init; }

    /// <summary>Published the lists.</summary>
    public Body? Lists { get; init; }

    /// <summary>Conducted the poll.</summary>
    public Body? Poll { get; init; }

    /// <summary>Declared the result.</summary>
    public Body? Result { get; init; }

    /// <summary>Published the names of those elected.</summary>
    public Body? ResultList { get; init; }
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
