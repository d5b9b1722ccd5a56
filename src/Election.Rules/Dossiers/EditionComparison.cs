using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>What an audit would have said under the law of another day.</summary>
/// <param name="AsOf">The other day: the first of an edition.</param>
/// <param name="Editions">The editions in force on it.</param>
/// <param name="Changes">The verdicts that would be different, in the order of the catalogue, then of the dossier.</param>
public sealed record EditionComparison(LocalDate AsOf, IReadOnlyList<Edition> Editions, IReadOnlyList<VerdictChange> Changes)
{
    /// <summary>How many verdicts the other law leaves undetermined that this one decides, or to which this one does not apply.</summary>
    internal int Lost => Changes.Count(c => c.To.Conclusion == Conclusion.Undetermined);

    /// <exception cref="ArgumentException">The audits are of different dossiers: they judge other subjects.</exception>
    internal static EditionComparison Of(AuditReport here, AuditReport there)
    {
        if (here.Verdicts.Count != there.Verdicts.Count) throw new ArgumentException("The two audits do not judge the same subjects.", nameof(there));
        var changes = here.Verdicts.Zip(there.Verdicts, (from, to) => from.Rule == to.Rule && from.Subject == to.Subject
            ? new VerdictChange(from, to)
            : throw new ArgumentException($"The two audits do not judge the same subjects: {from.Rule.Id} of '{from.Subject}', and {to.Rule.Id} of '{to.Subject}'.", nameof(there))).Where(change => !change.IsTheSame);
        return new(there.Law.AsOf!.Value, [.. there.Law.Editions], [.. changes]);
    }
}

/// <summary>A verdict, and the one that another edition would give on the same subject.</summary>
/// <param name="From">The verdict under the dossier's own law.</param>
/// <param name="To">The verdict under the other.</param>
public sealed record VerdictChange(AuditVerdict From, AuditVerdict To)
{
    /// <summary>The rule.</summary>
    public Rule Rule => From.Rule;

    /// <summary>A JSON Pointer to what is judged.</summary>
    public string Subject => From.Subject;

    /// <summary>Whether the other law decides otherwise: met or breached where this one says something else, or no longer asking what this one decides. False where the other is not known well enough to decide, or both decide nothing.</summary>
    public bool IsDecided => IsAnswer(To) || (IsAnswer(From) && To.Conclusion == Conclusion.NotApplicable);

    internal bool IsTheSame => From.Conclusion == To.Conclusion
        && (!IsAnswer(From) || (From.Verdict.Force == To.Verdict.Force && From.Explanation.Finding == To.Explanation.Finding));

    private static bool IsAnswer(AuditVerdict verdict) => verdict.Conclusion is Conclusion.Met or Conclusion.Breached;
}
