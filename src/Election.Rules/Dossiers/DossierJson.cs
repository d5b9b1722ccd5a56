using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules.Dossiers;

/// <summary>How a dossier is read: the names of the contract, nothing else, and no silent conversion.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters = [typeof(ReportedDateConverter), typeof(LocalDateConverter), typeof(CountConverter),
        typeof(KebabEnumConverter<Level>), typeof(KebabEnumConverter<ElectionKind>), typeof(KebabEnumConverter<UnitKind>),
        typeof(KebabEnumConverter<ElectingBody>), typeof(KebabEnumConverter<NominatorKind>),
        typeof(KebabEnumConverter<PopulationBasis>), typeof(KebabEnumConverter<Body>), typeof(KebabEnumConverter<QuotaChangeGround>), typeof(KebabEnumConverter<Settlement>),
        typeof(KebabEnumConverter<ProxyGround>), typeof(KebabEnumConverter<OfficialRole>), typeof(KebabEnumConverter<Round>), typeof(KebabEnumConverter<Employer>),
        typeof(KebabEnumConverter<EndGround>), typeof(KebabEnumConverter<CorruptAct>), typeof(KebabEnumConverter<HeldOffice>),
        typeof(KebabEnumConverter<Sitting>), typeof(KebabEnumConverter<RecallMover>), typeof(KebabEnumConverter<RecallGround>),
        typeof(KebabEnumConverter<TargetBase>), typeof(KebabEnumConverter<DistrictGround>),
        typeof(KebabEnumConverter<LeaderPost>), typeof(KebabEnumConverter<LeaderRecallMover>), typeof(KebabEnumConverter<PublicOffice>)])]
[JsonSerializable(typeof(ElectionDossier))]
internal sealed partial class DossierJson : JsonSerializerContext;

/// <summary>A date <c>2021-11-01</c>, a bound <c>{"by": …}</c> or a window <c>{"from": …, "to": …}</c>.</summary>
internal sealed class ReportedDateConverter : JsonConverter<ReportedDate>
{
    private const string Forms = "a date like \"2021-11-01\", {\"by\": \"2021-11-01\"} or {\"from\": \"2021-11-01\", \"to\": \"2021-11-05\"}";

    public override ReportedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return LocalDateConverter.Parse(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"expected {Forms}");
        LocalDate? by = null, from = null, to = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "by": by = LocalDateConverter.Parse(ref reader); break;
                case "from": from = LocalDateConverter.Parse(ref reader); break;
                case "to": to = LocalDateConverter.Parse(ref reader); break;
                default: throw new JsonException($"unknown field '{name}'; expected {Forms}");
            }
        }
        return (by, from, to) switch
        {
            ({ } last, null, null) => ReportedDate.By(last),
            (null, { } first, { } last) when first <= last => ReportedDate.Between(first, last),
            (null, { } first, { } last) => throw new JsonException($"the window ends on {Dates.Iso(last)}, before its first day {Dates.Iso(first)}"),
            _ => throw new JsonException($"expected {Forms}"),
        };
    }

    public override void Write(Utf8JsonWriter writer, ReportedDate value, JsonSerializerOptions options)
    {
        if (value.IsExact)
        {
            writer.WriteStringValue(Dates.Iso(value.Latest!.Value));
            return;
        }
        writer.WriteStartObject();
        if (value.Earliest is { } first) writer.WriteString("from", Dates.Iso(first));
        writer.WriteString(value.IsBound ? "by" : "to", Dates.Iso(value.Latest!.Value));
        writer.WriteEndObject();
    }
}

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

/// <summary>A number of seats.</summary>
internal sealed class SeatsConverter : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Null ? null : CountConverter.Read(ref reader, Check.MostSeats);

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);
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
