namespace Election.Rules;

/// <summary>EL 45(1): an election by voters is valid where more than half of all voters of the district take part.</summary>
internal sealed class TurnoutRule : Rule<Poll>
{
    private static readonly Finding TooFew = new("too-few-took-part",
        new("选区选民{voters}人，参加投票{measured}人，没有过半数（应有{bound}人以上），选举无效。", "Of {voters} voters {measured} took part, not more than half; the least is {bound}. The election is not valid."),
        new("宣布选举无效，另定时间重新投票。", "Declare it invalid and hold the vote again."), Unit.Voters);

    private static readonly Finding NotAsked = Finding.Inapplicable("not-asked-of-a-later-vote", "按所选读法，另行选举和再次投票不要求全体选民过半数参加。", "Under the reading chosen a later vote needs no majority of all voters.");

    public TurnoutRule()
        : base("result.turnout", Scope.Direct)
    {
        Title = new("选区全体选民的过半数参加投票", "More than half of the voters take part");
        Statement = new(
            "在选民直接选举人民代表大会代表时，选区全体选民的过半数参加投票，选举有效。在流动票箱投票的和委托他人投票的，都计入参加投票的选民。",
            "Where voters elect directly, the election is valid where more than half of all voters of the district take part; those who vote at mobile boxes or by proxy are counted.");
        AskedAs =
        [
            new("选区选民1000人，至少多少人投票选举才有效？", "A district has 1,000 voters: how many must vote for the election to be valid?"),
            new("恰好一半选民参加投票，选举有效吗？", "Exactly half of the voters took part: is the election valid?"),
        ];
        NotDecided = new(
            "选区全体选民数和参加投票的人数以资料载明的为准；名单是否准确由`roll.complete`、`roll.removed`判断。过半数只是有效的条件之一，票数是否多于投票人数由`count.ballots-cast`判断。重新投票的日期，不作判断。",
            "The number of voters and of those who took part is taken as stated; whether the roll is right is decided by `roll.complete` and `roll.removed`. A majority is only one condition of validity: whether there were more ballots than voters is decided by `count.ballots-cast`. When the vote is held again is not decided.");
        RestsOn = [Parameters.Turnout, Parameters.ProxyTakesPart];
        Facts = [PollFacts.Participants, PollFacts.BallotsIssued, PollFacts.BallotsCast, PollFacts.Voters];
        Findings = [TooFew, NotAsked];
        OpenQuestions = [Interpretations.Participants, Interpretations.ProxyTurnout, Interpretations.RerunTurnout];
        IsCompulsory = true;
        IsOfTheVote = true;
    }

    private protected override Axis<Poll> Axis => new(new("选区选民100人时参加投票的人数", "Those who took part, of 100 voters"), 48, 53, participants => Took(participants, 100));

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (trial.Norm(Parameters.Turnout) is not { } norm) return trial.Without(Parameters.Turnout);
        if (!PollCount.AsksTurnout(facts, trial)) return trial.NotApplicable(NotAsked);
        var taking = PollCount.TurnoutOf(facts, trial);
        if (trial.Lacks(PollFacts.Voters, facts.Voters) || taking is null) return Trial.MissingFact;
        var least = norm.Value.LeastOf(facts.Voters!.Value);
        trial.Say("voters", facts.Voters.Value);
        return trial.Holds(PollFacts.Participants, taking.Value, Relation.AtLeast, least) ? trial.Met(norm, taking.Value, least) : trial.Breached(TooFew, norm, taking.Value, least);
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("选民3000人，参加投票2000人", "2,000 of 3,000 voters", Took(2000, 3000)),
        Breached("选民3000人，参加投票1200人", "1,200 of 3,000 voters", Took(1200, 3000), TooFew),
        Inside("选民100人，参加投票51人", "51 of 100 voters", Took(51, 100)),
        Outside("选民100人，参加投票50人：恰为半数，不是过半数", "50 of 100 voters: half is not more than half", Took(50, 100), TooFew),
        Inside("选民101人，参加投票51人", "51 of 101 voters", Took(51, 101)),
        Outside("选民101人，参加投票50人", "50 of 101 voters", Took(50, 101), TooFew),
        Met("以收回选票计的读法：收回51张", "Under the reading that counts ballots cast: 51", Took(52, 100) with { BallotsCast = 51 }) with { Readings = [("participants", "cast")] },
        Outside("以收回选票计的读法：记录52人，收回50张", "Under the same reading: 52 recorded, 50 cast", Took(52, 100) with { BallotsCast = 50 }, TooFew) with { Readings = [("participants", "cast")] },
        Outside("委托他人投票的不计入的读法：其中10人委托", "Under the reading that leaves out the 10 who voted by proxy", Took(55, 100) with { ProxyVotes = 10 }, TooFew) with { Readings = [("proxy-turnout", "no")] },
        Breached("另行选举，参加的没有过半数", "A rerun in which no majority took part", Took(40, 100) with { Round = Round.Rerun }, TooFew),
        OutOfScope("另行选举不要求过半数参加的读法", "The same under the reading that does not ask it of a rerun", Took(40, 100) with { Round = Round.Rerun }, NotAsked) with { Readings = [("rerun-turnout", "does-not")] },
        Undetermined("没有载明选民人数", "All voters not stated", new() { Participants = 200 }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Took(40, 100), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("间接选举没有选民", "An indirect election has no voters", Took(40, 100)) with { Occasion = new(Level.Prefecture) },
    ];

    private static Poll Took(int participants, int voters) => new() { Participants = participants, Voters = voters };
}
