using FsCheck.Fluent;
using Judge = System.Func<int, int, int, int, bool>;

namespace Election.Rules.Tests.Allocation;

public sealed class DeviationTests
{
    private static readonly Fraction Tolerance = new(3, 10);

    [Theory]
    [InlineData(10, 1, "0.0%")]
    [InlineData(13, 1, "+30.0%")]
    [InlineData(7, 1, "−30.0%")]
    [InlineData(0, 1, "−100.0%")]
    [InlineData(1000, 3, "+3233.4%")] // 3233.33…: rounded up.
    [InlineData(29, 3, "−3.4%")] // 3.33…: rounded away from the mean.
    public void ToString_RoundsAwayFromTheMean(int population, int seats, string expected)
    {
        var deviation = Deviation.Of(population, seats, 1000, 100);
        Assert.Equal(expected, deviation.ToString());
        Assert.Equal(expected.TrimStart('+', '−'), deviation.Size);
        Assert.Equal((expected[0] == '+', expected[0] == '−'), (deviation.IsAbove, deviation.IsBelow));
    }

    /// <summary>What is proved never to be smaller is not said to be more than it is.</summary>
    [Theory]
    [InlineData(10, 1, "0.0%")]
    [InlineData(13, 1, "30.0%")]
    [InlineData(1000, 3, "3233.3%")]
    [InlineData(29, 3, "3.3%")]
    public void SizeFloor_RoundsDown(int population, int seats, string expected) => Assert.Equal(expected, Deviation.Of(population, seats, 1000, 100).SizeFloor);

    /// <summary>Whatever lies beyond thirty per cent, by however little, never reads as thirty per cent; thirty per cent itself is within.</summary>
    [Theory]
    [InlineData(1_300_000, "+30.0%", false)]
    [InlineData(1_300_001, "+30.1%", true)]
    [InlineData(700_000, "−30.0%", false)]
    [InlineData(699_999, "−30.1%", true)]
    public void Exceeds_AtThirtyPerCent_IsExact(int population, string read, bool expected)
    {
        var deviation = Deviation.Of(population, 1, 1_000_000_000, 1000);
        Assert.Equal(expected, deviation.Exceeds(Tolerance));
        Assert.Equal(read, deviation.ToString());
    }

    [Fact]
    public void Exceeds_OfHugeNumbers_DoesNotOverflow()
    {
        var deviation = Deviation.Of(int.MaxValue, 1, int.MaxValue, 10_000_000);
        Assert.True(deviation.Exceeds(new(9_999_998, 1)));
        Assert.False(deviation.Exceeds(new(9_999_999, 1)));
        Assert.False(deviation.Exceeds(new(int.MaxValue, 1)));
        Assert.Equal("+999999900.0%", deviation.ToString());
        Assert.True(Deviation.Of(1, 10_000_000, int.MaxValue, 1) > Deviation.Of(2, 10_000_000, int.MaxValue, 1));
    }

    /// <summary>The rule and the deviation are two ways to the same answer.</summary>
    [Fact]
    public void Exceeds_ThirtyPerCent_IsWhatTheRuleBreaches() => Laws.Hold(
        from p in Gen.Choose(0, 40) from s in Gen.Choose(1, 3) from all in Gen.Choose(1, 200) from seats in Gen.Choose(1, 20) select (p, s, all, seats),
        (Judge)((p, s, all, seats) => Deviation.Of(p, s, all, seats).Exceeds(Tolerance)),
        (p, s, all, seats) => Deviation.Of(p, s, all, seats).CompareTo(Deviation.Of(13, 1, 10, 1)) >= 0,
        (judge, x) => judge(x.p, x.s, x.all, x.seats) == (DistrictRules.PopulationDeviation.Judge(
            new() { Population = x.p, Seats = x.s, Area = new() { Population = x.all, Seats = x.seats } },
            Occasion.General(Level.Township, Example.Day),
            LawInForce.On(Example.Day)).Conclusion == Conclusion.Breached));

    [Fact]
    public void CompareTo_GoesBySize()
    {
        Deviation below = Deviation.Of(6, 1, 10, 1), above = Deviation.Of(13, 1, 10, 1), alike = Deviation.Of(7, 1, 10, 1), none = Deviation.Of(10, 1, 10, 1);
        Assert.True(below > above && above < below && above >= alike && alike <= above && none < alike && default(Deviation) < alike);
        Assert.False(above < alike || above > alike);
        Assert.Equal(0, above.CompareTo(alike));
        Assert.NotEqual(above, alike);
        Assert.Equal([none, above, below], new[] { below, none, above }.Order());
    }

    /// <summary>Equal parts of the mean are equal, whatever numbers they come from; the default value is none.</summary>
    [Fact]
    public void Equals_IsThatOfTheFraction()
    {
        Deviation small = Deviation.Of(12, 1, 100, 10), large = Deviation.Of(3600, 3, 100_000, 100);
        Assert.Equal(small, large);
        Assert.Equal(small.GetHashCode(), large.GetHashCode());
        Assert.Equal(default, Deviation.Of(30, 3, 100, 10));
        Assert.Equal(default(Deviation).GetHashCode(), Deviation.Of(30, 3, 100, 10).GetHashCode());
        Assert.Equal("0.0%", default(Deviation).ToString());
        Assert.False(default(Deviation).Exceeds(default));
        Assert.False(default(Deviation).IsAbove || default(Deviation).IsBelow);
    }

    [Theory]
    [InlineData(-1, 1, 10, 1)]
    [InlineData(1, 0, 10, 1)]
    [InlineData(1, 10_000_001, 10, 1)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 1, 10, 0)]
    [InlineData(1, 1, 10, 10_000_001)]
    public void Of_NumbersOutsideTheirBounds_Throws(int population, int seats, int areaPopulation, int areaSeats) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Deviation.Of(population, seats, areaPopulation, areaSeats));
}
