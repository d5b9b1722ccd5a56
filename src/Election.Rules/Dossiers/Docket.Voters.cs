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
                HasMoved = HasMoved(v) ? true : null,
                IsOnRoll = v.OnRoll,
                IsOnNewRoll = HasMoved(v) ? Others(v).Where(o => o.District is not null && !IsElsewhere(o.District, v.MovedTo)).Select(o => (bool?)IsOn(o)).FirstOrDefault() : null,
                IsRegisteredElsewhere = Others(v).Any(o => IsOn(o) && IsElsewhere(o.District, v.District)) ? true : v.RegisteredElsewhere,
                HasResidenceProof = v.ResidenceProof,
                Employer = v.Employer,
            },
            At("/voters", i))),
    ];

    private bool HasMoved(VoterEntry voter) => voter.MovedTo is not null && (voter.District is null || IsElsewhere(voter.MovedTo, voter.District));

    /// <summary>The same person, as other districts list him or her.</summary>
    private IEnumerable<VoterEntry> Others(VoterEntry voter) => voter.Id is null ? [] : voters[voter.Id].Where(v => !ReferenceEquals(v, voter));

    /// <summary>Who is not said to be off the roll of the district that lists the person is on it.</summary>
    private static bool IsOn(VoterEntry voter) => voter.OnRoll != false;

    /// <summary>The most detailed number of voters is judged, as everywhere.</summary>
    private RollTotals Roll(TotalsSection totals) => new() { Voters = Sum(d => d.Voters) ?? totals.Voters, Adults = totals.Adults, AdultsBasis = totals.AdultsBasis };

    private static Eligibility EligibilityOf(VoterEntry voter) =>
        new() { Born = voter.Born, IsCitizen = voter.Citizen, DeprivedUntil = voter.DeprivedUntil, IsDeprivedForLife = voter.DeprivedForLife };
}
