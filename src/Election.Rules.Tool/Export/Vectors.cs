using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Election.Rules.Dossiers;
using Election.Rules.Tool.Docs;
using NodaTime;

namespace Election.Rules.Tool.Export;

/// <summary>The worked examples and the boundary tables of the rules as plain JSON: facts in, verdict out, for programs in any language.</summary>
internal static class Vectors
{
    // A record of facts by the names of its members; what it leaves at its default is left out.
    private static readonly JsonSerializerOptions Facts = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new FactDateConverter(), new LocalDateConverter(), new CountConverter(), new FractionConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                info =>
                {
                    if (info.Kind != JsonTypeInfoKind.Object) return;
                    var silent = FactWords.SilentOf(info.Type);
                    foreach (var property in info.Properties) property.ShouldSerialize = (_, value) => property.IsRequired || (property.Set is not null && FactWords.IsStated(value, property.Get!(silent)));
                },
            },
        },
    };

    /// <summary>The file of a rule.</summary>
    internal static string Of(Rule rule) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id);
        writer.WriteString("factsType", rule.FactsType.Name);
        writer.WriteString("library", AuditReport.LibraryVersion);
        writer.WriteString("lawData", LawBook.DataVersion);
        writer.WriteStartArray("vectors");
        foreach (var example in rule.Examples) Write(writer, example.Kind.ToString(), example.Title, example.Occasion, (example.AsOf, example.Province, example.Readings), example.AnyFacts, example.Explain());
        if (rule.Boundary is { } boundary)
        {
            foreach (var day in RulePages.BoundaryDays(rule, boundary))
                foreach (var (value, facts, explanation) in boundary.Explain(day))
                    Write(writer, "BoundaryRow", Words.Both($"{boundary.Label}：{value}", $"{boundary.Label}: {value}"), boundary.Occasion, (day, boundary.Province, []), facts, explanation);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>The schema of these files: the facts of each rule by their type.</summary>
    internal static JsonObject Schema()
    {
        var types = new TypeSchemas((type, member) => FactWords.IsPartOfWhole(type.GetProperty(member)!.PropertyType) ? null : FactWords.LabelOf(type, member)?.Label.Zh);
        Type[] facts = [.. RuleBook.All.Select(r => r.FactsType).Distinct()];
        var root = JsonNode.Parse("""
            {
              "type": "object",
              "required": ["rule", "factsType", "library", "lawData", "vectors"],
              "properties": {
                "rule": { "type": "string", "description": "The id of the rule, as in schemas/rules.json." },
                "factsType": { "description": "The name of the facts that the rule judges, as under $defs." },
                "library": { "type": "string", "description": "The version of the library that gave the verdicts." },
                "lawData": { "type": "string", "description": "The version of its law data." },
                "vectors": { "type": "array", "items": { "$ref": "#/$defs/vector" } }
              }
            }
            """)!.AsObject();
        root["properties"]!["factsType"]!["enum"] = new JsonArray([.. facts.Select(t => (JsonNode)t.Name)]);
        root["allOf"] = new JsonArray([.. facts.Select(type => new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["factsType"] = new JsonObject { ["const"] = type.Name } } },
            ["then"] = new JsonObject { ["properties"] = new JsonObject { ["vectors"] = new JsonObject { ["items"] = new JsonObject { ["properties"] = new JsonObject { ["facts"] = types.Of(Facts.GetTypeInfo(type)) } } } } },
        })]);
        foreach (var type in new[] { typeof(Level), typeof(ElectionKind), typeof(UnitKind), typeof(ElectingBody), typeof(LocalDate), typeof(ReportedDate) }) types.Of(Facts.GetTypeInfo(type));
        types.Defs["vector"] = JsonNode.Parse("""
            {
              "type": "object",
              "description": "Facts, the occasion and the law by which they are judged, and the verdict.",
              "required": ["title", "kind", "occasion", "law", "facts", "verdict"],
              "properties": {
                "title": { "type": "object", "description": "The facts in a few words.", "required": ["zh", "en"], "properties": { "zh": { "type": "string" }, "en": { "type": "string" } } },
                "kind": { "enum": ["met", "breached", "boundaryInside", "boundaryOutside", "undetermined", "outOfScope", "realCase", "boundaryRow"], "description": "What it shows; boundaryRow is a row of the rule's boundary table." },
                "occasion": {
                  "type": "object",
                  "description": "Which election it is, by the names that a dossier has for it.",
                  "required": ["level", "kind", "electingBody"],
                  "properties": {
                    "level": { "$ref": "#/$defs/Level" },
                    "kind": { "$ref": "#/$defs/ElectionKind" },
                    "unit": { "$ref": "#/$defs/UnitKind" },
                    "plan": { "const": true, "description": "A plan still to be carried out." },
                    "electingBody": { "$ref": "#/$defs/ElectingBody" },
                    "day": { "$ref": "#/$defs/date" },
                    "lastDay": { "$ref": "#/$defs/date" }
                  }
                },
                "law": {
                  "type": "object",
                  "required": ["asOf"],
                  "properties": {
                    "asOf": { "anyOf": [{ "$ref": "#/$defs/day" }, { "type": "null" }], "description": "The day whose law counts; null where it is not known, and so no norm is established." },
                    "division": { "type": "string", "pattern": "^[0-9]{2,12}$", "description": "The place: the rules of its province, the first two digits, stand beside national law; without it national law alone." },
                    "readings": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Open questions read otherwise than by default, by their ids in schemas/rules.json." }
                  }
                },
                "facts": { "type": "object" },
                "verdict": {
                  "type": "object",
                  "description": "The answer, as in a report. measured and bound stand where the finding counts something.",
                  "required": ["conclusion", "finding", "force", "provisions", "missing"],
                  "properties": {
                    "conclusion": { "enum": ["met", "breached", "undetermined", "notApplicable"] },
                    "finding": { "type": ["string", "null"], "description": "The id of the finding, unique within the rule." },
                    "force": { "enum": ["mandatory", "guiding"], "description": "The force of the norm applied; it says something of met and breached only." },
                    "measured": { "$ref": "#/$defs/measure" },
                    "bound": { "$ref": "#/$defs/measure" },
                    "provisions": {
                      "type": "array",
                      "description": "The provisions that it rests on, by the numbers of the edition applied; of a breach the first is the one breached.",
                      "items": {
                        "type": "object",
                        "required": ["instrument", "edition", "article", "paragraph"],
                        "properties": {
                          "instrument": { "type": "string" },
                          "edition": { "$ref": "#/$defs/day" },
                          "article": { "type": ["integer", "null"], "description": "Null where its number in this edition is not known." },
                          "paragraph": { "type": "integer" },
                          "item": { "type": "integer" }
                        }
                      }
                    },
                    "missing": { "type": "array", "description": "The facts whose absence leaves it undetermined, by their pointers in schemas/rules.json.", "items": { "type": "string" } }
                  }
                }
              }
            }
            """);
        types.Defs["measure"] = JsonNode.Parse("""{ "type": "object", "required": ["value", "unit"], "properties": { "value": { "type": "integer" }, "unit": { "type": "string" } } }""");
        return types.Whole("vectors", "规则检验用例", "The conformance vectors of one rule; conformance/README.md tells how to run them. 一条规则的检验用例，用法见 conformance/README.md。", root);
    }

    private static void Write(Utf8JsonWriter writer, string kind, Bilingual title, Occasion occasion, (LocalDate? AsOf, string? Province, IReadOnlyList<(string Question, string Reading)> Readings) law, object facts, Explanation explanation)
    {
        writer.WriteStartObject();
        ReportJson.Write(writer, "title", title);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(kind));
        writer.WriteStartObject("occasion");
        writer.WriteString("level", Kebab(occasion.Level));
        writer.WriteString("kind", Kebab(occasion.Kind));
        if (occasion.Unit is { } unit) writer.WriteString("unit", Kebab(unit));
        if (occasion.IsPlan) writer.WriteBoolean("plan", true);
        writer.WriteString("electingBody", Kebab(occasion.ElectingBody));
        WriteDay(writer, "day", occasion.Day);
        WriteDay(writer, "lastDay", occasion.LastDay);
        writer.WriteEndObject();
        writer.WriteStartObject("law");
        writer.WriteString("asOf", law.AsOf is { } day ? Words.Iso(day) : null);
        if (law.Province is { } province) writer.WriteString("division", province);
        if (law.Readings.Count > 0)
        {
            writer.WriteStartObject("readings");
            foreach (var (question, reading) in law.Readings) writer.WriteString(question, reading);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WritePropertyName("facts");
        JsonSerializer.Serialize(writer, facts, Facts.GetTypeInfo(facts.GetType()));
        writer.WriteStartObject("verdict");
        ReportJson.Write(writer, explanation.Verdict, explanation.Finding);
        Catalogue.Named(writer, "provisions", explanation.Citations, ReportJson.WritePlace);
        writer.WriteStartArray("missing");
        foreach (var fact in explanation.Missing) writer.WriteStringValue(fact.Pointer);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, ReportedDate day)
    {
        if (!day.IsStated) return;
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, day, Facts);
    }

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>A date as dossiers write it; null for one in a list that is not known.</summary>
    private sealed class FactDateConverter : JsonConverter<ReportedDate>
    {
        private static readonly ReportedDateConverter Stated = new();

        public override ReportedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Facts are written only.");

        public override void Write(Utf8JsonWriter writer, ReportedDate value, JsonSerializerOptions options)
        {
            if (value.IsStated) Stated.Write(writer, value, options);
            else writer.WriteNullValue();
        }
    }
}
