using System.Collections.Concurrent;
using NodaTime;

namespace Election.Rules;

/// <summary>
/// The law of one day, one province and chosen readings, resolved once and read without allocation. Immutable and safe to
/// share between threads. Rules (<see cref="RuleBook"/>) judge by it, validators (<c>Election.Rules.Validation</c>) are made with it, and
/// each calculator is the <c>Of</c> or <c>For</c> of its result: <see cref="SeatTotal"/>, <see cref="CandidateRange"/>,
/// <see cref="ElectionCalendar"/>, <see cref="PollResult"/>, <see cref="VotingRight"/>, <see cref="LawfulCandidates"/>,
/// <see cref="RecallThresholds"/>, <see cref="LeaderCandidates"/>, <see cref="LeaderResult"/>, <see cref="StandingCommitteeSize"/>.
/// </summary>
/// <example>
/// <code>
/// var law = LawInForce.On(new LocalDate(2026, 11, 1), "320102");   // Nanjing, Jiangsu
/// var lead = law.Find(Parameters.VoterListLead, new Occasion(Level.County))!;
/// Console.WriteLine($"{lead.InWords.En}: {lead.Citations[0].In(Language.English)}");   // 20 days before election day: Electoral Law (2020-10-18), Art. 28
/// </code>
/// </example>
public sealed class LawInForce
{
    // An election asks for some dozens of days at most. Whoever keeps one law and asks it for the day of each of a million votes gets what it asks for, and it is not kept.
    private const int MostKept = 1024;

    private static readonly Norm?[] None = new Norm?[Parameters.All.Count * Occasion.Cells];

    private readonly Norm?[] norms;
    private readonly DatedNorm[][] known;
    private readonly Others others;

    private LawInForce(LawBook book, LocalDate? asOf, string? division, Readings readings, Others others, LawInForce? basis = null)
    {
        (Book, AsOf, Division, Readings, this.others) = (book, asOf, division, readings, others);
        IsDated = asOf.HasValue;
        if (division is not null) Province = Province.Of(division);
        if (asOf is { } date && Province is { } province)
        {
            // What one of its texts does not say is known only where each of them was read in full: one that was not is named.
            var editions = book.EditionsOn(date, division).Where(e => e.Instrument.Division == province.Code).OrderByDescending(e => e.InForceFrom).ToList();
            ProvincialEdition = editions.Find(e => !e.IsReadInFull) ?? editions.FirstOrDefault();
        }

        known = book.NormsIn(Province);

        // From one change of the law to the next every day has the same norms: resolved once and shared.
        var since = asOf is { } day ? book.LastChangeOn(day) : null;
        norms = asOf is null ? None
            : readings.Equals(Readings.Default) ? book.NormsByDefault(this, since, static law => law.Resolve())
            : others.Norms.GetOrAdd((since, readings), _ => Reread(basis ?? new(book, asOf, division, Readings.Default, others)));
    }

    /// <summary>The laws of other days and readings, and the norms that they share: mostly few, and there is a family for each dossier of a nation.</summary>
    private sealed class Others
    {
        internal ConcurrentDictionary<(LocalDate?, Readings), LawInForce> Laws { get; } = new(concurrencyLevel: 1, capacity: 3);

        internal ConcurrentDictionary<(LocalDate?, Readings), Norm?[]> Norms { get; } = new(concurrencyLevel: 1, capacity: 3);
    }

    /// <summary>The law data from which it was resolved.</summary>
    public LawBook Book { get; }

    /// <summary>The day whose law it is, or null where it is not known.</summary>
    public LocalDate? AsOf { get; }

    internal bool IsDated { get; }

    /// <summary>The GB/T 2260 code of the place whose rules count, or null for national law alone.</summary>
    public string? Division { get; }

    /// <summary>The province whose rules count, or null for national law alone.</summary>
    public Province? Province { get; }

    /// <summary>The readings chosen.</summary>
    public Readings Readings { get; }

    /// <summary>The editions in force: national instruments first, then the province's where its edition is known.</summary>
    public IEnumerable<Edition> Editions => AsOf is { } date ? Book.EditionsOn(date, Division) : [];

    /// <summary>Resolves the law of a day from the book of this package; <see cref="LawBook.On"/> does from another.</summary>
    /// <param name="date">The day.</param>
    /// <param name="province">The GB/T 2260 code of the province or of any division in it, or null for national law alone.</param>
    /// <param name="readings">The readings of open questions, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The code names no province.</exception>
    public static LawInForce On(LocalDate date, string? province = null, Readings? readings = null) =>
        LawBook.Standard.On(date, province, readings);

    /// <summary>Returns the law of a day that is not known: no norm is established, and every rule in its scope is undetermined.</summary>
    /// <param name="province">The code of the province or of any division in it, or null.</param>
    /// <param name="readings">The readings of open questions, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The code names no province.</exception>
    public static LawInForce Undated(string? province = null, Readings? readings = null) =>
        LawBook.Standard.Undated(province, readings);

    /// <summary>Returns the law of another day, same province and readings, for facts that reach across an amendment.</summary>
    /// <param name="date">The other day.</param>
    public LawInForce At(LocalDate date) => Other(date, Readings);

    /// <summary>Returns the same law under another reading of one question.</summary>
    /// <param name="interpretation">The question.</param>
    /// <param name="reading">The id of the reading.</param>
    /// <exception cref="ArgumentException">There is no such reading.</exception>
    public LawInForce With(Interpretation interpretation, string reading)
    {
        ArgumentNullException.ThrowIfNull(interpretation);
        return Other(AsOf, Readings.With(interpretation.Id, reading));
    }

    /// <summary>Returns the norm that a parameter has on an occasion, or null; <see cref="WhyAbsent"/> then says why.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="occasion">The occasion.</param>
    public Norm<T>? Find<T>(Parameter<T> parameter, Occasion occasion)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(occasion);
        return NormOf(parameter, occasion.Cell);
    }

    internal Norm<T>? NormOf<T>(Parameter<T> parameter, int cell)
        where T : notnull => (Norm<T>?)norms[parameter.Index * Occasion.Cells + cell];

    /// <summary>Returns the norm that a parameter would have on an occasion of another kind, for readings that borrow its number.</summary>
    internal Norm<T>? Find<T>(Parameter<T> parameter, Occasion occasion, ElectionKind kind)
        where T : notnull => NormOf(parameter, occasion.CellOf(kind));

    /// <summary>Returns the norm of a parameter whatever the type of its value, or null.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="occasion">The occasion.</param>
    public Norm? Find(Parameter parameter, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(occasion);
        return norms[parameter.Index * Occasion.Cells + occasion.Cell];
    }

    /// <summary>The norms of a parameter that hold on this day in this place, whatever the reading.</summary>
    internal IEnumerable<DatedNorm> NormsThatHold(Parameter parameter) => AsOf is { } date ? NormsOf(parameter).Where(n => n.HoldsOn(date) && LawBook.IsOf(n.Division, Division)) : [];

    /// <summary>Everything that the law of this day says in this place: each parameter, in the order of the law, with its norm or why there is none.</summary>
    public IEnumerable<LawEntry> Entries => LawEntry.Of(this);

    /// <summary>Returns what differs between this law and another: of another day, another place or other readings.</summary>
    /// <param name="other">The other law.</param>
    /// <returns>One line for each parameter and group of occasions on which the two differ in value, force, or in whether anything is known.</returns>
    public IEnumerable<LawChange> DifferencesTo(LawInForce other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return LawEntry.Between(this, other);
    }

    /// <summary>Returns the id of the reading of a question.</summary>
    /// <param name="interpretation">The question.</param>
    public string Reading(Interpretation interpretation) => Readings[interpretation];

    /// <summary>Returns the provincial edition in force, the one not read in full where there are several, or null where none is known for the day.</summary>
    public Edition? ProvincialEdition { get; }

    /// <summary>
    /// Whether the rules of the place may say what is not known here: no division is stated, or its text of the day is not read in
    /// full or does not speak of such elections.
    /// </summary>
    internal bool IsOpenOn(Occasion occasion) => ProvincialEdition is not { IsReadInFull: true } edition || !edition.SpeaksOf.Includes(occasion.Cell);

    /// <summary>Why the rules of the place are not known on an occasion.</summary>
    internal AbsenceKind WhyOpenOn(Occasion occasion) => ProvincialEdition switch
    {
        null or { Evidence: Evidence.Derived } => AbsenceKind.ProvinceNotHeld,
        { IsReadInFull: true } => AbsenceKind.ProvinceSpeaksOfOthers,
        { } edition when !edition.SpeaksOf.Includes(occasion.Cell) => AbsenceKind.ProvinceSpeaksOfOthers,
        _ => AbsenceKind.ProvinceNotReadInFull,
    };

    /// <summary>Returns why a parameter has no norm on an occasion.</summary>
    /// <param name="parameter">The parameter, absent there.</param>
    /// <param name="occasion">The occasion.</param>
    public Absence WhyAbsent(Parameter parameter, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(occasion);
        if (AsOf is not { } date) return new(AbsenceKind.NoDate);
        if (parameter.Introduced is { } introduced && date < introduced) return new(AbsenceKind.NotYetLaw);
        if (parameter.NoneUnder is { } question && Readings[question] == parameter.NoneReading && DependsOn(question, parameter, occasion)) return new(AbsenceKind.ExcludedByReading, question);
        var gap = GapOf(parameter, occasion);
        if (gap is not null || parameter.ProvincesDecide.Includes(occasion.Cell))
        {
            if (Province is null) return gap is null ? new(AbsenceKind.NoDivision) : new(AbsenceKind.OpenQuestion, gap.Interpretation);
            if (IsOpenOn(occasion)) return new(WhyOpenOn(occasion));
            return gap is null ? new(AbsenceKind.ProvinceSilent) : new(AbsenceKind.OpenQuestion, gap.Interpretation);
        }
        // What the law would say under another reading alone is an open question, not an unproved edition.
        foreach (var norm in NormsOf(parameter))
            if (norm.Under is { } open && norm.HoldsOn(date) && norm.Scope.Includes(occasion.Cell) && LawBook.IsOf(norm.Division, Division)) return new(AbsenceKind.OpenQuestion, open);
        return new(AbsenceKind.EditionNotProved);
    }

    private static bool DependsOn(Interpretation question, Parameter parameter, Occasion occasion)
    {
        for (var i = 0; i < parameter.National.Count; i++)
            if (parameter.National[i].Under == question && parameter.National[i].Scope.Includes(occasion.Cell)) return true;
        return false;
    }

    private static Gap? GapOf(Parameter parameter, Occasion occasion)
    {
        for (var i = 0; i < parameter.Gaps.Count; i++)
            if (parameter.Gaps[i].Kind == occasion.Kind) return parameter.Gaps[i];
        return null;
    }

    private static DatedNorm? Resolve(DatedNorm[] candidates, int cell)
    {
        DatedNorm? found = null;
        foreach (var candidate in candidates)
        {
            if (!candidate.Scope.Includes(cell)) continue;
            // A place's own norm goes before the nation's: it is here only where the law delegates, leaves the point open, or a reading chooses it. Of either there is one.
            if (found is null || candidate.Division is not null) found = candidate;
        }
        return found;
    }

    private Norm? Resolve(Parameter parameter, DatedNorm[] candidates, int cell)
    {
        if (Resolve(candidates, cell) is { } found) return found.Norm;
        var kind = (ElectionKind)(cell % 4);
        foreach (var gap in parameter.Gaps)
            if (gap.Kind == kind && Readings[gap.Interpretation] == gap.Reading)
                return Resolve(candidates, cell - (int)kind + (int)gap.Source)?.Norm;
        return null;
    }

    /// <summary>The first law of its family; those of other days and readings find it again.</summary>
    internal static LawInForce First(LawBook book, LocalDate? date, string? division, Readings readings)
    {
        var family = new Others();
        return family.Laws.GetOrAdd((date, readings), new LawInForce(book, date, division, readings, family));
    }

    private Norm?[] Resolve()
    {
        var resolved = new Norm?[Parameters.All.Count * Occasion.Cells];
        foreach (var parameter in Parameters.All) Resolve(parameter, resolved);
        return resolved;
    }

    /// <summary>The norms of the same day under other readings: only what depends on a question read otherwise is resolved anew; most questions are of rules, and then nothing is.</summary>
    private Norm?[] Reread(LawInForce basis)
    {
        var resolved = basis.norms;
        foreach (var parameter in Parameters.All)
        {
            if (!IsReadOtherwise(parameter, basis.Readings)) continue;
            if (resolved == basis.norms) resolved = [.. resolved];
            Resolve(parameter, resolved);
        }
        return resolved;
    }

    private bool IsReadOtherwise(Parameter parameter, Readings before)
    {
        foreach (var norm in NormsOf(parameter))
            if (norm.Under is { } question && Readings[question] != before[question]) return true;
        foreach (var gap in parameter.Gaps)
            if (Readings[gap.Interpretation] != before[gap.Interpretation]) return true;
        return false;
    }

    private void Resolve(Parameter parameter, Norm?[] resolved)
    {
        DatedNorm[] candidates = [.. NormsThatHold(parameter).Where(n => n.Under is null || Readings[n.Under] == n.Reading)];
        if (candidates.Length == 0) Array.Clear(resolved, parameter.Index * Occasion.Cells, Occasion.Cells);
        else
            for (var cell = 0; cell < Occasion.Cells; cell++)
                resolved[parameter.Index * Occasion.Cells + cell] = Resolve(parameter, candidates, cell);
    }

    /// <summary>The norms of a parameter that may hold in this place.</summary>
    private DatedNorm[] NormsOf(Parameter parameter) => known[parameter.Index];

    private LawInForce Other(LocalDate? date, Readings readings)
    {
        if (date == AsOf && readings.Equals(Readings)) return this;
        if (others.Laws.TryGetValue((date, readings), out var known)) return known;
        var made = new LawInForce(Book, date, Division, readings, others, date == AsOf && AsOf is not null ? this : null);
        return others.Laws.Count < MostKept ? others.Laws.GetOrAdd((date, readings), made) : made;
    }
}

/// <summary>Why no norm stands.</summary>
public enum AbsenceKind : byte
{
    /// <summary>The day whose law counts is not known.</summary>
    NoDate,

    /// <summary>Only a province could answer, and none is named.</summary>
    NoDivision,

    /// <summary>Only the province could answer, and its text of that day is not held.</summary>
    ProvinceNotHeld,

    /// <summary>Only the province could answer; its text of that day was read in full and is silent: the rule does not apply.</summary>
    ProvinceSilent,

    /// <summary>The value is not proved for the edition of that day.</summary>
    EditionNotProved,

    /// <summary>The law did not say this yet: the rule does not apply.</summary>
    NotYetLaw,

    /// <summary>The chosen reading leaves no such norm: the rule does not apply.</summary>
    ExcludedByReading,

    /// <summary>The law leaves it open and the chosen reading does not fill the gap.</summary>
    OpenQuestion,

    /// <summary>Only the province could answer; its text of that day is held, but only in part, or was not entered in full so far.</summary>
    ProvinceNotReadInFull,

    /// <summary>Only the province could answer; its text of that day speaks of county and township elections only, and no other is held.</summary>
    ProvinceSpeaksOfOthers,
}

/// <summary>Why a norm is absent.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Interpretation">The open question, where that is the reason.</param>
public readonly record struct Absence(AbsenceKind Kind, Interpretation? Interpretation = null)
{
    /// <summary>Whether the rule does not apply, rather than being undetermined.</summary>
    public bool IsSilence => Kind is AbsenceKind.ProvinceSilent or AbsenceKind.NotYetLaw or AbsenceKind.ExcludedByReading;
}
