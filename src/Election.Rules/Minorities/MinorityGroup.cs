namespace Election.Rules;

/// <summary>How a group lives in an area (EL 19, 21).</summary>
public enum Settlement : byte
{
    /// <summary>聚居: compactly.</summary>
    Compact,

    /// <summary>散居: scattered.</summary>
    Scattered,
}

/// <summary>The area in whose congress a group is represented.</summary>
public sealed record MinorityArea
{
    /// <summary>The population of the area, in persons, counted as the group's is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Population { get; init => field = Check.Count(value); }

    /// <summary>The seats elected in its districts or units, without garrison and reserved seats.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>The total of seats of the congress, garrison and reserved seats included: the base of the thirty per cent of EL 19(4), and of the mean where interpretation <c>deviation-base</c> counts them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? TotalSeats { get; init => field = Check.Seats(value); }

    /// <summary>Whether any minority lives compactly in it; asked of townships, of whose Han the law speaks only then (EL 20).</summary>
    public bool? HasCompactMinorities { get; init; }
}

/// <summary>A national minority, or the Han in an autonomous area, and its seats in the congress of an area (EL 18–21).</summary>
public sealed record MinorityGroup
{
    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>Its population within the area, in persons.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Population { get; init => field = Check.Count(value); }

    /// <summary>The seats given to it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>Whether it lives compactly or scattered.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>Whether it is the nationality that exercises autonomy in the area.</summary>
    public bool? IsTitular { get; init; }

    /// <summary>Whether it is the Han.</summary>
    public bool? IsHan { get; init; }

    /// <summary>Whether it is very small and the standing committee of the province or region decided that it may have more (EL 19(3)).</summary>
    public bool? IsVeryFewWithApproval { get; init; }

    /// <summary>The area; shared by all its groups.</summary>
    public MinorityArea? Area { get; init; }

    internal Bilingual Called => Name is { } name ? new(name, name) : new("该民族", "The group");
}
