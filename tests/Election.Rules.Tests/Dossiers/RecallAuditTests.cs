using System.Text;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tests.Dossiers;

/// <summary>From the recalls of a dossier to verdicts and steps.</summary>
public sealed class RecallAuditTests
{
    private const string OfTheContract = """
        { "deputyLevel": "county", "signatories": 33, "inWriting": true, "reasonsGiven": true, "heard": true, "voters": 5000, "votesFor": 2600,
          "motion": { "when": "session", "by": "deputies", "signatories": 12, "body": 120, "votesFor": 61 } }
        """;

    private static AuditReport Audit(string recalls, string election = "\"level\": \"county\", \"day\": \"2021-11-01\"") =>
        ElectionAudit.Run(ElectionDossier.Read(Encoding.UTF8.GetBytes($$"""{ "election": { {{election}} }, "recalls": [ {{recalls}} ] }"""), "test.json"));

    private static AuditVerdict One(AuditReport report, string rule, int index = 0) => Assert.Single(report.Verdicts, v => v.Rule.Id == rule && v.Subject == FormattableString.Invariant($"/recalls/{index}"));

    [Fact]
    public void EachRecall_IsJudgedAtTheLevelOfItsDeputy()
    {
        var report = Audit(OfTheContract + "," + OfTheContract.Replace("\"county\"", "\"township\"", StringComparison.Ordinal) + "," + OfTheContract.Replace("\"county\"", "\"prefecture\"", StringComparison.Ordinal));
        Assert.Equal("too-few-signatories", One(report, "recall.request").Explanation.Finding!.Id);
        Assert.Equal(Conclusion.Met, One(report, "recall.request", 1).Conclusion);
        Assert.Equal(Conclusion.NotApplicable, One(report, "recall.request", 2).Conclusion);
        Assert.Equal(Conclusion.NotApplicable, One(report, "recall.motion").Conclusion);
        Assert.Equal(Conclusion.Met, One(report, "recall.motion", 2).Conclusion);
        Assert.Equal((2600, 61), (One(report, "recall.majority").Explanation.Verdict.Measured, One(report, "recall.majority", 2).Explanation.Verdict.Measured));
        Assert.Equal(["/recalls/2/filed", "/recalls/2/announced"], One(report, "recall.filing", 2).Missing);
        Assert.Equal("/recalls/0/presidedBy", Assert.Single(One(report, "recall.presider").Missing));
        Assert.Equal("/recalls/0/secretBallot", Assert.Single(One(report, "recall.secret-ballot").Missing));
    }

    [Fact]
    public void WithoutRecalls_NothingApplies() =>
        Assert.All(RecallRules.All, rule => Assert.Equal((Conclusion.NotApplicable, ""), (Assert.Single(Audit("").Verdicts, v => v.Rule == rule) is var v ? (v.Conclusion, v.Subject) : default)));

    /// <summary>The law is that of the day of the vote.</summary>
    [Fact]
    public void TheVote_ChoosesTheLaw()
    {
        const string Recall = """{ "heard": true, "votedOn": "2025-06-01" }""";
        Assert.Contains(One(Audit(Recall), "recall.defence").Explanation.Citations, c => c.In(Language.English) == "Deputies Law (2025-03-12), Art. 60");
        Assert.Contains(One(Audit(Recall.Replace("2025", "2019", StringComparison.Ordinal)), "recall.defence").Explanation.Citations, c => c.In(Language.English) == "Deputies Law (2015-08-29), Art. 47");
        Assert.Equal(Conclusion.Undetermined, One(Audit(Recall.Replace("2025", "2006", StringComparison.Ordinal)), "recall.defence").Conclusion);
    }

    /// <summary>Before there is a vote the law is that of the receipt, or of the request.</summary>
    [Theory]
    [InlineData("\"receivedOn\": \"2025-06-01\", \"submittedOn\": \"2006-06-01\"", Conclusion.Met)]
    [InlineData("\"receivedOn\": \"2006-06-01\", \"submittedOn\": \"2025-06-01\"", Conclusion.Undetermined)]
    [InlineData("\"submittedOn\": \"2006-06-01\"", Conclusion.Undetermined)]
    [InlineData("\"votedOn\": \"2025-06-01\", \"receivedOn\": \"2006-06-01\"", Conclusion.Met)]
    public void BeforeTheVote_TheRequestChoosesTheLaw(string days, Conclusion expected) =>
        Assert.Equal(expected, One(Audit($$"""{ "heard": true, {{days}} }"""), "recall.defence").Conclusion);

    /// <summary>Whether a direct recall is filed the province says, and it is asked which.</summary>
    [Fact]
    public void FilingOfADirectRecall_AsksForTheDivision()
    {
        const string Recall = """{ "declaredPassed": true, "filed": false }""";
        var open = One(Audit(Recall), "recall.filing");
        Assert.Equal((Conclusion.Undetermined, "/election/division"), (open.Conclusion, Assert.Single(open.Missing)));
        Assert.Equal(Conclusion.NotApplicable, One(Audit(Recall, "\"level\": \"county\", \"division\": \"33\", \"day\": \"2021-11-01\""), "recall.filing").Conclusion);
    }

    /// <summary>One wrong is one breach: what was declared passed without a majority left nothing to file.</summary>
    [Fact]
    public void DeclaredPassedWithoutAMajority_IsOneBreach() =>
        Assert.Equal(["recall.majority"], Audit("""{ "heard": true, "motion": { "when": "session", "body": 120, "votesFor": 60 }, "declaredPassed": true, "filed": false, "announced": false }""", "\"level\": \"prefecture\", \"day\": \"2021-11-01\"").Breaches.Select(v => v.Rule.Id));

    [Fact]
    public void InGuangdong_WhatIsHandedOut_CitesTheProvince() =>
        Assert.Contains(One(Audit("""{ "requestDistributed": false }""", "\"level\": \"county\", \"division\": \"44\", \"day\": \"2021-11-01\""), "recall.distribution").Explanation.Citations, c => c.Provision is { Instrument.Id: "guangdong-rules", Article: 54, Paragraph: 1 });

    /// <summary>The roll is an open question only where both rolls are stated and differ, and not where the province settles it.</summary>
    [Fact]
    public void TheRoll_MattersWhereItsTwoNumbersDiffer()
    {
        const string Recall = """{ "voters": 4900, "votersAtElection": 5000, "votesFor": 2500 }""";
        var read = Assert.Single(One(Audit(Recall), "recall.majority").Explanation.Readings);
        Assert.Equal(("recall-roll", "today", Conclusion.Breached), (read.Interpretation.Id, read.Used, Assert.Single(read.Otherwise).Conclusion));
        Assert.Empty(One(Audit(Recall.Replace("5000", "4900", StringComparison.Ordinal)), "recall.majority").Explanation.Readings);
        Assert.Empty(One(Audit(Recall, "\"level\": \"county\", \"division\": \"440103\", \"day\": \"2021-11-01\""), "recall.majority").Explanation.Readings);
    }

    [Fact]
    public void AnUnreadProvince_IsSaidToBeUnchecked() =>
        Assert.Equal("bars-not-read", Assert.Single(One(Audit("""{ "signatories": 60, "inWriting": true, "reasonsGiven": true }""", "\"level\": \"county\", \"division\": \"350102\", \"day\": \"2021-11-01\""), "recall.request").Explanation.Notices).Id);

    [Theory]
    [InlineData("{ \"votesFor\": -1 }", "/recalls/0/votesFor", "-1 is out of range")]
    [InlineData("{ \"motion\": { \"when\": \"break\" } }", "/recalls/0/motion/when", "'break' is not known; expected one of session, recess")]
    [InlineData("{ \"motion\": { \"by\": \"committee\" } }", "/recalls/0/motion/by", "expected one of presidium, deputies, chairpersons-meeting, members")]
    [InlineData("{ \"ground\": 1 }", "/recalls/0/ground", "expected one of incompetence, other")]
    [InlineData("{ \"votedOn\": \"2021-02-30\" }", "/recalls/0/votedOn", "is no date of the calendar")]
    [InlineData("{ \"motion\": { \"congressSeats\": 99999999 } }", "/recalls/0/motion/congressSeats", "out of range")]
    [InlineData("{ \"secret\": true }", "/recalls/0/secret", "unknown field")]
    public void ABadRecall_IsRefusedWithItsPlace(string recall, string place, string said)
    {
        var refused = Assert.Throws<UnreadableFileException>(() => Audit(recall)).Message;
        Assert.Contains(place, refused, StringComparison.Ordinal);
        Assert.Contains(said, refused, StringComparison.Ordinal);
    }

    /// <summary>The steps of a county recall, fact by fact: each fact brings it one step on.</summary>
    [Theory]
    [InlineData("", "request", 0, "")]
    [InlineData("\"signatories\": 52", "request", 0, "")]
    [InlineData("\"signatories\": 52, \"inWriting\": true, \"reasonsGiven\": true", "distribution", 1, "")]
    [InlineData("\"signatories\": 42, \"inWriting\": true, \"reasonsGiven\": true", "distribution", 0, "request")]
    [InlineData("\"signatories\": 52, \"inWriting\": true, \"reasonsGiven\": true, \"requestDistributed\": true, \"answerInWriting\": false", "defence", 2, "")]
    [InlineData("\"signatories\": 52, \"inWriting\": true, \"reasonsGiven\": true, \"requestDistributed\": true, \"answerInWriting\": false, \"heard\": true", "vote", 3, "")]
    [InlineData("\"signatories\": 52, \"inWriting\": true, \"reasonsGiven\": true, \"requestDistributed\": true, \"answerInWriting\": false, \"heard\": true, \"votesFor\": 2600, \"secretBallot\": true, \"presidedBy\": \"county-standing-committee\"", "result", 4, "")]
    [InlineData("\"signatories\": 52, \"inWriting\": true, \"reasonsGiven\": true, \"requestDistributed\": true, \"answerInWriting\": false, \"heard\": true, \"votesFor\": 2600, \"secretBallot\": false, \"presidedBy\": \"county-standing-committee\"", "result", 3, "vote")]
    [InlineData("\"signatories\": 52, \"inWriting\": true, \"reasonsGiven\": true, \"requestDistributed\": true, \"answerInWriting\": false, \"heard\": true, \"votesFor\": 2600, \"secretBallot\": true, \"presidedBy\": \"county-standing-committee\", \"voters\": 5000", null, 5, "")]
    public void ByVoters_EachFact_BringsItOneStepOn(string facts, string? next, int done, string wrong)
    {
        var procedure = Followed(Audit("{ " + facts + " }"), null);
        Assert.Equal(["request", "distribution", "defence", "vote", "result"], procedure.Steps.Select(s => s.Id));
        Assert.Equal((next, done, wrong), (procedure.Next?.Id, procedure.Steps.Count(s => s.State == StepState.Done), string.Join(' ', procedure.Steps.Where(s => s.State == StepState.Wrong).Select(s => s.Id))));
        Assert.All(procedure.Steps, s => Assert.NotEmpty(s.Citations));
    }

    [Fact]
    public void AStepLeftOut_IsNotStated_AndNamesWhatIsMissing()
    {
        var procedure = Followed(Audit("""{ "signatories": 52, "inWriting": true, "reasonsGiven": true, "heard": true }"""), null);
        Assert.Equal([StepState.Done, StepState.Unstated, StepState.Done, StepState.Next, StepState.Later], procedure.Steps.Select(s => s.State));
        Assert.Equal([RecallFacts.RequestDistributed, RecallFacts.WrittenAnswer], procedure.Steps[1].Missing);
        Assert.Equal("/recalls/0", procedure.Subject);
    }

    [Theory]
    [InlineData("\"votesFor\": 2600, \"voters\": 5000", "the original district fills the seat")]
    [InlineData("\"votesFor\": 2400, \"voters\": 5000, \"declaredPassed\": false", "The deputy remains in office.")]
    [InlineData("\"votesFor\": 2400", null)]
    public void WhatMayFollow_IsThatOfTheResult(string facts, string? said)
    {
        var follows = Followed(Audit("{ " + facts + " }"), null).Steps[^1].MayFollow;
        if (said is null) Assert.Null(follows);
        else Assert.Contains(said, follows!.En, StringComparison.Ordinal);
    }

    /// <summary>Guangdong checks within twenty days, starts within thirty, checks the roll, and files; a failed recall is not repeated for a year.</summary>
    [Fact]
    public void InGuangdong_TheProvincesSteps_HaveTheirLastDays()
    {
        const string Guangdong = "\"level\": \"county\", \"division\": \"44\", \"day\": \"2021-11-01\"";
        const string Request = "\"signatories\": 52, \"inWriting\": true, \"reasonsGiven\": true, \"ground\": \"other\", \"receivedOn\": \"2021-09-01\"";
        Procedure Of(string more, LocalDate? today) => Followed(Audit("{ " + Request + more + " }", Guangdong), today);
        var waiting = Of("", new(2021, 9, 21));
        Assert.Equal(["request", "review", "distribution", "roll", "defence", "vote", "result", "filing"], waiting.Steps.Select(s => s.Id));
        Assert.Equal((StepState.Next, new LocalDate(2021, 9, 21)), (waiting.Next!.State, waiting.Next.Last!.Value));
        Assert.Equal(("review", StepState.Overdue), (Of("", new(2021, 9, 22)).Next!.Id, Of("", new(2021, 9, 22)).Next!.State));
        var reviewed = Of(", \"reviewedOn\": \"2021-09-15\"", new(2021, 9, 22));
        Assert.Equal(("review", StepState.Next, new LocalDate(2021, 10, 1)), (reviewed.Next!.Id, reviewed.Next.State, reviewed.Next.Last!.Value));
        Assert.Equal("distribution", Of(", \"reviewedOn\": \"2021-09-15\", \"startedOn\": \"2021-09-30\"", new(2021, 10, 2)).Next!.Id);
        var failed = Of(", \"declaredPassed\": false", null);
        Assert.DoesNotContain(failed.Steps, s => s.Id == "filing");
        Assert.Contains("12 months", failed.Steps[^1].MayFollow!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void AWithdrawal_EndsIt_WhereTheProvinceSaysSo()
    {
        const string Recall = """{ "signatories": 52, "inWriting": true, "reasonsGiven": true, "withdrawn": true }""";
        var ended = Followed(Audit(Recall, "\"level\": \"county\", \"division\": \"61\", \"day\": \"2021-11-01\""), null);
        Assert.Equal(["request", "withdrawal"], ended.Steps.Select(s => s.Id));
        Assert.Null(ended.Next);
        Assert.Contains("procedure ends", ended.Steps[^1].MayFollow!.En, StringComparison.Ordinal);
        Assert.Equal("distribution", Followed(Audit(Recall), null).Next!.Id);
    }

    [Fact]
    public void InYunnan_TheDeputyIsTold_AndTheRollComesOutAWeekBefore()
    {
        var procedure = Followed(Audit("""{ "votedOn": "2021-11-20" }""", "\"level\": \"township\", \"division\": \"53\", \"day\": \"2021-11-01\""), null);
        Assert.Equal(["request", "notice", "distribution", "roll", "defence", "vote", "result"], procedure.Steps.Select(s => s.Id));
        Assert.Equal(new LocalDate(2021, 11, 13), procedure.Steps[3].Last);
        Assert.Contains(procedure.Steps[^1].Citations, c => c.In(Language.English) == "Electoral Law (2020-10-18), Art. 54(2)");
    }

    /// <summary>The steps of a recall that a congress or its committee decides, fact by fact.</summary>
    [Theory]
    [InlineData("", "motion", 0)]
    [InlineData("\"reasonsGiven\": true, \"motion\": { \"when\": \"session\", \"by\": \"presidium\" }", "distribution", 1)]
    [InlineData("\"reasonsGiven\": true, \"motion\": { \"when\": \"recess\", \"by\": \"members\", \"signatories\": 7 }", "motion", 0)]
    [InlineData("\"reasonsGiven\": true, \"motion\": { \"when\": \"recess\", \"by\": \"members\", \"signatories\": 7, \"body\": 31 }", "distribution", 1)]
    [InlineData("\"reasonsGiven\": true, \"motion\": { \"when\": \"recess\", \"by\": \"members\", \"signatories\": 7, \"body\": 31 }, \"answerDistributed\": true", "deliberation", 2)]
    [InlineData("\"reasonsGiven\": true, \"motion\": { \"when\": \"recess\", \"by\": \"members\", \"signatories\": 7, \"body\": 31 }, \"answerDistributed\": true, \"heard\": true", "vote", 3)]
    [InlineData("\"reasonsGiven\": true, \"motion\": { \"when\": \"recess\", \"by\": \"members\", \"signatories\": 7, \"body\": 31, \"votesFor\": 16 }, \"answerDistributed\": true, \"heard\": true, \"secretBallot\": true", "filing", 5)]
    [InlineData("\"reasonsGiven\": true, \"motion\": { \"when\": \"recess\", \"by\": \"members\", \"signatories\": 7, \"body\": 31, \"votesFor\": 16 }, \"answerDistributed\": true, \"heard\": true, \"secretBallot\": true, \"filed\": true, \"announced\": true", null, 6)]
    public void ByCongress_EachFact_BringsItOneStepOn(string facts, string? next, int done)
    {
        var procedure = Followed(Audit("{ " + facts + " }", "\"level\": \"prefecture\", \"day\": \"2021-11-01\""), null);
        Assert.Equal(["motion", "distribution", "deliberation", "vote", "result", "filing"], procedure.Steps.Select(s => s.Id));
        Assert.Equal((next, done), (procedure.Next?.Id, procedure.Steps.Count(s => s.State == StepState.Done)));
        if (facts.Contains("recess", StringComparison.Ordinal)) Assert.Equal("主任会议", procedure.Steps[1].Actor.Zh);
    }

    /// <summary>Shaanxi 68(2): a withdrawal ends the procedure before the vote, not after it.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData(""", "votesFor": 260""", true)]
    public void Withdrawal_EndsTheProcedureOnlyBeforeTheVote(string vote, bool goesOn)
    {
        var steps = Followed(Audit("""{ "voters": 500, "withdrawn": true""" + vote + " }", "\"level\": \"county\", \"division\": \"61\", \"day\": \"2021-11-01\""), null).Steps;
        Assert.Equal(goesOn, steps.Any(s => s.Id == "result"));
    }

    private static Procedure Followed(AuditReport report, LocalDate? today) => ElectionAudit.Status(report.Dossier, today).Procedures[^1];
}
