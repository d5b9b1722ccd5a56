using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Export;

/// <summary>
/// JSON Schema (draft 2020-12) as far as the schemas of the project use it; a word that it does not know is an error. Another validator
/// is asked by hand: <c>tests/Schemas/check.sh</c>.
/// </summary>
/// <param name="root">The schema.</param>
/// <param name="isClosed">Whether a member that no schema names is a fault everywhere, so that nothing is written without being described.</param>
internal sealed class Schema(JsonElement root, bool isClosed = false)
{
    private static readonly string[] Remarks = ["$schema", "$id", "$comment", "$defs", "title", "description", "default", "format"];

    internal static string Folder => Path.Combine(Paths.Root, "schemas");

    internal static Schema Read(string name, bool isClosed = false) => new(Parse(File.ReadAllText(Path.Combine(Folder, name + ".schema.json"))), isClosed);

    internal static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    internal bool Takes(JsonElement value) => !Faults(value).Any();

    /// <summary>What is wrong, each with its place.</summary>
    internal IEnumerable<string> Faults(JsonElement value) => Faults(root, value, "");

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string place)
    {
        if (isClosed && value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out _) && !schema.TryGetProperty("additionalProperties", out _))
            foreach (var fault in Unnamed(schema, value).Select(m => $"{place}/{m.Name}: not described")) yield return fault;
        foreach (var word in schema.EnumerateObject().Where(w => !Remarks.Contains(w.Name)))
            foreach (var fault in Faults(schema, word.Name, word.Value, value, place)) yield return fault;
    }

    private IEnumerable<string> Faults(JsonElement schema, string word, JsonElement with, JsonElement value, string place) => (word, value.ValueKind) switch
    {
        ("$ref", _) => Faults(Follow(with.GetString()!), value, place),
        ("type", _) => Fault((with.ValueKind == JsonValueKind.Array ? [.. with.EnumerateArray()] : new[] { with }).Any(t => Is(value, t.GetString()!))),
        ("enum", _) => Fault(with.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value))),
        ("const", _) => Fault(JsonElement.DeepEquals(with, value)),
        ("minimum", JsonValueKind.Number) => Fault(value.GetDecimal() >= with.GetDecimal()),
        ("maximum", JsonValueKind.Number) => Fault(value.GetDecimal() <= with.GetDecimal()),
        // In .NET alone $ stands before a last line break too.
        ("pattern", JsonValueKind.String) => Fault(Regex.IsMatch(value.GetString()!, with.GetString()!.TrimEnd('$') + "\\z")),
        ("items", JsonValueKind.Array) => value.EnumerateArray().SelectMany((item, i) => Faults(with, item, string.Create(CultureInfo.InvariantCulture, $"{place}/{i}"))),
        ("properties", JsonValueKind.Object) => value.EnumerateObject().Where(m => with.TryGetProperty(m.Name, out _)).SelectMany(m => Faults(with.GetProperty(m.Name), m.Value, $"{place}/{m.Name}")),
        ("additionalProperties", JsonValueKind.Object) => Unnamed(schema, value).SelectMany(m => with.ValueKind == JsonValueKind.False ? [$"{place}/{m.Name}: unknown"] : Faults(with, m.Value, $"{place}/{m.Name}")),
        ("required", JsonValueKind.Object) => with.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place}/{name}: missing"),
        ("dependentRequired", JsonValueKind.Object) => with.EnumerateObject().Where(w => value.TryGetProperty(w.Name, out _)).SelectMany(w => Faults(schema, "required", w.Value, value, place)),
        ("anyOf", _) => Fault(with.EnumerateArray().Any(s => !Faults(s, value, place).Any())),
        ("allOf", _) => with.EnumerateArray().SelectMany(s => Faults(s, value, place)),
        ("if", _) => Faults(with, value, place).Any() ? [] : Faults(schema.GetProperty("then"), value, place),
        ("then", _) or ("minimum" or "maximum" or "pattern" or "items" or "properties" or "additionalProperties" or "required" or "dependentRequired", _) => [],
        _ => throw new NotSupportedException($"'{word}' is no word of the schemas of the project."),
    };

    private static IEnumerable<string> Fault(bool holds, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(holds))] string what = "") => holds ? [] : [what];

    private static IEnumerable<JsonProperty> Unnamed(JsonElement schema, JsonElement value) => value.EnumerateObject().Where(m => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(m.Name, out _));

    private JsonElement Follow(string way) => way.Split('/').Skip(1).Aggregate(root, (at, step) => at.GetProperty(step));

    private static bool Is(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        // 1.0 is an integer, says the draft.
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number == decimal.Truncate(number),
        _ => throw new NotSupportedException($"'{type}' is no type of the schemas of the project."),
    };
}
