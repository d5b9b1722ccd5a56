namespace Election.Rules;

/// <summary>
/// Looks for a good grouping of many units: small groups are joined to their neighbours, and then many small changes are tried,
/// each kept unless it leaves the districts worse than they were a thousand changes ago (late acceptance), which leads out of
/// what no single change betters. Whole numbers and a sequence of its own: the same result on every machine.
/// </summary>
internal sealed class DistrictSearch
{
    // Measured on grids of 33 to 1,000 units: more steps, runs or memory better the result by little.
    private const int Runs = 6, Memory = 1000;

    // At first even a district at twice the mean is put up with, so that the start does not bind.
    private const long Patience = 1_000_000_000_000;

    // For a district within the tolerance where the most are sought: at 30% the fourth power below is less than a thirtieth of it.
    private const long Reward = 1L << 38;

    private readonly UnitMap map;
    private readonly CancellationToken cancellation;
    private readonly long ceiling, reward;
    private readonly int[] groupOf, placeOf; // By unit: its group, and its place among the members.
    private readonly List<int>[] members; // By group: its units, none where the group is not in use.
    private readonly long[] people, strain; // By group.
    private readonly int[] seats, placeOfGroup;
    private readonly List<int> groups = []; // Those in use.
    private readonly Stack<int> unused = new();
    private readonly int[] mark, above, order, parent; // Of the last walk over units.
    private readonly long[] below;
    private readonly bool[] hangs;
    private readonly List<int> frontier = [];
    private readonly Int128[] history;
    private Generator random;
    private Int128 total, most;
    private int walk;

    private DistrictSearch(UnitMap map, List<int[]> start, long ceiling, long reward, ulong seed, CancellationToken cancellation)
    {
        (this.map, this.ceiling, this.reward, this.cancellation, random) = (map, ceiling, reward, cancellation, new(seed));
        var n = map.Count;
        (groupOf, placeOf, seats, placeOfGroup) = (new int[n], new int[n], new int[n], new int[n]);
        (mark, above, order, parent, hangs) = (new int[n], new int[n], new int[n], new int[n], new bool[n]);
        (people, strain, below) = (new long[n], new long[n], new long[n]);
        members = [.. Enumerable.Range(0, n).Select(_ => new List<int>())];
        for (var g = n - 1; g >= 0; g--) unused.Push(g);
        foreach (var (units, divided) in start.Zip(map.Divide(start)))
        {
            var g = Open();
            foreach (var unit in units) Enter(unit, g);
            SetSeats(g, divided.Seats);
        }
        history = new Int128[Memory];
        Array.Fill(history, total + Patience);
    }

    /// <summary>Returns the best grouping found by runs of some steps each; without a number, by the size of the map.</summary>
    internal static List<int[]> Solve(UnitMap map, int? steps, CancellationToken cancellation)
    {
        var start = Start(map);
        return (map.Aim == DistrictingAim.MostDistricts ? MostDistricts() : null) ?? LeastDeviation(DistrictingBound.Of(map));

        List<int[]> LeastDeviation(Deviation bound)
        {
            var (best, (least, ceiling)) = (start, Largest(start));
            for (var run = 0; run < Runs && ceiling > 0 && least > bound; run++)
            {
                // What the last runs did not better is forbidden to the next.
                var found = Found(run, best, run == 0 ? long.MaxValue : ceiling, reward: 0);
                if (Largest(found) is var (largest, thousandths) && largest < least) (best, least, ceiling) = (found, largest, thousandths);
            }
            return best;
        }

        // Null where nothing was found within the tolerance.
        List<int[]>? MostDistricts()
        {
            List<int[]>? best = null;
            var least = default(Deviation);
            for (var run = 0; run < Runs; run++)
            {
                var found = Found(run, best ?? start, Thousandths(map.Tolerance), Reward);
                var largest = Largest(found).Deviation;
                if (!largest.Exceeds(map.Tolerance) && (best is null || (found.Count, least).CompareTo((best.Count, largest)) > 0)) (best, least) = (found, largest);
            }
            return best;
        }

        // Runs set out by turns from the start and from the best.
        List<int[]> Found(int run, List<int[]> best, long ceiling, long reward) =>
            new DistrictSearch(map, run % 2 == 1 ? best : start, ceiling, reward, (ulong)run, cancellation).Run(steps ?? 30_000 + 600 * map.Count);

        (Deviation Deviation, long Thousandths) Largest(List<int[]> groups) => map.Divide(groups).Max(u => (u.Deviation!.Value, Thousandths(map, u.Unit.Population, u.Seats)));
    }

    /// <summary>Joins the group with the fewest people to its smallest neighbour, until there are no more groups than seats and none is too small for one.</summary>
    private static List<int[]> Start(UnitMap map)
    {
        var n = map.Count;
        var group = Enumerable.Range(0, n).ToArray();
        var size = map.Units.Select(u => (long)u.Population).ToArray();
        var inside = Enumerable.Range(0, n).Select(i => new List<int> { i }).ToArray();
        var bySize = new SortedSet<(long People, int Group)>(size.Select((p, i) => (p, i)));
        for (var count = n; bySize.Count > 0;)
        {
            var (fewest, g) = bySize.Min;
            var isSmall = 2 * fewest * map.Seats < map.Population;
            if (count <= map.Seats && (!isSmall || (long)(count - 1) * map.Range.Most < map.Seats)) break;
            bySize.Remove((fewest, g));
            var near = map.Neighbours is { } neighbours
                ? inside[g].SelectMany(i => neighbours[i]).Select(i => group[i]).Where(h => h != g).OrderBy(h => size[h]).ThenBy(h => h).FirstOrDefault(-1)
                : bySize.Count > 0 ? bySize.Min.Group : -1;
            if (near < 0) continue;
            bySize.Remove((size[near], near));
            size[near] += size[g];
            bySize.Add((size[near], near));
            foreach (var i in inside[g]) group[i] = near;
            inside[near].AddRange(inside[g]);
            inside[g].Clear();
            count--;
        }
        return [.. inside.Where(m => m.Count > 0).Select(m => m.ToArray())];
    }

    private List<int[]> Run(int steps)
    {
        var (best, least) = ((int[])groupOf.Clone(), total);
        for (var step = 0; step < steps; step++)
        {
            if ((step & 0x3FF) == 0) cancellation.ThrowIfCancellationRequested();
            ref var then = ref history[step % history.Length];
            most = Int128.Max(then, total);
            switch (random.Below(8))
            {
                case 0 or 1 or 2: Shift(); break;
                case 3 or 4: Swap(); break;
                case 5: Trade(); break;
                default: Redraw(); break;
            }
            then = Int128.Min(then, total);
            if (total >= least) continue;
            least = total;
            Array.Copy(groupOf, best, best.Length);
        }
        return [.. Enumerable.Range(0, best.Length).GroupBy(i => best[i]).Select(g => g.ToArray())];
    }

    /// <summary>Moves a unit to a neighbouring group, or makes a district of it.</summary>
    private void Shift()
    {
        var unit = Unit();
        var (a, b, moved) = (groupOf[unit], GroupBeside(unit), map.Units[unit].Population);
        if (members[a].Count == 1)
        {
            if (b >= 0 && seats[a] + seats[b] is var sum && sum <= map.Range.Most && IsKept(StrainOf(people[a] + people[b], sum) - strain[a] - strain[b])) Join(a, b);
            return;
        }
        var isNew = b < 0;
        if (Best(people[a] - moved, isNew ? moved : people[b] + moved, isNew ? seats[a] : seats[a] + seats[b]) is not { } pair) return;
        if (!IsKept(pair.Strain - strain[a] - (isNew ? 0 : strain[b])) || !HoldsWithout(unit)) return;
        if (isNew) b = Open();
        Move(unit, b);
        SetSeats(a, pair.First);
        SetSeats(b, pair.Second);
    }

    /// <summary>Exchanges two units of neighbouring groups.</summary>
    private void Swap()
    {
        var unit = Unit();
        var (a, b) = (groupOf[unit], GroupBeside(unit));
        if (b < 0) return;
        var other = members[b][random.Below(members[b].Count)];
        var more = (long)map.Units[other].Population - map.Units[unit].Population;
        if (Best(people[a] + more, people[b] - more, seats[a] + seats[b]) is not { } pair || !IsKept(pair.Strain - strain[a] - strain[b])) return;
        Move(unit, b);
        Move(other, a);
        if (IsWhole(unit) && IsWhole(other))
        {
            SetSeats(a, pair.First);
            SetSeats(b, pair.Second);
            return;
        }
        Move(unit, a);
        Move(other, b);
    }

    /// <summary>Gives a seat of one group to another, wherever they lie.</summary>
    private void Trade()
    {
        var (a, b) = (Group(), groups[random.Below(groups.Count)]);
        if (people[a] * map.Seats < (long)map.Population * seats[a]) (a, b) = (b, a);
        if (a == b || seats[a] == map.Range.Most || seats[b] == map.Range.Least) return;
        if (!IsKept(StrainOf(people[a], seats[a] + 1) + StrainOf(people[b], seats[b] - 1) - strain[a] - strain[b])) return;
        SetSeats(a, seats[a] + 1);
        SetSeats(b, seats[b] - 1);
    }

    /// <summary>Takes two neighbouring groups, or one, and cuts a random tree over their units where that is best, or not at all.</summary>
    private void Redraw()
    {
        var a = Group();
        var b = random.Below(4) == 0 ? -1 : GroupBeside(members[a][random.Below(members[a].Count)]);
        var (sum, all, before) = b < 0 ? (seats[a], people[a], strain[a]) : (seats[a] + seats[b], people[a] + people[b], strain[a] + strain[b]);
        var count = Grow(a, b);
        var (least, cut, first) = (sum <= map.Range.Most ? StrainOf(all, sum) : long.MaxValue, 0, sum);
        for (var i = 1; i < count; i++)
            if (Best(all - below[i], below[i], sum) is { } pair && pair.Strain < least) (least, cut, first) = (pair.Strain, i, pair.First);
        if (least == long.MaxValue || !IsKept(least - before)) return;
        if (cut == 0)
        {
            if (b >= 0) Join(b, a);
            return;
        }
        if (b < 0) b = Open();
        for (var i = 0; i < count; i++)
        {
            hangs[i] = i == cut || (i > cut && hangs[parent[i]]);
            Move(order[i], hangs[i] ? b : a);
        }
        SetSeats(a, first);
        SetSeats(b, sum - first);
    }

    /// <summary>Grows a random tree over one or two groups: their units in order, the place of each one's parent, and the people from each one down.</summary>
    private int Grow(int a, int b)
    {
        var count = 0;
        frontier.Clear();
        if (map.Neighbours is { } neighbours)
        {
            walk++;
            Wait(members[a][random.Below(members[a].Count)], 0);
            for (; frontier.Count > 0; count++)
            {
                var unit = Take();
                (order[count], parent[count]) = (unit, above[unit]);
                foreach (var near in neighbours[unit])
                    if (mark[near] != walk && (groupOf[near] == a || groupOf[near] == b)) Wait(near, count);
            }
        }
        else
        {
            frontier.AddRange(members[a]);
            if (b >= 0) frontier.AddRange(members[b]);
            for (; frontier.Count > 0; count++) (order[count], parent[count]) = (Take(), Math.Max(0, count - 1));
        }
        for (var i = 0; i < count; i++) below[i] = map.Units[order[i]].Population;
        for (var i = count - 1; i > 0; i--) below[parent[i]] += below[i];
        return count;

        void Wait(int unit, int place)
        {
            (mark[unit], above[unit]) = (walk, place);
            frontier.Add(unit);
        }

        int Take()
        {
            var i = random.Below(frontier.Count);
            var unit = frontier[i];
            frontier[i] = frontier[^1];
            frontier.RemoveAt(frontier.Count - 1);
            return unit;
        }
    }

    private int Unit()
    {
        if (random.Below(2) == 0) return random.Below(groupOf.Length);
        var g = Group();
        return members[g][random.Below(members[g].Count)];
    }

    /// <summary>The worse of two groups at random.</summary>
    private int Group()
    {
        var (g, h) = (groups[random.Below(groups.Count)], groups[random.Below(groups.Count)]);
        return strain[g] < strain[h] ? h : g;
    }

    private int GroupBeside(int unit)
    {
        var near = map.Neighbours is not { } neighbours ? random.Below(groupOf.Length)
            : neighbours[unit] is { Length: > 0 } some ? some[random.Below(some.Length)]
            : unit;
        return groupOf[near] == groupOf[unit] ? -1 : groupOf[near];
    }

    private bool IsKept(Int128 change) => total + change <= most;

    /// <summary>The seats of two groups that have some together, such that they strain least; null where there are none.</summary>
    private (int First, int Second, long Strain)? Best(long one, long other, int sum)
    {
        (int, int, long)? best = null;
        var least = long.MaxValue;
        for (var s = Math.Max(map.Range.Least, sum - map.Range.Most); s <= Math.Min(map.Range.Most, sum - map.Range.Least); s++)
            if (StrainOf(one, s) + StrainOf(other, sum - s) is var found && found < least) (best, least) = ((s, sum - s, found), found);
        return best;
    }

    /// <summary>
    /// How badly a district lies: the fourth power of its deviation in thousandths, so that the worst counts most and the others still
    /// count; from about three times the mean a straight line, so that 64 bits hold it; and a fine on what was bettered already,
    /// or, where the most districts are sought, on what lies beyond the tolerance, and a reward for each that does not.
    /// </summary>
    private long StrainOf(long inhabitants, int s)
    {
        var d = Thousandths(map, inhabitants, s);
        const long Knee = 2048;
        var plain = d <= Knee ? d * d * d * d : Knee * Knee * Knee * (Knee + 4 * (d - Knee));
        var isFree = reward == 0 ? d < ceiling : map.CostOf(inhabitants, s) <= map.Tolerated;
        return isFree ? plain - reward : plain + reward + (1 + d - ceiling << 36);
    }

    private static long Thousandths(Fraction tolerance) => (long)Int128.Min(1 << 24, (Int128)tolerance.Numerator * 1000 / tolerance.Denominator);

    private static long Thousandths(UnitMap map, long inhabitants, int s)
    {
        var (difference, share) = (Math.Abs(inhabitants * map.Seats - (long)map.Population * s), (long)map.Population * s);
        return difference >> 53 == 0 ? Math.Min(1 << 24, difference * 1000 / share) : (long)Int128.Min(1 << 24, (Int128)difference * 1000 / share);
    }

    /// <summary>Whether the group of a unit is in one piece.</summary>
    private bool IsWhole(int unit) => map.Neighbours is null || Reach(unit, -1) == members[groupOf[unit]].Count;

    private bool HoldsWithout(int unit)
    {
        if (map.Neighbours is null) return true;
        var rest = members[groupOf[unit]];
        return Reach(rest[0] == unit ? rest[1] : rest[0], unit) == rest.Count - 1;
    }

    private int Reach(int from, int without)
    {
        walk++;
        frontier.Clear();
        frontier.Add(from);
        mark[from] = walk;
        var g = groupOf[from];
        for (var i = 0; i < frontier.Count; i++)
            foreach (var near in map.Neighbours![frontier[i]])
                if (groupOf[near] == g && mark[near] != walk && near != without)
                {
                    mark[near] = walk;
                    frontier.Add(near);
                }
        return frontier.Count;
    }

    private int Open()
    {
        var g = unused.Pop();
        placeOfGroup[g] = groups.Count;
        groups.Add(g);
        return g;
    }

    /// <summary>Joins a group to another, with its seats.</summary>
    private void Join(int gone, int stays)
    {
        var sum = seats[gone] + seats[stays];
        while (members[gone].Count > 0) Move(members[gone][^1], stays);
        total -= strain[gone];
        (strain[gone], seats[gone]) = (0, 0);
        (groups[placeOfGroup[gone]], placeOfGroup[groups[^1]]) = (groups[^1], placeOfGroup[gone]);
        groups.RemoveAt(groups.Count - 1);
        unused.Push(gone);
        SetSeats(stays, sum);
    }

    private void SetSeats(int g, int s)
    {
        var now = StrainOf(people[g], s);
        total += now - strain[g];
        (seats[g], strain[g]) = (s, now);
    }

    private void Move(int unit, int to)
    {
        var from = groupOf[unit];
        if (from == to) return;
        var (list, place) = (members[from], placeOf[unit]);
        (list[place], placeOf[list[^1]]) = (list[^1], place);
        list.RemoveAt(list.Count - 1);
        people[from] -= map.Units[unit].Population;
        Enter(unit, to);
    }

    private void Enter(int unit, int to)
    {
        (groupOf[unit], placeOf[unit]) = (to, members[to].Count);
        members[to].Add(unit);
        people[to] += map.Units[unit].Population;
    }

    /// <summary>SplitMix64: the same sequence everywhere and for ever, which the platform does not promise of its own.</summary>
    private struct Generator(ulong seed)
    {
        private ulong state = seed;

        internal int Below(int bound)
        {
            unchecked
            {
                var z = state += 0x9E3779B97F4A7C15;
                z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
                z = (z ^ z >> 27) * 0x94D049BB133111EB;
                return (int)(((z ^ z >> 31) >> 32) * (ulong)bound >> 32);
            }
        }
    }
}
