using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules;

/// <summary>A calendar date <c>2021-11-01</c>.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Dates.Iso(value));

    internal static LocalDate Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("expected a date like \"2021-11-01\"");
        var text = reader.GetString()!;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success) throw new JsonException($"'{text}' is no date of the calendar; expected one like 2021-11-01");
        return parsed.Value.Year is >= 1800 and < 2300 ? parsed.Value : throw new JsonException($"'{text}' lies outside the years 1800 to 2299");
    }
}

/// <summary>A whole number from 0 on.</summary>
internal sealed class CountConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, int.MaxValue);

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    internal static int Read(ref Utf8JsonReader reader, int most)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"expected a whole number from 0 to {most}");
        if (reader.TokenType != JsonTokenType.Number) throw new JsonException(range);
        var text = System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);
        if (reader.TryGetInt32(out var value) && value >= 0 && value <= most) return value;
        throw new JsonException($"{(text.Length > 40 ? text[..40] + "…" : text)} is {(text.AsSpan().IndexOfAny(".eE") < 0 ? "out of range" : "no whole number")}; {range}");
    }
}

/// <summary>A share such as <c>"20%"</c> or <c>"1/3"</c>, or a count.</summary>
internal sealed class ShareConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return CountConverter.Read(ref reader, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        if (Parse(text).Share is not null) return text;
        throw new JsonException("expected a count, a percentage up to \"100%\" like \"20%\", or a fraction of whole numbers like \"1/3\"");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (Whole(value, out var count)) writer.WriteNumberValue(count);
        else writer.WriteStringValue(value);
    }

    /// <summary>A share of at most the whole, or a count; neither where the text is none.</summary>
    internal static (Fraction? Share, int? Count) Parse(string text)
    {
        if (Whole(text, out var count)) return (null, count);
        var parts = text.EndsWith('%') ? [text[..^1], "100"] : text.Split('/');
        return parts.Length == 2 && Whole(parts[0], out var part) && Whole(parts[1], out var whole) && whole > 0 && part <= whole ? (new Fraction(part, whole), null) : default;
    }

    private static bool Whole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

/// <summary>An enumeration by its kebab-case name; numbers are refused.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class KebabEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly (string Name, T Value)[] Names = [.. Enum.GetValues<T>().Select(v => (JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), v))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        foreach (var (name, value) in Names)
            if (name == text) return value;
        throw new JsonException($"{(text is null ? "" : $"'{text}' is not known; ")}expected one of {string.Join(", ", Names.Select(n => n.Name))}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names.First(n => EqualityComparer<T>.Default.Equals(n.Value, value)).Name);
}
