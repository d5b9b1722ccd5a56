using NodaTime;

namespace Election.Rules;

/// <summary>How well a dated value is proved.</summary>
public enum Evidence : byte
{
    /// <summary>Read in the complete text of the edition, which is embedded.</summary>
    FullText,

    /// <summary>Read in the amending decision.</summary>
    Decision,

    /// <summary>Carried from a neighbouring edition of which it is known that nothing of this was changed.</summary>
    Derived,

    /// <summary>Reported by a secondary source only.</summary>
    Secondary,

    /// <summary>Read in an extract of the text.</summary>
    Extract,
}

/// <summary>A law or a set of rules, with its editions.</summary>
public sealed class Instrument
{
    internal Instrument(string id, Bilingual title, Bilingual shortTitle, string? division = null)
    {
        (Id, Title, ShortTitle, Division) = (id, title, shortTitle, division);
    }

    /// <summary>The stable id, such as <c>electoral-law</c>.</summary>
    public string Id { get; }

    /// <summary>The full title.</summary>
    public Bilingual Title { get; }

    /// <summary>The title as it is cited.</summary>
    public Bilingual ShortTitle { get; }

    /// <summary>The GB/T 2260 code of the place whose instrument it is, of two digits for a province; null for national law.</summary>
    public string? Division { get; }

    /// <summary>The editions known, earliest first.</summary>
    public IReadOnlyList<Edition> Editions
    {
        get;
        internal set
        {
            field = value;
            foreach (var edition in value) edition.Instrument = this;
        }
    } = [];

    /// <summary>Returns the edition in force on a date, or null where none is known.</summary>
    /// <param name="date">The date.</param>
    public Edition? EditionOn(LocalDate date)
    {
        Edition? found = null;
        for (var i = 0; i < Editions.Count && Editions[i].InForceFrom <= date; i++) found = Editions[i];
        return found;
    }

    /// <summary>Returns the address of a provision, by the numbering of the newest edition.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The paragraph within the article, from 1.</param>
    /// <param name="item">The item within the paragraph, or 0 for the whole paragraph.</param>
    public Provision At(int article, int paragraph = 1, int item = 0) => new(this, article, paragraph, item);
}

/// <summary>One edition of an instrument, in force from a day until the next edition.</summary>
public sealed class Edition
{
    private readonly Func<int, int?> numbering;
    private readonly Lazy<StatuteText?> text;

    /// <param name="inForceFrom">The first day in force.</param>
    /// <param name="resource">The embedded text, or null where it is not held.</param>
    /// <param name="numbering">From an article number of the newest edition to that of this one; null where it has no such article or none is known.</param>
    /// <param name="isReadInFull">False where only part of a text held is law data so far, or where it is an extract.</param>
    /// <param name="speaksOf">The elections of which the text speaks, where not of all: of others its silence says nothing.</param>
    internal Edition(LocalDate inForceFrom, string? resource = null, Func<int, int?>? numbering = null, bool isReadInFull = true, Scope? speaksOf = null)
    {
        InForceFrom = inForceFrom;
        SpeaksOf = speaksOf ?? Scope.Everywhere;
        this.numbering = numbering ?? (article => article);
        Evidence = resource is null ? Evidence.Derived : resource.EndsWith(".extract.zh", StringComparison.Ordinal) ? Evidence.Extract : Evidence.FullText;
        IsReadInFull = isReadInFull && Evidence == Evidence.FullText;
        text = new(() => resource is null ? null : StatuteText.Load(resource));
    }

    /// <summary>An edition whose words are given: of local rules, those that are quoted.</summary>
    internal Edition(LocalDate inForceFrom, StatuteText words, bool isReadInFull, Evidence evidence = Evidence.Extract, Func<int, int?>? numbering = null)
    {
        (InForceFrom, text, Evidence, IsReadInFull, SpeaksOf) = (inForceFrom, new(words), evidence, isReadInFull, Scope.Everywhere);
        this.numbering = numbering ?? (article => article);
    }

    /// <summary>The instrument of which it is an edition.</summary>
    public Instrument Instrument { get; internal set; } = null!;

    /// <summary>The id of the edition: its first day in force, in ISO form.</summary>
    public string Id => Dates.Iso(InForceFrom);

    /// <summary>The first day in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>Returns the edition as it is named beside a title: by the day from which it is in force.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.Chinese ? Dates.In(language, InForceFrom) + "施行" : Id;

    /// <summary>
    /// Whether the whole text is held and everything in it is law data, so that its silence is known. False where no text is
    /// held, where only some chapters of it were entered so far, and of an extract always: what such an edition does not
    /// say here it may say elsewhere, and a rule that only it could fill is undetermined.
    /// </summary>
    public bool IsReadInFull { get; }

    /// <summary>The elections of which the text speaks; rules titled for the county and township levels say nothing of those above, by their silence either.</summary>
    public Scope SpeaksOf { get; }

    /// <summary>How well what is read in this edition is proved: in full, in an extract, or, where no text is held, carried from a neighbour.</summary>
    internal Evidence Evidence { get; }

    /// <summary>The words of the edition, or null where its text is not held.</summary>
    public StatuteText? Text => text.Value;

    /// <summary>Returns this edition's number of an article that is numbered as in the newest edition, or null where there is none.</summary>
    /// <param name="article">The article number in the newest edition.</param>
    public int? NumberOf(int article) => numbering(article);
}

/// <summary>
/// The address of a provision by the numbering of its instrument's newest edition. An edition gives it its own number
/// (<see cref="Edition.NumberOf"/>), so a rule keeps one address through every renumbering.
/// </summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Article">The article, numbered as in the newest edition.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Item">The item, or 0 for the whole paragraph.</param>
public sealed record Provision(Instrument Instrument, int Article, int Paragraph, int Item)
{
    /// <summary>Returns the citation of this provision in an edition.</summary>
    /// <param name="edition">The edition, one of the instrument's.</param>
    /// <param name="evidence">How well the value that rests on it is proved.</param>
    public Citation In(Edition edition, Evidence evidence = Evidence.FullText) => new(this, edition, evidence);
}

/// <summary>A provision as one edition has it: its number there and its words.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Edition">The edition cited.</param>
/// <param name="Evidence">How well the value that rests on it is proved.</param>
public sealed record Citation(Provision Provision, Edition Edition, Evidence Evidence)
{
    /// <summary>The article number in the edition cited, or null where it is not known.</summary>
    public int? Article => Edition.NumberOf(Provision.Article);

    /// <summary>The statute's own words in the edition cited, or null where its text is not held.</summary>
    public string? Text => WordsIn(Edition);

    /// <summary>The edition nearest to the one cited whose text is held, if the cited edition's is not.</summary>
    public Edition? NearestEdition
    {
        get
        {
            if (Text is not null) return null;
            var editions = Provision.Instrument.Editions;
            var later = editions.FirstOrDefault(e => e.InForceFrom > Edition.InForceFrom && WordsIn(e) is not null);
            return later ?? editions.LastOrDefault(e => e.InForceFrom < Edition.InForceFrom && WordsIn(e) is not null);
        }
    }

    /// <summary>The words of the nearest edition held, if those of the cited edition are not.</summary>
    public string? NearestText => NearestEdition is { } edition ? WordsIn(edition) : null;

    /// <summary>Returns the citation as lawyers write it, such as 《选举法》（2020年10月18日施行）第三十二条第一款.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var title = Provision.Instrument.ShortTitle.In(language);
        return language == Language.Chinese
            ? $"《{title}》（{Edition.In(language)}）{PlaceIn(language)}"
            : $"{title} ({Edition.In(language)}), {PlaceIn(language)}";
    }

    /// <summary>Returns the place within the edition cited, such as 第三十二条第一款 or Art. 32(1).</summary>
    /// <param name="language">The language.</param>
    public string PlaceIn(Language language)
    {
        if (language == Language.Chinese)
            return Article is { } zh ? Numerals.Address(zh, Provision.Paragraph, Provision.Item, HasParagraphs(zh)) : "（条号未查明）";
        var en = Article is { } n ? $"Art. {n}" : "article number not known";
        if (Article is { } number && HasParagraphs(number)) en += $"({Provision.Paragraph})";
        if (Provision.Item > 0) en += $"({Provision.Item})";
        return en;
    }

    private bool HasParagraphs(int article) => (Edition.Text ?? NearestEdition?.Text) is { } text && text.ParagraphsOf(article) > 1;

    private string? WordsIn(Edition edition) => edition.NumberOf(Provision.Article) is { } article
        ? edition.Text?.Find(article, Provision.Paragraph, Provision.Item)
        : null;
}
