namespace Election.Rules;

/// <summary>OL 26(2): deputies who nominate a leader jointly are so many, by the level of the congress, and do so in writing.</summary>
internal sealed class LeaderJointNominationRule : Rule<LeaderContest>
{
    private static readonly Finding TooFew = new("too-few-nominators",
        new("代表{measured}人联名提出{post}候选人，依法应有{bound}人以上。", "{measured} deputies nominated jointly for this post ({post}); {bound} or more are needed."),
        new("补足至{bound}人以上书面联名，或者不列入候选人。", "Have {bound} deputies or more sign, or leave the nominee off the list."), Unit.Signatories);

    private static readonly Finding NotInWriting = new("not-in-writing",
        new("代表{measured}人联名提出{post}候选人，没有采用书面形式。", "{measured} deputies nominated jointly for this post ({post}), but not in writing."),
        new("由联名的代表书面提出。", "Have the deputies nominate in writing."), Unit.Signatories);

    private static readonly Finding NobodyJointly = Finding.Inapplicable("no-joint-nomination", "没有代表联名提出候选人。", "No deputies nominated jointly.");

    private static readonly Finding NoSuchPost = Posts.NoSuchPost();

    private static readonly Finding NotInEdition = Posts.NotInEdition();

    private static readonly Notice FormNotStated = new("form-not-stated", new("是否书面联名没有载明，未予核对。", "Whether they nominated in writing is not stated and was not checked."));

    public LeaderJointNominationRule()
        : base("leaders.joint-nomination", Scope.Local)
    {
        Title = new("代表书面联名提出领导人员候选人的人数", "How many deputies nominate a leader jointly");
        Statement = new(
            "省级人民代表大会代表三十人以上、设区的市和自治州二十人以上、县级和乡级十人以上书面联名，可以提出本级国家机关领导人员的候选人。没有载明是否书面的，只判断人数，予以提示。",
            "Thirty deputies of a province, twenty of a city with districts or prefecture, ten of a county or a township, or more, may jointly nominate leaders in writing. Where the form is not stated, the number alone is judged, with a notice.");
        AskedAs =
        [
            new("乡人大代表联名提名副乡长候选人，至少要几人？", "How many deputies of a township must join to nominate a deputy head?"),
            new("设区的市人大代表19人联名提名副市长候选人，够吗？", "Are nineteen deputies of a city with districts enough to nominate a deputy mayor?"),
        ];
        NotDecided = new(
            "签名是否真实、提名人是否如实介绍候选人，不审查。有几组联名的，按人数最少的一组载明；没有代表联名或者没有载明联名人数的，不适用。每名代表提名几人见`leaders.nominee-limit`。",
            "Whether the signatures are genuine, and whether those who nominate describe their nominee truthfully, is not examined. Of several groups the smallest is to be stated; where no deputies nominated jointly, or their number is not stated, the rule does not apply. How many persons each deputy nominates is for `leaders.nominee-limit`.");
        RestsOn = [Parameters.LeaderNominators, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.JointNominators, LeaderFacts.InWriting, LeaderFacts.Post];
        Findings = [TooFew, NotInWriting, NobodyJointly, NoSuchPost, NotInEdition];
        Notices = [FormNotStated];
    }

    private protected override Axis<LeaderContest> Axis => new(new("联名的代表人数", "Deputies who nominate jointly"), 8, 12, n => By(n));

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (facts.JointNominators is null or 0) return trial.NotApplicable(NobodyJointly);
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        var post = facts.Post!.Value;
        if (Posts.Refuse(post, trial, NoSuchPost, NotInEdition) is { } refused) return refused;
        if (trial.Norm(Parameters.LeaderNominators) is not { } norm) return trial.Without(Parameters.LeaderNominators);
        var deputies = facts.JointNominators.Value;
        if (trial.Why is not null) trial.Say("post", Posts.NameOf(post, trial.Occasion.Level));
        if (!trial.Holds(LeaderFacts.JointNominators, deputies, Relation.AtLeast, norm.Value)) return trial.Breached(TooFew, norm, deputies, norm.Value);
        if (facts.IsInWriting is { } written)
        {
            if (!trial.Holds(LeaderFacts.InWriting, written)) return trial.Breached(NotInWriting, norm, deputies, norm.Value);
        }
        else
        {
            trial.Notice(FormNotStated);
        }
        return trial.Met(norm, deputies, norm.Value);
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("镇人大代表12人书面联名提出副镇长候选人", "Twelve deputies of a town nominate a deputy head in writing", By(12) with { IsInWriting = true }),
        Met("补选：县人大代表10人书面联名", "A by-election: ten deputies of a county in writing", By(10) with { IsInWriting = true }) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        Breached("口头提出", "By word of mouth", By(12) with { IsInWriting = false }, NotInWriting),
        Breached("省人大代表29人联名", "Twenty-nine deputies of a province", By(29), TooFew) with { Occasion = new(Level.Province) },
        Inside("乡级：10人联名，是否书面没有载明", "A township: ten, the form not stated", By(10)),
        Outside("乡级：9人联名", "A township: nine", By(9), TooFew),
        Inside("设区的市：20人联名", "A city with districts: twenty", By(20)) with { Occasion = new(Level.Prefecture) },
        Outside("设区的市：19人联名", "A city with districts: nineteen", By(19), TooFew) with { Occasion = new(Level.Prefecture) },
        Inside("省：30人联名", "A province: thirty", By(30)) with { Occasion = new(Level.Province) },
        Undetermined("没有载明职务", "The post is not stated", By(12) with { Post = null }, Finding.MissingFact),
        Undetermined("2021年选举监察委员会主任：地方组织法当时没有规定", "A director of supervision in 2021: not in the Organic Law of that day", By(12) with { Post = LeaderPost.Supervision }, NotInEdition) with { Occasion = new(Level.County) },
        OutOfScope("没有代表联名", "No deputies nominated jointly", new() { Post = LeaderPost.Head, PresidiumNominees = 1 }, NobodyJointly),
        OutOfScope("县级不设秘书长", "A county has no secretary-general", By(12) with { Post = LeaderPost.SecretaryGeneral }, NoSuchPost) with { Occasion = new(Level.County) },
        OutOfScope("全国人民代表大会", "The National People's Congress", By(9)) with { Occasion = new(Level.National) },
        RealCase("某镇2012年1月：10名代表联名提出副镇长候选人1人；当时的文本未收录", "A town in January 2012: ten deputies nominated one deputy head; that edition is not held", By(10), Conclusion.Undetermined, Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
    ];

    private static LeaderContest By(int deputies) => new() { Post = LeaderPost.DeputyHead, Seats = 4, JointNominators = deputies };
}
