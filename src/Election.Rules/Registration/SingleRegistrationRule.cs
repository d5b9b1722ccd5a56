namespace Election.Rules;

/// <summary>
/// EL 5: one vote for each voter in one election; EL 27(1): registered by district. The elections of county and township deputies
/// held on one day are two elections, and a voter is on a roll of each.
/// </summary>
internal sealed class SingleRegistrationRule : Rule<Voter>
{
    private static readonly Finding Twice = new("registered-twice",
        new("该选民在同一次选举中还在其他选区登记；每一选民只有一个投票权。", "The voter is registered in another district too, for the same election; each voter has one vote."),
        new("核对后只在一个选区登记，从其他选区的选民名单上除名。", "Keep the voter on the roll of one district and strike off the others."), Unit.None);

    private static readonly Finding OffTheRoll = Finding.Inapplicable("off-the-roll", "该人未列入本选区选民名单。", "The person is off the roll of this district.");

    private static readonly Finding Told = Finding.Inapplicable("told-elsewhere", "该人在其他选区登记，已在该人的另一条目下或者由迁出的规则指出。", "The registration elsewhere is told at another entry of the person, or by the rule on moves.");

    public SingleRegistrationRule()
        : base("roll.single-registration", Scope.Direct)
    {
        Title = new("每一选民只在一个选区登记", "A voter is registered in one district only");
        Statement = new(
            "每一选民在一次选举中只有一个投票权，选民登记按选区进行：同一级人民代表大会代表的选举，每一选民只在一个选区登记。县、乡两级同日选举的，是两次选举，分别登记。",
            "Each voter has one vote in one election and is registered by district: for one congress, in one district only. Elections of county and of township deputies on one day are two elections, each with its roll.");
        AskedAs =
        [
            new("一个选民可以在两个选区登记吗？", "May a voter be registered in two districts?"),
            new("县、乡同一天选举，选民要登记两次吗？", "County and township elect on one day: is a voter registered twice?"),
        ];
        NotDecided = new(
            "应当保留哪一个选区的登记，不作判断。有没有实际投两次票见`polling.one-vote`；迁出后仍在原选区名单上的见`roll.moved`。",
            "Which of the registrations is to stay is not decided. Whether the voter in fact voted twice is the matter of `polling.one-vote`; a voter who moved and is still on the old roll, that of `roll.moved`.");
        RestsOn = [Parameters.SingleRegistration];
        Facts = [RollFacts.RegisteredElsewhere, VoterFacts.OnRoll, RollFacts.Moved, RollFacts.ResidenceProof];
        Findings = [Twice, OffTheRoll, Told];
        Subject = RollFacts.RegisteredElsewhere;
    }

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        if (trial.Norm(Parameters.SingleRegistration) is not { } norm) return trial.Without(Parameters.SingleRegistration);
        if (facts.IsOnRoll == false) return trial.NotApplicable(OffTheRoll);
        if (trial.Lacks(RollFacts.RegisteredElsewhere, facts.IsRegisteredElsewhere) | (facts.IsRegisteredElsewhere != false && trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll))) return Trial.MissingFact;
        if (facts.IsRegisteredElsewhere == true && (facts.IsToldElsewhere || (facts.HasMoved == true && facts.HasResidenceProof is null))) return trial.NotApplicable(Told);
        return trial.IsNot(RollFacts.RegisteredElsewhere, facts.IsRegisteredElsewhere!.Value) ? trial.Met(norm) : trial.Breached(Twice, norm);
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("只在本选区登记", "Registered here only", new() { IsOnRoll = true, IsRegisteredElsewhere = false }),
        Breached("在两个选区登记", "Registered in two districts", new() { IsOnRoll = true, IsRegisteredElsewhere = true }, Twice),
        Undetermined("同上，是否列入本选区名单没有载明", "The same; whether on the roll here is not stated", new() { IsRegisteredElsewhere = true }, Finding.MissingFact),
        OutOfScope("迁出后在两个名单上，由迁出的规则指出", "Moved and on both rolls: the rule on moves tells it", new() { IsOnRoll = true, IsRegisteredElsewhere = true, HasMoved = true }, Told),
        Undetermined("是否在其他选区登记没有载明", "Registration elsewhere not stated", new() { IsOnRoll = true }, Finding.MissingFact),
        Undetermined("2009年：当时的条文未能查证", "In 2009: what the law then said is not proved", new() { IsOnRoll = true, IsRegisteredElsewhere = true }, Finding.NoNorm) with { AsOf = new(2009, 11, 1) },
        OutOfScope("在其他选区登记，未列入本选区名单", "Registered elsewhere, and off the roll here", new() { IsOnRoll = false, IsRegisteredElsewhere = true }, OffTheRoll),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", new() { IsRegisteredElsewhere = true }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];
}
