using System.Text;
using System.Xml;

namespace Election.Rules.Tool;

/// <summary>The texts in the XML of a workbook.</summary>
internal sealed class SheetText(XmlReader xml)
{
    private readonly StringBuilder text = new();
    private readonly char[] piece = new char[1024];

    /// <summary>The text of the element at hand; of one that is too long, no more than shows it.</summary>
    internal string Plain()
    {
        text.Clear();
        Add();
        return Taken();
    }

    /// <summary>The texts of the runs within the element at hand, without what tells how they are pronounced.</summary>
    internal string Rich()
    {
        text.Clear();
        if (xml.IsEmptyElement) return "";
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "t") Add();
            else if (xml is { LocalName: "rPh", IsEmptyElement: false })
                for (var phonetic = xml.Depth; xml.Read() && xml.Depth > phonetic;) continue;
        }
        return Taken();
    }

    private void Add()
    {
        if (xml.IsEmptyElement) return;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            for (int read; (read = xml.ReadValueChunk(piece, 0, piece.Length)) > 0;)
                if (text.Length <= TableSource.LongestCell) text.Append(piece, 0, read);
        }
    }

    // _x000D_ is how the format writes what XML cannot hold.
    private string Taken() => text.ToString() is var taken && taken.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(taken) : taken;
}
