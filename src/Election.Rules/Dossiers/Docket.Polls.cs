namespace Election.Rules.Dossiers;

/// <content>The counts, each with the vote that it follows.</content>
internal sealed partial class Docket
{
    private static Fact PollList { get; } = new("/polls", new("各次投票的计票结果", "The counts one by one"), Unit.None);

    /// <summary>The count at a place of the list, as rules judge it.</summary>
    internal IReadOnlyList<Poll> Polls { get; }

    private Subject<Poll>[] PollSubjects() => [.. Polls.Select((poll, i) => new Subject<Poll>(poll, At("/polls", i)))];

    private Subject<Ballot>[] Ballots() =>
    [
        .. (dossier.Polls ?? []).SelectMany((entry, i) => (entry.Ballots ?? []).Select((b, j) => new Subject<Ballot>(Marked(b).WithSeats(Polls[i].Seats), At(At("/polls", i) + "/ballots", j)))),
    ];

    private TurnoutTotals Turnout => new() { Voters = Sum(d => d.Voters) ?? dossier.Totals?.Voters, Participants = dossier.Totals?.Participants, Districts = CountOfDistricts };

    /// <summary>Totals tell of the turnout where it is not stated district by district.</summary>
    private bool JudgesTurnoutInAll
    {
        get
        {
            if (dossier.Totals is not { Participants: not null } totals) return false;
            Poll[] counted = [.. Polls.Where(p => p is { Round: not Round.Revote, District: not null, Participants: not null, Voters: not null }).DistinctBy(p => PlaceOfDistrict(p.District) ?? p.District, StringComparer.Ordinal)];
            return !(counted.Length > 0 && (counted.Length == CountOfDistricts || counted.Sum(p => (long)p.Voters!.Value) == totals.Voters));
        }
    }

    /// <summary>
    /// Each count linked with the others of its district: a rerun with the first vote before it, a second vote with the vote
    /// that it follows, and that vote with it.
    /// </summary>
    private Poll[] Linked()
    {
        Poll[] plain = [.. (dossier.Polls ?? []).Select(Poll)];
        // Without their districts two first votes cannot be told apart, nor what follows them.
        var isOneVote = plain.Count(p => p is { District: null, Round: Round.First }) <= 1;
        int[][] peers = [.. plain.Select(poll => polls.IndexesOf(districts.NamesWith(poll.District)).Where(i => isOneVote || poll.District is not null || plain[i].District is not null).ToArray())];
        var withRevotes = new Poll[plain.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            var (next, revote) = (After(i, r => r != Round.Revote), After(i, r => r == Round.Revote));
            withRevotes[i] = plain[i] with
            {
                Revote = plain[i].Round != Round.Revote && revote >= 0 && (next < 0 || revote < next) ? plain[revote] : null,
                HasFurtherRerun = plain[i].Round == Round.Rerun && After(i, r => r == Round.Rerun) >= 0,
            };
        }
        return [.. withRevotes.Select((poll, i) => poll with
        {
            Earlier = poll.Round switch
            {
                Round.Rerun => Before(i, r => r == Round.First),
                Round.Revote => Before(i, r => r != Round.Revote),
                _ => null,
            },
        })];

        Poll? Before(int i, Func<Round, bool> round) => peers[i].LastOrDefault(p => p < i && round(plain[p].Round), -1) is >= 0 and var found ? withRevotes[found] : null;
        int After(int i, Func<Round, bool> round) => peers[i].FirstOrDefault(p => p > i && round(plain[p].Round), -1);
    }

    private Poll Poll(PollEntry entry)
    {
        var district = districts.Find(entry.District);
        var round = entry.Round ?? (occasion.Kind == ElectionKind.Rerun ? Round.Rerun : Round.First);
        // A later vote has seats of its own.
        var seats = entry.Seats ?? (round == Round.First ? district?.Seats : null);
        var stood = StoodIn(entry, round);
        var poll = new Poll
        {
            District = entry.District,
            Round = round,
            Seats = seats,
            Voters = entry.Voters ?? district?.Voters,
            Deputies = entry.Deputies,
            CongressSeats = entry.CongressSeats,
            Present = entry.Present,
            Participants = entry.Participants,
            ProxyVotes = entry.ProxyVotes,
            BallotsIssued = entry.BallotsIssued,
            BallotsCast = entry.BallotsCast,
            InvalidBallots = entry.InvalidBallots,
            Persons = Persons(entry, stood),
            DeclaredElected = entry.DeclaredElected is null ? null : [.. entry.DeclaredElected.Select(name => PersonId(name, entry.District)).Distinct(StringComparer.Ordinal)],
            IsTieRevoteHeld = entry.TieRevoteHeld,
        };
        if (entry.Votes is not null || entry.Ballots is null || seats is not > 0) return poll;
        var counted = WithCount("valid");
        var without = WithCount("void-for-write-in");
        var isAlike = counted.BallotsCast == without.BallotsCast && counted.InvalidBallots == without.InvalidBallots && counted.Persons!.SequenceEqual(without.Persons!);
        return isAlike ? counted : counted with { WithoutUnopposedWriteIns = without };

        Poll WithCount(string reading)
        {
            var count = BallotCount.Of(entry.Ballots!.Select(Marked), stood ?? [], seats!.Value, occasion, law.With(Interpretations.WriteInOpposed, reading));
            return poll with
            {
                BallotsCast = entry.BallotsCast ?? count.Cast,
                InvalidBallots = entry.InvalidBallots ?? count.Void,
                Persons = [.. count.Persons.Select(p => Of(p.Name, p.Votes, stood is null ? null : p.IsCandidate, entry.District))],
            };
        }
    }

    /// <summary>Who stood: as the count says, or, of a first vote, the formal candidates of the district.</summary>
    private string[]? StoodIn(PollEntry entry, Round round)
    {
        if (entry.Candidates is not null) return [.. entry.Candidates.Select(name => PersonId(name, entry.District)).Distinct(StringComparer.Ordinal)];
        if (round != Round.First) return null;
        var formal = standing.Of(districts.NamesWith(entry.District)).Where(c => c.Formal == true)
            .Select(c => c.Id ?? c.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return formal.Length > 0 ? formal : null;
    }

    /// <summary>Everyone who stood or got a vote; two names of one person stay apart where each has votes of its own.</summary>
    private PersonVotes[]? Persons(PollEntry entry, string[]? stood)
    {
        if (entry.Votes is null && stood is null) return null;
        var votes = entry.Votes ?? new Dictionary<string, int>(StringComparer.Ordinal);
        string Id(string name) => PersonId(name, entry.District);
        var named = votes.Keys.Select(Id).Distinct(StringComparer.Ordinal).Count() == votes.Count ? votes.ToDictionary(v => Id(v.Key), v => v.Value, StringComparer.Ordinal) : votes;
        return
        [
            .. named.Select(v => Of(v.Key, v.Value, stood?.Contains(v.Key, StringComparer.Ordinal), entry.District)),
            .. (stood ?? []).Where(name => !named.ContainsKey(name)).Select(name => Of(name, null, true, entry.District)),
        ];
    }

    private PersonVotes Of(string name, int? votes, bool? isCandidate, string? district) => new(name, votes)
    {
        IsCandidate = isCandidate,
        IsUnavailable = Entry(name, district) is { } person && (person.Deceased == true || person.Declined == true),
    };

    private static MarkedBallot Marked(BallotEntry entry) => new()
    {
        For = entry.For ?? [],
        Against = entry.Against ?? [],
        WriteIns = entry.WriteIns ?? [],
        Count = entry.Count ?? 1,
        IsCounted = entry.Counted,
    };
}
