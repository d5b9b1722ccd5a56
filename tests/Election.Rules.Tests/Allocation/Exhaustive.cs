namespace Election.Rules.Tests.Allocation;

/// <summary>Small areas, and every way to divide seats in them: slow, and nothing of it is the library's.</summary>
internal static class Exhaustive
{
    /// <summary>Every multiset of populations.</summary>
    internal static IEnumerable<int[]> Areas(int least, int most, int units) => units == 0
        ? [[]]
        : Areas(least, most, units - 1).SelectMany(rest => Enumerable.Range(rest.LastOrDefault(least), most + 1 - rest.LastOrDefault(least)).Select(p => (int[])[.. rest, p]));

    /// <summary>Every division of a total within bounds.</summary>
    internal static IEnumerable<int[]> Divisions(int units, int seats, int least, int most) => units == 0
        ? seats == 0 ? [[]] : []
        : Enumerable.Range(least, Math.Max(0, Math.Min(most, seats) - least + 1))
            .Where(s => seats - s >= (units - 1) * least && seats - s <= (long)(units - 1) * most)
            .SelectMany(s => Divisions(units - 1, seats - s, least, most).Select(rest => (int[])[s, .. rest]));

    internal static PopulationUnit[] Units(params IEnumerable<int> populations) => [.. populations.Select((p, i) => new PopulationUnit($"{(char)('a' + i)}", p))];

    /// <summary>What a method makes as small as it can: numbers of which the first that differs decides.</summary>
    internal static long[] Cost(DivisionMethod method, int[] populations, int[] division)
    {
        long all = populations.Sum(), seats = division.Sum();
        return method switch
        {
            // Hamilton: the squares of what is missing from the exact shares. Webster: the same for each of a unit's people.
            DivisionMethod.LargestRemainder => [populations.Zip(division, (p, s) => (s * all - p * seats) * (s * all - p * seats)).Sum()],
            DivisionMethod.SainteLague => [populations.Zip(division, (p, s) => (s * all - p * seats) * (s * all - p * seats) * (60 / p)).Sum()],
            _ => [.. populations.Zip(division, (p, s) => Deviation(p, s, all, seats)).OrderDescending()],
        };
    }

    /// <summary>The size of the deviation of up to twelve seats, as a multiple of 1 / (27720 × the area's population).</summary>
    internal static long Deviation(long p, long s, long all, long seats) => Math.Abs(p * seats - all * s) * (27720 / s);

    /// <summary>The divisions that cost least.</summary>
    internal static List<int[]> Best(DivisionMethod method, int[] populations, IEnumerable<int[]> divisions)
    {
        var best = new List<int[]>();
        long[]? least = null;
        foreach (var division in divisions)
        {
            var cost = Cost(method, populations, division);
            var order = least is null ? -1 : cost.AsSpan().SequenceCompareTo(least);
            if (order > 0) continue;
            if (order < 0) best.Clear();
            best.Add(division);
            least = cost;
        }
        return best;
    }
}
