using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Election.Rules.Tool.Docs;

/// <summary>The look of the Word documents: as official papers are set, with fonts that every office has.</summary>
internal static class WordStyles
{
    internal static Styles Of(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "宋体" },
                new FontSize { Val = "19" },
                new Languages { Val = language == Language.Chinese ? "zh-CN" : "en-GB", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "60", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, new RunProperties(), isDefault: true),
        Title("Title", 40, 480), Heading(1, 32, 360), Heading(2, 26, 240), Heading(3, 22, 120), Heading(4, 20, 100), Heading(5, 19, 60),
        Paragraph("Quote", "Quote", new StyleParagraphProperties(
            new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 18, Color = "1F5FA8", Space = 6 }), new Indentation { Left = "240" }), new RunProperties(new RunFonts { EastAsia = "楷体" })),
        Paragraph("Small", "Table Text", new StyleParagraphProperties(new SpacingBetweenLines { After = "20", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new RunProperties(new FontSize { Val = "17" })),
        Paragraph("Footer", "footer", new StyleParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Right, Position = 14500 })), new RunProperties(new FontSize { Val = "17" })),
        Contents(1, 0), Contents(2, 360),
        Character("Code", new RunProperties(new RunFonts { Ascii = "Consolas", HighAnsi = "Consolas", EastAsia = "宋体" }, new FontSize { Val = "18" })),
        Character("Strong", new RunProperties(new Bold())),
        Character("Deleted", new RunProperties(new Strike(), new Color { Val = "B42318" })),
        Character("Inserted", new RunProperties(new Color { Val = "1A6334" }, new Underline { Val = UnderlineValues.Single })),
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableCellMarginDefault(new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 80 }, new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 80 })))
        { Type = StyleValues.Table, StyleId = "Grid" });

    private static Style Heading(int level, int size, int before) => Paragraph(
        "Heading" + Words.Number(level), "heading " + Words.Number(level),
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = Words.Number(before), After = "100" }, new OutlineLevel { Val = level - 1 }),
        new RunProperties(new RunFonts { EastAsia = "黑体" }, new Bold(), new FontSize { Val = Words.Number(size) }));

    private static Style Title(string id, int size, int before) => Paragraph(
        id, "Title", new StyleParagraphProperties(new SpacingBetweenLines { Before = Words.Number(before), After = "240" }, new Justification { Val = JustificationValues.Center }),
        new RunProperties(new RunFonts { EastAsia = "黑体" }, new Bold(), new FontSize { Val = Words.Number(size) }));

    private static Style Contents(int level, int indent) => Paragraph(
        "TOC" + Words.Number(level), "toc " + Words.Number(level),
        new StyleParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = 14500 }), new SpacingBetweenLines { After = "20" }, new Indentation { Left = Words.Number(indent) }),
        new RunProperties());

    private static Style Paragraph(string id, string name, StyleParagraphProperties? look, RunProperties letters, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" });
        if (look is not null) style.Append(look);
        if (letters.HasChildren) style.Append(new StyleRunProperties(letters.ChildElements.Select(e => e.CloneNode(true))));
        return style;
    }

    private static Style Character(string id, RunProperties letters) =>
        new(new StyleName { Val = id }, new StyleRunProperties(letters.ChildElements.Select(e => e.CloneNode(true)))) { Type = StyleValues.Character, StyleId = id };
}
