using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using HandlebarsDotNet;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Election.Rules.Tool.Docs;

/// <summary>The docs as a site that opens from disk: every page in every language, a switch between them, search, drawings.</summary>
internal static class HtmlSite
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lazy<HandlebarsTemplate<object, object>> Layout = new(() => Handlebars.Compile(Resources.Text("layout.html")));

    // What a search need not find: examples and tables repeat the words of the sections that it does.
    private static readonly HashSet<string> Unsearched = ["numbers", "boundary", "examples", "cases", "related", "code"];

    internal static IEnumerable<(string Path, byte[] Bytes)> Files(IReadOnlyList<DocSet> sets)
    {
        foreach (var set in sets)
        {
            var folder = DocSet.Folder(set.Language);
            var found = new List<string[]>();
            foreach (var page in set.Pages)
            {
                var parsed = Markup.Parse(page.Markdown);
                found.AddRange(Sections(set.Language, page, parsed));
                yield return ($"{folder}/{Html(page.Path)}", Encoding.UTF8.GetBytes(Write(set, page, parsed, sets.Count > 1)));
            }
            // A script, because a page opened from disk may load no data.
            yield return ($"{folder}/search-index.js", Encoding.UTF8.GetBytes($"window.searchIndex={JsonSerializer.Serialize(found, Json)};\n"));
        }
        foreach (var name in (string[])["style.css", "site.js"]) yield return (name, Resources.Bytes(name));
        var first = sets[0].Language;
        yield return ("index.html", Encoding.UTF8.GetBytes(Handlebars.Compile(Resources.Text("start.html"))(new { sets = sets.Select(s => new { folder = DocSet.Folder(s.Language), lang = Tag(s.Language), title = s.Pages[0].Title }).ToArray(), lang = Tag(first) })));
    }

    /// <summary>Returns Markdown as HTML: links to pages as links to their files, drawings in place, what is Chinese on an English page marked as such.</summary>
    internal static string Body(MarkdownDocument parsed, Language language, IReadOnlyList<Figure> figures)
    {
        foreach (var link in parsed.Descendants<LinkInline>().Where(l => !l.IsImage)) link.Url = ToHtml(link.Url!);
        MarkLonePlaces(parsed);
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Markup.Pipeline.Setup(renderer);
        if (language == Language.English) renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new MarksChinese());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new DrawsFigures(figures, language));
        renderer.Render(parsed);
        // A wide table scrolls by itself, with the keyboard too.
        return text.ToString()
            .Replace("<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + (language == Language.Chinese ? "表" : "Table") + "\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<blockquote>", "<blockquote lang=\"zh-Hans\">", StringComparison.Ordinal);
    }

    /// <summary>Marks the heading of an article's only paragraph: it says what the article's own heading above it says.</summary>
    private static void MarkLonePlaces(MarkdownDocument parsed)
    {
        var headings = parsed.OfType<HeadingBlock>().ToList();
        for (var i = 1; i < headings.Count; i++)
        {
            if (headings[i].Level == 4 && headings[i - 1].Level == 3 && (i + 1 == headings.Count || headings[i + 1].Level < 4)) headings[i].GetAttributes().AddClass("lone");
        }
    }

    internal static string Tag(Language language) => language == Language.Chinese ? "zh-Hans" : "en";

    private static string Write(DocSet set, Page page, MarkdownDocument parsed, bool isBilingual)
    {
        var language = set.Language;
        var up = string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')));
        var other = language == Language.Chinese ? Language.English : Language.Chinese;
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var sections = parsed.OfType<HeadingBlock>().Where(h => h.Level == 2 && Markup.Name(h) is not null).Select(h => new { name = Markup.Name(h), title = Markup.Text(h) }).ToArray();
        return Layout.Value(new
        {
            lang = Tag(language),
            title = page.Title,
            up,
            root = up + "../",
            site = set.Pages[0].Title,
            skip = Say("跳到正文", "Skip to the text"),
            searchLabel = Say("搜索规则、条文（如：选民名单、第三十一条、31(2)）", "Search rules and articles (such as: voter list, Art. 31(2))"),
            searchHint = Say("搜索：选民名单、第31条", "Search: voter list, 31(2)"),
            results = Say("搜索结果", "What was found"),
            found = Say("条结果", "found"),
            none = Say("没有找到", "nothing found"),
            menu = Say("目录", "Contents"),
            home = Say("首页", "Start"),
            isHome = page.Path == "README",
            ways = DocSet.WaysIn.Select(way => new { href = up + Html(way.Path), title = way.Title.In(language), isHere = way.Path == page.Path }).ToArray(),
            onPage = Say("本页内容", "On this page"),
            sections,
            hasSections = sections.Length > 1,
            otherHref = isBilingual ? $"{up}../{DocSet.Folder(other)}/{Html(page.Path)}" : null,
            otherLang = Tag(other),
            otherName = other == Language.Chinese ? "中文" : "English",
            footer = Versions(language),
            body = Body(parsed, language, set.Figures),
        });
    }

    /// <summary>What the reader may need to reproduce a page: the versions, and that it is no advice.</summary>
    internal static string Versions(Language language) => language == Language.Chinese
        ? $"Election.Rules {Dossiers.AuditReport.LibraryVersion}，法律数据{LawBook.DataVersion}，法律截至{Dates.In(language, Registers.Day)}。仅供核对参考，不是法律意见；法律原文以官方公布的为准。"
        : $"Election.Rules {Dossiers.AuditReport.LibraryVersion}, law data {LawBook.DataVersion}, the law up to {Dates.In(language, Registers.Day)}. No legal advice; the official Chinese text of the law prevails, all English is unofficial.";

    /// <summary>What search knows: each section of a page, as its address, the page, the section and the words.</summary>
    private static IEnumerable<string[]> Sections(Language language, Page page, MarkdownDocument parsed)
    {
        var (name, title, words) = ("", "", new StringBuilder());
        var law = Statutes.All.FirstOrDefault(i => page.Path == "law/" + i.Id)?.ShortTitle.In(language) ?? page.Title;
        foreach (var block in parsed.Skip(1))
        {
            if (block is not HeadingBlock heading)
            {
                words.Append(Markup.Text(block)).Append(' ');
                continue;
            }
            if (words.Length > 0 && !Unsearched.Contains(name)) yield return Entry();
            (name, title, words) = (Markup.Name(heading) ?? name, Markup.Text(heading), new());
        }
        if (words.Length > 0 && !Unsearched.Contains(name)) yield return Entry();

        string[] Entry() => [Html(page.Path) + (name.Length > 0 ? "#" + name : ""), law, title, words.ToString().Trim()];
    }

    private static string Html(string path) => (path == "README" ? "index" : path) + ".html";

    private static string ToHtml(string url)
    {
        var (file, anchor) = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (url[..at], url[at..]) : (url, "");
        return (file.EndsWith(".md", StringComparison.Ordinal) ? file.Replace("README.md", "index.md", StringComparison.Ordinal)[..^3] + ".html" : file) + anchor;
    }

    /// <summary>Puts a drawing itself where its picture is linked: it prints sharply and is read aloud.</summary>
    private sealed class DrawsFigures(IReadOnlyList<Figure> figures, Language language) : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!link.IsImage || figures.FirstOrDefault(f => link.Url!.EndsWith($"/{f.Name}.svg", StringComparison.Ordinal)) is not { } figure) base.Write(renderer, link);
            else if (renderer.EnableHtmlForInline) renderer.Write("<span class=\"figure\" tabindex=\"0\" role=\"group\" aria-label=\"" + (language == Language.Chinese ? "图" : "Drawing") + "\">").Write(figure.Svg.ToString(SaveOptions.DisableFormatting)).Write("</span>");
        }
    }

    /// <summary>Tells screen readers which words of an English page are Chinese.</summary>
    private sealed class MarksChinese : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var text = literal.Content.ToString();
            for (int at = 0, end; at < text.Length; at = end)
            {
                var isChinese = IsChinese(text[at]);
                end = at + 1;
                while (end < text.Length && IsChinese(text[end]) == isChinese) end++;
                if (isChinese) renderer.Write("<span lang=\"zh-Hans\">");
                renderer.WriteEscape(text.AsSpan(at, end - at));
                if (isChinese) renderer.Write("</span>");
            }
        }

        private static bool IsChinese(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';
    }
}
