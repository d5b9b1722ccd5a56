using System.Text.Json;

namespace Election.Rules.Samples.Web;

/// <summary>What a rule asks, in the language of the request.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Statement">What it asks of whom.</param>
/// <param name="Force">mandatory or guiding, where nothing else is said.</param>
/// <param name="NotDecided">What it does not decide.</param>
/// <param name="AskedAs">The questions that it answers.</param>
/// <param name="Findings">What it may find, by the ids of the findings.</param>
public sealed record RuleCard(string Id, string Title, string Statement, string Force, string NotDecided, IReadOnlyList<string> AskedAs, IReadOnlyDictionary<string, string> Findings)
{
    internal static RuleCard Of(Rule rule)
    {
        var language = AcceptLanguage.Current;
        return new(rule.Id, rule.Title.In(language), rule.Statement.In(language), JsonNamingPolicy.CamelCase.ConvertName(rule.Force.ToString()), rule.NotDecided.In(language),
            [.. rule.AskedAs.Select(q => q.In(language))], rule.Findings.ToDictionary(f => f.Id, f => f.Message.In(language)));
    }
}
