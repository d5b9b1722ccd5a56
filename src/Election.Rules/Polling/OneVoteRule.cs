namespace Election.Rules;

/// <summary>EL 5, 42: a voter has one vote, and casts besides it only those of the proxies held; how many of these are lawful is another rule.</summary>
internal sealed class OneVoteRule : Rule<VotesCast>
{
    private static readonly Finding TooMany = new("too-many-ballots",
        new("{voter}投票{measured}张，本人一票，受{held}人委托，至多{bound}张。", "{voter} cast {measured} ballots: one of their own and the proxies of {held} make at most {bound}."),
        new("查明多投的选票；所投票数多于投票人数的，该次选举无效，依法重新投票。", "Trace the ballots too many; where more were cast than there were voters, the poll is void and is held again."), Unit.Ballots);

    private static readonly Bilingual Unnamed = new("该选民", "The voter");

    public OneVoteRule()
        : base("polling.one-vote", Scope.Direct)
    {
        Title = new("每一选民只有一个投票权", "Every voter has one vote");
        Statement = new(
            "每一选民在一次选举中只有一个投票权；一人所投的选票，不多于本人一张和受委托的张数之和。",
            "Every voter has one vote in one election; nobody casts more ballots than one and those of the proxies held.");
        RestsOn = [Parameters.VotesPerVoter];
        AlsoCites = [ElectoralLaw.At(42)];
        Facts = [PollingFacts.Ballots, PollingFacts.Proxies];
        Subject = PollingFacts.Ballots;
        Findings = [TooMany];
    }

    private protected override Axis<VotesCast> Axis => new(new("受1人委托的选民所投票数", "Ballots of a voter who holds one proxy"), 0, 5, ballots => Cast(ballots, "V2"));

    private protected override Verdict Decide(VotesCast facts, in Trial trial)
    {
        if (trial.Norm(Parameters.VotesPerVoter) is not { } norm) return trial.Without(Parameters.VotesPerVoter);
        if (trial.Lacks(PollingFacts.Ballots, facts.Ballots)) return Trial.MissingFact;
        var held = facts.Proxies?.Principals is { } principals ? Names.CountDistinct(principals, []) : 0;
        long ballots = facts.Ballots!.Value, most = (long)norm.Value + held;
        if (ballots > most && (facts.Proxies?.Principals is null || facts.Proxies.MayHoldMore))
        {
            trial.Lacks(PollingFacts.Proxies, (object?)null);
            return Trial.MissingFact;
        }
        if (trial.Why is not null)
        {
            trial.Say("voter", facts.Voter is { } voter ? new Bilingual(voter, voter) : Unnamed);
            trial.Say("held", held);
        }
        return trial.Holds(PollingFacts.Ballots, ballots, Relation.AtMost, most) ? trial.Met(norm, ballots, most) : trial.Breached(TooMany, norm, ballots, most);
    }

    private protected override IEnumerable<Example<VotesCast>> WorkedExamples() =>
    [
        Met("投1张", "One ballot", new() { Voter = "V1", Ballots = 1 }),
        Met("受3人委托，投4张", "Three proxies, four ballots", Cast(4, "V2", "V3", "V4")),
        Breached("没有受委托，投3张", "No proxies, three ballots", Cast(3), TooMany),
        Inside("受1人委托，投2张", "One proxy, two ballots", Cast(2, "V2")),
        Outside("受1人委托，投3张", "One proxy, three ballots", Cast(3, "V2"), TooMany),
        Outside("同一委托人写了两次，投3张", "One principal named twice, three ballots", Cast(3, "V2", "V2"), TooMany),
        Undetermined("投2张，没有载明委托情况", "Two ballots, nothing stated of proxies", new() { Voter = "V1", Ballots = 2 }, Finding.MissingFact),
        Undetermined("投3张，已知受1人委托，可能还有", "Three ballots, one proxy known, and there may be more", Cast(3, "V2") with { Proxies = new() { Principals = ["V2"], MayHoldMore = true } }, Finding.MissingFact),
        Undetermined("没有载明所投票数", "The ballots are not stated", new() { Voter = "V1" }, Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Cast(3), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("条文所称选民，是直接选举的选民", "The article speaks of voters, whom only a direct election has", Cast(3)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static VotesCast Cast(int ballots, params string[] principals) => new() { Voter = "V1", Ballots = ballots, Proxies = new() { Holder = "V1", Principals = principals } };
}
