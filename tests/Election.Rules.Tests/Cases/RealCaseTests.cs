using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Cases;

/// <summary>Real elections: every verdict that their records must yield, with the words of the record that it rests on.</summary>
public sealed class RealCaseTests
{
    private sealed record Expected(string Rule, string? Subject, string Conclusion, string Why, string Quote);

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static TheoryData<string, int> All
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var file in Directory.GetFiles(Paths.Cases, "*.expected.json").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileName(file).Replace(".expected.json", "", StringComparison.Ordinal);
                for (var index = 0; index < Read(name).Count; index++) data.Add(name, index);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Case_YieldsTheVerdictOfItsRecord(string name, int index)
    {
        var expected = Read(name)[index];
        var report = Audit(name);
        var found = report.Verdicts.Where(v => v.Rule.Id == expected.Rule && (expected.Subject is null || v.Subject == expected.Subject)).ToList();
        Assert.True(found.Count > 0, $"{expected.Rule} says nothing of {expected.Subject}; it spoke of {string.Join(", ", report.Verdicts.Where(v => v.Rule.Id == expected.Rule).Select(v => v.Subject))}");
        Assert.Contains(found, v => string.Equals(v.Conclusion.ToString(), expected.Conclusion, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Samples_AreExactlyTheCases()
    {
        var samples = Directory.GetFiles(Paths.Samples, "*.json").Select(Path.GetFileNameWithoutExtension);
        var cases = Directory.GetFiles(Paths.Cases, "*.expected.json").Select(f => Path.GetFileName(f).Replace(".expected.json", "", StringComparison.Ordinal));
        Assert.Equal(cases.Order(StringComparer.Ordinal), samples.Order(StringComparer.Ordinal));
    }

    private static List<Expected> Read(string name) => JsonSerializer.Deserialize<List<Expected>>(File.ReadAllBytes(Path.Combine(Paths.Cases, name + ".expected.json")), Json)!;

    private static AuditReport Audit(string name)
    {
        var path = Path.Combine(Paths.Samples, name + ".json");
        return ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(path), path));
    }
}
