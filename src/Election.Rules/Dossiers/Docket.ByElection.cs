namespace Election.Rules.Dossiers;

/// <content>By-elections.</content>
internal sealed partial class Docket
{
    private static Fact VacancyList { get; } = new("/byElection/vacancies", new("出缺情况", "The vacancies one by one"), Unit.None);

    private IReadOnlyList<VacancyEntry> VacanciesListed => dossier.ByElection?.Vacancies ?? [];

    private void AddByElection()
    {
        Add(
            occasion.Kind is ElectionKind.ByElection or ElectionKind.Leftover || dossier.ByElection?.RollChecked is not null ? One(new ByElectionRoll { IsChecked = dossier.ByElection?.RollChecked }, dossier.ByElection, "/byElection") : [],
            ByElectionFacts.RollChecked);
        AddVacancies();
    }

    /// <summary>A by-election fills a vacancy, and an election of seats never filled such a seat, also where the dossier lists none.</summary>
    private void AddVacancies() => Add(
        VacanciesListed.Count == 0 && occasion.Kind is ElectionKind.ByElection or ElectionKind.Leftover
            ? One(new Vacancy { IsInRecess = dossier.ByElection?.InRecess }, null, "")
            : [.. VacanciesListed.Select((v, i) => new Subject<Vacancy>(
                new()
                {
                    District = NameOf(v.District),
                    OriginalDistrict = NameOf(v.OriginalDistrict),
                    IsInRecess = dossier.ByElection!.InRecess,
                    IsNeverFilled = IsNeverFilled(v),
                    IsBodyJudgedBefore = VacanciesListed.Take(i).Any(earlier => IsTakenForNeverFilled(earlier) == IsTakenForNeverFilled(v)),
                },
                At("/byElection/vacancies", i)))],
        VacancyList);

    /// <summary>Whether a seat was never filled: one that somebody left was.</summary>
    private static bool? IsNeverFilled(VacancyEntry vacancy) => vacancy.NeverFilled ?? (vacancy.Ground is null ? null : false);

    private bool IsTakenForNeverFilled(VacancyEntry vacancy) => IsNeverFilled(vacancy) ?? occasion.Kind == ElectionKind.Leftover;

    /// <summary>A district is meant by its id or its name: one name for both.</summary>
    private string? NameOf(string? district) => district is not null && districts.Find(district) is { } found ? found.Id ?? found.Name : district;

    /// <summary>Whether some of the seats of a district were never filled; null where nothing is stated of them.</summary>
    private bool? NeverFilled(IReadOnlyList<string?> district)
    {
        bool[] known = [.. vacancies.Of(district).Select(IsNeverFilled).OfType<bool>()];
        return known.Length == 0 ? null : known.Contains(true);
    }
}
