namespace Election.Rules;

/// <summary>EL 15(1), last sentence: in the congress of a county or autonomous county even the smallest township has a deputy. Some provinces (such as Yunnan 15(1)) say it of every unit of the level.</summary>
internal sealed class SmallestTownshipRule : Rule<TownshipAllocation>
{
    private static readonly Finding NoSeat = new("no-seat",
        new("{name}没有分配代表名额，至少应有{bound}名。", "{name} has no seat; it has at least {bound}."),
        new("给{name}至少分配{bound}名。", "Give it at least {bound}: {name}."), Unit.Seats);

    private static readonly Finding NotHere = Finding.Inapplicable("not-a-county",
        "本规则只适用于{units}的人民代表大会，不适用于{unit}。", "It speaks of these units only: {units}; not of this kind: {unit}.");

    public SmallestTownshipRule()
        : base("allocation.smallest-township", Scope.Local.At(Level.County).For(ElectionKind.General))
    {
        Title = new("人口特少的乡、民族乡、镇至少应有代表一人", "A township with very few people has at least one deputy");
        Statement = new(
            "在县、自治县的人民代表大会中，人口特少的乡、民族乡、镇，至少应有代表一人。省级规定不设区的市、市辖区也适用的，从其规定。",
            "In the congress of a county or autonomous county each township, ethnic township and town, however small, has at least one deputy. Where the province says the same of cities without districts and city districts, these are bound too.");
        AskedAs =
        [
            new("人口特少的乡，在县人大至少应有几名代表？", "How many deputies has a very small township in the county's congress at least?"),
            new("市辖区的镇没有分到区人大代表名额，可以吗？", "May a town of a city district be left without a deputy in the district's congress?"),
        ];
        NotDecided = new(
            "“人口特少”法律没有规定数字：所属乡镇没有名额的，一律指出。名额与人口是否相称不作判断；几个乡镇合为一个选区的，各自的名额以资料载明的为准。各选区人口是否大体相等见`district.population-deviation`。",
            "The law gives no number for very few people: any township without a seat is named. Whether its seats fit its people is not decided, and where townships share a district the seats of each are taken as stated. Whether people per deputy are roughly equal in the districts is the matter of `district.population-deviation`.");
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
            // With a seat it is right either way. Without one, a province may speak of this kind of unit too.
            if (!(facts.Seats >= norm.Value.Value) && trial.MayBeTurned(norm))
            {
                _ = trial.Lacks(AllocationFacts.UnitSeats, facts.Seats);
                return trial.WithoutProvince(Parameters.SmallestTownship);
            }
            if (trial.Why is not null)
            {
                trial.Say("unit", Units.Name(unit));
                trial.Say("units", new Bilingual(norm.Value.Units.In(Language.Chinese), norm.Value.Units.In(Language.English)));
            }
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
        Inside("云南省的市辖区内的乡，1名", "A township of a city district of Yunnan: one", Township(1)) with { Occasion = CityDistrict, Province = "53" },
        Outside("云南省的市辖区内的乡，没有名额", "A township of a city district of Yunnan: none", Township(0), NoSeat) with { Occasion = CityDistrict, Province = "53" },
        Undetermined("市辖区内的乡没有名额，没有载明省份，省级可能另有规定", "A township of a city district without a seat; no province is stated, which may bind it", Township(0), Finding.NoNorm) with { Occasion = CityDistrict },
        OutOfScope("四川省的市辖区不适用", "A city district of Sichuan is not bound", Township(0), NotHere) with { Occasion = CityDistrict, Province = "51" },
        OutOfScope("市辖区内的乡，1名", "A township of a city district: one", Township(1), NotHere) with { Occasion = CityDistrict },
        OutOfScope("乡级人民代表大会", "The congress of a township", Township(0)),
    ];

    private static Occasion CityDistrict => new(Level.County) { Unit = UnitKind.CityDistrict };

    private static Occasion County => new(Level.County) { Unit = UnitKind.County };

    private static TownshipAllocation Township(int seats) => new() { Name = "甲乡", Seats = seats };
}
