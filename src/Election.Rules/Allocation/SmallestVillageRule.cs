namespace Election.Rules;

/// <summary>Provinces (such as Shandong 13, Shanxi 14): in a township's congress even the smallest village has a deputy.</summary>
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
            "省级规定人口特少的村、社区在乡级人民代表大会中至少应有代表一人的，从其规定。",
            "Where the province gives every village or community, however small, a deputy in the township's congress, it has one.");
        RestsOn = [Parameters.SmallestVillage];
        Facts = [AllocationFacts.UnitSeats];
        Subject = AllocationFacts.UnitSeats;
        Findings = [NoSeat];
    }

    private protected override Axis<VillageAllocation> Axis => new(AllocationFacts.UnitSeats.Label, 0, 2, seats => new() { Seats = seats });

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
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", new() { Name = "甲村", Seats = 0 }, Finding.NoNorm),
        Undetermined("山西省：文本未收录", "Shanxi, whose text is not held", new() { Name = "甲村", Seats = 0 }, Finding.NoNorm) with { Province = "14" },
        OutOfScope("江苏省没有规定", "Jiangsu does not say this", new() { Name = "甲村", Seats = 0 }) with { Province = "32", AsOf = new(2026, 6, 1) },
        OutOfScope("县级人民代表大会", "The congress of a county", new() { Name = "甲村", Seats = 0 }) with { Occasion = new(Level.County) },
    ];
}
