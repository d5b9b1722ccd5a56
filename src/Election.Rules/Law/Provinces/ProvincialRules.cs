using NodaTime;

namespace Election.Rules;

/// <summary>
/// The implementing rules of one province as law data: the instrument with its editions, and of each place of the text what
/// becomes of it: it sets a value, repeats the nation, departs from it, or leaves nothing that a rule could decide.
/// Places are written as <see cref="Places"/> reads them.
/// </summary>
internal sealed class ProvincialRules
{
    private readonly List<(Parameter Parameter, DatedNorm Norm)> norms = [];
    private readonly List<(string Places, Provision National)> repeated = [];
    private readonly List<(string Places, Departure Departure)> departures = [];
    private readonly List<(string Places, Bilingual Why)> remarks = [];

    /// <param name="province">The first two digits of the GB/T 2260 code.</param>
    /// <param name="id">The stable id of the instrument.</param>
    /// <param name="title">The full title.</param>
    /// <param name="shortTitle">The title as it is cited.</param>
    /// <param name="editions">The editions known, earliest first.</param>
    internal ProvincialRules(string province, string id, Bilingual title, Bilingual shortTitle, params IReadOnlyList<Edition> editions) =>
        Instrument = new(id, title, shortTitle, province) { Editions = editions };

    internal Instrument Instrument { get; }

    internal IReadOnlyList<(Parameter Parameter, DatedNorm Norm)> Norms => norms;

    /// <summary>The places that repeat a provision of the nation.</summary>
    internal IEnumerable<(Provision Place, Provision National)> Repeated => repeated.SelectMany(x => Places.All(Instrument, x.Places).Select(place => (place, x.National)));

    /// <summary>The places that depart from the nation without room for it.</summary>
    internal IEnumerable<(Provision Place, Departure Departure)> Departures => departures.SelectMany(x => Places.All(Instrument, x.Places).Select(place => (place, x.Departure)));

    /// <summary>The places that no rule decides, or not wholly, and why.</summary>
    internal IEnumerable<(Provision Place, Bilingual Why)> Remarks => remarks.SelectMany(x => Places.All(Instrument, x.Places).Select(place => (place, x.Why)));

    /// <summary>
    /// Adds what a place sets: in the newest edition, or in each since an earlier one and before a later one, or until a day from
    /// which the nation says so itself; under every reading, or under one of a question. Where an amendment changes the value, the
    /// place or the words, the old line gets <c>since:</c> the old edition and <c>before:</c> the new one, and a new line stands beside it.
    /// </summary>
    /// <param name="parameter">What is set.</param>
    /// <param name="value">Its value.</param>
    /// <param name="force">How strongly.</param>
    /// <param name="place">The provision, such as <c>41(2)</c>.</param>
    /// <param name="words">The words of the provision that say so, as they stand in every text held of these editions.</param>
    /// <param name="scope">The occasions on which it holds.</param>
    /// <param name="since">The first edition that is known to have it, where that is not the newest.</param>
    /// <param name="before">The first edition that no longer has it so; null where the newest still has.</param>
    /// <param name="also">A second provision on which it rests.</param>
    /// <param name="until">The first day on which it holds no more, where that is not an edition's.</param>
    /// <param name="under">The reading of an open question under which it holds.</param>
    internal ProvincialRules Sets<T>(
        Parameter<T> parameter,
        T value,
        Force force,
        string place,
        string words,
        Scope scope,
        Edition? since = null,
        Edition? before = null,
        string? also = null,
        LocalDate? until = null,
        (Interpretation Question, string Reading)? under = null)
        where T : notnull
    {
        var editions = Instrument.Editions;
        if (before is not null && since is null) throw new ArgumentException($"{Instrument.Id} {place}: 'before' needs the edition since which it was so.", nameof(before));
        if (since is not null && !editions.Contains(since)) throw new ArgumentException($"{Instrument.Id} {place}: 'since' is no edition of these rules.", nameof(since));
        for (var i = since is null ? editions.Count - 1 : editions.TakeWhile(e => e != since).Count(); i < editions.Count && editions[i] != before; i++)
        {
            Citation Cite(string at) => Places.One(Instrument, at).In(editions[i], editions[i].Evidence);
            Citation[] citations = also is null ? [Cite(place)] : [Cite(place), Cite(also)];
            var norm = new Norm<T>(value, force, citations, editions[i].Evidence == Evidence.Derived ? null : words);
            norms.Add((parameter, new(norm, editions[i].InForceFrom, i + 1 < editions.Count ? editions[i + 1].InForceFrom : until, scope, Instrument.Division, under?.Question, under?.Reading)));
        }
        return this;
    }

    /// <summary>Records the places that say what the nation says: the rules on the national provision decide them.</summary>
    internal ProvincialRules Repeats(Provision national, string places)
    {
        repeated.Add((places, national));
        return this;
    }

    /// <summary>Records the places that depart from the nation without room for it: an interpretation chooses.</summary>
    internal ProvincialRules Departs(Provision national, Interpretation question, string places)
    {
        departures.Add((places, new(national, question)));
        return this;
    }

    /// <summary>Records the places that no rule decides, or not wholly, and why.</summary>
    internal ProvincialRules Leaves(Bilingual why, string places)
    {
        remarks.Add((places, why));
        return this;
    }
}
