namespace Election.Rules;

/// <summary>OL 14(4), since 2022: a congress meets with two thirds of its deputies present or more; a province may have asked for as much before (Guangdong 38).</summary>
internal sealed class LeaderQuorumRule : Rule<LeaderSession>
{
    private static readonly Finding TooFew = new("too-few-present",
        new("全体代表{all}人，出席{measured}人，至少应有{bound}人出席，会议不得举行。", "Of {all} deputies {measured} attended; the session may be held with {bound} or more."),
        new("达到法定出席人数后再举行会议，重新选举。", "Hold the session, and the elections, again with enough present."), Unit.Deputies);

    private static readonly Finding MoreThanAll = new("more-than-all",
        new("出席{measured}人，多于全体代表{bound}人，数字互相矛盾。", "{measured} attended, more than the {bound} deputies there are: the numbers contradict one another."),
        new("核对全体代表和出席代表的人数。", "Check the numbers of deputies and of those attending."), Unit.Deputies);

    public LeaderQuorumRule()
        : base("leaders.quorum", Scope.Local)
    {
        Title = new("选举领导人员的会议的法定出席人数", "Quorum of the session that elects leaders");
        Statement = new("地方各级人民代表大会会议有三分之二以上的代表出席，始得举行（2022年3月12日起；此前省级规定的，依其规定）。", "A local congress meets with two thirds of its deputies present or more (since 12 March 2022; before, where the province said so).");
        AskedAs =
        [
            new("镇人大有代表73人，选举镇长的会议至少要多少人出席？", "A town's congress has 73 deputies: how many must attend the session that elects its head?"),
            new("县人大选举县长，出席代表不到三分之二，能开会吗？", "May a county's congress meet to elect its head with fewer than two thirds of its deputies present?"),
        ];
        NotDecided = new(
            "出席人数和全体代表人数以资料载明的为准，不看投票时是否仍在场，也不看缺席是否请假。选举上一级人大代表的会议见`result.quorum`。当选票数以全体代表计算，见`leaders.majority`。",
            "Those attending and all deputies are taken as stated; whether they were still there at the vote, and whether those absent had leave, is not asked. Meetings that elect deputies of the level above are for `result.quorum`. The votes that elect are counted of all deputies: `leaders.majority`.");
        RestsOn = [Parameters.LeaderQuorum];
        Facts = [LeaderFacts.Attending, LeaderFacts.Deputies];
        Findings = [TooFew, MoreThanAll];
        IsOfTheVote = true;
    }

    private protected override Axis<LeaderSession> Axis => new(new("全体代表73人时出席的人数", "Those attending, of 73 deputies"), 47, 50, n => Of(n)) { Occasion = Occasion.General(Level.Township, In2022) };

    private protected override Verdict Decide(LeaderSession facts, in Trial trial)
    {
        if (trial.Norm(Parameters.LeaderQuorum) is not { } norm) return trial.Without(Parameters.LeaderQuorum);
        if (trial.Lacks(LeaderFacts.Deputies, facts.Deputies) | trial.Lacks(LeaderFacts.Attending, facts.Attending)) return Trial.MissingFact;
        int all = facts.Deputies!.Value, attending = facts.Attending!.Value;
        if (attending > all) return trial.Undetermined(MoreThanAll, attending, all);
        var least = norm.Value.CeilingOf(all);
        trial.Say("all", all);
        return trial.Holds(LeaderFacts.Attending, attending, Relation.AtLeast, least) ? trial.Met(norm, attending, least) : trial.Breached(TooFew, norm, attending, least);
    }

    private protected override IEnumerable<Example<LeaderSession>> WorkedExamples() =>
    [
        Met("全体代表73人都出席", "All 73 deputies attend", Of(73)) with { AsOf = In2022 },
        Breached("全体代表73人，出席40人", "Forty of 73 attend", Of(40), TooFew) with { AsOf = In2022 },
        Inside("全体代表73人，出席49人", "Forty-nine of 73", Of(49)) with { AsOf = In2022 },
        Outside("全体代表73人，出席48人", "Forty-eight of 73", Of(48), TooFew) with { AsOf = In2022 },
        Inside("全体代表75人，出席50人，恰为三分之二", "Fifty of 75, exactly two thirds", Of(50) with { Deputies = 75 }) with { AsOf = In2022 },
        Undetermined("出席人数没有载明", "Those attending are not stated", Of(0) with { Attending = null }, Finding.MissingFact) with { AsOf = In2022 },
        Undetermined("出席的多于全体代表", "More attend than there are", Of(74), MoreThanAll) with { AsOf = In2022 },
        Inside("广东省2021年：省级规定，全体代表73人，出席49人", "Guangdong in 2021, by its own rules: forty-nine of 73", Of(49)) with { Province = "44" },
        Outside("广东省2021年：省级规定，全体代表73人，出席48人", "Guangdong in 2021, by its own rules: forty-eight of 73", Of(48), TooFew) with { Province = "44" },
        OutOfScope("2021年的法律没有此项规定", "The law of 2021 did not say this", Of(40)),
    ];

    private static NodaTime.LocalDate In2022 => new(2022, 6, 1);

    private static LeaderSession Of(int attending) => new() { Deputies = 73, Attending = attending };
}
