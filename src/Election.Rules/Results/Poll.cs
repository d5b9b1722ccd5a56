namespace Election.Rules;

/// <summary>Which vote a count is of.</summary>
public enum Round : byte
{
    /// <summary>The first vote (第一次投票).</summary>
    First,

    /// <summary>The rerun for the seats left over (另行选举, EL 45(4)).</summary>
    Rerun,

    /// <summary>The second vote among those who are tied (再次投票, EL 45(3)).</summary>
    Revote,
}

/// <summary>The votes of one person: votes for, not those against, nor abstentions (EL 41).</summary>
/// <param name="Name">The name, or an id; each person of a count has one of their own.</param>
/// <param name="Votes">The votes for the person; null where they are not stated.</param>
/// <exception cref="ArgumentOutOfRangeException">The votes are negative.</exception>
public sealed record PersonVotes(string Name, int? Votes)
{
    /// <summary>The votes for the person; null where they are not stated.</summary>
    public int? Votes { get; init => field = Check.Count(value); } = Check.Count(Votes);

    /// <summary>Whether the person stood as a candidate; false for one who was written in (另选), null where it is not stated.</summary>
    public bool? IsCandidate { get; init; }

    /// <summary>Whether the person has since died or declined, and so is no candidate of a rerun.</summary>
    public bool IsUnavailable { get; init; }
}

/// <summary>
/// The count of one vote in one electoral district, or in one congress or standing committee that elects deputies of the level
/// above (EL 43–45). Null stands for what is not stated.
/// </summary>
public sealed record Poll
{
    /// <summary>The electoral district or electing unit.</summary>
    public string? District { get; init; }

    /// <summary>Which vote it was; the first by default.</summary>
    public Round Round { get; init; }

    /// <summary>The seats to be filled by this vote: in a rerun those left over, in a second vote those that the tie leaves open.</summary>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>All voters of the district (选区全体选民).</summary>
    public int? Voters { get; init => field = Check.Count(value); }

    /// <summary>In an indirect election all deputies of the congress that elects, or all members of the standing committee that does.</summary>
    public int? Deputies { get; init => field = Check.Count(value); }

    /// <summary>All the seats of the congress that elects, vacant ones included; read only where the reading of <c>all-deputies</c> asks for them.</summary>
    public int? CongressSeats { get; init => field = Check.Seats(value); }

    /// <summary>In an indirect election those present; where it is not stated, those who voted are the least they can be.</summary>
    public int? Present { get; init => field = Check.Count(value); }

    /// <summary>Those who took part in the vote, as recorded (投票人数, EL 43(1)): at stations, meetings and mobile boxes, and by proxy.</summary>
    public int? Participants { get; init => field = Check.Count(value); }

    /// <summary>How many of them voted by proxy.</summary>
    public int? ProxyVotes { get; init => field = Check.Count(value); }

    /// <summary>The ballots handed out.</summary>
    public int? BallotsIssued { get; init => field = Check.Count(value); }

    /// <summary>The ballots cast (所投的票数).</summary>
    public int? BallotsCast { get; init => field = Check.Count(value); }

    /// <summary>The ballots that are void, having named more persons than seats (EL 44(2)).</summary>
    public int? InvalidBallots { get; init => field = Check.Count(value); }

    /// <summary>Everyone who stood or got a vote, in any order.</summary>
    /// <exception cref="ArgumentException">Two persons have one name, or one has none.</exception>
    public IReadOnlyList<PersonVotes>? Persons { get; init => field = WithNames(value); }

    /// <summary>Who was declared elected on this count.</summary>
    public IReadOnlyList<string>? DeclaredElected { get; init; }

    /// <summary>Whether a second vote was held among those who are tied.</summary>
    public bool? IsTieRevoteHeld { get; init; }

    /// <summary>That second vote, where its count is known.</summary>
    public Poll? Revote { get; init; }

    /// <summary>Of a rerun, the first vote; of a second vote, the vote that was tied.</summary>
    public Poll? Earlier { get; init; }

    /// <summary>Of a rerun, whether yet another was held for the seats that it left.</summary>
    public bool HasFurtherRerun { get; init; }

    /// <summary>
    /// The same count without the write-ins of ballots that oppose nobody, where the rules of the place let only who opposes write in
    /// another; read under the reading of <c>write-in-opposed</c> that voids them. Null where there are none.
    /// </summary>
    public Poll? WithoutUnopposedWriteIns { get; init; }

    /// <summary>The ballots that count: those cast, less the void ones; null where either is not stated.</summary>
    public int? ValidBallots => BallotsCast - InvalidBallots;

    internal static IReadOnlyList<PersonVotes>? WithNames(IReadOnlyList<PersonVotes>? persons)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in persons ?? [])
        {
            if (string.IsNullOrEmpty(person?.Name)) throw new ArgumentException("A person of the count has no name.", nameof(persons));
            if (!names.Add(person.Name)) throw new ArgumentException($"'{person.Name}' stands twice; every person of a count has a name of their own.", nameof(persons));
        }
        return persons;
    }
}
