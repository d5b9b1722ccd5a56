#region usings
using System.Globalization;
using Election.Rules;
using Election.Rules.Validation;
using FluentValidation;
using NodaTime;
#endregion

namespace Election.Rules.Tests.Guide;

/// <summary>docs/guide/validate-a-form.md, as written.</summary>
public sealed class ValidateAFormTests
{
    private static readonly Page Page = new("docs/guide/validate-a-form.md", "Guide/ValidateAFormTests.cs");

    #region form
    public sealed record DistrictForm(string Name, int? Seats, int? Population, ElectoralArea Area);

    public sealed class DistrictFormValidator : AbstractValidator<DistrictForm>
    {
        public DistrictFormValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
        {
            ClassLevelCascadeMode = CascadeMode.Stop;      // the law judges numbers that can be
            RuleFor(form => form.Name).NotEmpty();
            RuleFor(form => form.Seats).GreaterThanOrEqualTo(0);
            RuleFor(form => form.Population).GreaterThanOrEqualTo(0);
            RuleFor(form => new ElectoralDistrict { Seats = form.Seats, Population = form.Population, Area = form.Area })
                .Lawful(DistrictRules.Seats, law, occasion, options)
                .Lawful(DistrictRules.PopulationDeviation, law, occasion, options);
        }
    }
    #endregion

    [Fact]
    public void Form_IsValidatedAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);

        #region validate
        var day = new LocalDate(2026, 11, 1);
        var law = LawInForce.On(day, "320102");                       // the day and the place whose law counts
        var county = Occasion.General(Level.County, day);             // which election it is
        var validator = new DistrictFormValidator(law, county, new() { Culture = new CultureInfo("en") });

        var area = new ElectoralArea { Population = 120_000, Seats = 60 };
        var result = validator.Validate(new DistrictForm("District 1", 4, 11_000, area));
        foreach (var failure in result.Errors)
            Console.WriteLine($"{failure.Severity} at {failure.PropertyName}, {failure.ErrorCode}: {failure.ErrorMessage}");
        #endregion

        Page.Shows("form");
        Page.Shows("validate", Console);
        Console = new StringWriter(CultureInfo.InvariantCulture);

        #region lawful
        var warned = validator.Validate(new DistrictForm("District 2", 2, 5_900, area));
        Console.WriteLine($"IsValid: {warned.IsValid}, IsLawful: {warned.IsLawful()}");
        #endregion

        Page.Shows("lawful", Console);
        Console = new StringWriter(CultureInfo.InvariantCulture);

        #region explain
        var explanation = ((LawfulState)result.Errors[0].CustomState).Explain();
        Console.WriteLine(explanation.Cure.En);
        Console.WriteLine(explanation.Citations[0].In(Language.English));
        Console.WriteLine(explanation.Citations[0].Text);
        #endregion

        Page.Shows("explain", Console);
        Console = new StringWriter(CultureInfo.InvariantCulture);

        #region plan
        var plan = new DistrictPlan
        {
            Area = area,
            Districts = [new() { Id = "1", Seats = 2, Population = 4_100 }, new() { Id = "2", Seats = 0, Population = 900 }],
        };
        foreach (var failure in new DistrictPlanValidator(law, county, new() { Culture = new CultureInfo("zh") }).Validate(plan).Errors)
            Console.WriteLine($"{failure.PropertyName}: {failure.ErrorMessage}");
        #endregion

        Page.Shows("plan", Console);
    }
}
