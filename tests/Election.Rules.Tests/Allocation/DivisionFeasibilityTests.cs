using FsCheck.Fluent;

namespace Election.Rules.Tests.Allocation;

public sealed class DivisionFeasibilityTests
{
    private static readonly Fraction Thirty = new(3, 10);

    public static TheoryData<int, int> Tolerances => new() { { 0, 1 }, { 1, 10 }, { 3, 10 }, { 1, 2 }, { 1, 1 }, { 3, 2 } };

    /// <summary>All is as trying every division, and every number of seats of every unit, finds it.</summary>
    [Theory]
    [MemberData(nameof(Tolerances))]
    public void Of_SmallAreas_IsWhatTryingEverythingFinds(int numerator, int denominator)
    {
        var tolerance = new Fraction(numerator, denominator);
        foreach (var n in Enumerable.Range(1, 5))
        {
            var divisions = Enumerable.Range(n, 2 * n + 1).ToDictionary(seats => seats, seats => Exhaustive.Divisions(n, seats, 1, 3).ToList());
            foreach (var populations in Exhaustive.Areas(1, 6, n))
                foreach (var (seats, all) in divisions)
                    IsAsFound(DivisionFeasibility.Of(Exhaustive.Units(populations), seats, tolerance, most: 3), populations, seats, all);
        }
    }

    private static void IsAsFound(DivisionFeasibility found, int[] populations, int seats, List<int[]> divisions)
    {
        var (t, all) = (found.Tolerance, populations.Sum());
        bool Within(int p, int s) => Math.Abs(p * seats - all * s) * t.Denominator <= all * s * t.Numerator;
        var told = $"{t}: {string.Join(",", populations)} with {seats} seats: {string.Join("; ", found.Blocking)}";

        Assert.True(found.IsFeasible == divisions.Any(d => populations.Zip(d).All(u => Within(u.First, u.Second))), told);
        Assert.True(found.IsFeasible == !found.Best.LargestDeviation.Exceeds(t), told + ": the best division");
        Assert.True(found.IsFeasible == (found.Blocking.Count == 0), told + ": somebody is in the way");

        var bound = Math.Min(3, seats);
        var lawful = populations.Select(p => Enumerable.Range(1, bound).Where(s => Within(p, s)).ToList()).ToList();
        var suitsAll = lawful.TrueForAll(counts => counts.Count > 0);
        Assert.True(found.FewestSeats == (suitsAll ? lawful.Sum(counts => counts[0]) : null), told + ": the fewest");
        Assert.True(found.MostSeats == (suitsAll ? lawful.Sum(counts => counts[^1]) : null), told + ": the most");
        Assert.True(!suitsAll || found.IsFeasible == (found.FewestSeats <= seats && seats <= found.MostSeats), told + ": the total");

        var expected = found.Best.Units.Select((u, i) => (u.Unit, u.Seats, Counts: lawful[i])).Where(u => suitsAll ? !Within(u.Unit.Population, u.Seats) : u.Counts.Count == 0);
        Assert.True(expected.Select(u => u.Unit).SequenceEqual(found.Blocking.Select(b => b.Unit)), told + ": who");
        foreach (var (unit, reason, count, band) in found.Blocking)
        {
            var p = unit.Population;
            Assert.True(band == PopulationBand.Of(all, seats, count, t), told + ": the band");
            Assert.True(reason == (suitsAll
                ? seats < found.FewestSeats ? BlockingReason.TooFewSeatsInAll : BlockingReason.TooManySeatsInAll
                : p * seats > all * bound ? BlockingReason.TooManyPeople : p * seats < all ? BlockingReason.TooFewPeople : BlockingReason.BetweenSeats), told + ": why");
            if (suitsAll) Assert.True(p * seats > all * count == (reason == BlockingReason.TooFewSeatsInAll), told + ": which way");
            else Assert.True(Enumerable.Range(1, bound).All(s => Away(p, PopulationBand.Of(all, seats, s, t)) >= Away(p, band)), told + ": the nearest");
        }

        static long Away(int p, PopulationBand band) => p > band.Most ? p - band.Most : band.Least - p;
    }

    /// <summary>The smallest tolerance is that of the best division: as much admits one, and anything less does not.</summary>
    [Fact]
    public void Best_HasTheSmallestTolerance() => Laws.Hold(
        from count in Gen.Choose(2, 12) from populations in Gen.Choose(300, 4000).ArrayOf(count) from seats in Gen.Choose(count, 3 * count) select (populations, seats),
        DivisionMethod.LeastDeviation, DivisionMethod.SainteLague,
        (method, x) =>
        {
            var units = Exhaustive.Units(x.populations);
            var (all, division) = (x.populations.Sum(), SeatDivision.Of(units, x.seats, method, most: 3));
            var worst = division.Units.MaxBy(u => u.Deviation)!;
            var (difference, share) = (Math.Abs(worst.Unit.Population * x.seats - all * worst.Seats), all * worst.Seats);
            return DivisionFeasibility.Of(units, x.seats, new(difference, share), most: 3).IsFeasible
                && (difference == 0 || DivisionFeasibility.Of(units, x.seats, new(100 * difference - 1, 100 * share), most: 3) is { IsFeasible: false, Blocking.Count: > 0 });
        });

    /// <summary>Mean 1000: beyond 3900 no three seats suit, below 700 not one; between 1300 and 1400 neither one nor two.</summary>
    [Fact]
    public void Blocking_OfDistricts_SaysWhatWouldBeLawful()
    {
        var units = new PopulationUnit[] { new("城中", 3901), new("开发区", 3900), new("林场", 699), new("城南", 1301), new("城北", 1399), new("城西", 800) };
        var found = DivisionFeasibility.Of(units, 12, Thirty, most: 3);
        Assert.False(found.IsFeasible);
        Assert.Null(found.FewestSeats);
        Assert.Null(found.MostSeats);
        Assert.Equal(Thirty, found.Tolerance);
        Assert.Equal(
            [
                new(units[0], BlockingReason.TooManyPeople, 3, new(2100, 3900)),
                new(units[2], BlockingReason.TooFewPeople, 1, new(700, 1300)),
                new(units[3], BlockingReason.BetweenSeats, 1, new(700, 1300)),
                new(units[4], BlockingReason.BetweenSeats, 2, new(1400, 2600)),
            ],
            found.Blocking);
    }

    /// <summary>Halfway between two bands the one of fewer seats is named.</summary>
    [Fact]
    public void Blocking_HalfwayBetweenBands_NamesTheFewerSeats()
    {
        var found = DivisionFeasibility.Of([new("甲", 1350), new("乙", 1000), new("丙", 1650)], 4, Thirty, most: 3);
        Assert.Equal(["甲 1"], found.Blocking.Select(b => $"{b.Unit.Name} {b.Seats}"));
    }

    /// <summary>Of ten equal districts each does with one seat where 13 are divided, and with two where 15 are; not all can have them.</summary>
    [Theory]
    [InlineData(13, 10, BlockingReason.TooManySeatsInAll, "abc", 2, 1077, 2000)]
    [InlineData(15, 20, BlockingReason.TooFewSeatsInAll, "fghij", 1, 467, 866)]
    public void Blocking_WhereTheTotalDoesNotFit_NamesThoseThatGiveWay(int seats, int fits, BlockingReason reason, string names, int count, int least, int most)
    {
        var found = DivisionFeasibility.Of(Exhaustive.Units(Enumerable.Repeat(1000, 10)), seats, Thirty, most: 3);
        Assert.Equal((fits, fits), (found.FewestSeats, found.MostSeats));
        Assert.Equal(names, string.Concat(found.Blocking.Select(b => b.Unit.Name)));
        Assert.All(found.Blocking, b => Assert.Equal((reason, count, new PopulationBand(least, most)), (b.Reason, b.Seats, b.Lawful)));
    }

    [Fact]
    public void Of_EqualDistricts_IsFeasible()
    {
        var found = DivisionFeasibility.Of(Exhaustive.Units(2000, 2000, 2000), 6, default, most: 3);
        Assert.True(found.IsFeasible);
        Assert.Empty(found.Blocking);
        Assert.Equal((6, 6, default), (found.FewestSeats, found.MostSeats, found.Best.LargestDeviation));
    }

    [Fact]
    public void Of_SeatsThatCannotBeDivided_Throws()
    {
        Assert.Contains("3 units with at least 1 each take 3 seats; there are 2.", Assert.Throws<ArgumentOutOfRangeException>(() => DivisionFeasibility.Of(Exhaustive.Units(1, 2, 3), 2, Thirty, most: 3)).Message, StringComparison.Ordinal);
        Assert.Contains("3 units with at most 3 each hold 9 seats; there are 10.", Assert.Throws<ArgumentOutOfRangeException>(() => DivisionFeasibility.Of(Exhaustive.Units(1, 2, 3), 10, Thirty, most: 3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => DivisionFeasibility.Of(Exhaustive.Units(1, 2, 3), 3, Thirty, least: 0));
    }

    [Fact]
    public void Of_HugeNumbers_DoesNotOverflow()
    {
        var units = Exhaustive.Units(2_000_000_000, 147_483_646, 1);
        foreach (var tolerance in new Fraction[] { new(int.MaxValue, 1), new(int.MaxValue, int.MaxValue - 1), new(int.MaxValue - 1, int.MaxValue), new(1, int.MaxValue), default })
        {
            var found = DivisionFeasibility.Of(units, 10_000_000, tolerance);
            Assert.Equal(!found.Best.LargestDeviation.Exceeds(tolerance), found.IsFeasible);
            Assert.Equal(found.IsFeasible, found.Blocking.Count == 0);
            Assert.Equal(found.IsFeasible, DivisionFeasibility.Of(units, 10_000_000, tolerance, most: 9_999_998).IsFeasible);
        }
    }
}
