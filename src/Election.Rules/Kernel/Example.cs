using NodaTime;

namespace Election.Rules;

/// <summary>What an example shows.</summary>
public enum ExampleKind : byte
{
    /// <summary>The law is met.</summary>
    Met,

    /// <summary>The law is breached.</summary>
    Breached,

    /// <summary>The last value that is still lawful.</summary>
    BoundaryInside,

    /// <summary>The first value that is not lawful any more.</summary>
    BoundaryOutside,

    /// <summary>The facts or the law at hand do not decide it.</summary>
    Undetermined,

    /// <summary>Outside the rule's scope, or its occasion did not arise.</summary>
    OutOfScope,

    /// <summary>A case from a real election.</summary>
    RealCase,
}

/// <summary>A worked example of a rule: run by the tests and shown in the docs.</summary>
public abstract record Example
{
    /// <summary>The day of the examples that name no other: 1 November 2021.</summary>
    public static LocalDate Day { get; } = new(2021, 11, 1);

    private protected Example(ExampleKind kind, Bilingual title, Conclusion conclusion, string? finding)
        => (Kind, Title, Conclusion, Finding) = (kind, title, conclusion, finding);

    /// <summary>What it shows.</summary>
    public ExampleKind Kind { get; }

    /// <summary>The facts in a few words.</summary>
    public Bilingual Title { get; }

    /// <summary>What the rule must conclude.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>The id of the finding it must name, or null where none.</summary>
    public string? Finding { get; }

    /// <summary>The occasion; by default a township's general election on 1 November 2021.</summary>
    public Occasion Occasion { get; init; } = Occasion.General(Level.Township, Day);

    /// <summary>The day whose law counts; null where it is not known.</summary>
    public LocalDate? AsOf { get; init; } = Day;

    /// <summary>The code of the province, or null for national law alone.</summary>
    public string? Province { get; init; }

    /// <summary>The readings chosen otherwise than by default, as id and reading.</summary>
    public IReadOnlyList<(string Interpretation, string Reading)> Readings { get; init; } = [];

    /// <summary>Returns the law that the example is judged by.</summary>
    public LawInForce Law()
    {
        var readings = Election.Rules.Readings.Default;
        foreach (var (interpretation, reading) in Readings) readings = readings.With(interpretation, reading);
        return AsOf is { } date ? LawInForce.On(date, Province, readings) : LawInForce.Undated(Province, readings);
    }

    /// <summary>The facts, whatever their type.</summary>
    internal abstract object AnyFacts { get; }

    /// <summary>Judges the example.</summary>
    public abstract Verdict Judge();

    /// <summary>Judges the example and says why.</summary>
    public abstract Explanation Explain();
}

/// <summary>A worked example with its facts.</summary>
/// <typeparam name="TFacts">The type of the facts.</typeparam>
public sealed record Example<TFacts> : Example
    where TFacts : class
{
    internal Example(ExampleKind kind, Bilingual title, TFacts facts, Conclusion conclusion, string? finding)
        : base(kind, title, conclusion, finding) => Facts = facts;

    /// <summary>The facts.</summary>
    public TFacts Facts { get; }

    internal override object AnyFacts => Facts;

    /// <summary>The rule it belongs to.</summary>
    public Rule<TFacts> Rule { get; internal set; } = null!;

    /// <inheritdoc/>
    public override Verdict Judge() => Rule.Judge(Facts, Occasion, Law());

    /// <inheritdoc/>
    public override Explanation Explain() => Rule.Explain(Facts, Occasion, Law());
}

/// <summary>The axis along which a rule's boundary table runs: facts for each value of one number.</summary>
/// <typeparam name="TFacts">The type of the facts.</typeparam>
/// <param name="Label">What the number is.</param>
/// <param name="From">The first value.</param>
/// <param name="To">The last value.</param>
/// <param name="At">The facts at a value.</param>
internal sealed record Axis<TFacts>(Bilingual Label, int From, int To, Func<int, TFacts> At)
    where TFacts : class
{
    /// <summary>The occasion of the table.</summary>
    public Occasion Occasion { get; init; } = Occasion.General(Level.Township, Example.Day);

    /// <summary>The code of the province whose law the table shows, or null for national law alone.</summary>
    public string? Province { get; init; }
}
