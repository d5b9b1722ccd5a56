namespace Election.Rules;

/// <summary>A question that the law leaves open, with the ways in which it may be read: each says what speaks for it, or that no authority was found.</summary>
public sealed class Interpretation
{
    internal Interpretation(string id, Bilingual question, params IReadOnlyList<Reading> readings) => (Id, Question, Readings) = (id, question, readings);

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The question.</summary>
    public Bilingual Question { get; }

    /// <summary>The readings, the default first.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>The reading used where none is chosen.</summary>
    public Reading Default => Readings[0];

    internal int Index { get; set; } = -1;
}

/// <summary>One way to read the law on an open question.</summary>
/// <param name="Id">The stable id within the question.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Authority">What speaks for it.</param>
public sealed record Reading(string Id, Bilingual Meaning, Bilingual Authority);

/// <summary>The readings chosen for open questions; every question not named has its default.</summary>
/// <example>
/// <code>
/// var readings = Readings.Default.With("days-before", "E-N-1");   // what the registered questions are: Interpretations.All
/// var law = LawInForce.On(new LocalDate(2026, 11, 1), "320102", readings);
/// </code>
/// </example>
public sealed class Readings : IEquatable<Readings>
{
    private readonly string[] chosen;

    private Readings(string[] chosen) => this.chosen = chosen;

    /// <summary>The default reading of every question.</summary>
    public static Readings Default { get; } = new([.. Interpretations.All.Select(i => i.Default.Id)]);

    /// <summary>Returns the id of the reading chosen for a question.</summary>
    /// <param name="interpretation">The question.</param>
    public string this[Interpretation interpretation] => chosen[(interpretation ?? throw new ArgumentNullException(nameof(interpretation))).Index];

    /// <summary>Returns these readings with one chosen otherwise.</summary>
    /// <param name="interpretation">The id of the question, such as <c>days-before</c>.</param>
    /// <param name="reading">The id of the reading, such as <c>E-N-1</c>.</param>
    /// <exception cref="ArgumentException">There is no such question or reading.</exception>
    public Readings With(string interpretation, string reading)
    {
        var question = Interpretations.All.FirstOrDefault(i => i.Id == interpretation)
            ?? throw new ArgumentException($"There is no open question '{interpretation}'. Known are: {string.Join(", ", Interpretations.All.Select(i => i.Id))}.", nameof(interpretation)).InChinese($"没有问题“{interpretation}”；有{string.Join("、", Interpretations.All.Select(i => i.Id))}");
        var choice = question.Readings.FirstOrDefault(r => r.Id == reading)
            ?? throw new ArgumentException($"The question '{interpretation}' has no reading '{reading}'. Known are: {string.Join(", ", question.Readings.Select(r => r.Id))}.", nameof(reading)).InChinese($"问题“{interpretation}”没有读法“{reading}”；有{string.Join("、", question.Readings.Select(r => r.Id))}");
        var copy = (string[])chosen.Clone();
        copy[question.Index] = choice.Id;
        return new(copy);
    }

    /// <inheritdoc/>
    public bool Equals(Readings? other) => other is not null && chosen.AsSpan().SequenceEqual(other.chosen);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Readings);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var reading in chosen) hash.Add(reading, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
