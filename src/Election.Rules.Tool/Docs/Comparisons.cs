using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Election.Rules.Tool.Docs;

/// <summary>The pages that compare: what a province sets otherwise than the nation, and what changed from one edition to the next.</summary>
internal static class Comparisons
{
    internal static Page Provinces(Language language)
    {
        var page = new Prose(language, "provinces");
        page.Title(page.Say("各省规定", "The provinces"));
        page.Para(page.Say("各省、自治区、直辖市实施细则的收录情况。没有收录的，凡由省级规定的事项都不作判断。", "Which rules of provinces are held. Where they are not, whatever only a province can set stays undetermined."));
        page.Table(
            [page.Say("省份", "Province"), page.Say("文本", "Text"), page.Say("版本", "Editions"), page.Say("收录", "Held")],
            Province.All.Select(province => LawBook.Provinces.FirstOrDefault(p => p.Instrument.Division == province.Code)?.Instrument is { } rules
                ? (IReadOnlyList<Md>)
                [
                    page.Link(province.Name.In(language), "provinces/" + province.Code), page.Say($"《{rules.Title.Zh}》", rules.Title.En),
                    string.Join(page.Say("、", ", "), rules.Editions.Select(e => e.In(language))), HeldIn(page, rules.Editions[^1]),
                ]
                : [province.Name.In(language), "—", "—", page.Say("未收录", "not held")]));
        return page.Page;
    }

    internal static IEnumerable<Page> OfProvinces(Language language) => LawBook.Provinces.Select(p => Write(p.Instrument, language));

    private static Page Write(Instrument rules, Language language)
    {
        var province = Province.Of(rules.Division!);
        var page = new Prose(language, "provinces/" + province.Code);
        page.Title(page.Say(province.Name.Zh, province.Name.En));
        page.Para(page.Say($"《{rules.Title.Zh}》", rules.Title.En) + page.Say("；", "; ")
            + page.Label("版本", "editions") + string.Join(page.Say("、", ", "), rules.Editions.Select(e => e.In(language))) + page.Say("；", "; ") + page.Label("收录", "held") + HeldIn(page, rules.Editions[^1])
            + (Statutes.All.Contains(rules) ? page.Say("。", ". ") + page.Link(page.Say("逐条对照", "The annotated text"), "law/" + rules.Id) + page.Say("。", ".") : page.Say("。", ".")));
        var (nation, here) = (LawInForce.On(Registers.Day), LawInForce.On(Registers.Day, province.Code));
        page.Heading(2, page.Say("与全国性法律不同或者另有规定的事项", "What it sets otherwise, or besides"), "differences");
        // What only a province can set is no difference of the law: it fills what the nation leaves.
        var changes = nation.DifferencesTo(here).Where(c => c.To.Norm is { } norm && norm.Citations[0].Provision.Instrument == rules).ToList();
        page.Table(
            [page.Say("事项", "What"), page.Say("适用", "Applies to"), page.Say("全国", "Nation"), page.Say("本省", "Here"), page.Say("依据与原文", "Source and words"), page.Say("规则", "Rules")],
            changes.Select(c => (IReadOnlyList<Md>)
            [
                page.Say(c.Parameter.Label), NumberTables.Scope(page, c.From.Scope), Says(page, c.From), Says(page, c.To),
                Statutes.Link(page, c.To.Norm!.Citations[0]) + (c.To.Norm.Quotation is { } words ? page.Say($"：“{NumberTables.OneLine(words)}”", $": “{NumberTables.OneLine(words)}”") : ""),
                RuleBook.All.Where(r => r.RestsOn.Contains(c.Parameter)).ToList() is { Count: > 0 } judged ? Md.Join("\n", judged.Select(r => page.Link(page.Say(r.Title), "rules/" + r.Id))) : page.Say("资料", "data only"),
            ]));
        var departures = LawBook.Provinces.First(p => p.Instrument == rules).Departures.ToList();
        if (departures.Count > 0)
        {
            page.Heading(2, page.Say("与全国性法律不一致的条文", "Where it departs from national law"), "departures");
            page.Items(departures.Select(d => Statutes.Link(page, d.Place) + page.Say("与", " departs from ") + Statutes.Link(page, d.Departure.National) + page.Say("不一致，见", ": ") + page.Link(Md.Code(d.Departure.Question.Id), "interpretations", d.Departure.Question.Id)));
        }
        return page.Page;
    }

    /// <summary>What changed between editions: values, and where both texts are held, words.</summary>
    internal static Page Editions(Language language)
    {
        var page = new Prose(language, "editions");
        page.Title(page.Say("各版本的变化", "What changed between editions"));
        page.Para(page.Say("先列规则所用的数字和义务的变化；两个版本的文本都有收录的，再列文字有变化的各款，删去的文字加删除线，新增的文字加下划线。没有查证的版本如实注明。", "First the numbers and duties that rules apply; then, where the texts of both editions are held, the paragraphs whose words changed: what was struck out is struck through, what is new is underlined. What is not proved is said to be so."));
        foreach (var instrument in LawBook.Standard.Instruments.Where(i => i.Editions.Count > 1))
        {
            page.Heading(2, page.Say($"《{instrument.ShortTitle.Zh}》", instrument.ShortTitle.En), instrument.Id);
            for (var i = instrument.Editions.Count - 1; i > 0; i--) Write(page, instrument, instrument.Editions[i - 1], instrument.Editions[i]);
        }
        return page.Page;
    }

    private static void Write(Prose page, Instrument instrument, Edition from, Edition to)
    {
        page.Heading(3, page.Say($"{Dates.In(page.Language, to.InForceFrom)}施行的版本", $"The edition in force from {Dates.In(page.Language, to.InForceFrom)}"), $"{instrument.Id}-{to.Id}");
        var (before, after) = (LawInForce.On(to.InForceFrom.PlusDays(-1), instrument.Division), LawInForce.On(to.InForceFrom, instrument.Division));
        var changes = before.DifferencesTo(after).Where(c => IsOf(c.From) || IsOf(c.To)).ToList();
        if (changes.Count == 0) page.Para(page.Say("规则所用的数字和义务没有变化。", "No number and no duty that rules apply changed."));
        else
        {
            page.Table(
                [page.Say("事项", "What"), page.Say("适用", "Applies to"), page.Say("此前", "Before"), page.Say("此后", "After"), page.Say("依据", "Source")],
                changes.Select(c => (IReadOnlyList<Md>)[page.Say(c.Parameter.Label), NumberTables.Scope(page, c.From.Scope), Says(page, c.From), Says(page, c.To), (c.To.Norm ?? c.From.Norm)!.Citations[0] is var source ? Statutes.Link(page, source) : ""]));
        }
        WriteWords(page, instrument, from, to);

        bool IsOf(LawEntry entry) => entry.Norm?.Citations[0].Provision.Instrument == instrument;
    }

    private static void WriteWords(Prose page, Instrument instrument, Edition from, Edition to)
    {
        if (to != instrument.Editions[^1] || from.Text is null || to.Text is null) return;
        var changed = 0;
        foreach (var provision in Coverage.ProvisionsOf(instrument).Where(p => p.Item == 0))
        {
            var (old, now) = (provision.In(from), provision.In(to));
            // Where it is not known how the older edition numbered an article, nothing can be compared.
            if (old.Article is null || old.Text == now.Text || now.Text is null) continue;
            changed++;
            page.Para(Md.Strong(Statutes.Link(page, now, now.PlaceIn(page.Language))) + page.Say($"（原{old.PlaceIn(page.Language)}）", $" (before: {old.PlaceIn(page.Language)})"));
            page.Changed(old.Text is null ? [(now.Text, true)] : Difference(old.Text, now.Text));
        }
        if (changed > 0) page.Para(page.Say($"共{changed}款文字有变化。", $"{changed} paragraphs changed in words."));
    }

    /// <summary>The pieces of two texts: what both have, what was struck out (false), what is new (true).</summary>
    private static IEnumerable<(string Words, bool? IsNew)> Difference(string old, string now)
    {
        // Character by character: Chinese has no blanks between words.
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(Lines(old), Lines(now)).Lines;
        bool? kind = null;
        var piece = "";
        foreach (var line in lines)
        {
            bool? its = line.Type switch { ChangeType.Inserted => true, ChangeType.Deleted => false, _ => null };
            if (its != kind && piece.Length > 0)
            {
                yield return (piece, kind);
                piece = "";
            }
            kind = its;
            piece += line.Text;
        }
        if (piece.Length > 0) yield return (piece, kind);

        static string Lines(string words) => string.Join('\n', words.Replace('\n', ' ').EnumerateRunes());
    }

    private static Md Says(Prose page, LawEntry entry) => entry.Norm is { } norm
        ? Words.ValueAndForce(norm, entry.Parameter, page.Language) + (entry.Reading is { IsDefault: false } reading ? page.Say($"（按读法{reading}）", $" (under {reading})") : "")
        : entry.IsKnown ? page.Say("没有规定", "not set")
        : entry.Absence!.Value.Kind == AbsenceKind.NoDivision ? page.Say("由省级规定", "left to provinces")
        : page.Say("未能查证", "not proved");

    private static string HeldIn(Prose page, Edition edition) => edition.IsReadInFull ? page.Say("全文，逐款录入", "in full, every paragraph entered")
        : edition.Evidence == Evidence.Extract ? page.Say("节录", "an extract")
        : edition.Text is null ? page.Say("文本未收录", "text not held")
        : page.Say("全文，部分录入", "in full, entered in part");
}
