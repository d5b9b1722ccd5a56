namespace Election.Rules;

/// <summary>EL 37: in a direct election a voter receives the ballot on identity card or voter card, as the election committee provides; Beijing 47(2) and Shanghai 38 name the voter card alone.</summary>
internal sealed class IdentityRule : Rule<PollingConduct>
{
    private static readonly Finding NotChecked = new("identity-not-checked",
        new("没有按规定核对证件就发给选票；选民应当{proof}领取选票。", "Ballots were handed out without the check that is asked for; a voter receives the ballot {proof}."),
        new("查明冒领、错发的选票；影响选举结果的，依法重新投票。", "Find out which ballots went into the wrong hands; where the result turns on them, the vote is held again as the law provides."), Unit.None);

    private static readonly Notice CardOnly = new("voter-card-only", new(
        "当地规定只凭选民证领取选票，身份证不能代替。",
        "The rules of the place name the voter card alone; an identity card does not stand in for it."));

    public IdentityRule()
        : base("polling.identity", Scope.Direct)
    {
        Title = new("凭身份证或者选民证领取选票", "Ballots are handed out on identity card or voter card");
        Statement = new(
            "在选民直接选举人民代表大会代表时，选民根据选举委员会的规定，凭身份证或者选民证领取选票；北京市、上海市凭选民证。",
            "In a direct election a voter receives the ballot on identity card or voter card, as the election committee provides; in Beijing and Shanghai on the voter card alone.");
        AskedAs =
        [
            new("选民凭什么领取选票？", "What does a voter show to receive a ballot?"),
            new("上海市选民没有带选民证，能否凭身份证领取选票？", "In Shanghai, may a voter without the voter card receive a ballot on the identity card?"),
        ];
        NotDecided = new(
            "证件是否真实、领票人是否本人，不作核对；以资料对整场投票载明的结论为准，不逐人判断。选举委员会规定使用哪一种证件、选民证是否发放，不作判断。委托他人投票的手续见`polling.proxy-form`。",
            "Whether a card is genuine and its bearer the voter is not examined; what is stated of the poll as a whole is taken, not each voter. Which of the two cards the committee asks for, and whether voter cards were handed out, is not decided. For voting through another see `polling.proxy-form`.");
        RestsOn = [Parameters.BallotOnProof];
        Facts = [PollingFacts.IdentityChecked];
        Subject = PollingFacts.IdentityChecked;
        Findings = [NotChecked];
        Notices = [CardOnly];
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial)
    {
        if (trial.Norm(Parameters.BallotOnProof) is not { } norm) return trial.Without(Parameters.BallotOnProof);
        if (trial.Why is not null) trial.Say("proof", norm.InWords);
        if (norm.Value == VoterProof.VoterCard) trial.Notice(CardOnly);
        return trial.Done(PollingFacts.IdentityChecked, facts.IsIdentityChecked, norm, NotChecked);
    }

    private protected override IEnumerable<Example<PollingConduct>> WorkedExamples() =>
    [
        Met("凭选民证发给选票", "Ballots handed out on the voter card", new() { IsIdentityChecked = true }),
        Met("上海市：凭选民证发给选票", "Shanghai: on the voter card", new() { IsIdentityChecked = true }) with { Province = "31" },
        Met("北京市：凭选民证发给选票", "Beijing: on the voter card", new() { IsIdentityChecked = true }) with { Province = "11" },
        Breached("不核对证件，按户发给选票", "Ballots handed out by household without a check", new() { IsIdentityChecked = false }, NotChecked),
        Breached("上海市：没有核对选民证", "Shanghai: voter cards not checked", new() { IsIdentityChecked = false }, NotChecked) with { Province = "31" },
        Undetermined("没有载明是否核对", "Whether cards were checked is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { IsIdentityChecked = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("间接选举没有选民证", "An indirect election has no voter cards", new() { IsIdentityChecked = false }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];
}
