using FsCheck;
using FsCheck.Fluent;
using static Election.Rules.DivisionMethod;
using Judge = System.Func<Election.Rules.PopulationUnit[], int, Election.Rules.DivisionMethod, System.Collections.Generic.Dictionary<string, int>>;

namespace Election.Rules.Tests.Allocation;

public sealed class SeatDivisionTests
{
    private static readonly Judge Real = (units, seats, method) => SeatDivision.Of(units, seats, method, least: method == LeastDeviation ? 1 : 0).Units.ToDictionary(u => u.Unit.Name, u => u.Seats);

    /// <summary>One large unit and many small ones, the hard case of every method.</summary>
    private static Gen<(PopulationUnit[] Units, int Seats)> Areas =>
        from count in Gen.Choose(1, 8)
        from small in Gen.Choose(1, 60).ArrayOf(count)
        from large in Gen.Choose(1, 2000)
        from units in Gen.Shuffle(Exhaustive.Units([.. small, large]))
        from seats in Gen.Choose(count + 1, 60)
        select (units, seats);

    public static TheoryData<DivisionMethod> Methods => [.. Enum.GetValues<DivisionMethod>()];

    public static TheoryData<DivisionMethod> Quotients => [LargestRemainder, SainteLague];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_OneToThreeSeatsEach_IsTheBestOfAllDivisions(DivisionMethod method)
    {
        foreach (var n in Enumerable.Range(1, 6))
        {
            var divisions = Enumerable.Range(n, 2 * n + 1).ToDictionary(seats => seats, seats => Exhaustive.Divisions(n, seats, 1, 3).ToList());
            foreach (var populations in Exhaustive.Areas(1, 6, n))
                foreach (var (seats, all) in divisions)
                    IsBest(SeatDivision.Of(Exhaustive.Units(populations), seats, method, most: 3), populations, all);
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_AnySeatsEach_IsTheBestOfAllDivisions(DivisionMethod method)
    {
        foreach (var least in method == LeastDeviation ? [1] : new[] { 0, 1 })
            foreach (var n in Enumerable.Range(1, 4))
                foreach (var seats in Enumerable.Range(Math.Max(1, n * least), 2 * n))
                {
                    var all = Exhaustive.Divisions(n, seats, least, seats).ToList();
                    foreach (var populations in Exhaustive.Areas(1, 6, n)) IsBest(SeatDivision.Of(Exhaustive.Units(populations), seats, method, least), populations, all);
                }
    }

    /// <summary>
    /// The division is one of the best, and where there are several, the tie names exactly the units whose seats differ among them:
    /// every choice of as many of these units for one seat more is as good, and the order of last resort chose.
    /// </summary>
    private static void IsBest(SeatDivision found, int[] populations, List<int[]> all)
    {
        var best = Exhaustive.Best(found.Method, populations, all);
        var given = found.Units.Select(u => u.Seats).ToArray();
        var told = $"{found.Method}: {string.Join(",", populations)} with {found.Seats} seats: {string.Join(",", given)}";
        Assert.True(best.Any(given.SequenceEqual), told);
        var differ = Enumerable.Range(0, populations.Length).Where(i => best.Select(d => d[i]).Distinct().Count() > 1)
            .OrderByDescending(i => populations[i]).ThenBy(i => i).ToArray();
        Assert.True(differ.Select(i => found.Units[i].Unit).SequenceEqual(found.Tie?.Units ?? []), told + ": the tie");
        if (found.Tie is not { } tie) return;
        Assert.True(tie.Seats > 0 && tie.Seats < tie.Units.Count, told + ": the seats tied for");
        Assert.True(differ.Select((i, rank) => best.Min(d => d[i]) + (rank < tie.Seats ? 1 : 0)).SequenceEqual(differ.Select(i => given[i])), told + ": the order of last resort");
        Assert.True(best.Count == Choose(tie.Units.Count, tie.Seats), told + ": as many divisions as choices");
    }

    private static int Choose(int n, int k) => k == 0 ? 1 : Choose(n - 1, k - 1) * n / k;

    /// <summary>Quotas, then remainders, as textbooks have it; where remainders are equal the order of last resort.</summary>
    private static Dictionary<string, int> Hamilton(PopulationUnit[] units, int seats)
    {
        long all = units.Sum(u => (long)u.Population);
        var given = units.ToDictionary(u => u.Name, u => (int)(u.Population * (long)seats / all));
        var rest = seats - given.Values.Sum();
        foreach (var unit in units.OrderByDescending(u => u.Population * (long)seats % all).ThenByDescending(u => u.Population).ThenBy(u => u.Name, StringComparer.Ordinal).Take(rest)) given[unit.Name]++;
        return given;
    }

    /// <summary>Seat by seat to the highest average p / (2s + 1).</summary>
    private static Dictionary<string, int> Webster(PopulationUnit[] units, int seats)
    {
        var given = units.ToDictionary(u => u.Name, _ => 0);
        for (var i = 0; i < seats; i++)
        {
            var next = units.OrderByDescending(u => u.Population).ThenBy(u => u.Name, StringComparer.Ordinal)
                .Aggregate((a, b) => (long)b.Population * (2 * given[a.Name] + 1) > (long)a.Population * (2 * given[b.Name] + 1) ? b : a);
            given[next.Name]++;
        }
        return given;
    }

    [Fact]
    public void LargestRemainder_IsHamiltons() => Laws.Hold(Areas, Real, (units, seats, _) => Webster(units, seats),
        (judge, x) => Same(judge(x.Units, x.Seats, LargestRemainder), Hamilton(x.Units, x.Seats)));

    [Fact]
    public void SainteLague_IsTheHighestAverages() => Laws.Hold(Areas, Real, (units, seats, _) => Hamilton(units, seats),
        (judge, x) => Same(judge(x.Units, x.Seats, SainteLague), Webster(x.Units, x.Seats)));

    /// <summary>Webster's is known by an inequality: no unit's claim to one seat more is above any unit's claim to its last seat. With bounds too.</summary>
    [Fact]
    public void SainteLague_WithBounds_LeavesNoClaimAboveAnotherThatWasMet() => Laws.Hold(
        from area in Areas from least in Gen.Choose(0, area.Seats / area.Units.Length) from more in Gen.Choose(1, 9) select (area.Units, area.Seats, Least: least, Most: (area.Seats + area.Units.Length - 1) / area.Units.Length + more),
        SainteLague, LargestRemainder,
        (method, x) =>
        {
            var division = SeatDivision.Of(x.Units, x.Seats, method, x.Least, x.Most);
            return division.Units.Sum(u => u.Seats) == x.Seats
                && division.Units.All(u => u.Seats >= x.Least && u.Seats <= x.Most)
                && division.Units.Where(i => i.Seats < x.Most).All(i => division.Units.Where(j => j.Seats > x.Least).All(j => (long)i.Unit.Population * (2 * j.Seats - 1) <= (long)j.Unit.Population * (2 * i.Seats + 1)));
        });

    /// <summary>The largest deviation is that of a plain dynamic programme, in areas too large to try every division.</summary>
    [Fact]
    public void LeastDeviation_InLargerAreas_HasTheLargestDeviationOfADynamicProgramme() => Laws.Hold(
        from count in Gen.Choose(2, 40) from populations in Gen.Choose(300, 4000).ArrayOf(count) from seats in Gen.Choose(count, 3 * count) select (populations, seats),
        LeastDeviation, SainteLague,
        (method, x) =>
        {
            var division = SeatDivision.Of([.. x.populations.Select((p, i) => new PopulationUnit($"{i}", p))], x.seats, method, most: 3);
            return division.Units.Max(u => Exhaustive.Deviation(u.Unit.Population, u.Seats, division.Population, x.seats)) == Programme(x.populations, x.seats);
        });

    private static long Programme(int[] populations, int seats)
    {
        long all = populations.Sum();
        var least = Enumerable.Repeat(long.MaxValue, seats + 1).ToArray();
        least[0] = 0;
        foreach (var p in populations)
        {
            var next = Enumerable.Repeat(long.MaxValue, seats + 1).ToArray();
            for (var total = 0; total <= seats; total++)
                for (var s = 1; s <= Math.Min(3, total); s++)
                    next[total] = Math.Min(next[total], Math.Max(least[total - s], Exhaustive.Deviation(p, s, all, seats)));
            least = next;
        }
        return least[seats];
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_UnitsInAnyOrder_IsTheSame(DivisionMethod method) => Laws.Hold(
        from area in Areas from shuffled in Gen.Shuffle(area.Units) select (area.Units, shuffled, area.Seats),
        Real, (units, seats, _) => Hamilton([.. units.Select((u, i) => u with { Population = u.Population + i })], seats),
        (judge, x) => Same(judge(x.Units, x.Seats, method), judge(x.shuffled, x.Seats, method)));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Tie_UnitsInAnyOrder_IsTheSame(DivisionMethod method) => Laws.Hold(
        from populations in Gen.Choose(1, 3).ArrayOf(6) from shuffled in Gen.Shuffle(Exhaustive.Units(populations)) from seats in Gen.Choose(6, 18) select (populations, shuffled, seats),
        (Func<PopulationUnit[], int, SeatTie?>)((units, seats) => SeatDivision.Of(units, seats, method, most: 3).Tie),
        (units, seats) => SeatDivision.Of(units, seats, method, most: 3).Tie is { } tie ? new SeatTie([.. units.Where(tie.Units.Contains)], tie.Seats) : null,
        (judge, x) => (judge(Exhaustive.Units(x.populations), x.seats), judge(x.shuffled, x.seats)) is var (a, b) && a?.Seats == b?.Seats && (a?.Units ?? []).SequenceEqual(b?.Units ?? []));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_PopulationsMultipliedAlike_IsTheSame(DivisionMethod method) => Laws.Hold(
        from area in Areas from times in Gen.Choose(2, 100_000) select (area.Units, area.Seats, times),
        Real, (units, seats, m) => Real([.. units.Select(u => u with { Population = u.Population + 3 })], seats, m),
        (judge, x) => Same(judge(x.Units, x.Seats, method), judge([.. x.Units.Select(u => u with { Population = u.Population * x.times })], x.Seats, method)));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_MorePeople_AreNeverGivenFewerSeats(DivisionMethod method) => Laws.Hold(Areas, Real,
        (units, seats, m) => Real(units, seats, m).ToDictionary(u => u.Key, u => units.Length - u.Value),
        (judge, x) => judge(x.Units, x.Seats, method) is var given && x.Units.All(a => x.Units.All(b => a.Population <= b.Population || given[a.Name] >= given[b.Name])));

    [Fact]
    public void SainteLague_OneSeatMore_TakesNoneAway() => Laws.Hold(Areas, Real, (units, seats, _) => Real(units, seats, LargestRemainder),
        (judge, x) => (judge(x.Units, x.Seats, SainteLague), judge(x.Units, x.Seats + 1, SainteLague)) is var (before, after) && before.All(u => after[u.Key] >= u.Value));

    /// <summary>The Alabama paradox: with an eleventh seat the smallest unit loses its second.</summary>
    [Fact]
    public void LargestRemainder_OneSeatMore_CanTakeOneAway()
    {
        Assert.Equal([4, 4, 2], SeatDivision.Of(Exhaustive.Units(6, 6, 2), 10, LargestRemainder).Units.Select(u => u.Seats));
        Assert.Equal([5, 5, 1], SeatDivision.Of(Exhaustive.Units(6, 6, 2), 11, LargestRemainder).Units.Select(u => u.Seats));
    }

    [Fact]
    public void LargestRemainder_IsTheExactShareRoundedDownOrUp() => Laws.Hold(Areas, Real, (units, seats, _) => Real(units, seats, SainteLague),
        (judge, x) => judge(x.Units, x.Seats, LargestRemainder) is var given && x.Units.Sum(u => u.Population) is var all
            && x.Units.All(u => (u.Population * x.Seats / all) is var floor && given[u.Name] >= floor && given[u.Name] <= floor + (u.Population * x.Seats % all > 0 ? 1 : 0)));

    /// <summary>Exact shares 47.35 and five times 0.53: by odd divisors the five small units take two seats that the shares give to the large one.</summary>
    [Fact]
    public void SainteLague_CanGiveLessThanTheShareRoundedDown()
    {
        var units = Exhaustive.Units(4735, 53, 53, 53, 53, 53);
        Assert.Equal([45, 1, 1, 1, 1, 1], SeatDivision.Of(units, 50, SainteLague, least: 0).Units.Select(u => u.Seats));
        Assert.Equal(47, SeatDivision.Of(units, 50, LargestRemainder, least: 0).Units[0].Seats);
    }

    [Fact]
    public void LeastDeviation_IsNeverBeyondTheOtherMethods() => Laws.Hold(Areas, LeastDeviation, LargestRemainder,
        (method, x) => SeatDivision.Of(x.Units, x.Seats, method).LargestDeviation is var largest
            && largest <= SeatDivision.Of(x.Units, x.Seats, LargestRemainder).LargestDeviation && largest <= SeatDivision.Of(x.Units, x.Seats, SainteLague).LargestDeviation);

    /// <summary>A unit without people takes what the others cannot hold, or what costs nothing; several are filled evenly, and tied for the last round alone.</summary>
    [Theory]
    [InlineData(LargestRemainder, 9, "3 2 2 2", null)]
    [InlineData(LargestRemainder, 8, "3 2 2 1", "bcd 2")]
    [InlineData(SainteLague, 4, "1 1 1 1", null)]
    [InlineData(SainteLague, 6, "3 1 1 1", null)]
    [InlineData(SainteLague, 8, "3 2 2 1", "bcd 2")]
    [InlineData(SainteLague, 9, "3 2 2 2", null)]
    [InlineData(SainteLague, 10, "3 3 2 2", "bcd 1")]
    [InlineData(LeastDeviation, 6, "3 1 1 1", null)]
    [InlineData(LeastDeviation, 8, "3 2 2 1", "bcd 2")]
    [InlineData(LeastDeviation, 10, "3 3 2 2", "bcd 1")]
    [InlineData(LeastDeviation, 12, "3 3 3 3", null)]
    public void Of_UnitsWithoutPeople_AreFilledEvenly(DivisionMethod method, int seats, string expected, string? tied)
    {
        var division = SeatDivision.Of(Exhaustive.Units(10, 0, 0, 0), seats, method, most: 3);
        Assert.Equal(expected, string.Join(' ', division.Units.Select(u => u.Seats)));
        Assert.Equal(tied, division.Tie is { } tie ? $"{string.Concat(tie.Units.Select(u => u.Name))} {tie.Seats}" : null);
    }

    [Fact]
    public void Of_OneUnitWithoutPeople_IsTiedWithNobody()
    {
        Assert.Null(SeatDivision.Of(Exhaustive.Units(10, 0), 4, SainteLague, most: 3).Tie);
        Assert.Null(SeatDivision.Of(Exhaustive.Units(10, 0), 5, SainteLague, most: 3).Tie);
        Assert.Null(SeatDivision.Of(Exhaustive.Units(10, 0), 5, LeastDeviation, most: 3).Tie);
    }

    /// <summary>With units without people too, no division has a smaller vector of deviations, or of missing shares.</summary>
    [Theory]
    [InlineData(LargestRemainder)]
    [InlineData(LeastDeviation)]
    public void Of_SomeUnitsWithoutPeople_IsStillTheBest(DivisionMethod method)
    {
        foreach (var populations in Exhaustive.Areas(0, 5, 4).Where(p => p.Sum() > 0))
            foreach (var seats in Enumerable.Range(4, 9))
            {
                var given = SeatDivision.Of(Exhaustive.Units(populations), seats, method, most: 3).Units.Select(u => u.Seats);
                Assert.Contains(Exhaustive.Best(method, populations, Exhaustive.Divisions(4, seats, 1, 3)), given.SequenceEqual);
            }
    }

    /// <summary>A seat more for a unit with people always goes before one for a unit without, even where that has none.</summary>
    [Fact]
    public void SainteLague_GivesNoSeatToAUnitWithoutPeopleBeforeOthers()
    {
        var division = SeatDivision.Of(Exhaustive.Units(1, 1, 0), 3, SainteLague, least: 0);
        Assert.Equal([2, 1, 0], division.Units.Select(u => u.Seats));
        Assert.Equal("ab", string.Concat(division.Tie!.Units.Select(u => u.Name)));
    }

    /// <summary>Mean 15: one seat or two suit 20 people equally, two or three 36; of one seat for both each has the same claim, and the larger gets it.</summary>
    [Fact]
    public void LeastDeviation_UnitsThatASeatMakesNoWorse_AreTiedWhateverTheirSize()
    {
        var division = SeatDivision.Of(Exhaustive.Units(20, 36, 19), 5, LeastDeviation);
        Assert.Equal([1, 3, 1], division.Units.Select(u => u.Seats));
        Assert.Equal(("ba", 1), (string.Concat(division.Tie!.Units.Select(u => u.Name)), division.Tie.Seats));
    }

    [Fact]
    public void Units_AreInTheOrderGiven_WithTheirDeviations()
    {
        var units = new PopulationUnit[] { new("乙", 3000), new("甲", 900), new("丙", 2100) };
        var division = SeatDivision.Of(units, 6, LeastDeviation, most: 3);
        Assert.Equal(units, division.Units.Select(u => u.Unit));
        Assert.Equal([3, 1, 2], division.Units.Select(u => u.Seats));
        Assert.Equal(["0.0%", "−10.0%", "+5.0%"], division.Units.Select(u => u.Deviation.ToString()));
        Assert.Equal("−10.0%", division.LargestDeviation.ToString());
        Assert.Equal((6, 6000, LeastDeviation), (division.Seats, division.Population, division.Method));
        Assert.Null(division.Tie);
    }

    /// <summary>Equal populations: the name first in ordinal order goes first, wherever it stands.</summary>
    [Theory]
    [MemberData(nameof(Methods))]
    public void Tie_EqualPopulations_GoesByName(DivisionMethod method)
    {
        var units = new PopulationUnit[] { new("b", 10), new("a", 10), new("c", 10), new("B", 10) };
        var division = SeatDivision.Of(units, 6, method);
        Assert.Equal([1, 2, 1, 2], division.Units.Select(u => u.Seats));
        Assert.Equal(2, division.Tie!.Seats);
        Assert.Equal(["B", "a", "b", "c"], division.Tie.Units.Select(u => u.Name));
    }

    /// <summary>A unit with no seat has no deviation, and the largest is that of the others.</summary>
    [Fact]
    public void Deviation_WithoutSeats_IsNull()
    {
        var division = SeatDivision.Of(Exhaustive.Units(99, 1), 1, SainteLague, least: 0);
        Assert.Null(division.Units[1].Deviation);
        Assert.Equal("−1.0%", division.LargestDeviation.ToString());
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_HugeNumbers_DoNotOverflow(DivisionMethod method)
    {
        var one = SeatDivision.Of(Exhaustive.Units(int.MaxValue), 10_000_000, method);
        Assert.Equal((10_000_000, default), (one.Units[0].Seats, one.LargestDeviation));
        var few = SeatDivision.Of(Exhaustive.Units(1, 2_000_000_000, 147_483_645, 1), 10_000_000, method);
        Assert.Equal(10_000_000, few.Units.Sum(u => u.Seats));
        Assert.InRange(few.Units[1].Seats, 9_313_220, 9_313_230);
        Assert.Equal(1, few.Units[0].Seats);
        Assert.Equal("−99.6%", few.Units[0].Deviation.ToString());
        var bounded = SeatDivision.Of(Exhaustive.Units(1, int.MaxValue - 1), 10_000_000, method, most: 9_990_000);
        Assert.Equal([10_000, 9_990_000], bounded.Units.Select(u => u.Seats));
    }

    [Theory]
    [InlineData(3, 1, null, LargestRemainder, "seats", "4 units with at least 1 each take 4 seats; there are 3.")]
    [InlineData(7, 2, null, LargestRemainder, "seats", "4 units with at least 2 each take 8 seats; there are 7.")]
    [InlineData(13, 1, 3, LeastDeviation, "seats", "4 units with at most 3 each hold 12 seats; there are 13.")]
    [InlineData(8, 3, 2, SainteLague, "least", "least is 3, more than most, which is 2.")]
    [InlineData(8, 0, -1, SainteLague, "least", "least is 0, more than most, which is -1.")]
    [InlineData(8, -1, 3, SainteLague, "least", "-1")]
    [InlineData(8, 0, 3, LeastDeviation, "least", "at least one seat")]
    [InlineData(8, 0, 0, LargestRemainder, "seats", "4 units with at most 0 each hold 0 seats; there are 8.")]
    [InlineData(0, 0, null, LargestRemainder, "seats", "10000000")]
    [InlineData(10_000_001, 0, null, LargestRemainder, "seats", "10000001")]
    [InlineData(8, 1, 3, (DivisionMethod)9, "method", "9")]
    public void Of_BoundsThatCannotHold_SaysWhichNumbers(int seats, int least, int? most, DivisionMethod method, string parameter, string message)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => SeatDivision.Of(Exhaustive.Units(1, 2, 3, 4), seats, method, least, most));
        Assert.Equal(parameter, error.ParamName);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, PopulationUnit[]> BadUnits => new()
    {
        { "There is no unit.", [] },
        { "A unit, or the name of one, is null.", [null!] },
        { "A unit, or the name of one, is null.", [new(null!, 1)] },
        { "'甲' stands twice", [new("甲", 1), new("乙", 2), new("甲", 3)] },
        { "'乙' has a population of -2", [new("甲", 1), new("乙", -2)] },
        { "The populations add up to 0; expected 1 to 2147483647.", [new("甲", 0), new("乙", 0)] },
        { "The populations add up to 2147483648; expected 1 to 2147483647.", [new("甲", int.MaxValue), new("乙", 1)] },
    };

    [Theory]
    [MemberData(nameof(BadUnits))]
    public void Of_UnitsThatMakeNoSense_SaysWhich(string message, PopulationUnit[] units)
    {
        var error = Assert.Throws<ArgumentException>(() => SeatDivision.Of(units, 3, LeastDeviation));
        Assert.Equal("units", error.ParamName);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => SeatDivision.Of(null!, 3, LeastDeviation));
    }

    private static bool Same(Dictionary<string, int> a, Dictionary<string, int> b) => a.Count == b.Count && a.All(u => b[u.Key] == u.Value);
}
