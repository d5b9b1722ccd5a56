using NodaTime;

namespace Election.Rules;

/// <summary>The implementing rules of one province as law data: the instrument with its editions, and the norms that they set.</summary>
internal sealed class ProvincialRules
{
    private readonly List<(Parameter Parameter, DatedNorm Norm)> norms = [];

    /// <param name="province">The first two digits of the GB/T 2260 code.</param>
    /// <param name="id">The stable id of the instrument.</param>
    /// <param name="title">The full title.</param>
    /// <param name="shortTitle">The title as it is cited.</param>
    /// <param name="editions">The editions known, earliest first.</param>
    internal ProvincialRules(string province, string id, Bilingual title, Bilingual shortTitle, params IReadOnlyList<Edition> editions) =>
        Instrument = new(id, title, shortTitle, province) { Editions = editions };

    internal Instrument Instrument { get; }

    internal IReadOnlyList<(Parameter Parameter, DatedNorm Norm)> Norms => norms;

    /// <summary>
    /// Adds what an article sets: in the newest edition, or in each edition since an earlier one, until the next, or until a
    /// day from which the nation says so itself; under every reading, or under one of a question.
    /// </summary>
    internal ProvincialRules Sets<T>(
        Parameter<T> parameter,
        T value,
        Force force,
        int article,
        int paragraph,
        Scope scope,
        int item = 0,
        Edition? since = null,
        (int Article, int Paragraph)? also = null,
        LocalDate? until = null,
        (Interpretation Question, string Reading)? under = null)
        where T : notnull
    {
        var editions = Instrument.Editions;
        for (var i = since is null ? editions.Count - 1 : editions.TakeWhile(e => e != since).Count(); i < editions.Count; i++)
        {
            Citation Cite(int at, int inParagraph, int inItem) => Instrument.At(at, inParagraph, inItem).In(editions[i], editions[i].Evidence);
            Citation[] citations = also is { } second ? [Cite(article, paragraph, item), Cite(second.Article, second.Paragraph, 0)] : [Cite(article, paragraph, item)];
            norms.Add((parameter, new(new Norm<T>(value, force, citations), editions[i].InForceFrom, i + 1 < editions.Count ? editions[i + 1].InForceFrom : until, scope, Instrument.Province, under?.Question, under?.Reading)));
        }
        return this;
    }

    /// <summary>Records that the newest edition, whose articles on these points were read, sets none of them.</summary>
    internal ProvincialRules IsSilentOn(params ReadOnlySpan<Parameter> parameters)
    {
        foreach (var parameter in parameters) Instrument.Editions[^1].SilentOn.Add(parameter);
        return this;
    }
}
