namespace Election.Rules;

/// <summary>
/// OL 32: leaders resign to the congress, which decides; from county level up in recess to its standing committee, whose acceptance
/// is filed with the congress. The resignation of a chief procurator is approved by the standing committee one level up.
/// OL 47(3): a member of the standing committee who takes an office barred to members resigns to the committee, in recess or not.
/// </summary>
internal sealed class LeaderResignationRule : Rule<LeaderResignation>
{
    private static readonly Finding WrongBody = new("wrong-body",
        new("向{found}提出辞职，依法应向{competent}提出。", "The resignation was addressed to {found}; it is for {competent} to receive it."),
        new("向{competent}提出辞职。", "Resign to {competent}."), Unit.None);

    private static readonly Finding NotInRecess = new("not-in-recess",
        new("大会不在闭会期间，却向常务委员会提出辞职。", "The congress was not in recess, and the resignation went to its standing committee."),
        new("向本级人民代表大会提出辞职。", "Resign to the congress."), Unit.None);

    private static readonly Finding DecidedByAnother = new("decided-by-another",
        new("辞职由{decider}决定，依法应由受理辞职的机关（{found}）决定。", "The resignation was decided by {decider}; it is for the body that received it ({found}) to decide."),
        new("由受理辞职的机关（{found}）决定是否接受辞职。", "Have it decided by the body that received it ({found})."), Unit.None);

    private static readonly Finding NotFiled = new("not-filed",
        new("常务委员会接受辞职后没有报本级人民代表大会备案。", "The standing committee accepted the resignation and did not file it with the congress."),
        new("报本级人民代表大会备案。", "File it with the congress."), Unit.None);

    private static readonly Finding NotApproved = new("not-approved-above",
        new("检察长的辞职没有报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准。", "The resignation of the chief procurator was not approved by the standing committee one level up."),
        new("报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准。", "Have the chief procurator one level up propose it to the standing committee there for approval."), Unit.None);

    private static readonly Finding NoSuchPost = Posts.NoSuchPost();

    private static readonly Finding NotInEdition = Posts.NotInEdition();

    public LeaderResignationRule()
        : base("leaders.resignation", Scope.Local)
    {
        Title = new("领导人员的辞职", "The resignation of a leader");
        Statement = new(
            "县级以上的领导人员向本级人民代表大会提出辞职，由大会决定；大会闭会期间，可以向其常务委员会提出，由常务委员会决定，接受后报大会备案；常务委员会组成人员担任国家行政机关、监察机关（2022年起）、审判机关、检察机关职务的，必须辞去常务委员会的职务，向常务委员会提出，不以大会闭会为条件；检察长的辞职须报经上一级人民检察院检察长提请该级人大常委会批准。乡级的领导人员向本级人民代表大会提出，由大会决定。没有载明是否接受的，视为已经接受。",
            "From county level up leaders resign to the congress, which decides; in recess they may resign to its standing committee, which decides and files an acceptance with the congress. A member of the standing committee who takes an office in administration, supervision (since 2022), courts or procuratorates must resign from the committee, and does so to the committee itself, whether the congress is in recess or not. The resignation of a chief procurator is approved by the standing committee one level up, to which the chief procurator there proposes it. In a township they resign to the congress. Where it is not said whether it was accepted, it is taken to have been.");
        AskedAs =
        [
            new("副镇长辞职，向谁提出、由谁决定？", "To whom does a deputy head of a town resign, and who decides?"),
            new("县人大闭会期间，副县长可以向县人大常委会辞职吗？", "May a deputy head of a county resign to the standing committee while the congress is in recess?"),
            new("县人大开会期间，常委会委员担任政府职务，向谁辞去常委会的职务？", "A member of a county's standing committee takes an office in the government while the congress sits: to whom does the member resign?"),
        ];
        NotDecided = new(
            "辞职的理由和形式、决定辞职的表决票数、备案的期限，不作判断。没有接受辞职的，不要求备案和批准。担任的其他职务属于哪一类机关，以资料载明的为准；担任后应当在何时以前辞职，不作判断。辞去人大代表职务见`resignation.acceptance`，应当辞职的兼职情形见`leaders.incompatible-offices`。",
            "Why and in what form a leader resigns, the votes by which it was decided, and within what time it is filed is not judged. Where it was not accepted, neither filing nor approval is asked for. In which branch another office is held is taken as stated; by when its holder had to resign is not judged. Resigning as a deputy is for `resignation.acceptance`; the offices on account of which one must resign are for `leaders.incompatible-offices`.");
        RestsOn = [Parameters.LeaderResignationTo, Parameters.LeaderResignationFiled, Parameters.ProcuratorResignation, Parameters.SpecialCommitteeResignation, Parameters.IncompatibleOffices, Parameters.ElectedPosts];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.ToBody, LeaderFacts.DecidedBy, LeaderFacts.Recess, LeaderFacts.OtherOffices, LeaderFacts.Filed, LeaderFacts.ApprovedAbove];
        Findings = [WrongBody, NotInRecess, DecidedByAnother, NotFiled, NotApproved, NoSuchPost, NotInEdition];
        OpenQuestions = [Interpretations.BarredOfficeResignation];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(LeaderResignation facts, in Trial trial)
    {
        if (trial.Lacks(LeaderFacts.Post, facts.Post)) return Trial.MissingFact;
        var post = facts.Post!.Value;
        if (post == LeaderPost.SpecialCommitteeMember && trial.Occasion.Level != Level.Township)
        {
            if (trial.Norm(Parameters.SpecialCommitteeResignation) is null) return trial.Without(Parameters.SpecialCommitteeResignation);
        }
        else if (Posts.Refuse(post, trial, NoSuchPost, NotInEdition) is { } refused)
        {
            return refused;
        }
        if (trial.Norm(Parameters.LeaderResignationTo) is not { } norm) return trial.Without(Parameters.LeaderResignationTo);
        var own = norm.Value.InRecessToCommittee ? CommitteeOf(trial.Occasion.Level) : (Body?)null;
        // OL 47(3): of a member of the committee alone; null where it is not stated whether there is such an office.
        bool? barred = false;
        Norm<PublicOffices>? offices = null;
        if (own is not null && Posts.OfCommittee.Contains(post))
        {
            if ((offices = trial.Norm(Parameters.IncompatibleOffices)) is null) return trial.Without(Parameters.IncompatibleOffices);
            barred = HoldsOneOf(offices.Value, facts.OtherOffices);
        }
        if (trial.Why is not null)
        {
            trial.Say("found", facts.ToBody is { } addressed ? Wording.Of(addressed) : norm.InWords);
            if (facts.DecidedBy is { } deciding) trial.Say("decider", Wording.Of(deciding));
            trial.Say("competent", barred == true ? Wording.Of(own!.Value) : norm.InWords);
        }
        // A breach is one whatever else is not stated.
        var toCommitteeAlone = barred != false && facts.ToBody == Body.Congress && trial.Reading(Interpretations.BarredOfficeResignation) == "committee";
        if (toCommitteeAlone && barred == true && !trial.Holds(LeaderFacts.ToBody, Wording.Of(Body.Congress), false)) return trial.Breached(WrongBody, offices!);
        if (facts.ToBody is { } to && !trial.Holds(LeaderFacts.ToBody, Wording.Of(to), to == Body.Congress || to == own)) return trial.Breached(WrongBody, norm);
        if (facts.DecidedBy is { } decider && !trial.Holds(LeaderFacts.DecidedBy, Wording.Of(decider), facts.ToBody is { } receiver ? decider == receiver : decider == Body.Congress || decider == own)) return trial.Breached(DecidedByAnother, norm);
        var byCommittee = own is not null && (facts.DecidedBy ?? facts.ToBody) == own;
        if (byCommittee && facts.IsRecess == false && barred == false) return trial.Breached(NotInRecess, norm);
        var isAccepted = facts.IsAccepted ?? true;
        if (byCommittee && isAccepted)
        {
            if (trial.Norm(Parameters.LeaderResignationFiled) is not { } filing) return trial.Without(Parameters.LeaderResignationFiled);
            if (facts.IsFiled == false) return trial.Breached(NotFiled, filing);
        }
        var isProcurator = post == LeaderPost.Procuratorate;
        if (isProcurator && isAccepted)
        {
            if (trial.Norm(Parameters.ProcuratorResignation) is not { } approval) return trial.Without(Parameters.ProcuratorResignation);
            if (facts.IsApprovedAbove == false) return trial.Breached(NotApproved, approval);
        }
        return trial.Lacks(LeaderFacts.ToBody, facts.ToBody) | trial.Lacks(LeaderFacts.DecidedBy, facts.DecidedBy) | (byCommittee && barred != true && trial.Lacks(LeaderFacts.Recess, facts.IsRecess))
            | (barred is null && (toCommitteeAlone || (byCommittee && facts.IsRecess != true)) && trial.Lacks(LeaderFacts.OtherOffices, facts.OtherOffices))
            | (byCommittee && isAccepted && trial.Lacks(LeaderFacts.Filed, facts.IsFiled)) | (isProcurator && isAccepted && trial.Lacks(LeaderFacts.ApprovedAbove, facts.IsApprovedAbove)) ? Trial.MissingFact : trial.Met(norm);
    }

    private static bool? HoldsOneOf(PublicOffices barred, IReadOnlyList<PublicOffice>? held)
    {
        if (held is null) return null;
        for (var i = 0; i < held.Count; i++)
            if (barred.Contains(held[i])) return true;
        return false;
    }

    private static Body CommitteeOf(Level level) => level switch
    {
        Level.County => Body.CountyStandingCommittee,
        Level.Prefecture => Body.PrefectureStandingCommittee,
        _ => Body.ProvincialStandingCommittee,
    };

    private protected override IEnumerable<Example<LeaderResignation>> WorkedExamples() =>
    [
        Met("副镇长向镇人民代表大会辞职，大会决定", "A deputy head of a town, to the congress, which decided", To(LeaderPost.DeputyHead, Body.Congress)),
        InCounty(Met("闭会期间副县长向县人大常委会辞职，接受后报备案", "A deputy head of a county, in recess to the standing committee, filed", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { IsRecess = true, IsFiled = true })),
        InCounty(Met("检察长的辞职经上一级批准", "A chief procurator, approved one level up", To(LeaderPost.Procuratorate, Body.Congress) with { IsApprovedAbove = true })),
        InCounty(Met("没有接受辞职的，不须备案", "Not accepted: nothing to file", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { IsRecess = true, IsAccepted = false })),
        InCounty(Met("2022年：专门委员会委员向大会辞职", "In 2022: a special committee member, to the congress", To(LeaderPost.SpecialCommitteeMember, Body.Congress))) with { AsOf = new(2022, 6, 1) },
        InCounty(Met("大会期间，常委会委员因担任政府职务向常委会辞职", "While the congress sat, a committee member who took an office in the government, to the standing committee", Member(PublicOffice.Government) with { IsRecess = false })),
        InCounty(Met("是否闭会期间没有载明，常委会副主任因担任法院职务向常委会辞职", "Whether in recess is not stated: a vice-chair of the committee who took an office in the court, to the standing committee", Member(PublicOffice.Court) with { Post = LeaderPost.ViceChair })),
        InCounty(Met("大会期间，常委会委员因担任政府职务向大会辞职", "A committee member who took an office in the government, to the congress while it sat", To(LeaderPost.CommitteeMember, Body.Congress) with { OtherOffices = [PublicOffice.Government] })),
        InCounty(Met("2022年：大会期间，常委会委员因担任监察机关职务向常委会辞职", "In 2022: while the congress sat, a committee member who took an office in supervision, to the standing committee", Member(PublicOffice.Supervision) with { IsRecess = false })) with { AsOf = new(2022, 6, 1) },
        Breached("副镇长向县人大常委会辞职", "A deputy head of a town, to the county standing committee", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee), WrongBody),
        InCounty(Breached("大会期间向常委会辞职", "To the standing committee while the congress sat", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { IsRecess = false }, NotInRecess)),
        InCounty(Breached("大会期间，没有担任其他职务的常委会委员向常委会辞职", "While the congress sat, a committee member without another office, to the standing committee", Member() with { IsRecess = false }, NotInRecess)),
        InCounty(Breached("2021年：大会期间，常委会委员因担任监察机关职务向常委会辞职，当时的法律没有禁止兼任", "In 2021: while the congress sat, a committee member who took an office in supervision, which the law did not bar then, to the standing committee", Member(PublicOffice.Supervision) with { IsRecess = false }, NotInRecess)),
        InCounty(Breached("大会期间，副县长因担任法院职务向常委会辞职", "While the congress sat, a deputy head who took an office in the court, to the standing committee", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { OtherOffices = [PublicOffice.Court], IsRecess = false }, NotInRecess)),
        InCounty(Breached("常委会委员因担任政府职务向大会辞职，按只能向常委会提出的读法", "A committee member who took an office in the government, to the congress, read as to the standing committee alone", To(LeaderPost.CommitteeMember, Body.Congress) with { OtherOffices = [PublicOffice.Government] }, WrongBody)) with { Readings = [("barred-office-resignation", "committee")] },
        InCounty(Breached("因担任政府职务的辞职，常委会接受后没有备案", "On account of an office in the government: accepted by the standing committee and not filed", Member(PublicOffice.Government) with { IsFiled = false }, NotFiled)),
        Breached("向大会辞职，由主席团决定", "To the congress, and the presidium decided", To(LeaderPost.DeputyHead, Body.Congress) with { DecidedBy = Body.Presidium }, DecidedByAnother),
        InCounty(Breached("常委会接受后没有备案", "Accepted by the standing committee and not filed", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { IsRecess = true, IsFiled = false }, NotFiled)),
        InCounty(Breached("检察长的辞职没有报上一级批准", "A chief procurator, not approved one level up", To(LeaderPost.Procuratorate, Body.Congress) with { IsApprovedAbove = false }, NotApproved)),
        Breached("副镇长向县人大常委会辞职，由谁决定没有载明", "A deputy head of a town, to the county standing committee; who decided is not stated", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { DecidedBy = null }, WrongBody),
        InCounty(Breached("大会期间向常委会辞职，由谁决定没有载明", "To the standing committee while the congress sat; who decided is not stated", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { DecidedBy = null, IsRecess = false }, NotInRecess)),
        InCounty(Breached("常委会接受后没有备案，是否闭会期间没有载明", "Accepted by the standing committee and not filed; whether in recess is not stated", To(LeaderPost.DeputyHead, Body.CountyStandingCommittee) with { IsAccepted = true, IsFiled = false }, NotFiled)),
        InCounty(Undetermined("大会期间，常委会委员向常委会辞职，是否担任其他职务没有载明", "While the congress sat, a committee member to the standing committee; other offices are not stated", Member() with { OtherOffices = null, IsRecess = false }, Finding.MissingFact)),
        InCounty(Undetermined("常委会委员向大会辞职，是否担任其他职务没有载明，按只能向常委会提出的读法", "A committee member to the congress; other offices are not stated, read as to the standing committee alone", To(LeaderPost.CommitteeMember, Body.Congress), Finding.MissingFact)) with { Readings = [("barred-office-resignation", "committee")] },
        Undetermined("没有载明向谁辞职", "To whom is not stated", new() { Post = LeaderPost.DeputyHead, DecidedBy = Body.Congress }, Finding.MissingFact),
        InCounty(Undetermined("2021年监察委员会主任辞职：地方组织法当时没有规定", "A director of supervision in 2021: not in the Organic Law of that day", To(LeaderPost.Supervision, Body.Congress), NotInEdition)),
        Undetermined("2012年的文本未收录", "The edition of 2012 is not held", To(LeaderPost.DeputyHead, Body.Congress), Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
        InCounty(OutOfScope("2021年的法律没有规定专门委员会委员的辞职", "The law of 2021 said nothing of special committee members", To(LeaderPost.SpecialCommitteeMember, Body.Congress))),
        OutOfScope("乡级没有人民法院", "A township has no court", To(LeaderPost.Court, Body.Congress), NoSuchPost),
    ];

    private static Example<LeaderResignation> InCounty(Example<LeaderResignation> example) => example with { Occasion = new(Level.County) };

    // To the county's standing committee, which accepted and filed it.
    private static LeaderResignation Member(params PublicOffice[] others) => To(LeaderPost.CommitteeMember, Body.CountyStandingCommittee) with { OtherOffices = others, IsFiled = true };

    private static LeaderResignation To(LeaderPost post, Body body) => new() { Post = post, ToBody = body, DecidedBy = body };
}
