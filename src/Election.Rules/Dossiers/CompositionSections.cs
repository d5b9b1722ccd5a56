using System.Text.Json.Serialization;

namespace Election.Rules.Dossiers;

/// <summary>Who was elected, by groups.</summary>
public sealed record CompositionSection
{
    /// <summary>The deputies.</summary>
    public int? Deputies { get; init; }

    /// <summary>The candidates.</summary>
    public int? Candidates { get; init; }

    /// <summary>Deputies by group.</summary>
    public IReadOnlyDictionary<string, int>? Groups { get; init; }

    /// <summary>Candidates by group.</summary>
    public IReadOnlyDictionary<string, int>? CandidateGroups { get; init; }

    /// <summary>Shares of the last congress.</summary>
    public IReadOnlyDictionary<string, string>? Previous { get; init; }

    /// <summary>Targets.</summary>
    public IReadOnlyList<TargetEntry>? Targets { get; init; }

    /// <summary>Partitions of the deputies.</summary>
    public IReadOnlyList<PartitionEntry>? Partitions { get; init; }
}

/// <summary>A target.</summary>
public sealed record TargetEntry
{
    /// <summary>The group.</summary>
    public string? Group { get; init; }

    /// <summary>Of deputies or candidates.</summary>
    public string? Of { get; init; }

    /// <summary>The least.</summary>
    [JsonConverter(typeof(ShareConverter))]
    public string? AtLeast { get; init; }

    /// <summary>The most.</summary>
    [JsonConverter(typeof(ShareConverter))]
    public string? AtMost { get; init; }

    /// <summary>About how many.</summary>
    [JsonConverter(typeof(ShareConverter))]
    public string? About { get; init; }

    /// <summary>Not below the last congress.</summary>
    public bool? NotBelowPrevious { get; init; }

    /// <summary>Not above the last congress.</summary>
    public bool? NotAbovePrevious { get; init; }

    /// <summary>Above the last congress.</summary>
    public bool? AbovePrevious { get; init; }
}

/// <summary>A partition.</summary>
public sealed record PartitionEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The groups.</summary>
    public IReadOnlyDictionary<string, int>? Groups { get; init; }
}
