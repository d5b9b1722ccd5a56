namespace Election.Rules.Tests.Kernel;

/// <summary>Every worked example of every rule is run; the docs print the same list.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string, int> All
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var rule in RuleBook.All)
                for (var i = 0; i < rule.Examples.Count; i++)
                    data.Add(rule.Id, i);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Example_WhenJudged_GivesTheVerdictItStates(string id, int index)
    {
        var example = RuleBook.Find(id)!.Examples[index];
        var explanation = example.Explain();
        var told = $"{id}: {example.Title.En}: {explanation.Message.En}";
        Assert.True(example.Conclusion == explanation.Verdict.Conclusion, $"{told} — {explanation.Verdict.Conclusion}, expected {example.Conclusion}");
        Assert.True(example.Finding == explanation.Finding?.Id, $"{told} — finding {explanation.Finding?.Id}, expected {example.Finding}");
        Assert.DoesNotContain("{", explanation.Message.Zh + explanation.Message.En + explanation.Cure.Zh + explanation.Cure.En + string.Concat(explanation.Notices.Select(n => n.Text.Zh + n.Text.En)), StringComparison.Ordinal);
        Assert.NotEqual("", explanation.Message.Zh);
        Assert.NotEqual("", explanation.Message.En);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Example_JudgedWithoutReasoning_GivesTheSameVerdict(string id, int index)
    {
        var example = RuleBook.Find(id)!.Examples[index];
        Assert.Equal(example.Explain().Verdict, example.Judge());
    }
}
