namespace Election.Rules;

/// <summary>EL 19(2): a group of thirty per cent or more has as many people per deputy as the area; how near is a reading (相当于 has no number).</summary>
internal sealed class MinorityParityRule : MinorityRule
{
    private static readonly Finding TooFew = new("too-few-seats",
        new("{name}占总人口百分之三十以上，应选{measured}名，每一代表所代表的人口数为{own}人，高于当地平均数（{mean}人），幅度超过{tolerance}；至少应有{bound}名。", "{name} is thirty per cent of the population or more; with {measured} seats it has {own} people per deputy, more than {tolerance} above the mean of {mean}; at least {bound} seats would do."),
        new("将名额增加到{bound}名以上。", "Give it at least {bound}."), Unit.Seats);

    private static readonly Finding NoSeat = new("no-seat",
        new("{name}占总人口百分之三十以上，没有分配代表名额；至少应有{bound}名。", "{name} is thirty per cent of the population or more and has no seat; at least {bound} would do."),
        new("将名额增加到{bound}名以上。", "Give it at least {bound}."), Unit.Seats);

    private static readonly Finding TooMany = new("too-many-seats",
        new("{name}占总人口百分之三十以上，应选{measured}名，每一代表所代表的人口数为{own}人，低于当地平均数（{mean}人），幅度超过{tolerance}；至多应有{bound}名。", "{name} is thirty per cent of the population or more; with {measured} seats it has {own} people per deputy, more than {tolerance} below the mean of {mean}; at most {bound} seats would do."),
        new("将名额减少到{bound}名以内。", "Give it at most {bound}."), Unit.Seats);

    private static readonly Notice Shown = PerDeputy;

    public MinorityParityRule()
        : base("minority.parity", NoSeat, TooFew, TooMany)
    {
        Title = new("占百分之三十以上的聚居民族，每一代表所代表的人口数与平均数相当", "A group of thirty per cent or more is represented as all are");
        Statement = new(
            "聚居境内同一少数民族的总人口数占境内总人口数百分之三十以上的，每一代表所代表的人口数应相当于当地人民代表大会每一代表所代表的人口数。法律没有规定相差的幅度，以百分之三十为参考，只作提示。",
            "Where a group is thirty per cent of the population or more, its people per deputy come to those of the congress as a whole. The law sets no tolerance: thirty per cent is a benchmark, and beyond it a warning.");
        AskedAs = [new("占人口40%的聚居少数民族，代表名额怎么分配？", "A compact minority is 40% of the population: how many of the seats come to it?")];
        NotDecided = new(
            "“相当于”没有法定的幅度，超过参考幅度只是提示，不能据此断定违法。人口数和是否聚居以资料载明的为准；散居的不适用。人口比例不足百分之三十的见`minority.cap`、`minority.floor`。",
            "How near to the mean it must come has no number in the law: beyond the benchmark is a warning and proves no breach. The population and whether the group lives compactly are taken as stated; to a scattered group the rule does not apply. Groups below thirty per cent are the matter of `minority.cap` and `minority.floor`.");
        RestsOn = [Parameters.MinorityLarge, Parameters.MinorityTolerance];
        Facts = [MinorityFacts.Population, MinorityFacts.Seats, MinorityFacts.AreaPopulation, MinorityFacts.AreaSeats, MinorityFacts.TotalSeats, .. Gate];
        Subject = MinorityFacts.Seats;
        Notices = [Shown];
        OpenQuestions = [Interpretations.MinorityParity, Interpretations.DeviationBase];
        Force = Force.Guiding;
    }

    private protected override Axis<MinorityGroup> Axis => new(new("占40%的民族的名额（总名额50名，按人口为20名）", "Seats of a group of 40% (50 in all, 20 by population)"), 14, 30, seats => Group(4_000, seats));

    private protected override Verdict DecideCompact(MinorityGroup facts, in Trial trial)
    {
        if (trial.Norm(Parameters.MinorityLarge) is not { } large) return trial.Without(Parameters.MinorityLarge);
        if (!IsCounted(facts, trial)) return Trial.MissingFact;
        if (!HasShare(facts, large.Value)) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.MinorityTolerance) is not { } norm) return trial.Without(Parameters.MinorityTolerance);
        if (!HasSeats(facts, trial)) return Trial.MissingFact;
        var seats = facts.Seats!.Value;
        var band = MinoritySeatBand.Parity(facts.Population!.Value, facts.Area!.Population!.Value, SeatsOf(facts.Area, trial)!.Value, norm.Value);
        SayPerDeputy(facts, trial);
        trial.Say("tolerance", norm.Value);
        if (!trial.Holds(MinorityFacts.Seats, seats, Relation.AtLeast, band.Least)) return trial.Breached(seats == 0 ? NoSeat : TooFew, norm, seats, band.Least);
        if (!trial.Holds(MinorityFacts.Seats, seats, Relation.AtMost, band.Most)) return trial.Breached(TooMany, norm, seats, band.Most);
        trial.Notice(Shown);
        return trial.Met(norm, seats, band.Least);
    }

    private protected override IEnumerable<Example<MinorityGroup>> WorkedExamples() =>
    [
        Met("占40%，50名中20名", "40%, 20 of 50 seats", Group(4_000, 20)),
        Breached("占40%，50名中10名", "40%, 10 of 50 seats", Group(4_000, 10), TooFew),
        Breached("占40%，没有名额", "40%, no seat", Group(4_000, 0), NoSeat),
        Outside("总名额60名都计入平均数的读法：占40%，17名", "Under the reading that counts all 60 seats in the mean: 40%, 17 seats", Group(4_000, 17) with { Area = new() { Population = 10_000, Seats = 50, TotalSeats = 60 } }, TooFew) with { Readings = [("deviation-base", "in")] },
        Inside("占39%，15名：每一代表所代表的人口数为260人，恰高30%", "39%, 15 seats: 260 people per deputy, exactly 30% above", Group(3_900, 15)),
        Outside("占40%，15名：高33.3%", "40%, 15 seats: 33.3% above", Group(4_000, 15), TooFew),
        Inside("占42%，30名：每一代表所代表的人口数为140人，恰低30%", "42%, 30 seats: 140 people per deputy, exactly 30% below", Group(4_200, 30)),
        Outside("占40%，29名：低31.0%", "40%, 29 seats: 31.0% below", Group(4_000, 29), TooMany),
        Outside("自治县的汉族占60%，20名", "The Han, 60% of an autonomous county, with 20", Group(6_000, 20) with { Name = "汉族", IsHan = true }, TooFew) with { Occasion = AutonomousCounty },
        Undetermined("没有载明人口", "Its population is not stated", Group(4_000, 20) with { Population = null }, Finding.MissingFact),
        Undetermined("没有载明名额", "Its seats are not stated", Group(4_000, null), Finding.MissingFact),
        OutOfScope("占29.99%：不足百分之三十", "29.99%: less than thirty per cent", Group(2_999, 3)),
        OutOfScope("采用“没有数字不作判断”的读法", "Under the reading that sets no number", Group(4_000, 3)) with { Readings = [("minority-parity", "none")] },
        .. OutOfScopeExamples(3),
    ];
}
