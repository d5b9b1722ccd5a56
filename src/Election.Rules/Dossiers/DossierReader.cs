using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Election.Rules.Dossiers;

public sealed partial record ElectionDossier
{
    /// <summary>The name of the file it was read from, without folders; where the command line read a folder, its way from there; empty where it was not read.</summary>
    [JsonIgnore]
    public string FileName { get; private init; } = "";

    private Receipt? receipt;

    /// <summary>The SHA-256 of the bytes it was read from, in lower-case hexadecimal; empty where it was not read, or is a changed copy of one that was: those bytes do not say what it says.</summary>
    [JsonIgnore]
    public string Sha256 => receipt is { } of && ReferenceEquals(of.Dossier, this) ? of.Sha256 : "";

    /// <summary>Reads a dossier: the JSON that the README describes.</summary>
    /// <param name="utf8">The JSON, in UTF-8.</param>
    /// <param name="file">The name to use in messages.</param>
    /// <exception cref="UnreadableFileException">It is not JSON, has an unknown field, or a value that cannot be; nothing is guessed.</exception>
    public static ElectionDossier Read(ReadOnlySpan<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(utf8, file, JsonInput.Bare(file));
    }

    /// <summary>Reads a dossier that reports call by another name, such as its way within a folder.</summary>
    internal static ElectionDossier Read(ReadOnlySpan<byte> utf8, string file, string name)
    {
        var hash = Convert.ToHexString(SHA256.HashData(utf8)).ToLowerInvariant();
        var dossier = JsonInput.Read(utf8, DossierJson.Default.ElectionDossier, file);
        dossier.Check(file);
        dossier = dossier with { FileName = name };
        dossier.receipt = new(hash, dossier);
        return dossier;
    }

    /// <summary>Which bytes gave which dossier. Copies by <c>with</c> carry it, and see that they are not the one.</summary>
    private sealed class Receipt(string sha256, ElectionDossier dossier)
    {
        internal string Sha256 => sha256;

        internal ElectionDossier Dossier => dossier;

        public override bool Equals(object? obj) => obj is Receipt other && other.Sha256 == sha256;

        public override int GetHashCode() => sha256.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>Refuses what cannot be.</summary>
    internal void Check(string file)
    {
        if (Election.Level is null) throw new UnreadableFileException(file, "/election/level", new Bilingual("没有写选举层级；应为township、county、prefecture、province、national之一", "is missing; expected one of township, county, prefecture, province, national"));
        if (Election.Unit is { } unit && Units.LevelOf(unit) != Election.Level)
        {
            var level = JsonNamingPolicy.KebabCaseLower.ConvertName(Units.LevelOf(unit).ToString());
            throw new UnreadableFileException(file, "/election/unit", new Bilingual($"这类行政区域不属于所写的层级；它属于{level}", $"a unit of this kind is not of the level stated; its level is {level}"));
        }
        if (Election.Division is { } division)
        {
            try { Province.Of(division); }
            catch (ArgumentException e) { throw new UnreadableFileException(file, "/election/division", e.InWords()); }
        }
        if (Election.Day is { IsStated: true, IsExact: false } && Election.Plan is not true)
            throw new UnreadableFileException(file, "/election/day", new Bilingual("只有计划可以写期限；应写为如2021-11-01的日期，或者\"plan\": true", "a bound is allowed in a plan only; expected a date like 2021-11-01, or \"plan\": true"));
        foreach (var (id, reading) in Readings.OrNone())
        {
            try { Rules.Readings.Default.With(id, reading); }
            catch (ArgumentException e) { throw new UnreadableFileException(file, "/readings/" + id, e.InWords()); }
        }
        Unique(file, "/districts", Districts, d => (d.Id, null));
        // A person may be on the rolls of several districts, or stand in several; twice in one is a slip.
        Unique(file, "/voters", Voters, v => (v.Id, v.District));
        Unique(file, "/candidates", Candidates, c => (c.Id, c.District));
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
            if (done == false && isStated) throw new UnreadableFileException(file, pointer + field, new Bilingual($"写为false，而又写了“{other}”；请删去一个", $"is false, and yet '{other}' is stated; leave one of them out"));
        }
        Denied("/reviewed", mandate.Reviewed, "qualificationReviewed", mandate.QualificationReviewed.IsStated);
        Denied("/corruptPractice", mandate.CorruptPractice, "corruptAct", mandate.CorruptAct is not null);
        Denied("/endAnnounced", mandate.EndAnnounced, "endAnnouncedBy", mandate.EndAnnouncedBy is not null);
        foreach (var (office, index) in (mandate.Offices ?? []).Select((o, i) => (o, i)))
            Denied(FormattableString.Invariant($"/offices/{index}/announced"), office.Announced, "announcedBy", office.AnnouncedBy is not null);
    }

    private static void Check(string file, string pointer, ContestEntry contest)
    {
        if (contest.Post == LeaderPost.SpecialCommitteeMember) throw new UnreadableFileException(file, pointer + "/post", new Bilingual("专门委员会组成人员由主席团提名、大会通过，不经竞选；应为其他职务", "a special committee member is nominated by the presidium and approved, not elected at a contest; expected another post"));
        Named(file, pointer + "/votes", contest.Votes?.Keys);
        Named(file, pointer + "/declaredElected", contest.DeclaredElected);
    }

    private static void Named(string file, string pointer, IEnumerable<string>? names)
    {
        if ((names ?? []).Contains("", StringComparer.Ordinal)) throw new UnreadableFileException(file, pointer, new Bilingual("有姓名是空的；应为人员的编号或者姓名", "a name is empty; expected the id or the name of a person"));
    }

    private static void Check(string file, string pointer, PollEntry poll)
    {
        Named(file, pointer + "/votes", poll.Votes?.Keys);
        Named(file, pointer + "/candidates", poll.Candidates);
        Named(file, pointer + "/declaredElected", poll.DeclaredElected);
        foreach (var ballot in poll.Ballots ?? []) Named(file, pointer + "/ballots", [.. ballot.For ?? [], .. ballot.Against ?? [], .. ballot.WriteIns ?? []]);
        if ((poll.Ballots ?? []).Sum(b => (long)(b.Count ?? 1)) > int.MaxValue) throw new UnreadableFileException(file, pointer + "/ballots", new Bilingual(FormattableString.Invariant($"选票超过{int.MaxValue}张；请核对"), FormattableString.Invariant($"there are more ballots than {int.MaxValue}")));
    }

    private static void Unique<T>(string file, string pointer, IReadOnlyList<T>? entries, Func<T, (string? Id, string? District)> key)
    {
        var seen = new HashSet<(string, string?)>(entries?.Count ?? 0);
        for (var i = 0; i < (entries?.Count ?? 0); i++)
            if (key(entries![i]) is ({ } id, var district) && !seen.Add((id, district)))
                throw new UnreadableFileException(file, FormattableString.Invariant($"{pointer}/{i}/id"), new Bilingual($"“{id}{(district is null ? "" : $"（{district}）")}”出现两次；编号不能重复", $"'{id}{(district is null ? "" : $" ({district})")}' stands here twice; every id is to be unique"));
    }
}
