using System.Globalization;

namespace Election.Rules;

/// <summary>A unit whose people are counted: an electoral district, a township, a village, a workplace.</summary>
/// <param name="Name">Its name, by which results and ties call it.</param>
/// <param name="Population">Its population, in persons.</param>
public sealed record PopulationUnit(string Name, int Population);

/// <summary>How a total of seats is divided by population.</summary>
public enum DivisionMethod : byte
{
    /// <summary>最大余数法, Hamilton's: each next seat goes where the exact share exceeds the seats given by most.</summary>
    LargestRemainder,

    /// <summary>Webster's, by odd divisors (圣拉居法): each next seat goes where population ÷ (2 × seats + 1) is greatest.</summary>
    SainteLague,

    /// <summary>The division whose largest deviation from the mean is smallest, then the second largest, and so on.</summary>
    LeastDeviation,
}

/// <summary>One unit of a division, and the seats that it gets.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Deviation">By how much its people per deputy differ from the mean; null where it has no seat.</param>
public sealed record UnitSeats(PopulationUnit Unit, int Seats, Deviation? Deviation);

/// <summary>
/// Units with exactly equal claims to fewer seats than there are units. The seats went by the order of last resort: the unit
/// with more people first, then the name that comes first by its characters' code points.
/// </summary>
/// <param name="Units">The units tied, in that order.</param>
/// <param name="Seats">How many of them got a seat more than the others.</param>
public sealed record SeatTie(IReadOnlyList<PopulationUnit> Units, int Seats);

/// <summary>
/// A total of seats divided among units by population (EL 15, 26), exactly: the same for any order of the units and for
/// populations multiplied alike. Immutable.
/// </summary>
public sealed class SeatDivision
{
    private SeatDivision(DivisionMethod method, int seats, int population, IReadOnlyList<UnitSeats> units, SeatTie? tie) =>
        (Method, Seats, Population, Units, Tie) = (method, seats, population, units, tie);

    /// <summary>The method.</summary>
    public DivisionMethod Method { get; }

    /// <summary>The seats divided.</summary>
    public int Seats { get; }

    /// <summary>The population of all units.</summary>
    public int Population { get; }

    /// <summary>The units with their seats, in the order given.</summary>
    public IReadOnlyList<UnitSeats> Units { get; }

    /// <summary>The tie for the last seats, or null where there was none.</summary>
    public SeatTie? Tie { get; }

    /// <summary>The largest deviation from the mean of all units that have seats.</summary>
    public Deviation LargestDeviation => Units.Select(u => u.Deviation ?? default).Max();

    /// <summary>Divides seats among units.</summary>
    /// <param name="units">The units, 1 or more, each with a name of its own.</param>
    /// <param name="seats">The seats to divide.</param>
    /// <param name="method">The method.</param>
    /// <param name="least">The seats that each unit has at least: 1 for districts and for townships of a county (EL 15(1), 25(2)).</param>
    /// <param name="most">The seats that each unit has at most, 3 for districts (EL 25(2)); null for no bound.</param>
    /// <exception cref="ArgumentOutOfRangeException">The seats cannot be divided: there are fewer than the units need at least, or more than they hold; or a bound makes no sense.</exception>
    /// <exception cref="ArgumentException">There is no unit, two have one name, a population is negative, or all of them together are zero or beyond 2,147,483,647.</exception>
    public static SeatDivision Of(IReadOnlyList<PopulationUnit> units, int seats, DivisionMethod method, int least = 1, int? most = null)
    {
        var population = PopulationOf(units);
        Check.SomeSeats(seats);
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        if (method == DivisionMethod.LeastDeviation) ArgumentOutOfRangeException.ThrowIfZero(least);
        if (method > DivisionMethod.LeastDeviation) throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method.");
        var bound = Math.Min(most ?? seats, seats);
        if (least > (most ?? least)) throw new ArgumentOutOfRangeException(nameof(least), least, $"{nameof(least)} is more than {nameof(most)}.");
        if ((long)units.Count * least > seats)
            throw new ArgumentOutOfRangeException(nameof(seats), seats, Invariant($"{units.Count} units with at least {least} each take {(long)units.Count * least} seats; there are {seats}."));
        if ((long)units.Count * bound < seats)
            throw new ArgumentOutOfRangeException(nameof(seats), seats, Invariant($"{units.Count} units with at most {bound} each hold {(long)units.Count * bound} seats; there are {seats}."));

        var claims = new Claims([.. units.Select(u => u.Population)], population, seats, method);
        var given = new int[units.Count];
        long sum = 0;
        for (var i = 0; i < given.Length; i++) sum += given[i] = method == DivisionMethod.LeastDeviation ? claims.Nearest(i, least, bound) : least;

        // From each unit's own best, or its least, seats are given or taken one by one, the strongest claim first. What a step
        // costs only grows from one seat of a unit to its next, so the cheapest steps in turn are the best division.
        var step = sum <= seats ? 1 : -1;
        var last = new List<int>();
        var order = new ByClaim(claims, units, step);
        var queue = new PriorityQueue<int, Claim>(order);
        void Enter(int unit)
        {
            var to = given[unit] + step;
            if (to >= least && to <= bound) queue.Enqueue(unit, claims.Of(unit, given[unit], step));
        }
        for (var i = 0; i < given.Length; i++) Enter(i);
        Claim taken = default;
        for (; sum != seats; sum += step)
        {
            queue.TryDequeue(out var unit, out var claim);
            if (last.Count > 0 && claims.Compare(claim, taken) != 0) last.Clear();
            last.Add(unit);
            taken = claim;
            given[unit] += step;
            Enter(unit);
        }

        // Whoever still claims as strongly as the last one served was tied with it.
        var served = last.Count;
        while (served > 0 && queue.TryDequeue(out var unit, out var claim) && claims.Compare(claim, taken) == 0) last.Add(unit);
        var tie = last.Count == served ? null : new SeatTie(
            [.. last.Select(i => units[i]).OrderByDescending(u => u.Population).ThenBy(u => u.Name, StringComparer.Ordinal)],
            step > 0 ? served : last.Count - served);
        return new(method, seats, population, [.. units.Select((u, i) => new UnitSeats(u, given[i], given[i] == 0 ? null : Deviation.Unchecked(u.Population, given[i], population, seats)))], tie);
    }

    internal static int PopulationOf(IReadOnlyList<PopulationUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (units.Count == 0) throw new ArgumentException("There is no unit.", nameof(units));
        var names = new HashSet<string>(units.Count, StringComparer.Ordinal);
        long sum = 0;
        foreach (var unit in units)
        {
            if (unit.Population < 0) throw new ArgumentException(Invariant($"'{unit.Name}' has a population of {unit.Population}; it cannot be negative."), nameof(units));
            if (!names.Add(unit.Name)) throw new ArgumentException($"'{unit.Name}' stands twice; every unit has a name of its own.", nameof(units));
            sum += unit.Population;
        }
        return sum is > 0 and <= int.MaxValue ? (int)sum : throw new ArgumentException(Invariant($"The populations add up to {sum}; expected 1 to {int.MaxValue}."), nameof(units));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A claim of a unit to a seat more, or how little one seat less would hurt it.</summary>
    private readonly record struct Claim(int Unit, int From, long Numerator, long Denominator, long Before, long BeforeDenominator);

    /// <summary>The strength of claims, each as exact fractions that a method compares.</summary>
    private sealed class Claims(int[] populations, long population, long seats, DivisionMethod method)
    {
        internal Claim Of(int unit, int from, int step)
        {
            long p = populations[unit];
            return method switch
            {
                DivisionMethod.LargestRemainder => new(unit, from, p * seats - population * from, 1, 0, 1),
                DivisionMethod.SainteLague => new(unit, from, p, 2L * from + 1, 0, 1),
                _ => new(unit, from, Miss(p, from + step), from + step, Miss(p, from), from),
            };
        }

        /// <summary>Negative where the first claim is the stronger one.</summary>
        internal int Compare(Claim a, Claim b)
        {
            if (method != DivisionMethod.LeastDeviation) return ((Int128)b.Numerator * a.Denominator).CompareTo((Int128)a.Numerator * b.Denominator);

            // The step that leads to the smaller deviation; of two that lead to the same one, that which leaves the larger behind.
            // A step between two equal deviations of a unit costs nothing and comes before all.
            var (freeA, freeB) = (IsFree(a), IsFree(b));
            if (freeA || freeB) return freeB.CompareTo(freeA);
            var after = Ratio(a.Numerator, a.Denominator, b.Numerator, b.Denominator);
            return after != 0 ? after : Ratio(b.Before, b.BeforeDenominator, a.Before, a.BeforeDenominator);
        }

        internal int PopulationOf(int unit) => populations[unit];

        /// <summary>The seats within the bounds with the smallest deviation; of two, the fewer.</summary>
        internal int Nearest(int unit, int least, int most)
        {
            var floor = (int)Math.Clamp(populations[unit] * seats / population, least, most);
            if (floor == most) return floor;
            return Ratio(Miss(populations[unit], floor + 1), floor + 1, Miss(populations[unit], floor), floor) < 0 ? floor + 1 : floor;
        }

        private static bool IsFree(Claim claim) => Ratio(claim.Numerator, claim.Denominator, claim.Before, claim.BeforeDenominator) == 0;

        private long Miss(long p, long s) => Math.Abs(p * seats - population * s);

        private static int Ratio(long a, long overA, long b, long overB) => ((Int128)a * overB).CompareTo((Int128)b * overA);
    }

    private sealed class ByClaim(Claims claims, IReadOnlyList<PopulationUnit> units, int step) : IComparer<Claim>
    {
        public int Compare(Claim x, Claim y)
        {
            var order = claims.Compare(x, y);
            if (order == 0) order = claims.PopulationOf(y.Unit).CompareTo(claims.PopulationOf(x.Unit)) * step;
            if (order == 0) order = string.CompareOrdinal(units[x.Unit].Name, units[y.Unit].Name) * step;
            return order;
        }
    }
}
