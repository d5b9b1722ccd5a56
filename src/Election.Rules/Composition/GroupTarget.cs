namespace Election.Rules;

/// <summary>Of whom a target counts.</summary>
public enum TargetBase : byte
{
    /// <summary>Of the deputies.</summary>
    Deputies,

    /// <summary>Of the formal candidates.</summary>
    Candidates,
}

/// <summary>How a target binds.</summary>
public enum TargetBound : byte
{
    /// <summary>不低于, 不少于: at least a share or a number.</summary>
    AtLeast,

    /// <summary>不高于, 不超过: at most a share or a number.</summary>
    AtMost,

    /// <summary>左右: about a share or a number, which is no bound.</summary>
    About,

    /// <summary>不低于上届: no smaller a share than in the last congress.</summary>
    NotBelowPrevious,

    /// <summary>不高于上届: no greater a share than in the last congress.</summary>
    NotAbovePrevious,

    /// <summary>高于上届: a greater share than in the last congress.</summary>
    AbovePrevious,
}

/// <summary>Who set a target.</summary>
public enum TargetSource : byte
{
    /// <summary>A plan of the place or of a body above it: guiding.</summary>
    LocalPlan,

    /// <summary>The law of the day and the province, which then says how it binds and with what force.</summary>
    Law,
}

/// <summary>
/// A target for a group of deputies or candidates (EL 7; provinces; local plans), and how many there are. Where the law sets it, the law
/// says how it binds: women among the candidates, outgoing deputies among them, and women among the deputies against the last congress.
/// </summary>
public sealed record GroupTarget
{
    /// <summary>The group of women.</summary>
    public const string Women = "women";

    /// <summary>The group of those who were deputies of the last congress.</summary>
    public const string Reelected = "reelected";

    /// <summary>The group: <c>women</c>, <c>reelected</c>, or any other by its own name.</summary>
    public required string Group { get; init; }

    /// <summary>Of whom it counts.</summary>
    public TargetBase Of { get; init; }

    /// <summary>Who set it.</summary>
    public TargetSource Source { get; init; }

    /// <summary>How a local plan binds.</summary>
    public TargetBound Bound { get; init; }

    /// <summary>The share that a local plan names, at most the whole; null where it names a number or the last congress.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is more than the whole.</exception>
    public Fraction? Share { get; init => field = Check.Share(value); }

    /// <summary>The number that a local plan names, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Count { get; init => field = Check.Count(value); }

    /// <summary>The share of the group in the last congress; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is more than the whole.</exception>
    public Fraction? Previous { get; init => field = Check.Share(value); }

    /// <summary>All deputies, or all candidates; null where they are not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Whole { get; init => field = Check.Count(value); }

    /// <summary>Those of the group; null where they are not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Members { get; init => field = Check.Count(value); }
}
