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
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("expected a date like \"2021-11-01\"").InChinese("应为日期，如\"2021-11-01\"");
        var text = reader.GetString()!;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success) throw new JsonException($"'{text}' is no date of the calendar; expected one like 2021-11-01").InChinese($"“{text}”不是历法上的日期；应写为如2021-11-01");
        return parsed.Value.Year is >= 1800 and < 2300 ? parsed.Value : throw new JsonException($"'{text}' lies outside the years 1800 to 2299").InChinese($"“{text}”不在1800年至2299年之间");
    }
}

/// <summary>A whole number from 0 on.</summary>
internal sealed class CountConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, int.MaxValue);

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    internal static int Read(ref Utf8JsonReader reader, int most)
    {
        var range = new Bilingual(FormattableString.Invariant($"应为0至{most}的整数"), FormattableString.Invariant($"expected a whole number from 0 to {most}"));
        if (reader.TokenType != JsonTokenType.Number) throw new JsonException(range.En).InChinese(range.Zh);
        var text = System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);
        if (reader.TryGetInt32(out var value) && value >= 0 && value <= most) return value;
        if (text.Length > 40) text = text[..40] + "…";
        throw text.AsSpan().IndexOfAny(".eE") < 0
            ? new JsonException($"{text} is out of range; {range.En}").InChinese($"{text}超出范围；{range.Zh}")
            : new JsonException($"{text} is no whole number; {range.En}").InChinese($"{text}不是整数；{range.Zh}");
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
        throw new JsonException("expected a count, a percentage up to \"100%\" like \"20%\", or a fraction of whole numbers like \"1/3\"").InChinese("应为数目，或者不超过\"100%\"的百分数，如\"20%\"，或者整数的分数，如\"1/3\"");
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
        throw new JsonException($"{(text is null ? "" : $"'{text}' is not known; ")}expected one of {string.Join(", ", Names.Select(n => n.Name))}").InChinese($"{(text is null ? "" : $"没有“{text}”；")}应为下列之一：{string.Join("、", Names.Select(n => n.Name))}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names.First(n => EqualityComparer<T>.Default.Equals(n.Value, value)).Name);
}
