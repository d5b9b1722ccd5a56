using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Election.Rules.Dossiers;

/// <summary>
/// Reads a JSON file whose every name is known: a first pass finds unknown names and duplicates, with their place, a second one
/// the values. Nothing is guessed.
/// </summary>
internal static class JsonInput
{
    /// <exception cref="DossierException">It is not JSON, has an unknown field, or a value that cannot be.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, string file)
    {
        if (utf8.StartsWith<byte>([0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        if (utf8.StartsWith<byte>([0xFF, 0xFE]) || utf8.StartsWith<byte>([0xFE, 0xFF])) throw new DossierException(file, "", "the file is UTF-16; save it as UTF-8");
        if (!Utf8.IsValid(utf8)) throw new DossierException(file, "", "the file is not UTF-8 (perhaps GBK); save it as UTF-8");
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw new DossierException(file, "", "expected a JSON object");
            Check(ref reader, type, "", file);
            if (reader.Read()) throw new DossierException(file, "", "something follows the end of the JSON object");
            return JsonSerializer.Deserialize(utf8, type) ?? throw new DossierException(file, "", "expected a JSON object, found null");
        }
        catch (JsonException e)
        {
            throw new DossierException(file, Pointer(e), Problem(e));
        }
        catch (InvalidOperationException)
        {
            throw new DossierException(file, "", "a text is not valid (half of a surrogate pair)");
        }
    }

    /// <summary>The first pass over a value whose type its place alone does not tell.</summary>
    /// <exception cref="DossierException">It has an unknown field, one that stands twice, or a value of another kind.</exception>
    internal static void Check(JsonElement value, JsonTypeInfo type, string pointer, string file)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
        reader.Read();
        Descend(ref reader, type.Options, type.Type, pointer, file);
    }

    /// <summary>The name of a file without its folders.</summary>
    internal static string Bare(string file) => file[(file.LastIndexOfAny(['/', '\\']) + 1)..];

    internal static string Pointer(JsonException e)
    {
        if (e.Path is not { Length: > 1 } path) return e.LineNumber is { } line ? FormattableString.Invariant($"line {line + 1}") : "";
        return path[1..].Replace("['", "/", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal).Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
    }

    internal static string Problem(JsonException e)
    {
        var words = e.Message.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0];
        if (words.StartsWith("JSON deserialization for type", StringComparison.Ordinal))
        {
            var missing = words[(words.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.');
            return missing == "'election'" ? "'election' is missing; expected an object with the level of the election" : $"{missing}: missing; every part of the value is to be stated";
        }
        if (words.Contains("does not contain any JSON tokens", StringComparison.Ordinal)) return "the file is empty; expected a JSON object";
        return words.Contains("could not be converted", StringComparison.Ordinal) ? "a text is not valid (half of a surrogate pair)" : words;
    }

    private static void Check(ref Utf8JsonReader reader, JsonTypeInfo type, string pointer, string file)
    {
        var options = type.Options;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var element = type.Type.GetGenericArguments()[0];
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Descend(ref reader, options, element, FormattableString.Invariant($"{pointer}/{i}"), file, isListed: true);
            return;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(ref reader, pointer, file);
            var place = pointer + "/" + Escape(name);
            if (!seen.Add(name)) throw new DossierException(file, place, "this field stands twice in the same object");
            var property = type.Properties.FirstOrDefault(p => p.Name == name && p.Set is not null);
            var child = type.Kind == JsonTypeInfoKind.Dictionary ? type.Type.GetGenericArguments()[1]
                : property?.PropertyType
                ?? throw new DossierException(file, place, $"unknown field; known here are {string.Join(", ", type.Properties.Where(p => p.Set is not null).Select(p => p.Name))}");
            reader.Read();
            Descend(ref reader, options, child, place, file, property?.CustomConverter is ShareConverter);
        }
    }

    /// <summary>A name as a step of a JSON Pointer.</summary>
    internal static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string NameOf(ref Utf8JsonReader reader, string pointer, string file)
    {
        try { return reader.GetString()!; }
        catch (InvalidOperationException) { throw new DossierException(file, pointer, "a field name is no valid text (half of a surrogate pair)"); }
    }

    /// <summary>The kind of each value; numbers, dates and names are then read by their converters, which know their ranges.</summary>
    private static void Descend(ref Utf8JsonReader reader, JsonSerializerOptions options, Type type, string pointer, string file, bool isShare = false, bool isListed = false)
    {
        var info = options.GetTypeInfo(type);
        var (kind, fits) = info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => ("a list", reader.TokenType == JsonTokenType.StartArray),
            not JsonTypeInfoKind.None => (type.IsValueType ? ObjectOf(info) : "an object", reader.TokenType == JsonTokenType.StartObject),
            _ when type == typeof(string) => ("a text", reader.TokenType == JsonTokenType.String || isShare),
            _ when type == typeof(bool?) || type == typeof(bool) => ("true or false", reader.TokenType is JsonTokenType.True or JsonTokenType.False),
            _ => ("", true),
        };
        var isNullable = info.Kind == JsonTypeInfoKind.None && Nullable.GetUnderlyingType(type) is not null;
        if (!fits && !(isNullable && reader.TokenType == JsonTokenType.Null))
        {
            var cure = reader.TokenType != JsonTokenType.Null || type.IsValueType ? "" : isListed ? ", found null" : "; leave the field out where nothing is known";
            throw new DossierException(file, pointer, $"expected {kind}{cure}");
        }
        if (info.Kind != JsonTypeInfoKind.None) Check(ref reader, info, pointer, file);
        else reader.Skip();
    }

    /// <summary>An object of the law's values by its fields, those first that it must have.</summary>
    private static string ObjectOf(JsonTypeInfo info)
    {
        var (needed, others) = (Names(info, true), Names(info, false));
        if (needed.Length == 0) return $"an object with those of {others} that hold";
        return $"an object with {needed}" + (others.Length == 0 ? "" : $" and, where it holds, {others}");
    }

    private static string Names(JsonTypeInfo info, bool areRequired) => string.Join(", ", info.Properties.Where(p => p.Set is not null && p.IsRequired == areRequired).Select(p => p.Name));
}
