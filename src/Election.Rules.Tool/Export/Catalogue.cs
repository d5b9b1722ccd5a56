using System.Text.Json;
using Election.Rules.Dossiers;
using Election.Rules.Tool.Docs;

namespace Election.Rules.Tool.Export;

/// <summary>The rules as data: what each asks of which facts, by which numbers, and what it may find.</summary>
internal static class Catalogue
{
    // The ids of rules that are no more: an id is never used again. None has gone so far.
    private static readonly string[] Retired = [];

    /// <summary>The rules alone, as an array.</summary>
    internal static string Of(IReadOnlyList<Rule> rules) => ReportJson.Text(writer => LawCommand.Array(writer, rules, rule => Write(writer, rule)));

    /// <summary>The whole catalogue with its versions, chapters and open questions.</summary>
    internal static string Whole() => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("catalogue", 1);
        writer.WriteString("library", AuditReport.LibraryVersion);
        writer.WriteString("lawData", LawBook.DataVersion);
        Named(writer, "chapters", RuleBook.Chapters, (w, chapter) =>
        {
            w.WriteString("id", chapter.Id);
            ReportJson.Write(w, "title", chapter.Title);
        });
        Named(writer, "rules", RuleBook.All, Write);
        Named(writer, "interpretations", Interpretations.All, LawCommand.Write);
        Strings(writer, "retired", Retired);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteString("id", rule.Id);
        writer.WriteString("chapter", rule.Chapter);
        writer.WriteString("force", Words.Camel(rule.Force));
        ReportJson.Write(writer, "title", rule.Title);
        ReportJson.Write(writer, "statement", rule.Statement);
        Named(writer, "askedAs", rule.AskedAs, ReportJson.Write);
        ReportJson.Write(writer, "notDecided", rule.NotDecided);
        LawCommand.Write(writer, rule.Scope);
        writer.WriteBoolean("compulsory", rule.IsCompulsory);
        Strings(writer, "conclusions", rule.Conclusions.Select(Words.Camel));
        writer.WriteString("factsType", rule.FactsType.Name);
        Named(writer, "facts", rule.Facts, (w, fact) =>
        {
            w.WriteString("pointer", fact.Pointer);
            w.WriteString("member", fact.Member is { } member ? JsonNamingPolicy.CamelCase.ConvertName(member) : null);
            ReportJson.Write(w, "label", fact.Label);
            w.WriteString("unit", fact.Unit.Id);
        });
        Named(writer, "parameters", rule.RestsOn, Write);
        writer.WriteStartArray("provisions");
        foreach (var citation in RulePages.History(rule)) ReportJson.Write(writer, citation);
        writer.WriteEndArray();
        Named(writer, "alsoCites", rule.AlsoCites, Write);
        Named(writer, "findings", rule.Findings, (w, finding) =>
        {
            w.WriteString("id", finding.Id);
            ReportJson.Write(w, "message", finding.Message);
            ReportJson.Write(w, "cure", finding.Cure);
            w.WriteString("unit", finding.Unit.Id);
        });
        Named(writer, "notices", rule.Notices, (w, notice) =>
        {
            w.WriteString("id", notice.Id);
            ReportJson.Write(w, notice.Text);
        });
        Strings(writer, "interpretations", rule.OpenQuestions.Select(question => question.Id));
        Named(writer, "examples", rule.Examples, (w, example) =>
        {
            w.WriteString("kind", Words.Camel(example.Kind));
            ReportJson.Write(w, "title", example.Title);
            w.WriteString("lawAsOf", example.AsOf is { } day ? Words.Iso(day) : null);
            w.WriteString("conclusion", Words.Camel(example.Conclusion));
            w.WriteString("finding", example.Finding);
        });
    }

    /// <summary>A number or duty with its history: the nation's editions oldest first, then the provinces'.</summary>
    private static void Write(Utf8JsonWriter writer, Parameter parameter)
    {
        writer.WriteString("id", parameter.Id);
        ReportJson.Write(writer, "label", parameter.Label);
        writer.WriteString("unit", parameter.Unit.Id);
        writer.WriteBoolean("permission", parameter.IsPermission);
        writer.WriteString("introduced", parameter.Introduced is { } day ? Words.Iso(day) : null);
        if (parameter.DelegatedBy is { } provision)
        {
            writer.WriteStartObject("delegatedBy");
            Write(writer, provision);
            writer.WriteEndObject();
        }
        else writer.WriteNull("delegatedBy");
        Named(writer, "norms", LawBook.Standard.NormsOf(parameter), (w, dated) =>
        {
            w.WriteString("from", Words.Iso(dated.From));
            w.WriteString("until", dated.Until is { } end ? Words.Iso(end) : null);
            w.WriteString("division", dated.Division);
            LawCommand.Write(w, dated.Scope);
            LawCommand.Write(w, dated.Under is { } question ? new EntryReading(question, dated.Reading!) : null);
            LawCommand.WriteValue(w, dated.Norm);
            Named(w, "provisions", dated.Norm.Citations, ReportJson.WritePlace);
        });
    }

    /// <summary>A place in an instrument, by the numbers of its newest edition.</summary>
    private static void Write(Utf8JsonWriter writer, Provision provision)
    {
        writer.WriteString("instrument", provision.Instrument.Id);
        writer.WriteNumber("article", provision.Article);
        writer.WriteNumber("paragraph", provision.Paragraph);
        if (provision.Item > 0) writer.WriteNumber("item", provision.Item);
    }

    internal static void Named<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        LawCommand.Array(writer, items, item => write(writer, item));
    }

    private static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
