using Election.Rules.Dossiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Judge = System.Func<Election.Rules.Voter, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Registration;

public sealed class RollLaws
{
    private static readonly LocalDate Day = Example.Day;
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);
    private static readonly Gen<bool?> Stated = Gen.Elements<bool?>(true, false, null);

    private static readonly Gen<Eligibility?> Persons =
        from stated in Gen.Choose(0, 9)
        from born in Gen.Elements<LocalDate?>(null, Day.PlusYears(-18), Day.PlusYears(-18).PlusDays(1), new LocalDate(1970, 1, 1))
        from citizen in Stated
        from life in Stated
        from until in Gen.Elements<LocalDate?>(null, null, Day.PlusDays(-1), Day)
        select stated == 0 ? null : new Eligibility { Born = born, IsCitizen = citizen, IsDeprivedForLife = life, DeprivedUntil = until };

    private static readonly Gen<Voter> Voters =
        from person in Persons
        from onRoll in Stated
        from deceased in Stated
        from incapacity in Stated
        from custody in Stated
        from decision in Stated
        from elsewhere in Stated
        from moved in Gen.Elements<bool?>(null, null, true)
        select new Voter
        {
            Eligibility = person,
            IsOnRoll = onRoll,
            IsDeceased = deceased,
            IsIncapacityConfirmed = incapacity,
            IsInCustody = custody,
            IsSeriousCase = custody,
            IsSuspendedByDecision = decision,
            IsRegisteredElsewhere = elsewhere,
            HasMoved = moved,
        };

    private static Judge By(Rule<Voter> rule, Occasion? occasion = null, string? province = null, LocalDate? day = null) =>
        voter => rule.Judge(voter, occasion ?? Occasion.General(Level.Township, Day), LawInForce.On(day ?? Day, province));

    [Fact]
    public void SingleRegistration_CountsRolls() => Laws.Hold(
        from onRoll in Stated from elsewhere in Stated select new Voter { IsOnRoll = onRoll, IsRegisteredElsewhere = elsewhere },
        By(RollRules.SingleRegistration), v => v.IsRegisteredElsewhere is null ? Lawful : By(RollRules.SingleRegistration)(v),
        (judge, v) => judge(v).Conclusion == (v.IsOnRoll == false ? Conclusion.NotApplicable
            : v.IsRegisteredElsewhere is not { } other || (other && v.IsOnRoll is null) ? Conclusion.Undetermined
            : (other ? 2 : 1) > 1 ? Conclusion.Breached : Conclusion.Met));

    /// <summary>Who is deprived on election day and on the roll is wrong by both articles, and never by one of them alone.</summary>
    [Fact]
    public void Removed_OfTheLiving_AgreesWithTheRightToVote() => Laws.Hold(
        from voter in Voters select voter with { IsDeceased = false },
        By(RollRules.Removed), v => v.IsOnRoll is null ? Lawful : By(RollRules.Removed)(v),
        (judge, v) => judge(v).Conclusion == Conclusion.Breached == (By(VoterRules.PoliticalRights)(v).Conclusion == Conclusion.Breached));

    [Fact]
    public void Removed_OfTheDead_AsksOnlyForTheRoll() => Laws.Hold(
        from voter in Voters select voter with { IsDeceased = true },
        By(RollRules.Removed), v => By(RollRules.Removed)(v with { IsOnRoll = v.IsOnRoll ?? true }),
        (judge, v) => judge(v).Conclusion == (v.IsOnRoll switch { false => Conclusion.Met, true => Conclusion.Breached, _ => Conclusion.Undetermined }));

    /// <summary>Left off against the law is exactly who may vote by every ground and has no other that is stated.</summary>
    [Fact]
    public void Complete_AgreesWithVotingRight() => Laws.Hold(
        Voters,
        By(RollRules.Complete), v => v.IsRegisteredElsewhere == true ? Lawful : By(RollRules.Complete)(v),
        (judge, v) =>
        {
            var may = VotingRight.Of(v, Occasion.General(Level.Township, Day), LawInForce.On(Day)).MayVote;
            var gone = v.IsDeceased == true || v.HasMoved == true || (v.IsRegisteredElsewhere == true && v.IsOnRoll != true);
            return judge(v).Conclusion == (gone || may == false ? Conclusion.NotApplicable
                : v.IsOnRoll == true ? Conclusion.Met
                : v.IsOnRoll is null ? Conclusion.Undetermined
                : v.IsInCustody == true || v.IsSuspendedByDecision == true || v.IsIncapacityConfirmed == false ? Conclusion.NotApplicable
                : may is null ? Conclusion.Undetermined
                : Conclusion.Breached);
        });

    /// <summary>Who is on exactly one of the two rolls, the new one, is right; a roll not stated can only leave it open.</summary>
    [Fact]
    public void Moved_IsOnTheNewRollAlone() => Laws.Hold(
        from old in Stated from @new in Stated select new Voter { HasMoved = true, IsOnRoll = old, IsOnNewRoll = @new, Eligibility = new() { Born = new(1970, 1, 1), IsCitizen = true, IsDeprivedForLife = false } },
        By(RollRules.Moved), v => v is { IsOnRoll: true, IsOnNewRoll: true } ? Lawful : By(RollRules.Moved)(v),
        (judge, v) =>
        {
            bool[] both = [true, false];
            var possible = from old in both from @new in both where (v.IsOnRoll ?? old) == old && (v.IsOnNewRoll ?? @new) == @new select !old && @new;
            return judge(v).Conclusion switch
            {
                Conclusion.Met => possible.All(right => right),
                Conclusion.Breached => possible.All(right => !right),
                _ => v.IsOnRoll is null || v.IsOnNewRoll is null,
            };
        });

    [Fact]
    public void ResidenceProof_IsAskedOfWhoIsRegisteredHere() => Laws.Hold(
        from onRoll in Stated from proof in Stated from year in Gen.Choose(1984, 2025) select (Voter: new Voter { IsOnRoll = onRoll, HasResidenceProof = proof }, year),
        (Func<Voter, int, Verdict>)((v, year) => By(RollRules.ResidenceProof, day: new(year, 6, 1))(v)), (v, year) => By(RollRules.ResidenceProof)(v with { HasResidenceProof = v.HasResidenceProof ?? false }),
        (judge, x) => judge(x.Voter, x.year).Conclusion == (x.Voter switch
        {
            { HasResidenceProof: null } or { IsOnRoll: false } => Conclusion.NotApplicable,
            { HasResidenceProof: true } => Conclusion.Met,
            // Some provinces accept other proof, and none is named.
            _ => Conclusion.Undetermined,
        }));

    /// <summary>What the nation permits, a province not named or not read may forbid: only a province that was read, or off the roll, is firm.</summary>
    [Theory]
    [InlineData(null, true, "Undetermined", "/election/division")]
    [InlineData(null, false, "Met", null)]
    [InlineData("61", true, "Undetermined", null)]
    [InlineData("42", true, "Met", null)]
    [InlineData("31", true, "Breached", null)]
    [InlineData("37", true, "Breached", null)]
    [InlineData("33", true, "Met", null)]
    public void UnitScope_OfHigherStaff_IsFirmOnlyWhereTheProvinceIsKnown(string? province, bool onRoll, string expected, string? missing)
    {
        var explained = RollRules.UnitScope.Explain(new() { Employer = Employer.Higher, IsOnRoll = onRoll }, Occasion.General(Level.Township, Day), LawInForce.On(Day, province));
        Assert.Equal(expected, explained.Verdict.Conclusion.ToString());
        Assert.Equal(missing, explained.Missing.Select(f => f.Pointer).SingleOrDefault());
        if (province == "61") Assert.Contains("陕西", explained.Message.Zh, StringComparison.Ordinal);
    }

    /// <summary>Of one person off the roll one rule of roll.complete, voter.suspended, voter.capacity and roll.moved speaks of a breach; custody and illness, both claimed, are two.</summary>
    [Fact]
    public void OneWrong_IsToldOnce() => Laws.Hold(
        from voter in Voters
        from proof in Stated
        from employer in Gen.Elements<Employer?>(null, Employer.Local, Employer.Higher)
        select voter with { HasResidenceProof = proof, Employer = employer, IsOnRoll = false },
        (Func<Voter, int>)Breaches, v => Breaches(v with { IsDeceased = null, HasMoved = null, IsRegisteredElsewhere = null, IsOnRoll = true }) + 1 + (v.IsDeceased == true ? 1 : 0),
        (count, v) => count(v) is var breaches && breaches <= ((v.IsInCustody == true || v.IsSuspendedByDecision == true) && v.IsIncapacityConfirmed == false ? 2 : 1)
            && (breaches == 0 || v is { IsDeceased: not true, Employer: not Employer.Higher }));

    private static int Breaches(Voter voter) => new[] { RollRules.Complete, RollRules.Moved, VoterRules.Suspended, VoterRules.Capacity }.Count(r => By(r)(voter).Conclusion == Conclusion.Breached);

    /// <summary>The permission of item 7 is never breached; the duties of item 6 and of Jiangsu are, exactly by who is on the roll.</summary>
    [Fact]
    public void UnitScope_IsBreachedByADutyOnly() => Laws.Hold(
        from unit in Gen.Elements(UnitKind.Town, UnitKind.County, UnitKind.City, UnitKind.CityDistrict)
        from employer in Gen.Elements(Employer.Local, Employer.Higher, Employer.OtherCounty, Employer.OtherDistrict)
        from onRoll in Gen.Elements(true, false)
        from province in Gen.Elements<string?>(null, "32")
        select (unit, employer, onRoll, province),
        (Func<Voter, UnitKind, string?, Verdict>)((v, unit, province) => By(RollRules.UnitScope, Occasion.General(Units.LevelOf(unit), Day) with { Unit = unit }, province, new(2026, 6, 1))(v)),
        (v, unit, province) => By(RollRules.UnitScope, Occasion.General(Units.LevelOf(unit), Day) with { Unit = unit }, "32", new(2026, 6, 1))(v),
        (judge, x) =>
        {
            var duty = x switch
            {
                { employer: Employer.OtherCounty, unit: UnitKind.City or UnitKind.CityDistrict } => true,
                { employer: Employer.OtherDistrict, unit: UnitKind.CityDistrict, province: "32" } => true,
                { employer: Employer.Higher, unit: UnitKind.Town, province: "32" } => true,
                _ => false,
            };
            return judge(new() { Employer = x.employer, IsOnRoll = x.onRoll }, x.unit, x.province).Conclusion == Conclusion.Breached == (duty && x.onRoll);
        });

    /// <summary>Which staff the provinces keep off which roll: Shandong 14(1) and Shanxi 22(2) by the seat of a district's government, Inner Mongolia 5 by that and by the seat of an enterprise.</summary>
    [Fact]
    public void UnitScope_OfUnitsSeatedElsewhere_IsThatOfTheProvince() => Laws.Hold(
        from unit in Gen.Elements(UnitKind.County, UnitKind.AutonomousCounty, UnitKind.City, UnitKind.CityDistrict)
        from employer in Gen.Elements(Employer.OtherDistrictSeatedHere, Employer.OtherDistrict, Employer.OtherCounty)
        from onRoll in Gen.Elements(true, false)
        from province in Gen.Elements("37", "14", "15", "51")
        select (unit, employer, onRoll, province),
        (Func<Voter, UnitKind, string, Verdict>)((v, unit, province) => By(RollRules.UnitScope, Occasion.General(Level.County, Day) with { Unit = unit }, province, new(2026, 6, 1))(v)),
        (v, unit, province) => By(RollRules.UnitScope, Occasion.General(Level.County, Day) with { Unit = unit }, "37", new(2026, 6, 1))(v),
        (judge, x) =>
        {
            var isCity = x.unit is UnitKind.City or UnitKind.CityDistrict;
            var staysOut = x.employer switch
            {
                Employer.OtherCounty => isCity || x.province == "15",
                Employer.OtherDistrict => x.province == "15" && x.unit != UnitKind.City,
                _ => x.province == "37" || (x.province == "14" && x.unit == UnitKind.CityDistrict) || (x.province == "15" && isCity),
            };
            return judge(new() { Employer = x.employer, IsOnRoll = x.onRoll }, x.unit, x.province).Conclusion == (!staysOut ? Conclusion.NotApplicable : x.onRoll ? Conclusion.Breached : Conclusion.Met);
        });

    /// <summary>Without the proof from home a voter is off only where the place accepts nothing else.</summary>
    [Theory]
    [InlineData("51", "no-proof")]
    [InlineData("44", "no-proof")]
    [InlineData("37", "no-proof")]
    [InlineData("42", "other-proof-open")]
    [InlineData("11", "other-proof-open")]
    [InlineData("31", "other-proof-open")]
    [InlineData("13", "other-document-open")]
    [InlineData("22", "other-document-open")]
    [InlineData("61", "no-norm")]
    public void ResidenceProof_WithoutTheProof_SaysWhatThePlaceAccepts(string province, string finding) =>
        Assert.Equal(finding, RollRules.ResidenceProof.Explain(new() { HasResidenceProof = false, IsOnRoll = true }, Occasion.General(Level.Township, Day), LawInForce.On(Day, province)).Finding!.Id);

    [Fact]
    public void Plausible_ComparesOnOneBasis() => Laws.Hold(
        from voters in Gen.Choose(0, 20) from adults in Gen.Choose(0, 20) from basis in Gen.Elements<PopulationBasis?>(null, PopulationBasis.Registered, PopulationBasis.Resident, PopulationBasis.Weighted) select new RollTotals { Voters = voters, Adults = adults, AdultsBasis = basis },
        (Func<RollTotals, Verdict>)(t => RollRules.Plausible.Judge(t, Occasion.General(Level.County, Day), LawInForce.On(Day))), t => RollRules.Plausible.Judge(t with { AdultsBasis = null }, Occasion.General(Level.County, Day), LawInForce.On(Day)),
        (judge, t) => judge(t) is var verdict && !verdict.IsUnlawful
            && verdict.Conclusion == (t.AdultsBasis is PopulationBasis.Resident or PopulationBasis.Weighted ? Conclusion.Undetermined : t.Voters > t.Adults ? Conclusion.Breached : Conclusion.Met));

    // ---- Dossiers ----

    private static AuditReport Audit(string voters, string rest = "") => ElectionAudit.Run(ElectionDossier.Read(
        System.Text.Encoding.UTF8.GetBytes($$"""{"election":{"level":"township","unit":"town","day":"2021-11-01"{{rest}}},"districts":[{"id":"1","name":"甲"},{"id":"2","name":"乙"}],"voters":[{{voters}}]}"""), "x"));

    private static string Of(AuditReport report, string rule, int voter) =>
        Assert.Single(report.Verdicts, v => v.Rule.Id == rule && v.Subject == $"/voters/{voter}").Conclusion.ToString();

    [Fact]
    public void Dossier_WithOneVoterOnTwoRolls_IsToldOnceAndNeverGuessed()
    {
        var report = Audit("""{"id":"V1","district":"1","onRoll":true},{"id":"V1","district":"2"},{"id":"V2","district":"1","registeredElsewhere":false},{"id":"V3","district":"1","onRoll":true},{"id":"V3","district":"2","onRoll":false}""");
        Assert.Equal(["Undetermined", "Undetermined", "Met", "Undetermined", "NotApplicable"], Enumerable.Range(0, 5).Select(i => Of(report, "roll.single-registration", i)));
        report = Audit("""{"id":"V1","district":"1","onRoll":true},{"id":"V1","district":"2","onRoll":true}""");
        Assert.Equal(["Breached", "NotApplicable"], Enumerable.Range(0, 2).Select(i => Of(report, "roll.single-registration", i)));
    }

    [Fact]
    public void Dossier_OfAMoverOnBothRolls_IsToldByOneRule()
    {
        const string Two = """{"id":"V1","district":"1","movedTo":"2","onRoll":true},{"id":"V1","district":"2","onRoll":true}""";
        var report = Audit(Two);
        Assert.Equal(("Breached", "NotApplicable", "NotApplicable"), (Of(report, "roll.moved", 0), Of(report, "roll.single-registration", 0), Of(report, "roll.single-registration", 1)));
        report = Audit(Two.Replace("\"movedTo\"", "\"residenceProof\":true,\"movedTo\"", StringComparison.Ordinal));
        Assert.Equal(("NotApplicable", "Breached"), (Of(report, "roll.moved", 0), Of(report, "roll.single-registration", 0)));
    }

    [Fact]
    public void Dossier_ReadsTheGroundsOfProvinces()
    {
        const string Off = "\"onRoll\":false,\"born\":\"1970-01-01\",\"citizen\":true,\"deprivedForLife\":false";
        var report = Audit($$"""{"id":"V1",{{Off}},"otherIncapacity":true},{"id":"V2",{{Off}},"unreachable":true}""");
        Assert.Equal(["Breached", "Breached"], Enumerable.Range(0, 2).Select(i => Of(report, "roll.complete", i)));
        var verdicts = report.Verdicts.Where(v => v.Rule.Id == "roll.complete").ToList();
        Assert.Equal(["voter-incapacity", "missing-two-years"], verdicts.Select(v => v.Explanation.Readings.Single().Interpretation.Id));
        Assert.All(verdicts, v => Assert.Contains("选举法没有这一事由", v.Explanation.Message.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void Dossier_OfAMover_ReadsTheNewDistrictByIdOrName()
    {
        const string Person = "\"born\":\"1970-01-01\",\"citizen\":true,\"deprivedForLife\":false";
        var report = Audit($$"""
            {"id":"V1","district":"1","movedTo":"乙","onRoll":false,{{Person}}},{"id":"V1","district":"2","onRoll":true,{{Person}}},
            {"id":"V2","district":"1","movedTo":"2","onRoll":false,{{Person}}},{"id":"V2","district":"2","onRoll":false,{{Person}}},
            {"id":"V3","district":"1","movedTo":"2","onRoll":false,{{Person}}},
            {"id":"V4","district":"1","movedTo":"甲","onRoll":true,{{Person}}},
            {"id":"V5","district":"1","movedTo":"2","onRoll":true,{{Person}}}
            """);
        Assert.Equal(["Met", "NotApplicable", "Breached", "NotApplicable", "Undetermined", "NotApplicable", "Breached"], Enumerable.Range(0, 7).Select(i => Of(report, "roll.moved", i)));
        Assert.Contains("/voters", report.Verdicts.Single(v => v.Rule.Id == "roll.moved" && v.Subject == "/voters/4").Missing);
    }

    [Fact]
    public void Dossier_MayNameTheEmployer()
    {
        const string Voter = """{"id":"V1","district":"1","onRoll":true,"employer":"higher"}""";
        Assert.Equal("Undetermined", Of(Audit(Voter), "roll.unit-scope", 0));
        Assert.Equal("Met", Of(Audit(Voter.Replace("true", "false", StringComparison.Ordinal)), "roll.unit-scope", 0));
        Assert.Equal("Breached", Of(Audit(Voter, ""","division":"320102","lawAsOf":"2026-06-01" """), "roll.unit-scope", 0));
        var message = Assert.Throws<UnreadableFileException>(() => Audit("""{"employer":"central"}""")).Message;
        Assert.Contains("expected one of local, higher, other-county, other-district, other-district-seated-here", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"voters":900,"adults":1000}""", "general", "Met")]
    [InlineData("""{"voters":1001,"adults":1000}""", "general", "Breached")]
    [InlineData("""{"voters":900,"adults":1000,"adultsBasis":"resident"}""", "general", "Undetermined")]
    [InlineData("""{"voters":900}""", "general", "Undetermined")]
    [InlineData("", "general", "Undetermined")]
    [InlineData("", "by-election", "NotApplicable")]
    public void Dossier_OfTotals_IsPlausibleOrNot(string totals, string kind, string expected)
    {
        var report = ElectionAudit.Run(ElectionDossier.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"election":{"level":"county","kind":"{{kind}}","day":"2021-11-01"}{{(totals.Length > 0 ? ",\"totals\":" + totals : "")}}}"""), "x"));
        var verdict = Assert.Single(report.Verdicts, v => v.Rule.Id == "roll.plausible");
        Assert.Equal((expected, totals.Length == 0 ? "" : "/totals"), (verdict.Conclusion.ToString(), verdict.Subject));
        Assert.False(report.HasUnlawful);
    }

    [Fact]
    public void VoterValidator_SaysWhatTheRulesSay()
    {
        var validator = new Election.Rules.Validation.VoterValidator(LawInForce.On(Day), Occasion.General(Level.Township, Day), new() { AcceptUndetermined = true });
        var errors = validator.Validate(new Voter { IsOnRoll = true, IsDeceased = true, IsRegisteredElsewhere = true }).Errors;
        Assert.Equal([("roll.single-registration", "IsRegisteredElsewhere"), ("roll.removed", "")], errors.Select(e => (e.ErrorCode, e.PropertyName)));
    }
}
