namespace Election.Rules;

/// <summary>EL 16(2): the National People's Congress has at most three thousand deputies.</summary>
internal sealed class NpcCeilingRule : Rule<SeatQuota>
{
    private static readonly Finding TooMany = new("too-many-seats",
        new("全国人民代表大会代表名额{measured}名，超过{bound}名。", "The National People's Congress has {measured} seats; at most {bound} are lawful."),
        new("将名额减至{bound}名以内。", "Reduce the seats to {bound} or fewer."), Unit.Seats);

    public NpcCeilingRule()
        : base("quota.npc-ceiling", Scope.Everywhere.At(Level.National))
    {
        Title = new("全国人民代表大会代表的名额不超过三千人", "The National People's Congress has at most three thousand deputies");
        Statement = new("全国人民代表大会代表的名额不超过三千人。", "There are no more than three thousand deputies to the National People's Congress.");
        AskedAs = [new("全国人民代表大会代表最多有多少名？", "How many deputies may the National People's Congress have at most?")];
        NotDecided = new(
            "名额总数以资料载明的为准，核对的是整个全国人民代表大会。名额在各省、自治区、直辖市和军队之间如何分配，香港、澳门应有多少名，不作判断；一省名额的构成见`allocation.indirect-composition`。",
            "The total is taken as stated, and is that of the congress as a whole. How the seats are shared among the provinces and the armed forces, and how many Hong Kong and Macao have, is not decided; how the seats of one province are made up is the matter of `allocation.indirect-composition`.");
        RestsOn = [Parameters.NpcSeats];
        Facts = [QuotaFacts.Seats];
        Findings = [TooMany];
    }

    private protected override Axis<SeatQuota> Axis => new(QuotaFacts.Seats.Label, 2_998, 3_002, seats => new() { Seats = seats }) { Occasion = new(Level.National) };

    private protected override Verdict Decide(SeatQuota facts, in Trial trial)
    {
        if (trial.Norm(Parameters.NpcSeats) is not { } norm) return trial.Without(Parameters.NpcSeats);
        if (trial.Lacks(QuotaFacts.Seats, facts.Seats)) return Trial.MissingFact;
        return trial.Holds(QuotaFacts.Seats, facts.Seats!.Value, Relation.AtMost, norm.Value)
            ? trial.Met(norm, facts.Seats.Value, norm.Value)
            : trial.Breached(TooMany, norm, facts.Seats.Value, norm.Value);
    }

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("2980名", "2,980 seats", new() { Seats = 2_980 }) with { Occasion = Npc },
        Breached("3500名", "3,500 seats", new() { Seats = 3_500 }, TooMany) with { Occasion = Npc },
        Inside("3000名", "3,000 seats", new() { Seats = 3_000 }) with { Occasion = Npc },
        Outside("3001名", "3,001 seats", new() { Seats = 3_001 }, TooMany) with { Occasion = Npc },
        Undetermined("没有载明名额", "Seats not stated", new(), Finding.MissingFact) with { Occasion = Npc },
        OutOfScope("地方人民代表大会", "A local congress", new() { Seats = 3_500 }),
    ];

    private static Occasion Npc => new(Level.National);
}
