namespace Election.Rules;

/// <summary>
/// What the law of a day says of one parameter on some occasions: the norm, or why there is none. Every parameter has a line
/// for each of its occasions, so that what is not known is seen to be unknown.
/// </summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Scope">The occasions.</param>
/// <param name="Norm">The norm in force, or null.</param>
/// <param name="Absence">Why there is none; null where there is one.</param>
public sealed record LawEntry(Parameter Parameter, Scope Scope, Norm? Norm, Absence? Absence)
{
    /// <summary>The reading of an open question without which the law would not say so here: the norm holds under it alone or is borrowed from another kind of election, or it leaves none. Null where the line is the law's own, on which no reading need be chosen.</summary>
    public EntryReading? Reading { get; internal init; }

    /// <summary>Why there is no norm, in words; null where there is one.</summary>
    public Bilingual? WhyAbsent { get; internal init; }

    /// <summary>Whether the law says so: there is a norm, or it is known that there is none.</summary>
    public bool IsKnown => Absence is not { IsSilence: false };

    private bool IsAsOf(LawEntry other) => Reading == other.Reading && (Norm is null ? Absence == other.Absence : other.Norm == Norm);

    private bool SaysTheSameAs(LawEntry other) => (Norm, other.Norm) switch
    {
        (null, null) => IsKnown == other.IsKnown,
        ({ } one, { } two) => one.SaysTheSameAs(two),
        _ => false,
    };

    /// <summary>Every parameter of a law, occasion by occasion, those of one answer together.</summary>
    internal static IEnumerable<LawEntry> Of(LawInForce law) => Parameters.All.SelectMany(parameter =>
        Gather(Cells(parameter, law).Select(cell => At(parameter, cell, law)), (a, b) => a.IsAsOf(b), (a, scope) => a with { Scope = scope }, a => a.Scope));

    /// <summary>What differs between two laws, parameter by parameter.</summary>
    internal static IEnumerable<LawChange> Between(LawInForce from, LawInForce to) => Parameters.All.SelectMany(parameter =>
        Gather(
            Cells(parameter, from).Union(Cells(parameter, to)).Order()
                .Select(cell => new LawChange(At(parameter, cell, from), At(parameter, cell, to)))
                .Where(change => !change.From.SaysTheSameAs(change.To)),
            (a, b) => a.From.IsAsOf(b.From) && a.To.IsAsOf(b.To),
            (a, scope) => new(a.From with { Scope = scope }, a.To with { Scope = scope }),
            a => a.From.Scope));

    private static IEnumerable<int> Cells(Parameter parameter, LawInForce law)
    {
        var scope = law.NormsThatHold(parameter).Aggregate(parameter.Occasions, (all, norm) => all.And(norm.Scope));
        return Enumerable.Range(0, Occasion.Cells).Where(scope.Includes);
    }

    private static LawEntry At(Parameter parameter, int cell, LawInForce law)
    {
        var occasion = new Occasion((Level)(cell / 4), (ElectionKind)(cell % 4));
        if (law.Find(parameter, occasion) is { } norm) return new(parameter, Scope.OfCell(cell), norm, null) { Reading = ReadingOf(norm, parameter, occasion, law) };
        var absence = law.WhyAbsent(parameter, occasion);
        return new(parameter, Scope.OfCell(cell), null, absence)
        {
            WhyAbsent = Absences.InWords(absence, parameter, law),
            Reading = absence.Interpretation is { } question ? new(question, law.Reading(question)) : null,
        };
    }

    /// <summary>The reading under which alone a norm holds, or by which it is borrowed: its own scope does not have the occasion then.</summary>
    private static EntryReading? ReadingOf(Norm norm, Parameter parameter, Occasion occasion, LawInForce law)
    {
        var own = law.NormsThatHold(parameter).FirstOrDefault(n => n.Norm == norm && n.Scope.Includes(occasion) && (n.Under is null || law.Reading(n.Under) == n.Reading));
        if (own is not null) return own is { Under: { } question, Reading: { } reading } ? new(question, reading) : null;
        var gap = parameter.Gaps.FirstOrDefault(g => g.Kind == occasion.Kind && law.Reading(g.Interpretation) == g.Reading);
        return gap is null ? null : new(gap.Interpretation, gap.Reading);
    }

    /// <summary>Joins the lines of the same answer, in the order of the first of each.</summary>
    private static IEnumerable<T> Gather<T>(IEnumerable<T> lines, Func<T, T, bool> same, Func<T, Scope, T> with, Func<T, Scope> scopeOf)
    {
        List<T> gathered = [];
        foreach (var line in lines)
        {
            var index = gathered.FindIndex(known => same(known, line));
            if (index < 0) gathered.Add(line);
            else gathered[index] = with(gathered[index], scopeOf(gathered[index]).And(scopeOf(line)));
        }
        return gathered.SelectMany(line => Blocks(scopeOf(line)).Select(block => with(line, block)));
    }

    /// <summary>Levels of the same kinds of election together: a line holds for every kind that it names at every level that it names.</summary>
    private static IEnumerable<Scope> Blocks(Scope scope) =>
        scope.Levels.Select(level => scope.At(level)).GroupBy(row => string.Join(' ', row.Kinds), StringComparer.Ordinal).Select(rows => rows.Aggregate((all, row) => all.And(row)));
}

/// <summary>The reading of an open question on which a line of the table of a law rests.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reading">The id of the reading.</param>
public sealed record EntryReading(Interpretation Question, string Reading)
{
    /// <summary>Whether it is the reading that is used where none is chosen.</summary>
    public bool IsDefault => Reading == Question.Default.Id;

    /// <summary>Returns it as options and files name it, such as <c>days-before=E-N-1</c>.</summary>
    public override string ToString() => $"{Question.Id}={Reading}";
}

/// <summary>What two laws say of one parameter on some occasions, where they differ: in value, in force, or in whether they say anything.</summary>
/// <param name="From">What the first says.</param>
/// <param name="To">What the second says.</param>
public sealed record LawChange(LawEntry From, LawEntry To)
{
    /// <summary>The parameter.</summary>
    public Parameter Parameter => From.Parameter;
}
