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
            ReportedToProvinceOn = change.ReportedToProvinceOn,
            ForwardedOn = change.ForwardedOn,
        },
    };

    /// <summary>There is an allocation to judge where seats are stated as reserved or the garrison's, or both the total and what the districts elect.</summary>
    private Subject<SeatAllocation>[] Allocation()
    {
        var stated = dossier.Allocation;
        var facts = new SeatAllocation { Total = dossier.Quota?.Seats, Districts = SeatsOfDistricts, Garrison = stated?.GarrisonSeats, Reserved = stated?.ReservedSeats };
        return facts is { Garrison: null, Reserved: null } and not { Total: not null, Districts: not null } ? [] : One(facts, stated, "/allocation");
    }

    /// <summary>
    /// What the districts elect, from the most detailed statement; never less than those listed elect. Totals may count the
    /// reserved and garrison seats in, and are no such statement where there are some.
    /// </summary>
    private int? SeatsOfDistricts
    {
        get
        {
            var listed = (dossier.Districts ?? []).Sum(d => (long)(d.Seats ?? 0));
            var apart = (dossier.Allocation?.GarrisonSeats ?? 0) + (dossier.Allocation?.ReservedSeats ?? 0) > 0;
            var known = Sum(d => d.Seats) ?? dossier.Area?.Seats ?? (apart ? null : dossier.Totals?.Seats);
            return known < listed && listed <= Check.MostSeats ? (int)listed : known;
        }
    }

    private static Subject<TUnit>[] Units<TUnit>(IReadOnlyList<AllocationEntry>? units, string list)
        where TUnit : UnitAllocation, new() =>
        [.. (units ?? []).Select((u, i) => new Subject<TUnit>(new TUnit { Name = u.Name, Seats = u.Seats }, At(list, i)))];

    private Subject<IndirectAllocation>[] Indirect() => dossier.Allocation?.Indirect is not { } parts ? [] :
        [new(
            new()
            {
                Total = parts.Total ?? dossier.Area?.Seats ?? (dossier.Quota?.Seats is { } total ? Math.Max(0, total - (dossier.Allocation.GarrisonSeats ?? 0)) : null),
                ByPopulation = parts.ByPopulation,
                EqualBase = parts.EqualBase,
                Other = parts.Other,
            },
            "/allocation/indirect")];

    /// <summary>The groups of an area. People and seats are taken from one statement, so that the mean is that of one area: the area's own, or else how its total was fixed.</summary>
    private Subject<MinorityGroup>[] Minorities()
    {
        var groups = dossier.Allocation?.Minorities ?? [];
        var (population, seats) = dossier.Area?.Population is null ? (dossier.Quota?.Population, dossier.Quota?.Seats) : (dossier.Area.Population, SeatsOfDistricts);
        var area = new MinorityArea
        {
            Population = population,
            Seats = seats,
            TotalSeats = dossier.Quota?.Seats,
            HasCompactMinorities = occasion.Unit == UnitKind.EthnicTownship || groups.Any(m => m is { Settlement: Settlement.Compact, Han: not true }) ? true : null,
        };
        return [.. groups.Select((m, i) => new Subject<MinorityGroup>(
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
