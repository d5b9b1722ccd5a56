namespace Election.Rules;

/// <summary>How many members a standing committee may have (OL 47(4)), by level, kind of unit and population. Immutable.</summary>
public sealed class StandingCommitteeSize
{
    private StandingCommitteeSize(int least, int most, Norm<CommitteeSizes> norm) => (Least, Most, Norm) = (least, most, norm);

    /// <summary>The least.</summary>
    public int Least { get; }

    /// <summary>The most.</summary>
    public int Most { get; }

    /// <summary>The norm applied, with its provision.</summary>
    public Norm<CommitteeSizes> Norm { get; }

    /// <summary>Returns how many members a standing committee may have.</summary>
    /// <param name="population">The population of the unit, 0 or more.</param>
    /// <param name="occasion">The level, and the kind of unit where it decides: only provinces, and only cities with districts, have more above a population.</param>
    /// <param name="law">The law of the day.</param>
    /// <returns>The numbers, or null where there is no standing committee or the law of the day is not proved.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    /// <exception cref="ArgumentException">The population is one for which the kind of unit decides, and it is not stated.</exception>
    public static StandingCommitteeSize? Of(int population, Occasion occasion, LawInForce law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (law.Find(Parameters.StandingCommitteeSize, occasion) is not { } norm) return null;
        var sizes = norm.Value;
        if (population <= sizes.Above) return new(sizes.Least, sizes.Most, norm);
        return IsOpenTo(sizes, occasion) switch
        {
            true => new(sizes.Least, sizes.MostAbove, norm),
            false => new(sizes.Least, sizes.Most, norm),
            null => throw new ArgumentException($"The kind of unit decides here; only these have more members above the population: {sizes.Units.In(Language.English)}.", nameof(occasion))
                .InChinese($"须写明行政区域类别：人口超过规定数的，只有{sizes.Units.In(Language.Chinese)}可以多设"),
        };
    }

    /// <summary>Whether the unit is of a kind that has the greater most; null where its kind is not stated and kinds of the level differ.</summary>
    internal static bool? IsOpenTo(CommitteeSizes sizes, Occasion occasion)
    {
        if (occasion.Unit is { } unit) return sizes.Units.Contains(unit);
        // At county level every kind has it.
        return occasion.Level == Level.County ? true : null;
    }
}
