using System.Text;
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
        if (utf8.StartsWith<byte>([0xFF, 0xFE]) || utf8.StartsWith<byte>([0xFE, 0xFF])) throw new UnreadableFileException(file, "", new Bilingual("文件是UTF-16编码；请另存为UTF-8", "the file is UTF-16; save it as UTF-8"));
        if (!Utf8.IsValid(utf8)) throw new UnreadableFileException(file, "", new Bilingual("文件不是UTF-8编码（可能是GBK）；请另存为UTF-8", "the file is not UTF-8 (perhaps GBK); save it as UTF-8"));
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw new UnreadableFileException(file, "", new Bilingual("应为JSON对象（{…}）", "expected a JSON object"));
            JsonShape.Of(type).Check(ref reader, new(file, ""));
            if (reader.Read()) throw new UnreadableFileException(file, "", new Bilingual("JSON对象结束以后还有内容；请删去", "something follows the end of the JSON object"));
            return JsonSerializer.Deserialize(utf8, type) ?? throw new UnreadableFileException(file, "", new Bilingual("应为JSON对象（{…}），而写的是null", "expected a JSON object, found null"));
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(file, Pointer(e), Problem(e));
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableFileException(file, "", HalfOfAPair);
        }
    }

    /// <summary>The first pass over a value whose type its place alone does not tell.</summary>
    /// <exception cref="UnreadableFileException">It has an unknown field, one that stands twice, or a value of another kind.</exception>
    internal static void Check(JsonElement value, JsonTypeInfo type, string pointer, string file)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
        reader.Read();
        JsonShape.Of(type).Check(ref reader, new(file, pointer));
    }

    /// <summary>The name of a file without its folders.</summary>
    internal static string Bare(string file) => file[(file.LastIndexOfAny(['/', '\\']) + 1)..];

    internal static Bilingual HalfOfAPair { get; } = new("文本无效（半个代理对）；请重新输入", "a text is not valid (half of a surrogate pair)");

    internal static Bilingual Pointer(JsonException e)
    {
        if (e.Path is not { Length: > 1 } path) return e.LineNumber is { } line ? new(FormattableString.Invariant($"第{line + 1}行"), FormattableString.Invariant($"line {line + 1}")) : Bilingual.None;
        var pointer = PointerOf(path);
        return new(pointer, pointer);
    }

    /// <summary>What is wrong; the serializer speaks English only.</summary>
    internal static Bilingual Problem(JsonException e)
    {
        var (zh, en) = e.InWords();
        var words = en.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0];
        if (zh != en) return new(zh, words);
        bool Says(string part) => words.Contains(part, StringComparison.Ordinal);
        if (words.StartsWith("JSON deserialization for type", StringComparison.Ordinal))
        {
            var missing = words[(words.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.');
            return missing == "'election'"
                ? new("没有“election”；应为写明选举层级的对象", "'election' is missing; expected an object with the level of the election")
                : new($"没有{missing}；值的各部分都应写明", $"{missing}: missing; every part of the value is to be stated");
        }
        if (Says("does not contain any JSON tokens")) return new("文件是空的；应为JSON对象（{…}）", "the file is empty; expected a JSON object");
        if (Says("could not be converted")) return HalfOfAPair;
        return new(
            Says("maximum configured depth") ? "括号嵌套超过64层"
            : Says("trailing comma") ? "最后一项之后多了逗号；请删去"
            : Says("reached end of data") || Says("should be closed") ? "文件不完整：有引号或者括号没有合上"
            : Says("after a single JSON value") ? "JSON对象结束以后还有内容；请删去"
            : Says("is invalid within a JSON string") || Says("escapable") ? "引号内有不能直接写的字符（换行、制表符或者反斜杠）；换行写为\\n，反斜杠写为\\\\"
            : "不是有效的JSON；请检查这里的引号、逗号、冒号和括号，JSON里不能有注释",
            words);
    }

    /// <summary>From a serializer's path ($.name[0]['a name with a dot or a blank']) to a JSON Pointer.</summary>
    internal static string PointerOf(string path)
    {
        var pointer = new StringBuilder();
        for (var at = 1; at < path.Length;)
        {
            var (start, close) = path.AsSpan(at).StartsWith("['") ? (at + 2, "']") : (at + 1, path[at] == '[' ? "]" : "");
            var end = close.Length > 0 ? path.IndexOf(close, start, StringComparison.Ordinal) : path.IndexOfAny(['.', '['], start);
            if (end < 0) end = path.Length;
            pointer.Append('/').Append(Escape(path[start..end]));
            at = end + close.Length;
        }
        return pointer.ToString();
    }

    /// <summary>A name as a step of a JSON Pointer.</summary>
    internal static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
