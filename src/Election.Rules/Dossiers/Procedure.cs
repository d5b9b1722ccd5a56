using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>How a step of a procedure stands.</summary>
public enum StepState : byte
{
    /// <summary>Done, and nothing mandatory breached in it.</summary>
    Done,

    /// <summary>Something mandatory is breached in it, or it was left out.</summary>
    Wrong,

    /// <summary>Not stated, though a later step is done or its time is past: it must have been done, or was left out.</summary>
    Unstated,

    /// <summary>A duty whose last lawful day is past and that is not stated as done.</summary>
    Overdue,

    /// <summary>Stated for a day that is still to come.</summary>
    Planned,

    /// <summary>What comes next.</summary>
    Next,

    /// <summary>Comes after that.</summary>
    Later,
}

/// <summary>One step of a procedure: who acts, what must exist in writing, what the law says of it, and how it stands.</summary>
public sealed class ProcedureStep
{
    internal ProcedureStep(string id, Bilingual title, Bilingual actor) => (Id, Title, Actor) = (id, title, actor);

    /// <summary>The stable id within the procedure.</summary>
    public string Id { get; }

    /// <summary>What is done.</summary>
    public Bilingual Title { get; }

    /// <summary>Who does it.</summary>
    public Bilingual Actor { get; }

    /// <summary>What must exist in writing, or null.</summary>
    public Bilingual? Writing { get; internal init; }

    /// <summary>What may follow it, given the facts; null where only the next step does.</summary>
    public Bilingual? MayFollow { get; internal init; }

    /// <summary>The provisions that it rests on, as the law in force numbers them.</summary>
    public IReadOnlyList<Citation> Citations { get; internal init; } = [];

    /// <summary>When it was done, or is planned for; not stated where the facts do not tell.</summary>
    public ReportedDate On { get; internal init; }

    /// <summary>The last lawful day, where the law sets one and the facts allow it to be reckoned.</summary>
    public LocalDate? Last { get; internal init; }

    /// <summary>How it stands.</summary>
    public StepState State { get; internal init; }

    /// <summary>What the rules on this step say of the facts.</summary>
    public IReadOnlyList<AuditVerdict> Verdicts { get; internal init; } = [];

    /// <summary>What is breached in it.</summary>
    public IEnumerable<AuditVerdict> Breaches => Verdicts.Where(v => v.Conclusion == Conclusion.Breached);

    /// <summary>What is missing for the rules on this step to decide, each once.</summary>
    public IEnumerable<Fact> Missing => Verdicts.Where(v => v.Conclusion == Conclusion.Undetermined).SelectMany(v => v.Explanation.Missing).Distinct();

    /// <summary>Returns the id and the state.</summary>
    public override string ToString() => $"{Id}: {State}";
}

/// <summary>A procedure of the law as ordered steps, each as it stands on the facts of a dossier.</summary>
public sealed class Procedure
{
    private Procedure(string id, Bilingual title, string subject, IReadOnlyList<ProcedureStep> steps) => (Id, Title, Subject, Steps) = (id, title, subject, steps);

    /// <summary>The stable id, such as <c>recall</c>.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public Bilingual Title { get; }

    /// <summary>A JSON Pointer to the part of the dossier it is of; empty for the dossier as a whole.</summary>
    public string Subject { get; }

    /// <summary>The steps, in their order.</summary>
    public IReadOnlyList<ProcedureStep> Steps { get; }

    /// <summary>The step to be seen to next: the first that is overdue, planned or next; where there is none, the first that is not stated; null where every step is done or wrong.</summary>
    public ProcedureStep? Next => First(StepState.Overdue, StepState.Planned, StepState.Next) ?? First(StepState.Unstated);

    /// <summary>The steps that are overdue.</summary>
    public IEnumerable<ProcedureStep> Overdue => Steps.Where(s => s.State == StepState.Overdue);

    /// <summary>Follows a procedure on the facts given.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="subject">Where the facts stand; verdicts on that place and below it belong to the steps.</param>
    /// <param name="plan">The steps as the law orders them; those that the facts make needless are left out.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="occasion">The occasion: a rule that does not speak of it is none of a step.</param>
    /// <param name="report">The verdicts on the dossier.</param>
    /// <param name="today">The day on which the question is asked, or null where no step can be overdue.</param>
    internal static Procedure Of<T>(string id, Bilingual title, string subject, IEnumerable<StepPlan<T>> plan, T facts, Occasion occasion, AuditReport report, LocalDate? today)
    {
        StepPlan<T>[] needed = [.. plan.Where(step => step.IsNeeded(facts))];
        var done = Array.ConvertAll(needed, step => step.IsDone(facts));
        var furthest = Array.FindLastIndex(done, d => d == true);
        var steps = new List<ProcedureStep>();
        var awaited = false;
        for (var i = 0; i < needed.Length; i++)
        {
            var step = needed[i];
            AuditVerdict[] verdicts = [.. step.Rules.SelectMany(report.VerdictsOf).Where(v => IsOf(v.Subject, subject) && (v.Conclusion != Conclusion.NotApplicable || v.Rule.Scope.Includes(occasion)))];
            var (on, last) = (step.On?.Invoke(facts) ?? default, step.Last?.Invoke(facts));
            var state = verdicts.Any(v => v.Verdict.IsUnlawful) ? StepState.Wrong
                : done[i] == true ? StepState.Done
                : on.IsStated && on.Latest > today ? StepState.Planned
                : last < today ? step.IsDuty ? StepState.Overdue : StepState.Unstated
                : i < furthest ? done[i] == false ? StepState.Wrong : StepState.Unstated
                : awaited ? StepState.Later
                : StepState.Next;
            awaited |= state == StepState.Next;
            steps.Add(new(step.Id, step.Title, step.Actor)
            {
                Writing = step.Writing,
                MayFollow = step.MayFollow?.Invoke(facts),
                Citations = CitationsOf(step, verdicts, report),
                On = on,
                Last = last,
                State = state,
                Verdicts = verdicts,
            });
        }
        return new(id, title, subject, steps);
    }

    private ProcedureStep? First(params StepState[] states) => Steps.FirstOrDefault(s => states.Contains(s.State));

    private static bool IsOf(string place, string subject) => subject.Length == 0 || place == subject || place.StartsWith(subject + "/", StringComparison.Ordinal);

    private static IReadOnlyList<Citation> CitationsOf<T>(StepPlan<T> step, AuditVerdict[] verdicts, AuditReport report)
    {
        var own = from provision in step.Provisions
                  let edition = report.Law.AsOf is { } date ? provision.Instrument.EditionOn(date) : null
                  where edition?.NumberOf(provision.Article) is not null
                  select provision.In(edition, edition.Text is null ? Evidence.Derived : Evidence.FullText);
        // By the words in which it is cited: the same place may be proved in several ways.
        return [.. own.Concat(verdicts.Where(v => v.Conclusion != Conclusion.NotApplicable).SelectMany(v => v.Explanation.Citations)).DistinctBy(c => c.In(Language.Chinese), StringComparer.Ordinal)];
    }
}

/// <summary>A step as the law orders it, over facts of one type.</summary>
/// <param name="Id">The stable id within the procedure.</param>
/// <param name="Title">What is done.</param>
/// <param name="Actor">Who does it.</param>
/// <param name="IsDone">Whether the facts say that it was done: true, false, or null where they do not tell.</param>
internal sealed record StepPlan<T>(string Id, Bilingual Title, Bilingual Actor, Func<T, bool?> IsDone)
{
    public Bilingual? Writing { get; init; }

    /// <summary>The provisions that the step rests on beside those of its rules.</summary>
    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    /// <summary>The rules that decide whether the step was done rightly.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    public Func<T, bool> IsNeeded { get; init; } = _ => true;

    public Func<T, Bilingual?>? MayFollow { get; init; }

    public Func<T, ReportedDate>? On { get; init; }

    public Func<T, LocalDate?>? Last { get; init; }

    /// <summary>Whether something has to be done by the last day; otherwise that day only ends what may be done.</summary>
    public bool IsDuty { get; init; } = true;
}
