using System.Text.Json;
using NodaTime;

namespace Election.Rules;

/// <summary>What one provision sets: its force and where it stands.</summary>
public abstract class Norm
{
    private protected Norm(Force force, IReadOnlyList<Citation> citations, string? quotation) => (Force, Citations, Quotation) = (force, citations, quotation);

    /// <summary>How strongly it speaks.</summary>
    public Force Force { get; }

    /// <summary>The provisions that set it, the decisive one first.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The words of the decisive provision that set it; null where the whole provision does, or where its text is not held.</summary>
    public string? Quotation { get; }

    /// <summary>How well the value is proved.</summary>
    public Evidence Evidence => Citations[0].Evidence;

    /// <summary>The value in words.</summary>
    public abstract Bilingual InWords { get; }

    /// <summary>Writes the value as JSON.</summary>
    internal abstract void WriteValue(Utf8JsonWriter writer);

    /// <summary>Whether another norm sets the same value with the same force.</summary>
    internal abstract bool SaysTheSameAs(Norm other);
}

/// <summary>What one provision sets, with its value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Norm<T> : Norm
    where T : notnull
{
    internal Norm(T value, Force force, IReadOnlyList<Citation> citations, string? quotation = null)
        : base(force, citations, quotation) => Value = value;

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public override Bilingual InWords => Wording.Of(Value);

    internal override void WriteValue(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, Value, LawValue.FormOf<T>());

    internal override bool SaysTheSameAs(Norm other) => other is Norm<T> same && Force == other.Force && EqualityComparer<T>.Default.Equals(Value, same.Value);
}

/// <summary>A norm and where it holds: from a day until a day, on some occasions, in a province, under a reading.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which it holds no more, or null.</param>
/// <param name="Scope">The occasions on which it holds.</param>
/// <param name="Division">The GB/T 2260 code of the place whose norm it is, of two digits for a province; null for national law.</param>
/// <param name="Under">The interpretation it depends on, or null.</param>
/// <param name="Reading">The reading of that interpretation under which it holds.</param>
public sealed record DatedNorm(Norm Norm, LocalDate From, LocalDate? Until, Scope Scope, string? Division = null, Interpretation? Under = null, string? Reading = null)
{
    internal bool HoldsOn(LocalDate date) => From <= date && (Until is not { } end || date < end);

    /// <summary>Whether this norm and another, both of the nation or both of one place, could hold at once.</summary>
    internal bool IsBeside(DatedNorm other) => Scope.Overlaps(other.Scope)
        && (Division is null) == (other.Division is null) && (LawBook.IsOf(Division, other.Division) || LawBook.IsOf(other.Division, Division))
        && !(Until <= other.From) && !(other.Until <= From)
        && !(Under is not null && Under == other.Under && Reading != other.Reading);
}
