namespace Election.Rules;

/// <summary>
/// EL 57(1): a vacancy is filled by the district or unit that elected the deputy who left. EL 57(3): in recess the standing
/// committee of an electing congress may do so, for seats of the level above; for seats that voters fill it never may.
/// </summary>
internal sealed class ByElectionDistrictRule : Rule<Vacancy>
{
    private static readonly Finding OtherDistrict = new("other-district",
        new("出缺代表由{original}选出，补选却在{district}进行；应由原选区或者原选举单位补选。", "The deputy who left was elected by {original}, but {district} fills the seat; the original district or unit is to fill it."),
        new("改由{original}补选。", "Hold the by-election in the original district or unit: {original}."), Unit.None);

    private static readonly Finding NotTheVoters = new("not-the-voters",
        new("县、乡两级的代表由原选区选民直接补选；常务委员会和人民代表大会只能补选上一级的代表。", "Deputies of counties and townships are replaced by the voters of their district; a congress or its standing committee fills seats of the level above only."),
        new("由原选区选民补选。", "Let the voters of the original district fill the seat."), Unit.None);

    private static readonly Finding NotTheCongress = new("not-the-congress",
        new("上一级人民代表大会代表由原选举单位的人民代表大会补选，闭会期间可以由其常务委员会补选，不由选民投票。", "Deputies of the level above are replaced by the congress that elected them or, in recess, by its standing committee, and not by voters."),
        new("由原选举单位的人民代表大会或者其常务委员会补选。", "Let the congress of the original unit, or its standing committee in recess, fill the seat."), Unit.None);

    private static readonly Finding InSession = new("not-in-recess",
        new("人民代表大会不在闭会期间，常务委员会不能代行补选。", "The congress was not in recess: its standing committee may not fill the seat."),
        new("由人民代表大会补选，或者在闭会期间由常务委员会补选。", "Let the congress fill the seat, or its standing committee in recess."), Unit.None);

    public ByElectionDistrictRule()
        : base("by-election.district", Scope.Everywhere.For(ElectionKind.ByElection))
    {
        Title = new("由原选区或者原选举单位补选", "The original district or unit fills the vacancy");
        Statement = new(
            "代表因故出缺，由原选区或者原选举单位补选。县级以上的地方各级人民代表大会闭会期间，可以由本级人民代表大会常务委员会补选上一级人民代表大会代表；常务委员会不能补选本级代表，也不能代替选民补选。",
            "A vacancy is filled by the district or electing unit that elected the deputy who left. In recess the standing committee of a congress of county level or above may fill seats of the level above; never of its own, and never in the place of voters.");
        RestsOn = [Parameters.FilledByOriginal, Parameters.FilledInRecess];
        Facts = [ByElectionFacts.District, ByElectionFacts.OriginalDistrict, ByElectionFacts.InRecess, ByElectionFacts.ElectingBody];
        Findings = [OtherDistrict, NotTheVoters, NotTheCongress, InSession];
    }

    private protected override Verdict Decide(Vacancy facts, in Trial trial)
    {
        if (trial.Norm(Parameters.FilledByOriginal) is not { } norm) return trial.Without(Parameters.FilledByOriginal);
        var body = trial.Occasion.ElectingBody;
        if (trial.Occasion.IsDirect && body != ElectingBody.Voters) return trial.Breached(NotTheVoters, norm);
        if (!trial.Occasion.IsDirect && body == ElectingBody.Voters) return trial.Breached(NotTheCongress, norm);
        var byCommittee = body == ElectingBody.StandingCommittee;
        if (byCommittee)
        {
            if (trial.Norm(Parameters.FilledInRecess) is not { } power) return trial.Without(Parameters.FilledInRecess);
            if (facts.IsInRecess is false)
            {
                trial.Holds(ByElectionFacts.InRecess, false);
                return trial.Breached(InSession, power);
            }
        }
        var known = facts.District is not null && facts.OriginalDistrict is not null;
        if (known && trial.Why is not null)
        {
            trial.Say("district", facts.District!);
            trial.Say("original", facts.OriginalDistrict!);
        }
        if (known && !string.Equals(facts.District, facts.OriginalDistrict, StringComparison.Ordinal))
        {
            trial.Holds(ByElectionFacts.District, false);
            return trial.Breached(OtherDistrict, norm);
        }
        return trial.Lacks(ByElectionFacts.District, facts.District) | trial.Lacks(ByElectionFacts.OriginalDistrict, facts.OriginalDistrict)
            | (byCommittee && trial.Lacks(ByElectionFacts.InRecess, facts.IsInRecess))
            ? Trial.MissingFact
            : trial.Met(norm);
    }

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
        Undetermined("没有载明原选区", "The original district is not stated", new() { District = "12" }, Finding.MissingFact) with { Occasion = County },
        Undetermined("常委会补选，没有载明是否在闭会期间", "By a standing committee; whether in recess is not stated", In("甲县"), Finding.MissingFact) with { Occasion = ByCommittee },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", In("12"), Finding.NoNorm) with { Occasion = County, AsOf = new(2006, 11, 1) },
        OutOfScope("换届选举", "A general election", In("12") with { District = "3" }),
    ];

    private static Occasion County => new(Level.County, ElectionKind.ByElection);

    private static Occasion City => new(Level.Prefecture, ElectionKind.ByElection);

    private static Occasion ByCommittee => City with { ElectingBody = ElectingBody.StandingCommittee };

    private static Vacancy In(string district) => new() { District = district, OriginalDistrict = district };
}
