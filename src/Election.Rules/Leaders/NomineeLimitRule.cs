namespace Election.Rules;

/// <summary>OL 26(3): neither the presidium nor any deputy nominates more persons than there are posts.</summary>
internal sealed class NomineeLimitRule : Rule<LeaderContest>
{
    private static readonly Finding PresidiumOver = new("presidium-over",
        new("主席团提名{measured}人，超过应选名额{bound}名。", "The presidium nominated {measured}, more than the posts to be filled ({bound})."),
        new("主席团提名的人数减至{bound}人以内。", "Let the presidium nominate {bound} at most."), Unit.Candidates);

    private static readonly Finding DeputyOver = new("deputy-over",
        new("有代表与其他代表联合提名{measured}人，超过应选名额{bound}名。", "A deputy joined in nominating {measured}, more than the posts to be filled ({bound})."),
        new("请该代表撤回超出的联名，每一代表联合提名不超过{bound}人。", "Have that deputy withdraw from some; each may join in nominating {bound} at most."), Unit.Candidates);

    private static readonly Finding SecondVote = Finding.Inapplicable("second-vote", "再次投票只就票数相等的人进行，不再提名。", "A second vote is among the tied; nobody is nominated for it.");

    private static readonly Finding NotNominatedAnew = Finding.Inapplicable("no-new-nomination", "另行选举，没有载明重新提名。", "A rerun for which no new nomination is stated.");

    private static readonly Finding NotSuchAContest = Posts.NoContest();

    private static readonly Notice PresidiumNotStated = new("presidium-nominees-not-stated", new(
        "主席团提名的人数没有载明，未予核对。",
        "How many the presidium nominated is not stated and was not checked."));

    private static readonly Notice DeputiesNotStated = new("deputy-nominees-not-stated", new(
        "代表联名提出了候选人，每一代表联合提名的人数没有载明，未予核对。",
        "Deputies nominated jointly; how many each joined in nominating is not stated and was not checked."));

    public NomineeLimitRule()
        : base("leaders.nominee-limit", Scope.Local)
    {
        Title = new("提名的人数不超过应选名额", "Nobody nominates more than there are posts");
        Statement = new(
            "主席团提名的候选人人数，每一代表与其他代表联合提名的候选人人数，均不得超过应选名额。",
            "Neither the presidium nor any deputy, jointly with others, nominates more persons than there are posts to be filled.");
        AskedAs =
        [
            new("应选副镇长4名，主席团可以提名5人吗？", "Four deputy heads are to be elected: may the presidium nominate five?"),
            new("一名代表最多可以参加联名提名几名副镇长候选人？", "In nominating how many candidates for deputy head may one deputy join?"),
        ];
        NotDecided = new(
            "主席团和代表提名的人数合计可以超过应选名额，合计过多的见`leaders.preliminary`。每名代表提名几人，以资料载明的最多人数为准；没有载明的，不予核对。联名人数见`leaders.joint-nomination`。",
            "The nominees of the presidium and of the deputies may together exceed the posts; where they are too many, see `leaders.preliminary`. How many a deputy nominated is taken from the greatest number stated; where none is stated, it is not checked. How many must join is for `leaders.joint-nomination`.");
        RestsOn = [Parameters.NomineesWithinSeats];
        Facts = [LeaderFacts.PresidiumNominees, LeaderFacts.DeputyNominees, LeaderFacts.Seats, LeaderFacts.Nominated, LeaderFacts.JointNominators];
        Findings = [PresidiumOver, DeputyOver, SecondVote, NotNominatedAnew, NotSuchAContest];
        Notices = [PresidiumNotStated, DeputiesNotStated];
    }

    private protected override Axis<LeaderContest> Axis => new(new("应选4名时主席团提名的人数", "Nominees of the presidium for four posts"), 2, 6, n => Of(n));

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (facts.Round == Round.Revote) return trial.NotApplicable(SecondVote);
        if (facts is { Round: Round.Rerun, Nominated: null, PresidiumNominees: null, DeputyNominees: null }) return trial.NotApplicable(NotNominatedAnew);
        if (Posts.CannotBe(facts, trial)) return trial.NotApplicable(NotSuchAContest);
        if (trial.Norm(Parameters.NomineesWithinSeats) is not { } norm) return trial.Without(Parameters.NomineesWithinSeats);
        if (trial.Lacks(LeaderFacts.Seats, facts.Places) | (facts.DeputyNominees is null && trial.Lacks(LeaderFacts.PresidiumNominees, facts.PresidiumNominees))) return Trial.MissingFact;
        long seats = facts.Places!.Value;
        if (facts.PresidiumNominees is { } ofPresidium && !trial.Holds(LeaderFacts.PresidiumNominees, ofPresidium, Relation.AtMost, seats)) return trial.Breached(PresidiumOver, norm, ofPresidium, seats);
        if (facts.DeputyNominees is { } ofDeputy)
        {
            if (!trial.Holds(LeaderFacts.DeputyNominees, ofDeputy, Relation.AtMost, seats)) return trial.Breached(DeputyOver, norm, ofDeputy, seats);
        }
        else if (facts.JointNominators > 0 && !(facts.Nominated <= seats))
        {
            // Where all nominees together are no more than the posts, no deputy can have nominated more.
            trial.Notice(DeputiesNotStated);
        }
        if (facts.PresidiumNominees is null) trial.Notice(PresidiumNotStated);
        return trial.Met(norm, facts.PresidiumNominees ?? facts.DeputyNominees!.Value, seats);
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("副镇长4名，主席团提名4人，每名代表至多联名提名1人", "Four deputy heads: the presidium nominates four, no deputy more than one", Of(4) with { DeputyNominees = 1 }),
        Met("代表联名，各提名几人没有载明", "Deputies nominated jointly, how many each is not stated", Of(4) with { JointNominators = 10, Nominated = 5 }),
        Met("每名代表至多联名提名1人，主席团提名几人没有载明", "No deputy joined in more than one; the nominees of the presidium are not stated", Of(4) with { PresidiumNominees = null, DeputyNominees = 1 }),
        Breached("有代表联合提名5人", "A deputy joined in nominating five", Of(4) with { DeputyNominees = 5 }, DeputyOver),
        Inside("应选4名，主席团提名4人", "Four posts, four nominees of the presidium", Of(4)),
        Outside("应选4名，主席团提名5人", "Four posts, five nominees of the presidium", Of(5), PresidiumOver),
        Undetermined("没有载明提名人数", "The nominees are not stated", new() { Post = LeaderPost.DeputyHead, Seats = 4 }, Finding.MissingFact),
        OutOfScope("再次投票", "A second vote", Of(5) with { Round = Round.Revote }, SecondVote),
        OutOfScope("另行选举，没有重新提名", "A rerun without new nominations", new() { Post = LeaderPost.Head, Round = Round.Rerun, Candidates = 2 }, NotNominatedAnew),
        OutOfScope("镇长2名：职数不合法，另行判断", "Two heads: the number of posts is judged elsewhere", new() { Post = LeaderPost.Head, Seats = 2, PresidiumNominees = 3 }, NotSuchAContest),
        RealCase("某镇2021年3月：主席团提名镇长候选人1人，应选1名", "A town in March 2021: the presidium nominated one head for one post", new() { Post = LeaderPost.Head, Seats = 1, PresidiumNominees = 1 }, Conclusion.Met),
        RealCase("某镇2021年3月：主席团提名副镇长候选人5人，应选名额没有载明", "A town in March 2021: the presidium nominated five deputy heads, the posts not stated", Of(5) with { Seats = null }, Conclusion.Undetermined, Finding.MissingFact),
    ];

    private static LeaderContest Of(int nominees) => new() { Post = LeaderPost.DeputyHead, Seats = 4, PresidiumNominees = nominees };
}
