namespace Election.Rules.Tests.Kernel;

public sealed class AllocationTests
{
    private sealed class Meter : IRuleVisitor
    {
        public List<string> Allocating { get; } = [];

        public void Visit<TFacts>(Rule<TFacts> rule)
            where TFacts : class
        {
            foreach (var example in rule.Examples.Cast<Example<TFacts>>())
            {
                var law = example.Law();
                for (var i = 0; i < 50; i++) rule.Judge(example.Facts, example.Occasion, law);
                // The least of three rounds: the runtime may compile anew in the midst of one.
                var spent = long.MaxValue;
                for (var round = 0; round < 3 && spent > 0; round++)
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    for (var i = 0; i < 100; i++) rule.Judge(example.Facts, example.Occasion, law);
                    spent = Math.Min(spent, GC.GetAllocatedBytesForCurrentThread() - before);
                }
                if (spent > 0) Allocating.Add($"{rule.Id}: {example.Title.En}: {spent / 100} bytes");
            }
        }
    }

    [Fact]
    public void Judge_WithoutReasoning_AllocatesNothing()
    {
        var meter = new Meter();
        foreach (var rule in RuleBook.All) rule.Accept(meter);
        Assert.Empty(meter.Allocating);
    }
}
