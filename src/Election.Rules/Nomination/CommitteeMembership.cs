namespace Election.Rules;

/// <summary>A member of the election committee, and whether he or she stands and has resigned (EL 10(2)).</summary>
public sealed record CommitteeMembership
{
    /// <summary>The name by which messages call the member.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the member became a candidate.</summary>
    public bool? IsCandidate { get; init; }

    /// <summary>Whether the member resigned from the committee. A date in <see cref="ResignedOn"/> says so too, and goes before this.</summary>
    public bool? HasResigned { get; init; }

    /// <summary>When the member resigned; not stated where that did not happen or the day is not known.</summary>
    public ReportedDate ResignedOn { get; init; }

    /// <summary>The first publication of the initial list of candidates.</summary>
    public ReportedDate InitialCandidatesPublished { get; init; }

    /// <summary>The first publication of the formal list of candidates.</summary>
    public ReportedDate FormalCandidatesPublished { get; init; }
}
