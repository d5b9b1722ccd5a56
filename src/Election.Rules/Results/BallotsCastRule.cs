namespace Election.Rules;

/// <summary>EL 44(1): where more ballots were cast than voters took part, the whole vote is invalid.</summary>
internal sealed class BallotsCastRule : Rule<Poll>
{
    private static readonly Finding TooMany = new("more-ballots-than-voters",
        new("投票{bound}人，收回选票{measured}张，所投的票数多于投票人数，该次选举无效。", "Ballots cast: {measured}; those who voted: {bound}. There are more ballots than voters, and this election is invalid."),
        new("宣布该次选举无效，查明原因后重新投票。", "Declare this election invalid, find the cause, and vote again."), Unit.Ballots);

    public BallotsCastRule()
        : base("count.ballots-cast", Scope.Everywhere)
    {
        Title = new("所投票数不多于投票人数", "No more ballots than voters who took part");
        Statement = new(
            "每次选举所投的票数，多于投票人数的无效，等于或者少于投票人数的有效。投票人数以核对并记录的人数为准。",
            "An election in which more ballots were cast than voters took part is invalid; with as many or fewer it is valid. Who took part is what was checked and recorded.");
        AskedAs =
        [
            new("收回的选票比投票人数多1张，选举有效吗？", "One ballot more was cast than there were voters: is the vote valid?"),
            new("收回的选票少于投票人数，怎么办？", "Fewer ballots came back than people voted: what then?"),
        ];
        NotDecided = new(
            "投票人数和票数以资料载明的为准，不核对领票、签到的原始记录；是否核对并作出记录由`polling.record`判断。多出的选票从何而来、由谁负责，不作判断。参加投票的人数是否足够由`result.turnout`、`result.quorum`判断。",
            "The numbers of voters and of ballots are taken as stated; the sheets on which ballots were handed out are not examined, and whether a record was made is decided by `polling.record`. Where the extra ballots came from and who answers for them is not decided. Whether enough took part is decided by `result.turnout` and `result.quorum`.");
        RestsOn = [Parameters.BallotsCast];
        Facts = [PollFacts.BallotsCast, PollFacts.Participants, PollFacts.BallotsIssued];
        OpenQuestions = [Interpretations.Participants];
        Findings = [TooMany];
        IsOfTheVote = true;
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Axis<Poll> Axis => new(new("投票200人时收回的选票", "Ballots cast where 200 voted"), 198, 202, cast => Cast(cast));

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (trial.Norm(Parameters.BallotsCast) is not { } norm) return trial.Without(Parameters.BallotsCast);
        if (PollCount.BallotsFit(facts, trial) is not { } fit) return Trial.MissingFact;
        long cast = facts.BallotsCast!.Value, voted = PollCount.Participants(facts, trial)!.Value;
        return fit ? trial.Met(norm, cast, voted) : trial.Breached(TooMany, norm, cast, voted);
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("投票200人，收回198张", "200 voted, 198 ballots", Cast(198)),
        Breached("投票200人，收回210张", "200 voted, 210 ballots", Cast(210), TooMany),
        Inside("投票200人，收回200张", "200 voted, 200 ballots", Cast(200)),
        Outside("投票200人，收回201张", "200 voted, 201 ballots", Cast(201), TooMany),
        Outside("间接选举：投票100名代表，收回101张", "Indirect: 100 deputies voted, 101 ballots", new() { Participants = 100, BallotsCast = 101 }, TooMany) with { Occasion = new(Level.Prefecture) },
        Outside("以发出选票计的读法：发出160张，收回200张", "Under the reading that counts ballots handed out: 160, and 200 cast", Cast(200) with { BallotsIssued = 160 }, TooMany) with { Readings = [("participants", "handed-out")] },
        Undetermined("没有载明投票人数", "Who voted is not stated", new() { BallotsCast = 200 }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Cast(201), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];

    private static Poll Cast(int ballots) => new() { Participants = 200, BallotsCast = ballots };
}
