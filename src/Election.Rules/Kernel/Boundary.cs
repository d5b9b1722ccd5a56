using NodaTime;

namespace Election.Rules;

/// <summary>The boundary table of a rule that turns on a number: facts along that number, judged by the rule.</summary>
public abstract class Boundary
{
    private protected Boundary(Bilingual label, Occasion occasion, string? province) => (Label, Occasion, Province) = (label, occasion, province);

    /// <summary>What the number is.</summary>
    public Bilingual Label { get; }

    /// <summary>The occasion of the table.</summary>
    public Occasion Occasion { get; }

    /// <summary>The code of the province whose law the table shows; null for national law alone.</summary>
    public string? Province { get; }

    /// <summary>Returns the facts of each row with its number and what the rule says of them, and why.</summary>
    internal abstract IEnumerable<(int Value, object Facts, Explanation Explanation)> Explain(LocalDate day);

    /// <summary>Returns the rows, computed by running the rule.</summary>
    /// <param name="days">The days whose law is shown, one verdict of each row for each.</param>
    public abstract IReadOnlyList<BoundaryRow> Rows(params IReadOnlyList<LocalDate> days);
}

/// <summary>One row of a boundary table.</summary>
/// <param name="Value">The number.</param>
/// <param name="Verdicts">The verdict under the law of each day asked for, in order.</param>
public sealed record BoundaryRow(int Value, IReadOnlyList<Verdict> Verdicts);

/// <summary>The boundary table of a rule over facts of one type.</summary>
internal sealed class Boundary<TFacts>(Rule<TFacts> rule, Axis<TFacts> axis) : Boundary(axis.Label, axis.Occasion, axis.Province)
    where TFacts : class
{
    private IEnumerable<int> Values => Enumerable.Range(axis.From, axis.To - axis.From + 1);

    internal override IEnumerable<(int, object, Explanation)> Explain(LocalDate day)
    {
        var law = LawInForce.On(day, Province);
        return Values.Select(value => (value, (object)axis.At(value), rule.Explain(axis.At(value), Occasion, law)));
    }

    public override IReadOnlyList<BoundaryRow> Rows(params IReadOnlyList<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        LawInForce[] laws = [.. days.Select(day => LawInForce.On(day, Province))];
        return [.. Values.Select(value => new BoundaryRow(value, [.. laws.Select(law => rule.Judge(axis.At(value), Occasion, law))]))];
    }
}
