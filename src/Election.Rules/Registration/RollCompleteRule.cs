namespace Election.Rules;

/// <summary>
/// EL 27(1), 7(3): who is qualified is registered. A person of whom a dossier speaks is known. Age, citizenship and deprivation must be
/// stated; death, a move, illness, custody, registration elsewhere and the employer count where they are.
/// </summary>
internal sealed class RollCompleteRule : Rule<Voter>
{
    private static readonly Finding LeftOff = new("qualified-and-off-roll",
        new("该人有选举权，没有载明不列入的事由，却未列入选民名单。", "The person has the right to vote and is off the roll, and nothing is stated that keeps the person off."),
        new("核对后予以登记，列入选民名单；有不列入的事由的，予以载明。", "Check and register the person; if something keeps the person off, state it."), Unit.None);

    private static readonly Finding KeptOff = Finding.Inapplicable("kept-off", "该人有不列入本选区选民名单的事由：{ground}。", "Something keeps the person off this roll: {ground}.");

    private static readonly Finding DayTooWide = VoterRule.DayTooWide();

    public RollCompleteRule()
        : base("roll.complete", Scope.Direct)
    {
        Title = new("有选举权的人列入选民名单", "Who may vote is on the roll");
        Statement = new(
            "每次选举前，对新满十八周岁的、被剥夺政治权利期满后恢复政治权利的选民予以登记；经登记确认的选民资格长期有效。年满十八周岁、未被剥夺政治权利的中国公民，没有死亡、迁出、在其他选区登记、因病经确认不能行使选举权利、停止行使选举权利等事由的，应当列入选民名单。旅居国外的公民在国内并要求参加的，也予以登记。",
            "Before each election those who came of age and those whose political rights were restored are registered; a qualification once confirmed lasts. A citizen of eighteen who is not deprived of political rights is on the roll, unless death, a move, registration in another district, an illness confirmed by the committee, suspension in custody or the like keeps the person off. Citizens living abroad who are in the country and apply are registered too.");
        RestsOn = [Parameters.RollEntry, Parameters.VotingAge];
        Facts = [VoterFacts.OnRoll, VoterFacts.Born, VoterFacts.Citizen, VoterFacts.Deprivation, VoterFacts.Custody, VoterFacts.SeriousCase, VoterFacts.SuspendedByDecision, VoterFacts.IncapacityConfirmed, RollFacts.Deceased, RollFacts.Moved, RollFacts.RegisteredElsewhere, RollFacts.Employer, Fact.ElectionDay];
        Findings = [LeftOff, KeptOff, DayTooWide];
        OpenQuestions = [Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
    }

    /// <summary>What surely keeps a person off the roll, in words; null where nothing stated does.</summary>
    internal static Bilingual? KeepsOff(Voter facts, Standing standing, in Trial trial) =>
        facts.IsDeceased == true ? Died
        : RightToStand.Excludes(standing) ? NoRight
        : facts.IsIncapacityConfirmed == true ? Ill
        : VoterSuspendedRule.IsSuspended(facts) == true ? Suspended
        : UnitScopeRule.MayBeOff(facts, trial) ? Staff
        : null;

    private static readonly Bilingual Died = new("已经死亡", "death");
    private static readonly Bilingual NoRight = new("没有选举权（年龄、国籍或者政治权利）", "no right to vote (age, citizenship or political rights)");
    private static readonly Bilingual Ill = new("经选举委员会确认因精神病不能行使选举权利", "mental illness confirmed by the committee");
    private static readonly Bilingual Suspended = new("被羁押期间停止行使选举权利", "suspension while in custody");
    private static readonly Bilingual Staff = new("所在单位的人员不参加或者可以不参加本次选举", "a unit whose staff take no part here, or need not");
    private static readonly Bilingual Moved = new("已迁往其他选区", "a move to another district");
    private static readonly Bilingual Elsewhere = new("已在其他选区登记", "registration in another district");

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RollEntry) is not { } norm) return trial.Without(Parameters.RollEntry);
        if (trial.Norm(Parameters.VotingAge) is not { } age) return trial.Without(Parameters.VotingAge);
        var standing = RightToStand.Of(facts.Eligibility, age.Value, trial);
        var ground = KeepsOff(facts, standing, trial) ?? (facts.HasMoved == true ? Moved : facts.IsRegisteredElsewhere == true && facts.IsOnRoll != true ? Elsewhere : null);
        if (ground is not null)
        {
            trial.Say("ground", ground);
            return trial.NotApplicable(KeptOff);
        }
        if (trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll)) return Trial.MissingFact;
        if (trial.Holds(VoterFacts.OnRoll, facts.IsOnRoll!.Value)) return trial.Met(norm);
        if (VoterSuspendedRule.IsSuspended(facts) is null)
            _ = trial.Lacks(VoterFacts.Custody, facts.IsInCustody) | trial.Lacks(VoterFacts.SeriousCase, facts.IsSeriousCase) | trial.Lacks(VoterFacts.SuspendedByDecision, facts.IsSuspendedByDecision);
        if (Lacks(facts.Eligibility, trial) | VoterSuspendedRule.IsSuspended(facts) is null) return Trial.MissingFact;
        if (standing == Standing.Has) return trial.Breached(LeftOff, norm);
        trial.Say("day", trial.Occasion.Day);
        return trial.Undetermined(DayTooWide);
    }

    /// <summary>Whether a fact is absent without which it cannot be told whether a person may vote; all of them are named.</summary>
    internal static bool Lacks(Eligibility? person, in Trial trial) =>
        trial.Lacks(VoterFacts.Born, person?.Born)
            | trial.Lacks(VoterFacts.Citizen, person?.IsCitizen)
            | ((person is null || !RightToStand.StatesDeprivation(person)) && trial.Lacks(VoterFacts.Deprivation, (object?)null))
            | trial.Lacks(Fact.ElectionDay, trial.Occasion.Day);

    private protected override Axis<Voter> Axis => new(new("选举日在十八周岁生日之后的日数，未列入名单", "Days from the eighteenth birthday to election day, of a person off the roll"), -3, 3, days => Off with { Eligibility = Off.Eligibility! with { Born = Example.Day.PlusYears(-18).PlusDays(-days) } });

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("有选举权，列入名单", "A citizen of age, on the roll", Off with { IsOnRoll = true }),
        Met("列入名单，国籍没有载明", "On the roll; citizenship not stated", new() { IsOnRoll = true }),
        Breached("有选举权，未列入名单", "A citizen of age, off the roll", Off, LeftOff),
        Breached("剥夺政治权利期满，未列入名单", "Deprivation is over, off the roll", Off with { Eligibility = Off.Eligibility! with { DeprivedUntil = new(2021, 10, 31) } }, LeftOff),
        Breached("被羁押，没有停止行使选举权利的决定，未列入名单", "In custody without a decision, off the roll", Off with { IsInCustody = true, IsSuspendedByDecision = false }, LeftOff),
        Inside("选举日当天满十八周岁，列入名单", "Eighteen on election day, on the roll", Born(new(2003, 11, 1)) with { IsOnRoll = true }),
        Outside("选举日当天满十八周岁，未列入名单", "Eighteen on election day, off the roll", Born(new(2003, 11, 1)), LeftOff),
        Undetermined("未列入名单，国籍没有载明", "Off the roll; citizenship not stated", Off with { Eligibility = Off.Eligibility! with { IsCitizen = null } }, Finding.MissingFact),
        Undetermined("是否列入名单没有载明", "Whether on the roll is not stated", Off with { IsOnRoll = null }, Finding.MissingFact),
        Undetermined("被羁押，有无决定没有载明", "In custody; whether there is a decision is not stated", Off with { IsInCustody = true }, Finding.MissingFact),
        Undetermined("选举日只知在一周之内，其间满十八周岁", "Election day known as a week in which the person comes of age", Born(new(2003, 11, 3)), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("选举日次日才满十八周岁", "Eighteen on the day after election day", Born(new(2003, 11, 2)), KeptOff),
        OutOfScope("已经死亡", "The person has died", Off with { IsDeceased = true }, KeptOff),
        OutOfScope("已迁往其他选区", "Moved to another district", Off with { HasMoved = true }, KeptOff),
        OutOfScope("已在其他选区登记", "Registered in another district", Off with { IsRegisteredElsewhere = true }, KeptOff),
        OutOfScope("经确认因精神病不能行使选举权利", "Incapacity confirmed", Off with { IsIncapacityConfirmed = true }, KeptOff),
        OutOfScope("被羁押期间停止行使选举权利", "Suspended while in custody", Off with { IsInCustody = true, IsSeriousCase = true, IsSuspendedByDecision = true }, KeptOff),
        OutOfScope("驻乡镇的省属企业职工，不参加乡镇选举", "Staff of a provincial enterprise, in a township's election", Off with { Employer = Employer.Higher }, KeptOff),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", Off) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Voter Off => new() { IsOnRoll = false, Eligibility = new() { Born = new(1970, 5, 1), IsCitizen = true, IsDeprivedForLife = false } };

    private static Voter Born(NodaTime.LocalDate day) => Off with { Eligibility = Off.Eligibility! with { Born = day } };
}
