namespace Election.Rules;

/// <summary>Why a unit keeps every division beyond the tolerance.</summary>
public enum BlockingReason : byte
{
    /// <summary>Even with the most seats that a unit may have it has too many people: it would have to be split, or lose people.</summary>
    TooManyPeople,

    /// <summary>Even with the fewest seats that a unit may have it has too few people: it would have to be joined with another, or gain people.</summary>
    TooFewPeople,

    /// <summary>It has too many people for some seats and too few for one seat more.</summary>
    BetweenSeats,

    /// <summary>Every unit alone could be within, but the total is less than they all need; this is one of those left with too few seats.</summary>
    TooFewSeatsInAll,

    /// <summary>Every unit alone could be within, but the total is more than they all hold; this is one of those left with too many seats.</summary>
    TooManySeatsInAll,
}

/// <summary>A unit that keeps a division beyond the tolerance, and what would be within it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Reason">Why it does.</param>
/// <param name="Seats">The seats that come nearest to suiting it; where the total is the reason, its seats in the best division.</param>
/// <param name="Lawful">The populations that these seats may have, the population and the seats of the area staying what they are.</param>
public sealed record BlockingUnit(PopulationUnit Unit, BlockingReason Reason, int Seats, PopulationBand Lawful);

/// <summary>
/// Whether some division of the seats keeps the people per deputy of every unit within a tolerance of the mean (EL 26, such as
/// the thirty per cent of JS 22(3)), and if none does, which units stand in the way. Exact; immutable.
/// </summary>
public sealed class DivisionFeasibility
{
    private DivisionFeasibility(Fraction tolerance, SeatDivision best, long? fewest, long? most, IReadOnlyList<BlockingUnit> blocking) =>
        (Tolerance, Best, FewestSeats, MostSeats, Blocking) = (tolerance, best, fewest, most, blocking);

    /// <summary>The tolerance, as a fraction of the mean; a deviation of as much is within it.</summary>
    public Fraction Tolerance { get; }

    /// <summary>Whether some division is within the tolerance.</summary>
    public bool IsFeasible => Blocking.Count == 0;

    /// <summary>The division of least deviation. Its largest deviation is the smallest tolerance that any division is within.</summary>
    public SeatDivision Best { get; }

    /// <summary>The fewest seats that all units together take, each within the tolerance of the mean as it is; null where some unit has no such number of seats.</summary>
    public long? FewestSeats { get; }

    /// <summary>The most seats that all units together take, each within the tolerance of the mean as it is; null where some unit has no such number of seats.</summary>
    public long? MostSeats { get; }

    /// <summary>
    /// The units that stand in the way, in the order given; none where a division is within the tolerance. They are those that no
    /// lawful number of seats suits; where there is none of these, those beyond the tolerance in the best division.
    /// </summary>
    public IReadOnlyList<BlockingUnit> Blocking { get; }

    /// <summary>Finds out whether seats can be divided within a tolerance.</summary>
    /// <param name="units">The units, 1 or more, each with a name of its own.</param>
    /// <param name="seats">The seats to divide.</param>
    /// <param name="tolerance">The tolerance as a fraction of the mean, such as 30%.</param>
    /// <param name="least">The seats that each unit has at least, 1 or more.</param>
    /// <param name="most">The seats that each unit has at most, 3 for districts (EL 25(2)); null for no bound.</param>
    /// <exception cref="ArgumentOutOfRangeException">The seats cannot be divided at all: there are fewer than the units need at least, or more than they hold; or a bound makes no sense.</exception>
    /// <exception cref="ArgumentException">There is no unit, two have one name, a population is negative, or all of them together are zero or beyond 2,147,483,647.</exception>
    public static DivisionFeasibility Of(IReadOnlyList<PopulationUnit> units, int seats, Fraction tolerance, int least = 1, int? most = null)
    {
        var best = SeatDivision.Of(units, seats, DivisionMethod.LeastDeviation, least, most);
        var bound = Math.Min(most ?? seats, seats);
        var whole = (Int128)tolerance.Denominator;
        var (perLeast, perMost) = (best.Population * (whole + tolerance.Numerator), best.Population * (whole - tolerance.Numerator));
        var blocking = new List<BlockingUnit>();
        var (fewest, greatest) = (0L, 0L);
        foreach (var unit in units)
        {
            // |p/s − P/S| ≤ t·P/S asks for s from p·S/P ÷ (1 + t) to p·S/P ÷ (1 − t): a run of neighbouring numbers, or none.
            var share = (Int128)unit.Population * seats * whole;
            var needs = (share + perLeast - 1) / perLeast;
            var holds = perMost > 0 ? share / perMost : bound;
            var (from, to) = ((int)Int128.Clamp(needs, least, bound), (int)Int128.Clamp(holds, least, bound));
            if (needs <= bound && holds >= least && needs <= holds)
            {
                fewest += from;
                greatest += to;
                continue;
            }
            var (fewer, more) = (PopulationBand.Of(best.Population, seats, to, tolerance), PopulationBand.Of(best.Population, seats, from, tolerance));
            var isNearFewer = unit.Population - fewer.Most <= more.Least - unit.Population;
            blocking.Add(new(
                unit,
                needs > bound ? BlockingReason.TooManyPeople : holds < least ? BlockingReason.TooFewPeople : BlockingReason.BetweenSeats,
                isNearFewer ? to : from,
                isNearFewer ? fewer : more));
        }
        if (blocking.Count > 0) return new(tolerance, best, null, null, blocking);

        var reason = seats < fewest ? BlockingReason.TooFewSeatsInAll : BlockingReason.TooManySeatsInAll;
        return new(tolerance, best, fewest, greatest, [.. from u in best.Units
            where u.Deviation!.Value.Exceeds(tolerance)
            select new BlockingUnit(u.Unit, reason, u.Seats, PopulationBand.Of(best.Population, seats, u.Seats, tolerance))]);
    }
}
