namespace Election.Rules;

/// <summary>EL 45(1), (2): nobody is elected at the first vote by fewer than more than half: of the voters who took part, or of all deputies; in a standing committee of all its members.</summary>
internal sealed class MajorityRule : Rule<Poll>
{
    private static readonly Finding NoMajority = new("without-a-majority",
        new("{name}得票{measured}票，没有过半数（{base}{number}{unit}，应有{bound}票以上），不能当选，却宣布当选。", "{name}, declared elected, has {measured} votes, not more than half of {number} {base}; the least is {bound}."),
        new("撤销对{name}的当选宣布，按得票重新确定当选人；仍有缺额的，另行选举。", "Withdraw the declaration of {name} and determine anew, by the votes, who is elected; hold a rerun for a seat that stays unfilled."), Unit.Votes);

    private static readonly Finding Later = Finding.Inapplicable("later-vote", "另行选举和再次投票的票数要求另有规定。", "A rerun and a second vote have rules of their own.");
    private static readonly Finding Nobody = Finding.Inapplicable("nobody-declared", "没有宣布任何人当选。", "Nobody was declared elected.");

    public MajorityRule()
        : base("result.majority", Scope.Everywhere)
    {
        Title = new("获得过半数的选票始得当选", "Elected by more than half");
        Statement = new(
            "直接选举时，代表候选人获得参加投票的选民过半数的选票，始得当选，废票和空白票也计入基数；选举上一级代表时，须获得全体代表过半数的选票，未出席的也计入基数；常务委员会补选的，须获得全体组成人员过半数的选票。反对票和弃权票不计入得票。",
            "In a direct election a candidate is elected by the votes of more than half of the voters who took part, void and blank ballots counting in the base; in electing deputies of the level above, of more than half of all deputies, those absent counting too; in a by-election by a standing committee, of more than half of all its members. Votes against and abstentions are no votes for.");
        AskedAs =
        [
            new("参加投票的选民200人，得100票能当选吗？", "200 voters took part: do 100 votes elect?"),
            new("全体代表100名、出席90名，得46票能当选吗？", "Of 100 deputies 90 are present: do 46 votes elect?"),
        ];
        NotDecided = new(
            "只核对已经宣布当选的人是否过半数；谁应当当选、有无遗漏，由`result.declared`判断。选举是否有效由`result.turnout`、`result.quorum`、`count.ballots-cast`判断。另行选举的票数见`result.rerun-threshold`，再次投票见`result.tie`。",
            "Only whether those declared elected have a majority is checked; who ought to be elected and whether anyone was left out is decided by `result.declared`. Whether the vote is valid is decided by `result.turnout`, `result.quorum` and `count.ballots-cast`. For the votes in a rerun see `result.rerun-threshold`, for a second vote `result.tie`.");
        RestsOn = [Parameters.ElectedBy, Parameters.CommitteeMajority];
        Facts = [PollFacts.Votes, PollFacts.Participants, PollFacts.BallotsIssued, PollFacts.BallotsCast, PollFacts.Deputies, PollFacts.CongressSeats, PollFacts.Declared];
        Findings = [NoMajority, Later, Nobody];
        OpenQuestions = [Interpretations.Participants, Interpretations.AllDeputies, Interpretations.WriteInOpposed];
        CitesWhatItApplies = true;
        IsOfTheVote = true;
    }

    private protected override Axis<Poll> Axis => new(new("参加投票200人时当选者的得票", "The votes of a person declared elected where 200 voted"), 98, 103, votes => Declared(200, votes));

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (facts.Round != Round.First) return trial.NotApplicable(Later);
        if (PollCount.ElectingNorm(facts, trial) is not { } norm) return trial.Without(PollCount.ElectingParameter(facts, trial));
        return Decide(PollCount.Read(facts, trial), norm, NoMajority, Nobody, trial);
    }

    /// <summary>Whether everyone declared elected has as many votes as the norm asks.</summary>
    internal static Verdict Decide(Poll facts, Norm norm, Finding tooFew, Finding nobody, in Trial trial)
    {
        if (facts.DeclaredElected is { Count: 0 }) return trial.NotApplicable(nobody);
        var (measure, number) = PollCount.BaseOf(facts, trial);
        if (trial.Lacks(PollFacts.Declared, facts.DeclaredElected) | trial.Lacks(PollFacts.Votes, facts.Persons) || number is null || PollCount.VotesNeeded(facts, trial) is not { } needed) return Trial.MissingFact;
        var fewest = long.MaxValue;
        for (var i = 0; i < facts.DeclaredElected!.Count; i++)
        {
            // Who is not in the count: perhaps a slip of the name. How many votes the person has is then not known.
            var name = facts.DeclaredElected[i];
            if (trial.Lacks(PollFacts.Votes, PollCount.Find(name, facts)?.Votes)) return Trial.MissingFact;
            long votes = PollCount.Find(name, facts)!.Votes!.Value;
            fewest = Math.Min(fewest, votes);
            if (trial.Why is not null) SayVotes(name, votes, measure!, number.Value, needed, trial);
            if (votes < needed) return trial.Breached(tooFew, norm, votes, needed);
        }
        return trial.Met(norm, fewest, needed);
    }

    private static void SayVotes(string name, long votes, Fact measure, long number, long needed, in Trial trial)
    {
        trial.Holds(PollFacts.Votes, new(FormattableString.Invariant($"{name}{votes}票，应有{needed}票以上"), FormattableString.Invariant($"{name} {votes}; at least {needed} asked")), votes >= needed);
        trial.Say("name", name);
        trial.Say("base", PollCount.BaseInWords(measure, trial.Occasion));
        trial.Say("unit", measure.Unit.Name.Zh);
        trial.Say("number", number);
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("参加投票200人，当选者得150票", "200 voted, 150 votes for the person elected", Declared(200, 150)),
        Breached("参加投票200人，当选者得80票", "200 voted, 80 votes for the person elected", Declared(200, 80), NoMajority),
        Inside("参加投票200人，得101票", "200 voted, 101 votes", Declared(200, 101)),
        Outside("参加投票200人，得100票：恰为半数", "200 voted, 100 votes: half is not more than half", Declared(200, 100), NoMajority),
        Outside("废票计入基数：投票201人，有效190张，得100票", "Void ballots count in the base: 201 voted, 190 valid, 100 votes", Declared(201, 100) with { BallotsCast = 201, InvalidBallots = 11 }, NoMajority),
        Outside("间接选举：全体代表300人，投票280人，得150票", "Indirect: 300 deputies, 280 voted, 150 votes", Declared(280, 150) with { Deputies = 300 }, NoMajority) with { Occasion = new(Level.Prefecture) },
        Inside("间接选举：全体代表300人，得151票", "Indirect: 300 deputies, 151 votes", Declared(280, 151) with { Deputies = 300 }) with { Occasion = new(Level.Prefecture) },
        Outside("以代表总名额为基数的读法：实有300人，总名额310名，得155票", "Under the reading that counts all seats: 300 in office, 310 seats, 155 votes", Declared(280, 155) with { Deputies = 300, CongressSeats = 310 }, NoMajority) with { Occasion = new(Level.Prefecture), Readings = [("all-deputies", "all-seats")] },
        Inside("常务委员会补选：组成人员31人，得16票", "A standing committee of 31 fills a seat: 16 votes", Declared(28, 16) with { Deputies = 31 }) with { Occasion = ByCommittee },
        Outside("常务委员会补选：组成人员31人，得15票", "A standing committee of 31 fills a seat: 15 votes", Declared(28, 15) with { Deputies = 31 }, NoMajority) with { Occasion = ByCommittee },
        Undetermined("没有载明投票人数", "Those who voted not stated", Declared(200, 150) with { Participants = null }, Finding.MissingFact),
        Undetermined("宣布当选的人不在计票结果之内", "The person declared elected is not in the count", Declared(200, 150) with { DeclaredElected = ["丙"] }, Finding.MissingFact),
        Undetermined("没有载明宣布谁当选", "Who was declared elected is not stated", Declared(200, 150) with { DeclaredElected = null }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Declared(200, 80), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("没有宣布任何人当选", "Nobody was declared elected", Declared(200, 80) with { DeclaredElected = [] }, Nobody),
        OutOfScope("另行选举", "A rerun", Declared(200, 80) with { Round = Round.Rerun }, Later),
    ];

    private static Occasion ByCommittee => new(Level.Prefecture, ElectionKind.ByElection) { ElectingBody = ElectingBody.StandingCommittee };

    private static Poll Declared(int participants, int votes) => new() { Participants = participants, Seats = 1, Persons = [new("甲", votes), new("乙", 10)], DeclaredElected = ["甲"] };
}
