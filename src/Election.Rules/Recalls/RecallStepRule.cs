namespace Election.Rules;

/// <summary>
/// A rule on what follows a request to recall. Where the province says so (Shaanxi 68(2)), a withdrawal before the vote ends the
/// procedure, and nothing of it is judged any more.
/// </summary>
internal abstract class RecallStepRule(string id, Scope scope, Finding withdrawn) : Rule<Recall>(id, scope)
{
    private protected sealed override Verdict Decide(Recall facts, in Trial trial) =>
        facts.IsWithdrawn == true && trial.Norm(Parameters.RecallWithdrawal) is not null ? trial.NotApplicable(withdrawn) : DecideStep(facts, trial);

    private protected abstract Verdict DecideStep(Recall facts, in Trial trial);

    /// <summary>Each rule has its own findings, and so its own copy.</summary>
    private protected static Finding EndedByWithdrawal() => Finding.Inapplicable("withdrawn", "罢免要求在交付表决前撤回，办理终止。", "The request was withdrawn before the vote, which ends the procedure.");

    private protected static Example<Recall> OfAWithdrawal(Recall facts, Finding withdrawn) =>
        OutOfScope("陕西省：交付表决前撤回罢免要求", "Shaanxi: the request was withdrawn before the vote", facts with { IsWithdrawn = true }, withdrawn) with { Occasion = Occasion.General(Level.County, Example.Day), Province = "61" };
}
