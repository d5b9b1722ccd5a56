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

    /// <summary>
    /// Each count linked with the others of its district: a rerun with the first vote before it, a second vote with the vote
    /// that it follows, and that vote with it.
    /// </summary>
    private Poll[] Linked()
    {
        PollEntry[] entries = [.. dossier.Polls ?? []];
        Poll[] plain = [.. entries.Select(Poll)];
        var linked = new Poll[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            int Before(Func<Round, bool> round) => Array.FindLastIndex(plain, i, i + 1, p => p != plain[i] && round(p.Round) && IsSameDistrict(p, plain[i]));
            int After(Func<Round, bool> round) => Array.FindIndex(plain, i + 1, p => round(p.Round) && IsSameDistrict(p, plain[i]));
            var earlier = i == 0 ? -1 : plain[i].Round switch
            {
                Round.Rerun => Before(r => r == Round.First),
                Round.Revote => Before(r => r != Round.Revote),
                _ => -1,
            };
            var (next, revote) = (After(r => r != Round.Revote), After(r => r == Round.Revote));
            linked[i] = plain[i] with
            {
                Earlier = earlier >= 0 ? plain[earlier] : null,
                Revote = plain[i].Round != Round.Revote && revote >= 0 && (next < 0 || revote < next) ? plain[revote] : null,
                HasFurtherRerun = plain[i].Round == Round.Rerun && After(r => r == Round.Rerun) >= 0,
            };
        }
        return linked;
    }

    private bool IsSameDistrict(Poll one, Poll other) => one.District == other.District
        || (dossier.Districts ?? []).Any(d => Belongs(d, one.District) && Belongs(d, other.District));

    private Poll Poll(PollEntry entry)
    {
        var district = (dossier.Districts ?? []).FirstOrDefault(d => Belongs(d, entry.District));
        var round = entry.Round ?? (occasion.Kind == ElectionKind.Rerun ? Round.Rerun : Round.First);
        // A later vote has seats of its own.
        var seats = entry.Seats ?? (round == Round.First ? district?.Seats : null);
        var stood = StoodIn(entry, round);
        var count = entry.Votes is null && entry.Ballots is not null && seats is > 0
            ? BallotCount.Of(entry.Ballots.Select(Marked), stood ?? [], seats.Value, occasion, law)
            : null;
        return new Poll
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
            BallotsCast = entry.BallotsCast ?? count?.Cast,
            InvalidBallots = entry.InvalidBallots ?? count?.Void,
            Persons = count is not null ? [.. count.Persons.Select(p => stood is null ? p with { IsCandidate = null } : p)] : Persons(entry, stood),
            DeclaredElected = entry.DeclaredElected is null ? null : [.. entry.DeclaredElected.Select(PersonId).Distinct(StringComparer.Ordinal)],
            IsTieRevoteHeld = entry.TieRevoteHeld,
        };
    }

    /// <summary>Who stood: as the count says, or, of a first vote, the formal candidates of the district.</summary>
    private string[]? StoodIn(PollEntry entry, Round round)
    {
        if (entry.Candidates is not null) return [.. entry.Candidates.Select(PersonId).Distinct(StringComparer.Ordinal)];
        if (round != Round.First) return null;
        var formal = (dossier.Candidates ?? []).Where(c => c.Formal == true && (c.District == entry.District || (dossier.Districts ?? []).Any(d => Belongs(d, c.District) && Belongs(d, entry.District))))
            .Select(c => c.Id ?? c.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return formal.Length > 0 ? formal : null;
    }

    /// <summary>Everyone who stood or got a vote; two names of one person stay apart where each has votes of its own.</summary>
    private PersonVotes[]? Persons(PollEntry entry, string[]? stood)
    {
        if (entry.Votes is null && stood is null) return null;
        var votes = entry.Votes ?? new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = votes.Keys.Select(PersonId).ToList();
        var named = ids.Distinct(StringComparer.Ordinal).Count() == ids.Count ? votes.ToDictionary(v => PersonId(v.Key), v => v.Value, StringComparer.Ordinal) : votes;
        return
        [
            .. named.Select(v => Of(v.Key, v.Value, stood?.Contains(v.Key, StringComparer.Ordinal))),
            .. (stood ?? []).Where(name => !named.ContainsKey(name)).Select(name => Of(name, null, true)),
        ];
    }

    private PersonVotes Of(string name, int? votes, bool? isCandidate) => new(name, votes)
    {
        IsCandidate = isCandidate,
        IsUnavailable = (dossier.Candidates ?? []).Any(c => Means(name, c) && (c.Deceased == true || c.Declined == true)),
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
