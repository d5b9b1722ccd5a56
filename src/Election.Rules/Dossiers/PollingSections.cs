using System.Text.Json.Serialization;

namespace Election.Rules.Dossiers;

/// <summary>The conduct of the poll.</summary>
public sealed record PollingSection
{
    /// <summary>Stations.</summary>
    public IReadOnlyList<StationEntry>? Stations { get; init; }

    /// <summary>Mobile boxes.</summary>
    public IReadOnlyList<MobileBoxEntry>? MobileBoxes { get; init; }

    /// <summary>Proxies.</summary>
    public IReadOnlyList<ProxyEntry>? Proxies { get; init; }

    /// <summary>Officials.</summary>
    public IReadOnlyList<OfficialEntry>? Officials { get; init; }

    /// <summary>Whether the record was signed.</summary>
    public bool? RecordSigned { get; init; }

    /// <summary>Whether the ballot was secret.</summary>
    public bool? SecretBallot { get; init; }

    /// <summary>Whether identity was checked.</summary>
    public bool? IdentityChecked { get; init; }

    /// <summary>Whether tellers were chosen by the voters.</summary>
    public bool? TellersChosen { get; init; }

    /// <summary>Whether local languages were used.</summary>
    public bool? LocalLanguages { get; init; }

    /// <summary>Who cast how many ballots.</summary>
    public IReadOnlyList<VotesCastEntry>? VotesCast { get; init; }
}

/// <summary>A polling station.</summary>
public sealed record StationEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it has a place to write in secret.</summary>
    public bool? SecretBooth { get; init; }

    /// <summary>Scrutineers.</summary>
    public int? Scrutineers { get; init; }

    /// <summary>Tellers.</summary>
    public int? Tellers { get; init; }

    /// <summary>Workers.</summary>
    public int? Workers { get; init; }
}

/// <summary>A mobile ballot box.</summary>
public sealed record MobileBoxEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>Scrutineers.</summary>
    public int? Scrutineers { get; init; }

    /// <summary>Tellers.</summary>
    public int? Tellers { get; init; }

    /// <summary>Workers.</summary>
    public int? Workers { get; init; }
}

/// <summary>A proxy.</summary>
public sealed record ProxyEntry
{
    /// <summary>Who holds it.</summary>
    public string? Holder { get; init; }

    /// <summary>Who gave it.</summary>
    public IReadOnlyList<string>? Principals { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? Written { get; init; }

    /// <summary>Whether approved.</summary>
    public bool? Approved { get; init; }

    /// <summary>Whether of the same district.</summary>
    public bool? SameDistrict { get; init; }

    /// <summary>Whether the holder is a candidate.</summary>
    public bool? HolderIsCandidate { get; init; }

    /// <summary>Whether the holder is a voter, or a relative with the right to vote.</summary>
    public bool? HolderMayVote { get; init; }

    /// <summary>The ground: away, custody, illness, isolation or other.</summary>
    public ProxyGround? Ground { get; init; }
}

/// <summary>An official of the poll.</summary>
public sealed record OfficialEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The role: scrutineer, teller, chair, worker or box-worker.</summary>
    public OfficialRole? Role { get; init; }

    /// <summary>Whether a candidate.</summary>
    public bool? Candidate { get; init; }

    /// <summary>Whether a near relative of one.</summary>
    public bool? RelativeOfCandidate { get; init; }

    /// <summary>Whether the spouse, a lineal relative or a collateral within three generations of one.</summary>
    public bool? WiderKinOfCandidate { get; init; }
}

/// <summary>Ballots cast by one person.</summary>
public sealed record VotesCastEntry
{
    /// <summary>The voter.</summary>
    public string? Voter { get; init; }

    /// <summary>The ballots.</summary>
    public int? Ballots { get; init; }
}

/// <summary>The count of one vote in one district or electing unit.</summary>
public sealed record PollEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The round: first, rerun or revote. Not stated, it is the first, in a dossier on a rerun the rerun.</summary>
    public Round? Round { get; init; }

    /// <summary>The seats to be filled by this vote.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>All voters of the district.</summary>
    public int? Voters { get; init; }

    /// <summary>In an indirect election all deputies, in a standing committee all its members.</summary>
    public int? Deputies { get; init; }

    /// <summary>All the seats of the congress that elects; read only under the reading of <c>all-deputies</c> that counts them.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? CongressSeats { get; init; }

    /// <summary>In an indirect election those present; not stated, those who took part.</summary>
    public int? Present { get; init; }

    /// <summary>Who took part.</summary>
    public int? Participants { get; init; }

    /// <summary>How many of them voted by proxy.</summary>
    public int? ProxyVotes { get; init; }

    /// <summary>Ballots issued.</summary>
    public int? BallotsIssued { get; init; }

    /// <summary>Ballots cast.</summary>
    public int? BallotsCast { get; init; }

    /// <summary>Invalid ballots.</summary>
    public int? InvalidBallots { get; init; }

    /// <summary>The candidates, by id or name.</summary>
    public IReadOnlyList<string>? Candidates { get; init; }

    /// <summary>The votes of each; who is no candidate was written in.</summary>
    public IReadOnlyDictionary<string, int>? Votes { get; init; }

    /// <summary>The ballots as they were marked; where no votes are stated, they are counted from these.</summary>
    public IReadOnlyList<BallotEntry>? Ballots { get; init; }

    /// <summary>Who was declared elected.</summary>
    public IReadOnlyList<string>? DeclaredElected { get; init; }

    /// <summary>Whether a tie was voted on again.</summary>
    public bool? TieRevoteHeld { get; init; }
}

/// <summary>Ballots marked alike.</summary>
public sealed record BallotEntry
{
    /// <summary>The candidates voted for.</summary>
    public IReadOnlyList<string>? For { get; init; }

    /// <summary>The candidates voted against.</summary>
    public IReadOnlyList<string>? Against { get; init; }

    /// <summary>The others written in.</summary>
    public IReadOnlyList<string>? WriteIns { get; init; }

    /// <summary>How many ballots are marked so; one where it is not stated.</summary>
    public int? Count { get; init; }

    /// <summary>Whether they were counted as valid.</summary>
    public bool? Counted { get; init; }
}
