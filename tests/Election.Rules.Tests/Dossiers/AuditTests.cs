using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Dossiers;

/// <summary>From a dossier to its verdicts: which facts are used, where each verdict hangs, and which law is applied.</summary>
public sealed class AuditTests
{
    private static AuditReport Audit(string json) => ElectionAudit.Run(ElectionDossier.Read(Encoding.UTF8.GetBytes(json), "test.json"));

    private static AuditVerdict One(string json, string rule, string? subject = null) => Assert.Single(Audit(json).Verdicts, v => v.Rule.Id == rule && (subject is null || v.Subject == subject));

    [Fact]
    public void Verdicts_AreInTheOrderOfTheCatalogueThenOfTheDossier()
    {
        var report = Audit("""{"election":{"level":"township","day":"2021-11-01"},"districts":[{"id":"2"},{"id":"1"},{"id":"3"}]}""");
        var order = RuleBook.All.Select((r, i) => (r, i)).ToDictionary(x => x.r, x => x.i);
        Assert.Equal(report.Verdicts.Select(v => order[v.Rule]).Order(), report.Verdicts.Select(v => order[v.Rule]));
        Assert.Equal(["/districts/0", "/districts/1", "/districts/2"], report.Verdicts.Where(v => v.Rule.Id == "district.seats").Select(v => v.Subject));
        Assert.Equal(RuleBook.All.Count, report.Verdicts.Select(v => v.Rule).Distinct().Count());
    }

    [Fact]
    public void Law_IsThatOfTheElectionDayUnlessAnotherIsNamed()
    {
        Assert.Equal(new(2012, 1, 4), Audit("""{"election":{"level":"township","day":"2012-01-04"}}""").Law.AsOf);
        Assert.Equal(new(2021, 1, 4), Audit("""{"election":{"level":"township","day":"2012-01-04","lawAsOf":"2021-01-04"}}""").Law.AsOf);
        Assert.Null(Audit("""{"election":{"level":"township"}}""").Law.AsOf);
    }

    [Fact]
    public void Law_OfAPlansWindow_IsKnownOnlyWhereNoEditionChangesWithinIt()
    {
        Assert.NotNull(Audit("""{"election":{"level":"township","plan":true,"day":{"from":"2021-11-01","to":"2021-11-30"}}}""").Law.AsOf);
        Assert.Null(Audit("""{"election":{"level":"township","plan":true,"day":{"from":"2020-10-10","to":"2020-10-20"}}}""").Law.AsOf);
    }

    [Fact]
    public void WithoutAnyDay_EveryRuleInItsScopeIsUndetermined()
    {
        var report = Audit("""{"election":{"level":"township"},"districts":[{"id":"1","seats":4}]}""");
        Assert.All(report.Verdicts, v => Assert.NotEqual(Conclusion.Met, v.Conclusion));
        Assert.All(report.Verdicts, v => Assert.NotEqual(Conclusion.Breached, v.Conclusion));
    }

    [Fact]
    public void WithoutDivision_WhatOnlyAProvinceSetsNamesTheDivision()
    {
        var verdict = One("""{"election":{"level":"township","day":"2021-11-01"},"totals":{"seats":47,"partyNominees":22}}""", "nomination.party-share");
        Assert.Equal((Conclusion.Undetermined, "/totals"), (verdict.Conclusion, verdict.Subject));
        Assert.Equal(["/election/division"], verdict.Missing);
    }

    /// <summary>The law of a total is that of the day on which it was fixed; the code of a province says what kind of unit it is.</summary>
    [Fact]
    public void Quota_IsJudgedByItsDayAndItsUnit()
    {
        const string Town = """{"election":{"level":"township","unit":"town","day":"2021-11-01"},"quota":{"population":9695,"seats":47,"fixedOn":"2016-08-01","fixedBy":"county-standing-committee"}}""";
        Assert.Equal((Conclusion.Breached, "/quota"), (One(Town, "quota.ceiling").Conclusion, One(Town, "quota.ceiling").Subject));
        Assert.Equal("2015-08-29", One(Town, "quota.ceiling").Explanation.Citations[0].Edition.Id);
        Assert.Equal(Conclusion.Met, One(Town.Replace("2016-08-01", "2021-08-01", StringComparison.Ordinal), "quota.ceiling").Conclusion);
        Assert.Equal(Conclusion.Met, One(Town, "quota.authority").Conclusion);
        Assert.Equal(Conclusion.NotApplicable, One(Town, "quota.refiling").Conclusion);
        Assert.Equal(["/quota/population"], One(Town.Replace("\"population\":9695,", "", StringComparison.Ordinal), "quota.ceiling").Missing);
        const string Shanghai = """{"election":{"level":"province","division":"31","day":"2022-11-01"},"quota":{"population":10000000,"seats":750}}""";
        Assert.Equal(Conclusion.Met, One(Shanghai, "quota.ceiling").Conclusion);
        Assert.Equal(Conclusion.Breached, One(Shanghai.Replace("\"31\"", "\"32\"", StringComparison.Ordinal), "quota.ceiling").Conclusion);
        Assert.Equal(["/election/unit"], One(Shanghai.Replace("\"division\":\"31\",", "", StringComparison.Ordinal), "quota.ceiling").Missing);
        Assert.Equal(Conclusion.NotApplicable, One("""{"election":{"level":"county","day":"2021-11-01"}}""", "quota.ceiling").Conclusion);
    }

    /// <summary>One verdict for the poll, each station, box, proxy and official; one for each holder and voter over all entries that name them.</summary>
    [Fact]
    public void Polling_IsJudgedWholeAndOneByOne()
    {
        const string Json = """
            {"election":{"level":"township","day":"2021-11-01","division":"110105"},
             "voters":[{"id":"V1","onRoll":true},{"id":"V2","born":"2005-01-01"}],
             "candidates":[{"id":"A","name":"甲","voter":"V9","formal":true}],
             "polling":{"secretBallot":true,"recordSigned":false,
              "stations":[{"id":"1","secretBooth":true,"scrutineers":2},{"id":"2","secretBooth":false,"scrutineers":1}],
              "mobileBoxes":[{"id":"1","scrutineers":1}],
              "proxies":[{"holder":"V1","principals":["P1","P2"],"written":true,"approved":true,"ground":"away","sameDistrict":true,"holderIsCandidate":false},
                         {"holder":"V2","principals":["P9"],"ground":"custody","approved":true},
                         {"holder":"V1","principals":["P3","P4"],"written":false,"approved":false,"ground":"away","sameDistrict":false}],
              "officials":[{"name":"甲","role":"scrutineer","relativeOfCandidate":false},{"name":"乙","role":"box-worker","candidate":true,"relativeOfCandidate":false}],
              "votesCast":[{"voter":"V1","ballots":3},{"voter":"V3","ballots":2},{"voter":"V1","ballots":2}]}}
            """;
        Assert.Equal((Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined), (One(Json, "polling.secret-ballot", "/polling").Conclusion, One(Json, "polling.record", "/polling").Conclusion, One(Json, "polling.identity").Conclusion));
        Assert.Equal(["/polling/identityChecked"], One(Json, "polling.identity").Missing);
        Assert.Equal((Conclusion.Met, Conclusion.Breached), (One(Json, "polling.secret-booth", "/polling/stations/0").Conclusion, One(Json, "polling.secret-booth", "/polling/stations/1").Conclusion));
        Assert.Equal((Conclusion.Met, Conclusion.Breached), (One(Json, "polling.station-staff", "/polling/stations/0").Conclusion, One(Json, "polling.station-staff", "/polling/stations/1").Conclusion));
        Assert.Equal(Conclusion.Breached, One(Json, "polling.mobile-box-staff", "/polling/mobileBoxes/0").Conclusion);
        Assert.Equal(["/polling/proxies/0", "/polling/proxies/1"], Audit(Json).Verdicts.Where(v => v.Rule.Id == "polling.proxy-limit").Select(v => v.Subject));
        Assert.Equal((4, Conclusion.Breached), (One(Json, "polling.proxy-limit", "/polling/proxies/0").Explanation.Verdict.Measured, One(Json, "polling.proxy-limit", "/polling/proxies/0").Conclusion));
        Assert.Equal((Conclusion.Met, Conclusion.Met, Conclusion.Breached), (One(Json, "polling.proxy-form", "/polling/proxies/0").Conclusion, One(Json, "polling.proxy-form", "/polling/proxies/1").Conclusion, One(Json, "polling.proxy-form", "/polling/proxies/2").Conclusion));
        Assert.Equal((Conclusion.Met, Conclusion.Breached, Conclusion.Breached), (One(Json, "polling.proxy-holder", "/polling/proxies/0").Conclusion, One(Json, "polling.proxy-holder", "/polling/proxies/1").Conclusion, One(Json, "polling.proxy-holder", "/polling/proxies/2").Conclusion));
        Assert.Equal((Conclusion.Breached, Conclusion.Met), (One(Json, "polling.scrutineer-independence", "/polling/officials/0").Conclusion, One(Json, "polling.scrutineer-independence", "/polling/officials/1").Conclusion));
        Assert.Equal((Conclusion.Met, Conclusion.Breached), (One(Json, "polling.one-vote", "/polling/votesCast/0").Conclusion, One(Json, "polling.one-vote", "/polling/votesCast/1").Conclusion));
        Assert.Equal(["/polling/votesCast/0", "/polling/votesCast/1"], Audit(Json).Verdicts.Where(v => v.Rule.Id == "polling.one-vote").Select(v => v.Subject));
        Assert.Equal(Conclusion.NotApplicable, One(Json, "polling.languages").Conclusion);
    }

    /// <summary>What nothing is stated of did not arise; proxies without a holder may be anybody's.</summary>
    [Fact]
    public void Polling_NotStated_IsNotApplicableAndHidesNothing()
    {
        Assert.All(Audit("""{"election":{"level":"township","day":"2021-11-01"}}""").Verdicts.Where(v => v.Rule.Chapter == "polling"), v => Assert.Equal((Conclusion.NotApplicable, ""), (v.Conclusion, v.Subject)));
        Assert.Equal(["/polling/proxies"], One("""{"election":{"level":"township","day":"2021-11-01"},"polling":{"votesCast":[{"voter":"V1","ballots":2}]}}""", "polling.one-vote").Missing);
        const string Unnamed = """{"election":{"level":"township","day":"2021-11-01"},"polling":{"proxies":[{"holder":"V1","principals":["P1"]},{"principals":["P2"]}],"votesCast":[{"voter":"V1","ballots":3},{"voter":"V1"},{"voter":"V2","ballots":2}]}}""";
        Assert.All(Audit(Unnamed).Verdicts.Where(v => v.Rule.Id is "polling.proxy-limit" or "polling.one-vote"), v => Assert.Equal(Conclusion.Undetermined, v.Conclusion));
        var error = Assert.Throws<UnreadableFileException>(() => Audit("""{"election":{"level":"township"},"polling":{"officials":[{"role":"boss"}]}}"""));
        Assert.Contains("scrutineer, teller, chair, worker, box-worker", error.Message, StringComparison.Ordinal);
    }

    /// <summary>A principal is judged with the proxies: who voted in person and by a holder, who gave two proxies, who holds a proxy of his or her own.</summary>
    [Fact]
    public void Polling_OneVote_IsJudgedOfPrincipalsToo()
    {
        const string Json = """
            {"election":{"level":"township","day":"2021-11-01"},
             "polling":{"proxies":[{"holder":"V1","principals":["V2","V3"]},{"holder":"V4","principals":["V3","V5"]},{"holder":"V6","principals":["V6"]},{"holder":"V7","principals":["V8"]}],
              "votesCast":[{"voter":"V1","ballots":3},{"voter":"V2","ballots":1},{"voter":"V5","ballots":1},{"voter":"V8","ballots":1},{"voter":"V7","ballots":1}]}}
            """;
        var verdicts = Audit(Json).Verdicts.Where(v => v.Rule.Id == "polling.one-vote").ToDictionary(v => v.Subject, v => (v.Conclusion, v.Explanation.Finding?.Id));
        Assert.Equal((Conclusion.Met, null), verdicts["/polling/votesCast/0"]);
        Assert.Equal((Conclusion.Breached, "voted-twice"), verdicts["/polling/votesCast/1"]);
        Assert.Equal((Conclusion.Undetermined, "missing-fact"), verdicts["/polling/votesCast/2"]);
        Assert.Equal((Conclusion.Met, null), verdicts["/polling/votesCast/3"]);
        Assert.Equal((Conclusion.Breached, "several-holders"), verdicts["/polling/proxies/0/principals/1"]);
        Assert.Equal((Conclusion.Breached, "own-principal"), verdicts["/polling/proxies/2/principals/0"]);
        Assert.Equal(7, verdicts.Count);
        Assert.Equal(["/polling/votesCast"], One(Json, "polling.one-vote", "/polling/votesCast/2").Missing);
    }

    /// <summary>A plan has no record and no tellers yet; what it cannot have is no gap.</summary>
    [Fact]
    public void Polling_OfAPlan_LeavesOutWhatOnlyTheVoteBringsForth()
    {
        const string Json = """{"election":{"level":"township","plan":true,"day":"2021-11-01","division":"110105"},"polling":{"secretBallot":true}}""";
        Assert.All(["polling.record", "polling.tellers-chosen"], id => Assert.Equal((Conclusion.NotApplicable, "not-voted-yet"), (One(Json, id).Conclusion, One(Json, id).Explanation.Finding?.Id)));
        Assert.Equal(Conclusion.Undetermined, One(Json.Replace("\"plan\":true,", "", StringComparison.Ordinal), "polling.record").Conclusion);
    }

    /// <summary>A province whose text is read in part: the report says so, once, and names the edition.</summary>
    [Fact]
    public void Report_OfAProvinceReadInPart_SaysSo()
    {
        var report = Audit("""{"election":{"level":"township","day":"2021-11-01","division":"340102"},"polling":{"stations":[{"scrutineers":0}]}}""");
        Assert.Contains("安徽省2021年5月31日施行的实施细则的内容尚未全部录入，以下各项无法判断", report.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("The Anhui rules of 2021-05-31 are not entered here in full", report.ToText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A text on direct elections, read in full, answers for them by its silence; for the congresses above it does not.</summary>
    [Fact]
    public void Report_OfAProvinceWhoseTextSpeaksOfDirectElectionsOnly_SaysSo()
    {
        var report = Audit("""{"election":{"level":"prefecture","day":"2021-11-01","division":"42"},"allocation":{"indirect":{"byPopulation":300,"equalBase":60,"other":90}}}""");
        Assert.Contains("湖北省2021年4月2日施行的实施细则只规定县、乡两级选举，其他规定未收录，以下各项无法判断", report.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("The Hubei rules of 2021-04-02 speak of county and township elections only", report.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Allocation_IsJudgedWholeAndUnitByUnit()
    {
        const string Json = """
            {"election":{"level":"county","unit":"county","day":"2021-11-01"},
             "quota":{"population":100000,"seats":60},
             "area":{"population":100000,"seats":55},
             "allocation":{"garrisonSeats":2,"reservedSeats":3,
               "townships":[{"name":"甲乡","population":900,"seats":0},{"name":"乙镇","population":9000,"seats":5}],
               "minorities":[{"name":"甲民族","population":5000,"seats":9,"settlement":"compact"},{"name":"乙民族","population":20000,"seats":18,"settlement":"compact"},{"name":"丙民族","population":50,"seats":9,"settlement":"scattered"}]}}
            """;
        Assert.Equal((Conclusion.Met, "/allocation"), (One(Json, "allocation.total").Conclusion, One(Json, "allocation.total").Subject));
        Assert.Equal(Conclusion.Breached, One(Json, "allocation.smallest-township", "/allocation/townships/0").Conclusion);
        Assert.Equal(Conclusion.Met, One(Json, "allocation.smallest-township", "/allocation/townships/1").Conclusion);
        // 5,000 of 100,000 with 55 seats elected: at most 5; thirty per cent of the total of 60 are 18.
        Assert.Equal((Conclusion.Breached, 5), (One(Json, "minority.floor", "/allocation/minorities/0").Conclusion, One(Json, "minority.floor", "/allocation/minorities/0").Explanation.Verdict.Bound));
        Assert.Equal(Conclusion.Met, One(Json, "minority.cap", "/allocation/minorities/1").Conclusion);
        Assert.All(MinorityRules.All, r => Assert.Equal(Conclusion.NotApplicable, One(Json, r.Id, "/allocation/minorities/2").Conclusion));
        Assert.Equal(Conclusion.NotApplicable, One(Json, "allocation.indirect-composition").Conclusion);
        Assert.Equal(Conclusion.Breached, One(Json.Replace("\"reservedSeats\":3", "\"reservedSeats\":4", StringComparison.Ordinal), "allocation.total").Conclusion);
    }

    /// <summary>The seats elected to the congress above are a number of their own: the armed forces' are none of them.</summary>
    [Theory]
    [InlineData("""{"quota":{"seats":800},"area":{"seats":780},"allocation":{"garrisonSeats":20,"indirect":{"byPopulation":560,"equalBase":100,"other":120}}}""", Conclusion.Met)]
    [InlineData("""{"quota":{"seats":800},"allocation":{"garrisonSeats":20,"indirect":{"byPopulation":560,"equalBase":100,"other":120}}}""", Conclusion.Met)]
    [InlineData("""{"quota":{"seats":800},"allocation":{"indirect":{"total":60,"byPopulation":45,"equalBase":7,"other":8}}}""", Conclusion.Met)]
    [InlineData("""{"quota":{"seats":800},"allocation":{"indirect":{"total":60,"byPopulation":45,"equalBase":7,"other":7}}}""", Conclusion.Breached)]
    [InlineData("""{"allocation":{"indirect":{"byPopulation":45,"equalBase":7,"other":7}}}""", Conclusion.Undetermined)]
    public void IndirectParts_MakeTheSeatsElectedAbove(string blocks, Conclusion conclusion)
    {
        var dossier = """{"election":{"level":"province","division":"32","day":"2026-11-01"},""" + blocks[1..];
        Assert.Equal(conclusion, One(dossier, "allocation.indirect-composition").Conclusion);
    }

    /// <summary>What the districts elect is added up where they are listed; an area that says less does not hide it.</summary>
    [Fact]
    public void Allocation_OfDistrictsThatElectMoreThanTheAreaSays_IsBreached()
    {
        const string Json = """{"election":{"level":"township","day":"2021-11-01"},"quota":{"seats":50},"area":{"seats":50},"districts":[{"id":"1","seats":30},{"id":"2","seats":30}]}""";
        Assert.Equal((Conclusion.Breached, 60), (One(Json, "allocation.total").Conclusion, One(Json, "allocation.total").Explanation.Verdict.Measured));
    }

    /// <summary>People and seats of an area come from one statement; a group larger than its area decides nothing.</summary>
    [Theory]
    [InlineData("""{"area":{"population":10000},"quota":{"population":12000,"seats":60}}""", 12, Conclusion.Undetermined)]
    [InlineData("""{"quota":{"population":12000,"seats":60}}""", 10, Conclusion.Met)]
    [InlineData("""{"quota":{"population":12000,"seats":60}}""", 11, Conclusion.Breached)]
    [InlineData("""{"area":{"population":0,"seats":50}}""", 1, Conclusion.Undetermined)]
    [InlineData("""{"area":{"population":900,"seats":50}}""", 1, Conclusion.Undetermined)]
    public void Minorities_AreComparedWithOneArea(string blocks, int seats, Conclusion conclusion)
    {
        var dossier = """{"election":{"level":"county","unit":"county","day":"2021-11-01"},"allocation":{"minorities":[{"population":1000,"settlement":"compact","seats":""" + seats + "}]}," + blocks[1..];
        Assert.Equal(conclusion, One(dossier, "minority.floor").Conclusion);
    }

    /// <summary>The Han of a township are bound where minorities live compactly there, which the groups listed tell.</summary>
    [Theory]
    [InlineData("town", "", Conclusion.Undetermined)]
    [InlineData("town", """,{"settlement":"scattered","seats":0}""", Conclusion.Undetermined)]
    [InlineData("town", """,{"settlement":"compact","seats":1}""", Conclusion.Breached)]
    [InlineData("ethnic-township", "", Conclusion.Breached)]
    public void Minorities_OfATownship_BindItsHanWhereTheyLiveCompactly(string unit, string others, Conclusion conclusion)
    {
        var dossier = """{"election":{"level":"township","unit":"UNIT","day":"2021-11-01"},"allocation":{"minorities":[{"han":true,"settlement":"compact","seats":0}OTHERS]}}"""
            .Replace("UNIT", unit, StringComparison.Ordinal).Replace("OTHERS", others, StringComparison.Ordinal);
        Assert.Equal(conclusion, One(dossier, "minority.represented", "/allocation/minorities/0").Conclusion);
    }

    /// <summary>Each person listed is judged by itself; who is said to be off the roll is not asked to be fit for it.</summary>
    [Fact]
    public void Voters_AreJudgedOneByOne()
    {
        const string Json = """
            {"election":{"level":"township","day":"2021-11-01"},
             "voters":[{"id":"V1","born":"2003-11-01","citizen":true,"deprivedForLife":false,"onRoll":true},
                       {"id":"V2","born":"2003-11-02","onRoll":true},
                       {"id":"V3","born":"2003-11-02","onRoll":false},
                       {"id":"V4","born":"1970-01-01","custody":true,"seriousCase":true,"suspendedByDecision":false,"onRoll":false},
                       {"id":"V5","incapacityConfirmed":true}]}
            """;
        Conclusion Of(string rule, int voter) => One(Json, rule, "/voters/" + voter.ToString(System.Globalization.CultureInfo.InvariantCulture)).Conclusion;
        Assert.Equal([Conclusion.Met, Conclusion.Breached, Conclusion.Met, Conclusion.NotApplicable, Conclusion.Undetermined], Enumerable.Range(0, 5).Select(i => Of("voter.age", i)));
        Assert.Equal(["/voters/4/born"], One(Json, "voter.age", "/voters/4").Missing);
        Assert.Equal((Conclusion.Breached, Conclusion.Undetermined), (Of("voter.suspended", 3), Of("voter.capacity", 4)));
        Assert.Equal(["/voters/4/onRoll"], One(Json, "voter.capacity", "/voters/4").Missing);
    }

    /// <summary>A window of days is enough where the law of each of them gives the same answer.</summary>
    [Theory]
    [InlineData(60, Conclusion.Breached)]
    [InlineData(46, Conclusion.Met)]
    [InlineData(50, Conclusion.Undetermined)]
    public void Quota_FixedWithinAWindow_IsJudgedByTheLawOfEveryDay(int seats, Conclusion conclusion)
    {
        AuditVerdict Ceiling(int fixedAt, string from, string to) => One(
            """{"election":{"level":"township","unit":"town","day":"2022-11-01"},"quota":{"population":9695,"seats":SEATS,"fixedOn":{"from":"FROM","to":"TO"}}}"""
                .Replace("SEATS", fixedAt.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("FROM", from, StringComparison.Ordinal).Replace("TO", to, StringComparison.Ordinal),
            "quota.ceiling");
        Assert.Equal(conclusion, Ceiling(seats, "2020-01-01", "2020-12-31").Conclusion);
        // The Organic Law changed within these months, and nothing of a total's law did.
        Assert.Equal(Conclusion.Met, Ceiling(51, "2022-01-01", "2022-06-30").Conclusion);
    }

    [Theory]
    [InlineData("""{"election":{"level":"county","unit":"town","day":"2021-11-01"}}""", "/election/unit")]
    [InlineData("""{"election":{"level":"county"},"quota":{"fixedBy":"committee"}}""", "/quota/fixedBy")]
    [InlineData("""{"election":{"level":"county"},"quota":{"basis":"census"}}""", "/quota/basis")]
    [InlineData("""{"election":{"level":"county"},"quota":{"change":{"ground":"wish"}}}""", "/quota/change/ground")]
    [InlineData("""{"election":{"level":"county"},"allocation":{"minorities":[{"settlement":"mixed"}]}}""", "/allocation/minorities/0/settlement")]
    [InlineData("""{"election":{"level":"county"},"quota":{"seats":-1}}""", "/quota/seats")]
    public void Quota_WithWordsThatAreNotKnown_IsRefused(string json, string pointer) => Assert.Contains(pointer, Assert.Throws<UnreadableFileException>(() => Audit(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"election":{"level":"township","day":"2021-11-01"},"timetable":{"voterListPublished":"2021-10-01"}}""", "/timetable/voterListPublished", "")]
    [InlineData("""{"election":{"level":"township","day":"2021-11-01"},"timetable":{}}""", "/timetable", "/timetable/voterListPublished")]
    [InlineData("""{"election":{"level":"township","day":"2021-11-01"}}""", "", "/timetable/voterListPublished")]
    public void Subject_OfADate_IsTheDateOrItsBlock(string json, string subject, string missing)
    {
        var verdict = One(json, "timetable.voter-list");
        Assert.Equal(subject, verdict.Subject);
        Assert.Equal(missing.Length == 0 ? [] : [missing], verdict.Missing);
    }

    [Fact]
    public void Counts_AreThoseOfThePersonsUnlessMoreAreStated()
    {
        const string Json = """
            {"election":{"level":"township","day":"2021-11-01"},
             "districts":[{"id":"1","seats":2,"formalCandidates":1}],
             "totals":{"districts":1,"seats":2,"formalCandidates":1},
             "candidates":[{"id":"A","district":"1","initial":true,"formal":true},{"id":"B","district":"1","initial":true,"formal":true},{"id":"C","district":"1","initial":true,"formal":false}]}
            """;
        Assert.Equal(2, One(Json, "candidates.surplus").Explanation.Verdict.Measured);
        Assert.Equal(Conclusion.Breached, One(Json, "candidates.surplus").Conclusion);
        var partial = Json.Replace("\"formalCandidates\":1", "\"formalCandidates\":4", StringComparison.Ordinal);
        Assert.Equal(4, One(partial, "candidates.surplus").Explanation.Verdict.Measured);
        Assert.Contains(Audit(partial).Verdicts, v => v.Rule.Id == "candidates.totals-consistent" && v.Conclusion == Conclusion.Breached);
        var differ = Audit(Json).Verdicts.Where(v => v.Rule.Id == "candidates.totals-consistent" && v.Conclusion == Conclusion.Breached).ToList();
        Assert.Equal(Force.Guiding, Assert.Single(differ).Explanation.Verdict.Force);
    }

    /// <summary>The day of the timetable and those of the districts are judged together: one of them late is late.</summary>
    [Fact]
    public void PreliminaryElections_OfTimetableAndDistricts_AreAllJudged()
    {
        string Json(string heldOn) => $$"""
            {"election":{"level":"township","day":"2021-11-01"},
             "timetable":{"initialCandidatesPublished":"2021-10-15","preliminaryElection":"2021-10-20","formalCandidatesPublished":"2021-10-25"},
             "preliminaryElections":[{"district":"1"{{heldOn}}}]}
            """;
        Assert.Equal(Conclusion.Breached, One(Json(""","heldOn":"2021-10-28" """), "timetable.preliminary-election").Conclusion);
        Assert.Equal(Conclusion.Breached, One(Json(""","heldOn":"2021-10-10" """), "timetable.sequence").Conclusion);
        Assert.Equal(Conclusion.Met, One(Json(""","heldOn":"2021-10-22" """), "timetable.preliminary-election").Conclusion);
        Assert.Equal(Conclusion.Met, One(Json(""","heldOn":"2021-10-22" """), "timetable.sequence").Conclusion);
        var open = One(Json(""), "timetable.preliminary-election");
        Assert.Equal(Conclusion.Undetermined, open.Conclusion);
        Assert.Contains("/preliminaryElections", open.Missing);
    }

    [Fact]
    public void Totals_AreNotReplacedByAListThatIsShorter()
    {
        const string Json = """{"election":{"level":"township","day":"2021-11-01"},"totals":{"districts":33,"seats":47,"formalCandidates":80},"districts":[{"id":"1","seats":2,"formalCandidates":3}]}""";
        Assert.Equal(Conclusion.Met, One(Json, "candidates.surplus-in-aggregate").Conclusion);
        Assert.Equal(80, One(Json, "candidates.surplus-in-aggregate").Explanation.Verdict.Measured);
    }

    [Fact]
    public void Signatories_OffTheRollAndRepeated_DoNotCount()
    {
        string Json(string signatories, string voters) => $$"""{"election":{"level":"township","day":"2021-11-01"},"districts":[{"id":"1","seats":1}],"voters":[{{voters}}],"nominations":[{"district":"1","by":"voters","signatories":[{{signatories}}],"candidates":["A"]}]}""";
        string Ids(int count) => string.Join(',', Enumerable.Range(1, count).Select(i => $"\"V{i}\""));
        string Roll(int count) => string.Join(',', Enumerable.Range(1, count).Select(i => $$"""{"id":"V{{i}}","district":"1"}"""));
        Conclusion Of(string json) => One(json, "nomination.signatories").Conclusion;
        Assert.Equal(Conclusion.Met, Of(Json(Ids(10), Roll(10))));
        Assert.Equal(Conclusion.Breached, Of(Json(Ids(9) + ",\"V1\"", Roll(10))));
        Assert.Equal(Conclusion.Undetermined, Of(Json(Ids(10), Roll(9))));
        Assert.Equal(Conclusion.Met, Of(Json(Ids(12), Roll(1))));
        Assert.Equal(Conclusion.Breached, Of(Json(Ids(10), Roll(9) + """,{"id":"V10","deceased":true}""")));
        Assert.Equal(Conclusion.Breached, Of(Json(Ids(10), Roll(9) + """,{"id":"V10","district":"1","onRoll":false}""")));
        Assert.Equal(Conclusion.Breached, Of(Json(Ids(10), Roll(9) + """,{"id":"V10","district":"2"}""")));
        // A dossier that lists none of those who signed says nothing of the roll.
        Assert.Equal(Conclusion.Met, Of(Json(Ids(10), """{"id":"C1","district":"1"}""")));
    }

    [Fact]
    public void Nominees_OfAnInvalidNomination_AreNoNominees()
    {
        string Json(string listed) => $$"""
            {"election":{"level":"township","day":"2021-11-01"},"districts":[{"id":"1","seats":2}],
             "nominations":[{"district":"1","by":"party","recommender":"甲","candidates":["A","乙某"]},{"district":"1","by":"voters","signatoryCount":5,"candidates":["C"]}],
             "candidates":[{"id":"A","district":"1","initial":true},{"id":"B","name":"乙某","district":"1","initial":true}{{listed}}]}
            """;
        Assert.Equal(Conclusion.Met, One(Json(""), "nomination.complete-list").Conclusion);
        Assert.Equal(("added", Conclusion.Breached), (One(Json(""",{"id":"C","district":"1","initial":true}"""), "nomination.complete-list").Explanation.Finding!.Id, One(Json(""",{"id":"C","district":"1","initial":true}"""), "nomination.complete-list").Conclusion));
        Assert.Equal(Conclusion.Undetermined, One(Json("").Replace("\"signatoryCount\":5,", "", StringComparison.Ordinal), "nomination.complete-list").Conclusion);
    }

    [Fact]
    public void PreliminaryElection_OfTheTimetable_IsThatOfTheOnlyDistrict()
    {
        string Json(string more) => $$"""{"election":{"level":"township","day":"2021-11-01"},"timetable":{"preliminaryElection":"2021-10-22"},"districts":[{"id":"1","seats":2,"initialCandidates":6,"agreementReached":false}{{more}}]}""";
        Assert.Equal(Conclusion.Met, One(Json(""), "candidates.preliminary-required", "/districts/0").Conclusion);
        Assert.Equal(Conclusion.Undetermined, One(Json(""",{"id":"2"}"""), "candidates.preliminary-required", "/districts/0").Conclusion);
        Assert.Equal(Conclusion.Breached, One(Json("").Replace("preliminaryElection", "electionNotice", StringComparison.Ordinal), "candidates.preliminary-required", "/districts/0").Conclusion);
    }

    [Theory]
    [InlineData("""{"districts":33,"seats":47,"formalCandidates":80}""", """[{"id":"A","district":"1","initial":true,"formal":true}]""", Conclusion.Met)]
    [InlineData("""{"seats":47,"formalCandidates":80}""", """[{"id":"A","district":"1","initial":true,"formal":true}]""", Conclusion.Undetermined)]
    public void Totals_AreNotReplacedByAFewPersonsOrDistricts(string totals, string persons, Conclusion conclusion) =>
        Assert.Equal(conclusion, One($$"""{"election":{"level":"township","day":"2021-11-01"},"totals":{{totals}},"districts":[{"id":"1","seats":2},{"id":"2","seats":2}],"candidates":{{persons}}}""", "candidates.surplus-in-aggregate").Conclusion);

    [Theory]
    [InlineData("\"A\"", Conclusion.Breached)]
    [InlineData("\"甲某\"", Conclusion.Breached)]
    public void Elected_IsWhoeverACountNames(string elected, Conclusion conclusion) =>
        Assert.Equal(conclusion, One($$"""{"election":{"level":"township","day":"2021-11-01"},"districts":[{"id":"1"}],"candidates":[{"id":"A","name":"甲某","initial":false,"formal":false,"foreignFunded":true}],"polls":[{"district":"1","declaredElected":[{{elected}}]}]}""", "nomination.foreign-funding").Conclusion);

    [Fact]
    public void Candidates_WithoutADistrict_BelongToTheOnlyOne() =>
        Assert.Equal("/districts/0", One("""{"election":{"level":"township","day":"2021-11-01"},"districts":[{"id":"1","seats":1}],"candidates":[{"id":"A","formal":true},{"id":"B","formal":true}]}""", "candidates.surplus").Subject);

    [Fact]
    public void CommitteeMembers_StandWhereTheCandidatesSaySo() =>
        Assert.Equal(Conclusion.Breached, One("""{"election":{"level":"county","day":"2021-11-01"},"committee":{"members":[{"name":"王某","resigned":false}]},"candidates":[{"id":"A","name":"王某","formal":true,"committeeMember":true}]}""", "nomination.committee-member").Conclusion);

    [Theory]
    [InlineData("""{"voters":900}""", """{}""")]
    public void Numbers_StatedTwiceAndDiffering_AreTold(string totals, string area) =>
        Assert.Contains(Audit($$"""{"election":{"level":"township","day":"2021-11-01"},"totals":{{totals}},"area":{{area}},"districts":[{"id":"1","seats":3,"voters":100},{"id":"2","seats":2,"voters":100}]}""".Replace("\"totals\":{\"voters\":900}", "\"totals\":{\"districts\":2,\"voters\":900}", StringComparison.Ordinal)).Verdicts,
            v => v.Rule.Id == "candidates.totals-consistent" && v.Conclusion == Conclusion.Breached);

    [Fact]
    public void Candidates_AreEligibleByTheVoterTheyName()
    {
        string Json(string born) => $$"""{"election":{"level":"township","day":"2021-11-01"},"voters":[{"id":"V1","born":"{{born}}","citizen":true,"deprivedForLife":false}],"candidates":[{"id":"A","district":"1","voter":"V1","initial":true,"formal":true}]}""";
        Assert.Equal(Conclusion.Met, One(Json("2003-11-01"), "nomination.candidate-eligible").Conclusion);
        Assert.Equal(Conclusion.Breached, One(Json("2003-11-02"), "nomination.candidate-eligible").Conclusion);
    }

    [Fact]
    public void CommitteeMembers_AreJudgedOnce()
    {
        const string Json = """
            {"election":{"level":"county","day":"2021-11-01"},"timetable":{"formalCandidatesPublished":"2021-10-20"},
             "committee":{"members":[{"name":"甲","candidate":true}]},
             "candidates":[{"id":"A","name":"甲","district":"1","initial":true,"committeeMember":true,"resignedFromCommittee":"2021-10-19"},{"id":"B","name":"乙","district":"1","initial":true,"committeeMember":true,"resignedFromCommittee":"2021-10-20"}]}
            """;
        var verdicts = Audit(Json).Verdicts.Where(v => v.Rule.Id == "nomination.committee-member").ToList();
        Assert.Equal([("/committee/members/0", Conclusion.Met), ("/candidates/1", Conclusion.Breached)], verdicts.Select(v => (v.Subject, v.Conclusion)));
    }

    [Fact]
    public void Readings_OfTheCallerGoBeforeThoseOfTheDossier()
    {
        var dossier = ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "xiyang-2011-plan-strict.json")), "x.json");
        var strict = ElectionAudit.Run(dossier);
        var relaxed = ElectionAudit.Run(dossier, new Dictionary<string, string> { ["days-before"] = "E-N" });
        Assert.True(strict.HasUnlawful);
        Assert.False(relaxed.HasUnlawful);
        Assert.Contains(Interpretations.DaysBefore, strict.ReadingsThatMattered);
    }

    [Fact]
    public void AnotherReading_ThatWouldTurnTheVerdict_IsNamed()
    {
        var verdict = One(File.ReadAllText(Path.Combine(Paths.Samples, "xiyang-2011-plan.json")), "timetable.voter-list");
        var reading = Assert.Single(verdict.Explanation.Readings);
        Assert.Equal(("days-before", "E-N"), (reading.Interpretation.Id, reading.Used));
        Assert.Equal([("E-N-1", Conclusion.Breached)], reading.Otherwise.Select(o => (o.Reading.Id, o.Conclusion)));
    }

    [Fact]
    public void Dossier_ReadFromBytes_KnowsItsBareNameAndHash()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Paths.Samples, "fengshan-2016.json"));
        var dossier = ElectionDossier.Read(bytes, "some/folder/fengshan-2016.json");
        Assert.Equal("fengshan-2016.json", dossier.FileName);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), dossier.Sha256);
    }

    /// <summary>Whatever is done to a dossier, it is judged or refused with a place; never another exception, and the same each time.</summary>
    [Fact]
    public void Run_OfSpoiledDossiers_JudgesOrRefuses()
    {
        var random = new Random(20261121);
        var refused = 0;
        foreach (var file in ((string[])["", "counts"]).SelectMany(folder => Directory.GetFiles(Path.Combine(Paths.Samples, folder), "*.json")).Order(StringComparer.Ordinal))
            for (var round = 0; round < 60; round++)
            {
                var node = JsonNode.Parse(File.ReadAllText(file))!;
                for (var spoil = 0; spoil <= random.Next(4); spoil++) Spoil(node, random);
                var bytes = JsonSerializer.SerializeToUtf8Bytes(node);
                try
                {
                    Assert.Equal(ElectionAudit.Run(ElectionDossier.Read(bytes, "x.json")).ToJson(), ElectionAudit.Run(ElectionDossier.Read(bytes, "x.json")).ToJson());
                }
                catch (UnreadableFileException e)
                {
                    refused++;
                    Assert.StartsWith("x.json: ", e.Message, StringComparison.Ordinal);
                }
            }
        Assert.InRange(refused, 100, 950);
    }

    private static void Spoil(JsonNode root, Random random)
    {
        var places = new List<(JsonNode Parent, object Key)>();
        Collect(root, places);
        if (places.Count == 0) return;
        var (parent, key) = places[random.Next(places.Count)];
        JsonNode? value = random.Next(12) switch
        {
            0 => null,
            1 => -1,
            2 => 0,
            3 => int.MaxValue,
            4 => 1e300,
            5 => "2021-02-29",
            6 => "2021-11-01",
            7 => "",
            8 => true,
            9 => new JsonArray(),
            10 => new JsonObject { ["by"] = "2011-05-01" },
            _ => new JsonObject { ["from"] = "2011-04-01", ["to"] = "2011-05-30" },
        };
        if (parent is JsonObject o)
        {
            if (random.Next(3) == 0) o.Remove((string)key);
            else o[(string)key] = value;
        }
        else
        {
            ((JsonArray)parent)[(int)key] = value;
        }
    }

    private static void Collect(JsonNode node, List<(JsonNode, object)> places)
    {
        if (node is JsonObject o)
            foreach (var (key, child) in o.ToList())
            {
                places.Add((o, key));
                if (child is not null) Collect(child, places);
            }
        else if (node is JsonArray a)
            for (var i = 0; i < a.Count; i++)
            {
                places.Add((a, i));
                if (a[i] is { } child) Collect(child, places);
            }
    }
}
