using System.Globalization;
using System.Runtime.CompilerServices;

namespace Election.Rules;

/// <summary>One step of a rule's reasoning.</summary>
/// <param name="Text">What was compared.</param>
/// <param name="Holds">Whether it holds.</param>
public sealed record Step(Bilingual Text, bool Holds);

/// <summary>One step of a calculation.</summary>
/// <param name="Text">What was reckoned.</param>
/// <param name="Citation">The provision that it follows.</param>
public sealed record CitedStep(Bilingual Text, Citation Citation);

/// <summary>
/// Records, when a reader asks why, what a rule compared, which facts it lacked and which readings it relied on.
/// Judging without one allocates nothing. What records is never inlined: the code of the rules stays small for those who do not ask.
/// </summary>
public sealed class Reasoning
{
    // Made when first needed: a message alone needs little of this.
    private List<(string Name, object Value)>? values;
    private List<Fact>? missing;
    private List<Step>? steps;
    private List<Notice>? notices;
    private List<Interpretation>? relied;
    private List<Norm>? applied;

    /// <summary>Whether steps, notices and readings are recorded; otherwise only what the message names.</summary>
    internal bool MessageOnly { get; init; }

    /// <summary>The facts that were absent.</summary>
    public IReadOnlyList<Fact> Missing => missing ?? (IReadOnlyList<Fact>)[];

    /// <summary>What was compared, in order.</summary>
    public IReadOnlyList<Step> Steps => steps ?? (IReadOnlyList<Step>)[];

    /// <summary>What is worth saying although the rule is met.</summary>
    public IReadOnlyList<Notice> Notices => notices ?? (IReadOnlyList<Notice>)[];

    /// <summary>The open questions on which the verdict rests.</summary>
    public IReadOnlyList<Interpretation> ReliedOn => relied ?? (IReadOnlyList<Interpretation>)[];

    /// <summary>The norms that were consulted, in order.</summary>
    internal IReadOnlyList<Norm> Consulted => applied ?? (IReadOnlyList<Norm>)[];

    /// <summary>Why a norm was absent, where one was.</summary>
    public Absence? Absence { get; internal set; }

    /// <summary>The law applied, where it is that of another day than the law judged by; otherwise null.</summary>
    internal LawInForce? Applied { get; private set; }

    /// <summary>The law judged by, where another is applied.</summary>
    internal LawInForce? Today { get; private set; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Apply(LawInForce law, LawInForce today) => (Applied, Today) = (law, Today ?? today);

    /// <summary>Gives a value to a name; the last one said counts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Say<T>(string name, T value)
        where T : notnull => (values ??= new(8)).Add((name, value));

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void SayMeasure(long measured, long bound)
    {
        Say("measured", measured);
        Say("bound", bound);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Lack(Fact fact)
    {
        if (missing?.Contains(fact) != true) (missing ??= []).Add(fact);
    }

    internal void Add(Step step) => (steps ??= []).Add(step);

    internal void Add(Notice notice)
    {
        if (!MessageOnly) (notices ??= []).Add(notice with { Text = Fill(notice.Text) });
    }

    internal void Consult(Norm norm)
    {
        if (applied?.Contains(norm) != true) (applied ??= []).Add(norm);
    }

    /// <summary>The norm that is breached, where one is: it is cited first.</summary>
    internal Norm? Breached { get; set; }

    internal void RelyOn(Interpretation interpretation)
    {
        if (!MessageOnly && relied?.Contains(interpretation) != true) (relied ??= []).Add(interpretation);
    }

    internal Bilingual Fill(Bilingual template) => new(Fill(template.Zh, Language.Chinese), Fill(template.En, Language.English));

    /// <summary>Fills the names in braces with the values that the rule gave, in the words of the language.</summary>
    internal string Fill(string template, Language language)
    {
        var open = template.IndexOf('{', StringComparison.Ordinal);
        if (open < 0) return template;
        var result = new DefaultInterpolatedStringHandler(template.Length, 4, CultureInfo.InvariantCulture, stackalloc char[256]);
        var at = 0;
        while (open >= 0)
        {
            var close = template.IndexOf('}', open);
            result.AppendFormatted(template.AsSpan(at, open - at));
            AppendWords(ref result, template.AsSpan(open + 1, close - open - 1), language);
            at = close + 1;
            open = template.IndexOf('{', at);
        }
        result.AppendFormatted(template.AsSpan(at));
        // What a rule leaves empty at the end leaves no blank behind.
        return result.ToStringAndClear().TrimEnd();
    }

    private void AppendWords(ref DefaultInterpolatedStringHandler result, ReadOnlySpan<char> name, Language language)
    {
        if (name is "missing")
        {
            result.AppendLiteral(Join(Missing.Select(f => f.Label.In(language)), language));
            return;
        }
        for (var i = (values?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (!name.SequenceEqual(values![i].Name)) continue;
            result.AppendLiteral(InWords(values[i].Value, language));
            return;
        }
        result.AppendLiteral("{");
        result.AppendFormatted(name);
        result.AppendLiteral("}");
    }

    private static string InWords(object value, Language language) => value switch
    {
        NodaTime.LocalDate date => Dates.In(language, date),
        ReportedDate date => Dates.In(language, date),
        Bilingual text => text.In(language),
        string text => text,
        IEnumerable<string> list => Join(list, language),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Join(IEnumerable<string> words, Language language) => string.Join(language == Language.Chinese ? "、" : ", ", words);
}
