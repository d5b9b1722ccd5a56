using NodaTime;

namespace Election.Rules;

/// <summary>EL 13: who fixes the total of seats of each level.</summary>
internal sealed class QuotaAuthorityRule : QuotaRule
{
    private static readonly Finding WrongBody = new("wrong-body",
        new("代表总名额由{found}确定，依法应由{competent}确定。", "The total was fixed by {found}; it is for {competent} to fix it."),
        new("报请{competent}确定。", "Have it fixed by {competent}."), Unit.None);

    public QuotaAuthorityRule()
        : base("quota.authority", Scope.Local)
    {
        Title = new("代表总名额由法定机关确定", "The total of seats is fixed by the body that the law names");
        Statement = new(
            "省级人民代表大会代表的名额由全国人大常委会确定；设区的市、自治州和县级的，由省级人大常委会确定；乡级的，由县级人大常委会确定。",
            "The total of a province is fixed by the NPC Standing Committee; that of a city, prefecture or county by the provincial standing committee; that of a township by the county's.");
        AskedAs =
        [
            new("乡镇人大代表的总名额由谁确定？", "Who fixes the total of deputies of a township?"),
            new("县人大常委会可以自己确定本县代表的总名额吗？", "May a county's standing committee fix the total of its own congress?"),
        ];
        NotDecided = new(
            "由哪个机关确定，以资料载明的为准，不核对文件。名额数是否合法见`quota.ceiling`、`quota.floor`。首次确定后是否报备案，不作核对；重新确定后的备案见`quota.refiling`。",
            "Which body fixed the total is taken as stated; no document is examined. Whether the number is lawful is the matter of `quota.ceiling` and `quota.floor`. Whether a total fixed for the first time was filed is not tested; for one fixed anew see `quota.refiling`.");
        RestsOn = [Parameters.TotalFixedBy];
        Facts = [QuotaFacts.FixedBy, QuotaFacts.FixedOn];
        Findings = [WrongBody];
        OpenQuestions = [Interpretations.QuotaEdition];
    }

    private protected override Verdict DecideThen(SeatQuota facts, in Trial then)
    {
        if (then.Norm(Parameters.TotalFixedBy) is not { } norm) return then.Without(Parameters.TotalFixedBy);
        if (then.Lacks(QuotaFacts.FixedBy, facts.FixedBy)) return Trial.MissingFact;
        if (then.Why is not null)
        {
            then.Say("found", Wording.Of(facts.FixedBy!.Value));
            then.Say("competent", Wording.Of(norm.Value));
        }
        return then.Holds(QuotaFacts.FixedBy, Wording.Of(facts.FixedBy!.Value), facts.FixedBy == norm.Value) ? then.Met(norm) : then.Breached(WrongBody, norm);
    }

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("镇，由县人大常委会确定", "A town's, by the county standing committee", By(Body.CountyStandingCommittee)),
        Met("县，由省人大常委会确定", "A county's, by the provincial standing committee", By(Body.ProvincialStandingCommittee)) with { Occasion = new(Level.County) },
        Met("省，由全国人大常委会确定", "A province's, by the NPC Standing Committee", By(Body.NpcStandingCommittee)) with { Occasion = new(Level.Province) },
        Breached("镇，由选举委员会等其他机关确定", "A town's, by another body such as the election committee", By(Body.Other), WrongBody),
        Breached("县，由本县人大常委会确定", "A county's, by its own standing committee", By(Body.CountyStandingCommittee), WrongBody) with { Occasion = new(Level.County) },
        Undetermined("没有载明由谁确定", "Who fixed it is not stated", new() { Seats = 47 }, Finding.MissingFact),
        Met("确定日期只知在2020年内：其间法律对此没有变动", "Fixed some day of 2020: the law of this did not change within it", By(Body.CountyStandingCommittee) with { FixedOn = ReportedDate.Between(new(2020, 1, 1), new(2020, 12, 31)) }),
        OutOfScope("全国人民代表大会", "The National People's Congress", By(Body.Other)) with { Occasion = new(Level.National) },
        RealCase("江苏省2011年至2012年换届：县级名额由省人大常委会重新确定", "Jiangsu in 2011–12: the totals of counties were fixed anew by the provincial standing committee", By(Body.ProvincialStandingCommittee), Conclusion.Met)
            with { Occasion = new(Level.County), AsOf = new LocalDate(2012, 5, 1), Province = "32" },
    ];

    private static SeatQuota By(Body body) => new() { FixedBy = body };
}
