using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>
/// 天津市区级以下人民代表大会代表选举实施细则. The text of 2026-03-27 is held and read in full. It speaks of direct elections only, and has no
/// chapter on recall. The text of 2021-03-15 is not held.
/// </summary>
internal static class Tianjin
{
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    private static readonly Scope ByElections = Scope.Direct.For(ElectionKind.ByElection);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "12",
        "tianjin-rules",
        new("天津市区级以下人民代表大会代表选举实施细则", "Tianjin Municipality Implementing Rules for the Election of Deputies to People's Congresses at and below the District Level"),
        new("天津市选举实施细则", "Tianjin Rules"),
        new Edition(new LocalDate(2021, 3, 15), speaksOf: Scope.Direct),
        new Edition(new LocalDate(2026, 3, 27), "tianjin-rules-2026-03-27.zh", speaksOf: Scope.Direct))
        // Chapter I: general provisions.
        .Leaves(Remark.Purpose, "1")
        .Repeats(ElectoralLaw.At(2), "2")
        .Repeats(ElectoralLaw.At(3, 2), "3")
        .Repeats(ElectoralLaw.At(6), "4")
        .Leaves(new("驻津部队和武警部队按照军队的选举办法选举，这里只涉及驻军的代表名额。", "The garrison and the armed police elect by the rules of the armed forces; only the seats of the garrison enter here."), "4")
        .Repeats(ElectoralLaw.At(7), "5")
        .Repeats(ElectoralLaw.At(7, 2), "5")
        .Repeats(ElectoralLaw.At(8), "6")
        // Chapter II: the bodies of the election.
        .Repeats(ElectoralLaw.At(9, 3), "7(1)")
        .Leaves(Remark.Organisation, "7(1)")
        .Repeats(ElectoralLaw.At(9, 2), "7(2)")
        // 8(1): one chair, one to three vice-chairs and six to fifteen members: the sum.
        .Sets(Parameters.CommitteeSize, new(8, 19), Mandatory, "8(1)", "主任一人，副主任一至三人，委员六至十五人", General)
        .Sets(Parameters.CommitteeViceChairs, new(1, 3), Mandatory, "8(1)", "副主任一至三人", General)
        .Sets(Parameters.CommitteeMembers, new(6, 15), Mandatory, "8(1)", "委员六至十五人", General)
        .Repeats(ElectoralLaw.At(10), "8(1)")
        .Leaves(new("选举委员会由哪些方面的人员组成，没有相应的填报项目。", "From which quarters the members come is no fact that a dossier states."), "8(1)")
        .Repeats(ElectoralLaw.At(10, 2), "8(2)")
        .Sets(Parameters.CommitteeResignsTo, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "8(2)", "应当向区人民代表大会常务委员会辞去选举委员会的职务", General)
        .Leaves(Remark.Tasks, "9(1)(1), 9(1)(2), 9(1)(3)")
        .Repeats(ElectoralLaw.At(11, 1, 1), "9(1)(4)")
        .Repeats(ElectoralLaw.At(11, 1, 2), "9(1)(5), 9(1)(10)")
        .Repeats(ElectoralLaw.At(11, 1, 3), "9(1)(6)")
        .Repeats(ElectoralLaw.At(11, 1, 4), "9(1)(7)")
        .Repeats(ElectoralLaw.At(11, 1, 5), "9(1)(8)")
        .Repeats(ElectoralLaw.At(11, 1, 6), "9(1)(9)")
        .Repeats(ElectoralLaw.At(59), "9(1)(10)")
        .Repeats(ElectoralLaw.At(11, 1, 7), "9(1)(11)")
        .Repeats(ElectoralLaw.At(11, 2), "9(2)")
        .Repeats(DirectElectionProvisions.At(1, 2), "10")
        .Leaves(Remark.Organisation, "11")
        .Leaves(Remark.Tasks, "12")
        .Leaves(Remark.Organisation, "13")
        .Leaves(new("各单位配合选举工作的义务，没有可以衡量的标准。", "The units are to help with the election; this has no measure."), "14")
        // Chapter III: seats.
        .Repeats(ElectoralLaw.At(12, 1, 3), "15(1)(1)")
        .Repeats(ElectoralLaw.At(12, 1, 4), "15(1)(2)")
        .Leaves(new("没有重述人口不足五万的例外：选举法第十二条第一款第三项仍然适用。", "The exception of units below 50,000 people is not repeated; that of EL 12(1)(3) holds all the same."), "15(1)(1)")
        .Leaves(new("没有重述人口不足二千的例外：选举法第十二条第一款第四项仍然适用。", "The exception of townships below 2,000 people is not repeated; that of EL 12(1)(4) holds all the same."), "15(1)(2)")
        .Repeats(ElectoralLaw.At(12, 3), "15(2)")
        .Leaves(new("另加百分之五只写聚居的少数民族多的民族乡，没有写选举法第十二条第三款的其他单位和人口居住分散的情形：选举法第十二条第三款仍然适用。", "Of the units of EL 12(3) only ethnic townships with many nationalities are named here, and dispersed population is not; EL 12(3) holds all the same."), "15(2)")
        .Repeats(ElectoralLaw.At(13), "16")
        .Repeats(ElectoralLaw.At(14), "17(1)")
        .Sets(Parameters.RefilingReport, 15, Mandatory, "17(2)", "区人民代表大会常务委员会应当在十五日内将重新确定代表名额的情况报市人民代表大会常务委员会", Scope.Direct.At(Level.Township))
        .Sets(Parameters.RefilingFromDecision, default, Mandatory, "17(2)", "由市人民代表大会常务委员会在区重新确定之日起三十日内报全国人民代表大会常务委员会备案", Scope.Direct.At(Level.Township))
        .Repeats(ElectoralLaw.At(14, 2), "17(2)")
        .Repeats(ElectoralLaw.At(11, 1, 1), "18")
        .Repeats(ElectoralLaw.At(15), "18")
        .Leaves(Remark.Referral, "18")
        .Sets(Parameters.SeatsAllottedBy, Bodies.Of(Body.ElectionCommittee), Mandatory, "18", "分别由本级选举委员会根据各选区的人口数", Scope.Direct.At(Level.County).For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.GarrisonSeatsFixedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "19", "由驻地区人民代表大会常务委员会决定", General.At(Level.County))
        // Chapter IV: electoral districts.
        .Repeats(ElectoralLaw.At(25), "20(1)")
        .Leaves(Remark.Principle, "20(2)")
        .Repeats(ElectoralLaw.At(25, 2), "20(3)")
        .Repeats(ElectoralLaw.At(26), "20(4)")
        .Repeats(ElectoralLaw.At(25), "21")
        .Leaves(new("单位划为单一选区、联合选区还是混合选区，没有可以衡量的标准。", "Whether units form a district of their own or with others has no measure."), "21")
        // 22(1) speaks of units of every kind, where 1983 item 7 speaks of enterprises and institutions.
        .Sets(Parameters.HigherStaffInTownship, Participation.MayStayOut, Mandatory, "22(1)", "可以只参加区人民代表大会代表的选举，不参加乡、民族乡、镇人民代表大会代表的选举", Scope.Direct.At(Level.Township))
        .Leaves(new("区属单位的选民与其他选民一样参加区和乡镇两级选举。", "The staff of the district's own units take part in both elections like everybody."), "22(2)")
        // Chapter V: the roll of voters.
        .Repeats(ElectoralLaw.At(27), "23(1)")
        .Sets(Parameters.SuspendedUnregistered, default, Mandatory, "23(1)", "停止行使选举权利的，不列入选民名单", Scope.Direct)
        .Repeats(ElectoralLaw.At(4), "23(2)")
        .Leaves(new("年龄以选举日为准，规则即按选举日计算。", "Age is reckoned on election day, and so the rules reckon it."), "23(2)")
        .Repeats(ElectoralLaw.At(5), "24(1)")
        .Repeats(ElectoralLaw.At(27), "24(1)")
        .Leaves(new("在单位、学校还是户口所在地登记，所在选区由此而定，没有相应的填报项目。", "Where a person is registered, at the unit, the school or the household: the district follows from it, and no fact states it."), "24(1)(1), 24(1)(2), 24(1)(3)")
        .Sets(Parameters.ResidenceProof, ProofOfQualification.FromHome, Mandatory, "24(1)(4)", "在取得原选区选民资格证明后，可以在现工作、学习单位或者现居住地登记，参加选举", Scope.Direct)
        .Leaves(new("许可：市直接选举工作办公室可以提出具体实施意见。", "A permission: the municipal election office may say more."), "24(2)")
        .Repeats(ElectoralLaw.At(4, 2), "25")
        .Repeats(DirectElectionProvisions.At(4), "26(1)")
        .Leaves(new("停止行使选举权利人员的名单送选举委员会备案，没有期限。", "The names of those suspended are filed with the election committee; no day is set."), "26(2)")
        .Repeats(DirectElectionProvisions.At(5, 1, 1), "27(1)(1)")
        .Repeats(DirectElectionProvisions.At(5, 1, 2), "27(1)(2)")
        .Repeats(DirectElectionProvisions.At(5, 1, 3), "27(1)(3)")
        .Repeats(DirectElectionProvisions.At(5, 1, 5), "27(1)(4)")
        // 可以书面委托; of a joint decision nothing is said, nor of mobile boxes.
        .Sets(Parameters.CustodyTerms, new(InWriting: true, JointDecision.NotAsked), Mandatory, "27(2)", "可以书面委托有选举权的亲属或者其原工作单位和户口所在地的选民代为投票", Scope.Direct)
        .Departs(DirectElectionProvisions.At(5, 2), Interpretations.CustodyDecision, "27(2)")
        .Departs(ElectoralLaw.At(27, 2), Interpretations.VoterIncapacity, "28")
        .Sets(Parameters.IncapacityProof, default, Mandatory, "28", "在征得其监护人同意或者取得医院证明后，经选举委员会确认", Scope.Direct)
        .Leaves(Remark.NoFact, "29")
        .Repeats(ElectoralLaw.At(28), "30")
        .Sets(Parameters.ElectionNoticeLead, new Lead(20), Mandatory, "30(1)", "在选举日的二十日以前张榜公布选民名单，制发选民证，公布选举日期和地点", Scope.Direct.For(ElectionKind.General, ElectionKind.ByElection), also: "62")
        .Repeats(ElectoralLaw.At(29), "31")
        // Chapter VI: candidates.
        .Repeats(ElectoralLaw.At(30), "32")
        .Repeats(ElectoralLaw.At(30, 2), "33")
        .Sets(Parameters.PartyShare, new Fraction(15, 100), Guiding, "33(1)", "推荐的代表候选人数一般不超过应选代表总数的百分之十五", General)
        .Repeats(ElectoralLaw.At(30, 3), "33(2)")
        .Repeats(DirectElectionProvisions.At(10, 2), "34")
        .Repeats(ElectoralLaw.At(32), "35(1)")
        .Sets(Parameters.OrderOfInitialList, ListOrder.NameStrokes, Mandatory, "35(2)", "公布代表候选人名单按姓名笔画顺序排列", General)
        .Repeats(ElectoralLaw.At(31), "36")
        .Repeats(ElectoralLaw.At(31, 2), "36")
        .Repeats(ElectoralLaw.At(32), "37, 38(1)")
        .Sets(Parameters.OrderOfList, ListOrder.NameStrokes, Mandatory, "38(2)", "公布正式代表候选人名单按姓名笔画顺序排列", General)
        .Repeats(DirectElectionProvisions.At(10, 3), "38(2)")
        .Sets(Parameters.SecondNoticeLead, new Lead(7), Mandatory, "38(1)", "在选举日的七日以前，将正式代表候选人名单和情况，按选区张榜公布，并再次公布选举日期和地点", General)
        .Sets(Parameters.OrderOfTied, ListOrder.NameStrokes, Mandatory, "38(2)", "票数相等的，按姓名笔画顺序排列", General)
        .Repeats(ElectoralLaw.At(34), "39")
        // 40: in each district, whether voters ask for it or not.
        .Sets(Parameters.MeetingsWithVoters, 1, Mandatory, "40(1)", "各选区应当组织正式代表候选人与选民见面", General)
        .Repeats(ElectoralLaw.At(35), "41(1)")
        .Repeats(ElectoralLaw.At(35, 2), "41(2)")
        // Chapter VII: the poll and the result.
        .Repeats(ElectoralLaw.At(38), "42(1), 42(3)")
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委派的人员", "persons whom the election committee sends")), Mandatory, "42(1)", "投票选举由选举委员会委派的人员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        // 42(2) speaks of formal candidates, who alone are candidates on polling day.
        .Sets(Parameters.Independence, new(OfficialRoles.All, OfficialRoles.All), Mandatory, "42(2)", "正式代表候选人及其近亲属不得担任本选区投票选举的主持人、监票员、计票员和工作人员", Scope.Direct)
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Workers: 2), Mandatory, "42(4)", "每个流动票箱应当分别有两名以上监票员和两名以上工作人员", Scope.Direct)
        .Sets(Parameters.StationStaff, new(Scrutineers: 2, Workers: 2), Mandatory, "42(4)", "每个投票站、选举大会的每个票箱和设立的每个流动票箱应当分别有两名以上监票员和两名以上工作人员", Scope.Direct)
        .Sets(Parameters.VotingWindow, 5, Mandatory, "43(1)", "选举投票的时间为一至五日", General)
        .Leaves(Remark.Forms, "44(1)(1)")
        .Leaves(Remark.NoFact, "44(1)(2), 44(1)(3)")
        .Repeats(ElectoralLaw.At(43), "44(1)(4)")
        .Repeats(ElectoralLaw.At(40), "44(1)(5)")
        .Repeats(ElectoralLaw.At(37), "45")
        .Leaves(new("是否在选民证或者登记表上加盖选讫印记，没有相应的填报项目。", "Whether cards or lists were stamped after the vote is no fact that a dossier states."), "45")
        .Repeats(ElectoralLaw.At(40), "46")
        .Repeats(ElectoralLaw.At(40, 2), "46")
        .Repeats(ElectoralLaw.At(38), "47(1)")
        .Sets(Parameters.ProxyTerms, default, Mandatory, "47(2)", "选民在选举期间外出的，经选举委员会同意，可以书面委托其他选民代为投票", Scope.Direct)
        .Repeats(ElectoralLaw.At(42), "47(2)")
        .Repeats(ElectoralLaw.At(41), "48(1)")
        .Repeats(ElectoralLaw.At(36), "48")
        .Leaves(new("工作人员是否诱导、暗示选民，没有相应的填报项目。", "Whether a worker led or prompted a voter is no fact that a dossier states."), "48(2)")
        .Repeats(ElectoralLaw.At(43), "49")
        .Leaves(new("票箱由谁保管，没有相应的填报项目。", "In whose keeping the boxes were is no fact that a dossier states."), "49")
        .Repeats(ElectoralLaw.At(44), "50")
        .Repeats(ElectoralLaw.At(44, 2), "50")
        .Repeats(ElectoralLaw.At(45), "51(1)")
        .Repeats(ElectoralLaw.At(45, 3), "51(2)")
        .Repeats(ElectoralLaw.At(45, 4), "51(3)")
        .Repeats(ElectoralLaw.At(45, 5), "51(3)")
        .Repeats(ElectoralLaw.At(46), "52")
        .Repeats(ElectoralLaw.At(46, 2), "52")
        .Leaves(new("选举结果连同选票报送选举委员会，没有期限，也没有相应的填报项目。", "The result and the ballots go to the election committee; no day is set, and no fact states it."), "52")
        .Repeats(ElectoralLaw.At(47), "53")
        .Repeats(ElectoralLaw.At(47, 2), "54(1)")
        .Leaves(new("代表证的颁发，没有期限，也没有相应的填报项目。", "Cards for deputies: no day is set, and no fact states it."), "54(2)")
        // Chapter VIII: by-elections.
        .Repeats(ElectoralLaw.At(57), "55")
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("补选领导小组", "the leading group for the by-election")), Mandatory, "56(1)", "区设立补选领导小组，主持补选工作", ByElections.At(Level.County))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("补选领导小组", "the leading group for the by-election")), Mandatory, "56(2)", "乡、民族乡、镇设立补选领导小组，主持补选工作", ByElections.At(Level.Township))
        .Sets(Parameters.VoterListLead, new Lead(7), Mandatory, "57(1)", "在选举日的七日以前由补选领导小组公布选民名单和代表候选人名单", ByElections)
        .Sets(Parameters.InitialListLead, new Lead(7), Mandatory, "57(1)", "在选举日的七日以前由补选领导小组公布选民名单和代表候选人名单", ByElections)
        .Sets(Parameters.ByElectionRollChecked, default, Mandatory, "57(1)", "须重新核实选区现有选民名单", ByElections)
        .Departs(ElectoralLaw.At(30, 2), Interpretations.ByElectionNominators, "58(1)")
        .Repeats(ElectoralLaw.At(57, 4), "58(2)")
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, "58(3)", "确定正式代表候选人名单，并在选举日的三日以前公布", ByElections)
        .Repeats(ElectoralLaw.At(40), "59")
        .Repeats(OrganicLaw.At(38), "60")
        .Repeats(ElectoralLaw.At(57, 5), "61")
        // 62: whether the ratio of 36 is such a point in a contested by-election is the question by-election-most.
        .Leaves(new("援引其他各条：补选一章没有规定的，适用其他规定。", "Refers to the other articles for what the chapter on by-elections does not say."), "62")
        // Chapters IX and X: sanctions; final provisions.
        .Repeats(ElectoralLaw.At(58), "63(1)")
        .Repeats(ElectoralLaw.At(58, 2), "63(2)")
        .Repeats(ElectoralLaw.At(58, 3), "63(3)")
        .Leaves(Remark.Final, "64");
}
