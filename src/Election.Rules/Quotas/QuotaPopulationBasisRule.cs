namespace Election.Rules;

/// <summary>Provinces (Guangdong 15(2), Shandong 10(3)): whom the population counts from which a total of seats is reckoned. National law does not say (interpretation <c>quota-population</c>).</summary>
internal sealed class QuotaPopulationBasisRule : QuotaRule
{
    private static readonly Finding AnotherBasis = new("another-basis",
        new("计算代表名额所用的人口是{found}，当地规定以{asked}为准。", "The total was reckoned from {found}; by the rules of the place it is {asked} that count."),
        new("以{asked}重新计算代表名额。", "Reckon the total anew from {asked}."), Unit.None);

    public QuotaPopulationBasisRule()
        : base("quota.population-basis", Scope.Local)
    {
        Title = new("计算代表名额的人口口径", "The population from which a total of seats is reckoned");
        Statement = new(
            "省级规定计算代表名额的人口口径的，以规定的口径为准；没有规定的，按资料载明的口径，不作判断。",
            "Where the province says whom the population counts from which a total of seats is reckoned, these are counted. Where it says nothing, the basis is stated with the number and not judged.");
        AskedAs = [new("计算代表总名额，用户籍人口还是常住人口？", "Is a total of seats reckoned from the household registers or from the residents?")];
        NotDecided = new(
            "只核对口径，不核对人口数是否准确、是哪一年的数字。国家法律没有规定口径；省级也没有规定的，不作判断。按该人口数可以定多少名见`quota.ceiling`。",
            "Only the basis is tested, not whether the number is right or of which year. National law sets no basis; where the province sets none either, nothing is decided. How many seats the population gives is the matter of `quota.ceiling`.");
        RestsOn = [Parameters.PopulationBasis];
        Facts = [QuotaFacts.Basis, QuotaFacts.FixedOn];
        Findings = [AnotherBasis];
        OpenQuestions = [Interpretations.QuotaEdition];
        Subject = QuotaFacts.Basis;
    }

    private protected override Verdict DecideThen(SeatQuota facts, in Trial then)
    {
        // Of no population nothing is said: there is no basis to ask for. Nor where none is claimed and the place is not known to ask for one.
        if (facts is { Basis: null, Population: null }) return Verdict.NotApplicable;
        if (then.Norm(Parameters.PopulationBasis) is not { } norm) return facts.Basis is null ? Verdict.NotApplicable : then.Without(Parameters.PopulationBasis);
        if (then.Lacks(QuotaFacts.Basis, facts.Basis)) return Trial.MissingFact;
        var found = facts.Basis!.Value;
        if (then.Why is null) return found == norm.Value ? then.Met(norm) : then.Breached(AnotherBasis, norm);
        then.Say("found", Wording.Of(found));
        then.Say("asked", Wording.Of(norm.Value));
        return then.Holds(QuotaFacts.Basis, Wording.Of(found), found == norm.Value) ? then.Met(norm) : then.Breached(AnotherBasis, norm);
    }

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("广东省：以户籍人口计算", "Guangdong: by the household registers", On(PopulationBasis.Registered)) with { Province = "44" },
        Breached("广东省：以常住人口计算", "Guangdong: by the residents", On(PopulationBasis.Resident), AnotherBasis) with { Province = "44" },
        Breached("广东省的设区的市：以加权人口计算", "A city of Guangdong: by a weighting of both", On(PopulationBasis.Weighted), AnotherBasis) with { Province = "44", Occasion = new(Level.Prefecture) },
        Met("山东省的县：以户籍人口计算", "A county of Shandong: by the household registers", On(PopulationBasis.Registered)) with { Province = "37", Occasion = new(Level.County) },
        Breached("山东省：以常住人口计算", "Shandong: by the residents", On(PopulationBasis.Resident), AnotherBasis) with { Province = "37" },
        Undetermined("广东省：没有载明口径", "Guangdong: the basis is not stated", new() { Population = 9_695 }, Finding.MissingFact) with { Province = "44" },
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", On(PopulationBasis.Resident), Finding.NoNorm),
        Undetermined("山东省的设区的市：实施细则只规定县、乡两级", "A city of Shandong, whose rules speak of county and township only", On(PopulationBasis.Resident), Finding.NoNorm) with { Province = "37", Occasion = new(Level.Prefecture) },
        OutOfScope("四川省没有规定", "Sichuan does not say this", On(PopulationBasis.Resident)) with { Province = "51" },
        OutOfScope("没有载明口径，也没有载明行政区划", "Neither the basis nor the division is stated", new() { Population = 9_695 }),
        OutOfScope("没有载明人口", "No population is stated", new() { Seats = 47 }) with { Province = "44" },
        OutOfScope("全国人民代表大会", "The National People's Congress", On(PopulationBasis.Resident)) with { Occasion = new(Level.National) },
    ];

    private static SeatQuota On(PopulationBasis basis) => new() { Population = 9_695, Basis = basis };
}
