namespace Election.Rules.Tests.Kernel;

/// <summary>Judging many facts at once says of each what judging it alone says, and allocates nothing.</summary>
public sealed class JudgeAllTests
{
    private sealed class Comparison : IRuleVisitor
    {
        public List<string> Faults { get; } = [];

        public void Visit<TFacts>(Rule<TFacts> rule)
            where TFacts : class
        {
            var examples = rule.Examples.Cast<Example<TFacts>>().ToList();
            TFacts[] facts = [.. examples.Select(e => e.Facts)];
            var verdicts = new Verdict[facts.Length + 1];
            var (occasion, law) = (examples[0].Occasion, examples[0].Law());
            verdicts[^1] = new(Conclusion.Breached, Force.Guiding, 9, 8, 7);
            rule.JudgeAll(facts, occasion, law, verdicts);
            for (var i = 0; i < facts.Length; i++)
                if (verdicts[i] != rule.Judge(facts[i], occasion, law)) Faults.Add($"{rule.Id}: {examples[i].Title.En}");
            if (verdicts[^1] != new Verdict(Conclusion.Breached, Force.Guiding, 9, 8, 7)) Faults.Add($"{rule.Id}: a verdict beyond the facts was written");
        }
    }

    [Fact]
    public void JudgeAll_SaysOfEachWhatJudgeSays()
    {
        var comparison = new Comparison();
        foreach (var rule in RuleBook.All) rule.Accept(comparison);
        Assert.Empty(comparison.Faults);
    }

    [Fact]
    public void JudgeAll_AllocatesNothing()
    {
        var (law, occasion) = (LawInForce.On(new(2026, 11, 1), "14"), Occasion.General(Level.County, new(2026, 11, 1)));
        ElectoralDistrict[] districts = [.. Enumerable.Range(0, 1_000).Select(i => new ElectoralDistrict { Seats = i % 5 })];
        var verdicts = new Verdict[districts.Length];
        var spent = long.MaxValue;
        for (var round = 0; round < 50 && spent > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            DistrictRules.Seats.JudgeAll(districts, occasion, law, verdicts);
            spent = Math.Min(spent, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.Equal(0, spent);
        Assert.Equal(400, verdicts.Count(v => v.Conclusion == Conclusion.Breached));
    }

    [Fact]
    public void JudgeAll_WithoutRoomForTheVerdicts_IsRefused()
    {
        var law = LawInForce.On(new(2026, 11, 1));
        var refusal = Assert.Throws<ArgumentException>(() => DistrictRules.Seats.JudgeAll([new() { Seats = 1 }, new() { Seats = 2 }], Occasion.General(Level.County, new(2026, 11, 1)), law, new Verdict[1]));
        Assert.Contains("room for 1 verdicts, and there are 2 facts", refusal.Message, StringComparison.Ordinal);
    }
}
