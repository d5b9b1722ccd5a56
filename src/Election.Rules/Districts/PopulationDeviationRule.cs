using System.Runtime.CompilerServices;

namespace Election.Rules;

/// <summary>EL 26: people per deputy are roughly equal in all districts; Jiangsu 22(3) says by how much they may differ, and only as a rule (一般). Beijing 23 lets districts of units of the centre or the municipality be above the mean, without a number.</summary>
internal sealed class PopulationDeviationRule : Rule<ElectoralDistrict>
{
    private static readonly Finding TooSmall = new("too-few-people",
        new("该选区{measured}人，应选{seats}名，每一代表所代表的人口数比平均数低{deviation}，超过{tolerance}；应选{seats}名的选区至少应有{bound}人。{basis}",
            "The district has {measured} people for {seats} seats: {deviation} below the mean per deputy, beyond {tolerance}; {seats} seats take at least {bound} people. {basis}"),
        new("并入邻近村、单位，或者减少该选区名额。", "Add a neighbouring village or unit, or take a seat away."), Unit.People);

    private static readonly Finding TooLarge = new("too-many-people",
        new("该选区{measured}人，应选{seats}名，每一代表所代表的人口数比平均数高{deviation}，超过{tolerance}；应选{seats}名的选区至多应有{bound}人。{basis}",
            "The district has {measured} people for {seats} seats: {deviation} above the mean per deputy, beyond {tolerance}; {seats} seats take at most {bound} people. {basis}"),
        new("划出部分村、单位，或者增加该选区名额。", "Move a village or unit elsewhere, or add a seat."), Unit.People);

    private static readonly Finding NoMean = new("no-mean",
        new("本行政区域的人口、应选名额或者该选区的应选名额为零，没有平均数可比。", "The area has no people or no seats, or the district has no seats: there is no mean to compare with."),
        new("核对人口和名额。", "Check the numbers of people and seats."), Unit.Seats);

    private static readonly Finding ExceptionOpen = new("exception-open",
        new("该选区高于平均数{deviation}，超过{tolerance}；载明有特殊情形，当地规定是否允许不明，无法判断。", "The district is {deviation} above the mean, beyond {tolerance}; a special ground is stated, and whether the rules of the place allow it is not known here."),
        new("查明当地实施细则是否允许。", "Find out whether the rules of the place allow it."), Unit.People);

    private static readonly Finding Excepted = Finding.Inapplicable("excepted",
        "该选区高于平均数{deviation}，超过{tolerance}；由中央、上级企业事业单位组成，当地规定可以适当多于平均数，没有规定数字，不作判断。",
        "The district is {deviation} above the mean, beyond {tolerance}; it is made up of units of the centre or the municipality, which by the rules of the place may be above the mean: these set no number, and none is tested.");

    private static readonly Bilingual InLaw = new("", "");
    private static readonly Bilingual Benchmark = new(
        "（这是参考幅度：法律只要求大体相等，没有收录到当地的法定数字。）",
        "(This is a benchmark: national law asks only for rough equality, and no number of the place is held.)");

    public PopulationDeviationRule()
        : base("district.population-deviation", Scope.Direct)
    {
        Title = new("各选区每一代表所代表的人口数大体相等", "People per deputy roughly equal in all districts");
        Statement = new(
            "本行政区域内各选区每一代表所代表的人口数应当大体相等。江苏省规定与平均数相差一般不超过百分之三十；没有规定数字的地方以此为参考，只作提示。省级规定中央、上级单位组成的选区可以多于平均数的，从其规定。",
            "People per deputy are to be roughly equal in all districts of the area. Jiangsu asks that they differ from the mean by no more than thirty per cent, as a rule; where no number is set, that is a benchmark and beyond it a warning. Where the province lets districts made up of units of the centre or the municipality be above the mean, they may be.");
        AskedAs =
        [
            new("各选区人口数相差多少算“大体相等”？", "How far may districts differ and still be roughly equal in people per deputy?"),
            new("平均每名代表3000人，应选2名的选区最少要有多少人？", "The mean is 3,000 people per deputy: how many people must a district of two seats have at least?"),
        ];
        NotDecided = new(
            "没有规定数字的地方，超过参考幅度只是提示，不能据此断定违法；人口数的口径和准确与否不作核对。有的少数民族每一代表所代表的人口数依法可以适当少些，这里不作区分，见`minority.floor`、`minority.cap`。选区按居住状况还是按单位划分，法律不作限定。",
            "Where no number is set, passing the benchmark is a warning and proves no breach; the populations are not verified, nor on what basis they are counted. Districts of minorities, some of which may lawfully have fewer people per deputy, are not set apart: see `minority.floor` and `minority.cap`. Whether districts are cut by residence or by unit the law leaves open.");
        RestsOn = [Parameters.PopulationDeviation, Parameters.DeviationException];
        Facts = [DistrictFacts.Population, DistrictFacts.Seats, DistrictFacts.AreaPopulation, DistrictFacts.AreaSeats, DistrictFacts.GarrisonSeats, DistrictFacts.ReservedSeats, DistrictFacts.Exception];
        Subject = DistrictFacts.Population;
        Findings = [TooSmall, TooLarge, NoMean, ExceptionOpen, Excepted];
        OpenQuestions = [Interpretations.Deviation, Interpretations.DeviationBase];
        Force = Force.Guiding;
        IsCompulsory = true;
    }

    private protected override Axis<ElectoralDistrict> Axis => new(new("1名代表的选区人口数（平均10人）", "Population of a one-seat district (mean 10)"), 5, 15, Of10);

    private protected override Verdict Decide(ElectoralDistrict facts, in Trial trial)
    {
        if (trial.Norm(Parameters.PopulationDeviation) is not { } norm) return trial.Without(Parameters.PopulationDeviation);
        if (trial.Lacks(DistrictFacts.Population, facts.Population)
            | trial.Lacks(DistrictFacts.Seats, facts.Seats)
            | trial.Lacks(DistrictFacts.AreaPopulation, facts.Area?.Population)
            | trial.Lacks(DistrictFacts.AreaSeats, facts.Area?.Seats))
            return Trial.MissingFact;
        long p = facts.Population!.Value, s = facts.Seats!.Value, all = facts.Area!.Population!.Value, seats = facts.Area.Seats!.Value;
        if (trial.Reading(Interpretations.DeviationBase) == "in")
        {
            if (trial.Lacks(DistrictFacts.GarrisonSeats, facts.Area.GarrisonSeats) | trial.Lacks(DistrictFacts.ReservedSeats, facts.Area.ReservedSeats)) return Trial.MissingFact;
            seats += facts.Area.GarrisonSeats!.Value + facts.Area.ReservedSeats!.Value;
        }
        if (s == 0 || seats == 0 || all == 0) return trial.Undetermined(NoMean);

        // |p/s − P/S| ≤ t·P/S, both sides times s·S: no division, nothing rounded.
        long numerator = norm.Value.Numerator, denominator = norm.Value.Denominator;
        var difference = p * seats - all * s;
        var lawful = Math.Abs(difference) * denominator <= numerator * all * s;
        if (lawful && trial.Why is null) return trial.Met(norm, p);
        var band = PopulationBand.Of((int)all, (int)seats, (int)s, norm.Value);
        if (trial.Why is { } why)
        {
            Say(why, norm, s, Deviation.Unchecked(p, s, all, seats));
            trial.Holds(DistrictFacts.Population, p, Relation.AtLeast, band.Least);
            trial.Holds(DistrictFacts.Population, p, Relation.AtMost, band.Most);
        }
        return lawful ? trial.Met(norm, p)
            : difference < 0 ? trial.Breached(TooSmall, norm, p, band.Least)
            // What a province excepts it excepts above the mean only.
            : facts.Exception is not (null or DistrictGround.Other) && trial.Norm(Parameters.DeviationException) is not null ? trial.NotApplicable(Excepted, p, band.Most)
            : facts.Exception is not null && trial.IsPlaceOpen ? trial.Undetermined(ExceptionOpen, p, band.Most)
            : trial.Breached(TooLarge, norm, p, band.Most);
    }

    private protected override IEnumerable<Example<ElectoralDistrict>> WorkedExamples() =>
    [
        Met("人口与平均数相同", "As many people as the mean", Of10(10)),
        Breached("平均10人，选区20人", "Mean 10, district 20", Of10(20), TooLarge),
        Inside("低于平均数恰为30%", "Exactly 30% below the mean", Of10(7)),
        Inside("高于平均数恰为30%", "Exactly 30% above the mean", Of10(13)),
        Outside("低于平均数40%", "40% below the mean", Of10(6), TooSmall),
        Outside("高于平均数40%", "40% above the mean", Of10(14), TooLarge),
        Outside("江苏省：高于平均数40%", "In Jiangsu: 40% above the mean", Of10(14), TooLarge) with { Province = "320102" },
        Outside("预留名额计入平均数的读法", "Reserved seats counted in the mean", Of10(13) with { Area = new() { Population = 1000, Seats = 100, GarrisonSeats = 0, ReservedSeats = 10 } }, TooLarge) with { Readings = [("deviation-base", "in")] },
        Undetermined("没有载明本行政区域人口", "Population of the area not stated", new() { Seats = 1, Population = 10 }, Finding.MissingFact),
        OutOfScope("北京市：中央企业单独划分的选区，高于平均数40%，可以适当多于平均数", "Beijing: a district of an enterprise of the centre, 40% above, may be above the mean", Of10(14) with { Exception = DistrictGround.CentralEnterprise }, Excepted) with { Province = "11", Occasion = County },
        Inside("北京市：同一选区，高于平均数30%", "Beijing: the same district, 30% above", Of10(13) with { Exception = DistrictGround.CentralEnterprise }) with { Province = "11", Occasion = County },
        Outside("北京市：同一选区，低于平均数40%：例外只放宽高于平均数的一边", "Beijing: the same district, 40% below: only the side above is excepted", Of10(6) with { Exception = DistrictGround.CentralEnterprise }, TooSmall) with { Province = "11", Occasion = County },
        Outside("北京市：其他特殊情形，高于平均数40%", "Beijing: on another ground, 40% above", Of10(14) with { Exception = DistrictGround.Other }, TooLarge) with { Province = "11", Occasion = County },
        Outside("四川省没有例外规定：中央企业的选区，高于平均数40%", "Sichuan excepts nothing: a district of an enterprise of the centre, 40% above", Of10(14) with { Exception = DistrictGround.CentralEnterprise }, TooLarge) with { Province = "51" },
        Undetermined("中央企业单独划分的选区，高于平均数40%，陕西省：文本只收录节录", "A district of an enterprise of the centre, 40% above, in Shaanxi, of whose text an extract is held", Of10(14) with { Exception = DistrictGround.CentralEnterprise }, ExceptionOpen) with { Province = "61" },
        Undetermined("该选区没有名额，没有平均数可比", "The district has no seats: nothing to compare", Of10(10) with { Seats = 0 }, NoMean),
        Undetermined("2006年：农村、城镇分别相等，没有统一的平均数", "In 2006 town and country were equal separately: one mean is not proved", Of10(10), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("间接选举没有选区", "Indirect elections have no districts", Of10(20)) with { Occasion = new(Level.Province) },
        OutOfScope("采用“没有数字不作判断”的读法", "Under the reading that sets no number", Of10(20)) with { Readings = [("deviation", "none")] },
    ];

    private static Occasion County => Occasion.General(Level.County, Example.Day);

    private static ElectoralDistrict Of10(int population) => new() { Seats = 1, Population = population, Area = new() { Population = 1000, Seats = 100 } };

    [MethodImpl(MethodImplOptions.NoInlining)] // Out of the way of those who do not ask.
    private static void Say(Reasoning why, Norm<Fraction> norm, long seats, Deviation deviation)
    {
        why.Say("seats", seats);
        why.Say("tolerance", norm.Value);
        why.Say("deviation", deviation.Size);
        why.Say("basis", norm.Citations[0].Provision.Instrument.Division is null ? Benchmark : InLaw);
    }
}
