using System.Text;

namespace Election.Rules.Tests.Kernel;

/// <summary>
/// Stands for the tests that compare the rule pages and the vectors with what is committed, which need the tool and seconds each, and for those of each
/// example, of which there are thousands: what a rule says of each of its examples and boundary rows, with its reasons and without. The first run is of the original and writes it down; the runs of mutants compare.
/// </summary>
public sealed class WordsTests
{
    public static TheoryData<string> Rules => [.. RuleBook.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_SaysWhatItSaid(string id)
    {
        var rule = RuleBook.Find(id)!;
        var text = new StringBuilder();
        foreach (var example in rule.Examples)
        {
            Write(text, example.Explain());
            text.AppendLine(example.Judge().ToString());
        }
        if (rule.Boundary is { } boundary)
            foreach (var row in boundary.Rows([.. rule.RestsOn.SelectMany(LawBook.Standard.NormsOf).Select(n => n.From).Distinct().Order()])) text.AppendLine(string.Join(' ', row.Verdicts));
        var file = Path.Combine(Paths.Root, "words", id);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text.ToString());
        }
        Assert.Equal(File.ReadAllText(file), text.ToString());
    }

    private static void Write(StringBuilder text, Explanation e)
    {
        text.AppendLine(e.Verdict.ToString()).AppendLine(e.Message.ToString()).AppendLine(e.Cure.ToString());
        foreach (var step in e.Steps) text.AppendLine(step.ToString());
        foreach (var notice in e.Notices) text.AppendLine(notice.Text.ToString());
        foreach (var fact in e.Missing) text.AppendLine(fact.Pointer);
        foreach (var citation in e.Citations) text.AppendLine(citation.ToString());
        foreach (var reading in e.Readings) text.AppendLine($"{reading.Interpretation.Id}={reading.Used} {string.Join(' ', reading.Otherwise.Select(o => (o.Reading.Id, o.Conclusion)))}");
    }
}
