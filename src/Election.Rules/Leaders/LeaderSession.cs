namespace Election.Rules;

/// <summary>The session of a congress that elects or recalls its leaders (OL 14(4), 27(2)). Null stands for what is not stated.</summary>
public sealed record LeaderSession
{
    /// <summary>All deputies of the congress.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Deputies { get; init => field = Check.Count(value); }

    /// <summary>Those who attended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Attending { get; init => field = Check.Count(value); }

    /// <summary>Whether anybody is nominated at it for the change of term; false where it only recalls, or fills posts by by-election or rerun.</summary>
    public bool? IsForChangeOfTerm { get; init; }

    /// <summary>The day on which nomination of the leaders opened.</summary>
    public ReportedDate NominationOpened { get; init; }

    /// <summary>The day on which nomination and deliberation closed.</summary>
    public ReportedDate NominationClosed { get; init; }
}

/// <summary>The number of members of a standing committee and how it was fixed (OL 47(4), (5)). Null stands for what is not stated.</summary>
public sealed record StandingCommittee
{
    /// <summary>The number of members (组成人员的名额), chair and vice-chairs included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Size { get; init => field = Check.Count(value); }

    /// <summary>The number fixed at the start of the term.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? SizeAtStartOfTerm { get; init => field = Check.Count(value); }

    /// <summary>The day on which it was fixed, whose law it stands by for the term; where it is not stated, the law of the session.</summary>
    public ReportedDate SizeFixedOn { get; init; }

    /// <summary>Whether the session is at the change of term, so that the number is that of the law of its day.</summary>
    public bool? IsAtChangeOfTerm { get; init; }

    /// <summary>Who fixed it.</summary>
    public Body? SizeFixedBy { get; init; }

    /// <summary>The population of the unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Population { get; init => field = Check.Count(value); }
}

/// <summary>One person who holds a post (OL 18, 19(1), 47(1)–(3)). Null stands for what is not stated.</summary>
public sealed record LeaderOffice
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The post held.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>The branches of the state in which the person holds another office; empty where there is none.</summary>
    public IReadOnlyList<PublicOffice>? OtherOffices { get; init; }

    /// <summary>Whether the person is a deputy of the congress.</summary>
    public bool? IsDeputy { get; init; }

    /// <summary>Whether the person belongs to the presidium.</summary>
    public bool? IsInPresidium { get; init; }

    /// <summary>How many persons are known to hold this post at once, this one included; null where it is not stated, or is told of another of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Holders { get; init => field = Check.Count(value); }
}
