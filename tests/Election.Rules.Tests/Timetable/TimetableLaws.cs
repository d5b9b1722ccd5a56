using FsCheck.Fluent;
using NodaTime;
using static Election.Rules.Tests.Timetable.TimetableGen;
using Judge = System.Func<Election.Rules.ElectionTimetable, Election.Rules.Occasion, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Timetable;

/// <summary>A law of its own for each rule on the timetable: the article written out another way.</summary>
public sealed class TimetableLaws
{
    private static readonly LawInForce National = LawInForce.On(Example.Day);
    private static readonly LawInForce OfJiangsu = LawInForce.On(new LocalDate(2026, 11, 2), "320102");
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static Judge By(Rule<ElectionTimetable> rule, LawInForce law) => (facts, occasion) => rule.Judge(facts, occasion, law);

    private static Occasion Township(LocalDate day) => Occasion.General(Level.Township, day);

    private static Conclusion MetIf(bool met) => met ? Conclusion.Met : Conclusion.Breached;

    private static bool IsMet(Judge judge, ElectionTimetable facts, LocalDate day) => judge(facts, Township(day)).Conclusion == Conclusion.Met;

    // EL 28: twenty days after publication, the election may be held.
    [Fact]
    public void VoterList_IsInTimeExactlyWhenTwentyDaysReachElectionDay() => Laws.Hold(
        from day in ElectionDays from before in Around(20) select (day, before),
        By(TimetableRules.VoterList, National), (facts, o) => TimetableRules.VoterList.Judge(facts, o, LawInForce.On(Example.Day, null, Readings.Default.With("days-before", "E-N-1"))),
        (judge, x) => IsMet(judge, new() { VoterListPublished = x.day.PlusDays(-x.before) }, x.day) == (x.day.PlusDays(-x.before).PlusDays(20) <= x.day));

    [Fact]
    public void InitialCandidates_PublishedEarlier_AreNeverWorse() => Laws.Hold(
        from day in ElectionDays from before in Around(15) from earlier in Gen.Choose(1, 6) select (day, before, earlier),
        By(TimetableRules.InitialCandidates, National), (facts, o) => TimetableRules.InitialCandidates.Judge(facts, o, National) is { Measured: 17 } ? default : TimetableRules.InitialCandidates.Judge(facts, o, National),
        (judge, x) => !IsMet(judge, new() { InitialCandidatesPublished = x.day.PlusDays(-x.before) }, x.day)
            || IsMet(judge, new() { InitialCandidatesPublished = x.day.PlusDays(-x.before - x.earlier) }, x.day));

    /// <summary>The amendment of 2010 moved the last day by exactly two days: what met the law of 2006 with two days to spare meets today's.</summary>
    [Fact]
    public void FormalCandidates_OfToday_AreThoseOf2006TwoDaysEarlier()
    {
        var of2006 = LawInForce.On(new LocalDate(2006, 11, 1));
        Laws.Hold(
            from day in ElectionDays from before in Gen.Choose(0, 10) select (day, before),
            By(TimetableRules.FormalCandidates, National), By(TimetableRules.FormalCandidates, of2006),
            (judge, x) => IsMet(judge, new() { FormalCandidatesPublished = x.day.PlusDays(-x.before) }, x.day)
                == IsMet(By(TimetableRules.FormalCandidates, of2006), new() { FormalCandidatesPublished = x.day.PlusDays(2 - x.before) }, x.day));
    }

    /// <summary>EL 34 by listing the polling days: before all of them met, on one of them breached, otherwise nothing is known.</summary>
    [Fact]
    public void Introductions_AgreeWithTheListOfPollingDays() => Laws.Hold(
        from day in ElectionDays from before in Gen.Choose(-5, 4) from more in Gen.Choose(0, 2) from district in Gen.Choose(-4, 4) select (day, before, more, district),
        By(TimetableRules.Introductions, National), (facts, o) => TimetableRules.Introductions.Judge(facts with { DistrictPollingDays = [] }, o, National),
        (judge, x) =>
        {
            var last = x.day.PlusDays(-x.before);
            LocalDate[] polling = [.. Enumerable.Range(0, x.more + 1).Select(x.day.PlusDays), x.day.PlusDays(x.district)];
            var expected = polling.All(d => last < d) ? Conclusion.Met : polling.Contains(last) ? Conclusion.Breached : Conclusion.Undetermined;
            return judge(new() { LastIntroduction = last, DistrictPollingDays = [x.day.PlusDays(x.district)] }, Township(x.day) with { LastDay = x.day.PlusDays(x.more) }).Conclusion == expected;
        });

    [Fact]
    public void Introductions_OnElectionDayOnly_IgnoreEveryOtherPollingDay()
    {
        var law = LawInForce.On(Example.Day, null, Readings.Default.With("introductions-days", "election-day-only"));
        Laws.Hold(
            from day in ElectionDays from before in Gen.Choose(-3, 4) from district in Gen.Choose(-4, 4) select (day, before, district),
            By(TimetableRules.Introductions, law), By(TimetableRules.Introductions, National),
            (judge, x) => judge(new() { LastIntroduction = x.day.PlusDays(-x.before), DistrictPollingDays = [x.day.PlusDays(x.district)] }, Township(x.day)).Conclusion
                == judge(new() { LastIntroduction = x.day.PlusDays(-x.before) }, Township(x.day)).Conclusion);
    }

    [Fact]
    public void PreliminaryElection_IsHeldBeforeBothTheDueDayAndThePublication() => Laws.Hold(
        from day in ElectionDays from held in Around(7) from list in Around(8) select (day, held, list),
        By(TimetableRules.PreliminaryElection, National), (facts, o) => TimetableRules.PreliminaryElection.Judge(facts with { FormalCandidatesPublished = o.Day }, o, National),
        (judge, x) => IsMet(judge, new() { PreliminaryElection = x.day.PlusDays(-x.held), FormalCandidatesPublished = x.day.PlusDays(-x.list) }, x.day) == (x.held >= 7 && x.held >= x.list));

    /// <summary>Of several preliminary elections the last decides, whichever of them the timetable states.</summary>
    [Fact]
    public void PreliminaryElection_OfSeveralDistricts_IsTheLastOfThem() => Laws.Hold(
        from day in ElectionDays from a in Around(7) from b in Around(7) from list in Around(8) from stated in Gen.Elements(true, false) select (day, a, b, list, stated),
        By(TimetableRules.PreliminaryElection, National), (facts, o) => TimetableRules.PreliminaryElection.Judge(facts with { DistrictPreliminaryElections = [.. facts.DistrictPreliminaryElections.Skip(1)] }, o, National),
        (judge, x) =>
        {
            var (one, other) = (x.day.PlusDays(-x.a), x.day.PlusDays(-x.b));
            var facts = new ElectionTimetable { FormalCandidatesPublished = x.day.PlusDays(-x.list), PreliminaryElection = x.stated ? one : default(ReportedDate), DistrictPreliminaryElections = x.stated ? [other] : [one, other] };
            return IsMet(judge, facts, x.day) == IsMet(judge, new() { FormalCandidatesPublished = facts.FormalCandidatesPublished, PreliminaryElection = one > other ? one : other }, x.day);
        });

    /// <summary>A district that polls early leaves open what is not in time for its own poll, and touches nothing else.</summary>
    [Fact]
    public void FormalCandidates_WhereADistrictPollsEarly_AreInTimeOnlyForItToo() => Laws.Hold(
        from day in ElectionDays from before in Around(8) from early in Gen.Choose(-2, 4) select (day, before, early),
        By(TimetableRules.FormalCandidates, National), (facts, o) => TimetableRules.FormalCandidates.Judge(facts with { DistrictPollingDays = [] }, o, National),
        (judge, x) => judge(new() { FormalCandidatesPublished = x.day.PlusDays(-x.before), DistrictPollingDays = [x.day.PlusDays(-x.early)] }, Township(x.day)).Conclusion
            == (x.before < 7 ? Conclusion.Breached : x.before - x.early < 7 ? Conclusion.Undetermined : Conclusion.Met));

    /// <summary>EL 32(1): the steps are in order exactly when sorting them by day, ties kept, changes nothing and the last is before the poll.</summary>
    [Fact]
    public void Sequence_IsWhatSortingLeavesUnchanged() => Laws.Hold(
        from day in ElectionDays from a in Gen.Choose(-1, 5) from b in Gen.Choose(-1, 5) from c in Gen.Choose(-1, 5) from held in Gen.Elements(true, false) select (day, a, b, c, held),
        By(TimetableRules.Sequence, National), (facts, o) => TimetableRules.Sequence.Judge(facts with { PreliminaryElection = default }, o, National),
        (judge, x) =>
        {
            int[] steps = x.held ? [x.a, x.b, x.c] : [x.a, x.c];
            var inOrder = steps.OrderByDescending(s => s).SequenceEqual(steps) && steps.All(s => s > 0);
            return judge(new()
            {
                InitialCandidatesPublished = x.day.PlusDays(-x.a),
                PreliminaryElection = x.held ? x.day.PlusDays(-x.b) : default(ReportedDate),
                FormalCandidatesPublished = x.day.PlusDays(-x.c),
            }, Township(x.day)).Conclusion == MetIf(inOrder);
        });

    /// <summary>A step that is missing hides no breach of the others: taking a date away never turns a breach into something met.</summary>
    [Fact]
    public void Sequence_WithAStepLess_IsNeverMetByIt() => Laws.Hold(
        from day in ElectionDays from a in Gen.Choose(0, 5) from b in Gen.Choose(0, 5) from c in Gen.Choose(0, 5) from which in Gen.Choose(0, 1) select (day, a, b, c, which),
        By(TimetableRules.Sequence, National), (facts, o) => facts.FormalCandidatesPublished.IsStated && facts.InitialCandidatesPublished.IsStated ? TimetableRules.Sequence.Judge(facts, o, National) : Lawful,
        (judge, x) =>
        {
            var all = new ElectionTimetable { InitialCandidatesPublished = x.day.PlusDays(-x.a), PreliminaryElection = x.day.PlusDays(-x.b), FormalCandidatesPublished = x.day.PlusDays(-x.c) };
            var less = x.which == 0 ? all with { InitialCandidatesPublished = default } : all with { FormalCandidatesPublished = default };
            var verdict = judge(less, Township(x.day)).Conclusion;
            return verdict != Conclusion.Met && (verdict != Conclusion.Breached || judge(all, Township(x.day)).Conclusion == Conclusion.Breached);
        });

    /// <summary>Shanghai 28(1) and Shandong 30: after the roll; Guangdong 27(2): seventeen days before election day.</summary>
    [Fact]
    public void NominationWindow_OpensAfterTheRollOrClosesInTime() => Laws.Hold(
        from day in ElectionDays from roll in Around(22) from opened in Around(22) from closed in Around(17) from province in Gen.Elements("31", "37", "44") select (day, roll, opened, closed, province),
        In(TimetableRules.NominationWindow), (facts, o, province) => In(TimetableRules.NominationWindow)(facts, o, province == "37" ? "31" : province is "44" ? "37" : "44"),
        (judge, x) =>
        {
            var facts = new ElectionTimetable { VoterListPublished = x.day.PlusDays(-x.roll), NominationOpened = x.day.PlusDays(-x.opened), NominationClosed = x.day.PlusDays(-x.closed) };
            return judge(facts, Township(x.day), x.province).Conclusion == MetIf(x.province == "44" ? x.closed >= 17 : x.opened <= x.roll);
        });

    [Theory]
    [InlineData("31")]
    [InlineData("37")]
    [InlineData("44")]
    public void NominationWindow_WithoutDates_IsUndetermined(string province) =>
        Assert.Equal(Conclusion.Undetermined, In(TimetableRules.NominationWindow)(new(), Township(Example.Day), province).Conclusion);

    /// <summary>Forty-eight hours and two calendar days differ exactly where the dates are one apart.</summary>
    [Fact]
    public void NominationPeriod_ReadingsDifferOnlyOneDayApart()
    {
        var days = LawInForce.On(Example.Day, null, Readings.Default.With("two-days", "two-calendar-days"));
        Laws.Hold(
            from day in ElectionDays from length in Gen.Choose(-1, 5) select (day, length),
            By(TimetableRules.NominationPeriod, National), By(TimetableRules.NominationPeriod, days),
            (judge, x) =>
            {
                var facts = new ElectionTimetable { NominationOpened = x.day, NominationClosed = x.day.PlusDays(x.length) };
                var city = new Occasion(Level.Prefecture);
                var (hours, calendar) = (judge(facts, city).Conclusion, By(TimetableRules.NominationPeriod, days)(facts, city).Conclusion);
                return x.length == 1 ? hours == Conclusion.Undetermined && calendar == Conclusion.Met : hours == calendar && hours == MetIf(x.length > 1);
            });
    }

    /// <summary>OL 20, Civil Code 202: two months end on the same number of the month, or on its last day.</summary>
    [Fact]
    public void FirstSession_AgreesWithCountingOnTheCalendar() => Laws.Hold(
        from completed in ElectionDays from after in Gen.Choose(-3, 68) select (completed, after),
        By(TimetableRules.FirstSession, LawInForce.On(new LocalDate(2023, 1, 1))), (facts, _) => facts.FirstSession.Latest < facts.ElectionCompleted.Latest!.Value.PlusDays(60) ? Lawful : default,
        (judge, x) =>
        {
            var session = x.completed.PlusDays(x.after);
            var months = (session.Year - x.completed.Year) * 12 + session.Month - x.completed.Month;
            var expected = x.after >= 0 && (months < 2 || (months == 2 && session.Day <= x.completed.Day));
            return judge(new() { ElectionCompleted = x.completed, FirstSession = session }, new Occasion(Level.County)).Conclusion == MetIf(expected);
        });

    [Theory]
    [InlineData("2021-12-31", "2022-02-28")]
    [InlineData("2023-12-31", "2024-02-29")]
    [InlineData("2023-12-29", "2024-02-29")]
    [InlineData("2022-12-29", "2023-02-28")]
    [InlineData("2021-11-30", "2022-01-30")]
    [InlineData("2024-06-30", "2024-08-30")]
    public void FirstSession_OnTheLastDayOfTwoMonths_IsMet(string completed, string last)
    {
        var parse = NodaTime.Text.LocalDatePattern.Iso;
        var (from, to) = (parse.Parse(completed).Value, parse.Parse(last).Value);
        var law = LawInForce.On(from);
        Assert.Equal(Conclusion.Met, TimetableRules.FirstSession.Judge(new() { ElectionCompleted = from, FirstSession = to }, new Occasion(Level.County), law).Conclusion);
        Assert.Equal(Conclusion.Breached, TimetableRules.FirstSession.Judge(new() { ElectionCompleted = from, FirstSession = to.PlusDays(1) }, new Occasion(Level.County), law).Conclusion);
    }

    /// <summary>选举日以前, 投票选举前: before the day, whatever the reading of numbered days.</summary>
    [Fact]
    public void RollCorrectionAndNotice_InJiangsu_AreStrictlyBeforeElectionDay() => Laws.Hold(
        from day in ElectionDays from before in Gen.Choose(-3, 4) from strict in Gen.Elements(true, false) select (day, before, strict),
        (Func<ElectionTimetable, Occasion, bool, Verdict[]>)Strictly, (facts, o, strict) => Strictly(facts, o with { Day = o.Day.Latest!.Value.PlusDays(1) }, strict),
        (judge, x) =>
        {
            var act = x.day.PlusDays(-x.before);
            return judge(new() { RollCorrected = act, ElectionNotice = act }, Township(x.day), x.strict).All(v => v.Conclusion == MetIf(act < x.day));
        });

    /// <summary>Jiangsu 49: five polling days, the election day among them.</summary>
    [Fact]
    public void VotingWindow_InJiangsu_HoldsFiveDays() => Laws.Hold(
        from day in ElectionDays from last in Gen.Choose(0, 8) from district in Gen.Choose(-3, 8) select (day, last, district),
        By(TimetableRules.VotingWindow, OfJiangsu), (facts, o) => TimetableRules.VotingWindow.Judge(facts with { DistrictPollingDays = [] }, o, OfJiangsu),
        (judge, x) =>
        {
            var facts = new ElectionTimetable { DistrictPollingDays = [x.day.PlusDays(x.district)] };
            var occasion = Township(x.day) with { LastDay = x.day.PlusDays(x.last) };
            var days = 0;
            for (var d = x.day; d <= x.day.PlusDays(Math.Max(x.last, x.district)); d = d.PlusDays(1)) days++;
            var within = days <= 5 && x.district >= 0;
            // 49(1), second sentence: what is outside takes the committee's approval; not knowing of one is a warning.
            return judge(facts, occasion) is var unknown && unknown.Conclusion == MetIf(within) && unknown.Force == Force.Guiding
                && judge(facts with { IsMoveApproved = true }, occasion).Conclusion == Conclusion.Met
                && judge(facts with { IsMoveApproved = false }, occasion) is var unapproved && unapproved.Conclusion == MetIf(within) && unapproved.Force == (within ? Force.Guiding : Force.Mandatory);
        });

    /// <summary>Guangdong 33, Sichuan 39(2), Shaanxi 53(2): election day, and some days more with approval; never beyond these, but where the poll as a whole was moved.</summary>
    [Fact]
    public void VotingWindow_OfAnExtension_TakesApproval() => Laws.Hold(
        from day in ElectionDays from last in Gen.Choose(0, 6) from approved in Gen.Elements<bool?>(true, false, null) from place in Gen.Elements(("44", 3), ("51", 1), ("61", 1)) select (day, last, approved, place),
        In(TimetableRules.VotingWindow), (facts, o, province) => In(TimetableRules.VotingWindow)(facts with { IsExtensionApproved = true }, o, province),
        (judge, x) => judge(new() { IsExtensionApproved = x.approved, IsMoveApproved = false }, Township(x.day) with { LastDay = x.day.PlusDays(x.last) }, x.place.Item1).Conclusion
            == (x.last == 0 ? Conclusion.Met
                : x.last > x.place.Item2 ? Conclusion.Breached
                : x.approved is { } yes ? MetIf(yes) : Conclusion.Undetermined));

    /// <summary>The calendar shows the day to which approval may prolong the poll, and no other.</summary>
    [Theory]
    [InlineData("44", 3)]
    [InlineData("51", 1)]
    [InlineData("61", 1)]
    public void Calendar_OfAnExtension_EndsWithIt(string province, int days)
    {
        var entry = ElectionCalendar.For(Township(Example.Day), LawInForce.On(Example.Day, province)).Entries.Single(e => e.Rule == TimetableRules.VotingWindow);
        Assert.Equal((Example.Day.PlusDays(days), false), (entry.Last, entry.IsDuty));
    }

    /// <summary>The readings of 从选举日起 differ by just the one day after the fifth.</summary>
    [Fact]
    public void VotingWindow_ReadingsDifferOnlyOnTheFifthDayAfter()
    {
        var after = OfJiangsu.With(Interpretations.VotingWindowCount, "day-after");
        Laws.Hold(
            from day in ElectionDays from last in Gen.Choose(0, 8) select (day, last),
            By(TimetableRules.VotingWindow, after), By(TimetableRules.VotingWindow, OfJiangsu),
            (judge, x) => judge(new() { IsMoveApproved = false }, Township(x.day) with { LastDay = x.day.PlusDays(x.last) }).Conclusion == MetIf(x.last <= 5)
                && ElectionCalendar.For(Township(x.day), after).Entries.Single(e => e.Rule == TimetableRules.VotingWindow).Last == x.day.PlusDays(5));
    }

    /// <summary>Jiangsu 56(2), 当日或者次日, of each district's poll: in time for the first it is so for all, late for the last it is late.</summary>
    [Fact]
    public void ResultAnnouncement_InJiangsu_IsDecidedOutsideThePollingDays() => Laws.Hold(
        from day in ElectionDays from last in Gen.Choose(0, 4) from announced in Gen.Choose(-1, 8) select (day, last, announced),
        By(TimetableRules.ResultAnnouncement, OfJiangsu), (facts, o) => TimetableRules.ResultAnnouncement.Judge(facts, o with { LastDay = default }, OfJiangsu),
        (judge, x) => judge(new() { ResultAnnounced = x.day.PlusDays(x.announced) }, Township(x.day) with { LastDay = x.day.PlusDays(x.last) }).Conclusion
            == (x.announced <= 1 ? Conclusion.Met : x.announced <= x.last + 1 ? Conclusion.Undetermined : Conclusion.Breached));

    /// <summary>Shanghai 23(1): five days; elsewhere 选举日前 without a number: the day before at the latest. Where nobody is concerned, nothing is due.</summary>
    [Fact]
    public void SuspensionNoticeAndLateRegistration_AreInTimeByTheProvincesDays() => Laws.Hold(
        from day in ElectionDays
        from before in Gen.Choose(-2, 9)
        from place in Gen.Elements(("31", (Rule<ElectionTimetable>)TimetableRules.SuspensionNotice, 5), ("37", TimetableRules.LateRegistration, 1), ("51", TimetableRules.LateRegistration, 1))
        select (day, before, place),
        In, rule => (facts, o, province) => In(rule)(facts, o with { Day = o.Day.Plus(1) }, province),
        (Func<Rule<ElectionTimetable>, Func<ElectionTimetable, Occasion, string, Verdict>> judge, (LocalDate Day, int Before, (string Province, Rule<ElectionTimetable> Rule, int Lead) Place) x) =>
        {
            var act = x.Day.PlusDays(-x.Before);
            return judge(x.Place.Rule)(new() { SuspensionNotice = act, LastLateRegistration = act }, Township(x.Day), x.Place.Province).Conclusion == MetIf(act.PlusDays(x.Place.Lead) <= x.Day)
                && judge(x.Place.Rule)(new(), Township(x.Day), x.Place.Province).Conclusion == Conclusion.NotApplicable;
        });

    /// <summary>Zhejiang 29: the twelve days are for the voter who could not be reached to get in touch and ask; no day is set for the office to register the voter.</summary>
    [Fact]
    public void LateRegistration_InZhejiang_HasNoDayOfItsOwn() => Laws.Hold(
        from day in ElectionDays from before in Gen.Choose(-2, 15) select (day, before),
        By(TimetableRules.LateRegistration, LawInForce.On(Example.Day, "33")), By(TimetableRules.LateRegistration, LawInForce.On(Example.Day, "37")),
        (judge, x) => judge(new() { LastLateRegistration = x.day.PlusDays(-x.before) }, Township(x.day)).Conclusion == Conclusion.NotApplicable);

    /// <summary>Shanghai 25 (如有变动) and Jiangsu 36 (what the review adds or strikes): what is published is what changed. Nothing stated, nothing due; a late registration is a change.</summary>
    [Fact]
    public void RollCorrection_IsDueWhereTheRollChanged() => Laws.Hold(
        from day in ElectionDays from registered in Perhaps(Around(6).Select(n => day.PlusDays(-n)).Select(d => (ReportedDate)d)) from corrected in Perhaps(Around(2).Select(n => (ReportedDate)day.PlusDays(-n))) from place in Gen.Elements(("31", 2), ("32", 1)) select (day, registered, corrected, place),
        In(TimetableRules.RollCorrection), (facts, o, province) => facts.RollCorrected.IsStated ? In(TimetableRules.RollCorrection)(facts, o, province) : new(Conclusion.Undetermined, Force.Mandatory, Finding.MissingFact.Number, 0, 0),
        (judge, x) => judge(new() { LastLateRegistration = x.registered, RollCorrected = x.corrected }, Township(x.day), x.place.Item1).Conclusion
            == (x.corrected.Latest is { } published ? MetIf(published.PlusDays(x.place.Item2) <= x.day) : x.registered.IsStated ? Conclusion.Undetermined : Conclusion.NotApplicable));

    /// <summary>Zhejiang 59(1) and Inner Mongolia 56(1)(3): a by-election has one list, and the order is that of what there is, whatever is stated of another list.</summary>
    [Fact]
    public void Sequence_OfAByElectionWithOneList_AsksForNoOther() => Laws.Hold(
        from day in ElectionDays from a in Gen.Choose(-1, 5) from b in Gen.Choose(-1, 5) from c in Gen.Choose(-1, 5) from stated in Gen.Elements(true, false) from held in Gen.Elements(true, false) from province in Gen.Elements("15", "33") select (day, a, b, c, stated, held, province),
        In(TimetableRules.Sequence), (facts, o, _) => In(TimetableRules.Sequence)(facts, o, "53"),
        (judge, x) =>
        {
            int[] steps = x.held ? [x.b, x.c] : [x.c];
            var inOrder = steps.OrderByDescending(s => s).SequenceEqual(steps) && steps.All(s => s > 0);
            return judge(new()
            {
                InitialCandidatesPublished = x.stated ? x.day.PlusDays(-x.a) : default(ReportedDate),
                PreliminaryElection = x.held ? x.day.PlusDays(-x.b) : default(ReportedDate),
                FormalCandidatesPublished = x.day.PlusDays(-x.c),
            }, new(Level.Township, ElectionKind.ByElection) { Day = x.day }, x.province).Conclusion == MetIf(inOrder);
        });

    /// <summary>What a date allows is what decides: a window has the verdict that all its days have, or none.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Window_HasTheCommonVerdictOfItsDays(string id)
    {
        var rule = (Rule<ElectionTimetable>)RuleBook.Find(id)!;
        var occasion = OccasionOf(rule);
        var day = occasion.Day.Latest!.Value;
        Laws.Hold(
            Timetables(day), facts => rule.Judge(facts, occasion, OfJiangsu), facts => rule.Judge(Ends(facts), occasion, OfJiangsu),
            (Func<ElectionTimetable, Verdict> judge, ElectionTimetable facts) => judge(facts).Conclusion == Common(Exact(rule, facts).Select(f => rule.Judge(f, occasion, OfJiangsu))));
    }

    /// <summary>Only distances count: moving every date by the same days changes no verdict but that of months.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Shift_OfEveryDate_ChangesNothing(string id)
    {
        if (id == "timetable.first-session") return;
        var rule = (Rule<ElectionTimetable>)RuleBook.Find(id)!;
        var occasion = OccasionOf(rule);
        var day = occasion.Day.Latest!.Value;
        Laws.Hold(
            from facts in Timetables(day) from shift in Gen.Choose(-400, 400) select (facts, shift),
            (facts, shift) => rule.Judge(Map(facts, d => Shift(d, shift)), occasion with { Day = day.PlusDays(shift) }, OfJiangsu),
            (facts, shift) => rule.Judge(Map(facts, d => Shift(d, shift == 0 ? 0 : shift + 9)) with { NominationOpened = facts.NominationOpened }, occasion with { Day = day.PlusDays(shift) }, OfJiangsu),
            (Func<ElectionTimetable, int, Verdict> judge, (ElectionTimetable Facts, int Shift) x) => judge(x.Facts, x.Shift) == rule.Judge(x.Facts, occasion, OfJiangsu));
    }

    public static TheoryData<string> Rules =>
        [.. TimetableRules.OfTimetable.Select(r => r.Id).Except(["timetable.nomination-window", "timetable.suspension-notice", "timetable.late-registration"])];

    private static Occasion OccasionOf(Rule rule) => Occasion.General(rule.Scope.Includes(new Occasion(Level.County)) ? Level.County : Level.Prefecture, new LocalDate(2026, 11, 2));

    private static Verdict[] Strictly(ElectionTimetable facts, Occasion occasion, bool strict)
    {
        var law = strict ? OfJiangsu.With(Interpretations.DaysBefore, "E-N-1") : OfJiangsu;
        return [TimetableRules.RollCorrection.Judge(facts, occasion, law), TimetableRules.ElectionNotice.Judge(facts, occasion, law)];
    }

    /// <summary>By the law of a province on the day of the examples.</summary>
    private static Func<ElectionTimetable, Occasion, string, Verdict> In(Rule<ElectionTimetable> rule) => (facts, occasion, province) => rule.Judge(facts, occasion, LawInForce.On(Example.Day, province));

    private static FsCheck.Gen<ElectionTimetable> Timetables(LocalDate day) =>
        from roll in Perhaps(Roughly(day, 17, 24))
        from initial in Perhaps(Roughly(day, 5, 18))
        from held in Perhaps(Roughly(day, 4, 10))
        from formal in Perhaps(Roughly(day, 4, 10))
        from introduced in Perhaps(Roughly(day, -3, 3))
        from opened in Perhaps(Roughly(day, 5, 8))
        from closed in Perhaps(Roughly(day, 3, 7))
        from act in Perhaps(Roughly(day, -3, 4))
        from polling in Roughly(day, -6, 2)
        from completed in Perhaps(Roughly(day, -2, 0))
        from session in Perhaps(Roughly(day, -66, 2))
        select new ElectionTimetable
        {
            VoterListPublished = roll,
            InitialCandidatesPublished = initial,
            PreliminaryElection = held,
            FormalCandidatesPublished = formal,
            LastIntroduction = introduced,
            NominationOpened = opened,
            NominationClosed = closed,
            RollCorrected = act,
            ElectionNotice = act,
            ResultAnnounced = act,
            DistrictPollingDays = [polling],
            ElectionCompleted = completed,
            FirstSession = session,
        };

    /// <summary>Every timetable with exact days that rough ones allow; of the facts that the rule reads, and of no others.</summary>
    private static IEnumerable<ElectionTimetable> Exact(Rule rule, ElectionTimetable facts)
    {
        IEnumerable<ElectionTimetable> all = [facts];
        foreach (var fact in rule.Facts)
        {
            all = fact.Member switch
            {
                nameof(facts.VoterListPublished) => all.SelectMany(f => Days(f.VoterListPublished).Select(d => f with { VoterListPublished = d })),
                nameof(facts.InitialCandidatesPublished) => all.SelectMany(f => Days(f.InitialCandidatesPublished).Select(d => f with { InitialCandidatesPublished = d })),
                nameof(facts.PreliminaryElection) => all.SelectMany(f => Days(f.PreliminaryElection).Select(d => f with { PreliminaryElection = d })),
                nameof(facts.FormalCandidatesPublished) => all.SelectMany(f => Days(f.FormalCandidatesPublished).Select(d => f with { FormalCandidatesPublished = d })),
                nameof(facts.LastIntroduction) => all.SelectMany(f => Days(f.LastIntroduction).Select(d => f with { LastIntroduction = d })),
                nameof(facts.NominationOpened) => all.SelectMany(f => Days(f.NominationOpened).Select(d => f with { NominationOpened = d })),
                nameof(facts.NominationClosed) => all.SelectMany(f => Days(f.NominationClosed).Select(d => f with { NominationClosed = d })),
                nameof(facts.RollCorrected) => all.SelectMany(f => Days(f.RollCorrected).Select(d => f with { RollCorrected = d })),
                nameof(facts.ElectionNotice) => all.SelectMany(f => Days(f.ElectionNotice).Select(d => f with { ElectionNotice = d })),
                nameof(facts.ResultAnnounced) => all.SelectMany(f => Days(f.ResultAnnounced).Select(d => f with { ResultAnnounced = d })),
                nameof(facts.DistrictPollingDays) => all.SelectMany(f => Days(f.DistrictPollingDays[0]).Select(d => f with { DistrictPollingDays = [d] })),
                nameof(facts.ElectionCompleted) => all.SelectMany(f => Days(f.ElectionCompleted).Select(d => f with { ElectionCompleted = d })),
                nameof(facts.FirstSession) => all.SelectMany(f => Days(f.FirstSession).Select(d => f with { FirstSession = d })),
                _ => all,
            };
        }
        return all;
    }

    /// <summary>What a careless judge does with windows: looks at their last day.</summary>
    private static ElectionTimetable Ends(ElectionTimetable facts) => Map(facts, d => d.Latest is { } last ? ReportedDate.On(last) : d);

    private static ElectionTimetable Map(ElectionTimetable f, Func<ReportedDate, ReportedDate> map) => new()
    {
        VoterListPublished = map(f.VoterListPublished),
        InitialCandidatesPublished = map(f.InitialCandidatesPublished),
        PreliminaryElection = map(f.PreliminaryElection),
        FormalCandidatesPublished = map(f.FormalCandidatesPublished),
        LastIntroduction = map(f.LastIntroduction),
        ElectionCompleted = map(f.ElectionCompleted),
        DistrictPreliminaryElections = [.. f.DistrictPreliminaryElections.Select(map)],
        FirstSession = map(f.FirstSession),
        NominationOpened = map(f.NominationOpened),
        NominationClosed = map(f.NominationClosed),
        RollCorrected = map(f.RollCorrected),
        ElectionNotice = map(f.ElectionNotice),
        ResultAnnounced = map(f.ResultAnnounced),
        DistrictPollingDays = [.. f.DistrictPollingDays.Select(map)],
    };
}
