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

    /// <summary>Shares of the deputies of the last congress, by group.</summary>
    public IReadOnlyDictionary<string, string>? Previous { get; init; }

    /// <summary>Targets.</summary>
    public IReadOnlyList<TargetEntry>? Targets { get; init; }

    /// <summary>Partitions of the deputies.</summary>
    public IReadOnlyList<PartitionEntry>? Partitions { get; init; }

    internal void Check(string file)
    {
        foreach (var (group, share) in Previous.OrNone())
        {
            if (ShareConverter.Parse(share).Share is null)
                throw new UnreadableFileException(file, "/composition/previous/" + JsonInput.Escape(group), new Bilingual("应为不超过\"100%\"的百分数，如\"24%\"，或者整数的分数，如\"12/50\"", "expected a percentage up to \"100%\" like \"24%\", or a fraction of whole numbers like \"12/50\""));
        }
        foreach (var (target, index) in (Targets ?? []).Select((t, i) => (t, i)))
        {
            var place = FormattableString.Invariant($"/composition/targets/{index}");
            if (string.IsNullOrEmpty(target.Group)) throw new UnreadableFileException(file, place + "/group", new Bilingual("没有写；应为类别的名称，如women", "is missing; expected the name of a group, such as women"));
            if (target is { AtLeast: null, AtMost: null, About: null, NotBelowPrevious: not true, NotAbovePrevious: not true, AbovePrevious: not true })
                throw new UnreadableFileException(file, place, new Bilingual("没有写明界限；应写明atLeast、atMost、about之一，或者notBelowPrevious、notAbovePrevious、abovePrevious之一为true", "names no bound; expected one of atLeast, atMost, about, or one of notBelowPrevious, notAbovePrevious, abovePrevious that is true"));
        }
    }
}

/// <summary>A target.</summary>
public sealed record TargetEntry
{
    /// <summary>The group.</summary>
    public string? Group { get; init; }

    /// <summary>Of deputies or candidates.</summary>
    public TargetBase? Of { get; init; }

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

    /// <summary>Of whom they are groups; of the deputies where it is not stated.</summary>
    public TargetBase? Of { get; init; }

    /// <summary>How many there are in all, where it is not all deputies or candidates.</summary>
    public int? Total { get; init; }

    /// <summary>The groups with their sizes; null for a group whose size is not known.</summary>
    public IReadOnlyDictionary<string, int?>? Groups { get; init; }
}
