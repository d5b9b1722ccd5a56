using NodaTime;

namespace Election.Rules.Tests.Recalls;

/// <summary>Where the rules on recalls turn when something is not stated, or is known as a range of days only.</summary>
public sealed class RecallBoundaryTests
{
    private static readonly LocalDate Day = new(2021, 9, 1);
    private static readonly LawInForce Nation = LawInForce.On(Example.Day);
    private static readonly LawInForce Guangdong = LawInForce.On(Example.Day, "44");
    private static readonly Occasion County = new(Level.County);
    private static readonly Occasion City = new(Level.Prefecture);

    /// <summary>Lawful but for the bars of Guangdong 53(2) and 54(3), which hang on the days and the ground.</summary>
    private static readonly Recall Request = new() { Signatories = 60, IsInWriting = true, HasReasons = true };

    private static readonly Recall Asked = Request with { Ground = RecallGround.Incompetence, ElectedOn = Day, SubmittedOn = Day.PlusDays(9) };

    private static ReportedDate Between(int first, int last) => ReportedDate.Between(Day.PlusDays(first), Day.PlusDays(last));

    private static (Conclusion, string?) Told(Rule<Recall> rule, Recall facts, LawInForce law) =>
        rule.Explain(facts, County, law) is var told ? (told.Verdict.Conclusion, told.Finding?.Id) : default;

    private static void Asks(Rule<Recall> rule, Recall facts, Occasion occasion, LawInForce law, params string[] missing)
    {
        var told = rule.Explain(facts, occasion, law);
        Assert.Equal((Conclusion.Undetermined, Finding.MissingFact.Id), (told.Verdict.Conclusion, told.Finding?.Id));
        Assert.Equal(missing, told.Missing.Select(f => f.Pointer));
        Assert.Equal(told.Verdict, rule.Judge(facts, occasion, law));
    }

    // The request and the motion.

    /// <summary>A request in the six months after the election is barred for incompetence: every fact that this hangs on is asked.</summary>
    [Fact]
    public void Request_AsksForWhatTheBarsHangOn()
    {
        Asks(RecallRules.Request, Asked with { Ground = null }, County, Guangdong, "ground");
        Asks(RecallRules.Request, Asked with { Ground = null, IsInWriting = null }, County, Guangdong, "inWriting", "ground");
        Asks(RecallRules.Request, Asked with { ElectedOn = default }, County, Guangdong, "electedOn");
        Asks(RecallRules.Request, Asked with { SubmittedOn = default }, County, Guangdong, "submittedOn");
        var again = Request with { Ground = RecallGround.Other, EarlierFailedOn = Day };
        Asks(RecallRules.Request, again, County, Guangdong, "submittedOn");
        Asks(RecallRules.Request, again with { IsInWriting = null }, County, Guangdong, "inWriting", "submittedOn");
        Assert.Equal(Conclusion.Met, Told(RecallRules.Request, again with { SubmittedOn = Day.PlusDays(-1) }, Guangdong).Item1);
    }

    /// <summary>The day of the election itself is the first of the six months; a day that may be before it leaves the bar open.</summary>
    [Fact]
    public void Request_IsBarredFromTheDayOfTheElectionOn()
    {
        Assert.Equal(Conclusion.Breached, Told(RecallRules.Request, Asked with { SubmittedOn = Day }, Guangdong).Item1);
        Assert.Equal((Conclusion.Undetermined, "bar-open"), Told(RecallRules.Request, Asked with { SubmittedOn = Between(-2, 2) }, Guangdong));
        Assert.Equal((Conclusion.Met, null), Told(RecallRules.Request, Asked with { SubmittedOn = Between(-2, -1) }, Guangdong));
    }

    [Theory]
    [InlineData(30, null, "motion/body")]
    [InlineData(null, 300, "motion/signatories")]
    public void Motion_WithoutEitherNumber_IsOpen(int? movers, int? all, string missing) => Asks(RecallRules.Motion,
        new() { HasReasons = true, Motion = new() { When = Sitting.Session, By = RecallMover.Deputies, Signatories = movers, BodySize = all } }, City, Nation, missing);

    /// <summary>That the law of the day is not proved is said before what is missing.</summary>
    [Fact]
    public void Motion_OfWhichNothingIsKnown_UnderALawNotProved_SaysSo() =>
        Assert.Equal(Finding.NoNorm.Id, RecallRules.Motion.Explain(new(), City, LawInForce.On(new(2006, 11, 1))).Finding!.Id);

    // Between the request and the vote.

    /// <summary>Guangdong 54(1): the check and the start are due each by itself, and neither makes up for the other.</summary>
    [Fact]
    public void Review_WithOneStepNotStated_IsNoBetterThanThatStep()
    {
        var received = new Recall { ReceivedOn = Day };
        Asks(RecallRules.Review, received with { StartedOn = Day.PlusDays(30) }, County, Guangdong, "reviewedOn");
        Asks(RecallRules.Review, received with { ReviewedOn = Day.PlusDays(20) }, County, Guangdong, "startedOn");
        Asks(RecallRules.Review, received with { Signatories = 49 }, County, Guangdong, "reviewedOn");
        Assert.Equal(Conclusion.Breached, Told(RecallRules.Review, received with { StartedOn = Day.PlusDays(31) }, Guangdong).Item1);
        Assert.Equal(Conclusion.Breached, Told(RecallRules.Review, received with { ReviewedOn = Day.PlusDays(21) }, Guangdong).Item1);
    }

    /// <summary>With the fifty who make a request of a county (EL 50(1)) it is to be started, with one fewer it is not.</summary>
    [Fact]
    public void Review_StartsWithJustTheNumberOfARequest()
    {
        var check = new Recall { ReceivedOn = Day, ReviewedOn = Day.PlusDays(9) };
        Asks(RecallRules.Review, check with { Signatories = 50 }, County, Guangdong, "startedOn");
        Assert.Equal((Conclusion.Met, null), Told(RecallRules.Review, check with { Signatories = 49 }, Guangdong));
    }

    /// <summary>A check that may have been before the receipt is not said to have been.</summary>
    [Fact]
    public void Review_IsBeforeReceipt_OnlyWhereEveryDayIs()
    {
        var started = new Recall { ReceivedOn = Day, StartedOn = Day.PlusDays(9) };
        Assert.Equal((Conclusion.Met, null), Told(RecallRules.Review, started with { ReviewedOn = Between(-2, 2) }, Guangdong));
        Assert.Equal((Conclusion.Met, null), Told(RecallRules.Review, started with { ReviewedOn = Between(-2, 0) }, Guangdong));
        Assert.Equal((Conclusion.Undetermined, "before-receipt"), Told(RecallRules.Review, started with { ReviewedOn = Between(-2, -1) }, Guangdong));
    }

    [Fact]
    public void Review_WithoutAWindow_AsksWhetherThereWasACheck() => Asks(RecallRules.Review, new(), County, LawInForce.On(Example.Day, "13"), "reviewed");

    [Fact]
    public void Distribution_OfWhichNothingIsStatedButTheAnswer_IsOpen() =>
        Asks(RecallRules.Distribution, new() { HasWrittenAnswer = true }, County, Nation, "requestDistributed", "answerDistributed");

    /// <summary>Voters decide the recall of whom they elected: that a meeting is stated as well is nothing to the rule.</summary>
    [Fact]
    public void Defence_OfADirectRecall_HasTheArticleOfVoters()
    {
        var told = RecallRules.Defence.Explain(new() { IsHeard = true, Motion = new() { When = Sitting.Session } }, County, Nation);
        Assert.Equal(Conclusion.Met, told.Verdict.Conclusion);
        Assert.Equal(RecallRules.Defence.Explain(new() { IsHeard = true }, County, Nation).Citations, told.Citations);
    }

    /// <summary>Yunnan 55(1): out on the first of September, with a vote from the fifth to the seventh day after, it may be seven days before it.</summary>
    [Fact]
    public void Roll_BeforeAVoteOfSomeDays_IsOpenWhereOneOfThemIsLateEnough()
    {
        (Conclusion, string?) Of(int first, int last) => Told(RecallRules.Roll, new() { RollPublishedOn = Day, VotedOn = Between(first, last) }, LawInForce.On(Example.Day, "53"));
        Assert.Equal((Conclusion.Undetermined, "days-open"), Of(5, 7));
        Assert.Equal(Conclusion.Breached, Of(4, 6).Item1);
        Assert.Equal((Conclusion.Met, null), Of(7, 9));
    }

    // The vote.

    /// <summary>Under the reading that counts the roll of the election it is enough to state that one.</summary>
    [Fact]
    public void Majority_OfTheRollOfTheElection_NeedsNoOther()
    {
        var law = Nation.With(Interpretations.RecallRoll, "of-the-election");
        Assert.Equal((Conclusion.Met, null), Told(RecallRules.Majority, new() { VotersAtElection = 100, VotesFor = 51 }, law));
        Assert.Equal(Conclusion.Breached, Told(RecallRules.Majority, new() { VotersAtElection = 100, VotesFor = 50, IsDeclaredPassed = true }, law).Item1);
    }

    [Fact]
    public void Thresholds_OfImpossibleNumbers_AreRefusedAtEveryLevel()
    {
        Assert.Throws<ArgumentNullException>(() => RecallThresholds.Of(Level.County, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecallThresholds.Of(Level.County, Nation, deputies: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecallThresholds.Of(Level.County, Nation, members: -1));
    }
}
