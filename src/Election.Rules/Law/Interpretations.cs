namespace Election.Rules;

/// <summary>
/// The register of open questions: what the law does not settle, the ways in which it may be read, and the one used
/// where none is chosen (always the first).
/// </summary>
public static class Interpretations
{
    private static readonly Bilingual Practice = new("选举实践", "Practice of the election offices.");
    private static readonly Bilingual NoAuthority = new("另一种读法，未见依据", "Another way to read it; no authority was found.");
    private static readonly Bilingual Wording = new("法条文义", "The wording of the provision.");
    private static readonly Bilingual Silent = new("法律未作规定", "The law is silent.");

    /// <summary>选举日的 N 日以前: is E−N still in time?</summary>
    public static Interpretation DaysBefore { get; } = new("days-before", new("“选举日的N日以前”的最后一日如何计算", "Which is the last lawful day of “选举日的N日以前” (N days before election day)?"),
        new("E-N", new("选举日前第N日为最后一日", "The N-th day before election day is the last lawful day."), new("陕西省洛南县人大常委会2021年9月26日就当年11月10日选举日所定的日程（选民名单10月21日、正式代表候选人名单11月3日以前公布）；民法典第二百零一条类推", "The calendar fixed on 26 September 2021 by the standing committee of Luonan County, Shaanxi, for its election day of 10 November (the voter list by 21 October, the formal list by 3 November); Civil Code Art. 201, by analogy.")),
        new("E-N-1", new("中间须隔满N日，最后一日为选举日前第N+1日", "N clear days must lie between: the last lawful day is one earlier."), new("武春《选举日的七日前如何计算？》（lifawang.cn，2020年10月21日）", "Wu Chun, “How are the seven days before election day counted?”, lifawang.cn, 21 October 2020.")));

    /// <summary>Does part of a step add a seat?</summary>
    public static Interpretation QuotaRemainder { get; } = new("quota-remainder", new("按人口增加代表名额，不足一个增加单位的零头是否计算", "Does a part of a step of the population add a seat (EL 12(1))?"),
        new("floor", new("舍去不计", "No: whole steps only."), new("选举法第十二条第一款第三项：140+1550000÷5000恰为上限450", "EL 12(1)(3): 140 + 1,550,000 ÷ 5,000 is exactly the cap of 450.")),
        new("nearest", new("四舍五入", "Half a step or more does."), NoAuthority),
        new("ceiling", new("不足一个单位的也加一名", "Any part does."), NoAuthority));

    /// <summary>Is the formula a most, or the number itself?</summary>
    public static Interpretation QuotaExact { get; } = new("quota-exact", new("“可以增加”与“即为代表总名额”：按公式算出的数是上限还是定数", "Is what the formula of EL 12(1) gives the most that may be fixed (可以增加), or the total itself (“即为”, 12(2))?"),
        new("ceiling", new("上限，可以少定", "The most; fewer may be fixed."), new("选举法第十二条第一款“可以增加”", "EL 12(1), “可以增加” ('may be added').")),
        new("exact", new("定数，不得少定", "The total itself."), new("选举法第十二条第二款；河北省实施细则第九条（无“可以”二字）", "EL 12(2); Hebei Rules Art. 9, which drop “可以” ('may').")));

    /// <summary>Which edition judges a total fixed earlier?</summary>
    public static Interpretation QuotaEdition { get; } = new("quota-edition", new("以前确定的代表总名额，按哪一版法律判断", "Which edition judges a total that was fixed earlier?"),
        new("fixed-on", new("确定之日施行的版本", "That of the day on which it was fixed."), new("选举法第十四条第一款：确定后不再变动", "EL 14(1): once fixed, it does not change.")),
        new("election-day", new("选举日施行的版本", "That of the election day."), new("从严掌握", "A strict policy.")));

    /// <summary>Which population counts?</summary>
    public static Interpretation QuotaPopulation { get; } = new("quota-population", new("计算代表名额的人口是户籍人口还是常住人口", "Is the population that of the household registers or the residents?"),
        new Reading("as-stated", new("确定名额时所用的口径，以资料载明的为准", "That on which the total was fixed, stated with the fact."), new("法律未作规定；各省规定不一（江苏第十七条、广东第十五条、山东第十条第三款）", "The law is silent; the provinces differ (Jiangsu Art. 17, Guangdong Art. 15, Shandong Art. 10(3)).")));

    /// <summary>Does a change of boundaries alone allow a new total?</summary>
    public static Interpretation RequotaGround { get; } = new("requota-ground", new("行政区划变动本身是否即可重新确定代表总名额", "Does a change of boundaries by itself allow a total to be fixed anew?"),
        new("alone", new("可以", "Yes."), new("选举法第十四条第一款“由于行政区划变动或者由于……造成人口较大变动”，“由于”并列", "EL 14(1), which sets 'owing to a change of boundaries' beside 'owing to … a large change of population'.")),
        new("only-with-population", new("须同时造成人口较大变动", "Only where the population changed much with it."), new("北京市实施细则第二十一条第一款、江苏省实施细则第二十条第一款（“由于”只用一次）", "Beijing Rules Art. 21(1) and Jiangsu Rules Art. 20(1), where 'owing to' (由于) stands once.")));

    /// <summary>Thirty days from when?</summary>
    public static Interpretation RefilingStart { get; } = new("refiling-start", new("重新确定代表名额后三十日内备案，从何时起算", "From when do the thirty days run within which a total fixed anew is filed?"),
        new("decision", new("重新确定之日", "From the decision."), new("天津市实施细则第十七条第二款“在区重新确定之日起三十日内”", "Tianjin Rules Art. 17(2), 'within thirty days from the day on which the district fixed it anew'.")),
        new("receipt", new("省级人大常委会收到报告之日", "From receipt of the report by the provincial standing committee."), NoAuthority));

    /// <summary>How is the five per cent rounded, and may it pass the cap?</summary>
    public static Interpretation Supplement { get; } = new("supplement", new("另加的百分之五如何取整，能否超过上限", "How is the five per cent of EL 12(3) rounded, and may it pass the cap?"),
        new("floor-beyond-cap", new("舍去小数，可以超过上限", "Down; it may pass the cap."), new("选举法第十二条第三款“另加”", "EL 12(3), “另加” ('added besides').")),
        new("floor-under-cap", new("舍去小数，不得超过上限", "Down; the cap holds."), new("选举法第十二条第一款“总名额不得超过”", "EL 12(1), 'the total shall not exceed'.")));

    /// <summary>Which units may have the five per cent?</summary>
    public static Interpretation SupplementUnits { get; } = new("supplement-units", new("选举法第十二条第三款以外的单位能否另加百分之五", "May units beyond those of EL 12(3) have the five per cent?"),
        new("electoral-law", new("不能", "No."), new("选举法第十二条第三款", "EL 12(3).")),
        new("province", new("依省级规定", "Where the province says so."), new("四川省实施办法第十四条第三款、云南省实施细则第十四条第三款", "Sichuan Measures Art. 14(3), Yunnan Rules Art. 14(3).")));

    /// <summary>How near to the mean is 相当于?</summary>
    public static Interpretation MinorityParity { get; } = new("minority-parity", new("聚居少数民族每一代表所代表的人口数“相当于”平均数，相差多少为限", "How near must the people per deputy of a group of thirty per cent or more come to the mean (“相当于”, EL 19(2))?"),
        new("30-guiding", new("以相差百分之三十为参考，超过的予以提示", "Within thirty per cent of it as a benchmark; beyond it a warning."), new("江苏省实施细则第二十二条第三款类推", "Jiangsu Rules Art. 22(3), by analogy.")),
        new("30-mandatory", new("相差不得超过百分之三十", "Within thirty per cent, as a limit."), new("从严掌握", "A strict policy.")),
        new("none", new("没有数字，不作判断", "No number, no test."), Silent));

    /// <summary>How far may districts differ where no number is set?</summary>
    public static Interpretation Deviation { get; } = new("deviation", new("“大体相等”没有数字的地方以什么为准", "By what measure is “大体相等” (roughly equal) judged where no number is set?"),
        new("30-guiding", new("以相差百分之三十为参考，超过的予以提示", "Thirty per cent of the mean as a benchmark; beyond it a warning."), new("江苏省实施细则第二十二条第三款", "Jiangsu Rules Art. 22(3), the one number found.")),
        new("30-mandatory", new("相差不得超过百分之三十", "Thirty per cent of the mean, as a limit."), new("从严掌握", "A strict policy.")),
        new("none", new("没有数字，不作判断", "No number, no test."), Silent));

    /// <summary>Do garrison and reserved seats count in the mean?</summary>
    public static Interpretation DeviationBase { get; } = new("deviation-base", new("计算平均数时，驻军名额和预留名额是否计入", "Do garrison and reserved seats count in the mean population per deputy?"),
        new("out", new("不计入", "No."), new("选举法第二十六条只比较选区", "EL 26 compares districts only.")),
        new("in", new("计入", "Yes."), new("选举法第十二条的总名额", "The total of EL 12.")));

    /// <summary>Is the last day of the appeal moved when it is a holiday?</summary>
    public static Interpretation AppealHoliday { get; } = new("appeal-holiday", new("申诉期限最后一日是节假日的，是否顺延", "Is the last day of the appeal moved when it is a holiday?"),
        new("not-moved", new("不顺延", "No."), new("选举日程逐日衔接", "The election calendar runs to a fixed day.")),
        new("next-working-day", new("顺延至次一工作日", "Yes, to the next working day."), new("民法典第二百零三条、民事诉讼法第八十五条类推", "Civil Code Art. 203 and Civil Procedure Law Art. 85, by analogy.")));

    /// <summary>Three days from when?</summary>
    public static Interpretation AppealReceipt { get; } = new("appeal-receipt", new("选举委员会对选民名单的申诉作出处理决定的三日，从何时起算", "From when do the three days run within which the committee decides an appeal against the roll?"),
        new("receipt", new("选举委员会收到申诉之日", "From receipt of the appeal."), Practice),
        new("lodging", new("申诉人提出申诉之日", "From its lodging."), Wording));

    /// <summary>Which days hold in a by-election where the province sets none?</summary>
    public static Interpretation ByElectionCalendar { get; } = new("by-election-calendar", new("本地未规定补选日程的，适用什么期限", "Which publication days hold in a by-election where the province sets none?"),
        new("undetermined", new("不作判断", "Undetermined."), new("选举法第五十七条第四款授权省级规定", "EL 57(4) leaves it to the provinces.")),
        new("general-numbers", new("适用换届选举的期限", "Those of the general election."), new("选举法第二十八条、第三十二条第一款", "EL 28 and 32(1).")));

    /// <summary>How do appeals fit a by-election whose roll is published late?</summary>
    public static Interpretation ByElectionAppeals { get; } = new("by-election-appeals", new("补选选民名单公布较晚时，申诉、起诉期限如何衔接", "How do the steps of EL 29 fit a by-election whose roll is later than thirteen days before?"),
        new("link-by-link", new("逐项适用各自期限", "Each link by its own number."), Wording),
        new("cut", new("压缩前段期限，使起诉仍在选举日五日以前", "Windows are cut so that suits still end five days before."), new("保障诉权", "To keep the right to sue.")));

    /// <summary>How many candidates may a contested by-election have?</summary>
    public static Interpretation ByElectionMost { get; } = new("by-election-most", new("差额补选的候选人数有无上限", "Is there an upper limit in a contested by-election?"),
        new("none", new("没有", "None."), new("选举法第五十七条第四款", "EL 57(4).")),
        new("general-ratio", new("不超过应选名额的一倍差额", "That of EL 31: twice the seats."), new("选举法第三十一条", "EL 31.")));

    /// <summary>Which days hold for reruns and leftover polls?</summary>
    public static Interpretation RerunCalendar { get; } = new("rerun-calendar", new("另行选举和补足缺额的选举适用什么日程", "Which publication days hold for a rerun or a leftover poll?"),
        new("undetermined", new("不作判断", "Undetermined."), Silent),
        new("by-election-numbers", new("适用补选的期限", "Those of a by-election."), new("广东省实施细则第五十九条第二款的做法", "As Guangdong Rules Art. 59(2) do.")));

    /// <summary>Is the day on which the number of voters is published that of the list?</summary>
    public static Interpretation VoterNumberAsList { get; } = new("voter-number-as-list", new("省级规定补选、另行选举时公布“选民人数”的，公布选民人数的期限是否就是公布选民名单的期限", "Where a province has the number of voters (选民人数) published in a by-election or rerun, is its day that of the voter list?"),
        new("list", new("是，选民人数随重新核实的选民名单公布", "Yes: the number is that of the list checked anew."), new("广东省实施细则第五十九条第二款：先“重新核实选区现有选民名单”，再“公布选民人数”", "Guangdong Rules Art. 59(2), which have the list checked anew and then the number of voters published.")),
        new("not-list", new("不是，选民名单的公布没有规定期限", "No: for the list no day is set."), new("广东省实施细则第五十九条第二款文义，只写选民人数", "The wording of Guangdong Rules Art. 59(2), which name the number only.")));

    /// <summary>By which ratio is a seat filled that was never filled?</summary>
    public static Interpretation Leftover { get; } = new("leftover", new("换届时没有选足的名额再行选举时，是否必须差额", "Is a seat never filled at the general election filled in a contested election?"),
        new("general-ratio", new("适用第三十一条差额", "Yes, by EL 31."), new("山西、陕西实施细则，四川实施办法", "So the rules of Shanxi, Shaanxi and Sichuan.")),
        new("by-election", new("按补选办理，可以等额", "No, as in a by-election."), new("选举法第五十七条第四款类推", "EL 57(4), by analogy.")));

    /// <summary>What are two days of nomination?</summary>
    public static Interpretation TwoDays { get; } = new("two-days", new("提名、酝酿“不得少于两天”如何计算", "What is “不得少于两天” (no less than two days) of nomination and deliberation?"),
        new("48-hours", new("满四十八小时", "Forty-eight hours."), new("类推：选举法第三十二条第二款只作“不得少于两天”，没有规定如何计算；广东省实施细则第四十二条对换届选举规定“不得少于四十八小时”", "By analogy: EL 32(2) says no more than 'not less than two days'; Guangdong Rules Art. 42 say 'no less than forty-eight hours', of general elections.")),
        new("two-calendar-days", new("两个日历日", "Two calendar days."), Practice));

    /// <summary>On which days must introductions stop?</summary>
    public static Interpretation IntroductionsDays { get; } = new("introductions-days", new("投票分多日进行的，哪些日子停止介绍候选人", "On which days must introductions stop where polling takes several?"),
        new("every-polling-day", new("每一投票日", "On every polling day."), new("选举法第三十四条的目的", "The purpose of EL 34.")),
        new("election-day-only", new("仅选举日当日", "On election day alone."), Wording));

    /// <summary>Is election day the first of the days within which the districts vote?</summary>
    public static Interpretation VotingWindowCount { get; } = new("voting-window-count", new("“从选举日起的N日内”完成投票，选举日当日是否计入", "Is election day the first of the N days “从选举日起” within which the districts vote?"),
        new("E-is-first-day", new("计入，选举日为第一日", "Yes, it is the first."), new("选举日本身即为投票日", "Election day is itself a polling day.")),
        new("day-after", new("不计入，自次日起算", "No, they run from the day after."), new("民法典第二百零一条", "Civil Code Art. 201.")));

    /// <summary>Does the limit hold for each recommender or for all?</summary>
    public static Interpretation RecommenderScope { get; } = new("recommender-scope", new("政党、人民团体推荐人数的上限按谁计算", "Does the limit on nominees hold for each party and organisation or for all together?"),
        new("each", new("各推荐者分别计算", "For each, alone or jointly."), Wording),
        new("all-together", new("全部合计", "For all together."), new("从严掌握", "A strict policy.")));

    /// <summary>May a nominee decline?</summary>
    public static Interpretation Refusal { get; } = new("refusal", new("被推荐人可否谢绝", "May a nominee decline?"),
        new("yes", new("可以", "Yes."), new("上海市实施细则第二十九条等", "Shanghai Rules Art. 29 and others.")),
        new("only-with-nominators", new("须经推荐人同意", "Only with the nominators' consent."), new("广东省实施细则第四十三条（间接选举）", "Guangdong Rules Art. 43, of indirect elections.")));

    /// <summary>By when must a committee member who stands have resigned?</summary>
    public static Interpretation CommitteeResignationTime { get; } = new("committee-resignation-time", new("选举委员会成员成为候选人的，最迟何时辞去职务", "By when must a member of the election committee who stands have resigned?"),
        new("formal-list", new("正式代表候选人名单公布前", "Before the formal list is published."), new("江苏省实施细则第十条第三款", "Jiangsu Rules Art. 10(3).")),
        new("initial-list", new("初步候选人名单公布前", "Before the initial list is published."), new("选举法第十条第二款文义", "The wording of EL 10(2).")));

    /// <summary>To whom does a committee member resign who takes an office that is barred?</summary>
    public static Interpretation BarredOfficeResignation { get; } = new("barred-office-resignation", new("常务委员会组成人员因担任国家行政机关等机关的职务而辞职的，能否向本级人民代表大会提出", "May a member of a standing committee who takes an office that is barred to members resign to the congress?"),
        new("either", new("可以；向常务委员会提出的，不以大会闭会为条件", "Yes; and to the standing committee whether the congress is in recess or not."), new("地方组织法第三十二条第一款，常务委员会组成人员“可以向本级人民代表大会提出辞职”，不分辞职的原因；第四十七条第三款没有以闭会期间为限", "OL 32(1), by which members of the standing committee may resign to the congress, on whatever ground; OL 47(3), which is not confined to recess.")),
        new("committee", new("不能，只能向常务委员会提出", "No: to the standing committee alone."), new("地方组织法第四十七条第三款“必须向常务委员会辞去常务委员会的职务”，为第三十二条第一款的特别规定", "OL 47(3), 'must resign to the standing committee', the special provision beside OL 32(1).")));

    /// <summary>How many candidates are there for one seat in an indirect election?</summary>
    public static Interpretation IndirectSingleSeat { get; } = new("indirect-single-seat", new("间接选举应选一名时候选人应为几名", "How many candidates has one seat in an indirect election?"),
        new("two", new("二名", "Two."), new("选举法第四十五条第四款末句类推", "EL 45(4), last sentence, by analogy.")),
        new("undetermined", new("不作判断", "Undetermined: 1.2 to 1.5 holds no whole number."), new("选举法第三十一条第二款", "EL 31(2).")));

    /// <summary>How is the upper bound of an indirect election rounded?</summary>
    public static Interpretation IndirectMost { get; } = new("indirect-most", new("间接选举差额上限二分之一遇小数如何取整", "How is a half of the seats rounded as the upper bound in an indirect election?"),
        new("floor", new("舍去小数", "Down."), new("上限不得超过", "A most is not to be passed.")),
        new("ceiling", new("进位", "Up."), NoAuthority));

    /// <summary>May voter groups cut nominees who are within the range?</summary>
    public static Interpretation CutInRange { get; } = new("cut-in-range", new("直接选举中提名人数已在差额幅度内的，选民小组可否再减少", "May the voter groups of a direct election cut nominees whose number is already within the range?"),
        new("no", new("不可以，予以提示", "No; a warning."), new("选举法第三十二条第一款；江苏省实施细则第四十一条第二款", "EL 32(1); so Jiangsu Rules Art. 41(2).")),
        new("yes", new("可以讨论、协商确定", "Yes, by discussion."), new("选举法第三十二条第一款“讨论、协商，确定”；山西省实施细则第三十六条第一款、河北省实施细则第三十一条第一款（人数在幅度内的也根据较多数选民的意见确定）", "EL 32(1), 'discuss, consult and determine'; Shanxi Rules Art. 36(1) and Hebei Rules Art. 31(1), where the opinion of most voters decides within the range too.")));

    /// <summary>What if there are fewer nominees than the least?</summary>
    public static Interpretation TooFew { get; } = new("too-few", new("提名人数少于最低差额怎么办", "What follows where there are fewer nominees than the least number of candidates?"),
        new("reopen", new("法律没有规定，应重新组织提名，暂不作判断", "Undetermined: nominations are to be reopened."), Silent),
        new("breach", new("即为违法", "A breach."), new("选举法第三十一条", "EL 31.")));

    /// <summary>What of a tie at the edge of the preliminary election?</summary>
    public static Interpretation PreliminaryTie { get; } = new("preliminary-tie", new("预选在入选名次上票数相等怎么办", "What follows a tie at the edge of a preliminary election?"),
        new("vote-again", new("再次投票确定，暂不作判断", "Undetermined: vote again."), Silent),
        new("both-in", new("不超过上限的，一并列入", "Both stand, if the most allows."), NoAuthority));

    /// <summary>In which order do candidates stand after a preliminary election?</summary>
    public static Interpretation ListOrder { get; } = new("list-order", new("经预选的正式候选人名单如何排列", "In which order do formal candidates stand after a preliminary election?"),
        new("votes", new("按预选得票多少", "By their votes."), new("1983年若干规定第十条第三款", "Provisions of 1983, item 10(3).")),
        new("strokes", new("仍按姓名笔划", "By the strokes of their names, even then."), new("浙江、陕西实施细则", "Zhejiang Rules Art. 36(4), Shaanxi Rules Art. 54(2).")));

    /// <summary>May a preliminary election be left out above the most?</summary>
    public static Interpretation PreliminaryOptional { get; } = new("preliminary-optional", new("超过最高差额又不能形成一致意见的，可否不预选", "May the preliminary election be left out above the most and without agreement?"),
        new("no", new("不可以", "No."), new("选举法第三十二条第一款", "EL 32(1).")),
        new("yes", new("可以", "Yes."), new("河北省实施细则第三十一条", "Hebei Rules Art. 31.")));

    /// <summary>On which day is age reckoned?</summary>
    public static Interpretation AgeDate { get; } = new("age-date", new("年满十八周岁以哪一天为准", "On which day is the age of eighteen reckoned?"),
        new Reading("election-day", new("选举日", "On election day."), new("江苏省实施细则第二十七条第二款等", "Jiangsu Rules Art. 27(2) and others.")));

    /// <summary>Is one eighteen on the birthday?</summary>
    public static Interpretation AgeBirthday { get; } = new("age-birthday", new("生日当天是否已满十八周岁", "Is one eighteen on the birthday itself?"),
        new("birthday", new("已满", "Yes."), Practice),
        new("day-after", new("次日起满", "From the day after."), new("类推：最高人民法院《关于审理未成年人刑事案件具体应用法律若干问题的解释》（法释〔2006〕1号）第二条，“从周岁生日的第二天起算”", "By analogy: Supreme People's Court, Interpretation on Criminal Cases of Minors (Fashi [2006] No. 1), Art. 2, by which a year of age is reckoned from the day after the birthday.")));

    /// <summary>When is one born on 29 February eighteen?</summary>
    public static Interpretation LeapDay { get; } = new("leap-day", new("2月29日出生的人在平年何日满十八周岁", "On which day is one born on 29 February eighteen in a common year?"),
        new("28-february", new("2月28日", "On 28 February."), new("民法典第二百零二条类推", "Civil Code Art. 202, by analogy.")),
        new("1-march", new("3月1日", "On 1 March."), new("另一种算法", "The other count.")));

    /// <summary>Does incapacity other than mental illness keep a person off the roll?</summary>
    public static Interpretation VoterIncapacity { get; } = new("voter-incapacity", new("精神病以外无法表达意志、无行为能力的人，经确认能否不列入选民名单", "May a person be left off the roll who for a reason other than mental illness cannot express a will, where the committee confirmed it?"),
        new("mental-illness", new("不能，只限精神病患者，予以注明", "No: mental illness only; the finding says that provinces differ."), new("选举法第二十七条第二款", "EL 27(2).")),
        new("any", new("可以", "Yes."), new("江苏第三十四条第一款、上海第二十二条第一款、北京第三十三条、天津第二十八条、湖北第二十五条第一款、河北第二十二条第一款", "Jiangsu 34(1), Shanghai 22(1), Beijing 33, Tianjin 28, Hubei 25(1), Hebei 22(1).")));

    /// <summary>Does it keep a person off the roll that nobody can find or reach the person?</summary>
    public static Interpretation MissingVoters { get; } = new("missing-two-years", new("下落不明或者无法取得联系的人，能否不列入选民名单", "May a person be left off the roll who is missing or cannot be reached?"),
        new("registered", new("不能，法律没有这一事由，予以注明", "No: the law knows no such ground; the finding says that provinces differ."), new("选举法第二十七条第一款", "EL 27(1).")),
        new("off-the-roll", new("可以，取得联系后补办登记", "Yes, until the person is found."), new("云南第二十九条第六项、辽宁第二十一条第三项（满二年）；广东第二十三条第三款、四川第二十三条第五项、江苏第三十四条第三款、浙江第二十九条", "Yunnan 29(6), Liaoning 21(3) (after two years); Guangdong 23(3), Sichuan 23(5), Jiangsu 34(3), Zhejiang 29.")));

    /// <summary>Do provincial grounds and forms of proxy beyond the law hold?</summary>
    public static Interpretation ProxyGrounds { get; } = new("proxy-grounds", new("省级规定的委托投票事由、形式宽于选举法的，能否适用", "Do provincial grounds and forms of proxy hold that go beyond EL 42?"),
        new("province", new("可以适用，予以提示", "Yes, with a notice."), new("选举法第六十条；江苏第五十条第三款、浙江第四十三条、上海第四十条、安徽第三十六条、湖北第四十一条、河北第三十七条、云南第四十三条第七款、四川第四十四条", "EL 60; Jiangsu 50(3), Zhejiang 43, Shanghai 40, Anhui 36, Hubei 41, Hebei 37, Yunnan 43(7), Sichuan 44.")),
        new("electoral-law", new("不能，只限外出选民书面委托", "No: only voters who are away, and only in writing."), new("选举法第四十二条", "EL 42.")));

    /// <summary>Must the holder of a proxy be a voter of the district?</summary>
    public static Interpretation ProxyDistrict { get; } = new("proxy-district", new("受委托人是否必须是本选区选民", "Must the holder of a proxy be a voter of the same district?"),
        new("no", new("不必；省级有规定的从其规定", "No, unless the province says so."), new("选举法第四十二条“其他选民”，没有限定选区", "EL 42, “其他选民” ('another voter'), which names no district.")),
        new("yes", new("必须", "Yes."), new("北京市实施细则第五十一条、陕西省实施细则第五十七条", "Beijing Rules Art. 51, Shaanxi Rules Art. 57.")));

    /// <summary>Do persons of item 5 of the Provisions of 1983 give a proxy by joint decision where the province's article does not say so?</summary>
    public static Interpretation CustodyDecision { get; } = new("custody-decision", new("1983年若干规定第五条所列人员委托投票，省级规定没有写明共同决定的，是否仍须共同决定", "Is the joint decision of item 5(2) of the Provisions of 1983 needed where the province's article on these persons does not ask for it?"),
        new("nation", new("仍须，予以提示", "Yes, with a notice."), new("1983年若干规定第五条第二款", "Provisions of 1983, item 5(2).")),
        new("province", new("依省级规定", "No; the province's article decides."), new("天津市第二十七条第二款、河北省第三十七条第二款、上海市第四十一条第三款、浙江省第四十四条", "Tianjin 27(2), Hebei 37(2), Shanghai 41(3), Zhejiang 44.")));

    /// <summary>Are scrutineers and tellers election workers?</summary>
    public static Interpretation StaffIncludeScrutineers { get; } = new("staff-include-scrutineers", new("省级规定所称“选举工作人员”“工作人员”是否包括监票人、计票人", "Where a province speaks of election workers (选举工作人员, 工作人员), are scrutineers and tellers among them?"),
        new("yes", new("包括", "Yes."), new("浙江省第四十条第四款“两名以上工作人员……其中至少有两名监票人”；广东省第三十六条第二款“其他选举工作人员”", "Zhejiang Rules Art. 40(4), 'workers, … of them at least two scrutineers'; Guangdong Rules Art. 36(2), 'other election workers'.")),
        new("no", new("不包括", "No."), new("江苏省第五十一条第三款、天津市第四十二条、云南省第四十三条第四款将监票人与工作人员分列", "Jiangsu Rules Art. 51(3), Tianjin Rules Art. 42 and Yunnan Rules Art. 43(4) name scrutineers beside workers.")));

    /// <summary>May scrutineers and tellers be named otherwise than by the voters or deputies, where the province says so?</summary>
    public static Interpretation TellersByProvince { get; } = new("tellers-by-province", new("省级规定监票人、计票人不由选民或者代表直接推选的，能否适用", "Does a province's article hold that lets others than the voters or deputies name scrutineers and tellers?"),
        new("electoral-law", new("不能，须由选民或者代表推选，予以提示", "No: the voters or deputies choose them; with a notice."), new("选举法第四十三条第一款", "EL 43(1).")),
        new("province", new("依省级规定的程序产生", "Yes: they are named as the province says."), new("云南省第四十三条第三款、广东省第三十六条第二款、山西省第四十三条第一款和第二款", "Yunnan Rules Art. 43(3), Guangdong Rules Art. 36(2), Shanxi Rules Art. 43(1), (2).")));

    /// <summary>Who is a near relative of a candidate?</summary>
    public static Interpretation NearRelative { get; } = new("near-relative", new("“近亲属”的范围", "Who is a near relative (近亲属) of a candidate?"),
        new("as-stated", new("以载明的为准（配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女）", "As the fact states: spouse, parents, children, brothers and sisters, grandparents, grandchildren."), new("民法典第一千零四十五条", "Civil Code Art. 1045.")),
        new("wider", new("夫妻、直系血亲和三代以内旁系血亲", "Spouse, lineal relatives, and collaterals within three generations."), new("湖北省实施细则第四十二条第二款", "Hubei Rules Art. 42(2).")));

    /// <summary>Who takes part in the vote?</summary>
    public static Interpretation Participants { get; } = new("participants", new("“参加投票的选民”“投票人数”以什么计数", "Who has taken part in the vote (“投票人数”, EL 44(1); “参加投票”, EL 45(1))?"),
        new("as-recorded", new("以核对并记录的投票人数为准", "Those recorded as having voted."), new("选举法第四十三条第一款", "EL 43(1).")),
        new("handed-out", new("以发出的选票数为准", "Those who were handed a ballot."), new("云南省实施细则第四十七条第二款（收回的选票与发出的选票相比）", "Yunnan Rules Art. 47(2), which compares the ballots cast with those handed out.")),
        new("cast", new("以收回的选票数为准", "Those whose ballots were cast."), Practice));

    /// <summary>Does a principal take part in the vote?</summary>
    public static Interpretation ProxyTurnout { get; } = new("proxy-turnout", new("委托他人投票的选民是否计入参加投票的选民", "Does a voter who votes by proxy take part in the vote?"),
        new("yes", new("计入", "Yes."), new("云南省实施细则第四十六条第二款", "Yunnan Rules Art. 46(2).")),
        new("no", new("不计入", "No."), Wording));

    /// <summary>Can a write-in be elected?</summary>
    public static Interpretation WriteIn { get; } = new("write-in", new("另选的人得票达到法定票数的，能否当选", "Can a person who was written in (另选其他选民) be elected?"),
        new("yes", new("能，票数要求相同", "Yes, by the same majority."), new("四川省实施办法第四十八条、云南省实施细则第四十八条", "Sichuan Measures Art. 48, Yunnan Rules Art. 48.")),
        new("no", new("不能，只有代表候选人始得当选", "No: candidates only."), new("选举法第四十五条第一款“代表候选人……始得当选”", "EL 45(1), 'a candidate … is elected'.")));

    /// <summary>May only who opposes write in another?</summary>
    public static Interpretation WriteInOpposed { get; } = new("write-in-opposed", new("没有表示反对而另选他人的，另选是否有效", "Does a write-in count on a ballot that opposes nobody, where the province lets only who opposes write in another?"),
        new("valid", new("有效", "Yes."), new("选举法第四十一条", "EL 41.")),
        new("void-for-write-in", new("另选无效，选票其余部分有效", "No; the rest of the ballot stands."), new("江苏省实施细则第五十二条第一款", "Jiangsu Rules Art. 52(1).")));

    /// <summary>Who are all the deputies?</summary>
    public static Interpretation AllDeputies { get; } = new("all-deputies", new("“全体代表”是否包括缺额", "Are 'all deputies' those in office, or all the seats?"),
        new("in-office", new("不包括，以资料载明的实有代表人数为准", "Those in office, stated as a fact."), Practice),
        new("all-seats", new("包括，以代表总名额为准", "All the seats."), new("从严掌握", "A strict policy.")));

    /// <summary>What follows a second tie?</summary>
    public static Interpretation SecondTie { get; } = new("second-tie", new("再次投票仍然票数相等怎么办", "What follows where the second vote among the tied is tied again?"),
        new("undetermined", new("法律未作规定，不作判断", "Undetermined."), Silent),
        new("vacant", new("名额可以暂时空缺", "The seat may stay vacant."), new("山东省实施细则第四十九条第四款", "Shandong Rules Art. 49(4).")));

    /// <summary>One third of what?</summary>
    public static Interpretation RerunBase { get; } = new("rerun-base", new("另行选举“选票的三分之一”以什么为基数", "One third of which ballots (“选票的三分之一”, EL 45(5))?"),
        new("cast", new("收回的选票", "Those cast."), new("选举法第四十五条第一款以参加投票的选民为基数，类推", "By analogy with EL 45(1), whose base is those who vote.")),
        new("valid", new("有效选票", "The valid ones."), NoAuthority),
        new("issued", new("发出的选票", "Those issued."), NoAuthority));

    /// <summary>Does the turnout majority apply to a rerun?</summary>
    public static Interpretation RerunTurnout { get; } = new("rerun-turnout", new("另行选举和再次投票是否仍须全体选民过半数参加", "Does the majority of all voters have to take part in a rerun, or in a second vote, too?"),
        new("applies", new("仍须", "Yes."), new("选举法第四十五条第一款没有例外", "EL 45(1) makes no exception.")),
        new("does-not", new("不须", "No."), new("选举法第四十五条第五款只要求选票的三分之一", "EL 45(5) asks for a third of the ballots only.")));

    /// <summary>Are first-round write-ins candidates of the rerun?</summary>
    public static Interpretation RerunWriteIn { get; } = new("rerun-write-in", new("第一次投票时另选的人可否列为另行选举的候选人", "Are persons written in at the first vote candidates of the rerun?"),
        new("no", new("不可以，只在未当选的候选人中确定", "No: only candidates not elected."), new("湖北省第四十四条、陕西省第六十二条、广西壮族自治区第四十六条", "Hubei Art. 44, Shaanxi Art. 62, Guangxi Art. 46.")),
        new("yes", new("可以，一并按得票多少排列", "Yes, in the order of their votes."), Wording));

    /// <summary>What follows a tie at the last place of the rerun list, or in the rerun?</summary>
    public static Interpretation RerunTie { get; } = new("rerun-tie", new("另行选举的候选人在最后一名上票数相等，或者另行选举时票数相等怎么办", "What follows a tie at the last place of the rerun's list, or in the rerun itself?"),
        new("vote-again", new("就票数相等的再次投票", "Vote again among those who are tied."), new("选举法第四十五条第三款类推", "EL 45(3), by analogy.")),
        new("both-in", new("候选人不超过上限的，一并列入；另行选举时票数相等的不作判断", "On the list all of them, where the most allows it; in the rerun undetermined."), NoAuthority),
        new("undetermined", new("不作判断", "Undetermined."), Silent));

    /// <summary>Which roll measures a recall?</summary>
    public static Interpretation RecallRoll { get; } = new("recall-roll", new("罢免要求的联名人数和表决的过半数，以现时的选民名单还是原选举时的选民名单为准", "Is a recall measured by the roll of today or by that of the election?"),
        new("today", new("现时重新核对的选民名单", "Today's, checked anew."), new("广东省实施细则第五十六条、云南省实施细则第五十五条", "Guangdong Rules Art. 56, Yunnan Rules Art. 55.")),
        new("of-the-election", new("原选举时的选民名单", "That of the election."), new("选举法第五十条“原选区选民”的文义", "The wording of EL 50, 'voters of the original district'.")));

    /// <summary>Who names the person that conducts the vote on the recall of a township deputy?</summary>
    public static Interpretation RecallPresider { get; } = new("recall-presider", new("云南省规定主持罢免工作的人员由乡级人大主席团确定，选举法规定由县级人大常委会派员主持，以何者为准", "A province lets the township presidium name who conducts a recall, while the Electoral Law has the county standing committee send somebody. Which counts?"),
        new("county-standing-committee", new("由县级人大常委会派员主持", "The county standing committee sends somebody."), new("选举法第五十条第四款", "EL 50(4).")),
        new("province", new("依省级规定，由乡级人大主席团确定", "The township presidium names somebody, where the province says so."), new("云南省实施细则第五十六条", "Yunnan Rules Art. 56.")));

    /// <summary>How many candidates are there for one to four seats on a standing committee?</summary>
    public static Interpretation CommitteeSeats { get; } = new("committee-seats", new("应选委员一至四名时，“多十分之一至五分之一”没有整数，候选人应有几名", "One to four committee members are to be elected: a tenth to a fifth more is no whole number. How many candidates?"),
        new("one-more", new("多一名", "One more."), new("差额选举至少多一名", "A contested election has one more at least.")),
        new("undetermined", new("不作判断", "Undetermined."), Silent));

    /// <summary>May a leading post be uncontested although more than one person was nominated?</summary>
    public static Interpretation HeadUncontested { get; } = new("head-uncontested", new("正职领导人员候选人“可以多一人”：提名的不止一人时，能否只列一名候选人", "Candidates for a leading post may be one more (“可以多一人”, OL 27(1)). May there be one candidate where more than one was nominated?"),
        new("one-nominee", new("不可以，提名的只有一人才可以等额选举", "No: uncontested only where one was nominated."), new("地方组织法第二十七条第一款“如果提名的候选人只有一人，也可以等额选举”", "OL 27(1), second clause: 'if only one was nominated, it may also be uncontested'.")),
        new("free", new("可以，差额只是“可以”", "Yes: one more is a permission only."), new("2022年将“一般应多一人”改为“可以多一人”", "The amendment of 2022, which turned 'shall generally' into 'may'.")));

    /// <summary>May the county standing committee fix the election day?</summary>
    public static Interpretation DayFixedBy { get; } = new("day-fixed-by", new("县级人民代表大会常务委员会能否确定县级和乡级的选举日", "May the county standing committee fix the election day, of the county and of its townships, where the province lets it?"),
        new("election-committee", new("不能，由选举委员会确定", "No, the election committee does."), new("选举法第十一条第一款第三项", "EL 11(1)(3).")),
        new("province", new("可以，依省级规定", "Yes, where the province says so."), new("四川省实施办法第三十九条第一款（县、乡两级在一个县级行政区域内统一确定）", "Sichuan Measures Art. 39(1), of both levels, for the whole county.")));

    /// <summary>Does who was left off the roll and did not apply give up the vote?</summary>
    public static Interpretation RegistrationWaived { get; } = new("registration-waived", new("符合条件而没有申请登记的人，能否视为放弃选举权而不列入选民名单（是否申请没有相应的填报项目，没有规则据此判断）", "Is a qualified person who did not ask to be registered lawfully off the roll, as one who gave up the vote? That a person asked is no fact that a dossier states; no rule turns on it."),
        new("electoral-law", new("不能，选民登记由选举委员会进行，法律没有视为放弃的规定", "No: the election committee registers voters, and the law knows no such waiver."), new("选举法第十一条第一款第二项、第二十七条第一款", "EL 11(1)(2), 27(1).")),
        new("province", new("依省级规定，视为放弃", "Yes, where the province says so."), new("四川省第三十条第二款、广东省第二十六条第三款、内蒙古自治区第二十七条第一款第四项（流动人口）", "Sichuan 30(2), Guangdong 26(3), Inner Mongolia 27(1)(4) (of migrants).")));

    /// <summary>Does a voter at intervals ill lose the vote by falling ill at the poll?</summary>
    public static Interpretation IllnessAtThePoll { get; } = new("illness-at-the-poll", new("已登记的间歇性精神病患者选举时发病的，未经选举委员会确认能否不让其投票（是否发病没有相应的填报项目，没有规则据此判断）", "May a registered voter who is mentally ill at intervals be kept from the poll for falling ill then, without the committee's confirmation? Whether the illness broke out is no fact that a dossier states; no rule turns on it."),
        new("confirmed", new("不能，须经选举委员会确认", "No: the committee has to confirm it."), new("1983年若干规定第三条；上海市实施细则第二十二条第二款", "Provisions of 1983, item 3; so Shanghai Rules Art. 22(2).")),
        new("province", new("依省级规定，发病的不行使选举权利", "Yes, where the province says so."), new("江苏省第三十四条第二款、云南省第三十条第二款", "Jiangsu 34(2), Yunnan 30(2).")));

    /// <summary>Do citizens of Hong Kong and Macao who stay in the mainland register as voters?</summary>
    public static Interpretation HongKongMacao { get; } = new("hong-kong-macao", new("选举期间在内地的香港、澳门特别行政区居民中的中国公民，是否参加选民登记（是否属于这些居民没有相应的填报项目，没有规则据此判断）", "Are Chinese citizens resident in Hong Kong or Macao registered as voters who stay in the mainland at the time? Whether a person is one is no fact that a dossier states; no rule turns on it."),
        new("registered", new("可以登记，法律没有排除", "They may be: the law does not exclude them."), new("选举法第四条第一款、第二十七条第一款", "EL 4(1), 27(1).")),
        new("excluded", new("不参加登记", "They are not."), new("江苏省实施细则第二十九条第一款第五项；选举法第十六条第三款（应选全国人民代表大会代表另有产生办法）", "Jiangsu Rules Art. 29(1)(5); EL 16(3), by which their national deputies are chosen by rules of their own.")));

    /// <summary>In whose election do the armed police take part?</summary>
    public static Interpretation ArmedPolice { get; } = new("armed-police", new("人民武装警察部队参加军队的选举还是驻地的选举（是否属于武警没有相应的填报项目，没有规则据此判断）", "Do the armed police elect with the armed forces or where they are stationed? Whether a person belongs to them is no fact that a dossier states; no rule turns on it."),
        new("armed-forces", new("按照军队的选举办法单独选举", "With the armed forces, by the Measures for their elections."), new("选举法第六条；《中国人民解放军选举全国人民代表大会和县级以上地方各级人民代表大会代表的办法》（2021年4月修改）；北京市第八条、天津市第四条、江苏省第三条第五款", "EL 6; the Measures for the armed forces as amended in April 2021; so Beijing 8, Tianjin 4, Jiangsu 3(5).")),
        new("province", new("依省级规定，参加驻地的选举", "Where they are stationed, where the province says so."), new("湖北省第六条第二款、上海市第二十条第一款第八项、内蒙古自治区第六条第二款（均早于上述修改）", "Hubei 6(2), Shanghai 20(1)(8), Inner Mongolia 6(2), all older than that amendment.")));

    /// <summary>Does a total stand for a term, or until a ground for another arises?</summary>
    public static Interpretation TotalStandsForTerm { get; } = new("total-stands-for-term", new("代表总名额是长期不变，还是只在本届任期内不变（没有规则据此判断：重新确定的事由一律依选举法核对）", "Does a total stand until there is a ground to fix it anew, or for the term only? No rule turns on it: the grounds of a new total are judged by the Electoral Law."),
        new("electoral-law", new("长期不变，有法定事由才重新确定", "Until there is such a ground."), new("选举法第十四条第一款“经确定后，不再变动”", "EL 14(1), 'once fixed, it does not change'.")),
        new("province", new("只在本届任期内不变", "For the term."), new("山西省实施细则第十二条第二款“在本届人民代表大会任期内不再变动”", "Shanxi Rules Art. 12(2), 'within the term of this congress'.")));

    /// <summary>May the leading group of a district consent to a proxy?</summary>
    public static Interpretation ProxyConsent { get; } = new("proxy-consent", new("委托投票经选区领导小组或者选举委员会的派出机构同意，是否等于经选举委员会同意（经谁同意没有分别载明，没有规则据此判断）", "Is the consent of the leading group of the district, or of a body that the committee sent out, to a proxy as good as the election committee's? Who consented is not stated apart; no rule turns on it."),
        new("electoral-law", new("不等于，须经选举委员会同意", "No: the election committee consents."), new("选举法第四十二条", "EL 42.")),
        new("province", new("依省级规定，选区领导小组、派出机构可以同意", "Yes, where the province says so."), new("云南省第四十三条第七款、四川省第四十四条、山东省第四十四条", "Yunnan 43(7), Sichuan 44, Shandong 44.")));

    /// <summary>May a candidate write the ballot of a voter who cannot?</summary>
    public static Interpretation BallotWriter { get; } = new("ballot-writer", new("不能写选票的选民，能否委托代表候选人代写（由谁代写没有相应的填报项目，没有规则据此判断）", "May a voter who cannot write the ballot have a candidate write it? Who wrote it is no fact that a dossier states; no rule turns on it."),
        new("electoral-law", new("可以，凡其信任的人都可以", "Yes: anybody whom the voter trusts."), new("选举法第四十条第二款", "EL 40(2).")),
        new("province", new("依省级规定，代表候选人不得代写", "No, where the province says so."), new("江苏省第五十二条第二款、云南省第四十三条第六款（正式代表候选人）", "Jiangsu 52(2); Yunnan 43(6), of formal candidates.")));

    /// <summary>Who presides at the poll of a district where the province names a group of the district?</summary>
    public static Interpretation PollPresidedBy { get; } = new("poll-presided-by", new("省级规定投票由选区领导小组主持，选举法规定由选举委员会主持投票选举，以何者为准", "A province has the leading group of the district preside at the poll, which by the Electoral Law the election committee conducts. Which counts?"),
        new("election-committee", new("由选举委员会主持，选区的机构只能受其委派或者委托", "The election committee; a body of the district only where it was sent or entrusted by it."), new("选举法第十一条第一款第五项；北京市第四十八条第二款、天津市第四十二条第一款、河北省第三十五条第一款、内蒙古自治区第四十条第一款等", "EL 11(1)(5); so Beijing 48(2), Tianjin 42(1), Hebei 35(1), Inner Mongolia 40(1) and others.")),
        new("province", new("依省级规定，由选区领导小组主持", "The group, where the province says so."), new("云南省实施细则第四十三条第一款", "Yunnan Rules Art. 43(1).")));

    /// <summary>Who conducts a rerun where the province speaks of reruns together with by-elections?</summary>
    public static Interpretation RerunConductedBy { get; } = new("rerun-conducted-by", new("省级规定“另行选举”同补选一样由县级人大常委会或者乡级人大主席主持的，选举委员会还主持另行选举吗", "Who conducts a rerun, where the province gives it, with by-elections, to the county standing committee or the chair of the township congress?"),
        new("election-committee", new("仍由选举委员会主持", "The election committee, as before."), new("选举法第九条第二款、第四十五条第四款、第四十六条第一款", "EL 9(2), 45(4), 46(1).")),
        new("province", new("依省级规定", "Whom the province names."), new("广东省实施细则第五十九条第一款", "Guangdong Rules Art. 59(1).")),
        new("after-dissolution", new("省级规定的“另行选举”只指选举委员会撤销以后补足缺额的选举，与选举法没有抵触", "The election committee: the province means only polls held for seats never filled, after the committee was dissolved, and does not depart."), new("广东省实施细则第十四条、第五十九条第三款", "Guangdong Rules Arts. 14, 59(3).")));

    /// <summary>May it be left open for a time whether a deputy is validly elected?</summary>
    public static Interpretation ResultUnconfirmed { get; } = new("result-unconfirmed", new("对个别当选代表，能否暂不确认当选结果或者延迟提出审查意见（是否暂缓没有相应的填报项目，没有规则据此判断）", "May it be left open for a time whether one of those elected is validly so? That it was is no fact that a dossier states; no rule turns on it."),
        new("electoral-law", new("不能，在第一次会议前确认资格或者确定无效并公布名单", "No: the mandate is confirmed or held void, and the list published, before the first session."), new("选举法第四十七条第二款", "EL 47(2).")),
        new("province", new("依省级规定，可以", "Yes, where the province says so."), new("河北省实施细则第四十四条“暂不确认当选结果”、上海市实施细则第四十七条第二款“可以延迟提出”", "Hebei Rules Art. 44, 'not to confirm for the time being'; Shanghai Rules Art. 47(2), 'may put off' its opinion.")));

    /// <summary>May a province tie nomination in a by-election to who had nominated the deputy who left?</summary>
    public static Interpretation ByElectionNominators { get; } = new("by-election-nominators", new("补选时能否只由原推荐出缺代表的一方（政党、人民团体或者选民）推荐代表候选人（原由谁推荐没有相应的填报项目，没有规则据此判断）", "May nomination in a by-election be left to those alone, parties or voters, who had nominated the deputy who left? Who had is no fact that a dossier states; no rule turns on it."),
        new("electoral-law", new("不能，政党、人民团体和选民十人以上联名都可以推荐", "No: parties, organisations and ten voters jointly may all nominate."), new("选举法第三十条第二款", "EL 30(2).")),
        new("province", new("可以，补选的具体办法由省级规定", "Yes: how by-elections are held is the province's to say."), new("天津市实施细则第五十八条第一款；选举法第五十七条第四款", "Tianjin Rules Art. 58(1); EL 57(4).")));

    /// <summary>Every question, in the order of the register.</summary>
    public static IReadOnlyList<Interpretation> All { get; } =
    [
        QuotaRemainder, QuotaExact, QuotaEdition, QuotaPopulation, RequotaGround, RefilingStart, Supplement, SupplementUnits, MinorityParity,
        DaysBefore, Deviation, DeviationBase, AgeDate, AgeBirthday, LeapDay, AppealHoliday, AppealReceipt, ByElectionCalendar, ByElectionAppeals,
        ByElectionMost, RerunCalendar, VoterNumberAsList, Leftover, TwoDays, IntroductionsDays, VotingWindowCount, RecommenderScope, Refusal, CommitteeResignationTime,
        IndirectSingleSeat, IndirectMost, CutInRange, TooFew, PreliminaryTie, ListOrder, VoterIncapacity, MissingVoters, ProxyGrounds, ProxyDistrict,
        CustodyDecision, StaffIncludeScrutineers, TellersByProvince,
        ProxyTurnout, Participants, NearRelative, WriteIn, PreliminaryOptional, WriteInOpposed, AllDeputies, SecondTie, RerunBase, RerunTurnout,
        RerunWriteIn, RerunTie, RecallRoll, RecallPresider, CommitteeSeats, HeadUncontested, BarredOfficeResignation, DayFixedBy,
        TotalStandsForTerm, RegistrationWaived, IllnessAtThePoll, HongKongMacao, ArmedPolice, ProxyConsent, BallotWriter, PollPresidedBy, RerunConductedBy,
        ResultUnconfirmed, ByElectionNominators,
    ];

    static Interpretations()
    {
        for (var i = 0; i < All.Count; i++) All[i].Index = i;
    }
}
