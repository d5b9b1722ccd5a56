namespace Election.Rules;

/// <summary>OL 31, 25: the recall of a leader is moved by those whom the law names, with reasons, the person concerned can answer, and it is carried by more than half of all deputies.</summary>
internal sealed class LeaderRecallRule : Rule<LeaderRecall>
{
    private static readonly Finding WrongMover = new("wrong-mover",
        new("罢免案由{found}提出，依法只能由{competent}提出。", "The recall was moved by {found}; it is for {competent} to move it."),
        new("由{competent}提出罢免案。", "Have it moved by {competent}."), Unit.None);

    private static readonly Finding TooFew = new("too-few-signatories",
        new("全体代表{all}人，联名提出罢免案的{measured}人，至少应有{bound}人。", "Of {all} deputies {measured} moved the recall; {bound} or more are needed."),
        new("补足至{bound}人以上联名。", "Have {bound} deputies or more sign."), Unit.Signatories);

    private static readonly Finding NoReasons = new("no-reasons",
        new("罢免案没有写明罢免理由。", "The motion does not state its reasons."),
        new("写明罢免理由后重新提出。", "Move it again with its reasons."), Unit.None);

    private static readonly Finding NotHeard = new("not-heard",
        new("被提出罢免的人员没有得到申辩的机会。", "The person concerned could not answer."),
        new("让被提出罢免的人员在主席团会议、大会全体会议上或者书面提出申辩意见，再交付表决。", "Let the person answer before the presidium, the full meeting or in writing, before it is voted on."), Unit.None);

    private static readonly Finding NotCarried = new("not-carried",
        new("全体代表{all}人，赞成罢免{measured}票，没有达到{bound}票，罢免案没有通过。", "Of {all} deputies {measured} voted for the recall, fewer than {bound}: it is not carried."),
        new("不得宣布罢免案通过。", "The recall may not be declared."), Unit.Votes);

    private static readonly Finding DeclaredWithout = new("declared-without-a-majority",
        new("全体代表{all}人，赞成罢免{measured}票，没有达到{bound}票，却宣布通过。", "Of {all} deputies {measured} voted for the recall, fewer than {bound}, and it was declared carried."),
        new("撤销通过罢免的宣布。", "Withdraw the declaration."), Unit.Votes);

    private static readonly Finding NotApproved = new("not-approved-above",
        new("罢免人民检察院检察长，没有报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准。", "The recall of the chief procurator was not approved by the standing committee one level up."),
        new("报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准。", "Have the chief procurator one level up propose it to the standing committee there for approval."), Unit.None);

    private static readonly Finding MoreThanAttending = new("more-than-attending",
        new("赞成罢免{measured}票，多于出席的代表{bound}人，或者出席的多于全体代表，数字互相矛盾。", "{measured} voted for the recall, where {bound} attended of {all}: the numbers contradict one another."),
        new("核对出席人数和票数。", "Check the numbers of those attending and of the votes."), Unit.Deputies);

    private static readonly Finding NoSuchPost = Posts.NoSuchPost();

    private static readonly Finding NotInEdition = Posts.NotInEdition();

    private static readonly Finding Carried = new("carried-and-not-declared",
        new("全体代表{all}人，赞成罢免{measured}票，达到{bound}票，罢免案已经通过，却宣布没有通过。", "Of {all} deputies {measured} voted for the recall, {bound} or more: it is carried, and was declared not to be."),
        new("宣布罢免案通过。", "Declare it carried."), Unit.Votes);

    private static readonly Finding MoreThanAll = new("more-than-all",
        new("联名或者赞成的人数多于全体代表{bound}人，数字互相矛盾。", "More moved the recall or voted for it than the {bound} deputies there are: the numbers contradict one another."),
        new("核对人数和票数。", "Check the numbers."), Unit.Deputies);

    private static readonly Bilingual[] Movers =
    [
        new("主席团", "the presidium"),
        new("常务委员会", "the standing committee"),
        new("代表", "deputies"),
        new("其他机关或者人员", "others"),
    ];

    public LeaderRecallRule()
        : base("leaders.recall", Scope.Local)
    {
        Title = new("罢免领导人员", "The recall of a leader");
        Statement = new(
            "县级以上的，由主席团、常务委员会或者十分之一以上代表联名提出罢免案；乡级的，由主席团或者五分之一以上代表联名提出。罢免案写明理由，被提出罢免的人员有权申辩，以全体代表的过半数通过；罢免人民检察院检察长，须报经上一级人民检察院检察长提请该级人大常委会批准。没有达到过半数，宣布没有通过的，符合规定；如何宣布没有载明的，只作提示。",
            "From county level up the presidium, the standing committee or a tenth of the deputies move it, in a township the presidium or a fifth. It states its reasons, the person concerned may answer, and more than half of all deputies carry it; that of a chief procurator is approved by the standing committee one level up, to which the chief procurator there proposes it. A recall that falls short and was declared not to be carried is lawful; where it is not stated what was declared, there is only a warning.");
        AskedAs =
        [
            new("镇人大有代表73人，至少几人联名可以提出罢免副镇长？", "A town's congress has 73 deputies: how many must join to move the recall of a deputy head?"),
            new("县人大常委会可以提出罢免县长吗？", "May a county's standing committee move the recall of the head of the county?"),
            new("罢免检察长，本级人大通过就行吗？", "Is the vote of the congress enough to recall a chief procurator?"),
        ];
        NotDecided = new(
            "罢免理由是否成立、联名是否真实，不审查。罢免案是否由主席团提请审议、申辩意见是否印发、是否组织调查委员会，以及表决方式，不作判断。常务委员会在闭会期间撤销职务不在本规则之内；罢免人大代表见`recall.motion`、`recall.request`。",
            "Whether the reasons are good and the signatures genuine is not examined. Whether the presidium laid the motion before the congress, the answer was handed out or a commission of inquiry was formed, and how the vote was cast, is not judged. Removals by a standing committee in recess are not dealt with; the recall of deputies is for `recall.motion` and `recall.request`.");
        RestsOn = [Parameters.LeaderRecallMotion, Parameters.LeaderRecallReasons, Parameters.LeaderRecallDefence, Parameters.CongressMajority, Parameters.ProcuratorRecall, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.By, LeaderFacts.Signatories, LeaderFacts.Deputies, LeaderFacts.ReasonsGiven, LeaderFacts.Heard, LeaderFacts.VotesFor, LeaderFacts.Attending, LeaderFacts.Post, LeaderFacts.ApprovedAbove];
        Findings = [WrongMover, TooFew, NoReasons, NotHeard, NotCarried, DeclaredWithout, Carried, NotApproved, MoreThanAll, MoreThanAttending, NoSuchPost, NotInEdition];
        IsOfTheVote = true;
    }

    private protected override Axis<LeaderRecall> Axis => new(new("全体代表73人时联名罢免副镇长的代表", "Deputies, of 73, who move the recall of a deputy head of a town"), 13, 16, n => By(n));

    private protected override Verdict Decide(LeaderRecall facts, in Trial trial)
    {
        if (facts.Post is { } post && Posts.Refuse(post, trial, NoSuchPost, NotInEdition) is { } refused) return refused;
        if (trial.Norm(Parameters.LeaderRecallMotion) is not { } motion) return trial.Without(Parameters.LeaderRecallMotion);
        if (trial.Norm(Parameters.LeaderRecallReasons) is not { } reasons) return trial.Without(Parameters.LeaderRecallReasons);
        if (trial.Norm(Parameters.LeaderRecallDefence) is not { } defence) return trial.Without(Parameters.LeaderRecallDefence);
        if (trial.Norm(Parameters.CongressMajority) is not { } majority) return trial.Without(Parameters.CongressMajority);
        if (facts.Deputies is { } known && (facts.Signatories > known || facts.VotesFor > known)) return trial.Undetermined(MoreThanAll, Math.Max(facts.Signatories ?? 0, facts.VotesFor ?? 0), known);
        if (facts.Attending is { } attending && (facts.VotesFor > attending || attending > facts.Deputies))
        {
            if (trial.Why is not null) trial.Say("all", facts.Deputies ?? attending);
            return trial.Undetermined(MoreThanAttending, facts.VotesFor ?? 0, attending);
        }
        if (trial.Why is not null && facts.By is { } by)
        {
            trial.Say("found", Movers[Math.Min((int)by, (int)LeaderRecallMover.Other)]);
            trial.Say("competent", motion.InWords);
        }
        // A breach is one whatever else is not stated.
        if (facts.By is LeaderRecallMover.Other || (facts.By is LeaderRecallMover.StandingCommittee && !motion.Value.ByStandingCommittee)) return trial.Breached(WrongMover, motion);
        if (facts.Deputies is { } all)
        {
            trial.Say("all", all);
            var least = motion.Value.Share.CeilingOf(all);
            if (facts.By is LeaderRecallMover.Deputies && facts.Signatories is { } signed && !trial.Holds(LeaderFacts.Signatories, signed, Relation.AtLeast, least)) return trial.Breached(TooFew, motion, signed, least);
        }
        if (facts.HasReasons is { } given && !trial.Holds(LeaderFacts.ReasonsGiven, given)) return trial.Breached(NoReasons, reasons);
        if (facts.IsHeard is { } heard && !trial.Holds(LeaderFacts.Heard, heard)) return trial.Breached(NotHeard, defence);
        var isProcurator = facts.Post == LeaderPost.Procuratorate && facts.IsDeclaredPassed != false;
        if (facts is { Deputies: { } deputies, VotesFor: { } votes })
        {
            var needed = majority.Value.LeastOf(deputies);
            if (votes < needed)
            {
                if (trial.Why is not null) trial.Holds(LeaderFacts.VotesFor, new(FormattableString.Invariant($"{votes}票，过半数为{needed}票"), FormattableString.Invariant($"{votes}, where {needed} are a majority")), facts.IsDeclaredPassed == false);
                // To lose a vote breaks no law; to declare it won would.
                if (facts.IsDeclaredPassed is null) return trial.Breached(NotCarried, Force.Guiding, votes, needed);
                if (facts.IsDeclaredPassed.Value) return trial.Breached(DeclaredWithout, majority, votes, needed);
            }
            else
            {
                trial.Holds(LeaderFacts.VotesFor, votes, Relation.AtLeast, needed);
                if (facts.IsDeclaredPassed == false) return trial.Breached(Carried, majority, votes, needed);
            }
        }
        if (isProcurator)
        {
            if (trial.Norm(Parameters.ProcuratorRecall) is not { } approval) return trial.Without(Parameters.ProcuratorRecall);
            if (facts.IsApprovedAbove is { } approved && !trial.Holds(LeaderFacts.ApprovedAbove, approved)) return trial.Breached(NotApproved, approval);
        }
        if (trial.Lacks(LeaderFacts.By, facts.By) | (facts.By is LeaderRecallMover.Deputies && trial.Lacks(LeaderFacts.Signatories, facts.Signatories)) | trial.Lacks(LeaderFacts.Deputies, facts.Deputies)
            | trial.Lacks(LeaderFacts.ReasonsGiven, facts.HasReasons) | trial.Lacks(LeaderFacts.Heard, facts.IsHeard) | trial.Lacks(LeaderFacts.VotesFor, facts.VotesFor)
            | (isProcurator && trial.Lacks(LeaderFacts.ApprovedAbove, facts.IsApprovedAbove))) return Trial.MissingFact;
        return trial.Met(majority, facts.VotesFor!.Value, majority.Value.LeastOf(facts.Deputies!.Value));
    }

    private protected override IEnumerable<Example<LeaderRecall>> WorkedExamples() =>
    [
        Met("镇：主席团提出，写明理由，本人申辩，73人中40票赞成", "A town: moved by the presidium, with reasons, the person answered, 40 of 73 votes", By(null)),
        Met("县：常务委员会提出", "A county: moved by the standing committee", By(null) with { By = LeaderRecallMover.StandingCommittee }) with { Occasion = new(Level.County) },
        Met("县：200名代表中20人联名", "A county: twenty of 200 deputies", By(20) with { Deputies = 200, VotesFor = 101 }) with { Occasion = new(Level.County) },
        Met("36票赞成，宣布没有通过", "Thirty-six votes, and it was declared not carried", By(null) with { VotesFor = 36, IsDeclaredPassed = false }),
        Breached("县：200名代表中19人联名", "A county: nineteen of 200 deputies", By(19) with { Deputies = 200, VotesFor = 101 }, TooFew) with { Occasion = new(Level.County) },
        Breached("乡级没有常务委员会", "A township has no standing committee", By(null) with { By = LeaderRecallMover.StandingCommittee }, WrongMover),
        Breached("由党委提出", "Moved by a party committee", By(null) with { By = LeaderRecallMover.Other }, WrongMover),
        Breached("没有写明理由", "Without reasons", By(null) with { HasReasons = false }, NoReasons),
        Breached("没有申辩的机会", "Without a chance to answer", By(null) with { IsHeard = false }, NotHeard),
        Inside("73人中15人联名，恰超过五分之一", "Fifteen of 73, just a fifth", By(15)),
        Outside("73人中14人联名", "Fourteen of 73", By(14), TooFew),
        Inside("73人中37票赞成", "Thirty-seven of 73 votes", By(null) with { VotesFor = 37 }),
        Outside("73人中36票赞成，没有通过", "Thirty-six of 73 votes: not carried", By(null) with { VotesFor = 36 }, NotCarried),
        Breached("73人中36票赞成而宣布通过", "Declared carried with 36 of 73 votes", By(null) with { VotesFor = 36, IsDeclaredPassed = true }, DeclaredWithout),
        Met("2022年：罢免检察长经上一级批准", "In 2022: a chief procurator, approved one level up", By(null) with { Post = LeaderPost.Procuratorate, IsApprovedAbove = true }) with { Occasion = new(Level.County), AsOf = In2022 },
        Breached("2022年：罢免检察长没有报上一级批准", "In 2022: a chief procurator, not approved one level up", By(null) with { Post = LeaderPost.Procuratorate, IsApprovedAbove = false }, NotApproved) with { Occasion = new(Level.County), AsOf = In2022 },
        Undetermined("2021年罢免检察长：当时的条文未收录", "A chief procurator in 2021: that article is not held", By(null) with { Post = LeaderPost.Procuratorate, IsApprovedAbove = true }, Finding.NoNorm) with { Occasion = new(Level.County) },
        Undetermined("2021年罢免监察委员会主任：地方组织法当时没有规定", "A director of supervision in 2021: not in the Organic Law of that day", By(null) with { Post = LeaderPost.Supervision }, NotInEdition) with { Occasion = new(Level.County) },
        Undetermined("赞成票多于出席的代表", "More votes than deputies attending", By(null) with { Attending = 39 }, MoreThanAttending),
        OutOfScope("乡级没有人民法院", "A township has no court", By(null) with { Post = LeaderPost.Court }, NoSuchPost),
        Breached("40票赞成，宣布没有通过", "Forty votes, and it was declared not carried", By(null) with { IsDeclaredPassed = false }, Carried),
        Undetermined("没有载明是否申辩", "Whether the person answered is not stated", By(null) with { IsHeard = null }, Finding.MissingFact),
        Undetermined("赞成票多于全体代表", "More votes than deputies", By(null) with { VotesFor = 80 }, MoreThanAll),
        Undetermined("2012年的文本未收录", "The edition of 2012 is not held", By(null), Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
        OutOfScope("全国人民代表大会", "The National People's Congress", By(null)) with { Occasion = new(Level.National) },
    ];

    private static NodaTime.LocalDate In2022 => new(2022, 6, 1);

    private static LeaderRecall By(int? deputies) => new()
    {
        By = deputies is null ? LeaderRecallMover.Presidium : LeaderRecallMover.Deputies,
        Signatories = deputies,
        HasReasons = true,
        IsHeard = true,
        Deputies = 73,
        VotesFor = 40,
    };
}
