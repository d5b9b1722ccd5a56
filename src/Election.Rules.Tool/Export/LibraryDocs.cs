using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Election.Rules.Tool.Export;

/// <summary>What the documentation of the library says of its types and members, as the compiler writes it beside the assembly.</summary>
internal static partial class LibraryDocs
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(Rule).Assembly.Location, ".xml")).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal));

    internal static string? Of(Type type) => Text(Find(type)?.Element("summary"));

    internal static string? Of(Type type, string member) =>
        Text(Members.Value.GetValueOrDefault($"{(type.IsEnum ? 'F' : 'P')}:{NameOf(type)}.{member}")?.Element("summary"))
        // Of a record's parameters the type says it.
        ?? Text(Find(type)?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == member));

    private static XElement? Find(Type type) => Members.Value.GetValueOrDefault("T:" + NameOf(type));

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;

    private static string? Text(XElement? element) => element is null ? null
        : Blanks().Replace(string.Concat(element.Nodes().Select(n => n is XElement { HasAttributes: true } e ? e.Attributes().First().Value.Split('.', ':')[^1] : n is XElement plain ? plain.Value : n is XText text ? text.Value : "")), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
