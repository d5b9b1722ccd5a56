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
        { "rural-urban-ratio", "每一代表所代表的城乡人口数相同的原则" },
        { "seconders", "三人以上附议" },
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
        { "votes-per-voter", "每一选民在一次选举中只有一个投票权" },
        { "local-languages", "自治区、自治州、自治县.*同时使用当地通用的民族文字" },
        { "ballot-on-proof", "凭身份证或者选民证领取选票" },
        { "secret-ballot", "一律采用无记名投票的方法" },
        { "secret-booth", "选举时应当设有秘密写票处" },
        { "proxy-vote", "可以书面委托.*代为投票" },
        { "proxy-in-custody", "共同决定.*委托有选举权的亲属或者其他选民代为投票" },
        { "proxy-limit", "每一选民接受的委托不得超过三人" },
        { "proxy-district", "委托其他选民代为投票" },
        { "tellers-chosen", "由选民或者代表推选的监票、计票人员" },
        { "poll-record", "加以核对，作出记录，并由监票人签字" },
        { "independence", "代表候选人的近亲属不得担任监票人、计票人" },
        { "ballots-cast", "每次选举所投的票数，多于投票人数的无效，等于或者少于投票人数的有效" },
        { "names-on-ballot", "每一选票所选的人数，多于规定应选代表人数的作废，等于或者少于规定应选代表人数的有效" },
        { "turnout", "选区全体选民的过半数参加投票，选举有效" },
        { "session-quorum", "会议有三分之二以上的代表出席，始得举行" },
        { "committee-quorum", "会议有常务委员会全体组成人员过半数出席，始得举行" },
        { "elected-by", "代表候选人获得(参加投票的选民|全体代表)过半数的选票时，始得当选" },
        { "committee-majority", "由常务委员会以全体组成人员的过半数通过" },
        { "tie-vote", "应当就票数相等的候选人再次投票，以得票多的当选" },
        { "after-second-tie", "再次投票，以得票多的当选" },
        { "rerun-list", "根据在第一次投票时得票多少的顺序.*确定候选人名单" },
        { "rerun-for-one-seat", "如果只选一人，候选人应为二人" },
        { "rerun-least", "得票数不得少于选票的三分之一" },
        { "qualification-review", "进行(代表资格)?审查" },
        { "list-of-deputies", "每届人民代表大会第一次会议前公布代表名单" },
        { "single-area", "不得同时担任两个以上无隶属关系的行政区域的人民代表大会代表" },
        { "end-by-moving", "调离或者迁出本行政区域的，其代表资格自行终止" },
        { "end-of-mandate", "代表有下列情形之一的，其代表资格终止" },
        { "end-by-leaving", "地方各级人民代表大会代表迁出或者调离本行政区域的" },
        { "end-by-resignation", "辞职(或者责令辞职)?被接受的" },
        { "end-by-absence", "未经批准两次不出席本级人民代表大会会议的" },
        { "end-by-recall", "被罢免的" },
        { "end-by-nationality", "丧失中华人民共和国国籍的" },
        { "end-by-deprivation", "依照法律被剥夺政治权利的" },
        { "end-by-incapacity", "丧失行为能力的" },
        { "end-by-ordered-resignation", "责令辞职被接受的" },
        { "end-by-death", "代表去世的，其代表资格自然终止" },
        { "end-announced-by", "由代表资格审查委员会报本级人民代表大会(常务委员会，由本级人民代表大会常务委员会|，由本级人民代表大会)予以公告" },
        { "invalid-by-offence", "以本条第一款所列违法行为当选的，其当选无效" },
        { "invalid-by-bribery", "以金钱或者其他财物贿赂选民或者代表" },
        { "invalid-by-coercion", "以暴力、威胁、欺骗或者其他非法手段" },
        { "invalid-by-forgery", "伪造选举文件、虚报选举票数" },
        { "invalid-by-retaliation", "进行压制、报复" },
        { "office-after-recall", "职务相应撤销，由主席团(或者常务委员会)?予以公告" },
        { "special-office-after-recall", "专门委员会成员的职务相应撤销，由主席团或者常务委员会予以公告" },
        { "office-after-resignation", "职务相应终止，由(常务委员会|主席团)予以公告" },
        { "special-office-after-resignation", "专门委员会成员的职务相应终止，由常务委员会予以公告" },
        { "resignation-to", "可以向(选举他的人民代表大会的常务委员会|本级人民代表大会常务委员会)书面提出辞职" },
        { "resignation-to-in-municipality", "直辖市.*可以向选举他的人民代表大会的常务委员会书面提出辞职" },
        { "resignation-majority", "须经常务委员会组成人员的过半数通过" },
        { "resignation-announced", "公告" },
        { "resignation-filed", "须报送上一级人民代表大会常务委员会备案" },
        { "recall-signatories", "县级的人民代表大会代表，原选区选民五十人以上联名，对于乡级的人民代表大会代表，原选区选民三十人以上联名" },
        { "recall-written", "书面提出罢免要求" },
        { "recall-reasons", "罢免(要求|案)应当写明罢免理由" },
        { "recall-motion-in-session", "主席团或者十分之一以上代表联名" },
        { "recall-motion-in-recess", "主任会议或者常务委员会五分之一以上组成人员联名" },
        { "recall-defence", "被提出罢免的代表有权在.*会议上?.*提出申辩意见" },
        { "recall-defence-in-session", "有权在主席团会议和大会全体会议上提出申辩意见" },
        { "recall-defence-in-recess", "有权在主任会议和常务委员会全体会议上提出申辩意见" },
        { "recall-distribution-in-session", "由主席团印发会议" },
        { "recall-distribution-in-recess", "由主任会议印发会议" },
        { "recall-answer", "有权出席罢免该代表的会议提出申辩意见，或者书面提出申辩意见" },
        { "recall-distribution", "将罢免要求和被提出罢免的代表的书面申辩意见印发原选区选民|书面提出申辩意见，由主席团印发会议" },
        { "recall-secret", "罢免代表采用无记名的表决方式" },
        { "recall-majority", "须经原选区过半数的选民通过|须经各该级人民代表大会过半数的代表通过；在代表大会闭会期间，须经常务委员会组成人员的过半数通过" },
        { "recall-presider", "由县级的人民代表大会常务委员会派有关负责人员主持" },
        { "recall-filing", "报送上一级人民代表大会常务委员会备案" },
        { "recall-announcement", "备案、公告" },
        { "committee-appointed-by", "选举委员会的组成人员由不设区的市、市辖区、县、自治县的人民代表大会常务委员会任命|选举委员会的组成人员由县、自治县、不设区的市、市辖区的人民代表大会常务委员会任命" },
        { "election-conducted-by", "主持本级人民代表大会代表的选举|全国人民代表大会常务委员会主持全国人民代表大会代表的选举" },
        { "districts-divided-by", "划分选举本级人民代表大会代表的选区" },
        { "seats-allotted-by", "分配各选区应选代表的名额|由本级人民代表大会常务委员会或者本级选举委员会.*进行分配|代表名额的具体分配，由全国人民代表大会常务委员会决定" },
        { "roll-kept-by", "进行选民登记，审查选民资格，公布选民名单；受理对于选民名单不同意见的申诉" },
        { "day-fixed-by", "(确定|规定)选举日期" },
        { "lists-published-by", "确定和公布正式代表候选人的?名单|主席团将依法提出的代表候选人名单.*印发全体代表" },
        { "poll-conducted-by", "主持投票选举|主持本级人民代表大会代表的选举|由各该级人民代表大会主席团主持" },
        { "result-declared-by", "由选举委员会或者人民代表大会主席团.*确定是否有效，并予以宣布|确定选举结果是否有效" },
        { "result-list-published-by", "公布当选代表名单|当选代表名单由选举委员会或者人民代表大会主席团予以公布" },
        { "representation", "广泛的代表性.*逐步提高妇女代表的比例" },
        { "filled-by-original", "代表在任期内，因故出缺，由原选区或者原选举单位补选" },
        { "filled-in-recess", "闭会期间，可以由本级人民代表大会常务委员会补选上一级人民代表大会代表" },
        { "by-election-contest", "代表候选人的名额可以多于应选代表的名额，也可以同应选代表的名额相等" },
        { "elected-posts", "常务委员会的组成人员，乡、民族乡、镇的人民代表大会主席、副主席.*人民法院院长，人民检察院检察长的人选" },
        { "leader-nominators", "代表三十人以上书面联名，设区的市和自治州的人民代表大会代表二十人以上书面联名，县级的人民代表大会代表十人以上书面联名.*镇的人民代表大会代表十人以上书面联名" },
        { "nominees-within-seats", "主席团提名的候选人人数，每一代表与其他代表联合提名的候选人人数，均不得超过应选名额" },
        { "head-surplus", "候选人数(可以|一般应)多一人，进行差额选举；如果提名的候选人只有一人，也可以等额选举" },
        { "deputy-surplus", "副职领导人员的候选人数应比应选人数多一人至三人" },
        { "member-surplus", "委员的候选人数应比应选人数多十分之一至五分之一" },
        { "leader-preliminary", "如果提名的候选人数超过选举办法规定的差额数.*进行预选" },
        { "leader-nomination-period", "不得少于两天" },
        { "leader-secret-ballot", "选举采用无记名投票方式" },
        { "congress-majority", "进行选举和通过决议，以全体代表的过半数通过" },
        { "leader-tie-vote", "以得票多的当选.*应当就票数相等的人再次投票" },
        { "leader-rerun", "不足的名额另行选举" },
        { "leader-rerun-surplus", "确定差额数，进行差额选举" },
        { "leader-quorum", "会议有三分之二以上的代表出席，始得举行" },
        { "leader-by-election", "候选人数可以多于应选人数，也可以同应选人数相等" },
        { "leader-recall-motion", "主席团、常务委员会或者十分之一以上代表联名|主席团或者五分之一以上代表联名" },
        { "leader-recall-reasons", "罢免案应当写明罢免理由" },
        { "leader-recall-defence", "有权在主席团会议或者大会全体会议上提出申辩意见，或者书面提出申辩意见" },
        { "procurator-recall", "罢免人民检察院检察长，须报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准" },
        { "leader-resignation-to", "可以向本级人民代表大会提出辞职，由大会决定是否接受辞职" },
        { "leader-resignation-filed", "常务委员会决定接受辞职后，报本级人民代表大会备案" },
        { "procurator-resignation", "须报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准" },
        { "special-committee-resignation", "专门委员会组成人员" },
        { "incompatible-offices", "不得担任国家行政机关(、监察机关)?(、审判机关和检察机关)?的职务" },
        { "township-chairs", "设主席，并可以设副主席一人至二人" },
        { "chosen-from-deputies", "由?本级人民代表大会(从|在)代表中选" },
        { "chairs-in-presidium", "主席、副主席为主席团的成员" },
        { "standing-committee-size", "(四十五人至七十五人，人口超过八千万的省不超过九十五人|三十五人至六十五人，人口超过八千万的省不超过八十五人|二十九人至五十一人，人口超过八百万的设区的市不超过六十一人|十九人至四十一人，人口超过八百万的设区的市不超过五十一人|十五人至三十五人，人口超过一百万的县、自治县、不设区的市、市辖区不超过四十五人)" },
        { "standing-committee-size-fixed-by", "由省、自治区、直辖市的人民代表大会依照前款规定.*由省、自治区、直辖市的人民代表大会常务委员会依照前款规定" },
        { "standing-committee-size-stands", "在本届人民代表大会的任期内不再变动" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void National_NumbersOfHeldTexts_StandInTheWordsCited(string parameter, string words)
    {
        var held = Parameters.All.Single(p => p.Id == parameter).National.Where(n => n.Norm.Citations[0].Edition.Text is not null).ToList();
        Assert.NotEmpty(held);
        Assert.All(held, n => Assert.Matches(words, n.Norm.Citations[0].Text));
    }

    /// <summary>Every value of a province stands in the words quoted for it, and they in the provision cited: a slip of the pen shows here.</summary>
    [Theory]
    [MemberData(nameof(ProvincialTexts))]
    public void Provinces_Values_QuoteTheProvisionCited(string province)
    {
        var norms = Parameters.All.SelectMany(p => LawBook.Standard.NormsOf(p).Select(n => (p.Id, n.Norm, n.Division))).Where(x => x.Division == province && x.Norm.Evidence != Evidence.Derived);
        Assert.All(norms, x =>
        {
            Assert.False(string.IsNullOrEmpty(x.Norm.Quotation), $"{x.Id}, {x.Norm.Citations[0].In(Language.English)}, quotes nothing.");
            Assert.Contains(x.Norm.Quotation, x.Norm.Citations[0].Text, StringComparison.Ordinal);
        });
    }

    public static TheoryData<string> Permissions => [.. Parameters.All.Where(p => p.IsPermission).Select(p => p.Id)];

    /// <summary>What is shown as a permission is one in the words it cites, and has no value beside.</summary>
    [Theory]
    [MemberData(nameof(Permissions))]
    public void Permissions_StandInWordsThatPermit(string parameter)
    {
        var norms = LawBook.Standard.NormsOf(Parameters.All.Single(p => p.Id == parameter)).Select(n => n.Norm).ToList();
        Assert.NotEmpty(norms);
        Assert.All(norms, n => Assert.IsType<Norm<Duty>>(n));
        Assert.All(norms.Where(n => (n.Quotation ?? n.Citations[0].Text) is not null), n => Assert.Matches("可|或者", n.Quotation ?? n.Citations[0].Text!));
    }

    /// <summary>A label that says 可以 of what has no value is that of a permission, and every permission's label says so.</summary>
    [Fact]
    public void Permissions_AreThoseWhoseLabelSaysMay() => Assert.Equal(
        Parameters.All.OfType<Parameter<Duty>>().Where(p => p.Label.Zh.Contains("可以", StringComparison.Ordinal)).Select(p => p.Id),
        Parameters.All.Where(p => p.IsPermission).Select(p => p.Id));

    public static TheoryData<string> ProvincialTexts => [.. LawBook.Standard.Instruments.Where(i => i.Editions[^1].Text is not null).Select(i => i.Division).OfType<string>()];

    [Fact]
    public void IsReadInFull_IsTrueOnlyOfWholeTextsEnteredInFull()
    {
        var provincial = LawBook.Standard.Instruments.Where(i => i.Division is not null).SelectMany(i => i.Editions).ToList();
        // The thirteen whose complete texts are held, and no extract.
        Assert.Equal(["11", "12", "13", "14", "15", "31", "32", "33", "37", "42", "44", "51", "53"], LawBook.Standard.Instruments.Where(i => i.Editions[^1].IsReadInFull).Select(i => i.Division).OfType<string>().Order(StringComparer.Ordinal));
        Assert.All(provincial, e => Assert.Equal(e.Evidence == Evidence.FullText, e.IsReadInFull));
        Assert.False(new Edition(new LocalDate(2021, 3, 31)).IsReadInFull);
        Assert.True(ElectoralLaw.Of2020.IsReadInFull);
        Assert.False(OrganicLaw.Of2015.IsReadInFull);
    }

    /// <summary>One value for two texts, one read in full and one in part: only the silence of the first is an answer.</summary>
    [Fact]
    public void Silence_OfATextReadInPart_LeavesTheRuleUndeterminedAndNamesTheEdition()
    {
        var station = new PollingStation { Scrutineers = 0, Tellers = 0, Workers = 0 };
        var day = new LocalDate(2026, 6, 1);
        Assert.Equal(Conclusion.NotApplicable, PollingRules.StationStaff.Judge(station, Township, LawInForce.On(day, "32")).Conclusion);
        var told = PollingRules.StationStaff.Explain(station, Township, LawInForce.On(day, "34"));
        Assert.Equal((Conclusion.Undetermined, AbsenceKind.ProvinceNotReadInFull), (told.Verdict.Conclusion, told.Absence!.Value.Kind));
        Assert.Contains("安徽省2021年5月31日施行的实施细则的内容尚未全部录入", told.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("Anhui rules of 2021-05-31 are not entered here in full", told.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(AbsenceKind.ProvinceNotReadInFull, PollingRules.StationStaff.Explain(station, Township, LawInForce.On(day, "21")).Absence!.Value.Kind);
    }

    /// <summary>A text that was read on a point and sets nothing there answers by its silence; on others it does not.</summary>
    [Fact]
    public void Silence_OnAPointThatWasRead_IsAnAnswer()
    {
        var law = LawInForce.On(new LocalDate(2026, 6, 1), "14");
        Assert.Equal(AbsenceKind.ProvinceSilent, law.WhyAbsent(Parameters.ProxyNotCandidate, Township).Kind);
        // Of the text of 2020 an extract is held, which does not answer by what it leaves out.
        Assert.Equal(AbsenceKind.ProvinceNotReadInFull, law.At(new(2025, 6, 3)).WhyAbsent(Parameters.ProxyNotCandidate, Township).Kind);
        Assert.Equal(AbsenceKind.ProvinceNotHeld, law.At(new(2020, 11, 26)).WhyAbsent(Parameters.ProxyNotCandidate, Township).Kind);
    }

    /// <summary>Guangdong 38 asked for two thirds of a congress before the Organic Law did; elsewhere nothing was asked then.</summary>
    [Theory]
    [InlineData("44", "2016-03-30", null)]
    [InlineData("44", "2016-03-31", "Guangdong Rules")]
    [InlineData("44", "2022-03-11", "Guangdong Rules")]
    [InlineData("44", "2022-03-12", "Organic Law")]
    [InlineData("32", "2022-03-11", null)]
    [InlineData(null, "2022-03-12", "Organic Law")]
    public void SessionQuorum_IsTheProvincesUntilTheNationSaysSo(string? province, string date, string? source)
    {
        var law = LawInForce.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, province);
        var norm = law.Find(Parameters.SessionQuorum, new Occasion(Level.Prefecture));
        if (source is null) Assert.Equal(AbsenceKind.NotYetLaw, law.WhyAbsent(Parameters.SessionQuorum, new Occasion(Level.Prefecture)).Kind);
        else Assert.StartsWith(source, norm!.Citations[0].In(Language.English), StringComparison.Ordinal);
        Assert.Equal(source is null ? null : new Fraction(2, 3), norm?.Value);
        Assert.Null(law.Find(Parameters.SessionQuorum, Township));
    }

    [Theory]
    [InlineData("31", "2021-03-31", false)]
    [InlineData("31", "2021-04-01", true)]
    [InlineData("15", "2021-03-29", false)]
    [InlineData("15", "2021-03-30", true)]
    [InlineData("32", "2021-03-30", false)]
    [InlineData("32", "2021-03-31", true)]
    [InlineData("12", "2026-03-26", false)]
    [InlineData("12", "2026-03-27", true)]
    [InlineData("44", "2016-03-30", false)]
    [InlineData("44", "2016-03-31", true)]
    public void ProvincesValue_IsUsedFromTheDayItCameIntoForce(string province, string date, bool known) =>
        Assert.Equal(known, LawInForce.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, province).Find(Parameters.MobileBoxStaff, Township) is not null);

    [Fact]
    public void Jiangsu_BeforeItsHeldText_ClaimsOnlyWhatIsDerived() =>
        Assert.All(Parameters.All.SelectMany(LawBook.Standard.NormsOf).Where(n => n.Division == "32" && n.From < new LocalDate(2026, 5, 27)), n => Assert.Equal(Evidence.Derived, n.Norm.Evidence));

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

    /// <summary>The numbers of each level and edition, each in the item that is cited for it.</summary>
    [Theory]
    [InlineData("2015-08-29", Level.Province, 35, 65, 85, "三十五人至六十五人，人口超过八千万的省不超过八十五人")]
    [InlineData("2022-03-12", Level.Province, 45, 75, 95, "四十五人至七十五人，人口超过八千万的省不超过九十五人")]
    [InlineData("2022-03-11", Level.Prefecture, 19, 41, 51, "十九人至四十一人，人口超过八百万的设区的市不超过五十一人")]
    [InlineData("2022-03-12", Level.Prefecture, 29, 51, 61, "二十九人至五十一人，人口超过八百万的设区的市不超过六十一人")]
    [InlineData("2015-08-29", Level.County, 15, 35, 45, "十五人至三十五人，人口超过一百万的县、自治县、不设区的市、市辖区不超过四十五人")]
    [InlineData("2022-03-12", Level.County, 15, 35, 45, "十五人至三十五人，人口超过一百万的县、自治县、不设区的市、市辖区不超过四十五人")]
    public void StandingCommitteeSize_ByEdition_StandsInTheItemCited(string date, Level level, int least, int most, int above, string words)
    {
        var norm = LawInForce.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).Find(Parameters.StandingCommitteeSize, new Occasion(level))!;
        Assert.Equal((least, most, above), (norm.Value.Least, norm.Value.Most, norm.Value.MostAbove));
        Assert.Contains(words, norm.Citations[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1995-02-27", null)]
    [InlineData("1995-02-28", 5)]
    [InlineData("2004-10-26", 5)]
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
        Assert.Equal(AbsenceKind.ProvinceNotHeld, Why("35", new(2026, 6, 1)));
        Assert.Equal(AbsenceKind.ProvinceNotHeld, Why("14", new(2020, 11, 26)));
        Assert.Equal(AbsenceKind.ProvinceNotReadInFull, Why("14", new(2025, 6, 3)));
        Assert.Equal(AbsenceKind.ProvinceSilent, Why("14", new(2025, 6, 4)));
        Assert.Equal(AbsenceKind.ProvinceNotHeld, Why("12", new(2026, 3, 26)));
        Assert.Equal(AbsenceKind.ProvinceNotReadInFull, Why("21", new(2026, 6, 1)));
        // Hubei's rules are on direct elections: of the others they say nothing, by their silence either.
        Assert.Equal(AbsenceKind.ProvinceSpeaksOfOthers, LawInForce.On(new(2026, 6, 1), "42").WhyAbsent(Parameters.IndirectParts, new Occasion(Level.Province)).Kind);
        Assert.Equal(AbsenceKind.ProvinceSilent, LawInForce.On(new(2026, 6, 1), "51").WhyAbsent(Parameters.IndirectShares, new Occasion(Level.Province)).Kind);
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

    /// <summary>A law that is kept and asked for the law of ever new days answers right, and does not keep them all.</summary>
    [Fact]
    public void Law_AskedForEverNewDays_KeepsAThousand()
    {
        var (law, first) = (LawInForce.On(new LocalDate(2021, 11, 1), "42"), new LocalDate(2000, 1, 1));
        for (var i = 0; i < 3000; i++) law.At(first.PlusDays(i));
        Assert.Same(law.At(first), law.At(first));
        var late = first.PlusDays(2999);
        Assert.NotSame(law.At(late), law.At(late));
        Assert.Equal((late, "42"), (law.At(late).AsOf, law.At(late).Division));
        Assert.Empty(law.At(late).DifferencesTo(LawInForce.On(late, "42")));
    }

    /// <summary>A norm that holds under one reading alone holds under that, and under no other, however the readings were chosen.</summary>
    [Fact]
    public void NormUnderAReading_HoldsUnderThatAlone()
    {
        var (day, tried) = (new LocalDate(2021, 11, 1), 0);
        foreach (var province in LawBook.Provinces.Select(p => p.Instrument.Division))
            foreach (var parameter in Parameters.All)
                foreach (var dated in LawBook.Standard.NormsOf(parameter).Where(n => n.Under is not null && n.HoldsOn(day) && LawBook.IsOf(n.Division, province)))
                    foreach (var reading in dated.Under!.Readings)
                    {
                        var other = LawInForce.On(day, province, Readings.Default.With("days-before", "E-N-1"));
                        var at = dated.Under == Interpretations.DaysBefore ? LawInForce.On(day, province, Readings.Default.With("days-before", reading.Id)) : other.With(dated.Under, reading.Id);
                        foreach (var occasion in Enum.GetValues<Level>().SelectMany(l => Enum.GetValues<ElectionKind>().Select(k => new Occasion(l, k))).Where(o => dated.Scope.Includes(o.Cell)))
                        {
                            tried++;
                            if (reading.Id != dated.Reading) Assert.NotSame(dated.Norm, at.Find(parameter, occasion));
                            else if (dated.Division is not null) Assert.Same(dated.Norm, at.Find(parameter, occasion));
                            else Assert.NotNull(at.Find(parameter, occasion));
                        }
                    }
        Assert.InRange(tried, 500, int.MaxValue);
    }

    [Fact]
    public void With_OfAnUnknownReading_NamesTheKnownOnes()
    {
        Assert.Contains("E-N, E-N-1", Assert.Throws<ArgumentException>(() => Readings.Default.With("days-before", "E")).Message, StringComparison.Ordinal);
        Assert.Contains("days-before", Assert.Throws<ArgumentException>(() => Readings.Default.With("days", "E-N")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LawInForce.On(new LocalDate(2021, 1, 1), "99"));
        Assert.Throws<ArgumentException>(() => LawInForce.On(new LocalDate(2021, 1, 1), "3a"));
    }

    /// <summary>No day, province or reading finds two values in force at once, or a norm of another province.</summary>
    [Fact]
    public void On_ForEveryEditionProvinceAndReading_Resolves()
    {
        foreach (var province in LawBook.Standard.Instruments.Select(i => i.Division).Append("35").Distinct())
        {
            // The law of a place changes with the nation's instruments and its own.
            var days = LawBook.Standard.Instruments.Where(i => i.Division is null || i.Division == province).SelectMany(i => i.Editions).SelectMany(e => new[] { e.InForceFrom.PlusDays(-1), e.InForceFrom }).Distinct();
            foreach (var day in days)
            {
                var law = LawInForce.On(day, province);
                foreach (var question in Interpretations.All)
                    foreach (var reading in question.Readings)
                        Assert.Equal(reading.Id, law.With(question, reading.Id).Reading(question));
            }
        }
    }
}
