namespace Election.Rules;

/// <summary>
/// OL 27(1): for a leading post there is one candidate more than posts, or one where only one was nominated. In 2015 一般应多一人,
/// so that departing from it is a warning; since 2022 可以多一人, which leaves open whether one candidate is enough where more
/// were nominated (interpretation head-uncontested).
/// </summary>
internal sealed class HeadCandidatesRule : Rule<LeaderContest>
{
    private static readonly Finding TooMany = new("too-many-candidates",
        new("{post}候选人{measured}人，至多为{bound}人（多一人）。", "Candidates for this post ({post}): {measured}; {bound} at most, one more than the post."),
        new("经酝酿、讨论或者预选，将候选人确定为{bound}人以内。", "Bring the list down to {bound}, by deliberation or a preliminary election."), Unit.Candidates);

    private static readonly Finding Uncontested = new("uncontested",
        new("提名{post}候选人{nominated}人，只列候选人{measured}人；提名的只有一人的，才可以等额选举。", "{nominated} were nominated for this post ({post}), and {measured} stood; it may be uncontested where only one was nominated."),
        new("候选人列为{bound}人，进行差额选举。", "Let {bound} stand, and hold a contested election."), Unit.Candidates);

    private static readonly Finding Nobody = new("too-few-candidates",
        new("{post}候选人{measured}人，不足应选的{bound}名。", "Candidates for this post ({post}): {measured}, fewer than the {bound} to be elected."),
        new("依法提名候选人。", "Nominate candidates."), Unit.Candidates);

    private static readonly Finding NotAHead = Finding.Inapplicable("not-a-leading-post", "不是正职领导职务。", "This is no leading post.");

    private static readonly Finding SecondVote = Finding.Inapplicable("second-vote", "再次投票只就票数相等的人进行。", "A second vote is among the tied.");

    private static readonly Finding NotSuchAContest = Posts.NoContest();

    private static readonly Finding NoSuchPost = Posts.NoSuchPost();

    private static readonly Finding NotInEdition = Posts.NotInEdition();

    public HeadCandidatesRule()
        : base("leaders.head-candidates", Scope.Local.For(ElectionKind.General))
    {
        Title = new("正职领导人员的候选人数", "Candidates for a leading post");
        Statement = new(
            "常务委员会主任、秘书长，乡级人民代表大会主席，人民政府正职领导人员，监察委员会主任，人民法院院长，人民检察院检察长的候选人数可以多一人（2022年以前：一般应多一人），进行差额选举；提名的候选人只有一人的，也可以等额选举。另行选举没有重新提名的，只判断候选人是否为一至二人。",
            "For chair and secretary-general of a standing committee, chair of a township congress, head of government, director of supervision, president of the court and chief procurator there may be one candidate more (before 2022: shall generally be); where only one was nominated, the election may be uncontested. Of a rerun without new nominations it is judged only whether one or two stand.");
        AskedAs =
        [
            new("镇长只提名了1人，可以等额选举吗？", "Only one person was nominated for head of a town: may the election be uncontested?"),
            new("提名了2名县长候选人，可以只列1名吗？", "Two were nominated for head of a county: may only one of them stand?"),
        ];
        NotDecided = new(
            "被提名的人数以资料载明的为准，提名是否合法见`leaders.joint-nomination`、`leaders.nominee-limit`；是否应当预选见`leaders.preliminary`。另行选举从第一次投票的人中确定候选人的，是否按得票顺序不核对。候选人是否符合任职条件，不作判断。",
            "The number of persons nominated is taken as stated; whether they were lawfully nominated is for `leaders.joint-nomination` and `leaders.nominee-limit`, whether a preliminary election was due for `leaders.preliminary`. Where the candidates of a rerun are taken from the first vote, their order by votes is not checked. Whether a candidate qualifies for the post is not judged.");
        RestsOn = [Parameters.HeadSurplus, Parameters.LeaderRerun, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.Candidates, LeaderFacts.Nominated, LeaderFacts.Seats];
        Findings = [TooMany, Uncontested, Nobody, NotAHead, SecondVote, NotSuchAContest, NoSuchPost, NotInEdition];
        OpenQuestions = [Interpretations.HeadUncontested];
    }

    private protected override Axis<LeaderContest> Axis => new(new("提名4人时镇长候选人的人数", "Candidates for head of a town, of four nominees"), 0, 4, n => Of(n, 4)) { Occasion = Occasion.General(Level.Township, In2022) };

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        var post = facts.Post!.Value;
        if (!Posts.Heads.Contains(post)) return trial.NotApplicable(NotAHead);
        if (facts.Round == Round.Revote) return trial.NotApplicable(SecondVote);
        if (Posts.Refuse(post, trial, NoSuchPost, NotInEdition) is { } refused) return refused;
        if (Posts.CannotBe(facts, trial)) return trial.NotApplicable(NotSuchAContest);
        // OL 29(2): the candidates of a rerun may be those of the first vote, of whom nobody is nominated again.
        var isAmongTheFirst = facts.Round == Round.Rerun && facts.Nominated is null;
        if (facts.Round == Round.Rerun && trial.Norm(Parameters.LeaderRerun) is null) return trial.Without(Parameters.LeaderRerun);
        if (trial.Norm(Parameters.HeadSurplus) is not { } norm) return trial.Without(Parameters.HeadSurplus);
        if (trial.Lacks(LeaderFacts.Candidates, facts.Candidates)) return Trial.MissingFact;
        long seats = facts.Places!.Value, candidates = facts.Candidates!.Value, most = seats + norm.Value;
        if (trial.Why is not null) trial.Say("post", Posts.NameOf(post, trial.Occasion.Level));
        // That somebody stands is what electing means; only the surplus is guided.
        if (!trial.Holds(LeaderFacts.Candidates, candidates, Relation.AtLeast, seats)) return trial.Breached(Nobody, Force.Mandatory, candidates, seats);
        if (!trial.Holds(LeaderFacts.Candidates, candidates, Relation.AtMost, most)) return trial.Breached(TooMany, norm, candidates, most);
        if (candidates == most || isAmongTheFirst) return trial.Met(norm, candidates, most);
        if (trial.Lacks(LeaderFacts.Nominated, facts.Nominated)) return Trial.MissingFact;
        var nominated = facts.Nominated!.Value;
        trial.Say("nominated", nominated);
        if (nominated > seats && norm.Force == Force.Mandatory && trial.Reading(Interpretations.HeadUncontested) == "free") return trial.Met(norm, candidates, most);
        return trial.Holds(LeaderFacts.Nominated, nominated, Relation.AtMost, seats) ? trial.Met(norm, candidates, most) : trial.Breached(Uncontested, norm, candidates, most);
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("提名1人，候选人1人，等额选举", "One nominee, one candidate: uncontested", Of(1, 1)) with { AsOf = In2022 },
        Met("提名2人，候选人2人", "Two nominees, two candidates", Of(2, 2)) with { AsOf = In2022 },
        Met("另行选举，候选人2人", "A rerun with two candidates", Of(2, 2) with { Round = Round.Rerun }) with { AsOf = In2022 },
        Met("另行选举，按第一次投票的得票确定候选人1人", "A rerun with one candidate of the first vote", Of(1, 1) with { Round = Round.Rerun, Nominated = null }) with { AsOf = In2022 },
        Breached("另行选举，候选人3人", "A rerun with three candidates", Of(3, 3) with { Round = Round.Rerun, Nominated = null }, TooMany) with { AsOf = In2022 },
        Breached("另行选举，重新提名2人，只列候选人1人", "A rerun, two nominated anew, one candidate", Of(1, 2) with { Round = Round.Rerun }, Uncontested) with { AsOf = In2022 },
        Breached("提名2人，只列候选人1人", "Two nominees, one candidate", Of(1, 2), Uncontested) with { AsOf = In2022 },
        Met("提名2人，只列候选人1人，差额只是“可以”的读法", "The same under the reading that one more is a permission only", Of(1, 2)) with { AsOf = In2022, Readings = [("head-uncontested", "free")] },
        Breached("2021年：提名2人，只列候选人1人，是“一般应”", "In 2021: two nominees, one candidate; the law then said 'shall generally'", Of(1, 2), Uncontested),
        Breached("没有候选人", "Nobody stands", Of(0, 0), Nobody) with { AsOf = In2022 },
        Inside("提名4人，候选人2人", "Four nominees, two candidates", Of(2, 4)) with { AsOf = In2022 },
        Outside("提名4人，候选人3人", "Four nominees, three candidates", Of(3, 4), TooMany) with { AsOf = In2022 },
        Met("监察委员会主任，候选人1人", "A director of supervision, one candidate", Of(1, 1) with { Post = LeaderPost.Supervision }) with { Occasion = new(Level.County), AsOf = In2022 },
        Undetermined("候选人1人，提名人数没有载明", "One candidate, the nominees not stated", Of(1, 1) with { Nominated = null }, Finding.MissingFact) with { AsOf = In2022 },
        Undetermined("2021年选举监察委员会主任：地方组织法当时没有规定", "A director of supervision in 2021: not in the Organic Law of that day", Of(1, 1) with { Post = LeaderPost.Supervision }, NotInEdition) with { Occasion = new(Level.County) },
        OutOfScope("镇长2名：职数不合法，另行判断", "Two heads: the number of posts is judged elsewhere", Of(2, 2) with { Seats = 2 }, NotSuchAContest),
        OutOfScope("副镇长", "A deputy head", Of(5, 5) with { Post = LeaderPost.DeputyHead, Seats = 4 }, NotAHead),
        OutOfScope("再次投票", "A second vote", Of(2, 2) with { Round = Round.Revote }, SecondVote),
        OutOfScope("县级不设秘书长", "A county has no secretary-general", Of(2, 2) with { Post = LeaderPost.SecretaryGeneral }, NoSuchPost) with { Occasion = new(Level.County) },
        OutOfScope("补选", "A by-election", Of(1, 2)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        RealCase("某镇2021年3月：镇长提名1人，候选人1人", "A town in March 2021: one nominee for head, one candidate", Of(1, 1), Conclusion.Met),
        RealCase("某镇2012年1月：当时的文本未收录", "A town in January 2012: that edition is not held", Of(1, 1), Conclusion.Undetermined, Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
    ];

    private static NodaTime.LocalDate In2022 => new(2022, 6, 1);

    private static LeaderContest Of(int candidates, int nominated) => new() { Post = LeaderPost.Head, Seats = 1, Candidates = candidates, Nominated = nominated };
}
