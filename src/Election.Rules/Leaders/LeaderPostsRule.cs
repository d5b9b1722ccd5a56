namespace Election.Rules;

/// <summary>
/// OL 18(1), 19(1), 47(1), (2): a township congress has one chair and at most two vice-chairs, deputies and members of its presidium;
/// members of a standing committee are deputies; there are no posts that the law does not name for the level.
/// </summary>
internal sealed class LeaderPostsRule : Rule<LeaderOffice>
{
    private static readonly Finding NoSuchPost = new("no-such-post",
        new("这一级（{level}）的人民代表大会不设{post}。", "A congress of this level ({level}) has no such post: {post}."),
        new("不设该职务。", "Do not fill this post."), Unit.None);

    private static readonly Finding NotInEdition = Posts.NotInEdition();

    private static readonly Finding TooMany = new("too-many-holders",
        new("{post}有{measured}人，至多{bound}人。", "Holders of this post ({post}): {measured}; {bound} at most."),
        new("保留{bound}人以内，其余辞职或者不选。", "Keep {bound} at most."), Unit.Officials);

    private static readonly Finding NoDeputy = new("not-a-deputy",
        new("{post}不是本级人民代表大会代表；依法应从代表中选出。", "The holder of this post ({post}) is no deputy of the congress; it is filled from among the deputies."),
        new("从代表中重新选举。", "Elect a deputy to it."), Unit.None);

    private static readonly Finding NotInPresidium = new("not-in-presidium",
        new("{post}没有列为主席团的成员。", "The holder of this post ({post}) is not in the presidium."),
        new("列为主席团的成员。", "Include the person in the presidium."), Unit.None);

    private static readonly Finding NotOfCongress = Finding.Inapplicable("not-of-the-congress", "该职务不属于人民代表大会或者其常务委员会。", "The post is not one of the congress or its standing committee.");

    public LeaderPostsRule()
        : base("leaders.posts", Scope.Local)
    {
        Title = new("人民代表大会主席、副主席和常务委员会组成人员的产生", "Who holds the posts of a congress and its standing committee");
        Statement = new(
            "乡级人民代表大会设主席一人，可以设副主席一人至二人，从代表中选出，为主席团的成员；常务委员会组成人员从代表中选出；县级常务委员会不设秘书长。",
            "A township congress has one chair and may have one or two vice-chairs, elected from among the deputies and members of the presidium; members of a standing committee are elected from among the deputies; that of a county has no secretary-general.");
        AskedAs =
        [
            new("镇人大副主席必须是本镇人大代表吗？", "Must the vice-chair of a town's congress be one of its deputies?"),
            new("镇人大可以设几名副主席？", "How many vice-chairs may a town's congress have?"),
            new("县人大常委会委员不是代表，可以担任吗？", "May somebody who is no deputy sit on a county's standing committee?"),
        ];
        NotDecided = new(
            "是否代表、是否主席团成员，以资料载明的为准；是否依法当选见`leaders.majority`。县级以上常务委员会主任、副主任有几人，不作判断，总名额见`leaders.committee-size`。兼任其他职务见`leaders.incompatible-offices`，专门委员会成员的产生不在本规则之内。",
            "Whether the holder is a deputy and in the presidium is taken as stated; whether lawfully elected is for `leaders.majority`. How many chairs and vice-chairs a standing committee has is not judged; its size is for `leaders.committee-size`. Other offices are for `leaders.incompatible-offices`; how members of special committees are chosen is not dealt with.");
        RestsOn = [Parameters.ChosenFromDeputies, Parameters.TownshipChairs, Parameters.ChairsInPresidium, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.IsDeputy, LeaderFacts.InPresidium, LeaderFacts.Holders];
        Findings = [NoSuchPost, NotInEdition, TooMany, NoDeputy, NotInPresidium, NotOfCongress];
    }

    private protected override Axis<LeaderOffice> Axis => new(new("镇人大副主席的人数", "Vice-chairs of a town's congress"), 1, 4, n => Of(LeaderPost.ViceChair) with { Holders = n });

    private protected override Verdict Decide(LeaderOffice facts, in Trial trial)
    {
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        var post = facts.Post!.Value;
        if (trial.Law.NormOf(Parameters.ElectedPosts, trial.Occasion.Cell) is not { } posts) return trial.Without(Parameters.ElectedPosts);
        // Which posts the congress itself has, its own article says.
        Norm? own = Posts.OfCommittee.Contains(post) ? trial.Norm(Parameters.ChosenFromDeputies) : null;
        if (Posts.Refuse(post, trial, NoSuchPost, NotInEdition) is { } refused)
            return refused.Conclusion == Conclusion.Undetermined ? refused : post == LeaderPost.SpecialCommitteeMember ? trial.NotApplicable(NotOfCongress) : trial.Breached(NoSuchPost, own ?? posts);
        if (!Posts.OfCommittee.Contains(post)) return trial.NotApplicable(NotOfCongress);
        if (trial.Why is not null) trial.Say("post", Posts.NameOf(post, trial.Occasion.Level));
        var isTownship = trial.Occasion.Level == Level.Township;
        if (own is not { } norm) return trial.Without(Parameters.ChosenFromDeputies);
        if (isTownship && trial.Norm(Parameters.TownshipChairs) is { } chairs)
        {
            var most = post == LeaderPost.Chair ? chairs.Value.Chairs : chairs.Value.ViceChairs;
            if (facts.Holders is { } holders && !trial.Holds(LeaderFacts.Holders, holders, Relation.AtMost, most)) return trial.Breached(TooMany, chairs, holders, most);
        }
        if (facts.IsDeputy is { } deputy && !trial.Holds(LeaderFacts.IsDeputy, deputy)) return trial.Breached(NoDeputy, norm);
        if (isTownship && trial.Norm(Parameters.ChairsInPresidium) is { } presidium && facts.IsInPresidium is { } member && !trial.Holds(LeaderFacts.InPresidium, member)) return trial.Breached(NotInPresidium, presidium);
        return trial.Lacks(LeaderFacts.IsDeputy, facts.IsDeputy) | (isTownship && trial.Lacks(LeaderFacts.InPresidium, facts.IsInPresidium)) ? Trial.MissingFact : trial.Met(norm);
    }

    private protected override IEnumerable<Example<LeaderOffice>> WorkedExamples() =>
    [
        Met("镇人大主席，代表，主席团成员", "The chair of a town's congress, a deputy, in the presidium", Of(LeaderPost.Chair)),
        Met("县人大常委会委员，代表", "A committee member of a county, a deputy", Of(LeaderPost.CommitteeMember) with { IsInPresidium = null }) with { Occasion = new(Level.County) },
        Met("省人大常委会秘书长，代表", "The secretary-general of a province, a deputy", Of(LeaderPost.SecretaryGeneral)) with { Occasion = new(Level.Province) },
        Breached("县人大常委会委员不是代表", "A committee member of a county who is no deputy", Of(LeaderPost.CommitteeMember) with { IsDeputy = false }, NoDeputy) with { Occasion = new(Level.County) },
        Breached("镇人大副主席不是主席团成员", "A vice-chair of a town's congress outside the presidium", Of(LeaderPost.ViceChair) with { IsInPresidium = false }, NotInPresidium),
        Breached("县人大常委会设秘书长", "A county with a secretary-general", Of(LeaderPost.SecretaryGeneral), NoSuchPost) with { Occasion = new(Level.County) },
        Breached("镇人大主席2人", "Two chairs of a town's congress", Of(LeaderPost.Chair) with { Holders = 2 }, TooMany),
        Inside("镇人大副主席2人", "Two vice-chairs", Of(LeaderPost.ViceChair) with { Holders = 2 }),
        Outside("镇人大副主席3人", "Three vice-chairs", Of(LeaderPost.ViceChair) with { Holders = 3 }, TooMany),
        Undetermined("是否代表没有载明", "Whether a deputy is not stated", Of(LeaderPost.Chair) with { IsDeputy = null }, Finding.MissingFact),
        Undetermined("2021年的监察委员会主任：地方组织法当时没有规定", "A director of supervision in 2021: not in the Organic Law of that day", Of(LeaderPost.Supervision), NotInEdition) with { Occasion = new(Level.County) },
        OutOfScope("镇长", "A head of a town", Of(LeaderPost.Head), NotOfCongress),
        OutOfScope("专门委员会委员", "A special committee member", Of(LeaderPost.SpecialCommitteeMember), NotOfCongress) with { Occasion = new(Level.County) },
    ];

    private static LeaderOffice Of(LeaderPost post) => new() { Post = post, IsDeputy = true, IsInPresidium = true, Holders = 1 };
}
