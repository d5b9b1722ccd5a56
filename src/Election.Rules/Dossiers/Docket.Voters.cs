namespace Election.Rules.Dossiers;

/// <content>The voters of whom something is stated.</content>
internal sealed partial class Docket
{
    private Subject<Voter>[] Voters() =>
    [
        .. (dossier.Voters ?? []).Select((v, i) => new Subject<Voter>(
            new()
            {
                Eligibility = EligibilityOf(v),
                IsInCustody = v.Custody,
                IsSeriousCase = v.SeriousCase,
                IsSuspendedByDecision = v.SuspendedByDecision,
                IsIncapacityConfirmed = v.IncapacityConfirmed,
                IsDeceased = v.Deceased,
                HasMoved = v.MovedTo is not null && v.MovedTo != v.District ? true : null,
                IsOnRoll = v.OnRoll,
            },
            At("/voters", i))),
    ];

    private static Eligibility EligibilityOf(VoterEntry voter) =>
        new() { Born = voter.Born, IsCitizen = voter.Citizen, DeprivedUntil = voter.DeprivedUntil, IsDeprivedForLife = voter.DeprivedForLife };
}
