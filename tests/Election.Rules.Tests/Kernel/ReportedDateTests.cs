using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.Kernel;

public sealed class ReportedDateTests
{
    private static readonly LocalDate Day = new(2021, 11, 1);

    [Fact]
    public void Default_IsNotStated()
    {
        ReportedDate date = default;
        Assert.False(date.IsStated);
        Assert.False(date.IsExact);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Assert.Equal("not stated", date.ToString());
    }

    [Fact]
    public void On_By_And_Between_KeepTheirEnds()
    {
        Assert.Equal((Day, Day), (ReportedDate.On(Day).Earliest, ReportedDate.On(Day).Latest));
        Assert.Equal((null, Day), (ReportedDate.By(Day).Earliest, ReportedDate.By(Day).Latest));
        var window = ReportedDate.Between(Day, Day.PlusDays(4));
        Assert.Equal((Day, Day.PlusDays(4)), (window.Earliest, window.Latest));
        Assert.Equal("2021-11-01/2021-11-05", window.ToString());
        Assert.Equal(ReportedDate.On(Day), ReportedDate.Between(Day, Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedDate.Between(Day, Day.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedDate.On(new LocalDate(1799, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedDate.By(new LocalDate(2300, 1, 1)));
    }

    [Fact]
    public void Numbers_AreInverseOverTwoCenturies() => Laws.Hold(
        Gen.Choose(0, 150_000), (Func<LocalDate, LocalDate>)(d => ReportedDate.Day(ReportedDate.Number(d))), d => d.Day == 29 && d.Month == 2 ? d.PlusDays(1) : d.DayOfYear == 60 ? d.PlusDays(1) : d,
        (roundTrip, days) =>
        {
            var date = new LocalDate(1850, 1, 1).PlusDays(days);
            return roundTrip(date) == date;
        });

    [Fact]
    public void In_APlan_MakesABoundItsLastDayAndLeavesWindows()
    {
        var plan = new Occasion(Level.Township) { IsPlan = true };
        Assert.Equal(ReportedDate.On(Day), ReportedDate.By(Day).In(plan));
        Assert.Equal(ReportedDate.By(Day), ReportedDate.By(Day).In(new Occasion(Level.Township)));
        var window = ReportedDate.Between(Day, Day.PlusDays(4));
        Assert.Equal(window, window.In(plan));
    }

    [Fact]
    public void Fraction_IsExact()
    {
        Assert.Equal(new Fraction(3, 10), new Fraction(30, 100));
        Assert.Equal("30%", new Fraction(3, 10).ToString());
        Assert.Equal("1/3", new Fraction(2, 6).ToString());
        Assert.Equal("0%", default(Fraction).ToString());
        Assert.Equal((3L, 2L), (new Fraction(1, 3).CeilingOf(8), new Fraction(1, 3).FloorOf(8)));
        Assert.True(new Fraction(1, 3) < new Fraction(34, 100) && new Fraction(1, 3) > new Fraction(33, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Fraction(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Fraction(-1, 2));
        Assert.Throws<OverflowException>(() => new Fraction(3, 1).CeilingOf(long.MaxValue));
    }
}
