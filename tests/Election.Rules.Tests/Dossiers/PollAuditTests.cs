using System.Text;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Dossiers;

/// <summary>From the counts of a dossier to verdicts and results: which vote follows which, and whose numbers are used.</summary>
public sealed class PollAuditTests
{
    private const string First = """{ "district": "1", "participants": 2000, "ballotsCast": 1999, "invalidBallots": 12, "candidates": ["A", "B", "C"], "votes": { "A": 1500, "B": 900, "C": 700 } """;

    private static ElectionDossier Read(string polls, string more = "", string election = "\"level\": \"township\", \"day\": \"2021-11-01\"") => ElectionDossier.Read(
        Encoding.UTF8.GetBytes($$"""{ "election": { {{election}} }, "districts": [ { "id": "1", "name": "一", "seats": 2, "voters": 3000 }, { "id": "2", "seats": 1, "voters": 900 } ], "polls": [ {{polls}} ] {{more}} }"""), "test.json");

    private static AuditVerdict One(string polls, string rule, string subject, string more = "", string election = "\"level\": \"township\", \"day\": \"2021-11-01\"") =>
        Assert.Single(ElectionAudit.Run(Read(polls, more, election)).Verdicts, v => v.Rule.Id == rule && v.Subject == subject);

    [Fact]
    public void SeatsAndVoters_AreThoseOfTheDistrict_WhereTheCountStatesNone()
    {
        var result = Assert.Single(ElectionAudit.Results(Read(First + "}")));
        Assert.Equal((2, 3000), (result.Poll.Seats, result.Poll.Voters));
        Assert.Equal(["A"], result.Elected.Select(p => p.Name));
        Assert.Equal(1, result.SeatsLeft);
    }

    /// <summary>A later vote has seats of its own: those of the district are not taken for them.</summary>
    [Fact]
    public void ARerun_FollowsTheFirstVoteOfItsDistrict()
    {
        const string Rerun = """{ "district": "一", "round": "rerun", "seats": 1, "participants": 1800, "ballotsCast": 1800, "candidates": ["B", "C"], "votes": { "B": 590, "C": 700 }, "declaredElected": ["C"] }""";
        const string Other = """{ "district": "2", "participants": 800, "ballotsCast": 800, "candidates": ["X", "Y"], "votes": { "X": 500, "Y": 100 }, "declaredElected": ["X"] }""";
        var polls = First + "}," + Other + "," + Rerun;
        Assert.Equal(Conclusion.Met, One(polls, "result.rerun-candidates", "/polls/2").Conclusion);
        Assert.Equal(Conclusion.Met, One(polls, "result.declared", "/polls/2").Conclusion);
        Assert.Equal(Conclusion.Met, One(polls, "result.rerun-threshold", "/polls/2").Conclusion);
        Assert.Equal("not-of-the-first-vote", One(polls.Replace("\"candidates\": [\"B\", \"C\"]", "\"candidates\": [\"C\", \"D\"]", StringComparison.Ordinal), "result.rerun-candidates", "/polls/2").Explanation.Finding!.Id);
        var alone = One(Rerun, "result.rerun-candidates", "/polls/0");
        Assert.Equal((Conclusion.Undetermined, "/polls"), (alone.Conclusion, Assert.Single(alone.Missing)));
    }

    [Fact]
    public void ASecondVote_DecidesTheTieBeforeIt()
    {
        const string Tied = """{ "district": "2", "participants": 600, "ballotsCast": 600, "invalidBallots": 0, "seats": 2, "candidates": ["A", "B", "C"], "votes": { "A": 400, "B": 350, "C": 350 }, "declaredElected": ["A", "C"] }""";
        const string Again = """{ "district": "2", "round": "revote", "seats": 1, "participants": 500, "ballotsCast": 500, "candidates": ["B", "C"], "votes": { "B": 240, "C": 250 } }""";
        Assert.Equal(Conclusion.Met, One(Tied + "," + Again, "result.tie", "/polls/0").Conclusion);
        Assert.Equal(Conclusion.Met, One(Tied + "," + Again, "result.declared", "/polls/0").Conclusion);
        Assert.Equal(Conclusion.Breached, One(Tied + "," + Again.Replace("250", "230", StringComparison.Ordinal), "result.declared", "/polls/0").Conclusion);
        var open = One(Tied, "result.tie", "/polls/0");
        Assert.Equal((Conclusion.Undetermined, "/polls/0/tieRevoteHeld"), (open.Conclusion, Assert.Single(open.Missing)));
    }

    /// <summary>Persons are meant by id or name, in the list of candidates, the votes and the declaration alike.</summary>
    [Fact]
    public void Persons_AreMeantByIdOrName()
    {
        const string Persons = """, "candidates": [ { "id": "A", "name": "甲", "district": "2", "formal": true }, { "id": "B", "name": "乙", "district": "2", "formal": true }, { "id": "Z", "district": "1", "formal": true } ]""";
        const string Poll = """{ "district": "2", "participants": 600, "ballotsCast": 600, "invalidBallots": 0, "votes": { "甲": 400, "B": 150, "丁": 20 }, "declaredElected": ["甲"] }""";
        var result = Assert.Single(ElectionAudit.Results(Read(Poll, Persons)));
        Assert.Equal([("A", true), ("B", true), ("丁", false)], result.Persons.Select(p => (p.Person.Name, p.Person.IsCandidate!.Value)));
        Assert.Equal(Conclusion.Met, One(Poll, "result.declared", "/polls/0", Persons).Conclusion);
    }

    /// <summary>Namesakes of other districts are other persons.</summary>
    [Fact]
    public void Persons_OfOtherDistricts_AreNotMixedUp()
    {
        const string Persons = """, "candidates": [ { "id": "Z1", "name": "张三", "district": "1", "formal": true, "deceased": true }, { "id": "Z2", "name": "张三", "district": "2", "formal": true }, { "id": "L2", "name": "李四", "district": "2", "formal": true } ]""";
        const string Polls = """
            { "district": "2", "participants": 600, "ballotsCast": 600, "invalidBallots": 0, "votes": { "张三": 300, "李四": 200 }, "declaredElected": [] },
            { "district": "2", "round": "rerun", "seats": 1, "participants": 600, "ballotsCast": 600, "candidates": ["张三", "李四"], "votes": { "张三": 300, "李四": 200 }, "declaredElected": ["张三"] }
            """;
        Assert.Equal(["Z2", "L2"], ElectionAudit.Results(Read(Polls, Persons))[0].Persons.Select(p => p.Person.Name));
        Assert.Equal(Conclusion.Met, One(Polls, "result.rerun-candidates", "/polls/1", Persons).Conclusion);
    }

    /// <summary>Counts without their districts are linked only where there is but one first vote to follow.</summary>
    [Fact]
    public void ARerunWithoutItsDistrict_FollowsTheOnlyFirstVoteOrNone()
    {
        const string One = """{ "seats": 2, "voters": 300, "participants": 200, "ballotsCast": 200, "candidates": ["A", "B", "C"], "votes": { "A": 150, "B": 90, "C": 80 } }""";
        const string Rerun = """{ "round": "rerun", "seats": 1, "voters": 300, "participants": 200, "ballotsCast": 200, "candidates": ["B", "C"], "votes": { "B": 90, "C": 80 } }""";
        AuditVerdict Of(string polls) => Assert.Single(ElectionAudit.Run(Read(polls)).Verdicts, v => v.Rule.Id == "result.rerun-candidates" && v.Conclusion != Conclusion.NotApplicable);
        Assert.Equal(Conclusion.Met, Of(One + "," + Rerun).Conclusion);
        var open = Of(One + "," + One + "," + Rerun);
        Assert.Equal((Conclusion.Undetermined, "/polls/2/district"), (open.Conclusion, Assert.Single(open.Missing)));
    }

    /// <summary>After a second tie the law is silent: a rerun for the seat is neither lawful nor unlawful.</summary>
    [Fact]
    public void ARerunAfterASecondTie_IsLeftOpen()
    {
        const string Polls = """
            { "district": "1", "participants": 2000, "ballotsCast": 2000, "invalidBallots": 0, "candidates": ["A", "B", "C"], "votes": { "A": 1500, "B": 1200, "C": 1200 } },
            { "district": "1", "round": "revote", "seats": 1, "participants": 2000, "ballotsCast": 2000, "candidates": ["B", "C"], "votes": { "B": 900, "C": 900 } },
            { "district": "1", "round": "rerun", "seats": 1, "participants": 2000, "ballotsCast": 2000, "candidates": ["B", "C"], "votes": { "B": 900, "C": 800 } }
            """;
        var verdict = One(Polls, "result.rerun-candidates", "/polls/2");
        Assert.Equal((Conclusion.Undetermined, "second-tie"), (verdict.Conclusion, verdict.Explanation.Finding!.Id));
    }

    /// <summary>What the reading of write-in-opposed changes in a count of ballots is told with the result, and judged again in every verdict.</summary>
    [Fact]
    public void UnopposedWriteIns_ChangeTheResultByTheReading()
    {
        const string Poll = """{ "seats": 1, "voters": 200, "participants": 140, "ballotsCast": 140, "candidates": ["A", "B"], "ballots": [ { "for": ["A"], "count": 60 }, { "writeIns": ["X"], "count": 40 }, { "against": ["A"], "writeIns": ["X"], "count": 40 } ], "declaredElected": ["X"] }""";
        var dossier = ElectionDossier.Read(Encoding.UTF8.GetBytes($$"""{ "election": { "level": "township", "day": "2026-11-01", "division": "320102" }, "polls": [ {{Poll}} ] }"""), "test.json");
        var result = Assert.Single(ElectionAudit.Results(dossier));
        Assert.Equal(["X"], result.Elected.Select(p => p.Name));
        Assert.Contains(result.Otherwise, o => o.Interpretation.Id == "write-in-opposed" && !o.Result.Elected.Any());
        var declared = Assert.Single(ElectionAudit.Run(dossier).Verdicts, v => v.Rule.Id == "result.declared");
        Assert.Equal(Conclusion.Breached, Assert.Single(declared.Explanation.Readings, r => r.Interpretation.Id == "write-in-opposed").Otherwise[0].Conclusion);
    }

    [Fact]
    public void TurnoutInAll_IsNotJudged_WhereEveryDistrictIs()
    {
        const string Totals = """, "totals": { "participants": 2600, "voters": 3900 }""";
        const string Both = First + """}, { "district": "2", "participants": 600, "ballotsCast": 600 }""";
        Assert.Equal(Conclusion.NotApplicable, One(Both, "result.turnout-in-aggregate", "", Totals).Conclusion);
        Assert.Equal(Conclusion.Undetermined, One(First + "}", "result.turnout-in-aggregate", "/totals", Totals).Conclusion);
    }

    /// <summary>One of the candidates has no votes stated: nothing is concluded, and what is missing is named.</summary>
    [Fact]
    public void ACandidateWithoutVotes_LeavesTheResultOpen()
    {
        var verdict = One("""{ "district": "2", "participants": 600, "ballotsCast": 600, "invalidBallots": 0, "candidates": ["A", "B"], "votes": { "A": 400 }, "declaredElected": ["A"] }""", "result.declared", "/polls/0");
        Assert.Equal((Conclusion.Undetermined, "/polls/0/votes"), (verdict.Conclusion, Assert.Single(verdict.Missing)));
    }

    [Fact]
    public void Ballots_AreJudgedOneByOne_AndCountedWhereNoVotesAreStated()
    {
        const string Poll = """{ "district": "2", "participants": 700, "candidates": ["A", "B"], "ballots": [ { "for": ["A"], "count": 400 }, { "for": ["A", "B"], "count": 3, "counted": true }, { "writeIns": ["X"], "against": ["A", "B"], "count": 20 }, { "count": 5 } ] }""";
        var result = Assert.Single(ElectionAudit.Results(Read(Poll)));
        Assert.Equal((428, 3, 425), (result.Poll.BallotsCast, result.Poll.InvalidBallots, result.Poll.ValidBallots));
        Assert.Equal([("A", 400), ("X", 20), ("B", 0)], result.Persons.Select(p => (p.Person.Name, p.Person.Votes!.Value)));
        Assert.Equal("void-ballot-counted", One(Poll, "count.ballot", "/polls/0/ballots/1").Explanation.Finding!.Id);
        Assert.Equal(Conclusion.Met, One(Poll, "count.ballot", "/polls/0/ballots/3").Conclusion);
    }

    [Fact]
    public void Turnout_IsCompulsoryOfAnElectionHeld_NotOfAPlan()
    {
        AuditVerdict Of(string election) => Assert.Single(ElectionAudit.Run(ElectionDossier.Read(Encoding.UTF8.GetBytes($$"""{ "election": { {{election}} } }"""), "test.json")).Verdicts, v => v.Rule.Id == "result.turnout");
        Assert.Equal((Conclusion.Undetermined, "/polls"), (Of("\"level\": \"township\", \"day\": \"2021-11-01\"").Conclusion, Assert.Single(Of("\"level\": \"township\", \"day\": \"2021-11-01\"").Missing)));
        Assert.Equal(Conclusion.NotApplicable, Of("\"level\": \"township\", \"day\": \"2021-11-01\", \"plan\": true").Conclusion);
        Assert.Equal(Conclusion.NotApplicable, Of("\"level\": \"township\", \"day\": \"2021-11-01\", \"kind\": \"by-election\"").Conclusion);
        Assert.Equal(Conclusion.NotApplicable, Of("\"level\": \"prefecture\", \"day\": \"2021-11-01\"").Conclusion);
    }

    /// <summary>In a dossier on a rerun the votes are reruns where nothing else is said.</summary>
    [Fact]
    public void InADossierOnARerun_TheRoundIsTheRerun() =>
        Assert.Equal(Round.Rerun, Assert.Single(ElectionAudit.Results(Read(First + "}", election: "\"level\": \"township\", \"day\": \"2021-11-01\", \"kind\": \"rerun\""))).Poll.Round);

    [Theory]
    [InlineData("\"round\": \"third\"", "/polls/0/round")]
    [InlineData("\"seats\": 99999999999", "/polls/0/seats")]
    [InlineData("\"votes\": { \"\": 3 }", "/polls/0/votes: a name is empty")]
    [InlineData("\"candidates\": [ \"\" ]", "/polls/0/candidates: a name is empty")]
    [InlineData("\"ballots\": [ { \"for\": [ \"\" ] } ]", "/polls/0/ballots: a name is empty")]
    [InlineData("\"ballots\": [ { \"count\": 2147483647 }, { \"count\": 1 } ]", "/polls/0/ballots: there are more ballots than 2147483647")]
    [InlineData("\"votes\": { \"A\": 2.5 }", "/polls/0/votes")]
    [InlineData("\"votes\": { \"A\": 1, \"A\": 2 }", "/polls/0/votes/A")]
    [InlineData("\"declared\": [ \"A\" ]", "/polls/0/declared: unknown field")]
    public void ABadCount_IsRefusedWithItsPlace(string field, string said) =>
        Assert.Contains(said, Assert.Throws<UnreadableFileException>(() => Read("{ " + field + " }")).Message, StringComparison.Ordinal);
}
