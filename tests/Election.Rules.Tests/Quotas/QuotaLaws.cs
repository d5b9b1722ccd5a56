using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Judge = System.Func<Election.Rules.SeatQuota, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Quotas;

public sealed class QuotaLaws
{
    private static readonly LocalDate Before2020 = new(2016, 8, 1);
    private static readonly LawInForce Today = LawInForce.On(Example.Day);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    /// <summary>Every kind of place with a formula, in both editions held.</summary>
    private static readonly (Occasion Occasion, LocalDate Day)[] Places =
    [
        .. from unit in Enum.GetValues<UnitKind>()
           from day in new[] { Before2020, Example.Day }
           select (new Occasion(Units.LevelOf(unit)) { Unit = unit }, day),
    ];

    /// <summary>Art. 12 written out: seats are dealt one by one for each full step, until the cap stops it.</summary>
    private static int Slow(int population, UnitKind unit, bool of2020)
    {
        var (seats, step, cap, above) = Units.LevelOf(unit) switch
        {
            Level.Province => (350, unit == UnitKind.Municipality ? 25_000 : 150_000, 1_000, 0),
            Level.Prefecture => (240, 25_000, 650, 10_000_000),
            Level.County => of2020 ? (140, 5_000, 450, 1_550_000) : (120, 5_000, 450, 1_650_000),
            _ => of2020 ? (45, 1_500, 160, 0) : (40, 1_500, 160, 0),
        };
        for (long counted = step; counted <= population; counted += step)
        {
            if (population > above && seats == cap) return cap;
            seats++;
        }
        return seats;
    }

    private static Gen<int> Populations => Gen.OneOf(
        Gen.Choose(0, 200_000), Gen.Choose(1_500_000, 1_700_000), Gen.Choose(9_900_000, 10_400_000), Gen.Choose(16_000_000, 16_500_000), Gen.Choose(97_000_000, 98_000_000), Gen.Choose(0, int.MaxValue));

    [Fact]
    public void SeatTotal_AgreesWithDealingSeatsOneByOne() => Laws.Hold(
        from place in Gen.Elements(Places) from population in Populations select (place, population),
        (Func<int, Occasion, LawInForce, int>)((p, o, law) => SeatTotal.Of(p, o, law)!.Value.Total),
        (p, o, law) => SeatTotal.Of(p, o, law) is { } t ? t.Base + t.Added : 0,
        (total, x) => total(x.population, x.place.Occasion, LawInForce.On(x.place.Day)) == Slow(x.population, x.place.Occasion.Unit!.Value, x.place.Day == Example.Day));

    /// <summary>The caps only fit whole steps of the whole population: 140 + 1,550,000 ÷ 5,000 = 450 in 2020, 120 + 1,650,000 ÷ 5,000 = 450 before.</summary>
    [Theory]
    [InlineData(UnitKind.County, "2020-10-18", 1_550_000, 450)]
    [InlineData(UnitKind.County, "2020-10-17", 1_650_000, 450)]
    [InlineData(UnitKind.County, "2020-10-18", 356_531, 211)]
    [InlineData(UnitKind.CityWithDistricts, "2020-10-18", 10_000_000, 640)]
    [InlineData(UnitKind.CityWithDistricts, "2020-10-18", 10_250_000, 650)]
    [InlineData(UnitKind.CityWithDistricts, "2020-10-18", 12_000_000, 650)]
    [InlineData(UnitKind.Province, "2020-10-18", 97_500_000, 1000)]
    [InlineData(UnitKind.Province, "2004-10-27", 97_500_000, 1000)]
    [InlineData(UnitKind.Municipality, "2020-10-18", 16_250_000, 1000)]
    [InlineData(UnitKind.Town, "2020-10-18", 172_500, 160)]
    [InlineData(UnitKind.Town, "2020-10-17", 180_000, 160)]
    [InlineData(UnitKind.Town, "2020-10-18", 9_695, 51)]
    [InlineData(UnitKind.Town, "2016-08-01", 9_695, 46)]
    [InlineData(UnitKind.Town, "2020-10-18", 0, 45)]
    public void SeatTotal_OfKnownPlaces_IsWhatTheStatuteGives(UnitKind unit, string day, int population, int total)
    {
        var law = LawInForce.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        var found = SeatTotal.Of(population, new Occasion(Units.LevelOf(unit)) { Unit = unit }, law)!.Value;
        Assert.Equal(total, found.Total);
        Assert.NotEmpty(found.Steps);
        Assert.All(found.Steps, s => Assert.NotEqual("", s.Text.Zh));
    }

    /// <summary>The statute agrees with itself: in no edition does a cap hold before the formula could reach it, and a county reaches it exactly at the population that Art. 12(1)(3) names.</summary>
    [Fact]
    public void SeatTotal_OfEveryEdition_ReachesItsCapNoSoonerThanTheCapHolds()
    {
        var norms = Parameters.SeatTotal.National.Select(n => (n.Scope, ((Norm<SeatFormula>)n.Norm).Value)).ToList();
        Assert.All(norms, n => Assert.True(n.Value.CapAbove == 0 || n.Value.Base + n.Value.CapAbove / n.Value.Step <= n.Value.Cap));
        Assert.All(norms.Where(n => n.Scope.Includes(new Occasion(Level.County))), n => Assert.Equal(n.Value.Cap, n.Value.Base + n.Value.CapAbove / n.Value.Step));
        Assert.All(norms.Where(n => n.Scope.Includes(new Occasion(Level.Prefecture))), n => Assert.Equal(640, n.Value.Base + n.Value.CapAbove / n.Value.Step));
    }

    [Theory]
    [InlineData(UnitKind.AutonomousCounty, 356_531, 221, 10)]
    [InlineData(UnitKind.County, 1_550_000, 472, 22)]
    [InlineData(UnitKind.County, 1_500_000, 462, 22)]
    [InlineData(UnitKind.EthnicTownship, 9_695, 53, 2)]
    [InlineData(UnitKind.Region, 97_500_000, 1050, 50)]
    public void SeatTotal_WithFivePerCent_RoundsDownAndMayPassTheCap(UnitKind unit, int population, int total, int added)
    {
        var occasion = new Occasion(Units.LevelOf(unit)) { Unit = unit };
        var found = SeatTotal.Of(population, occasion, Today, withSupplement: true)!.Value;
        Assert.Equal((total, added), (found.Total, found.Supplement));
        var capped = SeatTotal.Of(population, occasion, Today.With(Interpretations.Supplement, "floor-under-cap"), withSupplement: true)!.Value;
        Assert.Equal(Math.Min(total, capped.Cap), capped.Total);
    }

    [Theory]
    [InlineData(UnitKind.Municipality)]
    [InlineData(UnitKind.CityWithDistricts)]
    [InlineData(UnitKind.Prefecture)]
    [InlineData(UnitKind.City)]
    [InlineData(UnitKind.CityDistrict)]
    [InlineData(UnitKind.Town)]
    public void SeatTotal_WithFivePerCent_IsRefusedWhereTheLawDoesNotOpenIt(UnitKind unit)
    {
        var refused = Assert.Throws<ArgumentException>(() => SeatTotal.Of(100_000, new Occasion(Units.LevelOf(unit)) { Unit = unit }, Today, withSupplement: true));
        Assert.Contains(Units.LevelOf(unit) switch { Level.Township => "ethnic township", Level.County => "autonomous county", Level.Prefecture => "none of this level", _ => "region" }, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Every step in both languages, with its item: the base, what is added, the cap, the five per cent, and what holds of the very small.</summary>
    [Fact]
    public void SeatTotal_Steps_AreSaidInWords()
    {
        string[] Said(int population, UnitKind unit, bool withSupplement = false) =>
            [.. SeatTotal.Of(population, new(Units.LevelOf(unit)) { Unit = unit }, Today, withSupplement)!.Value.Steps.Select(s => $"{s.Text.Zh} {s.Text.En} {s.Citation.In(Language.English)}")];
        Assert.Equal(
            [
                "基数45名 Base: 45 seats Electoral Law (2020-10-18), Art. 12(1)(4)",
                "人口174000人，每1500人增加1名，增加116名 174000 people, one seat for each 1500: 116 added Electoral Law (2020-10-18), Art. 12(1)(4)",
                "45+116=161名，超过上限，定为160名 45 + 116 = 161 is past the cap: 160 Electoral Law (2020-10-18), Art. 12(1)(4)",
                "经决定另加5%：160名的5%为8名，共168名 5% more by decision: 8 of 160, 168 in all Electoral Law (2020-10-18), Art. 12(3)",
            ],
            Said(174_000, UnitKind.EthnicTownship, withSupplement: true));
        Assert.Equal(
            [
                "基数45名 Base: 45 seats Electoral Law (2020-10-18), Art. 12(1)(4)",
                "人口1999人，每1500人增加1名，增加1名 1999 people, one seat for each 1500: 1 added Electoral Law (2020-10-18), Art. 12(1)(4)",
                "45+1=46名 45 + 1 = 46 Electoral Law (2020-10-18), Art. 12(2)",
                "人口不足2000人，总名额可以少于45名 Fewer than 2000 people: the total may be below 45 Electoral Law (2020-10-18), Art. 12(1)(4)",
            ],
            Said(1_999, UnitKind.Town));
        Assert.Equal("人口25000人，每25000人增加1名，增加1名 25000 people, one seat for each 25000: 1 added Electoral Law (2020-10-18), Art. 12(1)(1)", Said(25_000, UnitKind.Municipality)[1]);
    }

    /// <summary>The cap cuts what is above it; a total may stay below the base where fewer than 2,000 live.</summary>
    [Theory]
    [InlineData(172_500, false, 45)]
    [InlineData(174_000, true, 45)]
    [InlineData(2_000, false, 45)]
    [InlineData(1_999, false, null)]
    public void SeatTotal_OfATown_AtItsBounds(int population, bool capped, int? least)
    {
        var total = SeatTotal.Of(population, new(Level.Township) { Unit = UnitKind.Town }, Today)!.Value;
        Assert.Equal((capped, least, least is null, 1_500), (total.IsCapped, total.Least, total.IsSmall, total.Step));
        Assert.Equal(25_000, SeatTotal.Of(population, new(Level.Province) { Unit = UnitKind.Municipality }, Today)!.Value.Step);
    }

    /// <summary>Half a step and more is a step by the reading that rounds; less is none.</summary>
    [Theory]
    [InlineData(749, 45)]
    [InlineData(750, 46)]
    [InlineData(2_249, 46)]
    [InlineData(2_250, 47)]
    public void SeatTotal_ByTheNearest_RoundsHalfUp(int population, int total) =>
        Assert.Equal(total, SeatTotal.Of(population, new(Level.Township), Today.With(Interpretations.QuotaRemainder, "nearest"))!.Value.Total);

    /// <summary>The reckoning in a message says what became of the rest, and that it rests on the population by its basis.</summary>
    [Fact]
    public void Ceiling_Message_SaysHowItWasReckoned()
    {
        var quota = new SeatQuota { Population = 9_695, Seats = 53, Basis = PopulationBasis.Resident };
        var told = QuotaRules.Ceiling.Explain(quota, new(Level.Township) { Unit = UnitKind.Town }, Today.With(Interpretations.QuotaRemainder, "ceiling"));
        Assert.Contains("45+7=52，每1500人增加1名，余数按所选读法计，常住人口", told.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("45 + 7 = 52; one for each 1500 people, the rest as the reading has it, residents", told.Message.En, StringComparison.Ordinal);
        Assert.Contains(told.Readings, r => r.Interpretation == Interpretations.QuotaPopulation);
        Assert.DoesNotContain(QuotaRules.Ceiling.Explain(quota with { Basis = null }, new(Level.Township), Today).Readings, r => r.Interpretation == Interpretations.QuotaPopulation);
    }

    /// <summary>That fewer were fixed than the people give is said down to the base; below it quota.floor speaks.</summary>
    [Theory]
    [InlineData(46, 1_999, 0)]
    [InlineData(45, 1_999, 1)]
    [InlineData(44, 1_999, 0)]
    public void Ceiling_SaysTheGapDownToTheBase(int seats, int population, int notices) =>
        Assert.Equal(notices, QuotaRules.Ceiling.Explain(new() { Population = population, Seats = seats }, new(Level.Township), Today).Notices.Count);

    /// <summary>A total on no stated population is too high only where no population, and nothing that may have been added, reaches it.</summary>
    [Theory]
    [InlineData(UnitKind.County, "2021-11-01", null, false, 450, Conclusion.Undetermined)]
    [InlineData(UnitKind.County, "2021-11-01", null, false, 451, Conclusion.Breached)]
    [InlineData(UnitKind.County, "2021-11-01", null, true, 472, Conclusion.Undetermined)]
    [InlineData(UnitKind.County, "2021-11-01", null, true, 473, Conclusion.Breached)]
    [InlineData(UnitKind.County, "2021-11-01", null, null, 472, Conclusion.Undetermined)]
    [InlineData(UnitKind.County, "2021-11-01", null, null, 473, Conclusion.Breached)]
    [InlineData(UnitKind.CityDistrict, "2021-11-01", "electoral-law", true, 451, Conclusion.Breached)]
    [InlineData(UnitKind.CityDistrict, "2021-11-01", "province", true, 473, Conclusion.Undetermined)]
    [InlineData(UnitKind.Province, "2006-11-01", null, null, 1_051, Conclusion.Undetermined)]
    [InlineData(UnitKind.Province, "2006-11-01", null, false, 1_001, Conclusion.Breached)]
    public void Ceiling_WithoutAPopulation_IsThatOfAny(UnitKind unit, string day, string? reading, bool? approved, int seats, Conclusion conclusion)
    {
        var law = LawInForce.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        if (reading is not null) law = law.With(Interpretations.SupplementUnits, reading);
        var told = QuotaRules.Ceiling.Explain(new() { Seats = seats, IsSupplementApproved = approved }, new(Units.LevelOf(unit)) { Unit = unit }, law);
        Assert.Equal(conclusion, told.Verdict.Conclusion);
        Assert.Equal(conclusion == Conclusion.Undetermined ? [QuotaFacts.Population] : [], told.Missing);
    }

    /// <summary>Fixed within days of which some lie before a change of the law: both laws are asked, and no law of other days.</summary>
    [Theory]
    [InlineData("2020-10-01", "2020-10-18", 50, Conclusion.Undetermined)]
    [InlineData("2020-10-01", "2020-10-17", 50, Conclusion.Breached)]
    [InlineData("2020-10-18", "2020-10-30", 50, Conclusion.Met)]
    [InlineData("2016-08-01", "2016-08-05", 47, Conclusion.Breached)]
    public void Ceiling_OfATotalFixedWithinDays_IsThatOfTheirLaws(string first, string last, int seats, Conclusion conclusion)
    {
        var fixedOn = ReportedDate.Between(NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);
        Assert.Equal(conclusion, QuotaRules.Ceiling.Judge(new() { Population = 9_695, Seats = seats, FixedOn = fixedOn }, new(Level.Township) { Unit = UnitKind.Town }, LawInForce.On(new(2026, 11, 1))).Conclusion);
    }

    /// <summary>Lawful when fixed and below the base of today is worth saying; at that base it is not.</summary>
    [Theory]
    [InlineData(44, 1)]
    [InlineData(45, 0)]
    public void Floor_OfATotalFixedIn2016_SaysTodaysBase(int seats, int notices) =>
        Assert.Equal(notices, QuotaRules.Floor.Explain(new() { Population = 9_695, Seats = seats, FixedOn = Before2020 }, new(Level.Township), Today).Notices.Count);

    [Fact]
    public void SeatTotal_OfWhatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SeatTotal.Of(-1, new Occasion(Level.County), Today));
        Assert.Throws<ArgumentException>(() => SeatTotal.Of(1, new Occasion(Level.Province), Today));
        Assert.Throws<ArgumentNullException>(() => SeatTotal.Of(1, null!, Today));
        Assert.Throws<ArgumentNullException>(() => SeatTotal.Of(1, new Occasion(Level.County), null!));
        Assert.Throws<ArgumentException>(() => SeatTotal.Of(1, new Occasion(Level.County) { Unit = UnitKind.Town }, Today));
        Assert.Equal(("0", 0, 0), (default(SeatTotal).ToString(), default(SeatTotal).Total, default(SeatTotal).Steps.Count));
        Assert.Null(SeatTotal.Of(1, new Occasion(Level.National), Today));
        Assert.Null(SeatTotal.Of(1, new Occasion(Level.Township), LawInForce.On(new LocalDate(2006, 1, 1))));
    }

    /// <summary>The band of populations is the inverse: its ends give the total, one person less or more another.</summary>
    [Fact]
    public void PopulationFor_IsTheInverseOfTheTotal() => Laws.Hold(
        from place in Gen.Elements(Places)
        from population in Populations
        from supplement in Gen.Elements(false, true)
        from readings in Gen.Elements(("quota-remainder", "floor"), ("quota-remainder", "nearest"), ("quota-remainder", "ceiling"), ("supplement", "floor-under-cap"))
        select (place, population, supplement, readings),
        (Func<int, Occasion, LawInForce, bool, PopulationRange?>)SeatTotal.PopulationFor,
        (t, o, law, s) => SeatTotal.PopulationFor(t, o, law, s) is { } r ? r with { Most = r.Most + 1 } : null,
        (inverse, x) =>
        {
            var (occasion, law) = (x.place.Occasion, LawInForce.On(x.place.Day, null, Readings.Default.With(x.readings.Item1, x.readings.Item2)));
            var supplement = x.supplement && law.Find(Parameters.SeatSupplement, occasion)?.Value.Units.Contains(occasion.Unit!.Value) == true;
            int Total(int p) => SeatTotal.Of(p, occasion, law, supplement)!.Value.Total;
            var total = Total(x.population);
            var range = inverse(total, occasion, law, supplement)!.Value;
            return range.Least <= x.population && !(range.Most < x.population)
                && Total(range.Least) == total && (range.Least == 0 || Total(range.Least - 1) < total)
                && (range.Most is not { } most || (Total(most) == total && Total(most + 1) > total));
        });

    [Fact]
    public void PopulationFor_OfANumberThatNoPopulationGives_IsNone()
    {
        Assert.Null(SeatTotal.PopulationFor(139, new Occasion(Level.County), Today));
        Assert.Null(SeatTotal.PopulationFor(451, new Occasion(Level.County), Today));
        // 159 and five per cent are 166, 160 and five per cent 168.
        Assert.Null(SeatTotal.PopulationFor(167, new Occasion(Level.County) { Unit = UnitKind.County }, Today, withSupplement: true));
        Assert.Equal(new PopulationRange(100_000, 104_999), SeatTotal.PopulationFor(168, new Occasion(Level.County) { Unit = UnitKind.County }, Today, withSupplement: true));
        Assert.Equal(new PopulationRange(1_550_000, null), SeatTotal.PopulationFor(450, new Occasion(Level.County), Today));
        Assert.Equal(new PopulationRange(9_000, 10_499), SeatTotal.PopulationFor(51, new Occasion(Level.Township), Today));
    }

    /// <summary>The rule lets pass exactly what the calculator allows, whatever the place.</summary>
    [Fact]
    public void Ceiling_IsTheTotalOfTheCalculator() => Laws.Hold(
        from place in Gen.Elements(Places) from population in Populations from off in Gen.Choose(-3, 3) select (place, population, off),
        (Func<SeatQuota, Occasion, LawInForce, Verdict>)((q, o, law) => QuotaRules.Ceiling.Judge(q, o, law)),
        (q, o, law) => QuotaRules.Ceiling.Judge(q with { Seats = q.Seats - 1 }, o, law),
        (judge, x) =>
        {
            var law = LawInForce.On(x.place.Day);
            var total = SeatTotal.Of(x.population, x.place.Occasion, law)!.Value.Total;
            var verdict = judge(new() { Population = x.population, Seats = total + x.off, IsSupplementApproved = false }, x.place.Occasion, law);
            return verdict.Conclusion == (x.off <= 0 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>Art. 14: what was lawful when it was fixed stays lawful, whatever the law and the day of the election.</summary>
    [Fact]
    public void Ceiling_OfATotalLawfulWhenFixed_StaysMet() => Laws.Hold(
        from population in Gen.Choose(0, 400_000) from seats in Gen.Choose(30, 200) from days in Gen.Choose(0, 3_000) select (population, seats, days),
        (Judge)(q => QuotaRules.Ceiling.Judge(q, new(Level.Township) { Unit = UnitKind.Town }, LawInForce.On(new LocalDate(2026, 11, 1)))),
        q => QuotaRules.Ceiling.Judge(q with { FixedOn = default }, new(Level.Township) { Unit = UnitKind.Town }, LawInForce.On(new LocalDate(2026, 11, 1))),
        (judge, x) =>
        {
            var day = new LocalDate(2016, 1, 1).PlusDays(x.days);
            var then = QuotaRules.Ceiling.Judge(new() { Population = x.population, Seats = x.seats }, new(Level.Township) { Unit = UnitKind.Town }, LawInForce.On(day));
            return judge(new() { Population = x.population, Seats = x.seats, FixedOn = day }).Conclusion == then.Conclusion;
        });

    /// <summary>One seat more never turns a breach into what is lawful; one person more never turns what is lawful into a breach.</summary>
    [Fact]
    public void Ceiling_IsMonotoneInSeatsAndPeople() => Laws.Hold(
        from place in Gen.Elements(Places) from population in Populations from seats in Gen.Choose(30, 1_100) select (place, Math.Min(population, int.MaxValue - 1), seats),
        (Func<int, int, (Occasion Occasion, LocalDate Day), bool>)((p, s, at) => QuotaRules.Ceiling.Judge(new() { Population = p, Seats = s, IsSupplementApproved = false }, at.Occasion, LawInForce.On(at.Day)).Conclusion == Conclusion.Met),
        (p, s, at) => s % 7 == 3 || p % 5 == 1,
        (met, x) => (!met(x.Item2, x.seats + 1, x.place) || met(x.Item2, x.seats, x.place)) && (!met(x.Item2, x.seats, x.place) || met(x.Item2 + 1, x.seats, x.place)));

    /// <summary>Art. 12(1)(3), (4): below the base only where fewer than 50,000 or 2,000 people live.</summary>
    [Fact]
    public void Floor_AgreesWithTheArticle() => Laws.Hold(
        from township in Gen.Elements(false, true) from population in Gen.OneOf(Gen.Choose(1_990, 2_010), Gen.Choose(49_990, 50_010)) from seats in Gen.OneOf(Gen.Choose(40, 50), Gen.Choose(135, 145)) select (township, population, seats),
        (Func<SeatQuota, Level, Verdict>)((q, level) => QuotaRules.Floor.Judge(q, new(level), Today)),
        (q, level) => q.Population <= 50_000 ? Lawful : QuotaRules.Floor.Judge(q, new(level), Today),
        (judge, x) => judge(new() { Population = x.population, Seats = x.seats }, x.township ? Level.Township : Level.County).Conclusion
            == (x.seats >= (x.township ? 45 : 140) || x.population < (x.township ? 2_000 : 50_000) ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Thirty days, the day of the decision not counted: counted one by one.</summary>
    [Fact]
    public void Refiling_AgreesWithCountingDays() => Laws.Hold(
        from start in Gen.Choose(0, 1_500) from days in Gen.Choose(0, 60) select (start, days),
        (Judge)(q => QuotaRules.Refiling.Judge(q, new(Level.County), Today)),
        q => QuotaRules.Refiling.Judge(q with { Change = q.Change! with { ReportedOn = q.Change.ReportedOn.Plus(-1) } }, new(Level.County), Today),
        (judge, x) =>
        {
            var decided = new LocalDate(2020, 10, 18).PlusDays(x.start);
            var last = decided;
            for (var i = 0; i < 30; i++) last = last.PlusDays(1);
            var reported = decided.PlusDays(x.days);
            return judge(new() { Change = new() { DecidedOn = decided, ReportedOn = reported } }).Conclusion == (reported <= last ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>Of days known as windows, those count that prove the conclusion: the most that may have passed, or the fewest; where neither proves it, none.</summary>
    [Theory]
    [InlineData("2021-03-11", "2021-03-12", Conclusion.Met, 11, 30)]
    [InlineData("2021-04-01", "2021-04-02", Conclusion.Undetermined, 0, 0)]
    [InlineData("2021-04-10", "2021-04-12", Conclusion.Breached, 38, 30)]
    public void Refiling_OfWindows_MeasuresTheDaysThatProveIt(string first, string last, Conclusion conclusion, int measured, int bound)
    {
        var reported = ReportedDate.Between(NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);
        var verdict = QuotaRules.Refiling.Judge(new() { Change = new() { DecidedOn = ReportedDate.Between(new(2021, 3, 1), new(2021, 3, 3)), ReportedOn = reported } }, new(Level.County), Today);
        Assert.Equal((conclusion, measured, bound), (verdict.Conclusion, verdict.Measured, verdict.Bound));
    }

    /// <summary>What each chain asks, and what of it is not stated. Days after the decision; null is not stated.</summary>
    [Theory]
    [InlineData(Level.County, null, "decision", 10, 15, null, "")]
    [InlineData(Level.Township, null, "decision", null, null, 20, "")]
    [InlineData(Level.Township, null, "receipt", null, 15, 40, "")]
    [InlineData(Level.Township, null, "receipt", null, null, 40, "change/reportedOn")]
    [InlineData(Level.Township, "12", "decision", null, null, 30, "change/reportedOn")]
    [InlineData(Level.Township, "14", "decision", 10, null, 30, "change/reportedToProvinceOn")]
    public void Refiling_NamesTheStepThatIsNotStated(Level level, string? province, string start, int? reported, int? toProvince, int? forwarded, string missing)
    {
        var day = new LocalDate(2026, 6, 1);
        ReportedDate After(int? days) => days is { } d ? day.PlusDays(d) : default(ReportedDate);
        var told = QuotaRules.Refiling.Explain(
            new() { Change = new() { DecidedOn = day, ReportedOn = After(reported), ReportedToProvinceOn = After(toProvince), ForwardedOn = After(forwarded) } },
            new(level),
            LawInForce.On(new LocalDate(2026, 9, 1), province, Readings.Default.With("refiling-start", start)));
        Assert.Equal(missing, string.Join(' ', told.Missing.Select(f => f.Pointer)));
        Assert.Equal(missing.Length == 0 ? Conclusion.Met : Conclusion.Undetermined, told.Verdict.Conclusion);
    }

    [Fact]
    public void Refiling_OfADecisionWithoutADay_NamesIt() =>
        Assert.Equal([QuotaFacts.DecidedOn], QuotaRules.Refiling.Explain(new() { Change = new() { ReportedOn = Example.Day } }, new(Level.County), Today).Missing);

    /// <summary>Anhui 15(2) is held, and what follows it is not read: whether the city passes it on within days is not known.</summary>
    [Fact]
    public void Refiling_WhereTheRulesAreHeldInPart_IsNotMet()
    {
        var day = new LocalDate(2026, 6, 1);
        var change = new QuotaChange { DecidedOn = day, ReportedOn = day.PlusDays(5), ForwardedOn = day.PlusDays(30) };
        Assert.Equal(Finding.NoNorm, QuotaRules.Refiling.Explain(new() { Change = change }, new(Level.Township), LawInForce.On(new LocalDate(2026, 9, 1), "34")).Finding);
    }

    /// <summary>Shanxi 12(1): ten days to the city, ten more to the province; the province then has thirty from the decision. Each step counted one by one.</summary>
    [Fact]
    public void Refiling_OfAChain_AgreesWithCountingEachStep() => Laws.Hold(
        from toCity in Gen.Choose(0, 14) from toProvince in Gen.Choose(0, 14) from filed in Gen.Choose(0, 20) select (toCity, toProvince, filed),
        (Judge)(q => QuotaRules.Refiling.Judge(q, new(Level.Township), LawInForce.On(new LocalDate(2026, 9, 1), "14"))),
        q => QuotaRules.Refiling.Judge(q with { Change = q.Change! with { ReportedToProvinceOn = q.Change.ReportedOn } }, new(Level.Township), LawInForce.On(new LocalDate(2026, 9, 1), "14")),
        (judge, x) =>
        {
            var day = new LocalDate(2026, 6, 1);
            var change = new QuotaChange { DecidedOn = day, ReportedOn = day.PlusDays(x.toCity), ReportedToProvinceOn = day.PlusDays(x.toCity + x.toProvince), ForwardedOn = day.PlusDays(x.toCity + x.toProvince + x.filed) };
            return judge(new() { Change = change }).Conclusion == (x.toCity <= 10 && x.toProvince <= 10 && x.toCity + x.toProvince + x.filed <= 30 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>A dossier states the second report of a chain, and what is wrong with it is told.</summary>
    [Theory]
    [InlineData("2026-06-21", "Met")]
    [InlineData("2026-06-22", "Breached")]
    public void Dossier_MayStateTheReportToTheProvince(string day, string expected)
    {
        var report = Election.Rules.Dossiers.ElectionAudit.Run(Election.Rules.Dossiers.ElectionDossier.Read(System.Text.Encoding.UTF8.GetBytes($$"""
            {"election":{"level":"township","unit":"town","division":"140105","day":"2026-11-01"},"quota":{"seats":50,"population":9695,"basis":"resident",
            "change":{"ground":"boundary","decidedOn":"2026-06-01","reportedOn":"2026-06-11","reportedToProvinceOn":"{{day}}","forwardedOn":"2026-07-01"} } }
            """), "x"));
        Assert.Equal(expected, Assert.Single(report.Verdicts, v => v.Rule == QuotaRules.Refiling).Conclusion.ToString());
        Assert.Equal(Conclusion.NotApplicable, Assert.Single(report.Verdicts, v => v.Rule == QuotaRules.PopulationBasis).Conclusion);
    }

    /// <summary>Tianjin 17(2): the thirty days run from the decision, whatever the reading; elsewhere the reading chooses.</summary>
    [Fact]
    public void Refiling_InTianjin_TurnsOnNoReading() => Laws.Hold(
        from reported in Gen.Choose(0, 15) from filed in Gen.Choose(15, 60) from reading in Gen.Elements("decision", "receipt") select (reported, filed, reading),
        (Func<SeatQuota, string, Verdict>)((q, reading) => QuotaRules.Refiling.Judge(q, new(Level.Township), LawInForce.On(new LocalDate(2026, 9, 1), "12", Readings.Default.With("refiling-start", reading)))),
        (q, reading) => QuotaRules.Refiling.Judge(q, new(Level.Township), LawInForce.On(new LocalDate(2026, 9, 1), "11", Readings.Default.With("refiling-start", reading))),
        (judge, x) =>
        {
            var day = new LocalDate(2026, 6, 1);
            return judge(new() { Change = new() { DecidedOn = day, ReportedOn = day.PlusDays(x.reported), ForwardedOn = day.PlusDays(x.filed) } }, x.reading).Conclusion == (x.filed <= 30 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>Only a basis other than the province's is a breach, and only where a province known sets one.</summary>
    [Fact]
    public void PopulationBasis_IsThatOfTheProvince() => Laws.Hold(
        from basis in Gen.Elements(Enum.GetValues<PopulationBasis>()) from province in Gen.Elements<string?>(null, "44", "37", "51") from level in Gen.Elements(Level.Township, Level.Prefecture) select (basis, province, level),
        (Func<SeatQuota, Level, string?, Verdict>)((q, level, province) => QuotaRules.PopulationBasis.Judge(q, new(level), LawInForce.On(Example.Day, province))),
        (q, level, province) => QuotaRules.PopulationBasis.Judge(q, new(Level.Township), LawInForce.On(Example.Day, province)),
        (judge, x) => judge(new() { Population = 9_695, Basis = x.basis }, x.level, x.province).Conclusion == (x switch
        {
            // The rules of Shandong speak of county and township only.
            { province: null } or { province: "37", level: Level.Prefecture } => Conclusion.Undetermined,
            { province: "51" } => Conclusion.NotApplicable,
            _ => x.basis == Election.Rules.PopulationBasis.Registered ? Conclusion.Met : Conclusion.Breached,
        }));

    /// <summary>The five per cent of Sichuan and Yunnan widen those of EL 12(3) by one reading only: what is lawful under the nation's is so under the province's.</summary>
    [Fact]
    public void Ceiling_UnderTheReadingOfTheProvince_OnlyWidens() => Laws.Hold(
        from place in Gen.Elements(Places.Where(p => p.Day == Example.Day && Units.LevelOf(p.Occasion.Unit!.Value) < Level.Province).ToArray())
        from population in Gen.Choose(2_000, 1_000_000)
        from off in Gen.Choose(0, 30)
        from province in Gen.Elements("51", "53")
        select (place.Occasion, population, off, province),
        (Func<SeatQuota, Occasion, string, string, Verdict>)((q, o, province, reading) => QuotaRules.Ceiling.Judge(q, o, LawInForce.On(Example.Day, province, Readings.Default.With("supplement-units", reading)))),
        (q, o, province, reading) => QuotaRules.Ceiling.Judge(q, o, LawInForce.On(Example.Day, reading == "province" ? null : province, Readings.Default.With("supplement-units", reading))),
        (judge, x) =>
        {
            var total = SeatTotal.Of(x.population, x.Occasion, Today)!.Value.Total;
            var quota = new SeatQuota { Population = x.population, Seats = total + x.off, IsSupplementApproved = true };
            var (nation, province) = (judge(quota, x.Occasion, x.province, "electoral-law").Conclusion, judge(quota, x.Occasion, x.province, "province").Conclusion);
            var unit = x.Occasion.Unit!.Value;
            UnitKind[] ofNation = [UnitKind.County, UnitKind.AutonomousCounty, UnitKind.Township, UnitKind.EthnicTownship];
            UnitKind[] added = x.province == "51" ? [UnitKind.Prefecture] : [UnitKind.City, UnitKind.CityDistrict, UnitKind.Town];
            var within = x.off <= total / 20;
            // Of Yunnan's prefectures its rules do not speak.
            var isOpen = x.province == "53" && x.Occasion.Level == Level.Prefecture && x.off > 0;
            return nation == (x.off == 0 || (within && ofNation.Contains(unit)) ? Conclusion.Met : Conclusion.Breached)
                && province == (isOpen ? Conclusion.Undetermined : x.off == 0 || (within && (ofNation.Contains(unit) || added.Contains(unit))) ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>Each body is right for exactly the levels that Art. 13 gives it.</summary>
    [Fact]
    public void Authority_AgreesWithTheTableOfTheArticle() => Laws.Hold(
        from level in Gen.Elements(Level.Township, Level.County, Level.Prefecture, Level.Province) from body in Gen.Elements(Enum.GetValues<Body>()) select (level, body),
        (Func<SeatQuota, Level, Verdict>)((q, level) => QuotaRules.Authority.Judge(q, new(level), Today)),
        (q, level) => q.FixedBy == Body.PrefectureStandingCommittee && level == Level.County ? Lawful : QuotaRules.Authority.Judge(q, new(level), Today),
        (judge, x) => judge(new() { FixedBy = x.body }, x.level).Conclusion == ((x.level, x.body) switch
        {
            (Level.Township, Body.CountyStandingCommittee) or (Level.Province, Body.NpcStandingCommittee) => Conclusion.Met,
            (Level.County or Level.Prefecture, Body.ProvincialStandingCommittee) => Conclusion.Met,
            _ => Conclusion.Breached,
        }));

    /// <summary>Only a ground that Art. 14 does not know is a breach; no change, no question.</summary>
    [Fact]
    public void ChangeGround_BreachesOnlyOnAnotherGround() => Laws.Hold(
        from ground in Gen.Elements(Enum.GetValues<QuotaChangeGround>()) from year in Gen.Choose(2011, 2025) select (ground, year),
        (Judge)(q => QuotaRules.ChangeGround.Judge(q, new(Level.County), Today)), q => q.Change!.Ground == QuotaChangeGround.Statute ? Verdict.NotApplicable : QuotaRules.ChangeGround.Judge(q, new(Level.County), Today),
        (judge, x) => judge(new() { Change = new() { Ground = x.ground, DecidedOn = new LocalDate(x.year, 5, 1) } }).Conclusion == (x.ground == QuotaChangeGround.Other ? Conclusion.Breached : Conclusion.Met));

    [Fact]
    public void NpcCeiling_IsThreeThousand() => Laws.Hold(
        Gen.Choose(2_900, 3_100),
        (Judge)(q => QuotaRules.NpcCeiling.Judge(q, new(Level.National), Today)), q => q.Seats < 3_002 ? Lawful : QuotaRules.NpcCeiling.Judge(q, new(Level.National), Today),
        (judge, seats) => judge(new() { Seats = seats }).Conclusion == (seats <= 3_000 ? Conclusion.Met : Conclusion.Breached));

    /// <summary>What is cited is the edition of the day on which the total was fixed, by its own numbering.</summary>
    [Fact]
    public void Ceiling_OfATotalFixedIn2016_CitesTheEditionOfThatDay()
    {
        var found = QuotaRules.Ceiling.Explain(new() { Population = 9_695, Seats = 47, FixedOn = Before2020 }, new(Level.Township) { Unit = UnitKind.Town }, Today);
        Assert.Equal(("2015-08-29", 11), (found.Citations[0].Edition.Id, found.Citations[0].Article!.Value));
        Assert.Contains("四十名", found.Citations[0].Text, StringComparison.Ordinal);
        Assert.Contains("40 + 6 = 46; one for each full 1500 people", found.Message.En, StringComparison.Ordinal);
    }
}
