using NodaTime;

namespace Election.Rules;

/// <summary>The level of the congress that is elected. Township and county deputies are elected directly (EL 3(2)).</summary>
public enum Level : byte
{
    /// <summary>乡、民族乡、镇.</summary>
    Township,

    /// <summary>县、自治县、不设区的市、市辖区.</summary>
    County,

    /// <summary>设区的市、自治州.</summary>
    Prefecture,

    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>全国.</summary>
    National,
}

/// <summary>The kind of election.</summary>
public enum ElectionKind : byte
{
    /// <summary>换届选举: the general election at the change of term.</summary>
    General,

    /// <summary>补选: a deputy was there and left (EL 57).</summary>
    ByElection,

    /// <summary>A seat never filled at the general election.</summary>
    Leftover,

    /// <summary>另行选举: the rerun for seats that no majority filled (EL 45(4)).</summary>
    Rerun,
}

/// <summary>The kind of administrative unit.</summary>
public enum UnitKind : byte
{
    /// <summary>省.</summary>
    Province,

    /// <summary>自治区.</summary>
    Region,

    /// <summary>直辖市.</summary>
    Municipality,

    /// <summary>设区的市.</summary>
    CityWithDistricts,

    /// <summary>自治州.</summary>
    Prefecture,

    /// <summary>县.</summary>
    County,

    /// <summary>自治县.</summary>
    AutonomousCounty,

    /// <summary>不设区的市.</summary>
    City,

    /// <summary>市辖区.</summary>
    CityDistrict,

    /// <summary>乡.</summary>
    Township,

    /// <summary>民族乡.</summary>
    EthnicTownship,

    /// <summary>镇.</summary>
    Town,
}

/// <summary>A set of kinds of administrative unit.</summary>
public readonly record struct UnitKinds
{
    private readonly int bits;

    private UnitKinds(int bits) => this.bits = bits;

    /// <summary>Returns the set of the given kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static UnitKinds Of(params ReadOnlySpan<UnitKind> kinds)
    {
        var set = 0;
        foreach (var kind in kinds) set |= 1 << (int)(kind <= UnitKind.Town ? kind : throw new ArgumentOutOfRangeException(nameof(kinds), kind, "There is no such kind of unit."));
        return new UnitKinds(set);
    }

    /// <summary>Returns whether a kind is in the set.</summary>
    /// <param name="kind">The kind.</param>
    public bool Contains(UnitKind kind) => kind <= UnitKind.Town && (bits >> (int)kind & 1) != 0;

    /// <summary>Returns the names of the kinds, in the order of the law.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var all = this;
        return string.Join(language == Language.Chinese ? "、" : ", ", Enum.GetValues<UnitKind>().Where(k => all.Contains(k)).Select(k => Units.Name(k).In(language)));
    }

    /// <summary>Returns the names of the kinds in English.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>The kinds of administrative unit: their names, and the level to which each belongs.</summary>
public static class Units
{
    /// <summary>The kinds in which the nationality of a minority exercises autonomy (EL 20).</summary>
    internal static UnitKinds Autonomous { get; } = UnitKinds.Of(UnitKind.Region, UnitKind.Prefecture, UnitKind.AutonomousCounty);

    /// <summary>Returns the level of the congress of a kind of unit.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Level LevelOf(UnitKind kind) => kind switch
    {
        UnitKind.Province or UnitKind.Region or UnitKind.Municipality => Level.Province,
        UnitKind.CityWithDistricts or UnitKind.Prefecture => Level.Prefecture,
        UnitKind.County or UnitKind.AutonomousCounty or UnitKind.City or UnitKind.CityDistrict => Level.County,
        UnitKind.Township or UnitKind.EthnicTownship or UnitKind.Town => Level.Township,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of unit."),
    };

    /// <summary>Returns the name of a level.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static Bilingual Name(Level level) => level switch
    {
        Level.Township => new("乡级", "township"),
        Level.County => new("县级", "county"),
        Level.Prefecture => new("设区的市、自治州", "prefecture"),
        Level.Province => new("省级", "province"),
        Level.National => new("全国", "national"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    /// <summary>Returns the name of a kind of election.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(ElectionKind kind) => kind switch
    {
        ElectionKind.General => new("换届选举", "general election"),
        ElectionKind.ByElection => new("补选", "by-election"),
        ElectionKind.Leftover => new("补足换届缺额的选举", "leftover poll"),
        ElectionKind.Rerun => new("另行选举", "rerun"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of election."),
    };

    /// <summary>Returns the name of a kind of unit.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(UnitKind kind) => kind switch
    {
        UnitKind.Province => new("省", "province"),
        UnitKind.Region => new("自治区", "autonomous region"),
        UnitKind.Municipality => new("直辖市", "municipality under the central government"),
        UnitKind.CityWithDistricts => new("设区的市", "city with districts"),
        UnitKind.Prefecture => new("自治州", "autonomous prefecture"),
        UnitKind.County => new("县", "county"),
        UnitKind.AutonomousCounty => new("自治县", "autonomous county"),
        UnitKind.City => new("不设区的市", "city without districts"),
        UnitKind.CityDistrict => new("市辖区", "city district"),
        UnitKind.Township => new("乡", "township"),
        UnitKind.EthnicTownship => new("民族乡", "ethnic township"),
        UnitKind.Town => new("镇", "town"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of unit."),
    };
}

/// <summary>Who casts the votes.</summary>
public enum ElectingBody : byte
{
    /// <summary>The voters of an electoral district.</summary>
    Voters,

    /// <summary>The congress one level down (EL 3(1)).</summary>
    Congress,

    /// <summary>Its standing committee, in by-elections during recess (EL 57(3)).</summary>
    StandingCommittee,
}

/// <summary>
/// The occasion on which facts are judged: the level, the kind of election, who elects, and the election day.
/// It is what a rule's scope looks at, so that no rule repeats the question.
/// </summary>
/// <param name="Level">The level of the congress that is elected.</param>
/// <param name="Kind">The kind of election.</param>
/// <example>
/// <code>
/// var county = Occasion.General(Level.County, new LocalDate(2026, 11, 1));
/// var town = new Occasion(Level.Township, ElectionKind.ByElection) { Unit = UnitKind.Town, Day = new LocalDate(2026, 11, 1) };
/// </code>
/// </example>
public sealed record Occasion(Level Level, ElectionKind Kind = ElectionKind.General)
{
    internal const int Cells = 5 * 4;

    /// <summary>The level of the congress that is elected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public Level Level { get; init => field = Defined(value); } = Defined(Level);

    /// <summary>The kind of election; general by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public ElectionKind Kind { get; init => field = Defined(value); } = Defined(Kind);

    private readonly ElectingBody? electingBody;
    private readonly ReportedDate day;
    private readonly ReportedDate lastDay;

    /// <summary>The kind of unit, or null when it is not stated.</summary>
    public UnitKind? Unit { get; init; }

    /// <summary>Whether this is a plan still to be carried out: acts due by a day are then judged on that day.</summary>
    public bool IsPlan { get; init; }

    /// <summary>Who votes. Where it is not set: the voters at township and county level, the congress above (EL 3).</summary>
    public ElectingBody ElectingBody
    {
        get => electingBody ?? (IsDirect ? ElectingBody.Voters : ElectingBody.Congress);
        init => electingBody = value;
    }

    /// <summary>Election day: the first polling day. Not stated by default.</summary>
    public ReportedDate Day { get => day.In(this); init => day = value; }

    /// <summary>The last polling day, where polling takes several; not stated where it takes one.</summary>
    public ReportedDate LastDay { get => lastDay.In(this); init => lastDay = value; }

    /// <summary>Whether voters elect directly: township and county level (EL 3(2)).</summary>
    public bool IsDirect => Level <= Level.County;

    internal int Cell => CellOf(Kind);

    /// <summary>The cell that the occasion would have if the election were of another kind.</summary>
    internal int CellOf(ElectionKind kind) => (int)Level * 4 + (int)kind;

    internal static Level Defined(Level level) => level <= Level.National ? level : throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level.");

    internal static ElectionKind Defined(ElectionKind kind) => kind <= ElectionKind.Rerun ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of election.");

    /// <summary>Returns a general election with a day.</summary>
    /// <param name="level">The level of the congress that is elected.</param>
    /// <param name="day">The election day.</param>
    public static Occasion General(Level level, LocalDate day) => new(level) { Day = day };
}

/// <summary>The occasions on which a rule or a norm speaks: a set of levels and kinds of election.</summary>
public readonly record struct Scope
{
    private readonly uint cells;

    private Scope(uint cells) => this.cells = cells;

    /// <summary>Every level and kind.</summary>
    public static Scope Everywhere { get; } = Of([Level.Township, Level.County, Level.Prefecture, Level.Province, Level.National], AllKinds);

    /// <summary>Direct elections: township and county level, every kind.</summary>
    public static Scope Direct { get; } = Of([Level.Township, Level.County], AllKinds);

    /// <summary>Indirect elections: above the county level, every kind.</summary>
    public static Scope Indirect { get; } = Of([Level.Prefecture, Level.Province, Level.National], AllKinds);

    /// <summary>Every local level: all but the national one.</summary>
    public static Scope Local { get; } = Of([Level.Township, Level.County, Level.Prefecture, Level.Province], AllKinds);

    private static ElectionKind[] AllKinds => [ElectionKind.General, ElectionKind.ByElection, ElectionKind.Leftover, ElectionKind.Rerun];

    /// <summary>Returns whether the occasion lies within this scope.</summary>
    /// <param name="occasion">The occasion.</param>
    public bool Includes(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        return Includes(occasion.Cell);
    }

    /// <summary>Returns the part of this scope that has one of the given kinds of election.</summary>
    /// <param name="kinds">The kinds to keep.</param>
    public Scope For(params ReadOnlySpan<ElectionKind> kinds) => new(cells & Of([Level.Township, Level.County, Level.Prefecture, Level.Province, Level.National], kinds).cells);

    /// <summary>Returns the part of this scope that has one of the given levels.</summary>
    /// <param name="levels">The levels to keep.</param>
    public Scope At(params ReadOnlySpan<Level> levels) => new(cells & Of(levels, AllKinds).cells);

    /// <summary>The levels of this scope, lowest first.</summary>
    public IEnumerable<Level> Levels
    {
        get
        {
            var scope = this;
            return Enum.GetValues<Level>().Where(level => !scope.At(level).Equals(default));
        }
    }

    /// <summary>The kinds of election of this scope.</summary>
    public IEnumerable<ElectionKind> Kinds
    {
        get
        {
            var scope = this;
            return Enum.GetValues<ElectionKind>().Where(kind => !scope.For(kind).Equals(default));
        }
    }

    /// <summary>Returns the kinds of election of this scope in words.</summary>
    /// <param name="language">The language.</param>
    public string KindsIn(Language language)
    {
        var kinds = Kinds.Select(Units.Name).ToList();
        return kinds.Count == Enum.GetValues<ElectionKind>().Length
            ? language == Language.Chinese ? "各类选举" : "every election"
            : string.Join(language == Language.Chinese ? "、" : ", ", kinds.Select(k => k.In(language)));
    }

    /// <summary>Returns the levels of this scope in words.</summary>
    /// <param name="language">The language.</param>
    public string LevelsIn(Language language)
    {
        var levels = Levels.Select(Units.Name).ToList();
        return levels.Count == Enum.GetValues<Level>().Length
            ? language == Language.Chinese ? "各级" : "every level"
            : string.Join(language == Language.Chinese ? "、" : ", ", levels.Select(l => l.In(language)));
    }

    internal bool Includes(int cell) => ((cells >> cell) & 1) != 0;

    internal bool Overlaps(Scope other) => (cells & other.cells) != 0;

    /// <summary>Returns the occasions of both scopes.</summary>
    /// <param name="other">The other scope.</param>
    public Scope And(Scope other) => new(cells | other.cells);

    internal static Scope OfCell(int cell) => new(1u << cell);

    private static Scope Of(ReadOnlySpan<Level> levels, ReadOnlySpan<ElectionKind> kinds)
    {
        uint all = 0;
        foreach (var level in levels)
            foreach (var kind in kinds)
                all |= 1u << new Occasion(level, kind).Cell;
        return new Scope(all);
    }
}
