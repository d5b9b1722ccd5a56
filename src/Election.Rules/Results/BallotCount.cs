namespace Election.Rules;

/// <summary>A ballot as it was marked, or several marked alike (EL 41). Who is marked twice on it is chosen once.</summary>
public sealed record MarkedBallot
{
    /// <summary>The candidates voted for.</summary>
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>The candidates voted against.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>The other voters written in (另选其他选民).</summary>
    public IReadOnlyList<string> WriteIns { get; init; } = [];

    /// <summary>How many ballots are marked so; one by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Count { get; init => field = Check.Count(value)!.Value; } = 1;

    /// <summary>Whether they were counted as valid; null where that is still to be decided.</summary>
    public bool? IsCounted { get; init; }

    /// <summary>Returns the facts that count.ballot judges.</summary>
    /// <param name="seats">The seats to be filled by the vote; null where they are not stated.</param>
    public Ballot WithSeats(int? seats)
    {
        var candidates = For.Distinct(StringComparer.Ordinal).ToList();
        return new()
        {
            For = candidates.Count,
            WriteIns = WriteIns.Distinct(StringComparer.Ordinal).Except(candidates, StringComparer.Ordinal).Count(),
            Against = Against.Distinct(StringComparer.Ordinal).Count(),
            Seats = seats,
            IsCounted = IsCounted,
        };
    }
}

/// <summary>Marked ballots, classified and counted (EL 41, 44(2)): those that choose more persons than seats are void, all others count. Immutable.</summary>
public sealed class BallotCount
{
    private BallotCount(int cast, int invalid, int blank, IReadOnlyList<PersonVotes> persons) => (Cast, Void, Blank, Persons) = (cast, invalid, blank, persons);

    /// <summary>All ballots.</summary>
    public int Cast { get; }

    /// <summary>Those that are void.</summary>
    public int Void { get; }

    /// <summary>Those that are valid and choose nobody.</summary>
    public int Blank { get; }

    /// <summary>The votes of every candidate, in the order given, then of everyone written in, as they first appear.</summary>
    public IReadOnlyList<PersonVotes> Persons { get; }

    /// <summary>Counts ballots. How they were classified before does not matter: each is classified anew.</summary>
    /// <param name="ballots">The ballots.</param>
    /// <param name="candidates">Who stood; everyone else is written in.</param>
    /// <param name="seats">The seats to be filled by the vote.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="law">The law; where its day is not proved, ballots are classified by EL 44(2) all the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no seat.</exception>
    /// <exception cref="OverflowException">There are more ballots than a number holds.</exception>
    public static BallotCount Of(IEnumerable<MarkedBallot> ballots, IReadOnlyList<string> candidates, int seats, Occasion occasion, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        Check.SomeSeats(seats);
        var stood = candidates.ToHashSet(StringComparer.Ordinal);
        var order = candidates.Distinct(StringComparer.Ordinal).ToList();
        var votes = order.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        var trial = new Trial(occasion, law, null);
        int cast = 0, invalid = 0, blank = 0;
        foreach (var ballot in ballots)
        {
            var judged = ballot.WithSeats(seats);
            cast = checked(cast + ballot.Count);
            // A write-in that the reading voids chooses nobody; the rest of the ballot stands.
            var counts = !(BallotRule.WritesInUnopposed(judged, trial) && BallotRule.VoidsWriteIns(trial));
            var chosen = counts ? judged.Chosen : judged.For;
            if (chosen > seats)
            {
                invalid += ballot.Count;
                continue;
            }
            if (chosen == 0) blank += ballot.Count;
            foreach (var name in ballot.For.Concat(counts ? ballot.WriteIns : []).Distinct(StringComparer.Ordinal))
            {
                if (votes.TryAdd(name, 0)) order.Add(name);
                votes[name] += ballot.Count;
            }
        }
        return new(cast, invalid, blank, [.. order.Select(name => new PersonVotes(name, votes[name]) { IsCandidate = stood.Contains(name) })]);
    }
}
