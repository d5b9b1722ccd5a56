using NodaTime;

namespace Election.Rules;

/// <summary>
/// Rules of a place that this package does not hold: a province's text, or what a county sets for itself. They enter a
/// <see cref="LawBook"/> under the same checks as those of the package. Immutable.
/// </summary>
public sealed class LocalRules
{
    /// <summary>Creates the rules.</summary>
    /// <param name="id">The id of the instrument, in kebab-case, which no other has.</param>
    /// <param name="division">The GB/T 2260 code of the place, of two digits for a province, such as 41 or 320981.</param>
    /// <param name="title">The title of the instrument.</param>
    /// <param name="inForceFrom">The first day in force.</param>
    /// <param name="norms">What it sets.</param>
    /// <param name="supersedes">Whether it takes the place of the rules of this province that are held, from that day on; otherwise it stands beside them.</param>
    /// <param name="isReadInFull">Whether everything that it sets is among the norms, so that what it does not set it leaves open: where every text of the province in force was read in full, rules that only a province could fill do then not apply. Of a province only.</param>
    /// <exception cref="ArgumentException">The id is no kebab-case name, the code names no division on the mainland, a title or the norms are empty, or the rules of a county are called the whole of the province's.</exception>
    public LocalRules(string id, string division, Bilingual title, LocalDate inForceFrom, IEnumerable<LocalNorm> norms, bool supersedes = false, bool isReadInFull = false)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(norms);
        Province.Of(division);
        if (division.Length is not (2 or 4 or 6 or 9 or 12) || Short(division) != division)
            throw new ArgumentException($"'{division}' is no prefix of the divisions it is to hold in; expected one of 2, 4, 6, 9 or 12 digits without the zeros at its end{(Short(division).Length is 2 or 4 or 6 or 9 ? $", such as {Short(division)}" : "")}.", nameof(division))
                .InChinese($"“{division}”不是施行地区代码的开头；应为2、4、6、9或者12位，末尾不带0{(Short(division).Length is 2 or 4 or 6 or 9 ? $"，如{Short(division)}" : "")}");
        if (!id.Any(char.IsAsciiLetterLower) || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new ArgumentException($"'{id}' is no id; one of lower-case letters, digits and hyphens is expected, such as henan-rules.", nameof(id)).InChinese($"“{id}”不能作编号；应由小写字母、数字和连字符组成，如henan-rules");
        if ((supersedes || isReadInFull) && division.Length != 2)
            throw new ArgumentException($"'{division}' is below the province; only the rules of a province supersede those held or are read in full.", nameof(division)).InChinese($"“{division}”低于省级；只有省级的规定可以取代所收录的规定，或者写明已通读");
        if (string.IsNullOrWhiteSpace(title.Zh) || string.IsNullOrWhiteSpace(title.En)) throw new ArgumentException($"{(string.IsNullOrWhiteSpace(title.Zh) ? "zh" : "en")} is empty; expected the title in both languages, as it is to be cited.", nameof(title)).InChinese($"{(string.IsNullOrWhiteSpace(title.Zh) ? "zh" : "en")}是空的；应写明引用时的中文和英文名称");
        LocalNorm[] all = [.. norms];
        if (all.Contains(null)) throw new ArgumentException("A norm is null.", nameof(norms)).InChinese("有一项是null");
        if (all.Length == 0 && !isReadInFull) throw new ArgumentException("nothing is set; expected what the text sets, or \"readInFull\": true where it sets nothing of it.", nameof(norms)).InChinese("什么都没有规定；应写明文件所规定的，或者在它没有规定时写\"readInFull\": true");
        (InForceFrom, Supersedes, FileName, Sha256) = (inForceFrom, supersedes, "", "");
        var text = StatuteText.OfQuotations(all.Select(n => (n.Article, n.Paragraph, n.Item, n.Words)));
        var edition = new Edition(inForceFrom, text, isReadInFull);
        Instrument = new Instrument(id, title, title, division) { Editions = [edition] };
        Norms = [.. all.Select(n => (n.Parameter, n.In(Instrument, edition)))];
    }

    // 410000 is the code of Henan, but not the beginning of 410122.
    private static string Short(string division)
    {
        while (division.Length is 12 or 9 && division.EndsWith("000", StringComparison.Ordinal)) division = division[..^3];
        while (division.Length is 6 or 4 && division.EndsWith("00", StringComparison.Ordinal)) division = division[..^2];
        return division;
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The first day in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>Whether they take the place of the older rules of this province.</summary>
    public bool Supersedes { get; }

    /// <summary>The name of the file they were read from, without folders; empty where they were not read.</summary>
    public string FileName { get; internal init; }

    /// <summary>The SHA-256 of the bytes they were read from, in lower-case hexadecimal; empty where they were not read.</summary>
    public string Sha256 { get; internal init; }

    internal IReadOnlyList<(Parameter Parameter, DatedNorm Norm)> Norms { get; }

    /// <summary>Reads rules from JSON, as <c>docs/guide/local-rules.md</c> describes it.</summary>
    /// <param name="utf8">The JSON, in UTF-8.</param>
    /// <param name="file">The name to use in messages.</param>
    /// <exception cref="UnreadableFileException">It is not JSON, has an unknown field or parameter, or a value that cannot be; nothing is guessed.</exception>
    public static LocalRules Read(ReadOnlySpan<byte> utf8, string file) => LocalRulesReader.Read(utf8, file);
}

/// <summary>What one provision of local rules sets.</summary>
public sealed class LocalNorm
{
    /// <summary>The greatest number of an article, paragraph or item: the last that statutes' numerals write.</summary>
    private const int MostOfPlace = 999;

    private readonly Func<Instrument, Edition, DatedNorm> date;

    private LocalNorm(Parameter parameter, int article, int paragraph, int item, string words, Func<Instrument, Edition, DatedNorm> date) =>
        (Parameter, Article, Paragraph, Item, Words, this.date) = (parameter, article, paragraph, item, words, date);

    /// <summary>What is set.</summary>
    public Parameter Parameter { get; }

    /// <summary>The article.</summary>
    public int Article { get; }

    /// <summary>The paragraph, from 1.</summary>
    public int Paragraph { get; }

    /// <summary>The item, or 0 for the paragraph.</summary>
    public int Item { get; }

    /// <summary>The words of the provision.</summary>
    public string Words { get; }

    /// <summary>Creates a norm.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">What is set, one that national law leaves to the provinces.</param>
    /// <param name="value">Its value.</param>
    /// <param name="force">How strongly.</param>
    /// <param name="scope">The levels and kinds of election for which it is set.</param>
    /// <param name="words">The words of the provision.</param>
    /// <param name="article">The article, from 1 to 999.</param>
    /// <param name="paragraph">The paragraph, from 1 to 999.</param>
    /// <param name="item">The item, up to 999, or 0 for the paragraph.</param>
    /// <param name="question">The open question under one of whose readings alone it holds, where it departs from national law; or null.</param>
    /// <param name="reading">The id of that reading.</param>
    /// <exception cref="ArgumentException">The value cannot be, such as a range from 15 to 9; the words are empty, a number of the place is out of range, the scope has no occasion of the parameter, or the reading is not one of the question's.</exception>
    public static LocalNorm Of<T>(
        Parameter<T> parameter, T value, Force force, Scope scope, string words, int article, int paragraph = 1, int item = 0, Interpretation? question = null, string? reading = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(words);
        if (LawValue.Refuse(value) is { } reason) throw new ArgumentException($"{parameter.Id} cannot be set so: {reason.En}", nameof(value)).InChinese($"{parameter.Id}不能这样规定：{reason.Zh}");
        if (LawValue.Refuse(force) is { } other) throw new ArgumentException(other.En, nameof(force)).InChinese(other.Zh);
        if (string.IsNullOrWhiteSpace(words)) throw new ArgumentException("the words are empty; expected those of the provision, verbatim", nameof(words)).InChinese("没有写条文；应照录原文");
        if (article is < 1 or > MostOfPlace) throw OutOfRange(nameof(article), article, new("1", "an article from 1"));
        if (paragraph is < 1 or > MostOfPlace) throw OutOfRange(nameof(paragraph), paragraph, new("1", "a paragraph from 1"));
        if (item is < 0 or > MostOfPlace) throw OutOfRange(nameof(item), item, new("0（指款）", "an item, or 0 for the paragraph,"));
        if (!scope.Overlaps(LawBook.Standard.OccasionsOf(parameter))) throw new ArgumentException($"{parameter.Id} is never asked for at these levels and kinds of election.", nameof(scope)).InChinese($"这些层级和种类的选举不问{parameter.Id}");
        if (question is null && reading is not null) throw new ArgumentException($"'{reading}' stands without its question; expected the open question beside it, or no reading", nameof(reading)).InChinese($"“{reading}”没有写明是哪个问题的读法；应写明问题，或者删去读法");
        if (question is not null && question.Readings.All(r => r.Id != reading))
            throw new ArgumentException($"{(reading is null ? $"the reading of '{question.Id}' is missing" : $"'{question.Id}' has no reading '{reading}'")}; expected one of {string.Join(", ", question.Readings.Select(r => r.Id))}", nameof(reading))
                .InChinese($"{(reading is null ? $"没有写“{question.Id}”的读法" : $"“{question.Id}”没有读法“{reading}”")}；应为{string.Join("、", question.Readings.Select(r => r.Id))}之一");
        return new(parameter, article, paragraph, item, words, (instrument, edition) => new DatedNorm(
            new Norm<T>(value, force, [instrument.At(article, paragraph, item).In(edition, Evidence.Extract)], words), edition.InForceFrom, null, scope, instrument.Division, question, reading));
    }

    internal DatedNorm In(Instrument instrument, Edition edition) => date(instrument, edition);

    private static ArgumentOutOfRangeException OutOfRange(string name, int number, Bilingual expected) =>
        new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{number} is out of range; expected {expected.En} to {MostOfPlace}")).InChinese(FormattableString.Invariant($"{number}超出范围；应为{expected.Zh}至{MostOfPlace}"));
}
