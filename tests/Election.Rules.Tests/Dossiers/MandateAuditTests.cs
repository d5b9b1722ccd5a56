using System.Text;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Dossiers;

/// <summary>From the mandates and resignations of a dossier to verdicts: where they hang, which level and which day's law counts.</summary>
public sealed class MandateAuditTests
{
    private const string County = "\"level\": \"county\", \"day\": \"2021-11-01\"";

    private static ElectionDossier Read(string more, string election = County) => ElectionDossier.Read(Encoding.UTF8.GetBytes($$"""{ "election": { {{election}} }, {{more}} }"""), "test.json");

    private static AuditVerdict One(string rule, string subject, string more, string election = County) =>
        Assert.Single(ElectionAudit.Run(Read(more, election)).Verdicts, v => v.Rule.Id == rule && v.Subject == subject);

    private static string Of(AuditVerdict verdict) => verdict.Explanation.Finding?.Id ?? verdict.Conclusion.ToString();

    /// <summary>The shape of the contract, as it stands there.</summary>
    [Fact]
    public void AMandate_IsJudgedAtItsPlace()
    {
        const string More = """
            "timetable": { "firstSession": "2021-12-20" },
            "mandates": [ { "deputy": "甲", "areas": ["140724"], "qualificationReviewed": "2021-12-01", "listPublished": "2021-12-10", "movedAway": false, "corruptPractice": false, "foreignFunded": false },
                          { "deputy": "乙", "areas": ["140724", "320102"], "related": false, "qualificationReviewed": "2021-12-01", "listPublished": "2021-12-20", "movedAway": true, "corruptPractice": false, "foreignFunded": true, "ended": "resigned" } ]
            """;
        string[] rules = ["mandate.qualification-review", "mandate.single-area", "mandate.ended", "mandate.end-announced", "mandate.invalid"];
        Assert.Equal(["Met", "Met", "nothing-ended", "nothing-ended", "Met"], rules.Select(rule => Of(One(rule, "/mandates/0", More))));
        Assert.Equal(["listed-late", "unrelated-areas", "Met", "missing-fact", "foreign-funded"], rules.Select(rule => Of(One(rule, "/mandates/1", More))));
    }

    [Fact]
    public void NothingStated_LeavesTheMandatesOpen_AndNoMandatesDoNot()
    {
        string[] rules = ["mandate.qualification-review", "mandate.single-area", "mandate.ended", "mandate.end-announced", "mandate.invalid"];
        Assert.All(rules, rule => Assert.Equal("missing-fact", Of(One(rule, "/mandates/0", """ "mandates": [ {} ] """))));
        Assert.Equal(["/mandates/0/qualificationReviewed", "/mandates/0/listPublished", "/timetable/firstSession"], One(rules[0], "/mandates/0", """ "mandates": [ {} ] """).Missing);
        Assert.All([.. rules, "mandate.offices", "resignation.acceptance"], rule => Assert.Equal(Conclusion.NotApplicable, One(rule, "", """ "title": "无" """).Conclusion));
    }

    /// <summary>The end of a mandate is judged by the law of its day: an ordered resignation is a ground since 2025.</summary>
    [Theory]
    [InlineData("2025-03-11", Conclusion.NotApplicable)]
    [InlineData("2025-03-12", Conclusion.Met)]
    public void AnEnd_FollowsTheLawOfItsDay(string day, Conclusion expected) =>
        Assert.Equal(expected, One("mandate.ended", "/mandates/0", $$""" "mandates": [ { "ended": "ordered-to-resign", "endedOn": "{{day}}" } ] """).Conclusion);

    [Fact]
    public void AnEnd_IsAnnouncedAndNotExercised()
    {
        const string More = """ "mandates": [ { "ended": "recalled", "stillServing": true, "endAnnouncedBy": "presidium", "offices": [] }, { "movedAway": true, "endAnnounced": false } ] """;
        Assert.Equal("still-serving", Of(One("mandate.ended", "/mandates/0", More)));
        Assert.Equal("wrong-body", Of(One("mandate.end-announced", "/mandates/0", More)));
        Assert.Equal("ended-by-itself", Assert.Single(One("mandate.ended", "/mandates/1", More).Explanation.Notices).Id);
        Assert.Equal("not-announced", Of(One("mandate.end-announced", "/mandates/1", More)));
        Assert.Equal("npc-deputy-moved", Of(One("mandate.ended", "/mandates/1", More, "\"level\": \"national\", \"day\": \"2023-02-01\"")));
        // No offices, as stated.
        Assert.Equal(Conclusion.NotApplicable, One("mandate.offices", "", More).Conclusion);
    }

    /// <summary>Offices hang at their place; where none are stated of a deputy who resigned or was recalled, they are asked for.</summary>
    [Fact]
    public void Offices_AreJudgedOneByOne_AndAskedFor()
    {
        const string More = """
            "mandates": [ { "ended": "resigned", "offices": [ { "office": "standing-committee", "ended": true, "announcedBy": "county-standing-committee" }, { "office": "special-committee", "ended": false } ] },
                          { "ended": "recalled" }, { "ended": "deceased" }, { "offices": [ { "office": "standing-committee" } ] } ]
            """;
        Assert.Equal("Met", Of(One("mandate.offices", "/mandates/0/offices/0", More)));
        Assert.Equal("still-held", Of(One("mandate.offices", "/mandates/0/offices/1", More)));
        Assert.Equal("/mandates/1/offices", Assert.Single(One("mandate.offices", "/mandates/1", More).Missing));
        Assert.Equal(["/mandates/3/ended", "/mandates/3/offices/0/ended"], One("mandate.offices", "/mandates/3/offices/0", More).Missing);
        Assert.Equal(4, ElectionAudit.Run(Read(More)).Verdicts.Count(v => v.Rule.Id == "mandate.offices"));
    }

    /// <summary>A resignation is of its deputy's level, of the dossier's where none is stated, and of the law of its day.</summary>
    [Fact]
    public void AResignation_IsOfItsDeputysLevel()
    {
        const string Rest = "\"inWriting\": true, \"members\": 31, \"votesFor\": 20, \"announced\": true";
        string Found(string fields, string election = County) => Of(One("resignation.acceptance", "/resignations/0", $$""" "resignations": [ { {{fields}}, {{Rest}} } ] """, election));
        Assert.Equal("Met", Found("\"deputyLevel\": \"county\", \"toBody\": \"county-standing-committee\""));
        Assert.Equal("Met", Found("\"toBody\": \"county-standing-committee\""));
        Assert.Equal("Met", Found("\"deputyLevel\": \"township\", \"toBody\": \"congress\""));
        Assert.Equal("wrong-body", Found("\"deputyLevel\": \"township\", \"toBody\": \"county-standing-committee\""));
        Assert.Equal("not-filed", Found("\"deputyLevel\": \"prefecture\", \"toBody\": \"county-standing-committee\", \"filed\": false"));
        Assert.Equal("missing-fact", Found("\"deputyLevel\": \"prefecture\", \"toBody\": \"county-standing-committee\""));
        Assert.Equal("refused-with-majority", Found("\"accepted\": false"));
        // The code tells a municipality, whose districts elect, from a province.
        const string Province = "\"deputyLevel\": \"province\", \"toBody\": \"prefecture-standing-committee\", \"filed\": true";
        Assert.Equal("Met", Found(Province, County + ", \"division\": \"320102\""));
        Assert.Equal("wrong-body", Found(Province, County + ", \"division\": \"310101\""));
        Assert.Equal("Met", Found(Province));
        // Of 2006 nothing is proved.
        Assert.Equal("no-norm", Found("\"acceptedOn\": \"2006-05-01\", \"toBody\": \"county-standing-committee\""));
    }

    [Theory]
    [InlineData(""" "mandates": [ { "ended": "retired" } ] """, "/mandates/0/ended")]
    [InlineData(""" "mandates": [ { "corruptAct": "theft" } ] """, "/mandates/0/corruptAct")]
    [InlineData(""" "mandates": [ { "offices": [ { "office": "mayor" } ] } ] """, "/mandates/0/offices/0/office")]
    [InlineData(""" "mandates": [ {}, { "reviewed": false, "qualificationReviewed": "2021-12-01" } ] """, "/mandates/1/reviewed")]
    [InlineData(""" "mandates": [ { "corruptPractice": false, "corruptAct": "bribery" } ] """, "/mandates/0/corruptPractice")]
    [InlineData(""" "mandates": [ { "endAnnounced": false, "endAnnouncedBy": "congress" } ] """, "/mandates/0/endAnnounced")]
    [InlineData(""" "mandates": [ { "offices": [ { "announced": false, "announcedBy": "presidium" } ] } ] """, "/mandates/0/offices/0/announced")]
    [InlineData(""" "resignations": [ { "toBody": "committee" } ] """, "/resignations/0/toBody")]
    [InlineData(""" "resignations": [ { "members": -1 } ] """, "/resignations/0/members")]
    public void WhatCannotBe_IsRefusedWithItsPlace(string more, string place) => Assert.Equal(place, Assert.Throws<UnreadableFileException>(() => Read(more)).Place);
}
