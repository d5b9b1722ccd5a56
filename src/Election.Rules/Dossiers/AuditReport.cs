using System.Reflection;

namespace Election.Rules.Dossiers;

/// <summary>How much a report says.</summary>
public enum ReportDetail
{
    /// <summary>Breaches and counts.</summary>
    Summary,

    /// <summary>Also what is undetermined, and what is met but worth noting.</summary>
    Normal,

    /// <summary>Also every rule that is met or does not apply.</summary>
    All,
}

/// <summary>What an audit found: one verdict for each rule and subject, and the law that was applied.</summary>
/// <example>
/// <code>
/// Console.WriteLine(report.ToText(Language.English, ReportDetail.Summary));   // for people; ToMarkdown, and ToJson for programs
/// foreach (var open in report.Verdicts.Where(v => v.Conclusion == Conclusion.Undetermined))
///     Console.WriteLine($"{open.Rule.Id} needs {string.Join(", ", open.Missing)}");
/// </code>
/// </example>
public sealed class AuditReport
{
    private readonly Lazy<ILookup<Rule, AuditVerdict>> byRule;

    internal AuditReport(ElectionDossier dossier, Occasion occasion, LawInForce law, IReadOnlyList<AuditVerdict> verdicts)
    {
        (Dossier, Occasion, Law, Verdicts) = (dossier, occasion, law, verdicts);
        byRule = new(() => verdicts.ToLookup(v => v.Rule));
    }

    /// <summary>The version of the library.</summary>
    public static string LibraryVersion { get; } =
        typeof(AuditReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The dossier judged.</summary>
    public ElectionDossier Dossier { get; }

    /// <summary>The occasion.</summary>
    public Occasion Occasion { get; }

    /// <summary>The law applied.</summary>
    public LawInForce Law { get; }

    /// <summary>The GB/T 2260 code of the place by whose rules it was judged although the dossier states none; null where the dossier states it, or national law alone was applied.</summary>
    public string? AssumedDivision => Dossier.Election.Division is null ? Law.Division : null;

    /// <summary>Every verdict, in the order of the catalogue, then of the dossier.</summary>
    public IReadOnlyList<AuditVerdict> Verdicts { get; }

    /// <summary>What is breached, mandatory norms first: <see cref="AuditVerdict.IsUnlawful"/> tells them from guiding ones, whose breach is a warning.</summary>
    public IEnumerable<AuditVerdict> Breaches => Verdicts.Where(v => v.Conclusion == Conclusion.Breached).OrderBy(v => v.Verdict.Force);

    /// <summary>Whether a mandatory norm is breached.</summary>
    public bool HasUnlawful => Verdicts.Any(v => v.IsUnlawful);

    /// <summary>Whether a compulsory rule could not be decided.</summary>
    public bool HasUndecidedCompulsory => Verdicts.Any(v => v.Conclusion == Conclusion.Undetermined && v.Rule is { IsCompulsory: true, Force: Force.Mandatory });

    /// <summary>The open questions on which a verdict rests, those that the dossier answers, and those read otherwise than by default, in the order of the register.</summary>
    public IEnumerable<Interpretation> ReadingsThatMattered
    {
        get
        {
            var reliedOn = Verdicts.SelectMany(v => v.Explanation.Readings).Select(r => r.Interpretation).ToHashSet();
            return Interpretations.All.Where(i => Law.Reading(i) != i.Default.Id || reliedOn.Contains(i) || Dossier.Readings?.ContainsKey(i.Id) == true);
        }
    }

    /// <summary>The local rules of its place, whether in force on its day or on that of a later act.</summary>
    internal IEnumerable<LocalRules> LocalRules => Law.Book.Local.Where(rules => LawBook.IsOf(rules.Instrument.Division, Law.Division));

    /// <summary>
    /// Judges the dossier as if the law of another day had applied: of the first day of every other edition known, of national laws and of
    /// the rules of its place. What the law says of a day of its own (a total once fixed, a recall) keeps that day's law.
    /// </summary>
    /// <returns>One comparison for each such day, earliest first; none where the dossier's own law is not known.</returns>
    public IReadOnlyList<EditionComparison> CompareEditions() => Law.AsOf is null ? [] :
        [.. Law.Book.Instruments
            .Where(instrument => LawBook.IsOf(instrument.Division, Law.Division))
            .SelectMany(instrument => instrument.Editions).Select(edition => edition.InForceFrom).Distinct().Order()
            .Select(Law.At)
            .Where(other => !other.Editions.SequenceEqual(Law.Editions))
            .Select(other => EditionComparison.Of(this, ElectionAudit.Run(Dossier, Occasion, other)))];

    /// <summary>Returns the report as JSON.</summary>
    /// <param name="detail">How much to say: <see cref="ReportDetail.Summary"/> keeps only breaches and counts.</param>
    /// <param name="compareEditions">Whether to add what other editions of the law would say.</param>
    public string ToJson(ReportDetail detail = ReportDetail.All, bool compareEditions = false) => ReportJson.Text(writer => ReportJson.Write(this, detail, compareEditions, writer));

    /// <summary>Returns several reports as one JSON array.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="detail">How much to say: <see cref="ReportDetail.Summary"/> keeps only breaches and counts.</param>
    /// <param name="compareEditions">Whether to add what other editions of the law would say.</param>
    public static string ToJson(IReadOnlyList<AuditReport> reports, ReportDetail detail = ReportDetail.All, bool compareEditions = false) => ReportJson.Text(writer =>
    {
        ArgumentNullException.ThrowIfNull(reports);
        writer.WriteStartArray();
        foreach (var report in reports) ReportJson.Write(report, detail, compareEditions, writer);
        writer.WriteEndArray();
    });

    /// <summary>Writes the report as JSON, the same bytes as <see cref="ToJson(ReportDetail, bool)"/> in UTF-8, and keeps nothing of it: for reports of hundreds of megabytes.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="detail">How much to say: <see cref="ReportDetail.Summary"/> keeps only breaches and counts.</param>
    /// <param name="compareEditions">Whether to add what other editions of the law would say.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public void WriteJson(Stream output, ReportDetail detail = ReportDetail.All, bool compareEditions = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportJson.To(output, writer => ReportJson.Write(this, detail, compareEditions, writer));
    }

    /// <summary>Returns the report as text: breaches first, then what is undetermined, then a summary line.</summary>
    /// <param name="language">The language.</param>
    /// <param name="detail">How much to say.</param>
    /// <param name="compareEditions">Whether to add what other editions of the law would say.</param>
    public string ToText(Language language, ReportDetail detail = ReportDetail.Normal, bool compareEditions = false) => new ReportText(this, language, detail, Markdown: false).Write(compareEditions);

    /// <summary>Returns the report as Markdown, in the same order as the text.</summary>
    /// <param name="language">The language.</param>
    /// <param name="detail">How much to say.</param>
    /// <param name="compareEditions">Whether to add what other editions of the law would say.</param>
    public string ToMarkdown(Language language, ReportDetail detail = ReportDetail.Normal, bool compareEditions = false) => new ReportText(this, language, detail, Markdown: true).Write(compareEditions);

    /// <summary>Returns the verdicts of a rule, in the order of the dossier.</summary>
    internal IEnumerable<AuditVerdict> VerdictsOf(Rule rule) => byRule.Value[rule];

    /// <summary>Returns how many verdicts have a conclusion.</summary>
    /// <param name="conclusion">The conclusion.</param>
    public int Count(Conclusion conclusion) => Verdicts.Count(v => v.Conclusion == conclusion);
}
