using System.Text;

namespace Election.Rules.Tool.Docs;

/// <summary>The files that the tool carries: the English of the law, the look of the site, the real elections.</summary>
internal static class Resources
{
    internal static IEnumerable<string> Cases => typeof(Resources).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("cases/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal static byte[] Bytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The file {name} is not embedded.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    internal static string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).ReplaceLineEndings("\n");
}
