using System.Text;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tests.Dossiers;

/// <summary>From the vacancies of a dossier to verdicts and to the steps of a by-election.</summary>
public sealed class ByElectionAuditTests
{
    private const string Resigned = """{ "district": "1", "originalDistrict": "一", "ground": "resigned", "vacatedOn": "2026-07-01", "announced": "2026-07-10" }""";
    private const string NeverFilled = """{ "district": "1", "originalDistrict": "1", "neverFilled": true }""";

    private static ElectionDossier Read(string more, string election = "\"level\": \"county\", \"kind\": \"by-election\", \"division\": \"140100\", \"day\": \"2026-09-01\"") =>
        ElectionDossier.Read(Encoding.UTF8.GetBytes($$"""{ "election": { {{election}} } {{more}} }"""), "test.json");

    private static string District(int seats, int candidates) => FormattableString.Invariant($$""", "districts": [ { "id": "1", "name": "一", "seats": {{seats}}, "formalCandidates": {{candidates}} }, { "id": "2", "seats": 1, "formalCandidates": 1 } ]""");

    private static string Vacancies(params string[] vacancies) => $$""", "byElection": { "vacancies": [ {{string.Join(", ", vacancies)}} ] }""";

    private static (string, string)[] Breaches(string more) => [.. ElectionAudit.Run(Read(more)).Breaches.Select(v => (v.Rule.Id, v.Subject))];

    private static AuditVerdict One(ElectionDossier dossier, string rule, string subject) => Assert.Single(ElectionAudit.Run(dossier).Verdicts, v => v.Rule.Id == rule && v.Subject == subject);

    /// <summary>A district is meant by its id and by its name alike.</summary>
    [Fact]
    public void AVacancy_IsFilledByItsDistrictWithoutAContest()
    {
        var dossier = Read(District(1, 1) + Vacancies(Resigned));
        Assert.Equal(Conclusion.Met, One(dossier, "by-election.district", "/byElection/vacancies/0").Conclusion);
        Assert.Equal(Conclusion.Met, One(dossier, "by-election.contest", "/districts/0").Conclusion);
        Assert.Equal(Conclusion.NotApplicable, One(dossier, "by-election.leftover", "/districts/0").Conclusion);
        Assert.Empty(Breaches(District(1, 1) + Vacancies(Resigned)));
        Assert.Equal([("by-election.district", "/byElection/vacancies/0")], Breaches(District(1, 1) + Vacancies(Resigned.Replace("一", "2", StringComparison.Ordinal))));
    }

    /// <summary>Shanxi 61(3): the roll is one fact of the by-election, whatever the number of vacancies; of a rerun it is judged where it is stated.</summary>
    [Fact]
    public void ARollNotCheckedAnew_IsOneBreachOfTheByElection()
    {
        string Of(string rollChecked) => $$""", "byElection": { "rollChecked": {{rollChecked}}, "vacancies": [ {{Resigned}}, {{Resigned}} ] }""";
        Assert.Equal([("by-election.roll", "/byElection")], Breaches(District(1, 1) + Of("false")));
        Assert.Empty(Breaches(District(1, 1) + Of("true")));
        Assert.Contains(ElectionAudit.Run(Read(District(1, 1) + Vacancies(Resigned))).Verdicts, v => v.Rule.Id == "by-election.roll" && v.Conclusion == Conclusion.Undetermined);
        var rerun = "\"level\": \"county\", \"kind\": \"rerun\", \"division\": \"440100\", \"day\": \"2026-09-01\"";
        Assert.Contains(ElectionAudit.Run(Read(""", "byElection": { "rollChecked": false }""", rerun)).Breaches, v => v.Rule.Id == "by-election.roll");
        Assert.DoesNotContain(ElectionAudit.Run(Read("", rerun)).Verdicts, v => v.Rule.Id == "by-election.roll" && v.Conclusion != Conclusion.NotApplicable);
    }

    [Fact]
    public void TooFewCandidates_AreOneBreachAtTheirDistrict()
    {
        Assert.Equal([("by-election.contest", "/districts/0")], Breaches(District(2, 1) + Vacancies(Resigned)));
        Assert.Equal([("by-election.leftover", "/districts/0")], Breaches(District(2, 1) + Vacancies(NeverFilled)));
    }

    /// <summary>One seat of the district never filled is enough: it is contested in any case.</summary>
    [Fact]
    public void SeatsNeverFilled_CalledAByElection_AreContested()
    {
        Assert.Equal([("by-election.leftover", "/districts/0")], Breaches(District(2, 2) + Vacancies(Resigned, NeverFilled)));
        Assert.Empty(Breaches(District(2, 3) + Vacancies(NeverFilled)));
        Assert.Equal([("candidates.surplus", "/districts/0")], Breaches(District(1, 3) + Vacancies(NeverFilled)));
        Assert.Contains(One(Read(District(2, 3) + Vacancies(NeverFilled)), "by-election.leftover", "/districts/0").Explanation.Notices, n => n.Id == "leftover-not-by-election");
    }

    /// <summary>The kind says one thing and the vacancy another.</summary>
    [Fact]
    public void AVacancy_CalledASeatNeverFilled_IsPointedOut()
    {
        var dossier = Read(District(1, 2) + Vacancies(Resigned), "\"level\": \"county\", \"kind\": \"leftover\", \"day\": \"2026-09-01\"");
        Assert.Equal("vacated-later", One(dossier, "by-election.leftover", "/districts/0").Explanation.Finding!.Id);
        Assert.Equal(Conclusion.NotApplicable, One(dossier, "by-election.leftover", "/districts/1").Conclusion);
    }

    /// <summary>A by-election has a vacancy, also where the dossier lists none, and a body that fills it.</summary>
    [Fact]
    public void AByElectionWithoutVacancies_IsUndeterminedOrWrongByItsBody()
    {
        var open = One(Read(""), "by-election.district", "");
        Assert.Equal((Conclusion.Undetermined, "/byElection/vacancies"), (open.Conclusion, Assert.Single(open.Missing)));
        var wrong = One(Read("", "\"level\": \"county\", \"kind\": \"by-election\", \"electingBody\": \"standing-committee\", \"day\": \"2026-09-01\""), "by-election.district", "");
        Assert.Equal("not-the-voters", wrong.Explanation.Finding!.Id);
        Assert.Equal(Conclusion.NotApplicable, One(Read("", "\"level\": \"county\", \"day\": \"2026-09-01\""), "by-election.district", "").Conclusion);
    }

    /// <summary>A vacancy names its district, also where the list of districts does not.</summary>
    [Fact]
    public void AVacancyOfADistrictThatIsNotListed_AsksForItsCandidates()
    {
        var open = One(Read(Vacancies(Resigned)), "by-election.contest", "/byElection/vacancies/0");
        Assert.Equal((Conclusion.Undetermined, "/districts"), (open.Conclusion, Assert.Single(open.Missing)));
    }

    [Fact]
    public void ACommittee_ActsInRecessForSeatsOfTheLevelAbove()
    {
        const string Election = "\"level\": \"prefecture\", \"kind\": \"by-election\", \"electingBody\": \"standing-committee\", \"day\": \"2026-09-01\"";
        const string Of = """, "byElection": { "inRecess": true, "vacancies": [ { "district": "甲县", "originalDistrict": "甲县", "ground": "deceased" } ] }""";
        Assert.Equal(Conclusion.Met, One(Read(Of, Election), "by-election.district", "/byElection/vacancies/0").Conclusion);
        Assert.Equal("not-in-recess", One(Read(Of.Replace("true", "false", StringComparison.Ordinal), Election), "by-election.district", "/byElection/vacancies/0").Explanation.Finding!.Id);
        var open = One(Read(Of.Replace("\"inRecess\": true,", "", StringComparison.Ordinal), Election), "by-election.district", "/byElection/vacancies/0");
        Assert.Equal("/byElection/inRecess", Assert.Single(open.Missing));
    }

    /// <summary>The session is judged once, whatever the number of vacancies; their districts one by one.</summary>
    [Fact]
    public void ACommitteeInSession_IsOneBreach()
    {
        const string Election = "\"level\": \"prefecture\", \"kind\": \"by-election\", \"electingBody\": \"standing-committee\", \"day\": \"2026-09-01\"";
        const string Seat = """{ "district": "甲县", "originalDistrict": "甲县", "ground": "deceased" }""";
        string[] Found(string seats, string recess = "false") =>
            [.. ElectionAudit.Run(Read($$""", "byElection": { "inRecess": {{recess}}, "vacancies": [ {{seats}} ] }""", Election)).Verdicts.Where(v => v.Rule.Id == "by-election.district").Select(v => v.Explanation.Finding?.Id ?? v.Conclusion.ToString())];
        Assert.Equal(["not-in-recess", "Met"], Found(Seat + "," + Seat));
        Assert.Equal(["not-in-recess", "other-district"], Found(Seat + "," + Seat.Replace("\"originalDistrict\": \"甲县\"", "\"originalDistrict\": \"乙县\"", StringComparison.Ordinal)));
        // A seat never filled is no vacancy, in recess or not.
        Assert.Equal(["Met", "no-vacancy"], Found(Seat + "," + Seat.Replace("\"ground\": \"deceased\"", "\"neverFilled\": true", StringComparison.Ordinal), "true"));
    }

    /// <summary>Seats never filled, under their own kind of election: no committee fills them, listed or not; as a by-election under that reading.</summary>
    [Theory]
    [InlineData("prefecture", "standing-committee", "", "no-vacancy")]
    [InlineData("prefecture", "congress", "", "never-filled")]
    [InlineData("county", "voters", "", "never-filled")]
    [InlineData("county", "standing-committee", "", "not-the-voters")]
    [InlineData("prefecture", "standing-committee", ", \"readings\": { \"leftover\": \"by-election\" }", "missing-fact")]
    [InlineData("prefecture", "congress", ", \"byElection\": { \"vacancies\": [ { \"ground\": \"resigned\" } ] }", "NotApplicable")]
    public void SeatsNeverFilled_AreFilledByTheirElectors(string level, string body, string more, string found)
    {
        var verdict = Assert.Single(ElectionAudit.Run(Read(more, $"\"level\": \"{level}\", \"kind\": \"leftover\", \"electingBody\": \"{body}\", \"day\": \"2026-09-01\"")).Verdicts, v => v.Rule.Id == "by-election.district");
        Assert.Equal(found, verdict.Explanation.Finding?.Id ?? verdict.Conclusion.ToString());
    }

    [Theory]
    [InlineData("\"ground\": \"bored\"", "/byElection/vacancies/0/ground", "moved-away")]
    [InlineData("\"grounds\": \"resigned\"", "/byElection/vacancies/0/grounds", "unknown field")]
    [InlineData("\"vacatedOn\": \"July\"", "/byElection/vacancies/0/vacatedOn", "2021-11-01")]
    public void AVacancyThatCannotBe_IsRefusedWithItsPlace(string field, string place, string words)
    {
        var refused = Assert.Throws<UnreadableFileException>(() => Read(Vacancies($"{{ {field} }}")));
        Assert.Equal(place, refused.Place);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    // The steps.

    private static Procedure Steps(string more, LocalDate? today = null, string election = "\"level\": \"county\", \"kind\": \"by-election\", \"division\": \"530100\", \"day\": \"2026-09-01\"") =>
        ElectionAudit.Status(Read(more, election), today).Procedures[0];

    /// <summary>Each fact that is stated moves the by-election on by its step.</summary>
    [Fact]
    public void Steps_FollowTheFacts()
    {
        string[] facts =
        [
            "",
            Vacancies(Resigned),
            ""","byElection": { "decidedOn": "2026-07-20", "vacancies": [ """ + Resigned + " ] }",
            ""","timetable": { "voterListPublished": "2026-08-20" }""",
            ""","nominations": [ { "district": "1", "by": "voters", "signatoryCount": 12, "candidates": ["A"] } ]""",
            ""","timetable": { "voterListPublished": "2026-08-20", "initialCandidatesPublished": "2026-08-25" }""",
            ""","timetable": { "voterListPublished": "2026-08-20", "initialCandidatesPublished": "2026-08-25", "formalCandidatesPublished": "2026-08-28" }""",
            ""","polls": [ { "district": "1", "seats": 1, "voters": 3000, "participants": 2000, "ballotsCast": 2000, "candidates": ["A"], "votes": { "A": 1500 } } ]""",
            ""","timetable": { "voterListPublished": "2026-08-20", "initialCandidatesPublished": "2026-08-25", "formalCandidatesPublished": "2026-08-28", "resultAnnounced": "2026-09-01" }""",
            ""","mandates": [ { "deputy": "A", "qualificationReviewed": "2026-09-05" } ]""",
            ""","mandates": [ { "deputy": "A", "qualificationReviewed": "2026-09-05", "listPublished": "2026-09-08" } ]""",
        ];
        string[] steps = ["vacancy", "decision", "roll", "nomination", "initial-list", "formal-list", "poll", "result", "review", "announcement"];
        for (var n = 0; n < facts.Length; n++)
        {
            // The last statement of each section is the one that stands.
            var stated = facts.Take(n + 1).Where(f => f.Length > 0).GroupBy(f => f.Split('"')[1], StringComparer.Ordinal).Select(g => g.Last());
            var procedure = Steps(District(1, 1) + string.Concat(stated));
            Assert.Equal(steps, procedure.Steps.Select(s => s.Id));
            Assert.Equal(n < steps.Length ? steps[n] : null, procedure.Next?.Id);
            Assert.All(procedure.Steps.Take(n), s => Assert.Equal(StepState.Done, s.State));
            Assert.All(procedure.Steps.Skip(n + 1), s => Assert.Equal(StepState.Later, s.State));
        }
    }

    [Fact]
    public void Steps_HaveTheDaysAndTheArticlesOfTheProvince()
    {
        var steps = Steps(District(1, 1)).Steps.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Assert.Equal(new LocalDate(2026, 8, 25), steps["roll"].Last);
        Assert.Equal(new LocalDate(2026, 8, 27), steps["initial-list"].Last);
        Assert.Equal(new LocalDate(2026, 8, 29), steps["formal-list"].Last);
        Assert.Equal(new LocalDate(2026, 9, 1), steps["poll"].Last);
        Assert.Contains(steps["roll"].Citations, c => c.Provision is { Instrument.Id: "yunnan-rules", Article: 64 });
        Assert.Contains(steps["vacancy"].Citations, c => c.Provision is { Instrument.Id: "deputies-law", Article: 63 });
        Assert.All(steps.Values, s => Assert.NotEmpty(s.Citations.Concat(s.Verdicts.SelectMany(v => v.Explanation.Citations))));
        Assert.Null(Steps(District(1, 1), election: "\"level\": \"county\", \"kind\": \"by-election\", \"division\": \"370100\", \"day\": \"2026-09-01\"").Steps.Single(s => s.Id == "roll").Last);
    }

    [Fact]
    public void Steps_AreOverdueLeftOutOrWrong()
    {
        var late = Steps(District(1, 1), new LocalDate(2026, 8, 26));
        Assert.Equal(StepState.Overdue, late.Steps.Single(s => s.Id == "roll").State);
        var skipped = Steps(District(1, 1) + ""","timetable": { "formalCandidatesPublished": "2026-08-28" }""");
        Assert.Equal(StepState.Unstated, skipped.Steps.Single(s => s.Id == "roll").State);
        var wrong = Steps(District(2, 1) + ""","timetable": { "formalCandidatesPublished": "2026-08-28" }""");
        Assert.Equal(StepState.Wrong, wrong.Steps.Single(s => s.Id == "formal-list").State);
        // What is dated after today is still to come.
        var ahead = Steps(District(1, 1) + ""","timetable": { "voterListPublished": "2026-08-20" }""", new LocalDate(2026, 8, 1));
        Assert.Equal(StepState.Planned, ahead.Steps.Single(s => s.Id == "roll").State);
    }

    [Theory]
    [InlineData("county", "by-election", "11", "vacancy decision roll notice nomination initial-list formal-list poll result review announcement")]
    [InlineData("township", "by-election", "33", "vacancy decision roll nomination formal-list poll result review announcement")]
    [InlineData("county", "by-election", "42", "vacancy decision roll nomination initial-list formal-list notice poll result review announcement")]
    [InlineData("county", "leftover", "14", "decision roll nomination initial-list formal-list poll result review announcement")]
    [InlineData("province", "by-election", "32", "vacancy decision nomination list poll result review announcement")]
    public void Steps_AreThoseOfTheElection(string level, string kind, string province, string ids) =>
        Assert.Equal(ids.Split(' '), Steps(District(1, 2), election: $"\"level\": \"{level}\", \"kind\": \"{kind}\", \"division\": \"{province}\", \"day\": \"2026-09-01\"").Steps.Select(s => s.Id));

    /// <summary>Article 57 is the law of vacancies; no step towards a seat never filled rests on it.</summary>
    [Theory]
    [InlineData("county")]
    [InlineData("prefecture")]
    public void Steps_TowardsASeatNeverFilled_RestOnNoArticleOnVacancies(string level) =>
        Assert.DoesNotContain(Steps(District(1, 2), election: $"\"level\": \"{level}\", \"kind\": \"leftover\", \"day\": \"2026-09-01\"").Steps.SelectMany(s => s.Citations), c => c.Provision is { Instrument.Id: "electoral-law", Article: 57 });

    /// <summary>A committee and a congress differ in who nominates and by which majority.</summary>
    [Fact]
    public void Steps_OfACommittee_NameItsMembers()
    {
        string Nominators(string body) => Steps("", election: $"\"level\": \"prefecture\", \"kind\": \"by-election\", \"electingBody\": \"{body}\", \"day\": \"2026-09-01\"").Steps.Single(s => s.Id == "nomination").Actor.Zh;
        Assert.Contains("组成人员联名", Nominators("standing-committee"), StringComparison.Ordinal);
        Assert.Contains("代表十人以上联名", Nominators("congress"), StringComparison.Ordinal);
    }
}
