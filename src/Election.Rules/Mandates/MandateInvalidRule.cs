namespace Election.Rules;

/// <summary>EL 58(3): who is elected through an act of 58(1) is not elected; EL 35(2), since 2015: nor is who took support from abroad.</summary>
internal sealed class MandateInvalidRule : Rule<Mandate>
{
    private static readonly Finding ByOffence = new("elected-by-offence",
        new("以破坏选举的行为当选：{act}；当选无效。", "Elected through an election offence ({act}): the election is void."),
        new("由代表资格审查委员会报告，确定当选无效，缺额依法补足；违法行为移送有关机关处理。", "Have the credentials committee report it and the election declared void, fill the seat by law, and refer the offence to the bodies that prosecute it."), Unit.None);

    private static readonly Finding ByForeignFunds = new("foreign-funded",
        new("接受境外机构、组织、个人的资助，当选无效。", "Support from abroad was accepted: the election is void."),
        new("由代表资格审查委员会报告，确定当选无效，缺额依法补足。", "Have the credentials committee report it and the election declared void, and fill the seat by law."), Unit.None);

    private static readonly Bilingual NotNamed = new("具体行为没有载明", "the act is not named");

    private static readonly Bilingual[] Acts =
    [
        new("以金钱或者其他财物贿赂选民或者代表", "voters or deputies were bribed with money or goods"),
        new("以暴力、威胁、欺骗或者其他非法手段妨害自由行使选举权和被选举权", "violence, threats, deceit or other unlawful means kept others from voting or standing freely"),
        new("伪造选举文件、虚报选举票数或者有其他违法行为", "election papers were forged, votes falsely counted, or the law broken otherwise"),
        new("对控告、检举人或者提出罢免要求的人压制、报复", "those who complained or asked for a recall were suppressed or suffered vengeance"),
    ];

    public MandateInvalidRule()
        : base("mandate.invalid", Scope.Everywhere)
    {
        Title = new("当选无效的情形", "When an election is void");
        Statement = new(
            "以贿赂、暴力、威胁、欺骗等非法手段，或者以伪造选举文件、虚报选举票数、压制报复等违法行为当选的，当选无效；接受境外资助的，当选无效。",
            "An election won through bribery, through violence, threats or deceit, through forged papers or false counts, or through suppression of those who complain is void; so is that of a person who took support from abroad.");
        AskedAs =
        [
            new("代表靠贿赂选民当选，当选有效吗？", "A deputy was elected by bribing voters: is the election valid?"),
            new("当选后发现候选人接受过境外资助，怎么认定？", "A deputy turns out, after the election, to have taken support from abroad: what of the election?"),
        ];
        NotDecided = new(
            "是否确有破坏选举的行为、是否因此当选、是否接受境外资助，以资料载明的为准，不作调查。由谁、经什么程序确定当选无效，不作判断；治安处罚、刑事责任和处分由有关机关决定。候选人阶段的除名见`nomination.foreign-funding`。",
            "Whether the offence was committed, whether the deputy was elected through it and whether support from abroad was taken is stated, not investigated. By whom and in what procedure the election is declared void is not judged; punishment and discipline are for other bodies. The striking off of a candidate is for `nomination.foreign-funding`.");
        RestsOn = [Parameters.InvalidByOffence, Parameters.InvalidByBribery, Parameters.InvalidByCoercion, Parameters.InvalidByForgery, Parameters.InvalidByRetaliation, Parameters.ForeignFunding];
        Facts = [MandateFacts.CorruptPractice, MandateFacts.CorruptAct, MandateFacts.ForeignFunded];
        CitesWhatItApplies = true;
        Findings = [ByOffence, ByForeignFunds];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Verdict Decide(Mandate facts, in Trial trial)
    {
        var parameter = ParameterOf(facts.CorruptAct);
        if (trial.Norm(parameter) is not { } norm) return trial.Without(parameter);
        if (facts.CorruptAct is not null || facts.WasElectedByOffence == true)
        {
            var words = facts.CorruptAct is { } act && (int)act < Acts.Length ? Acts[(int)act] : NotNamed;
            trial.Say("act", words);
            trial.Holds(MandateFacts.CorruptPractice, words, false);
            return trial.Breached(ByOffence, norm);
        }
        // Before 2015 nothing forbade support from abroad, and nothing need be known of it.
        var funding = trial.Norm(Parameters.ForeignFunding);
        if (funding is not null && facts.IsForeignFunded == true)
        {
            trial.IsNot(MandateFacts.ForeignFunded, true);
            return trial.Breached(ByForeignFunds, funding);
        }
        if (trial.Lacks(MandateFacts.CorruptPractice, facts.WasElectedByOffence) | (funding is not null && trial.Lacks(MandateFacts.ForeignFunded, facts.IsForeignFunded))) return Trial.MissingFact;
        trial.IsNot(MandateFacts.CorruptPractice, false);
        if (funding is not null) trial.IsNot(MandateFacts.ForeignFunded, false);
        return trial.Met(norm);
    }

    private static Parameter<Duty> ParameterOf(CorruptAct? act) => act switch
    {
        CorruptAct.Bribery => Parameters.InvalidByBribery,
        CorruptAct.Coercion => Parameters.InvalidByCoercion,
        CorruptAct.Forgery => Parameters.InvalidByForgery,
        CorruptAct.Retaliation => Parameters.InvalidByRetaliation,
        _ => Parameters.InvalidByOffence,
    };

    private protected override IEnumerable<Example<Mandate>> WorkedExamples() =>
    [
        Met("既无破坏选举的行为，也无境外资助", "Neither offence nor support from abroad", new() { WasElectedByOffence = false, IsForeignFunded = false }),
        Met("2012年：当时的法律没有规定境外资助", "In 2012 the law said nothing of support from abroad", new() { WasElectedByOffence = false, IsForeignFunded = true }) with { AsOf = new(2012, 1, 4) },
        Breached("以破坏选举的行为当选，具体行为没有载明", "Elected through an offence that is not named", new() { WasElectedByOffence = true }, ByOffence),
        Breached("贿赂选民", "Voters were bribed", new() { CorruptAct = CorruptAct.Bribery }, ByOffence),
        Breached("威胁选民", "Voters were threatened", new() { CorruptAct = CorruptAct.Coercion }, ByOffence),
        Breached("虚报选举票数", "Votes were falsely counted", new() { CorruptAct = CorruptAct.Forgery, WasElectedByOffence = true }, ByOffence),
        Breached("报复检举人", "Vengeance was taken on who complained", new() { CorruptAct = CorruptAct.Retaliation }, ByOffence),
        Breached("接受境外资助，有无其他行为没有载明", "Support from abroad; of an offence nothing is stated", new() { IsForeignFunded = true }, ByForeignFunds),
        Outside("2015年8月29日起，接受境外资助的当选无效", "From 29 August 2015 support from abroad makes the election void", new() { WasElectedByOffence = false, IsForeignFunded = true }, ByForeignFunds) with { AsOf = new(2015, 8, 29) },
        Undetermined("只载明没有境外资助", "Only that there was no support from abroad", new() { IsForeignFunded = false }, Finding.MissingFact),
        Undetermined("有关事实均没有载明", "Nothing is stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { WasElectedByOffence = true }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];
}
