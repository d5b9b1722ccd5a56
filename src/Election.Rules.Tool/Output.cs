using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Election.Rules.Tool;

/// <summary>JSON for programs: indented, Chinese unescaped, the same bytes on every system.</summary>
internal static class Output
{
    internal static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n") + "\n";
    }

    internal static void Write(Utf8JsonWriter writer, string name, Bilingual text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh", text.Zh);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("instrument", citation.Provision.Instrument.Id);
        writer.WriteString("edition", citation.Edition.Id);
        if (citation.Article is { } article) writer.WriteNumber("article", article);
        else writer.WriteNull("article");
        writer.WriteNumber("paragraph", citation.Provision.Paragraph);
        if (citation.Provision.Item > 0) writer.WriteNumber("item", citation.Provision.Item);
        writer.WriteString("text", citation.Text);
        writer.WriteEndObject();
    }
}
