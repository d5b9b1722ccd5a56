namespace Election.Rules.Benchmarks;

/// <summary>What is known of one district: the facts of the four rules, and the date as hand-written code would keep it.</summary>
public sealed record Case(ElectoralDistrict District, CandidateSlate Slate, ElectionTimetable Timetable, StatedDay FormalList)
{
    private static readonly NodaTime.LocalDate PollingDay = new(2021, 11, 1);

    /// <summary>The occasion of every case.</summary>
    public static Occasion Occasion { get; } = Occasion.General(Level.Township, PollingDay);

    /// <summary>The law of every case.</summary>
    public static LawInForce Law { get; } = LawInForce.On(PollingDay);

    /// <summary>The election day of every case.</summary>
    public static StatedDay ElectionDay { get; } = new(PollingDay.ToDateOnly(), PollingDay.ToDateOnly());

    /// <summary>Makes districts of which every one meets all four rules, or breaches all four. The same each time.</summary>
    public static Case[] Make(int count, bool breached)
    {
        var area = new ElectoralArea { Population = 90_000_000, Seats = 90_000 };
        return [.. Enumerable.Range(0, count).Select(i => breached ? Breached(i, area) : Met(i, area))];
    }

    // The mean is 1000 people for each seat: 700 to 1300 are lawful, and so are a third to once as many candidates more than seats.
    private static Case Met(int i, ElectoralArea area)
    {
        var seats = 1 + i % 3;
        return Of(seats, seats * (700 + i % 601), area, seats + 1 + i % seats, 7 + i % 5, isBound: i % 4 == 0);
    }

    private static Case Breached(int i, ElectoralArea area)
    {
        var seats = 4 + i % 3;
        var isLow = i % 2 == 0;
        return Of(seats, seats * (isLow ? 600 - i % 50 : 1400 + i % 50), area, isLow ? seats : 2 * seats + 1, i % 7, isBound: false);
    }

    private static Case Of(int seats, int population, ElectoralArea area, int candidates, int daysBefore, bool isBound)
    {
        var day = PollingDay.PlusDays(-daysBefore);
        return new(
            new ElectoralDistrict { Seats = seats, Population = population, Area = area },
            new CandidateSlate { Seats = seats, FormalCandidates = candidates },
            new ElectionTimetable { FormalCandidatesPublished = isBound ? ReportedDate.By(day) : day },
            new StatedDay(isBound ? null : day.ToDateOnly(), day.ToDateOnly()));
    }
}

/// <summary>A date as the records state it: exact, on or before a day, or not stated.</summary>
public readonly record struct StatedDay(DateOnly? Earliest, DateOnly? Latest);
