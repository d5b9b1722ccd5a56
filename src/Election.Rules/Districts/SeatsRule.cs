namespace Election.Rules;

/// <summary>EL 25(2), 1983 item 8: each district elects one to three deputies.</summary>
internal sealed class SeatsRule : Rule<ElectoralDistrict>
{
    private static readonly Finding NoSeat = new("too-few-seats",
        new("该选区应选代表{measured}名，每一选区至少应选{bound}名。", "The district elects {measured}; each district elects at least {bound}."),
        new("给该选区分配名额，或者并入相邻选区。", "Give it a seat, or join it to a neighbouring district."), Unit.Seats);

    private static readonly Finding TooMany = new("too-many-seats",
        new("该选区应选代表{measured}名，每一选区至多应选{bound}名。", "The district elects {measured}; each district elects at most {bound}."),
        new("划分为几个选区，每个应选一名至三名。", "Divide it into districts of one to three seats."), Unit.Seats);

    private static readonly Finding Void = new("oversized-district-void",
        new("该选区应选代表{measured}名，每一选区至多应选{bound}名；按照当地规定，该选区的选举无效。", "The district elects {measured}; each district elects at most {bound}. By the rules of the place its election is void."),
        new("划分为几个选区，每个应选一名至三名；已经选举的，重新组织选举。", "Divide it into districts of one to three seats; if it was elected, elect anew."), Unit.Seats);

    public SeatsRule()
        : base("district.seats", Scope.Direct)
    {
        Title = new("每一选区选一名至三名代表", "One to three deputies per district");
        Statement = new("选区的大小，按照每一选区选一名至三名代表划分。省级规定超过名额的选区选举无效的，从其规定。", "Districts are drawn so that each elects one to three deputies. Where the province says that more void the election, they do.");
        AskedAs =
        [
            new("一个选区可以选4名代表吗？", "May one district elect four deputies?"),
            new("一个选区最少、最多选几名代表？", "How many deputies does a district elect at least and at most?"),
        ];
        NotDecided = new(
            "选区人口是否大体相等见`district.population-deviation`，由谁划分选区见`committee.competence`。选区按居住状况还是按单位划分，法律不作限定。名额超过三名的后果，只有省级规定选举无效的才予指出，国家法律没有规定。",
            "Whether people per deputy are roughly equal is the matter of `district.population-deviation`, who divides the districts that of `committee.competence`. Whether they are cut by residence or by unit the law leaves open. What follows from more than three seats is said only where the province voids the election; national law says nothing of it.");
        RestsOn = [Parameters.SeatsPerDistrict, Parameters.OversizedDistrictVoid];
        Facts = [DistrictFacts.Seats];
        Subject = DistrictFacts.Seats;
        Findings = [NoSeat, TooMany, Void];
        IsCompulsory = true;
    }

    private protected override Axis<ElectoralDistrict> Axis => new(DistrictFacts.Seats.Label, 0, 5, seats => new() { Seats = seats });

    private protected override Verdict Decide(ElectoralDistrict facts, in Trial trial)
    {
        if (trial.Norm(Parameters.SeatsPerDistrict) is not { } norm) return trial.Without(Parameters.SeatsPerDistrict);
        if (trial.Lacks(DistrictFacts.Seats, facts.Seats)) return Trial.MissingFact;
        var seats = facts.Seats!.Value;
        if (seats > norm.Value.Most && trial.Norm(Parameters.OversizedDistrictVoid) is { } isVoid)
        {
            trial.Holds(DistrictFacts.Seats, seats, Relation.AtMost, norm.Value.Most);
            return trial.Breached(Void, isVoid, seats, norm.Value.Most);
        }
        return trial.Within(DistrictFacts.Seats, seats, norm.Value.Least, norm.Value.Most, norm, NoSeat, TooMany);
    }

    private protected override IEnumerable<Example<ElectoralDistrict>> WorkedExamples() =>
    [
        Met("应选2名", "Two seats", new() { Seats = 2 }),
        Breached("应选5名", "Five seats", new() { Seats = 5 }, TooMany),
        Inside("应选1名", "One seat", new() { Seats = 1 }),
        Inside("应选3名", "Three seats", new() { Seats = 3 }),
        Outside("没有名额", "No seat", new() { Seats = 0 }, NoSeat),
        Outside("应选4名", "Four seats", new() { Seats = 4 }, TooMany),
        Outside("2006年应选4名（1983年若干规定）", "Four seats in 2006, by the Provisions of 1983", new() { Seats = 4 }, TooMany) with { AsOf = new(2006, 11, 1) },
        Inside("广东省：应选3名", "Guangdong: three seats", new() { Seats = 3 }) with { Province = "44" },
        Outside("广东省：应选4名，选举无效", "Guangdong: four seats, which void the election", new() { Seats = 4 }, Void) with { Province = "44" },
        Undetermined("没有载明名额", "Seats not stated", new(), Finding.MissingFact),
        OutOfScope("设区的市的代表由间接选举产生", "Deputies of a city with districts are elected indirectly", new() { Seats = 5 }) with { Occasion = new(Level.Prefecture) },
    ];
}
