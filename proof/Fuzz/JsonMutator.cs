using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Election.Rules.Fuzz;

/// <summary>Changes JSON as JSON, values for values: it stays well-formed, so that what a reader checks after the syntax and the names is reached.</summary>
internal sealed partial class JsonMutator(IReadOnlyList<byte[]> seeds)
{
    // Written in the place of a value as §number§ and put in at the end, since halves of characters are no text to JsonNode.
    private static readonly string[] Values =
    [
        "0", "1", "2", "3", "5", "-1", "1.0", "1e3", "1000000000", "2147483646", "2147483647", "2147483648", "9223372036854775807", "\"\"", "\" \"", "\"1\"", "\"2\"", "\"张三\"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u202E\"", "\"110101199001011234\"",
        "\"2021-11-01\"", "\"2021-10-01\"", "\"2021-02-29\"", "\"9999-12-31\"", "\"1800-01-01\"", "{\"by\":\"2021-11-01\"}", "{\"from\":\"2021-10-01\",\"to\":\"2021-11-01\"}", "{\"from\":\"2021-11-02\",\"to\":\"2021-11-01\"}", "{\"by\":\"2021-11-01\",\"to\":\"2021-11-01\"}",
        "\"0%\"", "\"100%\"", "\"101%\"", "\"1/3\"", "\"0/0\"", "null", "true", "false", "[]", "{}", "[null]", "[\"\",\"\"]", "{\"\":1}", "{\"1\":2147483647,\"2\":2147483647,\"3\":1}", "\"32\"", "\"320102\"", "\"E-N-1\"",
    ];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject[] known = [.. seeds.Select(Parse).OfType<JsonObject>()];

    internal byte[] Make(Random random)
    {
        var input = (JsonObject)known[random.Next(known.Length)].DeepClone();
        // Of most seeds a few members only: in a small input a change hits what matters.
        if (random.Next(4) > 0)
            foreach (var name in input.Select(m => m.Key).Where(name => name != "election" && name != "report" && random.Next(3) > 0).ToList()) input.Remove(name);
        for (var times = 1 + random.Next(5); times > 0; times--) Change(input, random);
        return Encoding.UTF8.GetBytes(Marked().Replace(input.ToJsonString(Options), m => Values[int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]));
    }

    private void Change(JsonObject input, Random random)
    {
        List<(JsonNode Parent, object Key)> places = [.. Places(input)];
        if (places.Count == 0) return;
        var (parent, key) = places[random.Next(places.Count)];
        JsonNode? With() => random.Next(3) switch
        {
            0 when places[random.Next(places.Count)] is var (from, at) => At(from, at)?.DeepClone(),
            1 when Places(known[random.Next(known.Length)]).ToList() is { Count: > 0 } others && others[random.Next(others.Count)] is var (from, at) => At(from, at)?.DeepClone(),
            _ => JsonValue.Create($"§{random.Next(Values.Length)}§"),
        };
        switch (parent, random.Next(8))
        {
            case (JsonObject of, 0): of.Remove((string)key); break;
            case (JsonArray of, 0): of.RemoveAt((int)key); break;
            // One more of the same: ids that stand twice, names that stand twice.
            case (JsonArray of, 1 or 2): of.Add(of[(int)key]?.DeepClone()); break;
            case (JsonObject of, _): of[(string)key] = With(); break;
            case (JsonArray of, _): of[(int)key] = With(); break;
        }
    }

    private static JsonNode? At(JsonNode parent, object key) => parent is JsonObject of ? of[(string)key] : ((JsonArray)parent)[(int)key];

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject of => of.SelectMany(member => Places(member.Value).Prepend((of, member.Key))),
        JsonArray of => of.SelectMany((item, i) => Places(item).Prepend((of, i))),
        _ => [],
    };

    private static JsonNode? Parse(byte[] seed)
    {
        try { return JsonNode.Parse(seed); }
        catch (JsonException) { return null; }
    }

    [GeneratedRegex("\"§([0-9]+)§\"")]
    private static partial Regex Marked();
}
