namespace Election.Rules;

/// <summary>OL 28(1): leaders are elected by secret ballot.</summary>
internal sealed class LeaderSecretBallotRule : Rule<LeaderContest>
{
    private static readonly Finding Open = new("not-secret",
        new("选举领导人员没有采用无记名投票方式。", "The leaders were not elected by secret ballot."),
        new("依法重新组织无记名投票。", "Hold the vote again by secret ballot."), Unit.None);

    private static readonly Finding NotVotedYet = Finding.Inapplicable("not-voted-yet", "这是选举方案，尚未投票。", "This is a plan; there was no vote yet.");

    public LeaderSecretBallotRule()
        : base("leaders.secret-ballot", Scope.Local)
    {
        Title = new("选举领导人员采用无记名投票", "Leaders are elected by secret ballot");
        Statement = new(
            "选举采用无记名投票方式；代表对确定的候选人可以投赞成票、反对票，可以另选其他任何代表或者选民，也可以弃权。",
            "The ballot is secret; a deputy may vote for a candidate, against one, for any other deputy or voter instead, or abstain.");
        AskedAs =
        [
            new("选举镇长可以举手表决吗？", "May the head of a town be elected by show of hands?"),
            new("补选副县长也要无记名投票吗？", "Is the by-election of a deputy head of a county held by secret ballot as well?"),
        ];
        NotDecided = new(
            "只看所载是否无记名；代表能否投反对票、另选他人或者弃权，选票如何印制，投票过程是否真正保密，不核对。没有采用无记名投票的选举是否无效，不作判断。计票和当选见`leaders.majority`。",
            "It asks only whether the ballot is stated as secret; whether deputies could vote against, write in others or abstain, how the ballot papers were made and whether secrecy was in fact kept is not checked. Whether an election held otherwise is void is not judged. The count is for `leaders.majority`.");
        RestsOn = [Parameters.LeaderSecretBallot];
        Facts = [LeaderFacts.SecretBallot];
        Findings = [Open, NotVotedYet];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(LeaderContest facts, in Trial trial) =>
        facts.IsBallotSecret is null && trial.Occasion.IsPlan ? trial.NotApplicable(NotVotedYet)
        : trial.Norm(Parameters.LeaderSecretBallot) is { } norm ? trial.Done(LeaderFacts.SecretBallot, facts.IsBallotSecret, norm, Open)
        : trial.Without(Parameters.LeaderSecretBallot);

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("无记名投票", "A secret ballot", new() { IsBallotSecret = true }),
        Breached("举手表决", "By show of hands", new() { IsBallotSecret = false }, Open),
        Breached("补选举手表决", "By show of hands in a by-election", new() { IsBallotSecret = false }, Open) with { Occasion = new(Level.County, ElectionKind.ByElection) },
        Undetermined("没有载明投票方式", "How the votes were cast is not stated", new(), Finding.MissingFact),
        Undetermined("2012年的文本未收录", "The edition of 2012 is not held", new() { IsBallotSecret = true }, Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
        OutOfScope("计划", "A plan", new(), NotVotedYet) with { Occasion = new Occasion(Level.Township) { IsPlan = true } },
        OutOfScope("全国人民代表大会", "The National People's Congress", new() { IsBallotSecret = false }) with { Occasion = new(Level.National) },
    ];
}
