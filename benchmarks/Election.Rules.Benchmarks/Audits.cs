using System.Text;
using BenchmarkDotNet.Attributes;
using Election.Rules.Dossiers;

namespace Election.Rules.Benchmarks;

/// <summary>One dossier with so many districts, each with a count of its votes: how the cost of reading and auditing grows.</summary>
public class Audits
{
    private byte[] json = [];
    private ElectionDossier dossier = null!;

    /// <summary>How many districts.</summary>
    [Params(1, 10, 100, 1_000, 10_000, 100_000, 600_000)]
    public int Districts { get; set; }

    /// <summary>Writes the dossier.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder("""{"election": {"level": "county", "division": "140321", "day": "2026-11-01"}, "districts": [""");
        text.AppendJoin(',', Enumerable.Range(1, Districts).Select(i => FormattableString.Invariant($$"""{"id": "{{i}}", "name": "第{{i}}选区", "seats": 2, "population": 3580, "voters": 2864}""")));
        text.Append("""], "candidates": [""");
        text.AppendJoin(',', Enumerable.Range(0, Districts * 3).Select(i => FormattableString.Invariant($$"""{"district": "{{(i / 3) + 1}}", "id": "c{{i}}", "initial": true, "formal": true}""")));
        text.Append("""], "polls": [""");
        text.AppendJoin(',', Enumerable.Range(1, Districts).Select(i => FormattableString.Invariant($$"""{"district": "{{i}}", "participants": 2500, "ballotsCast": 2500, "votes": {"c{{(i * 3) - 3}}": 1900, "c{{(i * 3) - 2}}": 1600, "c{{(i * 3) - 1}}": 900}, "declaredElected": ["c{{(i * 3) - 3}}", "c{{(i * 3) - 2}}"]}""")));
        json = Encoding.UTF8.GetBytes(text.Append("]}").ToString());
        dossier = Read();
    }

    /// <summary>Reads the JSON.</summary>
    [Benchmark]
    public ElectionDossier Read() => ElectionDossier.Read(json, "growth.json");

    /// <summary>Judges it by every rule.</summary>
    [Benchmark]
    public int Audit() => ElectionAudit.Run(dossier).Verdicts.Count;
}
