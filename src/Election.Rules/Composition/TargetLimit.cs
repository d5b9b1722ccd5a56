namespace Election.Rules;

/// <summary>A target as a bound: a share, a number, or the share of the last congress. What the rule judges by and the calculator shows.</summary>
/// <param name="Bound">How it binds.</param>
/// <param name="Share">The share, that of the last congress included, or null where it is a number.</param>
/// <param name="Count">The number, or null where it is a share.</param>
internal readonly record struct TargetLimit(TargetBound Bound, Fraction? Share, int? Count)
{
    /// <summary>Whether it measures against the last congress.</summary>
    internal bool IsRelative => Bound >= TargetBound.NotBelowPrevious;

    /// <summary>Whether anything is known to measure by.</summary>
    internal bool IsKnown => Count is not null || Share is not null;

    /// <summary>The limit that a local plan sets.</summary>
    internal static TargetLimit Of(GroupTarget target) =>
        target.Bound >= TargetBound.NotBelowPrevious ? new(target.Bound, target.Previous, null) : new(target.Bound, target.Share, target.Count);

    /// <summary>The fewest members of the group that meet it, or null where it sets no least.</summary>
    internal long? LeastOf(long whole) => Bound switch
    {
        TargetBound.AtLeast or TargetBound.NotBelowPrevious => Count ?? Share!.Value.CeilingOf(whole),
        // A share of all cannot rise: to keep it is enough.
        TargetBound.AbovePrevious => Math.Min(whole, Share!.Value.FloorOf(whole) + 1),
        _ => null,
    };

    /// <summary>The most members of the group that meet it, or null where it sets no most.</summary>
    internal long? MostOf(long whole) => Bound is TargetBound.AtMost or TargetBound.NotAbovePrevious ? Count ?? Share!.Value.FloorOf(whole) : null;

    /// <summary>The number nearest to the share, a half up: what 左右 is measured from.</summary>
    // No share is more than the whole: twice the product of two numbers below 2^31 fits.
    internal long NearestOf(long whole) => Count ?? (2 * whole * Share!.Value.Numerator + Share.Value.Denominator) / (2L * Share.Value.Denominator);

    /// <summary>The target in words, such as "at least 20%".</summary>
    internal Bilingual InWords
    {
        get
        {
            var value = Count is { } count ? FormattableString.Invariant($"{count}") : Share?.ToString() ?? "?";
            var people = Count is null ? "" : "名";
            return Bound switch
            {
                TargetBound.AtLeast => new($"不少于{value}{people}", $"at least {value}"),
                TargetBound.AtMost => new($"不超过{value}{people}", $"at most {value}"),
                TargetBound.About => new($"{value}{people}左右", $"about {value}"),
                TargetBound.NotBelowPrevious => new($"不低于上届的{value}", $"no less than the {value} of the last congress"),
                TargetBound.NotAbovePrevious => new($"不高于上届的{value}", $"no more than the {value} of the last congress"),
                _ => new($"高于上届的{value}", $"more than the {value} of the last congress"),
            };
        }
    }
}

/// <summary>What groups are called.</summary>
internal static class GroupNames
{
    private static readonly Dictionary<string, Bilingual> Known = new(StringComparer.Ordinal)
    {
        [GroupTarget.Women] = new("妇女", "women"),
        [GroupTarget.Reelected] = new("上一届代表", "deputies of the last congress"),
        ["nonParty"] = new("非中共党员", "persons outside the Communist Party"),
        ["minority"] = new("少数民族", "members of minorities"),
        ["officials"] = new("党政领导干部", "leading officials"),
    };

    /// <summary>The name of a group; one that is not known here is called as it is written, the numbers of persons blotted out.</summary>
    internal static Bilingual Of(string group)
    {
        if (Known.TryGetValue(group, out var name)) return name;
        var shown = Shield.Blot(group);
        return new($"“{shown}”", $"'{shown}'");
    }

    internal static Bilingual Of(TargetBase whole) => whole == TargetBase.Candidates ? new("代表候选人", "the candidates") : new("代表", "the deputies");
}
