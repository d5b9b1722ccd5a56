namespace Election.Rules;

/// <summary>Which of the groupings within the tolerance a proposal of districts prefers.</summary>
public enum DistrictingAim : byte
{
    /// <summary>The one whose largest deviation is smallest, whatever the number of its districts: as a rule few, of three seats each.</summary>
    LeastDeviation,

    /// <summary>
    /// The one with the most districts, and of those the one whose largest deviation is smallest: voters and deputies are near one
    /// another (JS 22(1)). Where no grouping is found within the tolerance, as <see cref="LeastDeviation"/>.
    /// </summary>
    MostDistricts,
}

/// <summary>What a proposal of districts keeps to: the numbers of the law in force, and what is known of the place.</summary>
public sealed record DistrictingOptions
{
    private DistrictingOptions(Fraction tolerance, CountRange seatsPerDistrict) => (Tolerance, SeatsPerDistrict) = (tolerance, seatsPerDistrict);

    /// <summary>By how much a district's people per deputy may differ from the mean (EL 26, JS 22(3)): the law's number, or a stricter one of the place.</summary>
    public Fraction Tolerance { get; init; }

    /// <summary>The seats of one district (EL 25(2)).</summary>
    public CountRange SeatsPerDistrict { get; }

    /// <summary>Which of the groupings within the tolerance is preferred.</summary>
    public DistrictingAim Aim { get; init; }

    /// <summary>Whether a unit with more people than a district of the most seats may have is cut into parts; nothing else ever is.</summary>
    public bool MaySplit { get; init; }

    /// <summary>
    /// Which units adjoin, by name, each pair once and in either order: a district is then in one piece. Null where it is not
    /// stated: any units may be joined. A unit in no pair is a district of its own.
    /// </summary>
    public IReadOnlyList<(string, string)>? Adjoining { get; init => field = value is null ? null : [.. value]; }

    /// <summary>Returns the options that the law of an occasion sets: no splitting, and any units may be joined.</summary>
    /// <param name="law">The law.</param>
    /// <param name="occasion">The occasion: an election of a township's or a county's deputies, the only ones elected in districts.</param>
    /// <exception cref="ArgumentException">The law has no number there: the election is indirect, the edition is not proved, or the reading chosen sets none.</exception>
    public static DistrictingOptions Of(LawInForce law, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(occasion);
        return new(Value(Parameters.PopulationDeviation), Value(Parameters.SeatsPerDistrict));

        T Value<T>(Parameter<T> parameter)
            where T : notnull
        {
            if (law.Find(parameter, occasion) is { } norm) return norm.Value;
            var why = Absences.InWords(law.WhyAbsent(parameter, occasion), parameter, law);
            throw new ArgumentException($"The law sets no {parameter.Id} here. {why.En}", nameof(law)).InChinese($"所适用的法律没有规定{parameter.Label.Zh}。{why.Zh}");
        }
    }
}
