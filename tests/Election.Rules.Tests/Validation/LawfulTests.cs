using System.Globalization;
using Election.Rules.Validation;
using FluentValidation;
using FluentValidation.TestHelper;

namespace Election.Rules.Tests.Validation;

public sealed class LawfulTests
{
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly LawfulOptions English = new() { Culture = CultureInfo.GetCultureInfo("en") };
    private static readonly LawfulOptions Chinese = new() { Culture = CultureInfo.GetCultureInfo("zh-CN") };
    private static readonly ElectoralArea Area = new() { Population = 1000, Seats = 100 };

    private sealed record Form(string? Name, ElectoralDistrict? District);

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(LawfulOptions options)
        {
            RuleFor(form => form.Name).NotEmpty();
            RuleFor(form => form.District).Lawful(DistrictRules.Seats, Law, Township, options);
        }
    }

    private sealed class WholeFormValidator : AbstractValidator<Form>
    {
        public WholeFormValidator()
        {
            Include(new FormValidator(English));
            RuleFor(form => form.District).SetValidator(new ElectoralDistrictValidator(Law, Township, English)!);
        }
    }

    [Fact]
    public void Lawful_OfABreach_GivesOneFailureWithRuleVerdictAndPath()
    {
        var result = new FormValidator(English).TestValidate(new Form("x", new() { Seats = 4 }));
        var failure = Assert.Single(result.Errors);
        Assert.Equal("district.seats", failure.ErrorCode);
        Assert.Equal("District.Seats", failure.PropertyName);
        Assert.Equal(Severity.Error, failure.Severity);
        Assert.Equal("The district elects 4; each district elects at most 3.", failure.ErrorMessage);
        var state = Assert.IsAssignableFrom<LawfulState>(failure.CustomState);
        Assert.Equal(Conclusion.Breached, state.Verdict.Conclusion);
        Assert.Equal("选区的大小，按照每一选区选一名至三名代表划分。", state.Explain().Citations[0].Text);
        Assert.False(result.IsLawful());
    }

    [Fact]
    public void Lawful_InChinese_SaysItInChinese() =>
        Assert.Equal("该选区应选代表4名，每一选区至多应选3名。", new FormValidator(Chinese).Validate(new Form("x", new() { Seats = 4 })).Errors[0].ErrorMessage);

    [Fact]
    public void Lawful_WithoutCulture_FollowsTheUiCultureOfTheCall()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            var validator = new FormValidator(new LawfulOptions());
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans-CN");
            Assert.StartsWith("该选区", validator.Validate(new Form("x", new() { Seats = 4 })).Errors[0].ErrorMessage, StringComparison.Ordinal);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.StartsWith("The district", validator.Validate(new Form("x", new() { Seats = 4 })).Errors[0].ErrorMessage, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Lawful_OfMissingFacts_FailsUnlessTheCallerAcceptsThem()
    {
        var form = new Form("x", new());
        var failure = Assert.Single(new FormValidator(English).Validate(form).Errors);
        Assert.Equal("It cannot be decided without: Seats of the district.", failure.ErrorMessage);
        Assert.Empty(new FormValidator(English with { AcceptUndetermined = true }).Validate(form).Errors);
    }

    [Fact]
    public void Lawful_OfNull_LeavesItToNotNull() => Assert.True(new FormValidator(English).Validate(new Form("x", null)).IsValid);

    [Fact]
    public void IsLawful_OfAGuidingNorm_StaysTrueThoughNotValid()
    {
        var result = new ElectoralDistrictValidator(Law, Township, English).Validate(new ElectoralDistrict { Seats = 1, Population = 20, Area = Area });
        Assert.False(result.IsValid);
        Assert.True(result.IsLawful());
        Assert.Equal(Severity.Warning, Assert.Single(result.Errors).Severity);
    }

    [Fact]
    public void IsLawful_CountsOnlyTheLaw()
    {
        var result = new FormValidator(English).Validate(new Form("", new() { Seats = 1 }));
        Assert.False(result.IsValid);
        Assert.True(result.IsLawful());
    }

    [Fact]
    public void Validators_Compose_ThroughIncludeSetValidatorAndRuleForEach()
    {
        var district = new ElectoralDistrict { Seats = 5, Population = 50, Area = Area };
        Assert.Equal(["district.seats", "district.seats"], new WholeFormValidator().Validate(new Form("x", district)).Errors.Select(e => e.ErrorCode));

        var plan = new DistrictPlan { Area = Area, Districts = [new() { Seats = 1, Population = 10 }, new() { Seats = 4, Population = 40 }, new() { Seats = 1, Population = 20 }] };
        var errors = new DistrictPlanValidator(Law, Township, English).Validate(plan).Errors;
        Assert.Equal(["Districts[1].Seats", "Districts[2].Population"], errors.Select(e => e.PropertyName));
    }

    [Fact]
    public void Lawful_SharedByThreads_GivesTheSameEverywhere()
    {
        var validator = new ElectoralDistrictValidator(Law, Township, English);
        Parallel.For(0, 1000, i =>
        {
            var errors = validator.Validate(new ElectoralDistrict { Seats = (i % 5) + 1, Population = ((i % 5) + 1) * 10, Area = Area }).Errors;
            Assert.Equal(i % 5 > 2 ? 1 : 0, errors.Count);
        });
    }
}
