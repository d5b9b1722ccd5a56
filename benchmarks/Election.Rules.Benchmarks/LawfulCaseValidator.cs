using System.Globalization;
using Election.Rules.Validation;
using FluentValidation;

namespace Election.Rules.Benchmarks;

/// <summary>The four rules of the library inside FluentValidation.</summary>
public sealed class LawfulCaseValidator : AbstractValidator<Case>
{
    /// <summary>Creates the validator.</summary>
    public LawfulCaseValidator()
    {
        var options = new LawfulOptions { Culture = CultureInfo.GetCultureInfo("en") };
        RuleFor(c => c.District).Lawful(DistrictRules.Seats, Case.Law, Case.Occasion, options);
        RuleFor(c => c.District).Lawful(DistrictRules.PopulationDeviation, Case.Law, Case.Occasion, options);
        RuleFor(c => c.Slate).Lawful(CandidateRules.Surplus, Case.Law, Case.Occasion, options);
        RuleFor(c => c.Timetable).Lawful(TimetableRules.FormalCandidates, Case.Law, Case.Occasion, options);
    }
}
