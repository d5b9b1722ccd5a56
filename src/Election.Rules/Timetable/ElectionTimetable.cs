using NodaTime;

namespace Election.Rules;

/// <summary>When the acts of one election were done or are planned. Every date may be exact, a bound, a window, or not stated.</summary>
public sealed record ElectionTimetable
{
    /// <summary>选民名单公布: the first publication of the voter list.</summary>
    public ReportedDate VoterListPublished { get; init; }

    /// <summary>初步代表候选人名单公布: the first publication of the initial list of candidates.</summary>
    public ReportedDate InitialCandidatesPublished { get; init; }

    /// <summary>预选: the preliminary election, where one was held on one day.</summary>
    public ReportedDate PreliminaryElection { get; init; }

    /// <summary>The preliminary elections of single districts; one whose day is not stated is listed all the same.</summary>
    public IReadOnlyList<ReportedDate> DistrictPreliminaryElections { get; init; } = [];

    /// <summary>正式代表候选人名单公布: the first publication of the formal list of candidates.</summary>
    public ReportedDate FormalCandidatesPublished { get; init; }

    /// <summary>The last introduction of candidates to voters or deputies.</summary>
    public ReportedDate LastIntroduction { get; init; }

    /// <summary>When the deputies' election was completed.</summary>
    public ReportedDate ElectionCompleted { get; init; }

    /// <summary>The opening of the first session of the new congress.</summary>
    public ReportedDate FirstSession { get; init; }

    /// <summary>When nomination opened.</summary>
    public ReportedDate NominationOpened { get; init; }

    /// <summary>When nomination closed.</summary>
    public ReportedDate NominationClosed { get; init; }

    /// <summary>选民补正榜公布: the last publication of corrections to the roll.</summary>
    public ReportedDate RollCorrected { get; init; }

    /// <summary>When day and place of the poll were announced.</summary>
    public ReportedDate ElectionNotice { get; init; }

    /// <summary>When the result was announced.</summary>
    public ReportedDate ResultAnnounced { get; init; }

    /// <summary>When the last decision suspending the right to vote reached the committee.</summary>
    public ReportedDate SuspensionNotice { get; init; }

    /// <summary>The last late registration of a voter.</summary>
    public ReportedDate LastLateRegistration { get; init; }

    /// <summary>The polling days of single districts, where they differ from the election day.</summary>
    public IReadOnlyList<ReportedDate> DistrictPollingDays { get; init; } = [];

    /// <summary>延续投票的批准: whether it was approved that polling goes on beyond the ordinary days.</summary>
    public bool? IsExtensionApproved { get; init; }

    /// <summary>提前或者推迟投票的批准: whether it was approved that districts poll earlier or later, for special circumstances.</summary>
    public bool? IsMoveApproved { get; init; }
}

/// <summary>One appeal against the voter list and what became of it (EL 29).</summary>
public sealed record RollAppeal
{
    /// <summary>When the voter list was published.</summary>
    public ReportedDate VoterListPublished { get; init; }

    /// <summary>When the appeal was lodged.</summary>
    public ReportedDate Lodged { get; init; }

    /// <summary>When the election committee received it.</summary>
    public ReportedDate Received { get; init; }

    /// <summary>When the election committee decided it.</summary>
    public ReportedDate Decided { get; init; }

    /// <summary>When suit was brought against the decision; not stated where none was.</summary>
    public ReportedDate Suit { get; init; }

    /// <summary>When the court gave judgment.</summary>
    public ReportedDate Judgment { get; init; }
}
