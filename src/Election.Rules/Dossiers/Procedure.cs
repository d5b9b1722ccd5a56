using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>How a step of a procedure stands.</summary>
public enum StepState : byte
{
    /// <summary>Done, and nothing mandatory breached in it.</summary>
    Done,

    /// <summary>Something mandatory is breached in it, or it was left out.</summary>
    Wrong,

    /// <summary>Not stated, though a later step is: it must have been done, or was left out.</summary>
    Unstated,

    /// <summary>Its last lawful day is past and it is not stated as done.</summary>
    Overdue,

    /// <summary>What comes next.</summary>
    Next,

    /// <summary>Comes after that.</summary>
    Later,
}

/// <summary>One step of a procedure: who acts, what must exist in writing, what the law says of it, and how it stands.</summary>
/// <param name="Id">The stable id within the procedure.</param>
/// <param name="Title">What is done.</param>
/// <param name="Actor">Who does it.</param>
public sealed record ProcedureStep(string Id, Bilingual Title, Bilingual Actor)
{
    /// <summary>What must exist in writing, or null.</summary>
    public Bilingual? Writing { get; init; }

    /// <summary>What may follow it, given the facts; null where only the next step does.</summary>
    public Bilingual? MayFollow { get; init; }

    /// <summary>The provisions that it rests on, as the law in force numbers them.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>When it was done, or is planned for; not stated where the facts do not tell.</summary>
    public ReportedDate On { get; init; }

    /// <summary>The last lawful day, where the law sets one and the facts allow it to be reckoned.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>How it stands.</summary>
    public StepState State { get; init; }

    /// <summary>What the rules on this step say of the facts.</summary>
    public IReadOnlyList<AuditVerdict> Verdicts { get; init; } = [];

    /// <summary>What is missing for the rules on this step to decide, each once.</summary>
    public IEnumerable<Fact> Missing => Verdicts.Where(v => v.Conclusion == Conclusion.Undetermined).SelectMany(v => v.Explanation.Missing).Distinct();
}

/// <summary>A procedure of the law as ordered steps, each as it stands on the facts of a dossier.</summary>
/// <param name="Id">The stable id, such as <c>recall</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Subject">A JSON Pointer to the part of the dossier it is of; empty for the dossier as a whole.</param>
/// <param name="Steps">The steps, in their order.</param>
public sealed record Procedure(string Id, Bilingual Title, string Subject, IReadOnlyList<ProcedureStep> Steps)
{
    /// <summary>The step that comes next, or null where all are done.</summary>
    public ProcedureStep? Next => Steps.FirstOrDefault(s => s.State is StepState.Overdue or StepState.Next);

    /// <summary>Follows a procedure on the facts given.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="subject">Where the facts stand; verdicts on that place and below it belong to the steps.</param>
    /// <param name="plan">The steps as the law orders them; those that the facts make needless are left out.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="report">The verdicts on the dossier.</param>
    /// <param name="today">The day on which the question is asked, or null where no step can be overdue.</param>
    internal static Procedure Of<T>(string id, Bilingual title, string subject, IReadOnlyList<StepPlan<T>> plan, T facts, AuditReport report, LocalDate? today = null)
    {
        StepPlan<T>[] needed = [.. plan.Where(step => step.IsNeeded(facts))];
        var done = Array.ConvertAll(needed, step => step.IsDone(facts));
        var furthest = Array.FindLastIndex(done, d => d == true);
        var steps = new List<ProcedureStep>();
        var awaited = false;
        for (var i = 0; i < needed.Length; i++)
        {
            var step = needed[i];
            AuditVerdict[] verdicts = [.. report.Verdicts.Where(v => step.Rules.Contains(v.Rule) && IsOf(v.Subject, subject))];
            var last = step.Last?.Invoke(facts);
            var state = verdicts.Any(v => v.Conclusion == Conclusion.Breached && v.Explanation.Verdict.Force == Force.Mandatory) ? StepState.Wrong
                : done[i] == true ? StepState.Done
                : i < furthest ? done[i] == false ? StepState.Wrong : StepState.Unstated
                : last < today ? StepState.Overdue
                : awaited ? StepState.Later
                : StepState.Next;
            awaited |= state == StepState.Next;
            steps.Add(new(step.Id, step.Title, step.Actor)
            {
                Writing = step.Writing,
                MayFollow = step.MayFollow?.Invoke(facts),
                Citations = CitationsOf(step, verdicts, report),
                On = step.On?.Invoke(facts) ?? default,
                Last = last,
                State = state,
                Verdicts = verdicts,
            });
        }
        return new(id, title, subject, steps);
    }

    private static bool IsOf(string place, string subject) => subject.Length == 0 || place == subject || place.StartsWith(subject + "/", StringComparison.Ordinal);

    private static IReadOnlyList<Citation> CitationsOf<T>(StepPlan<T> step, AuditVerdict[] verdicts, AuditReport report)
    {
        var own = from provision in step.Provisions
                  let edition = report.Law.AsOf is { } date ? provision.Instrument.EditionOn(date) : null
                  where edition?.NumberOf(provision.Article) is not null
                  select provision.In(edition, edition.Text is null ? Evidence.Derived : Evidence.FullText);
        return [.. own.Concat(verdicts.Where(v => v.Conclusion != Conclusion.NotApplicable).SelectMany(v => v.Explanation.Citations)).DistinctBy(c => (c.Provision, c.Edition))];
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
}
