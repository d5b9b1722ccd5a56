namespace Election.Rules;

/// <summary>EL 27(2), 1983 item 3: who through mental illness cannot vote is left off the roll where, and only where, the election committee confirmed it.</summary>
internal sealed class VoterCapacityRule : Rule<Voter>
{
    private static readonly Finding OnTheRoll = new("confirmed-and-on-roll",
        new("该人因精神病不能行使选举权利，已经选举委员会确认，仍列入选民名单。", "The committee confirmed that mental illness keeps the person from voting, and the person is on the roll all the same."),
        new("不列入选民名单；间歇性精神病患者仍应列入的，撤销确认。", "Leave the person off the roll, or withdraw the confirmation where the person can vote."), Unit.None);

    private static readonly Finding NotConfirmed = new("not-confirmed",
        new("该人未列入选民名单，但选举委员会没有确认其因精神病不能行使选举权利。", "The person is off the roll, and the committee did not confirm that mental illness keeps the person from voting."),
        new("列入选民名单，或者由选举委员会依法确认。", "Put the person on the roll, or have the committee confirm it."), Unit.None);

    private static readonly Finding AnotherGround = Finding.Inapplicable("another-ground", "该人因其他原因不在选民名单上。", "The person is off the roll for another reason.");

    public VoterCapacityRule()
        : base("voter.capacity", Scope.Direct)
    {
        Title = new("因精神病不列入选民名单，须经选举委员会确认", "Off the roll for mental illness only where the committee confirmed it");
        Statement = new(
            "精神病患者不能行使选举权利的，经选举委员会确认，不列入选民名单；没有确认的，仍应列入。",
            "Who through mental illness cannot vote is left off the roll where the election committee confirmed it; without that the person stays on.");
        AskedAs = [new("精神病患者要不要列入选民名单？", "Is a person with a mental illness put on the roll?")];
        NotDecided = new(
            "是否患病、能否行使选举权利，由选举委员会确认，不作医学判断；确认的依据和程序，法律没有规定，不作核对。精神病以外的无行为能力、无法表达意志见`roll.complete`。没有提出这一情况的，不适用。",
            "Whether a person is ill and can vote is for the election committee to confirm; no medical judgment is made, and on what basis and by what steps it confirms the law does not say. Other incapacity is the matter of `roll.complete`. Where illness is not raised, the rule does not apply.");
        RestsOn = [Parameters.Capacity];
        Facts = [VoterFacts.IncapacityConfirmed, VoterFacts.OnRoll];
        Findings = [OnTheRoll, NotConfirmed, AnotherGround];
        OpenQuestions = [Interpretations.VoterIncapacity, Interpretations.MissingVoters];
        Subject = VoterFacts.IncapacityConfirmed;
    }

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        // Nothing is claimed.
        if (facts.IsIncapacityConfirmed is not { } confirmed || facts.IsDeceased == true) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.Capacity) is not { } norm) return trial.Without(Parameters.Capacity);
        if (trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll)) return Trial.MissingFact;
        var onRoll = facts.IsOnRoll!.Value;
        if (!onRoll && !confirmed && OffRoll.GroundHere(facts, trial, exceptSuspension: false) is not null) return trial.NotApplicable(AnotherGround);
        if (!onRoll && !confirmed && UnitScopeRule.MayBeOff(facts, trial) is null) return UnitScopeRule.WhyOpen(facts, trial);
        trial.Holds(VoterFacts.IncapacityConfirmed, confirmed != onRoll);
        return confirmed != onRoll ? trial.Met(norm) : trial.Breached(onRoll ? OnTheRoll : NotConfirmed, norm);
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("经确认，未列入选民名单", "Confirmed, and off the roll", new() { IsIncapacityConfirmed = true, IsOnRoll = false }),
        Met("未经确认，列入选民名单", "Not confirmed, and on the roll", new() { IsIncapacityConfirmed = false, IsOnRoll = true }),
        Breached("经确认，仍列入选民名单", "Confirmed, and on the roll", new() { IsIncapacityConfirmed = true, IsOnRoll = true }, OnTheRoll),
        Breached("未经确认，未列入选民名单", "Not confirmed, and off the roll", new() { IsIncapacityConfirmed = false, IsOnRoll = false }, NotConfirmed),
        Breached("2006年未经确认，未列入（1983年若干规定）", "The same in 2006, by the Provisions of 1983", new() { IsIncapacityConfirmed = false, IsOnRoll = false }, NotConfirmed) with { AsOf = new(2006, 11, 1) },
        Undetermined("1982年：当时的规定未能查证", "In 1982: what the law then said is not proved", new() { IsIncapacityConfirmed = false, IsOnRoll = false }, Finding.NoNorm) with { AsOf = new(1982, 6, 1) },
        Undetermined("经确认，是否列入选民名单没有载明", "Confirmed; whether on the roll is not stated", new() { IsIncapacityConfirmed = true }, Finding.MissingFact),
        OutOfScope("没有提出因病不能行使选举权利", "No incapacity is claimed", new() { IsOnRoll = true }),
        OutOfScope("未经确认，因停止行使选举权利未列入", "Not confirmed, and off the roll as suspended in custody", new() { IsIncapacityConfirmed = false, IsOnRoll = false, IsInCustody = true, IsSeriousCase = true, IsSuspendedByDecision = true }, AnotherGround),
        OutOfScope("未经确认，因未成年未列入", "Not confirmed, and off the roll as a minor", new() { IsIncapacityConfirmed = false, IsOnRoll = false, Eligibility = new() { Born = new(2010, 1, 1) } }, AnotherGround),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", new() { IsIncapacityConfirmed = true, IsOnRoll = true }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];
}
