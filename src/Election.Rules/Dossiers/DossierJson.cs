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
    private const string FormsZh = "日期，如\"2021-11-01\"，或者{\"by\": \"2021-11-01\"}、{\"from\": \"2021-11-01\", \"to\": \"2021-11-05\"}";
    private const string Forms = "a date like \"2021-11-01\", {\"by\": \"2021-11-01\"} or {\"from\": \"2021-11-01\", \"to\": \"2021-11-05\"}";

    public override ReportedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return LocalDateConverter.Parse(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"expected {Forms}").InChinese($"应为{FormsZh}");
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
                default: throw new JsonException($"unknown field '{name}'; expected {Forms}").InChinese($"没有字段“{name}”；应为{FormsZh}");
            }
        }
        return (by, from, to) switch
        {
            ({ } last, null, null) => ReportedDate.By(last),
            (null, { } first, { } last) when first <= last => ReportedDate.Between(first, last),
            (null, { } first, { } last) => throw new JsonException($"the window ends on {Dates.Iso(last)}, before its first day {Dates.Iso(first)}").InChinese($"期间的最后一日{Dates.Iso(last)}在第一日{Dates.Iso(first)}之前"),
            _ => throw new JsonException($"expected {Forms}").InChinese($"应为{FormsZh}"),
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

/// <summary>A number of seats.</summary>
internal sealed class SeatsConverter : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Null ? null : CountConverter.Read(ref reader, Check.MostSeats);

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);
}
