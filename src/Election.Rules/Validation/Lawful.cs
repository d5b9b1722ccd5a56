using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;

namespace Election.Rules.Validation;

/// <summary>How a rule of law is turned into a validation failure.</summary>
public sealed record LawfulOptions
{
    /// <summary>The language of the messages: Chinese for a Chinese culture, otherwise English. Null: the current UI culture when the message is made.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Whether facts that cannot be decided are let pass. By default they fail: a form that lacks a fact is not lawful yet.</summary>
    public bool AcceptUndetermined { get; init; }

    internal static LawfulOptions Default { get; } = new();

    internal Language Language => Bilingual.LanguageOf(Culture ?? CultureInfo.CurrentUICulture);
}

/// <summary>What stands in <see cref="ValidationFailure.CustomState"/>: the verdict, and on demand everything behind it.</summary>
/// <example>
/// <code>
/// var explanation = ((LawfulState)failure.CustomState).Explain();
/// </code>
/// </example>
public abstract class LawfulState
{
    private protected LawfulState(Rule rule, Verdict verdict) => (Rule, Verdict) = (rule, verdict);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Returns the verdict with its reasoning, provisions and readings, in both languages.</summary>
    public abstract Explanation Explain();
}

/// <summary>The rules of the law inside FluentValidation.</summary>
public static class LawfulExtensions
{
    /// <summary>
    /// Asks that the facts meet a rule of the law. One failure at most: its error code is the rule's id, its severity
    /// follows the force (guiding norms warn), its custom state is a <see cref="LawfulState"/>, and its property path is
    /// that of the fact concerned. Null facts pass, as everywhere in FluentValidation.
    /// </summary>
    /// <typeparam name="T">The type validated.</typeparam>
    /// <typeparam name="TFacts">The type of the facts.</typeparam>
    /// <param name="builder">The rule builder.</param>
    /// <param name="rule">The rule of the law, such as <see cref="DistrictRules.Seats"/>.</param>
    /// <param name="law">The law of the day, resolved once and shared.</param>
    /// <param name="occasion">The occasion: level, kind and day of the election.</param>
    /// <param name="options">The language and what to do with the undetermined; null for the defaults.</param>
    /// <example>
    /// <code>
    /// RuleFor(form => form.District).Lawful(DistrictRules.Seats, law, county);
    /// </code>
    /// </example>
    public static IRuleBuilderOptions<T, TFacts?> Lawful<T, TFacts>(this IRuleBuilder<T, TFacts?> builder, Rule<TFacts> rule, LawInForce law, Occasion occasion, LawfulOptions? options = null)
        where TFacts : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(occasion);
        return builder.SetValidator(new LawfulValidator<T, TFacts>(rule, law, occasion, options ?? LawfulOptions.Default));
    }

    /// <summary>
    /// Returns whether the law is met: no mandatory norm is breached and nothing is undetermined. Unlike
    /// <see cref="ValidationResult.IsValid"/>, a departure from a guiding norm leaves it true; failures of other validators are not counted.
    /// </summary>
    /// <param name="result">The result of a validation.</param>
    public static bool IsLawful(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var failure in result.Errors)
            if (failure.CustomState is LawfulState && failure.Severity == Severity.Error) return false;
        return true;
    }
}

/// <summary>One rule of the law as a FluentValidation property validator. Immutable and safe to share.</summary>
internal sealed class LawfulValidator<T, TFacts>(Rule<TFacts> rule, LawInForce law, Occasion occasion, LawfulOptions options) : PropertyValidator<T, TFacts?>
    where TFacts : class
{
    public override string Name => rule.Id;

    public override bool IsValid(ValidationContext<T> context, TFacts? value)
    {
        if (value is null) return true;
        var verdict = rule.Judge(value, occasion, law);
        if (verdict.Conclusion is not (Conclusion.Met or Conclusion.NotApplicable)) Fail(context, value, verdict);
        return true;
    }

    private void Fail(ValidationContext<T> context, TFacts value, Verdict verdict)
    {
        if (verdict.Conclusion == Conclusion.Undetermined && options.AcceptUndetermined) return;
        // Judged once more, now with a record of the values that the message names.
        var why = new Reasoning { MessageOnly = true };
        rule.Judge(value, occasion, law, why);
        context.AddFailure(new ValidationFailure(PathOf(context.PropertyPath), why.Fill(rule.FindingOf(verdict.Finding)!.Message.In(options.Language), options.Language), value)
        {
            ErrorCode = rule.Id,
            CustomState = new State(this, verdict, value),
            Severity = verdict is { Conclusion: Conclusion.Breached, Force: Force.Guiding } ? Severity.Warning : Severity.Error,
        });
    }

    private string PathOf(string? path) => rule.Subject?.Member is not { } member ? path ?? ""
        : string.IsNullOrEmpty(path) ? member
        : path + "." + member;

    private Explanation Explain(TFacts facts) => rule.Explain(facts, occasion, law);

    private sealed class State(LawfulValidator<T, TFacts> validator, Verdict verdict, TFacts facts) : LawfulState(validator.OfLaw, verdict)
    {
        public override Explanation Explain() => validator.Explain(facts);
    }

    private Rule OfLaw => rule;
}
