namespace Election.Rules;

/// <summary>
/// How the total of a congress's seats is reckoned (EL 12(1)): a base, one seat more for each whole step of the population, and
/// a cap, which some levels have only above a population. Small units may stay below the base.
/// </summary>
/// <param name="Base">The base, in seats.</param>
/// <param name="Step">The people for whom one seat is added.</param>
/// <param name="Cap">The most seats.</param>
/// <param name="CapAbove">The population above which the cap holds; 0 where it always holds.</param>
/// <param name="SmallBelow">The population below which the total may stay under the base; 0 where none may.</param>
public readonly record struct SeatFormula(int Base, int Step, int Cap, int CapAbove = 0, int SmallBelow = 0) : IWorded
{
    /// <summary>Returns the formula in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(
        FormattableString.Invariant($"基数{Base}名，每{People(Step)}人增加1名，")
            + (CapAbove > 0 ? FormattableString.Invariant($"人口超过{People(CapAbove)}的") : "") + FormattableString.Invariant($"不超过{Cap}名")
            + (SmallBelow > 0 ? FormattableString.Invariant($"，人口不足{People(SmallBelow)}的可以少于{Base}名") : ""),
        FormattableString.Invariant($"base {Base}, one for each {Step} people, at most {Cap}")
            + (CapAbove > 0 ? FormattableString.Invariant($" above {CapAbove} people") : "")
            + (SmallBelow > 0 ? FormattableString.Invariant($"; maybe fewer than {Base} below {SmallBelow} people") : ""));

    Bilingual IWorded.InWords => InWords;

    /// <summary>A number of people, in tens of thousands where it is round, as Chinese papers write it.</summary>
    private static string People(int number) => number % 10_000 == 0 ? FormattableString.Invariant($"{number / 10_000}万") : FormattableString.Invariant($"{number}");
}

/// <summary>A value that the law gives to some kinds of unit only, such as the five per cent of EL 12(3).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Units">The kinds of unit that have it.</param>
public readonly record struct OfUnits<T>(T Value, UnitKinds Units) : IWorded
    where T : struct
{
    /// <summary>Returns the value and the units in English.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new($"{Wording.Of(Value).Zh}（{Units.In(Language.Chinese)}）", FormattableString.Invariant($"{Value} ({Units.In(Language.English)})"));

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Seats that a group has from a number of people on.</summary>
/// <param name="People">The number of people, included.</param>
/// <param name="Seats">The least number of seats.</param>
public readonly record struct SeatsOfPeople(int People, int Seats) : IWorded
{
    /// <summary>Returns the seats and the people in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(FormattableString.Invariant($"{People}人以上的至少{Seats}名"), FormattableString.Invariant($"from {People} people on, at least {Seats}"));

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Bounds on the parts of the seats that a unit elects to the congress above (JS 19(1)), as shares of them all.</summary>
/// <param name="ByPopulationLeast">The least share of the seats by population.</param>
/// <param name="EqualBaseLeast">The least share of the equal base seats.</param>
/// <param name="EqualBaseMost">The greatest share of the equal base seats.</param>
/// <param name="OtherMost">The greatest share of the other seats.</param>
public readonly record struct SeatShares(Fraction ByPopulationLeast, Fraction EqualBaseLeast, Fraction EqualBaseMost, Fraction OtherMost) : IWorded
{
    /// <summary>Returns the bounds in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(
        $"按人口的不低于{Wording.Of(ByPopulationLeast).Zh}，基本名额{Wording.Of(EqualBaseLeast).Zh}至{Wording.Of(EqualBaseMost).Zh}，其他不超过{Wording.Of(OtherMost).Zh}",
        $"by population at least {ByPopulationLeast}, equal base {EqualBaseLeast} to {EqualBaseMost}, others at most {OtherMost}");

    Bilingual IWorded.InWords => InWords;
}
