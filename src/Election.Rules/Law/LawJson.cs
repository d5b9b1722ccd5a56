using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Election.Rules;

/// <summary>The values of the law as JSON, the same in reports, tables of the law and local rules.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(LocalDateConverter), typeof(CountConverter), typeof(LeadConverter), typeof(FractionConverter), typeof(DutyConverter),
        typeof(BodiesConverter), typeof(OfficialRolesConverter), typeof(UnitKindsConverter), typeof(PublicOfficesConverter), typeof(LeaderPostsConverter),
        typeof(KebabEnumConverter<Level>), typeof(KebabEnumConverter<ElectionKind>), typeof(KebabEnumConverter<Force>), typeof(KebabEnumConverter<Body>),
        typeof(KebabEnumConverter<CandidateList>), typeof(KebabEnumConverter<FailedRerun>), typeof(KebabEnumConverter<FilingPlace>), typeof(KebabEnumConverter<JointDecision>),
        typeof(KebabEnumConverter<ListOrder>), typeof(KebabEnumConverter<Participation>), typeof(KebabEnumConverter<PopulationBasis>), typeof(KebabEnumConverter<ProofOfQualification>),
        typeof(KebabEnumConverter<SecondSeat>), typeof(KebabEnumConverter<VoterProof>)])]
[JsonSerializable(typeof(LocalRulesFile))]
[JsonSerializable(typeof(Body))]
[JsonSerializable(typeof(Bodies))]
[JsonSerializable(typeof(CandidateList))]
[JsonSerializable(typeof(CommitteeSizes))]
[JsonSerializable(typeof(CountRange))]
[JsonSerializable(typeof(CustodyTerms))]
[JsonSerializable(typeof(Duty))]
[JsonSerializable(typeof(FailedRerun))]
[JsonSerializable(typeof(FilingPlace))]
[JsonSerializable(typeof(Fraction))]
[JsonSerializable(typeof(Incompatibility))]
[JsonSerializable(typeof(Lead))]
[JsonSerializable(typeof(LeaderPosts))]
[JsonSerializable(typeof(LeaderRecallMovers))]
[JsonSerializable(typeof(LeaderResignationBodies))]
[JsonSerializable(typeof(ListOrder))]
[JsonSerializable(typeof(Majority))]
[JsonSerializable(typeof(OfUnits<Fraction>))]
[JsonSerializable(typeof(OfUnits<int>))]
[JsonSerializable(typeof(OfficialRoles))]
[JsonSerializable(typeof(Participation))]
[JsonSerializable(typeof(PopulationBasis))]
[JsonSerializable(typeof(ProofOfQualification))]
[JsonSerializable(typeof(ProxyTerms))]
[JsonSerializable(typeof(PublicOffices))]
[JsonSerializable(typeof(SeatFormula))]
[JsonSerializable(typeof(SeatShares))]
[JsonSerializable(typeof(SeatsOfPeople))]
[JsonSerializable(typeof(SecondSeat))]
[JsonSerializable(typeof(StaffMinimum))]
[JsonSerializable(typeof(SurplusRange))]
[JsonSerializable(typeof(TownshipChairs))]
[JsonSerializable(typeof(UnitKinds))]
[JsonSerializable(typeof(VoterProof))]
internal sealed partial class LawJson : JsonSerializerContext;

/// <summary>The form of each type of value, and which values cannot be.</summary>
internal static class LawValue
{
    // Of a value every number is stated: what is absent is not zero. Only a condition left out does not hold.
    private static readonly JsonSerializerOptions Strict = new(LawJson.Default.Options)
    {
        TypeInfoResolver = LawJson.Default.WithAddedModifier(info =>
        {
            if (!info.Type.IsValueType) return;
            foreach (var property in info.Properties) property.IsRequired = property.PropertyType != typeof(bool);
        }),
    };

    internal static JsonTypeInfo<T> FormOf<T>() => (JsonTypeInfo<T>)Strict.GetTypeInfo(typeof(T));

    /// <summary>The form of the value of a parameter.</summary>
    internal static JsonTypeInfo FormOf(Parameter parameter) => Strict.GetTypeInfo(parameter.GetType().GetGenericArguments()[0]);

    /// <summary>Why a value cannot be law, such as a range from 15 to 9; null where it can.</summary>
    internal static Bilingual? Refuse<T>(T value)
        where T : notnull => value switch
        {
            Enum name => Enum.IsDefined(name.GetType(), name) ? null : new Bilingual($"没有{name.GetType().Name} {name:D}", $"there is no {name.GetType().Name} {name:D}"),
            int number => Counts(number),
            Fraction share => Shares(share),
            Lead { IsNumbered: true, Days: var days } => days is >= 1 and <= MostDays ? null : Both($"{days}超出范围；应为选举日前1至{MostDays}日", $"{days} is out of range; expected 1 to {MostDays} days before election day"),
            Lead lead => lead == Lead.Strictly ? null : new Bilingual("没有日数的，应为选举日以前（Lead.Strictly）", "a lead without a number is the day before, Lead.Strictly"),
            CountRange range => Counts(range.Least, range.Most) ?? Order(range.Least, range.Most),
            SurplusRange range => Shares(range.Least, range.Most) ?? Order(range.Least, range.Most),
            Majority { Share: var share } => share < new Fraction(1, 1) ? null : Both($"{share}不可能超过；应小于全部", $"{share} cannot be exceeded; expected less than the whole"),
            StaffMinimum staff => Counts(staff.Scrutineers, staff.Tellers, staff.Workers, staff.InAll) ?? Staff(staff),
            SeatFormula seats => Counts(seats.Base, seats.Cap, seats.CapAbove, seats.SmallBelow)
                ?? (seats.Step > 0 ? null : new Bilingual("每增加一名代表的人数（step）应为1以上", "the step is no number of people; expected 1 or more"))
                ?? (seats.Base <= seats.Cap ? null : Both($"基数（{seats.Base}）大于上限（{seats.Cap}）", $"the base ({seats.Base}) is more than the cap ({seats.Cap})")),
            SeatsOfPeople { People: var people, Seats: var seats } => people > 0 && seats > 0 ? null : new Bilingual("人数和名额都应为1以上", "people and seats: expected 1 or more of each"),
            SeatShares shares => Shares(shares.ByPopulationLeast, shares.EqualBaseLeast, shares.EqualBaseMost, shares.OtherMost) ?? Order(shares.EqualBaseLeast, shares.EqualBaseMost),
            CommitteeSizes sizes => Counts(sizes.Least, sizes.Most, sizes.MostAbove, sizes.Above) ?? Order(sizes.Least, sizes.Most) ?? Order(sizes.Least, sizes.MostAbove) ?? Refuse(sizes.Units),
            TownshipChairs chairs => Counts(chairs.Chairs, chairs.ViceChairs),
            LeaderRecallMovers movers => Shares(movers.Share),
            OfUnits<int> some => Refuse(some.Value) ?? Refuse(some.Units),
            OfUnits<Fraction> some => Refuse(some.Value) ?? Refuse(some.Units),
            CustodyTerms terms => Refuse(terms.Decision),
            Incompatibility { Candidates: var candidates, Relatives: var relatives } => candidates == default && relatives == default ? new Bilingual("两个列表都是空的；应至少写一种人员", "both lists are empty; expected one role or more") : null,
            Bodies { IsNamedInWords: true } body => string.IsNullOrWhiteSpace(body.In(Language.Chinese)) || string.IsNullOrWhiteSpace(body.In(Language.English)) ? new Bilingual("机构没有名称；应写明中文和英文", "the body has no name; expected words in both languages") : null,
            Bodies bodies => bodies == default ? NoName : null,
            OfficialRoles roles => roles == default ? NoName : null,
            UnitKinds units => units == default ? NoName : null,
            LeaderPosts posts => posts == default ? NoName : null,
            PublicOffices offices => offices == default ? NoName : null,
            _ => null,
        };

    internal const int MostDays = 365;

    private static readonly Bilingual NoName = new("列表是空的；应至少写一项", "the list is empty; expected one name or more");

    private static Bilingual? Counts(params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            if (number < 0) return Both($"{number}是负数；应为0以上", $"{number} is negative; expected 0 or more");
        return null;
    }

    private static Bilingual? Shares(params ReadOnlySpan<Fraction> shares)
    {
        foreach (var share in shares)
            if (share > new Fraction(1, 1)) return Both($"{share}超过全部", $"{share} is more than the whole");
        return null;
    }

    private static Bilingual? Order<T>(T least, T most)
        where T : IComparable<T> => least.CompareTo(most) <= 0 ? null : Both($"最少（{least}）大于最多（{most}）", $"the least ({least}) is more than the most ({most})");

    private static Bilingual? Staff(StaffMinimum staff)
    {
        var roles = (long)staff.Scrutineers + staff.Tellers + staff.Workers;
        if (roles == 0 && staff.InAll == 0) return new("各数都是0；应至少1人", "every number is 0; expected one person or more");
        return staff.InAll == 0 || staff.InAll >= roles ? null : Both($"总数（{staff.InAll}）小于各项之和（{roles}）；没有规定总数的，应为0", $"in all ({staff.InAll}) is less than the roles together ({roles}); expected 0 where the provision names no total");
    }

    private static Bilingual Both(FormattableString zh, FormattableString en) => new(FormattableString.Invariant(zh), FormattableString.Invariant(en));
}

/// <summary>A number of days before election day, or <c>"before"</c> for 选举日以前 without a number.</summary>
internal sealed class LeadConverter : JsonConverter<Lead>
{
    public override Lead Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Number
        ? new(CountConverter.Read(ref reader, LawValue.MostDays))
        : reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("before"u8) ? Lead.Strictly : throw new JsonException("expected a number of days such as 7, or \"before\" where the provision names none").InChinese("应为日数，如7；没有规定日数的，写\"before\"");

    public override void Write(Utf8JsonWriter writer, Lead value, JsonSerializerOptions options)
    {
        if (value.IsNumbered) writer.WriteNumberValue(value.Days);
        else writer.WriteStringValue("before"u8);
    }
}

/// <summary>A share such as <c>"30%"</c> or <c>"1/3"</c>.</summary>
internal sealed class FractionConverter : JsonConverter<Fraction>
{
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? ShareConverter.Parse(reader.GetString()!).Share : null) ?? throw new JsonException("expected a percentage such as \"30%\" or a fraction such as \"1/3\", at most the whole").InChinese("应为百分数，如\"30%\"，或者分数，如\"1/3\"，不超过全部");

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>A duty without a number: <c>true</c>.</summary>
internal sealed class DutyConverter : JsonConverter<Duty>
{
    public override Duty Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.True ? default : throw new JsonException("expected true: the provision sets a duty without a number").InChinese("应为true：这里规定的是义务，没有数字");

    public override void Write(Utf8JsonWriter writer, Duty value, JsonSerializerOptions options) => writer.WriteBooleanValue(true);
}

/// <summary>A set of enumeration values as a list of their names.</summary>
internal abstract class SetConverter<TSet, TItem>(Func<TItem[], TSet> of, Func<TSet, TItem, bool> contains) : JsonConverter<TSet>
    where TItem : struct, Enum
{
    private static readonly KebabEnumConverter<TItem> Item = new();

    public override TSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("expected a list of names").InChinese("应为名称的列表");
        List<TItem> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Item.Read(ref reader, typeof(TItem), options));
        return of([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, TSet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in Enum.GetValues<TItem>())
            if (contains(value, item)) Item.Write(writer, item, options);
        writer.WriteEndArray();
    }
}

internal sealed class OfficialRolesConverter() : SetConverter<OfficialRoles, OfficialRole>(items => OfficialRoles.Of(items), (set, item) => set.Contains(item));

internal sealed class UnitKindsConverter() : SetConverter<UnitKinds, UnitKind>(items => UnitKinds.Of(items), (set, item) => set.Contains(item));

internal sealed class PublicOfficesConverter() : SetConverter<PublicOffices, PublicOffice>(items => PublicOffices.Of(items), (set, item) => set.Contains(item));

internal sealed class LeaderPostsConverter() : SetConverter<LeaderPosts, LeaderPost>(items => LeaderPosts.Of(items), (set, item) => set.Contains(item));

/// <summary>Bodies as a list of their names; one that only words name as <c>{"zh", "en", "orMeantBy": […]}</c>.</summary>
internal sealed class BodiesConverter() : SetConverter<Bodies, Body>(items => Bodies.Of(items), (set, item) => set.Contains(item))
{
    public override Bodies Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return base.Read(ref reader, typeToConvert, options);
        string? zh = null, en = null;
        Body[]? meant = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if ((name == "zh" && zh is not null) || (name == "en" && en is not null) || (name == "orMeantBy" && meant is not null)) throw new JsonException($"'{name}': this field stands twice in the same object").InChinese($"“{name}”：同一对象里这个字段写了两次；请只留一个");
            if (name == "orMeantBy")
            {
                var others = base.Read(ref reader, typeToConvert, options);
                meant = [.. Enum.GetValues<Body>().Where(others.Contains)];
                continue;
            }
            var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException($"'{name}': expected a text").InChinese($"“{name}”：应为文本（加引号）");
            if (name == "zh") zh = text;
            else if (name == "en") en = text;
            else throw new JsonException($"unknown field '{name}'; known here are zh, en, orMeantBy").InChinese($"没有字段“{name}”；这里可以写zh、en、orMeantBy");
        }
        return zh is null || en is null ? throw new JsonException("expected a list of bodies, or an object with zh, en and orMeantBy").InChinese("应为机构的列表，或者写明zh、en和orMeantBy的对象") : Bodies.Named(new(zh, en), meant ?? []);
    }

    public override void Write(Utf8JsonWriter writer, Bodies value, JsonSerializerOptions options)
    {
        if (!value.IsNamedInWords)
        {
            base.Write(writer, value, options);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("zh", value.In(Language.Chinese));
        writer.WriteString("en", value.In(Language.English));
        writer.WritePropertyName("orMeantBy");
        base.Write(writer, Bodies.Of([.. Enum.GetValues<Body>().Where(body => body != Body.Other && value.Contains(body))]), options);
        writer.WriteEndObject();
    }
}

/// <summary>A file of local rules.</summary>
internal sealed record LocalRulesFile
{
    public string? Id { get; init; }

    public string? Division { get; init; }

    public LocalTitle? Title { get; init; }

    public LocalDate? InForceFrom { get; init; }

    public bool? Supersedes { get; init; }

    public bool? ReadInFull { get; init; }

    public IReadOnlyList<LocalNormEntry>? Norms { get; init; }
}

/// <summary>A title in both languages.</summary>
internal sealed record LocalTitle
{
    public string? Zh { get; init; }

    public string? En { get; init; }
}

/// <summary>One value that local rules set.</summary>
internal sealed record LocalNormEntry
{
    public string? Parameter { get; init; }

    public JsonElement? Value { get; init; }

    public Force? Force { get; init; }

    public IReadOnlyList<Level>? Levels { get; init; }

    public IReadOnlyList<ElectionKind>? Kinds { get; init; }

    public int? Article { get; init; }

    public int? Paragraph { get; init; }

    public int? Item { get; init; }

    public string? Words { get; init; }

    public string? Question { get; init; }

    public string? Reading { get; init; }
}
