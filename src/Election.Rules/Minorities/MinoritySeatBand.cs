namespace Election.Rules;

/// <summary>The seats that a group living compactly may have (EL 19): least and most, both lawful.</summary>
public static class MinoritySeatBand
{
    /// <summary>
    /// Returns the lawful band of seats of a group that lives compactly: from thirty per cent of the population on, what the
    /// tolerance of interpretation <c>minority-parity</c> leaves (EL 19(2)); from fifteen per cent, up to thirty per cent of
    /// the total (19(4)); below, up to twice its share (19(3)). The least is one seat (19(1)).
    /// </summary>
    /// <param name="population">The population of the group in the area, in persons.</param>
    /// <param name="areaPopulation">The population of the area, in persons, 1 or more.</param>
    /// <param name="seats">The seats of the area, 1 or more.</param>
    /// <param name="totalSeats">The total of seats, garrison and reserved seats included, no fewer than <paramref name="seats"/>; where null, these. They count in the mean only by a reading of interpretation <c>deviation-base</c>.</param>
    /// <param name="occasion">The level of the congress.</param>
    /// <param name="law">The law.</param>
    /// <returns>The band, or null where the law of that day establishes none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the group is larger than the area.</exception>
    public static CountRange? Of(int population, int areaPopulation, int seats, int? totalSeats, Occasion occasion, LawInForce law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(areaPopulation);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(population, areaPopulation);
        Check.SomeSeats(seats);
        var all = Check.SomeSeats(totalSeats ?? seats);
        ArgumentOutOfRangeException.ThrowIfLessThan(all, seats, nameof(totalSeats));
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (law.Find(Parameters.MinoritySeats, occasion) is not { } least
            || law.Find(Parameters.MinorityLarge, occasion) is not { } large
            || law.Find(Parameters.MinoritySmall, occasion) is not { } small
            || law.Find(Parameters.MinorityLeastPeople, occasion) is not { } half
            || law.Find(Parameters.MinorityMostSeats, occasion) is not { } cap)
            return null;
        var shared = law.Reading(Interpretations.DeviationBase) == "in" ? all : seats;
        if (HasShare(large.Value)) return law.Find(Parameters.MinorityTolerance, occasion) is { } tolerance ? Parity(population, areaPopulation, shared, tolerance.Value) : new(least.Value, all);
        var most = HasShare(small.Value) ? (int)cap.Value.FloorOf(all) : Floor(population, areaPopulation, shared, half.Value);
        return new(least.Value, Math.Max(least.Value, most));

        bool HasShare(Fraction share) => (long)population * share.Denominator >= (long)areaPopulation * share.Numerator;
    }

    /// <summary>
    /// The seats with which people per deputy lie within a tolerance of the mean. Where no whole number does, those next to it on
    /// either side come as near as can be; never fewer than one (EL 19(1)).
    /// </summary>
    internal static CountRange Parity(long population, long areaPopulation, long seats, Fraction tolerance)
    {
        var share = population * seats * tolerance.Denominator;
        var (more, less) = (areaPopulation * (tolerance.Denominator + tolerance.Numerator), areaPopulation * (tolerance.Denominator - tolerance.Numerator));
        var least = (share + more - 1) / more;
        var most = less <= 0 ? seats : Math.Min(seats, share / less);
        return new((int)Math.Max(1, Math.Min(least, most)), (int)Math.Max(1, Math.Max(least, most)));
    }

    /// <summary>The most seats with which people per deputy are no less than a share of the mean: p/s ≥ f·P/S.</summary>
    internal static int Floor(long population, long areaPopulation, long seats, Fraction least) =>
        (int)(population * seats * least.Denominator / (areaPopulation * least.Numerator));
}
