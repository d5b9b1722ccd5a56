namespace Election.Rules;

/// <summary>EL 4(1), Constitution 34: a voter is a citizen of the People's Republic of China.</summary>
internal sealed class VoterNationalityRule : VoterRule
{
    private static readonly Finding NotCitizen = new("not-a-citizen",
        new("该人不是中华人民共和国公民，没有选举权。", "The person is not a citizen of the People's Republic of China and has no right to vote."),
        new("从选民名单上除名。", "Strike the person off the roll."), Unit.None);

    public VoterNationalityRule()
        : base("voter.nationality", turnsOnTheDay: false, NotCitizen)
    {
        Title = new("选民是中华人民共和国公民", "A voter is a citizen of the People's Republic of China");
        Statement = new("中华人民共和国公民有选举权；列入选民名单的人应当是中国公民。", "Citizens of the People's Republic of China may vote; whoever is on the roll is one.");
        AskedAs = [new("外国人可以登记为选民吗？", "May a foreigner be registered as a voter?")];
        NotDecided = new(
            "是否中国公民以资料载明的为准，不核对证件，也不判断国籍的取得、丧失。是中国公民而没有列入名单的见`roll.complete`。",
            "Citizenship is taken as stated: no document is examined, nor how citizenship was acquired or lost. A citizen who is off the roll is the matter of `roll.complete`.");
        RestsOn = [Parameters.Citizenship];
        Facts = [VoterFacts.Citizen, VoterFacts.OnRoll];
        Subject = VoterFacts.Citizen;
    }

    private protected override Norm? NormIn(in Trial trial) => trial.Norm(Parameters.Citizenship);

    private protected override Ground GroundOf(Voter facts, in Trial trial, out long measured, out long bound)
    {
        (measured, bound) = (0, 0);
        if (trial.Lacks(VoterFacts.Citizen, facts.Eligibility?.IsCitizen)) return Ground.Unknown;
        return trial.Holds(VoterFacts.Citizen, facts.Eligibility!.IsCitizen!.Value) ? Ground.Allows : Ground.Excludes;
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("中国公民", "A citizen", Adult),
        Breached("外国人列入选民名单", "A foreigner on the roll", Foreigner, NotCitizen),
        Undetermined("没有载明是否中国公民", "Citizenship not stated", Adult with { Eligibility = new() { Born = new(1970, 5, 1) } }, Finding.MissingFact),
        .. SharedExamples(Foreigner),
    ];

    private static Voter Foreigner => Adult with { Eligibility = Adult.Eligibility! with { IsCitizen = false } };
}
