namespace Election.Rules;

/// <summary>EL 19(1) and (3): each minority that lives compactly has a deputy, the smallest at least one.</summary>
internal sealed class MinorityRepresentedRule : MinorityRule
{
    private static readonly Finding NoSeat = new("no-seat",
        new("{name}聚居在境内，没有分配代表名额，至少应有{bound}名。", "{name} lives compactly in the area and has no seat; it has at least {bound}."),
        new("给{name}至少分配{bound}名。", "Give it at least {bound}: {name}."), Unit.Seats);

    public MinorityRepresentedRule()
        : base("minority.represented", NoSeat)
    {
        Title = new("每一聚居的少数民族都有代表", "Every minority that lives compactly is represented");
        Statement = new(
            "有少数民族聚居的地方，每一聚居的少数民族都应有代表参加当地的人民代表大会；人口特少的，至少应有代表一人。",
            "Where minorities live compactly, each of them has deputies in the local congress; one with very few people has at least one.");
        RestsOn = [Parameters.MinoritySeats];
        Facts = [MinorityFacts.Seats, .. Gate];
        Subject = MinorityFacts.Seats;
    }

    private protected override Axis<MinorityGroup> Axis => new(MinorityFacts.Seats.Label, 0, 2, seats => Group(1_000, seats));

    private protected override Verdict DecideCompact(MinorityGroup facts, in Trial trial)
    {
        if (trial.Norm(Parameters.MinoritySeats) is not { } norm) return trial.Without(Parameters.MinoritySeats);
        if (trial.Lacks(MinorityFacts.Seats, facts.Seats)) return Trial.MissingFact;
        var seats = facts.Seats!.Value;
        return trial.Holds(MinorityFacts.Seats, seats, Relation.AtLeast, norm.Value) ? trial.Met(norm, seats, norm.Value) : trial.Breached(NoSeat, norm, seats, norm.Value);
    }

    private protected override IEnumerable<Example<MinorityGroup>> WorkedExamples() =>
    [
        Met("1000人，5名", "1,000 people, five seats", Group(1_000, 5)),
        Breached("1000人，没有名额", "1,000 people, no seat", Group(1_000, 0), NoSeat),
        Inside("60人，1名", "60 people, one seat", Group(60, 1)),
        Outside("60人，没有名额", "60 people, no seat", Group(60, 0), NoSeat),
        Outside("自治县的汉族没有名额", "The Han of an autonomous county without a seat", Group(4_000, 0) with { Name = "汉族", IsHan = true }, NoSeat) with { Occasion = AutonomousCounty },
        Undetermined("没有载明名额", "Its seats are not stated", Group(1_000, null), Finding.MissingFact),
        .. OutOfScopeExamples(0),
    ];
}
