namespace Election.Rules;

/// <summary>
/// EL 15(1): the seats of the total are given out; more than the total, fixed under EL 13 and 14, cannot be. Fewer is a warning,
/// and a breach where a province has all given out at once; there nothing is held in reserve either.
/// </summary>
internal sealed class AllocationTotalRule : Rule<SeatAllocation>
{
    private static readonly Finding TooMany = new("more-than-total",
        new("分配的名额合计{measured}名，超过代表总名额{bound}名。", "{measured} seats are given out; the total is {bound}."),
        new("减少分配的名额，使合计不超过{bound}名。", "Give out fewer, {bound} in all at most."), Unit.Seats);

    private static readonly Finding TooFew = new("fewer-than-total",
        new("分配的名额合计{measured}名，少于代表总名额{bound}名，余{gap}名未分配。", "{measured} seats are given out of a total of {bound}: {gap} are left."),
        new("将余下的{gap}名分配到选区、选举单位，或者列为预留名额。", "Give the other {gap} to districts or units, or state them as reserved."), Unit.Seats);

    private static readonly Finding Reserve = new("reserve-kept",
        new("预留名额{measured}名；按照当地规定，代表名额应当一次全部分配，不得预留。", "{measured} are held in reserve; by the rules of the place all seats are given out at once, and none is kept back."),
        new("将预留的{measured}名分配到选区、选举单位。", "Give the {measured} to districts or units."), Unit.Seats);

    public AllocationTotalRule()
        : base("allocation.total", Scope.Local.For(ElectionKind.General))
    {
        Title = new("分配的名额与代表总名额相符", "The seats given out fit the total");
        Statement = new(
            "本级人民代表大会常务委员会或者选举委员会分配代表名额，分配到各选区、选举单位的名额与驻军名额、预留名额之和，不超过代表总名额；少于总名额的予以提示，省级规定一次全部分配的则为违法，并且不得预留。",
            "The standing committee of the level or the election committee gives out the seats: those of the districts or units, of the garrison and in reserve together are no more than the total. Fewer is a warning, and a breach where the province has all of them given out at once; there none is held in reserve.");
        AskedAs =
        [
            new("代表总名额47名，分到各选区的合计可以是48名吗？", "The total is 47: may the districts be given 48 in all?"),
            new("代表名额可以留几名不分配吗？", "May some of the seats be held back?"),
        ];
        NotDecided = new(
            "各选区名额与人口是否相称见`district.population-deviation`；间接选举中各下级行政区域之间是否相称，不作判断。各地区、各民族、各方面的“适当数量”法律没有规定数字，不作判断。总名额本身是否合法见`quota.ceiling`，由谁分配见`committee.competence`。",
            "Whether a district's seats fit its people is the matter of `district.population-deviation`; between the areas of an indirect election no rule tests it. The suitable number of deputies for every area, people and circle has no figure and is not decided. Whether the total itself is lawful is the matter of `quota.ceiling`, who gives the seats out that of `committee.competence`.");
        RestsOn = [Parameters.AllocatedTotal, Parameters.FullAllocation];
        Facts = [AllocationFacts.Total, AllocationFacts.Districts, AllocationFacts.Garrison, AllocationFacts.Reserved, AllocationFacts.GivenOut];
        Findings = [TooMany, TooFew, Reserve];
    }

    private protected override Axis<SeatAllocation> Axis => new(new("总名额47名时各选区名额合计", "Seats of the districts where the total is 47"), 45, 49, seats => Given(47, seats));

    private protected override Verdict Decide(SeatAllocation facts, in Trial trial)
    {
        if (trial.Norm(Parameters.AllocatedTotal) is not { } norm) return trial.Without(Parameters.AllocatedTotal);
        if (trial.Lacks(AllocationFacts.Total, facts.Total)) return Trial.MissingFact;
        long total = facts.Total!.Value, known = (long)(facts.Districts ?? 0) + (facts.Garrison ?? 0) + (facts.Reserved ?? 0);
        if (known > total)
        {
            trial.Holds(AllocationFacts.GivenOut, known, Relation.AtMost, total);
            return trial.Breached(TooMany, norm, known, total);
        }
        if (facts.Reserved > 0 && trial.Norm(Parameters.FullAllocation) is { Force: Force.Mandatory } all)
        {
            trial.Holds(AllocationFacts.Reserved, facts.Reserved.Value, Relation.AtMost, 0);
            return trial.Breached(Reserve, all, facts.Reserved.Value);
        }
        // The armed forces elect deputies of counties and above (EL 6): at a township there is nothing to state.
        if (trial.Lacks(AllocationFacts.Districts, facts.Districts)
            | (trial.Occasion.Level != Level.Township && trial.Lacks(AllocationFacts.Garrison, facts.Garrison))
            | (known < total && trial.Lacks(AllocationFacts.Reserved, facts.Reserved)))
            return Trial.MissingFact;
        if (trial.Holds(AllocationFacts.GivenOut, known, Relation.Exactly, total)) return trial.Met(norm, known, total);
        trial.Say("gap", total - known);
        return trial.Norm(Parameters.FullAllocation) is { } full ? trial.Breached(TooFew, full, known, total) : trial.Met(norm, known, total);
    }

    private protected override IEnumerable<Example<SeatAllocation>> WorkedExamples() =>
    [
        Met("总名额47名，各选区46名，预留1名", "A total of 47: 46 in the districts, one in reserve", Given(47, 46) with { Reserved = 1 }),
        Breached("总名额47名，各选区60名", "A total of 47, 60 in the districts", Given(47, 60), TooMany),
        Inside("总名额47名，各选区47名", "A total of 47, 47 in the districts", Given(47, 47)),
        Outside("总名额47名，各选区48名", "A total of 47, 48 in the districts", Given(47, 48), TooMany),
        Outside("总名额47名，各选区46名，无预留：余1名", "A total of 47, 46 in the districts, none in reserve: one is left", Given(47, 46), TooFew),
        Outside("县：总名额211名，各选区208名，驻军2名，预留2名", "A county: a total of 211, with 208, a garrison of 2 and a reserve of 2", new() { Total = 211, Districts = 208, Garrison = 2, Reserved = 2 }, TooMany) with { Occasion = new(Level.County) },
        Outside("山西省：总名额47名，各选区46名，预留1名", "Shanxi: a total of 47, 46 in the districts, one in reserve", Given(47, 46) with { Reserved = 1 }, Reserve) with { Province = "14" },
        Inside("山西省：总名额47名，各选区47名", "Shanxi: a total of 47, 47 in the districts", Given(47, 47)) with { Province = "14" },
        Outside("陕西省：总名额47名，各选区46名，无预留：余1名", "Shaanxi: a total of 47, 46 in the districts, none in reserve: one is left", Given(47, 46), TooFew) with { Province = "61" },
        Undetermined("县：驻军名额没有载明", "A county: the garrison's seats are not stated", new() { Total = 211, Districts = 208, Reserved = 2 }, Finding.MissingFact) with { Occasion = new(Level.County) },
        Undetermined("没有载明总名额", "The total is not stated", new() { Districts = 47, Reserved = 0 }, Finding.MissingFact),
        OutOfScope("补选", "A by-election", Given(47, 60)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
    ];

    private static SeatAllocation Given(int total, int districts) => new() { Total = total, Districts = districts, Reserved = 0 };
}
