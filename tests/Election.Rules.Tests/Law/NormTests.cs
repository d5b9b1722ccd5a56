using NodaTime;

namespace Election.Rules.Tests.Law;

public sealed class NormTests
{
    private static readonly Occasion Township = new(Level.Township);

    /// <summary>Every number in the law data stands in the words it cites: a slip of the pen shows here.</summary>
    public static TheoryData<string, string> Words => new()
    {
        { "seats-per-district", "一名?至三名" },
        { "voter-list-lead", "选举日的二十日以前" },
        { "initial-list-lead", "选举日的十五日以前" },
        { "formal-list-lead", "选举日的七日以前" },
        { "appeal-window", "五日内" },
        { "appeal-decision-window", "三日内" },
        { "lawsuit-lead", "选举日的五日以前" },
        { "judgment-lead", "应在选举日以前作出判决" },
        { "nomination-period", "不得少于两天" },
        { "first-session-months", "两个月内" },
        { "joint-nominators", "十人以上联名" },
        { "voting-age", "年满十八周岁" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void National_NumbersOfHeldTexts_StandInTheWordsCited(string parameter, string words)
    {
        var held = Parameters.All.Single(p => p.Id == parameter).National.Where(n => n.Norm.Evidence is Evidence.FullText or Evidence.Extract).ToList();
        Assert.NotEmpty(held);
        Assert.All(held, n => Assert.Matches(words, n.Norm.Citations[0].Text));
    }

    [Theory]
    [InlineData("population-deviation", "不超过百分之三十")]
    [InlineData("roll-correction-lead", "在选举日以前")]
    [InlineData("preliminary-quorum", "三分之一")]
    [InlineData("meetings-with-voters", "至少组织召开一次")]
    [InlineData("voting-window", "五日内")]
    [InlineData("result-announcement", "当日或者次日")]
    [InlineData("committee-nominators", "五人以上联名，县级人民代表大会常务委员会组成人员三人以上联名")]
    [InlineData("by-election-surplus", "选举法第三十一条")]
    [InlineData("formal-list-lead", "选举日以前向该选区的选民公布")]
    [InlineData("committee-resignation", "在正式代表候选人名单公布前")]
    [InlineData("no-cut-within-range", "直接进行投票选举")]
    [InlineData("order-of-list", "将代表候选人名单按姓名笔划顺序排列")]
    [InlineData("election-notice-lead", "公布投票选举的具体时间、地点、方法")]
    public void Jiangsu_Numbers_StandInTheWordsCited(string parameter, string words)
    {
        var norms = LawBook.NormsOf(Parameters.All.Single(p => p.Id == parameter)).Where(n => n.Province == "32" && n.Norm.Evidence == Evidence.FullText).ToList();
        Assert.NotEmpty(norms);
        Assert.All(norms, n => Assert.Contains(words, n.Norm.Citations[0].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Jiangsu_BeforeItsHeldText_ClaimsOnlyWhatIsDerived() =>
        Assert.All(Parameters.All.SelectMany(LawBook.NormsOf).Where(n => n.Province == "32" && n.From < new LocalDate(2026, 5, 27)), n => Assert.Equal(Evidence.Derived, n.Norm.Evidence));

    [Theory]
    [InlineData("2004-10-26", null)]
    [InlineData("2004-10-27", 5)]
    [InlineData("2010-03-13", 5)]
    [InlineData("2010-03-14", 7)]
    [InlineData("2020-10-17", 7)]
    [InlineData("2020-10-18", 7)]
    public void FormalListLead_ByDate_IsThatOfTheEditionInForce(string date, int? days)
    {
        var law = LawInForce.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);
        Assert.Equal(days, law.Find(Parameters.FormalListLead, Township)?.Value.Days);
    }

    [Fact]
    public void Find_OfAnEditionThatProvesNothing_IsAbsentAndSaysWhy()
    {
        var law = LawInForce.On(new LocalDate(2006, 1, 1));
        Assert.Null(law.Find(Parameters.VoterListLead, Township));
        Assert.Equal(AbsenceKind.EditionNotProved, law.WhyAbsent(Parameters.VoterListLead, Township).Kind);
        Assert.Equal(AbsenceKind.NotYetLaw, law.WhyAbsent(Parameters.ForeignFunding, Township).Kind);
        Assert.Equal(AbsenceKind.NoDate, LawInForce.Undated().WhyAbsent(Parameters.VoterListLead, Township).Kind);
    }

    [Fact]
    public void Find_OfWhatOnlyAProvinceSets_TellsSilenceFromIgnorance()
    {
        AbsenceKind Why(string? province, LocalDate date) => LawInForce.On(date, province).WhyAbsent(Parameters.PartyShare, Township).Kind;
        Assert.Equal(AbsenceKind.NoDivision, Why(null, new(2026, 6, 1)));
        Assert.Equal(AbsenceKind.ProvinceSilent, Why("320102", new(2026, 6, 1)));
        Assert.Equal(AbsenceKind.ProvinceNotHeld, Why("320102", new(2026, 5, 26)));
        Assert.Equal(AbsenceKind.ProvinceNotHeld, Why("12", new(2026, 6, 1)));
    }

    [Fact]
    public void Find_OfAByElectionsDays_FollowsTheProvinceThenTheReading()
    {
        var byElection = new Occasion(Level.Township, ElectionKind.ByElection);
        var rerun = new Occasion(Level.Township, ElectionKind.Rerun);
        var date = new LocalDate(2026, 6, 1);
        Assert.Equal(Lead.Strictly, LawInForce.On(date, "32").Find(Parameters.FormalListLead, byElection)!.Value);
        Assert.Null(LawInForce.On(date, "32").Find(Parameters.VoterListLead, byElection));
        Assert.Equal(AbsenceKind.OpenQuestion, LawInForce.On(date, "32").WhyAbsent(Parameters.VoterListLead, byElection).Kind);
        Assert.Equal(20, LawInForce.On(date, "32", Readings.Default.With("by-election-calendar", "general-numbers")).Find(Parameters.VoterListLead, byElection)!.Value.Days);
        Assert.Equal(Lead.Strictly, LawInForce.On(date, "32", Readings.Default.With("rerun-calendar", "by-election-numbers")).Find(Parameters.FormalListLead, rerun)!.Value);
        Assert.Null(LawInForce.On(date, "32").Find(Parameters.FormalListLead, rerun));
    }

    [Fact]
    public void At_And_With_ReturnTheOtherLawAndTheSameObjectTwice()
    {
        var law = LawInForce.On(new LocalDate(2021, 11, 1), "32");
        Assert.Same(law, law.At(new LocalDate(2021, 11, 1)));
        Assert.Same(law.At(new LocalDate(2012, 1, 1)), law.At(new LocalDate(2012, 1, 1)));
        Assert.Same(law, law.With(Interpretations.DaysBefore, "E-N"));
        Assert.Equal("E-N-1", law.With(Interpretations.DaysBefore, "E-N-1").Reading(Interpretations.DaysBefore));
        Assert.Equal("32", law.At(new LocalDate(2012, 1, 1)).Province!.Code);
    }

    [Fact]
    public void With_OfAnUnknownReading_NamesTheKnownOnes()
    {
        Assert.Contains("E-N, E-N-1", Assert.Throws<ArgumentException>(() => Readings.Default.With("days-before", "E")).Message, StringComparison.Ordinal);
        Assert.Contains("days-before", Assert.Throws<ArgumentException>(() => Readings.Default.With("days", "E-N")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LawInForce.On(new LocalDate(2021, 1, 1), "99"));
        Assert.Throws<ArgumentException>(() => LawInForce.On(new LocalDate(2021, 1, 1), "3a"));
    }

    [Fact]
    public void Admit_OfAProvincesValueWithoutDelegation_IsRefusedNamingBothProvisions()
    {
        var norm = new DatedNorm(new Norm<CountRange>(new(1, 5), Force.Mandatory, [Jiangsu.Instrument.At(22).In(Jiangsu.Instrument.Editions[^1])]), new(2026, 5, 27), null, Scope.Direct, "32");
        var message = Assert.Throws<InvalidOperationException>(() => LawBook.Admit([(Parameters.SeatsPerDistrict, norm)]).ToList()).Message;
        Assert.Contains("Jiangsu Rules (2026-05-27), Art. 22(1)", message, StringComparison.Ordinal);
        Assert.Contains("Electoral Law (2020-10-18), Art. 25(2)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_OfTwoValuesAtOnce_IsRefusedNamingBothProvisions()
    {
        DatedNorm Of(int article) => new(new Norm<int>(1, Force.Mandatory, [ElectoralLaw.Instrument.At(article).In(ElectoralLaw.Of2020)]), new(2020, 10, 18), null, Scope.Everywhere);
        var message = Assert.Throws<InvalidOperationException>(() => LawInForce.Resolve(Parameters.AppealWindow, [Of(28), Of(29)], 0)).Message;
        Assert.Contains("Art. 28", message, StringComparison.Ordinal);
        Assert.Contains("Art. 29", message, StringComparison.Ordinal);
    }

    /// <summary>No day, province or reading finds two values in force at once, or a norm of another province.</summary>
    [Fact]
    public void On_ForEveryEditionProvinceAndReading_Resolves()
    {
        var days = LawBook.Instruments.SelectMany(i => i.Editions).SelectMany(e => new[] { e.InForceFrom.PlusDays(-1), e.InForceFrom }).Distinct();
        foreach (var day in days)
            foreach (var province in new[] { null, "32", "14" })
            {
                var law = LawInForce.On(day, province);
                foreach (var question in Interpretations.All)
                    foreach (var reading in question.Readings)
                        Assert.Equal(reading.Id, law.With(question, reading.Id).Reading(question));
            }
    }
}
