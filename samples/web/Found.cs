using System.Text.Json;
using Election.Rules.Dossiers;
using Election.Rules.Validation;
using FluentValidation.Results;

namespace Election.Rules.Samples.Web;

/// <summary>What a rule found, in the language of the request.</summary>
/// <param name="Rule">The id of the rule; <c>GET /rules/{id}</c> tells more of it.</param>
/// <param name="Conclusion">breached or undetermined.</param>
/// <param name="Force">mandatory or guiding.</param>
/// <param name="Place">A JSON Pointer into what was posted.</param>
/// <param name="Message">What was found.</param>
/// <param name="Cure">What would put it right; empty where nothing is known to.</param>
/// <param name="Articles">The provisions on which it rests.</param>
public sealed record Found(string Rule, string Conclusion, string Force, string Place, string Message, string Cure, IReadOnlyList<string> Articles)
{
    /// <summary>Whether it keeps the plan from being lawful; otherwise it warns.</summary>
    internal bool IsError { get; private init; }

    internal static Found Of(ValidationFailure failure) => Of(((LawfulState)failure.CustomState).Explain(), PointerOf(failure.PropertyName));

    internal static Found Of(AuditVerdict verdict) => Of(verdict.Explanation, verdict.Subject);

    private static Found Of(Explanation explanation, string place)
    {
        var (language, verdict) = (AcceptLanguage.Current, explanation.Verdict);
        var isOpen = verdict.Conclusion == Rules.Conclusion.Undetermined;
        return new(
            explanation.Rule.Id,
            JsonNamingPolicy.CamelCase.ConvertName(verdict.Conclusion.ToString()),
            JsonNamingPolicy.CamelCase.ConvertName((isOpen ? explanation.Rule.Force : verdict.Force).ToString()),
            place,
            explanation.In(language),
            explanation.Cure.In(language),
            [.. explanation.Citations.Select(c => c.In(language))])
        { IsError = verdict.IsUnlawful || isOpen };
    }

    // Districts[0].Seats is /districts/0/seats in JSON.
    private static string PointerOf(string path) =>
        string.Concat(path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(step => "/" + JsonNamingPolicy.CamelCase.ConvertName(step)));
}
