namespace Election.Rules;

/// <summary>
/// EL 7(1) and what provinces and local plans make of it. A plan is guiding; the share of women among the candidates is law where a
/// province sets it; that women's share rises above that of the last congress is asked by EL 7(1) without a pace (逐步), and so
/// guiding. 左右 is no bound: it is met, with a notice of the distance.
/// </summary>
internal sealed class TargetRule : Rule<GroupTarget>
{
    private static readonly Finding TooFew = new("below-target",
        new("{base}中{group}{measured}名{share}；{source}要求{asked}，至少{bound}名。", "Of {base}, {measured} are {group}{share}; {source}: {asked}, {bound} or more."),
        new("提名、协商候选人时增加该类人选；结果已经产生的不得改动，如实报告差距。", "Nominate more of the group; a result that stands is left as it is, and the distance reported."), Unit.People);

    private static readonly Finding TooMany = new("above-target",
        new("{base}中{group}{measured}名{share}；{source}要求{asked}，至多{bound}名。", "Of {base}, {measured} are {group}{share}; {source}: {asked}, {bound} or fewer."),
        new("提名、协商候选人时减少该类人选；结果已经产生的不得改动，如实报告差距。", "Nominate fewer of the group; a result that stands is left as it is, and the distance reported."), Unit.People);

    // 逐步: the law names no number, so neither does the finding.
    private static readonly Finding NotRisen = new("share-not-risen",
        new("选举法要求逐步提高妇女代表的比例；本届{base}中{group}{measured}名{share}，未高于上届的{previous}。", "The Electoral Law wants the share of women to rise by and by; of {base}, {measured} are {group}{share}, no more than the {previous} of the last congress."),
        new("结果已经产生的不得改动，如实报告；以后提名、协商候选人时增加妇女人选。", "A result that stands is left as it is, and reported; nominate more women from now on."), Unit.None);

    private static readonly Finding NotPossible = new("numbers-not-possible",
        new("{group}{measured}名，{base}共{bound}名：无从计算比例。", "There are {measured} {group} and {bound} in all ({base}): they make no share."),
        new("核对人数。", "Check the numbers."), Unit.People);

    private static readonly Notice Distance = new("about-target", new(
        "{base}中{group}{measured}名{share}，目标为{asked}（{bound}名），相差{distance}名；规定“左右”的，不作硬性要求。",
        "Of {base}, {measured} are {group}{share}; the target is {asked} ({bound}), {distance} away. 'About' is no bound."));

    public TargetRule()
        : base("composition.target", Scope.Everywhere.For(ElectionKind.General))
    {
        Title = new("代表、候选人的构成达到要求", "The composition of deputies and candidates meets its targets");
        Statement = new(
            "代表应当具有广泛的代表性，逐步提高妇女代表的比例；省级规定了妇女候选人比例的，应当达到；本地方案的比例、人数是指导性的；规定“左右”的，不作硬性要求。",
            "Deputies are broadly representative, and the share of women rises by and by. Where the province sets the share of women among the candidates, it is reached. Shares and numbers of a local plan are guiding, and 'about' is no bound.");
        AskedAs =
        [
            new("江苏的县有80名正式代表候选人，妇女至少要有几名？", "Jiangsu, 80 formal candidates in a county: how many must be women at least?"),
            new("本届妇女代表的比例低于上届，违法吗？", "Is it unlawful that the share of women is lower than in the last congress?"),
        ];
        NotDecided = new(
            "基层代表、妇女代表、归侨代表的“适当数量”“适当名额”法律没有规定数字，不作判断。某人是否属于某一类以资料载明的为准；地方方案本身是否恰当不作审查。没有达到要求的后果，法律没有规定。",
            "The suitable number of grass-roots deputies, of women and of returned overseas Chinese has no figure and is not decided. Whether a person belongs to a group is taken as stated, and a local plan itself is not reviewed. What follows from a target missed the law does not say.");
        RestsOn = [Parameters.Representation, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates];
        Facts = [CompositionFacts.Deputies, CompositionFacts.Candidates, CompositionFacts.Group, CompositionFacts.CandidateGroup, CompositionFacts.Previous, CompositionFacts.Asked];
        Findings = [TooFew, TooMany, NotRisen, NotPossible];
        Notices = [Distance];
        CitesWhatItApplies = true;
    }

    private protected override Axis<GroupTarget> Axis => new(new("江苏省80名候选人中的妇女", "Jiangsu, women among 80 candidates"), 18, 22, women => OfLaw(women, 80)) { Province = "32" };

    private protected override Verdict Decide(GroupTarget facts, in Trial trial)
    {
        if (facts.Source == TargetSource.LocalPlan)
        {
            // What a plan asks does not hang on an edition of the law: guiding also where EL 7 is not proved.
            var norm = trial.Norm(Parameters.Representation);
            return Judge(facts, TargetLimit.Of(facts), norm, Plan, trial);
        }
        if (facts.Of == TargetBase.Deputies)
            return facts.Group != GroupTarget.Women ? Verdict.NotApplicable
                : trial.Norm(Parameters.Representation) is { } rising ? JudgeRise(facts, rising, trial)
                : trial.Without(Parameters.Representation);
        if (facts.Group == GroupTarget.Women)
            return trial.Norm(Parameters.WomenAmongCandidates) is { } women ? Judge(facts, new(TargetBound.AtLeast, women.Value, null), women, null, trial) : trial.Without(Parameters.WomenAmongCandidates);
        return facts.Group != GroupTarget.Reelected ? Verdict.NotApplicable
            : trial.Norm(Parameters.OutgoingAmongCandidates) is { } outgoing ? Judge(facts, new(TargetBound.About, outgoing.Value, null), outgoing, null, trial)
            : trial.Without(Parameters.OutgoingAmongCandidates);
    }

    private static Bilingual Plan { get; } = new("本地方案", "the local plan");

    /// <summary>EL 7(1): the share of women rises above that of the last congress, by how much is not said. A share of all cannot rise.</summary>
    private static Verdict JudgeRise(GroupTarget facts, Norm norm, in Trial trial)
    {
        if (trial.Lacks(CompositionFacts.Previous, facts.Previous) | trial.Lacks(CompositionFacts.Deputies, facts.Whole) | trial.Lacks(CompositionFacts.Group, facts.Members)) return Trial.MissingFact;
        var limit = new TargetLimit(TargetBound.AbovePrevious, facts.Previous, null);
        long members = facts.Members!.Value, whole = facts.Whole!.Value;
        if (trial.Why is not null)
        {
            Say(facts, limit, Bilingual.None, trial);
            trial.Say("previous", facts.Previous!.Value.ToString());
        }
        if (members > whole || whole == 0) return trial.Undetermined(NotPossible, members, whole);
        var rose = members >= limit.LeastOf(whole);
        if (trial.Why is not null)
        {
            var share = new GroupShare(facts.Members.Value, facts.Whole.Value);
            trial.Holds(CompositionFacts.Group, new($"{members}（{share.Members}/{share.Whole}，{share.Percent}），上届{facts.Previous}", $"{members} ({share}), {facts.Previous} in the last congress"), rose);
        }
        return rose ? trial.Met(norm, members) : trial.Breached(NotRisen, norm, members);
    }

    // Without a source, the province of the norm set it.
    private static Verdict Judge(GroupTarget facts, TargetLimit limit, Norm? norm, Bilingual? source, in Trial trial)
    {
        var ofCandidates = facts.Of == TargetBase.Candidates;
        var counted = ofCandidates ? CompositionFacts.CandidateGroup : CompositionFacts.Group;
        if ((!limit.IsKnown && trial.Lacks(limit.IsRelative ? CompositionFacts.Previous : CompositionFacts.Asked, null))
            | (limit.Count is null && trial.Lacks(ofCandidates ? CompositionFacts.Candidates : CompositionFacts.Deputies, facts.Whole))
            | trial.Lacks(counted, facts.Members))
            return Trial.MissingFact;
        long members = facts.Members!.Value, whole = facts.Whole ?? 0;
        var force = norm?.Force ?? Force.Guiding;
        if (trial.Why is not null) Say(facts, limit, source ?? Provincial(norm!), trial);
        if (facts.Whole is not null && (members > whole || (whole == 0 && limit.Count is null))) return trial.Undetermined(NotPossible, members, whole);
        if (limit.LeastOf(whole) is { } least)
            return trial.Holds(counted, members, Relation.AtLeast, least) ? trial.Met(norm, members, least) with { Force = force } : trial.Breached(TooFew, force, members, least);
        if (limit.MostOf(whole) is { } most)
            return trial.Holds(counted, members, Relation.AtMost, most) ? trial.Met(norm, members, most) with { Force = force } : trial.Breached(TooMany, force, members, most);
        var nearest = limit.NearestOf(whole);
        if (trial.Why is not null)
        {
            trial.Say("measured", members);
            trial.Say("bound", nearest);
            trial.Say("distance", Math.Abs(members - nearest));
            trial.Notice(Distance);
        }
        return trial.Met(norm, members, nearest) with { Force = force };
    }

    private static Bilingual Provincial(Norm norm)
    {
        var title = norm.Citations[0].Provision.Instrument.ShortTitle;
        return new(title.Zh, "the " + title.En);
    }

    private static void Say(GroupTarget facts, TargetLimit limit, Bilingual source, in Trial trial)
    {
        trial.Say("base", GroupNames.Of(facts.Of));
        trial.Say("group", GroupNames.Of(facts.Group));
        trial.Say("source", source);
        trial.Say("asked", limit.InWords);
        trial.Say("share", facts is { Whole: > 0 and var whole, Members: { } members } && members <= whole
            ? new Bilingual(FormattableString.Invariant($"（{members}/{whole}，{new GroupShare(members, whole).Percent}）"), $" ({new GroupShare(members, whole)})")
            : Bilingual.None);
    }

    private protected override IEnumerable<Example<GroupTarget>> WorkedExamples() =>
    [
        Met("方案：妇女不少于20%，47名代表中10名", "A plan: women at least 20%, 10 of 47 deputies", Planned(10, 47, TargetBound.AtLeast, new(1, 5))),
        Breached("方案：妇女不少于20%，47名代表中9名", "A plan: women at least 20%, 9 of 47 deputies", Planned(9, 47, TargetBound.AtLeast, new(1, 5)), TooFew),
        Inside("江苏省：80名候选人中妇女20名，恰为25%", "Jiangsu: 20 women among 80 candidates, exactly 25%", OfLaw(20, 80)) with { Province = "32" },
        Outside("江苏省：80名候选人中妇女19名", "Jiangsu: 19 women among 80 candidates", OfLaw(19, 80), TooFew) with { Province = "32" },
        Inside("云南省：80名候选人中妇女24名，恰为30%", "Yunnan: 24 women among 80 candidates, exactly 30%", OfLaw(24, 80)) with { Province = "53" },
        Outside("云南省：80名候选人中妇女23名", "Yunnan: 23 women among 80 candidates", OfLaw(23, 80), TooFew) with { Province = "53" },
        Inside("方案：干部不超过上届的30%，47名中14名", "A plan: officials no more than the last 30%, 14 of 47", Planned(14, 47, TargetBound.NotAbovePrevious, null) with { Group = "officials", Previous = new Fraction(3, 10) }),
        Outside("方案：干部不超过上届的30%，47名中15名", "A plan: officials no more than the last 30%, 15 of 47", Planned(15, 47, TargetBound.NotAbovePrevious, null) with { Group = "officials", Previous = new Fraction(3, 10) }, TooMany),
        Inside("妇女比例高于上届：25%，上届24%", "Women's share above the last: 25% after 24%", OfLaw(25, 100) with { Of = TargetBase.Deputies, Previous = new Fraction(24, 100) }),
        Outside("妇女比例与上届相同：没有提高", "Women's share as in the last congress: it did not rise", OfLaw(24, 100) with { Of = TargetBase.Deputies, Previous = new Fraction(24, 100) }, NotRisen),
        Met("方案：连任代表三分之一左右，60名中25名", "A plan: about a third re-elected, 25 of 60", Planned(25, 60, TargetBound.About, new(1, 3)) with { Group = GroupTarget.Reelected }),
        Met("江苏省：上一届代表占候选人三分之一左右，80名中40名", "Jiangsu: about a third of the candidates outgoing deputies, 40 of 80", OfLaw(40, 80) with { Group = GroupTarget.Reelected }) with { Province = "32" },
        Met("方案：妇女不少于30名，选出30名", "A plan: 30 women at least, 30 elected", Planned(30, null, TargetBound.AtLeast, null) with { Count = 30 }),
        Undetermined("没有载明妇女代表人数", "Women among the deputies are not stated", new() { Group = GroupTarget.Women, Share = new Fraction(1, 5), Whole = 47 }, Finding.MissingFact),
        Undetermined("方案没有写明比例或者人数", "The plan names neither a share nor a number", Planned(8, 47, TargetBound.AtLeast, null), Finding.MissingFact),
        Undetermined("没有载明上届比例", "The share in the last congress is not stated", Planned(8, 47, TargetBound.NotBelowPrevious, null), Finding.MissingFact),
        Undetermined("江苏省：妇女候选人20名，没有载明候选人人数", "Jiangsu: 20 women stand; how many stand in all is not stated", OfLaw(20, 80) with { Whole = null }, Finding.MissingFact) with { Province = "32" },
        Undetermined("47名代表中妇女48名", "48 women of 47 deputies", Planned(48, 47, TargetBound.AtLeast, new(1, 5)), NotPossible),
        Undetermined("妇女候选人比例，没有载明省份", "Women among the candidates, the province not stated", OfLaw(19, 80), Finding.NoNorm),
        OutOfScope("浙江省没有规定妇女候选人比例", "Zhejiang sets no share of women among the candidates", OfLaw(0, 80)) with { Province = "33" },
        OutOfScope("补选", "A by-election", Planned(0, 1, TargetBound.AtLeast, new(1, 5))) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        RealCase("某镇2011年：47名代表中妇女8名（17.0%），本镇要求20%", "A town in 2011: 8 women of 47 deputies (17.0%), where it asked for 20%", Planned(8, 47, TargetBound.AtLeast, new(1, 5)), Conclusion.Breached, TooFew)
            with { AsOf = new(2011, 12, 7), Occasion = Occasion.General(Level.Township, new(2011, 12, 7)) },
        RealCase("同一镇：非党代表25名（53.2%），本镇要求35%", "The same town: 25 outside the party (53.2%), where it asked for 35%", Planned(25, 47, TargetBound.AtLeast, new(35, 100)) with { Group = "nonParty" }, Conclusion.Met)
            with { AsOf = new(2011, 12, 7), Occasion = Occasion.General(Level.Township, new(2011, 12, 7)) },
    ];

    private static GroupTarget Planned(int members, int? whole, TargetBound bound, Fraction? share) => new() { Group = GroupTarget.Women, Bound = bound, Share = share, Whole = whole, Members = members };

    private static GroupTarget OfLaw(int members, int candidates) => new() { Group = GroupTarget.Women, Of = TargetBase.Candidates, Source = TargetSource.Law, Whole = candidates, Members = members };
}
