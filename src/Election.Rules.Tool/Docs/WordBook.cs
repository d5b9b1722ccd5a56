using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using MdTable = Markdig.Extensions.Tables.Table;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Election.Rules.Tool.Docs;

/// <summary>The review copy: every rule in order with a column for remarks and a line to sign, then the open questions.</summary>
internal static class WordBook
{
    internal static byte[] Write(DocSet set)
    {
        var language = set.Language;
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var pages = set.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var text = new WordText(language, isReview: true) { NameOf = NameOf };
        var title = Say("选举规则审签本", "The rules of election: review copy");
        List<OpenXmlElement> parts = [];

        foreach (var chapter in RuleBook.Chapters)
        {
            parts.Add(text.Heading(1, chapter.Title.In(language), "c_" + chapter.Id.Replace('-', '_')));
            foreach (var rule in chapter.Rules)
            {
                parts.Add(text.Heading(2, $"{rule.Title.In(language)}  {rule.Id}", NameOfRule(rule.Id)));
                parts.AddRange(Reviewed(text, Markup.Parse(pages["rules/" + rule.Id].Markdown).Skip(1), Say));
            }
        }
        parts.Add(text.Heading(1, pages["interpretations"].Title, "interpretations"));
        parts.AddRange(Reviewed(text, Markup.Parse(pages["interpretations"].Markdown).Skip(1), Say));

        text.Add(WordText.Styled("Title", WordText.Run(title)));
        text.Add(WordText.Styled(null, WordText.Run(HtmlSite.Versions(language))));
        text.Add(WordText.Styled(null, WordText.Run(Say("每条规则右侧一栏供填写意见；同意的签名，不同意的写明理由和条文依据。规则编号不会变动，可以据此引用。", "The column beside each rule is for remarks. Sign what you agree with; where you disagree, say why and by which provision. The ids of rules never change and may be cited."))));
        text.Add(Signatures(Say));
        text.Add(WordText.Styled("Heading3", WordText.Run(Say("目录", "Contents"))));
        foreach (var line in text.Contents()) text.Add(line);
        foreach (var part in parts) text.Add(part);
        return text.Write(title, Say($"{title}　法律数据{LawBook.DataVersion}，法律截至{Dates.In(language, Registers.Day)}", $"{title}, law data {LawBook.DataVersion}, the law up to {Dates.In(language, Registers.Day)}"));
    }

    /// <summary>A line to sign, as papers of review have it.</summary>
    private static WordTable Signatures(Func<string, string, string> say) => WordText.Grid(
        [25, 25, 25, 25],
        [
            [Cell(say("核对人", "Checked by")), Cell(say("单位、职务", "Office and position")), Cell(say("签名", "Signature")), Cell(say("日期", "Date"))],
            [Cell(""), Cell(""), Cell(""), Cell("")],
            [Cell(""), Cell(""), Cell(""), Cell("")],
        ],
        hasHead: true);

    /// <summary>Sections beside a column for remarks, which tables have of their own; at the end a line to sign.</summary>
    private static IEnumerable<OpenXmlElement> Reviewed(WordText text, IEnumerable<Block> blocks, Func<string, string, string> say)
    {
        var rows = new List<List<Block>>();
        foreach (var block in blocks)
        {
            // Where the code stands is no matter of the law.
            if (block is HeadingBlock heading && Markup.Name(heading) == "code") break;
            if (block is MdTable table)
            {
                if (rows.Count > 0) yield return Beside();
                rows.Clear();
                yield return text.OfTable(table, say("意见", "Remarks"));
                yield return WordText.Styled("Small");
                continue;
            }
            if (rows.Count == 0 || block is HeadingBlock { Level: 2 }) rows.Add([]);
            rows[^1].Add(block);
        }
        if (rows.Count > 0) yield return Beside();
        yield return WordText.Grid(Columns, [[Cell(say("□ 同意　　□ 不同意，理由见意见栏", "□ agreed    □ not agreed, see the remarks")), Cell(say("签名：　　　　日期：", "Signed:            Date:"))]], hasHead: false);
        yield return WordText.Styled(null);

        WordTable Beside() => WordText.Grid(Columns, [.. rows.Select(row => (IReadOnlyList<IEnumerable<OpenXmlElement>>)[[.. text.Blocks(row)], []])], hasHead: false);
    }

    private static int[] Columns => [100 - WordText.Remarks, WordText.Remarks];

    private static IEnumerable<OpenXmlElement> Cell(string words) => [WordText.Styled("Small", WordText.Run(words))];

    /// <summary>Links between rules and to open questions lead within the document; those to other pages are words only.</summary>
    private static string? NameOf(string url)
    {
        var file = url.Split('#')[0];
        if (url.Contains("interpretations.md#", StringComparison.Ordinal)) return NameOfQuestion(url.Split('#')[1]);
        if (url.StartsWith('#')) return Interpretations.All.Any(i => i.Id == url[1..]) ? NameOfQuestion(url[1..]) : null;
        var rule = file.EndsWith(".md", StringComparison.Ordinal) ? file[(file.LastIndexOf('/') + 1)..^3] : "";
        return RuleBook.Find(rule) is null ? null : NameOfRule(rule);
    }

    private static string NameOfRule(string id) => "r_" + id.Replace('.', '_').Replace('-', '_');

    private static string NameOfQuestion(string id) => "q_" + id.Replace('-', '_');
}
