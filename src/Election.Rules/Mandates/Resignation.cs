namespace Election.Rules;

/// <summary>The resignation of a deputy and its acceptance (EL 55).</summary>
public sealed record Resignation
{
    /// <summary>The body to which the deputy resigned; null where not stated.</summary>
    public Body? ToBody { get; init; }

    /// <summary>Whether in writing; null where not stated.</summary>
    public bool? IsInWriting { get; init; }

    /// <summary>Whether it was accepted; false where the body refused it and the deputy goes on. Null where not stated, and then judged as one that took effect.</summary>
    public bool? IsAccepted { get; init; }

    /// <summary>All members of the standing committee, or all deputies of the township's congress; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Members { get; init => field = Check.Count(value); }

    /// <summary>Votes for accepting it; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? VotesFor { get; init => field = Check.Count(value); }

    /// <summary>Whether the acceptance was announced; null where not stated.</summary>
    public bool? IsAnnounced { get; init; }

    /// <summary>Whether the acceptance was filed with the standing committee one level up; null where not stated.</summary>
    public bool? IsFiled { get; init; }
}
