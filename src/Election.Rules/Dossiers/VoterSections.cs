using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>A voter of whom something is stated.</summary>
public sealed record VoterEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The date of birth.</summary>
    public LocalDate? Born { get; init; }

    /// <summary>Whether a citizen.</summary>
    public bool? Citizen { get; init; }

    /// <summary>The last day of deprivation of political rights.</summary>
    public LocalDate? DeprivedUntil { get; init; }

    /// <summary>Whether deprived for life.</summary>
    public bool? DeprivedForLife { get; init; }

    /// <summary>Whether in custody.</summary>
    public bool? Custody { get; init; }

    /// <summary>Whether the case is a serious one.</summary>
    public bool? SeriousCase { get; init; }

    /// <summary>Whether the vote is suspended by decision.</summary>
    public bool? SuspendedByDecision { get; init; }

    /// <summary>Whether incapacity was confirmed.</summary>
    public bool? IncapacityConfirmed { get; init; }

    /// <summary>Whether the committee confirmed an incapacity other than mental illness (interpretation voter-incapacity).</summary>
    public bool? OtherIncapacity { get; init; }

    /// <summary>Whether missing, or not to be reached (interpretation missing-two-years).</summary>
    public bool? Unreachable { get; init; }

    /// <summary>Whether deceased.</summary>
    public bool? Deceased { get; init; }

    /// <summary>Whether on the roll.</summary>
    public bool? OnRoll { get; init; }

    /// <summary>The district moved to.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Whether registered in another district too, for the same congress (EL 5).</summary>
    public bool? RegisteredElsewhere { get; init; }

    /// <summary>Of a voter who lives here with the household register elsewhere: whether the proof of being a voter there was given (1983 item 9(2)).</summary>
    public bool? ResidenceProof { get; init; }

    /// <summary>
    /// Whose unit the person works in (1983 items 6 and 7): local; higher (an enterprise or institution led by a government above the
    /// county level); other-county (a unit of a county whose government sits in this city, or of another county seated in this one);
    /// other-district (a unit of another city district); other-district-seated-here (a unit of a city district whose government sits here).
    /// </summary>
    public Employer? Employer { get; init; }
}
