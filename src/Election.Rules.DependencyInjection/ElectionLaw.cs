using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules;

/// <summary>
/// The law as a service applies it: with its local rules, its readings and its default place. Everything is read and checked when
/// it is made; from then on it is immutable, and one is shared by all threads.
/// </summary>
/// <example>
/// <code>
/// app.MapPost("/audits", async (Stream body, ElectionLaw law) =>
/// {
///     using var bytes = new MemoryStream();
///     await body.CopyToAsync(bytes);
///     var report = law.Audit(ElectionDossier.Read(bytes.ToArray(), "dossier.json"));
///     return Results.Text(report.ToJson(), "application/json");
/// });
/// </code>
/// </example>
public sealed class ElectionLaw
{
    private readonly Dictionary<string, string> readings;

    /// <summary>Reads and checks the options.</summary>
    /// <param name="options">The options; null for the law of the package alone. What changes in them later has no effect.</param>
    /// <exception cref="UnreadableFileException">A file of local rules cannot be read: the message names the file, the place in it, what was found and what is expected.</exception>
    /// <exception cref="LawDataException">Local rules cannot stand beside others: the message names the two provisions that clash.</exception>
    /// <exception cref="ArgumentException">The division or a reading is not known; the message names the value.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public ElectionLaw(ElectionRulesOptions? options = null)
    {
        options ??= new();
        if (options.Division is { } division) Province.Of(division);
        (Division, readings) = (options.Division, new(options.Readings, StringComparer.Ordinal));
        foreach (var (question, reading) in readings) Readings = Readings.With(question, reading);
        Book = options.LocalRuleFiles.Count == 0 ? options.Book : options.Book.With(options.LocalRuleFiles.Select(file => LocalRules.Read(File.ReadAllBytes(file), file)));
    }

    /// <summary>The law data, with the local rules.</summary>
    public LawBook Book { get; }

    /// <summary>The readings chosen; every question not named in the options has its default.</summary>
    public Readings Readings { get; } = Readings.Default;

    /// <summary>The GB/T 2260 code of the place that counts where none is stated, or null for national law alone.</summary>
    public string? Division { get; }

    /// <summary>
    /// Returns the law of a day and place, for rules, validators and calculators. It is resolved at each call: whoever judges many
    /// facts by it keeps it.
    /// </summary>
    /// <param name="day">The day whose law counts, mostly the election day; null where it is not known: every rule is then undetermined and says so.</param>
    /// <param name="division">The GB/T 2260 code of the place; null for <see cref="Division"/>.</param>
    /// <exception cref="ArgumentException">The code names no province.</exception>
    public LawInForce On(LocalDate? day, string? division = null) => day is { } date
        ? Book.On(date, division ?? Division, Readings)
        : Book.Undated(division ?? Division, Readings);

    /// <summary>Judges a dossier by every rule.</summary>
    /// <param name="dossier">The dossier; where it states no division, it is judged by the rules of <see cref="Division"/>, and the report says so.</param>
    /// <returns>The report: one verdict for each rule and subject.</returns>
    /// <exception cref="ArgumentException">What the dossier states cannot be, which <see cref="ElectionDossier.Read"/> refuses before.</exception>
    public AuditReport Audit(ElectionDossier dossier) => ElectionAudit.Run(dossier, readings, Book, Division);

    /// <summary>Says where an election stands on a day: what is done, what is due next, what has gone wrong.</summary>
    /// <param name="dossier">The dossier; where it states no division, that of <see cref="Division"/> counts.</param>
    /// <param name="day">The day on which the question is asked; null to ask of no day: nothing is then overdue or planned.</param>
    /// <exception cref="ArgumentException">What the dossier states cannot be, which <see cref="ElectionDossier.Read"/> refuses before.</exception>
    public ElectionStatus Status(ElectionDossier dossier, LocalDate? day) => ElectionAudit.Status(dossier, day, readings, Book, Division);

    /// <summary>Determines the result of every vote that a dossier counts (EL 44, 45), in the order of its polls.</summary>
    /// <param name="dossier">The dossier; where it states no division, that of <see cref="Division"/> counts.</param>
    /// <exception cref="ArgumentException">What the dossier states cannot be, which <see cref="ElectionDossier.Read"/> refuses before.</exception>
    public IReadOnlyList<PollResult> Results(ElectionDossier dossier) => ElectionAudit.Results(dossier, readings, Book, Division);
}
