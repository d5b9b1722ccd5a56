using NodaTime;

namespace Election.Rules;

/// <summary>One row of a roll of voters.</summary>
/// <param name="Line">Where it stands: the line of the file, or any number that rises from row to row.</param>
public readonly record struct RollEntry(int Line)
{
    /// <summary>The electoral district, or null where the row names none.</summary>
    public string? District { get; init; }

    /// <summary>The identity number as it is written, or null where there is none.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>The number of the voter's card, or null where there is none.</summary>
    public string? VoterId { get; init; }

    /// <summary>The date of birth as the row states it apart from the identity number, or null. A date of another calendar is converted.</summary>
    public LocalDate? Born { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Whether the row states a date of birth that cannot be read; <see cref="Born"/> is then null.</summary>
    public bool IsBornUnreadable { get; init; }

    /// <summary>Returns where the row stands, and nothing of the person.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Line}");
}

/// <summary>What a check of a whole roll can find.</summary>
public enum RollFindingKind : byte
{
    /// <summary>The same identity number in several rows: one person registered several times (EL 5, roll.single-registration).</summary>
    SamePerson,

    /// <summary>The same voter's card number in several rows of one district whose identity numbers do not show them to be one person: a slip of whoever wrote the cards.</summary>
    SameVoterId,

    /// <summary>Not eighteen on election day (EL 4(1), voter.age).</summary>
    UnderAge,

    /// <summary>What should be an identity number is none; such a row is not compared by it, unless it is a number of the first generation.</summary>
    BadNumber,

    /// <summary>The row states another date of birth than its identity number. The age is reckoned by the number.</summary>
    BirthDateDiffers,

    /// <summary>The row states a date of birth that cannot be read.</summary>
    BornUnreadable,

    /// <summary>The row is under age by one of its two dates of birth, that stated and that of the identity number, and not by the other: to be checked.</summary>
    AgeDoubtful,

    /// <summary>Neither an identity number nor a voter's card number: the row cannot be compared with others.</summary>
    NoId,

    /// <summary>The row names no district.</summary>
    NoDistrict,

    /// <summary>No date of birth, neither stated nor in a valid identity number: the age is not judged.</summary>
    AgeUnknown,
}

/// <summary>Where something was found, with nothing of the person but what a mask leaves.</summary>
/// <param name="Line">Where the row stands.</param>
/// <param name="District">Its district, or null.</param>
public readonly record struct RollPlace(int Line, string? District)
{
    /// <summary>The identity number, masked; null where it has none.</summary>
    public string? MaskedNumber { get; init; }

    /// <summary>The age on election day, for <see cref="RollFindingKind.UnderAge"/>.</summary>
    public int? Age { get; init; }

    /// <summary>What is wrong with the number, for <see cref="RollFindingKind.BadNumber"/>.</summary>
    public IdentityNumberProblem Problem { get; init; }
}

/// <summary>One case of a finding: a row, or for what stands in several rows, the first of them.</summary>
/// <param name="Places">The rows, the first ten at most.</param>
/// <param name="Rows">How many rows there are in all.</param>
public sealed record RollCase(IReadOnlyList<RollPlace> Places, int Rows);

/// <summary>Everything of one kind that was found: all counted, the first cases kept whole.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many cases there are.</param>
/// <param name="Rows">How many rows they concern.</param>
/// <param name="First">The first cases, by their rows.</param>
public sealed record RollFinding(RollFindingKind Kind, int Count, int Rows, IReadOnlyList<RollCase> First)
{
    /// <summary>Of what stands in several rows: the cases whose rows are of several districts.</summary>
    public int AcrossDistricts { get; init; }

    /// <summary>Whether the law of the day is known to forbid it, where <see cref="Rule"/> is one; otherwise nothing is concluded from it.</summary>
    public bool IsLawKnown { get; init; } = true;

    /// <summary>Whether something is wrong; otherwise it only cannot be told.</summary>
    public bool IsWrong => IsLawKnown && Kind is not (RollFindingKind.AgeUnknown or RollFindingKind.AgeDoubtful);

    /// <summary>The rule that it breaches, or null where the row itself is faulty.</summary>
    public Rule? Rule => RuleOf(Kind);

    internal static Rule? RuleOf(RollFindingKind kind) => kind switch
    {
        RollFindingKind.SamePerson => RollRules.SingleRegistration,
        RollFindingKind.UnderAge => VoterRules.Age,
        _ => null,
    };
}

/// <summary>The voters of one district.</summary>
/// <param name="Name">The district; null for the rows that name none.</param>
/// <param name="Voters">The rows.</param>
/// <param name="Additions">Those who came of age since the last election; null where its day was not given.</param>
public sealed record RollDistrict(string? Name, int Voters, int? Additions);

/// <summary>What a check of a whole roll found.</summary>
public sealed record RollResult
{
    /// <summary>The rows.</summary>
    public required int Rows { get; init; }

    /// <summary>The districts, in the order in which the roll names them.</summary>
    public required IReadOnlyList<RollDistrict> Districts { get; init; }

    /// <summary>Those who came of age since the last election (EL 27(1): 新满十八周岁), a person in several rows once; null where its day was not given.</summary>
    public required int? Additions { get; init; }

    /// <summary>The rows whose date of birth was taken from the identity number, since they state none.</summary>
    public required int BornByNumber { get; init; }

    /// <summary>The open questions of age on whose reading a row turned.</summary>
    public IReadOnlyList<Interpretation> Readings { get; init; } = [];

    /// <summary>What was found, by kind; a kind of which there is nothing is left out.</summary>
    public required IReadOnlyList<RollFinding> Findings { get; init; }

    /// <summary>What roll.plausible says of the voters and the adults; null where the adults were not given.</summary>
    public required Explanation? Plausible { get; init; }

    /// <summary>How many ages are not known, or doubtful.</summary>
    public int AgesOpen => Findings.Where(f => f.Kind is RollFindingKind.AgeUnknown or RollFindingKind.AgeDoubtful).Sum(f => f.Count);

    /// <summary>Whether anything is wrong. That there are more voters than adults is a warning only.</summary>
    public bool IsWrong => Findings.Any(f => f.IsWrong);
}

/// <summary>
/// Checks a whole roll of voters, row by row, of any length: who is on it twice, who is not of age, which numbers and dates are wrong, how
/// many came of age since the last election. Exact; of a row some twenty bytes are kept. Not safe to share between threads.
/// </summary>
public sealed class RollCheck
{
    private const int MostPlaces = 10;

    private static readonly IReadOnlyList<Interpretation> Questions = [Interpretations.AgeBirthday, Interpretations.LeapDay];

    private readonly LawInForce law;
    private readonly Occasion occasion;
    private readonly LocalDate day;
    private readonly LocalDate? lastElection;
    private readonly int votingAge;
    private readonly int kept;
    // The rows whose line does not follow that of the row before.
    private readonly List<int> jumps = [];
    private readonly List<int> linesThere = [];
    private readonly List<int> districtOf = [];
    private readonly List<(string? Name, int Voters, int Additions)> districts = [];
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly RollIds persons = new();
    private readonly RollIds voterIds = new();
    private readonly int[] counts = new int[Enum.GetValues<RollFindingKind>().Length];
    private readonly List<RollCase>[] first = [.. Enum.GetValues<RollFindingKind>().Select(_ => new List<RollCase>())];
    // The rows of those who came of age, ascending.
    private readonly List<int> additionRows = [];
    private readonly List<Interpretation> turning = [];
    private int line;
    private int bornByNumber;
    private int unnamed = -1;
    private bool isDone;

    /// <summary>Begins a check.</summary>
    /// <param name="election">The election, direct, with its day stated exactly.</param>
    /// <param name="law">The law; its readings say when a person comes of age.</param>
    /// <param name="lastElection">The day of the last election, to count who came of age since; or null.</param>
    /// <param name="kept">How many cases of each kind are kept whole; all are counted.</param>
    /// <exception cref="ArgumentException">The election is indirect or has no exact day, the law sets no voting age, or the last election is not before this one.</exception>
    public RollCheck(Occasion election, LawInForce law, LocalDate? lastElection = null, int kept = 20)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(law);
        ArgumentOutOfRangeException.ThrowIfNegative(kept);
        if (!election.IsDirect) throw new ArgumentException("Deputies of this level are elected indirectly: there are no voters.", nameof(election)).InChinese("这一级的代表由间接选举产生，没有选民");
        if (!election.Day.IsExact) throw new ArgumentException("The election day is not stated exactly.", nameof(election)).InChinese("没有写明选举日是哪一日");
        day = election.Day.Latest!.Value.WithCalendar(CalendarSystem.Iso);
        lastElection = lastElection?.WithCalendar(CalendarSystem.Iso);
        if (lastElection >= day) throw new ArgumentException("The last election is not before this one.", nameof(lastElection)).InChinese("上次选举不在这次选举之前");
        votingAge = law.Find(Parameters.VotingAge, election)?.Value ?? throw new ArgumentException("The law of that day is not known to set a voting age.", nameof(law)).InChinese("所适用的法律没有查证选举权的年龄");
        (occasion, this.law, this.lastElection, this.kept) = (election, law, lastElection, kept);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="entry">The row.</param>
    /// <exception cref="InvalidOperationException">The check was ended.</exception>
    public void Add(RollEntry entry)
    {
        if (isDone) throw new InvalidOperationException("The check was ended.");
        var row = districtOf.Count;
        var district = IndexOf(entry.District);
        if (row == 0 || entry.Line != line + 1)
        {
            jumps.Add(row);
            linesThere.Add(entry.Line);
        }
        line = entry.Line;
        districtOf.Add(district);
        var place = new RollPlace(entry.Line, entry.District);
        if (entry.District is null) Find(RollFindingKind.NoDistrict, place with { MaskedNumber = entry.IdentityNumber is { } text ? CitizenIdentityNumber.MaskOf(text) : null });

        var born = entry.Born;
        if (entry.IdentityNumber is { } written)
        {
            if (CitizenIdentityNumber.Read(written, out var number) is var problem && problem != IdentityNumberProblem.None)
                Find(RollFindingKind.BadNumber, place with { MaskedNumber = CitizenIdentityNumber.MaskOf(written), Problem = problem });
            // A number of the first generation still tells who it is.
            if (problem == IdentityNumberProblem.None || (problem == IdentityNumberProblem.FirstGeneration && CitizenIdentityNumber.TryConvert(written, out number)))
            {
                persons.Add(number, row);
                born = number.Born;
                if (entry.Born is null) bornByNumber++;
                else if (entry.Born != born) Find(RollFindingKind.BirthDateDiffers, place with { MaskedNumber = number.Masked });
            }
        }
        if (entry.VoterId is { } id) voterIds.Add(id, row);
        else if (entry.IdentityNumber is null) Find(RollFindingKind.NoId, place);
        if (entry.IsBornUnreadable) Find(RollFindingKind.BornUnreadable, place with { MaskedNumber = MaskOf(entry) });

        var isAddition = false;
        if (born is not { } date) Find(RollFindingKind.AgeUnknown, place with { MaskedNumber = MaskOf(entry) });
        else if (IsOfAge(date, day) is var isOfAge && entry.Born is { } stated && IsOfAge(stated, day) != isOfAge) Find(RollFindingKind.AgeDoubtful, place with { MaskedNumber = MaskOf(entry) });
        else if (!isOfAge) Find(RollFindingKind.UnderAge, place with { MaskedNumber = MaskOf(entry), Age = RightToStand.AgeOn(date, day, law) });
        else isAddition = lastElection is { } last && !IsOfAge(date, last);

        if (isAddition) additionRows.Add(row);
        var (name, voters, additions) = districts[district];
        districts[district] = (name, voters + 1, additions + (isAddition ? 1 : 0));
    }

    private static string? MaskOf(RollEntry entry) => entry.IdentityNumber is { } number ? CitizenIdentityNumber.MaskOf(number) : null;

    private bool IsOfAge(LocalDate born, LocalDate on)
    {
        if (turning.Count < Questions.Count && on.Year - born.Year == votingAge && on.DayOfYear - born.DayOfYear is >= -2 and <= 2)
            turning.AddRange(Questions.Except(turning).Where(q => RightToStand.TurnsOn(q, born, votingAge, on, law)).ToList());
        return RightToStand.IsOfAge(born, votingAge, on, law, null);
    }

    /// <summary>Ends the check.</summary>
    /// <param name="adults">The adults of the place by the household registers, or null where they are not known.</param>
    /// <exception cref="InvalidOperationException">The check was ended already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of adults is negative; the check goes on.</exception>
    public RollResult End(int? adults = null)
    {
        if (adults is { } number) ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(adults));
        if (isDone) throw new InvalidOperationException("The check was ended.");
        isDone = true;
        // Card numbers first: they ask which rows are one person, and finding the persons sorts these.
        RollFinding?[] repeated = [Repeated(RollFindingKind.SameVoterId, voterIds, IsSameVoter, _ => null), Repeated(RollFindingKind.SamePerson, persons, CountOnce, key => CitizenIdentityNumber.Of((long)key).Masked)];
        var rows = districtOf.Count;
        return new()
        {
            Rows = rows,
            Districts = [.. districts.Select(d => new RollDistrict(d.Name, d.Voters, lastElection is null ? null : d.Additions))],
            Additions = lastElection is null ? null : districts.Sum(d => d.Additions),
            BornByNumber = bornByNumber,
            Readings = [.. Questions.Where(turning.Contains)],
            Findings = [.. repeated.OfType<RollFinding>().Concat(Enum.GetValues<RollFindingKind>().Where(k => counts[(int)k] > 0).Select(k => new RollFinding(k, counts[(int)k], counts[(int)k], first[(int)k]))).OrderBy(f => f.Kind)
                .Select(f => f with { IsLawKnown = f.Rule is not { } rule || rule.RestsOn.All(p => law.Find(p, occasion) is not null) })],
            Plausible = adults is null ? null : RollRules.Plausible.Explain(new() { Voters = rows, Adults = adults }, occasion, law),
        };
    }

    /// <summary>
    /// Whether a card number that stands in several rows is wrong: where several persons of one district have it, or perhaps several. One
    /// person's is found by the identity number already, and every district may number its cards alone.
    /// </summary>
    private bool IsSameVoter(int[] rows) => rows.Where(r => districts[districtOf[r]].Name is not null).GroupBy(r => districtOf[r])
        .Any(g => g.Skip(1).Any() && (g.Any(r => persons.KeyOf(r) is null) || g.Select(persons.KeyOf).Distinct().Skip(1).Any()));

    /// <summary>Of a person who stands in several rows the first alone counts among those who came of age.</summary>
    private bool CountOnce(int[] rows)
    {
        foreach (var row in rows.AsSpan(1))
        {
            if (additionRows.BinarySearch(row) < 0) continue;
            var (name, voters, additions) = districts[districtOf[row]];
            districts[districtOf[row]] = (name, voters, additions - 1);
        }
        return true;
    }

    private RollFinding? Repeated(RollFindingKind kind, RollIds ids, Func<int[], bool> isWrong, Func<ulong, string?> masked)
    {
        var (count, across, concerned) = (0, 0, 0);
        // The first by their rows: of those kept the last gives way.
        var earliest = new PriorityQueue<RollCase, int>();
        foreach (var (key, rows) in ids.Repeated())
        {
            if (!isWrong(rows)) continue;
            count++;
            concerned += rows.Length;
            if (rows.Any(r => districtOf[r] != districtOf[rows[0]])) across++;
            if (earliest.Count == kept && (!earliest.TryPeek(out _, out var last) || -last < rows[0])) continue;
            if (earliest.Count == kept) earliest.Dequeue();
            earliest.Enqueue(new([.. rows.Take(MostPlaces).Select(r => new RollPlace(LineOf(r), districts[districtOf[r]].Name) { MaskedNumber = masked(key) })], rows.Length), -rows[0]);
        }
        return count == 0 ? null : new(kind, count, concerned, [.. earliest.UnorderedItems.OrderByDescending(i => i.Priority).Select(i => i.Element)]) { AcrossDistricts = across };
    }

    private int LineOf(int row)
    {
        var index = jumps.BinarySearch(row);
        if (index < 0) index = ~index - 1;
        return linesThere[index] + row - jumps[index];
    }

    private void Find(RollFindingKind kind, RollPlace place)
    {
        if (counts[(int)kind]++ < kept) first[(int)kind].Add(new([place], 1));
    }

    private int IndexOf(string? district)
    {
        if (district is null)
        {
            if (unnamed < 0) unnamed = New(null);
            return unnamed;
        }
        if (!indices.TryGetValue(district, out var index)) indices.Add(district, index = New(district));
        return index;

        int New(string? name)
        {
            districts.Add((name, 0, 0));
            return districts.Count - 1;
        }
    }
}
