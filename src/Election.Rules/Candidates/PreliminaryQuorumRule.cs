namespace Election.Rules;

/// <summary>Jiangsu 41(4): at least a third of the district's voters take part in a preliminary election. National law sets no number.</summary>
internal sealed class PreliminaryQuorumRule : Rule<CandidateSlate>
{
    private static readonly Finding TooFew = new("too-few-participants",
        new("选区选民{voters}人，参加预选{measured}人，至少应有{bound}人（{share}）。", "{measured} of {voters} voters took part in the preliminary election; at least {bound} are needed ({share})."),
        new("重新组织预选，参加的选民不少于{bound}人。", "Hold it again with at least {bound} voters."), Unit.Voters);

    public PreliminaryQuorumRule()
        : base("candidates.preliminary-quorum", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("参加预选的选民人数", "Voters who take part in a preliminary election");
        Statement = new(
            "省级规定参加预选的选民比例的，参加预选的选民人数不得少于该比例。北京市、江苏省为选区选民总数的三分之一。国家法律没有规定。",
            "Where the province sets a share, no fewer of the district's voters take part in a preliminary election. In Beijing and Jiangsu it is one third. National law sets none.");
        AskedAs =
        [
            new("参加预选的选民至少要有多少？", "How many voters must take part in a preliminary election?"),
            new("江苏省某选区选民3000人，900人参加预选够不够？", "In Jiangsu, do 900 of a district's 3,000 voters suffice for a preliminary election?"),
        ];
        NotDecided = new(
            "选区选民数和参加预选的人数，以资料载明的为准。预选是否采用无记名投票、由谁主持、结果是否公告，人数不足的预选是否有效，不作判断。是否应当预选见`candidates.preliminary-required`，得票如何采用见`candidates.preliminary-order`。",
            "The number of voters and of those who took part is taken as stated. Whether the preliminary election was secret, who conducted it, whether its result was announced, and whether one with too few voters is valid is not decided. For whether one is due see `candidates.preliminary-required`; for how its votes are followed, `candidates.preliminary-order`.");
        RestsOn = [Parameters.PreliminaryQuorum];
        Facts = [CandidateFacts.Preliminary, CandidateFacts.Participants, CandidateFacts.Voters];
        Subject = CandidateFacts.Preliminary;
        Findings = [TooFew];
    }

    private protected override Axis<CandidateSlate> Axis => new(new("江苏省：选区选民100人时参加预选的人数", "In Jiangsu: participants where the district has 100 voters"), 30, 37, participants => Slate(participants, 100)) { Province = "32" };

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (!facts.HasPreliminary) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.PreliminaryQuorum) is not { } norm) return trial.Without(Parameters.PreliminaryQuorum);
        if (trial.Lacks(CandidateFacts.Participants, facts.Preliminary?.Participants) | trial.Lacks(CandidateFacts.Voters, facts.Preliminary?.Voters)) return Trial.MissingFact;
        int participants = facts.Preliminary!.Participants!.Value, voters = facts.Preliminary.Voters!.Value;
        var least = norm.Value.CeilingOf(voters);
        if (trial.Why is not null)
        {
            trial.Say("voters", voters);
            trial.Say("share", norm.Value.ToString());
        }
        return trial.Holds(CandidateFacts.Participants, participants, Relation.AtLeast, least)
            ? trial.Met(norm, participants, least)
            : trial.Breached(TooFew, norm, participants, least);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("江苏省：选民330人，参加预选200人", "Jiangsu: 200 of 330 voters took part", Slate(200, 330)) with { Province = "320102" },
        Breached("江苏省：选民330人，参加预选40人", "Jiangsu: 40 of 330 voters took part", Slate(40, 330), TooFew) with { Province = "320102" },
        Inside("江苏省：选民330人，参加预选110人，恰为三分之一", "Jiangsu: 110 of 330, exactly one third", Slate(110, 330)) with { Province = "320102" },
        Outside("江苏省：选民330人，参加预选109人", "Jiangsu: 109 of 330", Slate(109, 330), TooFew) with { Province = "320102" },
        Inside("江苏省2026年：选民100人，参加预选34人", "Jiangsu 2026: 34 of 100", Slate(34, 100)) with { Province = "320102", AsOf = new(2026, 9, 1) },
        Outside("江苏省2026年：选民100人，参加预选33人", "Jiangsu 2026: 33 of 100", Slate(33, 100), TooFew) with { Province = "320102", AsOf = new(2026, 9, 1) },
        Undetermined("江苏省：没有载明参加预选的人数", "Jiangsu: participants not stated", Slate(null, 330), Finding.MissingFact) with { Province = "320102" },
        Undetermined("没有载明行政区划", "The division is not stated", Slate(40, 330), Finding.NoNorm),
        OutOfScope("没有预选", "No preliminary election", new()) with { Province = "320102" },
        OutOfScope("间接选举", "An indirect election", Slate(40, 330)) with { Occasion = new(Level.Prefecture), Province = "32" },
    ];

    private static CandidateSlate Slate(int? participants, int voters) => new() { Preliminary = new() { Participants = participants, Voters = voters } };
}
