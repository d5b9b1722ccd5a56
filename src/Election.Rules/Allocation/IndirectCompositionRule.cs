namespace Election.Rules;

/// <summary>
/// EL 17(2), and for local congresses the province (EL 15(2), JS 19(1)): the seats that a unit elects to the congress above are
/// made up of seats by population, an equal base and others; Jiangsu adds, as a rule, what share each part has.
/// </summary>
internal sealed class IndirectCompositionRule : Rule<IndirectAllocation>
{
    private static readonly Finding PartsDiffer = new("parts-differ",
        new("三部分名额合计{measured}名，与应选名额{bound}名不符。", "The three parts make {measured}; the seats to be elected are {bound}."),
        new("核对三部分名额，使合计等于{bound}名。", "Check the three parts; together they are {bound}."), Unit.Seats);

    private static readonly Finding ByPopulationLow = new("too-few-by-population",
        new("根据人口数计算确定的名额{measured}名；原则上应不低于总数的{share}，即{bound}名。", "{measured} seats are by population; as a rule at least {share} of them all, {bound}."),
        new("增加按人口数分配的名额。", "Give out more by population."), Unit.Seats);

    private static readonly Finding BaseLow = new("equal-base-too-small",
        new("相同的地区基本名额{measured}名；一般应不少于总数的{share}，即{bound}名。", "The equal base is {measured}; as a rule at least {share} of them all, {bound}."),
        new("增加地区基本名额。", "Raise the equal base."), Unit.Seats);

    private static readonly Finding BaseHigh = new("equal-base-too-large",
        new("相同的地区基本名额{measured}名；一般应不超过总数的{share}，即{bound}名。", "The equal base is {measured}; as a rule at most {share} of them all, {bound}."),
        new("减少地区基本名额。", "Lower the equal base."), Unit.Seats);

    private static readonly Finding OtherHigh = new("too-many-others",
        new("其他应选名额{measured}名；原则上应不超过总数的{share}，即{bound}名。", "{measured} are other seats; as a rule at most {share} of them all, {bound}."),
        new("减少其他应选名额。", "Lower the number of other seats."), Unit.Seats);

    public IndirectCompositionRule()
        : base("allocation.indirect-composition", Scope.Indirect.For(ElectionKind.General))
    {
        Title = new("应选上级人民代表大会代表名额的构成", "How the seats in the congress above are made up");
        Statement = new(
            "省、自治区、直辖市应选全国人民代表大会代表的名额，由根据人口数计算确定的名额数、相同的地区基本名额数和其他应选名额数构成，三部分之和等于应选名额；应选地方上级人民代表大会代表的名额，省级作同样规定的，从其规定。江苏省：按人口数计算的原则上不低于三分之二，基本名额一般占百分之十至百分之十五，其他应选名额原则上不超过百分之二十。",
            "The seats that a province elects to the National People's Congress are those by population, an equal base and others, and these are all of them; so are those elected to a local congress above, where the province says so. In Jiangsu, as a rule: at least two thirds by population, ten to fifteen per cent as the base, at most twenty per cent others.");
        AskedAs =
        [
            new("县选市人大代表的名额，由哪几部分构成？", "Of which parts are the seats made up that a county elects to the city's congress?"),
            new("江苏应选60名，地区基本名额可以是5名吗？", "Jiangsu, 60 seats: may the equal base be 5?"),
        ];
        NotDecided = new(
            "按人口数计算的名额是否准确、地区基本名额在各地之间是否相同、其他应选名额分给谁，以资料载明的为准。各地之间每一代表所代表的城乡人口数是否相同，不作判断。由谁分配见`committee.competence`。",
            "Whether the seats by population are rightly reckoned, whether the base is the same everywhere and to whom the others go is taken as stated. Whether people per deputy, town and country alike, are the same from one unit to the next is not decided. Who gives the seats out is the matter of `committee.competence`.");
        RestsOn = [Parameters.IndirectParts, Parameters.IndirectShares];
        Facts = [AllocationFacts.IndirectTotal, AllocationFacts.ByPopulation, AllocationFacts.EqualBase, AllocationFacts.Other, AllocationFacts.Parts];
        Findings = [PartsDiffer, ByPopulationLow, BaseLow, BaseHigh, OtherHigh];
    }

    private protected override Axis<IndirectAllocation> Axis => new(new("江苏省应选60名时地区基本名额（其他名额8名）", "Jiangsu, 60 seats, 8 of them others: the equal base"), 5, 12, seats => Parts(60, 52 - seats, seats, 8)) { Occasion = City, Province = "32" };

    private protected override Verdict Decide(IndirectAllocation facts, in Trial trial)
    {
        if (trial.Norm(Parameters.IndirectParts) is not { } norm) return trial.Without(Parameters.IndirectParts);
        if (trial.Lacks(AllocationFacts.IndirectTotal, facts.Total)
            | trial.Lacks(AllocationFacts.ByPopulation, facts.ByPopulation)
            | trial.Lacks(AllocationFacts.EqualBase, facts.EqualBase)
            | trial.Lacks(AllocationFacts.Other, facts.Other))
            return Trial.MissingFact;
        long total = facts.Total!.Value, people = facts.ByPopulation!.Value, equal = facts.EqualBase!.Value, other = facts.Other!.Value;
        if (!trial.Holds(AllocationFacts.Parts, people + equal + other, Relation.Exactly, total)) return trial.Breached(PartsDiffer, norm, people + equal + other, total);
        if (trial.Norm(Parameters.IndirectShares) is not { } shares) return trial.Met(norm, total, total);

        var bounds = shares.Value;
        return AtLeast(AllocationFacts.ByPopulation, people, bounds.ByPopulationLeast, ByPopulationLow, trial)
            // No whole number lies between ten and fifteen per cent of, say, twelve seats: then none can be asked.
            ?? (bounds.EqualBaseLeast.CeilingOf(total) > bounds.EqualBaseMost.FloorOf(total) ? null
                : AtLeast(AllocationFacts.EqualBase, equal, bounds.EqualBaseLeast, BaseLow, trial) ?? AtMost(AllocationFacts.EqualBase, equal, bounds.EqualBaseMost, BaseHigh, trial))
            ?? AtMost(AllocationFacts.Other, other, bounds.OtherMost, OtherHigh, trial)
            ?? trial.Met(shares, total, total);

        Verdict? AtLeast(Fact part, long seats, Fraction share, Finding low, in Trial trial) => Holds(part, seats, Relation.AtLeast, share.CeilingOf(total), share, low, trial);
        Verdict? AtMost(Fact part, long seats, Fraction share, Finding high, in Trial trial) => Holds(part, seats, Relation.AtMost, share.FloorOf(total), share, high, trial);
        Verdict? Holds(Fact part, long seats, Relation relation, long bound, Fraction share, Finding finding, in Trial trial)
        {
            if (trial.Holds(part, seats, relation, bound)) return null;
            trial.Say("share", share);
            return trial.Breached(finding, shares, seats, bound);
        }
    }

    private protected override IEnumerable<Example<IndirectAllocation>> WorkedExamples() =>
    [
        Met("江苏省某市选省代表60名：45、7、8", "A city of Jiangsu electing 60 provincial deputies: 45, 7 and 8", Parts(60, 45, 7, 8)) with { Occasion = Province, Province = "32" },
        Met("某省应选全国人大代表60名：45、7、8", "A province electing 60 national deputies: 45, 7 and 8", Parts(60, 45, 7, 8)) with { Occasion = new(Level.National) },
        Breached("某省应选全国人大代表60名，三部分合计59名", "A province electing 60 national deputies, with parts that make 59", Parts(60, 45, 7, 7), PartsDiffer) with { Occasion = new(Level.National) },
        Inside("江苏省：按人口恰为三分之二", "Jiangsu: exactly two thirds by population", Parts(60, 40, 8, 12)) with { Occasion = City, Province = "32" },
        Outside("江苏省：按人口39名，少于三分之二", "Jiangsu: 39 by population, less than two thirds", Parts(60, 39, 9, 12), ByPopulationLow) with { Occasion = City, Province = "32" },
        Inside("江苏省：基本名额恰为百分之十", "Jiangsu: a base of exactly ten per cent", Parts(60, 46, 6, 8)) with { Occasion = City, Province = "32" },
        Outside("江苏省：基本名额5名，少于百分之十", "Jiangsu: a base of 5, less than ten per cent", Parts(60, 47, 5, 8), BaseLow) with { Occasion = City, Province = "32" },
        Outside("江苏省：基本名额10名，超过百分之十五", "Jiangsu: a base of 10, more than fifteen per cent", Parts(60, 42, 10, 8), BaseHigh) with { Occasion = City, Province = "32" },
        Outside("江苏省：其他名额13名，超过百分之二十", "Jiangsu: 13 others, more than twenty per cent", Parts(60, 40, 7, 13), OtherHigh) with { Occasion = City, Province = "32" },
        Inside("江苏省：应选12名，百分之十至百分之十五之间没有整数", "Jiangsu: of 12 seats no whole number is ten to fifteen per cent", Parts(12, 9, 1, 2)) with { Occasion = City, Province = "32" },
        Undetermined("没有载明其他应选名额", "The other seats are not stated", new() { Total = 60, ByPopulation = 45, EqualBase = 7 }, Finding.MissingFact) with { Occasion = new(Level.National) },
        Undetermined("没有载明行政区划：地方由省级规定", "The division is not stated, and for local congresses only a province sets this", Parts(60, 45, 7, 8), Finding.NoNorm) with { Occasion = City },
        OutOfScope("直接选举", "A direct election", Parts(60, 45, 7, 7)),
    ];

    private static Occasion City => new(Level.Prefecture);

    private static Occasion Province => new(Level.Province);

    private static IndirectAllocation Parts(int total, int people, int equal, int other) => new() { Total = total, ByPopulation = people, EqualBase = equal, Other = other };
}
