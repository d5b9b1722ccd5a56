using System.Text.Json;

namespace Election.Rules.Tests;

/// <summary>Ids are for ever: each that ever was stands in <c>Ids.txt</c>, and one that is retired comes back for nothing else.</summary>
public sealed class IdsTests
{
    private const string Retired = "retired ";

    private static string Committed => Path.Combine(Paths.Root, "tests", "Election.Rules.Tests", "Ids.txt");

    private static IEnumerable<string> Live =>
        RuleBook.All.SelectMany(rule => rule.Findings.Select(f => $"finding {rule.Id} {f.Id}").Concat(rule.Notices.Select(n => $"notice {rule.Id} {n.Id}")).Prepend("rule " + rule.Id))
            .Concat(Finding.Standard.Select(f => "finding " + f.Id))
            .Concat(Interpretations.All.SelectMany(question => question.Readings.Select(r => $"reading {question.Id} {r.Id}").Prepend("question " + question.Id)))
            .Concat(Parameters.All.Select(p => "parameter " + p.Id));

    /// <summary>To add new ids, run the tests with ELECTION_RULES_ACCEPT=1 and commit the file. One that is retired is marked by hand: "retired rule district.old".</summary>
    [Fact]
    public void EveryIdThatEverWas_StandsInTheList()
    {
        var ids = File.Exists(Committed) ? File.ReadAllLines(Committed) : [];
        if (Environment.GetEnvironmentVariable("ELECTION_RULES_ACCEPT") == "1")
        {
            ids = [.. ids.Union(Live, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            File.WriteAllText(Committed, string.Join('\n', ids) + "\n");
        }
        Assert.Empty(Faults(ids, Live));
    }

    [Fact]
    public void AnIdThatIsGone_OrNew_OrBack_IsFound()
    {
        Assert.Equal(["gone without a word: rule a.b"], Faults(["rule a.b", "rule c.d"], ["rule c.d"]));
        Assert.Equal(["not in the list: rule e.f"], Faults(["rule c.d"], ["rule c.d", "rule e.f"]));
        Assert.Equal(["retired, and back: rule a.b"], Faults(["retired rule a.b"], ["rule a.b"]));
        Assert.Empty(Faults(["retired rule a.b", "rule c.d"], ["rule c.d"]));
    }

    /// <summary>The catalogue tells programs which rules are retired: those of the list.</summary>
    [Fact]
    public void Catalogue_NamesTheRetiredRules()
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Paths.Root, "schemas", "rules.json")));
        Assert.Equal(
            File.ReadAllLines(Committed).Where(id => id.StartsWith(Retired + "rule ", StringComparison.Ordinal)).Select(id => id[(Retired + "rule ").Length..]),
            catalogue.RootElement.GetProperty("retired").EnumerateArray().Select(id => id.GetString()));
    }

    private static IEnumerable<string> Faults(IReadOnlyCollection<string> listed, IEnumerable<string> live)
    {
        var now = live.ToHashSet(StringComparer.Ordinal);
        var known = listed.Select(id => id.StartsWith(Retired, StringComparison.Ordinal) ? id[Retired.Length..] : id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. listed.Where(id => !id.StartsWith(Retired, StringComparison.Ordinal) && !now.Contains(id)).Select(id => "gone without a word: " + id),
            .. listed.Where(id => id.StartsWith(Retired, StringComparison.Ordinal) && now.Contains(id[Retired.Length..])).Select(id => "retired, and back: " + id[Retired.Length..]),
            .. now.Where(id => !known.Contains(id)).Select(id => "not in the list: " + id),
        ];
    }
}
