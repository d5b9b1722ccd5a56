using BenchmarkDotNet.Attributes;

namespace Election.Rules.Benchmarks;

/// <summary>Twice as many seats as districts, one to three each: by the library, and the least deviation by a plain dynamic programme.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class SeatDivisions
{
    private readonly Dictionary<int, PopulationUnit[]> areas = [];

    /// <summary>Makes the districts, and makes sure that the programme and the library find the same largest deviation.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20211101);
        foreach (var count in new[] { 100, 1_000, 10_000, 100_000 })
        {
            areas[count] = [.. Enumerable.Range(1, count).Select(i => new PopulationUnit($"第{i}选区", random.Next(500, 3_500)))];
            if (count > 10_000) continue;
            var division = LeastDeviation(count);
            var largest = division.Units.Max(u => PlainProgramme.Deviation((long)u.Unit.Population * division.Seats, division.Population, u.Seats));
            if (largest != DynamicProgramme(count)) throw new InvalidOperationException($"{count} districts: the programme finds another deviation than the library.");
        }
    }

    /// <summary>The largest deviation alone, by a plain dynamic programme.</summary>
    [Benchmark(Baseline = true), Arguments(100), Arguments(1_000), Arguments(10_000)]
    public long DynamicProgramme(int districts) => PlainProgramme.LargestDeviation(areas[districts], 2 * districts);

    /// <summary>The division of least deviation.</summary>
    [Benchmark, Arguments(100), Arguments(1_000), Arguments(10_000), Arguments(100_000)]
    public SeatDivision LeastDeviation(int districts) => Divide(districts, DivisionMethod.LeastDeviation);

    /// <summary>The division by largest remainder.</summary>
    [Benchmark, Arguments(100), Arguments(1_000), Arguments(10_000), Arguments(100_000)]
    public SeatDivision LargestRemainder(int districts) => Divide(districts, DivisionMethod.LargestRemainder);

    /// <summary>The division by odd divisors.</summary>
    [Benchmark, Arguments(100), Arguments(1_000), Arguments(10_000), Arguments(100_000)]
    public SeatDivision SainteLague(int districts) => Divide(districts, DivisionMethod.SainteLague);

    private SeatDivision Divide(int districts, DivisionMethod method) => SeatDivision.Of(areas[districts], 2 * districts, method, most: 3);
}
