namespace Election.Rules;

/// <summary>
/// OL 18(2), 47(3): chair and vice-chairs of a township congress hold no administrative office; members of a standing committee none
/// in administration, supervision (since 2022), courts and procuratorates. Who takes one resigns from the post.
/// </summary>
internal sealed class IncompatibleOfficesRule : Rule<LeaderOffice>
{
    private static readonly Finding Held = new("incompatible-office",
        new("{post}同时担任{office}的职务。", "This post ({post}) and an office in {office} are held at once."),
        new("辞去其中之一：担任{office}职务的，必须辞去{post}的职务。", "Resign from one of them: who holds an office in {office} resigns from this post ({post})."), Unit.None);

    private static readonly Finding NotBarred = Finding.Inapplicable("post-not-barred", "法律没有限制担任该职务的人兼任其他职务（只限乡级人大主席、副主席和常务委员会组成人员）。", "The law bars no other office to this post: only to chairs of a township congress and members of a standing committee.");

    private static readonly Finding NoSuchPost = Posts.NoSuchPost();

    public IncompatibleOfficesRule()
        : base("leaders.incompatible-offices", Scope.Local)
    {
        Title = new("不得同时担任的职务", "Offices that may not be held at once");
        Statement = new(
            "乡级人民代表大会主席、副主席不得担任国家行政机关的职务；常务委员会组成人员不得担任国家行政机关、监察机关（2022年起）、审判机关和检察机关的职务；担任的，必须辞去主席、副主席或者常务委员会的职务。",
            "Chair and vice-chairs of a township congress hold no office in the administration; members of a standing committee none in administration, supervision (since 2022), courts or procuratorates. Who takes one resigns from the post.");
        AskedAs =
        [
            new("镇人大主席可以兼任副镇长吗？", "May the chair of a town's congress also be deputy head of the town?"),
            new("县人大常委会委员可以同时当法官吗？", "May a member of a county's standing committee also be a judge?"),
        ];
        NotDecided = new(
            "是否担任其他职务、该职务属于哪一类机关，以资料载明的为准；是否已经辞职、何时辞职，不作判断，辞职的程序见`leaders.resignation`。政府领导人员、监察委员会主任、人民法院院长和人民检察院检察长的兼职，不在本规则之内。",
            "Whether another office is held, and in which branch, is taken as stated; whether and when its holder resigned is not judged, and how to resign is for `leaders.resignation`. Other offices of heads of government, directors of supervision, presidents of courts and chief procurators are not dealt with.");
        RestsOn = [Parameters.IncompatibleOffices, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.OtherOffices];
        Findings = [Held, NotBarred, NoSuchPost];
    }

    private protected override Verdict Decide(LeaderOffice facts, in Trial trial)
    {
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        var post = facts.Post!.Value;
        if (!Posts.OfCommittee.Contains(post)) return trial.NotApplicable(NotBarred);
        // That there is no such post at the level, leaders.posts finds.
        if (trial.Law.NormOf(Parameters.ElectedPosts, trial.Occasion.Cell) is { } posts && !posts.Value.Contains(post))
        {
            if (trial.Why is not null)
            {
                trial.Say("post", Posts.NameOf(post, trial.Occasion.Level));
                trial.Say("level", Units.Name(trial.Occasion.Level));
            }
            return trial.NotApplicable(NoSuchPost);
        }
        if (trial.Norm(Parameters.IncompatibleOffices) is not { } norm) return trial.Without(Parameters.IncompatibleOffices);
        if (trial.Lacks(LeaderFacts.OtherOffices, facts.OtherOffices)) return Trial.MissingFact;
        for (var i = 0; i < facts.OtherOffices!.Count; i++)
        {
            var office = facts.OtherOffices[i];
            if (trial.Holds(LeaderFacts.OtherOffices, PublicOffices.NameOf(office), !norm.Value.Contains(office))) continue;
            if (trial.Why is not null)
            {
                trial.Say("post", Posts.NameOf(post, trial.Occasion.Level));
                trial.Say("office", PublicOffices.NameOf(office));
            }
            return trial.Breached(Held, norm);
        }
        return trial.Met(norm);
    }

    private protected override IEnumerable<Example<LeaderOffice>> WorkedExamples() =>
    [
        Met("镇人大主席没有其他职务", "The chair of a town's congress holds no other office", Of(LeaderPost.Chair)),
        Met("镇人大主席担任人民陪审员等其他职务", "The chair holds an office elsewhere", Of(LeaderPost.Chair, PublicOffice.Other)),
        Met("2021年：县人大常委会委员担任监察机关职务，当时的法律没有禁止", "In 2021: a committee member of a county in supervision, which the law did not bar then", Of(LeaderPost.CommitteeMember, PublicOffice.Supervision)) with { Occasion = new(Level.County) },
        Breached("2022年：县人大常委会委员担任监察机关职务", "In 2022: a committee member of a county in supervision", Of(LeaderPost.CommitteeMember, PublicOffice.Supervision), Held) with { Occasion = new(Level.County), AsOf = new(2022, 6, 1) },
        Breached("镇人大副主席担任镇政府职务", "The vice-chair of a town's congress holds an office in the town's government", Of(LeaderPost.ViceChair, PublicOffice.Other, PublicOffice.Government), Held),
        Breached("省人大常委会委员担任法官", "A committee member of a province is a judge", Of(LeaderPost.CommitteeMember, PublicOffice.Court), Held) with { Occasion = new(Level.Province) },
        Undetermined("是否有其他职务没有载明", "Other offices are not stated", new() { Post = LeaderPost.Chair }, Finding.MissingFact),
        Undetermined("2012年的文本未收录", "The edition of 2012 is not held", Of(LeaderPost.Chair), Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
        OutOfScope("乡级没有常务委员会委员", "A township has no members of a standing committee", Of(LeaderPost.CommitteeMember, PublicOffice.Government), NoSuchPost),
        OutOfScope("副镇长", "A deputy head", Of(LeaderPost.DeputyHead, PublicOffice.Government), NotBarred),
    ];

    private static LeaderOffice Of(LeaderPost post, params PublicOffice[] others) => new() { Post = post, OtherOffices = others };
}
