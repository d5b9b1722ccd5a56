namespace Election.Rules;

/// <summary>OL 14(4): a congress that elects has two thirds of its deputies present; OL 51(3): a standing committee more than half of its members. Both since 2022.</summary>
internal sealed class QuorumRule : Rule<Poll>
{
    private static readonly Finding TooFew = new("too-few-present",
        new("全体{all}人，出席{measured}人，至少应有{bound}人出席，会议不得举行。", "Of {all}, {measured} were present; the meeting may be held with {bound} or more."),
        new("达到法定出席人数后再举行会议，重新选举。", "Hold the meeting, and the election, again with enough present."), Unit.Deputies);

    public QuorumRule()
        : base("result.quorum", Scope.Indirect)
    {
        Title = new("选举上一级代表的会议的法定出席人数", "Quorum of the meeting that elects deputies of the level above");
        Statement = new(
            "地方各级人民代表大会会议有三分之二以上的代表出席，始得举行；常务委员会补选代表的，会议有全体组成人员过半数出席，始得举行。没有载明出席人数的，投票人数达到上述人数即可。",
            "A congress meets with two thirds of its deputies present or more; a standing committee that fills a seat, with more than half of its members. Where those present are not stated, a quorum of those who voted proves it.");
        AskedAs =
        [
            new("选举上一级代表的会议，至少要有多少代表出席？", "How many deputies must be present when a congress elects deputies of the level above?"),
            new("全体代表90名，出席59名，能否举行选举？", "59 of 90 deputies are present: may the election be held?"),
        ];
        NotDecided = new(
            "全体人数和出席人数以资料载明的为准，缺席的原因和请假手续不作判断。出席人数是会议能否举行的条件，当选须得的票数由`result.majority`判断；出席不足而宣布当选的，由`result.declared`判断。选举本级国家机关领导人员的出席人数见`leaders.quorum`。",
            "The numbers of all deputies and of those present are taken as stated; why anyone was absent is not decided. The quorum is a condition of the meeting: the votes that elect are a matter for `result.majority`, and a declaration without a quorum for `result.declared`. For the election of leaders see `leaders.quorum`.");
        RestsOn = [Parameters.SessionQuorum, Parameters.CommitteeQuorum];
        Facts = [PollFacts.Present, PollFacts.Participants, PollFacts.Deputies];
        CitesWhatItApplies = true;
        Findings = [TooFew];
        IsOfTheVote = true;
    }

    private protected override Axis<Poll> Axis => new(new("全体代表100人时出席的人数", "Those present, of 100 deputies"), 65, 68, present => Sat(present, 100)) { Occasion = Occasion.General(Level.Prefecture, new(2022, 6, 1)) };

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (PollCount.QuorumNorm(trial) is not { } norm) return trial.Without(PollCount.QuorumParameter(trial));
        if (trial.Lacks(PollFacts.Deputies, facts.Deputies)) return Trial.MissingFact;
        var least = PollCount.Quorum(facts, trial)!.Value;
        if (PollCount.IsQuorate(facts, least, trial) is not { } quorate) return Trial.MissingFact;
        long present = (facts.Present ?? facts.Participants)!.Value;
        trial.Say("all", facts.Deputies!.Value);
        return quorate ? trial.Met(norm, present, least) : trial.Breached(TooFew, norm, present, least);
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("全体代表300人，出席280人", "280 of 300 deputies", Sat(280, 300)) with { Occasion = Prefecture, AsOf = In2022 },
        Breached("全体代表300人，出席150人", "150 of 300 deputies", Sat(150, 300), TooFew) with { Occasion = Prefecture, AsOf = In2022 },
        Inside("全体代表100人，出席67人", "67 of 100 deputies", Sat(67, 100)) with { Occasion = Prefecture, AsOf = In2022 },
        Outside("全体代表100人，出席66人", "66 of 100 deputies", Sat(66, 100), TooFew) with { Occasion = Prefecture, AsOf = In2022 },
        Inside("全体代表300人，出席200人，恰为三分之二", "200 of 300 deputies, exactly two thirds", Sat(200, 300)) with { Occasion = Prefecture, AsOf = In2022 },
        Inside("常务委员会31人，出席16人", "A standing committee of 31, 16 present", Sat(16, 31)) with { Occasion = ByCommittee, AsOf = In2022 },
        Outside("常务委员会30人，出席15人", "A standing committee of 30, 15 present", Sat(15, 30), TooFew) with { Occasion = ByCommittee, AsOf = In2022 },
        Met("没有载明出席人数，投票280人", "Those present not stated, 280 voted", new() { Deputies = 300, Participants = 280 }) with { Occasion = Prefecture, AsOf = In2022 },
        Undetermined("没有载明出席人数，投票190人：出席的不都投票", "Those present not stated, 190 voted: not everyone present need vote", new() { Deputies = 300, Participants = 190 }, Finding.MissingFact) with { Occasion = Prefecture, AsOf = In2022 },
        Undetermined("没有载明全体代表人数", "All deputies not stated", new() { Present = 280 }, Finding.MissingFact) with { Occasion = Prefecture, AsOf = In2022 },
        OutOfScope("2021年的法律没有此项规定", "The law of 2021 did not say this", Sat(150, 300)) with { Occasion = Prefecture },
        OutOfScope("直接选举", "A direct election", Sat(150, 300)) with { AsOf = In2022 },
    ];

    private static NodaTime.LocalDate In2022 => new(2022, 6, 1);

    private static Occasion Prefecture => new(Level.Prefecture);

    private static Occasion ByCommittee => new(Level.Prefecture, ElectionKind.ByElection) { ElectingBody = ElectingBody.StandingCommittee };

    private static Poll Sat(int present, int all) => new() { Present = present, Deputies = all };
}
