using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.Composition;

public sealed class CompositionLaws
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly Occasion Township = Occasion.General(Level.Township, Day);
    private static readonly LawInForce Nation = LawInForce.On(Day);

    private static Gen<Fraction> Shares => Gen.OneOf(
        from n in Gen.Choose(0, 100) select new Fraction(n, 100),
        from d in Gen.Choose(1, 12) from n in Gen.Choose(0, d) select new Fraction(n, d),
        from d in Gen.Choose(2_000_000_000, int.MaxValue) from n in Gen.Choose(0, d) select new Fraction(n, d));

    private static Gen<(int Members, int Whole)> Groups => Gen.OneOf(
        from whole in Gen.Choose(1, 120) from members in Gen.Choose(0, whole) select (members, whole),
        from whole in Gen.Choose(2_000_000_000, int.MaxValue) from members in Gen.Choose(0, whole) select (members, whole));

    private static GroupTarget Target(int members, int whole, TargetBound bound, Fraction share) =>
        new() { Group = "x", Bound = bound, Share = share, Previous = share, Members = members, Whole = whole };

    private static Verdict Judge(GroupTarget target) => CompositionRules.Target.Judge(target, Township, Nation);

    /// <summary>Members ÷ whole against the share, both sides multiplied out in numbers of any size.</summary>
    private static bool Meets(int members, int whole, TargetBound bound, Fraction share)
    {
        var difference = (BigInteger)members * share.Denominator - (BigInteger)share.Numerator * whole;
        return bound switch
        {
            TargetBound.AtLeast or TargetBound.NotBelowPrevious => difference >= 0,
            TargetBound.AtMost or TargetBound.NotAbovePrevious => difference <= 0,
            TargetBound.AbovePrevious => difference > 0 || (members == whole && share == new Fraction(1, 1)),
            _ => true,
        };
    }

    [Fact]
    public void Target_IsMetExactlyWhereTheSharesCompareSo() => Laws.Hold(
        from g in Groups from bound in Gen.Elements(Enum.GetValues<TargetBound>()) from share in Shares select (g, bound, share),
        (Func<GroupTarget, Conclusion>)(target => Judge(target).Conclusion),
        // A percentage cut to a whole number.
        target => (long)target.Members!.Value * 100 / target.Whole!.Value >= (long)target.Share!.Value.Numerator * 100 / target.Share.Value.Denominator ? Conclusion.Met : Conclusion.Breached,
        (judge, x) => judge(Target(x.g.Members, x.g.Whole, x.bound, x.share)) == (Meets(x.g.Members, x.g.Whole, x.bound, x.share) ? Conclusion.Met : Conclusion.Breached));

    /// <summary>About is no bound, and a plan is never more than a warning.</summary>
    [Fact]
    public void Target_OfAPlan_IsGuidingAndAboutIsNeverBreached() => Laws.Hold(
        from g in Groups from bound in Gen.Elements(Enum.GetValues<TargetBound>()) from share in Shares select (g, bound, share),
        (Func<GroupTarget, Verdict>)Judge,
        target => Judge(target) with { Force = Force.Mandatory },
        (judge, x) => judge(Target(x.g.Members, x.g.Whole, x.bound, x.share)) is { IsUnlawful: false, Force: Force.Guiding } verdict && (x.bound != TargetBound.About || verdict.Conclusion == Conclusion.Met));

    private static CompositionTarget Planned(int whole, TargetBound bound, Fraction share) =>
        CompositionTargets.Of(Township, Nation, whole, null, plan: [Target(0, whole, bound, share)])[^1];

    /// <summary>The calculator's least and most are found by the rule itself, trying every number from none to all.</summary>
    [Fact]
    public void Calculator_AgreesWithTryingEveryNumber() => Laws.Hold(
        from whole in Gen.Choose(1, 150) from bound in Gen.Elements(Enum.GetValues<TargetBound>()) from share in Shares select (whole, bound, share),
        (Func<int, TargetBound, Fraction, (int?, int?)>)((whole, bound, share) => Planned(whole, bound, share) is var t ? (t.Least, t.Most) : default),
        (whole, bound, share) => Planned(whole, bound, share) is var t ? (t.Least is > 1 and var least ? least - 1 : t.Least, t.Most) : default,
        (limits, x) =>
        {
            var lawful = Enumerable.Range(0, x.whole + 1).Where(members => Judge(Target(members, x.whole, x.bound, x.share)).Conclusion == Conclusion.Met).ToList();
            var isLeast = x.bound is TargetBound.AtLeast or TargetBound.NotBelowPrevious or TargetBound.AbovePrevious;
            var isMost = x.bound is TargetBound.AtMost or TargetBound.NotAbovePrevious;
            return limits(x.whole, x.bound, x.share) == (isLeast ? lawful[0] : null, isMost ? lawful[^1] : null);
        });

    [Fact]
    public void GroupShare_IsShownRoundedAndComparedExactly() => Laws.Hold(
        from g in Groups from share in Shares select (g, share),
        (Func<GroupShare, string>)(share => share.Percent),
        // Cut instead of rounded.
        share => ((decimal)(share.Members * 1000L / share.Whole) / 10).ToString("0.0", CultureInfo.InvariantCulture) + "%",
        (percent, x) => percent(new(x.g.Members, x.g.Whole)) == Math.Round(100m * x.g.Members / x.g.Whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%"
            && Math.Sign(new GroupShare(x.g.Members, x.g.Whole).CompareTo(x.share)) == ((BigInteger)x.g.Members * x.share.Denominator).CompareTo((BigInteger)x.share.Numerator * x.g.Whole));

    [Fact]
    public void Sums_AreMetExactlyWhereTheGroupsAddUpInAnyOrder() => Laws.Hold(
        from sizes in Gen.Choose(0, 20).NonEmptyListOf() from whole in Gen.Frequency((3, Gen.Constant(sizes.Sum())), (1, Gen.Choose(0, 60))) from order in Gen.Choose(0, 10) select (sizes, whole, order),
        (Func<IReadOnlyList<int?>, int, Conclusion>)((sizes, whole) => CompositionRules.Sums.Judge(new() { Sizes = sizes, Whole = whole }, Township, Nation).Conclusion),
        (sizes, whole) => sizes.Sum() - sizes[0] == whole ? Conclusion.Met : Conclusion.Breached,
        (judge, x) => judge([.. x.sizes.Select(s => (int?)s).OrderBy(s => s * 7 % (x.order + 1))], x.whole) == (x.sizes.Sum() == x.whole ? Conclusion.Met : Conclusion.Breached));

    /// <summary>An unknown group takes what is left: only too many others are wrong.</summary>
    [Fact]
    public void Sums_WithAnUnknownGroup_AreBreachedOnlyWhereTheOthersAreTooMany() => Laws.Hold(
        from sizes in Gen.Choose(0, 20).ListOf() from whole in Gen.Choose(0, 60) select (sizes, whole),
        (Func<IReadOnlyList<int?>, int, Conclusion>)((sizes, whole) => CompositionRules.Sums.Judge(new() { Sizes = sizes, Whole = whole }, Township, Nation).Conclusion),
        (sizes, whole) => sizes.Sum() == whole ? Conclusion.Met : Conclusion.Breached,
        (judge, x) => judge([null, .. x.sizes.Select(s => (int?)s)], x.whole) == (x.sizes.Sum() > x.whole ? Conclusion.Breached : Conclusion.Undetermined));

    [Fact]
    public void Sums_BeyondAnyInt_DoNotOverflow() =>
        Assert.Equal(4_294_967_294L, CompositionRules.Sums.Judge(new() { Sizes = [int.MaxValue, int.MaxValue], Whole = 3 }, Township, Nation).Measured);

    /// <summary>Women among the candidates, province by province, each bound on both sides; elsewhere the texts set none.</summary>
    [Theory]
    [InlineData("32", 25, 100, Conclusion.Met)]
    [InlineData("32", 24, 100, Conclusion.Breached)]
    [InlineData("13", 25, 100, Conclusion.Met)]
    [InlineData("13", 24, 100, Conclusion.Breached)]
    [InlineData("42", 30, 100, Conclusion.Met)]
    [InlineData("42", 29, 100, Conclusion.Breached)]
    [InlineData("53", 30, 100, Conclusion.Met)]
    [InlineData("53", 29, 100, Conclusion.Breached)]
    [InlineData("53", 3, 11, Conclusion.Breached)]
    [InlineData("33", 0, 100, Conclusion.NotApplicable)]
    [InlineData("12", 0, 100, Conclusion.NotApplicable)]
    [InlineData("61", 0, 100, Conclusion.Undetermined)]
    [InlineData("35", 0, 100, Conclusion.Undetermined)]
    public void WomenAmongCandidates_AreAsManyAsTheProvinceAsks(string province, int women, int candidates, Conclusion conclusion)
    {
        var verdict = CompositionRules.Target.Judge(new() { Group = GroupTarget.Women, Of = TargetBase.Candidates, Source = TargetSource.Law, Members = women, Whole = candidates }, Township, LawInForce.On(Day, province));
        Assert.Equal(conclusion, verdict.Conclusion);
        Assert.Equal(conclusion == Conclusion.Breached, verdict.IsUnlawful);
    }

    [Fact]
    public void Calculator_OfJiangsu_ShowsTheTargetsInForceWithTheirSources()
    {
        var found = CompositionTargets.Of(Township, LawInForce.On(Day, "32"), 47, 80, new Fraction(24, 100), [new() { Group = "nonParty", Share = new Fraction(35, 100) }, new() { Group = GroupTarget.Women, Count = 12 }]);
        Assert.Equal(
            [
                "women of the candidates: at least 25% (20/80, 25.0%), Jiangsu Rules (2026-05-27), Art. 39(1)",
                "deputies of the last congress of the candidates: about 1/3 (27/80, 33.8%), Jiangsu Rules (2026-05-27), Art. 39(2)",
                "women of the deputies: more than the 24% of the last congress (12/47, 25.5%), Electoral Law (2020-10-18), Art. 7(1)",
                "persons outside the Communist Party of the deputies: at least 35% (17/47, 36.2%), local plan",
                "women of the deputies: at least 12 (12/47, 25.5%), local plan",
            ],
            found.Select(t => t.ToString()));
        Assert.Equal([Force.Mandatory, Force.Guiding, Force.Guiding, Force.Guiding, Force.Guiding], found.Select(t => t.Force));
        Assert.Equal((27, null, null), (found[1].About, found[1].Least, found[1].Most));
        Assert.Equal("不少于25%", found[0].Asked.Zh);
        Assert.Equal(("妇女", 20, 80, TargetBase.Candidates, TargetBound.AtLeast, new Fraction(1, 4)), (found[0].Name.Zh, found[0].Least!.Value, found[0].Whole!.Value, found[0].Of, found[0].Bound, found[0].Share!.Value));
    }

    /// <summary>What is not known yet is left open, never guessed.</summary>
    [Fact]
    public void Calculator_WithoutNumbers_LeavesTheCountsOpen()
    {
        var found = CompositionTargets.Of(Township, LawInForce.On(Day, "53"), null, null);
        Assert.Equal([GroupTarget.Women, GroupTarget.Women], found.Select(t => t.Group));
        Assert.All(found, t => Assert.Null(t.ShareThen));
        Assert.Equal((null, null, null), (found[0].Least, found[1].Least, found[1].Share));
        Assert.Empty(CompositionTargets.Of(new(Level.Township, ElectionKind.ByElection), Nation, 47, 80));
        Assert.Equal(30, CompositionTargets.Of(Township, LawInForce.On(new(2006, 1, 1)), null, null, plan: [new() { Group = GroupTarget.Women, Count = 30 }]).Single().Least);
    }

    [Fact]
    public void Facts_ThatCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupTarget { Group = "x", Share = new Fraction(3, 2) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupTarget { Group = "x", Members = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupShare(48, 47));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupShare(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompositionPartition { Sizes = [1, -1] });
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionTargets.Of(Township, Nation, 47, 80, new Fraction(3, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupShare(-1, 47));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionTargets.Of(Township, Nation, -1, 80));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompositionTargets.Of(Township, Nation, 47, -1));
        Assert.Throws<ArgumentNullException>(() => CompositionTargets.Of(null!, Nation, 47, 80));
        Assert.Throws<ArgumentNullException>(() => CompositionTargets.Of(Township, null!, 47, 80));
        Assert.Equal("8/47, 17.0%", new GroupShare(8, 47).ToString());
        Assert.Equal("—", default(GroupShare).Percent);
    }

    /// <summary>A plan counts of the whole that it states, or else of the deputies or candidates; what is the law's own it does not repeat.</summary>
    [Fact]
    public void Calculator_OfAPlan_CountsOfTheWholeItNames()
    {
        int? Whole(GroupTarget target) => CompositionTargets.Of(Township, Nation, 47, 80, plan: [target])[^1].Whole;
        var quarter = new GroupTarget { Group = "x", Share = new Fraction(1, 4) };
        Assert.Equal((47, 80, 10), (Whole(quarter), Whole(quarter with { Of = TargetBase.Candidates }), Whole(quarter with { Whole = 10 })));
        Assert.Equal(CompositionTargets.Of(Township, Nation, 47, 80).Count, CompositionTargets.Of(Township, Nation, 47, 80, plan: [quarter with { Source = TargetSource.Law }]).Count);
    }

    [Fact]
    public void Calculator_OfEveryBound_ShowsItsShareAndItsWords()
    {
        CompositionTarget Of(TargetBound bound, Fraction? share = null, int? count = null) => CompositionTargets.Of(Township, Nation, 47, 80, plan: [new() { Group = "x", Bound = bound, Share = share, Count = count }])[^1];
        Assert.Equal(new GroupShare(11, 47), Of(TargetBound.AtMost, new Fraction(1, 4)).ShareThen);
        Assert.Equal(new GroupShare(47, 47), Of(TargetBound.AtLeast, new Fraction(1, 1)).ShareThen);
        Assert.Equal((12, "不超过12名"), (Of(TargetBound.AtMost, count: 12).Most!.Value, Of(TargetBound.AtMost, count: 12).Asked.Zh));
        Assert.Equal((12, "12名左右"), (Of(TargetBound.About, count: 12).About!.Value, Of(TargetBound.About, count: 12).Asked.Zh));
    }

    /// <summary>Each fact that is missing is named, alone as well as among others.</summary>
    [Fact]
    public void Target_WithoutAFact_NamesThatFact()
    {
        static IReadOnlyList<Fact> Missing(GroupTarget target) => CompositionRules.Target.Explain(target, Township, Nation).Missing;
        var rise = new GroupTarget { Group = GroupTarget.Women, Source = TargetSource.Law, Previous = new Fraction(1, 5), Members = 10, Whole = 47 };
        Assert.Equal([CompositionFacts.Previous], Missing(rise with { Previous = null }));
        Assert.Equal([CompositionFacts.Deputies], Missing(rise with { Whole = null }));
        Assert.Equal([CompositionFacts.Group], Missing(rise with { Members = null }));
        var plan = new GroupTarget { Group = "x", Members = 10, Whole = 47 };
        Assert.Equal([CompositionFacts.Asked], Missing(plan));
        Assert.Equal([CompositionFacts.Previous], Missing(plan with { Bound = TargetBound.NotBelowPrevious }));
        IReadOnlyList<Fact> SumLacks(TargetBase of) => CompositionRules.Sums.Explain(new() { Sizes = [1], Of = of }, Township, Nation).Missing;
        Assert.Equal([CompositionFacts.Candidates], SumLacks(TargetBase.Candidates));
        Assert.Equal([CompositionFacts.Deputies], SumLacks(TargetBase.Deputies));
    }

    /// <summary>A number of members that cannot be decides nothing; all of the whole can be, and against the last congress its share counts, not the plan's.</summary>
    [Fact]
    public void Target_AtTheEdgesOfTheWhole_IsJudgedOnlyWhereItCanBe()
    {
        Conclusion Rise(int members, int whole) => Judge(new() { Group = GroupTarget.Women, Source = TargetSource.Law, Previous = new Fraction(1, 5), Members = members, Whole = whole }).Conclusion;
        Assert.Equal([Conclusion.Undetermined, Conclusion.Undetermined, Conclusion.Met], new[] { Rise(48, 47), Rise(0, 0), Rise(47, 47) });
        var ofNobody = new GroupTarget { Group = "x", Members = 0, Whole = 0 };
        Assert.Equal((Conclusion.Met, Conclusion.Undetermined), (Judge(ofNobody with { Count = 0 }).Conclusion, Judge(ofNobody with { Share = new Fraction(1, 4) }).Conclusion));
        Assert.Equal(Conclusion.Met, Judge(new() { Group = "x", Bound = TargetBound.NotBelowPrevious, Share = new Fraction(1, 2), Previous = new Fraction(1, 5), Members = 10, Whole = 47 }).Conclusion);
        var all = CompositionRules.Target.Explain(new() { Group = GroupTarget.Women, Source = TargetSource.Law, Previous = new Fraction(1, 5), Members = 47, Whole = 47 }, Township, Nation);
        Assert.Contains(all.Steps, s => s.Text.En.Contains("47 (47/47, 100.0%), 20% in the last congress", StringComparison.Ordinal));
        Assert.Contains("47/47", CompositionRules.Target.Explain(new() { Group = "x", Bound = TargetBound.AtMost, Share = new Fraction(1, 2), Members = 47, Whole = 47 }, Township, Nation).Message.En, StringComparison.Ordinal);
    }
}
