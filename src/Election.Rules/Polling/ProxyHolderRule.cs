namespace Election.Rules;

/// <summary>
/// EL 42, 1983 items 5(2), 9(1): a proxy is held by another voter, or by a relative with the right to vote. Beijing 51 and
/// Shaanxi 57 want a voter of the same district, elsewhere that is open (interpretation proxy-district); Yunnan 43(7) wants no
/// formal candidate. These provinces speak of voters who are away, not of persons of item 5. Where no division is stated, or its
/// text was not read on this, a holder whom a province could bar is undetermined.
/// </summary>
internal sealed class ProxyHolderRule : Rule<Proxy>
{
    private static readonly Finding NoRight = new("no-right-to-vote",
        new("受委托人{holder}没有选举权或者不能行使选举权利，不得代为投票。", "{holder} has no right to vote or may not exercise it, and may not vote on another's behalf."),
        new("由委托人另行委托有选举权的人，或者本人投票。", "The principal is to choose a holder with the right to vote, or to vote in person."), Unit.None);

    private static readonly Finding IsCandidate = new("formal-candidate",
        new("受委托人{holder}是正式代表候选人，当地规定不得接受委托。", "{holder} is a formal candidate, who by the rules of the place may hold no proxy."),
        new("另行委托不是正式代表候选人的选民。", "Choose a voter who is not a formal candidate."), Unit.None);

    private static readonly Finding OtherDistrict = new("other-district",
        new("受委托人{holder}不是本选区选民。", "{holder} is not a voter of the same district."),
        new("另行委托本选区选民。", "Choose a voter of the same district."), Unit.None);

    public ProxyHolderRule()
        : base("polling.proxy-holder", Scope.Direct)
    {
        Title = new("受委托人是选民或者有选举权的亲属", "A proxy is held by a voter or by a relative with the right to vote");
        Statement = new(
            "受委托代为投票的人应当是其他选民，或者有选举权的亲属；北京市、陕西省限于本选区选民，云南省不得委托正式代表候选人。",
            "A proxy is held by another voter, or by a relative with the right to vote; in Beijing and Shaanxi by a voter of the same district, in Yunnan by no formal candidate.");
        AskedAs =
        [
            new("哪些人可以受委托代为投票？", "Who may vote on another's behalf?"),
            new("代表候选人能否接受他人的委托投票？", "May a candidate hold a proxy?"),
            new("能否委托其他选区的选民代为投票？", "May a proxy be given to a voter of another district?"),
        ];
        NotDecided = new(
            "选举法写的是其他选民，1983年若干规定另有有选举权的亲属，这里两者都认可；亲属关系是否属实，不作核对。委托的事由和手续见`polling.proxy-form`，受托的人数见`polling.proxy-limit`；把自己列为委托人的见`polling.one-vote`。",
            "The Electoral Law speaks of another voter, the Provisions of 1983 also of a relative with the right to vote; either will do here, and whether the kinship is true is not examined. For ground and form see `polling.proxy-form`, for the number of proxies `polling.proxy-limit`, for someone named as their own principal `polling.one-vote`.");
        RestsOn = [Parameters.ProxyVote, Parameters.ProxyDistrict, Parameters.ProxyNotCandidate];
        AlsoCites = [DirectElectionProvisions.At(5, 2), ElectoralLaw.At(4), ElectoralLaw.At(4, 2)];
        Facts = [PollingFacts.HolderMayVote, PollingFacts.HolderIsCandidate, PollingFacts.SameDistrict, PollingFacts.Ground];
        Findings = [NoRight, IsCandidate, OtherDistrict];
        OpenQuestions = [Interpretations.ProxyDistrict, Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
    }

    private protected override Verdict Decide(Proxy facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ProxyVote) is not { } norm) return trial.Without(Parameters.ProxyVote);
        if (trial.Why is not null) trial.Say("holder", ProxyLimitRule.NameOf(facts.Holder));
        var right = RightOf(facts, trial);
        if (right is { } stated && !trial.Holds(PollingFacts.HolderMayVote, stated)) return trial.Breached(NoRight, norm);

        var custody = facts.Ground == ProxyGround.Custody;
        var (candidate, district) = custody ? (null, null) : (trial.Norm(Parameters.ProxyNotCandidate), trial.Norm(Parameters.ProxyDistrict));
        var openCandidate = !custody && candidate is null && trial.IsPlaceOpen;
        var openDistrict = !custody && district is null && trial.IsPlaceOpen;
        var (stands, away) = (facts.IsHolderCandidate == true, facts.IsSameDistrict == false);
        if (facts.Ground is not null)
        {
            if (candidate is not null && stands) return trial.Breached(IsCandidate, candidate);
            if (district is not null && away) return trial.Breached(OtherDistrict, district);
            if (away && !custody) trial.Reading(Interpretations.ProxyDistrict);
        }

        // What the province may say of such a holder is asked only where the facts would matter.
        var (mattersStanding, mattersDistrict) = (candidate is not null || openCandidate, district is not null || openDistrict);
        if ((right is null && trial.Lacks(PollingFacts.HolderMayVote, right))
            | (mattersStanding && trial.Lacks(PollingFacts.HolderIsCandidate, facts.IsHolderCandidate))
            | (mattersDistrict && trial.Lacks(PollingFacts.SameDistrict, facts.IsSameDistrict))
            | (((mattersStanding && stands) || (mattersDistrict && away)) && trial.Lacks(PollingFacts.Ground, facts.Ground)))
        {
            // With the division stated they might not be asked.
            if (right is not null && trial.Law.Province is null) trial.Why?.Lack(Absences.Division);
            return Trial.MissingFact;
        }
        if (openCandidate && stands) return trial.Without(Parameters.ProxyNotCandidate);
        return openDistrict && away ? trial.Without(Parameters.ProxyDistrict) : trial.Met(norm);
    }

    /// <summary>
    /// Whether the holder may vote: the person's own facts where they exclude or prove it, then what is stated, then the roll.
    /// </summary>
    private static bool? RightOf(Proxy facts, in Trial trial)
    {
        if (facts.HolderPerson is not { } person) return facts.MayHolderVote;
        if (person.IsDeceased == true || person.IsIncapacityConfirmed == true || VoterSuspendedRule.IsSuspended(person) == true) return false;
        // Of editions whose age is not proved only what is stated tells.
        var standing = trial.Law.NormOf(Parameters.VotingAge, trial.Occasion.Cell) is { } age ? RightToStand.Of(person.Eligibility, age.Value, trial) : Standing.Unknown;
        return standing switch
        {
            Standing.NotCitizen or Standing.UnderAge or Standing.Deprived or Standing.DeprivedForLife => false,
            _ when VoterSuspendedRule.IsSuspended(person) is null => facts.MayHolderVote,
            Standing.Has => true,
            Standing.Unknown when person.IsOnRoll == true => true,
            _ => facts.MayHolderVote,
        };
    }

    private protected override IEnumerable<Example<Proxy>> WorkedExamples() =>
    [
        Met("受委托人是选民", "The holder is a voter", Held(true)),
        Met("受委托人在选民名单上", "The holder is on the roll", Held(null) with { HolderPerson = new() { IsOnRoll = true } }),
        Met("江苏省：受委托人不是本选区选民", "Jiangsu: a voter of another district", Held(true) with { IsSameDistrict = false }) with { Occasion = Occasion.General(Level.Township, new(2026, 11, 1)), AsOf = new(2026, 11, 1), Province = "32" },
        Met("上海市：受委托人是正式代表候选人，当地没有禁止", "Shanghai, which does not bar it: the holder is a formal candidate", Held(true) with { IsHolderCandidate = true }) with { Province = "31" },
        Met("云南省：被羁押的选民委托正式候选人", "Yunnan: a voter who is held chose a formal candidate", Held(true) with { Ground = ProxyGround.Custody, IsHolderCandidate = true }) with { Province = "53" },
        Breached("受委托人没有选举权", "The holder has no right to vote", Held(false), NoRight),
        Breached("受委托人未满十八周岁", "The holder is under age", Held(null) with { HolderPerson = new() { Eligibility = new() { Born = new(2005, 5, 1) } } }, NoRight),
        Inside("选举日恰为受委托人十八周岁生日", "Election day is the holder's eighteenth birthday", Held(null) with { HolderPerson = Born(new(2003, 11, 1)) }),
        Outside("受委托人选举日次日才满十八周岁", "The holder is eighteen on the day after", Held(null) with { HolderPerson = Born(new(2003, 11, 2)) }, NoRight),
        Breached("北京市：受委托人不是本选区选民", "Beijing: a voter of another district", Held(true) with { IsSameDistrict = false }, OtherDistrict) with { Province = "11" },
        Breached("陕西省：受委托人不是本选区选民", "Shaanxi: a voter of another district", Held(true) with { IsSameDistrict = false }, OtherDistrict) with { Province = "61" },
        Breached("必须是本选区选民的读法", "Under the reading that wants a voter of the same district", Held(true) with { IsSameDistrict = false }, OtherDistrict) with { Readings = [("proxy-district", "yes")] },
        Breached("云南省：受委托人是正式代表候选人", "Yunnan: the holder is a formal candidate", Held(true) with { IsHolderCandidate = true }, IsCandidate) with { Province = "53" },
        Undetermined("没有载明受委托人有无选举权", "Whether the holder may vote is not stated", new() { Ground = ProxyGround.Away }, Finding.MissingFact),
        Undetermined("北京市：没有载明是不是本选区选民", "Beijing: whether of the same district is not stated", Held(true) with { IsSameDistrict = null }, Finding.MissingFact) with { Province = "11" },
        Undetermined("受委托人是正式候选人，没有载明行政区划：有的省禁止", "The holder is a formal candidate, no division stated: some province bars it", Held(true) with { IsHolderCandidate = true }, Finding.NoNorm),
        Undetermined("受委托人不是本选区选民，没有载明行政区划：有的省限于本选区选民", "A voter of another district, no division stated: some provinces want one of the same", Held(true) with { IsSameDistrict = false }, Finding.NoNorm),
        Undetermined("没有载明受委托人是不是候选人，也没有载明行政区划", "Neither the holder's candidacy nor the division is stated", Held(true) with { IsHolderCandidate = null }, Finding.MissingFact),
        Undetermined("福建省：受委托人是正式候选人，当地文本未收录", "Fujian: the holder is a formal candidate; the text of the place is not held", Held(true) with { IsHolderCandidate = true }, Finding.NoNorm) with { Province = "35" },
        Undetermined("福建省：受委托人不是本选区选民，当地文本未收录", "Fujian: a voter of another district; the text of the place is not held", Held(true) with { IsSameDistrict = false }, Finding.NoNorm) with { Province = "35" },
        OutOfScope("间接选举不得委托投票", "Deputies vote in person", Held(false)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Proxy Held(bool? mayVote) => new() { Ground = ProxyGround.Away, MayHolderVote = mayVote, IsSameDistrict = true, IsHolderCandidate = false };

    private static Voter Born(NodaTime.LocalDate day) => new() { Eligibility = new() { Born = day, IsCitizen = true, IsDeprivedForLife = false } };
}
