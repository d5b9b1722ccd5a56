using System.Globalization;

namespace Election.Rules;

/// <summary>
/// How many candidates are lawful where seats are filled between general elections. A vacancy may be filled without a contest
/// (EL 57(4)), and how contested a contest is the province says; seats never filled are contested by EL 31.
/// </summary>
public sealed record LawfulCandidates
{
    private LawfulCandidates(int seats) => Seats = seats;

    /// <summary>The seats to be filled.</summary>
    public int Seats { get; }

    /// <summary>Whether there may be exactly as many candidates as seats.</summary>
    public bool MayEqualSeats { get; private init; }

    /// <summary>The least candidates of a contested election, or null where the law is not known.</summary>
    public int? ContestedLeast { get; private init; }

    /// <summary>The most candidates, or null where the law sets no upper bound or none is known.</summary>
    public int? Most { get; private init; }

    /// <summary>Whether it is not known how contested a contest is to be: the province says so, and its text was not read on this.</summary>
    public bool IsRangeOpen { get; private init; }

    /// <summary>The least lawful number, or null where the law is not known.</summary>
    public int? Least => MayEqualSeats ? Seats : ContestedLeast;

    /// <summary>Returns what the law allows on an occasion.</summary>
    /// <param name="seats">The seats to be filled, 1 or more.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="law">The law.</param>
    /// <returns>The numbers, or null where the law of that day, place and reading establishes none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no seat.</exception>
    /// <exception cref="OverflowException">The number of candidates does not fit.</exception>
    public static LawfulCandidates? Of(int seats, Occasion occasion, LawInForce law)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seats);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        var trial = new Trial(occasion, law, null);
        if (occasion.Kind != ElectionKind.ByElection && !Slates.AreFilledAsByElection(trial))
            return CandidateRange.Of(seats, occasion, law) is { IsEmpty: false } range ? new(seats) { ContestedLeast = range.Least, Most = range.Most } : null;
        if (law.Find(Parameters.ByElectionContest, occasion) is null) return null;
        var vacancy = new LawfulCandidates(seats) { MayEqualSeats = true };
        if (law.Find(Parameters.ByElectionSurplus, occasion) is { } ratio)
            return CandidateRange.Of(seats, ratio.Value, trial) is { } contested ? vacancy with { ContestedLeast = Math.Max(contested.Least, seats + 1), Most = contested.Most } : vacancy with { IsRangeOpen = true };
        if (law.Province is not null && law.IsOpenOn(occasion)) return vacancy with { IsRangeOpen = true };
        if (law.Reading(Interpretations.ByElectionMost) != "general-ratio" || law.Find(Parameters.Surplus, occasion) is not { } general) return vacancy with { ContestedLeast = seats + 1 };
        return CandidateRange.Of(seats, general.Value, trial) is { } most ? vacancy with { ContestedLeast = seats + 1, Most = most.Most } : vacancy with { IsRangeOpen = true };
    }

    /// <summary>Returns whether a number of candidates is lawful, or null where that is not known.</summary>
    /// <param name="candidates">The number of candidates.</param>
    public bool? Allows(int candidates) =>
        candidates < Seats ? false
        : candidates == Seats ? MayEqualSeats
        : IsRangeOpen ? null
        : candidates >= ContestedLeast && !(candidates > Most);

    /// <summary>Returns the numbers in one sentence.</summary>
    public Bilingual InWords()
    {
        var contested = (IsRangeOpen, Most) switch
        {
            (true, _) => new Bilingual(Invariant($"多于{Seats}名（差额）的幅度由省级规定，未能查明"), Invariant($"how many more than {Seats} the province says, which is not known here")),
            (_, null) => new(Invariant($"{ContestedLeast}名以上（差额），法律没有规定上限"), Invariant($"{ContestedLeast} or more (contested); the law sets no upper bound")),
            (_, { } most) when most == ContestedLeast => new(Invariant($"{most}名（差额）"), Invariant($"{most} (contested)")),
            (_, { } most) => new(Invariant($"{ContestedLeast}至{most}名（差额）"), Invariant($"{ContestedLeast} to {most} (contested)")),
        };
        return MayEqualSeats
            ? new(Invariant($"应选{Seats}名：候选人{Seats}名（等额），或者{contested.Zh}。"), Invariant($"Seats: {Seats}; candidates: {Seats} (uncontested), or {contested.En}."))
            : new(Invariant($"应选{Seats}名：候选人{contested.Zh}，不得等额。"), Invariant($"Seats: {Seats}; candidates: {contested.En}, never as few as seats."));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
