using FluentValidation;

namespace Election.Rules.Validation;

/// <summary>Validates an electoral district by every rule on districts (EL 25–26). Built once, shared by all threads.</summary>
/// <example>
/// <code>
/// RuleForEach(form => form.Districts).SetValidator(new ElectoralDistrictValidator(law, county));
/// </code>
/// </example>
public sealed class ElectoralDistrictValidator : AbstractValidator<ElectoralDistrict>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public ElectoralDistrictValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in DistrictRules.OfDistrict) RuleFor(district => district).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates a district plan: each of its districts as part of its area. Built once, shared by all threads.</summary>
/// <example>
/// <code>
/// var validator = new DistrictPlanValidator(law, county);
/// var result = validator.Validate(new DistrictPlan { Area = new() { Population = 120_000, Seats = 60 }, Districts = [new() { Id = "1", Seats = 2, Population = 4_100 }] });
/// Console.WriteLine(result.IsLawful());   // True
/// </code>
/// </example>
public sealed class DistrictPlanValidator : AbstractValidator<DistrictPlan>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public DistrictPlanValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        RuleForEach(plan => InTheirArea(plan))
            .SetValidator(new ElectoralDistrictValidator(law, occasion, options))
            .OverridePropertyName(nameof(DistrictPlan.Districts));
    }

    private static IEnumerable<ElectoralDistrict> InTheirArea(DistrictPlan plan) => plan.Districts.Select(district => district with { Area = plan.Area });
}

/// <summary>Validates a total of seats by every rule on it (EL 12–14, 16). Built once, shared by all threads.</summary>
public sealed class SeatQuotaValidator : AbstractValidator<SeatQuota>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election; its unit says whether five per cent may be added.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public SeatQuotaValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in QuotaRules.OfQuota) RuleFor(quota => quota).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates the seats of a national minority by every rule on them (EL 19–21). Built once, shared by all threads.</summary>
public sealed class MinorityGroupValidator : AbstractValidator<MinorityGroup>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election; its unit says whether the area is autonomous.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public MinorityGroupValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in MinorityRules.OfGroup) RuleFor(group => group).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates the timetable of an election by every rule on it (EL 28, 32, 34; OL 20; provinces). Built once, shared by all threads.</summary>
public sealed class ElectionTimetableValidator : AbstractValidator<ElectionTimetable>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public ElectionTimetableValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in TimetableRules.OfTimetable) RuleFor(timetable => timetable).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates a nomination: ten signatories, each a voter of the district (EL 30(2)). Built once, shared by all threads.</summary>
public sealed class JointNominationValidator : AbstractValidator<JointNomination>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public JointNominationValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        RuleFor(nomination => nomination).Lawful(NominationRules.Signatories, law, occasion, options);
    }
}

/// <summary>Validates the candidates of one district or unit by every rule on them (EL 31–32; provinces). Built once, shared by all threads.</summary>
public sealed class CandidateSlateValidator : AbstractValidator<CandidateSlate>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public CandidateSlateValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in CandidateRules.OfSlate) RuleFor(slate => slate).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates how a poll was conducted by every rule on it (EL 23, 37, 40, 43). Built once, shared by all threads.</summary>
public sealed class PollingConductValidator : AbstractValidator<PollingConduct>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election; its unit says whether the area is autonomous.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public PollingConductValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in PollingRules.OfConduct) RuleFor(conduct => conduct).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates a polling station by every rule on it (EL 40(1); provinces). Built once, shared by all threads.</summary>
public sealed class PollingStationValidator : AbstractValidator<PollingStation>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public PollingStationValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in PollingRules.OfStation) RuleFor(station => station).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates a proxy by every rule on it (EL 42; provinces). Built once, shared by all threads.</summary>
public sealed class ProxyValidator : AbstractValidator<Proxy>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public ProxyValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in PollingRules.OfProxy) RuleFor(proxy => proxy).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates the count of a vote and the result declared on it by every rule on them (EL 44–46). Built once, shared by all threads.</summary>
public sealed class PollValidator : AbstractValidator<Poll>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public PollValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in CountRules.OfPoll.Concat(ResultRules.OfPoll)) RuleFor(poll => poll).Lawful(rule, law, occasion, options);
    }
}

/// <summary>Validates a person with regard to the roll by every rule on voters and on the roll (EL 4, 5, 27; Provisions of 1983). Built once, shared by all threads.</summary>
public sealed class VoterValidator : AbstractValidator<Voter>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="law">The law of the day.</param>
    /// <param name="occasion">The occasion of the election; its unit says whether it is a city or a city district.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    public VoterValidator(LawInForce law, Occasion occasion, LawfulOptions? options = null)
    {
        foreach (var rule in VoterRules.OfVoter.Concat(RollRules.OfVoter)) RuleFor(voter => voter).Lawful(rule, law, occasion, options);
    }
}
