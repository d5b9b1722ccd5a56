namespace Election.Rules;

/// <summary>
/// EL 43(2): a near relative of a candidate is neither scrutineer nor teller. The candidate is not named there: that whoever is
/// barred through the candidate is barred less than the candidate is an argument, not the law's word, and so nationally a
/// candidate who is scrutineer or teller is left undetermined. Provinces name the candidate, and more roles: where no division is
/// stated, or its text was not read, whom a province could bar is undetermined.
/// </summary>
internal sealed class ScrutineerIndependenceRule : Rule<PollingOfficial>
{
    private static readonly Finding Relative = new("near-relative",
        new("{name}是代表候选人的近亲属，不得担任{role}。", "{name} is a near relative of a candidate and may not serve as {role}."),
        new("另选他人担任{role}；已经计票的，由另选的人员重新核对。", "Choose another person as {role}; where the count is done, that person checks it again."), Unit.None);

    private static readonly Finding WiderKin = new("wider-kin",
        new("{name}与代表候选人有夫妻、直系血亲或者三代以内旁系血亲关系，不得担任{role}。", "{name} is the spouse, a lineal relative or a collateral within three generations of a candidate and may not serve as {role}."),
        new("另选他人担任{role}；已经计票的，由另选的人员重新核对。", "Choose another person as {role}; where the count is done, that person checks it again."), Unit.None);

    private static readonly Finding IsCandidate = new("candidate",
        new("{name}是代表候选人，当地规定不得担任{role}。", "{name} is a candidate, whom the rules of the place bar from serving as {role}."),
        new("另选他人担任{role}；已经计票的，由另选的人员重新核对。", "Choose another person as {role}; where the count is done, that person checks it again."), Unit.None);

    private static readonly Finding CandidateNotNamed = new("candidate-not-named",
        new("{name}是代表候选人，担任{role}；选举法只禁止候选人的近亲属，没有写明候选人本人，无法判断。", "{name} is a candidate and serves as {role}; the Electoral Law bars near relatives of candidates and does not name the candidate."),
        new("宜另选他人担任{role}。", "It is safer to choose another person as {role}."), Unit.None);

    private static readonly Finding ProvinceOpen = new("province-open",
        new("{name}是代表候选人或者其亲属，担任{role}；当地实施细则是否禁止，其内容未全部收录，无法判断。", "{name} is a candidate or related to one and serves as {role}; whether the rules of the place bar that is not known: they are not held in full."),
        new("查明当地实施细则；宜另选他人担任{role}。", "Find out what the rules of the place say; it is safer to choose another person as {role}."), Unit.None);

    private static readonly Finding DivisionOpen = new("division-open",
        new("{name}是代表候选人或者其亲属，担任{role}；选举法没有禁止，有的省禁止，没有载明行政区划，无法判断。", "{name} is a candidate or related to one and serves as {role}; the Electoral Law does not bar that, some provinces do, and the division is not stated."),
        new("补充行政区划；宜另选他人担任{role}。", "State the division; it is safer to choose another person as {role}."), Unit.None);

    private static readonly Bilingual Yes = new("是", "yes"), No = new("否", "no");

    private static readonly Bilingual Unnamed = new("该人", "The person");

    public ScrutineerIndependenceRule()
        : base("polling.scrutineer-independence", Scope.Everywhere)
    {
        Title = new("候选人的近亲属不得担任监票人、计票人", "No near relative of a candidate is scrutineer or teller");
        Statement = new(
            "代表候选人的近亲属不得担任监票人、计票人；许多省规定候选人本人也不得担任，有的还不得主持投票选举或者担任工作人员。",
            "A near relative of a candidate is neither scrutineer nor teller; many provinces bar the candidate too, and some bar both from presiding or from working at the poll.");
        AskedAs =
        [
            new("候选人的配偶可以担任监票人吗？", "May a candidate's spouse be a scrutineer?"),
            new("候选人本人能否担任计票人？", "May a candidate be a teller?"),
        ];
        NotDecided = new(
            "是否为候选人的近亲属，以资料载明的为准，不核对亲属关系；哪些人算近亲属，选举法没有写明。监票人、计票人是否由选民或者代表推选，由`polling.tellers-chosen`判断。由不得担任的人完成的计票是否有效，不作判断。",
            "Whether someone is a near relative of a candidate is taken as stated; who counts as one the Electoral Law does not say. Whether scrutineers and tellers were chosen by the voters or deputies is decided by `polling.tellers-chosen`. Whether a count made by someone who is barred is valid is not decided.");
        RestsOn = [Parameters.Independence];
        Facts = [PollingFacts.Role, PollingFacts.OfficialIsCandidate, PollingFacts.RelativeOfCandidate, PollingFacts.WiderKinOfCandidate];
        Findings = [Relative, WiderKin, IsCandidate, CandidateNotNamed, ProvinceOpen, DivisionOpen];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
        OpenQuestions = [Interpretations.NearRelative, Interpretations.StaffIncludeScrutineers];
    }

    private protected override Verdict Decide(PollingOfficial facts, in Trial trial)
    {
        if (trial.Norm(Parameters.Independence) is not { } norm) return trial.Without(Parameters.Independence);
        if (facts.Role is not { } role)
        {
            // Who is neither candidate nor kin may serve as anything.
            if (facts is { IsCandidate: false, IsRelativeOfCandidate: false, IsWiderKinOfCandidate: false }) return trial.Met(norm);
            trial.Lacks(PollingFacts.Role, facts.Role);
            return Trial.MissingFact;
        }
        if (trial.Why is not null)
        {
            trial.Say("name", facts.Name is { } name ? new Bilingual(name, name) : Unnamed);
            trial.Say("role", Wording.Of(role));
        }
        var (barsRelatives, barsCandidates) = (norm.Value.Relatives.Contains(role), norm.Value.Candidates.Contains(role));
        if (barsRelatives && facts.IsRelativeOfCandidate == true) return Barred(PollingFacts.RelativeOfCandidate, Relative, norm, trial);
        if (barsCandidates && facts.IsCandidate == true) return Barred(PollingFacts.OfficialIsCandidate, IsCandidate, norm, trial);
        // Whether wider kin is stated or not, under the one reading it counts and under the other it does not.
        var wider = barsRelatives && facts.IsWiderKinOfCandidate != false && (norm.Value.WiderKin || trial.Reading(Interpretations.NearRelative) == "wider");
        if (wider && facts.IsWiderKinOfCandidate == true) return Barred(PollingFacts.WiderKinOfCandidate, WiderKin, norm, trial);

        // A province's own article answers for every role; the nation's leaves the rest to a text that may not be read or known.
        var open = norm.Citations[0].Provision.Instrument.Division is null && trial.IsPlaceOpen;
        var unnamed = role is OfficialRole.Scrutineer or OfficialRole.Teller && !barsCandidates;
        if (open && (facts.IsCandidate == true || facts.IsRelativeOfCandidate == true || facts.IsWiderKinOfCandidate == true))
        {
            if (trial.Law.Province is not null) return trial.Undetermined(ProvinceOpen);
            trial.Why?.Lack(Absences.Division);
            return trial.Undetermined(unnamed && facts.IsCandidate == true ? CandidateNotNamed : DivisionOpen);
        }
        if (unnamed && facts.IsCandidate == true) return trial.Undetermined(CandidateNotNamed);

        // Whoever is no kin within three generations is no near relative: where the province names these, that is enough.
        var asksRelative = open || (barsRelatives && !(norm.Value.WiderKin && facts.IsWiderKinOfCandidate == false));
        if (((barsCandidates || open || unnamed) && trial.Lacks(PollingFacts.OfficialIsCandidate, facts.IsCandidate))
            | (asksRelative && trial.Lacks(PollingFacts.RelativeOfCandidate, facts.IsRelativeOfCandidate))
            | (wider && trial.Lacks(PollingFacts.WiderKinOfCandidate, facts.IsWiderKinOfCandidate)))
        {
            // With the division stated they might not be asked.
            if (open && !barsRelatives && trial.Law.Province is null) trial.Why?.Lack(Absences.Division);
            return Trial.MissingFact;
        }
        trial.Holds(PollingFacts.Role, Wording.Of(role), true);
        if (facts.IsCandidate is { } stands) trial.Holds(PollingFacts.OfficialIsCandidate, stands ? Yes : No, true);
        if (facts.IsRelativeOfCandidate is { } related) trial.Holds(PollingFacts.RelativeOfCandidate, related ? Yes : No, true);
        return trial.Met(norm);
    }

    private static Verdict Barred(Fact fact, Finding finding, Norm norm, in Trial trial)
    {
        trial.Holds(fact, Yes, false);
        return trial.Breached(finding, norm);
    }

    private protected override IEnumerable<Example<PollingOfficial>> WorkedExamples() =>
    [
        Met("监票人与候选人无关", "A scrutineer unrelated to any candidate", Neutral),
        Met("间接选举，计票人与候选人无关", "A teller unrelated to any candidate, in an indirect election", Neutral with { Role = OfficialRole.Teller }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Met("与候选人无关的人主持投票", "A person unrelated to any candidate presides", Neutral with { Role = OfficialRole.Chair }),
        Met("北京市：候选人的近亲属主持投票，当地只禁止监票、计票", "Beijing, which bars only scrutineers and tellers: a relative presides", Neutral with { Role = OfficialRole.Chair, IsRelativeOfCandidate = true }) with { Province = "11" },
        Met("北京市：候选人的堂兄弟担任监票人，载明不是近亲属", "Beijing: a candidate's cousin as scrutineer, stated to be no near relative", Cousin) with { Province = "11" },
        Met("河北省：候选人的近亲属担任工作人员", "Hebei: a relative of a candidate as election worker", Neutral with { Role = OfficialRole.Worker, IsRelativeOfCandidate = true }) with { Province = "13" },
        Breached("候选人的配偶担任监票人", "A candidate's wife as scrutineer", Neutral with { IsRelativeOfCandidate = true }, Relative),
        Breached("间接选举，候选人的子女担任计票人", "A candidate's daughter as teller in an indirect election", Neutral with { Role = OfficialRole.Teller, IsRelativeOfCandidate = true }, Relative) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Breached("江苏省：候选人担任监票人", "Jiangsu: a candidate as scrutineer", Neutral with { IsCandidate = true }, IsCandidate) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "32" },
        Breached("江苏省：候选人的近亲属主持投票", "Jiangsu: a relative presides", Neutral with { Role = OfficialRole.Chair, IsRelativeOfCandidate = true }, Relative) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "32" },
        Breached("河北省：候选人担任监票人", "Hebei: a candidate as scrutineer", Neutral with { IsCandidate = true }, IsCandidate) with { Province = "13" },
        Breached("湖北省：候选人的堂兄弟担任监票人", "Hubei: a candidate's cousin as scrutineer", Cousin, WiderKin) with { Province = "42" },
        Breached("候选人的堂兄弟担任监票人，三代以内的读法", "A candidate's cousin as scrutineer, under the wider reading", Cousin, WiderKin) with { Readings = [("near-relative", "wider")] },
        Undetermined("没有载明是否近亲属", "Whether a near relative is not stated", new() { Role = OfficialRole.Scrutineer, IsCandidate = false }, Finding.MissingFact),
        Undetermined("没有载明担任的工作", "The role is not stated", new() { IsCandidate = true }, Finding.MissingFact),
        Undetermined("三代以内的读法，没有载明", "Under the wider reading, which is not stated", Neutral with { IsWiderKinOfCandidate = null }, Finding.MissingFact) with { Readings = [("near-relative", "wider")] },
        Undetermined("湖北省：没有载明是否三代以内亲属", "Hubei: whether kin within three generations is not stated", Neutral with { IsWiderKinOfCandidate = null }, Finding.MissingFact) with { Province = "42" },
        Undetermined("候选人担任监票人，没有载明行政区划", "A candidate as scrutineer, no division stated", Neutral with { IsCandidate = true }, CandidateNotNamed),
        Undetermined("江苏省间接选举：候选人担任监票人，当地没有规定", "Jiangsu: a candidate as scrutineer in an indirect election, of which its rules do not speak", Neutral with { IsCandidate = true }, CandidateNotNamed) with { Occasion = Occasion.General(Level.Prefecture, new(2026, 11, 1)), AsOf = new(2026, 11, 1), Province = "32" },
        Undetermined("河北省：候选人担任监票人，工作人员不包括监票人的读法", "Hebei: a candidate as scrutineer, under the reading that counts no scrutineer as a worker", Neutral with { IsCandidate = true }, CandidateNotNamed) with { Province = "13", Readings = [("staff-include-scrutineers", "no")] },
        Undetermined("候选人主持投票，没有载明行政区划：有的省禁止", "A candidate presides, no division stated: some provinces bar it", Neutral with { Role = OfficialRole.Chair, IsCandidate = true }, DivisionOpen),
        Undetermined("候选人的近亲属主持投票，没有载明行政区划：有的省禁止", "A candidate's brother presides, no division stated: some provinces bar it", Neutral with { Role = OfficialRole.Chair, IsRelativeOfCandidate = true }, DivisionOpen),
        Undetermined("候选人的堂兄弟担任监票人，没有载明行政区划：湖北省禁止", "A candidate's cousin as scrutineer, no division stated: Hubei bars it", Cousin, DivisionOpen),
        Undetermined("福建省：候选人担任监票人，当地文本未收录", "Fujian: a candidate as scrutineer; the text of the place is not held", Neutral with { IsCandidate = true }, ProvinceOpen) with { Province = "35" },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Neutral with { IsRelativeOfCandidate = true }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];

    private static Occasion Of2026 => Occasion.General(Level.Township, new(2026, 11, 1));

    private static PollingOfficial Neutral => new() { Role = OfficialRole.Scrutineer, IsCandidate = false, IsRelativeOfCandidate = false, IsWiderKinOfCandidate = false };

    private static PollingOfficial Cousin => Neutral with { IsWiderKinOfCandidate = true };
}
