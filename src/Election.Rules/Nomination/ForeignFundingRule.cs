namespace Election.Rules;

/// <summary>
/// EL 35(2), since 2015: who took support from abroad is not listed, is struck off where listed, and where elected the
/// election is invalid. Where nothing of the kind is reported the occasion did not arise.
/// </summary>
internal sealed class ForeignFundingRule : Rule<Candidate>
{
    private static readonly Finding Listed = new("listed",
        new("该人接受境外资助，仍在代表候选人名单上。", "The person took support from abroad and is still on the list of candidates."),
        new("从候选人名单中除名。", "Strike the person off the list."), Unit.None);

    private static readonly Finding Elected = new("elected",
        new("该人接受境外资助，当选无效。", "The person took support from abroad: the election of this person is invalid."),
        new("依法确定其当选无效，缺额依法另行选出。", "Declare the election invalid and fill the seat by law."), Unit.None);

    private static readonly Finding NoneReported = Finding.Inapplicable("none-reported", "没有接受境外资助的报告。", "No support from abroad is reported.");

    public ForeignFundingRule()
        : base("nomination.foreign-funding", Scope.Everywhere)
    {
        Title = new("接受境外资助的人不得作候选人，已经当选的当选无效", "Who takes support from abroad is struck off, and elected is not elected");
        Statement = new(
            "公民参加选举，不得直接或者间接接受境外机构、组织、个人提供的与选举有关的任何形式的资助。违反的，不列入候选人名单；已经列入的，除名；已经当选的，当选无效。列入初步名单后是否除名，以正式名单为准；没有载明是否列入正式名单的，不作判断。",
            "Nobody taking part in an election accepts, directly or indirectly, support of any form for it from institutions, organisations or persons abroad. Who does is not listed, is struck off if listed, and if elected is not validly elected. Whether a person on the initial list was struck off is told by the formal list; where that is not stated, nothing is decided.");
        AskedAs = [new("候选人接受了境外资助，怎么处理？", "What follows where a candidate took support from abroad?")];
        NotDecided = new(
            "有没有接受、是否与选举有关、是否间接提供，以资料载明的为准，不作查证；没有载明的不适用。当选无效在代表资格审查中的处理见`mandate.invalid`；由谁查处、是否追究其他责任，不作判断。",
            "Whether support was accepted, had to do with the election or came indirectly is taken as stated and not investigated; where nothing is stated the rule does not apply. The void election as a matter of the mandate is that of `mandate.invalid`; who investigates and what other liability there is, is not decided.");
        RestsOn = [Parameters.ForeignFunding];
        Facts = [NominationFacts.ForeignFunded, NominationFacts.Listed, NominationFacts.Elected];
        Findings = [Listed, Elected, NoneReported];
    }

    private protected override Verdict Decide(Candidate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ForeignFunding) is not { } norm) return trial.Without(Parameters.ForeignFunding);
        if (facts.IsForeignFunded is not { } funded) return trial.NotApplicable(NoneReported);
        if (trial.Why is not null)
        {
            var (zh, en) = funded ? ("接受了境外资助", "support from abroad was accepted") : ("没有接受境外资助", "no support from abroad was accepted");
            trial.Why.Add(new Step(new(zh, en), !funded));
        }
        if (!funded) return trial.Met(norm);
        if (facts.IsElected == true) return trial.Breached(Elected, norm);

        // EL 35(2) has a person struck off who was listed before: of one on the initial list only the formal list tells whether that was done.
        if (facts.IsFormal is null && facts.IsInitial != false)
        {
            trial.Lacks(NominationFacts.Listed, (object?)null);
            return Trial.MissingFact;
        }
        if (facts.IsFormal == true) return trial.Breached(Listed, norm);
        trial.Why?.Add(new Step(new("不在候选人名单上", "the person is not on the list of candidates"), true));
        return trial.Met(norm);
    }

    private protected override IEnumerable<Example<Candidate>> WorkedExamples() =>
    [
        Met("没有接受境外资助", "No support from abroad", new() { IsForeignFunded = false, IsFormal = true }),
        Breached("接受境外资助，已当选", "Took support from abroad and was elected", new() { IsForeignFunded = true, IsFormal = true, IsElected = true }, Elected),
        Met("接受境外资助，没有列入初步名单", "Took support from abroad and was not put on the initial list", new() { IsForeignFunded = true, IsInitial = false }),
        Inside("接受境外资助，未列入正式名单", "Took support from abroad and was struck off", new() { IsForeignFunded = true, IsInitial = true, IsFormal = false }),
        Outside("接受境外资助，在正式名单上", "Took support from abroad and is on the formal list", new() { IsForeignFunded = true, IsInitial = true, IsFormal = true }, Listed),
        Outside("2015年8月29日起施行", "In force from 29 August 2015", new() { IsForeignFunded = true, IsFormal = true }, Listed) with { AsOf = new(2015, 8, 29) },
        Undetermined("接受境外资助，是否列入名单没有载明", "Took support from abroad; whether listed is not stated", new() { IsForeignFunded = true }, Finding.MissingFact),
        Undetermined("接受境外资助，曾列入初步名单，是否已经除名没有载明", "Took support from abroad and was on the initial list; whether struck off is not stated", new() { IsForeignFunded = true, IsInitial = true }, Finding.MissingFact),
        OutOfScope("没有接受境外资助的报告", "No support from abroad is reported", new() { IsFormal = true }, NoneReported),
        OutOfScope("2015年8月28日法律尚无此项规定", "On 28 August 2015 the law did not say this yet", new() { IsForeignFunded = true, IsFormal = true }) with { AsOf = new(2015, 8, 28) },
    ];
}
