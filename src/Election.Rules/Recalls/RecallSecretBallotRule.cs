namespace Election.Rules;

/// <summary>EL 52: a recall is voted on by secret ballot, by voters and deputies alike.</summary>
internal sealed class RecallSecretBallotRule : RecallStepRule
{
    private static readonly Finding Open = new("not-secret",
        new("罢免代表没有采用无记名的表决方式。", "The vote on the recall was not secret."),
        new("依法重新组织无记名表决。", "Hold the vote again by secret ballot."), Unit.None);

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    private static readonly Finding Contradicted = VotedYetWithdrawn();

    public RecallSecretBallotRule()
        : base("recall.secret-ballot", Scope.Everywhere, Withdrawn, Contradicted)
    {
        Title = new("罢免代表采用无记名的表决方式", "A recall is voted on by secret ballot");
        Statement = new("罢免代表，选民表决和代表大会、常务委员会表决都采用无记名方式。", "The vote on a recall is secret, be it of voters, of a congress or of its standing committee.");
        AskedAs =
        [
            new("罢免代表可以举手表决吗？", "May a recall be voted on by show of hands?"),
            new("常务委员会表决罢免案，必须无记名吗？", "Must a standing committee vote on a recall by secret ballot?"),
        ];
        NotDecided = new(
            "只看所载的表决方式，不核实投票过程是否真正保密。没有采用无记名方式的表决是否无效、由谁认定，不作判断。票数是否足够见`recall.majority`。",
            "It takes the manner of voting as stated and does not examine whether secrecy was in fact kept. Whether a vote that was not secret is void, and who says so, is not judged. Whether the votes suffice is for `recall.majority`.");
        RestsOn = [Parameters.RecallSecret, Parameters.RecallWithdrawal];
        Facts = [RecallFacts.SecretBallot];
        Findings = [Open, Withdrawn, Contradicted];
        CitesWhatItApplies = true;
    }

    private protected override Verdict DecideStep(Recall facts, in Trial trial) => trial.Norm(Parameters.RecallSecret) is { } norm
        ? trial.Done(RecallFacts.SecretBallot, facts.IsBallotSecret, norm, Open)
        : trial.Without(Parameters.RecallSecret);

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("选民无记名投票", "Voters by secret ballot", new() { IsBallotSecret = true }),
        Met("常务委员会无记名表决", "A standing committee by secret ballot", new() { IsBallotSecret = true }) with { Occasion = new(Level.Province) },
        Breached("举手表决", "Hands were raised", new() { IsBallotSecret = false }, Open),
        Breached("2016年大会按表决器记名表决", "A congress of 2016 by a vote with names", new() { IsBallotSecret = false }, Open) with { Occasion = new(Level.Prefecture), AsOf = new(2016, 11, 1) },
        Undetermined("没有载明表决方式", "How it was voted on is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { IsBallotSecret = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OfAWithdrawal(new() { IsBallotSecret = false }, Withdrawn),
        OfAVoteAfterAWithdrawal(new() { IsBallotSecret = false, VotesFor = 2600 }, Contradicted),
    ];
}
