namespace Election.Rules.Dossiers;

/// <content>Electoral districts.</content>
internal sealed partial class Docket
{
    private Subject<ElectoralDistrict>[] Districts()
    {
        var area = dossier.Area is null && dossier.Allocation is null ? null : new ElectoralArea
        {
            Population = dossier.Area?.Population,
            Seats = dossier.Area?.Seats,
            GarrisonSeats = dossier.Allocation?.GarrisonSeats,
            ReservedSeats = dossier.Allocation?.ReservedSeats,
        };
        return [.. (dossier.Districts ?? []).Select((d, i) => new Subject<ElectoralDistrict>(
            new() { Id = d.Id ?? d.Name, Seats = d.Seats, Population = d.Population, Area = area, Exception = d.Exception }, "/districts", i))];
    }
}
