namespace Election.Rules;

/// <summary>Who moves the recall of a leader (OL 31(1), (2)).</summary>
public enum LeaderRecallMover : byte
{
    /// <summary>主席团.</summary>
    Presidium,

    /// <summary>常务委员会; a township has none.</summary>
    StandingCommittee,

    /// <summary>代表联名: deputies jointly.</summary>
    Deputies,

    /// <summary>Anyone else.</summary>
    Other,
}

/// <summary>The recall of a leader by the congress (OL 31). Null stands for what is not stated.</summary>
public sealed record LeaderRecall
{
    /// <summary>Who moved it.</summary>
    public LeaderRecallMover? By { get; init; }

    /// <summary>The deputies who moved it jointly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Signatories { get; init => field = Check.Count(value); }

    /// <summary>Whether the motion states its reasons.</summary>
    public bool? HasReasons { get; init; }

    /// <summary>Whether the person concerned could answer, in speech or in writing.</summary>
    public bool? IsHeard { get; init; }

    /// <summary>All deputies of the congress.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Deputies { get; init => field = Check.Count(value); }

    /// <summary>The votes for the recall.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? VotesFor { get; init => field = Check.Count(value); }

    /// <summary>Whether the recall was declared carried.</summary>
    public bool? IsDeclaredPassed { get; init; }

    /// <summary>The post of the person concerned.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>Those who attended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Attending { get; init => field = Check.Count(value); }

    /// <summary>Of a chief procurator: whether the standing committee one level up approved it, on the proposal of the chief procurator of that level (OL 13).</summary>
    public bool? IsApprovedAbove { get; init; }
}

/// <summary>The resignation of a leader (OL 32, 47(3)). Null stands for what is not stated.</summary>
public sealed record LeaderResignation
{
    /// <summary>The post resigned from.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>To which body the resignation was addressed.</summary>
    public Body? ToBody { get; init; }

    /// <summary>Which body decided on it.</summary>
    public Body? DecidedBy { get; init; }

    /// <summary>Whether the congress was in recess.</summary>
    public bool? IsRecess { get; init; }

    /// <summary>The branches in which the person holds or takes another office: of a member of a standing committee, those of OL 47(3) oblige to resign.</summary>
    public IReadOnlyList<PublicOffice>? OtherOffices { get; init; }

    /// <summary>Whether the resignation was accepted; where it is not stated, it is taken to have been.</summary>
    public bool? IsAccepted { get; init; }

    /// <summary>Whether an acceptance by the standing committee was filed with the congress.</summary>
    public bool? IsFiled { get; init; }

    /// <summary>Whether the standing committee one level up approved it, on the proposal of the chief procurator of that level.</summary>
    public bool? IsApprovedAbove { get; init; }
}
