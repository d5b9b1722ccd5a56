using FsCheck;
using FsCheck.Fluent;
using Judge = System.Func<Election.Rules.Tests.Districts.DistrictProposalTests.Place, Election.Rules.DistrictProposal>;

namespace Election.Rules.Tests.Districts;

public sealed class DistrictProposalTests
{
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly DistrictingOptions Options = DistrictingOptions.Of(Law, Township);

    private static readonly Judge Exact = p => DistrictProposal.By(DistrictingMethod.Exact, p.Units, p.Seats, p.Options);
    private static readonly Judge Search = p => DistrictProposal.By(DistrictingMethod.Heuristic, p.Units, p.Seats, p.Options, steps: 300);
    private static readonly Judge ExactMost = p => Exact(p with { Aim = DistrictingAim.MostDistricts });
    private static readonly Judge SearchMost = p => Search(p with { Aim = DistrictingAim.MostDistricts });

    /// <summary>Units with who adjoins whom, and the seats.</summary>
    public sealed record Place(IReadOnlyList<PopulationUnit> Units, int Seats, IReadOnlyList<(string, string)>? Adjoining = null, DistrictingAim Aim = DistrictingAim.LeastDeviation)
    {
        internal DistrictingOptions Options => DistrictProposalTests.Options with { Adjoining = Adjoining, Aim = Aim };

        internal bool Adjoin(PopulationUnit a, PopulationUnit b) => Adjoining is null || Adjoining.Contains((a.Name, b.Name)) || Adjoining.Contains((b.Name, a.Name));

        internal bool IsWhole(IReadOnlyCollection<PopulationUnit> units)
        {
            var reached = new HashSet<PopulationUnit> { units.First() };
            while (units.FirstOrDefault(u => !reached.Contains(u) && reached.Any(r => Adjoin(r, u))) is { } next) reached.Add(next);
            return reached.Count == units.Count;
        }

        internal int Parts
        {
            get
            {
                var (left, parts) = (Units.ToHashSet(), 0);
                for (; left.Count > 0; parts++)
                {
                    var part = new List<PopulationUnit> { left.First() };
                    while (left.FirstOrDefault(u => !part.Contains(u) && part.Any(r => Adjoin(r, u))) is { } next) part.Add(next);
                    left.ExceptWith(part);
                }
                return parts;
            }
        }
    }

    /// <summary>Places of some units, of seats that may be too few for their parts, and of adjacency that is dense, sparse or not stated.</summary>
    private static Gen<Place> Places(int least, int most) =>
        from n in Gen.Choose(least, most)
        from greatest in Gen.Elements(8, 60, 500)
        from populations in Gen.Choose(0, greatest).ArrayOf(n)
        from seats in Gen.Choose(1, 2 * n + n / 2)
        from density in Gen.Choose(0, 3)
        from pairs in Gen.Choose(0, 99).ArrayOf(n * n)
        let units = populations.Select((p, i) => new PopulationUnit(Name(i), i == 0 ? p + 1 : p)).ToArray()
        // A chain with gaps, and some pairs across.
        let near = from i in Enumerable.Range(0, n) from j in Enumerable.Range(i + 1, n - i - 1) where pairs[i * n + j] < (j == i + 1 ? 90 : 15 * density) select (Name(i), Name(j))
        select new Place(units, Math.Max(1, seats), density == 3 ? null : near.ToArray());

    private static Gen<Place> PossiblePlaces(int least, int most) => Places(least, most).Select(p => p with { Seats = Math.Max(p.Seats, p.Parts) });

    private static string Name(int i) => FormattableString.Invariant($"村{i:00}");

    private static string Named(DistrictProposal proposal) =>
        string.Join(" | ", proposal.Districts.Select(d => string.Join(' ', d.Units.Select(u => u.Name).Order(StringComparer.Ordinal)) + FormattableString.Invariant($" {d.Seats}")).Order(StringComparer.Ordinal));

    /// <summary>Every way to divide the units into groups, and every way to give the groups seats.</summary>
    private static IEnumerable<List<(List<PopulationUnit> Units, int Seats)>> Groupings(Place place)
    {
        return Partitions(0, []).SelectMany(groups => Given(groups, 0, place.Seats, []));

        IEnumerable<List<List<PopulationUnit>>> Partitions(int i, List<List<PopulationUnit>> groups)
        {
            if (i == place.Units.Count)
            {
                if (groups.TrueForAll(place.IsWhole)) yield return groups;
                yield break;
            }
            for (var g = 0; g <= groups.Count; g++)
            {
                var next = groups.Select(x => x.ToList()).ToList();
                if (g == groups.Count) next.Add([]);
                next[g].Add(place.Units[i]);
                foreach (var found in Partitions(i + 1, next)) yield return found;
            }
        }

        static IEnumerable<List<(List<PopulationUnit>, int)>> Given(List<List<PopulationUnit>> groups, int i, int left, List<(List<PopulationUnit>, int)> given)
        {
            if (i == groups.Count) return left == 0 ? [given] : [];
            return Enumerable.Range(1, 3).Where(s => s <= left).SelectMany(s => Given(groups, i + 1, left - s, [.. given, (groups[i], s)]));
        }
    }

    /// <summary>Of every grouping: its largest deviation, how many districts lie beyond the tolerance, and how many there are.</summary>
    private static IEnumerable<(Deviation Largest, int Beyond, int Count)> AllOf(Place place)
    {
        var all = place.Units.Sum(u => u.Population);
        return Groupings(place)
            .Select(g => g.Select(d => Deviation.Of(d.Units.Sum(u => u.Population), d.Seats, all, place.Seats)).ToList())
            .Select(d => (d.Max(), d.Count(x => x.Exceeds(Options.Tolerance)), d.Count));
    }

    /// <summary>Art. 26 by brute force: no grouping at all has a smaller largest deviation; among equals there are the most districts.</summary>
    [Fact]
    public void Exact_IsTheBestOfAllGroupings() => Laws.Hold(
        Gen.Frequency((9, Places(1, 5)), (1, Places(6, 6))), Exact, p => Exact(p with { Adjoining = null }),
        (judge, place) =>
        {
            if (place.Parts > place.Seats) return Throws<ArgumentOutOfRangeException>(() => judge(place));
            var best = AllOf(place).OrderBy(d => d.Largest).ThenBy(d => d.Beyond).ThenByDescending(d => d.Count).First();
            var found = judge(place);
            return found.LargestDeviation.CompareTo(best.Largest) == 0 && found.Districts.Count == best.Count && found.LowerBound == found.LargestDeviation
                && found.IsProvenImpossible == !found.IsWithinTolerance;
        });

    /// <summary>JS 22(1) by brute force: no grouping within the tolerance has more districts; of those with as many none has a smaller largest deviation.</summary>
    [Fact]
    public void ExactMostDistricts_IsTheBestOfAllGroupings() => Laws.Hold(
        Gen.Frequency((9, PossiblePlaces(1, 5)), (1, PossiblePlaces(6, 6))), ExactMost, Exact,
        (judge, place) =>
        {
            var (found, equal) = (judge(place), Exact(place));
            if (!equal.IsWithinTolerance) return Named(found) == Named(equal) && (found.Aim, found.LowerBound, found.IsProvenImpossible) == (DistrictingAim.LeastDeviation, equal.LowerBound, true);
            var best = AllOf(place).Where(d => d.Beyond == 0).OrderByDescending(d => d.Count).ThenBy(d => d.Largest).First();
            return found.Districts.Count == best.Count && found.LargestDeviation.CompareTo(best.Largest) == 0 && found.LowerBound <= equal.LargestDeviation
                && (found.Aim, found.IsWithinTolerance, found.IsProvenImpossible) == (DistrictingAim.MostDistricts, true, false);
        });

    /// <summary>The same where any units may be joined.</summary>
    [Fact]
    public void ExactMostDistricts_WithoutAdjacency_IsTheBestOfAllGroupings() => Laws.Hold(
        PossiblePlaces(2, 5).Select(p => p with { Adjoining = null }), ExactMost, Exact,
        (judge, place) => judge(place) is var found
            && (AllOf(place).Where(d => d.Beyond == 0).OrderByDescending(d => d.Count).ThenBy(d => d.Largest).Select(d => ((Deviation, int, int)?)d).FirstOrDefault() is var (largest, _, count)
                ? found.Districts.Count == count && found.LargestDeviation.CompareTo(largest) == 0
                : !found.IsWithinTolerance));

    /// <summary>Art. 25: every unit lies in one district, each in one piece and of one to three seats; never below the bound.</summary>
    [Theory]
    [InlineData(DistrictingAim.LeastDeviation)]
    [InlineData(DistrictingAim.MostDistricts)]
    public void Search_IsAlwaysLawful(DistrictingAim aim) => Laws.Hold(
        PossiblePlaces(1, 25).Select(p => p with { Aim = aim }), Search, p => Search(p with { Adjoining = null }),
        (judge, place) => IsLawful(place, judge(place)));

    /// <summary>The bound is proved: not even the best of all groupings falls below it.</summary>
    [Fact]
    public void LowerBound_IsNeverAboveTheBest() => Laws.Hold(
        PossiblePlaces(1, 8), p => Search(p).LowerBound, p => SeatDivision.Of(p.Units, Math.Max(p.Seats, p.Units.Count), DivisionMethod.LeastDeviation).LargestDeviation,
        (Func<Place, Deviation> judge, Place place) => judge(place) <= Exact(place).LargestDeviation && ExactMost(place).LowerBound <= Exact(place).LargestDeviation);

    /// <summary>The districts are those of the place, not of the order in which someone lists it.</summary>
    [Theory]
    [InlineData(DistrictingAim.LeastDeviation)]
    [InlineData(DistrictingAim.MostDistricts)]
    public void Exact_IsUnchangedByTheOrderOfUnits(DistrictingAim aim) => Laws.Hold(
        from place in PossiblePlaces(2, 9) from order in Gen.Shuffle(place.Units.ToArray()) select (place: place with { Aim = aim }, order),
        Exact, p => Exact(p with { Units = [p.Units[0] with { Population = p.Units[0].Population + 20 }, .. p.Units.Skip(1)] }),
        (judge, x) => Named(judge(x.place)) == Named(judge(x.place with { Units = x.order, Adjoining = x.place.Adjoining?.Reverse().Select(a => (a.Item2, a.Item1)).ToArray() })));

    [Theory]
    [InlineData(DistrictingAim.LeastDeviation)]
    [InlineData(DistrictingAim.MostDistricts)]
    public void Search_IsUnchangedByTheOrderOfUnits(DistrictingAim aim) => Laws.Hold(
        from place in PossiblePlaces(2, 20) from order in Gen.Shuffle(place.Units.ToArray()) select (place: place with { Aim = aim }, order),
        Search, p => Search(p with { Units = [p.Units[0] with { Population = p.Units[0].Population + 20 }, .. p.Units.Skip(1)] }),
        (judge, x) => Named(judge(x.place)) == Named(judge(x.place with { Units = x.order, Adjoining = x.place.Adjoining?.Reverse().Select(a => (a.Item2, a.Item1)).ToArray() })));

    /// <summary>Art. 26 compares ratios: seven times the people everywhere changes no district.</summary>
    [Theory]
    [InlineData(DistrictingMethod.Exact, DistrictingAim.LeastDeviation)]
    [InlineData(DistrictingMethod.Exact, DistrictingAim.MostDistricts)]
    [InlineData(DistrictingMethod.Heuristic, DistrictingAim.LeastDeviation)]
    [InlineData(DistrictingMethod.Heuristic, DistrictingAim.MostDistricts)]
    public void Proposals_AreUnchangedByScale(DistrictingMethod method, DistrictingAim aim) => Laws.Hold(
        PossiblePlaces(2, 9).Select(p => p with { Aim = aim }), method == DistrictingMethod.Exact ? Exact : Search, p => Exact(p with { Units = [.. p.Units.Select(u => u with { Population = u.Population + 5 })] }),
        (judge, place) => Named(judge(place)) == Named(judge(place with { Units = [.. place.Units.Select(u => u with { Population = 7 * u.Population })] })));

    /// <summary>What is called a blockage makes every grouping go beyond the tolerance.</summary>
    [Fact]
    public void Blocking_ProvesImpossibility() => Laws.Hold(
        PossiblePlaces(1, 8), Search, p => DistrictProposal.By(DistrictingMethod.Heuristic, p.Units, p.Seats, p.Options with { Tolerance = new(1, 10) }, 300),
        (judge, place) => judge(place) is var found && (found.Blocking.Count == 0 || (found.IsProvenImpossible && !Exact(place).IsWithinTolerance)));

    /// <summary>The rules judge a proposal as it judges itself.</summary>
    [Fact]
    public void Plan_IsMetByTheRulesExactlyWithinTheTolerance() => Laws.Hold(
        PossiblePlaces(1, 14), p => Search(p).ToPlan(), p => Search(p).ToPlan() is var plan ? plan with { Districts = [.. plan.Districts.Skip(1)] } : plan,
        (Func<Place, DistrictPlan> judge, Place place) =>
        {
            var (plan, proposal) = (judge(place), Search(place));
            return plan.Districts.Count == proposal.Districts.Count
                && plan.Districts.All(d => DistrictRules.Seats.Judge(d, Township, Law).Conclusion == Conclusion.Met)
                && plan.Districts.Zip(proposal.Districts).All(d => (DistrictRules.PopulationDeviation.Judge(d.First, Township, Law).Conclusion == Conclusion.Met) == !d.Second.Deviation.Exceeds(Options.Tolerance))
                && plan.Districts.All(d => DistrictRules.PopulationDeviation.Judge(d, Township, Law).Conclusion == Conclusion.Met) == proposal.IsWithinTolerance;
        });

    /// <summary>Only what no district can hold is cut, into the fewest parts that one can, a person apart at most.</summary>
    [Fact]
    public void Splitting_CutsOnlyWhatIsTooLarge() => Laws.Hold(
        PossiblePlaces(1, 7), p => Propose(p.Units, p.Seats, p.Options with { MaySplit = true }), (Judge)(p => DistrictProposal.By(DistrictingMethod.Exact, p.Units, p.Seats, p.Options with { Tolerance = new(1, 10), MaySplit = true })),
        (judge, place) =>
        {
            var all = place.Units.Sum(u => u.Population);
            var most = PopulationBand.Of(all, place.Seats, 3, Options.Tolerance).Most;
            if (most == 0) return true;
            var whole = Exact(place).Districts.SelectMany(d => d.Units).ToList();
            var split = judge(place).Districts.SelectMany(d => d.Units).ToList();
            return place.Units.All(u =>
            {
                var parts = split.Where(p => p.Name == u.Name || p.Name.StartsWith(u.Name + "（", StringComparison.Ordinal)).Select(p => p.Population).ToList();
                return whole.Contains(u) && parts.Sum() == u.Population && parts.Max() - parts.Min() <= 1 && parts.Count > 1 == u.Population > most;
            });
        });

    /// <summary>On a fixed sample of small places the search finds the tolerance wherever there is a way to it.</summary>
    [Fact]
    public void Search_OnSmallPlaces_IsNearlyAlwaysAsGoodAsTheBest()
    {
        var (possible, within, equal) = (0, 0, 0);
        var places = PossiblePlaces(4, 10).Sample(200, new Rnd(20261121, 7), 50).ToList();
        foreach (var place in places)
        {
            var (best, found) = (Exact(place), Searched(place, 3000));
            if (best.IsWithinTolerance) possible++;
            if (found.IsWithinTolerance) within++;
            if (best.LargestDeviation.CompareTo(found.LargestDeviation) == 0) equal++;
        }
        Assert.Equal("163 of 163 within, 198 of 200 equal", FormattableString.Invariant($"{within} of {possible} within, {equal} of {places.Count} equal"));
    }

    /// <summary>On a fixed sample of small places the search for the most districts finds as many as there can be.</summary>
    [Fact]
    public void SearchForMostDistricts_OnSmallPlaces_IsNearlyAlwaysAsGoodAsTheBest()
    {
        var (within, many, equal) = (0, 0, 0);
        var places = PossiblePlaces(4, 10).Sample(200, new Rnd(20261121, 7), 50).Select(p => p with { Aim = DistrictingAim.MostDistricts }).Where(p => Exact(p).IsWithinTolerance).ToList();
        foreach (var place in places)
        {
            var (best, found) = (Exact(place), Searched(place, 3000));
            if (found.IsWithinTolerance) within++;
            if (best.Districts.Count == found.Districts.Count) many++;
            if (best.Districts.Count == found.Districts.Count && best.LargestDeviation.CompareTo(found.LargestDeviation) == 0) equal++;
        }
        Assert.Equal("163: 163 within, 163 as many, 162 equal", FormattableString.Invariant($"{places.Count}: {within} within, {many} as many, {equal} equal"));
    }

    /// <summary>Whoever asks for the most districts comes within the tolerance wherever the other aim does, and gets what it finds where neither does.</summary>
    [Fact]
    public void SearchForMostDistricts_FallsBackOnTheLeastDeviation() => Laws.Hold(
        PossiblePlaces(1, 20), SearchMost, p => SearchMost(p with { Units = [p.Units[0] with { Population = p.Units[0].Population + 900 }, .. p.Units.Skip(1)] }),
        (judge, place) => (Search(place), judge(place)) is var (equal, many)
            && (many.IsWithinTolerance ? many.Aim == DistrictingAim.MostDistricts : Named(many) == Named(equal) && many.Aim == DistrictingAim.LeastDeviation));

    [Fact]
    public void GiantVillage_IsImpossibleUnlessItIsCut()
    {
        PopulationUnit[] units = [new("大村", 5000), new("东村", 1000), new("西村", 1000), new("北村", 1000)];
        var proposal = Propose(units, 8, Options);
        Assert.Equal(DistrictingMethod.Exact, proposal.Method);
        Assert.True(proposal.IsProvenImpossible);
        Assert.Equal("+66.7%", proposal.LargestDeviation.ToString());
        var blockage = Assert.Single(proposal.Blocking);
        Assert.Equal((BlockageReason.UnitTooLarge, "大村"), (blockage.Reason, Assert.Single(blockage.Units).Name));

        var split = Propose(units, 8, Options with { MaySplit = true });
        Assert.True(split.IsWithinTolerance);
        Assert.Empty(split.Blocking);
        Assert.Equal(["大村（1/2）", "大村（2/2）", "东村", "西村", "北村"], split.Districts.SelectMany(d => d.Units).Select(u => u.Name).Order(Comparer<string>.Create((a, b) => Array.FindIndex(units, u => a.StartsWith(u.Name, StringComparison.Ordinal)) - Array.FindIndex(units, u => b.StartsWith(u.Name, StringComparison.Ordinal)))));

        // A cut village lies where it lay: each part adjoins the other, and what the village adjoined.
        var along = Propose(units, 8, Options with { MaySplit = true, Adjoining = [("东村", "大村"), ("大村", "西村"), ("北村", "西村")] });
        Assert.True(along.IsWithinTolerance);
    }

    [Fact]
    public void HamletOnAnIsland_IsImpossible()
    {
        PopulationUnit[] units = [new("岛", 300), new("东村", 1000), new("西村", 1000), new("北村", 900)];
        var proposal = Propose(units, 3, Options with { Adjoining = [("东村", "西村"), ("西村", "北村")] });
        Assert.True(proposal.IsProvenImpossible);
        Assert.Equal((BlockageReason.PartFitsNoSeats, "岛"), (Assert.Single(proposal.Blocking).Reason, Assert.Single(proposal.Blocking[0].Units).Name));
        Assert.Equal("岛", proposal.ToPlan().Districts[0].Id);
        Assert.Contains(proposal.ToPlan().Districts, d => DistrictRules.PopulationDeviation.Judge(d, Township, Law).Conclusion == Conclusion.Breached);
        Assert.True(Propose(units, 3, Options).IsWithinTolerance);

        // The search proves it too, without looking at every grouping.
        Assert.True(Searched(new(units, 3, [("东村", "西村"), ("西村", "北村")])).IsProvenImpossible);
    }

    [Fact]
    public void Districts_StandInTheOrderGiven()
    {
        PopulationUnit[] units = [new("丁", 500), new("甲", 1000), new("丙", 500), new("乙", 1000)];
        var proposal = Propose(units, 3, Options);
        Assert.Equal(["丁、丙", "甲", "乙"], proposal.ToPlan().Districts.Select(d => d.Id));
        Assert.Equal("0.0%", proposal.LargestDeviation.ToString());
        Assert.Equal((3000, 3), (proposal.ToPlan().Area!.Population, proposal.ToPlan().Area!.Seats));
    }

    /// <summary>The town of samples/town-9695-township.json; how its people lie in its 33 villages is made up.</summary>
    [Fact]
    public void TownOf33Villages_ComesWithinTheTolerance()
    {
        var place = Grid(11, 3, 9695, 47);
        var proposal = Propose(place.Units, place.Seats, place.Options);
        Assert.Equal(DistrictingMethod.Heuristic, proposal.Method);
        Assert.True(IsLawful(place, proposal));
        Assert.Equal("18 districts, −17.3%", FormattableString.Invariant($"{proposal.Districts.Count} districts, {proposal.LargestDeviation}"));
        Assert.True(Propose(place.Units, place.Seats, Options).LargestDeviation <= proposal.LargestDeviation);

        place = place with { Aim = DistrictingAim.MostDistricts };
        var small = Propose(place.Units, place.Seats, place.Options);
        Assert.True(IsLawful(place, small));
        Assert.Equal("28 districts, +28.0%, aim MostDistricts", FormattableString.Invariant($"{small.Districts.Count} districts, {small.LargestDeviation}, aim {small.Aim}"));
    }

    /// <summary>The result is pinned: on every machine and under every runtime it is this one.</summary>
    [Fact]
    public void GridOf300Units_ComesWithinTheTolerance()
    {
        var place = Grid(20, 15, 90_000, 180);
        var proposal = Propose(place.Units, place.Seats, place.Options);
        Assert.True(IsLawful(place, proposal));
        Assert.Equal("63 districts, −4.8%", FormattableString.Invariant($"{proposal.Districts.Count} districts, {proposal.LargestDeviation}"));
        Assert.False(proposal.IsProvenImpossible);

        place = place with { Aim = DistrictingAim.MostDistricts };
        var small = Propose(place.Units, place.Seats, place.Options);
        Assert.True(IsLawful(place, small));
        Assert.Equal("180 districts, +28.0%", FormattableString.Invariant($"{small.Districts.Count} districts, {small.LargestDeviation}"));
    }

    [Fact]
    public void ImpossibleCounts_AreNamed()
    {
        PopulationUnit[] units = [new("甲", 10), new("乙", 10)];
        Assert.Contains("2 units make at most 2 districts of 3 seats at most, 6 in all; there are 7.", Assert.Throws<ArgumentOutOfRangeException>(() => Propose(units, 7, Options)).Message, StringComparison.Ordinal);
        Assert.Contains("2 parts that do not adjoin, and each is a district at least; there are 1 seats.", Assert.Throws<ArgumentOutOfRangeException>(() => Propose(units, 1, Options with { Adjoining = [] })).Message, StringComparison.Ordinal);
        Assert.Contains("No unit has the name '丙', '丁'.", Assert.Throws<ArgumentException>(() => Propose(units, 2, Options with { Adjoining = [("甲", "丙"), ("丁", "丙")] })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Propose(units, 0, Options));
        Assert.Throws<ArgumentOutOfRangeException>(() => Propose(units, 2, Options with { Aim = (DistrictingAim)2 }));
        Assert.Throws<ArgumentException>(() => Propose([], 1, Options));
        Assert.Throws<ArgumentException>(() => Propose([units[0], units[0]], 2, Options));
        Assert.Contains("'甲（1/2）'", Assert.Throws<ArgumentException>(() => Propose([new("甲", 500), new("甲（1/2）", 100), new("乙", 200)], 7, Options with { MaySplit = true })).Message, StringComparison.Ordinal);
    }

    /// <summary>More parts than memory holds are refused before they are made; so are parts that all adjoin one another.</summary>
    [Fact]
    public void AbsurdSplits_AreRefused()
    {
        PopulationUnit[] units = [new("甲", 2_000_000_000), new("乙", 10)];
        Assert.Contains("2 units cut for 9000000 seats make 3000001 parts; at most 100000 are held.", Assert.Throws<ArgumentOutOfRangeException>(() => Propose(units, 9_000_000, Options with { MaySplit = true })).Message, StringComparison.Ordinal);

        units = [new("甲", 2_000_000), .. Enumerable.Range(0, 1000).Select(i => new PopulationUnit(FormattableString.Invariant($"乙{i}"), 1000))];
        Assert.Contains("1001 units cut into 2539 parts adjoin 2371060 times; at most 1000000 are held.", Assert.Throws<ArgumentOutOfRangeException>(() => Propose(units, 6000, Options with { MaySplit = true, Adjoining = [("甲", "乙0")] })).Message, StringComparison.Ordinal);
    }

    /// <summary>A unit due nineteen of twenty seats is cut into as many parts as these seats need.</summary>
    [Fact]
    public void Splitting_OfAUnitDueAlmostAllSeats_LeavesRoomForThem()
    {
        var proposal = Propose([new("甲", 19_000), new("乙", 1_000)], 20, Options with { MaySplit = true });
        Assert.True(proposal.IsWithinTolerance);
        Assert.Equal(9, proposal.Districts.Sum(d => d.Units.Count));
    }

    [Fact]
    public void Search_CanBeEnded() => Assert.Throws<OperationCanceledException>(() => DistrictProposal.Of(Grid(10, 10, 30_000, 60).Units, 60, Options, new CancellationToken(canceled: true)));

    [Fact]
    public void Options_AreTheNumbersOfTheLaw()
    {
        Assert.Equal((new Fraction(3, 10), new CountRange(1, 3)), (Options.Tolerance, Options.SeatsPerDistrict));
        Assert.Contains("population-deviation", Assert.Throws<ArgumentException>(() => DistrictingOptions.Of(Law, Occasion.General(Level.Province, Example.Day))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DistrictingOptions.Of(Law.With(Interpretations.Deviation, "none"), Township));
    }

    private static DistrictProposal Propose(IReadOnlyList<PopulationUnit> units, int seats, DistrictingOptions options) => DistrictProposal.Of(units, seats, options);

    private static DistrictProposal Searched(Place place, int? steps = null) => DistrictProposal.By(DistrictingMethod.Heuristic, place.Units, place.Seats, place.Options, steps);

    private static bool IsLawful(Place place, DistrictProposal proposal) =>
        proposal.Districts.SelectMany(d => d.Units).OrderBy(u => u.Name, StringComparer.Ordinal).SequenceEqual(place.Units.OrderBy(u => u.Name, StringComparer.Ordinal))
        && proposal.Districts.All(d => d.Units.Count > 0 && place.IsWhole(d.Units) && d.Seats is 1 or 2 or 3 && d.Population == d.Units.Sum(u => u.Population)
            && d.Deviation == Deviation.Of(d.Population, d.Seats, place.Units.Sum(u => u.Population), place.Seats))
        && proposal.Districts.Sum(d => d.Seats) == place.Seats
        && proposal.LargestDeviation >= proposal.LowerBound
        && proposal.IsWithinTolerance == proposal.Districts.All(d => !d.Deviation.Exceeds(Options.Tolerance))
        && !(proposal.IsWithinTolerance && proposal.IsProvenImpossible);

    /// <summary>Villages on a grid, of unequal size, that have some people in all.</summary>
    private static Place Grid(int width, int height, int people, int seats)
    {
        var n = width * height;
        var weights = Enumerable.Range(0, n).Select(i => 40 + i * 7919 % 101).ToArray();
        var sizes = weights.Select(w => (int)((long)people * w / weights.Sum())).ToArray();
        sizes[0] += people - sizes.Sum();
        var pairs =
            from y in Enumerable.Range(0, height)
            from x in Enumerable.Range(0, width)
            from step in new[] { (X: 1, Y: 0), (X: 0, Y: 1) }
            where x + step.X < width && y + step.Y < height
            select (At(x, y), At(x + step.X, y + step.Y));
        return new([.. sizes.Select((p, i) => new PopulationUnit(At(i % width, i / width), p))], seats, [.. pairs]);

        static string At(int x, int y) => FormattableString.Invariant($"村{x:00}-{y:00}");
    }

    private static bool Throws<T>(Func<object> act)
        where T : Exception
    {
        try
        {
            act();
            return false;
        }
        catch (T)
        {
            return true;
        }
    }
}
