using Election.Rules.Dossiers;
using Election.Rules.Validation;

namespace Election.Rules.Samples.Web;

/// <summary>A district plan, validated by the FluentValidation validators.</summary>
internal static class Plan
{
    /// <summary>Judges the districts of a dossier by the law of its day and place; what it lacks is an error, too.</summary>
    /// <exception cref="UnreadableFileException">It has no districts, or is of a congress that no voters elect.</exception>
    internal static IReadOnlyList<Found> Judge(ElectionDossier dossier, ElectionLaw laws)
    {
        if (dossier.Districts is not { Count: > 0 } districts) throw new UnreadableFileException("body", "/districts", new Bilingual("没有；应为选区的列表，至少一个选区", "is missing; expected a list of one district at least"));
        var election = dossier.Election;
        var law = laws.On(election.LawAsOf ?? election.Day.Latest, election.Division);
        if (election.Level is not (Level.Township or Level.County)) throw new UnreadableFileException("body", "/election/level", new Bilingual("只有县级和乡级划分选区；应为其中之一", "districts are drawn in townships and counties; expected one of them"));
        var occasion = new Occasion(election.Level.Value, election.Kind ?? ElectionKind.General) { Day = election.Day, IsPlan = true };
        var plan = new DistrictPlan
        {
            Area = new() { Population = dossier.Area?.Population, Seats = dossier.Area?.Seats },
            Districts = [.. districts.Select(d => new ElectoralDistrict { Id = d.Id ?? d.Name, Seats = d.Seats, Population = d.Population, Exception = d.Exception })],
        };
        return [.. new DistrictPlanValidator(law, occasion).Validate(plan).Errors.Select(Found.Of)];
    }
}
