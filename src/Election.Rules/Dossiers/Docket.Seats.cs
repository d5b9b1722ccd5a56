namespace Election.Rules.Dossiers;

/// <content>The total of seats and its division.</content>
internal sealed partial class Docket
{
    private static SeatQuota Quota(QuotaSection quota) => new()
    {
        Population = quota.Population,
        Basis = quota.Basis,
        Seats = quota.Seats,
        IsSupplementApproved = quota.SupplementApproved,
        FixedOn = quota.FixedOn,
        FixedBy = quota.FixedBy,
        Change = quota.Change is not { } change ? null : new()
        {
            Ground = change.Ground,
            DecidedOn = change.DecidedOn,
            ReportedOn = change.ReportedOn,
            ForwardedOn = change.ForwardedOn,
        },
    };

    /// <summary>There is an allocation to judge where seats are stated as reserved or the garrison's, or both the total and what the districts elect.</summary>
    private Subject<SeatAllocation>[] Allocation()
    {
        var stated = dossier.Allocation;
        // Totals may count the reserved and garrison seats in.
        var apart = (stated?.GarrisonSeats ?? 0) + (stated?.ReservedSeats ?? 0) > 0;
        var facts = new SeatAllocation { Total = dossier.Quota?.Seats, Districts = dossier.Area?.Seats ?? Sum(d => d.Seats) ?? (apart ? null : dossier.Totals?.Seats), Garrison = stated?.GarrisonSeats, Reserved = stated?.ReservedSeats };
        return facts is { Garrison: null, Reserved: null } and not { Total: not null, Districts: not null } ? [] : One(facts, stated, "/allocation");
    }

    private static Subject<TUnit>[] Units<TUnit>(IReadOnlyList<AllocationEntry>? units, string list)
        where TUnit : UnitAllocation, new() =>
        [.. (units ?? []).Select((u, i) => new Subject<TUnit>(new TUnit { Name = u.Name, Seats = u.Seats }, At(list, i)))];

    private Subject<IndirectAllocation>[] Indirect() => dossier.Allocation?.Indirect is not { } parts ? [] :
        [new(new() { Total = dossier.Quota?.Seats, ByPopulation = parts.ByPopulation, EqualBase = parts.EqualBase, Other = parts.Other }, "/allocation/indirect")];

    /// <summary>The groups of an area; what the area has is taken from how its total was fixed where it is not stated by itself.</summary>
    private Subject<MinorityGroup>[] Minorities()
    {
        var area = new MinorityArea
        {
            Population = dossier.Area?.Population ?? dossier.Quota?.Population,
            Seats = dossier.Area?.Seats ?? dossier.Quota?.Seats,
            TotalSeats = dossier.Quota?.Seats,
        };
        return [.. (dossier.Allocation?.Minorities ?? []).Select((m, i) => new Subject<MinorityGroup>(
            new()
            {
                Name = m.Name,
                Population = m.Population,
                Seats = m.Seats,
                Settlement = m.Settlement,
                IsTitular = m.Titular,
                IsHan = m.Han,
                IsVeryFewWithApproval = m.VeryFewWithApproval,
                Area = area,
            },
            At("/allocation/minorities", i)))];
    }
}
