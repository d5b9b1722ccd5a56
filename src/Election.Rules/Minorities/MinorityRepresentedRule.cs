namespace Election.Rules;

/// <summary>EL 19(1) and (3): each minority that lives compactly has a deputy, the smallest at least one. Hubei 16(1): in a township a scattered one of about five hundred people, too.</summary>
internal sealed class MinorityRepresentedRule : MinorityRule
{
    private static readonly Finding NoSeat = new("no-seat",
        new("{name}聚居在境内，没有分配代表名额，至少应有{bound}名。", "{name} lives compactly in the area and has no seat; it has at least {bound}."),
        new("给{name}至少分配{bound}名。", "Give it at least {bound}: {name}."), Unit.Seats);

    private static readonly Finding ScatteredNoSeat = new("scattered-no-seat",
        new("{name}散居在境内，有{people}人，名额{measured}名；当地规定达到{least}人的，至少应有{bound}名。", "{name} lives scattered in the area, with {people} people and {measured} seats; by the rules of the place it has at least {bound} from {least} people on."),
        new("给{name}至少分配{bound}名。", "Give it at least {bound}: {name}."), Unit.Seats);

    private static readonly Finding Fewer = Finding.Inapplicable("scattered-fewer",
        "{name}散居在境内，有{people}人，不足{least}人；是否“接近”没有规定数字，不作判断。", "{name} lives scattered in the area, with {people} people, fewer than {least}; how near comes near to it has no number, and none is tested.");

    public MinorityRepresentedRule()
        : base("minority.represented", NoSeat, ScatteredNoSeat, Fewer)
    {
        Title = new("每一聚居的少数民族都有代表", "Every minority that lives compactly is represented");
        Statement = new(
            "有少数民族聚居的地方，每一聚居的少数民族都应有代表参加当地的人民代表大会；人口特少的，至少应有代表一人。省级规定散居少数民族达到一定人数应有代表的，从其规定。",
            "Where minorities live compactly, each of them has deputies in the local congress; one with very few people has at least one. Where the province gives a scattered minority seats from a number of people on, it has them.");
        AskedAs =
        [
            new("聚居的少数民族没有分到代表名额，可以吗？", "May a minority that lives compactly be left without a deputy?"),
            new("湖北的乡镇，散居少数民族达到500人应有几名代表？", "Hubei: how many deputies has a scattered minority of 500 people in a township?"),
        ];
        NotDecided = new(
            "是否聚居以资料载明的为准；资料没有载明的民族，无从核对。名额与人口是否相称见`minority.parity`、`minority.cap`、`minority.floor`；单独选举还是联合选举，法律不作限定。散居少数民族人数“接近”省级规定的，不作判断。",
            "Whether a group lives compactly is taken as stated; one that the dossier does not state goes unnoticed. Whether its seats fit its people is the matter of `minority.parity`, `minority.cap` and `minority.floor`; the law leaves open whether it votes separately or together with others. A scattered group that merely comes near the province's number is not judged.");
        RestsOn = [Parameters.MinoritySeats, Parameters.ScatteredMinoritySeats];
        Facts = [MinorityFacts.Seats, MinorityFacts.Population, .. Gate];
        Subject = MinorityFacts.Seats;
    }

    private protected override Axis<MinorityGroup> Axis => new(MinorityFacts.Seats.Label, 0, 2, seats => Group(1_000, seats));

    private protected override Verdict DecideCompact(MinorityGroup facts, in Trial trial)
    {
        if (trial.Norm(Parameters.MinoritySeats) is not { } norm) return trial.Without(Parameters.MinoritySeats);
        if (trial.Lacks(MinorityFacts.Seats, facts.Seats)) return Trial.MissingFact;
        var seats = facts.Seats!.Value;
        return trial.Holds(MinorityFacts.Seats, seats, Relation.AtLeast, norm.Value) ? trial.Met(norm, seats, norm.Value) : trial.Breached(NoSeat, norm, seats, norm.Value);
    }

    private protected override Verdict DecideScattered(MinorityGroup facts, in Trial trial)
    {
        if (facts.IsHan == true || trial.Occasion.Level != Level.Township) return base.DecideScattered(facts, trial);
        if (trial.Norm(Parameters.ScatteredMinoritySeats) is not { } norm)
            return facts.Seats > 0 || !trial.IsPlaceOpen ? base.DecideScattered(facts, trial) : trial.Without(Parameters.ScatteredMinoritySeats);
        if (facts.Seats >= norm.Value.Seats) return trial.Met(norm, facts.Seats.Value, norm.Value.Seats);
        trial.Say("least", norm.Value.People);
        if (facts.Population is { } people) trial.Say("people", people);
        if (facts.Population < norm.Value.People) return trial.NotApplicable(Fewer, facts.Population.Value, norm.Value.People);
        if (trial.Lacks(MinorityFacts.Population, facts.Population) | trial.Lacks(MinorityFacts.Seats, facts.Seats)) return Trial.MissingFact;
        trial.Holds(MinorityFacts.Seats, facts.Seats!.Value, Relation.AtLeast, norm.Value.Seats);
        return trial.Breached(ScatteredNoSeat, norm, facts.Seats.Value, norm.Value.Seats);
    }

    private protected override IEnumerable<Example<MinorityGroup>> WorkedExamples() =>
    [
        Met("1000人，5名", "1,000 people, five seats", Group(1_000, 5)),
        Breached("1000人，没有名额", "1,000 people, no seat", Group(1_000, 0), NoSeat),
        Inside("60人，1名", "60 people, one seat", Group(60, 1)),
        Outside("60人，没有名额", "60 people, no seat", Group(60, 0), NoSeat),
        Outside("自治县的汉族没有名额", "The Han of an autonomous county without a seat", Group(4_000, 0) with { Name = "汉族", IsHan = true }, NoSeat) with { Occasion = AutonomousCounty },
        Inside("湖北省：散居少数民族500人，1名", "Hubei: a scattered minority of 500, one seat", Scattered(500, 1)) with { Province = "42" },
        Outside("湖北省：散居少数民族500人，没有名额", "Hubei: a scattered minority of 500, no seat", Scattered(500, 0), ScatteredNoSeat) with { Province = "42" },
        OutOfScope("湖北省：散居少数民族499人，没有名额：是否“接近”不作判断", "Hubei: a scattered minority of 499, no seat: how near is near is not tested", Scattered(499, 0), Fewer) with { Province = "42" },
        Undetermined("湖北省：散居少数民族没有名额，人数没有载明", "Hubei: a scattered minority without a seat, its people not stated", Scattered(null, 0), Finding.MissingFact) with { Province = "42" },
        Undetermined("散居少数民族没有名额，没有载明省份", "A scattered minority without a seat; no province is stated", Scattered(600, 0), Finding.NoNorm),
        OutOfScope("四川省：散居少数民族没有名额", "Sichuan: a scattered minority without a seat", Scattered(600, 0), scattered) with { Province = "51" },
        Undetermined("没有载明名额", "Its seats are not stated", Group(1_000, null), Finding.MissingFact),
        .. OutOfScopeExamples(0),
    ];

    private static MinorityGroup Scattered(int? people, int? seats) => Group(1_000, seats) with { Population = people, Settlement = Settlement.Scattered };
}
