namespace Election.Rules.Dossiers;

/// <summary>A nomination.</summary>
public sealed record NominationEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>Who nominates.</summary>
    public NominatorKind? By { get; init; }

    /// <summary>The party or organisation, or the first signatory.</summary>
    public string? Recommender { get; init; }

    /// <summary>The ids of those who signed.</summary>
    public IReadOnlyList<string>? Signatories { get; init; }

    /// <summary>How many signed.</summary>
    public int? SignatoryCount { get; init; }

    /// <summary>The ids of the persons nominated.</summary>
    public IReadOnlyList<string>? Candidates { get; init; }
}

/// <summary>A person nominated or standing.</summary>
public sealed record CandidateEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The id among the voters.</summary>
    public string? Voter { get; init; }

    /// <summary>Whether on the initial list.</summary>
    public bool? Initial { get; init; }

    /// <summary>Whether on the formal list.</summary>
    public bool? Formal { get; init; }

    /// <summary>Whether a member of the election committee.</summary>
    public bool? CommitteeMember { get; init; }

    /// <summary>When the person resigned from it.</summary>
    public ReportedDate ResignedFromCommittee { get; init; }

    /// <summary>Whether funded from abroad.</summary>
    public bool? ForeignFunded { get; init; }

    /// <summary>Whether deceased.</summary>
    public bool? Deceased { get; init; }

    /// <summary>The votes in the preliminary election.</summary>
    public int? PreliminaryVotes { get; init; }

    /// <summary>Whether the person declined.</summary>
    public bool? Declined { get; init; }

    /// <summary>The place on the list.</summary>
    public int? ListPosition { get; init; }
}

/// <summary>A preliminary election.</summary>
public sealed record PreliminaryElectionEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>When it was held.</summary>
    public ReportedDate HeldOn { get; init; }

    /// <summary>How many took part.</summary>
    public int? Participants { get; init; }

    /// <summary>The voters of the district.</summary>
    public int? Voters { get; init; }
}
