using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.ByElections;

/// <summary>The laws that the rules on by-elections and their calculators obey.</summary>
public sealed class ByElectionLaws
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly Occasion County = new(Level.County, ElectionKind.ByElection);
    private static readonly LawInForce Law = LawInForce.On(Day);

    // Each resolved once; its readings are then found again.
    private static readonly Dictionary<string, LawInForce> InForce = new[] { null, "11", "12", "14", "32", "35", "42", "44", "51", "61" }.ToDictionary(p => p ?? "", p => LawInForce.On(Day, p));

    private static readonly Gen<(CandidateSlate Slate, Occasion Occasion, LawInForce Law)> Fillings =
        from seats in Gen.Choose(1, 12)
        from candidates in Gen.Choose(0, 26)
        from level in Gen.Elements(Level.Township, Level.County, Level.Prefecture, Level.Province)
        from kind in Gen.Elements(ElectionKind.ByElection, ElectionKind.Leftover)
        from neverFilled in Gen.Elements<bool?>(null, true, false)
        from province in Gen.Elements(null, "11", "12", "14", "32", "35", "42", "44", "51", "61")
        from leftover in Gen.Elements("general-ratio", "by-election")
        from most in Gen.Elements("none", "general-ratio")
        from single in Gen.Elements("two", "undetermined")
        select (new CandidateSlate { Seats = seats, FormalCandidates = candidates, HasSeatsNeverFilled = neverFilled },
            new Occasion(level, kind),
            InForce[province ?? ""].With(Interpretations.Leftover, leftover).With(Interpretations.ByElectionMost, most).With(Interpretations.IndirectSingleSeat, single));

    private static readonly Rule<CandidateSlate>[] OnTheNumber = [CandidateRules.Contested, CandidateRules.Surplus, .. ByElectionRules.OfSlate];

    private static IEnumerable<Conclusion> Judge(CandidateSlate slate, Occasion occasion, LawInForce law) => OnTheNumber.Select(rule => rule.Judge(slate, occasion, law).Conclusion);

    private static CandidateSlate Slate(int seats, int candidates, bool? neverFilled = null) => new() { Seats = seats, FormalCandidates = candidates, HasSeatsNeverFilled = neverFilled };

    [Fact]
    public void Contest_AsksForAsManyCandidatesAsSeats() => Laws.Hold(
        from seats in Gen.Choose(1, 40) from candidates in Gen.Choose(0, 80) select (seats, candidates),
        s => ByElectionRules.Contest.Judge(s, County, Law).Conclusion == Conclusion.Met,
        s => s.FormalCandidates > s.Seats,
        (Func<CandidateSlate, bool> isMet, (int Seats, int Candidates) x) => isMet(Slate(x.Seats, x.Candidates)) == (x.Candidates >= x.Seats));

    /// <summary>Where the province says it in words no reading changes it.</summary>
    [Fact]
    public void Leftover_IsContestedInTheProvincesThatSaySoWhateverTheReading() => Laws.Hold(
        from seats in Gen.Choose(1, 40) from candidates in Gen.Choose(0, 80) from province in Gen.Elements("14", "51", "61") from reading in Gen.Elements("general-ratio", "by-election") select (seats, candidates, province, reading),
        ByElectionRules.Leftover.Judge,
        (s, occasion, law, why) => ByElectionRules.Contest.Judge(s, occasion, law, why),
        (Func<CandidateSlate, Occasion, LawInForce, Reasoning?, Verdict> judge, (int Seats, int Candidates, string Province, string Reading) x) =>
            judge(Slate(x.Seats, x.Candidates, neverFilled: true), County, InForce[x.Province].With(Interpretations.Leftover, x.Reading), null).Conclusion
                == (x.Candidates > x.Seats ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Elsewhere the reading decides, and the verdict says that it rests on it.</summary>
    [Fact]
    public void Leftover_ElsewhereRestsOnTheReading()
    {
        var told = ByElectionRules.Leftover.Explain(Slate(2, 2, neverFilled: true), County, Law);
        Assert.Equal(Conclusion.Breached, told.Verdict.Conclusion);
        Assert.Contains(told.Readings, r => r.Interpretation == Interpretations.Leftover && r.Otherwise.Any(o => o.Conclusion == Conclusion.NotApplicable));
        Assert.Equal([31], told.Citations.Select(c => c.Provision.Article));
        Assert.Equal([62, 31], ByElectionRules.Leftover.Explain(Slate(2, 2, neverFilled: true), County, LawInForce.On(Day, "14")).Citations.Select(c => c.Provision.Article));
        Assert.Empty(ByElectionRules.Leftover.Explain(Slate(2, 2, neverFilled: true), County, LawInForce.On(Day, "14")).Readings);
    }

    /// <summary>The number of candidates of one by-election breaches one rule at most.</summary>
    [Fact]
    public void ANumber_BreachesOneRuleOfAByElectionAtMost() => Laws.Hold(
        Fillings.Where(x => x.Occasion.Kind == ElectionKind.ByElection),
        Judge,
        (s, o, law) => Judge(s, o, law).Append(s.FormalCandidates < s.Seats ? Conclusion.Breached : Conclusion.Met),
        (Func<CandidateSlate, Occasion, LawInForce, IEnumerable<Conclusion>> judge, (CandidateSlate Slate, Occasion Occasion, LawInForce Law) x) =>
            judge(x.Slate, x.Occasion, x.Law).Count(c => c == Conclusion.Breached) <= 1);

    /// <summary>Fewer candidates than seats are always a breach, of vacancies and of seats never filled.</summary>
    [Fact]
    public void TooFewCandidates_AreAlwaysABreach() => Laws.Hold(
        Fillings.Where(x => x.Slate.FormalCandidates < x.Slate.Seats),
        Judge,
        (s, o, law) => [CandidateRules.Surplus.Judge(s, o, law).Conclusion],
        (Func<CandidateSlate, Occasion, LawInForce, IEnumerable<Conclusion>> judge, (CandidateSlate Slate, Occasion Occasion, LawInForce Law) x) =>
            judge(x.Slate, x.Occasion, x.Law).Contains(Conclusion.Breached));

    /// <summary>The calculator and the rules agree.</summary>
    [Fact]
    public void LawfulCandidates_AreThoseThatNoRuleBreaches() => Laws.Hold(
        Fillings.Select(x => (Slate: x.Slate with { HasSeatsNeverFilled = null }, x.Occasion, x.Law)),
        LawfulCandidates.Of,
        (seats, o, law) => LawfulCandidates.Of(seats, o with { Kind = o.Kind == ElectionKind.Leftover ? ElectionKind.ByElection : ElectionKind.Leftover }, law),
        (Func<int, Occasion, LawInForce, LawfulCandidates?> of, (CandidateSlate Slate, Occasion Occasion, LawInForce Law) x) =>
        {
            if (of(x.Slate.Seats!.Value, x.Occasion, x.Law) is not { } lawful) return true;
            var concluded = Judge(x.Slate, x.Occasion, x.Law).ToList();
            bool? expected = concluded.Contains(Conclusion.Breached) ? false : concluded.Contains(Conclusion.Undetermined) ? null : true;
            return lawful.Allows(x.Slate.FormalCandidates!.Value) == expected && (lawful.Least is null || lawful.Allows(lawful.Least.Value) == true);
        });

    [Theory]
    [InlineData(null, ElectionKind.ByElection, 1, 1, 2, null, "1 (uncontested), or 2 or more (contested); the law sets no upper bound")]
    [InlineData("32", ElectionKind.ByElection, 3, 3, 4, 6, "3 (uncontested), or 4 to 6 (contested)")]
    [InlineData("42", ElectionKind.ByElection, 1, 1, 2, 2, "1 (uncontested), or 2 (contested)")]
    [InlineData("35", ElectionKind.ByElection, 1, 1, null, null, "the province says, which is not known here")]
    [InlineData("14", ElectionKind.Leftover, 3, 4, 4, 6, "candidates: 4 to 6 (contested), never as few as seats")]
    public void LawfulCandidates_OfSomeSeats(string? province, ElectionKind kind, int seats, int least, int? contested, int? most, string words)
    {
        var lawful = LawfulCandidates.Of(seats, new(Level.County, kind), LawInForce.On(Day, province))!;
        Assert.Equal((least, contested, most), (lawful.Least, lawful.ContestedLeast, lawful.Most));
        Assert.Contains(words, lawful.InWords().En, StringComparison.Ordinal);
        Assert.NotEqual("", lawful.InWords().Zh);
    }

    /// <summary>A reading may bound a contest as EL 31 does, and may leave that of one seat of an indirect election open.</summary>
    [Theory]
    [InlineData(null, Level.County, 3, "general-ratio", "two", 4, 6, false)]
    [InlineData(null, Level.Prefecture, 1, "general-ratio", "two", 2, 2, false)]
    [InlineData(null, Level.Prefecture, 1, "general-ratio", "undetermined", null, null, true)]
    [InlineData(null, Level.Prefecture, 1, "none", "undetermined", 2, null, false)]
    [InlineData("32", Level.Prefecture, 1, "none", "two", 2, 2, false)]
    [InlineData("32", Level.Prefecture, 1, "none", "undetermined", null, null, true)]
    public void LawfulCandidates_UnderAReading(string? province, Level level, int seats, string most, string single, int? contested, int? atMost, bool open)
    {
        var law = LawInForce.On(Day, province).With(Interpretations.ByElectionMost, most).With(Interpretations.IndirectSingleSeat, single);
        var lawful = LawfulCandidates.Of(seats, new(level, ElectionKind.ByElection), law)!;
        Assert.Equal((seats, contested, atMost, open), (lawful.Least, lawful.ContestedLeast, lawful.Most, lawful.IsRangeOpen));
    }

    [Fact]
    public void LawfulCandidates_WithoutSeatsOrLaw()
    {
        Assert.Throws<ArgumentNullException>(() => LawfulCandidates.Of(1, null!, Law));
        Assert.Throws<ArgumentNullException>(() => LawfulCandidates.Of(1, County, null!));
        Assert.Throws<OverflowException>(() => LawfulCandidates.Of(int.MaxValue, County, Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => LawfulCandidates.Of(0, County, Law));
        Assert.Null(LawfulCandidates.Of(1, County, LawInForce.Undated()));
    }

    [Fact]
    public void District_IsTheOriginalOneAndACommitteeActsInRecessOnly() => Laws.Hold(
        from district in Gen.Elements(null, "1", "2")
        from original in Gen.Elements(null, "1", "2")
        from recess in Gen.Elements<bool?>(null, true, false)
        from level in Gen.Elements(Level.Township, Level.County, Level.Prefecture, Level.Province, Level.National)
        from body in Gen.Elements(ElectingBody.Voters, ElectingBody.Congress, ElectingBody.StandingCommittee)
        select (Facts: new Vacancy { District = district, OriginalDistrict = original, IsInRecess = recess }, Occasion: new Occasion(level, ElectionKind.ByElection) { ElectingBody = body }),
        (facts, occasion) => ByElectionRules.District.Judge(facts, occasion, Law).Conclusion,
        (facts, occasion) => ByElectionRules.District.Judge(facts with { IsInRecess = true }, occasion, Law).Conclusion,
        (Func<Vacancy, Occasion, Conclusion> judge, (Vacancy Facts, Occasion Occasion) x) =>
        {
            var (v, o) = (x.Facts, x.Occasion);
            var committee = o.ElectingBody == ElectingBody.StandingCommittee;
            var wrong = o.IsDirect != (o.ElectingBody == ElectingBody.Voters) || (committee && v.IsInRecess == false) || (v.District is not null && v.OriginalDistrict is not null && v.District != v.OriginalDistrict);
            var open = v.District is null || v.OriginalDistrict is null || (committee && v.IsInRecess is null);
            return judge(v, o) == (wrong ? Conclusion.Breached : open ? Conclusion.Undetermined : Conclusion.Met);
        });

    /// <summary>Which provinces have the roll checked anew, copied out once more; for seats never filled Guangdong alone says so itself.</summary>
    [Fact]
    public void Roll_IsCheckedAnewWhereTheProvinceSaysSo() => Laws.Hold(
        from done in Gen.Elements<bool?>(null, true, false)
        from province in Gen.Elements(null, "11", "12", "13", "14", "15", "31", "32", "33", "37", "42", "44", "51", "53", "61")
        from kind in Gen.Elements(ElectionKind.General, ElectionKind.ByElection, ElectionKind.Leftover)
        from level in Gen.Elements(Level.Township, Level.County, Level.Prefecture)
        select (done, province, kind, level),
        (Func<bool?, string?, Occasion, Conclusion>)((done, province, occasion) => ByElectionRules.Roll.Judge(new() { IsChecked = done }, occasion, LawInForce.On(Day, province)).Conclusion),
        (done, province, occasion) => ByElectionRules.Roll.Judge(new() { IsChecked = done ?? false }, occasion, LawInForce.On(Day, province)).Conclusion,
        (judge, x) => judge(x.done, x.province, new(x.level, x.kind)) == (x.level > Level.County || x.kind == ElectionKind.General ? Conclusion.NotApplicable
            : x.province == "44" || (x.kind == ElectionKind.ByElection && x.province is ("11" or "12" or "14" or "15" or "32" or "42" or "51")) ? x.done switch { null => Conclusion.Undetermined, true => Conclusion.Met, _ => Conclusion.Breached }
            : x.kind == ElectionKind.ByElection && x.province is ("13" or "31" or "33" or "37" or "53") ? Conclusion.NotApplicable : Conclusion.Undetermined));

    /// <summary>The days of by-elections as the provinces set them; never those of the general election by default.</summary>
    /// <remarks>A number is the lead; ? a gap with its reason; - what the province does not ask.</remarks>
    [Theory]
    [InlineData(null, "? ? ?")]
    [InlineData("11", "15 5 3")]
    [InlineData("12", "7 7 3")]
    [InlineData("13", "- ? ?")]
    [InlineData("14", "? ? ?")]
    [InlineData("15", "? - 7")]
    [InlineData("21", "? ? ?")]
    [InlineData("31", "? ? ?")]
    [InlineData("32", "? ? 1")]
    [InlineData("33", "12 - 7")]
    [InlineData("34", "? ? 3")]
    [InlineData("37", "? ? ?")]
    [InlineData("42", "15 10 ?")]
    [InlineData("44", "5 5 3")]
    [InlineData("44", "5 5 3", ElectionKind.Rerun)]
    [InlineData("44", "5 5 3", ElectionKind.Leftover)]
    [InlineData("51", "? ? 5")]
    [InlineData("53", "7 5 3")]
    [InlineData("53", "? ? ?", ElectionKind.Rerun)]
    [InlineData("61", "? ? 7")]
    public void Calendar_OfAByElection_IsTheProvinces(string? province, string days, ElectionKind kind = ElectionKind.ByElection)
    {
        var calendar = ElectionCalendar.For(new Occasion(Level.County, kind) { Day = Day }, LawInForce.On(Day, province));
        string Told(Rule rule) => calendar.Entries.SingleOrDefault(e => e.Rule == rule) is { } entry ? Period.DaysBetween(entry.Last, Day).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : calendar.Gaps.Any(g => g.Rule == rule && g.Reason.Zh.Length > 0) ? "?" : "-";
        Assert.Equal(days, string.Join(' ', Told(TimetableRules.VoterList), Told(TimetableRules.InitialCandidates), Told(TimetableRules.FormalCandidates)));
    }

    /// <summary>A list that the province does not ask for bounds no election day, and leaves none open.</summary>
    [Fact]
    public void EarliestLawfulDay_OfOneListOnly_PassesOverTheOther()
    {
        var facts = new ElectionTimetable { InitialCandidatesPublished = Day, FormalCandidatesPublished = Day };
        var told = ElectionCalendar.EarliestLawfulDay(facts, County, LawInForce.On(Day, "33"));
        Assert.Equal((Day.PlusDays(7), 0), (told.Day!.Value, told.Gaps.Count));
        Assert.Equal(TimetableRules.InitialCandidates, Assert.Single(ElectionCalendar.EarliestLawfulDay(facts, County, LawInForce.On(Day, "34")).Gaps).Rule);
    }

    /// <summary>A text that was read and sets no day leaves the question to its reading; one not read is named.</summary>
    [Fact]
    public void Calendar_SaysWhyADayIsMissing()
    {
        AbsenceKind Why(string province) => LawInForce.On(Day, province).WhyAbsent(Parameters.VoterListLead, County).Kind;
        Assert.All(new[] { "13", "14", "15", "31", "37", "51" }, province => Assert.Equal(AbsenceKind.OpenQuestion, Why(province)));
        Assert.All(new[] { "21", "34", "61" }, province => Assert.Equal(AbsenceKind.ProvinceNotReadInFull, Why(province)));
        Assert.Equal(AbsenceKind.ProvinceNotHeld, Why("35"));
        Assert.Equal(20, LawInForce.On(Day, "37", Readings.Default.With("by-election-calendar", "general-numbers")).Find(Parameters.VoterListLead, County)!.Value.Days);
    }

    /// <summary>The first session is due on the day after which its rule is breached.</summary>
    [Fact]
    public void FirstSession_IsTheLastDayThatItsRuleLetsPass() => Laws.Hold(
        from days in Gen.Choose(0, 2000) select new LocalDate(2016, 1, 1).PlusDays(days),
        completed => FirstSession.LatestDay(completed, new(Level.Township), Law)!.Last,
        completed => completed.PlusDays(60),
        (Func<LocalDate, LocalDate> latest, LocalDate completed) =>
        {
            Conclusion On(LocalDate session) => TimetableRules.FirstSession.Judge(new() { ElectionCompleted = completed, FirstSession = session }, new(Level.Township), Law).Conclusion;
            return On(latest(completed)) == Conclusion.Met && On(latest(completed).PlusDays(1)) == Conclusion.Breached;
        });

    [Fact]
    public void FirstSession_CitesTheArticleOfTheEdition()
    {
        var told = FirstSession.LatestDay(new(2021, 12, 31), new(Level.County), LawInForce.On(new(2021, 12, 31)))!;
        Assert.Equal((new LocalDate(2022, 2, 28), 16), (told.Last, told.Citations[0].Article));
        Assert.Equal(20, FirstSession.LatestDay(Day, new(Level.County), Law)!.Citations[0].Article);
        Assert.Null(FirstSession.LatestDay(Day, County, Law));
        Assert.Null(FirstSession.LatestDay(Day, new(Level.National), Law));
        Assert.Null(FirstSession.LatestDay(new(2012, 1, 1), new(Level.County), LawInForce.On(new(2012, 1, 1))));
    }
}
