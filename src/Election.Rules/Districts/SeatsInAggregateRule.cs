namespace Election.Rules;

/// <summary>EL 25(2) where only totals are known: D districts of one to three seats elect D to 3D deputies.</summary>
internal sealed class SeatsInAggregateRule : Rule<DistrictTotals>
{
    private static readonly Finding TooFew = new("fewer-seats-than-districts",
        new("{districts}个选区，应选代表合计{measured}名，少于选区数：必有选区没有名额。", "{districts} districts and {measured} seats: some district has none."),
        new("核对各选区名额，每一选区至少一名。", "Check the seats of each district: at least one."), Unit.Seats);

    private static readonly Finding TooMany = new("more-seats-than-districts-hold",
        new("{districts}个选区至多应选{bound}名，现为{measured}名：必有选区超过三名。", "{districts} districts elect at most {bound}; there are {measured} seats, so some district has more than three."),
        new("增划选区，使每一选区应选一名至三名。", "Draw more districts, so that each elects one to three."), Unit.Seats);

    private static readonly Finding ElectedTooMany = new("more-elected-than-districts-hold",
        new("{districts}个选区至多应选{bound}名，当选{measured}名：必有选区超过三名。", "{districts} districts elect at most {bound}; {measured} were elected, so some district elected more than three."),
        new("核对选区数和各选区名额。", "Check the number of districts and their seats."), Unit.Seats);

    public SeatsInAggregateRule()
        : base("district.seats-in-aggregate", Scope.Direct)
    {
        Title = new("选区数与应选名额合计相符", "Districts and seats fit in the aggregate");
        Statement = new(
            "只有合计数的：应选代表合计不少于选区数，不多于选区数的三倍。只知道当选人数的，超过三倍即可断定违法，不超过不能断定合法。",
            "Where only totals are known: the seats are no fewer than the districts and no more than three times as many. Where only the number elected is known, more than three times proves a breach, and no number proves the opposite.");
        AskedAs = [new("34个选区，一共最多可以选多少名代表？", "How many deputies may 34 districts elect in all at most?")];
        NotDecided = new(
            "合计相符，不证明每一选区都是一名至三名，也不指出是哪一个选区不符；逐个选区见`district.seats`。选区数和名额合计是否准确，以资料载明的为准。",
            "Totals that fit do not prove that every district has one to three seats, nor is the district named that has not: for each district see `district.seats`. The numbers of districts and seats are taken as stated.");
        RestsOn = [Parameters.SeatsPerDistrict];
        Facts = [DistrictFacts.TotalDistricts, DistrictFacts.TotalSeats, DistrictFacts.TotalElected];
        Findings = [TooFew, TooMany, ElectedTooMany];
    }

    private protected override Axis<DistrictTotals> Axis => new(new("10个选区应选名额合计", "Seats in all of ten districts"), 8, 32, seats => new() { Districts = 10, Seats = seats });

    private protected override Verdict Decide(DistrictTotals facts, in Trial trial)
    {
        if (trial.Norm(Parameters.SeatsPerDistrict) is not { } norm) return trial.Without(Parameters.SeatsPerDistrict);
        if (facts is { Districts: { } districts, Seats: null, Elected: { } elected })
        {
            trial.Say("districts", districts);
            if (!trial.Holds(DistrictFacts.TotalElected, elected, Relation.AtMost, (long)districts * norm.Value.Most))
                return trial.Breached(ElectedTooMany, norm, elected, (long)districts * norm.Value.Most);
        }
        if (trial.Lacks(DistrictFacts.TotalDistricts, facts.Districts) | trial.Lacks(DistrictFacts.TotalSeats, facts.Seats)) return Trial.MissingFact;
        long d = facts.Districts!.Value;
        trial.Say("districts", d);
        return trial.Within(DistrictFacts.TotalSeats, facts.Seats!.Value, d * norm.Value.Least, d * norm.Value.Most, norm, TooFew, TooMany);
    }

    private protected override IEnumerable<Example<DistrictTotals>> WorkedExamples() =>
    [
        Met("10个选区，应选20名", "Ten districts, 20 seats", new() { Districts = 10, Seats = 20 }),
        Breached("10个选区，应选40名", "Ten districts, 40 seats", new() { Districts = 10, Seats = 40 }, TooMany),
        Inside("10个选区，应选10名", "Ten districts, 10 seats", new() { Districts = 10, Seats = 10 }),
        Inside("10个选区，应选30名", "Ten districts, 30 seats", new() { Districts = 10, Seats = 30 }),
        Outside("10个选区，应选9名", "Ten districts, 9 seats", new() { Districts = 10, Seats = 9 }, TooFew),
        Outside("10个选区，应选31名", "Ten districts, 31 seats", new() { Districts = 10, Seats = 31 }, TooMany),
        Outside("只知道当选31名，10个选区", "Only the 31 elected are known, ten districts", new() { Districts = 10, Elected = 31 }, ElectedTooMany),
        Undetermined("只知道当选30名，10个选区：不能断定合法", "Only the 30 elected are known: nothing proves it lawful", new() { Districts = 10, Elected = 30 }, Finding.MissingFact),
        OutOfScope("间接选举", "An indirect election", new() { Districts = 10, Seats = 40 }) with { Occasion = new(Level.National) },
        RealCase("某镇33个选区，应选47名", "A town with 33 districts and 47 seats", new() { Districts = 33, Seats = 47 }, Conclusion.Met) with { AsOf = new(2011, 12, 7) },
        RealCase("某镇31个选区，应选87名（2016年）", "A town with 31 districts and 87 seats in 2016", new() { Districts = 31, Seats = 87 }, Conclusion.Met) with { AsOf = new(2016, 12, 12) },
    ];
}
