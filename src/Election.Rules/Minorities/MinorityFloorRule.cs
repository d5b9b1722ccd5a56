namespace Election.Rules;

/// <summary>EL 19(3): a group below fifteen per cent may have more seats than its share, up to half the people per deputy; each has one at least.</summary>
internal sealed class MinorityFloorRule : MinorityRule
{
    private static readonly Finding TooMany = new("too-many-seats",
        new("{name}不足总人口百分之十五，应选{measured}名，每一代表所代表的人口数为{own}人，少于当地平均数（{mean}人）的二分之一；至多{bound}名。", "{name} is less than fifteen per cent of the population; with {measured} seats it has {own} people per deputy, less than half the mean of {mean}; at most {bound} seats are lawful."),
        new("将名额减少到{bound}名以内；自治县实行区域自治的民族人口特少的，可以报请省、自治区人大常委会决定。", "Give it at most {bound}; for a very small titular nationality of an autonomous county, ask the standing committee of the province or region to decide."), Unit.Seats);

    private static readonly Notice Shown = PerDeputy;

    private static readonly Notice Approved = new("very-few-with-approval", new(
        "每一代表所代表的人口数为{own}人，少于平均数（{mean}人）的二分之一；自治县实行区域自治的民族人口特少，已经省、自治区人大常委会决定，可以少于二分之一。",
        "{own} people per deputy, less than half the mean of {mean}: the titular nationality of an autonomous county, very few, may be below it by decision of the standing committee of the province or region."));

    private static readonly Notice OnlyOne = new("only-seat", new(
        "每一聚居民族至少应有代表一人，不受二分之一的限制。",
        "Each group that lives compactly has at least one seat, whatever the half."));

    public MinorityFloorRule()
        : base("minority.floor", TooMany)
    {
        Title = new("不足百分之十五的聚居民族，每一代表所代表的人口数不少于平均数的二分之一", "A group below fifteen per cent has no less than half the people per deputy");
        Statement = new(
            "聚居境内同一少数民族的总人口数不足境内总人口数百分之十五的，每一代表所代表的人口数可以适当少于当地平均数，但不得少于二分之一；实行区域自治的民族人口特少的自治县，经省、自治区人大常委会决定，可以少于二分之一；人口特少的其他聚居民族，至少应有代表一人。",
            "Where a group is less than fifteen per cent of the population, its people per deputy may be fewer than the mean but no less than half of it. In an autonomous county the titular nationality, if very few, may go below by decision of the standing committee of the province or region; any other very small group has at least one deputy.");
        AskedAs =
        [
            new("占人口10%的聚居少数民族，应选名额最多可以放宽到几倍？", "A compact minority is 10% of the population: how far above its share may its seats go?"),
            new("自治县人口特少的自治民族，每一代表所代表的人口数可以少于平均数的一半吗？", "May the very small titular nationality of an autonomous county have less than half the people per deputy?"),
        ];
        NotDecided = new(
            "“适当少于”法律没有规定数字，只核对二分之一的界限。是否“人口特少”、省级人大常委会有没有决定、是否聚居，以资料载明的为准。有没有代表见`minority.represented`。",
            "How much fewer the people per deputy may suitably be has no number: only the half is tested. Whether a group is very small, whether the standing committee decided and whether the group lives compactly are taken as stated. Whether it has a deputy at all is the matter of `minority.represented`.");
        RestsOn = [Parameters.MinoritySmall, Parameters.MinorityLeastPeople];
        Facts = [MinorityFacts.Population, MinorityFacts.Seats, MinorityFacts.AreaPopulation, MinorityFacts.AreaSeats, MinorityFacts.TotalSeats, MinorityFacts.Titular, MinorityFacts.VeryFewWithApproval, .. Gate];
        Subject = MinorityFacts.Seats;
        Notices = [Shown, Approved, OnlyOne];
        OpenQuestions = [Interpretations.DeviationBase];
    }

    private protected override Axis<MinorityGroup> Axis => new(new("占10%的民族的名额（总名额50名，按人口为5名）", "Seats of a group of 10% (50 in all, 5 by population)"), 1, 13, seats => Group(1_000, seats));

    private protected override Verdict DecideCompact(MinorityGroup facts, in Trial trial)
    {
        if (trial.Norm(Parameters.MinoritySmall) is not { } small) return trial.Without(Parameters.MinoritySmall);
        if (trial.Norm(Parameters.MinorityLeastPeople) is not { } norm) return trial.Without(Parameters.MinorityLeastPeople);
        if (!IsCounted(facts, trial)) return Trial.MissingFact;
        if (HasShare(facts, small.Value)) return Verdict.NotApplicable;
        if (!HasSeats(facts, trial)) return Trial.MissingFact;
        int seats = facts.Seats!.Value, most = MinoritySeatBand.Floor(facts.Population!.Value, facts.Area!.Population!.Value, SeatsOf(facts.Area, trial)!.Value, norm.Value);
        SayPerDeputy(facts, trial);
        if (seats > most && seats == 1)
        {
            trial.Notice(OnlyOne);
            return trial.Met(norm, seats, seats);
        }

        // The exception is that of the titular nationality of an autonomous county alone, and needs a decision.
        if (seats > most && IsAutonomous(facts, trial.Occasion) && facts.IsVeryFewWithApproval != false)
        {
            if (trial.Lacks(MinorityFacts.Titular, facts.IsTitular) | trial.Lacks(MinorityFacts.VeryFewWithApproval, facts.IsVeryFewWithApproval) | trial.Lacks(Fact.UnitKind, trial.Occasion.Unit)) return Trial.MissingFact;
            trial.Holds(MinorityFacts.VeryFewWithApproval, true);
            trial.Notice(Approved);
            return trial.Met(norm, seats);
        }
        if (!trial.Holds(MinorityFacts.Seats, seats, Relation.AtMost, Math.Max(1, most))) return trial.Breached(TooMany, norm, seats, Math.Max(1, most));
        trial.Notice(Shown);
        return trial.Met(norm, seats, most);
    }

    /// <summary>Whether it is, for all that is stated, the titular nationality of an autonomous county.</summary>
    private static bool IsAutonomous(MinorityGroup facts, Occasion occasion) =>
        facts.IsTitular != false && facts.IsHan != true && occasion is { Level: Level.County, Unit: null or UnitKind.AutonomousCounty };

    private protected override IEnumerable<Example<MinorityGroup>> WorkedExamples() =>
    [
        Met("占10%，50名中6名", "10%, 6 of 50 seats", Group(1_000, 6)),
        Breached("占10%，50名中12名", "10%, 12 of 50 seats", Group(1_000, 12), TooMany),
        Inside("占10%，10名：每一代表所代表的人口数为100人，恰为二分之一", "10%, ten seats: 100 people per deputy, exactly half", Group(1_000, 10)),
        Outside("占10%，11名", "10%, eleven seats", Group(1_000, 11), TooMany),
        Inside("60人，1名：至少一名", "60 people, one seat: at least one", Group(60, 1)),
        Outside("60人，2名", "60 people, two seats", Group(60, 2), TooMany),
        Inside("自治县人口特少的自治民族，经决定：200人，5名", "The titular nationality of an autonomous county, very few, by decision: 200 people, five seats", Few) with { Occasion = AutonomousCounty },
        Outside("县的聚居民族不适用该例外", "A group of a county that is not autonomous has no such exception", Few, TooMany) with { Occasion = new(Level.County) { Unit = UnitKind.County } },
        Outside("自治县的其他聚居民族不适用该例外", "Nor has another group of the autonomous county", Few with { IsTitular = false }, TooMany) with { Occasion = AutonomousCounty },
        Undetermined("自治县的自治民族，没有载明是否经决定", "The titular nationality of an autonomous county; whether an exception was decided is not stated", Few with { IsVeryFewWithApproval = null }, Finding.MissingFact) with { Occasion = AutonomousCounty },
        Undetermined("没有载明是否实行区域自治的民族", "Whether it is the titular nationality is not stated", Few with { IsTitular = null }, Finding.MissingFact) with { Occasion = AutonomousCounty },
        Undetermined("没有载明境内总人口", "The population of the area is not stated", Group(1_000, 6) with { Area = new() { Seats = 50 } }, Finding.MissingFact),
        OutOfScope("占15%：不属于不足百分之十五", "15%: not less than fifteen per cent", Group(1_500, 20)),
        .. OutOfScopeExamples(30),
    ];

    private static MinorityGroup Few => Group(200, 5) with { IsTitular = true, IsVeryFewWithApproval = true };
}
