namespace Election.Rules.Dossiers;

/// <content>The voters of whom something is stated.</content>
internal sealed partial class Docket
{
    private Subject<Voter>[] Voters() =>
    [
        .. (dossier.Voters ?? []).Select((v, i) => new Subject<Voter>(Person(v), At("/voters", i))),
    ];

    private static Voter Person(VoterEntry voter) => new()
    {
        Eligibility = EligibilityOf(voter),
        IsInCustody = voter.Custody,
        IsSeriousCase = voter.SeriousCase,
        IsSuspendedByDecision = voter.SuspendedByDecision,
        IsIncapacityConfirmed = voter.IncapacityConfirmed,
        IsDeceased = voter.Deceased,
        HasMoved = voter.MovedTo is not null && voter.MovedTo != voter.District ? true : null,
        IsOnRoll = voter.OnRoll,
    };

    private static Eligibility EligibilityOf(VoterEntry voter) =>
        new() { Born = voter.Born, IsCitizen = voter.Citizen, DeprivedUntil = voter.DeprivedUntil, IsDeprivedForLife = voter.DeprivedForLife };
}
