namespace Election.Rules;

/// <summary>
/// How far the rules cover the law: for each paragraph and item of the newest text of an instrument, national or provincial, the
/// rules that decide it, or why none does. What rules cite is derived from them; only the remarks stand here, and those on a
/// province's text in its own file.
/// </summary>
public static partial class Coverage
{
    private static readonly Lazy<ILookup<Provision, Rule>> Rules = new(() => RuleBook.All
        .SelectMany(rule => ProvisionsOf(rule).Select(provision => (provision, rule)))
        .Distinct()
        .ToLookup(x => x.provision, x => x.rule));

    private static readonly Lazy<ILookup<Provision, Bilingual>> ProvincialRemarks = new(() => LawBook.Provinces.SelectMany(p => p.Remarks).ToLookup(x => x.Place, x => x.Why));

    private static readonly Lazy<ILookup<Provision, Provision>> Repeated = new(() => LawBook.Provinces.SelectMany(p => p.Repeated).ToLookup(x => x.Place, x => x.National));

    private static readonly Lazy<ILookup<Provision, Departure>> Departures = new(() => LawBook.Provinces.SelectMany(p => p.Departures).ToLookup(x => x.Place, x => x.Departure));

    /// <summary>Returns every paragraph and item of the newest text of an instrument, in order; a paragraph comes before its items.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentException">No text of its newest edition is held.</exception>
    public static IEnumerable<Provision> ProvisionsOf(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var text = instrument.Editions[^1].Text ?? throw new ArgumentException($"The newest text of {instrument.Id} is not held.", nameof(instrument));
        return from article in text.Articles
               from paragraph in Enumerable.Range(1, text.ParagraphsOf(article))
               from item in Enumerable.Range(0, int.MaxValue).TakeWhile(item => text.Find(article, paragraph, item) is not null)
               select instrument.At(article, paragraph, item);
    }

    /// <summary>Returns the rules that cite a provision, in the order of the catalogue; of the head of a list, those that cite any of its items too.</summary>
    /// <param name="provision">The provision.</param>
    public static IEnumerable<Rule> RulesOn(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.Item > 0
            ? Rules.Value[provision]
            : Rules.Value.Where(cited => cited.Key with { Item = 0 } == provision).SelectMany(cited => cited).Distinct();
    }

    /// <summary>Returns why no rule decides a provision, or what the rules on it leave undecided; null where there is nothing to say.</summary>
    /// <param name="provision">The provision.</param>
    public static Bilingual? RemarkOn(Provision provision) => Remarks.GetValueOrDefault(provision) ?? ProvincialRemarks.Value[provision].FirstOrDefault();

    /// <summary>Returns the national provisions that a provision of a province repeats, or part of which: the rules on them decide it.</summary>
    /// <param name="provision">The provision.</param>
    public static IEnumerable<Provision> RepeatedBy(Provision provision) => Repeated.Value[provision];

    /// <summary>Returns where a provision of a province departs from national law without room for it, and the question whose reading chooses.</summary>
    /// <param name="provision">The provision.</param>
    public static IEnumerable<Departure> DeparturesOf(Provision provision) => Departures.Value[provision];

    /// <summary>Returns the provisions of provinces that depart from national law, each with the national provision, where a question chooses between the two.</summary>
    /// <param name="question">The question.</param>
    public static IEnumerable<(Provision Place, Provision National)> DeparturesUnder(Interpretation question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return LawBook.Provinces.SelectMany(p => p.Departures).Where(d => d.Departure.Question == question).Select(d => (d.Place, d.Departure.National));
    }

    private static IEnumerable<Provision> ProvisionsOf(Rule rule) => rule.RestsOn.SelectMany(LawBook.Standard.NormsOf).SelectMany(n => n.Norm.Citations).Select(c => c.Provision).Concat(rule.AlsoCites);
}

/// <summary>A provision of a province that departs from national law without room for it.</summary>
/// <param name="National">The national provision departed from.</param>
/// <param name="Question">The question whose reading chooses between the two.</param>
public sealed record Departure(Provision National, Interpretation Question);
