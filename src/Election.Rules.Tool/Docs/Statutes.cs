namespace Election.Rules.Tool.Docs;

/// <summary>The annotated statutes: each paragraph in its own words, beside it the rules that decide it, or why none can.</summary>
internal static class Statutes
{
    private static readonly Lazy<ILookup<Provision, (Parameter Parameter, DatedNorm Norm)>> Set = new(() => Parameters.All
        .SelectMany(parameter => LawBook.Standard.NormsOf(parameter).SelectMany(norm => norm.Norm.Citations.Select(c => (c.Provision, Norm: (parameter, norm)))))
        .ToLookup(x => x.Provision, x => x.Norm));

    /// <summary>The instruments whose newest text is held.</summary>
    internal static IReadOnlyList<Instrument> All { get; } = [.. LawBook.Standard.Instruments.Where(i => i.Editions[^1].Text is not null)];

    internal static IEnumerable<Page> Of(Language language) => All.Select(instrument => Write(instrument, language));

    /// <summary>Returns a citation, as a link where its place stands on a page.</summary>
    /// <param name="page">The page on which it is cited.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="words">The words for it, where not those of a full citation.</param>
    internal static Md Link(Prose page, Citation citation, string? words = null) => Shown.Value.Contains(citation.Provision)
        ? page.Link(words ?? citation.In(page.Language), "law/" + citation.Provision.Instrument.Id, Anchor(citation.Provision))
        : words ?? citation.In(page.Language);

    internal static Md Link(Prose page, Provision provision) => Link(page, Newest(provision));

    /// <summary>A provision as its newest edition numbers it.</summary>
    internal static Citation Newest(Provision provision) => provision.In(provision.Instrument.Editions[^1]);

    /// <summary>The words of a provision in every edition whose text is held, once where they are the same; of the rest, that they are not held.</summary>
    internal static void WriteProvision(Prose page, Provision provision)
    {
        var editions = provision.Instrument.Editions.Where(e => e.NumberOf(provision.Article) is not null).Select(e => provision.In(e)).Reverse().ToList();
        foreach (var same in editions.Where(c => c.Text is not null).GroupBy(c => c.Text, StringComparer.Ordinal))
        {
            var (newest, others) = (same.First(), same.Skip(1).ToList());
            page.Para(Md.Strong(Link(page, newest)) + (others.Count == 0 ? page.Say("：", ":")
                : page.Say($"；{string.Join("、", others.Select(c => $"{c.Edition.In(Language.Chinese)}的版本{c.PlaceIn(Language.Chinese)}"))}文字相同：", $"; the same words in {string.Join(", ", others.Select(c => $"{c.PlaceIn(Language.English)} of the edition of {c.Edition.Id}"))}:")));
            page.Quote(same.Key!);
            if (newest.Edition == provision.Instrument.Editions[^1]) WriteRendering(page, provision, withItems: true);
        }
        var missing = editions.Where(c => c.Text is null).ToList();
        if (missing.Count > 0)
            page.Para(page.Say($"《{provision.Instrument.ShortTitle.Zh}》下列版本的相应条文，文本未收录：{string.Join("；", missing.Select(c => $"{c.Edition.In(Language.Chinese)}的版本{c.PlaceIn(Language.Chinese)}"))}。", $"{provision.Instrument.ShortTitle.En}: the text of these editions is not held: {string.Join("; ", missing.Select(c => $"{c.Edition.Id}, {c.PlaceIn(Language.English)}"))}."));
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
                foreach (var (title, first) in text.Chapters.Where(c => c.FirstArticle > article && c.FirstArticle <= provision.Article)) page.Heading(2, Chapter(page, instrument, title), $"c{first}");
                article = provision.Article;
                page.Heading(3, page.Say(instrument == DirectElectionProvisions.Instrument ? Numerals.Chinese(article) + "、" : $"第{Numerals.Chinese(article)}条", $"Article {article}"), $"a{article}");
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
        var rules = Coverage.RulesOn(provision).ToList();
        if (rules.Count > 0) page.Para(page.Label("规则", "Rules") + Md.Join(page.Say("；", "; "), rules.Select(page.LinkTo)));
        var documented = Set.Value[provision].Where(s => !RuleBook.All.Any(r => r.RestsOn.Contains(s.Parameter))).ToList();
        if (documented.Count > 0)
            page.Para(page.Label("录入为资料，没有规则据以判断", "Held as data, which no rule judges") + Md.Join(page.Say("；", "; "), documented.Select(d => (Md)page.Say(d.Parameter.Label) + page.Say("：", ": ") + NumberTables.Value(page, d.Parameter, d.Norm))));
        var repeated = Coverage.RepeatedBy(provision).ToList();
        if (repeated.Count > 0) page.Para(page.Label("与全国性法律一致，由其规则判断", "As national law, whose rules decide it") + page.List(repeated.Select(r => Link(page, r))));
        foreach (var departure in Coverage.DeparturesOf(provision))
            page.Para(page.Label("与全国性法律不一致", "Departs from national law") + Link(page, departure.National) + page.Say("；以何者为准见解释问题", "; which counts: ") + page.Link(Md.Code(departure.Question.Id), "interpretations", departure.Question.Id));
        if (Coverage.RemarkOn(provision) is { } remark) page.Para(page.Label("说明", "Note") + page.Words(remark));
        else if (provision.Item == 0 && OwnKind(provision) == PlaceKind.NotEntered) page.Para(page.Label("说明", "Note") + page.Say("见各项；本文本尚未全部录入的，尚未归入规则。", "See the items; where the text is not entered in full, not entered yet."));
    }

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
