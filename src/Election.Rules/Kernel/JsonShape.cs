using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Election.Rules;

/// <summary>
/// The names and kinds that may stand in a value of a type, worked out once. Checking allocates nothing for what is as it should be. Numbers,
/// dates and names of the law are read by their converters, which know their ranges.
/// </summary>
internal sealed class JsonShape
{
    private static readonly ConcurrentDictionary<JsonTypeInfo, JsonShape> Known = new();

    private readonly JsonTypeInfo info;
    private readonly (byte[] Name, JsonPropertyInfo Property)[] properties;
    // A type may hold itself, so that of a part is found when one is met.
    private readonly JsonShape?[] parts;

    private JsonShape(JsonTypeInfo info)
    {
        this.info = info;
        properties = [.. info.Properties.Where(p => p.Set is not null).Select(p => (Encoding.UTF8.GetBytes(p.Name), p))];
        parts = new JsonShape?[Math.Max(1, properties.Length)];
    }

    internal static JsonShape Of(JsonTypeInfo info) => Known.GetOrAdd(info, static key => new(key));

    /// <summary>Checks the value at the reader, which is left at its end.</summary>
    /// <exception cref="UnreadableFileException">It has an unknown field, one that stands twice, or a value of another kind.</exception>
    internal void Check(ref Utf8JsonReader reader, JsonPlace place, bool isShare = false, bool isListed = false)
    {
        if (!Fits(reader.TokenType, isShare) && !(reader.TokenType == JsonTokenType.Null && IsNullable))
        {
            var (zh, en) = reader.TokenType != JsonTokenType.Null || info.Type.IsValueType ? ("", "") : isListed ? ("，而写的是null", ", found null") : ("；不知道的，不写这个字段", "; leave the field out where nothing is known");
            throw place.Refuse(new($"应为{Expected.Zh}{zh}", $"expected {Expected.En}{en}"));
        }
        if (info.Kind == JsonTypeInfoKind.None) reader.Skip();
        else if (info.Kind == JsonTypeInfoKind.Enumerable) CheckList(ref reader, place);
        else if (info.Kind == JsonTypeInfoKind.Dictionary) CheckDictionary(ref reader, place);
        else CheckObject(ref reader, place);
    }

    private bool IsNullable => info.Kind == JsonTypeInfoKind.None && Nullable.GetUnderlyingType(info.Type) is not null;

    private bool IsYesOrNo => info.Type == typeof(bool?) || info.Type == typeof(bool);

    private Bilingual Expected => info.Kind switch
    {
        JsonTypeInfoKind.Enumerable => new("列表（[…]）", "a list"),
        not JsonTypeInfoKind.None => info.Type.IsValueType ? ObjectOf() : new("对象（{…}）", "an object"),
        _ => IsYesOrNo ? new("true或者false", "true or false") : new("文本（加引号）", "a text"),
    };

    private bool Fits(JsonTokenType token, bool isShare) => info.Kind switch
    {
        JsonTypeInfoKind.Enumerable => token == JsonTokenType.StartArray,
        not JsonTypeInfoKind.None => token == JsonTokenType.StartObject,
        _ when info.Type == typeof(string) => token == JsonTokenType.String || isShare,
        _ => !IsYesOrNo || token is JsonTokenType.True or JsonTokenType.False,
    };

    private void CheckList(ref Utf8JsonReader reader, JsonPlace place)
    {
        var element = Part(0, info.Type.GetGenericArguments()[0]);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            place.Enter(i);
            element.Check(ref reader, place, isListed: true);
            place.Leave();
        }
    }

    private void CheckDictionary(ref Utf8JsonReader reader, JsonPlace place)
    {
        var value = Part(0, info.Type.GetGenericArguments()[1]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(ref reader, place);
            place.Enter(name);
            if (!seen.Add(name)) throw place.Refuse(Twice);
            reader.Read();
            value.Check(ref reader, place);
            place.Leave();
        }
    }

    private void CheckObject(ref Utf8JsonReader reader, JsonPlace place)
    {
        Span<bool> seen = stackalloc bool[properties.Length];
        var expected = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = Find(ref reader, place, expected);
            var property = properties[found].Property;
            place.Enter(property.Name);
            if (seen[found]) throw place.Refuse(Twice);
            seen[found] = true;
            reader.Read();
            Part(found, property.PropertyType).Check(ref reader, place, isShare: property.CustomConverter is ShareConverter);
            place.Leave();
            expected = found + 1;
        }
    }

    private static readonly Bilingual Twice = new("同一对象里这个字段写了两次；请只留一个", "this field stands twice in the same object");

    /// <summary>Fields mostly stand in the order of the type: the search begins after the last one.</summary>
    private int Find(ref Utf8JsonReader reader, JsonPlace place, int expected)
    {
        if (!reader.ValueIsEscaped)
        {
            for (var i = expected; i < properties.Length; i++)
                if (reader.ValueSpan.SequenceEqual(properties[i].Name)) return i;
            for (var i = 0; i < expected; i++)
                if (reader.ValueSpan.SequenceEqual(properties[i].Name)) return i;
        }
        var name = NameOf(ref reader, place);
        var found = Array.FindIndex(properties, p => p.Property.Name == name);
        if (found >= 0) return found;
        place.Enter(name);
        throw place.Refuse(new($"没有这个字段；这里可以写{string.Join("、", properties.Select(p => p.Property.Name))}", $"unknown field; known here are {string.Join(", ", properties.Select(p => p.Property.Name))}"));
    }

    private JsonShape Part(int index, Type type) => parts[index] ??= Of(info.Options.GetTypeInfo(type));

    private static string NameOf(ref Utf8JsonReader reader, JsonPlace place)
    {
        try { return reader.GetString()!; }
        catch (InvalidOperationException) { throw place.Refuse(new("字段名不是有效的文本（半个代理对）", "a field name is no valid text (half of a surrogate pair)")); }
    }

    /// <summary>An object of the law's values by its fields, those first that it must have.</summary>
    private Bilingual ObjectOf()
    {
        var (needed, others) = (Names(true), Names(false));
        if (needed.Length == 0) return new($"对象，写明{others}中适用的", $"an object with those of {others} that hold");
        return new($"对象，写明{needed}" + (others.Length == 0 ? "" : $"，适用的还写明{others}"), $"an object with {needed}" + (others.Length == 0 ? "" : $" and, where it holds, {others}"));
    }

    private string Names(bool areRequired) => string.Join(", ", properties.Where(p => p.Property.IsRequired == areRequired).Select(p => p.Property.Name));
}

/// <summary>A place in a JSON file, put into words only where something is refused.</summary>
internal sealed class JsonPlace(string file, string start)
{
    private readonly List<(string? Name, int Index)> steps = [];

    internal void Enter(string name) => steps.Add((name, 0));

    internal void Enter(int index) => steps.Add((null, index));

    internal void Leave() => steps.RemoveAt(steps.Count - 1);

    internal UnreadableFileException Refuse(Bilingual problem) =>
        new(file, start + string.Concat(steps.Select(s => "/" + (s.Name is { } name ? JsonInput.Escape(name) : s.Index.ToString(CultureInfo.InvariantCulture)))), problem);
}
