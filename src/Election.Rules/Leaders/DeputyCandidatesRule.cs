namespace Election.Rules;

/// <summary>
/// OL 27(1), and at a rerun 29(3): for deputy posts one to three candidates more than posts, for members of a standing committee
/// a tenth to a fifth more, which is no whole number for one to four (interpretation committee-seats).
/// </summary>
internal sealed class DeputyCandidatesRule : Rule<LeaderContest>
{
    private static readonly Finding TooFew = new("too-few-candidates",
        new("应选{post}{seats}名，候选人{measured}人，至少应为{bound}人。", "Posts ({post}): {seats}; candidates: {measured}; the least is {bound}."),
        new("候选人增加至{least}人以上、{most}人以内。", "Let {least} to {most} stand."), Unit.Candidates);

    private static readonly Finding TooMany = new("too-many-candidates",
        new("应选{post}{seats}名，候选人{measured}人，至多为{bound}人。", "Posts ({post}): {seats}; candidates: {measured}; the most is {bound}."),
        new("经预选将候选人确定为{least}人以上、{most}人以内。", "Bring the list down to {least} to {most} by a preliminary election."), Unit.Candidates);

    private static readonly Finding NoWholeNumber = new("no-whole-number",
        new("应选{post}{seats}名，多十分之一至五分之一没有整数，法律没有规定候选人数；候选人{measured}人。", "Posts ({post}): {seats}. A tenth to a fifth more is no whole number, and the law sets none; candidates: {measured}."),
        new("由人民代表大会在选举办法中规定差额数，写明依据。", "Let the congress fix the number in its election method, with its ground on record."), Unit.Candidates);

    private static readonly Finding NotADeputyPost = Finding.Inapplicable("not-a-deputy-post", "不是副职领导职务，也不是常务委员会委员。", "This is neither a deputy post nor a member's.");

    private static readonly Finding SecondVote = Finding.Inapplicable("second-vote", "再次投票只就票数相等的人进行。", "A second vote is among the tied.");

    private static readonly Finding NotSuchAContest = Posts.NoContest();

    private static readonly Finding NoSuchPost = Posts.NoSuchPost();

    public DeputyCandidatesRule()
        : base("leaders.deputy-candidates", Scope.Local.For(ElectionKind.General))
    {
        Title = new("副职领导人员和常务委员会委员的候选人数", "Candidates for deputy posts and for members of a standing committee");
        Statement = new(
            "常务委员会副主任，乡级人民代表大会副主席，人民政府副职领导人员的候选人数应比应选人数多一人至三人；常务委员会委员的候选人数应比应选人数多十分之一至五分之一。另行选举的，依照同一规定确定差额。",
            "For vice-chairs and deputy heads there are one to three candidates more than posts; for members of a standing committee a tenth to a fifth more. The same holds for a rerun.");
        AskedAs =
        [
            new("应选副镇长4名，候选人可以有几名？", "Four deputy heads of a town are to be elected: how many candidates may there be?"),
            new("应选县人大常委会委员21名，候选人应有几名？", "Twenty-one members of a county's standing committee are to be elected: how many candidates?"),
        ];
        NotDecided = new(
            "只看候选人数是否在法定幅度之内；选举办法定的差额数、是否预选见`leaders.preliminary`，各方提名几人见`leaders.nominee-limit`。候选人是否符合任职条件，不作判断。补选可以等额，见`leaders.by-election`。",
            "It asks only whether the number of candidates lies within the statutory surplus; the number that the election method fixed, and a preliminary election, are for `leaders.preliminary`, how many each side nominates for `leaders.nominee-limit`. Whether a candidate qualifies for the post is not judged. A by-election may be uncontested: `leaders.by-election`.");
        RestsOn = [Parameters.DeputySurplus, Parameters.MemberSurplus, Parameters.LeaderRerunSurplus, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.Seats, LeaderFacts.Candidates];
        Findings = [TooFew, TooMany, NoWholeNumber, NotADeputyPost, SecondVote, NotSuchAContest, NoSuchPost];
        OpenQuestions = [Interpretations.CommitteeSeats];
    }

    private protected override Axis<LeaderContest> Axis => new(new("应选副镇长4名时的候选人数", "Candidates for four deputy heads of a town"), 3, 8, n => Of(4, n));

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        var post = facts.Post!.Value;
        if (post != LeaderPost.CommitteeMember && !Posts.Deputies.Contains(post)) return trial.NotApplicable(NotADeputyPost);
        if (facts.Round == Round.Revote) return trial.NotApplicable(SecondVote);
        // Every edition that names posts names these.
        if (Posts.Refuse(post, trial, NoSuchPost, NoSuchPost) is { } refused) return refused;
        if (Posts.CannotBe(facts, trial)) return trial.NotApplicable(NotSuchAContest);
        // A rerun breaches OL 29(3), which refers to 27(1).
        Norm? rerun = null;
        if (facts.Round == Round.Rerun && (rerun = trial.Norm(Parameters.LeaderRerunSurplus)) is null) return trial.Without(Parameters.LeaderRerunSurplus);
        if (LeaderCandidates.NormOf(post, trial) is not { } norm) return trial.Without(LeaderCandidates.ParameterOf(post));
        if (trial.Lacks(LeaderFacts.Seats, facts.Seats) | trial.Lacks(LeaderFacts.Candidates, facts.Candidates)) return Trial.MissingFact;
        int seats = facts.Seats!.Value, candidates = facts.Candidates!.Value;
        if (trial.Why is not null) trial.Say("post", Posts.NameOf(post, trial.Occasion.Level));
        trial.Say("seats", seats);
        if (LeaderCandidates.RangeOf(norm, seats, trial) is not { } range) return trial.Undetermined(NoWholeNumber, candidates);
        trial.Say("least", range.Least);
        trial.Say("most", range.Most);
        return trial.Within(LeaderFacts.Candidates, candidates, range.Least, range.Most, rerun ?? norm, TooFew, TooMany);
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("副镇长4名，候选人5人", "Four deputy heads, five candidates", Of(4, 5)),
        Met("县人大常委会委员21名，候选人25人", "Twenty-one committee members of a county, twenty-five candidates", Members(21, 25)) with { Occasion = new(Level.County) },
        Met("另行选举副镇长1名，候选人2人", "A rerun for one deputy head, two candidates", Of(1, 2) with { Round = Round.Rerun }),
        Breached("另行选举副镇长1名，候选人1人，没有差额", "A rerun for one deputy head with one candidate", Of(1, 1) with { Round = Round.Rerun }, TooFew),
        Breached("副镇长4名，候选人4人，没有差额", "Four deputy heads, four candidates", Of(4, 4), TooFew),
        Inside("副镇长4名，候选人7人", "Four deputy heads, seven candidates", Of(4, 7)),
        Outside("副镇长4名，候选人8人", "Four deputy heads, eight candidates", Of(4, 8), TooMany),
        Inside("委员10名，候选人12人", "Ten members, twelve candidates", Members(10, 12)) with { Occasion = new(Level.County) },
        Outside("委员10名，候选人13人", "Ten members, thirteen candidates", Members(10, 13), TooMany) with { Occasion = new(Level.County) },
        Outside("委员21名，候选人23人", "Twenty-one members, twenty-three candidates", Members(21, 23), TooFew) with { Occasion = new(Level.County) },
        Met("委员3名，没有整数，多一人", "Three members, no whole number: one more", Members(3, 4)) with { Occasion = new(Level.County) },
        Undetermined("委员3名，不作判断的读法", "Three members, under the reading that leaves it open", Members(3, 4), NoWholeNumber) with { Occasion = new(Level.County), Readings = [("committee-seats", "undetermined")] },
        Undetermined("应选名额没有载明", "The posts are not stated", Of(4, 5) with { Seats = null }, Finding.MissingFact),
        OutOfScope("镇人大副主席3名：职数不合法，另行判断", "Three vice-chairs of a town: the number of posts is judged elsewhere", Of(3, 4) with { Post = LeaderPost.ViceChair }, NotSuchAContest),
        OutOfScope("镇长", "A head", Of(1, 2) with { Post = LeaderPost.Head }, NotADeputyPost),
        OutOfScope("再次投票", "A second vote", Of(1, 2) with { Round = Round.Revote }, SecondVote),
        OutOfScope("乡级没有常务委员会", "A township has no standing committee", Members(10, 12), NoSuchPost),
        OutOfScope("补选", "A by-election", Of(4, 4)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        RealCase("某镇2021年3月：副镇长候选人5人，应选名额没有载明", "A town in March 2021: five candidates for deputy head, the posts not stated", Of(4, 5) with { Seats = null }, Conclusion.Undetermined, Finding.MissingFact),
        RealCase("某镇2012年1月：副镇长4名，候选人5人；当时的文本未收录", "A town in January 2012: five candidates for four deputy heads; that edition is not held", Of(4, 5), Conclusion.Undetermined, Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
    ];

    private static LeaderContest Of(int seats, int candidates) => new() { Post = LeaderPost.DeputyHead, Seats = seats, Candidates = candidates };

    private static LeaderContest Members(int seats, int candidates) => new() { Post = LeaderPost.CommitteeMember, Seats = seats, Candidates = candidates };
}
