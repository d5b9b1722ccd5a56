using System.Runtime.CompilerServices;

namespace Election.Rules;

/// <summary>What no fact can be: negative counts, and more than a country has.</summary>
internal static class Check
{
    /// <summary>More seats than any country's congresses together; it keeps every product below 2^63.</summary>
    internal const int MostSeats = 10_000_000;

    internal static int? Count(int? value, [CallerMemberName] string member = "") => value is < 0
        ? throw new ArgumentOutOfRangeException(member, value, $"{member} is a count and cannot be negative.")
        : value;

    internal static Fraction? Share(Fraction? value, [CallerMemberName] string member = "") => value is { } share && share.Numerator > share.Denominator
        ? throw new ArgumentOutOfRangeException(member, value, $"{member} is a share and cannot be more than the whole.")
        : value;

    internal static int SomeSeats(int seats, [CallerArgumentExpression(nameof(seats))] string? parameter = null) => seats is < 1 or > MostSeats
        ? throw new ArgumentOutOfRangeException(parameter, seats, $"{parameter} is a number of seats: 1 to {MostSeats}.")
        : seats;

    internal static int? Seats(int? value, [CallerMemberName] string member = "") => value is < 0 or > MostSeats
        ? throw new ArgumentOutOfRangeException(member, value, $"{member} is a number of seats: 0 to {MostSeats}.")
        : value;
}
