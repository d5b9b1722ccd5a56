using System.Text.Json.Serialization;

namespace Election.Rules.Dossiers;

/// <summary>The election of local leaders.</summary>
public sealed record LeadersSection
{
    /// <summary>All deputies.</summary>
    public int? Deputies { get; init; }

    /// <summary>Those who attended.</summary>
    public int? Attending { get; init; }

    /// <summary>Whether at the change of term.</summary>
    public bool? AtChangeOfTerm { get; init; }

    /// <summary>The size of the standing committee.</summary>
    public int? CommitteeSize { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The contests.</summary>
    public IReadOnlyList<ContestEntry>? Contests { get; init; }

    /// <summary>Recalls.</summary>
    public IReadOnlyList<LeaderRecallEntry>? Recalls { get; init; }
}

/// <summary>A contest for a post.</summary>
public sealed record ContestEntry
{
    /// <summary>The post.</summary>
    public string? Post { get; init; }

    /// <summary>The posts to be filled.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>The candidates.</summary>
    public int? Candidates { get; init; }

    /// <summary>Those nominated.</summary>
    public int? Nominated { get; init; }

    /// <summary>Nominees of the presidium.</summary>
    public int? PresidiumNominees { get; init; }

    /// <summary>Deputies who nominated jointly.</summary>
    public int? JointNominators { get; init; }

    /// <summary>The votes.</summary>
    public IReadOnlyDictionary<string, int>? Votes { get; init; }

    /// <summary>Who was declared elected.</summary>
    public IReadOnlyList<string>? DeclaredElected { get; init; }
}

/// <summary>A recall of a leader.</summary>
public sealed record LeaderRecallEntry
{
    /// <summary>Who moved it.</summary>
    public string? By { get; init; }

    /// <summary>Signatories.</summary>
    public int? Signatories { get; init; }

    /// <summary>Whether reasons were given.</summary>
    public bool? ReasonsGiven { get; init; }

    /// <summary>Whether heard.</summary>
    public bool? Heard { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }
}
