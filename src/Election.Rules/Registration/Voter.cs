namespace Election.Rules;

/// <summary>A person with regard to the roll of voters (EL 4, 5, 27; Provisions of 1983, items 3–7 and 9).</summary>
public sealed record Voter
{
    /// <summary>What is known of the right to vote: birth, citizenship, deprivation of political rights (EL 4).</summary>
    public Eligibility? Eligibility { get; init; }

    /// <summary>Whether the person is held in custody, under investigation, prosecution or trial.</summary>
    public bool? IsInCustody { get; init; }

    /// <summary>Whether that is for a serious crime (1983 item 4).</summary>
    public bool? IsSeriousCase { get; init; }

    /// <summary>Whether a procuratorate or court decided that the right to vote is suspended.</summary>
    public bool? IsSuspendedByDecision { get; init; }

    /// <summary>Whether the election committee confirmed that mental illness keeps the person from voting (EL 27(2)); false where it is claimed and not confirmed.</summary>
    public bool? IsIncapacityConfirmed { get; init; }

    /// <summary>Whether the committee confirmed that the person cannot express a will for a reason other than mental illness; some provinces leave such persons off the roll (interpretation voter-incapacity).</summary>
    public bool? HasOtherIncapacity { get; init; }

    /// <summary>Whether the person is missing or cannot be reached; some provinces leave such persons off the roll (interpretation missing-two-years).</summary>
    public bool? IsUnreachable { get; init; }

    /// <summary>Whether an earlier entry of the same person, or the rule on a move, tells of the registration elsewhere: one wrong is told once.</summary>
    internal bool IsToldElsewhere { get; init; }

    /// <summary>Whether the person has died.</summary>
    public bool? IsDeceased { get; init; }

    /// <summary>Whether the person moved out of the district.</summary>
    public bool? HasMoved { get; init; }

    /// <summary>Whether the person is on the roll. Who is not said to be off it counts as a voter (EL 4); where the question is whether custody or illness keeps a person off, it must be stated.</summary>
    public bool? IsOnRoll { get; init; }

    /// <summary>Of a person who moved: whether on the roll of the district moved to (EL 27(1)).</summary>
    public bool? IsOnNewRoll { get; init; }

    /// <summary>Whether the person is on the roll of another district of the same congress too (EL 5).</summary>
    public bool? IsRegisteredElsewhere { get; init; }

    /// <summary>Of a person who lives here with the household register elsewhere: whether the proof of being a voter there was given (1983 item 9(2)); null where nothing says that the person lives away from home.</summary>
    public bool? HasResidenceProof { get; init; }

    /// <summary>Whose unit the person works in, seen from the place that elects (1983 items 6 and 7); null where it is not stated.</summary>
    public Employer? Employer { get; init; }
}

/// <summary>Whose unit a person works in, seen from the place that elects (1983 items 6 and 7; provinces).</summary>
public enum Employer : byte
{
    /// <summary>One of the county that elects, of a township in it, or of no government: it takes part like everybody.</summary>
    Local,

    /// <summary>An enterprise or institution seated in the place and led by a government above the county level.</summary>
    Higher,

    /// <summary>
    /// An organ, organisation, enterprise or institution of a county or autonomous county whose government sits in the city or city district that
    /// elects; where a county elects, an enterprise or institution of another county seated in it.
    /// </summary>
    OtherCounty,

    /// <summary>An enterprise or institution of another city district, seated in the city district or county that elects.</summary>
    OtherDistrict,

    /// <summary>An organ, organisation, enterprise or institution of a city district whose government sits in the place that elects, outside its own area.</summary>
    OtherDistrictSeatedHere,
}

/// <summary>What one ground says of a person's right to vote on every day that election day may be.</summary>
internal enum Ground : byte
{
    Allows,
    Excludes,

    /// <summary>A fact is absent, and recorded as such.</summary>
    Unknown,

    /// <summary>It allows on some days that election day may be, and excludes on others.</summary>
    DayOpen,
}
