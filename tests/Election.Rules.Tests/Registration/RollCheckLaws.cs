using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Checker = System.Func<System.Collections.Generic.IReadOnlyList<Election.Rules.RollEntry>, Election.Rules.RollResult>;

namespace Election.Rules.Tests.Registration;

public sealed class RollCheckLaws
{
    private static readonly LocalDate Day = Example.Day;
    private static readonly LocalDate Before = new(2016, 11, 1);
    private static readonly Occasion Election = Occasion.General(Level.Township, Day);

    private static readonly Gen<LocalDate> Births = Gen.Elements(Day.PlusYears(-18), Day.PlusYears(-18).PlusDays(1), Before.PlusYears(-18), Before.PlusYears(-18).PlusDays(1), new LocalDate(1970, 1, 1));

    private static readonly Gen<RollEntry> Entries =
        from born in Births
        from stated in Gen.Elements<LocalDate?>(null, null, born, born.PlusDays(1))
        from number in Gen.Elements(null, Invented.Number(999_999, born, 1), Invented.Number(999_999, born, 1), Invented.Number(999_999, born, 2).ToLowerInvariant(), "99999919700101001", "无")
        from card in Gen.Elements(null, "1", "01", "甲1", "甲2", "A-000000000000000000000001")
        from district in Gen.Elements(null, "1", "1", "2")
        select new RollEntry(0) { Born = stated, IdentityNumber = number, VoterId = card, District = district };

    private static readonly Gen<IReadOnlyList<RollEntry>> Rolls =
        from count in Gen.Choose(0, 30)
        from entries in Gen.ListOf(Entries, count)
        select (IReadOnlyList<RollEntry>)[.. entries.Select((e, i) => e with { Line = 2 * i + 5 })];

    private static RollResult Check(IReadOnlyList<RollEntry> roll) => Check(roll, 20);

    private static RollResult Check(IReadOnlyList<RollEntry> roll, int kept)
    {
        var check = new RollCheck(Election, LawInForce.On(Day), Before, kept);
        foreach (var entry in roll) check.Add(entry);
        return check.End();
    }

    private static bool IsNumber(RollEntry e) => CitizenIdentityNumber.TryParse(e.IdentityNumber, out _);

    private static LocalDate? BornOf(RollEntry e) => CitizenIdentityNumber.TryParse(e.IdentityNumber, out var number) ? number.Born : e.Born;

    private static bool MayVote(RollEntry e, LocalDate day) =>
        VoterRules.Age.Judge(new() { Eligibility = new() { Born = BornOf(e) } }, Occasion.General(Level.Township, day), LawInForce.On(day)).Conclusion == Conclusion.Met;

    /// <summary>The rows of each id that several have, as a plain grouping finds them.</summary>
    private static List<List<int>> Groups(IReadOnlyList<RollEntry> roll, Func<RollEntry, string?> id) =>
        [.. roll.Where(e => id(e) is not null).GroupBy(id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Select(e => e.Line).ToList()).OrderBy(g => g[0])];

    private static List<List<int>> LinesOf(RollResult result, RollFindingKind kind) =>
        [.. (result.Findings.SingleOrDefault(f => f.Kind == kind)?.First ?? []).Select(c => c.Places.Select(p => p.Line).ToList())];

    private static bool Same(List<List<int>> a, List<List<int>> b) => a.Count == b.Count && a.Zip(b).All(x => x.First.SequenceEqual(x.Second.Take(10)));

    [Fact]
    public void SamePerson_AgreesWithAPlainGrouping() => Laws.Hold(
        Rolls, (Checker)Check, roll => Check([.. roll.Where(e => e.District != "2")]),
        (check, roll) => Same(LinesOf(check(roll), RollFindingKind.SamePerson), Groups(roll, e => IsNumber(e) ? e.IdentityNumber!.ToUpperInvariant() : null)));

    /// <summary>Cards: leading zeros count, and who has a number is one person or another by that.</summary>
    [Fact]
    public void SameVoterId_AgreesWithAPlainGrouping() => Laws.Hold(
        Rolls, (Checker)Check, roll => Check([.. roll.Select(e => e with { VoterId = e.VoterId?.TrimStart('0') })]),
        (check, roll) =>
        {
            var byLine = roll.ToDictionary(e => e.Line);
            return Same(LinesOf(check(roll), RollFindingKind.SameVoterId), [.. Groups(roll, e => e.VoterId).Where(lines =>
                lines.ConvertAll(l => byLine[l]).Where(e => e.District is not null).GroupBy(e => e.District)
                    .Any(g => g.Count() > 1 && (!g.All(IsNumber) || g.Select(e => e.IdentityNumber!.ToUpperInvariant()).Distinct().Count() > 1)))]);
        });

    [Fact]
    public void Counts_AgreeWithTheRulesRowByRow() => Laws.Hold(
        Rolls, (Checker)Check, roll => Check([.. roll.Where(e => e.Born != Day.PlusYears(-18).PlusDays(1))]),
        (check, roll) =>
        {
            var result = check(roll);
            int Count(RollFindingKind kind) => result.Findings.SingleOrDefault(f => f.Kind == kind)?.Count ?? 0;
            bool IsDoubtful(RollEntry e) => IsNumber(e) && e.Born is not null && MayVote(e, Day) != MayVote(e with { IdentityNumber = null }, Day);
            bool CameOfAge(RollEntry e) => BornOf(e) is not null && !IsDoubtful(e) && MayVote(e, Day) && !MayVote(e, Before);
            // One person counts once, in the first row.
            bool IsAddition(RollEntry e) => CameOfAge(e) && !(IsNumber(e) && roll.TakeWhile(o => o.Line < e.Line).Any(o => IsNumber(o) && string.Equals(o.IdentityNumber, e.IdentityNumber, StringComparison.OrdinalIgnoreCase)));
            return result.Rows == roll.Count
                && result.Districts.Sum(d => d.Voters) == roll.Count
                && result.Districts.Select(d => (d.Name, d.Voters, d.Additions)).SequenceEqual(roll.GroupBy(e => e.District).Select(g => (g.Key, g.Count(), (int?)g.Count(IsAddition))))
                && result.Additions == roll.Count(IsAddition)
                && Count(RollFindingKind.UnderAge) == roll.Count(e => BornOf(e) is not null && !IsDoubtful(e) && !MayVote(e, Day))
                && Count(RollFindingKind.AgeDoubtful) == roll.Count(IsDoubtful)
                && Count(RollFindingKind.AgeUnknown) == roll.Count(e => BornOf(e) is null)
                && Count(RollFindingKind.BadNumber) == roll.Count(e => e.IdentityNumber is not null && !IsNumber(e))
                && Count(RollFindingKind.BirthDateDiffers) == roll.Count(e => IsNumber(e) && e.Born is not null && e.Born != BornOf(e))
                && result.BornByNumber == roll.Count(e => IsNumber(e) && e.Born is null)
                && Count(RollFindingKind.NoId) == roll.Count(e => e.IdentityNumber is null && e.VoterId is null)
                && Count(RollFindingKind.NoDistrict) == roll.Count(e => e.District is null);
        });

    /// <summary>However few cases are kept, all are counted, and those kept are the first.</summary>
    [Fact]
    public void Kept_AreTheFirstOfAllThatAreCounted() => Laws.Hold(
        from roll in Rolls from kept in Gen.Choose(0, 3) select (roll, kept),
        (Func<IReadOnlyList<RollEntry>, int, RollResult>)Check, (roll, kept) => Check([.. roll.Reverse()], kept),
        (check, x) =>
        {
            var (all, few) = (Check(x.roll, 1000), check(x.roll, x.kept));
            return all.Findings.Select(f => (f.Kind, f.Count, f.Rows, f.AcrossDistricts)).SequenceEqual(few.Findings.Select(f => (f.Kind, f.Count, f.Rows, f.AcrossDistricts)))
                && all.Findings.Zip(few.Findings).All(f => f.Second.First.Select(c => c.Places[0]).SequenceEqual(f.First.First.Take(x.kept).Select(c => c.Places[0])));
        });

    [Fact]
    public void ADuplicateAcrossDistricts_NamesRowsDistrictsAndTheMaskedNumber()
    {
        var number = Invented.Number(999_999, new(1980, 5, 5), 7);
        var result = Check([new(2) { IdentityNumber = number, District = "甲" }, new(3) { IdentityNumber = number, District = "乙" }, new(9) { IdentityNumber = number, District = "甲" }]);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((RollFindingKind.SamePerson, 1, 3, 1, "roll.single-registration"), (finding.Kind, finding.Count, finding.Rows, finding.AcrossDistricts, finding.Rule!.Id));
        Assert.Equal([(2, "甲"), (3, "乙"), (9, "甲")], finding.First[0].Places.Select(p => (p.Line, p.District)));
        Assert.All(finding.First[0].Places, p => Assert.Equal(CitizenIdentityNumber.Parse(number).Masked, p.MaskedNumber));
        Assert.True(result.IsWrong);
        Assert.Equal("line 2", new RollEntry(2) { IdentityNumber = number }.ToString());
    }

    /// <summary>The readings of the age hold here as they do in the rule.</summary>
    [Theory]
    [InlineData("2003-11-01", "birthday", false)]
    [InlineData("2003-11-02", "birthday", true)]
    [InlineData("2003-11-01", "day-after", true)]
    [InlineData("2003-10-31", "day-after", false)]
    public void UnderAge_FollowsTheReading(string born, string reading, bool under)
    {
        var check = new RollCheck(Election, LawInForce.On(Day, null, Readings.Default.With("age-birthday", reading)));
        check.Add(new(1) { District = "1", VoterId = "1", Born = NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value });
        var result = check.End();
        Assert.Equal(under, result.IsWrong);
        Assert.Null(result.Additions);
        Assert.Null(result.Districts[0].Additions);
        if (under) Assert.Equal((RollFindingKind.UnderAge, 17), (result.Findings[0].Kind, result.Findings[0].First[0].Places[0].Age!.Value));
    }

    [Theory]
    [InlineData(1, Conclusion.Met)]
    [InlineData(0, Conclusion.Breached)]
    public void Plausible_IsAWarning(int adults, Conclusion expected)
    {
        var check = new RollCheck(Election, LawInForce.On(Day));
        check.Add(new(1) { District = "1", VoterId = "1", Born = new(1970, 1, 1) });
        var result = check.End(adults);
        Assert.Equal(expected, result.Plausible!.Verdict.Conclusion);
        Assert.False(result.IsWrong);
    }

    /// <summary>Before 2010 it is not proved that the law said so: nothing is called unlawful, and no later edition is cited.</summary>
    [Fact]
    public void WhereTheLawIsNotProved_NothingIsWrong()
    {
        var day = new LocalDate(1990, 3, 1);
        var check = new RollCheck(Occasion.General(Level.Township, day), LawInForce.On(day));
        var number = Invented.Number(999_999, new(1960, 1, 1), 1);
        for (var i = 0; i < 2; i++) check.Add(new(i) { District = "1", IdentityNumber = number });
        var result = check.End();
        Assert.Equal((RollFindingKind.SamePerson, false), (Assert.Single(result.Findings).Kind, result.Findings[0].IsLawKnown));
        Assert.False(result.IsWrong);
    }

    [Fact]
    public void ANumberOfTheFirstGeneration_IsNamedAndCompared()
    {
        var number = Invented.Number(999_999, new(1960, 1, 1), 1);
        var result = Check([new(1) { District = "1", IdentityNumber = number }, new(2) { District = "2", IdentityNumber = number[..6] + number[8..17] }]);
        Assert.Equal([RollFindingKind.SamePerson, RollFindingKind.BadNumber], result.Findings.Select(f => f.Kind));
        Assert.Equal(IdentityNumberProblem.FirstGeneration, result.Findings[1].First[0].Places[0].Problem);
    }

    [Fact]
    public void ADateOfAnotherCalendar_IsConverted()
    {
        var julian = new LocalDate(2003, 11, 1).WithCalendar(CalendarSystem.Julian);
        var check = new RollCheck(Election, LawInForce.On(Day), Before.WithCalendar(CalendarSystem.Julian));
        check.Add(new(1) { District = "1", IdentityNumber = Invented.Number(999_999, new(2003, 11, 1), 1), Born = julian });
        Assert.Empty(check.End().Findings);
    }

    [Fact]
    public void End_WithANegativeNumber_ChangesNothing()
    {
        var check = new RollCheck(Election, LawInForce.On(Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => check.End(-1));
        check.Add(new(1) { District = "1", VoterId = "1", Born = new(1970, 1, 1) });
        Assert.Equal(1, check.End().Rows);
    }

    [Fact]
    public void WhatCannotBeChecked_IsRefused()
    {
        var law = LawInForce.On(Day);
        Assert.Throws<ArgumentException>(() => new RollCheck(Occasion.General(Level.Province, Day), law));
        Assert.Throws<ArgumentException>(() => new RollCheck(new(Level.Township), law));
        Assert.Throws<ArgumentException>(() => new RollCheck(Election, law, Day));
        Assert.Throws<ArgumentException>(() => new RollCheck(Election, LawInForce.On(new(1950, 1, 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollCheck(Election, law, null, -1));
        var check = new RollCheck(Election, law);
        check.End();
        Assert.Throws<InvalidOperationException>(() => check.Add(new(1)));
        Assert.Throws<InvalidOperationException>(() => check.End());
    }

    /// <summary>Two texts with the same hash are two ids: what is equal is decided by the texts.</summary>
    [Fact]
    public void Ids_WithTheSameHash_AreToldApart()
    {
        // A few bits of hash only: thousands of different texts share each.
        var ids = new RollIds(hashBits: 8);
        for (var i = 0; i < 100_000; i++) ids.Add("选民" + (i % 99_990).ToString(System.Globalization.CultureInfo.InvariantCulture), i);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (i, i + 99_990)), ids.Repeated().Select(g => (g.Rows[0], g.Rows[1])).Order());
    }
}
