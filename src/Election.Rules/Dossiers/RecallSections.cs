using System.Text.Json.Serialization;

namespace Election.Rules.Dossiers;

/// <summary>A recall.</summary>
public sealed record RecallEntry
{
    /// <summary>The level of the deputy; that of the dossier where it is not stated.</summary>
    public Level? DeputyLevel { get; init; }

    /// <summary>Voters of the original district who sign the request, by the roll of today.</summary>
    public int? Signatories { get; init; }

    /// <summary>How many of them stood on the roll of the election.</summary>
    public int? SignatoriesAtElection { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? InWriting { get; init; }

    /// <summary>Whether reasons were given.</summary>
    public bool? ReasonsGiven { get; init; }

    /// <summary>The ground.</summary>
    public RecallGround? Ground { get; init; }

    /// <summary>When the deputy was elected.</summary>
    public ReportedDate ElectedOn { get; init; }

    /// <summary>When the request was made.</summary>
    public ReportedDate SubmittedOn { get; init; }

    /// <summary>When an earlier request on the same or similar grounds failed.</summary>
    public ReportedDate EarlierFailedOn { get; init; }

    /// <summary>When the request was received.</summary>
    public ReportedDate ReceivedOn { get; init; }

    /// <summary>Whether the county standing committee checked it.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>When the check was done.</summary>
    public ReportedDate ReviewedOn { get; init; }

    /// <summary>When the procedure was started.</summary>
    public ReportedDate StartedOn { get; init; }

    /// <summary>Whether the deputy was told of the request.</summary>
    public bool? Notified { get; init; }

    /// <summary>Whether the request was withdrawn before the vote.</summary>
    public bool? Withdrawn { get; init; }

    /// <summary>Whether the deputy answered in writing.</summary>
    public bool? AnswerInWriting { get; init; }

    /// <summary>Whether the request was handed to the voters of the district.</summary>
    public bool? RequestDistributed { get; init; }

    /// <summary>Whether the written answer was handed to the voters or to the meeting.</summary>
    public bool? AnswerDistributed { get; init; }

    /// <summary>Whether the deputy was heard.</summary>
    public bool? Heard { get; init; }

    /// <summary>Whether the roll was checked anew.</summary>
    public bool? RollChecked { get; init; }

    /// <summary>When the corrections of the roll were published.</summary>
    public ReportedDate RollPublishedOn { get; init; }

    /// <summary>When it was voted on; the law of that day counts.</summary>
    public ReportedDate VotedOn { get; init; }

    /// <summary>Which body sent the person who conducted the vote.</summary>
    public Body? PresidedBy { get; init; }

    /// <summary>Whether the vote was secret.</summary>
    public bool? SecretBallot { get; init; }

    /// <summary>The voters of the district, by the roll of today.</summary>
    public int? Voters { get; init; }

    /// <summary>The voters of the district by the roll of the election.</summary>
    public int? VotersAtElection { get; init; }

    /// <summary>Votes for recall.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Whether it was declared passed.</summary>
    public bool? DeclaredPassed { get; init; }

    /// <summary>Whether the resolution was filed.</summary>
    public bool? Filed { get; init; }

    /// <summary>Whether the resolution was announced.</summary>
    public bool? Announced { get; init; }

    /// <summary>The motion, where a congress elected the deputy.</summary>
    public RecallMotionSection? Motion { get; init; }
}

/// <summary>A recall motion.</summary>
public sealed record RecallMotionSection
{
    /// <summary>In session or in recess.</summary>
    public Sitting? When { get; init; }

    /// <summary>Who moved it.</summary>
    public RecallMover? By { get; init; }

    /// <summary>Signatories.</summary>
    public int? Signatories { get; init; }

    /// <summary>All deputies, or in recess all members of the standing committee.</summary>
    public int? Body { get; init; }

    /// <summary>All the seats of the congress, vacant ones included.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? CongressSeats { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }
}
