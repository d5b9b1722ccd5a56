namespace Election.Rules;

/// <summary>Provinces (Guangdong 18: one to three): how many seats of a county's congress the garrison has. EL 6 leaves its elections to the armed forces.</summary>
internal sealed class GarrisonRule : Rule<SeatAllocation>
{
    private static readonly Finding TooFew = new("too-few-seats",
        new("分配给驻军的名额{measured}名，当地规定至少{bound}名。", "The garrison has {measured}; by the rules of the place at least {bound}."),
        new("增加驻军名额。", "Give it more."), Unit.Seats);

    private static readonly Finding TooMany = new("too-many-seats",
        new("分配给驻军的名额{measured}名，当地规定至多{bound}名。", "The garrison has {measured}; by the rules of the place at most {bound}."),
        new("减少驻军名额。", "Give it fewer."), Unit.Seats);

    public GarrisonRule()
        : base("allocation.garrison", Scope.Direct.At(Level.County).For(ElectionKind.General))
    {
        Title = new("驻军的代表名额", "Seats of the garrison");
        Statement = new("省级规定分配给驻军的代表名额幅度的，在该幅度以内。", "Where the province bounds the seats of the garrison, they lie within its bounds.");
        RestsOn = [Parameters.GarrisonSeats];
        Facts = [AllocationFacts.Garrison];
        Findings = [TooFew, TooMany];
    }

    private protected override Axis<SeatAllocation> Axis => new(AllocationFacts.Garrison.Label, 0, 5, seats => new() { Garrison = seats }) { Occasion = new(Level.County) };

    private protected override Verdict Decide(SeatAllocation facts, in Trial trial)
    {
        // No garrison, no seats to bound.
        if (facts.Garrison == 0) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.GarrisonSeats) is not { } norm) return trial.Without(Parameters.GarrisonSeats);
        if (trial.Lacks(AllocationFacts.Garrison, facts.Garrison)) return Trial.MissingFact;
        return trial.Within(AllocationFacts.Garrison, facts.Garrison!.Value, norm.Value.Least, norm.Value.Most, norm, TooFew, TooMany);
    }

    private protected override IEnumerable<Example<SeatAllocation>> WorkedExamples() =>
    [
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", new() { Garrison = 5 }, Finding.NoNorm) with { Occasion = new(Level.County) },
        Undetermined("广东省：文本尚未全部录入", "Guangdong, whose text is not entered in full", new() { Garrison = 5 }, Finding.NoNorm) with { Occasion = new(Level.County), Province = "44" },
        OutOfScope("江苏省没有规定", "Jiangsu does not bound them", new() { Garrison = 5 }) with { Occasion = new(Level.County), Province = "32", AsOf = new(2026, 6, 1) },
        OutOfScope("没有驻军名额", "There are no garrison seats", new() { Garrison = 0 }) with { Occasion = new(Level.County) },
        OutOfScope("乡级没有驻军名额", "A township has no garrison seats", new() { Garrison = 5 }),
    ];
}
