namespace Election.Rules.Dossiers;

/// <summary>A recall.</summary>
public sealed record RecallEntry
{
    /// <summary>The level of the deputy.</summary>
    public Level? DeputyLevel { get; init; }

    /// <summary>Signatories of the request.</summary>
    public int? Signatories { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? InWriting { get; init; }

    /// <summary>Whether reasons were given.</summary>
    public bool? ReasonsGiven { get; init; }

    /// <summary>Whether the deputy was heard.</summary>
    public bool? Heard { get; init; }

    /// <summary>The voters of the district.</summary>
    public int? Voters { get; init; }

    /// <summary>Votes for recall.</summary>
    public int? VotesFor { get; init; }

    /// <summary>The motion, in an indirect election.</summary>
    public RecallMotionSection? Motion { get; init; }
}

/// <summary>A recall motion.</summary>
public sealed record RecallMotionSection
{
    /// <summary>In session or in recess.</summary>
    public string? When { get; init; }

    /// <summary>Who moved it.</summary>
    public string? By { get; init; }

    /// <summary>Signatories.</summary>
    public int? Signatories { get; init; }

    /// <summary>The members of the body.</summary>
    public int? Body { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }
}
