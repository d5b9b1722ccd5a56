namespace Election.Rules.Tool.Docs;

/// <summary>The annotated statutes: each paragraph in its own words, beside it the rules that decide it, or why none can.</summary>
internal static class Statutes
{
    private static readonly Lazy<ILookup<Provision, (Parameter Parameter, DatedNorm Norm)>> Set = new(() => Parameters.All
        .SelectMany(parameter => LawBook.Standard.NormsOf(parameter).SelectMany(norm => norm.Norm.Citations.Select(c => (c.Provision, Norm: (parameter, norm)))))
        .ToLookup(x => x.Provision, x => x.Norm));

    /// <summary>The instruments whose newest text is held.</summary>
    internal static IReadOnlyList<Instrument> All { get; } = [.. LawBook.Standard.Instruments.Where(i => i.Editions[^1].Text is not null)];

    internal static IEnumerable<Page> Of(Language language) => All.Select(instrument => Write(instrument, language)).Concat(
        from instrument in LawBook.Standard.Instruments
        from edition in instrument.Editions
        where edition != instrument.Editions[^1] && edition.Text is not null
        select WriteOld(instrument, edition, language));

    /// <summary>Returns a citation, as a link to the text of its own edition where that is held.</summary>
    /// <param name="page">The page on which it is cited.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="words">The words for it, where not those of a full citation.</param>
    internal static Md Link(Prose page, Citation citation, string? words = null)
    {
        var (provision, edition) = (citation.Provision, citation.Edition);
        var name = words ?? citation.In(page.Language);
        if (edition == provision.Instrument.Editions[^1]) return Shown.Value.Contains(provision) ? page.Link(name, "law/" + provision.Instrument.Id, Anchor(provision)) : name;
        return citation.Text is null ? name : page.Link(name, PathOf(provision.Instrument, edition), Anchor(provision with { Article = citation.Article!.Value }));
    }

    internal static Md Link(Prose page, Provision provision) => Link(page, Newest(provision));

    /// <summary>The place of an instrument among those of the law book.</summary>
    internal static int OrderOf(Instrument instrument) => LawBook.Standard.Instruments.TakeWhile(i => i != instrument).Count();

    /// <summary>A provision as its newest edition numbers it.</summary>
    internal static Citation Newest(Provision provision) => provision.In(provision.Instrument.Editions[^1]);

    /// <summary>The words of provisions as each edition has them, once where they are the same; of the editions whose text is not held, that it is not.</summary>
    internal static void WriteWords(Prose page, IReadOnlyList<Citation> citations)
    {
        var all = citations.DistinctBy(c => (c.Provision, c.Edition)).OrderBy(c => OrderOf(c.Provision.Instrument))
            .ThenBy(c => c.Provision.Article).ThenBy(c => c.Provision.Paragraph).ThenBy(c => c.Provision.Item).ThenByDescending(c => c.Edition.InForceFrom).ToList();
        foreach (var same in all.Where(c => c.Text is not null).GroupBy(c => (c.Provision.Instrument, c.Text)))
        {
            var newest = same.MaxBy(c => c.Edition.InForceFrom)!;
            var others = same.Where(c => c.Edition != newest.Edition).OrderByDescending(c => c.Edition.InForceFrom).ToList();
            page.Para(Md.Strong(Link(page, newest)) + (others.Count == 0 ? page.Say("：", ":")
                : page.Say("；", "; the same words in ") + page.List(others.Select(c => Link(page, c, page.Say($"{c.Edition.In(Language.Chinese)}的版本{c.PlaceIn(Language.Chinese)}", $"{c.PlaceIn(Language.English)} of the edition of {c.Edition.Id}")))) + page.Say("文字相同：", ":")));
            page.Quote(same.Key.Text!);
            if (newest.Edition == newest.Provision.Instrument.Editions[^1]) WriteRendering(page, newest.Provision, withItems: true);
        }
        foreach (var missing in all.Where(c => c.Text is null && c.Article is not null).GroupBy(c => c.Provision.Instrument))
        {
            page.Para(page.Say(
                $"《{missing.Key.ShortTitle.Zh}》下列版本的相应条文，文本未收录：{string.Join("；", missing.Select(c => $"{c.Edition.In(Language.Chinese)}的版本{c.PlaceIn(Language.Chinese)}"))}。",
                $"{missing.Key.ShortTitle.En}: the text of these editions is not held: {string.Join("; ", missing.Select(c => $"{c.Edition.Id}, {c.PlaceIn(Language.English)}"))}."));
        }
    }

    internal static string Anchor(Provision place) => $"a{place.Article}-{place.Paragraph}" + (place.Item > 0 ? $"-{place.Item}" : "");

    /// <summary>The provisions on a page: all of them, of a law that speaks of elections only in part the articles that rules or remarks name.</summary>
    internal static IEnumerable<Provision> ProvisionsOn(Instrument instrument)
    {
        var all = Coverage.ProvisionsOf(instrument).ToList();
        if (!IsInPart(instrument)) return all;
        var articles = all.Where(p => Coverage.RulesOn(p).Any() || Coverage.RemarkOn(p) is not null).Select(p => p.Article).ToHashSet();
        return all.Where(p => articles.Contains(p.Article));
    }

    /// <summary>Returns what became of a provision; of the head of a list that is what became of its items, of an item what became of the list.</summary>
    internal static PlaceKind KindOf(Provision provision)
    {
        var own = OwnKind(provision);
        if (own != PlaceKind.NotEntered) return own;
        if (provision.Item > 0) return OwnKind(provision with { Item = 0 });
        var items = Coverage.ProvisionsOf(provision.Instrument).Where(p => p.Item > 0 && p with { Item = 0 } == provision).Select(OwnKind).ToList();
        return items.Count == 0 ? own : items.Max();
    }

    private static PlaceKind OwnKind(Provision p) => Coverage.RulesOn(p).Any() ? PlaceKind.Rules
        : Set.Value[p].Any() ? PlaceKind.Data
        : Coverage.RepeatedBy(p).Any() || Coverage.DeparturesOf(p).Any() ? PlaceKind.National
        : Coverage.RemarkOn(p) is not null ? PlaceKind.Note
        : PlaceKind.NotEntered;

    private static readonly Lazy<HashSet<Provision>> Shown = new(() => [.. All.SelectMany(ProvisionsOn)]);

    private static bool IsInPart(Instrument instrument) => instrument == OrganicLaw.Instrument || instrument == DeputiesLaw.Instrument;

    private static string PathOf(Instrument instrument, Edition edition) => $"law/{instrument.Id}-{edition.Id}";

    /// <summary>The text of an edition that is no longer in force, by its own numbers.</summary>
    private static Page WriteOld(Instrument instrument, Edition edition, Language language)
    {
        var page = new Prose(language, PathOf(instrument, edition));
        page.Title(page.Say($"{instrument.Title.Zh}（{edition.In(Language.Chinese)}的版本）", $"{instrument.Title.En}, edition in force from {Dates.In(language, edition.InForceFrom)}"));
        page.Para(page.Say("已经修改，供查阅；现行文本见", "Amended since; for reference. The text in force: ") + page.Link(page.Say("逐条对照", "annotated"), "law/" + instrument.Id) + page.Say("。", "."));
        foreach (var article in edition.Text!.Articles)
        {
            page.Heading(3, Article(page, instrument, article), $"a{article}");
            for (var paragraph = 1; paragraph <= edition.Text.ParagraphsOf(article); paragraph++)
            {
                for (var item = 0; edition.Text.Find(article, paragraph, item) is { } words; item++)
                {
                    page.Heading(4, page.Say(Numerals.Address(article, paragraph, item, showParagraph: true), $"Art. {article}({paragraph}){(item > 0 ? $"({item})" : "")}"), Anchor(instrument.At(article, paragraph, item)));
                    page.Quote(words.Split('\n')[0]);
                }
            }
        }
        return page.Page;
    }

    private static string Article(Prose page, Instrument instrument, int article) =>
        page.Say(instrument == DirectElectionProvisions.Instrument ? Numerals.Chinese(article) + "、" : $"第{Numerals.Chinese(article)}条", $"Article {article}");

    private static Page Write(Instrument instrument, Language language)
    {
        var page = new Prose(language, "law/" + instrument.Id);
        var edition = instrument.Editions[^1];
        var text = edition.Text!;
        page.Title(page.Say($"{instrument.Title.Zh}（逐条对照）", $"{instrument.Title.En}, annotated"));
        page.Para(page.Say(
            $"{Dates.In(language, edition.InForceFrom)}施行的{(edition.Evidence == Evidence.Extract ? "文本，节录" : "文本")}。每款原文之下，列明据以判断的规则；没有规则的，说明原因。",
            $"The {(edition.Evidence == Evidence.Extract ? "extract held of the text" : "text")} in force from {Dates.In(language, edition.InForceFrom)}. Below each paragraph stand the rules that decide it, or why none does. The words of the law are Chinese; all English is unofficial."));
        if (Comparisons.IsOlderThanTheLaw(instrument)) page.Para(Md.Strong(page.Say("注意：", "Note: ") + Comparisons.Older(page) + page.Say("。", ".")));
        if (IsInPart(instrument)) page.Para(page.Say("只列与选举有关的各条。", "Only the articles that bear on elections are shown."));
        var article = 0;
        foreach (var provision in ProvisionsOn(instrument).ToList())
        {
            if (provision.Article != article)
            {
                // A chapter and its first section begin with the same article.
                foreach (var begun in text.Headings.Where(c => c.FirstArticle > article && c.FirstArticle <= provision.Article).GroupBy(c => c.FirstArticle))
                {
                    foreach (var ((title, first), i) in begun.Select((c, i) => (c, i))) page.Heading(2, Chapter(page, instrument, title), i == 0 ? $"c{first}" : $"c{first}-{i + 1}");
                }
                article = provision.Article;
                page.Heading(3, Article(page, instrument, article), $"a{article}");
            }
            WritePlace(page, provision, text);
        }
        return page.Page;
    }

    /// <summary>A heading of a statute; in English our own of the Electoral Law, of others its number and its words.</summary>
    internal static string Chapter(Prose page, Instrument instrument, string title)
    {
        if (page.Language == Language.Chinese) return title;
        if (instrument == ElectoralLaw.Instrument) return EnglishStatute.Chapter(title);
        var (number, words) = title.Split(' ') is [var first, .. var rest] ? (first, string.Concat(rest)) : (title, "");
        return $"{(number.EndsWith('节') ? "Section" : "Chapter")} {Words.Number(Numerals.Parse(number.AsSpan(1, number.Length - 2)))}, “{words}”";
    }

    private static void WritePlace(Prose page, Provision provision, StatuteText text)
    {
        // The words of a list stand with its items below; its head is what comes before them.
        var words = text.Find(provision.Article, provision.Paragraph, provision.Item)!;
        if (provision.Item == 0 && text.Find(provision.Article, provision.Paragraph, 1) is not null) words = words.Split('\n')[0];
        page.Heading(4, Newest(provision).PlaceIn(page.Language), Anchor(provision));
        page.Quote(words);
        WriteRendering(page, provision, withItems: false);
        var rules = Coverage.RulesOn(provision).ToLookup(rule => Decides(rule, provision));
        page.Rules("规则", "Rules", rules[true]);
        page.Rules("另见，兼引本款的规则", "See also, rules that cite it besides", rules[false]);
        page.Rules("省级可以依此规定的事项，见规则", "What it leaves to provinces, see the rules", RuleBook.All.Where(r => r.RestsOn.Any(p => p.DelegatedBy == provision)));
        // Of what no rule judges only what is in force; history stands on the page of editions.
        var documented = Set.Value[provision].Where(s => s.Norm.Until is null && !RuleBook.All.Any(r => r.RestsOn.Contains(s.Parameter))).ToList();
        if (documented.Count > 0)
            page.Para(page.Label("录入为资料，没有规则据以判断", "Held as data, which no rule judges") + Md.Join(page.Say("；", "; "), documented.Select(d => (Md)page.Say(d.Parameter.Label) + page.Say("（", " (") + NumberTables.Scope(page, d.Norm.Scope) + page.Say("）：", "): ") + NumberTables.Value(page, d.Parameter, d.Norm))));
        var repeated = Coverage.RepeatedBy(provision).ToList();
        if (repeated.Count > 0) page.Para(page.Label("与国家法律一致，由其规则判断", "As national law, whose rules decide it") + page.List(repeated.Select(r => Link(page, r))));
        foreach (var departure in Coverage.DeparturesOf(provision))
            page.Para(page.Label("与国家法律不一致", "Departs from national law") + Link(page, departure.National) + page.Say("；以何者为准见解释问题", "; which counts: ") + page.Link(Md.Code(departure.Question.Id), "interpretations", departure.Question.Id));
        if (Coverage.RemarkOn(provision) is { } remark) page.Para(page.Label("说明", "Note") + page.Linked(remark));
        else if (provision.Item == 0 && OwnKind(provision) == PlaceKind.NotEntered) page.Para(page.Label("说明", "Note") + (provision.Instrument.Editions[^1].IsReadInFull || KindOf(provision) != PlaceKind.NotEntered ? page.Say("见以下各项。", "See the items below.") : page.Say("本文本尚未全部录入，这一款尚未归入规则。", "The text is not entered in full, and this paragraph not yet.")));
    }

    /// <summary>Whether a rule applies what a provision sets, or one of its items; otherwise it only cites it.</summary>
    private static bool Decides(Rule rule, Provision provision) => rule.RestsOn.Count == 0
        || rule.RestsOn.SelectMany(LawBook.Standard.NormsOf).Any(n => n.Norm.Citations[0].Provision is var its && (its == provision || (provision.Item == 0 && its with { Item = 0 } == provision)));

    /// <summary>Our own English, where the page is English and the Electoral Law's newest text is quoted.</summary>
    private static void WriteRendering(Prose page, Provision provision, bool withItems)
    {
        if (page.Language == Language.English && EnglishStatute.Find(provision, withItems) is { } english) page.Para(page.Label("", "Unofficial English") + english);
    }
}

/// <summary>What became of a paragraph or an item of a statute.</summary>
internal enum PlaceKind
{
    /// <summary>Rules decide it.</summary>
    Rules,

    /// <summary>It is held as data.</summary>
    Data,

    /// <summary>It says what the nation says, or departs from it: the nation's rules decide it.</summary>
    National,

    /// <summary>No rule decides it, and why is said.</summary>
    Note,

    /// <summary>Not entered.</summary>
    NotEntered,
}
