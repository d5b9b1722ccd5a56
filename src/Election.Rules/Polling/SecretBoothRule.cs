namespace Election.Rules;

/// <summary>EL 40(1): wherever votes are cast in person there is a place to write the ballot in secret.</summary>
internal sealed class SecretBoothRule : Rule<PollingStation>
{
    private static readonly Finding None = new("no-secret-booth",
        new("{place}没有设秘密写票处；选举时应当设有秘密写票处。", "There is no place to write in secret at {place}; every election is to have one."),
        new("在投票开始前设立秘密写票处。", "Set up a place to write in secret before polling opens."), Unit.None);

    public SecretBoothRule()
        : base("polling.secret-booth", Scope.Everywhere)
    {
        Title = new("设有秘密写票处", "There is a place to write in secret");
        Statement = new("选举时应当设有秘密写票处；每个投票站、每次选举大会都要设立。", "At an election there is a place to write in secret: at each polling station and each meeting.");
        AskedAs =
        [
            new("每个投票站都要设秘密写票处吗？", "Must every polling station have a place to write in secret?"),
            new("召开选举大会，也要设秘密写票处吗？", "Must an election meeting have a place to write in secret?"),
        ];
        NotDecided = new(
            "只看有没有设立；是否真能保密、数量是否够用、选民是否使用，不作判断。流动票箱不在此列。文盲或者因残疾不能写选票的人委托他人代写，是否符合条件，不作判断。",
            "Only that there is such a place is asked; whether it is truly private, large enough and used is not decided. Mobile boxes are left out. Whether a voter who cannot read or write, or is disabled, might have the ballot written by another is not decided.");
        RestsOn = [Parameters.SecretBooth];
        Facts = [PollingFacts.SecretBooth];
        Subject = PollingFacts.SecretBooth;
        Findings = [None];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Verdict Decide(PollingStation facts, in Trial trial)
    {
        if (trial.Norm(Parameters.SecretBooth) is not { } norm) return trial.Without(Parameters.SecretBooth);
        if (trial.Why is not null) trial.Say("place", StationStaffRule.NameOf(facts));
        return trial.Done(PollingFacts.SecretBooth, facts.HasSecretBooth, norm, None);
    }

    private protected override IEnumerable<Example<PollingStation>> WorkedExamples() =>
    [
        Met("投票站设有秘密写票处", "A station with a place to write in secret", new() { Id = "第一投票站", HasSecretBooth = true }),
        Breached("投票站没有设秘密写票处", "A station without one", new() { Id = "第一投票站", HasSecretBooth = false }, None),
        Breached("间接选举的会场没有设秘密写票处", "The hall of an indirect election without one", new() { HasSecretBooth = false }, None) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Undetermined("没有载明是否设立", "Whether there is one is not stated", new() { Id = "第一投票站" }, Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { HasSecretBooth = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        RealCase("某镇2021年换届方案：选举大会、投票站应当设立秘密写票处", "A town's plan of 2021: meetings and stations have a place to write in secret", new() { HasSecretBooth = true }, Conclusion.Met) with
        {
            Occasion = new(Level.Township) { Unit = UnitKind.Town, IsPlan = true }, AsOf = new(2021, 9, 22), Province = "150623",
        },
    ];
}
