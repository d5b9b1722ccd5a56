using FsCheck.Fluent;
using NodaTime;
using static Election.Rules.Tests.Timetable.TimetableGen;
using Judge = System.Func<Election.Rules.RollAppeal, Election.Rules.Occasion, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Timetable;

/// <summary>Laws of the four steps of EL 29.</summary>
public sealed class RollAppealLaws
{
    private static readonly LawInForce Law = LawInForce.On(Example.Day);

    private static Judge By(Rule<RollAppeal> rule, LawInForce? law = null) => (appeal, occasion) => rule.Judge(appeal, occasion, law ?? Law);

    private static Occasion Township(LocalDate day) => Occasion.General(Level.Township, day);

    /// <summary>名单公布之日起五日内: the five days after publication are counted on the fingers.</summary>
    [Fact]
    public void Appeal_IsInTimeOnPublicationAndTheFiveDaysAfterIt() => Laws.Hold(
        from roll in ElectionDays from after in Gen.Choose(0, 9) select (roll, after),
        By(TimetableRules.Appeal), (a, o) => TimetableRules.Appeal.Judge(a with { VoterListPublished = a.VoterListPublished.Latest!.Value.PlusDays(-1) }, o, Law),
        (judge, x) =>
        {
            var verdict = judge(new() { VoterListPublished = x.roll, Lodged = x.roll.PlusDays(x.after) }, Township(x.roll.PlusDays(20)));
            var days = Enumerable.Range(0, 6).Select(x.roll.PlusDays);
            return days.Contains(x.roll.PlusDays(x.after)) ? verdict.Conclusion == Conclusion.Met : verdict is { Conclusion: Conclusion.NotApplicable, Finding: > 0 };
        });

    /// <summary>A late appeal is never a breach, under any reading; a holiday can only help the appellant.</summary>
    [Fact]
    public void Appeal_WithHolidays_IsNeverWorseAndNeverBreached()
    {
        var moved = Law.With(Interpretations.AppealHoliday, "next-working-day");
        Laws.Hold(
            from roll in ElectionDays from after in Gen.Choose(0, 20) select (roll, after),
            By(TimetableRules.Appeal, moved), By(TimetableRules.Appeal),
            (judge, x) =>
            {
                var appeal = new RollAppeal { VoterListPublished = x.roll, Lodged = x.roll.PlusDays(x.after) };
                var verdict = judge(appeal, Township(x.roll.PlusDays(20))).Conclusion;
                return verdict == (x.after <= 5 ? Conclusion.Met : x.after <= 15 ? Conclusion.Undetermined : Conclusion.NotApplicable);
            });
    }

    [Fact]
    public void AppealDecision_RunsFromReceiptOrFromLodging() => Laws.Hold(
        from day in ElectionDays from received in Gen.Choose(0, 3) from decided in Gen.Choose(0, 9) from lodging in Gen.Elements(true, false) select (day, received, decided, lodging),
        (Func<RollAppeal, Occasion, bool, Verdict>)((a, o, lodging) => TimetableRules.AppealDecision.Judge(a, o, lodging ? Law.With(Interpretations.AppealReceipt, "lodging") : Law)),
        (a, o, _) => TimetableRules.AppealDecision.Judge(a, o, Law),
        (judge, x) =>
        {
            var lodged = x.day.PlusDays(-18);
            var appeal = new RollAppeal { VoterListPublished = x.day.PlusDays(-20), Lodged = lodged, Received = lodged.PlusDays(x.received), Decided = lodged.PlusDays(x.decided) };
            return judge(appeal, Township(x.day), x.lodging).Conclusion == (x.decided - (x.lodging ? 0 : x.received) <= 3 ? Conclusion.Met : Conclusion.Breached);
        });

    [Fact]
    public void Lawsuit_LiesBetweenTheDecisionAndTheFifthDayBefore() => Laws.Hold(
        from day in ElectionDays from decided in Gen.Choose(3, 15) from suit in Gen.Choose(1, 16) select (day, decided, suit),
        By(TimetableRules.Lawsuit), (a, o) => TimetableRules.Lawsuit.Judge(a with { Decided = default }, o, Law),
        (judge, x) =>
        {
            var days = Enumerable.Range(0, 30).Select(n => x.day.PlusDays(-x.decided + n)).TakeWhile(d => d <= x.day.PlusDays(-5));
            return judge(Appeal(x.day) with { Decided = x.day.PlusDays(-x.decided), Suit = x.day.PlusDays(-x.suit) }, Township(x.day)).Conclusion
                == (days.Contains(x.day.PlusDays(-x.suit)) ? Conclusion.Met : Conclusion.Breached);
        });

    [Fact]
    public void Judgment_IsStrictlyBeforeElectionDayUnderEveryReading() => Laws.Hold(
        from day in ElectionDays from before in Gen.Choose(-3, 4) from reading in Gen.Elements("E-N", "E-N-1") select (day, before, reading),
        (Func<RollAppeal, Occasion, string, Verdict>)((a, o, reading) => TimetableRules.Judgment.Judge(a, o, Law.With(Interpretations.DaysBefore, reading))),
        (a, o, reading) => TimetableRules.Judgment.Judge(a, reading == "E-N" ? o : o with { Day = o.Day.Latest!.Value.PlusDays(-1) }, Law),
        (judge, x) => judge(Appeal(x.day) with { Suit = x.day.PlusDays(-8), Judgment = x.day.PlusDays(-x.before) }, Township(x.day), x.reading).Conclusion
            == (x.day.PlusDays(-x.before) < x.day ? Conclusion.Met : Conclusion.Breached));

    /// <summary>What follows an appeal out of time does not apply, whatever its dates.</summary>
    [Fact]
    public void LaterSteps_OfAnAppealOutOfTime_DoNotApply() => Laws.Hold(
        from day in ElectionDays from late in Gen.Choose(6, 19) from act in Gen.Choose(-5, 15) select (day, late, act),
        (Func<RollAppeal, Occasion, Verdict[]>)((a, o) => [.. TimetableRules.OfAppeal.Select(r => r.Judge(a, o, Law))]),
        (a, o) => [.. TimetableRules.OfAppeal.Select(r => r.Judge(a with { Lodged = a.VoterListPublished }, o, Law))],
        (judge, x) =>
        {
            var act = x.day.PlusDays(-x.act);
            var appeal = new RollAppeal { VoterListPublished = x.day.PlusDays(-20), Lodged = x.day.PlusDays(x.late - 20), Received = act, Decided = act, Suit = act, Judgment = act };
            return judge(appeal, Township(x.day)).All(v => v.Conclusion == Conclusion.NotApplicable);
        });

    /// <summary>Interpretation by-election-appeals: cutting the windows never lengthens one, and only by-elections are cut.</summary>
    [Fact]
    public void Cut_ByElectionsOnly_AndNeverLonger()
    {
        var cut = Law.With(Interpretations.ByElectionAppeals, "cut");
        Laws.Hold(
            from day in ElectionDays from roll in Gen.Choose(5, 22) from lodged in Gen.Choose(0, 22) from kind in Gen.Elements(ElectionKind.General, ElectionKind.ByElection) select (day, roll, lodged, kind),
            By(TimetableRules.Appeal, cut), By(TimetableRules.Appeal),
            (judge, x) =>
            {
                var appeal = new RollAppeal { VoterListPublished = x.day.PlusDays(-x.roll), Lodged = x.day.PlusDays(-x.lodged) };
                var met = judge(appeal, new Occasion(Level.County, x.kind) { Day = x.day }).Conclusion == Conclusion.Met;
                return met == (x.roll - x.lodged <= 5 && (x.kind == ElectionKind.General || x.lodged >= 5));
            });
    }

    [Fact]
    public void LateRoll_OfAByElection_IsNoticedFromTwelveDaysOn()
    {
        for (var before = 7; before <= 20; before++)
        {
            var appeal = new RollAppeal { VoterListPublished = Example.Day.PlusDays(-before), Lodged = Example.Day.PlusDays(1 - before) };
            var told = TimetableRules.Appeal.Explain(appeal, new Occasion(Level.Township, ElectionKind.ByElection) { Day = Example.Day }, Law);
            Assert.Equal(before < 13, told.Notices.Any(n => n.Id == "late-roll"));
            Assert.Contains(told.Readings, r => r.Interpretation == Interpretations.ByElectionAppeals);
            Assert.Empty(TimetableRules.Appeal.Explain(appeal, Township(Example.Day), Law).Notices);
        }
    }

    /// <summary>An appeal out of time is explained although it is no breach.</summary>
    [Fact]
    public void OutOfTime_IsExplained()
    {
        var told = TimetableRules.Appeal.Explain(new() { VoterListPublished = Example.Day.PlusDays(-20), Lodged = Example.Day.PlusDays(-10) }, Township(Example.Day), Law);
        Assert.Equal(Conclusion.NotApplicable, told.Verdict.Conclusion);
        Assert.False(told.Verdict.IsUnlawful);
        Assert.Equal("out-of-time", told.Finding?.Id);
        Assert.Contains("逾期5日", told.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("17 October 2021", told.Message.En, StringComparison.Ordinal);
    }

    /// <summary>A window has the verdict that all its days have, or none.</summary>
    [Theory]
    [InlineData("timetable.appeal")]
    [InlineData("timetable.appeal-decision")]
    [InlineData("timetable.lawsuit")]
    [InlineData("timetable.judgment")]
    public void Window_HasTheCommonVerdictOfItsDays(string id)
    {
        var rule = (Rule<RollAppeal>)RuleBook.Find(id)!;
        var occasion = Township(Example.Day);
        var day = Example.Day;
        Laws.Hold(
            from roll in Perhaps(Roughly(day, 19, 21))
            from lodged in Perhaps(Roughly(day, 12, 18))
            from received in Perhaps(Roughly(day, 11, 14))
            from decided in Perhaps(Roughly(day, 3, 13))
            from suit in Perhaps(Roughly(day, 2, 9))
            from judgment in Perhaps(Roughly(day, -2, 3))
            select new RollAppeal { VoterListPublished = roll, Lodged = lodged, Received = received, Decided = decided, Suit = suit, Judgment = judgment },
            a => rule.Judge(a, occasion, Law),
            a => rule.Judge(a with { VoterListPublished = Last(a.VoterListPublished), Lodged = Last(a.Lodged), Decided = Last(a.Decided), Suit = Last(a.Suit), Judgment = Last(a.Judgment) }, occasion, Law),
            (Func<RollAppeal, Verdict> judge, RollAppeal a) => judge(a).Conclusion == Common(
                from roll in Days(a.VoterListPublished)
                from lodged in Days(a.Lodged)
                from received in Days(a.Received)
                from decided in Days(a.Decided)
                from suit in Days(a.Suit)
                from judgment in Days(a.Judgment)
                select rule.Judge(new() { VoterListPublished = roll, Lodged = lodged, Received = received, Decided = decided, Suit = suit, Judgment = judgment }, occasion, Law)));
    }

    [Theory]
    [InlineData("timetable.appeal")]
    [InlineData("timetable.appeal-decision")]
    [InlineData("timetable.lawsuit")]
    [InlineData("timetable.judgment")]
    public void Shift_OfEveryDate_ChangesNothing(string id)
    {
        var rule = (Rule<RollAppeal>)RuleBook.Find(id)!;
        Laws.Hold(
            from lodged in Gen.Choose(12, 19)
            from decided in Gen.Choose(5, 13)
            from suit in Gen.Choose(2, 8)
            from judgment in Gen.Choose(-2, 4)
            from shift in Gen.Choose(-400, 400)
            select (lodged, decided, suit, judgment, shift),
            By(rule), (a, o) => o.Day.Latest > Example.Day ? default : rule.Judge(a, o, Law),
            (judge, x) =>
            {
                RollAppeal At(LocalDate day) => new()
                {
                    VoterListPublished = day.PlusDays(-20),
                    Lodged = day.PlusDays(-x.lodged),
                    Received = day.PlusDays(-x.lodged),
                    Decided = day.PlusDays(-x.decided),
                    Suit = day.PlusDays(-x.suit),
                    Judgment = day.PlusDays(-x.judgment),
                };
                var moved = Example.Day.PlusDays(x.shift);
                return judge(At(moved), Township(moved)) == By(rule)(At(Example.Day), Township(Example.Day));
            });
    }

    private static RollAppeal Appeal(LocalDate day) => new() { VoterListPublished = day.PlusDays(-20), Lodged = day.PlusDays(-18), Received = day.PlusDays(-18) };

    private static ReportedDate Last(ReportedDate date) => date.Latest is { } last ? ReportedDate.On(last) : date;
}
