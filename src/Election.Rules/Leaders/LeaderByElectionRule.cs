namespace Election.Rules;

/// <summary>OL 30: in a by-election of leaders there are as many candidates as posts, or more.</summary>
internal sealed class LeaderByElectionRule : Rule<LeaderContest>
{
    private static readonly Finding TooFew = new("too-few-candidates",
        new("补选{bound}名，候选人{measured}人，少于应选人数。", "The by-election fills {bound}, and {measured} stood: fewer than that."),
        new("依法提名，候选人不少于应选人数。", "Nominate as many candidates as there are posts, or more."), Unit.Candidates);

    private static readonly Finding SecondVote = Finding.Inapplicable("second-vote", "再次投票只就票数相等的人进行。", "A second vote is among the tied.");

    private static readonly Finding NotSuchAContest = Posts.NoContest();

    private static readonly Finding NoSuchPost = Posts.NoSuchPost();

    private static readonly Finding NotInEdition = Posts.NotInEdition();

    public LeaderByElectionRule()
        : base("leaders.by-election", Scope.Local.For(ElectionKind.ByElection))
    {
        Title = new("补选领导人员的候选人数", "Candidates in a by-election of leaders");
        Statement = new("补选时，候选人数可以多于应选人数，也可以同应选人数相等。", "In a by-election the candidates may be more than the posts, or as many.");
        AskedAs =
        [
            new("补选副县长1名，可以等额吗？", "May the by-election of one deputy head of a county be uncontested?"),
            new("补选2名副镇长，候选人只有1名可以吗？", "Is one candidate enough in the by-election of two deputy heads of a town?"),
        ];
        NotDecided = new(
            "补选的选举办法由本级人民代表大会决定，其内容不作判断；候选人最多几名、提名和酝酿多长时间，也不作判断。代表联名提名的人数见`leaders.joint-nomination`，当选票数见`leaders.majority`。",
            "The congress decides on the method of a by-election, and what it says is not judged; nor is how many may stand at most, or how long nomination and deliberation take. How many deputies nominate jointly is for `leaders.joint-nomination`, the votes that elect for `leaders.majority`.");
        RestsOn = [Parameters.LeaderByElection, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.Seats, LeaderFacts.Candidates];
        Findings = [TooFew, SecondVote, NotSuchAContest, NoSuchPost, NotInEdition];
    }

    private protected override Axis<LeaderContest> Axis => new(new("补选2名时的候选人数", "Candidates in a by-election for two posts"), 0, 4, n => Of(n)) { Occasion = ByElection };

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (facts.Round == Round.Revote) return trial.NotApplicable(SecondVote);
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        if (Posts.Refuse(facts.Post!.Value, trial, NoSuchPost, NotInEdition) is { } refused) return refused;
        if (Posts.CannotBe(facts, trial)) return trial.NotApplicable(NotSuchAContest);
        if (trial.Norm(Parameters.LeaderByElection) is not { } norm) return trial.Without(Parameters.LeaderByElection);
        if (trial.Lacks(LeaderFacts.Seats, facts.Places) | trial.Lacks(LeaderFacts.Candidates, facts.Candidates)) return Trial.MissingFact;
        int seats = facts.Places!.Value, candidates = facts.Candidates!.Value;
        return trial.Holds(LeaderFacts.Candidates, candidates, Relation.AtLeast, seats) ? trial.Met(norm, candidates, seats) : trial.Breached(TooFew, norm, candidates, seats);
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        By(Met("补选副镇长2名，候选人3人", "Two deputy heads, three candidates", Of(3))),
        By(Breached("没有候选人", "Nobody stands", Of(0), TooFew)),
        By(Inside("补选2名，候选人2人，等额", "Two posts, two candidates", Of(2))),
        By(Outside("补选2名，候选人1人", "Two posts, one candidate", Of(1), TooFew)),
        By(Undetermined("候选人数没有载明", "The candidates are not stated", Of(2) with { Candidates = null }, Finding.MissingFact)),
        By(Undetermined("2021年补选监察委员会主任：地方组织法当时没有规定", "A director of supervision in 2021: not in the Organic Law of that day", Of(2) with { Post = LeaderPost.Supervision, Seats = 1 }, NotInEdition)) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        By(OutOfScope("再次投票", "A second vote", Of(2) with { Round = Round.Revote }, SecondVote)),
        By(OutOfScope("乡级没有人民法院", "A township has no court", Of(2) with { Post = LeaderPost.Court }, NoSuchPost)),
        By(OutOfScope("补选镇长2名", "Two heads of a town", Of(2) with { Post = LeaderPost.Head }, NotSuchAContest)),
        OutOfScope("换届选举", "The change of term", Of(2)),
    ];

    private static Occasion ByElection => new(Level.Township, ElectionKind.ByElection);

    private static Example<LeaderContest> By(Example<LeaderContest> example) => example with { Occasion = ByElection };

    private static LeaderContest Of(int candidates) => new() { Post = LeaderPost.DeputyHead, Seats = 2, Candidates = candidates };
}
