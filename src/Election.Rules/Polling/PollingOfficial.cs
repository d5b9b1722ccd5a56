namespace Election.Rules;

/// <summary>A person who serves at the poll (EL 43).</summary>
public sealed record PollingOfficial
{
    /// <summary>The name by which messages call the person.</summary>
    public string? Name { get; init; }

    /// <summary>What the person does there.</summary>
    public OfficialRole? Role { get; init; }

    /// <summary>Whether the person stands in the district, on the formal list.</summary>
    public bool? IsCandidate { get; init; }

    /// <summary>Whether the person is a near relative (近亲属) of a candidate, as the law of the place understands it.</summary>
    public bool? IsRelativeOfCandidate { get; init; }

    /// <summary>Whether the person is the spouse, a lineal relative or a collateral within three generations of a candidate (interpretation near-relative).</summary>
    public bool? IsWiderKinOfCandidate { get; init; }
}
