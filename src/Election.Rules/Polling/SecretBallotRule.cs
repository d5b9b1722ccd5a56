namespace Election.Rules;

/// <summary>EL 40(1): the ballot is secret, in direct elections and in indirect ones.</summary>
internal sealed class SecretBallotRule : Rule<PollingConduct>
{
    private static readonly Finding Open = new("not-secret",
        new("没有采用无记名投票的方法；各级人民代表大会代表的选举一律无记名投票。", "The ballot was not secret; deputies of every level are elected by secret ballot."),
        new("依法重新组织无记名投票。", "Hold the poll again by secret ballot."), Unit.None);

    public SecretBallotRule()
        : base("polling.secret-ballot", Scope.Everywhere)
    {
        Title = new("采用无记名投票的方法", "The ballot is secret");
        Statement = new("全国和地方各级人民代表大会代表的选举，一律采用无记名投票的方法。", "Deputies to the people's congresses of every level are elected by secret ballot.");
        AskedAs =
        [
            new("选举代表可以举手表决吗？", "May deputies be elected by a show of hands?"),
            new("代表选举是否一律无记名投票？", "Must every election of deputies be by secret ballot?"),
        ];
        NotDecided = new(
            "是否无记名，以资料载明的为准；选票能否辨认投票人、投票时有无干预，不作核对。秘密写票处见`polling.secret-booth`；由他人代写选票是否符合条件，不作判断。没有采用无记名投票的选举是否有效，不作判断。",
            "Whether the ballot was secret is taken as stated; whether a paper betrays its voter or anyone interfered is not examined. For the place to write in secret see `polling.secret-booth`; whether a voter might have the ballot written by another is not decided. Whether an election held openly is valid is not decided.");
        RestsOn = [Parameters.SecretBallot];
        Facts = [PollingFacts.SecretBallot];
        Subject = PollingFacts.SecretBallot;
        Findings = [Open];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial) => trial.Norm(Parameters.SecretBallot) is { } norm
        ? trial.Done(PollingFacts.SecretBallot, facts.IsBallotSecret, norm, Open)
        : trial.Without(Parameters.SecretBallot);

    private protected override IEnumerable<Example<PollingConduct>> WorkedExamples() =>
    [
        Met("无记名投票", "A secret ballot", new() { IsBallotSecret = true }),
        Met("间接选举，无记名投票", "A secret ballot in an indirect election", new() { IsBallotSecret = true }) with { Occasion = Occasion.General(Level.Province, Example.Day) },
        Breached("选票上要求署名", "Voters had to sign their ballots", new() { IsBallotSecret = false }, Open),
        Breached("2016年补选举手表决", "Hands were raised in a by-election of 2016", new() { IsBallotSecret = false }, Open) with { Occasion = new(Level.Township, ElectionKind.ByElection) { Day = new NodaTime.LocalDate(2016, 11, 1) }, AsOf = new(2016, 11, 1) },
        Undetermined("没有载明投票方法", "How the votes were cast is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { IsBallotSecret = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];
}
