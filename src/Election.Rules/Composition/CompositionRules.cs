namespace Election.Rules;

/// <summary>The rules on the composition of the congress (EL 7; provinces).</summary>
public static class CompositionRules
{
    /// <summary>composition.target: a group has the share that the law or a local plan sets (EL 7; provinces).</summary>
    public static Rule<GroupTarget> Target { get; } = new TargetRule();

    /// <summary>composition.sums: groups that divide the deputies among them add up.</summary>
    public static Rule<CompositionPartition> Sums { get; } = new SumsRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [Target, Sums];
}

/// <summary>The facts that the rules on composition read.</summary>
public static class CompositionFacts
{
    /// <summary>The number of deputies.</summary>
    public static Fact Deputies { get; } = new("/composition/deputies", new("代表人数", "Number of deputies"), Unit.Deputies, nameof(GroupTarget.Whole));

    /// <summary>The number of candidates.</summary>
    public static Fact Candidates { get; } = new("/composition/candidates", new("代表候选人人数", "Number of candidates"), Unit.Candidates, nameof(GroupTarget.Whole));

    /// <summary>The deputies of a group.</summary>
    public static Fact Group { get; } = new("/composition/groups", new("该类代表人数", "Deputies of the group"), Unit.Deputies, nameof(GroupTarget.Members));

    /// <summary>The candidates of a group.</summary>
    public static Fact CandidateGroup { get; } = new("/composition/candidateGroups", new("该类代表候选人人数", "Candidates of the group"), Unit.Candidates, nameof(GroupTarget.Members));

    /// <summary>The share of a group in the last congress.</summary>
    public static Fact Previous { get; } = new("/composition/previous", new("该类代表在上届的比例", "Share of the group in the last congress"), Unit.Share, nameof(GroupTarget.Previous));

    /// <summary>What a target asks.</summary>
    public static Fact Asked { get; } = new("atLeast", new("要求的比例或者人数", "Share or number asked"), Unit.Share, nameof(GroupTarget.Share));

    /// <summary>The sizes of groups that divide the deputies among them.</summary>
    public static Fact Sizes { get; } = new("groups", new("各类人数合计", "The groups together"), Unit.People, nameof(CompositionPartition.Sizes));
}
