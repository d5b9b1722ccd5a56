using FsCheck.Fluent;
using DistrictJudge = System.Func<Election.Rules.ElectoralDistrict, Election.Rules.Verdict>;
using TotalsJudge = System.Func<Election.Rules.DistrictTotals, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Districts;

public sealed class DistrictLaws
{
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static readonly DistrictJudge Seats = d => DistrictRules.Seats.Judge(d, Township, Law);
    private static readonly DistrictJudge Deviation = d => DistrictRules.PopulationDeviation.Judge(d, Township, Law);
    private static readonly TotalsJudge Aggregate = t => DistrictRules.SeatsInAggregate.Judge(t, Township, Law);

    private static ElectoralDistrict District(int population, int seats, int all, int allSeats) =>
        new() { Population = population, Seats = seats, Area = new() { Population = all, Seats = allSeats } };

    /// <summary>Art. 25(2) written out: one, two or three.</summary>
    [Fact]
    public void Seats_AgreeWithTheThreeNumbersOfTheArticle() => Laws.Hold(
        Gen.Choose(0, 8), Seats, d => d.Seats <= 4 ? Lawful : Seats(d),
        (judge, seats) => judge(new() { Seats = seats }).Conclusion == (seats is 1 or 2 or 3 ? Conclusion.Met : Conclusion.Breached));

    /// <summary>A slow oracle: compare p/s with P/S as decimals scaled by ten thousand million, exactly, by long division.</summary>
    [Fact]
    public void Deviation_AgreesWithTheBandOfThePopulation() => Laws.Hold(
        from p in Gen.Choose(0, 400) from s in Gen.Choose(1, 3) from all in Gen.Choose(1, 3000) from seats in Gen.Choose(1, 40) select (p, s, all, seats),
        Deviation, d => d.Population * d.Area!.Seats * 10 < 13 * d.Area.Population * d.Seats ? Lawful : Deviation(d),
        (judge, x) =>
        {
            var least = Enumerable.Range(0, 401).FirstOrDefault(q => 10L * q * x.seats >= 7L * x.all * x.s, 401);
            var most = Enumerable.Range(0, 401).LastOrDefault(q => 10L * q * x.seats <= 13L * x.all * x.s, -1);
            return judge(District(x.p, x.s, x.all, x.seats)).Conclusion == (x.p >= least && x.p <= most ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>More than three seats void the election where the province says so, and are a breach everywhere.</summary>
    [Fact]
    public void Seats_BeyondThree_VoidTheElectionWhereTheProvinceSaysSo() => Laws.Hold(
        from seats in Gen.Choose(0, 8) from province in Gen.Elements("44", "34", "21", "51") select (seats, province),
        (Func<int, string, string?>)((seats, province) => VoidFinding(seats, province)), (seats, province) => VoidFinding(seats, "51"),
        (finding, x) => finding(x.seats, x.province) == (x.seats == 0 ? "too-few-seats" : x.seats <= 3 ? null : x.province == "51" ? "too-many-seats" : "oversized-district-void"));

    private static string? VoidFinding(int seats, string province) =>
        DistrictRules.Seats.Explain(new() { Seats = seats }, Township, LawInForce.On(new NodaTime.LocalDate(2026, 6, 1), province)).Finding?.Id;

    /// <summary>Beijing 23 lifts the bound above the mean, for units of the centre and the municipality, in a district's congress; every other verdict stands.</summary>
    [Fact]
    public void Deviation_OfAnExceptedDistrict_IsFreeAboveTheMeanOnly() => Laws.Hold(
        from p in Gen.Choose(0, 30)
        from ground in Gen.Elements<DistrictGround?>(null, DistrictGround.CentralEnterprise, DistrictGround.MunicipalEnterprise, DistrictGround.Other)
        from county in Gen.Elements(true, false)
        from province in Gen.Elements("11", "51")
        select (p, ground, county, province),
        (Func<ElectoralDistrict, Level, string, Verdict>)((d, level, province) => DistrictRules.PopulationDeviation.Judge(d, Occasion.General(level, Example.Day), LawInForce.On(Example.Day, province))),
        (d, level, province) => d.Exception is null ? Deviation(d) : Verdict.NotApplicable,
        (judge, x) =>
        {
            var isFree = x is { p: > 13, county: true, province: "11", ground: DistrictGround.CentralEnterprise or DistrictGround.MunicipalEnterprise };
            return judge(District(x.p, 1, 1_000, 100) with { Exception = x.ground }, x.county ? Level.County : Level.Township, x.province).Conclusion
                == (isFree ? Conclusion.NotApplicable : x.p is >= 7 and <= 13 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>A dossier names the ground of an exception, and no other than those known.</summary>
    [Fact]
    public void Dossier_NamesTheGroundOfAnException()
    {
        Conclusion Of(string ground) => Assert.Single(Election.Rules.Dossiers.ElectionAudit.Run(Election.Rules.Dossiers.ElectionDossier.Read(System.Text.Encoding.UTF8.GetBytes($$"""
            {"election":{"level":"county","unit":"city-district","division":"110105","day":"2021-11-05"},"area":{"population":1000,"seats":100},
            "districts":[{"id":"1","seats":1,"population":20,"exception":"{{ground}}"}]}
            """), "x")).Verdicts, v => v.Rule == DistrictRules.PopulationDeviation).Conclusion;
        Assert.Equal([Conclusion.NotApplicable, Conclusion.NotApplicable, Conclusion.Breached], new[] { "central-enterprise", "municipal-enterprise", "other" }.Select(Of));
        Assert.Throws<UnreadableFileException>(() => Of("central"));
    }

    /// <summary>Art. 26 compares ratios: three times the people everywhere changes no verdict.</summary>
    [Fact]
    public void Deviation_IsUnchangedByScale() => Laws.Hold(
        from p in Gen.Choose(0, 400) from s in Gen.Choose(1, 3) from all in Gen.Choose(1, 3000) from seats in Gen.Choose(1, 40) select (p, s, all, seats),
        Deviation, d => Math.Abs((d.Population!.Value * d.Area!.Seats!.Value) - (d.Area.Population!.Value * d.Seats!.Value)) < 300 ? Lawful : Deviation(d),
        (judge, x) => judge(District(x.p, x.s, x.all, x.seats)).Conclusion == judge(District(3 * x.p, x.s, 3 * x.all, x.seats)).Conclusion);

    /// <summary>The calculator and the rule agree on every population near both edges.</summary>
    [Fact]
    public void PopulationBand_IsWhatTheRuleLetsPass() => Laws.Hold(
        from s in Gen.Choose(1, 3) from all in Gen.Choose(50, 90_000) from seats in Gen.Choose(1, 60) select (s, all, seats),
        Deviation, d => d.Population >= 0 && Deviation(d with { Population = d.Population + 1 }).Conclusion == Conclusion.Met ? Lawful : Deviation(d),
        (judge, x) =>
        {
            var band = PopulationBand.Of(x.all, x.seats, x.s, new Fraction(3, 10));
            return Enumerable.Range(-2, 5).All(d => Agrees((int)band.Least + d) && Agrees((int)band.Most + d));
            bool Agrees(int p) => p < 0 || (judge(District(p, x.s, x.all, x.seats)).Conclusion == Conclusion.Met) == (p >= band.Least && p <= band.Most);
        });

    /// <summary>Totals are possible exactly when seats can be dealt out, one to three to each district.</summary>
    [Fact]
    public void SeatsInAggregate_AgreeWithDealingThemOut() => Laws.Hold(
        from districts in Gen.Choose(0, 12) from seats in Gen.Choose(0, 40) select (districts, seats),
        Aggregate, t => t.Seats <= 3 * t.Districts ? Lawful : Aggregate(t),
        (judge, x) => judge(new() { Districts = x.districts, Seats = x.seats }).Conclusion == (CanDeal(x.districts, x.seats) ? Conclusion.Met : Conclusion.Breached));

    /// <summary>The number elected alone never proves anything lawful.</summary>
    [Fact]
    public void SeatsInAggregate_FromElectedAlone_AreNeverMet() => Laws.Hold(
        from districts in Gen.Choose(0, 12) from elected in Gen.Choose(0, 40) select (districts, elected),
        Aggregate, t => Aggregate(new() { Districts = t.Districts, Seats = t.Seats ?? t.Elected }),
        (judge, x) => judge(new() { Districts = x.districts, Elected = x.elected }).Conclusion == (x.elected > 3 * x.districts ? Conclusion.Breached : Conclusion.Undetermined));

    private static bool CanDeal(int districts, int seats) => districts == 0
        ? seats == 0
        : Enumerable.Range(1, 3).Any(s => s <= seats && CanDeal(districts - 1, seats - s));
}
