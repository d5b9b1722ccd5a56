using FluentValidation;

namespace Election.Rules.Benchmarks;

/// <summary>The four rules as ordinary FluentValidation rules: no dates of law, no bounds, no verdict, messages without numbers.</summary>
public sealed class PlainValidator : AbstractValidator<Case>
{
    /// <summary>Creates the validator.</summary>
    public PlainValidator()
    {
        RuleFor(c => c.District.Seats).NotNull().InclusiveBetween(1, 3);
        RuleFor(c => c.District).Must(IsNearMean).WithMessage("The population per deputy differs from the mean by more than 30%.").WithSeverity(Severity.Warning);
        RuleFor(c => c.Slate).Must(HasSurplus).WithMessage("Candidates are to outnumber seats by one third to once as many.");
        RuleFor(c => c.FormalList).Must(IsInTime).WithMessage("The formal list is to be published seven days before election day.");
    }

    private static bool IsNearMean(ElectoralDistrict district)
    {
        if (district is not { Seats: { } seats, Population: { } population, Area: { Seats: { } allSeats, Population: { } all } }) return false;
        var share = (long)all * seats;
        return Math.Abs((long)population * allSeats - share) * 10 <= share * 3;
    }

    private static bool HasSurplus(CandidateSlate slate) =>
        slate is { Seats: { } seats, FormalCandidates: { } candidates } && 3L * (candidates - seats) >= seats && candidates <= 2L * seats;

    private static bool IsInTime(StatedDay published) =>
        published.Latest is { } latest && Case.ElectionDay.Earliest is { } day && day.DayNumber - latest.DayNumber >= 7;
}
