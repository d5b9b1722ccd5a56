namespace Election.Rules.Dossiers;

/// <summary>One verdict of an audit: what a rule says of one subject. Why it says so is worked out when it is asked for.</summary>
public abstract class AuditVerdict
{
    private Explanation? explanation;

    private protected AuditVerdict(Rule rule, Verdict verdict) => (Rule, Verdict) = (rule, verdict);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the rule concludes.</summary>
    public Conclusion Conclusion => Verdict.Conclusion;

    /// <summary>Whether a mandatory norm is breached; a breach of a guiding norm is a warning.</summary>
    public bool IsUnlawful => Verdict.IsUnlawful;

    /// <summary>A JSON Pointer into the dossier: the date, the array element or the block judged; empty where nothing is stated.</summary>
    public abstract string Subject { get; }

    /// <summary>The verdict and why: worked out when first asked for. Several threads may ask.</summary>
    public Explanation Explanation => explanation ??= Explain();

    /// <summary>JSON Pointers to the facts whose absence left it undetermined.</summary>
    public abstract IReadOnlyList<string> Missing { get; }

    private protected abstract Explanation Explain();
}

/// <summary>A verdict on facts.</summary>
internal sealed class VerdictOnFacts<TFacts>(Rule<TFacts> rule, Subject<TFacts> subject, Docket docket)
    : AuditVerdict(rule, rule.Judge(subject.Facts, subject.Occasion ?? docket.Occasion, subject.Law ?? docket.Law))
    where TFacts : class
{
    public override string Subject => docket.PlaceOf(Rule, subject.Pointer);

    public override IReadOnlyList<string> Missing => docket.PointersOf(Explanation.Missing, subject.Pointer);

    private protected override Explanation Explain() => rule.Explain(subject.Facts, subject.Occasion ?? docket.Occasion, subject.Law ?? docket.Law);
}

/// <summary>A verdict where a dossier states nothing to judge: a general election has what is compulsory, so its absence decides nothing.</summary>
internal sealed class VerdictOnNothing(Rule rule, Fact block, Docket docket) : AuditVerdict(rule, Of(rule, docket.Occasion))
{
    public override string Subject => "";

    public override IReadOnlyList<string> Missing => docket.PointersOf(Explanation.Missing, "");

    private protected override Explanation Explain()
    {
        var why = new Reasoning();
        if (Conclusion == Conclusion.Undetermined) why.Lack(block);
        return new Explanation(Rule, Verdict, why, Rule.CitationsIn(docket.Law, docket.Occasion), [], Rule.Scope.Includes(docket.Occasion));
    }

    private static Verdict Of(Rule rule, Occasion occasion) =>
        rule.IsCompulsory && rule.Scope.Includes(occasion) && occasion.Kind == ElectionKind.General && !(rule.IsOfTheVote && occasion.IsPlan)
            ? new(Conclusion.Undetermined, rule.Force, Finding.NoSubject.Number, 0, 0)
            : Verdict.NotApplicable;
}
