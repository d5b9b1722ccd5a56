using NodaTime;

namespace Election.Rules;

/// <summary>EL 4(1): a voter is eighteen on election day, the birthday itself counting (interpretations age-date, age-birthday, leap-day).</summary>
internal sealed class VoterAgeRule : VoterRule
{
    private static readonly Finding UnderAge = new("under-age",
        new("该选民{born}出生，到选举日（{day}）为{measured}周岁，未满{bound}周岁，没有选举权。", "Born on {born}, the voter is {measured} on election day ({day}), not yet {bound}, and has no right to vote."),
        new("核对出生日期；未满{bound}周岁的，从选民名单上除名。", "Check the date of birth; strike off who is not {bound}."), Unit.Years);

    public VoterAgeRule()
        : base("voter.age", turnsOnTheDay: true, UnderAge)
    {
        Title = new("选民在选举日年满十八周岁", "A voter is eighteen on election day");
        Statement = new("年满十八周岁的公民有选举权。年龄以选举日为准，生日当天即为年满；列入选民名单的人，到选举日应当年满十八周岁。", "Citizens of eighteen may vote. Age is reckoned on election day, the birthday itself counting; whoever is on the roll is eighteen by then.");
        AskedAs =
        [
            new("选举日当天满十八周岁的，有选举权吗？", "May a person vote whose eighteenth birthday is election day?"),
            new("2月29日出生的人，平年哪一天满十八周岁？", "On which day is a person born on 29 February eighteen in a common year?"),
        ];
        NotDecided = new(
            "出生日期以资料载明的为准，不核对证件。年满十八周岁而没有列入名单的见`roll.complete`；国籍和政治权利见`voter.nationality`、`voter.political-rights`。候选人的年龄见`nomination.candidate-eligible`。",
            "The date of birth is taken as stated; no document is examined. A person of eighteen who is off the roll is the matter of `roll.complete`; for citizenship and political rights see `voter.nationality` and `voter.political-rights`, for the age of candidates `nomination.candidate-eligible`.");
        RestsOn = [Parameters.VotingAge];
        Facts = [VoterFacts.Born, VoterFacts.Age, VoterFacts.OnRoll, Fact.ElectionDay];
        OpenQuestions = [Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
    }

    private protected override Axis<Voter> Axis => new(new("选举日在十八周岁生日之后的日数", "Days from the eighteenth birthday to election day"), -3, 3, days => Born(Example.Day.PlusYears(-18).PlusDays(-days)));

    private protected override Norm? NormIn(in Trial trial) => trial.Norm(Parameters.VotingAge);

    private protected override Ground GroundOf(Voter facts, in Trial trial, out long measured, out long bound)
    {
        (measured, bound) = (0, trial.Law.NormOf(Parameters.VotingAge, trial.Occasion.Cell)!.Value);
        var day = trial.Occasion.Day;
        if (trial.Lacks(VoterFacts.Born, facts.Eligibility?.Born) | trial.Lacks(Fact.ElectionDay, day)) return Ground.Unknown;
        var born = facts.Eligibility!.Born!.Value;
        trial.Say("born", born);
        measured = RightToStand.AgeOn(born, day.Latest!.Value, trial.Law);
        trial.Holds(VoterFacts.Age, measured, Relation.AtLeast, bound);
        if (!RightToStand.IsOfAge(born, (int)bound, day.Latest.Value, trial.Law, trial.Why)) return Ground.Excludes;
        return day.Earliest is { } first && RightToStand.IsOfAge(born, (int)bound, first, trial.Law, trial.Why) ? Ground.Allows : Ground.DayOpen;
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("1970年出生", "Born in 1970", Adult),
        Breached("2005年出生，列入选民名单", "Born in 2005, and on the roll", Born(new(2005, 5, 1)), UnderAge),
        Inside("选举日恰为十八周岁生日", "Election day is the eighteenth birthday", Born(new(2003, 11, 1))),
        Outside("选举日次日才满十八周岁", "Eighteen on the day after election day", Born(new(2003, 11, 2)), UnderAge),
        Outside("生日次日起满的读法，选举日恰为生日", "Under the reading that counts from the day after the birthday", Born(new(2003, 11, 1)), UnderAge) with { Readings = [("age-birthday", "day-after")] },
        Inside("2月29日出生，平年2月28日选举", "Born on 29 February, election on 28 February of a common year", Born(new(2004, 2, 29))) with { Occasion = Occasion.General(Level.Township, new(2022, 2, 28)), AsOf = new(2022, 2, 28) },
        Outside("2月29日出生，平年2月28日选举，3月1日满的读法", "The same under the reading that says 1 March", Born(new(2004, 2, 29)), UnderAge) with { Occasion = Occasion.General(Level.Township, new(2022, 2, 28)), AsOf = new(2022, 2, 28), Readings = [("leap-day", "1-march")] },
        Undetermined("没有载明出生日期", "Date of birth not stated", Adult with { Eligibility = new() { IsCitizen = true } }, Finding.MissingFact),
        OpenDay("选举日只知在一周之内，其间满十八周岁", "Election day known as a week in which the voter comes of age", Born(new(2003, 11, 3))),
        .. SharedExamples(Born(new(2005, 5, 1))),
    ];

    private static Voter Born(LocalDate day) => Adult with { Eligibility = Adult.Eligibility! with { Born = day } };
}
