namespace Election.Rules;

/// <summary>
/// A rule on the seats of a group that lives compactly (EL 19). In autonomous areas, and in townships with compact minorities,
/// it holds for the other minorities and the Han as well (EL 20). Scattered groups may have more seats without a limit (EL 21).
/// </summary>
internal abstract class MinorityRule : Rule<MinorityGroup>
{
    private protected readonly Finding scattered = Finding.Inapplicable("scattered",
        "{name}为散居少数民族，每一代表所代表的人口数可以少于当地平均数，法律没有规定限度。", "{name} lives scattered: it may have fewer people per deputy than the mean, without a limit.");

    private readonly Finding hanElsewhere = Finding.Inapplicable("han-elsewhere",
        "汉族只在自治区、自治州、自治县和有少数民族聚居的乡、民族乡、镇适用本条。", "Of the Han it speaks only in autonomous areas, and in townships where minorities live compactly.");

    private readonly Finding doesNotFit = new("does-not-fit",
        new("{name}的人口、名额与境内总人口、名额相互矛盾（部分大于整体，或者总数为零），无法判断。", "{name}: its people or seats do not fit those of the area (a part is larger than the whole, or the whole is nothing); it cannot be decided."),
        new("核对人口数和名额。", "Check the numbers of people and seats."), Unit.None);

    private protected MinorityRule(string id, params IReadOnlyList<Finding> found)
        : base(id, Scope.Local.For(ElectionKind.General))
    {
        Findings = [scattered, hanElsewhere, doesNotFit, .. found];
        AlsoCites = [ElectoralLaw.At(20)];
    }

    private protected static IReadOnlyList<Fact> Gate => [MinorityFacts.Settlement, MinorityFacts.Han, MinorityFacts.CompactMinorities, Fact.UnitKind];

    private protected static Notice PerDeputy => new("people-per-deputy", new(
        "{name}每一代表所代表的人口数为{own}人，当地平均数为{mean}人。",
        "{name}: {own} people per deputy; the mean of the area is {mean}."));

    private protected sealed override Verdict Decide(MinorityGroup facts, in Trial trial)
    {
        if (trial.Why is not null) trial.Say("name", facts.Called);
        if (facts.Settlement == Settlement.Scattered) return DecideScattered(facts, trial);
        if (facts.IsHan == true)
        {
            if (trial.Occasion.Level == Level.Township)
            {
                if (trial.Lacks(MinorityFacts.CompactMinorities, facts.Area?.HasCompactMinorities)) return Trial.MissingFact;
                if (facts.Area!.HasCompactMinorities == false) return trial.NotApplicable(hanElsewhere);
            }
            else if (trial.Lacks(Fact.UnitKind, trial.Occasion.Unit)) return Trial.MissingFact;
            else if (!Units.Autonomous.Contains(trial.Occasion.Unit!.Value)) return trial.NotApplicable(hanElsewhere);
        }
        if (trial.Lacks(MinorityFacts.Settlement, facts.Settlement)) return Trial.MissingFact;
        return Fits(facts) ? DecideCompact(facts, trial) : trial.Undetermined(doesNotFit);
    }

    /// <summary>Of a group that lives scattered: free, as far as the nation goes (EL 21).</summary>
    private protected virtual Verdict DecideScattered(MinorityGroup facts, in Trial trial) => trial.NotApplicable(scattered);

    /// <summary>Whether people and seats fit those of the area.</summary>
    private static bool Fits(MinorityGroup facts) => facts.Area is not { } area
        || !(facts.Population > area.Population || facts.Seats > (area.TotalSeats ?? area.Seats) || area.Population == 0 || area.Seats == 0);

    private protected abstract Verdict DecideCompact(MinorityGroup facts, in Trial trial);

    /// <summary>Whether the group and its area are counted; where they are not, that is recorded.</summary>
    private protected static bool IsCounted(MinorityGroup facts, in Trial trial) =>
        !(trial.Lacks(MinorityFacts.Population, facts.Population) | trial.Lacks(MinorityFacts.AreaPopulation, facts.Area?.Population));

    /// <summary>Whether the group has at least a share of the population.</summary>
    private protected static bool HasShare(MinorityGroup facts, Fraction share) =>
        (long)facts.Population!.Value * share.Denominator >= (long)facts.Area!.Population!.Value * share.Numerator;

    private protected static bool HasSeats(MinorityGroup facts, in Trial trial) =>
        !(trial.Lacks(MinorityFacts.Seats, facts.Seats) | (SeatsOf(facts.Area!, trial) is null && trial.Lacks(MinorityFacts.AreaSeats, facts.Area!.Seats)));

    /// <summary>The seats among which the people of the area are shared, for its mean: garrison and reserved seats count by a reading only.</summary>
    private protected static int? SeatsOf(MinorityArea area, in Trial trial) =>
        area.TotalSeats is { } total && total != area.Seats && trial.Reading(Interpretations.DeviationBase) == "in" ? total : area.Seats;

    private protected static void SayPerDeputy(MinorityGroup facts, in Trial trial)
    {
        if (trial.Why is null) return;
        trial.Say("own", Deviation.PeoplePerDeputy(facts.Population!.Value, facts.Seats!.Value));
        trial.Say("mean", Deviation.PeoplePerDeputy(facts.Area!.Population!.Value, SeatsOf(facts.Area, trial)!.Value));
    }

    private protected static Occasion AutonomousCounty => new(Level.County) { Unit = UnitKind.AutonomousCounty };

    /// <summary>A group of an area of 10,000 people and 50 seats: 200 people per deputy.</summary>
    private protected static MinorityGroup Group(int population, int? seats) => new()
    {
        Name = "甲民族",
        Population = population,
        Seats = seats,
        Settlement = Settlement.Compact,
        Area = new() { Population = 10_000, Seats = 50, TotalSeats = 50, HasCompactMinorities = true },
    };

    private protected IEnumerable<Example<MinorityGroup>> OutOfScopeExamples(int seats) =>
    [
        OutOfScope("县内散居的少数民族", "A group that lives scattered in a county", Group(1_000, seats) with { Settlement = Settlement.Scattered }, scattered) with { Occasion = new(Level.County) },
        OutOfScope("县的汉族", "The Han of a county", Group(9_000, seats) with { Name = "汉族", IsHan = true }, hanElsewhere) with { Occasion = new(Level.County) { Unit = UnitKind.County } },
        OutOfScope("没有少数民族聚居的镇的汉族", "The Han of a town where no minority lives compactly",
            Group(9_000, seats) with { Name = "汉族", IsHan = true, Area = new() { Population = 10_000, Seats = 50, HasCompactMinorities = false } }, hanElsewhere),
        Undetermined("镇的汉族，没有载明有无少数民族聚居", "The Han of a town; whether any minority lives compactly there is not stated",
            Group(9_000, seats) with { Name = "汉族", IsHan = true, Area = new() { Population = 10_000, Seats = 50 } }, Finding.MissingFact),
        Undetermined("该民族人口多于境内总人口", "More people than the area has", Group(10_001, seats), doesNotFit),
        Undetermined("境内总人口为零", "An area without people", Group(0, seats) with { Area = new() { Population = 0, Seats = 50 } }, doesNotFit),
        OutOfScope("补选", "A by-election", Group(1_000, seats)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        Undetermined("没有载明聚居还是散居", "Whether it lives compactly is not stated", Group(1_000, seats) with { Settlement = null }, Finding.MissingFact),
        Undetermined("汉族，没有载明是否自治县", "The Han; whether the county is autonomous is not stated", Group(9_000, seats) with { Name = "汉族", IsHan = true }, Finding.MissingFact) with { Occasion = new(Level.County) },
    ];
}
