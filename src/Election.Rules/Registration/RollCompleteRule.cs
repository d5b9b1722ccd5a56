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

    private static readonly Finding LeftOffByProvince = new("provincial-ground",
        new("该人有选举权，因无法表达意志或者无法取得联系未列入选民名单；有的省有此规定，选举法没有这一事由。", "The person has the right to vote and is off the roll, as one who cannot express a will or cannot be reached. Some provinces have this ground; the Electoral Law has not."),
        new("予以登记，列入选民名单；采用省级规定的，注明其条文和确认的经过。", "Register the person; where the province's ground is followed, state its article and the confirmation."), Unit.None);

    private static readonly Finding KeptOff = Finding.Inapplicable("kept-off", "该人有不列入本选区选民名单的事由：{ground}。", "Something keeps the person off this roll: {ground}.");

    private static readonly Finding ToldElsewhere = Finding.Inapplicable("told-elsewhere", "该人未列入名单是否由于羁押或者疾病，由专门的规则判断。", "Whether custody or illness keeps the person off is judged by the rules on these.");

    private static readonly Finding DayTooWide = VoterRule.DayTooWide();

    public RollCompleteRule()
        : base("roll.complete", Scope.Direct)
    {
        Title = new("有选举权的人列入选民名单", "Who may vote is on the roll");
        Statement = new(
            "每次选举前，对新满十八周岁的、被剥夺政治权利期满后恢复政治权利的选民予以登记；经登记确认的选民资格长期有效。年满十八周岁、未被剥夺政治权利的中国公民，没有死亡、迁出、在其他选区登记、因病经确认不能行使选举权利、停止行使选举权利等事由的，应当列入选民名单。",
            "Before each election those who came of age and those whose political rights were restored are registered; a qualification once confirmed lasts. A citizen of eighteen who is not deprived of political rights is on the roll, unless death, a move, registration in another district, an illness confirmed by the committee, suspension in custody or the like keeps the person off.");
        AskedAs =
        [
            new("新满十八周岁的人没有列入选民名单，怎么办？", "What if a person who came of age is not on the roll?"),
            new("剥夺政治权利期满的人，这次选举要登记吗？", "Is a person whose deprivation of political rights has ended registered for this election?"),
        ];
        NotDecided = new(
            "只核对资料载明的人，没有载明的人是否漏登，无从核对；是否居住在本选区不作核对。旅居国外的公民是否在国内、是否要求参加（选举法第七条第三款），不作判断。名单的公布期限见`timetable.voter-list`，对名单的申诉见`timetable.appeal`。",
            "Only persons in the dossier are judged: others left off go unnoticed, and whether a person lives in the district is not verified. Whether a citizen living abroad is in the country and asks to take part (Art. 7(3)) is not decided. When the roll is published is the matter of `timetable.voter-list`, appeals against it that of `timetable.appeal`.");
        RestsOn = [Parameters.RollEntry, Parameters.VotingAge];
        Facts = [VoterFacts.OnRoll, VoterFacts.Born, VoterFacts.Citizen, VoterFacts.Deprivation, VoterFacts.Custody, VoterFacts.SeriousCase, VoterFacts.SuspendedByDecision, VoterFacts.IncapacityConfirmed, RollFacts.OtherIncapacity, RollFacts.Unreachable, RollFacts.Deceased, RollFacts.Moved, RollFacts.RegisteredElsewhere, RollFacts.Employer, Fact.UnitKind, Fact.ElectionDay];
        Findings = [LeftOff, LeftOffByProvince, KeptOff, ToldElsewhere, DayTooWide];
        OpenQuestions = [Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay, Interpretations.VoterIncapacity, Interpretations.MissingVoters];
    }

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RollEntry) is not { } norm) return trial.Without(Parameters.RollEntry);
        if (trial.Norm(Parameters.VotingAge) is not { } age) return trial.Without(Parameters.VotingAge);
        var standing = RightToStand.Of(facts.Eligibility, age.Value, trial);
        if (OffRoll.GroundHere(facts, standing, trial) is { } ground)
        {
            trial.Say("ground", ground);
            return trial.NotApplicable(KeptOff);
        }
        if (trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll)) return Trial.MissingFact;
        if (trial.Holds(VoterFacts.OnRoll, facts.IsOnRoll!.Value)) return trial.Met(norm);
        // Whether custody or illness keeps the person off is the question of voter.suspended and voter.capacity: one wrong is told once.
        if (facts.IsInCustody == true || facts.IsSuspendedByDecision == true || facts.IsIncapacityConfirmed == false) return trial.NotApplicable(ToldElsewhere);
        if (UnitScopeRule.MayBeOff(facts, trial) is null) return UnitScopeRule.WhyOpen(facts, trial);
        if (Lacks(facts.Eligibility, trial)) return Trial.MissingFact;
        if (standing == Standing.Has) return trial.Breached(facts.HasOtherIncapacity == true || facts.IsUnreachable == true ? LeftOffByProvince : LeftOff, norm);
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
        OutOfScope("被羁押，没有停止行使选举权利的决定，未列入名单", "In custody without a decision, off the roll", Off with { IsInCustody = true, IsSuspendedByDecision = false }, ToldElsewhere),
        Inside("选举日当天满十八周岁，列入名单", "Eighteen on election day, on the roll", Born(new(2003, 11, 1)) with { IsOnRoll = true }),
        Outside("选举日当天满十八周岁，未列入名单", "Eighteen on election day, off the roll", Born(new(2003, 11, 1)), LeftOff),
        Undetermined("未列入名单，国籍没有载明", "Off the roll; citizenship not stated", Off with { Eligibility = Off.Eligibility! with { IsCitizen = null } }, Finding.MissingFact),
        Undetermined("是否列入名单没有载明", "Whether on the roll is not stated", Off with { IsOnRoll = null }, Finding.MissingFact),
        OutOfScope("未确认因精神病不能行使选举权利，未列入名单", "Incapacity claimed and not confirmed, off the roll", Off with { IsIncapacityConfirmed = false }, ToldElsewhere),
        Breached("无法取得联系，未列入名单", "Not to be reached, and off the roll", Off with { IsUnreachable = true }, LeftOffByProvince),
        OutOfScope("同上，省级事由可以适用的读法", "The same, under the reading that follows the provinces", Off with { IsUnreachable = true }, KeptOff) with { Readings = [("missing-two-years", "off-the-roll")] },
        Breached("因其他原因无法表达意志，未列入名单", "Another incapacity, off the roll", Off with { HasOtherIncapacity = true }, LeftOffByProvince),
        OutOfScope("同上，省级事由可以适用的读法", "The same, under the reading that follows the provinces", Off with { HasOtherIncapacity = true }, KeptOff) with { Readings = [("voter-incapacity", "any")] },
        Undetermined("其他市辖区所属单位的人员，没有载明省份", "Staff of another city district's unit, no province stated", Off with { Employer = Employer.OtherDistrict }, Finding.NoNorm) with { Occasion = Occasion.General(Level.County, Example.Day) with { Unit = UnitKind.CityDistrict } },
        Undetermined("县属单位职工，行政区域类别没有载明", "Staff of a county's unit; the kind of place is not stated", Off with { Employer = Employer.OtherCounty }, Finding.MissingFact) with { Occasion = Occasion.General(Level.County, Example.Day) },
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
