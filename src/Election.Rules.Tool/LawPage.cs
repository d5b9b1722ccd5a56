using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary>The law of a day, what differs between two, and the open questions, for readers.</summary>
internal sealed class LawPage(Language language, bool withWords)
{
    private readonly StringBuilder text = new();

    internal static string[] CsvHeadings => ["parameter", "label_zh", "label_en", "levels", "kinds", "value", "value_zh", "value_en", "force", "source_zh", "source_en", "evidence", "words", "why_absent"];

    internal static string[] CsvDiffHeadings => ["parameter", "label_zh", "label_en", "levels", "kinds", "from_zh", "from_en", "from_force", "from_source", "to_zh", "to_en", "to_force", "to_source"];

    internal static string[] CsvRow(LawEntry entry) =>
    [
        entry.Parameter.Id, entry.Parameter.Label.Zh, entry.Parameter.Label.En, Ids(entry.Scope.Levels), Ids(entry.Scope.Kinds), Json(entry.Norm),
        entry.Norm?.InWords.Zh ?? "", entry.Norm?.InWords.En ?? "", entry.Norm is { } norm ? Words.Camel(norm.Force) : "",
        entry.Norm?.Citations[0].In(Language.Chinese) ?? "", entry.Norm?.Citations[0].In(Language.English) ?? "", entry.Norm is { } proved ? ReportJson.Name(proved.Evidence) : "",
        WordsOf(entry.Norm)?.Replace('\n', ' ') ?? "", entry.Absence is { } absence ? Words.Camel(absence.Kind) : "",
    ];

    internal static string[] CsvRow(LawChange change) =>
    [
        change.Parameter.Id, change.Parameter.Label.Zh, change.Parameter.Label.En, Ids(change.From.Scope.Levels), Ids(change.From.Scope.Kinds),
        .. Side(change.From), .. Side(change.To),
    ];

    /// <summary>A provision as its newest edition numbers it.</summary>
    internal static Citation Newest(Provision provision) => provision.In(provision.Instrument.Editions[^1]);

    /// <summary>The table of a law: what is known, then what is not.</summary>
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
            Line($"{change.Parameter.Label.In(language)}  [{change.Parameter.Id}]  {ScopeOf(change.From.Scope)}");
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

    private static string[] Side(LawEntry entry) =>
    [
        entry.Norm?.InWords.Zh ?? "", entry.Norm?.InWords.En ?? "", entry.Norm is { } norm ? Words.Camel(norm.Force) : "",
        entry.Norm?.Citations[0].In(Language.English) ?? Words.Camel(entry.Absence!.Value.Kind),
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

    private void Heading(LawInForce law)
    {
        var place = law.Province is { } province ? province.Name.In(language) + (law.Division!.Length > 2 ? $" {law.Division}" : "") : Say("只按全国性法律", "national law alone");
        Line(Say($"{Words.Iso(law.AsOf!.Value)}  {place}  法律数据{LawBook.DataVersion}", $"{Words.Iso(law.AsOf!.Value)}  {place}  law data {LawBook.DataVersion}"));
        foreach (var (instrument, edition) in law.Editions) Line($"    {instrument.ShortTitle.In(language)}  {edition.Id}");
        Line();
    }

    private void Write(IEnumerable<LawEntry> entries, string title)
    {
        var list = entries.ToList();
        if (list.Count == 0) return;
        Line(Say($"{title}（{list.Count}）", $"{title} ({list.Count})"));
        if (withWords)
        {
            foreach (var entry in list)
            {
                Line($"{entry.Parameter.Label.In(language)}  [{entry.Parameter.Id}]  {ScopeOf(entry.Scope)}");
                Item("    ", entry);
            }
            Line();
            return;
        }
        Line(Table.Of([.. list.Select(entry => (IReadOnlyList<string>)
            [entry.Parameter.Id, ScopeOf(entry.Scope), .. entry.Norm is { } norm
                ? [ValueOf(entry), Words.Force(norm.Force, language), Words.Evidence(norm.Evidence, language), norm.Citations[0].In(language)]
                : (string[])[entry.WhyAbsent!.In(language), "", "", ""]])]));
    }

    private void Item(string sign, LawEntry entry)
    {
        if (entry.Norm is not { } norm)
        {
            Line($"  {sign}{entry.WhyAbsent!.In(language)}");
            return;
        }
        Line($"  {sign}{ValueOf(entry)}{Say("，", ", ")}{Words.Force(norm.Force, language)}{Say("；", "; ")}{norm.Citations[0].In(language)}{Say("；", "; ")}{Words.Evidence(norm.Evidence, language)}");
        if (withWords && WordsOf(norm) is { } words) Line($"        “{words.Replace('\n', ' ')}”");
    }

    /// <summary>The value in words; a bare number with its unit.</summary>
    private string ValueOf(LawEntry entry)
    {
        var (value, unit) = (entry.Norm!.InWords.In(language), entry.Parameter.Unit.Name.In(language));
        return entry.Norm is not (Norm<int> or Norm<CountRange>) || unit.Length == 0 ? value : language == Language.Chinese ? value + unit : $"{value} {unit}";
    }

    private string ScopeOf(Scope scope) => $"{scope.LevelsIn(language)} · {scope.KindsIn(language)}";
}
