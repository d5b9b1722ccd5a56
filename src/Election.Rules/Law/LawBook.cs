using NodaTime;

namespace Election.Rules;

/// <summary>Every instrument that is known, and the provincial norms that were admitted.</summary>
public static class LawBook
{
    /// <summary>The version of the law data, apart from that of the library.</summary>
    public const string DataVersion = "2026.1";

    // By the codes of the provinces.
    internal static readonly ProvincialRules[] Provinces =
    [
        Beijing.Rules, Tianjin.Rules, Hebei.Rules, Shanxi.Rules, InnerMongolia.Rules, Liaoning.Rules, Jilin.Rules, Shanghai.Rules, Jiangsu.Rules, Zhejiang.Rules,
        Anhui.Rules, Shandong.Rules, Hubei.Rules, Guangdong.Rules, Guangxi.Rules, Sichuan.Rules, Yunnan.Rules, Shaanxi.Rules,
    ];

    private static readonly ILookup<Parameter, DatedNorm> ProvincialNorms = Admit(Provinces.SelectMany(p => p.Norms)).ToLookup(n => n.Parameter, n => n.Norm);

    // The days on which something begins or ceases to hold anywhere, earliest first.
    internal static readonly LocalDate[] Changes =
        [.. Parameters.All.SelectMany(NormsOf).SelectMany(n => new LocalDate?[] { n.From, n.Until }).OfType<LocalDate>().Distinct().Order()];

    /// <summary>The instruments, national ones first.</summary>
    public static IReadOnlyList<Instrument> Instruments { get; } =
        [ElectoralLaw.Instrument, DirectElectionProvisions.Instrument, OrganicLaw.Instrument, DeputiesLaw.Instrument, Constitution.Instrument, .. Provinces.Select(p => p.Instrument)];

    /// <summary>Returns the norms of a parameter, national and of every province, oldest first.</summary>
    /// <param name="parameter">The parameter.</param>
    public static IEnumerable<DatedNorm> NormsOf(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return parameter.National.Concat(ProvincialNorms[parameter]);
    }

    /// <summary>The last day, up to the one given, on which any norm changed; null before the first.</summary>
    internal static LocalDate? LastChangeOn(LocalDate date)
    {
        var index = Array.BinarySearch(Changes, date);
        return index >= 0 ? date : ~index > 0 ? Changes[~index - 1] : null;
    }

    internal static IEnumerable<DatedNorm> NormsOf(Parameter parameter, string? province) =>
        NormsOf(parameter).Where(n => n.Province is null || n.Province == province);

    /// <summary>A province's value enters only where the nation delegates or leaves the point open.</summary>
    internal static IEnumerable<(Parameter Parameter, DatedNorm Norm)> Admit(IEnumerable<(Parameter Parameter, DatedNorm Norm)> norms)
    {
        foreach (var (parameter, norm) in norms)
        {
            if (parameter.DelegatedBy is null)
            {
                throw new InvalidOperationException(
                    $"{norm.Norm.Citations[0].In(Language.English)} sets {parameter.Id}, which national law leaves to no province: {parameter.National[^1].Norm.Citations[0].In(Language.English)}.");
            }
            yield return (parameter, norm);
        }
    }
}
