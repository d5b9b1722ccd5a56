namespace Election.Rules.Tool.Docs;

/// <summary>The pages that list: the catalogue, the chapters of the law, the questions of an office, the open questions, the glossary, what is covered.</summary>
internal static class Registers
{
    /// <summary>Every rule, by subject.</summary>
    internal static Page Catalogue(Language language)
    {
        var page = new Prose(language, "catalogue");
        page.Title(page.Say("规则目录", "The catalogue of rules"));
        page.Para(page.Say($"共{RuleBook.All.Count}条规则。“强制”指违反即违法；“指导”指法律只作一般性要求，不符合时提示，不属违法。", $"{RuleBook.All.Count} rules. Mandatory: to depart from it is a breach of law. Guiding: the law asks it as a rule only; to depart from it is a warning."));
        foreach (var chapter in RuleBook.Chapters)
        {
            page.Heading(2, page.Say(chapter.Title), chapter.Id);
            WriteRules(page, chapter.Rules);
        }
        return page.Page;
    }

    /// <summary>The rules by the chapter of the Electoral Law whose paragraphs they decide; then those on other laws, and on what only provinces set.</summary>
    internal static Page Chapters(Language language)
    {
        var page = new Prose(language, "chapters");
        page.Title(page.Say("按法律的章查找", "By chapter of the law"));
        var law = ElectoralLaw.Instrument;
        var chapters = law.Editions[^1].Text!.Headings;
        var shown = new HashSet<Rule>();
        for (var i = 0; i < chapters.Count; i++)
        {
            var (title, first) = chapters[i];
            var end = i + 1 < chapters.Count ? chapters[i + 1].FirstArticle : int.MaxValue;
            var rules = RuleBook.All.Where(r => RulePages.National(r).Any(p => p.Instrument == law && p.Article >= first && p.Article < end)).ToList();
            page.Heading(2, page.Link(Statutes.Chapter(page, law, title), "law/" + law.Id, $"c{first}"), $"c{first}");
            if (rules.Count == 0) page.Para(page.Say("本章没有规则，各款的原因见逐条对照。", "No rule decides anything of this chapter; the reasons stand beside its paragraphs."));
            else WriteRules(page, rules, p => p.Instrument == law && p.Article >= first && p.Article < end);
            shown.UnionWith(rules);
        }
        foreach (var other in LawBook.Standard.Instruments.Where(i => i.Division is null && i != law))
        {
            var rules = RuleBook.All.Where(r => RulePages.National(r).Any(p => p.Instrument == other) && !shown.Contains(r)).ToList();
            if (rules.Count == 0) continue;
            page.Heading(2, page.Say($"《{other.ShortTitle.Zh}》", other.ShortTitle.En), other.Id);
            WriteRules(page, rules);
            shown.UnionWith(rules);
        }
        page.Heading(2, page.Say("只由省级规定或者地方方案规定", "Set by provinces or local plans alone"), "provinces");
        WriteRules(page, [.. RuleBook.All.Where(r => !shown.Contains(r))]);
        return page.Page;
    }

    /// <summary>What an office asks, and the short answer: what the rule asks, with the nation's numbers now.</summary>
    internal static Page Questions(Language language)
    {
        var page = new Prose(language, "questions");
        page.Title(page.Say("常见问题", "Questions that offices ask"));
        page.Para(page.Say($"答案取自规则；数字按{Dates.In(language, Day)}有效的国家法律，各省另有规定的见规则页。", $"The answers come from the rules; numbers are those of national law in force on {Dates.In(language, Day)}. What provinces set stands on the page of the rule."));
        var law = LawInForce.On(Day);
        foreach (var chapter in RuleBook.Chapters)
        {
            page.Heading(2, page.Say(chapter.Title), chapter.Id);
            foreach (var rule in chapter.Rules)
            {
                var numbers = law.Entries.Where(e => e.Norm is not (null or Norm<Duty>) && rule.RestsOn.Contains(e.Parameter))
                    .Select(e => (Md)page.Say($"{e.Parameter.Label.Zh}：", $"{e.Parameter.Label.En}: ") + Words.Value(e.Norm!, e.Parameter, language) + (e.Scope == rule.Scope ? "" : page.Say($"（{NumberTables.Scope(page, e.Scope)}）", $" ({NumberTables.Scope(page, e.Scope)})")) + page.Say("，", ", ") + Statutes.Link(page, e.Norm!.Citations[0])
                        + (e.Reading is { } reading ? page.Say("；条文没有写明，按读法", "; not in so many words: under ") + page.Link(Md.Code(reading.ToString()), "interpretations", reading.Question.Id) : ""));
                page.Item(Md.Join(" ", rule.AskedAs.Select(q => Md.Strong(page.Say(q)))), [page.Say(rule.Statement), .. rule == CandidateRules.Surplus ? [Ranges(page, law)] : (Md[])[], .. numbers, page.Label("规则", "Rule") + page.LinkTo(rule)]);
            }
            page.EndList();
        }
        return page.Page;
    }

    /// <summary>How many candidates for the seats that a district may have.</summary>
    private static Md Ranges(Prose page, LawInForce law)
    {
        var district = Occasion.General(Level.County, Day);
        return Md.Join(page.Say("；", "; "), Enumerable.Range(1, 3).Select(seats => CandidateRange.Of(seats, district, law) is var range && range!.Value.Least == range.Value.Most
            ? (Md)page.Say($"直接选举应选{Words.Number(seats)}名：{Words.Number(range.Value.Least)}名", $"direct, {Words.Counted(seats, Unit.Seats, Language.English)}: {Words.Number(range.Value.Least)}")
            : page.Say($"应选{Words.Number(seats)}名：{Words.Number(range!.Value.Least)}至{Words.Number(range.Value.Most)}名", $"{Words.Counted(seats, Unit.Seats, Language.English)}: {Words.Number(range.Value.Least)} to {Words.Number(range.Value.Most)}")));
    }

    internal static Page OpenQuestions(Language language)
    {
        var page = new Prose(language, "interpretations");
        page.Title(page.Say("解释问题登记", "Register of open questions"));
        page.Para(page.Say($"法律没有定论的问题，共{Interpretations.All.Count}个。每个问题列出可以采取的读法和各自的依据，没有查到依据的如实注明；不另作选择的，采用默认读法，结论因读法而异的，报告中注明。", $"{Interpretations.All.Count} questions that the law leaves open, each with the ways in which it may be read and what speaks for them; where no authority was found, that is said. Where none is chosen the default is used; a report says where another reading would turn a verdict."));
        foreach (var question in Interpretations.All)
        {
            page.Heading(2, page.Say(question.Question), question.Id);
            page.Para(page.Label("编号", "Id") + Md.Code(question.Id));
            foreach (var reading in question.Readings)
                page.Item(Md.Code(reading.Id) + (reading == question.Default ? page.Say("（默认）", " (default)") : "") + page.Say("：", ": ") + page.Say(reading.Meaning), page.Label("依据", "Authority") + page.Say(reading.Authority));
            page.EndList();
            page.Rules("涉及规则", "Rules", RuleBook.All.Where(r => r.OpenQuestions.Contains(question)));
            foreach (var (place, national) in Coverage.DeparturesUnder(question))
                page.Item(Statutes.Link(page, place) + page.Say("与", " departs from ") + Statutes.Link(page, national) + page.Say("不一致", ""));
            page.EndList();
        }
        return page.Page;
    }

    internal static Page Terms(Language language)
    {
        var page = new Prose(language, "glossary");
        page.Title(page.Say("术语对照", "Glossary"));
        page.Table(
            [page.Say("中文", "Chinese"), page.Say("英文", "English"), page.Say("含义", "Meaning"), page.Say("出处", "Where")],
            Glossary.Terms.Select(t => (IReadOnlyList<Md>)[t.Zh, t.En, page.Say(t.Meaning), Statutes.Link(page, t.Where)]));
        return page.Page;
    }

    /// <summary>How many paragraphs and items of each text have a rule, a value, a reason.</summary>
    internal static Page Covered(Language language)
    {
        var page = new Prose(language, "coverage");
        page.Title(page.Say("覆盖情况", "Coverage"));
        page.Para(page.Say("各文本的款、项数及处理情况。一款既有规则又有说明的，只计入靠前的一栏。", "The paragraphs and items of each text, and what became of each. One may have a rule and a note; it is counted in the first column that fits."));
        page.Table(
            [page.Say("文本", "Text"), page.Say("款、项", "Paragraphs and items"), page.Say("有规则", "With rules"), page.Say("录入为资料", "Held as data"), page.Say("与国家法律一致", "As the nation"), page.Say("只有说明", "With a note only"), page.Say("尚未录入", "Not entered"), page.Say("前两栏中另有不作判断部分的", "Of the first two, with a part left undecided")],
            Statutes.All.Select(instrument =>
            {
                var places = Statutes.ProvisionsOn(instrument).ToList();
                var kinds = places.ToLookup(Statutes.KindOf);
                return (IReadOnlyList<Md>)[page.Link(page.Say(instrument.ShortTitle), "law/" + instrument.Id), Words.Number(places.Count), .. Enum.GetValues<PlaceKind>().Select(kind => (Md)Words.Number(kinds[kind].Count())), Words.Number(kinds[PlaceKind.Rules].Concat(kinds[PlaceKind.Data]).Count(p => Coverage.RemarkOn(p) is not null))];
            }));
        page.Para(page.Say("地方组织法、代表法只计与选举有关的各条；节录只计所录各款。", "Of the Organic Law and the Deputies Law only the articles that bear on elections are counted, of an extract only what it quotes."));
        return page.Page;
    }

    /// <summary>The last day on which anything in the law data changes: the law as it now stands.</summary>
    internal static NodaTime.LocalDate Day => LawBook.Standard.Changes[^1];

    private static void WriteRules(Prose page, IReadOnlyList<Rule> rules, Func<Provision, bool>? of = null) => page.Table(
        [page.Say("规则", "Rule"), page.Say("编号", "Id"), page.Say("效力", "Force"), page.Say("依据", "Provisions")],
        rules.Select(rule => (IReadOnlyList<Md>)
        [
            page.Link(page.Say(rule.Title), "rules/" + rule.Id), Md.Code(rule.Id), Words.Force(rule.Force, page.Language),
            RulePages.National(rule).Where(p => of?.Invoke(p) != false).Select(Statutes.Newest).ToList() is { Count: > 0 } places ? Md.Join(page.Say("、", ", "), places.Select(c => Statutes.Link(page, c, Short(page, c)))) : page.Say("省级规定", "provinces"),
        ]));

    /// <summary>A place of the Electoral Law by its article alone.</summary>
    private static string Short(Prose page, Citation citation) => citation.Provision.Instrument == ElectoralLaw.Instrument ? citation.PlaceIn(page.Language)
        : page.Say($"《{citation.Provision.Instrument.ShortTitle.Zh}》{citation.PlaceIn(Language.Chinese)}", $"{citation.Provision.Instrument.ShortTitle.En} {citation.PlaceIn(Language.English)}");
}
