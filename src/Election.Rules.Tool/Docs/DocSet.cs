using Election.Rules.Dossiers;

namespace Election.Rules.Tool.Docs;

/// <summary>The docs in one language: every page and drawing, from the rule book alone.</summary>
internal sealed record DocSet(Language Language, IReadOnlyList<Page> Pages, IReadOnlyList<Figure> Figures)
{
    private static readonly Lazy<DocSet> Chinese = new(() => Compose(Language.Chinese));
    private static readonly Lazy<DocSet> English = new(() => Compose(Language.English));

    internal static DocSet Of(Language language) => (language == Language.Chinese ? Chinese : English).Value;

    private static DocSet Compose(Language language) => new(
        language,
        [
            Index(language), Registers.Catalogue(language), Registers.Chapters(language), Stages.Write(language), Registers.Questions(language),
            .. RulePages.Of(language), .. Statutes.Of(language), Comparisons.Provinces(language), .. Comparisons.OfProvinces(language),
            Registers.OpenQuestions(language), Comparisons.Editions(language), Cases.Write(language), Registers.Terms(language), Registers.Covered(language),
        ],
        [.. Docs.Figures.Of(language)]);

    /// <summary>The name of the folder of a language.</summary>
    internal static string Folder(Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>The ways in, in the order in which they are offered.</summary>
    internal static IReadOnlyList<(string Path, Bilingual Title, Bilingual What)> WaysIn { get; } =
    [
        ("questions", new("常见问题", "Questions"), new("工作中常问的问题：选民名单最迟哪天公布？", "As an office asks: by which day must the voter list be out?")),
        ("law/electoral-law", new("选举法逐条对照", "The law, annotated"), new("每款原文之下，列明判断它的规则，或者为什么没有规则。", "Each paragraph with the rules that decide it, or why none does.")),
        ("chapters", new("按章", "By chapter"), new("按选举法各章列出规则。", "The rules by the chapters of the Electoral Law.")),
        ("stages", new("按阶段", "By stage"), new("一次选举从头到尾：由谁办理、最后合法日、有关规则。", "An election from first to last: who acts, by when, which rules.")),
        ("provinces", new("各省规定", "Provinces"), new("各省与国家法律不同或者另有规定的事项。", "What each province sets otherwise, or besides.")),
        ("catalogue", new("规则目录", "Catalogue"), new("全部规则，按事项排列。", "Every rule, by subject.")),
        ("interpretations", new("解释问题", "Open questions"), new("法律没有定论的问题、各种读法及其依据。", "What the law leaves open, the readings and their authority.")),
        ("editions", new("版本变化", "Editions"), new("各版本之间数字、义务和文字的变化。", "What changed from one edition to the next, in numbers and in words.")),
        ("cases", new("真实选举", "Real elections"), new("以真实选举检验规则的结果。", "What the rules say of real elections.")),
        ("glossary", new("术语对照", "Glossary"), new("中英文术语、含义和出处。", "Chinese and English terms, what they mean, where they stand.")),
        ("coverage", new("覆盖情况", "Coverage"), new("各文本每款的处理情况。", "What became of each paragraph of each text.")),
    ];

    private static Page Index(Language language)
    {
        var page = new Prose(language, "README");
        page.Title(page.Say("选举规则：供法律工作人员核对", "The rules of election, for lawyers to check"));
        page.Para(page.Say(
            $"本文档由程序按规则自动生成：{RuleBook.All.Count}条规则，每条一页，载明法条原文、各版本和各省的数字、由程序计算的界限、示例及其结论。法律数据{LawBook.DataVersion}版，程序版本{AuditReport.LibraryVersion}。",
            $"These docs are written by the rules themselves: {RuleBook.All.Count} rules, a page each, with the words of the statute, the numbers by edition and province, the boundaries found by running the rule, and worked examples with their verdicts. Law data {LawBook.DataVersion}, library {AuditReport.LibraryVersion}."));
        page.Para(page.Say(ReportJson.NoLegalAdvice with { Zh = "本文档供核对参考，不是法律意见；法律原文以官方公布的为准，英文均为非官方译文。", En = "These docs are no legal advice. The official Chinese text of the law prevails; all English is unofficial." }));
        page.Heading(2, page.Say("从哪里查起", "Ways in"), "ways");
        page.Items(WaysIn.Select(way => page.Link(page.Say(way.Title), way.Path) + page.Say("：", ": ") + page.Say(way.What)));
        page.Heading(2, page.Say("怎样核对和签署", "How to check and sign"), "how");
        page.Items(new[]
        {
            page.Say("从“选举法逐条对照”找到条款，打开其下的规则，逐节对照：原文、数字、界限、示例。", "Find the paragraph in the annotated law, open the rules below it, and compare section by section: words, numbers, boundaries, examples."),
            page.Say("“证据”一栏说明数字怎样查证：全文、修改决定、节录、推定（未见该版本文本，由相邻版本推得）、间接资料。", "The column Evidence says how a number is proved: full text, amending decision, extract, derived (the text of that edition was not seen; it follows from its neighbour), secondary source."),
            page.Say("有不同意见的，在审签本（Word）的“意见”栏写明；规则编号和条款编号不会变动，可以据此引用。", "To disagree, write in the remarks column of the review copy (Word); the ids of rules and questions never change and may be cited."),
        }.Select(words => (Md)words));
        return page.Page;
    }
}
