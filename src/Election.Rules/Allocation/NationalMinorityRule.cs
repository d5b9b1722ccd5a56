namespace Election.Rules;

/// <summary>EL 18: even the smallest of the national minorities has a deputy to the National People's Congress.</summary>
internal sealed class NationalMinorityRule : Rule<MinorityGroup>
{
    private static readonly Finding NoSeat = new("no-seat",
        new("{name}没有全国人大代表名额，至少应有{bound}名。", "{name} has no national deputy; it has at least {bound}."),
        new("给{name}至少分配{bound}名。", "Give it at least {bound}: {name}."), Unit.Seats);

    public NationalMinorityRule()
        : base("allocation.national-minority", Scope.Everywhere.At(Level.National).For(ElectionKind.General))
    {
        Title = new("人口特少的民族至少应有全国人大代表一人", "A people with very few members has at least one national deputy");
        Statement = new("人口特少的民族，至少应有全国人民代表大会代表一人。", "Each national minority, however few its members, has at least one deputy to the National People's Congress.");
        AskedAs = [new("人口特少的民族，全国人大代表至少有几名？", "How many national deputies has a people with very few members at least?")];
        NotDecided = new(
            "“人口特少”法律没有规定数字：凡载明的少数民族，都按至少一名核对。各少数民族的名额如何参照人口和分布分给各省、自治区、直辖市选出，由全国人大常委会决定，没有可以核对的标准。资料没有载明的民族，无从核对。",
            "The law gives no number for very few members: every minority stated is held to one seat. How the seats of the minorities are spread over the provinces by their numbers and distribution is for the NPC Standing Committee and has no measure. A people that the dossier does not state goes unnoticed.");
        RestsOn = [Parameters.NationalMinoritySeats];
        Facts = [MinorityFacts.Seats];
        Subject = MinorityFacts.Seats;
        Findings = [NoSeat];
    }

    private protected override Axis<MinorityGroup> Axis => new(MinorityFacts.Seats.Label, 0, 2, seats => new() { Seats = seats }) { Occasion = new(Level.National) };

    private protected override Verdict Decide(MinorityGroup facts, in Trial trial)
    {
        if (trial.Norm(Parameters.NationalMinoritySeats) is not { } norm) return trial.Without(Parameters.NationalMinoritySeats);
        if (facts.IsHan == true) return Verdict.NotApplicable;
        if (trial.Lacks(MinorityFacts.Seats, facts.Seats)) return Trial.MissingFact;
        if (trial.Why is not null) trial.Say("name", facts.Called);
        var seats = facts.Seats!.Value;
        return trial.Holds(MinorityFacts.Seats, seats, Relation.AtLeast, norm.Value) ? trial.Met(norm, seats, norm.Value) : trial.Breached(NoSeat, norm, seats, norm.Value);
    }

    private protected override IEnumerable<Example<MinorityGroup>> WorkedExamples() =>
    [
        Met("某人口特少的民族，2名", "A people with very few members: two", new() { Name = "甲民族", Seats = 2 }) with { Occasion = Npc },
        Breached("某民族没有名额", "A people without a seat", new() { Name = "甲民族", Seats = 0 }, NoSeat) with { Occasion = Npc },
        Inside("1名", "One", new() { Name = "甲民族", Seats = 1 }) with { Occasion = Npc },
        Outside("没有名额", "None", new() { Seats = 0 }, NoSeat) with { Occasion = Npc },
        Undetermined("没有载明名额", "Its seats are not stated", new() { Name = "甲民族" }, Finding.MissingFact) with { Occasion = Npc },
        OutOfScope("汉族", "The Han", new() { IsHan = true, Seats = 0 }) with { Occasion = Npc },
        OutOfScope("地方人民代表大会", "A local congress", new() { Name = "甲民族", Seats = 0 }),
    ];

    private static Occasion Npc => new(Level.National);
}
