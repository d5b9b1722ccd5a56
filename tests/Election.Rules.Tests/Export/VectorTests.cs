using System.Text.Json;
using System.Text.Json.Serialization;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tests.Export;

/// <summary>The conformance vectors, read as a vendor reads them: from the JSON alone.</summary>
public sealed class VectorTests
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new DateConverter(), new LocalDateConverter(), new FractionConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly Schema Form = Schema.Read("vectors");

    public static TheoryData<string> Rules => [.. RuleBook.All.Select(r => r.Id)];

    private static string Folder => Path.Combine(Paths.Root, "conformance");

    [Fact]
    public void EveryRule_HasItsFile() =>
        Assert.Equal(RuleBook.All.Select(r => r.Id + ".json").Append("README.md").Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryVector_GivesItsVerdictFromTheJsonAlone(string id)
    {
        var file = Schema.Parse(File.ReadAllText(Path.Combine(Folder, id + ".json")));
        Assert.Empty(Form.Faults(file));
        var rule = RuleBook.Find(file.GetProperty("rule").GetString()!)!;
        Assert.Equal((id, rule.FactsType.Name), (rule.Id, file.GetProperty("factsType").GetString()));
        var vectors = file.GetProperty("vectors").EnumerateArray().ToList();
        var judges = vectors.ConvertAll(vector => new Judge(vector));
        foreach (var judge in judges) rule.Accept(judge);
        Assert.All(vectors.Zip(judges), pair =>
        {
            var (stated, explanation) = (pair.First.GetProperty("verdict"), pair.Second.Explanation!);
            Assert.Equal(Answer(stated), Answer(explanation.Verdict, rule));
            Assert.Equal(stated.GetProperty("provisions").Deserialize<Place[]>(Json)!, explanation.Citations.Select(c => new Place(c.Provision.Instrument.Id, c.Edition.InForceFrom, c.Article, c.Provision.Paragraph, c.Provision.Item)));
            Assert.Equal(stated.GetProperty("missing").EnumerateArray().Select(p => p.GetString()), explanation.Missing.Select(f => f.Pointer));
        });
        // Not a fact of the examples is lost or changed on the way.
        Assert.Equal(rule.Examples.Select(e => Plain(e.AnyFacts)), judges.Take(rule.Examples.Count).Select(j => Plain(j.Facts!)));
        Assert.All(vectors.Skip(rule.Examples.Count), v => Assert.Equal("boundaryRow", v.GetProperty("kind").GetString()));
        Assert.Equal(rule.Boundary is not null && rule.RestsOn.Count > 0, vectors.Count > rule.Examples.Count);
    }

    private static (string?, string?, string?, long?, long?) Answer(JsonElement verdict)
    {
        long? Number(string name) => verdict.TryGetProperty(name, out var measure) ? measure.GetProperty("value").GetInt64() : null;
        return (verdict.GetProperty("conclusion").GetString(), verdict.GetProperty("finding").GetString(), verdict.GetProperty("force").GetString(), Number("measured"), Number("bound"));
    }

    private static (string?, string?, string?, long?, long?) Answer(Verdict verdict, Rule rule)
    {
        var finding = rule.FindingOf(verdict.Finding);
        var counts = finding is not null && finding.Unit != Unit.None;
        return (JsonNamingPolicy.CamelCase.ConvertName($"{verdict.Conclusion}"), finding?.Id, JsonNamingPolicy.CamelCase.ConvertName($"{verdict.Force}"), counts ? verdict.Measured : null, counts ? verdict.Bound : null);
    }

    /// <summary>Facts member by member, whatever is stated of them.</summary>
    private static string Plain(object facts) => JsonSerializer.Serialize(facts, facts.GetType(), Json);

    private sealed record Place(string Instrument, LocalDate Edition, int? Article, int Paragraph, int Item = 0);

    /// <summary>Makes the facts, the occasion and the law of a vector, and judges.</summary>
    private sealed class Judge(JsonElement vector) : IRuleVisitor
    {
        private sealed record Setting(Level Level, ElectionKind Kind, ElectingBody ElectingBody, UnitKind? Unit, bool Plan, ReportedDate Day, ReportedDate LastDay);

        private sealed record Law(LocalDate? AsOf, string? Division, Dictionary<string, string>? Readings);

        internal object? Facts { get; private set; }

        internal Explanation? Explanation { get; private set; }

        public void Visit<TFacts>(Rule<TFacts> rule)
            where TFacts : class
        {
            var setting = vector.GetProperty("occasion").Deserialize<Setting>(Json)!;
            var law = vector.GetProperty("law").Deserialize<Law>(Json)!;
            var readings = (law.Readings ?? []).Aggregate(Election.Rules.Readings.Default, (all, one) => all.With(one.Key, one.Value));
            var facts = vector.GetProperty("facts").Deserialize<TFacts>(Json)!;
            Facts = facts;
            Explanation = rule.Explain(
                facts,
                new(setting.Level, setting.Kind) { ElectingBody = setting.ElectingBody, Unit = setting.Unit, IsPlan = setting.Plan, Day = setting.Day, LastDay = setting.LastDay },
                law.AsOf is { } day ? LawInForce.On(day, law.Division, readings) : LawInForce.Undated(law.Division, readings));
        }
    }

    private sealed class DateConverter : JsonConverter<ReportedDate>
    {
        public override ReportedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var date = JsonElement.ParseValue(ref reader);
            LocalDate End(string name) => date.GetProperty(name).Deserialize<LocalDate>(options);
            return date.ValueKind switch
            {
                JsonValueKind.Null => default,
                JsonValueKind.String => date.Deserialize<LocalDate>(options),
                _ => date.TryGetProperty("by", out _) ? ReportedDate.By(End("by")) : ReportedDate.Between(End("from"), End("to")),
            };
        }

        public override void Write(Utf8JsonWriter writer, ReportedDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
