namespace Election.Rules;

/// <summary>How a proposal of districts was found.</summary>
public enum DistrictingMethod : byte
{
    /// <summary>
    /// Every grouping was examined: none is better by the <see cref="DistrictProposal.Aim"/> followed. None has a smaller largest
    /// deviation; or none within the tolerance has more districts, and of those with as many none has a smaller largest deviation.
    /// </summary>
    Exact,

    /// <summary>A search that takes what it finds: there may be better ones, but none below <see cref="DistrictProposal.LowerBound"/>.</summary>
    Heuristic,
}

/// <summary>Why units cannot lie in districts within the tolerance.</summary>
public enum BlockageReason : byte
{
    /// <summary>The unit has more people than a district of the most seats may have, and is not to be cut.</summary>
    UnitTooLarge,

    /// <summary>The units adjoin no others, and no whole number of seats fits the people they have together.</summary>
    PartFitsNoSeats,
}

/// <summary>Units that by themselves keep every grouping from the tolerance.</summary>
public sealed class Blockage
{
    internal Blockage(IReadOnlyList<PopulationUnit> units, BlockageReason reason) => (Units, Reason) = (units, reason);

    /// <summary>The unit, or all units of the part, in the order given.</summary>
    public IReadOnlyList<PopulationUnit> Units { get; }

    /// <summary>Why.</summary>
    public BlockageReason Reason { get; }
}

/// <summary>A district as proposed.</summary>
public sealed class ProposedDistrict
{
    internal ProposedDistrict(IReadOnlyList<PopulationUnit> units, int population, int seats, Deviation deviation) =>
        (Units, Population, Seats, Deviation) = (units, population, seats, deviation);

    /// <summary>Its units, in the order given.</summary>
    public IReadOnlyList<PopulationUnit> Units { get; }

    /// <summary>Their people.</summary>
    public int Population { get; }

    /// <summary>Its seats.</summary>
    public int Seats { get; }

    /// <summary>By how much its people per deputy differ from the mean.</summary>
    public Deviation Deviation { get; }
}

/// <summary>
/// A grouping of villages, communities and workplaces (EL 25(1)) into districts of one to three seats (EL 25(2)) whose people
/// per deputy are as nearly equal as they can be made (EL 26), or equal enough and the districts many (JS 22(1)). The
/// same for any order of the units, and, where none is cut, for populations multiplied alike. Immutable.
/// </summary>
public sealed class DistrictProposal
{
    private readonly int population;
    private readonly int seats;

    private DistrictProposal(UnitMap map, IReadOnlyList<ProposedDistrict> districts, DistrictingMethod method)
    {
        (population, seats, Districts, Method) = (map.Population, map.Seats, districts, method);
        LargestDeviation = districts.Max(d => d.Deviation);
        IsWithinTolerance = !LargestDeviation.Exceeds(map.Tolerance);
        Aim = IsWithinTolerance ? map.Aim : DistrictingAim.LeastDeviation;
        LowerBound = (Method, Aim) == (DistrictingMethod.Exact, DistrictingAim.LeastDeviation) ? LargestDeviation : DistrictingBound.Of(map);
        IsProvenImpossible = LowerBound.Exceeds(map.Tolerance);
        Blocking = DistrictingBound.BlockagesOf(map);
    }

    /// <summary>The districts, in the order of their first units as given.</summary>
    public IReadOnlyList<ProposedDistrict> Districts { get; }

    /// <summary>The largest deviation from the mean.</summary>
    public Deviation LargestDeviation { get; }

    /// <summary>Whether every district lies within the tolerance.</summary>
    public bool IsWithinTolerance { get; }

    /// <summary>The aim followed: the one of the options, but <see cref="DistrictingAim.LeastDeviation"/> where nothing within the tolerance was found.</summary>
    public DistrictingAim Aim { get; }

    /// <summary>How the grouping was found.</summary>
    public DistrictingMethod Method { get; }

    /// <summary>A deviation that the largest of no grouping whatever falls below; <see cref="LargestDeviation"/> itself where every one was examined for the least.</summary>
    public Deviation LowerBound { get; }

    /// <summary>Whether it is certain that no grouping lies within the tolerance; where it is not, one may or may not.</summary>
    public bool IsProvenImpossible { get; }

    /// <summary>What by itself makes the tolerance impossible, as far as known: each suffices alone. Empty where nothing does so alone.</summary>
    public IReadOnlyList<Blockage> Blocking { get; }

    /// <summary>Proposes districts.</summary>
    /// <param name="units">The units, each with a name of its own.</param>
    /// <param name="seats">The seats elected in the districts.</param>
    /// <param name="options">The numbers of the law, and what is known of the place.</param>
    /// <param name="cancellation">Ends the search without a result.</param>
    /// <remarks>
    /// Up to 14 units every grouping is examined. Of those with the smallest largest deviation that one is taken which can do
    /// with the fewest districts beyond the tolerance, then has the most districts, then comes first by the units' names; by
    /// <see cref="DistrictingAim.MostDistricts"/>, of those within the tolerance the one with the most districts, then with the
    /// smallest largest deviation, then first by names. More units are grouped by a search of fixed length. The seats of the
    /// groups are divided by <see cref="DivisionMethod.LeastDeviation"/>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer units than districts are needed, fewer seats than parts that do not adjoin, or no seat; units are to be cut into more parts than can be held; or there is no such aim.</exception>
    /// <exception cref="ArgumentException">There is no unit, two have one name, a population is negative or all of them make none or too many, or a pair names no unit.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static DistrictProposal Of(IReadOnlyList<PopulationUnit> units, int seats, DistrictingOptions options, CancellationToken cancellation = default) =>
        By(null, units, seats, options, cancellation: cancellation);

    /// <summary>Proposes districts by a method of choice; null for the one that the number of units allows.</summary>
    internal static DistrictProposal By(DistrictingMethod? method, IReadOnlyList<PopulationUnit> units, int seats, DistrictingOptions options, int? steps = null, CancellationToken cancellation = default)
    {
        var map = UnitMap.Of(units, seats, options);
        var by = method ?? (map.Count <= ExactDistricting.MostUnits ? DistrictingMethod.Exact : DistrictingMethod.Heuristic);
        var groups = by == DistrictingMethod.Exact ? ExactDistricting.Solve(map, cancellation) : DistrictSearch.Solve(map, steps, cancellation);
        var districts =
            from divided in map.Divide(groups).Zip(groups)
            orderby divided.Second.Min(i => map.Ranks[i])
            select new ProposedDistrict([.. divided.Second.OrderBy(i => map.Ranks[i]).Select(i => map.Units[i])], divided.First.Unit.Population, divided.First.Seats, divided.First.Deviation!.Value);
        return new(map, [.. districts], by);
    }

    /// <summary>Returns the districts as facts for <see cref="DistrictRules"/>, each called by its units' names.</summary>
    public DistrictPlan ToPlan()
    {
        var area = new ElectoralArea { Population = population, Seats = seats };
        return new()
        {
            Area = area,
            Districts = [.. Districts.Select(d => new ElectoralDistrict { Id = string.Join('、', d.Units.Select(u => u.Name)), Seats = d.Seats, Population = d.Population, Area = area })],
        };
    }
}
