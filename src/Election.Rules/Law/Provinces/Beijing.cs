using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>北京市区、乡、民族乡、镇人民代表大会代表选举实施细则. The text of 2021-05-27 is held and read in full. It speaks of direct elections only, and has no chapter on recall.</summary>
internal static class Beijing
{
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    private static readonly Scope ByElections = Scope.Direct.For(ElectionKind.ByElection);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "11",
        "beijing-rules",
        new("北京市区、乡、民族乡、镇人民代表大会代表选举实施细则", "Beijing Municipality Implementing Rules for the Election of Deputies to the People's Congresses of Districts, Townships, Ethnic Townships and Towns"),
        new("北京市选举实施细则", "Beijing Rules"),
        new Edition(new LocalDate(2021, 5, 27), "beijing-rules-2021-05-27.zh", speaksOf: Scope.Direct))
        // Chapter I: general provisions.
        .Leaves(Remark.Purpose, "1")
        .Repeats(ElectoralLaw.At(2), "2")
        .Repeats(ElectoralLaw.At(3, 2), "3")
        .Repeats(OrganicLaw.At(9), "3")
        .Repeats(ElectoralLaw.At(4), "4(1)")
        .Repeats(ElectoralLaw.At(4, 2), "4(2)")
        .Repeats(ElectoralLaw.At(5), "5")
        .Repeats(ElectoralLaw.At(7), "6")
        .Repeats(ElectoralLaw.At(7, 2), "6")
        .Leaves(Remark.Referral, "7")
        .Repeats(ElectoralLaw.At(6), "8")
        .Leaves(new("驻京部队和武警部队按照军队的选举办法选举，这里只涉及驻军的代表名额。", "The garrison and the armed police elect by the rules of the armed forces; only the seats of the garrison enter here."), "8")
        .Repeats(ElectoralLaw.At(8), "9")
        // Chapter II: the bodies of the election.
        .Repeats(ElectoralLaw.At(9, 3), "10")
        .Leaves(Remark.Organisation, "10")
        .Repeats(ElectoralLaw.At(9, 2), "11(1)")
        .Repeats(ElectoralLaw.At(10), "11(2)")
        .Repeats(ElectoralLaw.At(10, 2), "11(2)")
        .Repeats(ElectoralLaw.At(11), "12(1)")
        .Repeats(ElectoralLaw.At(28), "12(1)(2)")
        .Leaves(new("是否发给当选通知书，没有相应的填报项目。", "Whether those elected were given a notice of it is no fact that a dossier states."), "12(1)(6)")
        .Repeats(ElectoralLaw.At(11, 2), "12(2)")
        .Repeats(DirectElectionProvisions.At(1, 2), "13")
        .Leaves(Remark.Organisation, "14, 15")
        .Leaves(Remark.Tasks, "16")
        .Leaves(new("选区内各单位协助选举工作的义务，没有可以衡量的标准。", "The units of the district are to help with the election; this has no measure."), "17")
        .Leaves(Remark.Organisation, "18")
        // Chapter III: seats.
        .Repeats(ElectoralLaw.At(12, 1, 3), "19(1)(1)")
        .Repeats(ElectoralLaw.At(12, 1, 4), "19(1)(2)")
        .Leaves(new("没有重述人口不足五万的例外：选举法第十二条第一款第三项仍然适用。", "The exception of units below 50,000 people is not repeated; that of EL 12(1)(3) holds all the same."), "19(1)(1)")
        .Repeats(ElectoralLaw.At(12, 2), "19(2)")
        .Repeats(ElectoralLaw.At(12, 3), "19(3)")
        .Repeats(ElectoralLaw.At(13), "20")
        .Repeats(ElectoralLaw.At(14), "21(1)")
        // EL 14(1) says 由于 twice, before the change of boundaries and before the works; here it stands once.
        .Departs(ElectoralLaw.At(14), Interpretations.RequotaGround, "21(1)")
        .Sets(Parameters.RefilingReport, 15, Mandatory, "21(2)", "区人民代表大会常务委员会应当在十五日内将重新确定乡、民族乡、镇代表名额的情况报市人民代表大会常务委员会备案", Scope.Direct.At(Level.Township))
        .Repeats(ElectoralLaw.At(14, 2), "21(2)")
        .Repeats(ElectoralLaw.At(11, 1, 1), "22")
        .Repeats(ElectoralLaw.At(15), "22")
        .Sets(Parameters.SeatsAllottedBy, Bodies.Of(Body.ElectionCommittee), Mandatory, "22", "由本级选举委员会根据各选区的人口数", Scope.Direct.At(Level.County).For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.DeviationException, default, Mandatory, "23", "由中央、市属企业事业单位组成的单独选区或者联合选区选举产生的每一代表所代表的人口数，可以适当多于所在区每一代表所代表的人口数", Scope.Direct.At(Level.County))
        .Leaves(new("职工所占比例是否较大，没有相应的填报项目，“适当”没有数字：高于平均数的一边不作判断，低于的一边由规则核对。", "Whether such staff are a large share of the people is no fact that a dossier states, and “适当” has no number: above the mean nothing is tested, below it the rule tests."), "23")
        .Sets(Parameters.GarrisonSeatsFixedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "24", "由区人民代表大会常务委员会决定", General.At(Level.County))
        // Chapter IV: electoral districts.
        .Leaves(Remark.Principle, "25")
        .Repeats(ElectoralLaw.At(25, 2), "26(1)")
        .Repeats(ElectoralLaw.At(26), "26(2)")
        .Repeats(ElectoralLaw.At(25), "27(1)")
        .Leaves(Remark.Permission, "27(2)")
        // 28 speaks of units of every kind, where 1983 item 7 speaks of enterprises and institutions. Who takes part does so as the township's committee and the unit agree.
        .Sets(Parameters.HigherStaffInTownship, Participation.MayStayOut, Mandatory, "28(1)", "中央、市属单位的职工，可以只参加区人民代表大会代表的选举，不参加乡、民族乡、镇人民代表大会代表的选举", Scope.Direct.At(Level.Township))
        // Chapter V: the roll of voters.
        .Repeats(ElectoralLaw.At(27), "29(1), 29(3)")
        .Leaves(Remark.Organisation, "29(2)")
        .Repeats(ElectoralLaw.At(4), "29(4)")
        .Leaves(new("年龄以选举日为准，规则即按选举日计算。", "Age is reckoned on election day, and so the rules reckon it."), "29(4)")
        // 30(1)(1): of those who have their household register in Beijing, confirmed; 31: of those from elsewhere, the proof from home.
        .Sets(Parameters.ResidenceProof, ProofOfQualification.FromHomeOrConfirmed, Mandatory, "30(1)(1)", "户口所在地与现居住地不一致的，经确认选民资格，可以在现居住地登记", Scope.Direct, also: "31(1)")
        .Leaves(new("在单位、学校还是户口所在地登记，所在选区由此而定，没有相应的填报项目。", "Where a person is registered, at the unit, the school or the household: the district follows from it, and no fact states it."), "30(1)(2), 30(1)(3), 30(1)(4)")
        // 至投票选举日前: no later than the day before; of those who moved to Beijing or regained their rights.
        .Sets(Parameters.LateRegistrationOfSome, Lead.Strictly, Mandatory, "30(2)", "选民名单公布后至投票选举日前，正式户口迁入本市的和恢复政治权利的人员，按照上述规定补办登记手续", General)
        .Repeats(DirectElectionProvisions.At(9, 2), "30(3), 31")
        .Leaves(new("各单位联系登记、报送名单的义务；“及时”没有期限。", "The units are to see to registration and hand in their lists; “in good time” (及时) has no number."), "30(4)")
        .Repeats(ElectoralLaw.At(7, 3), "32")
        .Departs(ElectoralLaw.At(27, 2), Interpretations.VoterIncapacity, "33")
        .Repeats(DirectElectionProvisions.At(4), "34")
        .Repeats(DirectElectionProvisions.At(5, 1, 1), "35(1)(1), 35(1)(4)")
        .Repeats(DirectElectionProvisions.At(5, 1, 3), "35(1)(2)")
        .Repeats(DirectElectionProvisions.At(5, 1, 5), "35(1)(3)")
        .Repeats(DirectElectionProvisions.At(5, 1, 2), "35(1)(5)")
        // 35(2), (3): by decision of the committee and the executing body, of all who are given a proxy here; those on bail, under surveillance or control and on probation vote where they work or live.
        .Sets(Parameters.CustodyTerms, default, Mandatory, "35(2)", "被判处拘役或者正在受拘留处罚的人，经选举委员会和执行机关决定，可以在流动票箱投票，也可以委托", Scope.Direct, also: "35(3)")
        .Repeats(DirectElectionProvisions.At(5, 2), "35(2), 35(3)")
        .Leaves(new("在何处登记、权利证明由谁发给、委托书如何寄交，没有相应的填报项目。", "Where such persons are registered, who issues their certificates and how their proxies are sent are no facts that a dossier states."), "35(2), 35(3)")
        .Repeats(ElectoralLaw.At(28), "36(1)")
        .Sets(Parameters.ElectionNoticeLead, new Lead(20), Mandatory, "36(1)", "在投票选举日的二十日以前公布选民名单，公布投票选举日期和地点", General)
        .Repeats(ElectoralLaw.At(29), "36(2)")
        // Chapter VI: candidates.
        .Repeats(ElectoralLaw.At(30), "37")
        .Leaves(new("许可：本区、本乡镇的选民都可以被提名，不限于本选区的选民。", "A permission: any voter of the district (区) or township may be nominated, not only those of the electoral district."), "37")
        .Repeats(ElectoralLaw.At(30, 2), "38(1), 38(3)")
        .Repeats(ElectoralLaw.At(30, 3), "38(2)")
        .Repeats(DirectElectionProvisions.At(10, 2), "39")
        .Repeats(ElectoralLaw.At(32), "39, 40")
        .Sets(Parameters.PreliminaryQuorum, new Fraction(1, 3), Mandatory, "41(1)", "参加预选的选民人数不得少于该选区选民总数的三分之一", General)
        .Leaves(new("预选由谁主持、结果如何公告，没有相应的填报项目。", "Who conducted a preliminary election and how its result was made known are no facts that a dossier states."), "41")
        .Sets(Parameters.PreliminarySecret, default, Mandatory, "41(1)", "预选采用无记名投票的方式", General)
        .Repeats(ElectoralLaw.At(31), "42")
        .Repeats(ElectoralLaw.At(31, 2), "42")
        .Sets(Parameters.OrderOfList, ListOrder.NameStrokes, Mandatory, "43(1)", "代表候选人名单，按姓名笔划顺序排列", General)
        .Repeats(DirectElectionProvisions.At(10, 3), "43")
        .Sets(Parameters.OrderOfInitialList, ListOrder.NameStrokes, Mandatory, "43(1)", "代表候选人名单，按姓名笔划顺序排列", General)
        .Sets(Parameters.OrderOfTied, ListOrder.NameStrokes, Mandatory, "43(1)", "票数相等的，按姓名笔划顺序排列", General)
        .Repeats(ElectoralLaw.At(34), "44")
        .Repeats(ElectoralLaw.At(35), "45(1)")
        .Repeats(ElectoralLaw.At(35, 2), "45(2)")
        .Repeats(ElectoralLaw.At(47, 2), "45(2)")
        // Chapter VII: the poll and the result.
        .Repeats(ElectoralLaw.At(36), "46")
        .Leaves(new("选举日由选举委员会确定，选区不得自行变动；是否另为个别选区确定日期，没有相应的填报项目。", "The election committee fixes the day and a district keeps to it; whether the committee fixed another for a district is no fact that a dossier states."), "47(1)")
        // 47(2): takes part on the voter card; 51(1): a holder shows the principal's paper and the voter card to receive the ballot.
        .Sets(Parameters.BallotOnProof, VoterProof.VoterCard, Mandatory, "47(2)", "选民凭选民证在进行登记或者进行名单核对的选区参加选举", Scope.Direct, also: "51(1)")
        .Repeats(ElectoralLaw.At(38), "48(1)")
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委派的人员", "persons whom the election committee sends")), Mandatory, "48(2)", "投票选举由选举委员会委派人员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        .Repeats(ElectoralLaw.At(43), "49(1)")
        .Leaves(new("工作人员“若干名”，没有数字。", "Workers are “some” (若干), which is no number."), "49(1)")
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, "49(2)", "每个流动票箱应当有两名以上监票人", Scope.Direct)
        // Of each box; a station or meeting has one at least.
        .Sets(Parameters.StationStaff, new(Scrutineers: 2), Mandatory, "49(2)", "投票站、选举大会的每个票箱和设立的每个流动票箱应当有两名以上监票人", Scope.Direct)
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Scrutineer, Teller), OfficialRoles.Of(Scrutineer, Teller)), Mandatory, "49(3)", "代表候选人及其近亲属不得担任本选区投票选举的监票人、计票人", Scope.Direct)
        .Repeats(ElectoralLaw.At(40), "50")
        .Repeats(ElectoralLaw.At(40, 2), "50(2)")
        .Sets(Parameters.ProxyTerms, default, Mandatory, "51(1)", "在选举期间外出的选民，经选举委员会同意，可以书面委托", Scope.Direct)
        .Sets(Parameters.ProxyDistrict, default, Mandatory, "51(1)", "书面委托本选区其他选民", Scope.Direct)
        .Repeats(ElectoralLaw.At(42), "51")
        .Repeats(ElectoralLaw.At(41), "52")
        .Repeats(ElectoralLaw.At(43), "53")
        .Leaves(new("票箱的检查、加封、封箱，没有相应的填报项目。", "How boxes are checked and sealed is no fact that a dossier states."), "53")
        .Sets(Parameters.BoxesCountedTogether, default, Mandatory, "53", "流动票箱应当与本选区其他票箱一起，在监票人监督下开箱计票", Scope.Direct)
        .Repeats(ElectoralLaw.At(44), "54(1)")
        .Repeats(ElectoralLaw.At(44, 2), "54(2)")
        .Repeats(ElectoralLaw.At(45), "55(1)")
        .Repeats(ElectoralLaw.At(45, 3), "55(2)")
        .Repeats(ElectoralLaw.At(45, 4), "55(3)")
        .Repeats(ElectoralLaw.At(45, 5), "55(3)")
        .Repeats(ElectoralLaw.At(46), "56")
        .Repeats(ElectoralLaw.At(46, 2), "56")
        .Repeats(ElectoralLaw.At(47), "57(1)")
        .Repeats(ElectoralLaw.At(47, 2), "57(2)")
        .Repeats(ElectoralLaw.At(48), "58")
        // Chapter VIII: by-elections.
        .Repeats(ElectoralLaw.At(57), "59")
        // 60: the district standing committee decides on the by-election; a body set up for it (补选机构) conducts it, and by 61 publishes its day: which of them fixes the day is not said.
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("补选机构", "the body set up for the by-election")), Mandatory, "60(1)", "设立补选机构，主持补选工作", ByElections)
        .Sets(Parameters.ByElectionDayBy, Bodies.Named(new("区人民代表大会常务委员会或者补选机构", "the district standing committee or the body set up for the by-election"), Body.CountyStandingCommittee), Mandatory, "60(1)", "补选区、乡、民族乡、镇人民代表大会代表，由区人民代表大会常务委员会决定", ByElections, also: "61(1)")
        .Sets(Parameters.VoterListLead, new Lead(15), Mandatory, "61(1)", "在投票选举日的十五日以前由补选机构公布选民名单、投票选举日期和地点", ByElections)
        .Sets(Parameters.ElectionNoticeLead, new Lead(15), Mandatory, "61(1)", "在投票选举日的十五日以前由补选机构公布选民名单、投票选举日期和地点", ByElections)
        .Sets(Parameters.ByElectionRollChecked, default, Mandatory, "61(1)", "应当重新核对选区现有选民名单", ByElections)
        // 62: the district standing committee decides how many candidates there are; no ratio.
        .Repeats(ElectoralLaw.At(57, 4), "62")
        .Sets(Parameters.ByElectionCandidatesFixedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "62", "代表候选人的具体人数由区人民代表大会常务委员会决定", ByElections)
        .Sets(Parameters.InitialListLead, new Lead(5), Mandatory, "63(1)", "应当在投票选举日的五日以前，公布代表候选人名单", ByElections)
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, "63(1)", "确定正式代表候选人名单，并在投票选举日的三日以前公布", ByElections)
        .Repeats(ElectoralLaw.At(40), "64")
        .Repeats(ElectoralLaw.At(45), "64")
        .Leaves(new("援引其他各条：补选一章没有规定的，适用其他规定。", "Refers to the other articles for what the chapter on by-elections does not say."), "65")
        // Chapters IX and X: sanctions; final provisions.
        .Repeats(ElectoralLaw.At(58), "66(1)")
        .Repeats(ElectoralLaw.At(58, 2), "66(2)")
        .Repeats(ElectoralLaw.At(58, 3), "66(3)")
        .Repeats(ElectoralLaw.At(59), "67")
        .Leaves(Remark.Final, "68");
}
