namespace Election.Rules;

/// <summary>
/// A rule on what follows a request to recall. Where the province says so (Shaanxi 68(2)), a withdrawal before the vote ends the
/// procedure, and nothing of it is judged any more. Once a vote is stated no withdrawal was in time: the two contradict one another
/// for the rules on the vote, and the steps before it were due.
/// </summary>
internal abstract class RecallStepRule(string id, Scope scope, Finding withdrawn, Finding? votedYetWithdrawn = null) : Rule<Recall>(id, scope)
{
    private protected sealed override Verdict Decide(Recall facts, in Trial trial)
    {
        if (facts.IsWithdrawn != true || trial.Norm(Parameters.RecallWithdrawal) is null) return DecideStep(facts, trial);
        if (!RecallVote.IsHeld(facts, trial.Occasion)) return trial.NotApplicable(withdrawn);
        return votedYetWithdrawn is null ? DecideStep(facts, trial) : trial.Undetermined(votedYetWithdrawn);
    }

    private protected abstract Verdict DecideStep(Recall facts, in Trial trial);

    /// <summary>Each rule has its own findings, and so its own copy.</summary>
    private protected static Finding EndedByWithdrawal() => Finding.Inapplicable("withdrawn", "罢免要求在交付表决前撤回，办理终止。", "The request was withdrawn before the vote, which ends the procedure.");

    private protected static Finding VotedYetWithdrawn() => new("withdrawn-yet-voted",
        new("载明撤回罢免要求，又载明进行了表决；撤回应在交付表决前，二者互相矛盾，无法判断。", "The request is stated as withdrawn and the vote as held; a withdrawal comes before the vote, so that the two contradict one another."),
        new("核对是否撤回、何时撤回，以及是否表决。", "Check whether and when it was withdrawn, and whether there was a vote."), Unit.None);

    private protected static Example<Recall> OfAWithdrawal(Recall facts, Finding withdrawn) =>
        OutOfScope("陕西省：交付表决前撤回罢免要求", "Shaanxi: the request was withdrawn before the vote", facts with { IsWithdrawn = true }, withdrawn) with { Occasion = Occasion.General(Level.County, Example.Day), Province = "61" };

    private protected static Example<Recall> OfAVoteAfterAWithdrawal(Recall facts, Finding votedYetWithdrawn) =>
        Undetermined("陕西省：载明撤回，又载明进行了表决", "Shaanxi: stated as withdrawn, and as voted on", facts with { IsWithdrawn = true }, votedYetWithdrawn) with { Occasion = Occasion.General(Level.County, Example.Day), Province = "61" };
}
