namespace Election.Rules.Dossiers;

/// <summary>A mandate.</summary>
public sealed record MandateEntry
{
    /// <summary>The deputy.</summary>
    public string? Deputy { get; init; }

    /// <summary>The areas of the mandates held.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Whether they are superior and subordinate.</summary>
    public bool? Related { get; init; }

    /// <summary>When reviewed.</summary>
    public ReportedDate QualificationReviewed { get; init; }

    /// <summary>When the list of deputies was published.</summary>
    public ReportedDate ListPublished { get; init; }

    /// <summary>Whether the deputy left the area.</summary>
    public bool? MovedAway { get; init; }

    /// <summary>Whether elected by a corrupt practice.</summary>
    public bool? CorruptPractice { get; init; }

    /// <summary>Whether funded from abroad.</summary>
    public bool? ForeignFunded { get; init; }

    /// <summary>How it ended.</summary>
    public string? Ended { get; init; }
}

/// <summary>A resignation.</summary>
public sealed record ResignationEntry
{
    /// <summary>The level of the deputy.</summary>
    public Level? DeputyLevel { get; init; }

    /// <summary>To which body.</summary>
    public string? ToBody { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? InWriting { get; init; }

    /// <summary>The members of the body.</summary>
    public int? Members { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Whether announced.</summary>
    public bool? Announced { get; init; }
}
