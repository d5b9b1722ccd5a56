namespace Election.Rules.Dossiers;

/// <summary>A mandate.</summary>
public sealed record MandateEntry
{
    /// <summary>The deputy.</summary>
    public string? Deputy { get; init; }

    /// <summary>The areas of the mandates held, by division code or name.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Whether they are superior and subordinate.</summary>
    public bool? Related { get; init; }

    /// <summary>Whether the credentials were reviewed, where the day is not known.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>When the credentials were reviewed.</summary>
    public ReportedDate QualificationReviewed { get; init; }

    /// <summary>When the list of deputies was published.</summary>
    public ReportedDate ListPublished { get; init; }

    /// <summary>Whether the deputy left the area.</summary>
    public bool? MovedAway { get; init; }

    /// <summary>Whether elected by a corrupt practice.</summary>
    public bool? CorruptPractice { get; init; }

    /// <summary>Which corrupt practice: bribery, coercion, forgery or retaliation; stated, there was one.</summary>
    public CorruptAct? CorruptAct { get; init; }

    /// <summary>Whether funded from abroad.</summary>
    public bool? ForeignFunded { get; init; }

    /// <summary>How it ended.</summary>
    public EndGround? Ended { get; init; }

    /// <summary>When it ended; the law of that day counts. Where it is not stated, that of the election.</summary>
    public ReportedDate EndedOn { get; init; }

    /// <summary>Whether the deputy still exercises the mandate.</summary>
    public bool? StillServing { get; init; }

    /// <summary>Whether the end was announced, where it is not stated by whom.</summary>
    public bool? EndAnnounced { get; init; }

    /// <summary>The body that announced the end.</summary>
    public Body? EndAnnouncedBy { get; init; }

    /// <summary>The offices held through the mandate; an empty list where there were none.</summary>
    public IReadOnlyList<MandateOfficeEntry>? Offices { get; init; }
}

/// <summary>An office held through a mandate.</summary>
public sealed record MandateOfficeEntry
{
    /// <summary>The office: standing-committee, special-committee, township-chair or township-vice-chair.</summary>
    public HeldOffice? Office { get; init; }

    /// <summary>Whether it ended with the mandate.</summary>
    public bool? Ended { get; init; }

    /// <summary>Whether its end was announced, where it is not stated by whom.</summary>
    public bool? Announced { get; init; }

    /// <summary>The body that announced its end.</summary>
    public Body? AnnouncedBy { get; init; }
}

/// <summary>A resignation.</summary>
public sealed record ResignationEntry
{
    /// <summary>The level of the deputy.</summary>
    public Level? DeputyLevel { get; init; }

    /// <summary>To which body.</summary>
    public Body? ToBody { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? InWriting { get; init; }

    /// <summary>Whether it was accepted; false where it was refused.</summary>
    public bool? Accepted { get; init; }

    /// <summary>When it was accepted; the law of that day counts. Where it is not stated, that of the election.</summary>
    public ReportedDate AcceptedOn { get; init; }

    /// <summary>The members of the body; of a township, all deputies.</summary>
    public int? Members { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Whether announced.</summary>
    public bool? Announced { get; init; }

    /// <summary>Whether filed one level up.</summary>
    public bool? Filed { get; init; }
}
