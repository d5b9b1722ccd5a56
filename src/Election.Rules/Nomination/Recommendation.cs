namespace Election.Rules;

/// <summary>What one party or organisation, or several jointly, nominated in one district or unit (EL 30(3)).</summary>
public sealed record Recommendation
{
    /// <summary>The party or organisation, by which messages call it.</summary>
    public string? Recommender { get; init; }

    /// <summary>The electoral district or unit.</summary>
    public string? District { get; init; }

    /// <summary>The seats of the district or unit; in a by-election, those to be filled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>The different candidates that this recommender nominated there, in all its nominations together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Nominees { get; init => field = Check.Count(value); }

    /// <summary>The different candidates that all parties and organisations nominated there; read only under interpretation <c>recommender-scope</c>, all together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? AllNominees { get; init => field = Check.Count(value); }
}

/// <summary>How many candidates all parties and organisations nominated, of all seats to be filled.</summary>
public sealed record PartyNominees
{
    /// <summary>The different candidates that parties and organisations nominated in all districts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Nominees { get; init => field = Check.Count(value); }

    /// <summary>The seats to be filled in all districts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }
}
