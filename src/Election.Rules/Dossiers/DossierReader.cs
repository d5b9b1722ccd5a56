using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Election.Rules.Dossiers;

public sealed partial record ElectionDossier
{
    /// <summary>The name of the file it was read from, without folders; empty where it was not read.</summary>
    [JsonIgnore]
    public string FileName { get; private init; } = "";

    /// <summary>The SHA-256 of the bytes it was read from, in lower-case hexadecimal; empty where it was not read.</summary>
    [JsonIgnore]
    public string Sha256 { get; private init; } = "";

    /// <summary>Reads a dossier.</summary>
    /// <param name="utf8">The JSON, in UTF-8.</param>
    /// <param name="file">The name to use in messages.</param>
    /// <exception cref="DossierException">It is not JSON, has an unknown field, or a value that cannot be; nothing is guessed.</exception>
    public static ElectionDossier Read(ReadOnlySpan<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var hash = Convert.ToHexString(SHA256.HashData(utf8)).ToLowerInvariant();
        if (utf8.StartsWith<byte>([0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        if (utf8.StartsWith<byte>([0xFF, 0xFE]) || utf8.StartsWith<byte>([0xFE, 0xFF])) throw new DossierException(file, "", "the file is UTF-16; save it as UTF-8");
        if (!Utf8.IsValid(utf8)) throw new DossierException(file, "", "the file is not UTF-8 (perhaps GBK); save it as UTF-8");
        try
        {
            var reader = new Utf8JsonReader(utf8);
            DossierNames.Check(ref reader, file);
            var dossier = JsonSerializer.Deserialize(utf8, DossierJson.Default.ElectionDossier) ?? throw new DossierException(file, "", "expected a JSON object, found null");
            dossier.Check(file);
            return dossier with { FileName = file[(file.LastIndexOfAny(['/', '\\']) + 1)..], Sha256 = hash };
        }
        catch (JsonException e)
        {
            throw new DossierException(file, DossierNames.Pointer(e), DossierNames.Problem(e));
        }
        catch (InvalidOperationException)
        {
            throw new DossierException(file, "", "a text is not valid (half of a surrogate pair)");
        }
    }

    /// <summary>Refuses what cannot be.</summary>
    internal void Check(string file)
    {
        if (Election.Level is null) throw new DossierException(file, "/election/level", "is missing; expected one of township, county, prefecture, province, national");
        if (Election.Unit is { } unit && Units.LevelOf(unit) != Election.Level)
            throw new DossierException(file, "/election/unit", $"a unit of this kind is not of the level stated; its level is {JsonNamingPolicy.KebabCaseLower.ConvertName(Units.LevelOf(unit).ToString())}");
        if (Election.Division is { } division)
        {
            try { Province.Of(division); }
            catch (ArgumentException e) { throw new DossierException(file, "/election/division", Words(e)); }
        }
        if (Election.Day is { IsStated: true, IsExact: false } && Election.Plan is not true)
            throw new DossierException(file, "/election/day", "a bound is allowed in a plan only; expected a date like 2021-11-01, or \"plan\": true");
        foreach (var (id, reading) in Readings.OrNone())
        {
            try { Rules.Readings.Default.With(id, reading); }
            catch (ArgumentException e) { throw new DossierException(file, "/readings/" + id, Words(e)); }
        }
        Unique(file, "/districts", Districts?.Select(d => d.Id));
        // A person may be on the rolls of several districts, or stand in several; twice in one is a slip.
        Unique(file, "/voters", Voters?.Select(v => v.Id is null ? null : $"{v.Id} ({v.District})"));
        Unique(file, "/candidates", Candidates?.Select(c => c.Id is null ? null : $"{c.Id} ({c.District})"));
        Composition?.Check(file);
        foreach (var (poll, index) in (Polls ?? []).Select((p, i) => (p, i))) Check(file, FormattableString.Invariant($"/polls/{index}"), poll);
        foreach (var (mandate, index) in (Mandates ?? []).Select((m, i) => (m, i))) Check(file, FormattableString.Invariant($"/mandates/{index}"), mandate);
        foreach (var (contest, index) in (Leaders?.Contests ?? []).Select((c, i) => (c, i))) Check(file, FormattableString.Invariant($"/leaders/contests/{index}"), contest);
    }

    /// <summary>What did not happen has neither a day nor a body nor a kind.</summary>
    private static void Check(string file, string pointer, MandateEntry mandate)
    {
        void Denied(string field, bool? done, string other, bool isStated)
        {
            if (done == false && isStated) throw new DossierException(file, pointer + field, $"is false, and yet '{other}' is stated; leave one of them out");
        }
        Denied("/reviewed", mandate.Reviewed, "qualificationReviewed", mandate.QualificationReviewed.IsStated);
        Denied("/corruptPractice", mandate.CorruptPractice, "corruptAct", mandate.CorruptAct is not null);
        Denied("/endAnnounced", mandate.EndAnnounced, "endAnnouncedBy", mandate.EndAnnouncedBy is not null);
        foreach (var (office, index) in (mandate.Offices ?? []).Select((o, i) => (o, i)))
            Denied(FormattableString.Invariant($"/offices/{index}/announced"), office.Announced, "announcedBy", office.AnnouncedBy is not null);
    }

    private static void Check(string file, string pointer, ContestEntry contest)
    {
        if (contest.Post == LeaderPost.SpecialCommitteeMember) throw new DossierException(file, pointer + "/post", "a special committee member is nominated by the presidium and approved, not elected at a contest; expected another post");
        Named(file, pointer + "/votes", contest.Votes?.Keys);
        Named(file, pointer + "/declaredElected", contest.DeclaredElected);
    }

    private static void Named(string file, string pointer, IEnumerable<string>? names)
    {
        if ((names ?? []).Contains("", StringComparer.Ordinal)) throw new DossierException(file, pointer, "a name is empty; expected the id or the name of a person");
    }

    private static void Check(string file, string pointer, PollEntry poll)
    {
        Named(file, pointer + "/votes", poll.Votes?.Keys);
        Named(file, pointer + "/candidates", poll.Candidates);
        Named(file, pointer + "/declaredElected", poll.DeclaredElected);
        foreach (var ballot in poll.Ballots ?? []) Named(file, pointer + "/ballots", [.. ballot.For ?? [], .. ballot.Against ?? [], .. ballot.WriteIns ?? []]);
        if ((poll.Ballots ?? []).Sum(b => (long)(b.Count ?? 1)) > int.MaxValue) throw new DossierException(file, pointer + "/ballots", FormattableString.Invariant($"there are more ballots than {int.MaxValue}"));
    }

    private static void Unique(string file, string pointer, IEnumerable<string?>? ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, index) in (ids ?? []).Select((id, index) => (id, index)))
            if (id is not null && !seen.Add(id)) throw new DossierException(file, FormattableString.Invariant($"{pointer}/{index}/id"), $"'{id}' stands here twice; every id is to be unique");
    }

    private static string Words(ArgumentException e) => e.Message.Split(" (Parameter", 2)[0];
}

/// <summary>A first pass over the names of a dossier: unknown ones and duplicates, with their place.</summary>
internal static class DossierNames
{
    internal static void Check(ref Utf8JsonReader reader, string file)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new DossierException(file, "", "expected a JSON object");
        Check(ref reader, DossierJson.Default.ElectionDossier, "", file);
        if (reader.Read()) throw new DossierException(file, "", "something follows the end of the dossier");
    }

    internal static string Pointer(JsonException e)
    {
        if (e.Path is not { Length: > 1 } path) return e.LineNumber is { } line ? FormattableString.Invariant($"line {line + 1}") : "";
        return path[1..].Replace("['", "/", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal).Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
    }

    internal static string Problem(JsonException e)
    {
        var words = e.Message.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0];
        if (words.StartsWith("JSON deserialization for type", StringComparison.Ordinal)) return "'election' is missing; expected an object with the level of the election";
        if (words.Contains("does not contain any JSON tokens", StringComparison.Ordinal)) return "the file is empty; expected a JSON object";
        return words.Contains("could not be converted", StringComparison.Ordinal) ? "a text is not valid (half of a surrogate pair)" : words;
    }

    private static void Check(ref Utf8JsonReader reader, JsonTypeInfo type, string pointer, string file)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var element = type.Type.GetGenericArguments()[0];
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Descend(ref reader, element, FormattableString.Invariant($"{pointer}/{i}"), file);
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
            Descend(ref reader, child, place, file, property?.CustomConverter is ShareConverter);
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
    private static void Descend(ref Utf8JsonReader reader, Type type, string pointer, string file, bool isShare = false)
    {
        var info = DossierJson.Default.GetTypeInfo(type)!;
        var (kind, fits) = info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => ("a list", reader.TokenType == JsonTokenType.StartArray),
            not JsonTypeInfoKind.None => ("an object", reader.TokenType == JsonTokenType.StartObject),
            _ when type == typeof(string) => ("a text", reader.TokenType == JsonTokenType.String || isShare),
            _ when type == typeof(bool?) => ("true or false", reader.TokenType is JsonTokenType.True or JsonTokenType.False),
            _ => ("", true),
        };
        var isNullable = info.Kind == JsonTypeInfoKind.None && Nullable.GetUnderlyingType(type) is not null;
        if (!fits && !(isNullable && reader.TokenType == JsonTokenType.Null)) throw new DossierException(file, pointer, $"expected {kind}{(reader.TokenType == JsonTokenType.Null ? "; leave the field out where nothing is known" : "")}");
        if (info.Kind != JsonTypeInfoKind.None) Check(ref reader, info, pointer, file);
        else reader.Skip();
    }
}
