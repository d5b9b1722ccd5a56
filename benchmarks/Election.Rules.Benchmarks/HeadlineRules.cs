using BenchmarkDotNet.Attributes;

namespace Election.Rules.Benchmarks;

/// <summary>Four headline rules over 50,000 districts: by hand, by ordinary validators, by the library, by its validators.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class HeadlineRules
{
    private const int Districts = 50_000;

    private readonly PlainValidator plain = new();
    private readonly LawfulCaseValidator lawful = new();
    private Case[] cases = [];

    /// <summary>Whether every district breaches every rule; otherwise all meet all.</summary>
    [Params(false, true)]
    public bool Breached { get; set; }

    private static HandWritten ByHand => new(Case.Occasion.Level, Case.Occasion.Kind, Case.ElectionDay, Benchmarks.HandWritten.Numbers.Of2020);

    /// <summary>Makes the facts, and makes sure that both chains give the same verdicts and both validators as many failures.</summary>
    [GlobalSetup]
    public void Setup()
    {
        cases = Case.Make(Districts, Breached);
        var (hand, law, occasion) = (ByHand, Case.Law, Case.Occasion);
        foreach (var c in cases)
        {
            Same(hand.Seats(c.District), DistrictRules.Seats.Judge(c.District, occasion, law));
            Same(hand.PopulationDeviation(c.District), DistrictRules.PopulationDeviation.Judge(c.District, occasion, law));
            Same(hand.Surplus(c.Slate), CandidateRules.Surplus.Judge(c.Slate, occasion, law));
            Same(hand.FormalCandidates(c.FormalList), TimetableRules.FormalCandidates.Judge(c.Timetable, occasion, law));
        }
        var asked = Breached ? 4 * Districts : 0;
        if (PlainFluentValidation() != asked || LawfulValidators() != asked) throw new InvalidOperationException("The validators do not find what was made.");
    }

    /// <summary>A chain written by hand.</summary>
    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        var hand = ByHand;
        var met = 0;
        foreach (var c in cases)
        {
            if (hand.Seats(c.District).Conclusion == Conclusion.Met) met++;
            if (hand.PopulationDeviation(c.District).Conclusion == Conclusion.Met) met++;
            if (hand.Surplus(c.Slate).Conclusion == Conclusion.Met) met++;
            if (hand.FormalCandidates(c.FormalList).Conclusion == Conclusion.Met) met++;
        }
        return met;
    }

    /// <summary>The library's rules.</summary>
    [Benchmark]
    public int Kernel()
    {
        var (law, occasion) = (Case.Law, Case.Occasion);
        var met = 0;
        foreach (var c in cases)
        {
            if (DistrictRules.Seats.Judge(c.District, occasion, law).Conclusion == Conclusion.Met) met++;
            if (DistrictRules.PopulationDeviation.Judge(c.District, occasion, law).Conclusion == Conclusion.Met) met++;
            if (CandidateRules.Surplus.Judge(c.Slate, occasion, law).Conclusion == Conclusion.Met) met++;
            if (TimetableRules.FormalCandidates.Judge(c.Timetable, occasion, law).Conclusion == Conclusion.Met) met++;
        }
        return met;
    }

    /// <summary>Ordinary FluentValidation rules.</summary>
    [Benchmark]
    public int PlainFluentValidation()
    {
        var failures = 0;
        foreach (var c in cases) failures += plain.Validate(c).Errors.Count;
        return failures;
    }

    /// <summary>The library's rules as FluentValidation rules.</summary>
    [Benchmark]
    public int LawfulValidators()
    {
        var failures = 0;
        foreach (var c in cases) failures += lawful.Validate(c).Errors.Count;
        return failures;
    }

    private static void Same(Verdict byHand, Verdict byRule)
    {
        if (byHand != byRule) throw new InvalidOperationException($"By hand {byHand}, by the rule {byRule}.");
    }
}
