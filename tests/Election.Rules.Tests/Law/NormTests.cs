using NodaTime;

namespace Election.Rules.Tests.Law;

public sealed class NormTests
{
    private static readonly Occasion Township = new(Level.Township);

    /// <summary>Every number in the law data stands in the words it cites: a slip of the pen shows here.</summary>
    public static TheoryData<string, string> Words => new()
    {
        { "seat-total", "基数为(三百五十|二百四十|一百四十|一百二十|四十五|四十)名.*每(十五万|二万五千|五千|一千五百)人.*不得超过(一千|六百五十|四百五十|一百六十)名" },
        { "municipality-step", "直辖市每二万五千人可以增加一名代表" },
        { "seat-supplement", "可以另加百分之五" },
        { "refiling-window", "三十日内" },
        { "smallest-township", "在县、自治县的人民代表大会中，人口特少的乡、民族乡、镇，至少应有代表一人" },
        { "npc-seats", "不超过三千人" },
        { "national-minority-seats", "至少应有代表一人" },
        { "minority-large", "百分之三十以上" },
        { "minority-small", "不足境内总人口数百分之十五" },
        { "minority-least-people", "不得少于二分之一" },
        { "minority-most-seats", "不得超过代表总名额的百分之三十" },
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
        { "citizenship", "中华人民共和国.*公民" },
        { "political-rights", "依照法律被剥夺政治权利的人没有选举权和被选举权" },
        { "suspension", "经人民检察院或者人民法院决定，在被羁押期间停止行使选举权利" },
        { "single-registration", "每一选民在一次选举中只有一个投票权" },
        { "roll-removal", "对死亡的和依照法律被剥夺政治权利的人，从选民名单上除名" },
        { "roll-entry", "每次选举前对上次选民登记以后新满十八周岁的.*予以登记" },
        { "roll-move", "迁出原选区的，列入新迁入的选区的选民名单" },
        { "residence-proof", "没有转出户口的，在取得原选区选民资格的证明后" },
        { "county-staff-in-city", "不参加市、市辖区的人民代表大会代表的选举" },
        { "higher-staff-in-township", "可以只参加县级人民代表大会代表的选举，不参加乡、民族乡、镇" },
        { "capacity", "精神病患者不能行使选举权利的，经选举委员会确认" },
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
    [InlineData("indirect-parts", "由根据人口数计算确定的名额数、相同的地区基本名额数和其他应选名额数构成")]
    [InlineData("indirect-shares", "不低于代表名额总数的三分之二，相同的地区基本名额数一般占代表名额总数的百分之十至十五，其他应选名额数原则上不超过代表名额总数的百分之二十")]
    [InlineData("refiling-report", "二十日内")]
    [InlineData("population-deviation", "不超过百分之三十")]
    [InlineData("higher-staff-in-township", "属于设区的市以上人民政府领导的企业事业组织的人员，参加县级人民代表大会代表的选举，不参加乡镇的人民代表大会代表的选举")]
    [InlineData("district-staff-elsewhere", "不参加驻地所在市辖区的人民代表大会代表的选举")]
    [InlineData("residence-proof", "应当持选民资格证明或者按照现居住地、现工作地选举委员会的有关规定确认选民资格后")]
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

    /// <summary>The numbers of each formula stand in the item that it cites, by edition.</summary>
    [Theory]
    [InlineData("2020-10-18", Level.Province, "三百五十名 十五万人 一千名")]
    [InlineData("2020-10-18", Level.Prefecture, "二百四十名 二万五千人 一千万的 六百五十名")]
    [InlineData("2020-10-18", Level.County, "一百四十名 五千人 一百五十五万的 四百五十名 不足五万的")]
    [InlineData("2020-10-18", Level.Township, "四十五名 一千五百人 一百六十名 不足二千的")]
    [InlineData("2015-08-29", Level.County, "一百二十名 五千人 一百六十五万的 四百五十名 不足五万的")]
    [InlineData("2015-08-29", Level.Township, "四十名 一千五百人 一百六十名 不足二千的")]
    public void SeatTotal_ByEdition_StandsInTheItemCited(string date, Level level, string words)
    {
        var norm = LawInForce.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).Find(Parameters.SeatTotal, new Occasion(level))!;
        Assert.All(words.Split(' '), w => Assert.Contains(w, norm.Citations[0].Text, StringComparison.Ordinal));
        Assert.Contains("相加，即为", norm.Citations[1].Text, StringComparison.Ordinal);
    }

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
        Assert.Same(law, law.At(new LocalDate(2012, 1, 1)).At(new LocalDate(2021, 11, 1)));
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
