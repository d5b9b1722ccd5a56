namespace Election.Rules;

/// <summary>
/// EL 27(1): the dead and those deprived of political rights are struck off. Who is deprived has no vote (EL 4(2), voter.political-rights);
/// that such a person still stands on the roll is the fault of whoever keeps it.
/// </summary>
internal sealed class RollRemovedRule : Rule<Voter>
{
    private static readonly Finding Dead = new("dead-and-on-roll",
        new("该人已经死亡，仍在选民名单上。", "The person has died and still stands on the roll."),
        new("从选民名单上除名。", "Strike the person off the roll."), Unit.None);

    private static readonly Finding Deprived = new("deprived-and-on-roll",
        new("该人到选举日仍被依照法律剥夺政治权利，没有从选民名单上除名。", "The person is deprived of political rights on election day and still stands on the roll."),
        new("从选民名单上除名；期满后再予登记。", "Strike the person off the roll; register again when the time is over."), Unit.None);

    private static readonly Finding OffTheRoll = Finding.Inapplicable("off-the-roll", "该人不在选民名单上，且不是由于死亡或者被剥夺政治权利。", "The person is off the roll, and neither for death nor for deprivation of political rights.");

    private static readonly Finding DayTooWide = new("election-day-too-wide",
        new("选举日载明为{day}，其中有的日期剥夺政治权利尚未期满、有的已经期满，无法判断。", "Election day is stated as {day}; on some of these days the deprivation has ended and on some not."),
        new("确定选举日。", "Fix the election day."), Unit.None);

    public RollRemovedRule()
        : base("roll.removed", Scope.Direct)
    {
        Title = new("死亡的和被剥夺政治权利的人从选民名单上除名", "The dead and those deprived of political rights are struck off the roll");
        Statement = new(
            "对死亡的和依照法律被剥夺政治权利的人，从选民名单上除名。剥夺政治权利到选举日是否期满，与选民资格的判断相同。",
            "The dead and those deprived of political rights by law are struck off the roll. Whether a deprivation has ended by election day is reckoned as for the right to vote.");
        AskedAs =
        [
            new("选民死亡了，还在选民名单上怎么办？", "What if a voter has died and is still on the roll?"),
            new("被判处剥夺政治权利的人，要从选民名单上除名吗？", "Is a person deprived of political rights struck off the roll?"),
        ];
        NotDecided = new(
            "死亡和剥夺政治权利以资料载明的为准，不核对证明和判决；死亡在名单公布以前还是以后，不作区分。未满十八周岁、不是中国公民的见`voter.age`、`voter.nationality`；被羁押而停止行使选举权利的见`voter.suspended`。",
            "Death and deprivation are taken as stated, without the certificate or the judgment; whether death came before or after the roll was published makes no difference. For persons under age or not citizens see `voter.age` and `voter.nationality`, for those suspended in custody `voter.suspended`.");
        RestsOn = [Parameters.RollRemoval];
        Facts = [RollFacts.Deceased, VoterFacts.Deprivation, VoterFacts.OnRoll, Fact.ElectionDay];
        Findings = [Dead, Deprived, OffTheRoll, DayTooWide];
    }

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RollRemoval) is not { } norm) return trial.Without(Parameters.RollRemoval);
        if (facts.IsDeceased is { } deceased) trial.IsNot(RollFacts.Deceased, deceased);
        if (facts.IsDeceased == true && trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll)) return Trial.MissingFact;
        if (facts.IsDeceased == true) return facts.IsOnRoll == false ? trial.Met(norm) : trial.Breached(Dead, norm);
        if (trial.Why is not null) trial.Say("day", trial.Occasion.Day);
        var ground = VoterPoliticalRightsRule.GroundOf(facts.Eligibility, trial);
        if (ground == Ground.Excludes) return facts.IsOnRoll == false ? trial.Met(norm) : trial.Breached(Deprived, norm);
        // Off the roll, nobody stays on it; on it, both must be known.
        if (facts.IsOnRoll == false) return trial.NotApplicable(OffTheRoll);
        if (trial.Lacks(RollFacts.Deceased, facts.IsDeceased) | ground == Ground.Unknown) return Trial.MissingFact;
        return ground == Ground.DayOpen ? trial.Undetermined(DayTooWide) : trial.Met(norm);
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("健在，未被剥夺政治权利，列入名单", "Alive, not deprived, on the roll", Alive),
        Met("已经死亡，已除名", "Dead, and struck off", new() { IsDeceased = true, IsOnRoll = false }),
        Met("被剥夺政治权利，已除名", "Deprived, and struck off", Until(2022, 11, 1) with { IsOnRoll = false }),
        Met("选举日前一日期满，列入名单", "Deprived until the day before election day, on the roll", Until(2021, 10, 31)),
        Breached("已经死亡，仍在名单上", "Dead, and still on the roll", new() { IsDeceased = true, IsOnRoll = true }, Dead),
        Breached("剥夺政治权利到选举日之后，仍在名单上", "Deprived beyond election day, still on the roll", Until(2022, 11, 1), Deprived),
        Breached("最后一日是选举日，仍在名单上", "Deprived until election day itself, still on the roll", Until(2021, 11, 1), Deprived),
        Breached("剥夺政治权利终身，仍在名单上", "Deprived for life, still on the roll", new() { IsOnRoll = true, Eligibility = new() { IsDeprivedForLife = true } }, Deprived),
        Undetermined("已经死亡，是否列入名单没有载明", "Dead; whether on the roll is not stated", new() { IsDeceased = true }, Finding.MissingFact),
        Undetermined("是否死亡没有载明", "Whether alive is not stated", Alive with { IsDeceased = null }, Finding.MissingFact),
        Undetermined("是否被剥夺政治权利没有载明", "Nothing stated of deprivation", new() { IsDeceased = false, IsOnRoll = true }, Finding.MissingFact),
        Undetermined("选举日只知在一周之内，其间期满", "Election day known as a week within which the time ends", Until(2021, 11, 3), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("健在，因其他原因不在名单上", "Alive, and off the roll for another reason", Alive with { IsOnRoll = false }, OffTheRoll),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", new() { IsDeceased = true }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Voter Alive => new() { IsDeceased = false, IsOnRoll = true, Eligibility = new() { IsDeprivedForLife = false } };

    private static Voter Until(int year, int month, int day) => Alive with { Eligibility = new() { DeprivedUntil = new(year, month, day) } };
}
