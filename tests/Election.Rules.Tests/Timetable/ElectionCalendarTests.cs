using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using static Election.Rules.Tests.Timetable.TimetableGen;

namespace Election.Rules.Tests.Timetable;

public sealed class ElectionCalendarTests
{
    private static readonly LawInForce OfJiangsu = LawInForce.On(new LocalDate(2026, 11, 2), "320102");
    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly Gen<(Occasion Occasion, LawInForce Law)> Elections =
        from day in ElectionDays
        from level in Gen.Elements(Level.Township, Level.County, Level.Prefecture)
        from kind in Gen.Elements(ElectionKind.General, ElectionKind.ByElection)
        from more in Gen.Choose(0, 3)
        from count in Gen.Elements("E-N", "E-N-1")
        from calendar in Gen.Elements("undetermined", "general-numbers")
        from appeals in Gen.Elements("link-by-link", "cut")
        select (new Occasion(level, kind) { Day = day, LastDay = more == 0 ? default(ReportedDate) : day.PlusDays(more) },
            OfJiangsu.With(Interpretations.DaysBefore, count).With(Interpretations.ByElectionCalendar, calendar).With(Interpretations.ByElectionAppeals, appeals));

    private static IEnumerable<CalendarEntry> Entries(Occasion occasion, LawInForce law) => ElectionCalendar.For(occasion, law).Entries;

    /// <summary>The calendar and the rules agree: the last lawful day is met, the next is not. Of several polling days one day of announcement that is the last for the last of them decides nothing of the first.</summary>
    [Fact]
    public void Entry_IsTheLastDayThatItsRuleLetsPass() => Laws.Hold(
        Elections, Entries, (o, law) => Entries(o with { Day = o.Day.Latest!.Value.PlusDays(-1) }, law),
        (Func<Occasion, LawInForce, IEnumerable<CalendarEntry>> calendar, (Occasion Occasion, LawInForce Law) x) => calendar(x.Occasion, x.Law).All(e =>
            Judge(e, e.Last, x.Occasion, x.Law) == (e.Rule == TimetableRules.ResultAnnouncement && x.Occasion.LastDay.IsStated ? Conclusion.Undetermined : Conclusion.Met)
            && Judge(e, e.Last.PlusDays(1), x.Occasion, x.Law) == (e.Rule == TimetableRules.Appeal ? Conclusion.NotApplicable : Conclusion.Breached)));

    /// <summary>Every rule in scope either has its day, or a gap that says why not, or asks for no single day, or the law in force is silent.</summary>
    [Fact]
    public void Calendar_LeavesNothingOutInSilence() => Laws.Hold(
        Elections, ElectionCalendar.For, (o, law, facts) => ElectionCalendar.For(o with { Kind = ElectionKind.General }, law, facts),
        (Func<Occasion, LawInForce, ElectionTimetable?, ElectionCalendar> calendar, (Occasion Occasion, LawInForce Law) x) =>
        {
            var told = calendar(x.Occasion, x.Law, null);
            var ids = told.Entries.Select(e => e.Rule).Concat(told.Gaps.Select(g => g.Rule)).ToArray();
            var expected = TimetableRules.All.Where(r => r.Scope.Includes(x.Occasion)
                && (r != TimetableRules.ElectionNotice || x.Occasion.Kind == ElectionKind.General)
                && r.Id is not ("timetable.sequence" or "timetable.nomination-period" or "timetable.nomination-window" or "timetable.suspension-notice" or "timetable.late-registration"));
            return ids.ToHashSet().SetEquals(expected) && ids.Length == ids.Distinct().Count() && told.Entries.Zip(told.Entries.Skip(1)).All(p => p.First.Last <= p.Second.Last);
        });

    [Fact]
    public void Calendar_OfAGeneralElection_IsTheOneCountyOfficesPublish()
    {
        var calendar = ElectionCalendar.For(Occasion.General(Level.County, new LocalDate(2021, 11, 10)), LawInForce.On(new LocalDate(2021, 11, 10)));
        (string, LocalDate)[] expected =
        [
            ("timetable.voter-list", new(2021, 10, 21)), ("timetable.initial-candidates", new(2021, 10, 26)), ("timetable.appeal", new(2021, 10, 26)),
            ("timetable.appeal-decision", new(2021, 10, 29)), ("timetable.formal-candidates", new(2021, 11, 3)), ("timetable.preliminary-election", new(2021, 11, 3)),
            ("timetable.lawsuit", new(2021, 11, 5)), ("timetable.judgment", new(2021, 11, 9)), ("timetable.introductions", new(2021, 11, 9)), ("timetable.first-session", new(2022, 1, 10)),
        ];
        Assert.Equal(expected, calendar.Entries.Select(e => (e.Rule.Id, e.Last)));
        Assert.All(calendar.Entries, e => Assert.NotEmpty(e.Citations));
        Assert.All(calendar.Gaps, g => Assert.NotEqual("", g.Reason.Zh));
        Assert.Contains(calendar.Gaps, g => g.Rule == TimetableRules.RollCorrection);
    }

    [Fact]
    public void Calendar_WithTheRollAlreadyPublished_RunsAppealsFromThatDay()
    {
        var facts = new ElectionTimetable { VoterListPublished = new LocalDate(2021, 10, 1), FormalCandidatesPublished = new LocalDate(2021, 10, 20), ElectionCompleted = new LocalDate(2021, 12, 31) };
        var calendar = ElectionCalendar.For(Occasion.General(Level.County, Example.Day), LawInForce.On(Example.Day), facts);
        Assert.Equal(new LocalDate(2021, 10, 6), Entry(calendar, TimetableRules.Appeal).Last);
        Assert.Equal(new LocalDate(2021, 10, 1), Entry(calendar, TimetableRules.Appeal).First);
        Assert.Equal(new LocalDate(2021, 10, 9), Entry(calendar, TimetableRules.AppealDecision).Last);
        Assert.Equal(new LocalDate(2021, 10, 20), Entry(calendar, TimetableRules.PreliminaryElection).Last);
        Assert.Equal(new LocalDate(2022, 2, 28), Entry(calendar, TimetableRules.FirstSession).Last);
    }

    [Fact]
    public void Calendar_OfAnElectionWithoutAnExactDay_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ElectionCalendar.For(new Occasion(Level.County), OfJiangsu));
        Assert.Throws<ArgumentException>(() => ElectionCalendar.For(new Occasion(Level.County) { Day = ReportedDate.By(Example.Day) }, OfJiangsu));
    }

    /// <summary>Only distances count, except for months.</summary>
    [Fact]
    public void Calendar_MovesWithElectionDay() => Laws.Hold(
        from election in Elections from shift in Gen.Choose(-200, 200) select (election, shift),
        Entries, (o, law) => Entries(o with { Day = o.Day.Latest!.Value.Day == 3 ? o.Day.Latest!.Value.PlusDays(1) : o.Day }, law),
        (Func<Occasion, LawInForce, IEnumerable<CalendarEntry>> calendar, ((Occasion Occasion, LawInForce Law) Election, int Shift) x) =>
        {
            var (occasion, law) = x.Election;
            var moved = occasion with { Day = Shift(occasion.Day, x.Shift), LastDay = Shift(occasion.LastDay, x.Shift) };
            return Days(occasion).Select(e => (e.Key, e.Value.PlusDays(x.Shift))).SequenceEqual(Days(moved).Select(e => (e.Key, e.Value)));
            Dictionary<string, LocalDate> Days(Occasion o) => calendar(o, law).Where(e => e.Rule != TimetableRules.FirstSession).ToDictionary(e => e.Rule.Id, e => e.Last);
        });

    /// <summary>On every day around the election, each entry stands as its dates say.</summary>
    [Fact]
    public void Status_FollowsFromTodayAndTheAct() => Laws.Hold(
        from day in ElectionDays from today in Gen.Choose(-5, 30) from roll in Gen.Choose(-1, 28) select (day, today, roll),
        Status, (calendar, today, facts) => Status(calendar, today.PlusDays(1), facts),
        (Func<ElectionCalendar, LocalDate, ElectionTimetable, IReadOnlyList<CalendarStatus>> judge, (LocalDate Day, int Today, int Roll) x) =>
        {
            var calendar = ElectionCalendar.For(Occasion.General(Level.Township, x.Day), LawInForce.On(Example.Day));
            var stated = x.Roll >= 0;
            var status = judge(calendar, x.Day.PlusDays(-x.Today), new() { VoterListPublished = stated ? x.Day.PlusDays(-x.Roll) : default(ReportedDate) }).Single(s => s.Entry.Rule == TimetableRules.VoterList);
            var done = stated && x.Roll >= x.Today;
            var expected = done ? (x.Roll >= 20 ? CalendarState.Done : CalendarState.DoneLate) : x.Today >= 20 ? CalendarState.Due : CalendarState.Overdue;
            return status.State == expected && status.DaysLeft == x.Today - 20;
        });

    [Fact]
    public void Status_OfWhatNeedNotBeDone_IsOpenThenClosed()
    {
        var calendar = ElectionCalendar.For(Occasion.General(Level.Township, Example.Day), LawInForce.On(Example.Day));
        CalendarState On(LocalDate today, Rule rule, ElectionTimetable? facts = null) => calendar.StatusOn(today, facts ?? new()).Single(s => s.Entry.Rule == rule).State;
        Assert.Equal(CalendarState.NotYet, On(new(2021, 10, 11), TimetableRules.Appeal));
        Assert.Equal(CalendarState.Open, On(new(2021, 10, 17), TimetableRules.Appeal));
        Assert.Equal(CalendarState.Closed, On(new(2021, 10, 18), TimetableRules.Appeal));
        Assert.Equal(CalendarState.Open, On(new(2021, 10, 25), TimetableRules.PreliminaryElection));
        Assert.Equal(CalendarState.Closed, On(new(2021, 10, 26), TimetableRules.PreliminaryElection));
        Assert.Equal(CalendarState.NotYet, On(new(2021, 10, 31), TimetableRules.FirstSession));
        Assert.Equal(CalendarState.Unclear, On(new(2021, 10, 30), TimetableRules.FormalCandidates, new() { FormalCandidatesPublished = ReportedDate.By(new(2021, 10, 28)) }));
        Assert.Equal(CalendarState.Unclear, On(new(2021, 10, 27), TimetableRules.FormalCandidates, new() { FormalCandidatesPublished = ReportedDate.By(new(2021, 10, 28)) }));
    }

    /// <summary>Slow oracle: try every election day until each rule whose act is stated is met.</summary>
    [Fact]
    public void EarliestLawfulDay_IsTheFirstThatEveryRuleLetsPass() => Laws.Hold(
        from roll in Perhaps(Roughly(Example.Day, 18, 26))
        from initial in Perhaps(Roughly(Example.Day, 12, 20))
        from formal in Perhaps(Roughly(Example.Day, 4, 12))
        from introduced in Perhaps(Roughly(Example.Day, -2, 4))
        from corrected in Perhaps(Roughly(Example.Day, -2, 4))
        from count in Gen.Elements("E-N", "E-N-1")
        select (new ElectionTimetable { VoterListPublished = roll, InitialCandidatesPublished = initial, FormalCandidatesPublished = formal, LastIntroduction = introduced, RollCorrected = corrected }, count),
        ElectionCalendar.EarliestLawfulDay, (facts, o, law) => ElectionCalendar.EarliestLawfulDay(facts with { LastIntroduction = default }, o, law),
        (Func<ElectionTimetable, Occasion, LawInForce, EarliestElectionDay> judge, (ElectionTimetable Facts, string Count) x) =>
        {
            var (facts, law) = (x.Facts, OfJiangsu.With(Interpretations.DaysBefore, x.Count));
            (ReportedDate Act, Rule<ElectionTimetable> Rule)[] acts =
            [
                (facts.VoterListPublished, TimetableRules.VoterList), (facts.InitialCandidatesPublished, TimetableRules.InitialCandidates), (facts.FormalCandidatesPublished, TimetableRules.FormalCandidates),
                (facts.LastIntroduction, TimetableRules.Introductions), (facts.RollCorrected, TimetableRules.RollCorrection),
            ];
            var stated = acts.Where(a => a.Act.IsStated).Select(a => a.Rule).ToArray();
            var earliest = judge(facts, new Occasion(Level.County), law);
            if (stated.Length == 0) return earliest is { Day: null, DecidedBy: null } && earliest.Reason.Zh.Length > 0;
            bool Lawful(LocalDate day, IEnumerable<Rule<ElectionTimetable>> rules) => rules.All(r => r.Judge(facts, Occasion.General(Level.County, day), law).Conclusion == Conclusion.Met);
            var day = Enumerable.Range(-40, 120).Select(Example.Day.PlusDays).First(d => Lawful(d, stated));
            return earliest.Day == day && earliest.DecidedBy is Rule<ElectionTimetable> by && Lawful(day, [by]) && !Lawful(day.PlusDays(-1), [by]);
        });

    [Fact]
    public void EarliestLawfulDay_InARealTown_IsNamedWithItsReason()
    {
        var earliest = ElectionCalendar.EarliestLawfulDay(new() { InitialCandidatesPublished = new LocalDate(2016, 12, 12) }, new Occasion(Level.Township), LawInForce.On(new LocalDate(2016, 12, 12)));
        Assert.Equal(new LocalDate(2016, 12, 27), earliest.Day);
        Assert.Equal("timetable.initial-candidates", earliest.DecidedBy?.Id);
        Assert.Contains("2016年12月27日", earliest.Reason.Zh, StringComparison.Ordinal);
        var unknown = ElectionCalendar.EarliestLawfulDay(new() { VoterListPublished = Example.Day }, new Occasion(Level.Township, ElectionKind.ByElection), LawInForce.On(Example.Day));
        Assert.Null(unknown.Day);
        Assert.Equal(TimetableRules.VoterList, Assert.Single(unknown.Gaps).Rule);
    }

    /// <summary>RFC 5545: what is written can be read back, line by line and day by day.</summary>
    [Fact]
    public void ICalendar_ReadsBack() => Laws.Hold(
        from election in Elections from language in Gen.Elements(Language.Chinese, Language.English) select (election, language),
        (calendar, language) => calendar.ToICalendar(language), (calendar, language) => calendar.ToICalendar(language).Replace("\r\n ", "", StringComparison.Ordinal),
        (Func<ElectionCalendar, Language, string> write, ((Occasion Occasion, LawInForce Law) Election, Language Language) x) =>
        {
            var calendar = ElectionCalendar.For(x.Election.Occasion, x.Election.Law);
            var text = write(calendar, x.Language);
            var lines = text.Split("\r\n");
            if (lines[^1].Length != 0 || lines.Any(l => l.Contains('\n', StringComparison.Ordinal) || l.Contains('\r', StringComparison.Ordinal))) return false;
            if (lines.Any(l => Encoding.UTF8.GetByteCount(l) > 75 || char.IsLowSurrogate(l.FirstOrDefault()))) return false;
            var events = Events(text);
            return events.Count == calendar.Entries.Count + 1
                && events.Select(e => e["UID"]).Distinct().Count() == events.Count
                && calendar.Entries.Zip(events).All(p =>
                    p.Second["DTSTART;VALUE=DATE"] == Basic.Format(p.First.Last)
                    && p.Second["DTEND;VALUE=DATE"] == Basic.Format(p.First.Last.PlusDays(1))
                    && p.Second["SUMMARY"] == p.First.Label.In(x.Language)
                    && p.First.Citations.All(c => p.Second["DESCRIPTION"].Contains(c.In(x.Language), StringComparison.Ordinal))
                    && p.Second["DESCRIPTION"].StartsWith(p.First.Rule.Statement.In(x.Language), StringComparison.Ordinal))
                && events[^1]["DTSTART;VALUE=DATE"] == Basic.Format(calendar.ElectionDay);
        });

    [Fact]
    public void ICalendar_HasNoClock()
    {
        var calendar = ElectionCalendar.For(Occasion.General(Level.County, Example.Day), LawInForce.On(Example.Day));
        Assert.Contains("DTSTAMP:20211101T000000Z\r\n", calendar.ToICalendar(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20210901T000000Z\r\n", calendar.ToICalendar(Language.Chinese, new(2021, 9, 1)), StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", calendar.ToICalendar(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:", calendar.ToICalendar(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Judging allocates nothing where nobody asks why and the law is known.</summary>
    [Fact]
    public void Judging_WithoutReasoning_AllocatesNothing()
    {
        foreach (var rule in TimetableRules.OfTimetable) Measure(rule);
        foreach (var rule in TimetableRules.OfAppeal) Measure(rule);

        static void Measure<T>(Rule<T> rule)
            where T : class
        {
            foreach (var example in rule.Examples.Cast<Example<T>>())
            {
                var law = example.Law();
                var told = rule.Explain(example.Facts, example.Occasion, law);
                if (told.Finding == Finding.NoNorm || told.Verdict is { Conclusion: Conclusion.NotApplicable, Finding: 0 }) continue;
                rule.Judge(example.Facts, example.Occasion, law);
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < 10; i++) rule.Judge(example.Facts, example.Occasion, law);
                Assert.True(GC.GetAllocatedBytesForCurrentThread() == before, $"{rule.Id}: {example.Title.En} allocates.");
            }
        }
    }

    private static IReadOnlyList<CalendarStatus> Status(ElectionCalendar calendar, LocalDate today, ElectionTimetable facts) => calendar.StatusOn(today, facts);

    private static CalendarEntry Entry(ElectionCalendar calendar, Rule rule) => calendar.Entries.Single(e => e.Rule == rule);

    /// <summary>Judges the one act of an entry on a day, everything before it having been done on its last lawful day.</summary>
    private static Conclusion Judge(CalendarEntry entry, LocalDate act, Occasion occasion, LawInForce law)
    {
        var election = occasion.Day.Latest!.Value;
        var calendar = ElectionCalendar.For(occasion, law);
        LocalDate? Last(Rule rule) => calendar.Entries.FirstOrDefault(e => e.Rule == rule)?.Last;
        RollAppeal Appeal(LocalDate lodged) => new() { VoterListPublished = Last(TimetableRules.VoterList)!.Value, Lodged = lodged, Received = lodged };
        RollAppeal Old(LocalDate roll) => new() { VoterListPublished = roll, Lodged = roll, Received = roll };
        var facts = new ElectionTimetable();
        return entry.Rule switch
        {
            LeadRule rule => rule.Judge(rule.With(act), occasion, law).Conclusion,
            AppealRule rule => rule.Judge(Appeal(act), occasion, law).Conclusion,
            AppealDecisionRule rule => rule.Judge(Appeal(Last(TimetableRules.Appeal)!.Value) with { Decided = act }, occasion, law).Conclusion,
            LawsuitRule rule => rule.Judge(Old(election.PlusDays(-30)) with { Suit = act }, occasion, law).Conclusion,
            JudgmentRule rule => rule.Judge(Old(election.PlusDays(-30)) with { Suit = election.PlusDays(-20), Judgment = act }, occasion, law).Conclusion,
            IntroductionsRule rule => rule.Judge(facts with { LastIntroduction = act }, occasion, law).Conclusion,
            PreliminaryElectionRule rule => rule.Judge(facts with { PreliminaryElection = act, FormalCandidatesPublished = act }, occasion, law).Conclusion,
            FirstSessionRule rule => rule.Judge(facts with { ElectionCompleted = occasion.LastDay.Latest ?? election, FirstSession = act }, occasion, law).Conclusion,
            VotingWindowRule rule => rule.Judge(facts with { IsMoveApproved = false }, occasion with { LastDay = act }, law).Conclusion,
            ResultAnnouncementRule rule => rule.Judge(facts with { ResultAnnounced = act }, occasion, law).Conclusion,
            _ => throw new InvalidOperationException(entry.ToString()),
        };
    }

    private static List<Dictionary<string, string>> Events(string text)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            if (line == "BEGIN:VEVENT") events.Add(new(StringComparer.Ordinal));
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && events.Count > 0) events[^1][line[..colon]] = Unescape(line[(colon + 1)..]);
        }
        return events;
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\') text.Append(value[i]);
            else text.Append(value[++i] == 'n' ? '\n' : value[i]);
        }
        return text.ToString();
    }

    /// <summary>Guangdong 59(2): a roll five days before a by-election leaves no time for appeal, decision and suit one after another.</summary>
    [Theory]
    [InlineData("44", true)]
    [InlineData("42", false)]
    public void Calendar_OfALateRoll_SaysThatTheLinksOverlap(string province, bool overlap)
    {
        var day = new LocalDate(2026, 11, 1);
        var calendar = ElectionCalendar.For(new Occasion(Level.County, ElectionKind.ByElection) { Day = day }, LawInForce.On(day, province));
        Assert.Equal(overlap ? ["late-roll"] : [], calendar.Notices.Select(n => n.Id));
    }
}
