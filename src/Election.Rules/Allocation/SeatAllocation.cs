namespace Election.Rules;

/// <summary>How a total of seats was given out: to districts or units, to the garrison, in reserve (EL 15).</summary>
public sealed record SeatAllocation
{
    /// <summary>The total of seats.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Total { get; init => field = Check.Seats(value); }

    /// <summary>The seats elected in the districts or units, without garrison and reserved seats.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Districts { get; init => field = Check.Seats(value); }

    /// <summary>The seats of the garrison; a township has none (EL 6).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Garrison { get; init => field = Check.Seats(value); }

    /// <summary>The seats held in reserve.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Reserved { get; init => field = Check.Seats(value); }
}

/// <summary>A unit and the seats given to it.</summary>
public abstract record UnitAllocation
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The seats given to it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }
}

/// <summary>A township, ethnic township or town and the seats of the county's congress given to it (EL 15(1)).</summary>
public sealed record TownshipAllocation : UnitAllocation;

/// <summary>A village and the seats of the township's congress given to it (provinces).</summary>
public sealed record VillageAllocation : UnitAllocation;

/// <summary>The seats that a unit elects to the congress above, by their three parts (EL 17(2)).</summary>
public sealed record IndirectAllocation
{
    /// <summary>The total of these seats: those that are elected (应选), without the armed forces' (EL 16(1), JS 21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Total { get; init => field = Check.Seats(value); }

    /// <summary>Those reckoned by population.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? ByPopulation { get; init => field = Check.Seats(value); }

    /// <summary>The base, equal for every place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? EqualBase { get; init => field = Check.Seats(value); }

    /// <summary>The others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Other { get; init => field = Check.Seats(value); }
}
