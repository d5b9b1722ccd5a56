using System.Globalization;

namespace Election.Rules;

/// <summary>Quotients for reading, with one decimal; comparisons never use them.</summary>
internal static class Tenths
{
    /// <summary>Returns a quotient rounded half up. The whole is 1 or more, and twenty times the part fits.</summary>
    internal static string HalfUp(long part, long whole)
    {
        var tenths = (part * 20 + whole) / (2 * whole);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
    }
}
