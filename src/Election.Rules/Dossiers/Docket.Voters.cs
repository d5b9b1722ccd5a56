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
        HasOtherIncapacity = voter.OtherIncapacity,
        IsUnreachable = voter.Unreachable,
        IsDeceased = voter.Deceased,
        HasMoved = HasMoved(voter) ? true : null,
        IsOnRoll = voter.OnRoll,
        IsOnNewRoll = HasMoved(voter) ? Others(voter).Where(o => o.District is not null && !IsElsewhere(o.District, voter.MovedTo)).Select(o => o.OnRoll).FirstOrDefault() : null,
        IsRegisteredElsewhere = IsRegisteredElsewhere(voter) ? true : voter.RegisteredElsewhere,
        IsToldElsewhere = Others(voter).Any(o => HasMoved(o) && o.ResidenceProof is null) || Others(voter).Intersect(voters[voter.Id ?? ""].TakeWhile(v => !ReferenceEquals(v, voter))).Any(o => o.OnRoll == true && IsRegisteredElsewhere(o)),
        HasResidenceProof = voter.ResidenceProof,
        Employer = voter.Employer,
    };

    private bool HasMoved(VoterEntry voter) => voter.MovedTo is not null && (voter.District is null || IsElsewhere(voter.MovedTo, voter.District));

    /// <summary>The same person, as other districts list him or her.</summary>
    private IEnumerable<VoterEntry> Others(VoterEntry voter) => voter.Id is null ? [] : voters[voter.Id].Where(v => !ReferenceEquals(v, voter));

    /// <summary>Whether the same person is said to be on the roll of another district. Who is listed there without a word of its roll may be on it or not.</summary>
    private bool IsRegisteredElsewhere(VoterEntry voter) => Others(voter).Any(o => o.OnRoll == true && IsElsewhere(o.District, voter.District));

    /// <summary>The most detailed number of voters is judged, as everywhere.</summary>
    private RollTotals Roll(TotalsSection totals) => new() { Voters = Sum(d => d.Voters) ?? totals.Voters, Adults = totals.Adults, AdultsBasis = totals.AdultsBasis };

    private static Eligibility EligibilityOf(VoterEntry voter) =>
        new() { Born = voter.Born, IsCitizen = voter.Citizen, DeprivedUntil = voter.DeprivedUntil, IsDeprivedForLife = voter.DeprivedForLife };
}
