using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using HandlebarsDotNet;
using NodaTime.Text;

namespace Election.Rules.Tool.Docs;

/// <summary>An audit to be filed: the facts, the verdicts with the words of the law, lines to sign, and what reproduces it.</summary>
internal sealed class AuditPaper(AuditReport report, byte[] dossier, Language language)
{
    private readonly Prose page = new(language, "report");
    private readonly HashSet<string> quoted = new(StringComparer.Ordinal);
    private Figure? figure;

    /// <summary>Returns the audit as one HTML file that needs no other.</summary>
    internal string ToHtml()
    {
        var text = Compose();
        return Handlebars.Compile(Resources.Text("report.html"))(new
        {
            lang = HtmlSite.Tag(language),
            title = text.Title,
            style = Resources.Text("style.css"),
            body = HtmlSite.Body(Markup.Parse(text.Markdown), language, figure is null ? [] : [figure]),
            footer = HtmlSite.Versions(language),
        });
    }

    /// <summary>Returns the audit as a Word document.</summary>
    internal byte[] ToWord()
    {
        var text = Compose();
        var word = new WordText(language, isReview: false);
        word.Add(WordText.Styled("Title", WordText.Run(text.Title)));
        foreach (var element in word.Blocks(Markup.Parse(text.Markdown).Skip(1))) word.Add(element);
        return word.Write(text.Title, page.Say($"Election.Rules {AuditReport.LibraryVersion}，法律数据{LawBook.DataVersion}", $"Election.Rules {AuditReport.LibraryVersion}, law data {LawBook.DataVersion}"));
    }

    private Page Compose()
    {
        page.Title(page.Say("选举核对报告", "Audit of an election"));
        page.Para(Md.Strong(Clean(report.Dossier.Title ?? report.Dossier.FileName)));
        WriteSummary();
        WriteBreaches(page.Say("违反法律规定", "Breaches of law"), Force.Mandatory);
        WriteBreaches(page.Say("提示（一般性要求，不属违法）", "Warnings (guiding norms, no breach of law)"), Force.Guiding);
        WriteRest(page.Say("尚不能判断", "Undetermined"), Conclusion.Undetermined);
        WriteRest(page.Say("符合规定", "Met"), Conclusion.Met);
        WriteFacts();
        WriteWords();
        WriteSignatures();
        WriteReceipt();
        page.Para(page.Say(ReportJson.NoLegalAdvice));
        return page.Page;
    }

    private void WriteSummary()
    {
        var guiding = report.Breaches.Count(v => v.Verdict.Force == Force.Guiding);
        page.Table(
            [page.Say("违法", "Breached"), page.Say("提示", "Warnings"), page.Say("尚不能判断", "Undetermined"), page.Say("符合", "Met"), page.Say("不适用", "Not applicable")],
            [[.. new[] { report.Count(Conclusion.Breached) - guiding, guiding, report.Count(Conclusion.Undetermined), report.Count(Conclusion.Met), report.Count(Conclusion.NotApplicable) }.Select(n => (Md)Words.Number(n))]]);
    }

    private void WriteBreaches(string title, Force force)
    {
        var found = report.Breaches.Where(v => v.Verdict.Force == force).ToList();
        if (found.Count == 0) return;
        page.Heading(2, page.Say($"{title}（{found.Count}）", $"{title} ({found.Count})"));
        foreach (var verdict in found)
        {
            var explanation = verdict.Explanation;
            page.Heading(3, page.Say(verdict.Rule.Title));
            page.Para(page.Label("规则", "Rule") + Md.Code(verdict.Rule.Id) + (verdict.Subject.Length == 0 ? "" : page.Say("　", " · ") + page.Label("档案位置", "In the dossier") + Md.Code(Clean(verdict.Subject))));
            page.Para(page.Label("问题", "Found") + Clean(page.Say(explanation.Message)));
            if (explanation.Steps.Count > 0) page.Para(page.Label("事实与比较", "Facts and comparison") + Clean(RulePages.Steps(page, explanation)));
            page.Para(page.Label("要求", "Asked") + page.Say(verdict.Rule.Statement));
            foreach (var citation in explanation.Citations) WriteCitation(citation);
            if (explanation.Cure != Bilingual.None) page.Para(page.Label("改正", "Cure") + Clean(page.Say(explanation.Cure)));
            foreach (var notice in explanation.Notices) page.Para(page.Label("注意", "Note") + Clean(page.Say(notice.Text)));
            foreach (var reading in explanation.Readings)
                foreach (var (other, conclusion) in reading.Otherwise.Where(o => o.Conclusion is Conclusion.Met or Conclusion.Breached))
                    page.Para(page.Label("另一读法", "Otherwise read") + page.Say($"{reading.Interpretation.Question.Zh}如采“{other.Meaning.Zh}”，结论为{Words.Conclude(conclusion, Language.Chinese)}", $"{reading.Interpretation.Question.En} With “{other.Meaning.En}” it would be {Words.Conclude(conclusion, Language.English)}") + page.Say("（", " (") + Md.Code($"{reading.Interpretation.Id}={other.Id}") + page.Say("）。", ")."));
        }
    }

    private void WriteRest(string title, Conclusion conclusion)
    {
        var found = report.Verdicts.Where(v => v.Conclusion == conclusion).ToList();
        if (found.Count == 0) return;
        page.Heading(2, page.Say($"{title}（{found.Count}）", $"{title} ({found.Count})"));
        var isMet = conclusion == Conclusion.Met;
        // What is said of many places in the same words is said once.
        page.Table(
            [page.Say("规则", "Rule"), page.Say("档案位置", "In the dossier"), isMet ? page.Say("事实与比较", "Facts and comparison") : page.Say("原因", "Why"), isMet ? page.Say("依据", "Provisions") : page.Say("需补充", "Missing")],
            found.GroupBy(v => (v.Rule, v.Explanation.Message)).Select(same => (IReadOnlyList<Md>)
            [
                (Md)page.Say(same.Key.Rule.Title) + "\n" + Md.Code(same.Key.Rule.Id),
                Places(same.Select(v => v.Subject)),
                Clean(page.Say(same.Key.Message)),
                isMet ? Md.Join(page.Say("；", "; "), same.SelectMany(v => v.Explanation.Citations).Select(c => c.In(language)).Distinct().Select(c => (Md)c)) : Places(same.SelectMany(v => v.Missing)),
            ]));
    }

    /// <summary>The first few places, and how many more there are.</summary>
    private Md Places(IEnumerable<string> pointers)
    {
        const int most = 3;
        var all = pointers.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return Md.Join("\n", all.Take(most).Select(p => Md.Code(Clean(p)))) + (all.Count > most ? page.Say($"等{all.Count}处", $" and {all.Count - most} more") : "");
    }

    /// <summary>The facts as the dossier states them; lists of persons by their number alone, since what is filed is read by many.</summary>
    private void WriteFacts()
    {
        page.Heading(2, page.Say("档案载明的事实", "The facts stated"));
        using var json = JsonDocument.Parse(dossier);
        var labels = RuleBook.All.SelectMany(r => r.Facts).Where(f => f.Pointer.StartsWith('/')).DistinctBy(f => f.Pointer).ToDictionary(f => f.Pointer, f => f.Label, StringComparer.Ordinal);
        page.Table(
            [page.Say("档案位置", "In the dossier"), page.Say("事实", "Fact"), page.Say("载明", "Stated")],
            Leaves(json.RootElement, "").Where(l => l.Pointer is not ("/title" or "/source"))
                .Select(l => (IReadOnlyList<Md>)[Md.Code(Clean(l.Pointer)), labels.TryGetValue(l.Pointer, out var label) ? page.Say(label) : "", Clean(l.Value)]));
        WriteDistricts();
    }

    private void WriteDistricts()
    {
        if (report.Dossier.Area is not { Population: > 0, Seats: > 0 } area || report.Dossier.Districts is not { Count: > 0 } districts) return;
        // The mean that the rule takes: under one reading garrison and reserved seats are counted in it.
        var seats = area.Seats;
        if (report.Law.Reading(Interpretations.DeviationBase) == "in") seats += report.Dossier.Allocation?.GarrisonSeats + report.Dossier.Allocation?.ReservedSeats;
        if (seats is null) return;
        var plan = new DistrictPlan
        {
            Area = new() { Population = area.Population, Seats = seats },
            Districts = [.. districts.Where(d => d is { Seats: > 0, Population: not null }).Select(d => new ElectoralDistrict { Id = Clean(d.Name ?? d.Id ?? ""), Seats = d.Seats, Population = d.Population })],
        };
        if (plan.Districts.Count == 0) return;
        figure = Figures.Deviations(language, plan, report.Law.Find(Parameters.PopulationDeviation, report.Occasion)?.Value);
        page.Heading(3, page.Say("各选区每一代表所代表的人口数", "People per deputy of each district"));
        page.Figure(figure.Name, page.Say("各选区与平均数的偏差，数字见下表。", "Each district against the mean; the table below has the numbers."));
        page.Table(
            [page.Say("选区", "District"), page.Say("名额", "Seats"), page.Say("人口", "People"), page.Say("与平均数的偏差", "Against the mean")],
            plan.Districts.Select(d => (IReadOnlyList<Md>)[d.Id!, Words.Number(d.Seats!.Value), Words.Number(d.Population!.Value), Deviation.Of(d.Population.Value, d.Seats.Value, area.Population!.Value, seats.Value).ToString()]));
    }

    /// <summary>The words of the provisions met: those of breaches stand with them.</summary>
    private void WriteWords()
    {
        var citations = report.Verdicts.Where(v => v.Conclusion == Conclusion.Met).SelectMany(v => v.Explanation.Citations).Where(c => !quoted.Contains(c.In(Language.Chinese))).DistinctBy(c => c.In(Language.Chinese), StringComparer.Ordinal).ToList();
        if (citations.Count == 0) return;
        page.Heading(2, page.Say("法条原文", "The words of the law"));
        foreach (var citation in citations) WriteCitation(citation);
    }

    private void WriteCitation(Citation citation)
    {
        var place = citation.In(language);
        if (!quoted.Add(citation.In(Language.Chinese)))
        {
            page.Para(page.Label("依据", "Law") + page.Say($"{place}（原文见前）", $"{place} (quoted above)"));
            return;
        }
        page.Para(page.Label("依据", "Law") + place + (citation.Text is not null ? "" : citation.NearestEdition is { } nearest
            ? page.Say($"；该版本文本未收录，以下为{nearest.In(Language.Chinese)}的版本的相应条文", $"; the text of that edition is not held; the edition of {nearest.Id} says")
            : page.Say("（文本未收录）", " (text not held)")));
        if ((citation.Text ?? citation.NearestText) is not { } words) return;
        page.Quote(words);
        if (language == Language.English && citation.Text is not null && citation.Edition == citation.Provision.Instrument.Editions[^1] && EnglishStatute.Find(citation.Provision, withItems: true) is { } english)
            page.Para(page.Label("", "Unofficial English") + english);
    }

    private void WriteSignatures()
    {
        page.Heading(2, page.Say("核对与签署", "Checked and signed"));
        page.Table(
            [page.Say("核对人", "Checked by"), page.Say("单位、职务", "Office and position"), page.Say("签名", "Signature"), page.Say("日期", "Date")],
            Enumerable.Repeat((IReadOnlyList<Md>)["　\n　", "　\n　", "　\n　", "　\n　"], 2));
    }

    /// <summary>What reproduces the report: the same library, law data, readings and dossier give the same verdicts.</summary>
    private void WriteReceipt()
    {
        var law = report.Law;
        page.Heading(2, page.Say("核对依据", "Receipt"));
        List<IReadOnlyList<Md>> rows =
        [
            [page.Say("程序", "Library"), $"Election.Rules {AuditReport.LibraryVersion}"],
            [page.Say("法律数据", "Law data"), LawBook.DataVersion],
            [page.Say("适用法律的日期", "Day whose law counts"), law.AsOf is { } day ? Dates.In(language, day) : page.Say("不明", "not known")],
            [page.Say("适用的版本", "Editions"), Md.Join("\n", law.Editions.Select(e => (Md)page.Say($"《{e.Instrument.ShortTitle.Zh}》（{e.In(Language.Chinese)}）", $"{e.Instrument.ShortTitle.En} ({e.Id})")))],
            [page.Say("省份", "Province"), law.Province is { } province ? province.Name.In(language) : page.Say("未载明", "not stated")],
            [page.Say("影响结论或者另行选用的读法", "Readings that mattered or were chosen"), Md.Join("\n", report.ReadingsThatMattered.Select(q => Md.Code($"{q.Id}={law.Reading(q)}") + (law.Reading(q) == q.Default.Id ? page.Say("（默认）", " (default)") : page.Say("（选用）", " (chosen)"))))],
            [page.Say("档案", "Dossier"), Clean(report.Dossier.FileName)],
            [page.Say("档案的 SHA-256", "SHA-256 of the dossier"), Md.Code(report.Dossier.Sha256 ?? "")],
        ];
        rows.AddRange(report.LocalRules.Select(l => (IReadOnlyList<Md>)[page.Say($"地方规则“{Clean(l.Instrument.Id)}”的 SHA-256", $"SHA-256 of local rules {Clean(l.Instrument.Id)}"), (l.FileName.Length == 0 ? "" : Clean(l.FileName) + "\n") + Md.Code(l.Sha256)]));
        page.Table([page.Say("项目", "Item"), page.Say("内容", "Content")], rows);
    }

    private IEnumerable<(string Pointer, string Value)> Leaves(JsonElement element, string at) => element.ValueKind switch
    {
        JsonValueKind.Object when IsBound(element) => [(at, Bound(element))],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Leaves(p.Value, $"{at}/{p.Name}")),
        JsonValueKind.Array => [(at, page.Say($"共{element.GetArrayLength()}项", $"{element.GetArrayLength()} in all"))],
        JsonValueKind.True => [(at, page.Say("是", "yes"))],
        JsonValueKind.False => [(at, page.Say("否", "no"))],
        JsonValueKind.Null => [],
        _ => [(at, InWords(element))],
    };

    /// <summary>A day as papers write it; anything else as the dossier has it.</summary>
    private string InWords(JsonElement value) => LocalDatePattern.Iso.Parse(value.ToString()) is { Success: true, Value: var day } ? Dates.In(language, day) : value.ToString();

    private static bool IsBound(JsonElement element) => element.EnumerateObject().Any() && element.EnumerateObject().All(p => p.Name is "by" or "from" or "to" && p.Value.ValueKind == JsonValueKind.String);

    private string Bound(JsonElement element) => element.TryGetProperty("by", out var by) ? page.Say($"{InWords(by)}或以前", $"on or before {InWords(by)}")
        : element.TryGetProperty("from", out var from) && element.TryGetProperty("to", out var to) ? page.Say($"{InWords(from)}至{InWords(to)}之间", $"between {InWords(from)} and {InWords(to)}")
        : element.ToString();

    /// <summary>What a dossier says can neither steer what is written nor carry the number of a person into it.</summary>
    private static string Clean(string words) => Shield.Blot(ReportText.Clean(words));
}
