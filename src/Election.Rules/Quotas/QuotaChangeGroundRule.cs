using NodaTime;

namespace Election.Rules;

/// <summary>EL 14(1): a total, once fixed, stands; it is fixed anew only on a ground that the law names, or where the law itself changed its numbers.</summary>
internal sealed class QuotaChangeGroundRule : QuotaRule
{
    private static readonly Finding NoGround = new("no-lawful-ground",
        new("代表总名额经确定后不再变动；重新确定的原因既非行政区划变动，也非人口较大变动，法定基数、比例或者上限也没有变化。", "A total, once fixed, stands; it was fixed anew neither for a change of boundaries nor for a large change of population, nor because the law changed its base, step, cap or ratio."),
        new("恢复原定的总名额，或者查明法定的原因。", "Return to the total fixed before, or establish a ground that the law knows."), Unit.None);

    private static readonly Finding PopulationOpen = new("population-open",
        new("没有载明行政区划变动是否造成人口较大变动；按所选读法，仅有行政区划变动不足以重新确定。", "Whether the population changed much with the boundaries is not stated; under the reading chosen the boundaries alone do not suffice."),
        new("查明人口变动的情况，以人口变动为由的，写明该原因。", "Find out how the population changed, and state that ground if it is the one."), Unit.None);

    public QuotaChangeGroundRule()
        : base("quota.change-ground", Scope.Local)
    {
        Title = new("代表总名额确定后不再变动", "A total of seats, once fixed, stands");
        Statement = new(
            "代表总名额经确定后，不再变动；由于行政区划变动，或者由于重大工程建设等原因造成人口较大变动的，重新确定。法定的基数、比例、上限有变化的，也可以重新确定。",
            "A total of seats, once fixed, stands. It is fixed anew where boundaries change or the population changes much through major works and the like; it may be where the law changes the base, the step, the cap or the ratio.");
        AskedAs =
        [
            new("合并乡镇以后，代表总名额可以重新确定吗？", "May the total be fixed anew after townships were merged?"),
            new("代表总名额确定后，什么情况下可以改？", "On what grounds may a total, once fixed, be changed?"),
        ];
        NotDecided = new(
            "人口变动多少为“较大”、工程是否“重大”，法律没有规定数字，以载明的原因为准。应当重新确定而没有重新确定的，不作判断。新的名额数是否合法见`quota.ceiling`、`quota.floor`，备案期限见`quota.refiling`。",
            "How much of a change of population is large, and which works are major, has no number in the law: the ground is taken as stated. A total that ought to have been fixed anew and was not is passed over. Whether the new number is lawful is the matter of `quota.ceiling` and `quota.floor`, the time for filing that of `quota.refiling`.");
        RestsOn = [Parameters.TotalStands];
        AlsoCites = [ElectoralLaw.At(12)];
        Facts = [QuotaFacts.Ground, QuotaFacts.DecidedOn];
        Findings = [NoGround, PopulationOpen];
        OpenQuestions = [Interpretations.RequotaGround];
    }

    private protected override (Fact Fact, ReportedDate Day) Act(SeatQuota facts, in Trial trial) => (QuotaFacts.DecidedOn, facts.Change?.DecidedOn ?? default);

    private protected override Verdict DecideThen(SeatQuota facts, in Trial then)
    {
        if (facts.Change is not { } change) return Verdict.NotApplicable;
        if (then.Norm(Parameters.TotalStands) is not { } norm) return then.Without(Parameters.TotalStands);
        if (then.Lacks(QuotaFacts.Ground, change.Ground)) return Trial.MissingFact;
        if (change.Ground == QuotaChangeGround.Boundary && then.Reading(Interpretations.RequotaGround) == "only-with-population") return then.Undetermined(PopulationOpen);
        return then.Holds(QuotaFacts.Ground, NameOf(change.Ground!.Value), change.Ground != QuotaChangeGround.Other) ? then.Met(norm) : then.Breached(NoGround, norm);
    }

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("乡镇合并", "Two townships were merged", On(QuotaChangeGround.Boundary)),
        Met("水库移民造成人口较大变动", "A reservoir moved much of the population", On(QuotaChangeGround.Population)),
        Met("选举法提高了基数", "The law raised the base", On(QuotaChangeGround.Statute)),
        Breached("工作需要等其他原因", "Other grounds, such as the needs of work", On(QuotaChangeGround.Other), NoGround),
        Undetermined("没有载明原因", "No ground is stated", new() { Change = new() { DecidedOn = new LocalDate(2021, 3, 1) } }, Finding.MissingFact),
        Undetermined("须同时有人口较大变动的读法：仅知区划变动", "Under the reading that asks for both: only the boundaries are stated", On(QuotaChangeGround.Boundary), PopulationOpen) with { Readings = [("requota-ground", "only-with-population")] },
        Undetermined("重新确定的日期只知在2010年内：年初的法律未能查证", "Fixed anew some day of 2010, in which the law is not proved from the start", new() { Change = new() { Ground = QuotaChangeGround.Boundary, DecidedOn = ReportedDate.Between(new(2010, 1, 1), new(2010, 12, 31)) } }, Finding.EditionOpen),
        OutOfScope("总名额没有变动", "The total was not fixed anew", new() { Seats = 47 }),
        OutOfScope("全国人民代表大会", "The National People's Congress", On(QuotaChangeGround.Other)) with { Occasion = new(Level.National) },
        RealCase("江苏省2011年至2012年换届：人口超过九万的乡镇因上限变化重新确定", "Jiangsu in 2011–12: townships of more than 90,000 people were fixed anew because the cap had changed", On(QuotaChangeGround.Statute), Conclusion.Met)
            with { AsOf = new LocalDate(2012, 5, 1), Province = "32" },
    ];

    private static Bilingual NameOf(QuotaChangeGround ground) => Names[Math.Min((int)ground, (int)QuotaChangeGround.Other)];

    private static readonly Bilingual[] Names =
    [
        new("行政区划变动", "a change of boundaries"),
        new("人口较大变动", "a large change of the population"),
        new("法定基数、比例或者上限变化", "a change of the law"),
        new("其他", "another"),
    ];

    private static SeatQuota On(QuotaChangeGround ground) => new() { Change = new() { Ground = ground } };
}
