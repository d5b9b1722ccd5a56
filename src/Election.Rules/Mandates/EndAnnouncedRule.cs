namespace Election.Rules;

/// <summary>DL 63 (2015: 50): the end of a mandate is announced, on report of the credentials committee, by the standing committee of the same level, in a township by the congress.</summary>
internal sealed class EndAnnouncedRule : Rule<EndedMandate>
{
    private static readonly Finding NotAnnounced = new("not-announced",
        new("代表资格终止没有公告。", "The end of the mandate was not announced."),
        new("由代表资格审查委员会报告，由{competent}公告。", "Have the credentials committee report it and {competent} announce it."), Unit.None);

    private static readonly Finding WrongBody = new("wrong-body",
        new("代表资格终止由{found}公告，依法应由{competent}公告。", "The end of the mandate was announced by {found}; it is for {competent} to announce it."),
        new("由代表资格审查委员会报告，由{competent}公告。", "Have the credentials committee report it and {competent} announce it."), Unit.None);

    private static readonly Finding NothingEnded = Finding.Inapplicable("nothing-ended", "没有代表资格终止的情形。", "Nothing is stated that ends the mandate.");

    private static readonly Finding NpcDeputyMoved = Finding.Inapplicable("npc-deputy-moved", "只有地方各级人大代表调离或者迁出的，代表资格才终止。", "Only a local deputy's mandate ends by leaving the area.");

    public EndAnnouncedRule()
        : base("mandate.end-announced", Scope.Everywhere)
    {
        Title = new("公告代表资格的终止", "The end of a mandate is announced");
        Statement = new(
            "县级以上代表资格的终止，由代表资格审查委员会报本级人大常委会，由常委会公告；乡级的，报本级人民代表大会，由大会公告。是否经代表资格审查委员会报告，不作判断。",
            "From the county up the end of a mandate is reported by the credentials committee to the standing committee of the same level, which announces it; in a township to the congress, which does. The report itself is not judged.");
        AskedAs =
        [
            new("县人大代表辞职被接受，代表资格终止由谁公告？", "A county deputy's resignation is accepted: who announces that the mandate has ended?"),
            new("镇人大代表资格终止，可以由主席团公告吗？", "May the presidium announce the end of a town deputy's mandate?"),
        ];
        NotDecided = new(
            "代表资格审查委员会是否报告不作判断；公告的时间和内容法律没有规定，也不作判断。终止的情形以资料载明的为准，代表资格是否终止见`mandate.ended`，因代表资格担任的职务终止由谁公告见`mandate.offices`。",
            "Whether the credentials committee reported is not judged, nor when and in what words the end was announced, of which the law says nothing. The ground is taken as stated: whether the mandate ended is for `mandate.ended`, who announces the end of an office held through it for `mandate.offices`.");
        RestsOn = [Parameters.EndAnnouncedBy, Parameters.EndByOrderedResignation, Parameters.EndByDeath];
        Facts = [MandateFacts.Ended, MandateFacts.MovedAway, MandateFacts.EndAnnounced, MandateFacts.EndAnnouncedBy];
        CitesWhatItApplies = true;
        Findings = [NotAnnounced, WrongBody, NothingEnded, NpcDeputyMoved];
    }

    private protected override Verdict Decide(EndedMandate facts, in Trial trial)
    {
        if (facts.GroundAt(trial.Occasion.Level) is not { } ground) return MandateEndedRule.WithoutEnd(facts, trial, NothingEnded, NpcDeputyMoved);
        if (ground == EndGround.MovedAway && trial.Occasion.Level == Level.National) return trial.NotApplicable(NpcDeputyMoved);
        // What was no ground in the law of the day ended nothing by it.
        var named = MandateEndedRule.ParameterOf(ground);
        if (trial.Law.Find(named, trial.Occasion) is null && trial.Law.WhyAbsent(named, trial.Occasion).IsSilence) return trial.Without(named);
        if (trial.Norm(Parameters.EndAnnouncedBy) is not { } norm) return trial.Without(Parameters.EndAnnouncedBy);
        trial.Say("competent", Wording.Of(norm.Value));
        if (facts.IsAnnounced == false)
        {
            trial.Holds(MandateFacts.EndAnnounced, false);
            return trial.Breached(NotAnnounced, norm);
        }
        if (trial.Lacks(MandateFacts.EndAnnouncedBy, facts.AnnouncedBy)) return Trial.MissingFact;
        var found = Wording.Of(facts.AnnouncedBy!.Value);
        trial.Say("found", found);
        return trial.Holds(MandateFacts.EndAnnouncedBy, found, facts.AnnouncedBy == norm.Value) ? trial.Met(norm) : trial.Breached(WrongBody, norm);
    }

    private protected override IEnumerable<Example<EndedMandate>> WorkedExamples() =>
    [
        Met("县代表，由县人大常委会公告", "A county's deputy, by the county standing committee", new() { Ended = EndGround.Resigned, AnnouncedBy = Body.CountyStandingCommittee }) with { Occasion = new(Level.County) },
        Met("镇代表，由镇人民代表大会公告", "A town's deputy, by the town's congress", new() { Ended = EndGround.Recalled, AnnouncedBy = Body.Congress }),
        Met("调离的镇代表，由镇人民代表大会公告", "A town's deputy who left, by the town's congress", new() { HasMovedAway = true, AnnouncedBy = Body.Congress }),
        Breached("镇代表，由主席团公告", "A town's deputy, by the presidium", new() { Ended = EndGround.Resigned, AnnouncedBy = Body.Presidium }, WrongBody),
        Breached("省代表，由选举他的市人大常委会公告", "A province's deputy, by the standing committee of the city that elected the deputy", new() { Ended = EndGround.Resigned, AnnouncedBy = Body.PrefectureStandingCommittee }, WrongBody) with { Occasion = new(Level.Province) },
        Breached("没有公告", "Not announced", new() { Ended = EndGround.Deprived, IsAnnounced = false }, NotAnnounced),
        Undetermined("没有载明由谁公告", "By whom is not stated", new() { Ended = EndGround.Resigned }, Finding.MissingFact),
        Undetermined("有关事实均没有载明", "Nothing is stated", new(), Finding.MissingFact),
        Undetermined("2012年：当时的代表法未收录", "In 2012: the Deputies Law of that day is not held", new() { Ended = EndGround.Resigned, AnnouncedBy = Body.Congress }, Finding.NoNorm) with { AsOf = new(2012, 6, 1) },
        OutOfScope("没有调离，也没有记载终止", "Did not leave, and no end is recorded", new() { HasMovedAway = false }, NothingEnded),
        Inside("2025年3月12日责令辞职被接受，由镇人民代表大会公告", "An ordered resignation accepted on 12 March 2025, announced by the town's congress", new() { Ended = EndGround.OrderedToResign, AnnouncedBy = Body.Congress }) with { AsOf = new(2025, 3, 12) },
        OutOfScope("2025年3月11日：当时的法律没有写明责令辞职", "On 11 March 2025 the law did not name an ordered resignation yet", new() { Ended = EndGround.OrderedToResign, IsAnnounced = false }) with { AsOf = new(2025, 3, 11) },
        OutOfScope("2021年去世：当时的法律没有写明去世", "Died in 2021, when the law did not name death", new() { Ended = EndGround.Deceased, IsAnnounced = false }),
        OutOfScope("全国人大代表因调动被记载终止：资格没有终止", "A deputy to the NPC recorded as out for having moved: the mandate did not end", new() { Ended = EndGround.MovedAway, IsAnnounced = false }, NpcDeputyMoved) with { Occasion = new(Level.National) },
        OutOfScope("全国人大代表调离原省", "A deputy to the NPC left the province", new() { HasMovedAway = true }, NpcDeputyMoved) with { Occasion = new(Level.National) },
    ];
}
