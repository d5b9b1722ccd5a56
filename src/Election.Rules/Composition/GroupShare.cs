using System.Globalization;

namespace Election.Rules;

/// <summary>How many of a whole belong to a group, such as 8 women of 47 deputies: exact, and shown beside a percentage rounded for reading.</summary>
public readonly record struct GroupShare
{
    /// <summary>Creates a share.</summary>
    /// <param name="members">The members of the group, 0 or more, no more than the whole.</param>
    /// <param name="whole">The whole, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public GroupShare(int members, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(members);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(members, whole);
        (Members, Whole) = (members, whole);
    }

    /// <summary>The members of the group.</summary>
    public int Members { get; }

    /// <summary>The whole; 0 only in the default value, which is of nobody.</summary>
    public int Whole { get; }

    /// <summary>The share in per cent with one decimal, rounded half up: for reading, since 17.0% may be 8 of 47.</summary>
    public string Percent => Whole == 0 ? "—" : Tenths.HalfUp(100L * Members, Whole) + "%";

    /// <summary>Compares the share with a fraction exactly, by cross-multiplying.</summary>
    /// <param name="fraction">The fraction.</param>
    /// <returns>Below zero where the share is less, zero where it is the same, above zero where it is more.</returns>
    public int CompareTo(Fraction fraction) => ((long)Members * fraction.Denominator).CompareTo((long)fraction.Numerator * Whole);

    /// <summary>Returns the share exactly and rounded, as 8/47, 17.0%.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Members}/{Whole}, {Percent}");
}
