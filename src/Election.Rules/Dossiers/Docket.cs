using System.Globalization;
using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>The facts of a dossier, in the types that rules judge, each with its place.</summary>
internal sealed class Docket
{
    private readonly Dictionary<Type, object> subjects = [];
    private readonly ElectionDossier dossier;
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);

    internal Docket(ElectionDossier dossier)
    {
        this.dossier = dossier;
        Add(Districts(), new Fact("/districts", new("选区", "Electoral districts"), Unit.None));
        Add(One(new DistrictTotals { Districts = CountOfDistricts, Seats = SeatsInAll, Elected = dossier.Totals?.Elected }, dossier.Totals, "/totals"), Totals);
    }

    private static Fact Totals { get; } = new("/totals", new("合计数", "Totals"), Unit.None);

    internal Subjects<TFacts> Of<TFacts>() => (Subjects<TFacts>)subjects[typeof(TFacts)];

    /// <summary>Where a verdict hangs: the very fact where the rule turns on one that is stated, otherwise the subject.</summary>
    internal string PlaceOf(Rule rule, string subject) => rule.Subject is { } fact && stated.Contains(fact.Pointer) ? fact.Pointer : subject;

    private void Add<TFacts>(IReadOnlyList<Subject<TFacts>> all, Fact block) => subjects.Add(typeof(TFacts), new Subjects<TFacts>(all, block));

    private static Subject<TFacts>[] One<TFacts>(TFacts facts, object? block, string pointer) => [new(facts, block is null ? "" : pointer)];

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    /// <summary>The list of districts answers for all of them, unless the totals name another number.</summary>
    private bool ListIsWhole => dossier.Districts is { Count: > 0 } list && (dossier.Totals?.Districts ?? list.Count) == list.Count;

    private int? CountOfDistricts => dossier.Totals?.Districts ?? dossier.Districts?.Count;

    private int? SeatsInAll => Sum(d => d.Seats) ?? dossier.Totals?.Seats;

    private int? Sum(Func<DistrictEntry, int?> count) => ListIsWhole && dossier.Districts!.All(d => count(d) is not null) ? dossier.Districts!.Sum(count) : null;

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
            new() { Id = d.Id ?? d.Name, Seats = d.Seats, Population = d.Population, Area = area }, At("/districts", i)))];
    }
}
