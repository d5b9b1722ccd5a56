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
        MayHoldMore = own.Any(p => p.Principals is null) || (holder is null ? Polling.Proxies!.Count > own.Count : Polling.Proxies!.Any(p => p.Holder is null)),
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

    /// <summary>One for each voter, all ballots added up; an entry that names nobody stands alone.</summary>
    private Subject<VotesCast>[] VotesCast() =>
    [
        .. (Polling.VotesCast ?? []).Select((v, i) => (Vote: v, Pointer: At("/polling/votesCast", i))).GroupBy(x => x.Vote.Voter ?? x.Pointer, StringComparer.Ordinal)
            .Select(group => new Subject<VotesCast>(
                new()
                {
                    Voter = group.First().Vote.Voter,
                    Ballots = group.All(x => x.Vote.Ballots is not null) ? (int)Math.Min(int.MaxValue, group.Sum(x => (long)x.Vote.Ballots!.Value)) : null,
                    Proxies = Polling.Proxies is not { } proxies ? null : Holding(group.First().Vote.Voter, [.. proxies.Where(p => p.Holder is not null && p.Holder == group.First().Vote.Voter)]),
                },
                group.First().Pointer)),
    ];

    /// <summary>Whether the list of candidates says of a person, by candidate id, name or id among the voters, that he or she is on the formal list; null where it says nothing.</summary>
    private bool? IsFormal(string? person) => (dossier.Candidates ?? []).FirstOrDefault(c => Means(person, c) || (person is not null && person == c.Voter))?.Formal;
}
