using System.Text;

namespace Election.Rules.Dossiers;

/// <summary>The report for readers: breaches first, then what is open and which fact would settle it, then a summary line.</summary>
internal sealed record ReportText(AuditReport Report, Language Language, ReportDetail Detail, bool Markdown)
{
    private readonly StringBuilder text = new();
    private readonly HashSet<Citation> quoted = [];

    internal string Write(bool compareEditions = false)
    {
        Heading(1, Report.Dossier.Title ?? Report.Dossier.FileName);
        Line(LawLine());
        Line();
        Section(Say("违反法律规定", "Breaches of law"), Report.Breaches.Where(v => v.Verdict.Force == Force.Mandatory), Breach);
        Section(Say("提示（一般性要求，不属违法）", "Warnings (guiding norms, no breach of law)"), Report.Breaches.Where(v => v.Verdict.Force == Force.Guiding), Breach);
        if (Detail >= ReportDetail.Normal) WriteOpen();
        if (Detail == ReportDetail.All)
        {
            Section(Say("符合规定", "Met"), Report.Verdicts.Where(v => v.Conclusion == Conclusion.Met), Plain);
            Section(Say("不适用", "Not applicable"), Report.Verdicts.Where(v => v.Conclusion == Conclusion.NotApplicable), Plain);
        }
        if (compareEditions) WriteOtherEditions();
        Line(Summary());
        Line(Say($"核对依据：Election.Rules {AuditReport.LibraryVersion}，法律数据{LawBook.DataVersion}。", $"Judged by Election.Rules {AuditReport.LibraryVersion}, law data {LawBook.DataVersion}."));
        Line(ReportJson.NoLegalAdvice.In(Language));
        return text.ToString();
    }

    private void WriteOpen()
    {
        var open = Report.Verdicts.Where(v => v.Conclusion == Conclusion.Undetermined).ToLookup(IsForTheProvince);
        Section(Say("尚不能判断", "Undetermined"), open[false], Open);
        Provincial([.. open[true]]);
        Section(Say("符合规定，但请注意", "Met, but worth noting"), Report.Verdicts.Where(v => v.Conclusion == Conclusion.Met && (Noteworthy(v) || v.Explanation.Notices.Count > 0)), Noted);
    }

    /// <summary>What other editions would say: each that decides otherwise; of the rest in one line those that leave undecided what this law decides, in another those under which all stays as it is.</summary>
    private void WriteOtherEditions()
    {
        var others = Report.CompareEditions().ToLookup(other => other.Changes.Any(c => c.IsDecided));
        foreach (var other in others[true])
        {
            var differing = other.Editions.Except(Report.Law.Editions).Select(e => Say($"《{e.Instrument.ShortTitle.Zh}》（{e.In(Language)}）", $"{e.Instrument.ShortTitle.En} ({e.In(Language)})"));
            Heading(2, Say($"如按{Dates.In(Language, other.AsOf)}施行的法律：{string.Join("、", differing)}", $"Under the law of {Dates.In(Language, other.AsOf)}: {string.Join(", ", differing)}"));
            foreach (var change in other.Changes.Where(c => c.IsDecided))
            {
                Title(change.From);
                Item("", Say($"由“{Conclude(change.From.Conclusion)}”变为“{Conclude(change.To.Conclusion)}”：{change.To.Explanation.In(Language)}", $"{Conclude(change.From.Conclusion)} becomes {Conclude(change.To.Conclusion)}: {change.To.Explanation.In(Language)}"));
            }
            if (other.Lost is > 0 and var lost) Line(Say($"另有{lost}项按该日的法律尚不能判断。", $"{lost} more could not be decided under the law of that day."));
            Line();
        }
        var rest = others[false].ToLookup(other => other.Lost > 0);
        if (rest[true].Any()) Line(Say("按下列各日的法律不能全部比较，能够判断的没有其他结论：", "Under the law of these days the dossier could not be compared in full; what could be decided would not be otherwise: ")
            + string.Join(Say("、", "; "), rest[true].Select(other => Dates.In(Language, other.AsOf) + Say($"（{other.Lost}项尚不能判断）", $" ({other.Lost} undetermined)"))) + Say("。", "."));
        if (rest[false].Any()) Line(Say("按下列各日的法律，没有其他结论：", "Under the law of these days nothing would be decided otherwise: ") + string.Join(Say("、", "; "), rest[false].Select(other => Dates.In(Language, other.AsOf))) + Say("。", "."));
        if (others[false].Any()) Line();
    }

    private static bool IsForTheProvince(AuditVerdict verdict) => verdict.Explanation.Absence?.Kind is AbsenceKind.NoDivision or AbsenceKind.ProvinceNotHeld or AbsenceKind.ProvinceNotReadInFull or AbsenceKind.ProvinceSpeaksOfOthers;

    /// <summary>What only a province sets is told in one breath: the reason is the same for all.</summary>
    private void Provincial(List<AuditVerdict> verdicts)
    {
        if (verdicts.Count == 0) return;
        Heading(2, Say($"由省级规定，尚不能判断（{verdicts.Count}）", $"Undetermined: for the province to set ({verdicts.Count})"));
        var law = Report.Law;
        Line(law.Province is not { } province
            ? Say("没有载明行政区划（/election/division），以下各项无法判断：", "The division is not stated (/election/division); these rules cannot be decided:")
            : law.ProvincialEdition is { } edition
                ? verdicts.TrueForAll(v => v.Explanation.Absence?.Kind == AbsenceKind.ProvinceSpeaksOfOthers)
                    ? Say($"{province.Name.Zh}{edition.In(Language)}的实施细则只规定县、乡两级选举，其他规定未收录，以下各项无法判断：", $"The {province.Name.En} rules of {edition.Id} speak of county and township elections only, and no others are held; these rules cannot be decided:")
                : edition.Evidence != Evidence.Derived
                    ? Say($"{province.Name.Zh}{edition.In(Language)}的实施细则的内容尚未全部录入，以下各项无法判断：", $"The {province.Name.En} rules of {edition.Id} are not entered here in full; these rules cannot be decided:")
                    : Say($"{province.Name.Zh}{edition.In(Language)}的实施细则的文本未收录，以下各项无法判断：", $"The text of the {province.Name.En} rules of {edition.Id} is not held; these rules cannot be decided:")
                : Say($"{province.Name.Zh}在{Dates.In(Language, law.AsOf!.Value)}施行的实施细则未收录，以下各项无法判断：", $"The rules of {province.Name.En} in force on {Dates.In(Language, law.AsOf!.Value)} are not held; these rules cannot be decided:"));
        foreach (var rule in verdicts.Select(v => v.Rule).Distinct())
        {
            var count = verdicts.Count(v => v.Rule == rule);
            Line($"{(Markdown ? "- " : "• ")}{rule.Title.In(Language)}  {(Markdown ? $"`{rule.Id}`" : $"[{rule.Id}]")}{(count > 1 ? FormattableString.Invariant($" ×{count}") : "")}");
        }
        Line();
    }

    private static bool Noteworthy(AuditVerdict verdict) => verdict.Explanation.Readings.Any(Matters);

    /// <summary>A reading matters to a reader where it would turn the verdict; one that merely lacks a fact does not.</summary>
    private static bool Matters(ReadingUsed reading) => reading.Otherwise.Any(o => o.Conclusion is Conclusion.Met or Conclusion.Breached);

    private string Say(string zh, string en) => Language == Language.Chinese ? zh : en;

    /// <summary>A line is one line: what a dossier says can neither break it nor steer a terminal.</summary>
    private void Line(string line = "") => text.Append(Clean(line)).Append('\n');

    internal static string Clean(string line) => line.Any(IsControl) ? string.Concat(line.Select(c => IsControl(c) ? '\uFFFD' : c)) : line;

    // The last two no form of text can carry.
    private static bool IsControl(char c) => char.IsControl(c) || c is '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private void Heading(int level, string words)
    {
        if (Markdown)
        {
            Line(new string('#', level) + " " + words);
            Line();
            return;
        }
        Line(words);
        if (level == 1) Line(new string('=', Width(words)));
    }

    /// <summary>Columns on a terminal: Chinese characters take two.</summary>
    private static int Width(string words) => Math.Min(78, words.Sum(c => c >= 0x1100 ? 2 : 1));

    private string LawLine()
    {
        var law = Report.Law;
        if (law.AsOf is not { } date) return Say("适用法律：不明（没有载明选举日，也没有载明适用法律的日期）。", "Law: not known (neither the election day nor the day whose law counts is stated).");
        var editions = string.Join(Say("、", ", "), law.Editions.Select(e => Say($"《{e.Instrument.ShortTitle.Zh}》（{e.In(Language)}）", $"{e.Instrument.ShortTitle.En} ({e.In(Language)})")));
        var assumed = Report.AssumedDivision is { } division ? Say($"（档案没有载明行政区划，按{division}）", $" (the dossier states no division; taken to be {division})") : "";
        var province = law.Province is { } p ? Say($"；{p.Name.Zh}", $"; {p.Name.En}") + assumed : Say("；未载明省份，只按全国性法律判断", "; no province stated, national law only");
        return Say($"适用法律：{Dates.In(Language, date)}施行的{editions}{province}。", $"Law in force on {Dates.In(Language, date)}: {editions}{province}.");
    }

    private void Section(string title, IEnumerable<AuditVerdict> verdicts, Action<AuditVerdict> write)
    {
        var list = verdicts.ToList();
        if (list.Count == 0) return;
        Heading(2, Say($"{title}（{list.Count}）", $"{title} ({list.Count})"));
        foreach (var verdict in list) write(verdict);
        Line();
    }

    private void Title(AuditVerdict verdict)
    {
        var place = verdict.Subject.Length == 0 ? "" : Markdown ? $" `{verdict.Subject}`" : "  " + verdict.Subject;
        var id = Markdown ? $"`{verdict.Rule.Id}`" : $"[{verdict.Rule.Id}]";
        Line(Markdown ? $"- **{verdict.Rule.Title.In(Language)}** {id}{place}" : $"• {verdict.Rule.Title.In(Language)}  {id}{place}");
    }

    private void Item(string label, string words) => Line(Markdown ? $"  - {label}{words}" : $"    {label}{words}");

    private void Breach(AuditVerdict verdict)
    {
        Title(verdict);
        Item(Say("发现：", "Found: "), verdict.Explanation.In(Language));
        Item(Say("要求：", "Asked: "), verdict.Rule.Statement.In(Language));
        Quote(verdict);
        foreach (var notice in verdict.Explanation.Notices) Item(Say("注意：", "Note: "), notice.Text.In(Language));
        if (verdict.Explanation.Cure != Bilingual.None) Item(Say("改正：", "Cure: "), verdict.Explanation.Cure.In(Language));
        Readings(verdict);
    }

    private void Open(AuditVerdict verdict)
    {
        Title(verdict);
        Item(Say("原因：", "Why: "), verdict.Explanation.In(Language));
        if (verdict.Missing.Count > 0) Item(Say("需补充：", "Missing: "), string.Join(Say("、", ", "), verdict.Missing));
        Readings(verdict);
    }

    private void Noted(AuditVerdict verdict)
    {
        Title(verdict);
        foreach (var notice in verdict.Explanation.Notices) Item("", notice.Text.In(Language));
        Readings(verdict);
    }

    private void Plain(AuditVerdict verdict)
    {
        Title(verdict);
        Item("", verdict.Explanation.In(Language));
    }

    private void Quote(AuditVerdict verdict)
    {
        foreach (var citation in verdict.Explanation.Citations)
        {
            var place = citation.In(Language);
            if (!quoted.Add(citation)) Item(Say("依据：", "Law: "), Say($"{place}（原文见前）", $"{place} (quoted above)"));
            else if (citation.Text is { } words) Item(Say("依据：", "Law: "), $"{place}{Say("：", ": ")}“{OneLine(words)}”");
            else if (citation.NearestText is { } near) Item(Say("依据：", "Law: "), Say($"{place}；该版本文本未收录，以下为{citation.NearestEdition!.In(Language)}的版本的相应条文：“{OneLine(near)}”", $"{place}; the text of that edition is not held; the edition of {citation.NearestEdition!.Id} says: “{OneLine(near)}”"));
            else Item(Say("依据：", "Law: "), Say($"{place}（文本未收录）", $"{place} (text not held)"));
        }
    }

    private static string OneLine(string words) => words.Replace('\n', ' ');

    private void Readings(AuditVerdict verdict)
    {
        foreach (var reading in verdict.Explanation.Readings.Where(Matters))
            foreach (var (other, conclusion) in reading.Otherwise.Where(o => o.Conclusion is Conclusion.Met or Conclusion.Breached))
                Item(Say("另一读法：", "Otherwise read: "), Say(
                    $"{reading.Interpretation.Question.Zh}——如采“{other.Meaning.Zh}”（{reading.Interpretation.Id}={other.Id}），结论为{Conclude(conclusion)}。",
                    $"{reading.Interpretation.Question.En} With “{other.Meaning.En}” ({reading.Interpretation.Id}={other.Id}) it would be {Conclude(conclusion)}."));
    }

    private string Conclude(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Met => Say("符合", "met"),
        Conclusion.Breached => Say("不符合", "breached"),
        Conclusion.NotApplicable => Say("不适用", "not applicable"),
        _ => Say("不能判断", "undetermined"),
    };

    private string Summary()
    {
        var guiding = Report.Breaches.Count(v => v.Verdict.Force == Force.Guiding);
        var unlawful = Report.Count(Conclusion.Breached) - guiding;
        return Say(
            $"合计：违法{unlawful}项，提示{guiding}项，尚不能判断{Report.Count(Conclusion.Undetermined)}项，符合{Report.Count(Conclusion.Met)}项，不适用{Report.Count(Conclusion.NotApplicable)}项。",
            $"In all: {unlawful} breached, {guiding} warnings, {Report.Count(Conclusion.Undetermined)} undetermined, {Report.Count(Conclusion.Met)} met, {Report.Count(Conclusion.NotApplicable)} not applicable.");
    }
}
