namespace Election.Rules;

/// <summary>
/// EL 43(2): a near relative of a candidate is neither scrutineer nor teller. The candidate is not named there: that whoever is
/// barred through the candidate is barred less than the candidate is an argument, not the law's word, and so nationally a
/// candidate who is scrutineer or teller is left undetermined. Provinces name the candidate, and more roles.
/// </summary>
internal sealed class ScrutineerIndependenceRule : Rule<PollingOfficial>
{
    private static readonly Finding Relative = new("near-relative",
        new("{name}是代表候选人的近亲属，不得担任{role}。", "{name} is a near relative of a candidate and may not serve as {role}."),
        new("另选他人担任{role}；已经计票的，由另选的人员重新核对。", "Choose another person as {role}; where the count is done, let that person check it again."), Unit.None);

    private static readonly Finding WiderKin = new("wider-kin",
        new("{name}与代表候选人有夫妻、直系血亲或者三代以内旁系血亲关系，不得担任{role}。", "{name} is the spouse, a lineal relative or a collateral within three generations of a candidate and may not serve as {role}."),
        new("另选他人担任{role}；已经计票的，由另选的人员重新核对。", "Choose another person as {role}; where the count is done, let that person check it again."), Unit.None);

    private static readonly Finding IsCandidate = new("candidate",
        new("{name}是代表候选人，当地规定不得担任{role}。", "{name} is a candidate, whom the rules of the place bar from serving as {role}."),
        new("另选他人担任{role}；已经计票的，由另选的人员重新核对。", "Choose another person as {role}; where the count is done, let that person check it again."), Unit.None);

    private static readonly Finding CandidateNotNamed = new("candidate-not-named",
        new("{name}是代表候选人，担任{role}；选举法只禁止候选人的近亲属，没有写明候选人本人，无法判断。", "{name} is a candidate and serves as {role}; the Electoral Law bars near relatives of candidates and does not name the candidate."),
        new("宜另选他人担任{role}。", "Better choose another person as {role}."), Unit.None);

    private static readonly Finding ProvinceOpen = new("province-open",
        new("{name}是代表候选人或者其近亲属，担任{role}；当地实施细则是否禁止，其内容未全部收录，无法判断。", "{name} is a candidate or a near relative of one and serves as {role}; whether the rules of the place bar that is not known: they are not held in full."),
        new("查明当地实施细则；宜另选他人担任{role}。", "Find out what the rules of the place say; better choose another person as {role}."), Unit.None);

    private static readonly Bilingual Yes = new("是", "yes"), No = new("否", "no");

    private static readonly Bilingual Unnamed = new("该人", "The person");

    public ScrutineerIndependenceRule()
        : base("polling.scrutineer-independence", Scope.Everywhere)
    {
        Title = new("候选人的近亲属不得担任监票人、计票人", "No near relative of a candidate is scrutineer or teller");
        Statement = new(
            "代表候选人的近亲属不得担任监票人、计票人；许多省规定候选人本人也不得担任，有的还不得主持投票选举或者担任工作人员。",
            "A near relative of a candidate is neither scrutineer nor teller; many provinces bar the candidate too, and some from presiding or from any work at the poll.");
        RestsOn = [Parameters.Independence];
        Facts = [PollingFacts.Role, PollingFacts.OfficialIsCandidate, PollingFacts.RelativeOfCandidate, PollingFacts.WiderKinOfCandidate];
        Findings = [Relative, WiderKin, IsCandidate, CandidateNotNamed, ProvinceOpen];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
        OpenQuestions = [Interpretations.NearRelative];
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

        // A province's own article answers for every role; the nation's leaves the rest to a text that may not be read.
        var open = norm.Citations[0].Provision.Instrument.Province is null && trial.Law.IsProvinceUnread;
        if (open && (facts.IsCandidate == true || facts.IsRelativeOfCandidate == true)) return trial.Undetermined(ProvinceOpen);
        var unnamed = norm.Citations[0].Provision.Instrument.Province is null && role is OfficialRole.Scrutineer or OfficialRole.Teller;
        if (unnamed && facts.IsCandidate == true) return trial.Undetermined(CandidateNotNamed);

        if (((barsCandidates || open || unnamed) && trial.Lacks(PollingFacts.OfficialIsCandidate, facts.IsCandidate))
            | ((barsRelatives || open) && trial.Lacks(PollingFacts.RelativeOfCandidate, facts.IsRelativeOfCandidate))
            // Hubei's own article is what the near relation is stated by; elsewhere the wider reading asks for more than is stated.
            | (wider && !norm.Value.WiderKin && trial.Lacks(PollingFacts.WiderKinOfCandidate, facts.IsWiderKinOfCandidate))) return Trial.MissingFact;
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
        Met("候选人的近亲属主持投票，不知何省", "A candidate's brother presides, no province stated", Neutral with { Role = OfficialRole.Chair, IsRelativeOfCandidate = true }),
        Met("北京市：候选人的近亲属主持投票，当地只禁止监票、计票", "Beijing, which bars only scrutineers and tellers: a relative presides", Neutral with { Role = OfficialRole.Chair, IsRelativeOfCandidate = true }) with { Province = "11" },
        Met("候选人的堂兄弟担任监票人，载明不是近亲属", "A candidate's cousin as scrutineer, stated to be no near relative", Cousin),
        Breached("候选人的配偶担任监票人", "A candidate's wife as scrutineer", Neutral with { IsRelativeOfCandidate = true }, Relative),
        Breached("间接选举，候选人的子女担任计票人", "A candidate's daughter as teller in an indirect election", Neutral with { Role = OfficialRole.Teller, IsRelativeOfCandidate = true }, Relative) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Breached("江苏省：候选人担任监票人", "Jiangsu: a candidate as scrutineer", Neutral with { IsCandidate = true }, IsCandidate) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "32" },
        Breached("江苏省：候选人的近亲属主持投票", "Jiangsu: a relative presides", Neutral with { Role = OfficialRole.Chair, IsRelativeOfCandidate = true }, Relative) with { Occasion = Of2026, AsOf = new(2026, 11, 1), Province = "32" },
        Breached("湖北省：候选人的堂兄弟担任监票人", "Hubei: a candidate's cousin as scrutineer", Cousin, WiderKin) with { Province = "42" },
        Breached("候选人的堂兄弟担任监票人，三代以内的读法", "A candidate's cousin as scrutineer, under the wider reading", Cousin, WiderKin) with { Readings = [("near-relative", "wider")] },
        Undetermined("没有载明是否近亲属", "Whether a near relative is not stated", new() { Role = OfficialRole.Scrutineer, IsCandidate = false }, Finding.MissingFact),
        Undetermined("没有载明担任的工作", "The role is not stated", new() { IsCandidate = true }, Finding.MissingFact),
        Undetermined("三代以内的读法，没有载明", "Under the wider reading, which is not stated", Neutral with { IsWiderKinOfCandidate = null }, Finding.MissingFact) with { Readings = [("near-relative", "wider")] },
        Undetermined("候选人担任监票人，不知何省", "A candidate as scrutineer, no province stated", Neutral with { IsCandidate = true }, CandidateNotNamed),
        Undetermined("山西省：候选人担任监票人，当地文本未收录", "Shanxi: a candidate as scrutineer; the text of the place is not held", Neutral with { IsCandidate = true }, ProvinceOpen) with { Province = "14" },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Neutral with { IsRelativeOfCandidate = true }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];

    private static Occasion Of2026 => Occasion.General(Level.Township, new(2026, 11, 1));

    private static PollingOfficial Neutral => new() { Role = OfficialRole.Scrutineer, IsCandidate = false, IsRelativeOfCandidate = false, IsWiderKinOfCandidate = false };

    private static PollingOfficial Cousin => Neutral with { IsWiderKinOfCandidate = true };
}
