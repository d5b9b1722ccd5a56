using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Election.Rules.Benchmarks;

/// <summary>
/// The facts of so many districts, each with its slate and its candidates (4.8 on average), judged by every rule that speaks of a district,
/// a slate or a candidate.
/// </summary>
[MemoryDiagnoser]
public class Judging
{
    private const int PerDistrict = 5;

    private readonly Occasion occasion = Occasion.General(Level.County, new LocalDate(2026, 11, 1));
    private readonly LawInForce law = LawInForce.On(new LocalDate(2026, 11, 1), "14");
    private readonly Rule<ElectoralDistrict>[] districtRules = [.. RuleBook.All.OfType<Rule<ElectoralDistrict>>()];
    private readonly Rule<CandidateSlate>[] slateRules = [.. RuleBook.All.OfType<Rule<CandidateSlate>>()];
    private readonly Rule<Candidate>[] candidateRules = [.. RuleBook.All.OfType<Rule<Candidate>>()];
    private ElectoralDistrict[] districts = [];
    private CandidateSlate[] slates = [];
    private Candidate[] candidates = [];
    private Verdict[] verdicts = [];

    /// <summary>How many districts.</summary>
    [Params(1, 100, 10_000, 600_000, 1_060_914)]
    public int Districts { get; set; }

    /// <summary>Makes the facts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var area = new ElectoralArea { Population = Districts * 250, Seats = Districts * 5 / 2 };
        districts = [.. Enumerable.Range(0, Districts).Select(i => new ElectoralDistrict { Seats = 2 + (i % 2), Population = 200 + (100 * (i % 2)), Area = area })];
        candidates = [.. Enumerable.Range(0, Districts * PerDistrict).Select(i => new Candidate { IsInitial = true, IsFormal = true })];
        slates = [.. Enumerable.Range(0, Districts).Select(i => new CandidateSlate { Seats = 3, InitialCandidates = PerDistrict, FormalCandidates = PerDistrict, Candidates = candidates[(i * PerDistrict)..((i + 1) * PerDistrict)] })];
        verdicts = new Verdict[candidates.Length];
    }

    /// <summary>Judges them by one thread.</summary>
    [Benchmark]
    public Verdict ByEveryRule()
    {
        foreach (var rule in districtRules) rule.JudgeAll(districts, occasion, law, verdicts);
        foreach (var rule in slateRules) rule.JudgeAll(slates, occasion, law, verdicts);
        foreach (var rule in candidateRules) rule.JudgeAll(candidates, occasion, law, verdicts);
        return verdicts[0];
    }
}
