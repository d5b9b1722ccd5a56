using FsCheck;
using FsCheck.Fluent;
using Judge = System.Func<Election.Rules.Recall, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Recalls;

public sealed class RecallLaws
{
    private static readonly LawInForce Nation = LawInForce.On(Example.Day);
    private static readonly LawInForce Guangdong = LawInForce.On(Example.Day, "44");
    private static readonly LawInForce Yunnan = LawInForce.On(Example.Day, "53");
    private static readonly LawInForce Shaanxi = LawInForce.On(Example.Day, "61");
    private static readonly Occasion County = new(Level.County);
    private static readonly Occasion Township = new(Level.Township);
    private static readonly Occasion City = new(Level.Prefecture);

    private static Gen<bool?> Stated => Gen.Elements<bool?>(true, false, null);

    /// <summary>A request stands from the number of its level on, and a township's from twenty voters earlier than a county's.</summary>
    [Fact]
    public void Request_IsMet_ExactlyFromTheNumberOn() => Laws.Hold(
        from signed in Gen.Choose(0, 80) from county in Gen.Elements(true, false) select (signed, county),
        (Func<Recall, Occasion, Verdict>)((r, o) => RecallRules.Request.Judge(r, o, Nation)),
        (r, o) => RecallRules.Request.Judge(r, County, Nation),
        (judge, x) => (judge(new() { Signatories = x.signed, IsInWriting = true, HasReasons = true }, x.county ? County : Township).Conclusion == Conclusion.Met) == (x.signed >= (x.county ? 50 : 30)));

    /// <summary>Guangdong: a request for incompetence is barred exactly up to the same day six months after the election.</summary>
    [Fact]
    public void Request_ForIncompetence_IsBarredForSixMonths() => Laws.Hold(
        from start in Gen.Choose(0, 700) from later in Gen.Choose(0, 400) select (Elected: new NodaTime.LocalDate(2019, 1, 1).PlusDays(start), later),
        (Judge)(r => RecallRules.Request.Judge(r, County, Guangdong)),
        r => RecallRules.Request.Judge(r with { SubmittedOn = r.SubmittedOn.Latest!.Value.PlusDays(-1) }, County, Guangdong),
        (judge, x) =>
        {
            var asked = x.Elected.PlusDays(x.later);
            var request = new Recall { Signatories = 60, IsInWriting = true, HasReasons = true, Ground = RecallGround.Incompetence, ElectedOn = x.Elected, SubmittedOn = asked };
            return (judge(request).Conclusion == Conclusion.Breached) == (asked <= x.Elected.PlusMonths(6)) && judge(request with { Ground = RecallGround.Other }).Conclusion == Conclusion.Met;
        });

    /// <summary>A motion takes a tenth of the deputies in session, a fifth of the members in recess, a part of one counting as one.</summary>
    [Fact]
    public void Motion_IsMet_ExactlyFromTheShareOn() => Laws.Hold(
        from all in Gen.Choose(1, 400) from movers in Gen.Choose(0, Math.Min(all, 90)) from session in Gen.Elements(true, false) select (all, movers, session),
        (Judge)(r => RecallRules.Motion.Judge(r, City, Nation)),
        // Broken: a part of a deputy counts for nothing.
        r => RecallRules.Motion.Judge(r with { Motion = r.Motion! with { BodySize = r.Motion.BodySize - r.Motion.BodySize % 10 } }, City, Nation),
        (judge, x) => (judge(Moved(x.session, x.session ? RecallMover.Deputies : RecallMover.Members, x.movers, x.all)).Conclusion == Conclusion.Met) == ((x.session ? 10 : 5) * x.movers >= x.all));

    /// <summary>Each setting has its two movers, and no other may move.</summary>
    [Fact]
    public void Motion_IsMovedByThoseOfTheSetting() => Laws.Hold(
        from mover in Gen.Elements(Enum.GetValues<RecallMover>()) from session in Gen.Elements(true, false) select (mover, session),
        (Judge)(r => RecallRules.Motion.Judge(r, City, Nation)),
        r => RecallRules.Motion.Judge(r with { Motion = r.Motion! with { When = Sitting.Session } }, City, Nation),
        (judge, x) => (judge(Moved(x.session, x.mover, 30, 30)).Conclusion == Conclusion.Met) == (x.session == (x.mover is RecallMover.Presidium or RecallMover.Deputies)));

    /// <summary>Guangdong: a check within twenty days and a start within thirty, each by itself.</summary>
    [Fact]
    public void Review_IsMet_ExactlyWithinBothWindows() => Laws.Hold(
        from check in Gen.Choose(-5, 45) from start in Gen.Choose(-5, 45) select (check, start),
        (Judge)(r => RecallRules.Review.Judge(r, County, Guangdong)),
        r => RecallRules.Review.Judge(r with { ReviewedOn = r.StartedOn, StartedOn = r.ReviewedOn }, County, Guangdong),
        (judge, x) => judge(new() { ReceivedOn = Example.Day, ReviewedOn = Example.Day.PlusDays(x.check), StartedOn = Example.Day.PlusDays(x.start) }).Conclusion
            == (x.check < 0 || x.start < 0 ? Conclusion.Undetermined : x.check <= 20 && x.start <= 30 ? Conclusion.Met : Conclusion.Breached));

    /// <summary>The deputy could answer and, in Yunnan, was told: one left out is a breach whatever the other, one not stated leaves it open.</summary>
    [Fact]
    public void Defence_InYunnan_TakesTheAnswerAndTheNotice() => Laws.Hold(
        from heard in Stated from told in Stated select (heard, told),
        (Judge)(r => RecallRules.Defence.Judge(r, County, Yunnan)),
        r => RecallRules.Defence.Judge(r, County, Nation),
        (judge, x) => judge(new() { IsHeard = x.heard, IsNotified = x.told }).Conclusion == AllOf(x.heard, x.told));

    /// <summary>Request and answer are handed out; what was not answered in writing is not.</summary>
    [Fact]
    public void Distribution_AsksForTheAnswer_OnlyWhereThereIsOne() => Laws.Hold(
        from request in Stated from written in Stated from answer in Stated select (request, written, answer),
        (Judge)(r => RecallRules.Distribution.Judge(r, County, Nation)),
        r => RecallRules.Distribution.Judge(r with { HasWrittenAnswer = false }, County, Nation),
        (judge, x) =>
        {
            bool? answer = x.written == false || x.answer == true ? true : x.written == true ? x.answer : null;
            return judge(new() { IsRequestDistributed = x.request, HasWrittenAnswer = x.written, IsAnswerDistributed = x.answer }).Conclusion == AllOf(x.request, answer);
        });

    /// <summary>Yunnan: the corrections are out seven days before the vote; under the other reading eight.</summary>
    [Fact]
    public void Roll_IsMet_ExactlyFromTheLeadOn() => Laws.Hold(
        from days in Gen.Choose(-3, 20) from clear in Gen.Elements(true, false) select (days, clear),
        (Func<Recall, LawInForce, Verdict>)((r, law) => RecallRules.Roll.Judge(r, Township, law)),
        (r, law) => RecallRules.Roll.Judge(r, Township, Yunnan),
        (judge, x) => (judge(new() { RollPublishedOn = Example.Day.PlusDays(-x.days), VotedOn = Example.Day }, Yunnan.With(Interpretations.DaysBefore, x.clear ? "E-N-1" : "E-N")).Conclusion == Conclusion.Met) == (x.days >= (x.clear ? 8 : 7)));

    /// <summary>The vote is secret at every level.</summary>
    [Fact]
    public void SecretBallot_IsAskedAtEveryLevel() => Laws.Hold(
        from secret in Stated from level in Gen.Elements(Enum.GetValues<Level>()) select (secret, level),
        (Func<Recall, Level, Verdict>)((r, level) => RecallRules.SecretBallot.Judge(r, new Occasion(level), Nation)),
        (r, level) => RecallRules.Presider.Judge(r with { PresidedBy = Body.CountyStandingCommittee }, new Occasion(level), Nation),
        (judge, x) => judge(new() { IsBallotSecret = x.secret }, x.level).Conclusion == AllOf(x.secret));

    /// <summary>A majority and those who do not vote for it are never both enough; of the two declarations exactly one is lawful.</summary>
    [Fact]
    public void Majority_AgreesWithExactlyOneDeclaration() => Laws.Hold(
        from voters in Gen.Choose(1, 300) from votes in Gen.Choose(0, voters) select (voters, votes),
        (Judge)(r => RecallRules.Majority.Judge(r, County, Nation)),
        r => RecallRules.Majority.Judge(r with { VotesFor = Math.Min(r.VotesFor!.Value + 1, r.Voters!.Value) }, County, Nation),
        (judge, x) =>
        {
            var vote = new Recall { Voters = x.voters, VotesFor = x.votes };
            bool Lawful(bool? declared) => judge(vote with { IsDeclaredPassed = declared }).Conclusion == Conclusion.Met;
            return Lawful(true) == (2 * x.votes > x.voters) && Lawful(false) != Lawful(true) && Lawful(null) == Lawful(true);
        });

    /// <summary>What a congress decides is measured by all its deputies, what its committee decides by all its members, never by the voters.</summary>
    [Fact]
    public void Majority_OfACongress_LooksAtItsBodyOnly() => Laws.Hold(
        from all in Gen.Choose(1, 300) from votes in Gen.Choose(0, all) from voters in Gen.Choose(0, 600) from session in Gen.Elements(true, false) select (all, votes, voters, session),
        (Func<Recall, Occasion, Verdict>)((r, o) => RecallRules.Majority.Judge(r, o, Nation)),
        (r, o) => RecallRules.Majority.Judge(r, County, Nation),
        (judge, x) => (judge(Moved(x.session, RecallMover.Presidium, 0, x.all) with { VotesFor = x.votes, Voters = x.voters }, City).Conclusion == Conclusion.Met) == (2 * x.votes > x.all));

    /// <summary>Only the county standing committee sends who presides.</summary>
    [Fact]
    public void Presider_IsSentByTheCountyStandingCommitteeOnly() => Laws.Hold(
        from body in Gen.Elements(Enum.GetValues<Body>()) select body,
        (Judge)(r => RecallRules.Presider.Judge(r, Township, Yunnan)),
        r => RecallRules.Presider.Judge(r, Township, Yunnan.With(Interpretations.RecallPresider, "province")),
        (judge, body) => (judge(new() { PresidedBy = body }).Conclusion == Conclusion.Met) == (body == Body.CountyStandingCommittee));

    /// <summary>What passed is filed and announced; what failed is not.</summary>
    [Fact]
    public void Filing_IsAskedOnlyOfWhatPassed() => Laws.Hold(
        from filed in Stated from announced in Stated from passed in Stated select (filed, announced, passed),
        (Judge)(r => RecallRules.Filing.Judge(r, City, Nation)),
        r => RecallRules.Filing.Judge(r with { IsAnnounced = r.IsFiled }, City, Nation),
        (judge, x) =>
        {
            var both = AllOf(x.filed, x.announced);
            return judge(new() { IsFiled = x.filed, IsAnnounced = x.announced, IsDeclaredPassed = x.passed }).Conclusion
                == (x.passed == false ? Conclusion.NotApplicable : x.passed is null && both == Conclusion.Breached ? Conclusion.Undetermined : both);
        });

    /// <summary>The votes say whether there is something to file, not the declaration; carried and declared failed it cannot be judged.</summary>
    [Fact]
    public void Filing_GoesByTheVotes() => Laws.Hold(
        from votes in Gen.Choose(0, 120) from declared in Stated select (votes, declared),
        (Judge)(r => RecallRules.Filing.Judge(r, City, Nation)),
        r => RecallRules.Filing.Judge(r with { VotesFor = r.IsDeclaredPassed is null ? r.VotesFor : null }, City, Nation),
        (judge, x) => judge(Moved(true, RecallMover.Presidium, 0, 120) with { VotesFor = x.votes, IsDeclaredPassed = x.declared, IsFiled = false, IsAnnounced = true }).Conclusion
            == (x.votes <= 60 ? Conclusion.NotApplicable : x.declared == false ? Conclusion.Undetermined : Conclusion.Breached));

    /// <summary>EL 51: each meeting has its paragraph; where it is not stated which met, both are cited.</summary>
    [Theory]
    [InlineData(Sitting.Session, "51(2)")]
    [InlineData(Sitting.Recess, "51(3)")]
    [InlineData(null, "51(2) 51(3)")]
    public void DefenceAndDistribution_CiteTheParagraphOfTheMeeting(Sitting? when, string paragraphs)
    {
        var recall = new Recall { IsHeard = true, HasWrittenAnswer = true, IsAnswerDistributed = true, Motion = new() { When = when } };
        Assert.All([RecallRules.Defence, RecallRules.Distribution], rule => Assert.Equal(paragraphs, string.Join(' ',
            rule.Explain(recall, City, Nation).Citations.Where(c => c.Provision.Instrument.Id == "electoral-law").Select(c => FormattableString.Invariant($"{c.Provision.Article}({c.Provision.Paragraph})")))));
    }

    /// <summary>Shaanxi: a request withdrawn before the vote leaves nothing to judge but itself; elsewhere a withdrawal changes nothing.</summary>
    [Fact]
    public void Withdrawal_EndsTheProcedure_WhereTheProvinceSaysSo() => Laws.Hold(
        from rule in Gen.Elements(RecallRules.OfRecall.Where(r => r.Id is not ("recall.request" or "recall.motion")).ToArray()) from heard in Stated from votes in Gen.Choose(0, 100) select (rule, heard, votes),
        (Func<Rule<Recall>, Recall, LawInForce, Verdict>)((rule, r, law) => rule.Judge(r, County, law)),
        (rule, r, law) => rule.Judge(r with { IsWithdrawn = null }, County, law),
        (judge, x) =>
        {
            var recall = new Recall { IsHeard = x.heard, Voters = 100, IsWithdrawn = true };
            // A vote that is stated shows that no withdrawal came before it.
            var voted = judge(x.rule, recall with { VotesFor = x.votes }, Shaanxi);
            var ofTheVote = x.rule.Id is "recall.majority" or "recall.secret-ballot" or "recall.presider" or "recall.filing";
            return (ofTheVote ? voted.Conclusion == Conclusion.Undetermined : voted == judge(x.rule, recall with { VotesFor = x.votes, IsWithdrawn = null }, Shaanxi))
                && judge(x.rule, recall, Shaanxi).Conclusion == Conclusion.NotApplicable && judge(x.rule, recall, Nation) == judge(x.rule, recall with { IsWithdrawn = false }, Nation);
        });

    /// <summary>The thresholds are the least numbers that the rules find lawful, found by counting up.</summary>
    [Fact]
    public void Thresholds_AreTheLeastThatTheRulesAccept() => Laws.Hold(
        from voters in Gen.Choose(60, 260) from deputies in Gen.Choose(1, 260) from members in Gen.Choose(1, 80) from level in Gen.Elements(Enum.GetValues<Level>()) select (voters, deputies, members, level),
        (Func<Level, int, int, int, RecallThresholds>)((level, voters, deputies, members) => RecallThresholds.Of(level, Nation, voters, deputies, members)),
        (level, voters, deputies, members) => RecallThresholds.Of(level, Nation, voters + 1, deputies + 1, members),
        (of, x) =>
        {
            var all = of(x.level, x.voters, x.deputies, x.members);
            var occasion = new Occasion(x.level);
            long? Least(Rule<Recall> rule, Func<int, Recall> at) => Enumerable.Range(0, 300).First(n => rule.Judge(at(n), occasion, Nation).Conclusion == Conclusion.Met);
            Recall InBody(bool session, int size, int votes) => Moved(session, RecallMover.Presidium, 0, size) with { VotesFor = votes };
            return occasion.IsDirect
                ? all.RequestSignatories!.Least == Least(RecallRules.Request, n => new() { Signatories = n, IsInWriting = true, HasReasons = true })
                    && all.VotesOfVoters!.Least == Least(RecallRules.Majority, n => new() { Voters = x.voters, VotesFor = n }) && all.MoversInSession is null
                : all.MoversInSession!.Least == Least(RecallRules.Motion, n => Moved(true, RecallMover.Deputies, n, x.deputies))
                    && all.MoversInRecess!.Least == Least(RecallRules.Motion, n => Moved(false, RecallMover.Members, n, x.members))
                    && all.VotesInSession!.Least == Least(RecallRules.Majority, n => InBody(true, x.deputies, n))
                    && all.VotesInRecess!.Least == Least(RecallRules.Majority, n => InBody(false, x.members, n)) && all.RequestSignatories is null;
        });

    [Theory]
    [InlineData(Level.County, 5000, 50, 2501)]
    [InlineData(Level.Township, 4999, 30, 2500)]
    [InlineData(Level.County, int.MaxValue, 50, 1073741824)]
    [InlineData(Level.Township, 0, 30, 1)]
    public void Thresholds_OfVoters_AreThoseOfTheArticles(Level level, int voters, long request, long votes)
    {
        var found = RecallThresholds.Of(level, Nation, voters);
        Assert.Equal((request, votes), (found.RequestSignatories!.Least, found.VotesOfVoters!.Least));
        Assert.Equal("Electoral Law (2020-10-18), Art. 50(1)", Assert.Single(found.RequestSignatories.Citations).In(Language.English));
        Assert.Equal("Electoral Law (2020-10-18), Art. 53(1)", Assert.Single(found.VotesOfVoters.Citations).In(Language.English));
    }

    [Fact]
    public void Thresholds_WithoutASize_AreOpen_AndOfAnUnprovedLawNone()
    {
        var open = RecallThresholds.Of(Level.Province, Nation, members: 31);
        Assert.Equal((null, null, 7L, 16L), (open.MoversInSession!.Least, open.VotesInSession!.Least, open.MoversInRecess!.Least, open.VotesInRecess!.Least));
        Assert.Empty(RecallThresholds.Of(Level.Province, LawInForce.On(new(2006, 1, 1)), deputies: 300).All);
        Assert.Throws<ArgumentOutOfRangeException>(() => RecallThresholds.Of(Level.County, Nation, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecallThresholds.Of((Level)9, Nation));
    }

    private static Recall Moved(bool session, RecallMover by, int movers, int all) =>
        new() { HasReasons = true, Motion = new() { When = session ? Sitting.Session : Sitting.Recess, By = by, Signatories = movers, BodySize = all } };

    private static Conclusion AllOf(params bool?[] done) => done.Contains(false) ? Conclusion.Breached : done.Contains(null) ? Conclusion.Undetermined : Conclusion.Met;
}
