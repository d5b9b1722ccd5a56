namespace Election.Rules;

/// <summary>An open question on which a verdict rests, and where another reading would give another.</summary>
/// <param name="Interpretation">The question.</param>
/// <param name="Used">The id of the reading used.</param>
/// <param name="Otherwise">The readings under which the verdict would differ, with what they would give.</param>
public sealed record ReadingUsed(Interpretation Interpretation, string Used, IReadOnlyList<(Reading Reading, Conclusion Conclusion)> Otherwise);

/// <summary>A verdict with everything that a reader may ask of it: words, cure, statute, steps, missing facts, other readings. <see cref="Rule{TFacts}.Explain"/> makes it.</summary>
public sealed class Explanation
{
    internal Explanation(Rule rule, Verdict verdict, Reasoning why, IReadOnlyList<Citation> citations, IReadOnlyList<ReadingUsed> readings, bool inScope)
    {
        (Rule, Verdict, Citations, Readings) = (rule, verdict, citations, readings);
        (Missing, Notices, Steps) = (why.Missing, NoticesOf(verdict.Conclusion, why), why.Steps);
        (Finding, Absence) = (rule.FindingOf(verdict.Finding), why.Absence);
        Message = why.Fill(Finding?.Message ?? Unfound(verdict, why, inScope));
        Cure = Finding is { } finding && verdict.Conclusion != Conclusion.Met ? why.Fill(finding.Cure) : Bilingual.None;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>What was found, or null where the rule is met, or does not apply for no particular reason.</summary>
    public Finding? Finding { get; }

    /// <summary>Why the law at hand sets no norm, where that is the reason; otherwise null.</summary>
    public Absence? Absence { get; }

    /// <summary>What was found, in words.</summary>
    public Bilingual Message { get; }

    /// <summary>What would put it right; empty where nothing is wrong.</summary>
    public Bilingual Cure { get; }

    /// <summary>The facts whose absence left it undetermined.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>What is worth saying although the rule is met; of a breach, that the number applied is proved by a secondary source only.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>The steps of the reasoning.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The provisions that it rests on, by the law applied.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The open questions on which it rests.</summary>
    public IReadOnlyList<ReadingUsed> Readings { get; }

    /// <summary>Returns the message in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => Message.In(language);

    /// <summary>Notices speak of what is met. On how good a proof a number rests matters to a breach as well.</summary>
    private static IReadOnlyList<Notice> NoticesOf(Conclusion conclusion, Reasoning why) => conclusion switch
    {
        Conclusion.Met => why.Notices,
        Conclusion.Breached => [.. why.Notices.Where(n => n.Id == Notice.SecondaryEvidence.Id)],
        _ => [],
    };

    private static Bilingual Unfound(Verdict verdict, Reasoning why, bool inScope) => verdict.Conclusion switch
    {
        Conclusion.Met when why.Steps.Count > 0 => new(string.Join("；", why.Steps.Select(s => s.Text.Zh)) + "。", string.Join("; ", why.Steps.Select(s => s.Text.En)) + "."),
        Conclusion.Met => new("符合规定。", "Met."),
        Conclusion.NotApplicable when why.Absence is not null => new("{absence}", "{absence}"),
        Conclusion.NotApplicable when !inScope => new("本规则不适用于此类选举。", "The rule does not speak of such an election."),
        Conclusion.NotApplicable => new("没有载明或者没有发生本规则所规定的情形。", "What the rule speaks of is not stated, or did not arise."),
        _ => Bilingual.None,
    };
}
