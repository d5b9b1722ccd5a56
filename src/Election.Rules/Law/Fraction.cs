using System.Globalization;

namespace Election.Rules;

/// <summary>An exact fraction of whole numbers, such as a third or thirty per cent.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly int denominator;

    /// <summary>Creates a fraction in lowest terms.</summary>
    /// <param name="numerator">The numerator, 0 or more.</param>
    /// <param name="denominator">The denominator, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative or the denominator is not positive.</exception>
    public Fraction(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var (a, b) = (numerator, denominator);
        while (b != 0) (a, b) = (b, a % b);
        Numerator = numerator / a;
        this.denominator = denominator / a;
    }

    /// <summary>The numerator in lowest terms.</summary>
    public int Numerator { get; }

    /// <summary>The denominator in lowest terms; 1 for the default value, which is zero.</summary>
    public int Denominator => denominator == 0 ? 1 : denominator;

    /// <summary>Returns the smallest whole number that is at least this fraction of a count.</summary>
    /// <param name="count">The count, 0 or more.</param>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public long CeilingOf(long count) => Divide(checked(count * Numerator + Denominator - 1));

    /// <summary>Returns the largest whole number that is at most this fraction of a count.</summary>
    /// <param name="count">The count, 0 or more.</param>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public long FloorOf(long count) => Divide(checked(count * Numerator));

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is the larger.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is the larger or both are equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Divides by the denominator; what fits into 32 bits is divided so, which is several times as fast.</summary>
    private long Divide(long dividend) => dividend == (uint)(dividend & uint.MaxValue) ? (uint)dividend / (uint)Denominator : dividend / Denominator;

    /// <summary>Returns the fraction as a whole percentage where it is one (30%), otherwise as n/d.</summary>
    public override string ToString() => 100 % Denominator == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)Numerator * (100 / Denominator)}%")
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
