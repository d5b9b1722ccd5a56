namespace Election.Rules.Dossiers;

/// <content>The conduct of the poll.</content>
internal sealed partial class Docket
{
    private PollingSection Polling => dossier.Polling ?? new();

    private Subject<PollingConduct>[] Conduct() => dossier.Polling is not { } polling ? [] :
        [new(
            new()
            {
                IsBallotSecret = polling.SecretBallot,
                IsIdentityChecked = polling.IdentityChecked,
                AreTellersChosen = polling.TellersChosen,
                IsRecordSigned = polling.RecordSigned,
                AreLocalLanguagesUsed = polling.LocalLanguages,
            },
            "/polling")];

    private Subject<PollingStation>[] Stations() =>
    [
        .. (Polling.Stations ?? []).Select((s, i) => new Subject<PollingStation>(
            new() { Id = s.Id, HasSecretBooth = s.SecretBooth, Scrutineers = s.Scrutineers, Tellers = s.Tellers, Workers = s.Workers }, At("/polling/stations", i))),
    ];

    private Subject<MobileBox>[] MobileBoxes() =>
        [.. (Polling.MobileBoxes ?? []).Select((b, i) => new Subject<MobileBox>(new() { Id = b.Id, Scrutineers = b.Scrutineers, Tellers = b.Tellers, Workers = b.Workers }, At("/polling/mobileBoxes", i)))];

    private Subject<Proxy>[] Proxies() =>
    [
        .. (Polling.Proxies ?? []).Select((p, i) => new Subject<Proxy>(
            new()
            {
                Holder = p.Holder,
                Ground = p.Ground,
                IsWritten = p.Written,
                IsApproved = p.Approved,
                IsSameDistrict = p.SameDistrict,
                IsHolderCandidate = p.HolderIsCandidate ?? IsFormal(p.Holder),
                MayHolderVote = p.HolderMayVote,
                HolderPerson = p.Holder is not null && voters[p.Holder].FirstOrDefault() is { } voter ? Person(voter) : null,
            },
            At("/polling/proxies", i))),
    ];

    /// <summary>One for each holder, at the first proxy that names the person; a proxy that names nobody stands alone.</summary>
    private Subject<ProxyHolding>[] Holdings() =>
    [
        .. (Polling.Proxies ?? []).Select((p, i) => (Proxy: p, Pointer: At("/polling/proxies", i))).GroupBy(x => x.Proxy.Holder ?? x.Pointer, StringComparer.Ordinal)
            .Select(group => new Subject<ProxyHolding>(Holding(group.First().Proxy.Holder, [.. group.Select(x => x.Proxy)]), group.First().Pointer)),
    ];

    /// <summary>Further proxies may be hidden where one of the holder's does not say who gave it, and where it is not said who holds another, or who the holder is.</summary>
    private ProxyHolding Holding(string? holder, IReadOnlyList<ProxyEntry> own) => new()
    {
        Holder = holder,
        Principals = own.Count > 0 && own.All(p => p.Principals is null) ? null : [.. own.SelectMany(p => p.Principals ?? [])],
        MayHoldMore = own.Any(p => p.Principals is null) || (holder is null ? Polling.Proxies!.Count > own.Count : HasProxyOfNobody == true),
    };

    private Subject<PollingOfficial>[] Officials() =>
    [
        .. (Polling.Officials ?? []).Select((o, i) => new Subject<PollingOfficial>(
            new()
            {
                Name = o.Name,
                Role = o.Role,
                IsCandidate = o.Candidate ?? IsFormal(o.Name),
                IsRelativeOfCandidate = o.RelativeOfCandidate,
                IsWiderKinOfCandidate = o.WiderKinOfCandidate,
            },
            At("/polling/officials", i))),
    ];

    /// <summary>
    /// One for each voter, all ballots added up; an entry that names nobody stands alone. Of those who only gave a proxy, one for
    /// each who gave it to several persons or is named as his or her own principal.
    /// </summary>
    private Subject<VotesCast>[] VotesCast() =>
    [
        .. (Polling.VotesCast ?? []).Select((v, i) => (Vote: v, Pointer: At("/polling/votesCast", i))).GroupBy(x => x.Vote.Voter ?? x.Pointer, StringComparer.Ordinal)
            .Select(group => new Subject<VotesCast>(
                new()
                {
                    Voter = group.First().Vote.Voter,
                    Ballots = BallotsOf(group.Select(x => x.Vote)),
                    Proxies = Polling.Proxies is null ? null : HeldBy(group.First().Vote.Voter),
                    Given = GivenBy(group.First().Vote.Voter),
                },
                group.First().Pointer)),
        .. (Polling.Proxies ?? []).SelectMany((p, i) => (p.Principals ?? []).Select((principal, j) => (Principal: principal, Pointer: At(At("/polling/proxies", i) + "/principals", j))))
            .DistinctBy(x => x.Principal, StringComparer.Ordinal).Where(x => !CastBy.Contains(x.Principal))
            .Select(x => new Subject<VotesCast>(new() { Voter = x.Principal, Proxies = HeldBy(x.Principal), Given = GivenBy(x.Principal) }, x.Pointer))
            .Where(x => x.Facts.Proxies!.Principals?.Contains(x.Facts.Voter!, StringComparer.Ordinal) == true || x.Facts.Given!.Count(given => given.Holder is not null) > 1),
    ];

    private static int? BallotsOf(IEnumerable<VotesCastEntry> votes) => votes.All(v => v.Ballots is not null) ? (int)Math.Min(int.MaxValue, votes.Sum(v => (long)v.Ballots!.Value)) : null;

    private bool? HasProxyOfNobody => field ??= Polling.Proxies!.Any(p => p.Holder is null);

    private ILookup<string, ProxyEntry> Held => field ??= Index(Polling.Proxies, p => [p.Holder]);

    private ILookup<string, ProxyEntry> Given => field ??= Index(Polling.Proxies, p => p.Principals?.Distinct(StringComparer.Ordinal));

    private ILookup<string, VotesCastEntry> CastBy => field ??= Index(Polling.VotesCast, v => [v.Voter]);

    private ProxyHolding HeldBy(string? voter) => Holding(voter, voter is null ? [] : [.. Held[voter]]);

    /// <summary>The proxies that a voter gave to others, one for each holder.</summary>
    private IReadOnlyList<ProxyGiven>? GivenBy(string? voter) => voter is null || Polling.Proxies is null ? null :
        [.. Given[voter].Where(p => p.Holder != voter).Select(p => p.Holder).Distinct(StringComparer.Ordinal).Select(holder => new ProxyGiven { Holder = holder, IsCast = IsCastBy(holder) })];

    /// <summary>Whether a holder cast the ballots of all proxies held: as many as they are and one more; with one ballot at most, the holder's own, none of them.</summary>
    private bool? IsCastBy(string? holder)
    {
        if (holder is null || !CastBy.Contains(holder) || BallotsOf(CastBy[holder]) is not { } ballots) return null;
        if (ballots <= 1) return false;
        var held = HeldBy(holder);
        return !held.MayHoldMore && ballots > held.Principals!.Distinct(StringComparer.Ordinal).Count(p => p != holder) ? true : null;
    }

    /// <summary>Whether the list of candidates says of a person, by candidate id, name or id among the voters, that he or she is on the formal list; null where it says nothing.</summary>
    private bool? IsFormal(string? person) => person is null ? null : ByVoterToo[person].FirstOrDefault()?.Formal;

    private ILookup<string, CandidateEntry> ByVoterToo => field ??= Index(Standing, c => References(c).Append(c.Voter).Distinct(StringComparer.Ordinal));
}
