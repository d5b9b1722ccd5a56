using NodaTime;

namespace Election.Rules;

/// <summary>EL 4(2), Constitution 34: who is deprived of political rights has no vote, up to the last day of the deprivation.</summary>
internal sealed class VoterPoliticalRightsRule : VoterRule
{
    private static readonly Finding Deprived = new("deprived",
        new("该人被剥夺政治权利至{until}，到选举日（{day}）尚未期满，没有选举权。", "The person is deprived of political rights until {until}, which election day ({day}) does not pass, and has no right to vote."),
        new("从选民名单上除名；期满后再予登记。", "Strike the person off the roll; register again when the time is over."), Unit.None);

    private static readonly Finding ForLife = new("deprived-for-life",
        new("该人被剥夺政治权利终身，没有选举权。", "The person is deprived of political rights for life and has no right to vote."),
        new("从选民名单上除名。", "Strike the person off the roll."), Unit.None);

    private static readonly Bilingual LifeLong = new("终身", "for life");
    private static readonly Bilingual Never = new("否", "no");

    public VoterPoliticalRightsRule()
        : base("voter.political-rights", turnsOnTheDay: true, Deprived, ForLife)
    {
        Title = new("选民未被剥夺政治权利", "A voter is not deprived of political rights");
        Statement = new(
            "依照法律被剥夺政治权利的人没有选举权。剥夺政治权利的最后一日早于选举日的，有选举权；最后一日是选举日或者更晚的，没有选举权。“剥夺政治权利终身”一项载明为“否”、又没有期满日的，视为未被剥夺；两者都没有载明的，不作判断。",
            "Persons deprived of political rights by law do not vote. Who is deprived until a day before election day votes; who is deprived on election day or longer does not. Where deprivation for life is stated not to be and no last day is stated, the person counts as not deprived; where neither is stated, nothing is decided.");
        AskedAs =
        [
            new("剥夺政治权利在选举日当天期满的，能投票吗？", "May a person vote whose deprivation of political rights ends on election day?"),
            new("服刑但没有附加剥夺政治权利的人，有选举权吗？", "Does a prisoner vote who was not deprived of political rights?"),
        ];
        NotDecided = new(
            "有没有被剥夺政治权利、何日期满，以资料载明的为准，不核对判决，也不推算刑期。被羁押而停止行使选举权利的见`voter.suspended`；服刑的人委托投票见`polling.proxy-form`。期满后没有登记的见`roll.complete`。",
            "Whether a person is deprived and until which day is taken as stated: the judgment is not examined and no term is reckoned. Suspension in custody is the matter of `voter.suspended`; how a prisoner votes by proxy, that of `polling.proxy-form`; who is not registered once the time is over, that of `roll.complete`.");
        RestsOn = [Parameters.PoliticalRights];
        Facts = [VoterFacts.Deprivation, VoterFacts.OnRoll, Fact.ElectionDay];
    }

    private protected override Axis<Voter> Axis => new(new("选举日在剥夺政治权利最后一日之后的日数", "Days from the last day of deprivation to election day"), -3, 3, days => Until(Example.Day.PlusDays(-days)));

    private protected override Norm? NormIn(in Trial trial) => trial.Norm(Parameters.PoliticalRights);

    private protected override Finding? FindingOf(Voter facts) => facts.Eligibility?.IsDeprivedForLife == true ? ForLife : Deprived;

    private protected override Ground GroundOf(Voter facts, in Trial trial, out long measured, out long bound)
    {
        (measured, bound) = (0, 0);
        return GroundOf(facts.Eligibility, trial);
    }

    /// <summary>What the deprivation of political rights, or its absence, says of a person on every day that election day may be.</summary>
    internal static Ground GroundOf(Eligibility? person, in Trial trial)
    {
        if (person?.IsDeprivedForLife == true)
        {
            trial.Holds(VoterFacts.Deprivation, LifeLong, holds: false);
            return Ground.Excludes;
        }
        if (person?.DeprivedUntil is not { } until)
        {
            if ((person is null || !RightToStand.StatesDeprivation(person)) && trial.Lacks(VoterFacts.Deprivation, (object?)null)) return Ground.Unknown;
            trial.Holds(VoterFacts.Deprivation, Never, holds: true);
            return Ground.Allows;
        }
        var day = trial.Occasion.Day;
        trial.Say("until", until);
        if (trial.Lacks(Fact.ElectionDay, day)) return Ground.Unknown;
        var ground = until >= day.Latest!.Value ? Ground.Excludes : day.Earliest is { } first && until < first ? Ground.Allows : Ground.DayOpen;
        if (trial.Why is not null) trial.Holds(VoterFacts.Deprivation, new(Dates.In(Language.Chinese, until) + "止", "until " + Dates.In(Language.English, until)), ground == Ground.Allows);
        return ground;
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("从未被剥夺政治权利", "Never deprived of political rights", Adult),
        Breached("剥夺政治权利到选举日之后一年", "Deprived until a year after election day", Until(new(2022, 11, 1)), Deprived),
        Breached("剥夺政治权利终身", "Deprived for life", Adult with { Eligibility = Adult.Eligibility! with { IsDeprivedForLife = true } }, ForLife),
        Inside("选举日前一日期满", "Until the day before election day", Until(new(2021, 10, 31))),
        Outside("最后一日是选举日", "Until election day itself", Until(new(2021, 11, 1)), Deprived),
        Undetermined("没有载明是否被剥夺政治权利", "Nothing stated of deprivation", Adult with { Eligibility = new() { Born = new(1970, 5, 1), IsCitizen = true } }, Finding.MissingFact),
        OpenDay("选举日只知在一周之内，其间期满", "Election day known as a week within which the time ends", Until(new(2021, 11, 3))),
        .. SharedExamples(Until(new(2022, 11, 1))),
    ];

    private static Voter Until(LocalDate day) => Adult with { Eligibility = Adult.Eligibility! with { DeprivedUntil = day } };
}
