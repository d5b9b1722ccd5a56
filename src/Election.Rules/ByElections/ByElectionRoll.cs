namespace Election.Rules;

/// <summary>The roll of the district in which a by-election is held.</summary>
public sealed record ByElectionRoll
{
    /// <summary>Whether it was compared and corrected anew before the by-election.</summary>
    public bool? IsChecked { get; init; }
}
