using System.Text.Json;

namespace Election.Rules.Dossiers;

/// <summary>Why a report is not what its dossier yields here.</summary>
public enum ReportCause
{
    /// <summary>The dossier is not the one that the report was made from: its SHA-256 is another.</summary>
    OtherDossier,

    /// <summary>The report was made with other local rules than those given: with other bytes, more or fewer.</summary>
    OtherLocalRules,

    /// <summary>The report was made by another version of the library.</summary>
    OtherLibrary,

    /// <summary>The report was made with another version of the law data.</summary>
    OtherLawData,

    /// <summary>The report contradicts itself: it states one reading of an open question, and its verdicts rest on another.</summary>
    OtherReadings,

    /// <summary>Everything it was made from is the same, and yet it differs: it was changed after it was written.</summary>
    Edited,
}

/// <summary>One place at which a report differs from what the dossier yields here.</summary>
/// <param name="Rule">The id of the rule; null where the place is in no verdict.</param>
/// <param name="Subject">The subject of the verdict, as the report has it; null where the place is in no verdict.</param>
/// <param name="Place">A JSON Pointer into the verdict, or into the report; empty for a whole verdict, whose conclusion then stands for it.</param>
/// <param name="Stated">What the report says; null where it has nothing there.</param>
/// <param name="Found">What the dossier yields; null where it yields nothing there.</param>
public sealed record ReportDifference(string? Rule, string? Subject, string Place, string? Stated, string? Found)
{
    /// <summary>Whether what a rule concludes is another.</summary>
    public bool IsOfConclusion => Rule is not null && Place is "" or "/conclusion";
}

/// <summary>
/// A report (JSON) set against what its dossier yields under the readings that it states: nobody need believe a report who has the dossier.
/// </summary>
public sealed class ReportVerification
{
    private ReportVerification(AuditReport report, IReadOnlyList<ReportDifference> differences, bool hasOtherReadings)
    {
        (Report, Differences) = (report, differences);
        var causes = differences.Where(d => d.Rule is null).Select(d => CauseOf(d.Place)).OfType<ReportCause>().ToHashSet();
        if (hasOtherReadings) causes.Add(ReportCause.OtherReadings);
        if (differences.Count > 0 && causes.Count == 0) causes.Add(ReportCause.Edited);
        Causes = [.. causes.Order()];
    }

    /// <summary>What the dossier yields here, under the readings that the report states.</summary>
    public AuditReport Report { get; }

    /// <summary>Whether the report says just that, value by value. How its JSON is laid out, and what the files are called, is no difference.</summary>
    public bool IsReproduced => Causes.Count == 0;

    /// <summary>Why not, in the order of <see cref="ReportCause"/>; empty where it is reproduced. Beside another cause it cannot be told whether a report was edited as well.</summary>
    public IReadOnlyList<ReportCause> Causes { get; }

    /// <summary>Every place that differs: first those in no verdict, then verdict by verdict in the order of the report, then those that it leaves out.</summary>
    public IReadOnlyList<ReportDifference> Differences { get; }

    /// <summary>Verifies a report, or several in one array, as <see cref="AuditReport.ToJson(ReportDetail, bool)"/> writes them.</summary>
    /// <param name="utf8">The JSON, in UTF-8.</param>
    /// <param name="file">The name of the report to use in messages.</param>
    /// <param name="dossiers">The dossiers: each report is set against the one with its SHA-256, or else of its file name, or else the only one.</param>
    /// <param name="book">The law data, such as the standard book with the local rules of the report; null for the standard book.</param>
    /// <returns>One verification for each report, in the order of the array.</returns>
    /// <exception cref="UnreadableFileException">It is not JSON or no such report, no dossier is of it, or it states a reading or a division that is not known; the message names the place.</exception>
    /// <exception cref="ArgumentException">A dossier built in code states what cannot be.</exception>
    public static IReadOnlyList<ReportVerification> Of(ReadOnlyMemory<byte> utf8, string file, IReadOnlyList<ElectionDossier> dossiers, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(dossiers);
        if (utf8.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        try
        {
            RefuseWhatMayBeReadTwoWays(utf8.Span, file);
            using var json = JsonDocument.Parse(utf8);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Array) return [Of(root, file, "", dossiers, book, isOnly: true)];
            if (root.GetArrayLength() == 0) throw new UnreadableFileException(file, "", new Bilingual("没有报告", "holds no report"));
            return [.. root.EnumerateArray().Select((one, i) => Of(one, file, FormattableString.Invariant($"/{i}"), dossiers, book, root.GetArrayLength() == 1))];
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(file, JsonInput.Pointer(e), JsonInput.Problem(e));
        }
    }

    /// <summary>Of two members with one name a reader may take either, and of half a character anything: such a report says two things.</summary>
    private static void RefuseWhatMayBeReadTwoWays(ReadOnlySpan<byte> utf8, string file)
    {
        var reader = new Utf8JsonReader(utf8);
        var open = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject) open.Push(new(StringComparer.Ordinal));
            else if (reader.TokenType == JsonTokenType.EndObject) open.Pop();
            else if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String && TextOf(in reader, file) is var text && reader.TokenType == JsonTokenType.PropertyName && !open.Peek().Add(text))
                throw new UnreadableFileException(file, "", new Bilingual($"同一对象内字段“{text}”重复", $"the member '{text}' stands twice in one object"));
        }
    }

    private static string TextOf(in Utf8JsonReader reader, string file)
    {
        try { return reader.GetString()!; }
        catch (InvalidOperationException) { throw new UnreadableFileException(file, "", JsonInput.HalfOfAPair); }
    }

    private static ReportVerification Of(JsonElement stated, string file, string at, IReadOnlyList<ElectionDossier> dossiers, LawBook? book, bool isOnly)
    {
        if (stated.ValueKind != JsonValueKind.Object || !stated.TryGetProperty("report", out var form) || form.GetRawText() != "1")
            throw new UnreadableFileException(file, at + "/report", new Bilingual("不是第1版格式的报告；应为 check --format json 写出的内容", "is no report of form 1; expected what 'check --format json' writes"));
        var (of, law) = (Member(stated, "dossier", JsonValueKind.Object, file, at), Member(stated, "law", JsonValueKind.Object, file, at));
        var (name, sha256) = (Member(of, "file", JsonValueKind.String, file, at + "/dossier").GetString()!, Member(of, "sha256", JsonValueKind.String, file, at + "/dossier").GetString()!);
        var dossier = dossiers.FirstOrDefault(d => sha256.Length > 0 && d.Sha256 == sha256) ?? dossiers.FirstOrDefault(d => d.FileName == name) ?? (isOnly && dossiers.Count == 1 ? dossiers[0] : null)
            ?? throw new UnreadableFileException(file, at + "/dossier", new Bilingual($"所给的档案都没有这个SHA-256，也不叫“{name}”", $"no dossier given has this SHA-256 or is called '{name}'"));
        var readings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reading in Elements(law, "readings", file, at + "/law"))
        {
            var (id, chosen) = (Member(reading, "id", JsonValueKind.String, file, at + "/law/readings").GetString()!, Member(reading, "reading", JsonValueKind.String, file, at + "/law/readings").GetString()!);
            Known(() => Readings.Default.With(id, chosen), file, at + "/law/readings");
            readings[id] = chosen;
        }
        var division = law.TryGetProperty("assumedDivision", out _) ? Member(law, "assumedDivision", JsonValueKind.String, file, at + "/law").GetString() : null;
        if (division is not null) Known(() => Province.Of(division), file, at + "/law/assumedDivision");
        var report = ElectionAudit.Run(dossier, readings, book, division);

        var verdicts = Elements(stated, "verdicts", file, at).ToList();
        foreach (var verdict in verdicts)
            foreach (var text in (string[])["rule", "subject", "conclusion"]) Member(verdict, text, JsonValueKind.String, file, at + "/verdicts");
        var compare = stated.TryGetProperty("otherEditions", out _);
        var leaves = Leaves(stated);
        var detail = stated.TryGetProperty("detail", out var less) && less.ValueKind == JsonValueKind.String && less.GetString() == "summary" ? ReportDetail.Summary : ReportDetail.All;
        using var written = new MemoryStream();
        report.WriteJson(written, detail, compare);
        using var found = JsonDocument.Parse(written.GetBuffer().AsMemory(0, (int)written.Length));
        var differences = Compare(leaves, verdicts, found.RootElement);
        return new(report, differences, verdicts.Exists(v => RestsOnOther(v, readings)));
    }

    private static void Known(Action use, string file, string place)
    {
        try { use(); }
        catch (ArgumentException e) { throw new UnreadableFileException(file, place, e.InWords()); }
    }

    /// <summary>Whether a verdict rests on another reading than the report states.</summary>
    private static bool RestsOnOther(JsonElement verdict, Dictionary<string, string> readings) =>
        verdict.TryGetProperty("readings", out var used) && used.ValueKind == JsonValueKind.Array && used.EnumerateArray().Any(r =>
            r.ValueKind == JsonValueKind.Object && r.TryGetProperty("id", out var id) && r.TryGetProperty("used", out var reading) && id.ValueKind == JsonValueKind.String && reading.ValueKind == JsonValueKind.String
            && readings.TryGetValue(id.GetString()!, out var chosen) && chosen != reading.GetString());

    private static List<ReportDifference> Compare(Dictionary<string, string> leaves, List<JsonElement> verdicts, JsonElement found)
    {
        var differences = Compared(leaves, Leaves(found), null, null).ToList();
        var expected = found.GetProperty("verdicts").EnumerateArray().ToList();
        var left = Enumerable.Range(0, expected.Count).GroupBy(i => KeyOf(expected[i])).ToDictionary(g => g.Key, g => new Queue<int>(g));
        foreach (var verdict in verdicts)
        {
            var (rule, subject) = KeyOf(verdict);
            if (left.TryGetValue((rule, subject), out var same) && same.TryDequeue(out var other)) differences.AddRange(Compared(Leaves(verdict), Leaves(expected[other]), rule, subject));
            else differences.Add(new(rule, subject, "", verdict.GetProperty("conclusion").GetString(), null));
        }
        foreach (var missing in left.Values.SelectMany(g => g).Order().Select(i => expected[i]))
            differences.Add(new(KeyOf(missing).Rule, KeyOf(missing).Subject, "", null, missing.GetProperty("conclusion").GetString()));
        return differences;
    }

    private static (string Rule, string Subject) KeyOf(JsonElement verdict) => (verdict.GetProperty("rule").GetString()!, verdict.GetProperty("subject").GetString()!);

    private static IEnumerable<ReportDifference> Compared(Dictionary<string, string> stated, Dictionary<string, string> found, string? rule, string? subject) => stated.Keys.Union(found.Keys, StringComparer.Ordinal)
        .Select(place => new ReportDifference(rule, subject, place, stated.GetValueOrDefault(place), found.GetValueOrDefault(place)))
        .Where(d => d.Stated != d.Found);

    /// <summary>Every value with its place, but for verdicts, which are told apart by their rules and subjects, and the names of files.</summary>
    private static Dictionary<string, string> Leaves(JsonElement element)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(element, "");
        return leaves;

        void Add(JsonElement value, string place)
        {
            if (place is "/verdicts" or "/dossier/file" || (place.StartsWith("/law/localRules/", StringComparison.Ordinal) && place.EndsWith("/file", StringComparison.Ordinal))) return;
            if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any()) foreach (var member in value.EnumerateObject()) Add(member.Value, $"{place}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
            else if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i))) Add(item, FormattableString.Invariant($"{place}/{i}"));
            else leaves.Add(place, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
        }
    }

    private static ReportCause? CauseOf(string place) => place switch
    {
        "/dossier/sha256" => ReportCause.OtherDossier,
        "/law/library" => ReportCause.OtherLibrary,
        "/law/lawData" => ReportCause.OtherLawData,
        _ when place.StartsWith("/law/localRules", StringComparison.Ordinal) => ReportCause.OtherLocalRules,
        _ => null,
    };

    private static JsonElement Member(JsonElement element, string name, JsonValueKind kind, string file, string at) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw new UnreadableFileException(file, $"{at}/{name}", new Bilingual($"没有或者不是{(kind switch { JsonValueKind.Object => "对象", JsonValueKind.Array => "数组", _ => "字符串" })}；应为 check --format json 写出的内容", $"is missing or no {kind.ToString().ToLowerInvariant()}; expected what 'check --format json' writes"));

    private static JsonElement.ArrayEnumerator Elements(JsonElement element, string name, string file, string at) => Member(element, name, JsonValueKind.Array, file, at).EnumerateArray();
}
