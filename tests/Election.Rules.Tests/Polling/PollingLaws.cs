using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ConductJudge = System.Func<Election.Rules.PollingConduct, Election.Rules.Occasion, Election.Rules.Verdict>;
using HoldingJudge = System.Func<Election.Rules.ProxyHolding, Election.Rules.Verdict>;
using OfficialJudge = System.Func<Election.Rules.PollingOfficial, Election.Rules.LawInForce, Election.Rules.Verdict>;
using ProxyJudge = System.Func<Election.Rules.Proxy, Election.Rules.LawInForce, Election.Rules.Verdict>;
using VotesJudge = System.Func<Election.Rules.VotesCast, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Polling;

public sealed class PollingLaws
{
    private static readonly LocalDate Day = new(2026, 11, 1);
    private static readonly Occasion Township = Occasion.General(Level.Township, Day);
    private static readonly LawInForce Law = LawInForce.On(Day);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static readonly HoldingJudge Limit = h => PollingRules.ProxyLimit.Judge(h, Township, Law);
    private static readonly VotesJudge Votes = v => PollingRules.OneVote.Judge(v, Township, Law);
    private static readonly ProxyJudge Form = (p, law) => PollingRules.ProxyForm.Judge(p, Township, law);
    private static readonly ProxyJudge Holder = (p, law) => PollingRules.ProxyHolder.Judge(p, Township, law);
    private static readonly OfficialJudge Independence = (o, law) => PollingRules.ScrutineerIndependence.Judge(o, Township, law);

    private static Gen<bool?> Flag => Gen.Elements<bool?>(true, false, null);

    private static Gen<int?> Some => Gen.Elements<int?>(0, 1, 2, 3, 4, null);

    private static Gen<string[]> Ids => from length in Gen.Choose(0, 8) from ids in Gen.Choose(0, 6).Select(i => "V" + i).ArrayOf(length) select ids;

    private static LawInForce Of(string? province) => LawInForce.On(Day, province);

    private static ConductJudge By(Rule<PollingConduct> rule) => (facts, occasion) => rule.Judge(facts, occasion, Law);

    private static Conclusion Answer(bool? done) => done switch { true => Conclusion.Met, false => Conclusion.Breached, null => Conclusion.Undetermined };

    // The five duties that are done or not.

    [Fact]
    public void SecretBallot_IsAskedOfEveryLevelAndKind() => Laws.Hold(
        from done in Flag from level in Gen.Elements(Enum.GetValues<Level>()) from kind in Gen.Elements(Enum.GetValues<ElectionKind>()) select (done, occasion: new Occasion(level, kind)),
        By(PollingRules.SecretBallot), (c, o) => o.IsDirect ? By(PollingRules.SecretBallot)(c, o) : Lawful,
        (judge, x) => judge(new() { IsBallotSecret = x.done }, x.occasion).Conclusion == Answer(x.done));

    [Fact]
    public void SecretBooth_IsAskedOfEveryStation() => Laws.Hold<(bool? Done, Level Level), Func<PollingStation, Occasion, Verdict>>(
        from done in Flag from level in Gen.Elements(Enum.GetValues<Level>()) select (done, level),
        (s, o) => PollingRules.SecretBooth.Judge(s, o, Law), (s, o) => s.HasSecretBooth is null ? Lawful : PollingRules.SecretBooth.Judge(s, o, Law),
        (judge, x) => judge(new() { HasSecretBooth = x.Done }, new Occasion(x.Level)).Conclusion == Answer(x.Done));

    [Fact]
    public void Identity_IsAskedOfVotersOnly() => Laws.Hold(
        from done in Flag from level in Gen.Elements(Enum.GetValues<Level>()) select (done, occasion: new Occasion(level)),
        By(PollingRules.Identity), (c, o) => By(PollingRules.Identity)(c, new Occasion(Level.Township)),
        (judge, x) => judge(new() { IsIdentityChecked = x.done }, x.occasion).Conclusion == (x.occasion.IsDirect ? Answer(x.done) : Conclusion.NotApplicable));

    /// <summary>Each duty of EL 43(1) is read from its own fact, whatever the other says.</summary>
    [Fact]
    public void TellersChosen_ReadsItsOwnFact() => Laws.Hold(
        from chosen in Flag from signed in Flag select new PollingConduct { AreTellersChosen = chosen, IsRecordSigned = signed },
        By(PollingRules.TellersChosen), By(PollingRules.Record),
        (judge, facts) => judge(facts, Township).Conclusion == Answer(facts.AreTellersChosen));

    /// <summary>What EL 43(1) asks of the vote: of voters and of congresses alike, of no standing committee, and of a plan only where it says so.</summary>
    [Theory]
    [InlineData("polling.tellers-chosen")]
    [InlineData("polling.record")]
    public void DutiesOfTheVote_AreAskedOfEveryPollButACommittees(string id)
    {
        var rule = PollingRules.OfConduct.Single(r => r.Id == id);
        Assert.True(rule.IsOfTheVote);
        Laws.Hold<(bool? Done, bool Plan, ElectingBody Body), ConductJudge>(
            from done in Flag from plan in Gen.Elements(true, false) from body in Gen.Elements(Enum.GetValues<ElectingBody>()) select (done, plan, body),
            By(rule), (c, o) => By(rule)(c, o with { ElectingBody = ElectingBody.Congress }),
            (judge, x) => judge(new() { AreTellersChosen = x.Done, IsRecordSigned = x.Done }, new(Level.Prefecture, ElectionKind.ByElection) { ElectingBody = x.Body, IsPlan = x.Plan }).Conclusion
                == (x.Body == ElectingBody.StandingCommittee || (x.Plan && x.Done is null) ? Conclusion.NotApplicable : Answer(x.Done)));
    }

    /// <summary>Who signs beside the scrutineers, read by hand.</summary>
    [Theory]
    [InlineData("32", "scrutineer, chair of the poll")]
    [InlineData("33", "scrutineer, teller")]
    [InlineData("51", "scrutineer, teller")]
    [InlineData("53", "scrutineer, teller")]
    [InlineData("14", "scrutineer, teller")]
    [InlineData("11", null)]
    public void Record_OfAProvince_TellsWhoSigns(string province, string? signers)
    {
        var told = PollingRules.Record.Explain(new() { IsRecordSigned = true }, Township, Of(province));
        Assert.Equal(signers is null ? [] : [$"By the rules of the place these sign the record: {signers}."], told.Notices.Select(n => n.Text.En));
    }

    /// <summary>Where others name the tellers the nation decides, with a notice; under the other reading it is for the province, in these provinces only.</summary>
    [Theory]
    [InlineData("14", Conclusion.Undetermined, 1)]
    [InlineData("44", Conclusion.Undetermined, 1)]
    [InlineData("53", Conclusion.Undetermined, 1)]
    [InlineData("31", Conclusion.Breached, 0)]
    [InlineData("32", Conclusion.Breached, 0)]
    [InlineData("35", Conclusion.Undetermined, 0)]
    [InlineData(null, Conclusion.Undetermined, 0)]
    public void TellersChosen_WhereTheProvinceNamesThem_FollowsTheReading(string? province, Conclusion byProvince, int notices)
    {
        var told = PollingRules.TellersChosen.Explain(new() { AreTellersChosen = false }, Township, Of(province));
        Assert.Equal(Conclusion.Breached, told.Verdict.Conclusion);
        Assert.Equal(notices, PollingRules.TellersChosen.Explain(new() { AreTellersChosen = true }, Township, Of(province)).Notices.Count);
        Assert.Equal(byProvince == Conclusion.Undetermined, told.Readings.Any(r => r.Interpretation.Id == "tellers-by-province" && r.Otherwise.Count == 1));
        Assert.Equal(byProvince, PollingRules.TellersChosen.Judge(new() { AreTellersChosen = false }, Township, Of(province).With(Interpretations.TellersByProvince, "province")).Conclusion);
    }

    [Theory]
    [InlineData("11", true)]
    [InlineData("31", true)]
    [InlineData("32", false)]
    public void Identity_OnTheVoterCardAlone_IsSaid(string province, bool cardOnly) =>
        Assert.Equal(cardOnly ? ["voter-card-only"] : [], PollingRules.Identity.Explain(new() { IsIdentityChecked = true }, Township, Of(province)).Notices.Select(n => n.Id));

    [Fact]
    public void Record_ReadsItsOwnFact() => Laws.Hold(
        from chosen in Flag from signed in Flag select new PollingConduct { AreTellersChosen = chosen, IsRecordSigned = signed },
        By(PollingRules.Record), By(PollingRules.TellersChosen),
        (judge, facts) => judge(facts, Township).Conclusion == Answer(facts.IsRecordSigned));

    /// <summary>EL 23 as the list of its three kinds of unit; an unknown kind is met or not applicable only where every kind of its level is.</summary>
    [Fact]
    public void Languages_AgreeWithTheListOfTheArticle() => Laws.Hold(
        from done in Flag from unit in Gen.Elements(Enum.GetValues<UnitKind>()) from stated in Gen.Elements(true, false) select (done, unit, stated),
        (ConductJudge)((c, o) => PollingRules.Languages.Judge(c, o, Of("53"))), (c, o) => PollingRules.Languages.Judge(c, o.Unit == UnitKind.EthnicTownship ? new Occasion(Level.County) { Unit = UnitKind.AutonomousCounty } : o, Of("53")),
        (judge, x) =>
        {
            UnitKind[] listed = [UnitKind.Region, UnitKind.Prefecture, UnitKind.AutonomousCounty];
            var level = Units.LevelOf(x.unit);
            var may = Enum.GetValues<UnitKind>().Where(u => x.stated ? u == x.unit : Units.LevelOf(u) == level).Select(listed.Contains).Distinct().ToList();
            var verdict = judge(new() { AreLocalLanguagesUsed = x.done }, new Occasion(level) { Unit = x.stated ? x.unit : null });
            return verdict.Conclusion == (may.Count > 1 ? Conclusion.Undetermined : may[0] ? Answer(x.done) : Conclusion.NotApplicable);
        });

    /// <summary>A unit that EL 23 does not name: not applicable where no region can ask it, open where one may; those that it names are asked everywhere.</summary>
    [Theory]
    [InlineData("53", Conclusion.NotApplicable)]
    [InlineData("35", Conclusion.NotApplicable)]
    [InlineData("45", Conclusion.Undetermined)]
    [InlineData("65", Conclusion.Undetermined)]
    [InlineData(null, Conclusion.Undetermined)]
    public void Languages_OfAUnitNotNamed_AreOpenWhereARegionMayAskThem(string? province, Conclusion expected)
    {
        var told = PollingRules.Languages.Explain(new() { AreLocalLanguagesUsed = false }, new Occasion(Level.County) { Unit = UnitKind.County }, Of(province));
        Assert.Equal(expected, told.Verdict.Conclusion);
        Assert.Equal(province is null ? ["/election/division"] : [], told.Missing.Select(f => f.Pointer));
        Assert.Equal(Conclusion.Breached, PollingRules.Languages.Judge(new() { AreLocalLanguagesUsed = false }, new Occasion(Level.County) { Unit = UnitKind.AutonomousCounty }, Of(province)).Conclusion);
    }

    [Fact]
    public void Languages_InInnerMongolia_AreAskedOfEveryLocalLevel() =>
        Assert.All([Level.Township, Level.County, Level.Prefecture, Level.Province], level =>
        {
            Assert.Equal(Conclusion.Breached, PollingRules.Languages.Judge(new() { AreLocalLanguagesUsed = false }, new Occasion(level), Of("15")).Conclusion);
            Assert.NotEqual(Conclusion.Breached, PollingRules.Languages.Judge(new() { AreLocalLanguagesUsed = false }, new Occasion(level), Of("14")).Conclusion);
        });

    // Staff.

    /// <summary>The texts read by hand: scrutineers, tellers, workers, in all.</summary>
    public static TheoryData<string, int, int, int, int> Boxes => new()
    {
        { "11", 2, 0, 0, 0 }, { "12", 2, 0, 2, 0 }, { "13", 0, 0, 0, 3 }, { "15", 2, 0, 0, 0 }, { "21", 2, 0, 1, 0 }, { "31", 2, 0, 0, 0 },
        { "32", 2, 0, 1, 0 }, { "33", 2, 0, 0, 2 }, { "37", 2, 0, 0, 0 }, { "42", 2, 0, 0, 3 }, { "44", 0, 0, 0, 3 }, { "45", 0, 0, 0, 2 },
        { "51", 2, 0, 0, 0 }, { "53", 1, 0, 2, 0 }, { "61", 2, 2, 0, 0 },
    };

    public static TheoryData<string, int, int, int, int> Stations => new() { { "11", 2, 0, 0, 0 }, { "12", 2, 0, 2, 0 }, { "44", 0, 0, 0, 3 }, { "53", 1, 0, 2, 0 } };

    /// <summary>On either side of each number of each province: the least is met, one fewer in any role is not.</summary>
    [Theory]
    [MemberData(nameof(Boxes))]
    public void MobileBoxStaff_OfAProvince_TurnsAtItsNumbers(string province, int scrutineers, int tellers, int workers, int inAll) =>
        TurnsAtItsNumbers(scrutineers, tellers, workers, inAll, (s, t, w) => PollingRules.MobileBoxStaff.Judge(new() { Scrutineers = s, Tellers = t, Workers = w }, Township, Of(province)));

    [Theory]
    [MemberData(nameof(Stations))]
    public void StationStaff_OfAProvince_TurnsAtItsNumbers(string province, int scrutineers, int tellers, int workers, int inAll) =>
        TurnsAtItsNumbers(scrutineers, tellers, workers, inAll, (s, t, w) => PollingRules.StationStaff.Judge(new() { Scrutineers = s, Tellers = t, Workers = w }, Township, Of(province)));

    private static void TurnsAtItsNumbers(int scrutineers, int tellers, int workers, int inAll, Func<int, int, int, Verdict> judge)
    {
        var rest = Math.Max(0, inAll - scrutineers - tellers - workers);
        Assert.Equal(Conclusion.Met, judge(scrutineers, tellers + rest, workers).Conclusion);
        if (rest > 0) Assert.Equal(Conclusion.Breached, judge(scrutineers, tellers + rest - 1, workers).Conclusion);
        // One fewer in a role, many more in the others.
        if (scrutineers > 0) Assert.Equal(Conclusion.Breached, judge(scrutineers - 1, tellers + 9, workers + 9).Conclusion);
        if (tellers > 0) Assert.Equal(Conclusion.Breached, judge(scrutineers + 9, tellers - 1, workers + 9).Conclusion);
        if (workers > 0) Assert.Equal(Conclusion.Breached, judge(scrutineers + 9, tellers + 9, workers - 1).Conclusion);
    }

    /// <summary>Numbers that are not stated: met or breached exactly where every way to fill them in says so.</summary>
    [Fact]
    public void MobileBoxStaff_PartlyStated_AgreesWithEveryWayToFillItIn() => Laws.Hold<(int? S, int? T, int? W, string Province), Func<MobileBox, string, Verdict>>(
        from s in Some from t in Some from w in Some from province in Gen.Elements("12", "13", "15", "42", "53", "61") select (s, t, w, province),
        (b, p) => PollingRules.MobileBoxStaff.Judge(b, Township, Of(p)),
        (b, p) => PollingRules.MobileBoxStaff.Judge(b with { Scrutineers = b.Scrutineers ?? 0, Tellers = b.Tellers ?? 0, Workers = b.Workers ?? 0 }, Township, Of(p)),
        (judge, x) =>
        {
            static int[] Ways(int? stated) => stated is { } n ? [n] : [0, 1, 2, 9];
            var each = (from s in Ways(x.S) from t in Ways(x.T) from w in Ways(x.W) select PollingRules.MobileBoxStaff.Judge(new() { Scrutineers = s, Tellers = t, Workers = w }, Township, Of(x.Province)).Conclusion).Distinct().ToList();
            return judge(new() { Scrutineers = x.S, Tellers = x.T, Workers = x.W }, x.Province).Conclusion == (each.Count == 1 ? each[0] : Conclusion.Undetermined);
        });

    /// <summary>One more in any role never makes it worse.</summary>
    [Fact]
    public void StationStaff_OneMore_IsNeverWorse() => Laws.Hold<(int S, int T, int W, int Role, string Province), Func<PollingStation, string, Verdict>>(
        from s in Gen.Choose(0, 3) from t in Gen.Choose(0, 3) from w in Gen.Choose(0, 3) from role in Gen.Choose(0, 2) from province in Gen.Elements("11", "12", "44", "53") select (s, t, w, role, province),
        (b, p) => PollingRules.StationStaff.Judge(b, Township, Of(p)), (b, p) => b.Workers > 2 ? PollingRules.StationStaff.Judge(b with { Workers = 0 }, Township, Of(p)) : PollingRules.StationStaff.Judge(b, Township, Of(p)),
        (judge, x) => judge(new() { Scrutineers = x.S, Tellers = x.T, Workers = x.W }, x.Province).Conclusion != Conclusion.Met
            || judge(new() { Scrutineers = x.S + (x.Role == 0 ? 1 : 0), Tellers = x.T + (x.Role == 1 ? 1 : 0), Workers = x.W + (x.Role == 2 ? 1 : 0) }, x.Province).Conclusion == Conclusion.Met);

    /// <summary>Where workers include no scrutineers, a province that names workers alone asks for as many of them, whoever else is there.</summary>
    [Theory]
    [InlineData("44", 3)]
    [InlineData("45", 2)]
    public void MobileBoxStaff_OfWorkersAlone_FollowsTheReading(string province, int workers) => Laws.Hold<(int S, int T, int W), Func<MobileBox, LawInForce, Verdict>>(
        from s in Gen.Choose(0, 4) from t in Gen.Choose(0, 4) from w in Gen.Choose(0, 4) select (s, t, w),
        (b, law) => PollingRules.MobileBoxStaff.Judge(b, Township, law), (b, law) => PollingRules.MobileBoxStaff.Judge(b, Township, law.With(Interpretations.StaffIncludeScrutineers, "yes")),
        (judge, x) =>
        {
            var box = new MobileBox { Scrutineers = x.S, Tellers = x.T, Workers = x.W };
            return (judge(box, Of(province)).Conclusion == Conclusion.Met) == (x.S + x.T + x.W >= workers)
                && (judge(box, Of(province).With(Interpretations.StaffIncludeScrutineers, "no")).Conclusion == Conclusion.Met) == (x.W >= workers);
        });

    // Proxies.

    /// <summary>EL 42 counts persons: the set of principals, written out.</summary>
    [Fact]
    public void ProxyLimit_AgreesWithTheSetOfPrincipals() => Laws.Hold(
        Ids, Limit, h => h.Principals!.Count <= 4 ? Lawful : Limit(h),
        (judge, ids) => judge(new() { Principals = ids }).Conclusion == (ids.ToHashSet().Count > 3 ? Conclusion.Breached : Conclusion.Met));

    /// <summary>Proxies that may be hidden never turn a breach into a pass nor a pass into a breach.</summary>
    [Fact]
    public void ProxyLimit_WithSomeHidden_NeverContradicts() => Laws.Hold(
        from ids in Ids from shown in Gen.Choose(0, 8) select (ids, shown), Limit, h => Limit(h with { MayHoldMore = false }),
        (judge, x) => judge(new() { Principals = [.. x.ids.Take(x.shown)], MayHoldMore = true }).Conclusion is var part && (part == Conclusion.Undetermined || part == Limit(new() { Principals = x.ids }).Conclusion));

    /// <summary>EL 5: the voter's own ballot and one for each principal.</summary>
    [Fact]
    public void OneVote_AgreesWithCountingThePersonsWhoVote() => Laws.Hold(
        from ids in Ids from ballots in Gen.Choose(0, 9) select (ids, ballots), Votes, v => v.Ballots <= 2 ? Lawful : Votes(v),
        (judge, x) => judge(new() { Ballots = x.ballots, Proxies = new() { Principals = x.ids } }).Conclusion == (x.ballots > x.ids.Append("self").Distinct().Count() ? Conclusion.Breached : Conclusion.Met));

    /// <summary>Where nothing is stated of proxies only one ballot is sure to be lawful, and none is sure to be unlawful.</summary>
    [Fact]
    public void OneVote_WithoutProxiesStated_IsOpenAboveOne() => Laws.Hold(
        from ballots in Gen.Choose(0, 9) from known in Gen.Elements(true, false) select (ballots, known), Votes, v => Votes(v with { Proxies = new() { Principals = [] } }),
        (judge, x) => judge(new() { Ballots = x.ballots, Proxies = x.known ? new() { Principals = [], MayHoldMore = true } : null }).Conclusion == (x.ballots <= 1 ? Conclusion.Met : Conclusion.Undetermined));

    /// <summary>One vote each, in person or by proxy: the votes of one voter, counted one by one.</summary>
    [Fact]
    public void OneVote_OfAPrincipal_AgreesWithCountingTheVotes() => Laws.Hold(
        from holders in Gen.Choose(0, 6).Select(i => "H" + (i / 2)).ArrayOf(3) from count in Gen.Choose(0, 3) from cast in Flag from own in Gen.Choose(0, 1) select (holders: holders.Take(count).ToArray(), cast, own),
        Votes, v => v.Given!.Count < 2 ? Votes(v with { Given = [] }) : Votes(v),
        (judge, x) =>
        {
            var facts = new VotesCast { Voter = "V", Ballots = x.own, Proxies = new() { Principals = [] }, Given = [.. x.holders.Select(h => new ProxyGiven { Holder = h, IsCast = x.cast })] };
            var expected = x.holders.Distinct().Count() > 1 || (x.holders.Length > 0 && x.own == 1 && x.cast == true) ? Conclusion.Breached
                : x.holders.Length > 0 && x.own == 1 && x.cast is null ? Conclusion.Undetermined
                : Conclusion.Met;
            return judge(facts).Conclusion == expected;
        });

    /// <summary>National law as a table: EL 42 for who is away, 1983 item 5(2) for its persons, nothing else.</summary>
    [Fact]
    public void ProxyForm_ByNationalLaw_AgreesWithTheTableOfTheArticles() => Laws.Hold(
        Proxies, Form, (p, law) => p.Ground == ProxyGround.Custody ? Form(p with { Ground = ProxyGround.Away, IsWritten = false }, law) : Form(p, law),
        (judge, p) => judge(p, Of("37")).Conclusion == ByNationalLaw(p) && judge(p, Of("37").With(Interpretations.ProxyGrounds, "electoral-law")).Conclusion == ByNationalLaw(p));

    /// <summary>Without a division nothing is firmer than it is in the provinces: met or breached only where every province held says so, and the division is named where it is what is missing.</summary>
    [Fact]
    public void Proxies_WithoutADivision_AreNoFirmerThanInAnyProvince() => Laws.Hold<Proxy, Func<Rule<Proxy>, Proxy, LawInForce, Verdict>>(
        from p in Proxies from right in Flag from same in Flag from stands in Flag select p with { MayHolderVote = right, IsSameDistrict = same, IsHolderCandidate = stands },
        (rule, p, law) => rule.Judge(p, Township, law), (rule, p, law) => rule.Judge(p, Township, law.Province is null ? Of("32") : law),
        (judge, p) => PollingRules.OfProxy.All(rule => judge(rule, p, Law).Conclusion is var alone
            && (alone == Conclusion.Undetermined || Firm.All(province => judge(rule, p, Of(province)).Conclusion == alone))));

    [Theory]
    [InlineData(ProxyGround.Illness, true, true, "/election/division")]
    [InlineData(ProxyGround.Away, false, true, "/election/division")]
    [InlineData(ProxyGround.Custody, false, true, "/election/division")]
    [InlineData(ProxyGround.Away, true, null, "approved")]
    public void ProxyForm_WithoutADivision_NamesWhatIsMissing(ProxyGround ground, bool written, bool? approved, string missing) =>
        Assert.Equal([missing], PollingRules.ProxyForm.Explain(new() { Ground = ground, IsWritten = written, IsApproved = approved }, Township, Law).Missing.Select(f => f.Pointer));

    /// <summary>1983 item 5(2) by province: writing in Tianjin, joint decision everywhere; under the other reading as the province's article says.</summary>
    [Theory]
    [InlineData("12", true, false, Conclusion.Breached, Conclusion.Breached)]
    [InlineData("12", true, true, Conclusion.Met, Conclusion.Met)]
    [InlineData("12", false, true, Conclusion.Breached, Conclusion.Met)]
    [InlineData("13", false, true, Conclusion.Breached, Conclusion.Undetermined)]
    [InlineData("13", true, false, Conclusion.Met, Conclusion.Met)]
    [InlineData("31", false, true, Conclusion.Breached, Conclusion.Undetermined)]
    [InlineData("33", false, true, Conclusion.Breached, Conclusion.Undetermined)]
    [InlineData("11", false, true, Conclusion.Breached, Conclusion.Breached)]
    [InlineData("32", false, true, Conclusion.Breached, Conclusion.Breached)]
    [InlineData("42", true, false, Conclusion.Met, Conclusion.Met)]
    [InlineData("35", false, true, Conclusion.Breached, Conclusion.Undetermined)]
    [InlineData("35", true, false, Conclusion.Undetermined, Conclusion.Undetermined)]
    public void ProxyForm_InCustody_FollowsTheNationOrTheReading(string province, bool approved, bool written, Conclusion nation, Conclusion byProvince)
    {
        var proxy = new Proxy { Ground = ProxyGround.Custody, IsWritten = written, IsApproved = approved };
        Assert.Equal(nation, Form(proxy, Of(province)).Conclusion);
        Assert.Equal(byProvince, Form(proxy, Of(province).With(Interpretations.CustodyDecision, "province")).Conclusion);
        if (nation == Conclusion.Met) Assert.Equal(province is "12" or "13" or "31" or "33", PollingRules.ProxyForm.Explain(proxy, Township, Of(province)).Notices.Any(n => n.Id == "custody-by-province"));
    }

    /// <summary>Under the reading that follows the Electoral Law alone every province is judged as none; under the other no province is stricter.</summary>
    [Fact]
    public void ProxyForm_OfAProvince_IsNeverStricterThanTheNation() => Laws.Hold(
        from p in Proxies from province in Gen.Elements("11", "13", "14", "31", "32", "33", "37", "42", "44", "51", "53") select (p, province),
        Form, (p, law) => law.Province is not null && p.Ground == ProxyGround.Away ? Form(p with { IsApproved = null }, law) : Form(p, law),
        (judge, x) =>
        {
            var nation = ByNationalLaw(x.p);
            return judge(x.p, Of(x.province).With(Interpretations.ProxyGrounds, "electoral-law")).Conclusion == nation
                && (nation != Conclusion.Met || judge(x.p, Of(x.province)).Conclusion == Conclusion.Met);
        });

    /// <summary>What each province's article says of a proxy that is away, in writing, agreed to, save for one thing.</summary>
    [Theory]
    [InlineData("13", ProxyGround.Illness, true, true, Conclusion.Met)]
    [InlineData("13", ProxyGround.Other, false, true, Conclusion.Met)]
    [InlineData("13", ProxyGround.Other, true, false, Conclusion.Breached)]
    [InlineData("31", ProxyGround.Isolation, true, true, Conclusion.Met)]
    [InlineData("31", ProxyGround.Illness, false, true, Conclusion.Breached)]
    [InlineData("32", ProxyGround.Isolation, true, false, Conclusion.Met)]
    [InlineData("32", ProxyGround.Isolation, false, true, Conclusion.Breached)]
    [InlineData("32", ProxyGround.Illness, true, true, Conclusion.Breached)]
    [InlineData("33", ProxyGround.Illness, false, false, Conclusion.Met)]
    [InlineData("33", ProxyGround.Other, true, true, Conclusion.Breached)]
    [InlineData("33", ProxyGround.Away, false, true, Conclusion.Met)]
    [InlineData("33", ProxyGround.Away, false, false, Conclusion.Breached)]
    [InlineData("34", ProxyGround.Illness, true, true, Conclusion.Met)]
    [InlineData("34", ProxyGround.Illness, false, true, Conclusion.Breached)]
    [InlineData("34", ProxyGround.Other, true, true, Conclusion.Undetermined)]
    [InlineData("42", ProxyGround.Other, true, true, Conclusion.Met)]
    [InlineData("51", ProxyGround.Illness, true, true, Conclusion.Met)]
    [InlineData("51", ProxyGround.Illness, true, false, Conclusion.Breached)]
    [InlineData("53", ProxyGround.Away, false, true, Conclusion.Met)]
    [InlineData("53", ProxyGround.Illness, true, true, Conclusion.Breached)]
    [InlineData("11", ProxyGround.Illness, true, true, Conclusion.Breached)]
    [InlineData("12", ProxyGround.Illness, true, true, Conclusion.Breached)]
    [InlineData("14", ProxyGround.Illness, true, true, Conclusion.Breached)]
    [InlineData("15", ProxyGround.Illness, true, true, Conclusion.Breached)]
    [InlineData("37", ProxyGround.Away, false, true, Conclusion.Breached)]
    [InlineData("44", ProxyGround.Away, false, true, Conclusion.Breached)]
    [InlineData("35", ProxyGround.Illness, true, true, Conclusion.Undetermined)]
    [InlineData("61", ProxyGround.Away, false, true, Conclusion.Undetermined)]
    [InlineData("61", ProxyGround.Away, false, false, Conclusion.Breached)]
    public void ProxyForm_OfAProvince_FollowsItsArticle(string province, ProxyGround ground, bool written, bool approved, Conclusion expected) =>
        Assert.Equal(expected, Form(new() { Ground = ground, IsWritten = written, IsApproved = approved }, Of(province)).Conclusion);

    [Fact]
    public void ProxyForm_OnAGroundOfTheProvince_IsMetWithANotice()
    {
        var told = PollingRules.ProxyForm.Explain(new() { Ground = ProxyGround.Illness, IsWritten = true, IsApproved = true }, Township, Of("42"));
        Assert.Equal("provincial-ground", Assert.Single(told.Notices).Id);
        Assert.Equal(("electoral-law", Conclusion.Breached), told.Readings.Single(r => r.Interpretation.Id == "proxy-grounds").Otherwise.Select(o => (o.Reading.Id, o.Conclusion)).Single());
        Assert.Contains(told.Citations, c => c.In(Language.English) == "Hubei Rules (2021-04-02), Art. 41");
    }

    [Theory]
    [InlineData("33", "checkable-form")]
    [InlineData("13", "provincial-form")]
    [InlineData("53", "provincial-form")]
    public void ProxyForm_NotInWriting_IsMetWithANoticeOfTheFormAllowed(string province, string notice) =>
        Assert.Equal([notice], PollingRules.ProxyForm.Explain(new() { Ground = ProxyGround.Away, IsWritten = false, IsApproved = true }, Township, Of(province)).Notices.Select(n => n.Id));

    /// <summary>By national law only the right to vote counts, the district where a reading asks for it; a holder whom a province could bar is open.</summary>
    [Fact]
    public void ProxyHolder_ByNationalLaw_AgreesWithTheRightToVote() => Laws.Hold(
        from right in Flag from same in Flag from stands in Flag from custody in Gen.Elements(true, false) from strict in Gen.Elements(true, false) select (right, same, stands, custody, strict),
        Holder, (p, law) => Holder(p with { IsSameDistrict = true }, law),
        (judge, x) =>
        {
            var proxy = new Proxy { Ground = x.custody ? ProxyGround.Custody : ProxyGround.Away, MayHolderVote = x.right, IsSameDistrict = x.same, IsHolderCandidate = x.stands };
            var asked = x.strict && !x.custody ? new[] { x.right, x.same } : [x.right];
            var firm = asked.Contains(false) ? Conclusion.Breached : asked.Contains(null) ? Conclusion.Undetermined : Conclusion.Met;
            Verdict In(LawInForce law) => judge(proxy, x.strict ? law.With(Interpretations.ProxyDistrict, "yes") : law);
            var open = firm == Conclusion.Met && !x.custody && (x.same != true || x.stands != false) ? Conclusion.Undetermined : firm;
            return In(Of("32")).Conclusion == firm && In(Law).Conclusion == open;
        });

    /// <summary>The person's own facts go before what is stated: who is excluded holds no proxy, whatever else is said.</summary>
    [Fact]
    public void ProxyHolder_WhoseOwnFactsExclude_IsNone() => Laws.Hold(
        from age in Gen.Choose(16, 20) from citizen in Flag from deceased in Flag from stated in Flag from onRoll in Flag select (age, citizen, deceased, stated, onRoll),
        Holder, (p, law) => p.MayHolderVote == true ? Lawful : Holder(p, law),
        (judge, x) =>
        {
            var person = new Voter { Eligibility = new() { Born = Day.PlusYears(-x.age), IsCitizen = x.citizen, IsDeprivedForLife = false }, IsDeceased = x.deceased, IsOnRoll = x.onRoll };
            var excluded = x.age < 18 || x.citizen == false || x.deceased == true;
            var proven = x.citizen == true || x.onRoll == true || x.stated == true;
            return judge(new() { Ground = ProxyGround.Away, MayHolderVote = x.stated, IsSameDistrict = true, IsHolderCandidate = false, HolderPerson = person }, Law).Conclusion
                == (excluded || (!proven && x.stated == false) ? Conclusion.Breached : proven ? Conclusion.Met : Conclusion.Undetermined);
        });

    [Theory]
    [InlineData("11", true, Conclusion.Met)]
    [InlineData("34", true, Conclusion.Undetermined)]
    [InlineData(null, true, Conclusion.Undetermined)]
    [InlineData("53", true, Conclusion.Breached)]
    [InlineData("53", false, Conclusion.Met)]
    [InlineData("32", true, Conclusion.Met)]
    public void ProxyHolder_WhoStands_IsBarredWhereTheProvinceSaysSo(string? province, bool stands, Conclusion expected) =>
        Assert.Equal(expected, Holder(new() { Ground = ProxyGround.Away, MayHolderVote = true, IsSameDistrict = true, IsHolderCandidate = stands }, Of(province)).Conclusion);

    [Theory]
    [InlineData("11", false, Conclusion.Breached)]
    [InlineData("11", true, Conclusion.Met)]
    [InlineData("61", false, Conclusion.Breached)]
    [InlineData("61", true, Conclusion.Met)]
    [InlineData("32", false, Conclusion.Met)]
    [InlineData("31", false, Conclusion.Met)]
    [InlineData("53", false, Conclusion.Met)]
    [InlineData("21", false, Conclusion.Undetermined)]
    [InlineData(null, false, Conclusion.Undetermined)]
    public void ProxyHolder_OfAnotherDistrict_IsBarredWhereTheProvinceSaysSo(string? province, bool same, Conclusion expected) =>
        Assert.Equal(expected, Holder(new() { Ground = ProxyGround.Away, MayHolderVote = true, IsSameDistrict = same, IsHolderCandidate = false }, Of(province)).Conclusion);

    // Officials.

    /// <summary>EL 43(2) as a table: relatives are neither scrutineers nor tellers; the candidate is not named there, and whom a province could bar is open.</summary>
    [Fact]
    public void Independence_ByNationalLaw_AgreesWithTheTableOfTheArticle() => Laws.Hold(
        from role in Gen.Elements(Enum.GetValues<OfficialRole>()) from candidate in Flag from relative in Flag from kin in Flag from wider in Gen.Elements(true, false) select (role, candidate, relative, kin, wider),
        Independence, (o, law) => o.Role == OfficialRole.Teller ? Lawful : Independence(o, law),
        (judge, x) =>
        {
            var facts = new PollingOfficial { Role = x.role, IsCandidate = x.candidate, IsRelativeOfCandidate = x.relative, IsWiderKinOfCandidate = x.kin };
            var counts = x.role is OfficialRole.Scrutineer or OfficialRole.Teller;
            var expected = counts && (x.relative == true || (x.wider && x.kin == true)) ? Conclusion.Breached
                : x.candidate != false || x.relative != false || x.kin == true || (counts && x.wider && x.kin is null) ? Conclusion.Undetermined
                : Conclusion.Met;
            return judge(facts, x.wider ? Law.With(Interpretations.NearRelative, "wider") : Law).Conclusion == expected;
        });

    /// <summary>Whom a province could bar is open without a division, and the division is named.</summary>
    [Theory]
    [InlineData(OfficialRole.Chair, "division-open")]
    [InlineData(OfficialRole.Worker, "division-open")]
    [InlineData(OfficialRole.Scrutineer, "candidate-not-named")]
    public void Independence_OfACandidateWithoutADivision_NamesTheDivision(OfficialRole role, string finding)
    {
        var told = PollingRules.ScrutineerIndependence.Explain(new() { Role = role, IsCandidate = true, IsRelativeOfCandidate = false }, Township, Law);
        Assert.Equal((finding, Conclusion.Undetermined), (told.Finding!.Id, told.Verdict.Conclusion));
        Assert.Equal(["/election/division"], told.Missing.Select(f => f.Pointer));
    }

    /// <summary>Hubei 42(2) reaches collaterals within three generations: that is asked there, and who is none is no near relative.</summary>
    [Theory]
    [InlineData(false, null, Conclusion.Undetermined)]
    [InlineData(false, false, Conclusion.Met)]
    [InlineData(null, false, Conclusion.Met)]
    [InlineData(false, true, Conclusion.Breached)]
    [InlineData(true, null, Conclusion.Breached)]
    public void Independence_InHubei_AsksForKinWithinThreeGenerations(bool? relative, bool? kin, Conclusion expected) =>
        Assert.Equal(expected, Independence(new() { Role = OfficialRole.Scrutineer, IsCandidate = false, IsRelativeOfCandidate = relative, IsWiderKinOfCandidate = kin }, Of("42")).Conclusion);

    /// <summary>Where workers include no scrutineers or tellers, the articles that speak of workers alone leave a candidate in these roles to the nation, which does not name the candidate.</summary>
    [Theory]
    [InlineData("13", Conclusion.Undetermined)]
    [InlineData("15", Conclusion.Undetermined)]
    [InlineData("33", Conclusion.Breached)]
    [InlineData("12", Conclusion.Breached)]
    public void Independence_OfWorkersAlone_FollowsTheReading(string province, Conclusion expected)
    {
        foreach (var role in new[] { OfficialRole.Scrutineer, OfficialRole.Teller })
            Assert.Equal(expected, Independence(new() { Role = role, IsCandidate = true, IsRelativeOfCandidate = false }, Of(province).With(Interpretations.StaffIncludeScrutineers, "no")).Conclusion);
    }

    /// <summary>What no province held allows: a relative of a candidate who watches over or counts the votes.</summary>
    [Fact]
    public void Independence_OfAProvince_IsNeverMilderThanTheNation() => Laws.Hold(
        from role in Gen.Elements(OfficialRole.Scrutineer, OfficialRole.Teller) from province in Gen.Elements(LawBook.Standard.Instruments.Select(i => i.Division).ToArray()) from candidate in Flag select (role, province, candidate),
        Independence, (o, law) => law.Province?.Code == "15" ? Lawful : Independence(o, law),
        (judge, x) => judge(new() { Role = x.role, IsRelativeOfCandidate = true, IsCandidate = x.candidate }, Of(x.province)).Conclusion == Conclusion.Breached);

    /// <summary>Read by hand: the roles barred to candidates and to their relatives — scrutineer, teller, chair, worker, box worker.</summary>
    [Theory]
    [InlineData("11", "st", "st")]
    [InlineData("12", "stcwb", "stcwb")]
    [InlineData("13", "stcwb", "st")]
    [InlineData("14", "stc", "st")]
    [InlineData("15", "stcwb", "st")]
    [InlineData("31", "stc", "stc")]
    [InlineData("32", "stc", "stc")]
    [InlineData("33", "stcwb", "stcwb")]
    [InlineData("37", "stc", "stc")]
    [InlineData("42", "stb", "stb")]
    [InlineData("44", "stb", "stb")]
    [InlineData("51", "stc", "stc")]
    [InlineData("53", "stb", "stb")]
    public void Independence_OfAProvince_BarsItsRoles(string province, string candidates, string relatives)
    {
        foreach (var role in Enum.GetValues<OfficialRole>())
        {
            var facts = new PollingOfficial { Role = role, IsCandidate = false, IsRelativeOfCandidate = false, IsWiderKinOfCandidate = false };
            Conclusion Expected(string barred) => barred.Contains("stcwb"[(int)role], StringComparison.Ordinal) ? Conclusion.Breached : Conclusion.Met;
            Assert.Equal(Expected(candidates), Independence(facts with { IsCandidate = true }, Of(province)).Conclusion);
            Assert.Equal(Expected(relatives), Independence(facts with { IsRelativeOfCandidate = true }, Of(province)).Conclusion);
            Assert.Equal(Conclusion.Met, Independence(facts, Of(province)).Conclusion);
        }
    }

    [Fact]
    public void Counts_ThatCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MobileBox { Scrutineers = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PollingStation { Workers = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new VotesCast { Ballots = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialRoles.Of((OfficialRole)9));
    }

    // The provinces whose articles on proxies were read.
    private static readonly string[] Firm = ["11", "12", "13", "14", "15", "31", "32", "33", "37", "42", "44", "51", "53"];

    private static Gen<Proxy> Proxies =>
        from ground in Gen.Elements<ProxyGround?>(ProxyGround.Away, ProxyGround.Custody, ProxyGround.Illness, ProxyGround.Isolation, ProxyGround.Other, null)
        from written in Flag
        from approved in Flag
        select new Proxy { Ground = ground, IsWritten = written, IsApproved = approved };

    private static Conclusion ByNationalLaw(Proxy proxy) => proxy.Ground switch
    {
        null => Conclusion.Undetermined,
        ProxyGround.Custody => Answer(proxy.IsApproved),
        ProxyGround.Away when proxy.IsWritten == false || proxy.IsApproved == false => Conclusion.Breached,
        ProxyGround.Away when proxy.IsWritten is null || proxy.IsApproved is null => Conclusion.Undetermined,
        ProxyGround.Away => Conclusion.Met,
        _ => Conclusion.Breached,
    };
}
