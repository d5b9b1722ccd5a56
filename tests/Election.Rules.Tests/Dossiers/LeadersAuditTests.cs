using System.Text;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Dossiers;

/// <summary>From the leaders of a dossier to verdicts: whose occasion and law they are, and where each verdict hangs.</summary>
public sealed class LeadersAuditTests
{
    private static ElectionDossier Read(string leaders, string election = "\"level\": \"township\", \"day\": \"2026-11-01\"") =>
        ElectionDossier.Read(Encoding.UTF8.GetBytes($$"""{ "election": { {{election}} }, "leaders": { {{leaders}} } }"""), "test.json");

    private static AuditVerdict One(string leaders, string rule, string subject, string election = "\"level\": \"township\", \"day\": \"2026-11-01\"") =>
        Assert.Single(ElectionAudit.Run(Read(leaders, election)).Verdicts, v => v.Rule.Id == "leaders." + rule && v.Subject == subject);

    private static string? Refused(string leaders) => Assert.Throws<UnreadableFileException>(() => Read(leaders)).Message;

    /// <summary>The shape of the contract, with nothing added, is decided.</summary>
    [Fact]
    public void TheContract_IsDecided()
    {
        const string Leaders = """
            "deputies": 73, "attending": 73, "atChangeOfTerm": true,
            "contests": [ { "post": "deputy-head", "seats": 4, "candidates": 5, "nominated": 5, "presidiumNominees": 4, "jointNominators": 10, "votes": { "A": 72, "B": 70, "C": 60, "D": 40, "E": 10 }, "declaredElected": ["A", "B", "C", "D"] } ],
            "recalls": [ { "by": "deputies", "signatories": 15, "reasonsGiven": true, "heard": true, "votesFor": 40 } ]
            """;
        string[] met = ["joint-nomination", "nominee-limit", "deputy-candidates", "preliminary", "majority"];
        Assert.All(met, rule => Assert.Equal(Conclusion.Met, One(Leaders, rule, "/leaders/contests/0").Conclusion));
        Assert.Equal(Conclusion.Met, One(Leaders, "quorum", "/leaders").Conclusion);
        Assert.Equal(Conclusion.Met, One(Leaders, "recall", "/leaders/recalls/0").Conclusion);
        Assert.Equal("too-few-signatories", One(Leaders.Replace("15", "12", StringComparison.Ordinal), "recall", "/leaders/recalls/0").Explanation.Finding!.Id);
        Assert.Equal(Conclusion.NotApplicable, One(Leaders, "committee-size", "").Conclusion);
    }

    [Fact]
    public void Nothing_IsJudgedWhereNothingIsStated()
    {
        var report = ElectionAudit.Run(ElectionDossier.Read("""{ "election": { "level": "county", "day": "2026-11-01" } }"""u8, "test.json"));
        Assert.All(report.Verdicts.Where(v => v.Rule.Chapter == "leaders"), v => Assert.Equal((Conclusion.NotApplicable, ""), (v.Conclusion, v.Subject)));
        Assert.Equal(LeaderRules.All.Count, report.Verdicts.Count(v => v.Rule.Chapter == "leaders"));
    }

    /// <summary>A session away from the change of term holds by-elections, and so does a contest that says so.</summary>
    [Fact]
    public void ByElections_AreToldBySessionOrContest()
    {
        const string Contest = """{ "post": "deputy-head", "seats": 1, "candidates": 1 }""";
        Assert.Equal("too-few-candidates", One($"\"contests\": [{Contest}]", "deputy-candidates", "/leaders/contests/0").Explanation.Finding!.Id);
        Assert.Equal(Conclusion.NotApplicable, One($"\"contests\": [{Contest}]", "by-election", "/leaders/contests/0").Conclusion);
        Assert.Equal(Conclusion.Met, One($"\"atChangeOfTerm\": false, \"contests\": [{Contest}]", "by-election", "/leaders/contests/0").Conclusion);
        var own = $"\"atChangeOfTerm\": true, \"contests\": [{Contest.Replace("}", ", \"byElection\": true }", StringComparison.Ordinal)}]";
        Assert.Equal(Conclusion.Met, One(own, "by-election", "/leaders/contests/0").Conclusion);
        Assert.Equal(Conclusion.NotApplicable, One(own, "deputy-candidates", "/leaders/contests/0").Conclusion);
        // A by-election of deputies is held in mid-term, and so are the contests beside it; a rerun without more is of the change of term.
        const string MidTerm = "\"level\": \"township\", \"kind\": \"by-election\", \"day\": \"2026-11-01\"";
        Assert.Equal(Conclusion.Met, One($"\"contests\": [{Contest}]", "by-election", "/leaders/contests/0", MidTerm).Conclusion);
        Assert.Equal("too-few-candidates", One($"\"atChangeOfTerm\": false, \"contests\": [{Contest.Replace("}", ", \"round\": \"rerun\" }", StringComparison.Ordinal)}]", "deputy-candidates", "/leaders/contests/0").Explanation.Finding!.Id);
        Assert.Equal("too-few-candidates", One("\"atChangeOfTerm\": true, " + $"\"contests\": [{Contest}]", "deputy-candidates", "/leaders/contests/0", "\"level\": \"township\", \"kind\": \"by-election\", \"day\": \"2026-11-01\"").Explanation.Finding!.Id);
    }

    /// <summary>The day of the session chooses the law, whatever that of the election was.</summary>
    [Fact]
    public void TheDayOfTheSession_ChoosesTheLaw()
    {
        const string Session = "\"deputies\": 73, \"attending\": 40";
        const string Election = "\"level\": \"township\", \"day\": \"2022-02-01\"";
        Assert.Equal(Conclusion.NotApplicable, One(Session, "quorum", "/leaders", Election).Conclusion);
        Assert.Equal(Conclusion.Breached, One(Session + ", \"day\": \"2022-03-12\"", "quorum", "/leaders", Election).Conclusion);
        Assert.Equal(Conclusion.NotApplicable, One(Session + ", \"day\": \"2022-03-11\"", "quorum", "/leaders", Election).Conclusion);
    }

    [Fact]
    public void ASecondVote_DecidesTheTieBeforeIt()
    {
        const string Tied = """{ "post": "deputy-head", "seats": 1, "candidates": 2, "votes": { "A": 40, "B": 40 }, "declaredElected": ["B"] }""";
        const string Again = """{ "post": "deputy-head", "seats": 1, "round": "revote", "votes": { "A": 30, "B": 35 }, "declaredElected": ["B"] }""";
        string Of(params string[] contests) => "\"deputies\": 75, \"contests\": [" + string.Join(",", contests) + "]";
        Assert.Equal("count-contradicts-itself", One("\"deputies\": 73, \"contests\": [" + Tied + "]", "majority", "/leaders/contests/0").Explanation.Finding!.Id);
        var tied = Tied.Replace("\"seats\": 1", "\"seats\": 2", StringComparison.Ordinal).Replace("\"A\": 40", "\"A\": 50, \"C\": 40", StringComparison.Ordinal).Replace("\"B\"]", "\"B\", \"A\"]", StringComparison.Ordinal);
        var again = Again.Replace("\"A\": 30", "\"C\": 30", StringComparison.Ordinal);
        var chair = """{ "post": "chair", "candidates": 1 }""";
        var open = One(Of(tied), "majority", "/leaders/contests/0");
        Assert.Equal((Conclusion.Undetermined, "/leaders/contests/0/tieRevoteHeld"), (open.Conclusion, Assert.Single(open.Missing)));
        Assert.Equal(Conclusion.Met, One(Of(tied, chair, again), "majority", "/leaders/contests/0").Conclusion);
        Assert.Equal(Conclusion.Met, One(Of(tied, chair, again), "majority", "/leaders/contests/2").Conclusion);
        // What the second vote wrongly declared is breached there, and only there.
        var wrong = Of(tied, again.Replace("30", "36", StringComparison.Ordinal));
        Assert.Equal(Conclusion.Met, One(wrong, "majority", "/leaders/contests/0").Conclusion);
        var second = One(wrong, "majority", "/leaders/contests/1");
        Assert.Equal("not-elected", second.Explanation.Finding!.Id);
        Assert.Equal("B再次投票得35票，少于C的36票，依法没有当选，却宣布当选。", second.Explanation.Message.Zh);
        Assert.Equal(29, second.Explanation.Citations[0].Article);
        Assert.Equal("first-vote-not-stated", One(Of(again), "majority", "/leaders/contests/0").Explanation.Finding!.Id);
        Assert.Equal("outsider-in-the-second-vote", One(Of(tied, again.Replace("\"C\"", "\"D\"", StringComparison.Ordinal)), "majority", "/leaders/contests/1").Explanation.Finding!.Id);
        Assert.All([0, 1], i => Assert.Equal("tied-again", One(Of(tied, again.Replace("30", "35", StringComparison.Ordinal)), "majority", FormattableString.Invariant($"/leaders/contests/{i}")).Explanation.Finding!.Id));
        // Another first vote on the post comes between.
        Assert.Equal(Conclusion.Undetermined, One(Of(tied, tied, again), "majority", "/leaders/contests/0").Conclusion);
    }

    [Fact]
    public void SecretBallot_OfTheSession_IsThatOfItsContests()
    {
        const string Contests = """ "contests": [ { "post": "head" }, { "post": "chair", "secretBallot": false } ]""";
        Assert.Equal(Conclusion.Met, One("\"secretBallot\": true," + Contests, "secret-ballot", "/leaders/contests/0").Conclusion);
        Assert.Equal(Conclusion.Breached, One("\"secretBallot\": true," + Contests, "secret-ballot", "/leaders/contests/1").Conclusion);
        Assert.Equal("/leaders/contests/0/secretBallot", Assert.Single(One(Contests, "secret-ballot", "/leaders/contests/0").Missing));
    }

    [Fact]
    public void TheCommittee_IsJudgedByUnitAndPopulation()
    {
        const string Prefecture = "\"level\": \"prefecture\", \"day\": \"2026-11-01\"";
        const string Size = "\"committeeSize\": 55, \"population\": 9000000";
        Assert.Equal("/election/unit", Assert.Single(One(Size, "committee-size", "/leaders", Prefecture).Missing));
        Assert.Equal(Conclusion.Met, One(Size, "committee-size", "/leaders", Prefecture + ", \"unit\": \"city-with-districts\"").Conclusion);
        Assert.Equal(Conclusion.Breached, One(Size, "committee-size", "/leaders", Prefecture + ", \"unit\": \"prefecture\"").Conclusion);
        Assert.Equal("changed-in-term", One("\"committeeSize\": 31, \"committeeSizeAtStartOfTerm\": 29, \"committeeSizeFixedBy\": \"provincial-standing-committee\"", "committee-size", "/leaders", "\"level\": \"county\", \"day\": \"2026-11-01\"").Explanation.Finding!.Id);
        Assert.Equal(Conclusion.Breached, One("\"committeeSizeFixedBy\": \"congress\"", "committee-size", "/leaders", "\"level\": \"county\", \"day\": \"2026-11-01\"").Conclusion);
    }

    [Fact]
    public void NominationPeriodResignationsAndHolders_HaveTheirPlaces()
    {
        const string County = "\"level\": \"county\", \"day\": \"2026-11-01\"";
        Assert.Equal(Conclusion.Breached, One("\"nominationOpened\": \"2026-12-01\", \"nominationClosed\": \"2026-12-01\"", "nomination-period", "/leaders", County).Conclusion);
        const string Resignation = """ "resignations": [ { "post": "procuratorate", "toBody": "county-standing-committee", "decidedBy": "county-standing-committee", "recess": true, "filed": true, "approvedAbove": true } ]""";
        Assert.Equal(Conclusion.Met, One(Resignation, "resignation", "/leaders/resignations/0", County).Conclusion);
        Assert.Equal("/leaders/resignations/0/approvedAbove", Assert.Single(One(Resignation.Replace(", \"approvedAbove\": true", "", StringComparison.Ordinal), "resignation", "/leaders/resignations/0", County).Missing));
        const string Barred = """ "resignations": [ { "post": "committee-member", "toBody": "county-standing-committee", "decidedBy": "county-standing-committee", "recess": false, "filed": true, "otherOffices": ["government"] } ]""";
        Assert.Equal(Conclusion.Met, One(Barred, "resignation", "/leaders/resignations/0", County).Conclusion);
        Assert.Equal("not-in-recess", One(Barred.Replace("\"government\"", "", StringComparison.Ordinal), "resignation", "/leaders/resignations/0", County).Explanation.Finding!.Id);
        Assert.Equal("/leaders/resignations/0/otherOffices", Assert.Single(One(Barred.Replace(", \"otherOffices\": [\"government\"]", "", StringComparison.Ordinal), "resignation", "/leaders/resignations/0", County).Missing));
        const string Holder = """{ "name": "A", "post": "vice-chair", "otherOffices": ["government"], "deputy": true, "inPresidium": true }""";
        Assert.Equal(Conclusion.Breached, One($"\"officeHolders\": [{Holder}]", "incompatible-offices", "/leaders/officeHolders/0").Conclusion);
        Assert.Equal(Conclusion.Met, One($"\"officeHolders\": [{Holder},{Holder}]", "posts", "/leaders/officeHolders/0").Conclusion);
        Assert.Equal("too-many-holders", One($"\"officeHolders\": [{Holder},{Holder},{Holder}]", "posts", "/leaders/officeHolders/2").Explanation.Finding!.Id);
    }

    [Theory]
    [InlineData("\"contests\": [ { \"post\": \"mayor\" } ]", "/leaders/contests/0/post", "deputy-head")]
    [InlineData("\"contests\": [ { \"post\": \"special-committee-member\" } ]", "/leaders/contests/0/post", "not elected at a contest")]
    [InlineData("\"contests\": [ { \"round\": \"second\" } ]", "/leaders/contests/0/round", "revote")]
    [InlineData("\"contests\": [ { \"votes\": { \"\": 3 } } ]", "/leaders/contests/0/votes", "a name is empty")]
    [InlineData("\"contests\": [ { \"seats\": -1 } ]", "/leaders/contests/0/seats", "from 0")]
    [InlineData("\"recalls\": [ { \"by\": \"voters\" } ]", "/leaders/recalls/0/by", "standing-committee")]
    [InlineData("\"resignations\": [ { \"toBody\": \"party\" } ]", "/leaders/resignations/0/toBody", "congress")]
    [InlineData("\"officeHolders\": [ { \"otherOffices\": [\"army\"] } ]", "/leaders/officeHolders/0/otherOffices/0", "procuratorate")]
    public void BadValues_AreRefusedAtTheirPlace(string leaders, string place, string words)
    {
        var message = Refused(leaders)!;
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(words, message, StringComparison.Ordinal);
    }
}
