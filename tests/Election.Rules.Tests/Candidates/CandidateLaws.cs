using FsCheck;
using FsCheck.Fluent;
using SlateJudge = System.Func<Election.Rules.CandidateSlate, Election.Rules.Verdict>;
using TotalsJudge = System.Func<Election.Rules.CandidateTotals, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Candidates;

/// <summary>The laws that the calculator and each rule of the chapter obey.</summary>
public sealed class CandidateLaws
{
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly Occasion City = Occasion.General(Level.Prefecture, Example.Day);
    private static readonly LawInForce Law = LawInForce.On(Example.Day);
    private static readonly LawInForce JiangsuLaw = LawInForce.On(new(2026, 9, 1), "32");
    private static readonly SurplusRange Direct = new(new(1, 3), new(1, 1));
    private static readonly SurplusRange Indirect = new(new(1, 5), new(1, 2));
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static SlateJudge Of(Rule<CandidateSlate> rule, Occasion? occasion = null, LawInForce? law = null) => s => rule.Judge(s, occasion ?? Township, law ?? Law);

    private static SlateJudge Under(Rule<CandidateSlate> rule, string interpretation, string reading) =>
        Of(rule, law: LawInForce.On(Example.Day, null, Readings.Default.With(interpretation, reading)));

    // The calculator.

    /// <summary>The tables of the notes on counting, written out.</summary>
    [Theory]
    [InlineData(Level.Township, 1, 2, 2)]
    [InlineData(Level.Township, 2, 3, 4)]
    [InlineData(Level.County, 3, 4, 6)]
    [InlineData(Level.Prefecture, 1, 2, 2)]
    [InlineData(Level.Prefecture, 2, 3, 3)]
    [InlineData(Level.Prefecture, 3, 4, 4)]
    [InlineData(Level.Province, 4, 5, 6)]
    [InlineData(Level.Province, 5, 6, 7)]
    [InlineData(Level.Province, 9, 11, 13)]
    [InlineData(Level.National, 10, 12, 15)]
    public void CandidateRange_OfSomeSeats_IsThatOfTheTable(Level level, int seats, int least, int most) =>
        Assert.Equal(new CandidateRange(least, most), CandidateRange.Of(seats, new Occasion(level), Law));

    [Fact]
    public void CandidateRange_WhereTheLawEstablishesNone_IsNull()
    {
        Assert.Null(CandidateRange.Of(2, Township, LawInForce.Undated()));
        Assert.Null(CandidateRange.Of(1, City, Law.With(Interpretations.IndirectSingleSeat, "undetermined")));
        Assert.Null(CandidateRange.Of(4, City, LawInForce.On(new(2006, 11, 1))));
        Assert.Null(CandidateRange.Of(2, new(Level.County, ElectionKind.ByElection), Law));
        Assert.Equal(new CandidateRange(3, 4), CandidateRange.Of(2, new(Level.County, ElectionKind.ByElection), JiangsuLaw));
        Assert.Equal(new CandidateRange(2, 2), CandidateRange.Of(1, new(Level.Prefecture, ElectionKind.Rerun), Law.With(Interpretations.IndirectSingleSeat, "undetermined")));
        Assert.Equal(new CandidateRange(11, 14), CandidateRange.Of(9, City, Law.With(Interpretations.IndirectMost, "ceiling")));
        Assert.True(CandidateRange.Of(1, Indirect).IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => CandidateRange.Of(0, Direct));
    }

    /// <summary>A slow oracle: every n with 3(n − s) ≥ s and n − s ≤ s, or 5(n − s) ≥ s and 2(n − s) ≤ s.</summary>
    [Fact]
    public void CandidateRange_AgreesWithScanningTheArticle() => Laws.Hold(
        from seats in Gen.Choose(1, 400) from direct in Gen.Elements(true, false) select (seats, direct),
        (seats, ratio) => CandidateRange.Of(seats, ratio),
        (seats, ratio) => new CandidateRange((int)(seats + ratio.Least.FloorOf(seats)), (int)(seats + ratio.Most.FloorOf(seats))),
        (Func<int, SurplusRange, CandidateRange> of, (int Seats, bool Direct) x) =>
        {
            var s = x.Seats;
            var range = of(s, x.Direct ? Direct : Indirect);
            return Enumerable.Range(0, 2 * s + 3).All(n => range.Holds(n) == (x.Direct ? 3 * (n - s) >= s && n - s <= s : 5 * (n - s) >= s && 2 * (n - s) <= s));
        });

    /// <summary>More seats never take fewer candidates.</summary>
    [Fact]
    public void CandidateRange_GrowsWithTheSeats() => Laws.Hold(
        Gen.Choose(1, 2000),
        seats => CandidateRange.Of(seats, City, Law)!.Value,
        seats => new CandidateRange(seats + (seats % 5), seats),
        (Func<int, CandidateRange> of, int seats) => of(seats).Least <= of(seats + 1).Least && of(seats).Most <= of(seats + 1).Most);

    /// <summary>The inverse: a number is lawful for just the seats whose range holds it.</summary>
    [Fact]
    public void SeatsFor_AreTheSeatsWhoseRangeHoldsTheNumber() => Laws.Hold(
        from n in Gen.Choose(0, 300)
        from level in Gen.Elements(Level.Township, Level.Province)
        from up in Gen.Elements("floor", "ceiling")
        from one in Gen.Elements("two", "undetermined")
        select (n, occasion: new Occasion(level), law: Law.With(Interpretations.IndirectMost, up).With(Interpretations.IndirectSingleSeat, one)),
        CandidateRange.SeatsFor,
        (n, _, _) => CandidateRange.SeatsFor(n, Direct),
        (Func<int, Occasion, LawInForce, CountRange?> seatsFor, (int N, Occasion Occasion, LawInForce Law) x) =>
        {
            var found = seatsFor(x.N, x.Occasion, x.Law);
            return Enumerable.Range(1, 310).All(s =>
                (CandidateRange.Of(s, x.Occasion, x.Law)?.Holds(x.N) ?? false) == (found is { } seats && seats.Least <= s && s <= seats.Most));
        });

    // One rule after the other.

    /// <summary>EL 31(1) written out.</summary>
    [Fact]
    public void Contested_MeansMoreThanTheSeats() => Laws.Hold(
        Numbers(), Of(CandidateRules.Contested), s => s.FormalCandidates >= s.Seats ? Lawful : Of(CandidateRules.Contested)(s),
        (judge, s) => judge(s).Conclusion == (s.FormalCandidates > s.Seats ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Whatever has a lawful surplus is contested: 31(2) is never met where 31(1) is breached.</summary>
    [Fact]
    public void Surplus_WhenMet_ImpliesContested() => Laws.Hold(
        Numbers(), Of(CandidateRules.Surplus), s => s.FormalCandidates == s.Seats ? Lawful : Of(CandidateRules.Surplus)(s),
        (judge, s) => judge(s).Conclusion != Conclusion.Met || Of(CandidateRules.Contested)(s).Conclusion == Conclusion.Met);

    /// <summary>The rule and the calculator agree, whichever election and reading; the rule compares products, the calculator divides.</summary>
    [Fact]
    public void Surplus_AgreesWithTheRange() => Laws.Hold(
        from s in Gen.Choose(1, 60)
        from n in Gen.Choose(0, 130)
        from level in Gen.Elements(Level.County, Level.Province)
        from kind in Gen.Elements(ElectionKind.General, ElectionKind.Rerun, ElectionKind.Leftover)
        from up in Gen.Elements("floor", "ceiling")
        select (s, n, occasion: new Occasion(level, kind), law: Law.With(Interpretations.IndirectMost, up)),
        CandidateRules.Surplus.Judge,
        (facts, _, law, _) => CandidateRules.Surplus.Judge(facts, City, law),
        (Func<CandidateSlate, Occasion, LawInForce, Reasoning?, Verdict> judge, (int S, int N, Occasion Occasion, LawInForce Law) x) =>
        {
            var range = CandidateRange.Of(x.S, x.Occasion, x.Law)!.Value;
            var facts = new CandidateSlate { Seats = x.S, FormalCandidates = x.N };
            var verdict = judge(facts, x.Occasion, x.Law, null);
            return verdict.Conclusion == (range.Holds(x.N) ? Conclusion.Met : Conclusion.Breached)
                && verdict.Bound == (x.N > range.Most ? range.Most : range.Least)
                && verdict == judge(facts, x.Occasion, x.Law, new Reasoning());
        });

    /// <summary>An uncontested by-election is never this rule's business, and a contested one in Jiangsu has the ratio of the general election.</summary>
    [Fact]
    public void Surplus_InJiangsuByElections_IsThatOfTheGeneralElection() => Laws.Hold(
        Numbers(), s => CandidateRules.Surplus.Judge(s, new(Level.Township, ElectionKind.ByElection), JiangsuLaw),
        Of(CandidateRules.Surplus, new(Level.Township, ElectionKind.ByElection)),
        (SlateJudge judge, CandidateSlate s) => judge(s).Conclusion == (s.FormalCandidates <= s.Seats ? Conclusion.NotApplicable : Of(CandidateRules.Surplus)(s).Conclusion));

    /// <summary>
    /// Every way to deal S seats to D districts, one to three each, and lawful candidates to each: totals are met exactly where
    /// there is one.
    /// </summary>
    [Fact]
    public void SurplusInAggregate_AgreesWithEveryWayToDeal() => Laws.Hold(
        from d in Gen.Choose(1, 7) from s in Gen.Choose(d, 3 * d) from c in Gen.Choose(0, 2 * s + 4) select (d, s, c),
        Aggregate, t => 3 * (t.FormalCandidates - t.Seats) >= t.Seats && t.FormalCandidates <= 2 * t.Seats ? Lawful : Aggregate(t),
        (judge, x) => judge(new() { Districts = x.d, Seats = x.s, FormalCandidates = x.c }).Conclusion == (CanDeal(x.d, x.s, x.c) ? Conclusion.Met : Conclusion.Breached));

    /// <summary>What totals prove with one of them missing, they prove whatever that one is.</summary>
    [Fact]
    public void SurplusInAggregate_WithATotalMissing_ProvesOnlyWhatHoldsForAll() => Laws.Hold(
        from d in Gen.Choose(1, 6) from s in Gen.Choose(d, 3 * d) from c in Gen.Choose(0, 2 * s + 4) from seats in Gen.Elements(true, false) select (d, s, c, seats),
        Aggregate, t => t.Seats is null && t.FormalCandidates < 3 * t.Districts ? Lawful with { Conclusion = Conclusion.Breached } : Aggregate(t),
        (judge, x) =>
        {
            var verdict = judge(new() { Districts = x.seats ? null : x.d, Seats = x.seats ? x.s : null, FormalCandidates = x.c });
            return verdict.Conclusion == Conclusion.Undetermined || (verdict.Conclusion == Conclusion.Breached && !CanDeal(x.d, x.s, x.c));
        });

    /// <summary>Within the range, with the excused or without them, nobody is cut: the rule is met exactly where each nominee stands or is excused.</summary>
    [Fact]
    public void NoCutWithinRange_IsMetWhereEveryNomineeStandsOrIsExcused() => Laws.Hold(
        Slates(), Of(CandidateRules.NoCutWithinRange), s => s.Candidates!.Count(c => c.IsFormal == true) >= 3 ? Lawful : Of(CandidateRules.NoCutWithinRange)(s),
        (judge, s) =>
        {
            var nominees = s.Candidates!.Where(c => c.IsInitial == true).ToList();
            bool IsExcused(Candidate c) => c.HasDeclined == true || c.IsDeceased == true || c.IsForeignFunded == true || c.Eligibility is { IsDeprivedForLife: true };
            var expected = nominees.Count is < 3 or > 4 && nominees.Count(c => !IsExcused(c)) is < 3 or > 4 ? Conclusion.NotApplicable
                : nominees.All(c => c.IsFormal == true || IsExcused(c)) ? Conclusion.Met : Conclusion.Breached;
            return judge(s).Conclusion == expected;
        });

    /// <summary>Between no-cut and preliminary-required there is no hole: a nominee is cut without agreement or a preliminary election only in breach of one of them.</summary>
    [Fact]
    public void CutNominees_WithoutAgreementOrPreliminary_BreachOneRuleOrTheOther() => Laws.Hold(
        from s in Slates() where s.Candidates!.Count(c => c.IsInitial == true) >= 3 select s with { AgreementReached = false },
        Of(CandidateRules.NoCutWithinRange, law: JiangsuLaw), s => s.Candidates!.Count(c => c.IsInitial == true) > 4 ? Lawful with { Conclusion = Conclusion.NotApplicable } : Of(CandidateRules.NoCutWithinRange, law: JiangsuLaw)(s),
        (judge, s) =>
        {
            var cut = s.Candidates!.Any(c => c is { IsInitial: true, IsFormal: false, IsForeignFunded: false, HasDeclined: false, IsDeceased: false, Eligibility: null });
            var left = s.Candidates!.Count(c => c is { IsInitial: true, IsForeignFunded: false, HasDeclined: false, IsDeceased: false, Eligibility: null });
            return !cut || left < 3 || judge(s).Conclusion == Conclusion.Breached || Of(CandidateRules.PreliminaryRequired, law: JiangsuLaw)(s).Conclusion == Conclusion.Breached;
        });

    /// <summary>A list that names fewer than are stated never passes for a whole one.</summary>
    [Fact]
    public void PartialLists_AreNeverMetWhereTheOthersCouldBreak() => Laws.Hold(
        from s in Voted() from more in Gen.Choose(1, 3) select s with { InitialCandidates = s.Candidates!.Count + more },
        Of(CandidateRules.PreliminaryOrder), s => Of(CandidateRules.PreliminaryOrder)(s with { InitialCandidates = null }),
        (judge, s) => judge(s).Conclusion == Conclusion.Undetermined);

    /// <summary>The same cut is a warning in the nation, a breach in Jiangsu since 2026 and in indirect elections.</summary>
    [Fact]
    public void NoCutWithinRange_HasTheForceOfThePlace()
    {
        var facts = new CandidateSlate { Seats = 3, Candidates = [.. Persons(4).Select((c, i) => c with { IsFormal = i > 0 })] };
        Assert.Equal(Force.Guiding, Of(CandidateRules.NoCutWithinRange)(facts).Force);
        Assert.Equal(Force.Mandatory, Of(CandidateRules.NoCutWithinRange, law: JiangsuLaw)(facts).Force);
        Assert.Equal(Force.Mandatory, Of(CandidateRules.NoCutWithinRange, City)(facts).Force);
        Assert.Equal(Conclusion.NotApplicable, Under(CandidateRules.NoCutWithinRange, "cut-in-range", "yes")(facts).Conclusion);
        Assert.Contains("A", CandidateRules.NoCutWithinRange.Explain(facts, Township, Law).Message.En, StringComparison.Ordinal);
    }

    /// <summary>A preliminary election never makes a lawful case unlawful, and it is due exactly above the most without agreement.</summary>
    [Fact]
    public void PreliminaryRequired_IsBreachedExactlyAboveTheMostWithoutAgreement() => Laws.Hold(
        from s in Gen.Choose(1, 3)
        from n in Gen.Choose(0, 9)
        from agreed in Gen.Elements<bool?>(true, false, null)
        from held in Gen.Elements(true, false)
        select new CandidateSlate { Seats = s, InitialCandidates = n, AgreementReached = agreed, Preliminary = held ? new() : null },
        Of(CandidateRules.PreliminaryRequired), s => s.InitialCandidates == 2 * s.Seats + 1 ? Lawful : Of(CandidateRules.PreliminaryRequired)(s),
        (judge, s) => judge(s).Conclusion == (
            s.InitialCandidates <= 2 * s.Seats ? Conclusion.NotApplicable
            : s.Preliminary is not null ? Conclusion.Met
            : s.AgreementReached switch { true => Conclusion.NotApplicable, false => Conclusion.Breached, null => Conclusion.Undetermined }));

    /// <summary>A slow oracle: of all ways to pick n persons, some pick of greatest votes; unique, it must be who stands.</summary>
    [Fact]
    public void PreliminaryOrder_AgreesWithEveryBestPick() => Laws.Hold(
        Voted(), Of(CandidateRules.PreliminaryOrder), s => s.Candidates!.Count(c => c.IsFormal == true) == s.NumberFixed ? Lawful : Of(CandidateRules.PreliminaryOrder)(s),
        (judge, s) =>
        {
            var persons = s.Candidates!.ToArray();
            var formal = Bits(persons, c => c.IsFormal == true);
            if (formal == 0) return judge(s).Conclusion == Conclusion.Undetermined;
            var picks = Enumerable.Range(0, 1 << persons.Length).Where(p => int.PopCount(p) == Math.Min(s.NumberFixed!.Value, persons.Length)).ToList();
            var votes = picks.Max(p => Sum(persons, p));
            var best = picks.Where(p => Sum(persons, p) == votes).ToList();
            var (all, any) = (best.Aggregate((a, b) => a & b), best.Aggregate((a, b) => a | b));
            var expected = (all & ~formal) != 0 || (formal & ~any) != 0 ? Conclusion.Breached : best.Count > 1 ? Conclusion.Undetermined : Conclusion.Met;
            return judge(s).Conclusion == expected;
        });

    /// <summary>The order in which persons are listed, and what they are called, changes no verdict of any rule.</summary>
    [Fact]
    public void EveryRule_IsUnchangedByReorderingAndRenaming() => Laws.Hold(
        from slate in Gen.OneOf(Voted(), Slates()) from seed in Gen.Shuffle(Enumerable.Range(0, 5).ToArray()) select (slate, seed),
        (rule, s) => rule.Judge(s, Township, Law),
        (rule, s) => s.Candidates is [{ IsFormal: true }, ..] ? Lawful : rule.Judge(s, Township, Law),
        (Func<Rule<CandidateSlate>, CandidateSlate, Verdict> judge, (CandidateSlate Slate, int[] Seed) x) =>
        {
            var persons = x.Slate.Candidates!;
            var other = x.Slate with { Candidates = [.. x.Seed.Where(i => i < persons.Count).Select(i => persons[i] with { Id = "Z" + persons[i].Id })] };
            return CandidateRules.OfSlate.All(rule => judge(rule, x.Slate) == judge(rule, other));
        });

    /// <summary>Jiangsu 41(4), cross-multiplied; and one participant more never breaks it. Half of the inputs lie at the bound.</summary>
    [Fact]
    public void PreliminaryQuorum_IsAThirdOfTheVotersAndMonotone() => Laws.Hold(
        from v in Gen.Choose(0, 1000) from p in Gen.OneOf(Gen.Choose(0, 400), Gen.Choose(v / 3, v / 3 + 1)) select new CandidateSlate { Preliminary = new() { Participants = p, Voters = v } },
        Of(CandidateRules.PreliminaryQuorum, law: JiangsuLaw),
        s => s.Preliminary!.Participants >= s.Preliminary.Voters / 3 ? Lawful : Of(CandidateRules.PreliminaryQuorum, law: JiangsuLaw)(s),
        (judge, s) => judge(s).Conclusion == (3 * s.Preliminary!.Participants >= s.Preliminary.Voters ? Conclusion.Met : Conclusion.Breached)
            && (judge(s).Conclusion != Conclusion.Met || judge(s with { Preliminary = s.Preliminary with { Participants = s.Preliminary.Participants + 1 } }).Conclusion == Conclusion.Met));

    /// <summary>Numbers never prove that every formal candidate was nominated; persons decide it alone.</summary>
    [Fact]
    public void FromInitialList_IsMetExactlyWhereNobodyIsAStranger() => Laws.Hold(
        from s in Slates() from listed in Gen.Elements(true, false) select listed ? s : new() { Seats = 2, InitialCandidates = s.Candidates!.Count(c => c.IsInitial == true), FormalCandidates = s.Candidates!.Count(c => c.IsFormal == true) },
        Of(CandidateRules.FromInitialList), s => s.FormalCandidates <= s.InitialCandidates ? Lawful : Of(CandidateRules.FromInitialList)(s),
        (judge, s) => judge(s).Conclusion == (
            s.Candidates is not { } persons ? s.FormalCandidates > s.InitialCandidates ? Conclusion.Breached : Conclusion.Undetermined
            : persons.Any(c => c is { IsFormal: true, IsInitial: false }) ? Conclusion.Breached
            : persons.Any(c => c.IsFormal == true) ? Conclusion.Met : Conclusion.Undetermined));

    /// <summary>A list sorted by votes is met; swapping two neighbours with different votes breaks it, with equal ones it does not.</summary>
    [Fact]
    public void ListOrder_IsBrokenByJustTheSwapsThatMatter() => Laws.Hold(
        from n in Gen.Choose(2, 6) from votes in Gen.ArrayOf(Gen.Choose(0, 5), n) from at in Gen.Choose(0, n - 2) select (votes, at),
        Of(CandidateRules.ListOrder), s => s.Candidates!.MaxBy(c => c.PreliminaryVotes)!.ListPosition == 1 ? Lawful : Of(CandidateRules.ListOrder)(s),
        (judge, x) =>
        {
            var sorted = x.votes.OrderDescending().ToArray();
            var differ = sorted[x.at] != sorted[x.at + 1];
            if (judge(Listed(sorted)).Conclusion != Conclusion.Met) return false;
            (sorted[x.at], sorted[x.at + 1]) = (sorted[x.at + 1], sorted[x.at]);
            return judge(Listed(sorted)).Conclusion == (differ ? Conclusion.Breached : Conclusion.Met);
        });

    /// <summary>Eight provinces order every list that no preliminary election decided, Jiangsu only one whose nominees are within the range.</summary>
    [Fact]
    public void ListOrder_WithoutAPreliminaryElection_IsThatOfTheProvince() => Laws.Hold(
        from seats in Gen.Choose(1, 3) from nominated in Gen.Choose(0, 8) from strokes in Gen.Elements(true, false) from province in Gen.Elements("11", "12", "14", "32", "33", "37", "42", "44", "53", "61") select (seats, nominated, strokes, province),
        (s, law) => CandidateRules.ListOrder.Judge(s, Township, law),
        (s, law) => s.InitialCandidates > 2 * s.Seats ? Lawful with { Conclusion = Conclusion.NotApplicable } : CandidateRules.ListOrder.Judge(s, Township, law),
        (Func<CandidateSlate, LawInForce, Verdict> judge, (int Seats, int Nominated, bool Strokes, string Province) x) =>
            judge(new() { Seats = x.Seats, InitialCandidates = x.Nominated, InStrokeOrder = x.Strokes }, LawInForce.On(new(2026, 9, 1), x.Province)).Conclusion
            == (x.Province == "32" && (3 * (x.Nominated - x.Seats) < x.Seats || x.Nominated > 2 * x.Seats) ? Conclusion.NotApplicable : x.Strokes ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Zhejiang 36(4) and Shaanxi 54(2) alone are turned by the reading that keeps strokes, and say so.</summary>
    [Fact]
    public void ListOrder_AfterAPreliminaryElection_TurnsOnlyWhereTheProvinceDeparts() => Laws.Hold(
        from province in Gen.Elements("14", "32", "33", "42", "44", "53", "61") from sorted in Gen.Elements(true, false) from strokes in Gen.Elements(true, false) select (province, sorted, strokes),
        law => s => CandidateRules.ListOrder.Judge(s, Township, law),
        law => s => CandidateRules.ListOrder.Judge(s, Township, law.With(Interpretations.ListOrder, "votes")),
        (Func<LawInForce, SlateJudge> judge, (string Province, bool Sorted, bool Strokes) x) =>
        {
            var law = LawInForce.On(new(2026, 9, 1), x.Province);
            var departs = x.Province is "33" or "61";
            var slate = Listed(x.Sorted ? [90, 70, 50] : [50, 70, 90]) with { InStrokeOrder = x.Strokes };
            var told = CandidateRules.ListOrder.Explain(slate, Township, law).Readings.Select(r => r.Interpretation);
            return judge(law)(slate).Conclusion == (x.Sorted ? Conclusion.Met : Conclusion.Breached)
                && judge(law.With(Interpretations.ListOrder, "strokes"))(slate).Conclusion == ((departs ? x.Strokes : x.Sorted) ? Conclusion.Met : Conclusion.Breached)
                && told.Contains(Interpretations.ListOrder) == departs;
        });

    /// <summary>Hebei 31(1) alone makes a preliminary election a permission; elsewhere the reading that follows it turns nothing.</summary>
    [Theory]
    [InlineData("13", Conclusion.NotApplicable)]
    [InlineData("32", Conclusion.Breached)]
    [InlineData("44", Conclusion.Breached)]
    [InlineData("41", Conclusion.Undetermined)]
    public void PreliminaryRequired_IsOptionalInHebeiAlone(string province, Conclusion conclusion)
    {
        var law = LawInForce.On(new(2026, 9, 1), province);
        var slate = new CandidateSlate { Seats = 2, InitialCandidates = 6, AgreementReached = false };
        Assert.Equal(Conclusion.Breached, CandidateRules.PreliminaryRequired.Judge(slate, Township, law).Conclusion);
        Assert.Equal(conclusion, CandidateRules.PreliminaryRequired.Judge(slate, Township, law.With(Interpretations.PreliminaryOptional, "yes")).Conclusion);
    }

    /// <summary>The three answers of a yes-or-no fact where a province asks, and silence where none does.</summary>
    [Fact]
    public void Meeting_FollowsTheFactInJiangsuAlone() => Laws.Hold(
        from held in Gen.Elements<bool?>(true, false, null) from jiangsu in Gen.Elements(true, false) select (held, jiangsu),
        (s, law) => CandidateRules.Meeting.Judge(s, Township, law),
        (s, law) => s.MeetingHeld == true ? Lawful : CandidateRules.Meeting.Judge(s, Township, law),
        (Func<CandidateSlate, LawInForce, Verdict> judge, (bool? Held, bool Jiangsu) x) => judge(new() { MeetingHeld = x.Held }, x.Jiangsu ? JiangsuLaw : Law).Conclusion ==
            (!x.Jiangsu ? Conclusion.Undetermined : x.Held switch { true => Conclusion.Met, false => Conclusion.Breached, null => Conclusion.Undetermined }));

    /// <summary>Met exactly where at least two are stated and all that are stated are equal; never Mandatory.</summary>
    [Fact]
    public void TotalsConsistent_MeansAllThatAreStatedAreEqual() => Laws.Hold(
        from a in Few() from b in Few() from c in Few() select new StatedCounts { FromTotals = a, FromDistricts = b, FromCandidates = c },
        s => CandidateRules.TotalsConsistent.Judge(s, Township, Law),
        s => CandidateRules.TotalsConsistent.Judge(s with { FromDistricts = s.FromTotals ?? s.FromDistricts }, Township, Law),
        (Func<StatedCounts, Verdict> judge, StatedCounts s) =>
        {
            var stated = new[] { s.FromTotals, s.FromDistricts, s.FromCandidates }.OfType<int>().ToList();
            var verdict = judge(s);
            return verdict.Conclusion == (stated.Count < 2 ? Conclusion.NotApplicable : stated.Distinct().Count() == 1 ? Conclusion.Met : Conclusion.Breached) && !verdict.IsUnlawful;
        });

    /// <summary>Enough nominees are met; too few are open, or a breach by the strict reading; one nominee more never harms.</summary>
    [Fact]
    public void TooFew_IsOpenBelowTheLeastAndMetFromThere() => Laws.Hold(
        from s in Gen.Choose(1, 3) from n in Gen.Choose(0, 8) select new CandidateSlate { Seats = s, InitialCandidates = n },
        rule => Of(rule), rule => s => Of(rule)(s with { InitialCandidates = s.InitialCandidates + 1 }),
        (Func<Rule<CandidateSlate>, SlateJudge> judge, CandidateSlate s) =>
        {
            var enough = s.InitialCandidates > s.Seats;
            return judge(CandidateRules.TooFew)(s).Conclusion == (enough ? Conclusion.Met : Conclusion.Undetermined)
                && Under(CandidateRules.TooFew, "too-few", "breach")(s).Conclusion == (enough ? Conclusion.Met : Conclusion.Breached);
        });

    // What the chapter as a whole promises.

    /// <summary>With nothing known, no rule is met and none is breached.</summary>
    [Fact]
    public void EveryRule_KnowingNothing_NeitherPassesNorFails()
    {
        foreach (var rule in CandidateRules.OfSlate)
            foreach (var level in Enum.GetValues<Level>())
                foreach (var kind in Enum.GetValues<ElectionKind>())
                    Assert.True(rule.Judge(new(), new(level, kind), Law).Conclusion is Conclusion.Undetermined or Conclusion.NotApplicable, $"{rule.Id} {level} {kind}");
    }

    /// <summary>Judging allocates nothing where nobody asks why.</summary>
    [Fact]
    public void EveryRule_JudgingWithoutReasoning_AllocatesNothing()
    {
        foreach (var rule in CandidateRules.All)
            foreach (var example in rule.Examples)
            {
                var judge = Ready(example);
                for (var i = 0; i < 3; i++) judge();
                var before = GC.GetAllocatedBytesForCurrentThread();
                judge();
                Assert.True(GC.GetAllocatedBytesForCurrentThread() == before, $"{rule.Id}: {example.Title.En}");
            }
    }

    /// <summary>A general election cites no by-election's article, and a by-election none of the general ratio.</summary>
    [Fact]
    public void Surplus_CitesTheArticleOfTheOccasion()
    {
        Assert.Equal([31], CandidateRules.Surplus.CitationsIn(Law, Township).Select(c => c.Provision.Article));
        Assert.Equal([57], CandidateRules.Surplus.CitationsIn(Law, new(Level.Township, ElectionKind.ByElection)).Select(c => c.Provision.Article));
        Assert.Equal([31, 45], CandidateRules.Surplus.CitationsIn(Law, new(Level.Township, ElectionKind.Rerun)).Select(c => c.Provision.Article));
        Assert.Equal([57, 65], CandidateRules.Surplus.CitationsIn(JiangsuLaw, new(Level.Township, ElectionKind.ByElection)).Select(c => c.Provision.Article));
    }

    /// <summary>A breach that rests on a number proved by a secondary source only says so, as a met one does; other notices are of what is met.</summary>
    [Fact]
    public void Surplus_BreachedOnSecondaryEvidence_SaysSo()
    {
        var of2006 = LawInForce.On(new(2006, 11, 1));
        foreach (var candidates in new[] { 3, 5 })
            Assert.Contains(CandidateRules.Surplus.Explain(new() { Seats = 2, FormalCandidates = candidates }, Township, of2006).Notices, n => n.Id == Notice.SecondaryEvidence.Id);
        Assert.Empty(CandidateRules.Surplus.Explain(new() { Seats = 2, FormalCandidates = 5 }, Township, Law).Notices);
    }

    /// <summary>Totals without districts name all that is missing, in the order of the dossier.</summary>
    [Fact]
    public void SurplusInAggregate_OfFormalCandidatesAlone_NamesDistrictsAndSeats() => Assert.Equal(
        ["/totals/districts", "/totals/seats"],
        CandidateRules.SurplusInAggregate.Explain(new() { FormalCandidates = 365 }, new(Level.County), Law).Missing.Select(f => f.Pointer));

    private static TotalsJudge Aggregate => t => CandidateRules.SurplusInAggregate.Judge(t, Township, Law);

    private static Func<Verdict> Ready(Example example)
    {
        var (law, occasion) = (example.Law(), example.Occasion);
        return example switch
        {
            Example<CandidateSlate> e => () => e.Rule.Judge(e.Facts, occasion, law),
            Example<CandidateTotals> e => () => e.Rule.Judge(e.Facts, occasion, law),
            Example<StatedCounts> e => () => e.Rule.Judge(e.Facts, occasion, law),
            _ => throw new InvalidOperationException(example.Title.En),
        };
    }

    private static bool CanDeal(int districts, int seats, int candidates) => districts == 0
        ? seats == 0 && candidates == 0
        : candidates >= 0 && Enumerable.Range(1, 3).Where(s => s <= seats).Any(s => Enumerable.Range(0, 7).Any(n => 3 * (n - s) >= s && n <= 2 * s && n <= candidates && CanDeal(districts - 1, seats - s, candidates - n)));

    private static int Bits(Candidate[] persons, Func<Candidate, bool> holds) => persons.Select((c, i) => holds(c) ? 1 << i : 0).Sum();

    private static long Sum(Candidate[] persons, int pick) => persons.Select((c, i) => (pick >> i & 1) == 1 ? (long)c.PreliminaryVotes!.Value : 0).Sum();

    private static IEnumerable<Candidate> Persons(int count) => Enumerable.Range(0, count).Select(i => new Candidate { Id = ((char)('A' + i)).ToString(), IsInitial = true, IsFormal = true });

    private static CandidateSlate Listed(int[] votes) => new()
    {
        Preliminary = new(),
        Candidates = [.. Persons(votes.Length).Select((c, i) => c with { PreliminaryVotes = votes[i], ListPosition = i + 1 })],
    };

    private static Gen<int?> Few() => Gen.Elements<int?>(null, 1, 2);

    private static Gen<CandidateSlate> Numbers() => from s in Gen.Choose(1, 3) from n in Gen.Choose(0, 8) select new CandidateSlate { Seats = s, FormalCandidates = n };

    /// <summary>Two seats and up to five persons, of each of whom everything is stated.</summary>
    private static Gen<CandidateSlate> Slates() =>
        from n in Gen.Choose(1, 5)
        from initial in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false))), n)
        from formal in Gen.ArrayOf(Gen.Elements(true, true, false), n)
        from reason in Gen.ArrayOf(Gen.Choose(0, 9), n)
        select new CandidateSlate
        {
            Seats = 2,
            Candidates = [.. Persons(n).Select((c, i) => c with { IsInitial = initial[i], IsFormal = formal[i], HasDeclined = reason[i] == 0, IsDeceased = reason[i] == 1, IsForeignFunded = reason[i] == 2, Eligibility = reason[i] == 3 ? new() { IsDeprivedForLife = true } : null })],
        };

    /// <summary>Two seats, a preliminary election among up to five persons, and anyone of them standing.</summary>
    private static Gen<CandidateSlate> Voted() =>
        from n in Gen.Choose(1, 5)
        from votes in Gen.ArrayOf(Gen.Choose(0, 6), n)
        from place in Gen.Choose(0, 3)
        from formal in Gen.OneOf(Gen.ArrayOf(Gen.Elements(true, false), n), Gen.Constant(votes.Select(v => v >= votes.Order().ElementAt(Math.Min(place, n - 1))).ToArray()))
        from number in Gen.Choose(1, 5)
        select new CandidateSlate
        {
            Seats = 2,
            NumberFixed = number,
            Preliminary = new(),
            Candidates = [.. Persons(n).Select((c, i) => c with { PreliminaryVotes = votes[i], IsFormal = formal[i], ListPosition = i + 1 })],
        };
}
