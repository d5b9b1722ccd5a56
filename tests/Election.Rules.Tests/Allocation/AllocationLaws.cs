using FsCheck.Fluent;

namespace Election.Rules.Tests.Allocation;

public sealed class AllocationLaws
{
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly Occasion County = new(Level.County) { Unit = UnitKind.County };
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    /// <summary>The parts are added up and compared with the total; fewer is a warning only.</summary>
    [Fact]
    public void Total_AgreesWithAddingUp() => Laws.Hold(
        from districts in Gen.Choose(0, 20) from garrison in Gen.Choose(0, 4) from reserved in Gen.Choose(0, 4) from total in Gen.Choose(0, 28) select (districts, garrison, reserved, total),
        (Func<SeatAllocation, Verdict>)(a => AllocationRules.Total.Judge(a, County, Law)),
        a => AllocationRules.Total.Judge(a with { Garrison = 0 }, County, Law),
        (judge, x) =>
        {
            var verdict = judge(new() { Total = x.total, Districts = x.districts, Garrison = x.garrison, Reserved = x.reserved });
            var sum = Enumerable.Repeat(1, x.districts).Concat(Enumerable.Repeat(1, x.garrison)).Concat(Enumerable.Repeat(1, x.reserved)).Sum();
            return (verdict.Conclusion, verdict.Force) == (sum == x.total ? (Conclusion.Met, Force.Mandatory) : (Conclusion.Breached, sum > x.total ? Force.Mandatory : Force.Guiding));
        });

    /// <summary>What is not stated never makes the law met that it could break: with a fact taken away a verdict is the same or undetermined.</summary>
    [Fact]
    public void Total_WithAFactTakenAway_IsTheSameOrUndetermined() => Laws.Hold(
        from districts in Gen.Choose(0, 20) from garrison in Gen.Choose(0, 4) from total in Gen.Choose(0, 28) select (districts, garrison, total),
        (Func<SeatAllocation, Verdict>)(a => AllocationRules.Total.Judge(a, County, Law)),
        a => AllocationRules.Total.Judge(a with { Garrison = a.Garrison ?? 0 }, County, Law),
        (judge, x) =>
        {
            var full = new SeatAllocation { Total = x.total, Districts = x.districts, Garrison = x.garrison, Reserved = 0 };
            var found = judge(full with { Garrison = null }).Conclusion;
            return found == Conclusion.Undetermined || (found == judge(full).Conclusion && found == Conclusion.Breached);
        });

    /// <summary>Where all seats are given out there is nothing to reserve; where some are not, it must be stated whether they are.</summary>
    [Theory]
    [InlineData(47, Conclusion.Met)]
    [InlineData(46, Conclusion.Undetermined)]
    public void Total_AsksForTheReserveOnlyWhereSeatsAreLeft(int districts, Conclusion conclusion)
    {
        var told = AllocationRules.Total.Explain(new() { Total = 47, Districts = districts }, new(Level.Township), Law);
        Assert.Equal(conclusion, told.Verdict.Conclusion);
        Assert.Equal(conclusion == Conclusion.Met ? [] : [AllocationFacts.Reserved], told.Missing);
    }

    /// <summary>Of ten seats one alone lies between ten and fifteen per cent: it is asked for.</summary>
    [Theory]
    [InlineData(1, Conclusion.Met)]
    [InlineData(2, Conclusion.Breached)]
    public void IndirectComposition_WhereOneNumberAloneIsWithinTheBase_AsksForIt(int equal, Conclusion conclusion) => Assert.Equal(
        conclusion,
        AllocationRules.IndirectComposition.Judge(new() { Total = 10, ByPopulation = 8 - equal + 1, EqualBase = equal, Other = 1 }, new(Level.Prefecture), LawInForce.On(Example.Day, "32")).Conclusion);

    /// <summary>The sentence is of counties and autonomous counties; there, and only there, a township without a seat is a breach.</summary>
    [Fact]
    public void SmallestTownship_IsOfCountiesAlone() => Laws.Hold(
        from unit in Gen.Elements(UnitKind.County, UnitKind.AutonomousCounty, UnitKind.City, UnitKind.CityDistrict) from seats in Gen.Choose(0, 3) select (unit, seats),
        (Func<TownshipAllocation, UnitKind, Verdict>)((a, unit) => AllocationRules.SmallestTownship.Judge(a, new(Level.County) { Unit = unit }, Law)),
        (a, unit) => AllocationRules.SmallestTownship.Judge(a, new(Level.County) { Unit = unit == UnitKind.City ? UnitKind.County : unit }, Law),
        (judge, x) => judge(new() { Seats = x.seats }, x.unit).Conclusion == (x.unit is UnitKind.City or UnitKind.CityDistrict
            // A province, which is not named here, may speak of them too.
            ? x.seats > 0 ? Conclusion.NotApplicable : Conclusion.Undetermined : x.seats > 0 ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Yunnan, Inner Mongolia and Hebei say it of every unit of the level, others known of counties and autonomous counties alone.</summary>
    [Fact]
    public void SmallestTownship_IsOfEveryUnitWhereTheProvinceSaysSo() => Laws.Hold(
        from unit in Gen.Elements(UnitKind.County, UnitKind.AutonomousCounty, UnitKind.City, UnitKind.CityDistrict) from seats in Gen.Choose(0, 3) from province in Gen.Elements("53", "15", "13", "51", "37") select (unit, seats, province),
        (Func<TownshipAllocation, UnitKind, string, Verdict>)((a, unit, province) => AllocationRules.SmallestTownship.Judge(a, new(Level.County) { Unit = unit }, LawInForce.On(Example.Day, province))),
        (a, unit, province) => AllocationRules.SmallestTownship.Judge(a, new(Level.County) { Unit = unit }, LawInForce.On(Example.Day, "51")),
        (judge, x) => judge(new() { Seats = x.seats }, x.unit, x.province).Conclusion
            == (x is { unit: UnitKind.City or UnitKind.CityDistrict, province: "51" or "37" } ? Conclusion.NotApplicable : x.seats > 0 ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Where a province has all seats given out at once a reserve is a breach whatever the sum; elsewhere it counts as given out.</summary>
    [Fact]
    public void Total_WithAReserve_IsABreachWhereAllAreGivenOutAtOnce() => Laws.Hold(
        from districts in Gen.Choose(0, 20) from reserved in Gen.Choose(0, 4) from total in Gen.Choose(0, 24) from province in Gen.Elements("14", "51") select (districts, reserved, total, province),
        (Func<SeatAllocation, string, Verdict>)((a, province) => AllocationRules.Total.Judge(a, new(Level.Township), LawInForce.On(Example.Day, province))),
        (a, province) => AllocationRules.Total.Judge(a, new(Level.Township), LawInForce.On(Example.Day, "51")),
        (judge, x) =>
        {
            var verdict = judge(new() { Total = x.total, Districts = x.districts, Reserved = x.reserved }, x.province);
            var (sum, all) = (x.districts + x.reserved, x.province == "14");
            return (verdict.Conclusion, verdict.Force) == (sum == x.total && !(all && x.reserved > 0) ? (Conclusion.Met, Force.Mandatory) : (Conclusion.Breached, sum > x.total || all ? Force.Mandatory : Force.Guiding));
        });

    /// <summary>Guangdong 18(1): one to three, where there is a garrison; Liaoning 14: no more than four, as a rule.</summary>
    [Fact]
    public void Garrison_AgreesWithTheProvinces() => Laws.Hold(
        from seats in Gen.Choose(0, 7) from province in Gen.Elements("44", "21") select (seats, province),
        (Func<SeatAllocation, string, Verdict>)((a, province) => AllocationRules.Garrison.Judge(a, County, LawInForce.On(new NodaTime.LocalDate(2026, 6, 1), province))),
        (a, province) => AllocationRules.Garrison.Judge(a, County, LawInForce.On(new NodaTime.LocalDate(2026, 6, 1), "44")),
        (judge, x) => judge(new() { Garrison = x.seats }, x.province) is var verdict
            && verdict.Conclusion == (x.seats == 0 ? Conclusion.NotApplicable : x.seats <= (x.province == "44" ? 3 : 4) ? Conclusion.Met : Conclusion.Breached)
            && (x.seats == 0 || verdict.Force == (x.province == "44" ? Force.Mandatory : Force.Guiding)));

    /// <summary>Jiangsu 19(1) in whole numbers: 3·people ≥ 2·total, total ≤ 10·base, 20·base ≤ 3·total, 5·other ≤ total.</summary>
    [Fact]
    public void IndirectComposition_AgreesWithTheSharesOfJiangsu() => Laws.Hold(
        from people in Gen.Choose(30, 50) from equal in Gen.Choose(3, 12) from other in Gen.Choose(0, 15) from off in Gen.Choose(-1, 1) select (people, equal, other, total: people + equal + other + off),
        (Func<IndirectAllocation, Verdict>)(a => AllocationRules.IndirectComposition.Judge(a, new(Level.Prefecture), LawInForce.On(Example.Day, "32"))),
        a => AllocationRules.IndirectComposition.Judge(a with { EqualBase = a.EqualBase - 1, Other = a.Other + 1 }, new(Level.Prefecture), LawInForce.On(Example.Day, "32")),
        (judge, x) =>
        {
            var verdict = judge(new() { Total = x.total, ByPopulation = x.people, EqualBase = x.equal, Other = x.other });
            if (x.people + x.equal + x.other != x.total) return verdict is { Conclusion: Conclusion.Breached, Force: Force.Mandatory };
            var within = 3 * x.people >= 2 * x.total && x.total <= 10 * x.equal && 20 * x.equal <= 3 * x.total && 5 * x.other <= x.total;
            return within ? verdict.Conclusion == Conclusion.Met : verdict is { Conclusion: Conclusion.Breached, Force: Force.Guiding };
        });

    [Fact]
    public void NationalMinority_HasOneAtLeast() => Laws.Hold(
        from seats in Gen.Choose(0, 5) from population in Gen.Choose(0, 5_000) select (seats, population),
        (Func<MinorityGroup, Verdict>)(g => AllocationRules.NationalMinority.Judge(g, new(Level.National), Law)),
        g => g.Population < 100 ? Lawful : AllocationRules.NationalMinority.Judge(g, new(Level.National), Law),
        (judge, x) => judge(new() { Seats = x.seats, Population = x.population }).Conclusion == (x.seats == 0 ? Conclusion.Breached : Conclusion.Met));

    /// <summary>Guangdong 18(1): one to three seats, where a garrison has any; Shandong 13: a village with very few people has one, as a rule.</summary>
    [Fact]
    public void Garrison_AndSmallestVillage_OfAProvince_AreBounds()
    {
        LawInForce guangdong = LawInForce.On(Example.Day, "44"), shandong = LawInForce.On(Example.Day, "37");
        Assert.Equal(
            [Conclusion.NotApplicable, Conclusion.Met, Conclusion.Met, Conclusion.Met, Conclusion.Breached],
            Enumerable.Range(0, 5).Select(n => AllocationRules.Garrison.Judge(new() { Garrison = n }, County, guangdong).Conclusion));
        Assert.Equal(
            [(Conclusion.Breached, Force.Guiding), (Conclusion.Met, Force.Guiding)],
            Enumerable.Range(0, 2).Select(n => AllocationRules.SmallestVillage.Judge(new() { Seats = n }, new(Level.Township), shandong)).Select(v => (v.Conclusion, v.Force)));
        Assert.Equal(Conclusion.Undetermined, AllocationRules.Garrison.Judge(new() { Total = 3 }, County, guangdong).Conclusion);
        Assert.Equal(Conclusion.Undetermined, AllocationRules.SmallestVillage.Judge(new(), new(Level.Township), shandong).Conclusion);
    }
}
