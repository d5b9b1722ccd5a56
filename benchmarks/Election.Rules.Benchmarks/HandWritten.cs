namespace Election.Rules.Benchmarks;

/// <summary>
/// The four rules as one would write them by hand for speed, with the same answers: absent facts are undetermined, other
/// occasions are out of scope, the numbers are those of the edition, and the verdict says what was found and measured.
/// </summary>
public readonly struct HandWritten(Level level, ElectionKind kind, StatedDay electionDay, HandWritten.Numbers numbers)
{
    private static Verdict MissingFact => new(Conclusion.Undetermined, Force.Mandatory, Finding.MissingFact, 0, 0);

    private bool IsDirect => level <= Level.County;

    /// <summary>EL 25(2).</summary>
    public Verdict Seats(ElectoralDistrict district)
    {
        if (!IsDirect) return Verdict.NotApplicable;
        if (district.Seats is not { } seats) return MissingFact;
        if (seats < numbers.LeastSeats) return new(Conclusion.Breached, Force.Mandatory, 1, seats, numbers.LeastSeats);
        if (seats > numbers.MostSeats) return new(Conclusion.Breached, Force.Mandatory, 2, seats, numbers.MostSeats);
        return new(Conclusion.Met, Force.Mandatory, 0, seats, numbers.LeastSeats);
    }

    /// <summary>EL 26.</summary>
    public Verdict PopulationDeviation(ElectoralDistrict district)
    {
        if (!IsDirect) return Verdict.NotApplicable;
        if (district.Population is not { } population || district.Seats is not { } seats || district.Area is not { Population: { } all, Seats: { } allSeats }) return MissingFact;
        if (seats == 0 || allSeats == 0) return new(Conclusion.Undetermined, Force.Mandatory, 3, 0, 0);
        var (n, d) = (numbers.Tolerance.Numerator, numbers.Tolerance.Denominator);
        var share = (long)all * seats;
        var difference = (long)population * allSeats - share;
        if (Math.Abs(difference) * d <= share * n) return new(Conclusion.Met, Force.Guiding, 0, population, 0);
        var whole = (long)allSeats * d;
        return difference < 0
            ? new(Conclusion.Breached, Force.Guiding, 1, population, (share * (d - n) + whole - 1) / whole)
            : new(Conclusion.Breached, Force.Guiding, 2, population, share * (d + n) / whole);
    }

    /// <summary>EL 31(2), at a general election.</summary>
    public Verdict Surplus(CandidateSlate slate)
    {
        if (kind != ElectionKind.General) return Verdict.NotApplicable;
        if (slate.Seats is not { } seats || CountOf(slate) is not { } candidates) return MissingFact;
        if (seats == 0) return new(Conclusion.Undetermined, Force.Mandatory, 3, 0, 0);
        var (least, most) = (numbers.Least, numbers.Most);
        var atLeast = seats + ((long)seats * least.Numerator + least.Denominator - 1) / least.Denominator;
        if (candidates < atLeast) return new(Conclusion.Breached, Force.Mandatory, 1, candidates, atLeast);
        var atMost = seats + (long)seats * most.Numerator / most.Denominator;
        if (candidates > atMost) return new(Conclusion.Breached, Force.Mandatory, 2, candidates, atMost);
        return new(Conclusion.Met, Force.Mandatory, 0, candidates, atLeast);
    }

    /// <summary>EL 32(1), last sentence, at a general election.</summary>
    public Verdict FormalCandidates(StatedDay published)
    {
        if (!IsDirect || kind != ElectionKind.General) return Verdict.NotApplicable;
        if (published.Latest is not { } latest || electionDay.Latest is not { } last) return MissingFact;
        var first = electionDay.Earliest ?? DateOnly.MinValue;
        var least = first.DayNumber - latest.DayNumber;
        if (least >= numbers.FormalList) return new(Conclusion.Met, Force.Mandatory, 0, least, numbers.FormalList);
        var most = published.Earliest is { } earliest ? last.DayNumber - earliest.DayNumber : int.MaxValue;
        return most < numbers.FormalList
            ? new(Conclusion.Breached, Force.Mandatory, 1, most, numbers.FormalList)
            : new(Conclusion.Undetermined, Force.Mandatory, Finding.BoundTooWide, 0, numbers.FormalList);
    }

    private static int? CountOf(CandidateSlate slate)
    {
        if (slate.Candidates is not { Count: > 0 } persons) return slate.FormalCandidates;
        var count = 0;
        foreach (var person in persons)
        {
            if (person.IsFormal is not { } isFormal) return slate.FormalCandidates;
            if (isFormal) count++;
        }
        return count;
    }

    /// <summary>The numbers of the edition in force, looked up once.</summary>
    public sealed record Numbers(int LeastSeats, int MostSeats, Fraction Tolerance, Fraction Least, Fraction Most, int FormalList)
    {
        /// <summary>The numbers of one edition: the day of the case, in 2021.</summary>
        public static Numbers Of2020 { get; } = new(1, 3, new(3, 10), new(1, 3), new(1, 1), 7);
    }

    private static class Finding
    {
        public const byte MissingFact = 255, BoundTooWide = 252;
    }
}
