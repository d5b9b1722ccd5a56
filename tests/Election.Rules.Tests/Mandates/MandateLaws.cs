using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using EndJudge = System.Func<Election.Rules.EndedMandate, Election.Rules.Level, Election.Rules.LawInForce, Election.Rules.Verdict>;
using Judge = System.Func<Election.Rules.Mandate, Election.Rules.Verdict>;
using OfficeJudge = System.Func<Election.Rules.MandateOffice, Election.Rules.Level, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Mandates;

public sealed class MandateLaws
{
    private static readonly LocalDate Day = new(2026, 11, 1);
    private static readonly Occasion Township = Occasion.General(Level.Township, Day);
    private static readonly LawInForce Law = LawInForce.On(Day);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static readonly LawInForce[] Laws3 = [LawInForce.On(new(2012, 6, 1)), LawInForce.On(new(2021, 6, 1)), Law];

    private static Gen<bool?> Flag => Gen.Elements<bool?>(true, false, null);

    private static Gen<Level> Levels => Gen.Elements(Enum.GetValues<Level>());

    private static Gen<EndGround?> Grounds => Gen.Elements<EndGround?>([.. Enum.GetValues<EndGround>(), null]);

    private static Gen<Body?> SomeBody => Gen.Elements<Body?>([.. Enum.GetValues<Body>(), null]);

    private static ReportedDate On(int? day) => day is { } d ? Day.PlusDays(d) : default(ReportedDate);

    private static Conclusion Of(bool broken, bool open) => broken ? Conclusion.Breached : open ? Conclusion.Undetermined : Conclusion.Met;

    /// <summary>Review, list and session: what is stated out of order is breached, whatever else is not stated; in order, all must be.</summary>
    [Fact]
    public void Review_KnowsTheOrderOfWhatIsStated()
    {
        var days = Gen.Elements<int?>(0, 1, 2, 3, null);
        Laws.Hold<(int? Reviewed, int? Listed, int? Session), Judge>(
            from reviewed in days from listed in days from session in days select (reviewed, listed, session),
            m => MandateRules.QualificationReview.Judge(m, Township, Law),
            m => MandateRules.QualificationReview.Judge(m with { FirstSession = m.FirstSession.IsExact ? m.FirstSession.Latest!.Value.PlusDays(1) : default(ReportedDate) }, Township, Law),
            (judge, x) => judge(new() { ReviewedOn = On(x.Reviewed), ListPublished = On(x.Listed), FirstSession = On(x.Session) }).Conclusion
                == Of(x.Listed >= x.Session || x.Reviewed >= x.Session || x.Reviewed > x.Listed, x.Reviewed is null || x.Listed is null || x.Session is null));
    }

    /// <summary>A window is judged as all of its days are, one by one.</summary>
    [Fact]
    public void Review_OfAWindow_AgreesWithItsDays() => Laws.Hold<(int First, int Length, int Session), Judge>(
        from first in Gen.Choose(0, 5) from length in Gen.Choose(0, 3) from session in Gen.Choose(0, 8) select (first, length, session),
        m => MandateRules.QualificationReview.Judge(m, Township, Law),
        m => MandateRules.QualificationReview.Judge(m with { ListPublished = m.ListPublished.Latest!.Value }, Township, Law),
        (judge, x) =>
        {
            Mandate Listed(ReportedDate on) => new() { ReviewedOn = On(0), ListPublished = on, FirstSession = On(x.Session) };
            var single = Enumerable.Range(x.First, x.Length + 1).Select(d => MandateRules.QualificationReview.Judge(Listed(On(d)), Township, Law).Conclusion).Distinct().ToList();
            return judge(Listed(ReportedDate.Between(Day.PlusDays(x.First), Day.PlusDays(x.First + x.Length)))).Conclusion == (x.Session <= 0 ? Conclusion.Breached : single.Count == 1 ? single[0] : Conclusion.Undetermined);
        });

    /// <summary>Of a seat filled later a list is asked exactly where its election came before the first session; of a by-election never.</summary>
    [Fact]
    public void Review_OfASeatFilledLater_AsksForAListOnlyBeforeTheSession() => Laws.Hold<(ElectionKind Kind, int Session), Func<Mandate, Occasion, Verdict>>(
        from kind in Gen.Elements(ElectionKind.ByElection, ElectionKind.Leftover, ElectionKind.Rerun) from session in Gen.Choose(-3, 3) select (kind, session),
        (m, o) => MandateRules.QualificationReview.Judge(m, o, Law),
        (m, o) => MandateRules.QualificationReview.Judge(m, o with { Kind = ElectionKind.General }, Law),
        (judge, x) => judge(new() { ReviewedOn = On(5), ListPublished = On(5), FirstSession = On(x.Session) }, new(Level.County, x.Kind) { Day = Day }).Conclusion
            == Of(x.Kind != ElectionKind.ByElection && x.Session > 0, open: false));

    /// <summary>Before the first session or after it: with either day not stated, it is not known whether a list fell due.</summary>
    [Fact]
    public void Review_OfASeatFilledLater_AsksForBothDays()
    {
        var facts = new Mandate { ReviewedOn = On(1), ListPublished = On(2), FirstSession = On(3) };
        Assert.Equal([Fact.ElectionDay], MandateRules.QualificationReview.Explain(facts, new(Level.County, ElectionKind.Rerun), Law).Missing);
        Assert.Equal([TimetableFacts.FirstSession], MandateRules.QualificationReview.Explain(facts with { FirstSession = default }, new(Level.County, ElectionKind.Rerun) { Day = Day }, Law).Missing);
    }

    /// <summary>Reviewed on days of which some lie after the list: in time for the session is not enough.</summary>
    [Fact]
    public void Review_OnBothSidesOfTheList_IsUndetermined() => Assert.Equal(
        Conclusion.Undetermined,
        MandateRules.QualificationReview.Judge(new() { ReviewedOn = ReportedDate.Between(Day.PlusDays(1), Day.PlusDays(3)), ListPublished = On(2), FirstSession = On(9) }, Township, Law).Conclusion);

    /// <summary>A review contradicts election day only where every day that it may have been lies before.</summary>
    [Theory]
    [InlineData(0, Conclusion.Met)]
    [InlineData(-1, Conclusion.Undetermined)]
    public void Review_OnDaysAroundTheByElection_ContradictsItOnlyWhereAllLieBefore(int last, Conclusion conclusion) => Assert.Equal(
        conclusion,
        MandateRules.QualificationReview.Judge(new() { ReviewedOn = ReportedDate.Between(Day.PlusDays(-3), Day.PlusDays(last)) }, new(Level.County, ElectionKind.ByElection) { Day = Day }, Law).Conclusion);

    /// <summary>Areas as places in a tree: superior and subordinate exactly where one lies on the way to the other, however the code is written.</summary>
    [Fact]
    public void SingleArea_AgreesWithTheTreeOfAreas()
    {
        var area =
            from province in Gen.Elements("14", "32")
            from city in Gen.Elements("01", "07")
            from county in Gen.Elements("02", "24")
            from town in Gen.Elements("001", "100")
            from depth in Gen.Choose(1, 4)
            from full in Gen.Elements(true, false)
            select (Path: (string[])[.. new[] { province, city, county, town }.Take(depth)], Full: full);
        var areas = from count in Gen.Choose(0, 4) from list in area.ArrayOf(count) select list;
        static string Code((string[] Path, bool Full) a) => a.Full ? string.Concat(a.Path).PadRight(a.Path.Length == 4 ? 12 : 6, '0') : string.Concat(a.Path);
        static bool Starts(string[] a, string[] b) => a.Length <= b.Length && a.SequenceEqual(b.Take(a.Length));
        Laws.Hold<(string[] Path, bool Full)[], Judge>(
            areas,
            m => MandateRules.SingleArea.Judge(m, Township, Law),
            m => m.Areas!.Count > 2 ? MandateRules.SingleArea.Judge(m with { Areas = [.. m.Areas.Take(2)] }, Township, Law) : MandateRules.SingleArea.Judge(m, Township, Law),
            (judge, list) => judge(new() { Areas = [.. list.Select(Code)] }).Conclusion
                == Of(list.Any(a => list.Any(b => !Starts(a.Path, b.Path) && !Starts(b.Path, a.Path))), list.Length == 0));
    }

    /// <summary>What is stated goes before what the codes tell, save where there is only one area.</summary>
    [Theory]
    [InlineData(true, Conclusion.Met, "140724", "320102")]
    [InlineData(false, Conclusion.Breached, "140724", "14")]
    [InlineData(false, Conclusion.Met, "140724", "140724000")]
    [InlineData(null, Conclusion.Undetermined, "140724", "某镇")]
    [InlineData(null, Conclusion.Breached, "140724", "某镇", "320102")]
    [InlineData(null, Conclusion.Undetermined, "140724", "140724100201")]
    [InlineData(null, Conclusion.Undetermined, "140724", "1407241")]
    [InlineData(null, Conclusion.Undetermined, "140724", "990000")]
    [InlineData(null, Conclusion.Undetermined, "140724", "14072X")]
    [InlineData(null, Conclusion.Undetermined, "140724", "某镇", "某镇")]
    [InlineData(null, Conclusion.Met, "140724", "14", "140724000000")]
    [InlineData(null, Conclusion.Met, "441900003", "441900")]
    public void SingleArea_ReadsWhatIsStatedFirst(bool? related, Conclusion expected, params string[] areas) =>
        Assert.Equal(expected, MandateRules.SingleArea.Judge(new() { Areas = areas, AreAreasRelated = related }, Township, Law).Conclusion);

    [Fact]
    public void SingleArea_NamesTheAreas() =>
        Assert.Contains("某县、某镇", MandateRules.SingleArea.Explain(new() { Areas = ["某县", "某镇"], AreAreasRelated = false }, Township, Law).Message.Zh, StringComparison.Ordinal);

    /// <summary>What the rules of a province say of the second seat is cited and told in the cure; elsewhere the nation alone is.</summary>
    [Theory]
    [InlineData("32", "Jiangsu Rules", "let one of them be kept")]
    [InlineData("33", "Zhejiang Rules", "let one of them be kept")]
    [InlineData("42", "Hubei Rules", "may be recalled")]
    [InlineData("11", null, "as the law provides.")]
    public void SingleArea_TellsWhatTheProvinceSays(string province, string? cited, string cure)
    {
        var told = MandateRules.SingleArea.Explain(new() { Areas = ["140724", "320102"] }, new(Level.County), LawInForce.On(Day, province));
        Assert.EndsWith(cure + (cited is null ? "" : cure.EndsWith("kept", StringComparison.Ordinal) ? "." : " under the rules of the province."), told.Cure.En, StringComparison.Ordinal);
        Assert.Equal(cited is not null, told.Citations.Any(c => c.In(Language.English).Contains(cited ?? "Rules", StringComparison.Ordinal)));
    }

    /// <summary>Transcribed from EL 57(2) and DL 62 (2015: 49), edition by edition.</summary>
    private static Conclusion Ended(EndedMandate m, Level level, int year)
    {
        if (m.Ended is null && (m.HasMovedAway == false || (m.HasMovedAway == true && level == Level.National))) return Conclusion.NotApplicable;
        if (m.Ended is null) return m.HasMovedAway is null ? Conclusion.Undetermined : m.IsStillServing == true ? Conclusion.Breached : Conclusion.Met;
        if (m.Ended == EndGround.MovedAway && level == Level.National) return year < 2015 ? Conclusion.Undetermined : Conclusion.Breached;
        if (m.Ended is EndGround.OrderedToResign or EndGround.Deceased && year < 2025) return Conclusion.NotApplicable;
        if (m.Ended != EndGround.MovedAway && year < 2015) return Conclusion.Undetermined;
        return m.IsStillServing == true ? Conclusion.Breached : Conclusion.Met;
    }

    [Fact]
    public void Ended_AgreesWithTheArticles() => Laws.Hold<(EndedMandate Facts, Level Level, int Law), EndJudge>(
        from ground in Grounds
        from moved in Flag
        from serving in Flag
        from level in Levels
        from law in Gen.Choose(0, 2)
        select (new EndedMandate { Ended = ground, HasMovedAway = moved, IsStillServing = serving }, level, law),
        (m, level, law) => MandateRules.Ended.Judge(m, new(level), law),
        (m, level, law) => MandateRules.Ended.Judge(m with { IsStillServing = null }, new(level), law),
        (judge, x) => judge(x.Facts, x.Level, Laws3[x.Law]).Conclusion == Ended(x.Facts, x.Level, new[] { 2012, 2021, 2026 }[x.Law]));

    [Fact]
    public void Ended_NamesAllThatIsMissing() => Assert.Equal([MandateFacts.Ended, MandateFacts.MovedAway], MandateRules.Ended.Explain(new(), Township, Law).Missing);

    /// <summary>A number that names no act and no office is judged as any other, and not called by the name of one.</summary>
    [Fact]
    public void Numbers_ThatAreNone_AreJudged()
    {
        Assert.Contains("not named", MandateRules.Invalid.Explain(new() { CorruptAct = (CorruptAct)4 }, Township, Law).Message.En, StringComparison.Ordinal);
        Assert.Equal(Conclusion.Breached, MandateRules.Offices.Explain(new() { Office = (HeldOffice)4, MandateEnded = EndGround.Recalled, HasEnded = false }, new(Level.County), Law).Verdict.Conclusion);
    }

    /// <summary>DL 63: each body is right for exactly the level that the article gives it.</summary>
    [Fact]
    public void EndAnnounced_AgreesWithTheTableOfTheArticle() => Laws.Hold<(Body? Body, bool? Announced, Level Level), EndJudge>(
        from body in SomeBody from announced in Flag from level in Levels select (body, announced, level),
        (m, level, law) => MandateRules.EndAnnounced.Judge(m, new(level), law),
        (m, level, law) => m.AnnouncedBy == Body.Presidium && level == Level.Township ? Lawful : MandateRules.EndAnnounced.Judge(m, new(level), law),
        (judge, x) => judge(new() { Ended = EndGround.Recalled, AnnouncedBy = x.Body, IsAnnounced = x.Announced }, x.Level, Law).Conclusion == (x.Announced, x.Body, x.Level) switch
        {
            (false, _, _) => Conclusion.Breached,
            (_, null, _) => Conclusion.Undetermined,
            (_, Body.NpcStandingCommittee, Level.National) or (_, Body.ProvincialStandingCommittee, Level.Province) or (_, Body.PrefectureStandingCommittee, Level.Prefecture) => Conclusion.Met,
            (_, Body.CountyStandingCommittee, Level.County) or (_, Body.Congress, Level.Township) => Conclusion.Met,
            _ => Conclusion.Breached,
        });

    /// <summary>What was no ground in the law of the day ended nothing, and nothing of it is announced.</summary>
    [Fact]
    public void EndAnnounced_IsNotAskedOfWhatWasNoGround() => Laws.Hold<(EndGround Ground, int Days), EndJudge>(
        from ground in Gen.Elements(Enum.GetValues<EndGround>()) from days in Gen.Choose(-60, 60) select (ground, days),
        (m, level, law) => MandateRules.EndAnnounced.Judge(m, new(level), law),
        (m, level, law) => MandateRules.EndAnnounced.Judge(m with { Ended = EndGround.Recalled }, new(level), law),
        (judge, x) => judge(new() { Ended = x.Ground, IsAnnounced = false }, Level.County, LawInForce.On(DeputiesLaw.Of2025.InForceFrom.PlusDays(x.Days))).Conclusion
            == (x.Ground is EndGround.OrderedToResign or EndGround.Deceased && x.Days < 0 ? Conclusion.NotApplicable : Conclusion.Breached));

    /// <summary>The item of the ground is cited, by the number of the edition.</summary>
    [Theory]
    [InlineData(EndGround.MovedAway, 1)]
    [InlineData(EndGround.Resigned, 2)]
    [InlineData(EndGround.AbsentTwice, 3)]
    [InlineData(EndGround.Recalled, 4)]
    [InlineData(EndGround.NationalityLost, 5)]
    [InlineData(EndGround.Deprived, 6)]
    [InlineData(EndGround.Incapacitated, 7)]
    public void Ended_CitesTheItemOfTheGround(EndGround ground, int item)
    {
        Citation Cited(LawInForce law) => MandateRules.Ended.Explain(new() { Ended = ground }, new(Level.County), law).Citations[^1];
        Assert.Equal(FormattableString.Invariant($"Deputies Law (2025-03-12), Art. 62(1)({item})"), Cited(Law).In(Language.English));
        Assert.Equal(FormattableString.Invariant($"Deputies Law (2015-08-29), Art. 49({item})"), Cited(Laws3[1]).In(Language.English));
    }

    /// <summary>A review or a list dated before election day is never met: nobody was elected yet.</summary>
    [Fact]
    public void Review_BeforeElectionDay_IsNeverMet() => Laws.Hold<(int Reviewed, int Listed, ElectionKind Kind), Func<Mandate, Occasion, Verdict>>(
        from reviewed in Gen.Choose(-3, 3) from listed in Gen.Choose(-3, 3) from kind in Gen.Elements(ElectionKind.General, ElectionKind.ByElection) select (reviewed, listed, kind),
        (m, o) => MandateRules.QualificationReview.Judge(m, o, Law),
        (m, o) => MandateRules.QualificationReview.Judge(m, o with { Day = default }, Law),
        (judge, x) =>
        {
            var verdict = judge(new() { ReviewedOn = On(x.Reviewed), ListPublished = On(x.Listed), FirstSession = On(9) }, new(Level.County, x.Kind) { Day = Day });
            var before = x.Reviewed < 0 || (x.Kind == ElectionKind.General && x.Listed < 0);
            return verdict.Conclusion == (before ? Conclusion.Undetermined : Of(x.Kind == ElectionKind.General && x.Reviewed > x.Listed, open: false));
        });

    /// <summary>Either ground is enough; only both denied is lawful.</summary>
    [Fact]
    public void Invalid_IsEitherGround() => Laws.Hold<(bool? Offence, CorruptAct? Act, bool? Funded), Judge>(
        from offence in Flag from act in Gen.Elements<CorruptAct?>([.. Enum.GetValues<CorruptAct>(), null, null, null, null]) from funded in Flag select (offence, act, funded),
        m => MandateRules.Invalid.Judge(m, Township, Law),
        m => MandateRules.Invalid.Judge(m with { IsForeignFunded = m.IsForeignFunded ?? false }, Township, Law),
        (judge, x) => judge(new() { WasElectedByOffence = x.Offence, CorruptAct = x.Act, IsForeignFunded = x.Funded }).Conclusion
            == Of(x.Offence == true || x.Act is not null || x.Funded == true, x.Offence is null || x.Funded is null));

    /// <summary>The act that is named is cited by its item; one that is not, by the paragraph.</summary>
    [Theory]
    [InlineData(CorruptAct.Bribery, 1)]
    [InlineData(CorruptAct.Coercion, 2)]
    [InlineData(CorruptAct.Forgery, 3)]
    [InlineData(CorruptAct.Retaliation, 4)]
    public void Invalid_CitesTheItemOfTheAct(CorruptAct act, int item)
    {
        var cited = MandateRules.Invalid.Explain(new() { CorruptAct = act }, Township, Law).Citations.Select(c => (c.Provision.Article, c.Provision.Paragraph, c.Provision.Item));
        Assert.Equal([(58, 1, item), (58, 3, 0)], cited);
        Assert.Equal([(58, 3, 0), (58, 1, 0)], MandateRules.Invalid.Explain(new() { WasElectedByOffence = true }, Township, Law).Citations.Select(c => (c.Provision.Article, c.Provision.Paragraph, c.Provision.Item)));
    }

    /// <summary>Transcribed from EL 54 and 56.</summary>
    private static Conclusion Office(MandateOffice o, Level level)
    {
        if (o.MandateEnded is not (null or EndGround.Recalled or EndGround.Resigned or EndGround.OrderedToResign)) return Conclusion.NotApplicable;
        if (o.Office is null) return Conclusion.Undetermined;
        var township = o.Office is HeldOffice.TownshipChair or HeldOffice.TownshipViceChair;
        if (township != (level == Level.Township)) return Conclusion.NotApplicable;
        if (o.MandateEnded is null) return Conclusion.Undetermined;
        var committee = (o.AnnouncedBy, level) is (Body.NpcStandingCommittee, Level.National) or (Body.ProvincialStandingCommittee, Level.Province)
            or (Body.PrefectureStandingCommittee, Level.Prefecture) or (Body.CountyStandingCommittee, Level.County);
        var presidium = o.AnnouncedBy == Body.Presidium;
        var rightBody = township ? presidium : o.MandateEnded == EndGround.Recalled ? presidium || committee : committee;
        return Of(o.HasEnded == false || o.IsAnnounced == false || (o.AnnouncedBy is not null && !rightBody), o.HasEnded is null || o.AnnouncedBy is null);
    }

    [Fact]
    public void Offices_AgreesWithTheArticles() => Laws.Hold<(MandateOffice Facts, Level Level), OfficeJudge>(
        from office in Gen.Elements<HeldOffice?>([.. Enum.GetValues<HeldOffice>(), null])
        from ground in Grounds
        from ended in Flag
        from announced in Flag
        from body in SomeBody
        from level in Levels
        select (new MandateOffice { Office = office, MandateEnded = ground, HasEnded = ended, IsAnnounced = announced, AnnouncedBy = body }, level),
        (o, level) => MandateRules.Offices.Judge(o, new(level), Law),
        (o, level) => MandateRules.Offices.Judge(o with { MandateEnded = o.MandateEnded == EndGround.Resigned ? EndGround.Recalled : o.MandateEnded }, new(level), Law),
        (judge, x) => judge(x.Facts, x.Level).Conclusion == Office(x.Facts, x.Level));

    /// <summary>Sets of bodies: what is put in is in, and nothing else; all standing committees are named as one.</summary>
    [Fact]
    public void Bodies_HoldWhatIsPutIn()
    {
        Laws.Hold<Body[], Func<Body[], Bodies>>(
            Gen.Elements(Enum.GetValues<Body>()).ArrayOf(4), list => Bodies.Of(list), list => Bodies.Of([.. list.Skip(1)]),
            (of, list) => Enum.GetValues<Body>().All(body => of(list).Contains(body) == list.Contains(body)));
        Assert.Equal("the presidium or a standing committee", Bodies.StandingCommittees.And(Bodies.Of(Body.Presidium)).ToString());
        Assert.Equal("设区的市、自治州的人民代表大会常务委员会或者县级的人民代表大会常务委员会", Bodies.Of(Body.CountyStandingCommittee, Body.PrefectureStandingCommittee).In(Language.Chinese));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bodies.Of((Body)8));
    }
}
