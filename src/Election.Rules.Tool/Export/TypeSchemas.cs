using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool.Export;

/// <summary>
/// JSON Schema of what a reader takes, by the very metadata with which it reads: each type once, under <c>$defs</c>. What a member means
/// is said by the documentation of the library; what it is called in Chinese, by the caller.
/// </summary>
/// <param name="title">The Chinese name of a member of a type, or null where there is none.</param>
internal sealed class TypeSchemas(Func<Type, string, string?> title)
{
    /// <summary>The schemas of the types met so far, by name.</summary>
    internal JsonObject Defs { get; } = [];

    /// <summary>The schema of a type: of an object, an enumeration or a form of its own only the way to it.</summary>
    internal JsonObject Of(JsonTypeInfo info) => Of(info.Options, info.Type);

    /// <summary>A whole schema: what stands above its types, then they.</summary>
    internal JsonObject Whole(string name, string title, string description, JsonObject root) =>
        new([.. Head(name, title, description), .. root.Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())), KeyValuePair.Create<string, JsonNode?>("$defs", Defs)]);

    /// <summary>Names members of a type that are to be stated, although the reader's type would take them as absent.</summary>
    internal JsonObject Require(Type type, params IReadOnlyList<string> members)
    {
        var schema = Defs[type.Name]!.AsObject();
        schema["required"] = new JsonArray([.. members.Select(m => (JsonNode)m)]);
        foreach (var member in members)
            if (schema["properties"]![member]!["anyOf"] is JsonArray { Count: 2 } either)
            {
                var stated = schema["properties"]![member]!.AsObject();
                stated.Remove("anyOf");
                foreach (var (key, value) in either[0]!.AsObject()) stated[key] = value!.DeepClone();
            }
        return schema;
    }

    private static Dictionary<string, JsonNode?> Head(string name, string title, string description) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = $"urn:election-rules:schema:{name}:1",
        ["$comment"] = "The number at the end of $id is the version of the form. Within a version members and names may be added; it is raised where one is taken away or changes its meaning.",
        ["title"] = title,
        ["description"] = description,
    };

    private JsonObject Of(JsonSerializerOptions options, Type type, JsonConverter? converter = null, bool isListed = false)
    {
        if (Nullable.GetUnderlyingType(type) is { } stated) return OrNull(Of(options, stated, converter));
        var info = options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Of(options, type.GetGenericArguments()[0], isListed: true) },
            JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = Of(options, type.GetGenericArguments()[1]) },
            JsonTypeInfoKind.Object => Named(NameOf(type), () => ObjectOf(info)),
            // A day in a list may be one that is not known.
            _ when type == typeof(ReportedDate) && isListed => OrNull(Leaf(type, converter)),
            _ => Leaf(type, converter),
        };
    }

    private JsonObject ObjectOf(JsonTypeInfo info)
    {
        var properties = new JsonObject();
        foreach (var property in info.Properties.Where(p => p.Set is not null))
        {
            var member = char.ToUpperInvariant(property.Name[0]) + property.Name[1..];
            var schema = Of(info.Options, property.PropertyType, property.CustomConverter);
            if (title(info.Type, member) is { } name) schema["title"] = name;
            if (LibraryDocs.Of(info.Type, member) is { } words) schema["description"] = words;
            if (!property.IsRequired && DefaultOf(property.PropertyType) is { } absent) schema["default"] = absent;
            properties[property.Name] = schema;
        }
        var whole = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (LibraryDocs.Of(info.Type) is { } all) whole["description"] = all;
        var required = info.Properties.Where(p => p.Set is not null && p.IsRequired).Select(p => (JsonNode)p.Name).ToArray();
        if (required.Length > 0) whole["required"] = new JsonArray(required);
        return whole;
    }

    /// <summary>What a member is that is left out: null, which says that nothing is known, has no need to be said.</summary>
    private static JsonNode? DefaultOf(Type type) => type == typeof(bool) ? false : type == typeof(int) ? 0 : type.IsEnum ? Kebab(Enum.GetNames(type)[0]) : null;

    private JsonObject Leaf(Type type, JsonConverter? converter) => converter switch
    {
        SeatsConverter => Named("seats", () => Number(0, Check.MostSeats, "A number of seats.")),
        ShareConverter => Named("shareOrCount", () => new() { ["description"] = "A share, or a count.", ["anyOf"] = new JsonArray(Leaf(typeof(Fraction), null), Leaf(typeof(int), null)) }),
        _ when type.IsEnum => Named(type.Name, () => EnumOf(type)),
        _ when type == typeof(JsonElement) => [],
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(int) => Named("count", () => Number(0, int.MaxValue, "A whole number from 0 on.")),
        _ when type == typeof(LocalDate) => Named("day", () => Form("""{ "type": "string", "format": "date", "pattern": "^(1[89]|2[0-2])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "description": "A calendar date such as 2021-11-01, from 1800 to 2299." }""")),
        _ when type == typeof(ReportedDate) => Named("date", DateOf),
        _ when type == typeof(Fraction) => Named("share", () => Form("""{ "type": "string", "pattern": "^(0*(100|[0-9]{1,2})%|[0-9]+/0*[1-9][0-9]*)$", "description": "A share of at most the whole: a percentage such as 30%, or a fraction of whole numbers such as 1/3." }""")),
        _ when type == typeof(Duty) => Form("""{ "const": true, "description": "A duty without a number." }"""),
        _ when type == typeof(Lead) => new() { ["anyOf"] = new JsonArray(Number(1, LawValue.MostDays, "Days before election day."), Form("""{ "const": "before", "description": "Before election day, without a number (选举日以前)." }""")) },
        _ when type == typeof(Bodies) => new() { ["anyOf"] = new JsonArray(ListOf(typeof(Body)), BodyInWords()) },
        _ when type == typeof(OfficialRoles) => ListOf(typeof(OfficialRole)),
        _ when type == typeof(UnitKinds) => ListOf(typeof(UnitKind)),
        _ when type == typeof(PublicOffices) => ListOf(typeof(PublicOffice)),
        _ when type == typeof(LeaderPosts) => ListOf(typeof(LeaderPost)),
        _ => throw new InvalidOperationException($"There is no schema for {type.Name}."),
    };

    private JsonObject DateOf()
    {
        JsonObject Day() => Leaf(typeof(LocalDate), null);
        JsonObject Object(params string[] ends) => new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(ends.Select(end => KeyValuePair.Create<string, JsonNode?>(end, Day()))),
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. ends.Select(end => (JsonNode)end)]),
        };
        return new() { ["description"] = LibraryDocs.Of(typeof(ReportedDateConverter)), ["anyOf"] = new JsonArray(Day(), Object("by"), Object("from", "to")) };
    }

    private JsonObject BodyInWords() => new()
    {
        ["type"] = "object",
        ["description"] = "A body that only words name, and those by whose name it may be meant.",
        ["properties"] = new JsonObject { ["zh"] = new JsonObject { ["type"] = "string" }, ["en"] = new JsonObject { ["type"] = "string" }, ["orMeantBy"] = ListOf(typeof(Body)) },
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("zh", "en"),
    };

    private JsonObject ListOf(Type item) => new() { ["type"] = "array", ["items"] = Leaf(item, null) };

    private static JsonObject EnumOf(Type type) => new()
    {
        ["description"] = string.Join('\n', Enum.GetNames(type).Select(name => $"{Kebab(name)}: {LibraryDocs.Of(type, name)}").Prepend(LibraryDocs.Of(type))),
        ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)Kebab(name))]),
    };

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static JsonObject Number(int least, int most, string description) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most, ["description"] = description };

    private static JsonObject Form(string json) => JsonNode.Parse(json)!.AsObject();

    private static JsonObject OrNull(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static string NameOf(Type type) => type.Name.Split('`')[0] + string.Concat(type.GetGenericArguments().Select(NameOf));

    private JsonObject Named(string name, Func<JsonObject> schema)
    {
        // First the name, then what it means: a count may hold the count before it.
        if (!Defs.ContainsKey(name))
        {
            Defs[name] = null;
            Defs[name] = schema();
        }
        return new() { ["$ref"] = "#/$defs/" + name };
    }
}
