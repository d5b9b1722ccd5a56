namespace Election.Rules;

/// <summary>EL 45(5): in a rerun of a direct election those with most votes are elected, by no less than a third of the ballots; in an indirect one by more than half of all deputies.</summary>
internal sealed class RerunThresholdRule : Rule<Poll>
{
    private static readonly Finding TooFew = new("too-few-votes",
        new("另行选举中{name}得票{measured}票，少于{bound}票（{base}{number}{unit}），不能当选，却宣布当选。", "{name}, declared elected in the rerun, has {measured} votes; the least is {bound} (measured by {number} {base})."),
        new("撤销对{name}的当选宣布，按得票重新确定当选人。", "Withdraw the declaration of {name} and determine anew, by the votes, who is elected."), Unit.Votes);

    private static readonly Finding NoRerun = Finding.Inapplicable("no-rerun", "不是另行选举。", "This is no rerun.");
    private static readonly Finding Nobody = Finding.Inapplicable("nobody-declared", "没有宣布任何人当选。", "Nobody was declared elected.");

    public RerunThresholdRule()
        : base("result.rerun-threshold", Scope.Everywhere)
    {
        Title = new("另行选举的当选票数", "Votes needed in a rerun");
        Statement = new(
            "另行选举县级和乡级的代表时，以得票多的当选，但是得票数不得少于选票的三分之一；另行选举上一级代表时，须获得全体代表过半数的选票。",
            "In a rerun for county or township deputies those with most votes are elected, by no less than a third of the ballots; for deputies of the level above, by more than half of all deputies.");
        AskedAs =
        [
            new("另行选举至少得多少票才能当选？", "How many votes are needed to be elected in a rerun?"),
            new("另行选举收回选票300张，得99票能当选吗？", "300 ballots were cast in a rerun: do 99 votes elect?"),
        ];
        NotDecided = new(
            "只核对宣布当选的人是否达到最低票数；是否以得票多的当选、有无遗漏，由`result.declared`判断。“选票的三分之一”是收回的、有效的还是发出的选票，法律没有写明，按所选读法计算。另行选举是否须有过半数选民参加，由`result.turnout`判断。",
            "Only whether those declared elected reach the least number is checked; whether those with most votes were taken and nobody left out is decided by `result.declared`. Whether the third is of the ballots cast, the valid ones or those handed out the law does not say, and it follows the reading chosen. Whether a rerun needs a majority of the voters is decided by `result.turnout`.");
        RestsOn = [Parameters.RerunLeast, Parameters.ElectedBy, Parameters.CommitteeMajority];
        Facts = [PollFacts.Votes, PollFacts.BallotsCast, PollFacts.BallotsIssued, PollFacts.ValidBallots, PollFacts.Deputies, PollFacts.CongressSeats, PollFacts.Declared];
        Findings = [TooFew, NoRerun, Nobody];
        OpenQuestions = [Interpretations.RerunBase, Interpretations.AllDeputies, Interpretations.WriteInOpposed];
        CitesWhatItApplies = true;
        IsOfTheVote = true;
    }

    private protected override Axis<Poll> Axis => new(new("另行选举收回选票100张时当选者的得票", "The votes of a person declared elected in a rerun with 100 ballots"), 32, 36, votes => Declared(100, votes));

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (facts.Round != Round.Rerun) return trial.NotApplicable(NoRerun);
        return PollCount.ElectingNorm(facts, trial) is { } norm
            ? MajorityRule.Decide(PollCount.Read(facts, trial), norm, TooFew, Nobody, trial)
            : trial.Without(PollCount.ElectingParameter(facts, trial));
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("收回选票300张，得140票", "300 ballots, 140 votes", Declared(300, 140)),
        Breached("收回选票300张，得90票", "300 ballots, 90 votes", Declared(300, 90), TooFew),
        Inside("收回选票300张，得100票：恰为三分之一", "300 ballots, 100 votes: exactly a third", Declared(300, 100)),
        Outside("收回选票301张，得100票", "301 ballots, 100 votes", Declared(301, 100), TooFew),
        Inside("以有效选票为基数的读法：有效300张，得100票", "Under the reading that counts valid ballots: 300 of them, 100 votes", Declared(310, 100) with { InvalidBallots = 10 }) with { Readings = [("rerun-base", "valid")] },
        Outside("以发出选票为基数的读法：发出330张，得109票", "Under the reading that counts ballots issued: 330 of them, 109 votes", Declared(300, 109) with { BallotsIssued = 330 }, TooFew) with { Readings = [("rerun-base", "issued")] },
        Outside("间接选举：全体代表300人，得150票", "Indirect: 300 deputies, 150 votes", Declared(280, 150) with { Deputies = 300 }, TooFew) with { Occasion = new(Level.Prefecture) },
        Inside("间接选举：全体代表300人，得151票", "Indirect: 300 deputies, 151 votes", Declared(280, 151) with { Deputies = 300 }) with { Occasion = new(Level.Prefecture) },
        Undetermined("没有载明收回选票", "Ballots cast not stated", Declared(300, 140) with { BallotsCast = null }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Declared(300, 90), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("第一次投票", "A first vote", Declared(300, 90) with { Round = Round.First }, NoRerun),
        OutOfScope("没有宣布任何人当选", "Nobody was declared elected", Declared(300, 90) with { DeclaredElected = [] }, Nobody),
    ];

    private static Poll Declared(int ballots, int votes) => new() { Round = Round.Rerun, BallotsCast = ballots, Seats = 1, Persons = [new("甲", votes), new("乙", 10)], DeclaredElected = ["甲"] };
}
