using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Election.Rules.Dossiers;

/// <summary>The report as JSON, for programs.</summary>
internal static class ReportJson
{
    private const int Pending = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns what is written as indented JSON, Chinese unescaped, the same bytes on every system.</summary>
    internal static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
    }

    /// <summary>Writes the same bytes to a stream, as they come.</summary>
    internal static void To(Stream output, Action<Utf8JsonWriter> write)
    {
        using var lines = new LineFeeds(output);
        using var writer = new Utf8JsonWriter(lines, Options);
        write(writer);
    }

    internal static void Write(AuditReport report, ReportDetail detail, bool compareEditions, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("report", 1);
        // Absent it is the whole.
        if (detail == ReportDetail.Summary) writer.WriteString("detail", "summary");
        writer.WriteString("title", report.Dossier.Title);
        writer.WriteStartObject("dossier");
        writer.WriteString("file", report.Dossier.FileName);
        writer.WriteString("sha256", report.Dossier.Sha256);
        writer.WriteEndObject();
        WriteLaw(report, writer);
        writer.WriteStartObject("summary");
        writer.WriteNumber("met", report.Count(Conclusion.Met));
        writer.WriteNumber("breached", report.Count(Conclusion.Breached));
        writer.WriteNumber("undetermined", report.Count(Conclusion.Undetermined));
        writer.WriteNumber("notApplicable", report.Count(Conclusion.NotApplicable));
        writer.WriteEndObject();
        writer.WriteStartArray("verdicts");
        foreach (var verdict in report.Verdicts)
        {
            if (detail == ReportDetail.Summary && verdict.Conclusion != Conclusion.Breached) continue;
            WriteVerdict(verdict, writer);
            if (writer.BytesPending > Pending) writer.Flush();
        }
        writer.WriteEndArray();
        if (compareEditions) WriteOtherEditions(report.CompareEditions(), writer);
        writer.WriteStartObject("notice");
        Write(writer, NoLegalAdvice);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    internal static Bilingual NoLegalAdvice { get; } = new("本报告供核对参考，不是法律意见；法律原文以官方公布的为准，英文均为非官方译文。", "This report is no legal advice. The official Chinese text of the law prevails; all English is unofficial.");

    internal static string Name(Conclusion conclusion) => JsonNamingPolicy.CamelCase.ConvertName(conclusion.ToString());

    internal static string Name(Force force) => JsonNamingPolicy.CamelCase.ConvertName(force.ToString());

    internal static string Name(Evidence evidence) => JsonNamingPolicy.KebabCaseLower.ConvertName(evidence.ToString());

    internal static void Write(Utf8JsonWriter writer, Bilingual text)
    {
        writer.WriteString("zh", text.Zh);
        writer.WriteString("en", text.En);
    }

    internal static void Write(Utf8JsonWriter writer, string name, Bilingual text)
    {
        writer.WriteStartObject(name);
        Write(writer, text);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        WritePlace(writer, citation);
        writer.WriteString("text", citation.Text);
        if (citation.NearestEdition is { } nearest)
        {
            writer.WriteStartObject("nearestText");
            writer.WriteString("edition", nearest.Id);
            writer.WriteString("text", citation.NearestText);
            writer.WriteEndObject();
        }
        writer.WriteString("evidence", Name(citation.Evidence));
        writer.WriteEndObject();
    }

    /// <summary>A place in an edition, by the edition's own numbers: null for an article that it has not, or whose number there is not known.</summary>
    internal static void WritePlace(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteString("instrument", citation.Provision.Instrument.Id);
        writer.WriteString("edition", citation.Edition.Id);
        if (citation.Article is { } article) writer.WriteNumber("article", article);
        else writer.WriteNull("article");
        writer.WriteNumber("paragraph", citation.Provision.Paragraph);
        if (citation.Provision.Item > 0) writer.WriteNumber("item", citation.Provision.Item);
    }

    internal static void WriteLaw(AuditReport report, Utf8JsonWriter writer)
    {
        var law = report.Law;
        writer.WriteStartObject("law");
        writer.WriteString("asOf", law.AsOf is { } date ? Dates.Iso(date) : null);
        writer.WriteStartArray("instruments");
        WriteEditions(law.Editions, writer);
        writer.WriteEndArray();
        writer.WriteString("province", law.Province?.Code);
        if (report.AssumedDivision is { } assumed) writer.WriteString("assumedDivision", assumed);
        writer.WriteString("provincialRules", law.ProvincialEdition?.Id);
        writer.WriteStartArray("readings");
        foreach (var question in report.ReadingsThatMattered)
        {
            writer.WriteStartObject();
            writer.WriteString("id", question.Id);
            writer.WriteString("reading", law.Reading(question));
            writer.WriteBoolean("default", law.Reading(question) == question.Default.Id);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteString("library", AuditReport.LibraryVersion);
        writer.WriteString("lawData", LawBook.DataVersion);
        if (report.LocalRules.Any())
        {
            writer.WriteStartArray("localRules");
            foreach (var rules in report.LocalRules)
            {
                writer.WriteStartObject();
                writer.WriteString("id", rules.Instrument.Id);
                writer.WriteString("file", rules.FileName);
                writer.WriteString("sha256", rules.Sha256);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WriteEditions(IEnumerable<Edition> editions, Utf8JsonWriter writer)
    {
        foreach (var edition in editions)
        {
            writer.WriteStartObject();
            writer.WriteString("id", edition.Instrument.Id);
            writer.WriteString("edition", edition.Id);
            writer.WriteEndObject();
        }
    }

    private static void WriteOtherEditions(IReadOnlyList<EditionComparison> others, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("otherEditions");
        foreach (var other in others)
        {
            writer.WriteStartObject();
            writer.WriteString("asOf", Dates.Iso(other.AsOf));
            writer.WriteStartArray("instruments");
            WriteEditions(other.Editions, writer);
            writer.WriteEndArray();
            writer.WriteStartArray("changes");
            foreach (var change in other.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("rule", change.Rule.Id);
                writer.WriteString("subject", change.Subject);
                WriteSide("from", change.From, writer);
                WriteSide("to", change.To, writer);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteSide(string name, AuditVerdict verdict, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(name);
        writer.WriteString("conclusion", Name(verdict.Conclusion));
        writer.WriteString("force", Name(verdict.Verdict.Force));
        writer.WriteString("finding", verdict.Explanation.Finding?.Id);
        Write(writer, "message", verdict.Explanation.Message);
        writer.WriteEndObject();
    }

    internal static void WriteVerdict(AuditVerdict verdict, Utf8JsonWriter writer) => WriteVerdict(verdict.Subject, verdict.Explanation, verdict.Missing, writer);

    internal static void WriteVerdict(string subject, Explanation explanation, IReadOnlyList<string> missing, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", explanation.Rule.Id);
        writer.WriteString("subject", subject);
        Write(writer, explanation.Verdict, explanation.Finding);
        if (explanation.Cure != Bilingual.None) Write(writer, "cure", explanation.Cure);
        Write(writer, "message", explanation.Message);
        writer.WriteStartArray("provisions");
        foreach (var citation in explanation.Citations) Write(writer, citation);
        writer.WriteEndArray();
        writer.WriteStartArray("notices");
        foreach (var notice in explanation.Notices)
        {
            writer.WriteStartObject();
            writer.WriteString("id", notice.Id);
            Write(writer, notice.Text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("readings");
        foreach (var reading in explanation.Readings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", reading.Interpretation.Id);
            writer.WriteString("used", reading.Used);
            writer.WriteStartArray("otherwise");
            foreach (var (other, conclusion) in reading.Otherwise)
            {
                writer.WriteStartObject();
                writer.WriteString("reading", other.Id);
                writer.WriteString("conclusion", Name(conclusion));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("missing");
        foreach (var pointer in missing) writer.WriteStringValue(pointer);
        writer.WriteEndArray();
        writer.WriteStartArray("reasoning");
        foreach (var step in explanation.Steps)
        {
            writer.WriteStartObject();
            Write(writer, step.Text);
            writer.WriteBoolean("holds", step.Holds);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What a rule answers, without the words for it.</summary>
    internal static void Write(Utf8JsonWriter writer, Verdict verdict, Finding? finding)
    {
        writer.WriteString("conclusion", Name(verdict.Conclusion));
        writer.WriteString("finding", finding?.Id);
        writer.WriteString("force", Name(verdict.Force));
        if (finding is null || finding.Unit == Unit.None) return;
        WriteMeasure(writer, "measured", verdict.Measured, finding.Unit);
        WriteMeasure(writer, "bound", verdict.Bound, finding.Unit);
    }

    private static void WriteMeasure(Utf8JsonWriter writer, string name, long value, Unit unit)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("value", value);
        writer.WriteString("unit", unit.Id);
        writer.WriteEndObject();
    }

    /// <summary>Lines end with a line feed on every system. JSON itself never holds a carriage return.</summary>
    private sealed class LineFeeds(Stream output) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            for (int at; (at = buffer.IndexOf((byte)'\r')) >= 0; buffer = buffer[(at + 1)..]) output.Write(buffer[..at]);
            output.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => output.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
