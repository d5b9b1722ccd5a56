using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Export;

/// <summary>The schemas: they take what the reader takes and refuse what it refuses, and describe all that is written.</summary>
public sealed class SchemaTests
{
    private static readonly Schema Dossier = Schema.Read("dossier");

    /// <summary>What the words of a schema mean, by the draft: the tests below stand on it.</summary>
    [Theory]
    [InlineData("""{ "type": ["integer", "null"], "minimum": 0, "maximum": 3 }""", "[0, 3, 1.0, null]", "[-1, 4, 1.5, true, \"1\", [], {}]")]
    [InlineData("""{ "type": "boolean" }""", "[true, false]", "[0, null, \"true\"]")]
    [InlineData("""{ "enum": ["a", null] }""", "[\"a\", null]", "[\"b\", \"A\", 0]")]
    [InlineData("""{ "const": 1 }""", "[1]", "[2, \"1\", true]")]
    [InlineData("""{ "pattern": "^a+$" }""", "[\"aa\", 7]", "[\"\", \"ab\", \"a\\n\"]")]
    [InlineData("""{ "items": { "type": "string" } }""", "[[], [\"a\"], 7]", "[[7], [\"a\", null]]")]
    [InlineData("""{ "properties": { "a": { "const": 1 } }, "required": ["a"], "additionalProperties": false }""", "[{ \"a\": 1 }, 7]", "[{}, { \"a\": 2 }, { \"a\": 1, \"b\": 1 }]")]
    [InlineData("""{ "additionalProperties": { "const": 1 } }""", "[{}, { \"a\": 1 }]", "[{ \"a\": 2 }]")]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", "[{}, { \"b\": 1 }, { \"a\": 1, \"b\": 1 }]", "[{ \"a\": 1 }]")]
    [InlineData("""{ "anyOf": [{ "const": 1 }, { "type": "object" }] }""", "[1, {}]", "[2]")]
    [InlineData("""{ "allOf": [{ "enum": [1, 2] }, { "enum": [2, 3] }] }""", "[2]", "[1, 3]")]
    [InlineData("""{ "if": { "type": "object" }, "then": { "required": ["a"] } }""", "[1, { \"a\": 1 }]", "[{}]")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "const": 1 } } }""", "[1]", "[2]")]
    public void Words_MeanWhatTheDraftSays(string schema, string taken, string refused)
    {
        var judge = new Schema(Schema.Parse(schema));
        Assert.All(Schema.Parse(taken).EnumerateArray(), v => Assert.True(judge.Takes(v), v.GetRawText()));
        Assert.All(Schema.Parse(refused).EnumerateArray(), v => Assert.False(judge.Takes(v), v.GetRawText()));
    }

    [Fact]
    public void UnknownWordOfASchema_IsAnError() => Assert.Throws<NotSupportedException>(() => new Schema(Schema.Parse("""{ "minLength": 1 }""")).Takes(Schema.Parse("\"\"")));

    [Theory]
    [InlineData("dossier")]
    [InlineData("local-rules")]
    [InlineData("report")]
    [InlineData("rules")]
    [InlineData("vectors")]
    public void EverySchema_HasItsDraftItsIdAndItsVersionRule(string name)
    {
        var schema = Schema.Parse(File.ReadAllText(Path.Combine(Schema.Folder, name + ".schema.json")));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal($"urn:election-rules:schema:{name}:1", schema.GetProperty("$id").GetString());
        Assert.Contains("version of the form", schema.GetProperty("$comment").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryDossierOfTheSamples_IsTaken()
    {
        string[] files = [.. Directory.GetFiles(Paths.Samples, "*.json"), Path.Combine(Paths.Samples, "counts", "three-districts.json"), Path.Combine(Paths.Samples, "local-rules", "county-2021.json")];
        Assert.All(files, file => Assert.Empty(Dossier.Faults(Schema.Parse(File.ReadAllText(file)))));
    }

    [Theory]
    [InlineData("""{ "election": { "level": "county" }, "distrcts": [] }""", "unknown field")]
    [InlineData("""{ "election": { "level": "county", "Day": "2021-11-01" } }""", "unknown field, by its case")]
    [InlineData("""{ "election": { "level": "county" }, "districts": {} }""", "an object for a list")]
    [InlineData("""{ "election": { "level": "county" }, "districts": [null] }""", "nothing in a list")]
    [InlineData("""{ "election": { "level": "county" }, "area": { "population": "1000" } }""", "a text for a number")]
    [InlineData("""{ "election": { "level": "county" }, "area": { "population": -1 } }""", "a negative count")]
    [InlineData("""{ "election": { "level": "county" }, "area": { "population": 1.5 } }""", "half a person")]
    [InlineData("""{ "election": { "level": "county" }, "area": { "population": 3000000000 } }""", "a count out of range")]
    [InlineData("""{ "election": { "level": "county" }, "area": { "seats": 10000001 } }""", "seats out of range")]
    [InlineData("""{ "election": { "level": "county" }, "quota": { "supplementApproved": "yes" } }""", "a text for yes or no")]
    [InlineData("""{ "election": { "level": "County" } }""", "an unknown name")]
    [InlineData("""{ "election": { "level": 1 } }""", "the number of a name")]
    [InlineData("""{ "election": {} }""", "no level")]
    [InlineData("{}", "no election")]
    [InlineData("[]", "no object")]
    [InlineData("""{ "election": { "level": "county", "day": "1 November 2021" } }""", "a date in words")]
    [InlineData("""{ "election": { "level": "county", "day": "2021-13-01" } }""", "a thirteenth month")]
    [InlineData("""{ "election": { "level": "county", "day": "1721-11-01" } }""", "a year before 1800")]
    [InlineData("""{ "election": { "level": "county" }, "timetable": { "firstSession": { "until": "2021-11-01" } } }""", "no form of a bound")]
    [InlineData("""{ "election": { "level": "county" }, "timetable": { "firstSession": { "from": "2021-11-01" } } }""", "a window without its end")]
    [InlineData("""{ "election": { "level": "county", "division": "990000" } }""", "no division")]
    [InlineData("""{ "election": { "level": "county" }, "readings": { "days-before": "E-N-2" } }""", "no such reading")]
    [InlineData("""{ "election": { "level": "county" }, "readings": { "days": "E-N-1" } }""", "no such question")]
    [InlineData("""{ "election": { "level": "county" }, "composition": { "targets": [ { "group": "women", "atLeast": "a fifth" } ] } }""", "no share")]
    [InlineData("""{ "election": { "level": "county" }, "composition": { "targets": [ { "group": "women", "atLeast": "120%" } ] } }""", "more than the whole, in per cent")]
    public void HostileDossier_IsRefusedByBoth(string json, string why)
    {
        Assert.False(Dossier.Takes(Schema.Parse(json)), why);
        Assert.False(IsRead(json), why);
    }

    /// <summary>What the description of the schema says that no schema states: each of these the schema takes, and the reader refuses.</summary>
    [Theory]
    [InlineData("twice in an object", """{ "election": { "level": "county", "level": "county" } }""")]
    [InlineData("2021-02-30", """{ "election": { "level": "county", "day": "2021-02-30" } }""")]
    [InlineData("ends before it begins", """{ "election": { "level": "county" }, "timetable": { "firstSession": { "from": "2021-11-05", "to": "2021-11-01" } } }""")]
    [InlineData("1.0, 1e3", """{ "election": { "level": "county" }, "area": { "population": 1e3 } }""")]
    [InlineData("(3/2)", """{ "election": { "level": "county" }, "composition": { "targets": [ { "group": "women", "atLeast": "3/2" } ] } }""")]
    [InlineData("twice in /districts", """{ "election": { "level": "county" }, "districts": [ { "id": "1" }, { "id": "1" } ] }""")]
    [InlineData("/voters", """{ "election": { "level": "county" }, "voters": [ { "id": "V", "district": "1" }, { "id": "V", "district": "1" } ] }""")]
    [InlineData("/candidates", """{ "election": { "level": "county" }, "candidates": [ { "id": "A" }, { "id": "A" } ] }""")]
    [InlineData("outside a plan", """{ "election": { "level": "county", "day": { "by": "2021-11-01" } } }""")]
    [InlineData("not of the level", """{ "election": { "level": "county", "unit": "town" } }""")]
    [InlineData("in a poll", """{ "election": { "level": "county" }, "polls": [ { "declaredElected": [""] } ] }""")]
    [InlineData("or a contest", """{ "election": { "level": "county" }, "leaders": { "contests": [ { "declaredElected": [""] } ] } }""")]
    [InlineData("more than 2147483647 ballots", """{ "election": { "level": "county" }, "polls": [ { "ballots": [ { "count": 2147483647 }, { "count": 1 } ] } ] }""")]
    [InlineData("special-committee-member", """{ "election": { "level": "county" }, "leaders": { "contests": [ { "post": "special-committee-member" } ] } }""")]
    [InlineData("without a group", """{ "election": { "level": "county" }, "composition": { "targets": [ { "atLeast": 1 } ] } }""")]
    [InlineData("without a bound", """{ "election": { "level": "county" }, "composition": { "targets": [ { "group": "women" } ] } }""")]
    [InlineData("/composition/previous", """{ "election": { "level": "county" }, "composition": { "previous": { "women": "24" } } }""")]
    [InlineData("denies it", """{ "election": { "level": "county" }, "mandates": [ { "corruptPractice": false, "corruptAct": "bribery" } ] }""")]
    public void WhatNoSchemaStates_StandsInItsDescription(string words, string json)
    {
        Assert.Contains(words, Schema.Parse(File.ReadAllText(Path.Combine(Schema.Folder, "dossier.schema.json"))).GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Empty(Dossier.Faults(Schema.Parse(json)));
        Assert.False(IsRead(json));
    }

    /// <summary>Each field with values of every kind: the schema takes none that the reader refuses for its form, and refuses none that the reader takes.</summary>
    [Fact]
    public void EveryField_IsTakenAsTheReaderTakesIt()
    {
        string[] values =
        [
            "null", "true", "0", "7", "-1", "10000001", "3000000000", "1.5", "\"\"", "\"x\"", "\"2021-11-01\"", "\"2021-1-1\"", "\"2300-01-01\"", "\"20%\"", "\"1/3\"", "\"1/0\"", "\"101%\"", "\"county\"", "\"other\"", "\"first\"",
            """{ "by": "2021-11-01" }""", """{ "from": "2021-11-01" }""", """{ "from": "2021-11-01", "to": "2021-11-05" }""", """{ "by": "2021-11-01", "x": 1 }""",
            "{}", "[]", "[null]", "[7]", "[\"x\"]", "[\"court\"]", "[{}]", "[[]]", """{ "x": 7 }""", """{ "x": "x" }""", """{ "x": null }""", """{ "x": "20%" }""",
        ];
        var fields = Fields(DossierJson.Default.ElectionDossier, members => members.StartsWith("\"election\"", StringComparison.Ordinal) ? $"{{ {members} }}" : $$"""{ "election": { "level": "county" }, {{members}} }""").ToList();
        Assert.InRange(fields.Count, 300, 1000);
        var faults = new List<string>();
        foreach (var json in fields.SelectMany(field => values.Select(field)))
        {
            if (Dossier.Takes(Schema.Parse(json)) ? !HasItsForm(json) : IsRead(json)) faults.Add(json);
        }
        Assert.Equal("", string.Join('\n', faults.Take(20)));
    }

    [Theory]
    [InlineData(ReportDetail.Summary, false)]
    [InlineData(ReportDetail.All, true)]
    public void EveryReport_IsDescribedWhole(ReportDetail detail, bool compareEditions)
    {
        var schema = Schema.Read("report", isClosed: true);
        Assert.All(Directory.GetFiles(Paths.Samples, "*.json"), file =>
            Assert.Empty(schema.Faults(Schema.Parse(ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(file), file)).ToJson(detail, compareEditions)))));
    }

    [Fact]
    public void ReportWithLocalRulesOrWithoutADay_IsDescribedWhole()
    {
        var schema = Schema.Read("report", isClosed: true);
        var rules = Path.Combine(Paths.Samples, "local-rules", "county-plan.json");
        var dossier = ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-2021.json")), "county-2021.json");
        var report = Schema.Parse(ElectionAudit.Run(dossier, book: LawBook.Standard.With(LocalRules.Read(File.ReadAllBytes(rules), rules))).ToJson());
        Assert.Equal(1, report.GetProperty("law").GetProperty("localRules").GetArrayLength());
        Assert.Empty(schema.Faults(report));
        Assert.Empty(schema.Faults(Schema.Parse(ElectionAudit.Run(new ElectionDossier { Election = new() { Level = Level.County } }).ToJson(compareEditions: true))));
    }

    /// <summary>Every value of the law data has the form that the schema of local rules has for its parameter, and no other kind of value has.</summary>
    [Fact]
    public void LocalRules_AreTakenByTheFormOfTheirParameter()
    {
        var schema = Schema.Read("local-rules");
        var plan = File.ReadAllText(Path.Combine(Paths.Samples, "local-rules", "county-plan.json"));
        Assert.Empty(schema.Faults(Schema.Parse(plan)));
        string With(string parameter, string value) => $$"""
            { "id": "x", "division": "41", "title": { "zh": "x", "en": "x" }, "inForceFrom": "2021-06-01",
              "norms": [ { "parameter": "{{parameter}}", "value": {{value}}, "force": "mandatory", "levels": ["county"], "kinds": ["general"], "article": 1, "words": "x" } ] }
            """;
        foreach (var parameter in Catalogue.GetProperty("rules").EnumerateArray().SelectMany(r => r.GetProperty("parameters").EnumerateArray()).DistinctBy(p => p.GetProperty("id").GetString()))
        {
            var id = parameter.GetProperty("id").GetString()!;
            Assert.All(parameter.GetProperty("norms").EnumerateArray(), n => Assert.Empty(schema.Faults(Schema.Parse(With(id, n.GetProperty("value").GetRawText())))));
            Assert.False(schema.Takes(Schema.Parse(With(id, """{ "x": 1 }"""))), id);
        }
        Assert.False(schema.Takes(Schema.Parse(plan.Replace("committee-size", "comittee-size", StringComparison.Ordinal))));
        Assert.False(schema.Takes(Schema.Parse(plan.Replace("\"inForceFrom\": \"2021-06-01\",", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void Catalogue_IsDescribedWholeAndHasEveryRule()
    {
        Assert.Empty(Schema.Read("rules", isClosed: true).Faults(Catalogue));
        var rules = Catalogue.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(RuleBook.All.Select(r => r.Id), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(RuleBook.Chapters.Select(c => c.Id), Catalogue.GetProperty("chapters").EnumerateArray().Select(c => c.GetProperty("id").GetString()));
        Assert.Equal((AuditReport.LibraryVersion, LawBook.DataVersion), (Catalogue.GetProperty("library").GetString(), Catalogue.GetProperty("lawData").GetString()));
        foreach (var (rule, written) in RuleBook.All.Zip(rules))
        {
            Assert.Equal(rule.Findings.Select(f => f.Id), written.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()));
            Assert.Equal(rule.Facts.Select(f => f.Pointer), written.GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("pointer").GetString()));
            Assert.Equal(rule.RestsOn.Select(p => (p.Id, LawBook.Standard.NormsOf(p).Count())), written.GetProperty("parameters").EnumerateArray().Select(p => (p.GetProperty("id").GetString()!, p.GetProperty("norms").GetArrayLength())));
        }
        // An id that has gone is never that of a rule again.
        Assert.Empty(Catalogue.GetProperty("retired").EnumerateArray().Select(id => id.GetString()).Intersect(RuleBook.All.Select(r => r.Id)));
    }

    private static JsonElement Catalogue => Schema.Parse(File.ReadAllText(Path.Combine(Schema.Folder, "rules.json")));

    /// <summary>Dossiers that state one field each, by its value.</summary>
    private static IEnumerable<Func<string, string>> Fields(JsonTypeInfo form, Func<string, string> around)
    {
        foreach (var property in form.Properties.Where(p => p.Set is not null))
        {
            string Of(string value) => around($"\"{property.Name}\": {value}{(form.Type == typeof(ElectionSection) && property.Name != "level" ? ", \"level\": \"county\"" : "")}");
            yield return Of;
            var info = form.Options.GetTypeInfo(property.PropertyType);
            var isList = info.Kind == JsonTypeInfoKind.Enumerable;
            if (isList) info = form.Options.GetTypeInfo(info.Type.GetGenericArguments()[0]);
            if (info.Kind != JsonTypeInfoKind.Object) continue;
            foreach (var field in Fields(info, members => Of(isList ? $"[ {{ {members} }} ]" : $"{{ {members} }}"))) yield return field;
        }
    }

    /// <summary>Whether the reader takes the form; it may still refuse what the fields say together.</summary>
    private static bool HasItsForm(string json) => Holds(() => JsonInput.Read(Encoding.UTF8.GetBytes(json), DossierJson.Default.ElectionDossier, "x.json"));

    private static bool IsRead(string json) => Holds(() => ElectionDossier.Read(Encoding.UTF8.GetBytes(json), "x.json"));

    private static bool Holds(Func<object> read)
    {
        try
        {
            read();
            return true;
        }
        catch (UnreadableFileException)
        {
            return false;
        }
    }
}
