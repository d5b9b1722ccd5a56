using System.Globalization;

namespace Election.Rules;

/// <summary>
/// The units to be grouped, numbered by name so that nothing depends on the order in which they were given, with who adjoins
/// whom and what a district of them costs. Immutable.
/// </summary>
internal sealed class UnitMap
{
    // So many can be held; no place that is really divided comes near.
    private const int MostParts = 100_000, MostPairs = 1_000_000;

    private readonly long[] shares; // By seats: what one person more or less per deputy weighs, over a common denominator.

    private UnitMap(PopulationUnit[] units, int[] ranks, int[][]? neighbours, int population, int seats, DistrictingOptions options)
    {
        (Units, Ranks, Neighbours, Population, Seats) = (units, ranks, neighbours, population, seats);
        (Range, Aim, Tolerance) = (options.SeatsPerDistrict, options.Aim, options.Tolerance);
        var common = 1;
        for (var s = 2; s <= Range.Most; s++) common = Lcm(common, s);
        shares = [0, .. Enumerable.Range(1, Range.Most).Select(s => (long)common / s)];
        Tolerated = (long)Int128.Min(long.MaxValue, (Int128)common * population * options.Tolerance.Numerator / options.Tolerance.Denominator);
        Parts = PartsOf();
    }

    /// <summary>The units by name, ordinally.</summary>
    internal PopulationUnit[] Units { get; }

    /// <summary>The place of each unit in the order given.</summary>
    internal int[] Ranks { get; }

    /// <summary>The neighbours of each unit; null where any units may be joined.</summary>
    internal int[][]? Neighbours { get; }

    /// <summary>The connected parts of the map: no district reaches from one into another.</summary>
    internal IReadOnlyList<int[]> Parts { get; }

    internal int Population { get; }

    internal int Seats { get; }

    internal CountRange Range { get; }

    internal DistrictingAim Aim { get; }

    internal Fraction Tolerance { get; }

    /// <summary>The greatest cost within the tolerance.</summary>
    internal long Tolerated { get; }

    internal int Count => Units.Length;

    /// <summary>
    /// The deviation of a district from the mean as a whole number: |p/s − P/S| ÷ (P/S) times P and the least common multiple of
    /// all s. Costs compare as deviations do, and for at most three seats they stay below 2^58.
    /// </summary>
    internal long CostOf(long people, int seats) => Math.Abs(people * Seats - (long)Population * seats) * shares[seats];

    /// <summary>Returns the seats of each group of units: for given groups no division is more equal.</summary>
    internal IReadOnlyList<UnitSeats> Divide(IReadOnlyList<int[]> groups) => SeatDivision.Of(
        [.. groups.Select(g => new PopulationUnit(Units[g[0]].Name, g.Sum(i => Units[i].Population)))], Seats, DivisionMethod.LeastDeviation, Range.Least, Range.Most).Units;

    /// <summary>Reads units as they are given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are too few units, or too few seats, or too many parts.</exception>
    /// <exception cref="ArgumentException">The units or the names in pairs make no sense.</exception>
    internal static UnitMap Of(IReadOnlyList<PopulationUnit> units, int seats, DistrictingOptions options)
    {
        var population = SeatDivision.PopulationOf(units);
        ArgumentNullException.ThrowIfNull(options);
        Check.SomeSeats(seats);
        if (options.Aim > DistrictingAim.MostDistricts) throw new ArgumentOutOfRangeException(nameof(options), options.Aim, "There is no such aim.");
        var most = options.SeatsPerDistrict.Most;
        var greatest = PopulationBand.Of(population, seats, most, options.Tolerance).Most;
        var parts = units.Select(u => options.MaySplit && greatest > 0 && u.Population > greatest ? PartsOf(u.Population, population, seats, most, options.Tolerance) : 1).ToArray();
        if (parts.Sum() is var count and > MostParts && count > units.Count)
            throw new ArgumentOutOfRangeException(nameof(seats), seats, Invariant($"{units.Count} units cut for {seats} seats make {count} parts; at most {MostParts} are held."))
                .InChinese(Invariant($"{units.Count}个单位为{seats}名代表拆成{count}份；至多{MostParts}份"));
        var given = units.Zip(parts).SelectMany((u, i) => Cut(u.First, (int)u.Second).Select(unit => (Unit: unit, Whole: i))).ToArray();
        if (given.Length > units.Count && given.GroupBy(g => g.Unit.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } same)
            throw new ArgumentException($"'{same.Key}' is the name of a unit and of a part of another.", nameof(units)).InChinese($"“{same.Key}”既是一个单位的名称，又是另一单位一部分的名称");
        if ((long)given.Length * most < seats)
            throw new ArgumentOutOfRangeException(nameof(seats), seats, Invariant($"{given.Length} units make at most {given.Length} districts of {most} seats at most, {(long)given.Length * most} in all; there are {seats}."))
                .InChinese(Invariant($"{given.Length}个单位至多划{given.Length}个选区，每个选区至多{most}名，共{(long)given.Length * most}名；现有{seats}名"));

        var order = Enumerable.Range(0, given.Length).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(given[a].Unit.Name, given[b].Unit.Name));
        var neighbours = options.Adjoining is { } pairs ? NeighboursOf(units, options, pairs, [.. order.Select(i => given[i].Whole)]) : null;
        var map = new UnitMap([.. order.Select(i => given[i].Unit)], order, neighbours, population, seats, options);
        return map.Parts.Count * options.SeatsPerDistrict.Least <= seats
            ? map
            : throw new ArgumentOutOfRangeException(nameof(seats), seats, Invariant($"The units lie in {map.Parts.Count} parts that do not adjoin, and each is a district at least; there are {seats} seats."))
                .InChinese(Invariant($"各单位分为互不相邻的{map.Parts.Count}片，每片至少一个选区；现有{seats}名"));
    }

    /// <summary>The fewest even parts among which the seats that a unit is due can be divided within the tolerance; failing that, the fewest that hold them.</summary>
    private static long PartsOf(long people, long population, long seats, int most, Fraction tolerance)
    {
        var due = Math.Max(1, (2 * people * seats + population) / (2 * population));
        var fewest = (due + most - 1) / most;
        for (var parts = fewest; parts <= Math.Min(due, 2 * fewest); parts++)
            if (IsWithin(people / parts, (due + parts - 1) / parts) && IsWithin((people + parts - 1) / parts, due / parts)) return parts;
        return fewest;

        bool IsWithin(long part, long s) => !Deviation.Unchecked(part, s, population, seats).Exceeds(tolerance);
    }

    /// <summary>Cuts a unit into parts as even as persons can be.</summary>
    private static PopulationUnit[] Cut(PopulationUnit unit, int parts) => parts == 1
        ? [unit]
        : [.. Enumerable.Range(0, parts).Select(i => new PopulationUnit(Invariant($"{unit.Name}（{i + 1}/{parts}）"), unit.Population / parts + (i < unit.Population % parts ? 1 : 0)))];

    private static int[][] NeighboursOf(IReadOnlyList<PopulationUnit> units, DistrictingOptions options, IReadOnlyList<(string, string)> pairs, int[] wholes)
    {
        var numbers = units.Select((u, i) => (u.Name, i)).ToDictionary(u => u.Name, u => u.i, StringComparer.Ordinal);
        var unknown = pairs.SelectMany(p => new[] { p.Item1 ?? "", p.Item2 ?? "" }).Where(n => !numbers.ContainsKey(n)).Distinct(StringComparer.Ordinal).ToArray();
        if (unknown.Length > 0) throw new ArgumentException($"No unit has the name {string.Join(", ", unknown.Select(n => $"'{n}'"))}.", nameof(options)).InChinese($"没有名为{string.Join("、", unknown.Select(n => $"“{n}”"))}的单位");

        // The parts of a unit adjoin one another, and whatever the unit adjoins.
        var parts = wholes.Select((whole, i) => (whole, i)).ToLookup(w => w.whole, w => w.i);
        (int One, int Other)[] joined = [.. pairs.Select(p => (numbers[p.Item1], numbers[p.Item2])), .. Enumerable.Range(0, units.Count).Select(i => (i, i))];
        if (wholes.Length > units.Count && joined.Sum(p => (long)parts[p.One].Count() * parts[p.Other].Count()) is var count and > MostPairs)
            throw new ArgumentOutOfRangeException(nameof(units), units.Count, Invariant($"{units.Count} units cut into {wholes.Length} parts adjoin {count} times; at most {MostPairs} are held."))
                .InChinese(Invariant($"{units.Count}个单位拆成{wholes.Length}份，相邻{count}处；至多{MostPairs}处"));
        var near = wholes.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (one, other) in joined)
            foreach (var i in parts[one])
                foreach (var j in parts[other])
                    if (i != j && near[i].Add(j)) near[j].Add(i);
        return [.. near.Select(n => n.ToArray())];
    }

    private List<int[]> PartsOf()
    {
        if (Neighbours is null) return [[.. Enumerable.Range(0, Count)]];
        var parts = new List<int[]>();
        var seen = new bool[Count];
        for (var first = 0; first < Count; first++)
        {
            if (seen[first]) continue;
            seen[first] = true;
            var part = new List<int> { first };
            for (var i = 0; i < part.Count; i++)
                foreach (var j in Neighbours[part[i]])
                    if (!seen[j])
                    {
                        seen[j] = true;
                        part.Add(j);
                    }
            parts.Add([.. part]);
        }
        return parts;
    }

    private static int Lcm(int a, int b)
    {
        var (x, y) = (a, b);
        while (y != 0) (x, y) = (y, x % y);
        return a / x * b;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
