namespace Election.Rules;

/// <summary>EL 42: a voter votes on behalf of no more than three others, whatever the papers in which they are named. The Provisions of 1983 have no number.</summary>
internal sealed class ProxyLimitRule : Rule<ProxyHolding>
{
    private static readonly Finding TooMany = new("too-many-principals",
        new("{holder}接受{measured}人的委托，超过{bound}人。", "{holder} holds the proxies of {measured} others, more than {bound}."),
        new("超过{bound}人的委托由委托人另托他人，或者本人投票。", "Those beyond {bound} are to choose another holder or to vote in person."), Unit.Principals);

    private static readonly Bilingual Unnamed = new("受委托人", "The holder");

    public ProxyLimitRule()
        : base("polling.proxy-limit", Scope.Direct)
    {
        Title = new("每一选民接受的委托不得超过三人", "No voter holds the proxies of more than three others");
        Statement = new(
            "每一选民接受的委托不得超过三人；同一受委托人的各次委托合并计算，同一委托人只计一人。",
            "No voter holds the proxies of more than three others; all that name the same holder are counted together, and each principal once.");
        AskedAs =
        [
            new("一名选民最多接受几个人委托投票？", "For how many others may one voter hold proxies?"),
            new("4人委托同一名选民投票，可以吗？", "May four voters give their proxies to the same person?"),
        ];
        NotDecided = new(
            "每一项委托是否成立，由`polling.proxy-form`、`polling.proxy-holder`判断。受委托人是否按委托人的意愿投票，不作判断。超过三人的，其中哪几项委托无效、已经投出的票如何处理，不作判断。",
            "Whether each proxy is good in itself is decided by `polling.proxy-form` and `polling.proxy-holder`. Whether the holder votes as the principals wish is not decided. Which of the proxies beyond three are bad, and what becomes of ballots already cast, is not decided.");
        RestsOn = [Parameters.ProxyLimit];
        Facts = [PollingFacts.Principals];
        Findings = [TooMany];
        Subject = PollingFacts.Principals;
    }

    private protected override Axis<ProxyHolding> Axis => new(PollingFacts.Principals.Label, 0, 6, Held);

    internal static Bilingual NameOf(string? holder) => holder is null ? Unnamed : new(holder, holder);

    private protected override Verdict Decide(ProxyHolding facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ProxyLimit) is not { } norm) return trial.Without(Parameters.ProxyLimit);
        if (trial.Lacks(PollingFacts.Principals, facts.Principals)) return Trial.MissingFact;
        if (trial.Why is not null) trial.Say("holder", NameOf(facts.Holder));
        var held = Names.CountDistinct(facts.Principals!, []);
        // Who is named as his or her own principal (polling.one-vote) is no other.
        if (facts.Holder is { } holder && Names.Contains(facts.Principals!, holder)) held--;
        if (!trial.Holds(PollingFacts.Principals, held, Relation.AtMost, norm.Value)) return trial.Breached(TooMany, norm, held, norm.Value);
        if (!facts.MayHoldMore) return trial.Met(norm, held, norm.Value);
        trial.Lacks(PollingFacts.Principals, (object?)null);
        return Trial.MissingFact;
    }

    private protected override IEnumerable<Example<ProxyHolding>> WorkedExamples() =>
    [
        Met("接受1人委托", "One proxy", Held(1)),
        Met("接受3人委托，其中1人写了两次", "Three proxies, one of them named twice", Held(3) with { Principals = ["V1", "V2", "V3", "V1"] }),
        Met("委托人中有受委托人本人，另有3人", "The holder is named among the principals, beside three others", Held(3) with { Principals = ["V9", "V1", "V2", "V3"] }),
        Breached("接受6人委托", "Six proxies", Held(6), TooMany),
        Breached("已知接受4人委托，可能还有", "Four proxies are known, and there may be more", Held(4) with { MayHoldMore = true }, TooMany),
        Inside("接受3人委托", "Three proxies", Held(3)),
        Outside("接受4人委托", "Four proxies", Held(4), TooMany),
        Undetermined("没有载明委托人", "The principals are not stated", new() { Holder = "V9" }, Finding.MissingFact),
        Undetermined("已知接受2人委托，可能还有", "Two proxies are known, and there may be more", Held(2) with { MayHoldMore = true }, Finding.MissingFact),
        Undetermined("2006年：1983年若干规定没有数字，当时的选举法未查证", "In 2006: the Provisions of 1983 have no number, and the law of that day is not proved", Held(4), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("间接选举不得委托投票", "Deputies vote in person", Held(4)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static ProxyHolding Held(int principals) => new() { Holder = "V9", Principals = [.. Enumerable.Range(1, principals).Select(i => FormattableString.Invariant($"V{i}"))] };
}
