namespace Election.Rules;

/// <summary>Whom a population counts.</summary>
public enum PopulationBasis : byte
{
    /// <summary>户籍人口: the household registers.</summary>
    Registered,

    /// <summary>常住人口: the residents.</summary>
    Resident,

    /// <summary>A weighting of both.</summary>
    Weighted,
}

/// <summary>Why a total of seats was fixed anew (EL 14(1)).</summary>
public enum QuotaChangeGround : byte
{
    /// <summary>行政区划变动: a change of boundaries.</summary>
    Boundary,

    /// <summary>人口较大变动: a large change of the population, through major works and the like.</summary>
    Population,

    /// <summary>The law changed the base, the step, the cap or the ratio.</summary>
    Statute,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>The total of seats of a congress (代表名额) and how it was fixed (EL 12–14, 16).</summary>
public sealed record SeatQuota
{
    /// <summary>The population on which the total was fixed, in persons; a count of another year is no substitute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Population { get; init => field = Check.Count(value); }

    /// <summary>Whom that population counts (interpretation <c>quota-population</c>).</summary>
    public PopulationBasis? Basis { get; init; }

    /// <summary>The total of seats.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>Whether the five per cent of EL 12(3) were decided.</summary>
    public bool? IsSupplementApproved { get; init; }

    /// <summary>When the total was fixed. Where it is not stated, the law of the day judged by counts.</summary>
    public ReportedDate FixedOn { get; init; }

    /// <summary>Who fixed it.</summary>
    public Body? FixedBy { get; init; }

    /// <summary>How it was fixed anew, or null where it was not.</summary>
    public QuotaChange? Change { get; init; }
}

/// <summary>A total of seats fixed anew (EL 14).</summary>
public sealed record QuotaChange
{
    /// <summary>The ground.</summary>
    public QuotaChangeGround? Ground { get; init; }

    /// <summary>When it was decided.</summary>
    public ReportedDate DecidedOn { get; init; }

    /// <summary>When it was filed; of a township, where the report was forwarded or the province orders a chain of reports, when it was first reported upwards.</summary>
    public ReportedDate ReportedOn { get; init; }

    /// <summary>Of a township, where the city or prefecture stands between: when this one reported it to the provincial standing committee.</summary>
    public ReportedDate ReportedToProvinceOn { get; init; }

    /// <summary>When the provincial standing committee filed it with the NPC Standing Committee, where the report was forwarded.</summary>
    public ReportedDate ForwardedOn { get; init; }
}
