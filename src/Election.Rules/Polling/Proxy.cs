namespace Election.Rules;

/// <summary>A proxy by which one voter votes on behalf of another, or of several alike (EL 42; Provisions of 1983, items 5(2), 9(1)).</summary>
public sealed record Proxy
{
    /// <summary>The person who votes on the other's behalf, by whom messages call it.</summary>
    public string? Holder { get; init; }

    /// <summary>Why the principal does not vote in person.</summary>
    public ProxyGround? Ground { get; init; }

    /// <summary>Whether it was given in writing.</summary>
    public bool? IsWritten { get; init; }

    /// <summary>Whether the election committee agreed, or whom the province lets decide; of a person of item 5(1) of the Provisions of 1983, whether committee and executing body decided so together.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>Whether the holder is a voter of the principal's district.</summary>
    public bool? IsSameDistrict { get; init; }

    /// <summary>Whether the holder is a formal candidate.</summary>
    public bool? IsHolderCandidate { get; init; }

    /// <summary>Whether the holder is a voter, or a relative with the right to vote. What is stated of the person goes before it.</summary>
    public bool? MayHolderVote { get; init; }

    /// <summary>The holder's own facts, where they are known.</summary>
    public Voter? HolderPerson { get; init; }
}

/// <summary>All proxies that one voter holds in one election (EL 42).</summary>
public sealed record ProxyHolding
{
    /// <summary>The holder, by whom messages call it.</summary>
    public string? Holder { get; init; }

    /// <summary>Those for whom the holder votes; whoever is named twice counts once.</summary>
    public IReadOnlyList<string>? Principals { get; init; }

    /// <summary>Whether the holder may hold more proxies than those named.</summary>
    public bool MayHoldMore { get; init; }
}

/// <summary>The ballots that one voter cast in one election (EL 5).</summary>
public sealed record VotesCast
{
    /// <summary>The voter, by whom messages call it.</summary>
    public string? Voter { get; init; }

    /// <summary>The ballots cast, the voter's own and those for others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Ballots { get; init => field = Check.Count(value); }

    /// <summary>The proxies that the voter holds; null where nothing is stated of proxies.</summary>
    public ProxyHolding? Proxies { get; init; }

    /// <summary>The proxies that the voter gave; null where nothing is stated of them.</summary>
    public IReadOnlyList<ProxyGiven>? Given { get; init; }
}

/// <summary>A proxy that a voter gave to another (EL 42).</summary>
public sealed record ProxyGiven
{
    /// <summary>Who holds it; null where that is not stated.</summary>
    public string? Holder { get; init; }

    /// <summary>Whether the holder cast the voter's ballot.</summary>
    public bool? IsCast { get; init; }
}
