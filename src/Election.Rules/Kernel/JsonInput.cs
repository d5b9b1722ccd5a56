using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Election.Rules;

/// <summary>
/// Reads a JSON file whose every name is known: a first pass finds unknown names and duplicates, with their place, a second one
/// the values. Nothing is guessed.
/// </summary>
internal static class JsonInput
{
    /// <exception cref="UnreadableFileException">It is not JSON, has an unknown field, or a value that cannot be.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, string file)
    {
        if (utf8.StartsWith<byte>([0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        if (utf8.StartsWith<byte>([0xFF, 0xFE]) || utf8.StartsWith<byte>([0xFE, 0xFF])) throw new UnreadableFileException(file, "", "the file is UTF-16; save it as UTF-8");
        if (!Utf8.IsValid(utf8)) throw new UnreadableFileException(file, "", "the file is not UTF-8 (perhaps GBK); save it as UTF-8");
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw new UnreadableFileException(file, "", "expected a JSON object");
            JsonShape.Of(type).Check(ref reader, new(file, ""));
            if (reader.Read()) throw new UnreadableFileException(file, "", "something follows the end of the JSON object");
            return JsonSerializer.Deserialize(utf8, type) ?? throw new UnreadableFileException(file, "", "expected a JSON object, found null");
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(file, Pointer(e), Problem(e));
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableFileException(file, "", "a text is not valid (half of a surrogate pair)");
        }
    }

    /// <summary>The first pass over a value whose type its place alone does not tell.</summary>
    /// <exception cref="UnreadableFileException">It has an unknown field, one that stands twice, or a value of another kind.</exception>
    internal static void Check(JsonElement value, JsonTypeInfo type, string pointer, string file)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
        reader.Read();
        JsonShape.Of(type).Check(ref reader, new(file, pointer));
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

    /// <summary>A name as a step of a JSON Pointer.</summary>
    internal static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
