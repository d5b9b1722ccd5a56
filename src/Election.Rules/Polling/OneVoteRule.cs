namespace Election.Rules;

/// <summary>
/// EL 5, 42: a voter has one vote, casts it in person or through one other voter, and casts besides it only those of the proxies
/// held; how many of these are lawful is another rule. Whoever comes to the poll is taken to cast first the ballot that is their own.
/// </summary>
internal sealed class OneVoteRule : Rule<VotesCast>
{
    private static readonly Finding TooMany = new("too-many-ballots",
        new("{voter}投了{measured}张选票；本人一张，受{held}人委托，至多{bound}张。", "{voter} cast {measured} ballots: one of their own and the proxies of {held} make at most {bound}."),
        new("查明多投的选票；所投票数多于投票人数的，该次选举无效，依法重新投票。", "Trace the ballots too many; where more were cast than there were voters, the poll is void and is held again."), Unit.Ballots);

    private static readonly Finding VotedTwice = new("voted-twice",
        new("{voter}本人投票，又由受委托人代为投票，共{measured}票；每一选民只有一个投票权。", "{voter} voted in person and a holder cast a ballot on the same voter's behalf: {measured} votes where every voter has one."),
        new("查明多投的选票；所投票数多于投票人数的，该次选举无效，依法重新投票。", "Trace the ballot too many; where more were cast than there were voters, the poll is void and is held again."), Unit.Ballots);

    private static readonly Finding SeveralHolders = new("several-holders",
        new("{voter}委托{measured}人代为投票；每一选民只有一个投票权，只能委托一人。", "{voter} gave proxies to {measured} holders; a voter has one vote and gives a proxy for it to one person only."),
        new("由委托人确定其中一人，其余委托作废；已经重复投票的，查明多投的选票。", "The voter is to keep one of them and withdraw the others; where more than one ballot was cast, trace those too many."), Unit.Principals);

    private static readonly Finding OwnPrincipal = new("own-principal",
        new("{voter}被列为自己的委托人；受委托的应当是其他选民。", "{voter} is named as the principal of a proxy held by the same person; a proxy is given to another voter."),
        new("更正委托人，或者撤销该委托。", "Correct the principal, or withdraw the proxy."), Unit.None);

    private static readonly Finding NotVotedYet = NotOfThisPoll.NotVotedYet();

    private static readonly Bilingual Unnamed = new("该选民", "The voter");

    public OneVoteRule()
        : base("polling.one-vote", Scope.Direct)
    {
        Title = new("每一选民只有一个投票权", "Every voter has one vote");
        Statement = new(
            "每一选民在一次选举中只有一个投票权，本人投票或者委托一名其他选民代为投票；一人所投的选票，不多于本人一张和受委托的张数之和。",
            "Every voter has one vote in one election and casts it in person or through one other voter; nobody casts more ballots than their own and those of the proxies held.");
        AskedAs =
        [
            new("受2人委托的选民，一共可以投几张票？", "How many ballots may a voter cast who holds two proxies?"),
            new("本人已经投票，受委托人还能代投吗？", "The voter has voted in person: may the holder of the proxy vote as well?"),
            new("一名选民能否同时委托两人代为投票？", "May a voter give proxies to two persons?"),
        ];
        NotDecided = new(
            "一人受托几份才合法，由`polling.proxy-limit`判断，这里按实际受托的份数计算。多投的票是否使整场选举无效，由`count.ballots-cast`判断；由谁承担责任，不作判断。一人在两个选区登记的，见`roll.single-registration`。",
            "How many proxies one voter may hold is decided by `polling.proxy-limit`; here those actually held are counted. Whether ballots too many make the whole vote invalid is decided by `count.ballots-cast`; who is liable is not decided. For one person registered in two districts see `roll.single-registration`.");
        RestsOn = [Parameters.VotesPerVoter];
        AlsoCites = [ElectoralLaw.At(42)];
        Facts = [PollingFacts.Ballots, PollingFacts.Proxies, PollingFacts.ProxyCast];
        Subject = PollingFacts.Ballots;
        Findings = [TooMany, VotedTwice, SeveralHolders, OwnPrincipal, NotVotedYet];
        IsOfTheVote = true;
    }

    private protected override Axis<VotesCast> Axis => new(new("受1人委托的选民所投票数", "Ballots of a voter who holds one proxy"), 0, 5, ballots => Cast(ballots, "V2"));

    private protected override Verdict Decide(VotesCast facts, in Trial trial)
    {
        if (trial.Norm(Parameters.VotesPerVoter) is not { } norm) return trial.Without(Parameters.VotesPerVoter);
        if (trial.Why is not null) trial.Say("voter", facts.Voter is { } voter ? new Bilingual(voter, voter) : Unnamed);
        var principals = facts.Proxies?.Principals;
        if (principals is not null && facts.Voter is { } self && Names.Contains(principals, self)) return trial.Breached(OwnPrincipal, norm);
        var holders = HoldersOf(facts);
        if (holders > norm.Value) return trial.Breached(SeveralHolders, norm, holders, norm.Value);
        if (trial.Occasion.IsPlan && facts.Ballots is null) return trial.NotApplicable(NotVotedYet);
        if (trial.Lacks(PollingFacts.Ballots, facts.Ballots)) return Trial.MissingFact;
        var held = principals is not null ? Names.CountDistinct(principals, []) : 0;
        long ballots = facts.Ballots!.Value, most = (long)norm.Value + held;
        if (ballots > most && (facts.Proxies?.Principals is null || facts.Proxies.MayHoldMore))
        {
            trial.Lacks(PollingFacts.Proxies, (object?)null);
            return Trial.MissingFact;
        }
        trial.Say("held", held);
        if (!trial.Holds(PollingFacts.Ballots, ballots, Relation.AtMost, most)) return trial.Breached(TooMany, norm, ballots, most);

        // The voter's own vote, and the one that a holder may have cast besides.
        var (cast, mayBeCast) = CastByHolder(facts);
        if (ballots == 0 || !(cast || mayBeCast)) return trial.Met(norm, ballots, most);
        if (!cast)
        {
            trial.Lacks(PollingFacts.ProxyCast, (object?)null);
            return Trial.MissingFact;
        }
        if (ballots > held && facts.Proxies?.MayHoldMore != true) return trial.Breached(VotedTwice, norm, norm.Value + 1, norm.Value);
        // All that the voter cast may be of the proxies held.
        trial.Lacks(PollingFacts.Proxies, (object?)null);
        return Trial.MissingFact;
    }

    /// <summary>How many different persons the voter gave a proxy to; one who is not named may be any of them.</summary>
    private static int HoldersOf(VotesCast facts)
    {
        if (facts.Given is not { } given) return 0;
        var count = 0;
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Holder is not { } holder) continue;
            var first = true;
            for (var j = 0; j < i && first; j++) first = given[j].Holder != holder;
            if (first) count++;
        }
        return count > 0 || given.Count == 0 ? count : 1;
    }

    /// <summary>Whether a holder cast the voter's ballot, and whether one may have.</summary>
    private static (bool Cast, bool MayBeCast) CastByHolder(VotesCast facts)
    {
        var (cast, may) = (false, false);
        for (var i = 0; i < (facts.Given?.Count ?? 0); i++)
        {
            cast |= facts.Given![i].IsCast == true;
            may |= facts.Given[i].IsCast is null;
        }
        return (cast, may);
    }

    private protected override IEnumerable<Example<VotesCast>> WorkedExamples() =>
    [
        Met("投1张", "One ballot", new() { Voter = "V1", Ballots = 1 }),
        Met("受3人委托，投4张", "Three proxies, four ballots", Cast(4, "V2", "V3", "V4")),
        Breached("没有受委托，投3张", "No proxies, three ballots", Cast(3), TooMany),
        Inside("受1人委托，投2张", "One proxy, two ballots", Cast(2, "V2")),
        Outside("受1人委托，投3张", "One proxy, three ballots", Cast(3, "V2"), TooMany),
        Outside("同一委托人写了两次，投3张", "One principal named twice, three ballots", Cast(3, "V2", "V2"), TooMany),
        Met("委托他人，本人没有投票", "A voter who gave a proxy and did not vote", new() { Voter = "V2", Ballots = 0, Proxies = new() { Principals = [] }, Given = [new() { Holder = "V1", IsCast = true }] }),
        Met("委托他人后本人投票，受委托人没有代投", "A voter who gave a proxy and then came; the holder did not cast the ballot", GaveTo("V1", false)),
        Breached("本人投票，受委托人又代为投票", "A voter came, and the holder of the proxy cast the ballot too", GaveTo("V1", true), VotedTwice),
        Breached("委托两人代为投票", "Proxies given to two holders", new() { Voter = "V2", Given = [new() { Holder = "V1" }, new() { Holder = "V3" }] }, SeveralHolders),
        Breached("受委托人是自己的委托人", "A holder named as the same person's principal", Cast(2, "V1"), OwnPrincipal),
        Undetermined("本人投票，没有载明受委托人是否代投", "A voter came; whether the holder of the proxy cast the ballot is not stated", GaveTo("V1", null), Finding.MissingFact),
        Undetermined("受3人委托投3张，本人又委托他人代投", "Three ballots with three proxies held; the voter's own was cast by another", Cast(3, "V2", "V3", "V4") with { Given = [new() { Holder = "V9", IsCast = true }] }, Finding.MissingFact),
        Undetermined("投2张，没有载明委托情况", "Two ballots, nothing stated of proxies", new() { Voter = "V1", Ballots = 2 }, Finding.MissingFact),
        Undetermined("投3张，已知受1人委托，可能还有", "Three ballots, one proxy known, and there may be more", Cast(3, "V2") with { Proxies = new() { Principals = ["V2"], MayHoldMore = true } }, Finding.MissingFact),
        Undetermined("没有载明所投票数", "The ballots are not stated", new() { Voter = "V1" }, Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Cast(3), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("选举方案中没有载明", "A plan, which cannot have it yet", new() { Voter = "V1" }, NotVotedYet) with { Occasion = new(Level.Township) { IsPlan = true, Day = Example.Day } },
        OutOfScope("条文所称选民，是直接选举的选民", "The article speaks of voters, whom only a direct election has", Cast(3)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static VotesCast GaveTo(string holder, bool? cast) => new() { Voter = "V2", Ballots = 1, Proxies = new() { Principals = [] }, Given = [new() { Holder = holder, IsCast = cast }] };

    private static VotesCast Cast(int ballots, params string[] principals) => new() { Voter = "V1", Ballots = ballots, Proxies = new() { Holder = "V1", Principals = principals } };
}
