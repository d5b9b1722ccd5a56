using System.Numerics;

namespace Election.Rules;

/// <summary>
/// Finds the best grouping of a few units by examining every one. What is left of the units when the district of the first
/// one is taken away is the same problem again, so that each set of units is solved once.
/// </summary>
internal sealed class ExactDistricting
{
    /// <summary>The most units whose groupings are all examined: some 0.15 seconds at worst, and each unit more takes three times as long.</summary>
    internal const int MostUnits = 14;

    private readonly UnitMap map;
    private readonly CancellationToken cancellation;
    private readonly long[] people; // By set of units.
    private readonly bool[] connected;
    private readonly uint[] allowed; // By set: the seats, as bits, with which it is a district at no more than the cost tried.
    private readonly ulong[] reach; // By set: the totals of seats, as bits, that groupings of it can have so.
    private readonly int width; // The totals of seats, from none.
    private readonly int[] best; // By set and total: the rate of the finest such grouping.

    private ExactDistricting(UnitMap map, CancellationToken cancellation)
    {
        (this.map, this.cancellation) = (map, cancellation);
        var sets = 1 << map.Count;
        (people, connected, allowed, reach) = (new long[sets], new bool[sets], new uint[sets], new ulong[sets]);
        width = map.Seats + 1;
        best = new int[sets * width];
        var near = new int[map.Count];
        for (var i = 0; i < near.Length; i++)
            near[i] = map.Neighbours is { } neighbours ? neighbours[i].Sum(j => 1 << j) : All;
        for (var set = 1; set < sets; set++)
        {
            people[set] = people[set & (set - 1)] + map.Units[BitOperations.TrailingZeroCount(set)].Population;
            connected[set] = IsConnected(set, near);
        }
    }

    private int All => (1 << map.Count) - 1;

    /// <summary>
    /// Returns the districts with the smallest largest deviation, or with the smallest that the most districts within the
    /// tolerance can have; of several such groupings the one with the fewest districts beyond the tolerance, then with the most
    /// districts, which lie closer to their voters; then by the names in them.
    /// </summary>
    internal static List<int[]> Solve(UnitMap map, CancellationToken cancellation)
    {
        var exact = new ExactDistricting(map, cancellation);
        exact.CanKeepTo(exact.BestLargest());
        exact.Rate();
        return exact.Finest();
    }

    private static bool IsConnected(int set, int[] near)
    {
        var reached = set & -set;
        for (var fresh = reached; fresh != 0;)
        {
            var next = 0;
            for (; fresh != 0; fresh &= fresh - 1) next |= near[BitOperations.TrailingZeroCount(fresh)];
            fresh = next & set & ~reached;
            reached |= fresh;
        }
        return reached == set;
    }

    /// <summary>The largest cost in the grouping sought.</summary>
    private long BestLargest()
    {
        if (map.Aim != DistrictingAim.MostDistricts || !CanKeepTo(map.Tolerated)) return Smallest(long.MaxValue, CanKeepTo);
        var most = Rate();
        return Smallest(map.Tolerated, cost => CanKeepTo(cost) && Rate() == most);
    }

    /// <summary>The smallest cost up to a bound that suffices: some district has exactly that cost, and what one suffices for a greater one does.</summary>
    private long Smallest(long bound, Func<long, bool> suffices)
    {
        var costs = new List<long>();
        for (var set = 1; set < people.Length; set++)
            for (var s = map.Range.Least; connected[set] && s <= map.Range.Most; s++)
                if (map.CostOf(people[set], s) is var cost && cost <= bound) costs.Add(cost);
        costs.Sort();
        var (low, high) = (0, costs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (suffices(costs[middle])) high = middle;
            else low = middle + 1;
        }
        return costs[low];
    }

    private bool CanKeepTo(long most)
    {
        for (var set = 1; set < people.Length; set++)
        {
            allowed[set] = 0;
            for (var s = map.Range.Least; connected[set] && s <= map.Range.Most; s++)
                if (map.CostOf(people[set], s) <= most) allowed[set] |= 1u << s;
        }
        reach[0] = 1;
        foreach (var set in Remainders())
        {
            var (first, others) = (set & -set, set & (set - 1));
            var totals = 0UL;
            for (var more = others; ; more = (more - 1) & others)
            {
                var rest = reach[others ^ more];
                if (rest != 0)
                    for (var seats = allowed[first | more]; seats != 0; seats &= seats - 1) totals |= rest << BitOperations.TrailingZeroCount(seats);
                if (more == 0) break;
            }
            reach[set] = totals;
        }
        return (reach[All] >> map.Seats & 1) != 0;
    }

    /// <summary>The sets that can be left over, subsets before their supersets: the first unit is always in the first district.</summary>
    private IEnumerable<int> Remainders()
    {
        for (var set = 2; set < people.Length; set += 2)
        {
            if ((set & 0xFF) == 2) cancellation.ThrowIfCancellationRequested();
            yield return set;
        }
        yield return All;
    }

    /// <summary>Rates the groupings of every set with every total of seats, as the cost tried allows, and returns the rate of the best of all: the lower, the finer.</summary>
    private int Rate()
    {
        Array.Fill(best, int.MaxValue);
        best[0] = 0;
        foreach (var set in Remainders())
        {
            var (first, others) = (set & -set, set & (set - 1));
            for (var more = others; ; more = (more - 1) & others)
            {
                var (district, rest) = (first | more, others ^ more);
                for (var seats = allowed[district]; seats != 0; seats &= seats - 1)
                {
                    var s = BitOperations.TrailingZeroCount(seats);
                    var step = Step(district, s);
                    for (var totals = reach[rest] << s; totals != 0; totals &= totals - 1)
                    {
                        var total = BitOperations.TrailingZeroCount(totals);
                        if (total > map.Seats) break;
                        ref var found = ref best[set * width + total];
                        found = Math.Min(found, best[rest * width + total - s] + step);
                    }
                }
                if (more == 0) break;
            }
        }
        return best[All * width + map.Seats];
    }

    // One district beyond the tolerance outweighs any number of districts.
    private int Step(int district, int s) => (map.CostOf(people[district], s) > map.Tolerated ? map.Count + 1 : 0) - 1;

    private List<int[]> Finest()
    {
        var districts = new List<int[]>();
        for (var (set, total) = (All, map.Seats); set != 0;)
        {
            var (first, others) = (set & -set, set & (set - 1));
            var (district, with) = First();
            districts.Add([.. Enumerable.Range(0, map.Count).Where(i => (district >> i & 1) != 0)]);
            (set, total) = (set ^ district, total - with);

            // By name: the first set, read as a number whose lowest digit is the first name.
            (int, int) First()
            {
                for (var more = 0; ; more = ((more | ~others) + 1) & others)
                    for (var seats = allowed[first | more]; seats != 0; seats &= seats - 1)
                    {
                        var s = BitOperations.TrailingZeroCount(seats);
                        var rest = others ^ more;
                        if (s <= total && (reach[rest] >> (total - s) & 1) != 0 && best[rest * width + total - s] + Step(first | more, s) == best[set * width + total]) return (first | more, s);
                    }
            }
        }
        return districts;
    }
}
