using FsCheck;
using FsCheck.Fluent;
using Judge = System.Func<Election.Rules.MinorityGroup, System.Collections.Generic.IReadOnlyList<Election.Rules.Verdict>>;

namespace Election.Rules.Tests.Minorities;

public sealed class MinorityLaws
{
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly Occasion County = new(Level.County) { Unit = UnitKind.County };

    private static readonly Judge AllFour = g => [.. MinorityRules.OfGroup.Select(r => r.Judge(g, County, Law))];

    private static Gen<(int P, int S, int AreaP, int AreaS)> Groups =>
        from areaP in Gen.Choose(1, 400) from p in Gen.Choose(0, areaP) from areaS in Gen.Choose(1, 60) from s in Gen.Choose(0, areaS) select (p, s, areaP, areaS);

    private static MinorityGroup Group((int P, int S, int AreaP, int AreaS) x) => new()
    {
        Population = x.P,
        Seats = x.S,
        Settlement = Settlement.Compact,
        Area = new() { Population = x.AreaP, Seats = x.AreaS, TotalSeats = x.AreaS },
    };

    private static bool IsBreached(IEnumerable<Verdict> verdicts) => verdicts.Any(v => v.Conclusion == Conclusion.Breached);

    /// <summary>Art. 19 in whole numbers, each sentence by itself.</summary>
    [Fact]
    public void TheFourRules_AgreeWithTheArticleWrittenOut() => Laws.Hold(
        Groups, AllFour, g => [.. AllFour(g with { Population = Math.Max(0, g.Population!.Value - 1) })],
        (judge, x) =>
        {
            long p = x.P, s = x.S, all = x.AreaP, seats = x.AreaS;
            var found = judge(Group(x)).Select(v => v.Conclusion).ToList();
            Conclusion represented = s >= 1 ? Conclusion.Met : Conclusion.Breached, parity = Conclusion.NotApplicable, floor = parity, cap = parity;
            if (10 * p >= 3 * all) parity = AreNear(p, all, seats).Contains(s) ? Conclusion.Met : Conclusion.Breached;
            else if (100 * p < 15 * all) floor = 2 * p * seats >= all * s || s == 1 ? Conclusion.Met : Conclusion.Breached;
            else cap = 10 * s <= 3 * seats ? Conclusion.Met : Conclusion.Breached;
            return found.SequenceEqual([represented, parity, floor, cap]);
        });

    /// <summary>The seats within thirty per cent of the mean, found one by one; where there are none, the last that are too few and the first that are too many; one at least.</summary>
    private static List<long> AreNear(long p, long all, long seats)
    {
        var some = Enumerable.Range(1, (int)seats).Select(s => (long)s).ToList();
        var near = some.Where(s => 10 * p * seats <= 13 * all * s && 10 * p * seats >= 7 * all * s).ToList();
        if (near.Count > 0) return near;
        return [.. some.Where(s => 10 * p * seats > 13 * all * s).TakeLast(1), .. some.Where(s => 10 * p * seats < 7 * all * s).Take(1)];
    }

    /// <summary>The band of the calculator is what none of the four rules finds wrong; a lone seat that the cap would forbid is the only exception.</summary>
    [Fact]
    public void Band_IsWhatTheRulesLetPass() => Laws.Hold(
        Groups, (Func<int, int, int, CountRange?>)((p, areaP, areaS) => MinoritySeatBand.Of(p, areaP, areaS, null, County, Law)),
        (p, areaP, areaS) => MinoritySeatBand.Of(p, areaP, areaS, null, County, Law) is { } band ? band with { Most = band.Most + 1 } : null,
        (band, x) =>
        {
            var (least, most) = (band(x.P, x.AreaP, x.AreaS)!.Value.Least, band(x.P, x.AreaP, x.AreaS)!.Value.Most);
            bool Passes(int s) => !IsBreached(AllFour(Group(x with { S = s })));
            var lawful = Enumerable.Range(0, x.AreaS + 1).Where(Passes).ToList();
            return lawful.Count == 0 ? (least, most) == (1, 1) : (least, most) == (lawful[0], lawful[^1]) && lawful.Count == most - least + 1;
        });

    /// <summary>Twice the people everywhere, and twice the seats, change nothing.</summary>
    [Fact]
    public void Rules_AreUnchangedByScale() => Laws.Hold(
        Groups, AllFour, g => g.Area!.Population > 300 ? [Verdict.NotApplicable] : AllFour(g),
        (judge, x) => judge(Group(x)).Select(v => v.Conclusion).SequenceEqual(judge(Group((3 * x.P, x.S, 3 * x.AreaP, x.AreaS))).Select(v => v.Conclusion)));

    /// <summary>Scattered groups, and the Han outside autonomous areas, are free (Art. 20, 21).</summary>
    [Fact]
    public void Rules_OfScatteredGroupsAndOfTheHanElsewhere_DoNotApply() => Laws.Hold(
        from x in Groups from han in Gen.Elements(false, true) select (x, han),
        AllFour, g => AllFour(g with { Settlement = Settlement.Compact }),
        (judge, x) => judge(Group(x.x) with { IsHan = x.han, Settlement = x.han ? Settlement.Compact : Settlement.Scattered }).All(v => v.Conclusion == Conclusion.NotApplicable));

    /// <summary>Hubei 16(1): in a township a scattered group of five hundred has a seat; how near comes near to it is not judged. Elsewhere known it is free.</summary>
    [Fact]
    public void Represented_OfScatteredGroups_IsHubeisAlone() => Laws.Hold(
        from people in Gen.Choose(480, 520) from seats in Gen.Choose(0, 2) from province in Gen.Elements("42", "51") from township in Gen.Elements(true, false) select (people, seats, province, township),
        (Func<MinorityGroup, Level, string, Verdict>)((g, level, province) => MinorityRules.Represented.Judge(g, new(level), LawInForce.On(Example.Day, province))),
        (g, level, province) => MinorityRules.Represented.Judge(g with { Population = g.Population + 1 }, new(level), LawInForce.On(Example.Day, province)),
        (judge, x) => judge(new() { Population = x.people, Seats = x.seats, Settlement = Settlement.Scattered }, x.township ? Level.Township : Level.County, x.province).Conclusion
            == (x is not { province: "42", township: true } ? Conclusion.NotApplicable : x.seats > 0 ? Conclusion.Met : x.people >= 500 ? Conclusion.Breached : Conclusion.NotApplicable));

    /// <summary>The scattered Han are no minority, in Hubei neither; where no province is known a scattered group with a seat is free all the same.</summary>
    [Theory]
    [InlineData("42", false, 0, Conclusion.Breached)]
    [InlineData("42", true, 0, Conclusion.NotApplicable)]
    [InlineData(null, null, 0, Conclusion.Undetermined)]
    [InlineData(null, null, 1, Conclusion.NotApplicable)]
    public void Represented_OfAScatteredGroupOfATownship(string? province, bool? han, int seats, Conclusion conclusion) => Assert.Equal(
        conclusion,
        MinorityRules.Represented.Judge(new() { Population = 500, Seats = seats, IsHan = han, Settlement = Settlement.Scattered }, new(Level.Township), LawInForce.On(Example.Day, province)).Conclusion);

    /// <summary>A group's seats are part of the total, reserved and garrison seats included; where that is not stated, of those of the area.</summary>
    [Theory]
    [InlineData(50, 60, 55, Conclusion.Met)]
    [InlineData(50, 60, 61, Conclusion.Undetermined)]
    [InlineData(null, 60, 61, Conclusion.Undetermined)]
    [InlineData(50, null, 51, Conclusion.Undetermined)]
    [InlineData(50, null, 50, Conclusion.Met)]
    public void Seats_OfAGroup_AreNoMoreThanThereAre(int? elected, int? total, int seats, Conclusion conclusion) => Assert.Equal(
        conclusion,
        MinorityRules.Represented.Judge(new() { Seats = seats, Settlement = Settlement.Compact, Area = new() { Seats = elected, TotalSeats = total } }, County, Law).Conclusion);

    /// <summary>EL 19(4): thirty per cent of the seats of the districts are no more than thirty per cent of the total.</summary>
    [Theory]
    [InlineData(15, Conclusion.Met)]
    [InlineData(16, Conclusion.Undetermined)]
    public void Cap_WithoutTheTotal_IsProvedByTheSeatsOfTheDistricts(int seats, Conclusion conclusion) => Assert.Equal(
        conclusion,
        MinorityRules.Cap.Judge(new() { Population = 2_000, Seats = seats, Settlement = Settlement.Compact, Area = new() { Population = 10_000, Seats = 50 } }, County, Law).Conclusion);

    /// <summary>By the reading that counts reserved seats in the mean the total is enough; the seats of the districts are not asked for.</summary>
    [Fact]
    public void Floor_UnderTheReadingOfTheTotal_NeedsNoOtherSeats() => Assert.Equal(
        Conclusion.Met,
        MinorityRules.Floor.Judge(
            new() { Population = 1_000, Seats = 12, Settlement = Settlement.Compact, Area = new() { Population = 10_000, TotalSeats = 60 } }, County, Law.With(Interpretations.DeviationBase, "in")).Conclusion);

    /// <summary>EL 19(1), (3): the one seat beyond the share is named as such; of seats within the share nothing of an exception is asked.</summary>
    [Theory]
    [InlineData(99, "only-seat")]
    [InlineData(100, "people-per-deputy")]
    public void Floor_OfOneSeat_SaysWhetherThePeopleGiveIt(int population, string notice) =>
        Assert.Equal(notice, Assert.Single(MinorityRules.Floor.Explain(Group((population, 1, 10_000, 50)), new(Level.County) { Unit = UnitKind.AutonomousCounty }, Law).Notices).Id);

    /// <summary>EL 19(3): only the titular minority of an autonomous county may pass its share by decision, and only where it does is that asked.</summary>
    [Theory]
    [InlineData(11, false, true, true, Conclusion.Met)]
    [InlineData(11, true, true, true, Conclusion.Breached)]
    [InlineData(11, null, true, true, Conclusion.Met)]
    [InlineData(11, null, null, null, Conclusion.Undetermined)]
    [InlineData(10, null, null, null, Conclusion.Met)]
    public void Floor_OfTheTitularGroup_IsPassedByDecision(int seats, bool? han, bool? titular, bool? approved, Conclusion conclusion) => Assert.Equal(
        conclusion,
        MinorityRules.Floor.Judge(
            Group((1_000, seats, 10_000, 50)) with { IsHan = han, IsTitular = titular, IsVeryFewWithApproval = approved }, new(Level.County) { Unit = UnitKind.AutonomousCounty }, Law).Conclusion);

    [Theory]
    [InlineData(UnitKind.AutonomousCounty)]
    [InlineData(UnitKind.Prefecture)]
    [InlineData(UnitKind.Region)]
    [InlineData(UnitKind.EthnicTownship)]
    [InlineData(UnitKind.Town)]
    public void Represented_InAutonomousAreasAndTownships_HoldsForTheHan(UnitKind unit) => Assert.Equal(
        Conclusion.Breached,
        MinorityRules.Represented.Judge(new() { IsHan = true, Settlement = Settlement.Compact, Seats = 0, Area = new() { HasCompactMinorities = true } }, new(Units.LevelOf(unit)) { Unit = unit }, Law).Conclusion);

    [Fact]
    public void Band_OfEachShare_IsThatOfItsSentence()
    {
        CountRange? Band(int p, LawInForce? law = null) => MinoritySeatBand.Of(p, 10_000, 50, 60, County, law ?? Law);
        Assert.Equal(new CountRange(16, 28), Band(4_000));
        Assert.Equal(new CountRange(1, 18), Band(2_000));
        Assert.Equal(new CountRange(1, 10), Band(1_000));
        // Thirty per cent is thirty per cent or more, fifteen not below fifteen.
        Assert.Equal(new CountRange(12, 21), Band(3_000));
        Assert.Equal(new CountRange(1, 18), Band(1_500));
        Assert.Equal(new CountRange(1, 14), Band(1_499));
        Assert.Equal(new CountRange(1, 1), Band(60));
        Assert.Equal(new CountRange(1, 12), Band(1_000, Law.With(Interpretations.DeviationBase, "in")));
        Assert.Equal(new CountRange(19, 34), Band(4_000, Law.With(Interpretations.DeviationBase, "in")));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinoritySeatBand.Of(1, 10, 5, 4, County, Law));
        Assert.Equal(new CountRange(1, 60), Band(4_000, Law.With(Interpretations.MinorityParity, "none")));
        Assert.Null(MinoritySeatBand.Of(1, 10, 5, null, County, LawInForce.On(new NodaTime.LocalDate(2006, 1, 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinoritySeatBand.Of(11, 10, 5, null, County, Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinoritySeatBand.Of(1, 10, 0, null, County, Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinoritySeatBand.Of(1, 10, 0, 5, County, Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinoritySeatBand.Of(-1, 10, 5, null, County, Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinoritySeatBand.Of(0, 0, 5, null, County, Law));
        Assert.Throws<ArgumentNullException>(() => MinoritySeatBand.Of(1, 10, 5, null, null!, Law));
        Assert.Throws<ArgumentNullException>(() => MinoritySeatBand.Of(1, 10, 5, null, County, null!));
    }

    /// <summary>Other shares than those of today's law: a tolerance of the whole mean or more sets no most, and a floor of two fifths lets pass two and a half times the share.</summary>
    [Fact]
    public void Bounds_OfOtherShares_AreReckonedAlike()
    {
        Assert.Equal(new CountRange(10, 50), MinoritySeatBand.Parity(40, 100, 50, new(1, 1)));
        Assert.Equal(new CountRange(8, 50), MinoritySeatBand.Parity(40, 100, 50, new(3, 2)));
        Assert.Equal(25, MinoritySeatBand.Floor(20, 100, 50, new(2, 5)));
    }

    /// <summary>Judged with people per deputy shown.</summary>
    [Fact]
    public void Explain_ShowsPeoplePerDeputy()
    {
        var found = MinorityRules.Floor.Explain(Group((1_000, 6, 10_000, 50)), County, Law);
        Assert.Contains(found.Notices, n => n.Text.En.Contains("166.7 people per deputy; the mean of the area is 200.0", StringComparison.Ordinal));
    }
}
