using System.Text.Json.Serialization;

namespace Election.Rules.Dossiers;

/// <summary>The total of seats and how it was fixed.</summary>
public sealed record QuotaSection
{
    /// <summary>The population on which the total was fixed.</summary>
    public int? Population { get; init; }

    /// <summary>The basis of that population: registered, resident or weighted.</summary>
    public PopulationBasis? Basis { get; init; }

    /// <summary>The total of seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>Whether the five per cent of EL 12(3) were approved.</summary>
    public bool? SupplementApproved { get; init; }

    /// <summary>When the total was fixed.</summary>
    public ReportedDate FixedOn { get; init; }

    /// <summary>Which body fixed it.</summary>
    public Body? FixedBy { get; init; }

    /// <summary>The change of the total, where it was fixed anew.</summary>
    public QuotaChangeSection? Change { get; init; }
}

/// <summary>A total fixed anew.</summary>
public sealed record QuotaChangeSection
{
    /// <summary>The ground: boundary, population, statute or other.</summary>
    public QuotaChangeGround? Ground { get; init; }

    /// <summary>When it was decided.</summary>
    public ReportedDate DecidedOn { get; init; }

    /// <summary>When it was reported; of a township, when it was first reported upwards.</summary>
    public ReportedDate ReportedOn { get; init; }

    /// <summary>Of a township, where the city or prefecture stands between: when this one reported it to the provincial standing committee.</summary>
    public ReportedDate ReportedToProvinceOn { get; init; }

    /// <summary>When the report was forwarded.</summary>
    public ReportedDate ForwardedOn { get; init; }
}

/// <summary>How the seats were divided.</summary>
public sealed record AllocationSection
{
    /// <summary>Seats held in reserve.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? ReservedSeats { get; init; }

    /// <summary>Seats of the garrison.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? GarrisonSeats { get; init; }

    /// <summary>The townships.</summary>
    public IReadOnlyList<AllocationEntry>? Townships { get; init; }

    /// <summary>The villages.</summary>
    public IReadOnlyList<AllocationEntry>? Villages { get; init; }

    /// <summary>The minorities.</summary>
    public IReadOnlyList<MinorityEntry>? Minorities { get; init; }

    /// <summary>The parts of an indirect allocation.</summary>
    public IndirectAllocationSection? Indirect { get; init; }
}

/// <summary>A unit with its population and seats.</summary>
public sealed record AllocationEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }
}

/// <summary>A minority with its population and seats.</summary>
public sealed record MinorityEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>How it lives: compact or scattered.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>Whether it exercises the autonomy of the area.</summary>
    public bool? Titular { get; init; }

    /// <summary>Whether it is the Han in an autonomous area.</summary>
    public bool? Han { get; init; }

    /// <summary>Whether it is very small and an exception was approved.</summary>
    public bool? VeryFewWithApproval { get; init; }
}

/// <summary>The parts of an indirect allocation.</summary>
public sealed record IndirectAllocationSection
{
    /// <summary>The seats that are made up of the three parts; where it is not stated, those of the area, or the total of seats without the garrison's.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Total { get; init; }

    /// <summary>Seats by population.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? ByPopulation { get; init; }

    /// <summary>Equal base seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? EqualBase { get; init; }

    /// <summary>Other seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Other { get; init; }
}

/// <summary>The population and seats that the districts stand for.</summary>
public sealed record AreaSection
{
    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The seats elected in the districts.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }
}

/// <summary>One electoral district.</summary>
public sealed record DistrictEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The voters.</summary>
    public int? Voters { get; init; }

    /// <summary>The initial candidates.</summary>
    public int? InitialCandidates { get; init; }

    /// <summary>The formal candidates.</summary>
    public int? FormalCandidates { get; init; }

    /// <summary>Whether the voter groups agreed on the formal candidates.</summary>
    public bool? AgreementReached { get; init; }

    /// <summary>The number of formal candidates fixed for a preliminary election.</summary>
    public int? NumberFixed { get; init; }

    /// <summary>Whether candidates met the voters.</summary>
    public bool? MeetingHeld { get; init; }

    /// <summary>Whether the formal list is in the order of the strokes of the names.</summary>
    public bool? InStrokeOrder { get; init; }

    /// <summary>The ground of a lawful deviation: central-enterprise, municipal-enterprise or other.</summary>
    public DistrictGround? Exception { get; init; }

    /// <summary>The polling day, where it differs.</summary>
    public ReportedDate Day { get; init; }
}
