namespace Election.Rules;

/// <summary>Provinces (such as Yunnan 15(1); Shandong 13: as a rule): in a township's congress even the smallest village has a deputy.</summary>
internal sealed class SmallestVillageRule : Rule<VillageAllocation>
{
    private static readonly Finding NoSeat = new("no-seat",
        new("{name}没有分配代表名额，当地规定至少应有{bound}名。", "{name} has no seat; by the rules of the place it has at least {bound}."),
        new("给{name}至少分配{bound}名，或者与邻近村合并选举。", "Give it at least {bound}, or let it elect with a neighbouring village: {name}."), Unit.Seats);

    public SmallestVillageRule()
        : base("allocation.smallest-village", Scope.Direct.At(Level.Township).For(ElectionKind.General))
    {
        Title = new("人口特少的村至少应有代表一人", "A village with very few people has at least one deputy");
        Statement = new(
            "省级规定人口特少的村、社区在乡级人民代表大会中至少应有代表一人的，应当有代表；规定“一般应有”的，没有代表只作提示。",
            "Where the province gives every village or community, however small, a deputy in the township's congress, it has one; where it says so as a rule, its absence is a warning.");
        AskedAs = [new("人口少的村，在乡镇人大一定要有代表吗？", "Must a small village have a deputy in the township's congress?")];
        NotDecided = new(
            "“人口特少”法律没有规定数字：载明的村、社区没有名额的，一律指出；几个村合为一个选区的，各自的名额以资料载明的为准。国家法律没有规定村的名额，省级没有规定的不适用。选区名额见`district.seats`。",
            "The law gives no number for very few people: any village stated without a seat is named, and where villages share a district the seats of each are taken as stated. National law sets nothing for villages, and where the province sets nothing the rule does not apply. The seats of a district are the matter of `district.seats`.");
        RestsOn = [Parameters.SmallestVillage];
        Facts = [AllocationFacts.UnitSeats];
        Subject = AllocationFacts.UnitSeats;
        Findings = [NoSeat];
    }

    private protected override Axis<VillageAllocation> Axis => new(AllocationFacts.UnitSeats.Label, 0, 2, seats => new() { Seats = seats }) { Province = "53" };

    private protected override Verdict Decide(VillageAllocation facts, in Trial trial)
    {
        if (trial.Norm(Parameters.SmallestVillage) is not { } norm) return trial.Without(Parameters.SmallestVillage);
        if (trial.Lacks(AllocationFacts.UnitSeats, facts.Seats)) return Trial.MissingFact;
        var seats = facts.Seats!.Value;
        if (trial.Why is not null) trial.Say("name", facts.Name is { } name ? new Bilingual(name, name) : new("该村", "The village"));
        return trial.Holds(AllocationFacts.UnitSeats, seats, Relation.AtLeast, norm.Value) ? trial.Met(norm, seats, norm.Value) : trial.Breached(NoSeat, norm, seats, norm.Value);
    }

    private protected override IEnumerable<Example<VillageAllocation>> WorkedExamples() =>
    [
        Met("云南省：一个村，2名", "Yunnan: a village with two", Village(2)) with { Province = "53" },
        Breached("云南省：一个村没有名额", "Yunnan: a village without a seat", Village(0), NoSeat) with { Province = "53" },
        Inside("湖北省：一个村，1名", "Hubei: a village with one", Village(1)) with { Province = "42" },
        Outside("湖北省：一个村没有名额", "Hubei: a village with none", Village(0), NoSeat) with { Province = "42" },
        Outside("山西省：一个行政村没有名额", "Shanxi: a village with none", Village(0), NoSeat) with { Province = "14" },
        Outside("山东省：一个村没有名额，一般应有一名", "Shandong: a village with none, where it has one as a rule", Village(0), NoSeat) with { Province = "37" },
        Outside("上海市：一个村没有名额，一般要有一名", "Shanghai: a village with none, where it has one as a rule", Village(0), NoSeat) with { Province = "31" },
        Undetermined("云南省：没有载明名额", "Yunnan: its seats are not stated", new() { Name = "甲村" }, Finding.MissingFact) with { Province = "53" },
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", new() { Name = "甲村", Seats = 0 }, Finding.NoNorm),
        Undetermined("福建省：文本未收录", "Fujian, whose text is not held", Village(0), Finding.NoNorm) with { Province = "35" },
        OutOfScope("江苏省没有规定", "Jiangsu does not say this", new() { Name = "甲村", Seats = 0 }) with { Province = "32", AsOf = new(2026, 6, 1) },
        OutOfScope("县级人民代表大会", "The congress of a county", new() { Name = "甲村", Seats = 0 }) with { Occasion = new(Level.County) },
    ];

    private static VillageAllocation Village(int seats) => new() { Name = "甲村", Seats = seats };
}
