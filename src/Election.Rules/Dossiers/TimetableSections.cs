namespace Election.Rules.Dossiers;

/// <summary>When the acts of the election were done. Each date may be exact, a bound or a window.</summary>
public sealed record TimetableSection
{
    /// <summary>The voter list was published.</summary>
    public ReportedDate VoterListPublished { get; init; }

    /// <summary>The initial list was published.</summary>
    public ReportedDate InitialCandidatesPublished { get; init; }

    /// <summary>The preliminary election was held.</summary>
    public ReportedDate PreliminaryElection { get; init; }

    /// <summary>The formal list was published.</summary>
    public ReportedDate FormalCandidatesPublished { get; init; }

    /// <summary>Candidates were last introduced.</summary>
    public ReportedDate LastIntroduction { get; init; }

    /// <summary>The election was completed.</summary>
    public ReportedDate ElectionCompleted { get; init; }

    /// <summary>The first session opened.</summary>
    public ReportedDate FirstSession { get; init; }

    /// <summary>Nomination opened.</summary>
    public ReportedDate NominationOpened { get; init; }

    /// <summary>Nomination closed.</summary>
    public ReportedDate NominationClosed { get; init; }

    /// <summary>Corrections of the roll were published.</summary>
    public ReportedDate RollCorrected { get; init; }

    /// <summary>Day and place of the poll were announced.</summary>
    public ReportedDate ElectionNotice { get; init; }

    /// <summary>The result was announced.</summary>
    public ReportedDate ResultAnnounced { get; init; }

    /// <summary>The last decision suspending the vote reached the committee.</summary>
    public ReportedDate SuspensionNotice { get; init; }

    /// <summary>The last voter was registered late.</summary>
    public ReportedDate LastLateRegistration { get; init; }

    /// <summary>Whether it was approved that polling goes on beyond the days set without approval (延续、顺延投票时间).</summary>
    public bool? ExtensionApproved { get; init; }

    /// <summary>Whether it was approved that districts poll earlier or later than the days set, for special circumstances (提前或者推迟选举).</summary>
    public bool? MoveApproved { get; init; }

    /// <summary>Appeals against the voter list.</summary>
    public IReadOnlyList<AppealEntry>? Appeals { get; init; }
}

/// <summary>An appeal against the voter list.</summary>
public sealed record AppealEntry
{
    /// <summary>It was lodged.</summary>
    public ReportedDate Lodged { get; init; }

    /// <summary>The committee received it.</summary>
    public ReportedDate Received { get; init; }

    /// <summary>The committee decided it.</summary>
    public ReportedDate Decided { get; init; }

    /// <summary>Suit was brought.</summary>
    public ReportedDate Suit { get; init; }

    /// <summary>The court gave judgment.</summary>
    public ReportedDate Judgment { get; init; }
}
