namespace Election.Rules.Dossiers;

/// <content>The voters of whom something is stated.</content>
internal sealed partial class Docket
{
    private Subject<Voter>[] Voters() =>
    [
        .. (dossier.Voters ?? []).Select((v, i) => new Subject<Voter>(Person(v), At("/voters", i))),
    ];

    private Voter Person(VoterEntry voter) => new()
    {
        Eligibility = EligibilityOf(voter),
        IsInCustody = voter.Custody,
        IsSeriousCase = voter.SeriousCase,
        IsSuspendedByDecision = voter.SuspendedByDecision,
        IsIncapacityConfirmed = voter.IncapacityConfirmed,
        IsDeceased = voter.Deceased,
        HasMoved = HasMoved(voter) ? true : null,
        IsOnRoll = voter.OnRoll,
        IsOnNewRoll = HasMoved(voter) ? Others(voter).Where(o => o.District is not null && !IsElsewhere(o.District, voter.MovedTo)).Select(o => (bool?)IsOn(o)).FirstOrDefault() : null,
        IsRegisteredElsewhere = Others(voter).Any(o => IsOn(o) && IsElsewhere(o.District, voter.District)) ? true : voter.RegisteredElsewhere,
        HasResidenceProof = voter.ResidenceProof,
        Employer = voter.Employer,
    };

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
