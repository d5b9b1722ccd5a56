using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Election.Rules.Tool.Docs;

/// <summary>Markdown as the docs use it: tables, and the names of headings as HTML.</summary>
internal static class Markup
{
    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().UsePipeTables().Build();

    internal static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The words of a block without any markup.</summary>
    internal static string Text(MarkdownObject block) => block switch
    {
        LeafBlock { Inline: { } inline } => Text(inline),
        ContainerBlock container => string.Join(' ', container.Select(Text)),
        ContainerInline inline => string.Concat(inline.Select(Text)),
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    };

    /// <summary>The name of a heading that links can use, or null.</summary>
    internal static string? Name(HeadingBlock heading) => heading.Inline?.OfType<HtmlInline>().Select(Name).FirstOrDefault(n => n is not null);

    /// <summary>The name that an HTML tag gives, or null where it gives none.</summary>
    internal static string? Name(HtmlInline tag) => tag.Tag.StartsWith("<a id=\"", StringComparison.Ordinal) ? tag.Tag[7..tag.Tag.IndexOf('"', 7)] : null;
}
