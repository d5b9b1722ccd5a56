namespace Election.Rules;

/// <summary>A target for a group as it holds for one congress: who set it, how it binds, and how many meet it (EL 7; provinces; local plans).</summary>
public sealed record CompositionTarget
{
    private readonly TargetLimit limit;

    internal CompositionTarget(string group, TargetBase of, TargetLimit limit, Norm? norm, int? whole)
    {
        (Group, Of, Whole, this.limit) = (group, of, whole, limit);
        (Force, Citations) = (norm?.Force ?? Force.Guiding, norm?.Citations ?? []);
        if (limit.Count is null && (limit.Share is null || whole is null)) return;
        (Least, Most) = ((int?)limit.LeastOf(whole ?? 0), (int?)limit.MostOf(whole ?? 0));
        if (limit.Bound == TargetBound.About) About = (int)limit.NearestOf(whole ?? 0);
    }

    /// <summary>The group, such as <c>women</c>.</summary>
    public string Group { get; }

    /// <summary>What the group is called.</summary>
    public Bilingual Name => GroupNames.Of(Group);

    /// <summary>Of whom it counts.</summary>
    public TargetBase Of { get; }

    /// <summary>How it binds.</summary>
    public TargetBound Bound => limit.Bound;

    /// <summary>The share asked, that of the last congress where it measures against it; null where a number is asked, or that share is not known.</summary>
    public Fraction? Share => limit.Share;

    /// <summary>The number asked, or null where a share is.</summary>
    public int? Count => limit.Count;

    /// <summary>How strongly it binds: a local plan and EL 7 guide.</summary>
    public Force Force { get; }

    /// <summary>The provisions that set it; none where a local plan does.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>All deputies or candidates of whom it counts; null where that was not given.</summary>
    public int? Whole { get; }

    /// <summary>The fewest that meet it; null where it sets no least, or the number of all is needed and not known.</summary>
    public int? Least { get; }

    /// <summary>The most that meet it; null where it sets no most, or the number of all is needed and not known.</summary>
    public int? Most { get; }

    /// <summary>The number nearest to a target that is no bound (左右); null for others.</summary>
    public int? About { get; }

    /// <summary>What it asks, in words.</summary>
    public Bilingual Asked => limit.InWords;

    /// <summary>Where it stands: the provision, or the local plan.</summary>
    public Bilingual Source => Citations.Count == 0 ? new("本地方案", "local plan") : new(Citations[0].In(Language.Chinese), Citations[0].In(Language.English));

    /// <summary>The share that the fewest, the most or the nearest number make, exactly and rounded, as 10/47, 21.3%; null where they are not known or are more than all.</summary>
    public GroupShare? ShareThen => (Least ?? Most ?? About) is { } members && Whole is > 0 and var whole && members <= whole ? new GroupShare(members, whole) : null;

    /// <summary>Returns the target in English, with the number that meets it.</summary>
    public override string ToString() =>
        $"{Name.En} of {GroupNames.Of(Of).En}: {Asked.En}" + (ShareThen is { } share ? $" ({share})" : "") + $", {Source.En}";
}

/// <summary>The targets that hold for the composition of one congress.</summary>
public static class CompositionTargets
{
    /// <summary>
    /// Returns the targets of the law first (women and outgoing deputies among the candidates where the province sets them, women among the deputies
    /// against the last congress), then those of a local plan, each with the number that meets it.
    /// </summary>
    /// <param name="occasion">The occasion; targets hold for general elections.</param>
    /// <param name="law">The law of the day and the province.</param>
    /// <param name="deputies">The deputies to be elected; null where the number is not known yet.</param>
    /// <param name="candidates">The formal candidates; null where the number is not known yet.</param>
    /// <param name="womenBefore">The share of women in the last congress; null where it is not known.</param>
    /// <param name="plan">The targets of a local plan, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or a share more than the whole.</exception>
    public static IReadOnlyList<CompositionTarget> Of(Occasion occasion, LawInForce law, int? deputies, int? candidates, Fraction? womenBefore = null, IEnumerable<GroupTarget>? plan = null)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        Check.Count(deputies, nameof(deputies));
        Check.Count(candidates, nameof(candidates));
        Check.Share(womenBefore, nameof(womenBefore));
        var found = new List<CompositionTarget>();
        if (law.Find(Parameters.WomenAmongCandidates, occasion) is { } women) found.Add(new(GroupTarget.Women, TargetBase.Candidates, new(TargetBound.AtLeast, women.Value, null), women, candidates));
        if (law.Find(Parameters.OutgoingAmongCandidates, occasion) is { } outgoing) found.Add(new(GroupTarget.Reelected, TargetBase.Candidates, new(TargetBound.About, outgoing.Value, null), outgoing, candidates));
        if (law.Find(Parameters.Representation, occasion) is { } rising) found.Add(new(GroupTarget.Women, TargetBase.Deputies, new(TargetBound.AbovePrevious, womenBefore, null), rising, deputies));
        foreach (var target in plan ?? [])
        {
            if (target.Source != TargetSource.LocalPlan) continue;
            found.Add(new(target.Group, target.Of, TargetLimit.Of(target), null, target.Whole ?? (target.Of == TargetBase.Candidates ? candidates : deputies)));
        }
        return found;
    }
}
