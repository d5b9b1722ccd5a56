namespace Election.Rules;

/// <summary>EL 27(1): who moved out of a district after being registered is on the roll of the district moved to, and so not on the old one (EL 5).</summary>
internal sealed class RollMovedRule : Rule<Voter>
{
    private static readonly Finding OnBoth = new("on-both-rolls",
        new("该选民已迁出本选区，既在新迁入的选区的选民名单上，又仍在本选区的选民名单上。", "The voter moved out, is on the roll of the new district and still on that of the old one."),
        new("从原选区的选民名单上除名。", "Strike the voter off the old roll."), Unit.None);

    private static readonly Finding OnOldRoll = new("on-old-roll",
        new("该选民已迁出本选区，仍在本选区的选民名单上。", "The voter moved out and is still on the roll of the old district."),
        new("列入新迁入的选区的选民名单，从原选区的选民名单上除名。", "Put the voter on the roll of the new district and strike off the old one."), Unit.None);

    private static readonly Finding OnNoRoll = new("on-no-roll",
        new("该选民已迁出本选区，没有列入新迁入的选区的选民名单。", "The voter moved out and is not on the roll of the new district."),
        new("列入新迁入的选区的选民名单。", "Put the voter on the roll of the new district."), Unit.None);

    private static readonly Finding NoVoter = Finding.Inapplicable("kept-off", "该人有不列入选民名单的事由：{ground}。", "Something keeps the person off every roll: {ground}.");

    private static readonly Finding RegisterStays = Finding.Inapplicable("register-stays", "该人没有转出户口，是否凭证明登记另行判断。", "The household register of the person stays; whether the proof from home is there is judged by another rule.");

    private static readonly Finding DayTooWide = VoterRule.DayTooWide();

    public RollMovedRule()
        : base("roll.moved", Scope.Direct)
    {
        Title = new("迁出的选民列入新选区的选民名单", "Who moved is on the new roll, not on both");
        Statement = new(
            "对选民经登记后迁出原选区的，列入新迁入的选区的选民名单，不再列入原选区的选民名单。没有转出户口而实际迁居外地的，见《直接选举若干规定》第九条第二款。",
            "A voter who after registration moved out of the district is on the roll of the district moved to and no longer on the old one. Of who lives elsewhere without moving the household register, item 9(2) of the Provisions of 1983 speaks.");
        AskedAs =
        [
            new("选民迁走了，应当列入哪个选区的名单？", "On which roll is a voter who moved to another district?"),
            new("迁出的选民两个选区的名单上都有，怎么办？", "What if a voter who moved is on the rolls of both districts?"),
        ];
        NotDecided = new(
            "是否迁出以资料载明的为准；何时迁出、由谁通知新选区，不作判断。户口没有转出而实际迁居外地的见`roll.residence-proof`；没有迁出而在两个选区登记的见`roll.single-registration`。",
            "Whether a voter moved is taken as stated; when, and who tells the new district, is not decided. Who lives elsewhere without moving the household register is the matter of `roll.residence-proof`; who is registered twice without having moved, that of `roll.single-registration`.");
        RestsOn = [Parameters.RollMove];
        Facts = [RollFacts.Moved, VoterFacts.OnRoll, RollFacts.OnNewRoll, RollFacts.ResidenceProof, VoterFacts.Born, VoterFacts.Citizen, VoterFacts.Deprivation, Fact.ElectionDay];
        Findings = [OnBoth, OnOldRoll, OnNoRoll, NoVoter, RegisterStays, DayTooWide];
        OpenQuestions = [Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay, Interpretations.VoterIncapacity, Interpretations.MissingVoters];
        Subject = RollFacts.Moved;
    }

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        if (facts.HasMoved != true) return Verdict.NotApplicable;
        // Item 9(2) of 1983: the household register stays, so nobody moved as EL 27 has it.
        if (facts.HasResidenceProof is not null) return trial.NotApplicable(RegisterStays);
        if (trial.Norm(Parameters.RollMove) is not { } norm) return trial.Without(Parameters.RollMove);
        if (trial.Norm(Parameters.VotingAge) is not { } age) return trial.Without(Parameters.VotingAge);
        var standing = RightToStand.Of(facts.Eligibility, age.Value, trial);
        if (OffRoll.Ground(facts, standing, trial) is { } ground)
        {
            trial.Say("ground", ground);
            return trial.NotApplicable(NoVoter);
        }
        switch (facts.IsOnRoll, facts.IsOnNewRoll)
        {
            case (true, true): return trial.Breached(OnBoth, norm);
            // Whatever the new roll says: on both of them, or on the old one alone.
            case (true, _): return trial.Breached(OnOldRoll, norm);
            case (false, true):
                trial.Holds(RollFacts.OnNewRoll, true);
                return trial.Met(norm);
            case (false, false):
                // Only who may vote is missed there.
                if (RollCompleteRule.Lacks(facts.Eligibility, trial)) return Trial.MissingFact;
                if (standing == Standing.Has) return trial.Breached(OnNoRoll, norm);
                trial.Say("day", trial.Occasion.Day);
                return trial.Undetermined(DayTooWide);
        }
        _ = trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll) | trial.Lacks(RollFacts.OnNewRoll, facts.IsOnNewRoll);
        return Trial.MissingFact;
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("迁出后列入新选区名单，不在原名单上", "On the new roll, off the old", Mover(false, true)),
        Breached("在两个名单上", "On both rolls", Mover(true, true), OnBoth),
        Breached("仍在原名单上，未列入新选区名单", "On the old roll only", Mover(true, false), OnOldRoll),
        Breached("仍在原名单上，新选区名单没有载明", "On the old roll; the new one is not stated", Mover(true, null), OnOldRoll),
        Breached("两个名单上都没有", "On neither roll", Mover(false, false), OnNoRoll),
        Undetermined("已从原名单除名，新选区名单没有载明", "Off the old roll; the new one is not stated", Mover(false, null), Finding.MissingFact),
        Undetermined("已列入新选区名单，原名单没有载明", "On the new roll; the old one is not stated", Mover(null, true), Finding.MissingFact),
        Undetermined("两个名单上都没有，是否有选举权没有载明", "On neither roll; whether the person may vote is not stated", new() { HasMoved = true, IsOnRoll = false, IsOnNewRoll = false }, Finding.MissingFact),
        Undetermined("两个名单上都没有，选举日只知在一周之内，其间满十八周岁", "On neither roll; election day known as a week in which the person comes of age", Mover(false, false) with { Eligibility = new() { Born = new(2003, 11, 3), IsCitizen = true, IsDeprivedForLife = false } }, DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("没有转出户口，凭证明登记", "The household register stays; the proof is stated", Mover(true, true) with { HasResidenceProof = true }, RegisterStays),
        OutOfScope("没有迁出", "Did not move", new() { IsOnRoll = true }),
        OutOfScope("迁出后死亡", "Moved, and died", Mover(false, false) with { IsDeceased = true }, NoVoter),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", Mover(true, true)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Voter Mover(bool? old, bool? @new) => new() { HasMoved = true, IsOnRoll = old, IsOnNewRoll = @new, Eligibility = new() { Born = new(1970, 5, 1), IsCitizen = true, IsDeprivedForLife = false } };
}
