using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary>The law of a day, what differs between two, and the open questions, for readers.</summary>
internal sealed class LawPage(Language language, bool withWords)
{
    private readonly StringBuilder text = new();

    private static string[] SideHeadings => ["zh", "en", "force", "source_zh", "source_en", "evidence", "reading", "known", "why_zh", "why_en"];

    internal static string[] CsvHeadings =>
    [
        "parameter", "label_zh", "label_en", "levels", "kinds", "unit", "value", "value_zh", "value_en", "force", "source_zh", "source_en", "evidence", "reading", "known", "why_zh", "why_en", "words",
    ];

    internal static string[] CsvDiffHeadings => ["parameter", "label_zh", "label_en", "levels", "kinds", "unit", .. SideHeadings.Select(h => "from_" + h), .. SideHeadings.Select(h => "to_" + h)];

    internal static string[] CsvRow(LawEntry entry) =>
    [
        .. Head(entry), Json(entry.Norm), .. Side(entry), WordsOf(entry.Norm)?.Replace('\n', ' ') ?? "",
    ];

    internal static string[] CsvRow(LawChange change) =>
    [
        .. Head(change.From), .. Side(change.From), .. Side(change.To),
    ];

    /// <summary>A provision as its newest edition numbers it.</summary>
    internal static Citation Newest(Provision provision) => provision.In(provision.Instrument.Editions[^1]);

    /// <summary>The list of a law: what is known, then what is not; each entry with its label, and below it what the law says of it.</summary>
    internal string Write(LawInForce law, IReadOnlyList<LawEntry> entries)
    {
        Heading(law);
        Write(entries.Where(e => e.Norm is not null), Say("有规定", "In force"));
        Write(entries.Where(e => e.Norm is null && e.IsKnown), Say("没有规定（已查明）", "Not in the law (known)"));
        Write(entries.Where(e => !e.IsKnown), Say("未能查明", "Not known"));
        return text.ToString();
    }

    internal string Write(LawInForce from, LawInForce to, IReadOnlyList<LawChange> changes)
    {
        Heading(from);
        Heading(to);
        if (changes.Count == 0) Line(Say("没有不同。", "Nothing differs."));
        foreach (var change in changes)
        {
            Head(change.Parameter, change.From.Scope);
            Item("- ", change.From);
            Item("+ ", change.To);
            Line();
        }
        Line(Say($"共{changes.Count}处不同。", changes.Count == 1 ? "1 difference in all." : $"{changes.Count} differences in all."));
        return text.ToString();
    }

    internal string Write(IReadOnlyList<Interpretation> questions)
    {
        foreach (var question in questions)
        {
            Line($"{question.Id}  {question.Question.In(language)}");
            foreach (var reading in question.Readings)
                Line($"    {reading.Id}{(reading == question.Default ? Say("（默认）", " (default)") : "")}{Say("：", ": ")}{reading.Meaning.In(language)} {Say("依据：", "Authority: ")}{reading.Authority.In(language)}");
            var rules = RuleBook.All.Where(r => r.OpenQuestions.Contains(question)).Select(r => r.Id).ToList();
            if (rules.Count > 0) Line(Say("    涉及规则：", "    Rules: ") + string.Join(Say("、", ", "), rules));
            foreach (var (place, national) in Coverage.DeparturesUnder(question))
                Line("    " + Say($"{Newest(place).In(language)}与{Newest(national).In(language)}不一致", $"{Newest(place).In(language)} departs from {Newest(national).In(language)}"));
            Line();
        }
        return text.ToString();
    }

    private static string[] Head(LawEntry entry) =>
        [entry.Parameter.Id, entry.Parameter.Label.Zh, entry.Parameter.Label.En, Ids(entry.Scope.Levels), Ids(entry.Scope.Kinds), entry.Parameter.Unit.Id];

    private static string[] Side(LawEntry entry) =>
    [
        .. entry.Norm is { } norm
            ? [Words.Value(norm, entry.Parameter).Zh, Words.Value(norm, entry.Parameter).En, Words.Camel(norm.Force), norm.Citations[0].In(Language.Chinese), norm.Citations[0].In(Language.English), ReportJson.Name(norm.Evidence)]
            : (string[])["", "", "", "", "", ""],
        entry.Reading?.ToString() ?? "", entry.IsKnown ? "true" : "false", entry.WhyAbsent?.Zh ?? "", entry.WhyAbsent?.En ?? "",
    ];

    private static string? WordsOf(Norm? norm) => norm?.Quotation ?? norm?.Citations[0].Text;

    private static string Ids<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(' ', values.Select(v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString())));

    private static string Json(Norm? norm)
    {
        if (norm is null) return "";
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) norm.WriteValue(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private string Say(string zh, string en) => language == Language.Chinese ? zh : en;

    private void Line(string line = "") => text.Append(line).Append('\n');

    /// <summary>The day and the place, the editions in force there, those that are not known, and the readings chosen otherwise than by default.</summary>
    private void Heading(LawInForce law)
    {
        var date = law.AsOf!.Value;
        var place = law.Province is { } province ? province.Name.In(language) + (law.Division!.Length > 2 ? $" {law.Division}" : "") : Say("只按全国性法律", "national law alone");
        Line(Say($"{Words.Iso(date)}  {place}  法律数据{LawBook.DataVersion}", $"{Words.Iso(date)}  {place}  law data {LawBook.DataVersion}"));
        var local = law.Book.Local.Select(l => l.Instrument).ToHashSet();
        foreach (var instrument in law.Book.Instruments)
        {
            var (edition, isHere) = (instrument.EditionOn(date), LawBook.IsOf(instrument.Division, law.Division));
            if (local.Contains(instrument))
            {
                Line($"    {instrument.ShortTitle.In(language)}  {instrument.Editions[0].Id}  " + Say($"[地方规则 {instrument.Id}]", $"[local rules {instrument.Id}]")
                    + (!isHere ? Say("：不适用于该地", ": not of this place") : edition is null ? Say("：当日尚未施行", ": not yet in force") : ""));
            }
            else if (isHere && (edition is not null || instrument.Division is null))
            {
                Line($"    {instrument.ShortTitle.In(language)}  " + (edition is null ? Say("没有当日施行的已知版本", "no edition known of that day") : edition.Id + (instrument.Division is null ? "" : Held(edition))));
            }
        }
        if (law.Province is { } its && !law.Editions.Any(e => e.Instrument.Division == its.Code && (!local.Contains(e.Instrument) || e.IsReadInFull)))
            Line("    " + Say($"{its.Name.Zh}实施细则：未收录", $"{its.Name.En} rules: not held"));
        var chosen = Interpretations.All.Where(i => law.Reading(i) != i.Default.Id).Select(i => $"{i.Id}={law.Reading(i)}").ToList();
        if (chosen.Count > 0) Line("    " + Say("选用读法：", "Readings chosen: ") + string.Join(Say("、", ", "), chosen));
        Line();
    }

    /// <summary>How much of an edition is held, where it is not all.</summary>
    private string Held(Edition edition) => edition.Evidence == Evidence.Derived ? Say("（文本未收录）", " (text not held)") : edition.IsReadInFull ? "" : Say("（未全部录入）", " (not entered in full)");

    private void Write(IEnumerable<LawEntry> entries, string title)
    {
        var list = entries.ToList();
        if (list.Count == 0) return;
        Line(Say($"{title}（{list.Count}）", $"{title} ({list.Count})"));
        foreach (var entry in list)
        {
            Head(entry.Parameter, entry.Scope);
            Item("    ", entry);
        }
        Line();
    }

    private void Head(Parameter parameter, Scope scope) => Line($"{parameter.Label.In(language)}  [{parameter.Id}]  {scope.LevelsIn(language)} · {scope.KindsIn(language)}");

    private void Item(string sign, LawEntry entry)
    {
        var under = entry.Reading is { } reading ? Say($"；按读法{reading}", $"; under {reading}") : "";
        if (entry.Norm is not { } norm)
        {
            Line($"  {sign}{entry.WhyAbsent!.In(language)}{under}");
            return;
        }
        Line($"  {sign}{Words.ValueAndForce(norm, entry.Parameter, language)}{Say("；", "; ")}{norm.Citations[0].In(language)}{Say("；", "; ")}{Words.Evidence(norm.Evidence, language)}{under}");
        if (withWords && WordsOf(norm) is { } words) Line($"        “{words.Replace('\n', ' ')}”");
    }
}
