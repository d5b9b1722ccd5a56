using System.Globalization;
using System.Text;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary>What the audits of many dossiers found: each breach on a line, and how often each rule concluded what.</summary>
internal sealed class Overview
{
    private static readonly Conclusion[] Columns = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined, Conclusion.NotApplicable];

    private readonly long[,] counts = new long[RuleBook.All.Count, Columns.Length];
    private readonly List<Breach> breaches = [];

    internal int Dossiers { get; private set; }

    /// <summary>The dossiers that could not be read, and are in none of the counts.</summary>
    internal List<string> Unreadable { get; } = [];

    /// <summary>The overview of one report. Nothing is explained but the breaches.</summary>
    internal static Overview Of(AuditReport report, string name)
    {
        var overview = new Overview { Dossiers = 1 };
        var rule = 0;
        foreach (var verdict in report.Verdicts)
        {
            // Verdicts stand in the order of the rule book.
            while (RuleBook.All[rule] != verdict.Rule) rule++;
            overview.counts[rule, (int)verdict.Conclusion]++;
        }
        foreach (var verdict in report.Breaches) overview.breaches.Add(new(name, verdict.Rule, verdict.Subject, verdict.Verdict.Force, verdict.Explanation.Message));
        return overview;
    }

    /// <summary>Adds what another found, after its own.</summary>
    internal void Add(Overview other)
    {
        Dossiers += other.Dossiers;
        for (var rule = 0; rule < RuleBook.All.Count; rule++)
            foreach (var column in Columns) counts[rule, (int)column] += other.counts[rule, (int)column];
        breaches.AddRange(other.breaches);
    }

    internal string ToText(Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var text = new StringBuilder();
        foreach (var (force, title) in new[] { (Force.Mandatory, Say("违反法律规定", "Breaches of law")), (Force.Guiding, Say("提示（一般性要求，不属违法）", "Warnings (guiding norms, no breach of law)")) })
        {
            var found = breaches.FindAll(b => b.Force == force);
            if (found.Count == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"{title} ({found.Count})\n");
            foreach (var breach in found)
                text.Append(CultureInfo.InvariantCulture, $"• {ReportText.Clean(breach.File)}  {breach.Rule.Id}  {ReportText.Clean(breach.Subject)}{Say("：", ": ")}{ReportText.Clean(breach.Message.In(language))}\n");
            text.Append('\n');
        }
        List<string[]> rows = [[Say("规则", "Rule"), Say("符合", "Met"), Say("不符合", "Breached"), Say("不能判断", "Undetermined"), Say("不适用", "Not applicable")]];
        rows.AddRange(RuleBook.All.Select((rule, i) => (string[])[rule.Id, .. Columns.Select(c => Number(counts[i, (int)c]))]));
        rows.Add([Say("合计", "In all"), .. Columns.Select(c => Number(Sum(c)))]);
        Table.AlignRight(rows, 1..);
        return text.Append(Table.Of(rows)).Append(Say(
            FormattableString.Invariant($"\n选举档案{Dossiers}份，另有无法读取的{Unreadable.Count}份。\n由 Election.Rules {AuditReport.LibraryVersion} 核对，法律数据 {LawBook.DataVersion}。\n"),
            FormattableString.Invariant($"\nDossiers: {Dossiers}; not readable: {Unreadable.Count}.\nJudged by Election.Rules {AuditReport.LibraryVersion}, law data {LawBook.DataVersion}.\n")))
            .Append(ReportJson.NoLegalAdvice.In(language)).Append('\n').ToString();
    }

    internal string ToJson() => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("overview", 1);
        writer.WriteNumber("dossiers", Dossiers);
        writer.WriteStartArray("unreadable");
        foreach (var file in Unreadable) writer.WriteStringValue(file);
        writer.WriteEndArray();
        writer.WriteString("library", AuditReport.LibraryVersion);
        writer.WriteString("lawData", LawBook.DataVersion);
        writer.WriteStartObject("summary");
        foreach (var column in Columns) writer.WriteNumber(ReportJson.Name(column), Sum(column));
        writer.WriteEndObject();
        writer.WriteStartArray("rules");
        for (var rule = 0; rule < RuleBook.All.Count; rule++)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", RuleBook.All[rule].Id);
            foreach (var column in Columns) writer.WriteNumber(ReportJson.Name(column), counts[rule, (int)column]);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("breaches");
        foreach (var breach in breaches)
        {
            writer.WriteStartObject();
            writer.WriteString("file", breach.File);
            writer.WriteString("rule", breach.Rule.Id);
            writer.WriteString("subject", breach.Subject);
            writer.WriteString("force", ReportJson.Name(breach.Force));
            ReportJson.Write(writer, "message", breach.Message);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        ReportJson.Write(writer, "notice", ReportJson.NoLegalAdvice);
        writer.WriteEndObject();
    });

    private long Sum(Conclusion conclusion) => Enumerable.Range(0, RuleBook.All.Count).Sum(rule => counts[rule, (int)conclusion]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Breach(string File, Rule Rule, string Subject, Force Force, Bilingual Message);
}
