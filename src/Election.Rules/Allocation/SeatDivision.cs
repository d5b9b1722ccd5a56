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
/// Units with exactly equal claims to fewer seats than there are units: every choice of that many among them is as good a
/// division by the method, and no other division is. The seats went by the order of last resort: the unit with more people
/// first, then the name that comes first in ordinal order. Where a seat makes no difference to units without people, they are
/// filled evenly after the others, and are tied for the last round alone.
/// </summary>
public sealed class SeatTie
{
    internal SeatTie(IReadOnlyList<PopulationUnit> units, int seats) => (Units, Seats) = (units, seats);

    /// <summary>The units tied, in that order.</summary>
    public IReadOnlyList<PopulationUnit> Units { get; }

    /// <summary>How many of them got a seat more than the others.</summary>
    public int Seats { get; }
}

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
    public Deviation LargestDeviation => Units.Max(u => u.Deviation ?? default);

    /// <summary>Divides seats among units.</summary>
    /// <param name="units">The units, 1 or more, each with a name of its own.</param>
    /// <param name="seats">The seats to divide.</param>
    /// <param name="method">The method.</param>
    /// <param name="least">The seats that each unit has at least: 1 for districts and for townships of a county (EL 15(1), 25(2)).</param>
    /// <param name="most">The seats that each unit has at most, 3 for districts (EL 25(2)); null for no bound.</param>
    /// <exception cref="ArgumentOutOfRangeException">The seats cannot be divided: there are fewer than the units need at least, or more than they hold; or a bound makes no sense.</exception>
    /// <exception cref="ArgumentException">There is no unit, two have one name, a population is negative, or all of them together are zero or beyond 2,147,483,647.</exception>
    /// <example>
    /// <code>
    /// var division = SeatDivision.Of([new("A", 5_100), new("B", 2_900)], 8, DivisionMethod.LargestRemainder);
    /// foreach (var unit in division.Units) Console.WriteLine($"{unit.Unit.Name}: {unit.Seats}");   // A: 5, B: 3
    /// </code>
    /// </example>
    public static SeatDivision Of(IReadOnlyList<PopulationUnit> units, int seats, DivisionMethod method, int least = 1, int? most = null)
    {
        var population = PopulationOf(units);
        Check.SomeSeats(seats);
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        if (method == DivisionMethod.LeastDeviation && least == 0) throw new ArgumentOutOfRangeException(nameof(least), least, "Without a seat a unit has no deviation: each has at least one seat.").InChinese("没有名额的单位没有偏差：每个单位至少1名");
        if (method > DivisionMethod.LeastDeviation) throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method.");
        var bound = Math.Min(most ?? seats, seats);
        if (least > (most ?? least)) throw new ArgumentOutOfRangeException(nameof(least), least, Invariant($"{nameof(least)} is {least}, more than {nameof(most)}, which is {most}.")).InChinese(Invariant($"至少{least}名，多于至多{most}名"));
        if ((long)units.Count * least > seats)
            throw new ArgumentOutOfRangeException(nameof(seats), seats, Invariant($"{units.Count} units with at least {least} each take {(long)units.Count * least} seats; there are {seats}."))
                .InChinese(Invariant($"{units.Count}个单位每个至少{least}名，共需{(long)units.Count * least}名；现有{seats}名"));
        if ((long)units.Count * bound < seats)
            throw new ArgumentOutOfRangeException(nameof(seats), seats, Invariant($"{units.Count} units with at most {bound} each hold {(long)units.Count * bound} seats; there are {seats}."))
                .InChinese(Invariant($"{units.Count}个单位每个至多{bound}名，共容纳{(long)units.Count * bound}名；现有{seats}名"));

        var scale = new Scale(method, population, seats);
        var given = new int[units.Count];
        long sum = 0;
        for (var i = 0; i < given.Length; i++) sum += given[i] = scale.Best(units[i], least, bound);

        // From each unit's own best, seats are given or taken one by one where that costs least. Each step of a unit costs more
        // than the one before it, so the cheapest steps in turn make the best division.
        var by = sum <= seats ? 1 : -1;
        bool CanStep(int unit) => by > 0 ? given[unit] < bound : given[unit] > least;
        var queue = new PriorityQueue<int, Step>(Enumerable.Range(0, given.Length).Where(CanStep).Select(i => (i, scale.Step(units[i], given[i], by))), new CheapestFirst());
        var tied = new List<PopulationUnit>();
        Step last = default;
        for (; sum != seats; sum += by)
        {
            queue.TryDequeue(out var unit, out var step);
            if (step.Costs(last) != 0) tied.Clear();
            tied.Add(units[unit]);
            last = step;
            given[unit] += by;
            if (CanStep(unit)) queue.Enqueue(unit, scale.Step(units[unit], given[unit], by));
        }

        // Whoever is still waiting at the cost of the last step was tied with it.
        var served = tied.Count;
        while (served > 0 && queue.TryDequeue(out _, out var step) && step.Costs(last) == 0) tied.Add(step.Unit);
        var tie = tied.Count == served ? null : new SeatTie(
            [.. tied.OrderByDescending(u => u.Population).ThenBy(u => u.Name, StringComparer.Ordinal)],
            by > 0 ? served : tied.Count - served);
        return new(method, seats, population, [.. units.Select((u, i) => new UnitSeats(u, given[i], given[i] == 0 ? null : Deviation.Unchecked(u.Population, given[i], population, seats)))], tie);
    }

    internal static int PopulationOf(IReadOnlyList<PopulationUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (units.Count == 0) throw new ArgumentException("There is no unit.", nameof(units)).InChinese("没有单位");
        var names = new HashSet<string>(units.Count, StringComparer.Ordinal);
        long sum = 0;
        foreach (var unit in units)
        {
            if (unit?.Name is null) throw new ArgumentException("A unit, or the name of one, is null.", nameof(units));
            if (unit.Population < 0) throw new ArgumentException(Invariant($"'{unit.Name}' has a population of {unit.Population}; it cannot be negative."), nameof(units)).InChinese(Invariant($"“{unit.Name}”的人口为{unit.Population}，不能是负数"));
            if (!names.Add(unit.Name)) throw new ArgumentException($"'{unit.Name}' stands twice; every unit has a name of its own.", nameof(units)).InChinese($"“{unit.Name}”出现两次；每个单位应有自己的名称");
            sum += unit.Population;
        }
        return sum is > 0 and <= int.MaxValue ? (int)sum : throw new ArgumentException(Invariant($"The populations add up to {sum}; expected 1 to {int.MaxValue}."), nameof(units)).InChinese(Invariant($"人口合计为{sum}；应为1至{int.MaxValue}"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static int Ratio(long a, long overA, long b, long overB) => ((Int128)a * overB).CompareTo((Int128)b * overA);

    /// <summary>A seat given to a unit or taken from it, and what that costs: Cost ÷ Per. Of equal costs the step that leaves more behind, Left ÷ LeftPer, is the cheaper.</summary>
    private readonly record struct Step(PopulationUnit Unit, int By, long Cost, long Per, long Left, long LeftPer)
    {
        /// <summary>Negative where this step is the cheaper.</summary>
        internal int Costs(in Step other)
        {
            var order = Ratio(Cost, Per, other.Cost, other.Per);
            return order != 0 ? order : Ratio(other.Left, other.LeftPer, Left, LeftPer);
        }
    }

    private sealed class CheapestFirst : IComparer<Step>
    {
        public int Compare(Step x, Step y)
        {
            var order = x.Costs(y);
            if (order == 0) order = x.By * y.Unit.Population.CompareTo(x.Unit.Population);
            return order != 0 ? order : x.By * string.CompareOrdinal(x.Unit.Name, y.Unit.Name);
        }
    }

    /// <summary>By what a method weighs seats: the squares of what is missing from the exact shares, the same for each of a unit's people, or the deviations.</summary>
    private readonly record struct Scale(DivisionMethod Method, long Population, long Seats)
    {
        private bool IsByDeviation => Method == DivisionMethod.LeastDeviation;

        /// <summary>The seats within the bounds that suit the unit best, were it alone; of two numbers, the fewer.</summary>
        internal int Best(PopulationUnit unit, int least, int most)
        {
            var fewer = (int)Math.Clamp(unit.Population * Seats / Population, least, most);
            if (fewer == most) return fewer;
            var (miss, missOfMore) = (Miss(unit.Population, fewer), Miss(unit.Population, fewer + 1));
            return (IsByDeviation ? Ratio(missOfMore, fewer + 1, miss, fewer) : missOfMore.CompareTo(miss)) < 0 ? fewer + 1 : fewer;
        }

        internal Step Step(PopulationUnit unit, int from, int by)
        {
            long p = unit.Population;
            switch (Method)
            {
                case DivisionMethod.LargestRemainder: return new(unit, by, by * (Population * from - p * Seats), 1, 0, 1);
                // Whoever has no people comes after all others, those with fewer seats first.
                case DivisionMethod.SainteLague: return p > 0 ? new(unit, by, by * (2L * from + by), p, 0, 1) : new(unit, by, 2 * Seats + from, 1, 0, 1);
            }
            var (after, before) = (Miss(p, from + by), Miss(p, from));
            if (Ratio(after, from + by, before, from) != 0) return new(unit, by, after, from + by, before, from);

            // Between two numbers of seats that suit a unit equally, a step is free and comes before all that cost; all numbers suit
            // a unit without people equally.
            return new(unit, by, (p > 0 ? 0 : from) - Seats, 1, 0, 1);
        }

        /// <summary>How far some seats lie from the exact share.</summary>
        private long Miss(long p, long s) => Math.Abs(p * Seats - Population * s);
    }
}
