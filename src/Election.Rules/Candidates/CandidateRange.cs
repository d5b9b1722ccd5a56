namespace Election.Rules;

/// <summary>
/// How many formal candidates are lawful for some seats (EL 31(2)): least and most, both lawful. Where the ratio holds no
/// whole number, as 1.2 to 1.5 for one seat of an indirect election, the least is greater than the most.
/// </summary>
/// <param name="Least">The least lawful number of candidates.</param>
/// <param name="Most">The greatest lawful number of candidates.</param>
public readonly record struct CandidateRange(int Least, int Most)
{
    /// <summary>Whether no whole number is lawful.</summary>
    public bool IsEmpty => Least > Most;

    /// <summary>Returns the range as least–most, or "none".</summary>
    public override string ToString() => IsEmpty ? "none" : FormattableString.Invariant($"{Least}–{Most}");

    /// <summary>Returns whether a number of candidates is lawful.</summary>
    /// <param name="candidates">The number of candidates.</param>
    public bool Holds(int candidates) => Least <= candidates && candidates <= Most;

    /// <summary>Returns the range that a ratio gives: the least surplus rounded up, the greatest rounded down.</summary>
    /// <param name="seats">The seats to be filled, 1 or more.</param>
    /// <param name="ratio">By how much candidates outnumber seats.</param>
    /// <param name="roundMostUp">Whether the greatest surplus is rounded up instead (interpretation <c>indirect-most</c>).</param>
    /// <returns>The range; empty where the ratio holds no whole number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no seat.</exception>
    /// <exception cref="OverflowException">The number of candidates does not fit.</exception>
    public static CandidateRange Of(int seats, SurplusRange ratio, bool roundMostUp = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seats);
        return new(
            checked((int)(seats + ratio.Least.CeilingOf(seats))),
            checked((int)(seats + (roundMostUp ? ratio.Most.CeilingOf(seats) : ratio.Most.FloorOf(seats)))));
    }

    /// <summary>
    /// Returns the range that the law gives on an occasion. In a by-election it is that of a contested one where its law
    /// sets a ratio; candidates may then also equal the seats (EL 57(4)).
    /// </summary>
    /// <param name="seats">The seats to be filled, 1 or more.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="law">The law.</param>
    /// <returns>The range, or null where the law of that day, place and reading establishes none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no seat.</exception>
    /// <exception cref="OverflowException">The number of candidates does not fit.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(CandidateRange.Of(2, county, law));   // 3–4
    /// </code>
    /// </example>
    public static CandidateRange? Of(int seats, Occasion occasion, LawInForce law)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seats);
        return RatioOf(occasion, law) is { } ratio ? Of(seats, ratio, new Trial(occasion, law, null)) : null;
    }

    /// <summary>Returns the seats for which a number of candidates is lawful by a ratio.</summary>
    /// <param name="candidates">The number of candidates, 0 or more.</param>
    /// <param name="ratio">By how much candidates outnumber seats.</param>
    /// <param name="roundMostUp">Whether the greatest surplus is rounded up (interpretation <c>indirect-most</c>).</param>
    /// <returns>The least and the most seats, or null where the number is lawful for none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of candidates is negative.</exception>
    public static CountRange? SeatsFor(int candidates, SurplusRange ratio, bool roundMostUp = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(candidates);

        // s + ⌈s·a⌉ ≤ c means s·(1 + a) ≤ c; s + ⌊s·b⌋ ≥ c means s·(1 + b) ≥ c; s + ⌈s·b⌉ ≥ c means s·(1 + b) > c − 1.
        long a = ratio.Least.Denominator, b = ratio.Most.Denominator;
        var most = candidates * a / (a + ratio.Least.Numerator);
        var whole = b + ratio.Most.Numerator;
        var least = Math.Max(1, roundMostUp ? (candidates - 1) * b / whole + 1 : (candidates * b + whole - 1) / whole);
        return least <= most ? new((int)least, (int)most) : null;
    }

    /// <summary>Returns the seats for which a number of candidates is lawful on an occasion.</summary>
    /// <param name="candidates">The number of candidates, 0 or more.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="law">The law.</param>
    /// <returns>The least and the most seats, or null where there are none or the law establishes no ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of candidates is negative.</exception>
    public static CountRange? SeatsFor(int candidates, Occasion occasion, LawInForce law)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(candidates);
        if (RatioOf(occasion, law) is not { } ratio) return null;
        var found = SeatsFor(candidates, ratio, !occasion.IsDirect && law.Reading(Interpretations.IndirectMost) == "ceiling");
        return found is null && Of(1, occasion, law) is { } one && one.Holds(candidates) ? new(1, 1) : found;
    }

    /// <summary>
    /// The range on the occasion of a trial, with the readings of what EL 31(2) leaves open for indirect elections; null where
    /// the reading chosen leaves one seat undetermined.
    /// </summary>
    internal static CandidateRange? Of(int seats, SurplusRange ratio, in Trial trial)
    {
        var range = Of(seats, ratio);
        if (trial.Occasion.IsDirect) return range;

        // A rerun for one seat has its own number (EL 45(4), last sentence).
        if (seats == 1 && trial.Norm(Parameters.RerunForOneSeat) is { } rerun) return new(rerun.Value, rerun.Value);
        var up = Of(seats, ratio, roundMostUp: true);
        if (up.Most != range.Most && trial.Reading(Interpretations.IndirectMost) == "ceiling") range = up;
        if (!range.IsEmpty) return range;

        // EL 45(4) is written for reruns; other elections have its number by a reading of the gap that EL 31(2) leaves.
        return trial.Reading(Interpretations.IndirectSingleSeat) == "two" && trial.Law.Find(Parameters.RerunForOneSeat, trial.Occasion, ElectionKind.Rerun) is { } two
            ? new(two.Value, two.Value)
            : null;
    }

    private static SurplusRange? RatioOf(Occasion occasion, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (Slates.AreFilledAsByElection(new Trial(occasion, law, null))) return law.Find(Parameters.ByElectionSurplus, occasion)?.Value;
        return (law.Find(Parameters.ByElectionSurplus, occasion) ?? law.Find(Parameters.Surplus, occasion))?.Value;
    }
}
