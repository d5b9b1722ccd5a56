namespace Election.Rules;

/// <summary>EL 19(4): a group of fifteen to less than thirty per cent may have more seats than its share, up to thirty per cent of them all.</summary>
internal sealed class MinorityCapRule : MinorityRule
{
    private static readonly Finding TooMany = new("too-many-seats",
        new("{name}占总人口百分之十五以上、不足百分之三十，应选{measured}名，超过代表总名额的{share}，即{bound}名。", "{name} is fifteen to less than thirty per cent of the population; its {measured} seats are more than {share} of them all, {bound}."),
        new("将名额减少到{bound}名以内。", "Give it at most {bound}."), Unit.Seats);

    private static readonly Notice Shown = PerDeputy;

    public MinorityCapRule()
        : base("minority.cap", TooMany)
    {
        Title = new("占百分之十五以上、不足百分之三十的聚居民族，名额不超过总名额的百分之三十", "A group of fifteen to thirty per cent has no more than thirty per cent of the seats");
        Statement = new(
            "聚居境内同一少数民族的总人口数占境内总人口数百分之十五以上、不足百分之三十的，每一代表所代表的人口数可以适当少于当地平均数，但应选代表名额不得超过代表总名额的百分之三十。",
            "Where a group is fifteen per cent of the population or more and less than thirty, its people per deputy may be fewer than the mean, but its seats are no more than thirty per cent of the total.");
        AskedAs = [new("占人口20%的聚居少数民族，代表名额最多占总名额的多少？", "A compact minority is 20% of the population: what share of the seats may it have at most?")];
        NotDecided = new(
            "“适当少于”法律没有规定数字，只核对百分之三十的上限。人口数和是否聚居以资料载明的为准；散居的没有限度，不适用。有没有代表见`minority.represented`，其他人口比例见`minority.parity`、`minority.floor`。",
            "How much fewer the people per deputy may suitably be has no number: only the cap of thirty per cent is tested. The population and whether the group lives compactly are taken as stated; of a scattered group the law sets no limit, and the rule does not apply. Whether the group has a deputy at all is the matter of `minority.represented`, other shares of the population that of `minority.parity` and `minority.floor`.");
        RestsOn = [Parameters.MinoritySmall, Parameters.MinorityLarge, Parameters.MinorityMostSeats];
        Facts = [MinorityFacts.Population, MinorityFacts.Seats, MinorityFacts.AreaPopulation, MinorityFacts.AreaSeats, MinorityFacts.TotalSeats, .. Gate];
        Subject = MinorityFacts.Seats;
        Notices = [Shown];
        OpenQuestions = [Interpretations.DeviationBase];
    }

    private protected override Axis<MinorityGroup> Axis => new(new("占20%的民族的名额（总名额50名）", "Seats of a group of 20% (50 in all)"), 10, 18, seats => Group(2_000, seats));

    private protected override Verdict DecideCompact(MinorityGroup facts, in Trial trial)
    {
        if (trial.Norm(Parameters.MinoritySmall) is not { } small) return trial.Without(Parameters.MinoritySmall);
        if (trial.Norm(Parameters.MinorityLarge) is not { } large) return trial.Without(Parameters.MinorityLarge);
        if (trial.Norm(Parameters.MinorityMostSeats) is not { } norm) return trial.Without(Parameters.MinorityMostSeats);
        if (!IsCounted(facts, trial)) return Trial.MissingFact;
        if (!HasShare(facts, small.Value) || HasShare(facts, large.Value)) return Verdict.NotApplicable;
        if (trial.Lacks(MinorityFacts.Seats, facts.Seats)) return Trial.MissingFact;

        // The seats of the districts alone prove the law met, since the total is never less; they prove no breach.
        var seats = facts.Seats!.Value;
        var area = facts.Area!;
        if (area.TotalSeats is null && !(area.Seats is { } elected && seats <= norm.Value.FloorOf(elected)))
        {
            trial.Lacks(MinorityFacts.TotalSeats, area.TotalSeats);
            return Trial.MissingFact;
        }
        var most = norm.Value.FloorOf(area.TotalSeats ?? area.Seats!.Value);
        trial.Say("share", norm.Value);
        if (!trial.Holds(MinorityFacts.Seats, seats, Relation.AtMost, most)) return trial.Breached(TooMany, norm, seats, most);
        if (area.Seats is not null)
        {
            SayPerDeputy(facts, trial);
            trial.Notice(Shown);
        }
        return trial.Met(norm, seats, most);
    }

    private protected override IEnumerable<Example<MinorityGroup>> WorkedExamples() =>
    [
        Met("占20%，50名中12名", "20%, 12 of 50 seats", Group(2_000, 12)),
        Breached("占20%，50名中20名", "20%, 20 of 50 seats", Group(2_000, 20), TooMany),
        Inside("占20%，15名：恰为30%", "20%, 15 seats: exactly 30%", Group(2_000, 15)),
        Outside("占20%，16名", "20%, 16 seats", Group(2_000, 16), TooMany),
        Inside("占15%，15名", "15%, 15 seats", Group(1_500, 15)),
        Outside("占15%，16名", "15%, 16 seats", Group(1_500, 16), TooMany),
        Undetermined("没有载明名额", "Its seats are not stated", Group(2_000, null), Finding.MissingFact),
        Undetermined("没有载明代表总名额，各选区名额的30%已超过", "The total is not stated, and 30% of the districts' seats are passed", Group(2_000, 16) with { Area = new() { Population = 10_000, Seats = 50 } }, Finding.MissingFact),
        OutOfScope("占30%：属于百分之三十以上", "30%: thirty per cent or more", Group(3_000, 20)),
        OutOfScope("占14.99%：不足百分之十五", "14.99%: less than fifteen per cent", Group(1_499, 20)),
        .. OutOfScopeExamples(30),
    ];
}
