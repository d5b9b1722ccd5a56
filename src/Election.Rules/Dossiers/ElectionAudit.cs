using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>Judges a dossier by every rule and reports.</summary>
/// <example>
/// <code>
/// var report = ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(path), path));
/// foreach (var verdict in report.Breaches)
///     Console.WriteLine($"{verdict.Rule.Id} {verdict.Subject}: {verdict.Explanation.In(Language.English)}");
/// </code>
/// </example>
public static class ElectionAudit
{
    /// <summary>Judges a dossier by every rule, under the law of its day, its province and the readings it chooses.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="readings">Readings that go before those of the dossier, as ids of question and reading; or null.</param>
    /// <param name="book">The law data, such as the standard book with local rules; null for the standard book.</param>
    /// <param name="division">The GB/T 2260 code of the place whose rules count where the dossier states none; null for national law alone.</param>
    /// <returns>The report: one verdict for each rule and subject, in the order of the catalogue, then of the dossier.</returns>
    /// <exception cref="ArgumentException">A reading or the division is not known, or what the dossier states cannot be; the message names the place.</exception>
    public static AuditReport Run(ElectionDossier dossier, IReadOnlyDictionary<string, string>? readings = null, LawBook? book = null, string? division = null)
    {
        var (occasion, law) = Resolve(dossier, readings, book, division);
        return Run(dossier, occasion, law);
    }

    /// <summary>Says where an election stands on a day: what is done, what is due next, what has gone wrong.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">The day on which the question is asked: acts dated later are planned, not done. Null to ask of no day: nothing is then overdue or planned.</param>
    /// <param name="readings">Readings that go before those of the dossier, as ids of question and reading; or null.</param>
    /// <param name="book">The law data, such as the standard book with local rules; null for the standard book.</param>
    /// <param name="division">The GB/T 2260 code of the place whose rules count where the dossier states none; null for national law alone.</param>
    /// <exception cref="ArgumentException">A reading or the division is not known, or what the dossier states cannot be; the message names the place.</exception>
    public static ElectionStatus Status(ElectionDossier dossier, LocalDate? day, IReadOnlyDictionary<string, string>? readings = null, LawBook? book = null, string? division = null)
    {
        var (occasion, law) = Resolve(dossier, readings, book, division);
        var docket = new Docket(dossier, occasion, law);
        var report = Run(dossier, docket, occasion, law);
        Procedure[] procedures =
        [
            occasion.Kind is ElectionKind.ByElection or ElectionKind.Leftover ? ByElectionProcedure.Of(report, day) : GeneralElectionProcedure.Of(report, docket, day),
            .. docket.Of<Recall>().All.Select(recall => RecallProcedure.Of(report, recall, day)),
        ];
        var timetable = docket.Of<ElectionTimetable>().All[0].Facts;
        return new(day, report, procedures, day is { } today && occasion.Day.IsExact ? ElectionCalendar.For(occasion, law, timetable).StatusOn(today, timetable) : []);
    }

    internal static AuditReport Run(ElectionDossier dossier, Occasion occasion, LawInForce law) => Run(dossier, new Docket(dossier, occasion, law), occasion, law);

    private static AuditReport Run(ElectionDossier dossier, Docket docket, Occasion occasion, LawInForce law)
    {
        var judging = new Judging(docket);
        foreach (var rule in RuleBook.All) rule.Accept(judging);
        return new AuditReport(dossier, occasion, law, judging.Verdicts);
    }

    /// <summary>Determines the result of every vote that a dossier counts (EL 44, 45).</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="readings">Readings that go before those of the dossier, as ids of question and reading; or null.</param>
    /// <param name="book">The law data, such as the standard book with local rules; null for the standard book.</param>
    /// <param name="division">The GB/T 2260 code of the place whose rules count where the dossier states none; null for national law alone.</param>
    /// <returns>The results, in the order of the dossier's polls.</returns>
    /// <exception cref="ArgumentException">A reading or the division is not known, or what the dossier states cannot be; the message names the place.</exception>
    public static IReadOnlyList<PollResult> Results(ElectionDossier dossier, IReadOnlyDictionary<string, string>? readings = null, LawBook? book = null, string? division = null)
    {
        var (occasion, law) = Resolve(dossier, readings, book, division);
        return [.. new Docket(dossier, occasion, law).Polls.Select(poll => PollResult.Of(poll, occasion, law))];
    }

    private static (Occasion Occasion, LawInForce Law) Resolve(ElectionDossier dossier, IReadOnlyDictionary<string, string>? readings, LawBook? book, string? division)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        // A dossier that was built in code has passed no reader.
        try { dossier.Check("dossier"); }
        catch (UnreadableFileException e) { throw new ArgumentException(e.Message, nameof(dossier), e); }
        var chosen = Readings.Default;
        foreach (var (id, reading) in dossier.Readings.OrNone()) chosen = chosen.With(id, reading);
        foreach (var (id, reading) in readings.OrNone()) chosen = chosen.With(id, reading);
        division = dossier.Election.Division ?? division;
        var occasion = OccasionOf(dossier, division);
        return (occasion, LawOf(dossier, occasion, chosen, book ?? LawBook.Standard, division));
    }

    internal static IReadOnlyDictionary<string, string> OrNone(this IReadOnlyDictionary<string, string>? readings) => readings ?? new Dictionary<string, string>(StringComparer.Ordinal);

    private static Occasion OccasionOf(ElectionDossier dossier, string? division)
    {
        var election = dossier.Election;
        var occasion = new Occasion(election.Level ?? throw new ArgumentException("The level of the election is not stated.", nameof(dossier)), election.Kind ?? ElectionKind.General)
        {
            // The code of a province tells what kind of unit it is.
            Unit = election.Unit ?? (election.Level == Level.Province && division is not null ? Province.Of(division).Unit : null),
            IsPlan = election.Plan ?? false,
            Day = election.Day,
            LastDay = election.LastDay,
        };
        return election.ElectingBody is { } body ? occasion with { ElectingBody = body } : occasion;
    }

    /// <summary>The law of the day stated, or of the election day; of a window, where no edition changes within it.</summary>
    private static LawInForce LawOf(ElectionDossier dossier, Occasion occasion, Readings readings, LawBook book, string? division)
    {
        if ((dossier.Election.LawAsOf ?? occasion.Day.Latest) is not { } date) return book.Undated(division, readings);
        var law = book.On(date, division, readings);
        if (dossier.Election.LawAsOf is not null || occasion.Day.IsExact) return law;
        return occasion.Day.Earliest is { } first && law.At(first).Editions.SequenceEqual(law.Editions) ? law : book.Undated(division, readings);
    }
}

/// <summary>Judges each subject of each rule.</summary>
internal sealed class Judging(Docket docket) : IRuleVisitor
{
    // Most of the verdicts of a dossier with lists are on its candidates, its districts and their slates.
    public List<AuditVerdict> Verdicts { get; } = new(RuleBook.All.Count + (10 * docket.Of<Candidate>().All.Count) + (20 * docket.Of<CandidateSlate>().All.Count));

    public void Visit<TFacts>(Rule<TFacts> rule)
        where TFacts : class
    {
        var subjects = docket.Of<TFacts>();
        foreach (var subject in subjects.All) Verdicts.Add(new VerdictOnFacts<TFacts>(rule, subject, docket));
        if (subjects.All.Count == 0) Verdicts.Add(new VerdictOnNothing(rule, subjects.Block, docket));
    }
}

/// <summary>
/// Facts of one type with their place in the dossier. What happens after the election has an occasion of its own (a deputy of
/// another level, the leaders' election), and the law of its own day.
/// </summary>
/// <typeparam name="TFacts">The type.</typeparam>
internal sealed record Subject<TFacts>(TFacts Facts, string List, int? Index)
{
    internal Subject(TFacts facts, string pointer)
        : this(facts, pointer, null)
    {
    }

    /// <summary>Its place, put into words when it is asked for: of most of millions it never is.</summary>
    public string Pointer => Index is { } index ? Docket.At(List, index) : List;

    /// <summary>The occasion, where it is not the dossier's.</summary>
    public Occasion? Occasion { get; init; }

    /// <summary>The law, where it is not that of the dossier's day.</summary>
    public LawInForce? Law { get; init; }
}

/// <summary>All subjects of one type; where there are none, the block that would hold them.</summary>
internal sealed record Subjects<TFacts>(IReadOnlyList<Subject<TFacts>> All, Fact Block);
