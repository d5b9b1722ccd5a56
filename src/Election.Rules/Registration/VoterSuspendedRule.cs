namespace Election.Rules;

/// <summary>
/// 1983 items 4 and 5: the right to vote is suspended only in custody, in a serious case, by decision of procuratorate or court,
/// and only while the custody lasts. Who is detained without one of these, on bail, under surveillance, or sentenced without
/// deprivation of political rights, votes.
/// </summary>
internal sealed class VoterSuspendedRule : Rule<Voter>
{
    private static readonly Finding StruckOff = new("struck-off-without-ground",
        new("该人未列入选民名单，但停止行使选举权利的条件没有全部具备（{lacking}），应当准予行使选举权利。", "The person is off the roll, but not all that suspends the right to vote is there ({lacking}): the person votes."),
        new("列入选民名单{how}。", "Put the person on the roll{how}."), Unit.None);

    private static readonly Finding Registered = new("suspended-and-registered",
        new("该人在被羁押期间停止行使选举权利，按照本省规定不予选民登记，却列入了选民名单。", "The right of this person is suspended while in custody; in this province such a person is not registered, and is on the roll."),
        new("从选民名单上除名；解除羁押的，予以登记。", "Strike the person off; register again on release."), Unit.None);

    private static readonly Finding AnotherGround = Finding.Inapplicable("another-ground", "该人因其他原因不在选民名单上。", "The person is off the roll for another reason.");

    private static readonly Notice WhileInCustody = new("while-in-custody", new(
        "停止行使选举权利仅限于被羁押期间；选举日以前解除羁押的，应当准予投票。",
        "The right is suspended only while the custody lasts; who is released before election day votes."));

    private static readonly Notice OnTheRoll = new("suspended-on-roll", new(
        "该人在被羁押期间停止行使选举权利，虽列入名单，不参加投票。",
        "The right of this person is suspended while in custody: on the roll, but no vote."));

    public VoterSuspendedRule()
        : base("voter.suspended", Scope.Direct)
    {
        Title = new("被羁押的人停止行使选举权利的条件", "When the right to vote of a person in custody is suspended");
        Statement = new(
            "因严重刑事犯罪案被羁押，正在受侦查、起诉、审判，并经人民检察院或者人民法院决定的，在被羁押期间停止行使选举权利。缺少其中一项的，以及取保候审、监视居住、被判刑而没有附加剥夺政治权利的，准予行使选举权利，不得因此不列入选民名单。",
            "The right to vote is suspended where a person is in custody for a serious crime, under investigation, prosecution or trial, and procuratorate or court so decided, while the custody lasts. Without any one of these, on bail, under surveillance, or sentenced without deprivation of political rights, a person votes and is not left off the roll for it.");
        AskedAs =
        [
            new("被羁押的人能不能参加选举？", "May a person in custody vote?"),
            new("取保候审的人要列入选民名单吗？", "Is a person on bail put on the roll?"),
        ];
        NotDecided = new(
            "案件是否属于严重刑事犯罪、有没有停止行使选举权利的决定，以资料载明的为准，不审查决定是否正确。采用流动票箱还是委托投票，由选举委员会和执行机关共同决定，其中委托投票见`polling.proxy-form`。决定的通知期限见`timetable.suspension-notice`。",
            "Whether the crime is serious and whether the right was suspended is taken as stated; the decision itself is not reviewed. Mobile box or proxy is for the committee and the executing body to settle together, and only the proxy is judged, by `polling.proxy-form`. The time for notice of the decision is the matter of `timetable.suspension-notice`.");
        RestsOn = [Parameters.Suspension, Parameters.SuspendedUnregistered];
        AlsoCites = [DirectElectionProvisions.At(5)];
        Facts = [VoterFacts.Custody, VoterFacts.SeriousCase, VoterFacts.SuspendedByDecision, VoterFacts.OnRoll];
        Findings = [StruckOff, Registered, AnotherGround];
        Notices = [WhileInCustody, OnTheRoll];
        OpenQuestions = [Interpretations.VoterIncapacity, Interpretations.MissingVoters];
    }

    /// <summary>Whether the right is suspended; null where it cannot be told.</summary>
    internal static bool? IsSuspended(Voter facts) =>
        facts.IsInCustody == false || facts.IsSeriousCase == false || facts.IsSuspendedByDecision == false ? false
        : facts is { IsInCustody: true, IsSeriousCase: true, IsSuspendedByDecision: true } ? true
        : facts is { IsInCustody: null, IsSuspendedByDecision: null } ? false
        : null;

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        // Nothing is claimed: no custody, no decision.
        if (facts.IsInCustody != true && facts.IsSuspendedByDecision != true) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.Suspension) is not { } norm) return trial.Without(Parameters.Suspension);
        var suspended = IsSuspended(facts);
        // Whether such a person is on the roll is the very question; only who is suspended is right on it and off it.
        if (facts.IsOnRoll is null && suspended != true)
        {
            trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll);
            return Trial.MissingFact;
        }
        if (facts.IsOnRoll != false)
        {
            if (suspended == true && facts.IsOnRoll == true && trial.Norm(Parameters.SuspendedUnregistered) is { } unregistered) return trial.Breached(Registered, unregistered);
            if (suspended == true) trial.Notice(OnTheRoll);
            return trial.Met(norm);
        }
        if (OffRoll.GroundHere(facts, trial, exceptSuspension: true) is not null) return trial.NotApplicable(AnotherGround);
        if (suspended == true)
        {
            trial.Notice(WhileInCustody);
            return trial.Met(norm);
        }
        if (suspended is null)
        {
            _ = trial.Lacks(VoterFacts.Custody, facts.IsInCustody) | trial.Lacks(VoterFacts.SeriousCase, facts.IsSeriousCase) | trial.Lacks(VoterFacts.SuspendedByDecision, facts.IsSuspendedByDecision);
            return Trial.MissingFact;
        }
        if (UnitScopeRule.MayBeOff(facts, trial) is null) return UnitScopeRule.WhyOpen(facts, trial);
        if (trial.Why is not null)
        {
            trial.Say("lacking", Lacking(facts));
            trial.Say("how", How(facts));
        }
        return trial.Breached(StruckOff, norm);
    }

    private static Bilingual Lacking(Voter facts) =>
        facts.IsInCustody == false ? new("未被羁押", "not in custody")
        : facts.IsSuspendedByDecision == false ? new("检察院、法院没有决定", "no decision of procuratorate or court")
        : new("不属于严重刑事犯罪案", "no serious crime");

    /// <summary>Item 5(2): only of who is in custody has a body that holds the person to decide; who is on bail votes as all others do.</summary>
    private static Bilingual How(Voter facts) =>
        facts.IsInCustody == true ? new("；由选举委员会和执行羁押的机关共同决定投票方式", "; the committee and the custodial body decide how the vote is cast")
        : facts.IsInCustody is null ? new("；仍在羁押的，由选举委员会和执行羁押的机关共同决定投票方式", "; of a person still in custody the committee and the custodial body decide how the vote is cast")
        : Bilingual.None;

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("因严重刑事犯罪案被羁押，经法院决定，未列入名单", "In custody for a serious crime, by decision of the court, off the roll", Held(true, true)),
        Met("被羁押，没有停止行使选举权利的决定，列入名单", "In custody without such a decision, on the roll", Held(true, false) with { IsOnRoll = true }),
        Met("停止行使选举权利的人列入名单，不投票", "A person suspended stands on the roll and does not vote", Held(true, true) with { IsOnRoll = true }),
        Breached("被羁押，没有决定，未列入名单", "In custody without a decision, off the roll", Held(true, false), StruckOff),
        Breached("不属于严重刑事犯罪案，未列入名单", "No serious crime, off the roll", Held(false, true), StruckOff),
        Breached("取保候审的人未列入名单", "On bail, off the roll", Held(true, true) with { IsInCustody = false }, StruckOff),
        Breached("江苏：停止行使选举权利的人列入名单", "Jiangsu: a person suspended stands on the roll", Held(true, true) with { IsOnRoll = true }, Registered) with { AsOf = new(2026, 6, 1), Province = "32" },
        Undetermined("被羁押，有无决定没有载明", "In custody; whether there is a decision is not stated", Held(true, null), Finding.MissingFact),
        Undetermined("被羁押，没有决定，是否列入名单没有载明", "In custody without a decision; whether on the roll is not stated", Held(true, false) with { IsOnRoll = null }, Finding.MissingFact),
        OutOfScope("没有被羁押", "Not in custody", new() { IsInCustody = false, IsOnRoll = false }),
        OutOfScope("被羁押，已在其他选区登记", "In custody, and registered in another district", Held(true, false) with { IsRegisteredElsewhere = true }, AnotherGround),
        OutOfScope("被羁押的省属企业职工，未列入乡镇名单", "In custody, staff of a provincial enterprise, off the township's roll", Held(true, false) with { Employer = Employer.Higher }, AnotherGround),
        OutOfScope("被羁押的未成年人", "A minor in custody", Held(true, false) with { Eligibility = new() { Born = new(2010, 1, 1) } }, AnotherGround),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", Held(true, false)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Voter Held(bool serious, bool? decision) => new() { IsInCustody = true, IsSeriousCase = serious, IsSuspendedByDecision = decision, IsOnRoll = false };
}
