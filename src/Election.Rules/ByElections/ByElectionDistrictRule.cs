namespace Election.Rules;

/// <summary>
/// EL 57(1): a vacancy is filled by the district or unit that elected the deputy who left. EL 57(3): in recess the standing
/// committee of an electing congress may do so, for seats of the level above; for seats that voters fill it never may, nor for seats
/// never filled, which are no vacancies (Guangdong 59(3), Shanxi 62, Sichuan 49(4); elsewhere by interpretation <c>leftover</c>).
/// </summary>
internal sealed class ByElectionDistrictRule : Rule<Vacancy>
{
    private static readonly Finding OtherDistrict = new("other-district",
        new("这一名额属于{original}，选举却在{district}进行；应由原选区或者原选举单位选举。", "The seat is that of {original}, but {district} fills it; the original district or unit is to fill it."),
        new("改由{original}选举。", "Hold the election in the original district or unit: {original}."), Unit.None);

    private static readonly Finding NotTheVoters = new("not-the-voters",
        new("县、乡两级的代表由原选区选民直接补选；常务委员会和人民代表大会只能补选上一级的代表。", "Deputies of counties and townships are replaced by the voters of their district; a congress or its standing committee fills seats of the level above only."),
        new("由原选区选民补选。", "Let the voters of the original district fill the seat."), Unit.None);

    private static readonly Finding NotTheCongress = new("not-the-congress",
        new("上一级人民代表大会代表由原选举单位的人民代表大会补选，闭会期间可以由其常务委员会补选，不由选民投票。", "Deputies of the level above are replaced by the congress that elected them or, in recess, by its standing committee, and not by voters."),
        new("由原选举单位的人民代表大会或者其常务委员会补选。", "Let the congress of the original unit, or its standing committee in recess, fill the seat."), Unit.None);

    private static readonly Finding InSession = new("not-in-recess",
        new("人民代表大会不在闭会期间，常务委员会不能代行补选。", "The congress was not in recess: its standing committee may not fill the seat."),
        new("由人民代表大会补选，或者在闭会期间由常务委员会补选。", "Let the congress fill the seat, or its standing committee in recess."), Unit.None);

    private static readonly Finding NoVacancy = new("no-vacancy",
        new("这一名额在换届选举时没有选足，不是代表出缺；常务委员会在闭会期间只能补选出缺的代表。", "The seat was never filled at the general election and is no vacancy; a standing committee fills vacancies only."),
        new("由人民代表大会依法选举。", "Let the congress elect."), Unit.None);

    private static readonly Finding NeverFilledHere = Finding.Inapplicable("never-filled", "这一名额在换届选举时没有选足，不是代表出缺，选举法没有规定由哪个选区或者选举单位补选。", "The seat was never filled and is no vacancy; the Electoral Law does not say which district or unit fills it.");

    public ByElectionDistrictRule()
        : base("by-election.district", Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover))
    {
        Title = new("由原选区或者原选举单位补选", "The original district or unit fills the vacancy");
        Statement = new(
            "代表因故出缺，由原选区或者原选举单位补选。县级以上的地方各级人民代表大会闭会期间，可以由本级人民代表大会常务委员会补选上一级人民代表大会代表；常务委员会不能补选本级代表，也不能代替选民补选。换届选举时没有选足的名额不是出缺，常务委员会不能选举；省级规定由原选区或者原选举单位选举的，依其规定。",
            "A vacancy is filled by the district or electing unit that elected the deputy who left. In recess the standing committee of a congress of county level or above may fill seats of the level above; never of its own, and never in the place of voters. Seats never filled are no vacancies, and no standing committee fills them; where the province has the original district or unit fill them, it does.");
        AskedAs =
        [
            new("县人大代表出缺，县人大常委会可以直接补选吗？", "A county deputy's seat is vacant: may the county standing committee fill it?"),
            new("县人大闭会期间，县人大常委会可以补选市人大代表吗？", "May a county standing committee fill the seat of a city deputy while its congress is in recess?"),
            new("第12选区的代表辞职，可以在别的选区补选吗？", "The deputy of district 12 resigned: may another district fill the seat?"),
        ];
        NotDecided = new(
            "代表是否确已出缺、何时必须补选，不作判断；选区调整过的，哪一个是原选区以资料载明的为准。由哪个机关主持补选见`committee.competence`，选民名单见`by-election.roll`，候选人数见`by-election.contest`。",
            "Whether the seat is in fact vacant, and by when it must be filled, is not judged; where districts were redrawn, which one is the original district is taken as stated. Which body conducts the by-election is for `committee.competence`, the roll for `by-election.roll`, the number of candidates for `by-election.contest`.");
        RestsOn = [Parameters.FilledByOriginal, Parameters.FilledInRecess, Parameters.LeftoverByElectors, Parameters.LeftoverByOriginal];
        Facts = [ByElectionFacts.District, ByElectionFacts.OriginalDistrict, ByElectionFacts.InRecess, ByElectionFacts.VacancyNeverFilled, ByElectionFacts.ElectingBody];
        Findings = [OtherDistrict, NotTheVoters, NotTheCongress, InSession, NoVacancy, NeverFilledHere];
        OpenQuestions = [Interpretations.Leftover];
        CitesWhatItApplies = true;
    }

    private protected override Verdict Decide(Vacancy facts, in Trial trial)
    {
        // by-election.leftover says that the kind of election and the seat contradict one another.
        if (trial.Occasion.Kind == ElectionKind.Leftover && facts.IsNeverFilled == false) return Verdict.NotApplicable;
        if (trial.Occasion.Kind == ElectionKind.Leftover || facts.IsNeverFilled == true)
        {
            var (electors, original) = (trial.Norm(Parameters.LeftoverByElectors), trial.Norm(Parameters.LeftoverByOriginal));
            if (electors is not null || original is not null || trial.Reading(Interpretations.Leftover) != "by-election") return NeverFilled(facts, electors, original, trial);
        }
        if (trial.Norm(Parameters.FilledByOriginal) is not { } norm) return trial.Without(Parameters.FilledByOriginal);
        var byCommittee = trial.Occasion.ElectingBody == ElectingBody.StandingCommittee && !facts.IsBodyJudgedBefore;
        if (!facts.IsBodyJudgedBefore)
        {
            if (IsNotOfItsElectors(trial, out var wrong)) return trial.Breached(wrong, norm);
            if (byCommittee)
            {
                if (trial.Norm(Parameters.FilledInRecess) is not { } power) return trial.Without(Parameters.FilledInRecess);
                if (facts.IsInRecess is false)
                {
                    trial.Holds(ByElectionFacts.InRecess, false);
                    return trial.Breached(InSession, power);
                }
            }
        }
        if (IsElsewhere(facts, trial)) return trial.Breached(OtherDistrict, norm);
        return LacksDistrict(facts, trial) | (byCommittee && trial.Lacks(ByElectionFacts.InRecess, facts.IsInRecess)) ? Trial.MissingFact : trial.Met(norm);
    }

    /// <summary>
    /// A seat that nobody left is no vacancy, and EL 57(3) lets a standing committee fill vacancies only. Of its district the nation
    /// says nothing; a province may.
    /// </summary>
    private static Verdict NeverFilled(Vacancy facts, Norm<Duty>? electors, Norm<Duty>? original, in Trial trial)
    {
        if (trial.Law.Find(Parameters.FilledByOriginal, trial.Occasion, ElectionKind.ByElection) is not { } vacancies) return trial.Without(Parameters.FilledByOriginal);
        if (!facts.IsBodyJudgedBefore)
        {
            var norm = electors ?? original ?? trial.Law.Find(Parameters.FilledInRecess, trial.Occasion, ElectionKind.ByElection) ?? vacancies;
            if (IsNotOfItsElectors(trial, out var wrong))
            {
                trial.Why?.Consult(norm);
                return trial.Breached(wrong, norm);
            }
            if (trial.Occasion.ElectingBody == ElectingBody.StandingCommittee)
            {
                trial.Why?.Consult(norm);
                return trial.Breached(NoVacancy, norm);
            }
        }
        if (original is null) return electors is null ? trial.NotApplicable(NeverFilledHere) : trial.Met(electors);
        if (IsElsewhere(facts, trial)) return trial.Breached(OtherDistrict, original);
        return LacksDistrict(facts, trial) ? Trial.MissingFact : trial.Met(original);
    }

    private static bool IsNotOfItsElectors(in Trial trial, out Finding wrong)
    {
        wrong = trial.Occasion.IsDirect ? NotTheVoters : NotTheCongress;
        return trial.Occasion.IsDirect != (trial.Occasion.ElectingBody == ElectingBody.Voters);
    }

    private static bool IsElsewhere(Vacancy facts, in Trial trial)
    {
        if (facts.District is null || facts.OriginalDistrict is null) return false;
        if (trial.Why is not null)
        {
            trial.Say("district", facts.District);
            trial.Say("original", facts.OriginalDistrict);
        }
        if (string.Equals(facts.District, facts.OriginalDistrict, StringComparison.Ordinal)) return false;
        trial.Holds(ByElectionFacts.District, false);
        return true;
    }

    private static bool LacksDistrict(Vacancy facts, in Trial trial) => trial.Lacks(ByElectionFacts.District, facts.District) | trial.Lacks(ByElectionFacts.OriginalDistrict, facts.OriginalDistrict);

    private protected override IEnumerable<Example<Vacancy>> WorkedExamples() =>
    [
        Met("第12选区的代表辞职，由第12选区补选", "The deputy of district 12 resigned; district 12 fills the seat", In("12")) with { Occasion = County },
        Met("市人大代表出缺，由选出该代表的县人大补选", "A deputy of a city left; the county congress that elected the deputy fills the seat", In("甲县")) with { Occasion = City },
        Met("县人大闭会期间，由县人大常委会补选市人大代表", "In recess a county standing committee replaces a deputy of the city", In("甲县") with { IsInRecess = true }) with { Occasion = ByCommittee },
        Met("省人大闭会期间，由省人大常委会补选全国人大代表", "In recess a provincial standing committee replaces a deputy of the NPC", In("甲省") with { IsInRecess = true }) with { Occasion = ByCommittee with { Level = Level.National } },
        Breached("第12选区的代表出缺，在第3选区补选", "The deputy of district 12 left; district 3 fills the seat", In("12") with { District = "3" }, OtherDistrict) with { Occasion = County },
        Breached("县人大代表出缺，由县人大常委会补选", "A county standing committee fills a seat of its own county", In("12") with { IsInRecess = true }, NotTheVoters) with { Occasion = County with { ElectingBody = ElectingBody.StandingCommittee } },
        Breached("乡人大代表出缺，由乡人大补选", "A township congress fills a seat of its own", new(), NotTheVoters) with { Occasion = new(Level.Township, ElectionKind.ByElection) { ElectingBody = ElectingBody.Congress } },
        Breached("市人大代表出缺，由选民投票补选", "Voters fill a seat of a city", In("甲县"), NotTheCongress) with { Occasion = City with { ElectingBody = ElectingBody.Voters } },
        Breached("县人大会议期间，由县人大常委会补选市人大代表", "A county standing committee fills a seat of the city while the congress is in session", In("甲县") with { IsInRecess = false }, InSession) with { Occasion = ByCommittee },
        Met("四川省：没有选足的名额，由县人大选举", "Sichuan: a seat never filled, filled by the county congress", new() { IsNeverFilled = true }) with { Occasion = City, Province = "51" },
        Met("山西省：没有选足的名额，由原选区选举", "Shanxi: a seat never filled, filled by its district", In("12")) with { Occasion = new(Level.County, ElectionKind.Leftover), Province = "14", AsOf = new(2026, 9, 1) },
        Breached("山西省：没有选足的名额，在别的选区选举", "Shanxi: a seat never filled, filled by another district", In("12") with { District = "3" }, OtherDistrict) with { Occasion = new(Level.County, ElectionKind.Leftover), Province = "14", AsOf = new(2026, 9, 1) },
        Breached("广东省：市人大没有选足的名额，由县人大常委会选举", "Guangdong: a city's seat never filled, filled by a county standing committee", In("甲县") with { IsInRecess = true, IsNeverFilled = true }, NoVacancy) with { Occasion = ByCommittee, Province = "44" },
        Breached("广东省：按补选办理的读法不改变省级规定", "Guangdong: the reading does not change what the province says", In("甲县") with { IsInRecess = true, IsNeverFilled = true }, NoVacancy) with { Occasion = ByCommittee, Province = "44", Readings = [("leftover", "by-election")] },
        Breached("没有选足的名额，由常委会选举", "A seat never filled, filled by a standing committee", In("甲县") with { IsInRecess = true }, NoVacancy) with { Occasion = ByCommittee with { Kind = ElectionKind.Leftover } },
        Breached("县人大没有选足的名额，由县人大常委会选举", "A county's seat never filled, filled by its standing committee", In("12") with { IsInRecess = true }, NotTheVoters) with { Occasion = new(Level.County, ElectionKind.Leftover) { ElectingBody = ElectingBody.StandingCommittee } },
        Met("同上，按补选办理的读法", "The same, read as a by-election", In("甲县") with { IsInRecess = true }) with { Occasion = ByCommittee with { Kind = ElectionKind.Leftover }, Readings = [("leftover", "by-election")] },
        Undetermined("山西省：没有选足的名额，没有载明选区", "Shanxi: a seat never filled; the district is not stated", new(), Finding.MissingFact) with { Occasion = new(Level.County, ElectionKind.Leftover), Province = "14", AsOf = new(2026, 9, 1) },
        Undetermined("没有载明原选区", "The original district is not stated", new() { District = "12" }, Finding.MissingFact) with { Occasion = County },
        Undetermined("常委会补选，没有载明是否在闭会期间", "By a standing committee; whether in recess is not stated", In("甲县"), Finding.MissingFact) with { Occasion = ByCommittee },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", In("12"), Finding.NoNorm) with { Occasion = County, AsOf = new(2006, 11, 1) },
        OutOfScope("没有选足的名额，由原选举单位的人大选举", "A seat never filled, filled by the congress", In("甲县"), NeverFilledHere) with { Occasion = City with { Kind = ElectionKind.Leftover } },
        OutOfScope("载明为补足换届缺额，代表却是在任期内出缺", "Stated as an election for seats never filled, but a deputy left", In("12") with { IsNeverFilled = false }) with { Occasion = new(Level.County, ElectionKind.Leftover) },
        OutOfScope("换届选举", "A general election", In("12") with { District = "3" }),
    ];

    private static Occasion County => new(Level.County, ElectionKind.ByElection);

    private static Occasion City => new(Level.Prefecture, ElectionKind.ByElection);

    private static Occasion ByCommittee => City with { ElectingBody = ElectingBody.StandingCommittee };

    private static Vacancy In(string district) => new() { District = district, OriginalDistrict = district };
}
