namespace Election.Rules;

/// <summary>
/// OL 18(1), 26(1), 47(1), (2): a contest is for a post that the congress of the level has, and for no more of them than it has:
/// of leading posts there is one, a township has at most two vice-chairs. What such a contest then did is not judged again.
/// </summary>
internal sealed class ContestedPostsRule : Rule<LeaderContest>
{
    private static readonly Finding NoSuchPost = new("no-such-post",
        new("这一级（{level}）的人民代表大会不设{post}，却进行选举。", "A congress of this level ({level}) has no such post ({post}), and yet elected to it."),
        new("不选举该职务；已经选举的，宣布无效。", "Hold no election to it; declare one that was held void."), Unit.None);

    private static readonly Finding TooMany = new("too-many-posts",
        new("{post}应选{measured}名，依法至多{bound}名。", "The contest fills {measured} posts ({post}); by law there are {bound} at most."),
        new("应选名额改为{bound}名以内。", "Let it fill {bound} at most."), Unit.Officials);

    private static readonly Finding SecondVote = Finding.Inapplicable("second-vote", "再次投票随第一次投票判断。", "A second vote is judged with the vote that it follows.");

    private static readonly Finding NotInEdition = Posts.NotInEdition();

    public ContestedPostsRule()
        : base("leaders.contested-posts", Scope.Local)
    {
        Title = new("可以选举的职务和职数", "To which posts a congress elects, and to how many");
        Statement = new(
            "地方各级人民代表大会只选举本级设立的职务：乡级没有常务委员会、监察委员会、人民法院和人民检察院，县级常务委员会不设秘书长；正职为一人，乡级人民代表大会副主席至多二人。",
            "A congress elects only to posts of its level: a township has no standing committee, supervision commission, court or procuratorate, and the standing committee of a county has no secretary-general. There is one holder of each leading post, and a township has two vice-chairs at most.");
        AskedAs =
        [
            new("镇人大副主席可以选3名吗？", "May a town elect three vice-chairs of its congress?"),
            new("县人大可以选举常务委员会秘书长吗？", "May a county's congress elect a secretary-general of its standing committee?"),
        ];
        NotDecided = new(
            "政府副职、常务委员会副主任和委员选几名，法律没有在这里规定上限，不作判断；常务委员会组成人员的总名额见`leaders.committee-size`。没有载明应选名额的，只判断职务。已在任的人数见`leaders.posts`。",
            "How many deputy heads, vice-chairs of a standing committee and members are elected is not judged, since the law sets no number here; the size of the committee as a whole is for `leaders.committee-size`. Where the number to be elected is not stated, only the post is judged. How many hold a post already is for `leaders.posts`.");
        RestsOn = [Parameters.ChosenFromDeputies, Parameters.ElectedPosts, Parameters.TownshipChairs];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.Seats];
        Findings = [NoSuchPost, TooMany, SecondVote, NotInEdition];
    }

    private protected override Axis<LeaderContest> Axis => new(new("镇人大副主席的应选名额", "Vice-chairs to be elected in a town"), 1, 4, n => Of(LeaderPost.ViceChair, n));

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (facts.Round == Round.Revote) return trial.NotApplicable(SecondVote);
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        var post = facts.Post!.Value;
        if (trial.Law.NormOf(Parameters.ElectedPosts, trial.Occasion.Cell) is not { } posts) return trial.Without(Parameters.ElectedPosts);
        if (trial.Why is not null)
        {
            trial.Say("post", Posts.NameOf(post, trial.Occasion.Level));
            trial.Say("level", Units.Name(trial.Occasion.Level));
        }
        // Which posts the congress itself has, its own article says, and how many vice-chairs; of the others the list of those elected.
        Norm norm = Posts.OfCommittee.Contains(post) ? trial.Norm(Parameters.ChosenFromDeputies)! : trial.Norm(Parameters.ElectedPosts)!;
        if (!posts.Value.Contains(post)) return Posts.CannotBe(facts, trial) ? trial.Breached(NoSuchPost, norm) : trial.Undetermined(NotInEdition);
        var most = Posts.MostOf(post, trial);
        if (most == int.MaxValue || facts.Seats is not { } seats || trial.Holds(LeaderFacts.Seats, seats, Relation.AtMost, most)) return trial.Met(norm);
        return trial.Breached(TooMany, norm, seats, most);
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("镇长1名", "One head of a town", Of(LeaderPost.Head, 1)),
        Met("县人大常委会委员21名", "Twenty-one members of a county's standing committee", Of(LeaderPost.CommitteeMember, 21)) with { Occasion = new(Level.County) },
        Breached("镇长2名", "Two heads of a town", Of(LeaderPost.Head, 2), TooMany),
        Breached("镇选举常务委员会委员", "A town elects members of a standing committee", Of(LeaderPost.CommitteeMember, 10), NoSuchPost),
        Breached("镇选举人民法院院长", "A town elects a president of a court", Of(LeaderPost.Court, 1), NoSuchPost),
        Breached("县人大常委会选举秘书长", "A county elects a secretary-general", Of(LeaderPost.SecretaryGeneral, 1), NoSuchPost) with { Occasion = new(Level.County) },
        Breached("补选县长2名", "A by-election of two heads of a county", Of(LeaderPost.Head, 2), TooMany) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        Inside("镇人大副主席2名", "Two vice-chairs of a town's congress", Of(LeaderPost.ViceChair, 2)),
        Outside("镇人大副主席3名", "Three vice-chairs of a town's congress", Of(LeaderPost.ViceChair, 3), TooMany),
        Undetermined("职务没有载明", "The post is not stated", new() { Seats = 1 }, Finding.MissingFact),
        Undetermined("2021年选举监察委员会主任：地方组织法当时没有规定", "A director of supervision in 2021: not in the Organic Law of that day", Of(LeaderPost.Supervision, 1), NotInEdition) with { Occasion = new(Level.County) },
        OutOfScope("再次投票", "A second vote", Of(LeaderPost.ViceChair, 1) with { Round = Round.Revote }, SecondVote),
    ];

    private static LeaderContest Of(LeaderPost post, int seats) => new() { Post = post, Seats = seats };
}
