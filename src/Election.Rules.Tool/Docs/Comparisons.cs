using System.Text.RegularExpressions;
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
            [page.Say("省份", "Province"), page.Say("文本", "Text"), page.Say("版本与收录", "Editions, and how far held")],
            Province.All.Select(province => LawBook.Provinces.FirstOrDefault(p => p.Instrument.Division == province.Code)?.Instrument is { } rules
                ? (IReadOnlyList<Md>)
                [
                    page.Link(province.Name.In(language), "provinces/" + province.Code), page.Say($"《{rules.Title.Zh}》", rules.Title.En),
                    EditionsOf(page, rules) + (IsOlderThanTheLaw(rules) ? page.Say("；", "; ") + Older(page) : ""),
                ]
                : [province.Name.In(language), "—", page.Say("未收录", "not held")]));
        return page.Page;
    }

    internal static IEnumerable<Page> OfProvinces(Language language) => LawBook.Provinces.Select(p => Write(p.Instrument, language));

    private static Page Write(Instrument rules, Language language)
    {
        var province = Province.Of(rules.Division!);
        var page = new Prose(language, "provinces/" + province.Code);
        page.Title(page.Say(province.Name.Zh, province.Name.En));
        page.Para(page.Say($"《{rules.Title.Zh}》", rules.Title.En) + page.Say("；", "; ")
            + EditionsOf(page, rules)
            + (Statutes.All.Contains(rules) ? page.Say("。", ". ") + page.Link(page.Say("逐条对照", "The annotated text"), "law/" + rules.Id) + page.Say("。", ".") : page.Say("。", ".")));
        if (IsOlderThanTheLaw(rules)) page.Para(Md.Strong(page.Say("注意：", "Note: ") + Older(page) + page.Say("。", ".")));
        var (nation, here) = (LawInForce.On(Registers.Day), LawInForce.On(Registers.Day, province.Code));
        page.Heading(2, page.Say("与国家法律不同或者另有规定的事项", "What it sets otherwise, or besides"), "differences");
        // What only a province can set is no difference of the law: it fills what the nation leaves.
        var changes = nation.DifferencesTo(here).Where(c => c.To.Norm is { } norm && norm.Citations[0].Provision.Instrument == rules).ToList();
        page.NumberedTable(
            [page.Say("事项", "What"), page.Say("适用", "Applies to"), page.Say("全国", "Nation"), page.Say("当地", "Here"), page.Say("依据与原文", "Source and words"), page.Say("规则", "Rules")],
            changes.Select(c => (IReadOnlyList<Md>)
            [
                page.Say(c.Parameter.Label), NumberTables.Scope(page, c.From.Scope), Says(page, c.From), Says(page, c.To),
                Statutes.Link(page, c.To.Norm!.Citations[0]) + (c.To.Norm.Quotation is { } words ? page.Say($"：“{NumberTables.OneLine(words)}”", $": “{NumberTables.OneLine(words)}”") : ""),
                RuleBook.All.Where(r => r.RestsOn.Contains(c.Parameter)).ToList() is { Count: > 0 } judged ? Md.Join("\n", judged.Select(r => page.Link(page.Say(r.Title), "rules/" + r.Id))) : page.Say("资料", "data only"),
            ]));
        var departures = LawBook.Provinces.First(p => p.Instrument == rules).Departures.ToList();
        if (departures.Count > 0)
        {
            page.Heading(2, page.Say("与国家法律不一致的条文", "Where it departs from national law"), "departures");
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
        // What only a reading sets is no words of the law, and what is first proved in an edition may have been law before.
        var changes = before.DifferencesTo(after).Where(c => IsOf(c.From) || IsOf(c.To)).ToLookup(c => c.From.IsKnown);
        if (!changes[true].Any() && !changes[false].Any()) page.Para(page.Say("规则所用的数字和义务没有变化。", "No number and no duty that rules apply changed."));
        WriteChanges(page.Say("变化：", "Changed:"), changes[true]);
        WriteChanges(page.Say("从这一版本起查得（此前的规定未能查证）：", "Proved from this edition on (what was law before is not proved):"), changes[false]);
        WriteNumbers(page, instrument, from, to);
        WriteWords(page, instrument, from, to);

        bool IsOf(LawEntry entry) => entry.Reading is null && entry.Norm?.Citations[0].Provision.Instrument == instrument;

        void WriteChanges(string title, IEnumerable<LawChange> list)
        {
            if (!list.Any()) return;
            page.Para(title);
            page.NumberedTable(
                [page.Say("事项", "What"), page.Say("适用", "Applies to"), page.Say("此前", "Before"), page.Say("此后", "After"), page.Say("依据", "Source")],
                list.Select(c => (IReadOnlyList<Md>)[page.Say(c.Parameter.Label), NumberTables.Scope(page, c.From.Scope), Says(page, c.From), Says(page, c.To), Statutes.Link(page, (c.To.Norm ?? c.From.Norm)!.Citations[0])]));
        }
    }

    /// <summary>How articles were renumbered, and which are new.</summary>
    private static void WriteNumbers(Prose page, Instrument instrument, Edition from, Edition to)
    {
        if (to != instrument.Editions[^1] || to.Text is null || !from.IsReadInFull) return;
        var moved = to.Text.Articles.Select(article => (New: article, Old: from.NumberOf(article))).ToList();
        var added = moved.Where(m => m.Old is null).Select(m => m.New).ToList();
        // Runs of articles that moved by as many.
        var runs = new List<(int Old, int New, int Count)>();
        foreach (var (now, old) in moved.Where(m => m.Old is { } old && old != m.New))
        {
            if (runs.Count > 0 && runs[^1] is var last && last.Old + last.Count == old && last.New + last.Count == now) runs[^1] = last with { Count = last.Count + 1 };
            else runs.Add((old!.Value, now, 1));
        }
        if (added.Count > 0) page.Para(page.Say($"新增第{string.Join("条、第", added.Select(Numerals.Chinese))}条。", $"New: {string.Join(", ", added.Select(a => $"Art. {a}"))}."));
        foreach (var (old, now, count) in runs)
        {
            if (count == 1) page.Para(page.Say($"原第{Numerals.Chinese(old)}条改为第{Numerals.Chinese(now)}条。", $"Art. {old} became Art. {now}."));
            else page.Para(page.Say(
                $"原第{Numerals.Chinese(old)}条至第{Numerals.Chinese(old + count - 1)}条，依次改为第{Numerals.Chinese(now)}条至第{Numerals.Chinese(now + count - 1)}条。",
                $"Arts. {old} to {old + count - 1} became Arts. {now} to {now + count - 1}."));
        }
    }

    /// <summary>The paragraphs whose words changed: within an article those alike are taken for one another, whatever their numbers.</summary>
    private static void WriteWords(Prose page, Instrument instrument, Edition from, Edition to)
    {
        if (to != instrument.Editions[^1] || from.Text is null || to.Text is null) return;
        var changed = 0;
        foreach (var article in to.Text.Articles)
        {
            // Where it is not known how the older edition numbered an article, nothing can be compared; an edition read in full has none that it does not number.
            if (from.NumberOf(article) is not { } old)
            {
                if (!from.IsReadInFull) continue;
                old = 0;
            }
            var was = Paragraphs(from.Text, old);
            var now = Paragraphs(to.Text, article);
            var same = was.Where(w => now.Any(n => n.Words == w.Words)).Select(w => w.Words).ToHashSet(StringComparer.Ordinal);
            was.RemoveAll(w => same.Contains(w.Words));
            foreach (var (paragraph, words) in now.Where(n => !same.Contains(n.Words)))
            {
                changed++;
                var like = was.Where(w => Likeness(w.Words, words) > 50).OrderByDescending(w => Likeness(w.Words, words)).Select(w => ((int, string)?)w).FirstOrDefault();
                page.Para(Md.Strong(Statutes.Link(page, instrument.At(article, paragraph).In(to), Place(page, article, paragraph))) + (like is var (number, _) ? page.Say($"（原{Place(page, old, number)}）", $" (before: {Place(page, old, number)})") : page.Say("（新增）", " (new)")));
                page.Changed(like is null ? [(words, true)] : Difference(like.Value.Item2, words));
                if (like is not null) was.Remove(like.Value);
            }
            foreach (var (paragraph, words) in was)
            {
                changed++;
                page.Para(Md.Strong(Place(page, old, paragraph)) + page.Say("（删去）", " (struck out)"));
                page.Changed([(words, false)]);
            }
        }
        if (changed > 0) page.Para(page.Say($"共{changed}款文字有变化。", $"{changed} paragraphs changed in words."));
    }

    private static string Place(Prose page, int article, int paragraph) => page.Say(Numerals.Address(article, paragraph, 0, showParagraph: true), $"Art. {article}({paragraph})");

    private static List<(int Paragraph, string Words)> Paragraphs(StatuteText text, int article) =>
        [.. Enumerable.Range(1, text.ParagraphsOf(article)).Select(paragraph => (paragraph, text.Find(article, paragraph) ?? "")).Where(p => p.Item2.Length > 0)];

    /// <summary>How many of the hundred pairs of characters of the shorter text the other has too.</summary>
    private static int Likeness(string one, string other)
    {
        static HashSet<string> Pairs(string words) => [.. Enumerable.Range(0, Math.Max(0, words.Length - 1)).Select(i => words.Substring(i, 2))];
        var (a, b) = (Pairs(one), Pairs(other));
        return 100 * a.Count(b.Contains) / Math.Max(1, Math.Min(a.Count, b.Count));
    }

    /// <summary>The pieces of two texts: what both have, what was struck out (false), what is new (true).</summary>
    private static IEnumerable<(string Words, bool? IsNew)> Difference(string old, string now)
    {
        // Clause by clause: Chinese has no blanks between words, and single characters set side by side are not to be read.
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

        static string Lines(string words) => Regex.Replace(words.Replace('\n', ' '), "[，。；：、]", "$0\n").TrimEnd('\n');
    }

    private static Md Says(Prose page, LawEntry entry) => entry.Norm is { } norm
        ? Words.ValueAndForce(norm, entry.Parameter, page.Language) + (entry.Reading is { IsDefault: false } reading ? page.Say($"（按读法{reading}）", $" (under {reading})") : "")
        : entry.IsKnown ? page.Say("没有规定", "not set")
        : entry.Absence!.Value.Kind switch
        {
            AbsenceKind.NoDivision => page.Say("由省级规定", "left to provinces"),
            AbsenceKind.EditionNotProved => page.Say("未能查证", "not proved"),
            _ => page.Say("法律没有规定", "the law does not say"),
        };

    private static string EditionsOf(Prose page, Instrument rules) =>
        string.Join(page.Say("；", "; "), rules.Editions.Reverse().Select(e => e.In(page.Language) + page.Say($"（{HeldIn(page, e)}）", $" ({HeldIn(page, e)})")));

    /// <summary>Whether the newest edition held is older than that of the Electoral Law, which may have overtaken it.</summary>
    internal static bool IsOlderThanTheLaw(Instrument rules) => rules.Division is not null && rules.Editions[^1].InForceFrom < ElectoralLaw.Instrument.Editions[^1].InForceFrom;

    internal static string Older(Prose page)
    {
        var year = ElectoralLaw.Instrument.Editions[^1].InForceFrom.Year;
        return page.Say($"文本早于{year}年修改的选举法，修改后是否仍全部有效未经核实", $"the text predates the amendment of the Electoral Law of {year}; whether all of it still binds is not verified");
    }

    private static string HeldIn(Prose page, Edition edition) => edition.IsReadInFull ? page.Say("全文，逐款录入", "in full, every paragraph entered")
        : edition.Evidence == Evidence.Extract ? page.Say("节录", "an extract")
        : edition.Text is null ? page.Say("文本未收录", "text not held")
        : page.Say("全文，部分录入", "in full, entered in part");
}
