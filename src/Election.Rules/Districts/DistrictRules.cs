namespace Election.Rules;

/// <summary>Chapter VI of the law: electoral districts (EL 25–26).</summary>
public static class DistrictRules
{
    /// <summary>district.seats: each district elects one to three deputies (EL 25(2)).</summary>
    public static Rule<ElectoralDistrict> Seats { get; } = new SeatsRule();

    /// <summary>district.population-deviation: people per deputy are roughly equal (EL 26; Jiangsu: thirty per cent).</summary>
    public static Rule<ElectoralDistrict> PopulationDeviation { get; } = new PopulationDeviationRule();

    /// <summary>district.seats-in-aggregate: totals alone, districts ≤ seats ≤ three times the districts.</summary>
    public static Rule<DistrictTotals> SeatsInAggregate { get; } = new SeatsInAggregateRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Seats, PopulationDeviation, SeatsInAggregate];

    /// <summary>The rules on one district.</summary>
    public static IReadOnlyList<Rule<ElectoralDistrict>> OfDistrict { get; } = [Seats, PopulationDeviation];
}

/// <summary>The facts that the rules on districts read.</summary>
public static class DistrictFacts
{
    /// <summary>The seats of a district.</summary>
    public static Fact Seats { get; } = new("seats", new("选区应选代表名额", "Seats of the district"), Unit.Seats, nameof(ElectoralDistrict.Seats));

    /// <summary>The population of a district.</summary>
    public static Fact Population { get; } = new("population", new("选区人口数", "Population of the district"), Unit.People, nameof(ElectoralDistrict.Population));

    /// <summary>The population of the area.</summary>
    public static Fact AreaPopulation { get; } = new("/area/population", new("本行政区域人口数", "Population of the area"), Unit.People, nameof(ElectoralDistrict.Area));

    /// <summary>The seats elected in the districts of the area.</summary>
    public static Fact AreaSeats { get; } = new("/area/seats", new("各选区应选代表名额合计", "Seats elected in the districts of the area"), Unit.Seats, nameof(ElectoralDistrict.Area));

    /// <summary>Garrison seats.</summary>
    public static Fact GarrisonSeats { get; } = new("/allocation/garrisonSeats", new("驻军代表名额", "Garrison seats"), Unit.Seats);

    /// <summary>Reserved seats.</summary>
    public static Fact ReservedSeats { get; } = new("/allocation/reservedSeats", new("预留名额", "Reserved seats"), Unit.Seats);

    /// <summary>The special ground for its size.</summary>
    public static Fact Exception { get; } = new("exception", new("人口数特殊的原因", "Special ground for its size"), Unit.None, nameof(ElectoralDistrict.Exception));

    /// <summary>The number of districts in all.</summary>
    public static Fact TotalDistricts { get; } = new("/totals/districts", new("选区数", "Number of districts"), Unit.Places, nameof(DistrictTotals.Districts));

    /// <summary>The seats in all.</summary>
    public static Fact TotalSeats { get; } = new("/totals/seats", new("应选代表名额合计", "Seats in all"), Unit.Seats, nameof(DistrictTotals.Seats));

    /// <summary>The deputies elected in all.</summary>
    public static Fact TotalElected { get; } = new("/totals/elected", new("当选代表合计", "Deputies elected in all"), Unit.Seats, nameof(DistrictTotals.Elected));
}
