namespace Election.Rules;

/// <summary>
/// The area whose deputies are elected in districts: the population that the districts stand for and the seats elected in
/// them. Garrison and reserved seats are outside both.
/// </summary>
public sealed record ElectoralArea
{
    /// <summary>The population, in persons.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Population { get; init => field = Check.Count(value); }

    /// <summary>The seats elected in the districts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>Seats of the garrison; read only where interpretation <c>deviation-base</c> counts them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? GarrisonSeats { get; init => field = Check.Seats(value); }

    /// <summary>Seats held in reserve; read only where interpretation <c>deviation-base</c> counts them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? ReservedSeats { get; init => field = Check.Seats(value); }
}

/// <summary>An electoral district (选区) as planned: its seats and population (EL 25, 26).</summary>
public sealed record ElectoralDistrict
{
    /// <summary>The id or name by which messages call it.</summary>
    public string? Id { get; init; }

    /// <summary>The seats it elects.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>Its population, in persons, on the same basis as the area's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Population { get; init => field = Check.Count(value); }

    /// <summary>The special ground that is stated for its size, some of which provinces except; null where none is.</summary>
    public DistrictGround? Exception { get; init; }

    /// <summary>The area it belongs to; shared by all its districts.</summary>
    public ElectoralArea? Area { get; init; }
}

/// <summary>The special ground for the size of a district (BJ 23).</summary>
public enum DistrictGround : byte
{
    /// <summary>It is made up of enterprises or institutions of the centre.</summary>
    CentralEnterprise,

    /// <summary>It is made up of enterprises or institutions of the municipality.</summary>
    MunicipalEnterprise,

    /// <summary>Another ground.</summary>
    Other,
}

/// <summary>A district plan: an area with its districts.</summary>
public sealed record DistrictPlan
{
    /// <summary>The area.</summary>
    public ElectoralArea? Area { get; init; }

    /// <summary>The districts; each is judged as part of <see cref="Area"/>, whatever area it names itself.</summary>
    public IReadOnlyList<ElectoralDistrict> Districts { get; init; } = [];
}

/// <summary>Totals of districts and seats, where the districts themselves are not listed.</summary>
public sealed record DistrictTotals
{
    /// <summary>The number of districts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Districts { get; init => field = Check.Count(value); }

    /// <summary>The seats to be filled in them (应选名额).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>The deputies elected in them; never more than the seats, and so no substitute for them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Elected { get; init => field = Check.Seats(value); }
}
