using System.Globalization;

namespace Election.Rules;

/// <summary>The populations that a total of seats implies: least and most, both included.</summary>
/// <param name="Least">The least population.</param>
/// <param name="Most">The greatest population; null where there is none, because the cap is reached.</param>
public readonly record struct PopulationRange(int Least, int? Most)
{
    /// <summary>Returns the range as least–most, or as ≥ least.</summary>
    public override string ToString() => Most is { } most ? FormattableString.Invariant($"{Least}–{most}") : FormattableString.Invariant($"≥ {Least}");
}

/// <summary>
/// The total of seats that a population gives (EL 12): the base, one seat for each step, the cap, and five per cent where they
/// were decided; each part with its provision.
/// </summary>
public readonly record struct SeatTotal
{
    private readonly Norm<SeatFormula>? norm; // Null in the default value alone, which has no seats.
    private readonly Norm<int>? municipality;
    private readonly Norm<OfUnits<Fraction>>? supplement;

    private SeatTotal(int population, int added, Norm<SeatFormula> norm, Norm<int>? municipality) =>
        (Population, Added, this.norm, this.municipality) = (population, added, norm, municipality);

    /// <summary>The population, in persons.</summary>
    public int Population { get; }

    /// <summary>The base, in seats.</summary>
    public int Base => Formula.Base;

    /// <summary>The people for whom one seat is added.</summary>
    public int Step => municipality?.Value ?? Formula.Step;

    /// <summary>The seats added for the population: one for each step of it.</summary>
    public int Added { get; }

    /// <summary>The cap of the level, in seats.</summary>
    public int Cap => Formula.Cap;

    /// <summary>The population above which the cap holds; 0 where it always holds.</summary>
    public int CapAbove => Formula.CapAbove;

    /// <summary>Whether the cap cut the total.</summary>
    public bool IsCapped => Population > CapAbove && Base + Added > Cap;

    /// <summary>The seats added besides by decision (EL 12(3)).</summary>
    public int Supplement { get; private init; }

    /// <summary>Whether so few people live there that the total may stay below the base.</summary>
    public bool IsSmall => Population < Formula.SmallBelow;

    /// <summary>The most seats that may be fixed.</summary>
    public int Total => BeforeSupplement + Supplement;

    /// <summary>The fewest seats that may be fixed: the base; null where the population is so small that the law sets none.</summary>
    public int? Least => IsSmall ? null : Base;

    /// <summary>The steps of the reckoning, in order, each with its item of EL 12.</summary>
    public IReadOnlyList<CitedStep> Steps
    {
        get
        {
            if (norm is null) return [];
            var invariant = CultureInfo.InvariantCulture;
            var total = norm.Citations[0];
            List<CitedStep> steps =
            [
                new(new(string.Create(invariant, $"基数{Base}名"), string.Create(invariant, $"Base: {Base} seats")), total),
                new(new(string.Create(invariant, $"人口{Population}人，每{Step}人增加1名，增加{Added}名"), string.Create(invariant, $"{Population} people, one seat for each {Step}: {Added} added")), municipality?.Citations[0] ?? total),
            ];
            if (IsCapped) steps.Add(new(new(string.Create(invariant, $"{Base}+{Added}={Base + Added}名，超过上限，定为{Cap}名"), string.Create(invariant, $"{Base} + {Added} = {Base + Added} is past the cap: {Cap}")), total));
            else steps.Add(new(new(string.Create(invariant, $"{Base}+{Added}={Base + Added}名"), string.Create(invariant, $"{Base} + {Added} = {Base + Added}")), norm.Citations[^1]));
            if (supplement is not null)
            {
                steps.Add(new(
                    new(string.Create(invariant, $"经决定另加{supplement.Value.Value}：{BeforeSupplement}名的{supplement.Value.Value}为{Supplement}名，共{Total}名"), string.Create(invariant, $"{supplement.Value.Value} more by decision: {Supplement} of {BeforeSupplement}, {Total} in all")),
                    supplement.Citations[0]));
            }
            if (IsSmall) steps.Add(new(new(string.Create(invariant, $"人口不足{Formula.SmallBelow}人，总名额可以少于{Base}名"), string.Create(invariant, $"Fewer than {Formula.SmallBelow} people: the total may be below {Base}")), total));
            return steps.AsReadOnly();
        }
    }

    private SeatFormula Formula => norm?.Value ?? default;

    internal int BeforeSupplement => IsCapped ? Cap : Base + Added;

    /// <summary>Reckons the total of seats that a population gives.</summary>
    /// <param name="population">The population on which the total is fixed, in persons, 0 or more.</param>
    /// <param name="occasion">The level and, at the level of provinces, the kind of unit: municipalities have a step of their own.</param>
    /// <param name="law">The law of the day on which the total is fixed.</param>
    /// <param name="withSupplement">Whether the five per cent of EL 12(3) were decided.</param>
    /// <returns>The total, or null where the law of that day establishes no formula for the level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    /// <exception cref="ArgumentException">At the level of provinces the unit is not stated; the unit is of another level; or five per cent are not open to the unit.</exception>
    /// <example>
    /// <code>
    /// var total = SeatTotal.Of(356_531, county, law)!.Value;
    /// Console.WriteLine($"{total.Base} + {total.Added} = {total.Total}");   // 140 + 71 = 211
    /// </code>
    /// </example>
    public static SeatTotal? Of(int population, Occasion occasion, LawInForce law, bool withSupplement = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (occasion is { Level: Level.Province, Unit: null }) throw new ArgumentException("At the level of provinces the kind of unit must be stated: a municipality has a step of its own (EL 12(1)(1)).", nameof(occasion))
            .InChinese("省级须写明单位种类，直辖市每增加一名代表的人口数不同（《选举法》第十二条第一款第一项）");
        if (occasion.Unit is { } unit && Units.LevelOf(unit) != occasion.Level) throw new ArgumentException($"A unit of the kind '{Units.Name(unit).En}' is not of this level.", nameof(occasion)).InChinese($"{Units.Name(unit).Zh}不属于这一级");
        var trial = new Trial(occasion, law, null);
        if (law.Find(Parameters.SeatTotal, occasion) is null) return null;
        var total = Of(population, trial);
        if (!withSupplement) return total;
        var added = law.Find(Parameters.SeatSupplement, occasion);
        if (added is null || occasion.Unit is not { } kind || !added.Value.Units.Contains(kind))
            throw new ArgumentException($"Five per cent are open to these units only (EL 12(3)): {added?.Value.Units.In(Language.English) ?? "none of this level"}.", nameof(withSupplement))
                .InChinese($"只有下列单位可以另加百分之五（《选举法》第十二条第三款）：{added?.Value.Units.In(Language.Chinese) ?? "这一级没有"}");
        return new(total, added, total.Raised(added.Value.Value, trial) - total.BeforeSupplement);
    }

    /// <summary>Returns the populations for which a number of seats is just what the formula gives.</summary>
    /// <param name="seats">The total of seats.</param>
    /// <param name="occasion">The level and, at the level of provinces, the kind of unit.</param>
    /// <param name="law">The law of the day on which the total was fixed.</param>
    /// <param name="withSupplement">Whether the five per cent of EL 12(3) were decided.</param>
    /// <returns>The populations; null where the formula gives that number for none, or the law establishes no formula.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of(int, Occasion, LawInForce, bool)"/>.</exception>
    public static PopulationRange? PopulationFor(int seats, Occasion occasion, LawInForce law, bool withSupplement = false)
    {
        if (Of(0, occasion, law, withSupplement) is null) return null;
        int Total(int population) => Of(population, occasion, law, withSupplement)!.Value.Total;

        // More people never give fewer seats, so the ends are found by halving.
        var least = FirstWhere(population => Total(population) >= seats);
        if (least is null || Total(least.Value) != seats) return null;
        return new(least.Value, FirstWhere(population => Total(population) > seats) - 1);
    }

    /// <summary>Returns the total as a number.</summary>
    public override string ToString() => Total.ToString(CultureInfo.InvariantCulture);

    internal static SeatTotal Of(int population, in Trial trial)
    {
        var formula = trial.Norm(Parameters.SeatTotal)!;
        var ofMunicipality = trial.Occasion.Unit == UnitKind.Municipality ? trial.Norm(Parameters.MunicipalityStep) : null;
        int step = ofMunicipality?.Value ?? formula.Value.Step, added = population / step;
        if (population % step != 0)
        {
            added += trial.Reading(Interpretations.QuotaRemainder) switch
            {
                "ceiling" => 1,
                "nearest" when population % step >= step - population % step => 1,
                _ => 0,
            };
        }
        return new(population, added, formula, ofMunicipality);
    }

    /// <summary>The total raised by a share that is added besides.</summary>
    internal int Raised(Fraction share, in Trial trial)
    {
        var raised = BeforeSupplement + (int)share.FloorOf(BeforeSupplement);
        return raised > Cap && trial.Reading(Interpretations.Supplement) == "floor-under-cap" ? Cap : raised;
    }

    /// <summary>The reckoning in signs, such as 45 + 6 = 51, with the people for whom a seat is added: a quotient with a remainder would not add up.</summary>
    internal Bilingual InSigns(PopulationBasis? basis)
    {
        var isWhole = Added == Population / Step;
        var invariant = CultureInfo.InvariantCulture;
        var capped = IsCapped ? new(string.Create(invariant, $"，以上限{Cap}名为限"), string.Create(invariant, $", capped at {Cap}")) : Bilingual.None;
        Bilingual signs = new(
            string.Create(invariant, $"{Base}+{Added}={Base + Added}{capped.Zh}，每{(isWhole ? "满" : "")}{Step}人增加1名{(isWhole ? "" : "，余数按所选读法计")}"),
            string.Create(invariant, $"{Base} + {Added} = {Base + Added}{capped.En}; one for each {(isWhole ? "full " : "")}{Step} people{(isWhole ? "" : ", the rest as the reading has it")}"));
        return basis switch
        {
            PopulationBasis.Registered => new(signs.Zh + "，户籍人口", signs.En + ", by the household registers"),
            PopulationBasis.Resident => new(signs.Zh + "，常住人口", signs.En + ", residents"),
            PopulationBasis.Weighted => new(signs.Zh + "，加权人口", signs.En + ", weighted"),
            _ => signs,
        };
    }

    private SeatTotal(SeatTotal total, Norm<OfUnits<Fraction>> supplement, int added)
    {
        this = total;
        (this.supplement, Supplement) = (supplement, added);
    }

    private static int? FirstWhere(Func<int, bool> holds)
    {
        if (!holds(int.MaxValue)) return null;
        int low = 0, high = int.MaxValue;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
