namespace Election.Rules;

/// <summary>Provinces (Guangdong 18: one to three; Liaoning 14: as a rule no more than four): how many seats of a county's congress the garrison has. EL 6 leaves its elections to the armed forces.</summary>
internal sealed class GarrisonRule : Rule<SeatAllocation>
{
    private static readonly Finding OutOfBounds = new("out-of-bounds",
        new("分配给驻军的名额{measured}名，当地规定为{least}名至{most}名。", "The garrison has {measured}; by the rules of the place it has {least} to {most}."),
        new("将驻军名额调整到规定的幅度以内。", "Bring its seats within these bounds."), Unit.Seats);

    public GarrisonRule()
        : base("allocation.garrison", Scope.Direct.At(Level.County).For(ElectionKind.General))
    {
        Title = new("驻军的代表名额", "Seats of the garrison");
        Statement = new("省级规定分配给驻军的代表名额幅度的，在该幅度以内。", "Where the province bounds the seats of the garrison, they lie within its bounds.");
        AskedAs = [new("县人大代表名额中，驻军可以有几名？", "How many of a county's seats may the garrison have?")];
        NotDecided = new(
            "国家法律没有规定驻军名额，省级没有规定幅度的不作判断；载明驻军名额为零的，不适用。军队如何选举代表另有办法，不在此列。驻军名额是否计入总名额见`allocation.total`。",
            "National law sets no number for the garrison; where the province sets none, nothing is decided, and where the garrison is stated to have no seats the rule does not apply. How the armed forces elect is laid down elsewhere. That garrison seats count in the total is the matter of `allocation.total`.");
        RestsOn = [Parameters.GarrisonSeats];
        Facts = [AllocationFacts.Garrison];
        Findings = [OutOfBounds];
    }

    private protected override Axis<SeatAllocation> Axis => new(AllocationFacts.Garrison.Label, 0, 5, seats => new() { Garrison = seats }) { Occasion = new(Level.County), Province = "44" };

    private protected override Verdict Decide(SeatAllocation facts, in Trial trial)
    {
        // No garrison, no seats to bound.
        if (facts.Garrison == 0) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.GarrisonSeats) is not { } norm) return trial.Without(Parameters.GarrisonSeats);
        if (trial.Lacks(AllocationFacts.Garrison, facts.Garrison)) return Trial.MissingFact;
        trial.Say("least", norm.Value.Least);
        trial.Say("most", norm.Value.Most);
        return trial.Within(AllocationFacts.Garrison, facts.Garrison!.Value, norm.Value.Least, norm.Value.Most, norm, OutOfBounds, OutOfBounds);
    }

    private protected override IEnumerable<Example<SeatAllocation>> WorkedExamples() =>
    [
        Met("广东省：驻军2名", "Guangdong: a garrison of two", new() { Garrison = 2 }) with { Occasion = new(Level.County), Province = "44" },
        Breached("广东省：驻军5名", "Guangdong: a garrison of five", new() { Garrison = 5 }, OutOfBounds) with { Occasion = new(Level.County), Province = "44" },
        Inside("广东省：驻军3名", "Guangdong: three", new() { Garrison = 3 }) with { Occasion = new(Level.County), Province = "44" },
        Outside("广东省：驻军4名", "Guangdong: four", new() { Garrison = 4 }, OutOfBounds) with { Occasion = new(Level.County), Province = "44" },
        Inside("辽宁省：驻军4名", "Liaoning: four", new() { Garrison = 4 }) with { Occasion = new(Level.County), Province = "21", AsOf = new(2026, 6, 1) },
        Outside("辽宁省：驻军5名，一般不超过四名", "Liaoning: five, where four is the most as a rule", new() { Garrison = 5 }, OutOfBounds) with { Occasion = new(Level.County), Province = "21", AsOf = new(2026, 6, 1) },
        Undetermined("广东省：没有载明驻军名额", "Guangdong: the garrison's seats are not stated", new() { Total = 200 }, Finding.MissingFact) with { Occasion = new(Level.County), Province = "44" },
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", new() { Garrison = 5 }, Finding.NoNorm) with { Occasion = new(Level.County) },
        Undetermined("陕西省：文本只收录节录", "Shaanxi, of whose text an extract is held", new() { Garrison = 5 }, Finding.NoNorm) with { Occasion = new(Level.County), Province = "61" },
        OutOfScope("江苏省没有规定", "Jiangsu does not bound them", new() { Garrison = 5 }) with { Occasion = new(Level.County), Province = "32", AsOf = new(2026, 6, 1) },
        OutOfScope("没有驻军名额", "There are no garrison seats", new() { Garrison = 0 }) with { Occasion = new(Level.County) },
        OutOfScope("乡级没有驻军名额", "A township has no garrison seats", new() { Garrison = 5 }),
    ];
}
