namespace Election.Rules;

/// <summary>EL 15(1), last sentence: in the congress of a county or autonomous county even the smallest township has a deputy.</summary>
internal sealed class SmallestTownshipRule : Rule<TownshipAllocation>
{
    private static readonly Finding NoSeat = new("no-seat",
        new("{name}没有分配代表名额，至少应有{bound}名。", "{name} has no seat; it has at least {bound}."),
        new("给{name}至少分配{bound}名。", "Give it at least {bound}: {name}."), Unit.Seats);

    private static readonly Finding NotHere = Finding.Inapplicable("not-a-county",
        "只有县、自治县的人民代表大会适用，{unit}不适用。", "It speaks of counties and autonomous counties only, not of this kind of unit: {unit}.");

    public SmallestTownshipRule()
        : base("allocation.smallest-township", Scope.Local.At(Level.County).For(ElectionKind.General))
    {
        Title = new("人口特少的乡、民族乡、镇至少应有代表一人", "A township with very few people has at least one deputy");
        Statement = new(
            "在县、自治县的人民代表大会中，人口特少的乡、民族乡、镇，至少应有代表一人。不设区的市、市辖区不适用。",
            "In the congress of a county or autonomous county each township, ethnic township and town, however small, has at least one deputy. Cities without districts and city districts are not bound by this.");
        RestsOn = [Parameters.SmallestTownship];
        Facts = [AllocationFacts.UnitSeats, Fact.UnitKind];
        Subject = AllocationFacts.UnitSeats;
        Findings = [NoSeat, NotHere];
    }

    private protected override Axis<TownshipAllocation> Axis => new(AllocationFacts.UnitSeats.Label, 0, 2, seats => Township(seats)) { Occasion = County };

    private protected override Verdict Decide(TownshipAllocation facts, in Trial trial)
    {
        if (trial.Norm(Parameters.SmallestTownship) is not { } norm) return trial.Without(Parameters.SmallestTownship);
        if (trial.Occasion.Unit is { } unit && !norm.Value.Units.Contains(unit))
        {
            if (trial.Why is not null) trial.Say("unit", Units.Name(unit));
            return trial.NotApplicable(NotHere);
        }
        if (trial.Lacks(AllocationFacts.UnitSeats, facts.Seats)) return Trial.MissingFact;
        var seats = facts.Seats!.Value;
        if (trial.Why is not null) trial.Say("name", facts.Name is { } name ? new Bilingual(name, name) : new("该乡镇", "The township"));
        if (trial.Holds(AllocationFacts.UnitSeats, seats, Relation.AtLeast, norm.Value.Value)) return trial.Met(norm, seats, norm.Value.Value);
        return trial.Lacks(Fact.UnitKind, trial.Occasion.Unit) ? Trial.MissingFact : trial.Breached(NoSeat, norm, seats, norm.Value.Value);
    }

    private protected override IEnumerable<Example<TownshipAllocation>> WorkedExamples() =>
    [
        Met("县内一个900人的乡，分配1名", "A township of 900 people in a county: one seat", Township(1)) with { Occasion = County },
        Breached("县内一个乡没有分配名额", "A township of a county has none", Township(0), NoSeat) with { Occasion = County },
        Inside("自治县内的乡，1名", "A township of an autonomous county: one", Township(1)) with { Occasion = new(Level.County) { Unit = UnitKind.AutonomousCounty } },
        Outside("自治县内的乡，没有名额", "A township of an autonomous county: none", Township(0), NoSeat) with { Occasion = new(Level.County) { Unit = UnitKind.AutonomousCounty } },
        Undetermined("没有载明名额", "Its seats are not stated", new() { Name = "甲乡" }, Finding.MissingFact) with { Occasion = County },
        Undetermined("没有载明是县还是市辖区", "Whether it is a county or a city district is not stated", Township(0), Finding.MissingFact) with { Occasion = new(Level.County) },
        OutOfScope("市辖区不适用", "A city district is not bound", Township(0), NotHere) with { Occasion = new(Level.County) { Unit = UnitKind.CityDistrict } },
        OutOfScope("乡级人民代表大会", "The congress of a township", Township(0)),
    ];

    private static Occasion County => new(Level.County) { Unit = UnitKind.County };

    private static TownshipAllocation Township(int seats) => new() { Name = "甲乡", Seats = seats };
}
