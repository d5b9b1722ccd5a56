using System.Globalization;

namespace Election.Rules;

/// <summary>
/// By how much a unit's people per deputy differ from the mean of the area (EL 26, JS 22(3)), exactly: (p/s − P/S) ÷ (P/S).
/// Deviations are ordered by their size, whichever side of the mean they lie on. The default value is none.
/// </summary>
public readonly record struct Deviation : IComparable<Deviation>
{
    private readonly long difference;
    private readonly long share;

    private Deviation(long difference, long share) => (this.difference, this.share) = (difference, share);

    private long Share => Math.Max(1, share);

    /// <summary>Whether the unit has more people per deputy than the mean: too few seats for its people.</summary>
    public bool IsAbove => difference > 0;

    /// <summary>Whether the unit has fewer people per deputy than the mean.</summary>
    public bool IsBelow => difference < 0;

    /// <summary>Returns the deviation of a unit from the mean of its area.</summary>
    /// <param name="population">The population of the unit, in persons, 0 or more.</param>
    /// <param name="seats">The seats of the unit, from 1 to 10,000,000.</param>
    /// <param name="areaPopulation">The population of the area, in persons, 1 or more.</param>
    /// <param name="areaSeats">The seats of the area, from 1 to 10,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public static Deviation Of(int population, int seats, int areaPopulation, int areaSeats)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        Check.SomeSeats(seats);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(areaPopulation);
        Check.SomeSeats(areaSeats);
        return Unchecked(population, seats, areaPopulation, areaSeats);
    }

    // Products of a population below 2^31 and seats below 2^24 stay below 2^55.
    internal static Deviation Unchecked(long population, long seats, long areaPopulation, long areaSeats) =>
        new(population * areaSeats - areaPopulation * seats, areaPopulation * seats);

    /// <summary>Returns whether it lies beyond a tolerance, such as 30%; the tolerance itself is within.</summary>
    /// <param name="tolerance">The tolerance, as a fraction of the mean.</param>
    public bool Exceeds(Fraction tolerance) => (Int128)Math.Abs(difference) * tolerance.Denominator > (Int128)Share * tolerance.Numerator;

    /// <summary>Compares their sizes: zero also where one lies as far above the mean as the other below.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(Deviation other) => ((Int128)Math.Abs(difference) * other.Share).CompareTo((Int128)Math.Abs(other.difference) * Share);

    /// <summary>Returns whether both are the same part of the mean on the same side of it.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Deviation other) => (Int128)difference * other.Share == (Int128)other.difference * Share;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var (a, b) = (Share, Math.Abs(difference));
        while (b != 0) (a, b) = (b, a % b);
        return HashCode.Combine(difference / a, Share / a);
    }

    /// <summary>Whether the first is the smaller in size.</summary>
    public static bool operator <(Deviation left, Deviation right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is the larger in size.</summary>
    public static bool operator >(Deviation left, Deviation right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is the smaller in size or both are equal.</summary>
    public static bool operator <=(Deviation left, Deviation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is the larger in size or both are equal.</summary>
    public static bool operator >=(Deviation left, Deviation right) => left.CompareTo(right) >= 0;

    /// <summary>Returns its size in per cent with one decimal, without a sign; rounded up, so that it never reads as a bound that it passes.</summary>
    public string Size
    {
        get
        {
            var tenths = SizeInTenths;
            return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}%");
        }
    }

    /// <summary>Its size in tenths of a per cent, rounded up.</summary>
    internal Int128 SizeInTenths => ((Int128)Math.Abs(difference) * 1000 + Share - 1) / Share;

    /// <summary>Returns its size in per cent with one decimal, rounded down: for what is proved never to be smaller.</summary>
    public string SizeFloor
    {
        get
        {
            var tenths = (Int128)Math.Abs(difference) * 1000 / Share;
            return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}%");
        }
    }

    /// <summary>People per deputy with one decimal, rounded half up: for reading.</summary>
    internal static string PeoplePerDeputy(long population, long seats) => seats == 0 ? "—" : Tenths.HalfUp(population, seats);

    /// <summary>Returns it in per cent with one decimal and its sign, such as +12.3% or −8.0%. For reading: comparisons are exact.</summary>
    public override string ToString() => (difference > 0 ? "+" : difference < 0 ? "−" : "") + Size;
}
