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
    /// <summary>Why there is no norm, in words; null where there is one.</summary>
    public Bilingual? WhyAbsent { get; internal init; }

    /// <summary>Whether the law says so: there is a norm, or it is known that there is none.</summary>
    public bool IsKnown => Absence is not { IsSilence: false };

    private bool IsAsOf(LawEntry other) => Norm is null ? Absence == other.Absence : other.Norm == Norm;

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
        if (law.Find(parameter, occasion) is { } norm) return new(parameter, Scope.OfCell(cell), norm, null);
        var absence = law.WhyAbsent(parameter, occasion);
        return new(parameter, Scope.OfCell(cell), null, absence) { WhyAbsent = Absences.InWords(absence, parameter, law) };
    }

    /// <summary>Joins the lines of the same answer, in the order of the first of each.</summary>
    private static List<T> Gather<T>(IEnumerable<T> lines, Func<T, T, bool> same, Func<T, Scope, T> with, Func<T, Scope> scopeOf)
    {
        List<T> gathered = [];
        foreach (var line in lines)
        {
            var index = gathered.FindIndex(known => same(known, line));
            if (index < 0) gathered.Add(line);
            else gathered[index] = with(gathered[index], scopeOf(gathered[index]).And(scopeOf(line)));
        }
        return gathered;
    }
}

/// <summary>What two laws say of one parameter on some occasions, where they differ: in value, in force, or in whether they say anything.</summary>
/// <param name="From">What the first says.</param>
/// <param name="To">What the second says.</param>
public sealed record LawChange(LawEntry From, LawEntry To)
{
    /// <summary>The parameter.</summary>
    public Parameter Parameter => From.Parameter;
}
