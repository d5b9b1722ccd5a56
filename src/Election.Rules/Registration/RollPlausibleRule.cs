namespace Election.Rules;

/// <summary>
/// Only who is eighteen is on the roll (EL 4(1)), so a roll with more voters than the place has adults is doubtful. No provision says so,
/// and voters from elsewhere may be on it with their proof: a warning. The roll follows the household registers.
/// </summary>
internal sealed class RollPlausibleRule : Rule<RollTotals>
{
    private static readonly Finding TooMany = new("more-voters-than-adults",
        new("登记选民{measured}人，超过十八周岁以上人口{bound}人。", "{measured} voters are on the roll, and the population has {bound} adults."),
        new("核对有无重复登记、死亡或者迁出后没有除名的；有凭证明登记的外来选民的，予以说明。", "Look for voters registered twice, dead or moved away and not struck off; if voters from elsewhere are registered by proof, say so."), Unit.Voters);

    private static readonly Finding OtherBasis = new("other-basis",
        new("十八周岁以上人口按{basis}统计，选民按户籍登记，口径不同，不能比较。", "The adults are counted by another basis ({basis}) than the roll, which follows the household registers; the two cannot be compared."),
        new("改按户籍人口统计十八周岁以上的人数。", "Use the adults of the household registers."), Unit.None);

    public RollPlausibleRule()
        : base("roll.plausible", Scope.Direct)
    {
        Title = new("登记选民不超过十八周岁以上人口", "No more voters than adults");
        Statement = new(
            "年满十八周岁的公民才列入选民名单，登记选民一般不超过同一口径的十八周岁以上人口。没有载明口径的，视为户籍人口。",
            "Only citizens of eighteen are on the roll, so its voters are as a rule no more than the adults in the population, counted on the same basis. Where no basis is stated, it is taken for that of the household registers.");
        AskedAs = [new("登记选民比本地十八周岁以上人口还多，正常吗？", "Is it in order that more voters are registered than there are adults?")];
        NotDecided = new(
            "这里只核对数字，法律没有这样的规定，超过的只作提示，也不指出哪些人不应在名单上。十八周岁以上人口数是否准确以资料载明的为准；按常住人口统计的，不作比较。逐人核对见`roll.removed`、`roll.single-registration`。",
            "This checks figures: no provision says so, an excess is a warning only, and it does not show who is wrongly on the roll. The number of adults is taken as stated; where it counts residents, no comparison is made. Person by person see `roll.removed` and `roll.single-registration`.");
        RestsOn = [Parameters.VotingAge];
        Facts = [RollFacts.TotalVoters, RollFacts.Adults, RollFacts.AdultsBasis];
        Findings = [TooMany, OtherBasis];
        Force = Force.Guiding;
        IsCompulsory = true;
    }

    private protected override Axis<RollTotals> Axis => new(new("十八周岁以上人口为1000人时的登记选民", "Voters on the roll, where there are 1000 adults"), 998, 1002, voters => new() { Voters = voters, Adults = 1000 });

    private protected override Verdict Decide(RollTotals facts, in Trial trial)
    {
        if (trial.Norm(Parameters.VotingAge) is null) return trial.Without(Parameters.VotingAge);
        if (trial.Lacks(RollFacts.TotalVoters, facts.Voters) | trial.Lacks(RollFacts.Adults, facts.Adults)) return Trial.MissingFact with { Force = Force.Guiding };
        if (facts.AdultsBasis is { } basis and not PopulationBasis.Registered)
        {
            if (trial.Why is not null) trial.Say("basis", basis == PopulationBasis.Resident ? new Bilingual("常住人口", "residents") : new("加权人口", "a weighting"));
            return trial.Undetermined(OtherBasis) with { Force = Force.Guiding };
        }
        var (voters, adults) = (facts.Voters!.Value, facts.Adults!.Value);
        return trial.Holds(RollFacts.TotalVoters, voters, Relation.AtMost, adults)
            ? trial.Met(null, voters, adults) with { Force = Force.Guiding }
            : trial.Breached(TooMany, Force.Guiding, voters, adults);
    }

    private protected override IEnumerable<Example<RollTotals>> WorkedExamples() =>
    [
        Met("登记选民900人，十八周岁以上1000人", "900 voters, 1000 adults", new() { Voters = 900, Adults = 1000 }),
        Breached("登记选民1200人，十八周岁以上1000人", "1200 voters, 1000 adults", new() { Voters = 1200, Adults = 1000 }, TooMany),
        Inside("登记选民与十八周岁以上人口相等", "As many voters as adults", new() { Voters = 1000, Adults = 1000, AdultsBasis = PopulationBasis.Registered }),
        Outside("多一人", "One more", new() { Voters = 1001, Adults = 1000, AdultsBasis = PopulationBasis.Registered }, TooMany),
        Undetermined("十八周岁以上人口没有载明", "The adults are not stated", new() { Voters = 900 }, Finding.MissingFact),
        Undetermined("十八周岁以上人口按常住人口统计", "The adults are residents", new() { Voters = 900, Adults = 1000, AdultsBasis = PopulationBasis.Resident }, OtherBasis),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", new() { Voters = 900, Adults = 1000 }) with { Occasion = new(Level.Prefecture) },
        RealCase("某镇登记选民7416人，十八周岁以上7672人", "A town: 7416 voters, 7672 adults", new() { Voters = 7416, Adults = 7672 }, Conclusion.Met) with { AsOf = new(2011, 12, 7) },
        RealCase("某镇只知登记选民60850人", "A town: only the 60850 voters are known", new() { Voters = 60850 }, Conclusion.Undetermined, Finding.MissingFact) with { AsOf = new(2016, 12, 12) },
    ];
}
