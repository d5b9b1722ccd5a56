namespace Election.Rules;

/// <summary>What a rule concludes of the facts. The default is that nothing is known.</summary>
public enum Conclusion : byte
{
    /// <summary>The facts or the law at hand do not decide it.</summary>
    Undetermined,

    /// <summary>The rule does not speak of such an election, or its occasion did not arise.</summary>
    NotApplicable,

    /// <summary>The law is met.</summary>
    Met,

    /// <summary>The law is breached.</summary>
    Breached,
}

/// <summary>How strongly the law speaks.</summary>
public enum Force : byte
{
    /// <summary>应当, 不得, 必须: a departure is a breach of law.</summary>
    Mandatory,

    /// <summary>一般, 原则上: a departure is a warning, never an error.</summary>
    Guiding,
}

/// <summary>A rule's answer: small, free of allocation, the same for the same facts and law. <see cref="Rule{TFacts}.Explain"/> tells the same in words.</summary>
/// <param name="Conclusion">What the rule concludes.</param>
/// <param name="Force">The force of the norm applied.</param>
/// <param name="Finding">The number of the finding among <see cref="Rule.Findings"/>, from 1; 0 where there is none.</param>
/// <param name="Measured">What was measured, in the finding's unit; 0 where nothing was.</param>
/// <param name="Bound">What the law asks, in the same unit; 0 where nothing was measured.</param>
public readonly record struct Verdict(Conclusion Conclusion, Force Force, byte Finding, long Measured, long Bound)
{
    /// <summary>The verdict of a rule that does not apply.</summary>
    public static Verdict NotApplicable => new(Conclusion.NotApplicable, Force.Mandatory, 0, 0, 0);

    /// <summary>The verdict of a rule that lacks a fact or a norm; an explanation names it.</summary>
    public static Verdict Undetermined => default;

    /// <summary>Whether a mandatory norm is breached; a breach of a guiding norm is a warning.</summary>
    public bool IsUnlawful => Conclusion == Conclusion.Breached && Force == Force.Mandatory;
}
