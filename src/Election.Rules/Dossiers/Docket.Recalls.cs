namespace Election.Rules.Dossiers;

/// <content>The recalls, each on an occasion of the deputy's level and by the law of its own day.</content>
internal sealed partial class Docket
{
    private static Fact RecallList { get; } = new("/recalls", new("罢免情况", "The recalls one by one"), Unit.None);

    private void AddRecalls() => Add([.. (dossier.Recalls ?? []).Select((_, i) => RecallAt(i))], RecallList);

    /// <summary>The recall at a place of the list, as rules judge it.</summary>
    internal Subject<Recall> RecallAt(int index)
    {
        var entry = dossier.Recalls![index];
        var its = entry.DeputyLevel is { } level ? new Occasion(level) { IsPlan = occasion.IsPlan } : occasion;
        return new(RecallOf(entry, its.IsDirect), At("/recalls", index))
        {
            Occasion = its,
            // The vote chooses the law; until there is one, the last step that has a day.
            Law = LawOn(entry.VotedOn.IsStated ? entry.VotedOn : entry.ReceivedOn.IsStated ? entry.ReceivedOn : entry.SubmittedOn),
        };
    }

    private static Recall RecallOf(RecallEntry entry, bool isDirect) => new()
    {
        Signatories = entry.Signatories,
        SignatoriesAtElection = entry.SignatoriesAtElection,
        IsInWriting = entry.InWriting,
        HasReasons = entry.ReasonsGiven,
        Ground = entry.Ground,
        ElectedOn = entry.ElectedOn,
        SubmittedOn = entry.SubmittedOn,
        EarlierFailedOn = entry.EarlierFailedOn,
        ReceivedOn = entry.ReceivedOn,
        IsReviewed = entry.Reviewed,
        ReviewedOn = entry.ReviewedOn,
        StartedOn = entry.StartedOn,
        IsNotified = entry.Notified,
        IsWithdrawn = entry.Withdrawn,
        HasWrittenAnswer = entry.AnswerInWriting,
        IsRequestDistributed = entry.RequestDistributed,
        IsAnswerDistributed = entry.AnswerDistributed,
        IsHeard = entry.Heard,
        IsRollChecked = entry.RollChecked,
        RollPublishedOn = entry.RollPublishedOn,
        VotedOn = entry.VotedOn,
        PresidedBy = entry.PresidedBy,
        IsBallotSecret = entry.SecretBallot,
        Voters = entry.Voters,
        VotersAtElection = entry.VotersAtElection,
        // The votes of a congress or its committee may stand with the motion.
        VotesFor = isDirect ? entry.VotesFor : entry.Motion?.VotesFor ?? entry.VotesFor,
        IsDeclaredPassed = entry.DeclaredPassed,
        IsFiled = entry.Filed,
        IsAnnounced = entry.Announced,
        Motion = entry.Motion is not { } motion ? null : new()
        {
            When = motion.When,
            By = motion.By,
            Signatories = motion.Signatories,
            BodySize = motion.Body,
            CongressSeats = motion.CongressSeats,
        },
    };
}
