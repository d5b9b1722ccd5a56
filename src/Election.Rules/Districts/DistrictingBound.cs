namespace Election.Rules;

/// <summary>What can be proved of all groupings at once, without looking at any.</summary>
internal static class DistrictingBound
{
    /// <summary>Returns a deviation that the largest of no grouping falls below.</summary>
    internal static Deviation Of(UnitMap map)
    {
        // A district has at least the people of any unit in it and at most three seats: one unit bounds its people per deputy from below.
        var bound = Of(map, map.Units.Max(u => u.Population), map.Range.Most);
        if (!bound.IsAbove) bound = default;

        // What a connected part has per deputy is the weighted mean of what its districts have: one of them lies as far from the
        // mean of the area, on the same side. So no grouping betters the best division of the seats among the parts, each with a
        // seat at least and three for each unit at most. In each part the deviation falls to a least one and rises again with
        // its seats: the cheapest steps in turn, from every part's own best, leave the smallest largest.
        var people = map.Parts.Select(p => (int)p.Sum(i => (long)map.Units[i].Population)).ToArray();
        var given = people.Select((p, i) => Nearest(map, p, MostOf(i))).ToArray();
        for (var missing = map.Seats - given.Sum(); missing != 0; missing -= Math.Sign(missing))
        {
            var step = Math.Sign(missing);
            var next = Enumerable.Range(0, given.Length).Where(i => given[i] + step >= map.Range.Least && given[i] + step <= MostOf(i)).MinBy(i => Of(map, people[i], given[i] + step));
            given[next] += step;
        }
        return people.Select((p, i) => Of(map, p, given[i])).Append(bound).Max();

        int MostOf(int part) => map.Range.Most * map.Parts[part].Length;
    }

    /// <summary>Returns the units and parts that alone keep every grouping from the tolerance.</summary>
    internal static IReadOnlyList<Blockage> BlockagesOf(UnitMap map)
    {
        var units = map.Units.Select((unit, i) => (First: map.Ranks[i], Blockage: new Blockage([unit], BlockageReason.UnitTooLarge)))
            .Where(u => Of(map, u.Blockage.Units[0].Population, map.Range.Most) is { IsAbove: true } d && d.Exceeds(map.Tolerance));

        // A part too large for all the seats it can have contains such a unit, and is blocked by that.
        var parts = map.Parts.Select(p => p.OrderBy(i => map.Ranks[i]).ToArray())
            .Where(p => p.Sum(i => map.Units[i].Population) is var people && Of(map, people, Nearest(map, people, map.Seats)).Exceeds(map.Tolerance))
            .Select(p => (First: map.Ranks[p[0]], Blockage: new Blockage([.. p.Select(i => map.Units[i])], BlockageReason.PartFitsNoSeats)));
        return [.. units.Concat(parts).OrderBy(b => b.First).Select(b => b.Blockage)];
    }

    /// <summary>The number of seats, from the least of a district to a bound, with the smallest deviation.</summary>
    private static int Nearest(UnitMap map, int people, int most)
    {
        var floor = (int)Math.Clamp((long)people * map.Seats / map.Population, map.Range.Least, most);
        return floor < most && Of(map, people, floor + 1) < Of(map, people, floor) ? floor + 1 : floor;
    }

    private static Deviation Of(UnitMap map, int people, int seats) => Deviation.Unchecked(people, seats, map.Population, map.Seats);
}
