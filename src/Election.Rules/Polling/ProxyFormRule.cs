namespace Election.Rules;

/// <summary>
/// EL 42, 1983 item 9(1): a voter who is away gives a proxy in writing, and the election committee agrees. 1983 item 5(2): persons
/// of item 5(1) who may vote (sentenced, held, on bail, under residential surveillance, detained as a penalty) give one by joint
/// decision of the committee and the executing body; writing is not asked of them. That paragraph stands beside item 9(1), which
/// asks it of the absent, and the provinces that repeat both (Jiangsu 50(2)(4), Yunnan 43(7) and 44, Shandong 44 and 45) keep the
/// difference; Tianjin 27(2) asks for writing. Whether a province may drop the joint decision is open (interpretation
/// custody-decision), as are grounds and forms that only a province knows (interpretation proxy-grounds). Where no division is
/// stated, or its text was not read on this, what a province could turn is undetermined.
/// </summary>
internal sealed class ProxyFormRule : Rule<Proxy>
{
    private static readonly Finding NotInWriting = new("not-in-writing",
        new("委托投票没有采用书面形式。", "The proxy was not given in writing."),
        new("在投票前补办书面委托；不能补办的，由选民本人投票。", "Put it in writing before the vote is cast; otherwise the voter votes in person."), Unit.None);

    private static readonly Finding NotApproved = new("not-approved",
        new("委托投票没有经选举委员会（或者当地规定有权同意的机构）同意。", "The election committee, or whom the rules of the place let decide, did not agree to the proxy."),
        new("在投票前报请同意；没有同意的，不得代为投票。", "Obtain the consent before the vote is cast; without it nobody may vote on the voter's behalf."), Unit.None);

    private static readonly Finding NoJointDecision = new("no-joint-decision",
        new("1983年若干规定第五条所列人员委托投票，没有由选举委员会和执行机关共同决定。", "For a person of item 5 of the Provisions of 1983 the election committee and the executing body did not decide together."),
        new("由选举委员会和执行监禁、羁押、拘留的机关共同决定投票方式。", "The committee and the executing body are to decide together how the person votes."), Unit.None);

    private static readonly Finding KindNotStated = new("kind-not-stated",
        new("按所选读法依省级规定；当地对1983年若干规定第五条所列各类人员的规定不同，没有载明属于哪一类，无法判断。", "Under the reading chosen the province's article decides; it differs by the kind of person of item 5 of the Provisions of 1983, and the kind is not stated."),
        new("查明该人员属于哪一类；由选举委员会和执行机关共同决定投票方式的，不受影响。", "Find out of which kind the person is; a joint decision of the committee and the executing body settles it."), Unit.None);

    private static readonly Finding GroundNotInLaw = new("ground-not-in-law",
        new("以{ground}为由委托投票，不是法律规定可以委托的情形。", "A proxy was given for a reason that the law does not provide for: {ground}."),
        new("行动不便的选民可以在流动票箱投票；外出的选民依法办理委托。", "A voter who cannot come may vote at a mobile box; one who is away may give a proxy."), Unit.None);

    private static readonly Notice ProvincialGround = new("provincial-ground", new(
        "以{ground}为由委托投票，依据的是省级规定，选举法只规定外出的选民。",
        "The reason ({ground}) is one that the province provides for; the Electoral Law speaks only of voters who are away."));

    private static readonly Notice ProvincialForm = new("provincial-form", new(
        "没有采用书面形式，省级规定许可其他形式，选举法规定书面委托。",
        "Not in writing: the province allows other forms; the Electoral Law asks for writing."));

    private static readonly Notice CheckableForm = new("checkable-form", new(
        "没有采用书面形式；当地规定许可信函、传真或者其他可查核的方式，口头委托不可查核，应当保存可供查核的凭据。选举法规定书面委托。",
        "Not in writing: the province allows a letter, fax or another form that can be checked, which word of mouth is not; keep what proves it. The Electoral Law asks for writing."));

    private static readonly Notice CustodyWithoutWriting = new("custody-without-writing", new(
        "1983年若干规定第五条所列人员的委托，法律没有要求书面形式；为便于核对，宜有书面记录。",
        "Of persons of item 5 of the Provisions of 1983 the law does not ask for writing; a written note makes the proxy easier to check."));

    private static readonly Notice CustodyByProvince = new("custody-by-province", new(
        "当地规定对这些人员的委托投票没有一律要求共同决定；1983年若干规定第五条第二款要求选举委员会和执行机关共同决定。",
        "The rules of the place do not ask for a joint decision on every proxy of these persons; item 5(2) of the Provisions of 1983 does."));

    public ProxyFormRule()
        : base("polling.proxy-form", Scope.Direct)
    {
        Title = new("委托投票的事由、形式和同意", "Ground, form and consent of a proxy");
        Statement = new(
            "选民在选举期间外出的，经选举委员会同意，可以书面委托他人代为投票；被判刑、被羁押、取保候审、监视居住、受拘留处罚而准予行使选举权利的人（1983年若干规定第五条）委托投票，由选举委员会和执行机关共同决定，天津市并须书面。省级规定的其他事由、形式，按所选读法处理；没有载明行政区划而省级规定可能不同的，不作判断。",
            "A voter who is away during the election may give a proxy in writing, with the consent of the election committee; for those who are sentenced, held, on bail, under residential surveillance or detained as a penalty and may vote (Provisions of 1983, item 5) the committee and the executing body decide together, in Tianjin in writing. Other grounds and forms that a province provides for follow the reading chosen; where no division is stated, what a province could turn is left undetermined.");
        AskedAs =
        [
            new("选民外出，怎样委托他人投票？", "How does a voter who is away vote through another?"),
            new("打电话委托他人投票，行不行？", "Can a proxy be given by telephone?"),
            new("因病不能到场的选民可以委托投票吗？", "May a voter who is ill give a proxy?"),
        ];
        NotDecided = new(
            "选民是否确已外出、委托书是否本人签署，以资料载明的为准，不作核对。选举委员会应否同意，法律没有规定标准；受委托人是否按委托人的意愿投票，也不作判断。受委托人的资格见`polling.proxy-holder`，受托的人数见`polling.proxy-limit`。",
            "Whether the voter was really away and signed the paper in person is taken as stated and not examined. When the committee is to agree the law does not say; whether the holder votes as the principal wishes is not decided. For who may hold a proxy see `polling.proxy-holder`, for how many, `polling.proxy-limit`.");
        RestsOn = [Parameters.ProxyVote, Parameters.ProxyInCustody, Parameters.CustodyTerms, Parameters.ProxyTerms];
        Facts = [PollingFacts.Ground, PollingFacts.Written, PollingFacts.Approved];
        Findings = [NotInWriting, NotApproved, NoJointDecision, KindNotStated, GroundNotInLaw];
        Notices = [ProvincialGround, ProvincialForm, CheckableForm, CustodyWithoutWriting, CustodyByProvince];
        OpenQuestions = [Interpretations.ProxyGrounds, Interpretations.CustodyDecision];
    }

    private protected override Verdict Decide(Proxy facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ProxyVote) is not { } norm) return trial.Without(Parameters.ProxyVote);
        if (facts.Ground is not { } ground)
        {
            _ = trial.Lacks(PollingFacts.Ground, facts.Ground) | trial.Lacks(PollingFacts.Written, facts.IsWritten) | trial.Lacks(PollingFacts.Approved, facts.IsApproved);
            return Trial.MissingFact;
        }
        if (ground == ProxyGround.Custody) return OfCustody(facts, trial);
        if (trial.Why is not null) trial.Say("ground", InWords(ground));

        // In writing and away is the law's own case; of any other the province may speak.
        var away = ground == ProxyGround.Away;
        var byProvince = !(away && facts.IsWritten == true) && trial.Reading(Interpretations.ProxyGrounds) == "province";
        var terms = byProvince ? trial.Norm(Parameters.ProxyTerms) : null;
        var open = byProvince && terms is null && trial.IsPlaceOpen;
        // An extract that knows one ground may leave out another.
        var partly = terms?.Evidence == Evidence.Extract;
        var known = away || terms?.Value.Allow(ground) == true;
        var needsConsent = away || terms?.Value.WithoutConsent != true;
        if (known && needsConsent && facts.IsApproved == false) return NotHeld(PollingFacts.Approved, NotApproved, norm, trial);
        if (!known) return open || partly ? trial.Without(Parameters.ProxyTerms) : trial.Breached(GroundNotInLaw, norm);
        var anyForm = terms?.Value.AnyForm == true;
        if (facts.IsWritten == false && !anyForm) return open ? trial.Without(Parameters.ProxyTerms) : NotHeld(PollingFacts.Written, NotInWriting, norm, trial);
        if ((!anyForm && trial.Lacks(PollingFacts.Written, facts.IsWritten)) | (needsConsent && trial.Lacks(PollingFacts.Approved, facts.IsApproved))) return Trial.MissingFact;
        if (!away) trial.Notice(ProvincialGround);
        else if (facts.IsWritten != true) trial.Notice(terms!.Value.Checkable ? CheckableForm : ProvincialForm);
        if (needsConsent) trial.Holds(PollingFacts.Approved, true);
        return trial.Met(norm);
    }

    private static Verdict OfCustody(Proxy facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ProxyInCustody) is not { } norm) return trial.Without(Parameters.ProxyInCustody);
        var terms = trial.Norm(Parameters.CustodyTerms);
        var open = terms is null && trial.IsPlaceOpen;
        var departs = terms is not null && terms.Value.Decision != JointDecision.Asked;
        if (departs) trial.Notice(CustodyByProvince);

        // By joint decision everywhere: who may do without is asked only where there was none.
        var needsDecision = facts.IsApproved == true || !(departs || open) || trial.Reading(Interpretations.CustodyDecision) != "province";
        if (needsDecision && facts.IsApproved == false) return NotHeld(PollingFacts.Approved, NoJointDecision, norm, trial);
        if (terms is { Value.InWriting: true } && facts.IsWritten == false) return NotHeld(PollingFacts.Written, NotInWriting, terms, trial);
        if (!needsDecision && open) return trial.Without(Parameters.CustodyTerms);
        if (!needsDecision && terms!.Value.Decision == JointDecision.ByKind) return trial.Undetermined(KindNotStated);
        if (((open || terms is { Value.InWriting: true }) && trial.Lacks(PollingFacts.Written, facts.IsWritten)) | (needsDecision && trial.Lacks(PollingFacts.Approved, facts.IsApproved))) return Trial.MissingFact;
        // A province may ask for writing.
        if (open && facts.IsWritten == false) return trial.Without(Parameters.CustodyTerms);
        if (facts.IsWritten == false) trial.Notice(CustodyWithoutWriting);
        if (needsDecision) trial.Holds(PollingFacts.Approved, true);
        return trial.Met(norm);
    }

    private static Verdict NotHeld(Fact fact, Finding finding, Norm norm, in Trial trial)
    {
        trial.Holds(fact, false);
        return trial.Breached(finding, norm);
    }

    private static Bilingual InWords(ProxyGround ground) => ground switch
    {
        ProxyGround.Away => new("外出", "away"),
        ProxyGround.Custody => new("被判刑、被羁押、取保候审、监视居住、受拘留处罚", "sentenced, held, on bail, under residential surveillance or detained as a penalty"),
        ProxyGround.Illness => new("因病、因残疾", "illness or disability"),
        ProxyGround.Isolation => new("隔离治疗、隔离医学观察", "isolation in an epidemic"),
        _ => new("其他原因", "another reason"),
    };

    private protected override IEnumerable<Example<Proxy>> WorkedExamples() =>
    [
        Met("外出，书面委托，经同意", "Away, in writing, agreed to", Away),
        Met("2006年：外出，书面委托，经认可（1983年若干规定）", "The same in 2006, by the Provisions of 1983", Away) with { AsOf = new(2006, 11, 1) },
        Met("上海市：因病，书面，经同意", "Shanghai: ill, in writing, agreed to", Away with { Ground = ProxyGround.Illness }) with { Province = "31" },
        Met("被羁押的选民，共同决定，书面", "A voter who is held, decided together, in writing", Custody(true, true)),
        Met("江苏省：被羁押的选民，共同决定，没有书面", "Jiangsu: a voter who is held, decided together, not in writing", Custody(true, false)) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "32" },
        Met("浙江省：受拘留处罚的选民，共同决定", "Zhejiang: a voter detained as a penalty, decided together", Custody(true, false)) with { Province = "33" },
        Met("天津市：依省级规定的读法，书面，没有共同决定", "Tianjin, under the reading that follows the province: in writing, not decided together", Custody(false, true)) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "12", Readings = [("custody-decision", "province")] },
        Met("浙江省：因病，没有书面", "Zhejiang: ill, not in writing", new() { Ground = ProxyGround.Illness, IsWritten = false }) with { Province = "33" },
        Met("浙江省：外出，通过传真委托", "Zhejiang: away, by fax", Away with { IsWritten = false }) with { Province = "33" },
        Met("湖北省：因病，书面，经同意", "Hubei: ill, in writing, agreed to", Away with { Ground = ProxyGround.Illness }) with { Province = "42" },
        Met("江苏省：隔离治疗，书面", "Jiangsu: in isolation, in writing", new() { Ground = ProxyGround.Isolation, IsWritten = true }) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "32" },
        Breached("北京市：外出，口头委托", "Beijing: away, by word of mouth", Away with { IsWritten = false }, NotInWriting) with { Province = "11" },
        Breached("外出，未经同意", "Away, not agreed to", Away with { IsApproved = false }, NotApproved),
        Breached("被羁押的选民，没有共同决定", "A voter who is held, not decided together", Custody(false, true), NoJointDecision),
        Breached("河北省：取保候审的选民，没有共同决定", "Hebei: a voter on bail, not decided together", Custody(false, true), NoJointDecision) with { Province = "13" },
        Breached("天津市：被羁押的选民，没有书面", "Tianjin: a voter who is held, not in writing", Custody(true, false), NotInWriting) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "12" },
        Breached("山东省：因病", "Shandong: ill", Away with { Ground = ProxyGround.Illness }, GroundNotInLaw) with { Province = "37" },
        Breached("因病，没有载明行政区划，只按选举法的读法", "Ill, no division stated, under the reading that follows the Electoral Law alone", Away with { Ground = ProxyGround.Illness }, GroundNotInLaw) with { Readings = [("proxy-grounds", "electoral-law")] },
        Breached("江苏省：因病，不是隔离", "Jiangsu: ill, not in isolation", Away with { Ground = ProxyGround.Illness }, GroundNotInLaw) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "32" },
        Breached("湖北省：因病，未经同意", "Hubei: ill, not agreed to", Away with { Ground = ProxyGround.Illness, IsApproved = false }, NotApproved) with { Province = "42" },
        Breached("浙江省：因病，只按选举法的读法", "Zhejiang: ill, under the reading that follows the Electoral Law alone", new() { Ground = ProxyGround.Illness, IsWritten = true, IsApproved = true }, GroundNotInLaw) with { Province = "33", Readings = [("proxy-grounds", "electoral-law")] },
        Breached("河北省：外出，口头委托，只按选举法的读法", "Hebei: away, by word of mouth, under the reading that follows the Electoral Law alone", Away with { IsWritten = false }, NotInWriting) with { Province = "13", Readings = [("proxy-grounds", "electoral-law")] },
        Undetermined("没有载明事由", "The ground is not stated", Away with { Ground = null }, Finding.MissingFact),
        Undetermined("外出，没有载明是否同意", "Away; whether agreed to is not stated", Away with { IsApproved = null }, Finding.MissingFact),
        Undetermined("因病，没有载明行政区划：有的省许可", "Ill, no division stated: some provinces allow it", Away with { Ground = ProxyGround.Illness }, Finding.NoNorm),
        Undetermined("外出，没有书面，没有载明行政区划：有的省许可其他形式", "Away, not in writing, no division stated: some provinces allow other forms", Away with { IsWritten = false }, Finding.NoNorm),
        Undetermined("被羁押的选民，没有书面，没有载明行政区划：天津市要求书面", "A voter who is held, not in writing, no division stated: Tianjin asks for writing", Custody(true, false), Finding.NoNorm),
        Undetermined("河北省：依省级规定的读法，没有共同决定，没有载明人员类别", "Hebei, under the reading that follows the province: not decided together, the kind of person not stated", Custody(false, true), KindNotStated) with { Province = "13", Readings = [("custody-decision", "province")] },
        Undetermined("福建省：因病，当地文本未收录", "Fujian: ill; the text of the place is not held", Away with { Ground = ProxyGround.Illness }, Finding.NoNorm) with { Province = "35" },
        Undetermined("辽宁省：没有书面，只收录节录", "Liaoning: not in writing; an extract of the text is held", Away with { IsWritten = false }, Finding.NoNorm) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "21" },
        Undetermined("安徽省：因其他原因，只收录节录", "Anhui: another reason; an extract of the text is held", Away with { Ground = ProxyGround.Other }, Finding.NoNorm) with { Province = "34" },
        Undetermined("1982年：当时的规定未能查证", "In 1982: what the law then said is not proved", Away, Finding.NoNorm) with { AsOf = new(1982, 6, 1) },
        OutOfScope("间接选举不得委托投票", "Deputies vote in person", Away) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Occasion Of2026 => Occasion.General(Level.Township, new(2026, 11, 1));

    private static Proxy Away => new() { Ground = ProxyGround.Away, IsWritten = true, IsApproved = true };

    private static Proxy Custody(bool decided, bool written) => new() { Ground = ProxyGround.Custody, IsWritten = written, IsApproved = decided };
}
