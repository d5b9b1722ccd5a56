namespace Election.Rules;

/// <summary>Whether the congress that elected the deputy meets, which says who may move a recall and who decides it (EL 51).</summary>
public enum Sitting : byte
{
    /// <summary>大会会议期间: the congress meets and decides.</summary>
    Session,

    /// <summary>闭会期间: its standing committee decides.</summary>
    Recess,
}

/// <summary>Who moves a recall (EL 51(1)).</summary>
public enum RecallMover : byte
{
    /// <summary>主席团: the presidium of the congress.</summary>
    Presidium,

    /// <summary>代表联名: deputies jointly.</summary>
    Deputies,

    /// <summary>主任会议: the chairpersons' meeting of the standing committee.</summary>
    ChairpersonsMeeting,

    /// <summary>常务委员会组成人员联名: members of the standing committee jointly.</summary>
    Members,
}

/// <summary>On what ground a recall is asked for, as far as a province bars one for a time.</summary>
public enum RecallGround : byte
{
    /// <summary>执行代表职务不称职: incompetence in the deputy's work.</summary>
    Incompetence,

    /// <summary>Any other ground.</summary>
    Other,
}

/// <summary>
/// The recall of one deputy, on an occasion of the deputy's level: asked for by voters where voters elected the deputy (EL 50), moved
/// in the electing congress or its standing committee otherwise (EL 51). Null stands for what is not stated, or not done yet.
/// </summary>
public sealed record Recall
{
    /// <summary>The voters of the original district who sign the request, by the roll of today.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Signatories { get; init => field = Check.Count(value); }

    /// <summary>How many of them stood on the roll of the election; read only where the reading of <c>recall-roll</c> asks for them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? SignatoriesAtElection { get; init => field = Check.Count(value); }

    /// <summary>Whether the request is in writing (EL 50(1)).</summary>
    public bool? IsInWriting { get; init; }

    /// <summary>Whether the request or the motion gives reasons (EL 50(2), 51(1)).</summary>
    public bool? HasReasons { get; init; }

    /// <summary>The ground of the request, as far as a province bars one for a time.</summary>
    public RecallGround? Ground { get; init; }

    /// <summary>When the deputy was elected.</summary>
    public ReportedDate ElectedOn { get; init; }

    /// <summary>When the request was made.</summary>
    public ReportedDate SubmittedOn { get; init; }

    /// <summary>When an earlier request to recall the deputy on the same or similar grounds failed; not stated where there was none.</summary>
    public ReportedDate EarlierFailedOn { get; init; }

    /// <summary>When the county standing committee received the request.</summary>
    public ReportedDate ReceivedOn { get; init; }

    /// <summary>Whether the county standing committee checked the request.</summary>
    public bool? IsReviewed { get; init; }

    /// <summary>When the check was done.</summary>
    public ReportedDate ReviewedOn { get; init; }

    /// <summary>When the procedure was started.</summary>
    public ReportedDate StartedOn { get; init; }

    /// <summary>Whether the deputy was told of the request.</summary>
    public bool? IsNotified { get; init; }

    /// <summary>Whether the request was withdrawn before it was put to the vote.</summary>
    public bool? IsWithdrawn { get; init; }

    /// <summary>Whether the deputy answered in writing.</summary>
    public bool? HasWrittenAnswer { get; init; }

    /// <summary>Whether the request was handed to the voters of the original district (EL 50(3)).</summary>
    public bool? IsRequestDistributed { get; init; }

    /// <summary>Whether the written answer was handed to the voters (EL 50(3)) or to the meeting (EL 51(2), (3)).</summary>
    public bool? IsAnswerDistributed { get; init; }

    /// <summary>Whether the deputy could answer, at the meeting or in writing (EL 50(2), 51(2), (3)).</summary>
    public bool? IsHeard { get; init; }

    /// <summary>Whether the roll of the original district was checked anew before the vote.</summary>
    public bool? IsRollChecked { get; init; }

    /// <summary>When the corrections of that roll were published.</summary>
    public ReportedDate RollPublishedOn { get; init; }

    /// <summary>When it was voted on.</summary>
    public ReportedDate VotedOn { get; init; }

    /// <summary>Which body sent or named the person who conducted the vote of the voters (EL 50(4)).</summary>
    public Body? PresidedBy { get; init; }

    /// <summary>Whether the ballot was secret (EL 52).</summary>
    public bool? IsBallotSecret { get; init; }

    /// <summary>All voters of the original district, by the roll of today.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Voters { get; init => field = Check.Count(value); }

    /// <summary>All voters of the original district by the roll of the election; read only where the reading of <c>recall-roll</c> asks for them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? VotersAtElection { get; init => field = Check.Count(value); }

    /// <summary>Votes for the recall.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? VotesFor { get; init => field = Check.Count(value); }

    /// <summary>Whether the recall was declared passed (true) or failed (false).</summary>
    public bool? IsDeclaredPassed { get; init; }

    /// <summary>Whether the resolution was filed with the body that the law names (EL 53(2)).</summary>
    public bool? IsFiled { get; init; }

    /// <summary>Whether the resolution was announced (EL 53(2)).</summary>
    public bool? IsAnnounced { get; init; }

    /// <summary>Who moved it and who decides, where a congress elected the deputy.</summary>
    public RecallMotion? Motion { get; init; }
}

/// <summary>A motion to recall a deputy whom a congress elected (EL 51(1)).</summary>
public sealed record RecallMotion
{
    /// <summary>Whether the congress met.</summary>
    public Sitting? When { get; init; }

    /// <summary>Who moved it.</summary>
    public RecallMover? By { get; init; }

    /// <summary>The deputies, or the members of the standing committee, who move it jointly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Signatories { get; init => field = Check.Count(value); }

    /// <summary>All deputies of the congress, or in recess all members of its standing committee.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? BodySize { get; init => field = Check.Count(value); }

    /// <summary>All the seats of the congress, vacant ones included; read only where the reading of <c>all-deputies</c> asks for them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no number of seats.</exception>
    public int? CongressSeats { get; init => field = Check.Seats(value); }
}
