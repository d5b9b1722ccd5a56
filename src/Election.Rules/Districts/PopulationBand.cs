namespace Election.Rules;

/// <summary>The populations that a district of some seats may have (EL 26): least and most, both lawful.</summary>
/// <param name="Least">The least population.</param>
/// <param name="Most">The greatest population.</param>
public readonly record struct PopulationBand(long Least, long Most)
{
    /// <summary>Returns the band as least–most.</summary>
    public override string ToString() => FormattableString.Invariant($"{Least}–{Most}");

    /// <summary>Returns the band: the mean population of the seats, less and plus the tolerance, rounded inwards.</summary>
    /// <param name="areaPopulation">The population of the area, in persons.</param>
    /// <param name="areaSeats">The seats elected in its districts, 1 or more.</param>
    /// <param name="districtSeats">The seats of the district, 1 or more.</param>
    /// <param name="tolerance">The tolerance as a fraction of the mean, such as 30%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the seats of either are zero.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(PopulationBand.Of(120_000, 60, 2, new Fraction(30, 100)));   // 2800–5200
    /// </code>
    /// </example>
    public static PopulationBand Of(int areaPopulation, int areaSeats, int districtSeats, Fraction tolerance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(areaPopulation);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(areaSeats);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(districtSeats);
        var (share, whole) = ((long)areaPopulation * districtSeats, (long)areaSeats * tolerance.Denominator);
        var (less, more) = (Math.Max(0, (long)tolerance.Denominator - tolerance.Numerator), (long)tolerance.Denominator + tolerance.Numerator);

        // What fits into 64 bits, as every real area does, is divided so: many times as fast as 128.
        if (share >> 40 == 0 && more >> 20 == 0) return new((share * less + whole - 1) / whole, share * more / whole);
        return new((long)(((Int128)share * less + whole - 1) / whole), (long)((Int128)share * more / whole));
    }
}
