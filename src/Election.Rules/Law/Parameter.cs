using System.Text.Json;
using NodaTime;

namespace Election.Rules;

/// <summary>A question that the law leaves to its provinces or to interpretation for one kind of election.</summary>
/// <param name="Kind">The kind of election for which no national number stands.</param>
/// <param name="Interpretation">The open question.</param>
/// <param name="Reading">The reading under which another kind's numbers are used.</param>
/// <param name="Source">The kind whose numbers are then used.</param>
public sealed record Gap(ElectionKind Kind, Interpretation Interpretation, string Reading, ElectionKind Source);

/// <summary>A number or duty of the law with its history by edition and what provinces may do with it.</summary>
public abstract class Parameter
{
    private protected Parameter(string id, Bilingual label, Unit unit, IReadOnlyList<DatedNorm> national)
    {
        (Id, Label, Unit, National) = (id, label, unit, national);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>What it is, in words.</summary>
    public Bilingual Label { get; }

    /// <summary>The unit of its value.</summary>
    public Unit Unit { get; }

    /// <summary>The national norms, oldest first.</summary>
    public IReadOnlyList<DatedNorm> National { get; }

    /// <summary>The provision that leaves it to the provinces, or null where none does.</summary>
    public Provision? DelegatedBy { get; init; }

    /// <summary>The question under another of whose readings provinces depart from the national norm without room for it; null where none does.</summary>
    public Interpretation? DepartsUnder { get; init; }

    /// <summary>Whether the law permits something rather than asks it (可以): nobody has to use a permission, so its force says nothing.</summary>
    public bool IsPermission { get; init; }

    /// <summary>The occasions on which only a province can answer, because national law is silent.</summary>
    public Scope ProvincesDecide { get; init; }

    /// <summary>The kinds of election whose numbers are an open question.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>The day on which the law first said this, where that is proved: before it, the rule does not apply.</summary>
    public LocalDate? Introduced { get; init; }

    /// <summary>The interpretation under one of whose readings there is no such norm at all.</summary>
    public Interpretation? NoneUnder { get; init; }

    /// <summary>The id of that reading.</summary>
    public string NoneReading { get; init; } = "none";

    /// <summary>The occasions on which national law sets it, or leaves it to the provinces.</summary>
    internal Scope Occasions
    {
        get
        {
            var all = National.Aggregate(ProvincesDecide, (scope, norm) => scope.And(norm.Scope));
            foreach (var gap in Gaps)
                for (var level = Level.Township; level <= Level.National; level++)
                    if (all.Includes(new Occasion(level, gap.Source))) all = all.And(Scope.OfCell(new Occasion(level, gap.Kind).Cell));
            return all;
        }
    }

    internal int Index { get; set; } = -1;

    /// <summary>Reads a norm of local rules whose value is given as JSON.</summary>
    /// <exception cref="JsonException">The value cannot be.</exception>
    internal abstract LocalNorm Read(LocalNormSource source);
}

/// <summary>A number or duty of the law whose values have one type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Parameter<T> : Parameter
    where T : notnull
{
    internal Parameter(string id, Bilingual label, Unit unit, params IReadOnlyList<DatedNorm> national)
        : base(id, label, unit, national)
    {
    }

    internal override LocalNorm Read(LocalNormSource source) => LocalNorm.Of(
        this, source.Value.Deserialize(LawValue.FormOf<T>()) ?? throw new JsonException("expected a value, found null").InChinese("应写明数值，而写的是null"), source.Force, source.Scope, source.Words,
        source.Article, source.Paragraph, source.Item, source.Question, source.Reading);
}
