namespace Election.Rules.Dossiers;

/// <content>The composition of the congress.</content>
internal sealed partial class Docket
{
    private static Fact CompositionBlock { get; } = new("/composition", new("代表构成情况", "The composition of the congress"), Unit.None);

    private void AddComposition()
    {
        var composition = dossier.Composition ?? new();
        Add<GroupTarget>([.. LawfulTargets(composition), .. (composition.Targets ?? []).SelectMany((target, i) => Planned(composition, target, At(Targets, i)))], CompositionBlock);
        Add<CompositionPartition>(
            [.. (composition.Partitions ?? []).Select((p, i) => new Subject<CompositionPartition>(
                new() { Name = p.Name, Sizes = p.Groups is { } groups ? [.. groups.Values] : null, Of = p.Of ?? TargetBase.Deputies, Whole = p.Total ?? WholeOf(composition, p.Of ?? TargetBase.Deputies) },
                At("/composition/partitions", i)))],
            CompositionBlock);
    }

    private const string Targets = "/composition/targets";

    /// <summary>
    /// What the law asks is judged wherever one of its facts is stated, whether or not a target names it. The candidates in all ask for the
    /// women among them alone: of the outgoing deputies 左右 is no bound.
    /// </summary>
    private IEnumerable<Subject<GroupTarget>> LawfulTargets(CompositionSection composition)
    {
        foreach (var group in new[] { GroupTarget.Women, GroupTarget.Reelected })
            if (MembersOf(composition, group, TargetBase.Candidates) is not null || (group == GroupTarget.Women && composition.Candidates is not null))
                yield return OfLaw(composition, group, TargetBase.Candidates);
        if (PreviousOf(composition, GroupTarget.Women) is not null) yield return OfLaw(composition, GroupTarget.Women, TargetBase.Deputies);
    }

    private Subject<GroupTarget> OfLaw(CompositionSection composition, string group, TargetBase of) =>
        new(With(composition, new() { Group = group, Of = of, Source = TargetSource.Law }), "/composition");

    /// <summary>One subject for each bound that a target states.</summary>
    private IEnumerable<Subject<GroupTarget>> Planned(CompositionSection composition, TargetEntry entry, string pointer)
    {
        (TargetBound Bound, string? Limit, bool IsStated)[] bounds =
        [
            (TargetBound.AtLeast, entry.AtLeast, entry.AtLeast is not null),
            (TargetBound.AtMost, entry.AtMost, entry.AtMost is not null),
            (TargetBound.About, entry.About, entry.About is not null),
            (TargetBound.NotBelowPrevious, null, entry.NotBelowPrevious == true),
            (TargetBound.NotAbovePrevious, null, entry.NotAbovePrevious == true),
            (TargetBound.AbovePrevious, null, entry.AbovePrevious == true),
        ];
        foreach (var (bound, limit, _) in bounds.Where(b => b.IsStated))
        {
            var (share, count) = limit is null ? default : ShareConverter.Parse(limit);
            yield return new(With(composition, new() { Group = entry.Group!, Of = entry.Of ?? TargetBase.Deputies, Bound = bound, Share = share, Count = count }), pointer);
        }
    }

    private GroupTarget With(CompositionSection composition, GroupTarget target) => target with
    {
        Whole = WholeOf(composition, target.Of),
        Members = MembersOf(composition, target.Group, target.Of),
        // What a congress was before is stated of its deputies.
        Previous = target.Of == TargetBase.Deputies ? PreviousOf(composition, target.Group) : null,
    };

    /// <summary>The candidates are the formal ones, whom the totals count too.</summary>
    private int? WholeOf(CompositionSection composition, TargetBase of) => of == TargetBase.Candidates ? composition.Candidates ?? dossier.Totals?.FormalCandidates : composition.Deputies;

    private static int? MembersOf(CompositionSection composition, string group, TargetBase of) =>
        (of == TargetBase.Candidates ? composition.CandidateGroups : composition.Groups)?.TryGetValue(group, out var members) == true ? members : null;

    private static Fraction? PreviousOf(CompositionSection composition, string group) =>
        composition.Previous?.TryGetValue(group, out var share) == true ? ShareConverter.Parse(share).Share : null;

    /// <summary>Where a dossier would state the size of the group that a target counts; what the law asks without a target is of women.</summary>
    private string? PointerOfGroup(Fact fact, string subject)
    {
        if (fact != CompositionFacts.Group && fact != CompositionFacts.CandidateGroup && fact != CompositionFacts.Previous) return null;
        var target = (dossier.Composition?.Targets ?? []).Where((_, i) => At(Targets, i) == subject).FirstOrDefault();
        return $"{fact.Pointer}/{JsonInput.Escape(target?.Group ?? GroupTarget.Women)}";
    }
}
