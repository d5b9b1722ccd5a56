namespace Election.Rules.Benchmarks;

/// <summary>
/// The smallest largest deviation by dynamic programming, as one would write it: for each district in turn and each number of
/// seats given so far, the least that is possible. Two rows are kept, and only the numbers from which the total can still be
/// reached; so it finds the deviation alone, not the division.
/// </summary>
public static class PlainProgramme
{
    /// <summary>Returns the deviation of the best division, one to three seats each, in sixths of one over the area's population.</summary>
    public static long LargestDeviation(IReadOnlyList<PopulationUnit> units, int seats)
    {
        var population = units.Sum(u => (long)u.Population);
        long[] best = new long[seats + 1], next = new long[seats + 1];
        Array.Fill(best, long.MaxValue);
        best[0] = 0;
        for (var i = 0; i < units.Count; i++)
        {
            var share = (long)units[i].Population * seats;
            var (one, two, three) = (Deviation(share, population, 1), Deviation(share, population, 2), Deviation(share, population, 3));
            var (given, left) = (i + 1, units.Count - i - 1);
            var (first, last) = (Math.Max(given, seats - 3 * left), Math.Min(3 * given, seats - left));
            Array.Fill(next, long.MaxValue);
            for (var total = first; total <= last; total++)
            {
                var least = Math.Max(best[total - 1], one);
                if (total >= 2) least = Math.Min(least, Math.Max(best[total - 2], two));
                if (total >= 3) least = Math.Min(least, Math.Max(best[total - 3], three));
                next[total] = least;
            }
            (best, next) = (next, best);
        }
        return best[seats];
    }

    /// <summary>Returns |p/s − P/S| ÷ (P/S) in the same unit: whole for one, two and three seats.</summary>
    public static long Deviation(long share, long population, int seats) => Math.Abs(share - population * seats) * (6 / seats);
}
