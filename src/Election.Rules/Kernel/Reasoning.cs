using System.Globalization;

namespace Election.Rules;

/// <summary>One step of a rule's reasoning.</summary>
/// <param name="Text">What was compared.</param>
/// <param name="Holds">Whether it holds.</param>
public sealed record Step(Bilingual Text, bool Holds);

/// <summary>
/// Records, when a reader asks why, what a rule compared, which facts it lacked and which readings it relied on.
/// Judging without one allocates nothing.
/// </summary>
public sealed class Reasoning
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private readonly List<Fact> missing = [];
    private readonly List<Step> steps = [];
    private readonly List<Notice> notices = [];
    private readonly List<Interpretation> relied = [];

    /// <summary>The facts that were absent.</summary>
    public IReadOnlyList<Fact> Missing => missing;

    /// <summary>What was compared, in order.</summary>
    public IReadOnlyList<Step> Steps => steps;

    /// <summary>What is worth saying although the rule is met.</summary>
    public IReadOnlyList<Notice> Notices => notices;

    /// <summary>The open questions on which the verdict rests.</summary>
    public IReadOnlyList<Interpretation> ReliedOn => relied;

    /// <summary>Why a norm was absent, where one was.</summary>
    public Absence? Absence { get; internal set; }

    internal void Say(string name, object value) => values[name] = value;

    internal void Lack(Fact fact)
    {
        if (!missing.Contains(fact)) missing.Add(fact);
    }

    internal void Add(Step step) => steps.Add(step);

    internal void Add(Notice notice) => notices.Add(notice with { Text = Fill(notice.Text) });

    internal void RelyOn(Interpretation interpretation)
    {
        if (!relied.Contains(interpretation)) relied.Add(interpretation);
    }

    /// <summary>Why the rule does not apply, where it says so itself.</summary>
    public Bilingual? Inapplicable { get; internal set; }

    internal Bilingual Fill(Bilingual template) => new(Fill(template.Zh, Language.Chinese), Fill(template.En, Language.English));

    /// <summary>Fills the names in braces with the values that the rule gave, in the words of the language.</summary>
    internal string Fill(string template, Language language)
    {
        var open = template.IndexOf('{', StringComparison.Ordinal);
        if (open < 0) return template;
        var result = new System.Text.StringBuilder(template.Length + 32);
        var at = 0;
        while (open >= 0)
        {
            var close = template.IndexOf('}', open);
            result.Append(template, at, open - at).Append(InWords(template[(open + 1)..close], language));
            at = close + 1;
            open = template.IndexOf('{', at);
        }
        return result.Append(template, at, template.Length - at).ToString();
    }

    private string InWords(string name, Language language) => name switch
    {
        "missing" => Join(missing.Select(f => f.Label.In(language)), language),
        _ => values.TryGetValue(name, out var value) ? InWords(value, language) : "{" + name + "}",
    };

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
