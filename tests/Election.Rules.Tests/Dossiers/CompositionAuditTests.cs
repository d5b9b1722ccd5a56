using System.Text;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Dossiers;

/// <summary>From the committee and the composition of a dossier to verdicts, each at its place.</summary>
public sealed class CompositionAuditTests
{
    private const string Town = "\"level\": \"township\", \"day\": \"2026-11-01\"";

    private static List<AuditVerdict> Run(string blocks, string rule, string election = Town) => [.. ElectionAudit.Run(Read(blocks, election)).Verdicts.Where(v => v.Rule.Id == rule)];

    private static ElectionDossier Read(string blocks, string election = Town) => ElectionDossier.Read(Encoding.UTF8.GetBytes($$"""{ "election": { {{election}} }, {{blocks}} }"""), "test.json");

    [Fact]
    public void Acts_HaveOneVerdictEach_AtTheCommittee()
    {
        var found = Run("""
            "committee": { "acts": { "day": "county-standing-committee", "poll": "election-committee", "seatsAllotted": "election-committee", "registration": "other",
                                     "appeals": "election-committee", "resultList": "presidium", "conducted": "election-committee" } }
            """, "committee.competence");
        Assert.All(found, v => Assert.Equal("/committee", v.Subject));
        Assert.Equal(
            [Conclusion.Met, Conclusion.Met, Conclusion.Breached, Conclusion.Met, Conclusion.Breached, Conclusion.Met, Conclusion.Breached],
            found.Select(v => v.Conclusion));
        Assert.Equal("Registering the voters: done by another body; it is for the election committee.", found[2].Explanation.In(Language.English));
        Assert.Equal("主持投票：由选举委员会办理。", found[5].Explanation.In(Language.Chinese));
        Assert.Equal("主持投票：由选举委员会办理", Assert.Single(found[5].Explanation.Steps).Text.Zh);
    }

    [Fact]
    public void Committee_IsJudgedByTheProvinceOfTheDossier()
    {
        const string Block = """ "committee": { "size": 15, "viceChairs": 4, "appointedBy": "county-standing-committee", "workGroupSizes": [5] } """;
        var size = Assert.Single(Run(Block, "committee.size", Town + ", \"division\": \"320102\""));
        Assert.Equal(("/committee", "too-many-vice-chairs"), (size.Subject, size.Explanation.Finding!.Id));
        Assert.Equal(["/election/division"], Assert.Single(Run(Block, "committee.size")).Missing);
        Assert.Equal(["/committee/size"], Assert.Single(Run("\"committee\": { \"viceChairs\": 2 }", "committee.size", Town + ", \"division\": \"320102\"")).Missing);
        Assert.Equal(["/committee/appointedBy"], Assert.Single(Run("\"committee\": { \"size\": 9 }", "committee.appointment")).Missing);
        Assert.Equal(("", Conclusion.NotApplicable), Run("\"totals\": {}", "committee.size").Select(v => (v.Subject, v.Conclusion)).Single());
    }

    /// <summary>One wrong is one breach: that of the member. The committee as a whole only points to it.</summary>
    [Fact]
    public void ACandidateOnTheCommittee_IsBreachedOnce()
    {
        var report = ElectionAudit.Run(Read("""
            "committee": { "members": [ { "name": "甲", "candidate": true, "resigned": false }, { "name": "乙", "candidate": false } ] }
            """));
        var breach = Assert.Single(report.Verdicts, v => v.Conclusion == Conclusion.Breached);
        Assert.Equal(("nomination.committee-member", "/committee/members/0"), (breach.Rule.Id, breach.Subject));
        var view = Assert.Single(report.Verdicts, v => v.Rule.Id == "committee.candidate-member");
        Assert.Equal(("/committee", Conclusion.NotApplicable, "see-committee-member"), (view.Subject, view.Conclusion, view.Explanation.Finding!.Id));
    }

    [Fact]
    public void Targets_AreJudgedAtTheirPlace_EachBoundByItself()
    {
        var found = Run("""
            "composition": { "deputies": 47, "groups": { "women": 8, "officials": 15, "re/elected": 16 }, "previous": { "officials": "30%" },
                             "targets": [ { "group": "women", "of": "deputies", "atLeast": "20%", "atMost": "60%" }, { "group": "officials", "notAbovePrevious": true },
                                          { "group": "re/elected", "about": "1/3" }, { "group": "women", "atLeast": 8 } ] }
            """, "composition.target");
        Assert.Equal(
            [("/composition/targets/0", Conclusion.Breached), ("/composition/targets/0", Conclusion.Met), ("/composition/targets/1", Conclusion.Breached), ("/composition/targets/2", Conclusion.Met), ("/composition/targets/3", Conclusion.Met)],
            found.Select(v => (v.Subject, v.Conclusion)));
        Assert.All(found, v => Assert.Equal(Force.Guiding, v.Explanation.Verdict.Force));
        Assert.Equal("代表中妇女8名（8/47，17.0%）；本地方案要求不少于20%，至少10名。", found[0].Explanation.In(Language.Chinese));
        Assert.Equal("Of the deputies, 8 are women (8/47, 17.0%); the local plan: at least 20%, 10 or more.", found[0].Explanation.In(Language.English));
        Assert.Equal("Of the deputies, 16 are 're/elected' (16/47, 34.0%); the target is about 1/3 (16), 0 away. 'About' is no bound.", Assert.Single(found[3].Explanation.Notices).Text.En);
    }

    [Fact]
    public void Targets_NameTheMissingFactsOfTheirGroup()
    {
        var found = Run("""
            "composition": { "targets": [ { "group": "nonParty", "atLeast": "35%" }, { "group": "a/b", "of": "candidates", "atMost": 3 }, { "group": "officials", "notBelowPrevious": true } ] }
            """, "composition.target");
        Assert.Equal(["/composition/deputies", "/composition/groups/nonParty"], found[0].Missing);
        Assert.Equal(["/composition/candidateGroups/a~1b"], found[1].Missing);
        Assert.Equal(["/composition/previous/officials", "/composition/deputies", "/composition/groups/officials"], found[2].Missing);
    }

    /// <summary>What the law asks is judged where its facts are stated, though no target names it.</summary>
    [Fact]
    public void TheLawsTargets_AreJudgedWithoutBeingListed()
    {
        const string Block = """ "composition": { "candidates": 80, "candidateGroups": { "women": 19 }, "deputies": 47, "groups": { "women": 11 }, "previous": { "women": "11/47" } } """;
        var found = Run(Block, "composition.target", Town + ", \"division\": \"320102\"");
        Assert.Equal([("/composition", Conclusion.Breached, Force.Mandatory), ("/composition", Conclusion.Breached, Force.Guiding)], found.Select(v => (v.Subject, v.Conclusion, v.Explanation.Verdict.Force)));
        Assert.Equal(["jiangsu-rules", "electoral-law"], found.Select(v => Assert.Single(v.Explanation.Citations).Provision.Instrument.Id));
        Assert.Equal(["/composition/groups/women"], Assert.Single(Run("\"composition\": { \"deputies\": 47, \"previous\": { \"women\": \"20%\" } }", "composition.target")).Missing);
        Assert.Equal(["/election/division"], Run(Block, "composition.target")[0].Missing);
    }

    /// <summary>One of the two facts of the province's share is enough to be asked for the other; the formal candidates may be those of the totals.</summary>
    [Fact]
    public void TheLawsTargets_OfWhichOneFactIsStated_NameTheOther()
    {
        AuditVerdict Judged(string blocks) => Assert.Single(Run(blocks, "composition.target", Town + ", \"division\": \"320102\""));
        (Conclusion, string) Open(string blocks) => Judged(blocks) is var v ? (v.Conclusion, Assert.Single(v.Missing)) : default;
        Assert.Equal((Conclusion.Undetermined, "/composition/candidates"), Open("\"composition\": { \"candidateGroups\": { \"women\": 19 } }"));
        Assert.Equal((Conclusion.Undetermined, "/composition/candidateGroups/women"), Open("\"composition\": { \"candidates\": 80 }"));
        var breached = Judged("\"totals\": { \"formalCandidates\": 80 }, \"composition\": { \"candidateGroups\": { \"women\": 19 } }");
        Assert.Equal("代表候选人中妇女19名（19/80，23.8%）；江苏省选举实施细则要求不少于25%，至少20名。", breached.Explanation.In(Language.Chinese));
        Assert.Equal("Of the candidates, 19 are women (19/80, 23.8%); the Jiangsu Rules: at least 25%, 20 or more.", breached.Explanation.In(Language.English));
        Assert.Equal(Conclusion.Met, Judged("\"totals\": { \"formalCandidates\": 80 }, \"composition\": { \"candidateGroups\": { \"women\": 20 } }").Conclusion);
        Assert.Equal((Conclusion.Undetermined, "/composition/candidates"), Open("\"composition\": { \"candidateGroups\": { \"reelected\": 30 } }"));
        Assert.Equal(Conclusion.NotApplicable, Judged("\"totals\": { \"formalCandidates\": 80 }").Conclusion);
    }

    /// <summary>EL 7(1) names no number, and so does the finding that the share of women did not rise.</summary>
    [Fact]
    public void TheShareOfWomen_ThatDidNotRise_IsMeasuredByNoNumber()
    {
        var found = Assert.Single(Run("\"composition\": { \"deputies\": 100, \"groups\": { \"women\": 24 }, \"previous\": { \"women\": \"24%\" } }", "composition.target"));
        Assert.Equal((Conclusion.Breached, "share-not-risen", Force.Guiding, 0L), (found.Conclusion, found.Explanation.Finding!.Id, found.Explanation.Verdict.Force, found.Explanation.Verdict.Bound));
        Assert.Equal("选举法要求逐步提高妇女代表的比例；本届代表中妇女24名（24/100，24.0%），未高于上届的24%。", found.Explanation.In(Language.Chinese));
    }

    [Fact]
    public void Partitions_AddUpToTheirOwnWhole()
    {
        var found = Run("""
            "composition": { "deputies": 9, "candidates": 13, "partitions": [ { "name": "age", "groups": { "a": 1, "b": 7, "c": 1 } }, { "name": "sex", "of": "candidates", "groups": { "m": 10, "f": 2 } },
                             { "groups": { "x": 4, "y": null }, "total": 3 }, { "groups": { "x": 4, "y": null } } ] }
            """, "composition.sums");
        Assert.Equal(
            [("/composition/partitions/0", Conclusion.Met, 9L), ("/composition/partitions/1", Conclusion.Breached, 13L), ("/composition/partitions/2", Conclusion.Breached, 3L), ("/composition/partitions/3", Conclusion.Undetermined, 0L)],
            found.Select(v => (v.Subject, v.Conclusion, v.Explanation.Verdict.Bound)));
        Assert.Equal(["/composition/partitions/3/groups"], found[3].Missing);
        Assert.Equal("The groups of 'sex' make 12; there are 13 in all (the candidates), 1 away.", found[1].Explanation.In(Language.English));
    }

    [Theory]
    [InlineData("\"committee\": { \"appointedBy\": \"mayor\" }", "/committee/appointedBy")]
    [InlineData("\"committee\": { \"acts\": { \"day\": \"mayor\" } }", "/committee/acts/day")]
    [InlineData("\"committee\": { \"workGroupSizes\": [5, -1] }", "/committee/workGroupSizes/1")]
    [InlineData("\"composition\": { \"groups\": { \"women\": -1 } }", "/composition/groups/women")]
    [InlineData("\"composition\": { \"previous\": { \"women\": \"24.5%\" } }", "/composition/previous/women")]
    [InlineData("\"composition\": { \"previous\": { \"women\": \"30\" } }", "/composition/previous/women")]
    [InlineData("\"composition\": { \"targets\": [ { \"group\": \"women\", \"atLeast\": \"120%\" } ] }", "/composition/targets/0/atLeast")]
    [InlineData("\"composition\": { \"targets\": [ { \"group\": \"women\", \"of\": \"voters\", \"atLeast\": \"20%\" } ] }", "/composition/targets/0/of")]
    [InlineData("\"composition\": { \"targets\": [ { \"group\": \"women\" } ] }", "/composition/targets/0")]
    [InlineData("\"composition\": { \"targets\": [ { \"group\": \"women\", \"abovePrevious\": false } ] }", "/composition/targets/0")]
    [InlineData("\"composition\": { \"targets\": [ { \"atLeast\": \"20%\" } ] }", "/composition/targets/0/group")]
    public void BadInput_IsRefusedWithItsPlace(string block, string place) => Assert.Contains(place, Assert.Throws<UnreadableFileException>(() => Read(block)).Message, StringComparison.Ordinal);
}
