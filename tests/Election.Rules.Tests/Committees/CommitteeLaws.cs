using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.Committees;

public sealed class CommitteeLaws
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly LawInForce Nation = LawInForce.On(Day);

    /// <summary>The numbers of the provinces' articles, copied out once more; those of chair, vice-chairs and members apart are summed here.</summary>
    private static readonly (string Province, Level Level, int Least, int Most)[] Sizes =
    [
        ("32", Level.County, 15, 21), ("32", Level.Township, 7, 13), ("31", Level.County, 15, 29), ("31", Level.Township, 9, 13),
        ("37", Level.County, 9, 15), ("37", Level.Township, 9, 15), ("44", Level.County, 1 + 2 + 10, 1 + 3 + 15), ("44", Level.Township, 1 + 1 + 5, 1 + 2 + 9),
        ("15", Level.County, 11, 19), ("15", Level.Township, 7, 11), ("53", Level.County, 9, 17), ("53", Level.Township, 7, 11),
        ("42", Level.County, 11, 15), ("42", Level.Township, 5, 9), ("61", Level.County, 9, 15), ("61", Level.Township, 5, 9),
        ("51", Level.County, 1 + 1 + 7, 1 + 3 + 15), ("51", Level.Township, 1 + 1 + 3, 1 + 2 + 7), ("21", Level.County, 9, 17), ("21", Level.Township, 7, 13),
        ("12", Level.County, 1 + 1 + 6, 1 + 3 + 15), ("12", Level.Township, 1 + 1 + 6, 1 + 3 + 15), ("45", Level.County, 1 + 2 + 10, 1 + 3 + 13),
        ("22", Level.County, 1 + 2 + 9, 1 + 4 + 19), ("22", Level.Township, 1 + 2 + 9, 1 + 4 + 19),
    ];

    private static Conclusion Judge(ElectionCommittee committee, Level level, string? province) =>
        CommitteeRules.Size.Judge(committee, Occasion.General(level, Day), LawInForce.On(Day, province)).Conclusion;

    [Fact]
    public void Size_IsLawfulExactlyWithinTheProvincesNumbers() => Laws.Hold(
        from place in Gen.Elements(Sizes) from size in Gen.Choose(0, 35) select (place, size),
        (Func<int, Level, string, bool>)((size, level, province) => Judge(new() { Size = size }, level, province) == Conclusion.Met),
        (size, level, province) => Judge(new() { Size = size + 1 }, level, province) == Conclusion.Met,
        (judge, x) => judge(x.size, x.place.Level, x.place.Province) == (x.place.Least <= x.size && x.size <= x.place.Most));

    [Theory]
    [InlineData("33")]
    [InlineData("11")]
    [InlineData("14")]
    [InlineData("13")]
    public void Size_WhereTheProvinceNumbersNone_DoesNotApply(string province) => Assert.Equal(Conclusion.NotApplicable, Judge(new() { Size = 3 }, Level.County, province));

    [Theory]
    [InlineData("34")]
    [InlineData("45")]
    [InlineData("23")]
    [InlineData(null)]
    public void Size_WhereTheTextIsNotHeldOnIt_IsUndetermined(string? province) => Assert.Equal(Conclusion.Undetermined, Judge(new() { Size = 3 }, Level.Township, province));

    [Theory]
    [InlineData("34", Level.County, 1, Conclusion.Breached)]
    [InlineData("34", Level.County, 4, Conclusion.Met)]
    [InlineData("34", Level.County, 5, Conclusion.Breached)]
    [InlineData("13", Level.Township, 2, Conclusion.Met)]
    [InlineData("61", Level.Township, 2, Conclusion.Breached)]
    [InlineData("33", Level.Township, 9, Conclusion.NotApplicable)]
    public void ViceChairs_AreJudgedWhereTheyAreStated(string province, Level level, int vice, Conclusion conclusion) =>
        Assert.Equal(conclusion, Judge(new() { Size = province == "61" ? 9 : null, ViceChairs = vice }, level, province));

    /// <summary>A right number of vice-chairs does not hide a wrong number of members.</summary>
    [Fact]
    public void Size_IsJudgedBesideTheViceChairs()
    {
        Assert.Equal(Conclusion.Breached, Judge(new() { Size = 5, ViceChairs = 2 }, Level.Township, "32"));
        Assert.Equal(Conclusion.Undetermined, Judge(new() { ViceChairs = 2 }, Level.Township, "32"));
        Assert.Equal(Force.Guiding, CommitteeRules.Size.Judge(new() { Size = 3 }, Occasion.General(Level.County, Day), LawInForce.On(Day, "37")).Force);
    }

    /// <summary>Tianjin 8(1), Guangdong 9, Sichuan 10, Jilin 10: vice-chairs and members each within their numbers, which their sum does not prove.</summary>
    [Fact]
    public void Size_OfNumbersApart_IsLawfulWhereEachIs() => Laws.Hold(
        from place in Gen.Elements(("12", Level.County, 1, 3, 6, 15), ("44", Level.County, 2, 3, 10, 15), ("44", Level.Township, 1, 2, 5, 9), ("51", Level.County, 1, 3, 7, 15), ("51", Level.Township, 1, 2, 3, 7), ("22", Level.Township, 2, 4, 9, 19))
        from vice in Gen.Choose(0, 5)
        from members in Gen.Choose(2, 21)
        select (place, vice, members),
        (Func<ElectionCommittee, Level, string, Conclusion>)((committee, level, province) => CommitteeRules.Size.Judge(committee, Occasion.General(level, new(2026, 6, 1)), LawInForce.On(new(2026, 6, 1), province)).Conclusion),
        (committee, level, province) => CommitteeRules.Size.Judge(committee with { ViceChairs = null }, Occasion.General(level, new(2026, 6, 1)), LawInForce.On(new(2026, 6, 1), province)).Conclusion,
        (judge, x) => judge(new() { Size = 1 + x.vice + x.members, ViceChairs = x.vice }, x.place.Item2, x.place.Item1)
            == (x.place.Item3 <= x.vice && x.vice <= x.place.Item4 && x.place.Item5 <= x.members && x.members <= x.place.Item6 ? Conclusion.Met : Conclusion.Breached));

    [Fact]
    public void WorkGroups_AreLawfulWhereEachOneIs() => Laws.Hold(
        Gen.Choose(3, 9).ListOf(),
        (Func<IReadOnlyList<int>, Conclusion>)(sizes => CommitteeRules.WorkGroupSize.Judge(new() { WorkGroupSizes = sizes }, Occasion.General(Level.Township, Day), LawInForce.On(Day, "15")).Conclusion),
        sizes => CommitteeRules.WorkGroupSize.Judge(new() { WorkGroupSizes = [.. sizes.Take(1)] }, Occasion.General(Level.Township, Day), LawInForce.On(Day, "15")).Conclusion,
        (judge, sizes) => judge([.. sizes]) == (sizes.Count == 0 ? Conclusion.NotApplicable : sizes.All(size => size is >= 5 and <= 7) ? Conclusion.Met : Conclusion.Breached));

    [Fact]
    public void Appointment_IsTheCountyStandingCommitteesAlone() => Laws.Hold(
        from level in Gen.Elements(Level.Township, Level.County) from body in Gen.Elements(Enum.GetValues<Body>()) from year in Gen.Elements(1990, 2009, 2012, 2018, 2026) select (level, body, year),
        (Func<Level, Body, int, Conclusion>)((level, by, year) => CommitteeRules.Appointment.Judge(new() { AppointedBy = by }, Occasion.General(level, new(year, 6, 1)), LawInForce.On(new(year, 6, 1))).Conclusion),
        (_, by, _) => by == Body.Presidium ? Conclusion.Met : Conclusion.Breached,
        (judge, x) => judge(x.level, x.body, x.year) == (x.body == Body.CountyStandingCommittee ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Chapter II, EL 15, 17, 32, 39 and 46 as a table: who may do what in a general election; nobody where there is no such act.</summary>
    private static Body[] Competent(ElectoralAct act, Level level)
    {
        if (level <= Level.County) return act == ElectoralAct.SeatsAllotted && level == Level.County ? [Body.ElectionCommittee, Body.CountyStandingCommittee] : [Body.ElectionCommittee];
        return act switch
        {
            ElectoralAct.Conducted or ElectoralAct.SeatsAllotted => [level == Level.Prefecture ? Body.PrefectureStandingCommittee : level == Level.Province ? Body.ProvincialStandingCommittee : Body.NpcStandingCommittee],
            ElectoralAct.Lists or ElectoralAct.Poll or ElectoralAct.Result or ElectoralAct.ResultList => [Body.Presidium],
            _ => [],
        };
    }

    private static Conclusion Competence(ElectoralAct act, Level level, Body by) => CommitteeRules.Competence.Judge(new() { Act = act, By = by }, Occasion.General(level, Day), Nation).Conclusion;

    [Fact]
    public void Acts_AreLawfulOfTheBodiesOfTheTableAlone() => Laws.Hold(
        from act in Gen.Elements(Enum.GetValues<ElectoralAct>()) from level in Gen.Elements(Enum.GetValues<Level>()) from body in Gen.Elements(Enum.GetValues<Body>()) select (act, level, body),
        (Func<ElectoralAct, Level, Body, Conclusion>)Competence,
        (act, level, by) => by == Body.Presidium ? Conclusion.Met : Competence(act, level, by),
        (judge, x) => judge(x.act, x.level, x.body) == (Competent(x.act, x.level) is not { Length: > 0 } bodies ? Conclusion.NotApplicable : bodies.Contains(x.body) ? Conclusion.Met : Conclusion.Breached));

    /// <summary>In each edition, those of 2010 and of 1983 included, the election committee has every duty of a direct election.</summary>
    [Theory]
    [InlineData("1990-06-01", "direct-election-provisions")]
    [InlineData("2012-06-01", "electoral-law")]
    [InlineData("2018-06-01", "electoral-law")]
    [InlineData("2021-06-01", "electoral-law")]
    public void Acts_OfEveryEdition_CiteTheProvisionOfTheActJudged(string date, string instrument)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        foreach (var act in Enum.GetValues<ElectoralAct>())
        {
            var told = CommitteeRules.Competence.Explain(new() { Act = act, By = Body.ElectionCommittee }, Occasion.General(Level.Township, day), LawInForce.On(day));
            Assert.Equal(Conclusion.Met, told.Verdict.Conclusion);
            Assert.Equal(instrument, told.Citations[0].Provision.Instrument.Id);
            Assert.InRange(told.Citations.Count, 1, 2);
        }
    }

    [Fact]
    public void Acts_CiteTheirOwnItem_AsTheEditionNumbersIt()
    {
        var told = CommitteeRules.Competence.Explain(new() { Act = ElectoralAct.Day, By = Body.CountyStandingCommittee }, Occasion.General(Level.Township, new(2012, 1, 4)), LawInForce.On(new(2012, 1, 4)));
        var cited = Assert.Single(told.Citations);
        Assert.Equal((10, 1, 3, Evidence.Derived), (cited.Article, cited.Provision.Paragraph, cited.Provision.Item, cited.Evidence));
        Assert.Contains("“确定选举日期”由县级的人民代表大会常务委员会办理，依法应由选举委员会办理", told.In(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Sichuan 39 against EL 11(1)(3): the nation by default, the province by a reading; of another body neither speaks.</summary>
    [Fact]
    public void TheDay_OfSichuan_IsADeclaredConflict()
    {
        var done = new ElectoralActDone { Act = ElectoralAct.Day, By = Body.CountyStandingCommittee };
        var sichuan = LawInForce.On(Day, "51");
        var told = CommitteeRules.Competence.Explain(done, Occasion.General(Level.County, Day), sichuan);
        Assert.Equal("day-fixed-under-province", told.Finding!.Id);
        var (reading, conclusion) = Assert.Single(Assert.Single(told.Readings).Otherwise);
        Assert.Equal(("province", Conclusion.Met), (reading.Id, conclusion));
        Assert.Equal(["electoral-law", "sichuan-rules"], told.Citations.Select(c => c.Provision.Instrument.Id).Distinct());
        Assert.NotEmpty(CommitteeRules.Competence.Explain(done, Occasion.General(Level.County, Day), sichuan.With(Interpretations.DayFixedBy, "province")).Notices);
        Assert.Equal("done-by-another-body", CommitteeRules.Competence.Explain(done with { By = Body.Other }, Occasion.General(Level.County, Day), sichuan).Finding!.Id);
        Assert.Empty(CommitteeRules.Competence.Explain(done, Occasion.General(Level.County, Day), Nation).Readings);
    }

    /// <summary>By-elections have no election committee: who conducts them is the province's to say.</summary>
    [Theory]
    [InlineData("32", Level.County, Body.CountyStandingCommittee, Conclusion.Undetermined)]
    [InlineData("32", Level.County, Body.Presidium, Conclusion.Breached)]
    [InlineData("32", Level.Township, Body.Presidium, Conclusion.Met)]
    [InlineData("32", Level.Township, Body.ElectionCommittee, Conclusion.Breached)]
    [InlineData("33", Level.County, Body.CountyStandingCommittee, Conclusion.Met)]
    [InlineData("15", Level.Township, Body.Presidium, Conclusion.Met)]
    [InlineData("42", Level.County, Body.Presidium, Conclusion.Breached)]
    [InlineData("53", Level.County, Body.CountyStandingCommittee, Conclusion.Undetermined)]
    [InlineData("53", Level.Township, Body.Presidium, Conclusion.Undetermined)]
    [InlineData("53", Level.Township, Body.CountyStandingCommittee, Conclusion.Breached)]
    [InlineData("11", Level.County, Body.CountyStandingCommittee, Conclusion.Breached)]
    [InlineData("37", Level.County, Body.CountyStandingCommittee, Conclusion.Met)]
    [InlineData("37", Level.Township, Body.Presidium, Conclusion.Undetermined)]
    [InlineData("44", Level.Township, Body.CountyStandingCommittee, Conclusion.Breached)]
    [InlineData("12", Level.County, Body.Other, Conclusion.Undetermined)]
    [InlineData("12", Level.County, Body.CountyStandingCommittee, Conclusion.Breached)]
    [InlineData("14", Level.County, Body.CountyStandingCommittee, Conclusion.Undetermined)]
    [InlineData("13", Level.County, Body.CountyStandingCommittee, Conclusion.Undetermined)]
    [InlineData("31", Level.Township, Body.ElectionCommittee, Conclusion.Undetermined)]
    [InlineData("34", Level.County, Body.CountyStandingCommittee, Conclusion.Undetermined)]
    [InlineData(null, Level.County, Body.ElectionCommittee, Conclusion.Undetermined)]
    public void ByElection_IsConductedByWhomTheProvinceNames(string? province, Level level, Body by, Conclusion conclusion) =>
        Assert.Equal(conclusion, CommitteeRules.Competence.Judge(new() { Act = ElectoralAct.Conducted, By = by }, new(level, ElectionKind.ByElection) { Day = Day }, LawInForce.On(Day, province)).Conclusion);

    [Theory]
    [InlineData("51", Level.Township, Body.Congress, Conclusion.Met)]
    [InlineData("51", Level.Township, Body.Presidium, Conclusion.Breached)]
    [InlineData("14", Level.Township, Body.Presidium, Conclusion.Met)]
    [InlineData("53", Level.County, Body.CountyStandingCommittee, Conclusion.Undetermined)]
    [InlineData("53", Level.County, Body.ElectionCommittee, Conclusion.Breached)]
    [InlineData("53", Level.Township, Body.Presidium, Conclusion.Met)]
    [InlineData("11", Level.Township, Body.CountyStandingCommittee, Conclusion.Undetermined)]
    [InlineData("11", Level.Township, Body.Other, Conclusion.Undetermined)]
    public void ByElection_DayIsFixedByWhomTheProvinceNames(string province, Level level, Body by, Conclusion conclusion) =>
        Assert.Equal(conclusion, CommitteeRules.Competence.Judge(new() { Act = ElectoralAct.Day, By = by }, new(level, ElectionKind.ByElection) { Day = Day }, LawInForce.On(Day, province)).Conclusion);

    /// <summary>A congress that fills a seat is presided over as ever (EL 39); a standing committee in recess as the province says.</summary>
    [Fact]
    public void ByElection_OfACongress_IsTheNationsOfAStandingCommitteeTheProvinces()
    {
        Conclusion Of(ElectingBody electing, Body by, string? province) => CommitteeRules.Competence.Judge(
            new() { Act = ElectoralAct.Poll, By = by }, new(Level.Prefecture, ElectionKind.ByElection) { Day = Day, ElectingBody = electing }, LawInForce.On(Day, province)).Conclusion;
        Assert.Equal(Conclusion.Met, Of(ElectingBody.Congress, Body.Presidium, null));
        Assert.Equal(Conclusion.Breached, Of(ElectingBody.Congress, Body.CountyStandingCommittee, "32"));
        Assert.Equal(Conclusion.Undetermined, Of(ElectingBody.StandingCommittee, Body.CountyStandingCommittee, "32"));
        Assert.Equal(Conclusion.Breached, Of(ElectingBody.StandingCommittee, Body.Presidium, "32"));
        Assert.Equal(Conclusion.Undetermined, Of(ElectingBody.StandingCommittee, Body.Presidium, null));
    }

    /// <summary>A standing committee that fills a seat of the level above has no voters, and no day of a poll.</summary>
    [Theory]
    [InlineData(ElectoralAct.Registration)]
    [InlineData(ElectoralAct.Appeals)]
    [InlineData(ElectoralAct.Day)]
    [InlineData(ElectoralAct.Districts)]
    public void ByElection_OfAStandingCommittee_HasNoActsOfVoters(ElectoralAct act)
    {
        foreach (var electing in new[] { ElectingBody.StandingCommittee, ElectingBody.Congress })
        {
            var told = CommitteeRules.Competence.Explain(new() { Act = act, By = Body.Other }, new(Level.Prefecture, ElectionKind.ByElection) { Day = Day, ElectingBody = electing }, LawInForce.On(Day, "32"));
            Assert.Equal((Conclusion.NotApplicable, "not-of-this-election"), (told.Verdict.Conclusion, told.Finding!.Id));
        }
    }

    /// <summary>Who presides at a poll by the province, who may be "another body", is no breach; that of the nation always may, and nobody else.</summary>
    [Theory]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("13")]
    [InlineData("14")]
    [InlineData("15")]
    [InlineData("31")]
    [InlineData("32")]
    [InlineData("37")]
    [InlineData("42")]
    [InlineData("53")]
    public void Poll_PresidedOverByWhomTheProvinceNames_IsNoBreach(string province)
    {
        Explanation Of(Body by, ElectionKind kind = ElectionKind.General) => CommitteeRules.Competence.Explain(new() { Act = ElectoralAct.Poll, By = by }, new(Level.Township, kind) { Day = Day }, LawInForce.On(Day, province));
        Assert.Equal((Conclusion.Undetermined, "poll-presided-under-province"), (Of(Body.Other).Verdict.Conclusion, Of(Body.Other).Finding?.Id));
        Assert.Equal(Conclusion.Undetermined, Of(Body.Other, ElectionKind.Rerun).Verdict.Conclusion);
        Assert.Equal(Conclusion.Met, Of(Body.ElectionCommittee).Verdict.Conclusion);
        Assert.Equal(Conclusion.Breached, Of(Body.Presidium).Verdict.Conclusion);
    }

    [Theory]
    [InlineData("33")]
    [InlineData("44")]
    [InlineData("51")]
    [InlineData(null)]
    public void Poll_WhereTheProvinceNamesNobody_IsTheElectionCommitteesAlone(string? province) =>
        Assert.Equal(Conclusion.Breached, CommitteeRules.Competence.Judge(new() { Act = ElectoralAct.Poll, By = Body.Other }, Occasion.General(Level.Township, Day), LawInForce.On(Day, province)).Conclusion);

    /// <summary>Seats never filled: no law says who conducts that election, so what is said of by-elections is not borrowed. A congress has its presidium (EL 39).</summary>
    [Fact]
    public void Leftover_IsForTheProvinceToSay()
    {
        Conclusion Of(Level level, ElectoralAct act, Body by, string? province, ElectingBody electing) =>
            CommitteeRules.Competence.Judge(new() { Act = act, By = by }, new(level, ElectionKind.Leftover) { Day = Day, ElectingBody = electing }, LawInForce.On(Day, province)).Conclusion;
        foreach (var province in Province.All.Select(p => p.Code).Where(p => p != "44").Prepend(null))
            Assert.Equal(Conclusion.Undetermined, Of(Level.County, ElectoralAct.Conducted, Body.ElectionCommittee, province, ElectingBody.Voters));
        Assert.Equal(Conclusion.Met, Of(Level.County, ElectoralAct.Conducted, Body.CountyStandingCommittee, "44", ElectingBody.Voters));
        Assert.Equal(Conclusion.NotApplicable, Of(Level.County, ElectoralAct.Districts, Body.ElectionCommittee, null, ElectingBody.Voters));
        Assert.Equal(Conclusion.Met, Of(Level.Prefecture, ElectoralAct.Poll, Body.Presidium, null, ElectingBody.Congress));
        Assert.Equal(Conclusion.Breached, Of(Level.Prefecture, ElectoralAct.Poll, Body.CountyStandingCommittee, null, ElectingBody.Congress));
    }

    /// <summary>A program can tell the acts apart: whatever the verdict, its words name the act, and a fact that is missing is that of the act.</summary>
    [Fact]
    public void Acts_AreNamedByEveryVerdict()
    {
        Explanation Of(ElectoralAct act, Body? by, ElectionKind kind, string? province) => CommitteeRules.Competence.Explain(new() { Act = act, By = by }, new(Level.County, kind) { Day = Day }, LawInForce.On(Day, province));
        Assert.Equal("划分选区：由选举委员会办理。", Of(ElectoralAct.Districts, Body.ElectionCommittee, ElectionKind.General, null).In(Language.Chinese));
        Assert.Equal("Dividing the districts: done by the election committee.", Of(ElectoralAct.Districts, Body.ElectionCommittee, ElectionKind.General, null).In(Language.English));
        Assert.Equal("缺少以下事实，无法判断：公布名单的机关。", Of(ElectoralAct.Lists, null, ElectionKind.General, null).In(Language.Chinese));
        foreach (var act in Enum.GetValues<ElectoralAct>())
        {
            Assert.Equal([CommitteeFacts.ActingBodies[(int)act]], Of(act, null, ElectionKind.General, null).Missing);
            foreach (var by in Enum.GetValues<Body>())
                foreach (var kind in Enum.GetValues<ElectionKind>())
                    foreach (var province in new[] { null, "11", "13", "23", "32", "44", "53" })
                    {
                        var name = CommitteeFacts.ActingBodies[(int)act].Label.Zh[..^"的机关".Length];
                        Assert.StartsWith(name, Of(act, by, kind, province).In(Language.Chinese).TrimStart('“'), StringComparison.Ordinal);
                    }
        }
    }

    /// <summary>Shandong 7(1): 一般 is said of the members in all, not of the vice-chairs.</summary>
    [Fact]
    public void ViceChairs_OfShandong_AreNoGuideline() => Assert.Equal(
        (Conclusion.Breached, Force.Mandatory),
        CommitteeRules.Size.Judge(new() { Size = 11, ViceChairs = 4 }, Occasion.General(Level.County, Day), LawInForce.On(Day, "37")) is var verdict ? (verdict.Conclusion, verdict.Force) : default);

    /// <summary>Shanghai 10(1): the groups of single districts have no number, so a size outside it is not a breach; 10(2) knows one kind of group.</summary>
    [Theory]
    [InlineData(Level.County, 4, Conclusion.Undetermined)]
    [InlineData(Level.County, 5, Conclusion.Met)]
    [InlineData(Level.County, 13, Conclusion.Met)]
    [InlineData(Level.County, 14, Conclusion.Undetermined)]
    [InlineData(Level.Township, 6, Conclusion.Breached)]
    public void WorkGroups_OfShanghai_AreOfTwoKinds(Level level, int size, Conclusion conclusion) =>
        Assert.Equal(conclusion, CommitteeRules.WorkGroupSize.Judge(new() { WorkGroupSizes = [size] }, Occasion.General(level, Day), LawInForce.On(Day, "31")).Conclusion);

    /// <summary>The election committee of the general election sits in its reruns too; Guangdong 59(1) gives them to others, which a reading follows.</summary>
    [Theory]
    [InlineData("44", Body.ElectionCommittee, Conclusion.Met)]
    [InlineData("44", Body.CountyStandingCommittee, Conclusion.Breached)]
    [InlineData("44", Body.Presidium, Conclusion.Breached)]
    [InlineData("33", Body.CountyStandingCommittee, Conclusion.Breached)]
    [InlineData(null, Body.ElectionCommittee, Conclusion.Met)]
    public void Rerun_IsConductedByTheElectionCommittee(string? province, Body by, Conclusion conclusion) =>
        Assert.Equal(conclusion, CommitteeRules.Competence.Judge(new() { Act = ElectoralAct.Poll, By = by }, new(Level.County, ElectionKind.Rerun) { Day = Day }, LawInForce.On(Day, province)).Conclusion);

    /// <summary>Guangdong 59(1): a declared conflict, in which the nation holds but under one reading; the election committee is never wrong.</summary>
    [Fact]
    public void Rerun_OfGuangdong_IsTheProvincesUnderItsReadingAlone() => Laws.Hold(
        from body in Gen.Elements(Enum.GetValues<Body>()) from reading in Gen.Elements("election-committee", "province", "after-dissolution") from level in Gen.Elements(Level.Township, Level.County) select (body, reading, level),
        (Func<Body, string, Level, Conclusion>)((by, reading, level) => Rerun(by, level, reading)),
        (by, _, level) => Rerun(by, level, "province"),
        (judge, x) => judge(x.body, x.reading, x.level) == (x.body == Body.ElectionCommittee ? Conclusion.Met
            : x.reading != "province" ? Conclusion.Breached
            : x.level == Level.County ? (x.body == Body.CountyStandingCommittee ? Conclusion.Met : Conclusion.Breached)
            : x.body is Body.Presidium or Body.Other ? Conclusion.Undetermined : Conclusion.Breached));

    private static Conclusion Rerun(Body by, Level level, string reading) => CommitteeRules.Competence.Judge(
        new() { Act = ElectoralAct.Poll, By = by }, new(level, ElectionKind.Rerun) { Day = Day }, LawInForce.On(Day, "44").With(Interpretations.RerunConductedBy, reading)).Conclusion;

    /// <summary>EL 15(1) leaves a county's seats to either body; Beijing 22, Tianjin 18, Shandong 13 and Hubei 16(1) name the election committee.</summary>
    [Fact]
    public void Seats_OfACounty_AreGivenOutByEitherUnlessTheProvinceNamesOne() => Laws.Hold(
        from body in Gen.Elements(Enum.GetValues<Body>()) from province in Gen.Elements(null, "11", "12", "37", "42", "33", "31", "53", "13", "14") select (body, province),
        (Func<Body, string?, Conclusion>)((by, province) => CommitteeRules.Competence.Judge(new() { Act = ElectoralAct.SeatsAllotted, By = by }, Occasion.General(Level.County, Day), LawInForce.On(Day, province)).Conclusion),
        (by, _) => Competence(ElectoralAct.SeatsAllotted, Level.County, by),
        (judge, x) => judge(x.body, x.province) == (x.body == Body.ElectionCommittee || (x.body == Body.CountyStandingCommittee && x.province is not ("11" or "12" or "37" or "42" or "33" or "31" or "53")) ? Conclusion.Met : Conclusion.Breached));

    private static Gen<CommitteeMembership> Members =>
        from candidate in Gen.Elements<bool?>(true, false, null) from resigned in Gen.Elements<bool?>(true, false, null) select new CommitteeMembership { IsCandidate = candidate, HasResigned = resigned };

    /// <summary>The view of the whole committee is never a second breach, and is met exactly where no member's own verdict is against it.</summary>
    [Fact]
    public void CandidateMember_IsMetWhereEveryMemberIsInOrderAndNeverBreached() => Laws.Hold(
        Members.ListOf(),
        (Func<IReadOnlyList<CommitteeMembership>, Conclusion>)(members => CommitteeRules.CandidateMember.Judge(new() { Members = members }, Occasion.General(Level.Township, Day), Nation).Conclusion),
        members => CommitteeRules.CandidateMember.Judge(new() { Members = [.. members.Skip(1)] }, Occasion.General(Level.Township, Day), Nation).Conclusion,
        (judge, members) =>
        {
            var each = members.Select(m => NominationRules.CommitteeMember.Judge(m, Occasion.General(Level.Township, Day), Nation).Conclusion).ToList();
            return judge([.. members]) == (each.Count == 0 || each.Contains(Conclusion.Breached) ? Conclusion.NotApplicable : each.Contains(Conclusion.Undetermined) ? Conclusion.Undetermined : Conclusion.Met);
        });

    /// <summary>Whether an indirect election has such an act at all does not hang on the edition: where none is proved, what there is cannot be told, and what there is not does not apply.</summary>
    [Theory]
    [InlineData(2006, Conclusion.Undetermined)]
    [InlineData(2026, Conclusion.Breached)]
    public void Competence_OfAnIndirectElection_IsOfTheActsThatThereAre(int year, Conclusion conclusion)
    {
        ElectoralAct[] none = [ElectoralAct.Districts, ElectoralAct.Registration, ElectoralAct.Appeals, ElectoralAct.Day];
        var law = LawInForce.On(new LocalDate(year, 1, 1));
        foreach (var act in Enum.GetValues<ElectoralAct>())
            Assert.Equal(none.Contains(act) ? Conclusion.NotApplicable : conclusion, CommitteeRules.Competence.Judge(new() { Act = act, By = Body.Other }, new(Level.Prefecture), law).Conclusion);
    }

    [Fact]
    public void Facts_ThatCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ElectionCommittee { Size = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ElectoralActDone { Act = (ElectoralAct)99 });
        Assert.Equal("the county standing committee or the election committee", Bodies.Of(Body.ElectionCommittee, Body.CountyStandingCommittee).ToString());
    }
}
