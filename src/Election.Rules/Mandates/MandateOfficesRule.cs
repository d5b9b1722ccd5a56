namespace Election.Rules;

/// <summary>
/// EL 54, 56: with a deputy's recall or accepted resignation ends the seat in the standing or a special committee, in a township
/// the office of chair or vice-chair, and that is announced. Special committees of counties stand there since 2015.
/// </summary>
internal sealed class MandateOfficesRule : Rule<MandateOffice>
{
    private static readonly Finding StillHeld = new("still-held",
        new("代表资格已经终止（{ground}），仍担任{office}。", "The mandate ended ({ground}), and the deputy still holds an office that rests on it: {office}."),
        new("宣布该职务相应撤销或者终止，由{competent}公告。", "Declare the office ended with the mandate, and have {competent} announce it."), Unit.None);

    private static readonly Finding NotAnnounced = new("not-announced",
        new("{office}职务随代表资格终止，没有公告。", "The office ended with the mandate ({office}), and that was not announced."),
        new("由{competent}公告。", "Have {competent} announce it."), Unit.None);

    private static readonly Finding WrongBody = new("wrong-body",
        new("{office}职务的终止由{found}公告，依法应由{competent}公告。", "The end of the office ({office}) was announced by {found}; it is for {competent} to announce it."),
        new("由{competent}公告。", "Have {competent} announce it."), Unit.None);

    private static readonly Finding EndedOtherwise = Finding.Inapplicable("ended-otherwise",
        "代表资格不是因罢免或者辞职终止的，选举法第五十四条、第五十六条没有规定。", "The mandate ended neither by recall nor by resignation, and the law says nothing of offices.");

    private static readonly Finding OfAnotherCongress = Finding.Inapplicable("office-of-another-congress",
        "该职务不是本级人民代表大会的职务，不因本级代表资格终止而终止。", "The office is not one of this congress, and does not end with the mandate in it.");

    private static readonly Bilingual[] Offices =
    [
        new("常务委员会组成人员", "member of the standing committee"),
        new("专门委员会成员", "member of a special committee"),
        new("乡级人民代表大会主席", "chair of the township's congress"),
        new("乡级人民代表大会副主席", "vice-chair of the township's congress"),
    ];

    public MandateOfficesRule()
        : base("mandate.offices", Scope.Everywhere)
    {
        Title = new("因代表资格担任的职务相应撤销、终止", "Offices held through the mandate end with it");
        Statement = new(
            "常务委员会组成人员、专门委员会成员和乡级人民代表大会主席、副主席被罢免代表职务的，其职务相应撤销，由主席团或者常务委员会（乡级由主席团）公告；辞去代表职务被接受的，其职务相应终止，由常务委员会（乡级由主席团）公告。",
            "A member of the standing committee or a special committee, or a township's chair or vice-chair, who is recalled as a deputy loses that office, announced by the presidium or the standing committee, in a township by the presidium; with an accepted resignation it ends, announced by the standing committee, in a township by the presidium.");
        AskedAs =
        [
            new("县人大常委会委员辞去县人大代表职务，还能继续当委员吗？", "May a member of a county's standing committee who resigned as its deputy stay on the committee?"),
            new("镇人大主席的代表职务被罢免，主席职务的撤销由谁公告？", "A town's chair is recalled as deputy: who announces that the office of chair is lost?"),
        ];
        NotDecided = new(
            "罢免、辞职本身是否合法，见`recall.majority`、`resignation.acceptance`；因调离、去世等其他情形终止代表资格的，其职务如何处理，本规则不作判断。公告的时间和内容法律没有规定，不作判断。",
            "Whether the recall or the resignation was lawful is for `recall.majority` and `resignation.acceptance`; what becomes of the office where the mandate ended otherwise, as by leaving the area or death, is not judged. Nor is when and in what words the end was announced, of which the law says nothing.");
        RestsOn = [Parameters.OfficeAfterRecall, Parameters.SpecialOfficeAfterRecall, Parameters.OfficeAfterResignation, Parameters.SpecialOfficeAfterResignation];
        Facts = [MandateFacts.Office, MandateFacts.MandateEnded, MandateFacts.OfficeEnded, MandateFacts.OfficeAnnounced, MandateFacts.OfficeAnnouncedBy];
        CitesWhatItApplies = true;
        Findings = [StillHeld, NotAnnounced, WrongBody, EndedOtherwise, OfAnotherCongress];
    }

    private protected override Verdict Decide(MandateOffice facts, in Trial trial)
    {
        if (facts.MandateEnded is not (null or EndGround.Recalled or EndGround.Resigned or EndGround.OrderedToResign)) return trial.NotApplicable(EndedOtherwise);
        if (trial.Lacks(MandateFacts.Office, facts.Office)) return Trial.MissingFact;
        var office = facts.Office!.Value;
        if ((office is HeldOffice.TownshipChair or HeldOffice.TownshipViceChair) != (trial.Occasion.Level == Level.Township)) return trial.NotApplicable(OfAnotherCongress);
        if (facts.MandateEnded is not { } ground)
        {
            trial.Lacks(MandateFacts.MandateEnded, facts.MandateEnded);
            if (facts.HasEnded is null) trial.Lacks(MandateFacts.OfficeEnded, facts.HasEnded);
            return Trial.MissingFact;
        }
        var parameter = ParameterOf(office, ground);
        if (trial.Norm(parameter) is not { } norm) return trial.Without(parameter);
        if (trial.Why is not null) Say(trial, office, ground, norm);

        if (facts.HasEnded is { } ended && !trial.Holds(MandateFacts.OfficeEnded, ended)) return trial.Breached(StillHeld, norm);
        if (facts.IsAnnounced == false)
        {
            trial.Holds(MandateFacts.OfficeAnnounced, false);
            return trial.Breached(NotAnnounced, norm);
        }
        if (facts.AnnouncedBy is { } body)
        {
            trial.Say("found", Wording.Of(body));
            if (!trial.Holds(MandateFacts.OfficeAnnouncedBy, Wording.Of(body), norm.Value.Contains(body))) return trial.Breached(WrongBody, norm);
        }
        return trial.Lacks(MandateFacts.OfficeEnded, facts.HasEnded) | trial.Lacks(MandateFacts.OfficeAnnouncedBy, facts.AnnouncedBy) ? Trial.MissingFact : trial.Met(norm);
    }

    private static Parameter<Bodies> ParameterOf(HeldOffice office, EndGround ground) => (office == HeldOffice.SpecialCommittee, ground == EndGround.Recalled) switch
    {
        (true, true) => Parameters.SpecialOfficeAfterRecall,
        (true, false) => Parameters.SpecialOfficeAfterResignation,
        (false, true) => Parameters.OfficeAfterRecall,
        _ => Parameters.OfficeAfterResignation,
    };

    private static void Say(in Trial trial, HeldOffice office, EndGround ground, Norm<Bodies> norm)
    {
        trial.Say("ground", EndGrounds.Name(ground));
        trial.Say("office", Offices[Math.Min((int)office, Offices.Length - 1)]);
        trial.Say("competent", norm.InWords);
    }

    private protected override IEnumerable<Example<MandateOffice>> WorkedExamples() =>
    [
        Met("县人大常委会委员辞去代表职务，由县人大常委会公告", "A member of a county's standing committee resigned; its standing committee announced it", Held(HeldOffice.StandingCommittee, EndGround.Resigned, Body.CountyStandingCommittee)) with { Occasion = new(Level.County) },
        Met("市人大专门委员会成员被罢免，由主席团公告", "A member of a city's special committee was recalled; the presidium announced it", Held(HeldOffice.SpecialCommittee, EndGround.Recalled, Body.Presidium)) with { Occasion = new(Level.Prefecture) },
        Met("镇人大主席被罢免，由主席团公告", "A town's chair was recalled; the presidium announced it", Held(HeldOffice.TownshipChair, EndGround.Recalled, Body.Presidium)),
        Breached("镇人大副主席辞去代表职务，仍任副主席", "A town's vice-chair resigned as deputy and stays vice-chair", new() { Office = HeldOffice.TownshipViceChair, MandateEnded = EndGround.Resigned, HasEnded = false }, StillHeld),
        Breached("县人大常委会委员辞去代表职务，由主席团公告", "A member of a county's standing committee resigned; the presidium announced it", Held(HeldOffice.StandingCommittee, EndGround.Resigned, Body.Presidium), WrongBody) with { Occasion = new(Level.County) },
        Breached("县人大常委会委员辞去代表职务，由市人大常委会公告", "A member of a county's standing committee resigned; the city's standing committee announced it", Held(HeldOffice.StandingCommittee, EndGround.Resigned, Body.PrefectureStandingCommittee), WrongBody) with { Occasion = new(Level.County) },
        Breached("全国人大专门委员会成员被罢免，由省人大常委会公告", "A member of a special committee of the NPC was recalled; the provincial standing committee announced it", Held(HeldOffice.SpecialCommittee, EndGround.Recalled, Body.ProvincialStandingCommittee), WrongBody) with { Occasion = new(Level.National) },
        Breached("职务已经终止，没有公告", "The office ended, and nobody announced it", Held(HeldOffice.TownshipChair, EndGround.Resigned, null) with { IsAnnounced = false }, NotAnnounced),
        Undetermined("没有载明由谁公告", "By whom it was announced is not stated", Held(HeldOffice.TownshipChair, EndGround.Recalled, null), Finding.MissingFact),
        Undetermined("没有载明是否担任职务", "Whether an office was held is not stated", new() { MandateEnded = EndGround.Resigned }, Finding.MissingFact),
        Undetermined("没有载明代表资格是否终止", "Whether the mandate ended is not stated", new() { Office = HeldOffice.TownshipChair }, Finding.MissingFact),
        Undetermined("2012年的县人大专门委员会：当时的规定未查证", "A county's special committee in 2012: what the law said then is not proved", Held(HeldOffice.SpecialCommittee, EndGround.Recalled, Body.Presidium), Finding.NoNorm) with { Occasion = new(Level.County), AsOf = new(2012, 6, 1) },
        OutOfScope("因调离终止", "The mandate ended because the deputy left", Held(HeldOffice.TownshipChair, EndGround.MovedAway, null), EndedOtherwise),
        OutOfScope("镇人大主席不再是县代表", "A town's chair is no deputy of the county any more", Held(HeldOffice.TownshipChair, EndGround.Resigned, null), OfAnotherCongress) with { Occasion = new(Level.County) },
    ];

    private static MandateOffice Held(HeldOffice office, EndGround ground, Body? announcedBy) => new() { Office = office, MandateEnded = ground, HasEnded = true, AnnouncedBy = announcedBy };
}
