using System.Collections.Concurrent;
using NodaTime;

namespace Election.Rules;

/// <summary>
/// The law data: every instrument that is known, with its editions, and the norms of every parameter, national, provincial and
/// local. Immutable. <see cref="Standard"/> is the book of this package; <see cref="With"/> adds the rules of a place that the
/// package does not hold.
/// </summary>
public sealed class LawBook
{
    /// <summary>The version of the law data of this package, apart from that of the library.</summary>
    public const string DataVersion = "2026.1";

    // By the codes of the provinces.
    internal static readonly ProvincialRules[] Provinces =
    [
        Beijing.Rules, Tianjin.Rules, Hebei.Rules, Shanxi.Rules, InnerMongolia.Rules, Liaoning.Rules, Jilin.Rules, Shanghai.Rules, Jiangsu.Rules, Zhejiang.Rules,
        Anhui.Rules, Shandong.Rules, Hubei.Rules, Guangdong.Rules, Guangxi.Rules, Sichuan.Rules, Yunnan.Rules, Shaanxi.Rules,
    ];

    private readonly ProvincialRules[] provinces;
    private readonly ILookup<Parameter, DatedNorm> ofPlaces;
    private readonly ConcurrentDictionary<string, DatedNorm[][]> ofProvinces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Place, LocalDate? Since), Norm?[]> byDefault = new();
    private readonly string[] places;

    /// <exception cref="LawDataException">A norm is set without room for it, or beside another.</exception>
    private LawBook(ProvincialRules[] provinces, LocalRules[] local)
    {
        (this.provinces, Local) = (provinces, local);
        Instruments =
        [
            ElectoralLaw.Instrument, DirectElectionProvisions.Instrument, OrganicLaw.Instrument, DeputiesLaw.Instrument, Constitution.Instrument,
            .. provinces.Select(p => p.Instrument), .. local.Select(l => l.Instrument),
        ];
        RefuseTheSameIdTwice();
        RefuseToSupersedeWhatIsNotOlder();
        ofPlaces = Admit(provinces.SelectMany(p => p.Norms).Concat(local.SelectMany(l => l.Norms)).Select(n => (n.Parameter, EndedBySuccessor(n.Norm)))).ToLookup(n => n.Parameter, n => n.Item2);
        foreach (var parameter in Parameters.All) RefuseTwoAtOnce(parameter);
        places = [.. Parameters.All.SelectMany(NormsOf).Select(n => n.Division).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(place => place.Length)];
        Changes = [.. Parameters.All.SelectMany(NormsOf).SelectMany(n => new LocalDate?[] { n.From, n.Until }).OfType<LocalDate>().Distinct().Order()];
    }

    /// <summary>The book of this package.</summary>
    public static LawBook Standard { get; } = Of(Provinces);

    /// <summary>The instruments, national ones first, those of local rules last.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>The rules added to the standard book.</summary>
    public IReadOnlyList<LocalRules> Local { get; }

    /// <summary>The days on which something begins or ceases to hold anywhere, earliest first.</summary>
    internal LocalDate[] Changes { get; }

    /// <summary>The book of national law and the rules of provinces.</summary>
    internal static LawBook Of(params ProvincialRules[] provinces) => new(provinces, []);

    /// <summary>Returns a book that has rules of other places besides, under the same checks as those of this package. Many are best added at once.</summary>
    /// <param name="rules">The rules, in any order.</param>
    /// <exception cref="LawDataException">They set what national law leaves to no province, or what another provision sets already, or supersede what is not older; the message names both.</exception>
    /// <example>
    /// <code>
    /// var book = LawBook.Standard.With(LocalRules.Read(File.ReadAllBytes(path), path));
    /// var law = book.On(new LocalDate(2021, 11, 1), "410199");
    /// </code>
    /// </example>
    public LawBook With(params IEnumerable<LocalRules> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        LocalRules[] all = [.. Local, .. rules];
        foreach (var one in all) ArgumentNullException.ThrowIfNull(one, nameof(rules));
        return new(provinces, all);
    }

    /// <summary>Resolves the law of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="division">The GB/T 2260 code of the province or of any division in it, or null for national law alone.</param>
    /// <param name="readings">The readings of open questions, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The code names no province.</exception>
    public LawInForce On(LocalDate date, string? division = null, Readings? readings = null) => LawInForce.First(this, date, division, readings ?? Readings.Default);

    /// <summary>Returns the law of a day that is not known: no norm is established, and every rule in its scope is undetermined.</summary>
    /// <param name="division">The code of the province or of any division in it, or null.</param>
    /// <param name="readings">The readings of open questions, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The code names no province.</exception>
    public LawInForce Undated(string? division = null, Readings? readings = null) => LawInForce.First(this, null, division, readings ?? Readings.Default);

    /// <summary>Returns the norms of a parameter, national and of every place, oldest first.</summary>
    /// <param name="parameter">The parameter.</param>
    public IEnumerable<DatedNorm> NormsOf(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return parameter.National.Concat(ofPlaces[parameter]);
    }

    /// <summary>The occasions on which a parameter is set anywhere, or left to the provinces.</summary>
    internal Scope OccasionsOf(Parameter parameter) => ofPlaces[parameter].Aggregate(parameter.Occasions, (all, norm) => all.And(norm.Scope));

    /// <summary>The norms that may hold in a place, by the index of the parameter: the nation's and its province's, with those of the divisions in it. Gathered once.</summary>
    internal DatedNorm[][] NormsIn(Province? province) => ofProvinces.GetOrAdd(province?.Code ?? "", code =>
        [.. Parameters.All.Select(p => NormsOf(p).Where(n => n.Division is not { } division || (code.Length > 0 && division.StartsWith(code, StringComparison.Ordinal))).ToArray())]);

    /// <summary>
    /// The norms by the default readings. Every division has those of the smallest place around it that sets any, from one change of the law to the
    /// next: resolved once for all of them.
    /// </summary>
    internal Norm?[] NormsByDefault(LawInForce law, LocalDate? since, Func<LawInForce, Norm?[]> resolve) =>
        byDefault.GetOrAdd((places.LastOrDefault(place => IsOf(place, law.Division)) ?? "", since), static (_, made) => made.resolve(made.law), (law, resolve));

    /// <summary>Whether what is set for a division, or for the nation, holds in a place.</summary>
    internal static bool IsOf(string? division, string? place) => division is null || place?.StartsWith(division, StringComparison.Ordinal) == true;

    /// <summary>The last day, up to the one given, on which any norm changed; null before the first.</summary>
    internal LocalDate? LastChangeOn(LocalDate date)
    {
        var index = Array.BinarySearch(Changes, date);
        return index >= 0 ? date : ~index > 0 ? Changes[~index - 1] : null;
    }

    /// <summary>The editions in force on a day in a place: national instruments first, without those that another has superseded.</summary>
    internal IEnumerable<Edition> EditionsOn(LocalDate date, string? division)
    {
        foreach (var instrument in Instruments)
            if (IsOf(instrument.Division, division) && instrument.EditionOn(date) is { } edition
                && !Local.Any(l => l.Supersedes && l.Instrument != instrument && l.Instrument.Division == instrument.Division && l.InForceFrom <= date && edition.InForceFrom < l.InForceFrom))
                yield return edition;
    }

    /// <summary>A text that takes the place of another ends it on the day on which it comes into force.</summary>
    private DatedNorm EndedBySuccessor(DatedNorm norm)
    {
        LocalDate? end = null;
        foreach (var rules in Local)
            if (rules.Supersedes && rules.Instrument.Division == norm.Division && norm.From < rules.InForceFrom && !(end <= rules.InForceFrom)) end = rules.InForceFrom;
        return end is null || norm.Until <= end ? norm : norm with { Until = end };
    }

    private void RefuseTheSameIdTwice()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instrument in Instruments)
            if (!ids.Add(instrument.Id))
            {
                var other = Instruments.First(i => i.Id == instrument.Id).Title;
                throw new LawDataException(new($"编号“{instrument.Id}”是《{other.Zh}》的；地方规则应另有编号。", $"The id '{instrument.Id}' is that of {other.En} already; local rules need one of their own."));
            }
    }

    private void RefuseToSupersedeWhatIsNotOlder()
    {
        foreach (var rules in Local.Where(l => l.Supersedes))
            foreach (var other in Instruments.Where(i => i.Division == rules.Instrument.Division && i != rules.Instrument))
                // Another file of local rules may follow; the package's own text may not.
                if (other.Editions.LastOrDefault(e => e.InForceFrom >= rules.InForceFrom) is { } edition && (edition.InForceFrom == rules.InForceFrom || Local.All(l => l.Instrument != other)))
                    throw new LawDataException(new(
                        $"《{rules.Instrument.Title.Zh}》（{Dates.Iso(rules.InForceFrom)}）不能取代并不更早的《{other.Title.Zh}》（{edition.Id}）。",
                        $"{rules.Instrument.Title.En} ({Dates.Iso(rules.InForceFrom)}) cannot supersede {other.Title.En} ({edition.Id}), which is not older."));
    }

    /// <summary>A place's value enters only where the nation delegates or leaves the point open, or departs under another reading of the question declared for it.</summary>
    private static IEnumerable<(Parameter Parameter, DatedNorm Norm)> Admit(IEnumerable<(Parameter Parameter, DatedNorm Norm)> norms)
    {
        foreach (var (parameter, norm) in norms)
        {
            if (parameter.DelegatedBy is null && (norm.Under is null || norm.Under != parameter.DepartsUnder || norm.Reading == norm.Under.Default.Id))
            {
                var (own, nation, question) = (Name(norm), Name(parameter.National[^1]), parameter.DepartsUnder?.Id);
                throw new LawDataException(new(
                    $"{own.Zh}规定了{parameter.Id}，而国家法律没有授权地方规定：{nation.Zh}。" + (question is null ? "" : $"只能在问题“{question}”的另一读法之下与国家法律不同。"),
                    $"{own.En} sets {parameter.Id}, which national law leaves to no province: {nation.En}." + (question is null ? "" : $" It may depart under another reading of {question} only.")));
            }
            yield return (parameter, norm);
        }
    }

    /// <summary>Of one place, on one day and occasion, under one choice of readings, a parameter has one value. Only the norms of one province can meet.</summary>
    private void RefuseTwoAtOnce(Parameter parameter)
    {
        foreach (var group in NormsOf(parameter).GroupBy(n => n.Division?[..2], StringComparer.Ordinal))
        {
            DatedNorm[] norms = [.. group];
            for (var i = 0; i < norms.Length; i++)
                for (var j = i + 1; j < norms.Length; j++)
                    if (norms[i].IsBeside(norms[j]))
                        throw new LawDataException(new(
                            $"{parameter.Id}同时有两个值：{Name(norms[i]).Zh}和{Name(norms[j]).Zh}。",
                            $"Two values of {parameter.Id} are in force at once: {Name(norms[i]).En} and {Name(norms[j]).En}."));
        }
    }

    private static Bilingual Name(DatedNorm norm) => norm.Norm.Citations[0] is var law ? new(law.In(Language.Chinese), law.In(Language.English)) : Bilingual.None;
}
