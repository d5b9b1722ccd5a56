namespace Election.Rules;

/// <summary>Groups that divide the deputies, or the candidates, among them, such as by age.</summary>
public sealed record CompositionPartition
{
    /// <summary>By what they are divided; null where it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The size of each group; null within for a group of unknown size, null as a whole where none is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public IReadOnlyList<int?>? Sizes
    {
        get;
        init
        {
            for (var i = 0; i < value?.Count; i++) Check.Count(value[i]);
            field = value;
        }
    }

    /// <summary>Of whom they are groups.</summary>
    public TargetBase Of { get; init; }

    /// <summary>How many there are in all; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Whole { get; init => field = Check.Count(value); }
}
