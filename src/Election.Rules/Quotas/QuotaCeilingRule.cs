using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 12: the base and one seat for each whole step of the population, up to the cap, are the most that may be fixed; 12(3)
/// lets some units add five per cent. EL 14(1): a total once fixed stands, so the population and the law are those of that day.
/// </summary>
internal sealed class QuotaCeilingRule : QuotaRule
{
    private static readonly Finding TooMany = new("too-many-seats",
        new("代表总名额{measured}名，超过按{population}人至多可以确定的{bound}名（{formula}）。", "The total is {measured}; {population} people give at most {bound} ({formula})."),
        new("由原确定机关将总名额重新确定为至多{bound}名；如系依据另一时点的人口数或者较早的法律确定，写明该人口数和确定日期。", "Fix the total at {bound} at most; if it was fixed on another population or under an earlier law, state that population and the day."), Unit.Seats);

    private static readonly Finding NotOpen = new("supplement-not-open",
        new("代表总名额{measured}名，超过按{population}人至多可以确定的{bound}名（{formula}）；另加百分之五不适用于{unit}。", "The total is {measured}; {population} people give at most {bound} ({formula}), and the five per cent is not open to this unit: {unit}."),
        new("由原确定机关撤销另加的名额，将总名额重新确定为至多{bound}名。", "Take the added seats away and fix the total at {bound} at most."), Unit.Seats);

    private static readonly Finding BeyondAny = new("beyond-any-population",
        new("代表总名额{measured}名；不论人口多少，至多可以确定{bound}名。", "The total is {measured}; no population gives more than {bound}."),
        new("由原确定机关将总名额重新确定为至多{bound}名。", "Fix the total at {bound} at most."), Unit.Seats);

    private static readonly Finding ProvinceOpen = new("units-of-province-open",
        new("另加百分之五是否适用于{unit}，按所选读法依省级规定，当地规定未全部收录，无法判断。", "Whether the five per cent is open to this unit ({unit}) is for the province to say under the reading chosen, and its rules are not held in full."),
        new("查明当地实施细则关于另加百分之五的规定。", "Find out what the rules of the place say of the five per cent."), Unit.Seats);

    private static readonly Finding BelowFormula = new("below-formula",
        new("代表总名额{measured}名，少于按公式算出的{bound}名（{formula}）；按所选读法，公式所得即为总名额。", "The total is {measured}; the formula gives {bound} ({formula}), which under the reading chosen is the total itself."),
        new("由原确定机关将总名额重新确定为{bound}名。", "Fix the total at {bound}."), Unit.Seats);

    private static readonly Notice Gap = new("below-formula", new(
        "比按公式算出的{bound}名少{gap}名（{formula}）：法律规定“可以增加”，总名额经确定后不再变动，并不违法。",
        "{gap} fewer than the {bound} that the formula gives ({formula}): that is lawful, since seats 'may' be added and a total once fixed stands."));

    private static readonly Notice Supplemented = new("supplement-used", new(
        "其中{added}名属于经决定另加的百分之五。",
        "{added} of them belong to the five per cent added by decision."));

    private static readonly Bilingual Unstated = new("类别没有载明的行政区域", "a unit whose kind is not stated");

    public QuotaCeilingRule()
        : base("quota.ceiling", Scope.Local)
    {
        Title = new("代表总名额不超过法定上限", "The total of seats is no more than the law allows");
        Statement = new(
            "代表总名额不超过基数与按人口增加数之和，也不超过法定最高限额；不足一个增加单位的人口不增加名额。经决定可以另加百分之五的，以另加后的数为限。按确定名额之日的人口数和法律判断；以后人口变动，已经确定的总名额仍然合法。",
            "The total is no more than the base and one seat for each whole step of the population, and no more than the cap. Where five per cent may be added by decision, the limit is the number so raised. The population and the law are those of the day on which the total was fixed; it stays lawful when the population moves.");
        AskedAs =
        [
            new("镇有9695人，代表总名额最多可以定多少名？", "A town has 9,695 people: how many deputies may be fixed at most?"),
            new("确定名额以后人口减少了，原来的总名额还合法吗？", "The population fell after the total was fixed: does the total still stand?"),
        ];
        NotDecided = new(
            "人口数和口径以资料载明的为准，是否准确不作核对；口径见`quota.population-basis`。另加百分之五只核对单位类别和有无决定，少数民族是否聚居多、居住是否分散，由作出决定的机关认定。由谁确定总名额见`quota.authority`，是否少于基数见`quota.floor`。",
            "The population and its basis are taken as stated, not verified; for the basis see `quota.population-basis`. Of the five per cent only the kind of unit and the existence of a decision are tested: whether compact minorities are many or the people live scattered is for the body that decides. Who fixes the total is the matter of `quota.authority`, whether it is below the base that of `quota.floor`.");
        RestsOn = [Parameters.SeatTotal, Parameters.MunicipalityStep, Parameters.SeatSupplement, Parameters.TotalStands];
        Facts = [QuotaFacts.Population, QuotaFacts.Basis, QuotaFacts.Seats, Fact.UnitKind, QuotaFacts.SupplementApproved, QuotaFacts.FixedOn];
        Findings = [TooMany, NotOpen, BeyondAny, ProvinceOpen, BelowFormula];
        Notices = [Gap, Supplemented];
        OpenQuestions = [Interpretations.QuotaRemainder, Interpretations.QuotaExact, Interpretations.QuotaEdition, Interpretations.QuotaPopulation, Interpretations.Supplement, Interpretations.SupplementUnits];
    }

    private protected override Axis<SeatQuota> Axis => new(new("镇9695人时的代表总名额", "Total of seats of a town of 9,695 people"), 48, 54, seats => Fixed(9_695, seats)) { Occasion = Town };

    private protected override Verdict DecideThen(SeatQuota facts, in Trial then)
    {
        if (then.Norm(Parameters.SeatTotal) is not { } norm) return then.Without(Parameters.SeatTotal);
        if (facts is { Population: null, Seats: { } fixedAt } && MostOfAny(facts, then, norm.Value.Cap) is var bound && fixedAt > bound)
        {
            then.Holds(QuotaFacts.Seats, fixedAt, Relation.AtMost, bound);
            return then.Breached(BeyondAny, norm, fixedAt, bound);
        }
        if (then.Lacks(QuotaFacts.Population, facts.Population)
            | then.Lacks(QuotaFacts.Seats, facts.Seats)
            | (then.Occasion.Level == Level.Province && then.Lacks(Fact.UnitKind, then.Occasion.Unit)))
            return Trial.MissingFact;
        var total = SeatTotal.Of(facts.Population!.Value, then);
        int seats = facts.Seats!.Value, most = total.BeforeSupplement;
        if (facts.Basis is not null) then.Reading(Interpretations.QuotaPopulation);
        then.Say("population", facts.Population.Value);
        if (then.Why is not null) then.Say("formula", total.InSigns(facts.Basis));
        if (seats > most) return Above(facts, total, norm, then);

        then.Holds(QuotaFacts.Seats, seats, Relation.AtMost, most);
        if (seats == most) return then.Met(norm, seats, most);
        if (!total.IsSmall && then.Reading(Interpretations.QuotaExact) == "exact") return then.Breached(BelowFormula, norm, seats, most);
        // Below the base it is for quota.floor to say whether that is lawful.
        if (then.Why is not null && seats >= total.Base)
        {
            then.Say("gap", most - seats);
            then.Say("bound", most);
            then.Notice(Gap);
        }
        return then.Met(norm, seats, most);
    }

    /// <summary>More than the population gives: lawful only by the five per cent of EL 12(3), for the units named there.</summary>
    private static Verdict Above(SeatQuota facts, SeatTotal total, Norm norm, in Trial then)
    {
        int seats = facts.Seats!.Value, most = total.BeforeSupplement;
        var unit = then.Occasion.Unit;
        if (then.Why is not null) then.Say("unit", unit is { } kind ? Units.Name(kind) : Unstated);
        var supplement = facts.IsSupplementApproved == false ? null : then.Norm(Parameters.SeatSupplement);
        // The five per cent of this level are proved of later editions only: they may have been law.
        if (supplement is null && facts.IsSupplementApproved != false && IsOfLevel(then.Occasion)) return then.Without(Parameters.SeatSupplement);
        var raised = supplement is not null && (unit is not { } stated || supplement.Value.Units.Contains(stated)) ? total.Raised(supplement.Value.Value, then) : (int?)null;
        // What a province adds holds by a reading, and is not known where its rules are not.
        if (raised is null && facts.IsSupplementApproved != false && seats <= total.Raised(FivePercent, then) && then.Reading(Interpretations.SupplementUnits) == "province" && then.IsPlaceOpen)
            return then.Lacks(Absences.Division, then.Law.Province) | then.Lacks(QuotaFacts.SupplementApproved, facts.IsSupplementApproved) ? Trial.MissingFact : then.Undetermined(ProvinceOpen, seats, most);
        if (seats > (raised ?? most))
        {
            if (then.Why is not null && facts.IsSupplementApproved == true && raised is { } all)
            {
                var signs = total.InSigns(facts.Basis);
                then.Say("formula", new Bilingual(FormattableString.Invariant($"{signs.Zh}；另加后{all}名"), FormattableString.Invariant($"{signs.En}; {all} with what was added")));
            }
            // The step that fails has the bound of the conclusion; where nothing is known of a decision, more would not help.
            then.Holds(QuotaFacts.Seats, seats, Relation.AtMost, facts.IsSupplementApproved == true ? raised ?? most : most);
            if (facts.IsSupplementApproved is null && raised is { } more && then.Why is not null)
                then.Holds(QuotaFacts.SupplementApproved, new(FormattableString.Invariant($"没有载明；即使另加，至多{more}名"), FormattableString.Invariant($"not stated; with it {more} at most")), false);
            return then.Breached(raised is null && facts.IsSupplementApproved == true && unit is not null ? NotOpen : TooMany, norm, seats, facts.IsSupplementApproved == true ? raised ?? most : most);
        }
        then.Holds(QuotaFacts.Seats, seats, Relation.AtMost, raised ?? most);
        if (then.Lacks(QuotaFacts.SupplementApproved, facts.IsSupplementApproved) | then.Lacks(Fact.UnitKind, unit)) return Trial.MissingFact;
        if (then.Why is not null)
        {
            then.Say("added", seats - most);
            then.Notice(Supplemented);
        }
        return then.Met(supplement, seats, raised!.Value);
    }

    /// <summary>Whether any edition opens the five per cent to units of the level.</summary>
    private static bool IsOfLevel(Occasion occasion)
    {
        for (var i = 0; i < Parameters.SeatSupplement.National.Count; i++)
            if (Parameters.SeatSupplement.National[i].Scope.Includes(occasion.Cell)) return true;
        return false;
    }

    /// <summary>What no population passes: the cap, and five per cent of it where they may have been added.</summary>
    private static int MostOfAny(SeatQuota facts, in Trial then, int cap)
    {
        if (facts.IsSupplementApproved == false) return cap;
        if (then.Norm(Parameters.SeatSupplement) is { } supplement && (then.Occasion.Unit is not { } unit || supplement.Value.Units.Contains(unit))) return cap + (int)supplement.Value.Value.FloorOf(cap);
        // Of other units a province may say it, by a reading.
        if (then.Law.NormOf(Parameters.SeatSupplement, then.Occasion.Cell) is null && IsOfLevel(then.Occasion)) return int.MaxValue;
        return then.Reading(Interpretations.SupplementUnits) == "province" && then.IsPlaceOpen ? cap + (int)FivePercent.FloorOf(cap) : cap;
    }

    /// <summary>What EL 12(3) lets be added at any level: provinces that name other units name the same share.</summary>
    private static Fraction FivePercent => ((Norm<OfUnits<Fraction>>)Parameters.SeatSupplement.National[0].Norm).Value.Value;

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("镇，依据9695人确定50名", "A town: 50 fixed on 9,695 people", Fixed(9_695, 50)) with { Occasion = Town },
        Breached("镇，依据9695人确定60名", "A town: 60 fixed on 9,695 people", Fixed(9_695, 60), TooMany) with { Occasion = Town },
        Breached("乡级，类别和是否经决定另加都没有载明，9695人确定60名：即使另加也超过", "A unit of the township level of 9,695 with 60, neither its kind nor a decision stated: too many even with five per cent", Fixed(9_695, 60), TooMany),
        Inside("镇，9695人：45+6=51名", "A town of 9,695: 45 + 6 = 51", Fixed(9_695, 51)) with { Occasion = Town },
        Outside("镇，9695人确定52名：镇不得另加百分之五", "A town of 9,695 with 52: towns may not add five per cent", Fixed(9_695, 52), TooMany) with { Occasion = Town },
        Inside("镇，2016年确定：40+6=46名", "A town, fixed in 2016: 40 + 6 = 46", Fixed(9_695, 46) with { FixedOn = new LocalDate(2016, 8, 1) }) with { Occasion = Town },
        Outside("镇，2016年确定47名", "A town, fixed in 2016 at 47", Fixed(9_695, 47) with { FixedOn = new LocalDate(2016, 8, 1) }, TooMany) with { Occasion = Town },
        Inside("县，1550000人：恰为450名", "A county of 1,550,000: exactly 450", Fixed(1_550_000, 450)) with { Occasion = County },
        Outside("县，1555000人确定451名：超过上限", "A county of 1,555,000 with 451: past the cap", Fixed(1_555_000, 451) with { IsSupplementApproved = false }, TooMany) with { Occasion = County },
        Inside("设区的市，1000万人：640名", "A city of ten million: 640", Fixed(10_000_000, 640)) with { Occasion = new(Level.Prefecture) },
        Outside("设区的市，1100万人确定651名", "A city of eleven million with 651", Fixed(11_000_000, 651), TooMany) with { Occasion = new(Level.Prefecture) },
        Inside("直辖市，1000万人：350+400=750名", "A municipality of ten million: 350 + 400 = 750", Fixed(10_000_000, 750)) with { Occasion = new(Level.Province) { Unit = UnitKind.Municipality } },
        Outside("省，1000万人确定417名：350+66=416名", "A province of ten million with 417: 350 + 66 = 416", Fixed(10_000_000, 417) with { IsSupplementApproved = false }, TooMany) with { Occasion = new(Level.Province) { Unit = UnitKind.Province } },
        Inside("自治县，356531人，经决定另加百分之五：211+10=221名", "An autonomous county of 356,531 with five per cent more: 211 + 10 = 221", Supplemented221) with { Occasion = new(Level.County) { Unit = UnitKind.AutonomousCounty } },
        Outside("自治县，另加百分之五后222名", "The same with 222", Supplemented221 with { Seats = 222 }, TooMany) with { Occasion = new(Level.County) { Unit = UnitKind.AutonomousCounty } },
        Outside("市辖区不得另加百分之五", "A city district may not add five per cent", Supplemented221, NotOpen) with { Occasion = new(Level.County) { Unit = UnitKind.CityDistrict } },
        Breached("公式所得即为总名额的读法：少定一名", "Under the reading that the formula is the total: one too few", Fixed(9_695, 50), BelowFormula) with { Readings = [("quota-exact", "exact")] },
        Outside("另加不得超过上限的读法：县1550000人472名", "Under the reading that keeps the cap: a county of 1,550,000 with 472", Fixed(1_550_000, 472) with { IsSupplementApproved = true }, TooMany)
            with { Occasion = County, Readings = [("supplement", "floor-under-cap")] },
        Inside("不足一个增加单位也加一名的读法：9695人52名", "Under the reading that counts part steps: 9,695 people, 52", Fixed(9_695, 52)) with { Readings = [("quota-remainder", "ceiling")] },
        Undetermined("没有载明确定名额时的人口", "The population on which it was fixed is not stated", new() { Seats = 47 }, Finding.MissingFact),
        Undetermined("县，超过公式但在另加百分之五之内，是否经决定不详", "A county above the formula but within five per cent more; whether that was decided is not stated", Fixed(356_531, 215), Finding.MissingFact) with { Occasion = County },
        Undetermined("省级，没有载明是省还是直辖市", "Province level; whether a province or a municipality is not stated", Fixed(10_000_000, 700), Finding.MissingFact) with { Occasion = new(Level.Province) },
        Outside("镇，人口不详，200名：超过上限160名", "A town of unknown population with 200: past the cap of 160", new() { Seats = 200 }, BeyondAny) with { Occasion = Town },
        Breached("确定日期只知在2020年内，60名：按哪一天的法律都超过", "Fixed some day of 2020 at 60: too many by the law of any of them", Fixed(9_695, 60) with { FixedOn = ReportedDate.Between(new(2020, 1, 1), new(2020, 12, 31)) }, TooMany),
        Undetermined("省，2006年，超过公式，是否经决定另加不详：当时有无另加的规定未能查证", "A province in 2006 above the formula: whether the law of that day knew the five per cent is not proved", Fixed(10_000_000, 417), Finding.NoNorm)
            with { Occasion = new(Level.Province) { Unit = UnitKind.Province }, AsOf = new(2006, 11, 1) },
        Undetermined("确定日期只知在2020年内，50名", "Fixed some day of 2020 at 50", Fixed(9_695, 50) with { FixedOn = ReportedDate.Between(new(2020, 1, 1), new(2020, 12, 31)) }, Finding.EditionOpen),
        Undetermined("2006年：当时乡镇的公式未能查证", "In 2006: the formula of townships is not proved", Fixed(9_695, 50), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        Undetermined("依省级规定的读法，陕西省：文本只收录节录", "Under the reading that follows the province: Shaanxi, of whose text an extract is held", Supplemented221, ProvinceOpen)
            with { Occasion = CityDistrict, Province = "61", Readings = FollowsProvince },
        Undetermined("同一读法，没有载明行政区划", "The same reading; the division is not stated", Supplemented221, Finding.MissingFact) with { Occasion = CityDistrict, Readings = FollowsProvince },
        Undetermined("同一读法，陕西省，是否经决定没有载明", "The same reading: Shaanxi; whether it was decided is not stated", Fixed(356_531, 221), Finding.MissingFact) with { Occasion = CityDistrict, Province = "61", Readings = FollowsProvince },
        Outside("同一读法，陕西省，另加百分之五也只有221名，222名", "The same reading: Shaanxi; 222, and five per cent more make 221", Supplemented221 with { Seats = 222 }, NotOpen) with { Occasion = CityDistrict, Province = "61", Readings = FollowsProvince },
        Outside("同一读法，陕西省，未经决定", "The same reading: Shaanxi; not decided", Fixed(356_531, 221) with { IsSupplementApproved = false }, TooMany) with { Occasion = CityDistrict, Province = "61", Readings = FollowsProvince },
        Inside("同一读法，云南省的市辖区：211+10=221名", "The same reading: a city district of Yunnan, 211 + 10 = 221", Supplemented221) with { Occasion = CityDistrict, Province = "53", Readings = FollowsProvince },
        Outside("同一读法，云南省的市辖区222名", "The same with 222", Supplemented221 with { Seats = 222 }, TooMany) with { Occasion = CityDistrict, Province = "53", Readings = FollowsProvince },
        Outside("云南省的市辖区，依选举法的读法", "A city district of Yunnan, by the reading that follows the Electoral Law", Supplemented221, NotOpen) with { Occasion = CityDistrict, Province = "53" },
        Outside("同一读法，四川省的市辖区：该省没有规定", "The same reading: a city district of Sichuan, which does not name it", Supplemented221, NotOpen) with { Occasion = CityDistrict, Province = "51", Readings = FollowsProvince },
        Inside("同一读法，四川省的自治州，100万人：280+14=294名", "The same reading: an autonomous prefecture of Sichuan of one million, 280 + 14 = 294", Prefecture294) with { Occasion = Prefecture, Province = "51", Readings = FollowsProvince },
        Outside("同一读法，四川省的自治州295名", "The same with 295", Prefecture294 with { Seats = 295 }, TooMany) with { Occasion = Prefecture, Province = "51", Readings = FollowsProvince },
        Outside("四川省的自治州，依选举法的读法", "An autonomous prefecture of Sichuan, by the reading that follows the Electoral Law", Prefecture294, NotOpen) with { Occasion = Prefecture, Province = "51" },
        Undetermined("同一读法，云南省的自治州：实施细则只规定县、乡两级", "The same reading: an autonomous prefecture of Yunnan, whose rules speak of county and township only", Prefecture294, ProvinceOpen) with { Occasion = Prefecture, Province = "53", Readings = FollowsProvince },
        OutOfScope("全国人民代表大会", "The National People's Congress", Fixed(1_400_000_000, 2_980)) with { Occasion = new(Level.National) },
        RealCase("某镇9695人系当年人口，确定47名时的人口不详", "A town of 9,695 people that year; on which population its 47 seats were fixed is not stated", new() { Seats = 47 }, Conclusion.Undetermined, Finding.MissingFact) with { AsOf = new(2011, 12, 7) },
    ];

    private static (string, string)[] FollowsProvince => [("supplement-units", "province")];

    private static Occasion CityDistrict => new(Level.County) { Unit = UnitKind.CityDistrict };

    private static Occasion Prefecture => new(Level.Prefecture) { Unit = UnitKind.Prefecture };

    private static SeatQuota Prefecture294 => Fixed(1_000_000, 294) with { IsSupplementApproved = true };

    private static SeatQuota Supplemented221 => Fixed(356_531, 221) with { IsSupplementApproved = true };

    private static Occasion Town => new(Level.Township) { Unit = UnitKind.Town };

    private static Occasion County => new(Level.County) { Unit = UnitKind.County };

    private static SeatQuota Fixed(int population, int seats) => new() { Population = population, Seats = seats };
}
