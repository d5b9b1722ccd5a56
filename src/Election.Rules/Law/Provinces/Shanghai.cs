using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>
/// 上海市区和乡镇人民代表大会代表直接选举实施细则. The text adopted on 2021-03-24, in force from 2021-04-01, is held and read in full. It speaks of
/// general elections (and their reruns) at the district and the township level; it has no chapter on recalls, resignations and by-elections.
/// </summary>
internal static class Shanghai
{
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    private static readonly Scope GeneralAndRerun = Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun);
    private static readonly OfficialRoles AtThePoll = OfficialRoles.Of(Chair, Scrutineer, Teller);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "31",
        "shanghai-rules",
        new("上海市区和乡镇人民代表大会代表直接选举实施细则", "Shanghai Municipality Implementing Rules for the Direct Election of Deputies to the People's Congresses of Districts, Townships and Towns"),
        new("上海市选举实施细则", "Shanghai Rules"),
        new Edition(new LocalDate(2021, 4, 1), "shanghai-rules-2021-03-24.zh", speaksOf: Scope.Direct))
        .Leaves(Remark.Purpose, "1")
        .Repeats(ElectoralLaw.At(2), "2")
        .Repeats(ElectoralLaw.At(4), "3(1)")
        .Repeats(ElectoralLaw.At(4, 2), "3(2)")
        .Repeats(ElectoralLaw.At(5), "4")
        .Repeats(ElectoralLaw.At(6), "5")
        .Repeats(ElectoralLaw.At(7), "6")
        .Repeats(ElectoralLaw.At(8), "7")
        .Repeats(ElectoralLaw.At(9, 2), "8(1), 8(3-4)")
        .Leaves(Remark.Organisation, "8(1-2)")
        .Repeats(ElectoralLaw.At(9, 3), "8(2)")
        .Repeats(ElectoralLaw.At(10), "8(3-4)")
        .Repeats(DirectElectionProvisions.At(1, 2), "8(3-4)")
        .Repeats(DirectElectionProvisions.At(2, 2), "8(3)")
        .Sets(Parameters.CommitteeSize, new(15, 29), Mandatory, "8(3)", "区选举委员会由十五人至二十九人组成", General.At(Level.County))
        .Sets(Parameters.CommitteeSize, new(9, 13), Mandatory, "8(4)", "乡镇选举委员会由九人至十三人组成", General.At(Level.Township))
        .Repeats(ElectoralLaw.At(10, 2), "8(5)")
        .Leaves(Remark.Tasks, "9(1)(1), 9(1)(3)")
        .Repeats(ElectoralLaw.At(11, 1, 1), "9(1)(2)")
        .Repeats(ElectoralLaw.At(11, 1, 2), "9(1)(4)")
        .Repeats(ElectoralLaw.At(11, 1, 3), "9(1)(5)")
        .Repeats(ElectoralLaw.At(11, 1, 4), "9(1)(6)")
        .Repeats(ElectoralLaw.At(11, 1, 5), "9(1)(7)")
        .Repeats(ElectoralLaw.At(11, 1, 6), "9(1)(8)")
        .Repeats(ElectoralLaw.At(59), "9(1)(9), 51")
        .Repeats(ElectoralLaw.At(11, 1, 7), "9(1)(10)")
        .Repeats(ElectoralLaw.At(11, 2), "9(2)")
        // 10(1): the work groups of streets, townships and units; those of a single electoral district of a district's election have no number.
        .Sets(Parameters.WorkGroupSize, new(5, 13, OfSome: true), Mandatory, "10(1)", "可以设立五人至十三人的选举工作组", General.At(Level.County))
        .Sets(Parameters.WorkGroupSize, new(3, 5), Mandatory, "10(2)", "可以设立三人至五人的选举工作小组", General.At(Level.Township))
        .Repeats(ElectoralLaw.At(12, 1, 3), "11(1)")
        .Repeats(ElectoralLaw.At(12, 1, 4), "11(1)")
        .Repeats(ElectoralLaw.At(12, 2), "11(1)")
        .Leaves(new("没有重述人口不足五万的区、人口不足二千的乡镇可以少于基数的例外：选举法第十二条第一款第三项、第四项仍然适用。", "The exceptions of districts below 50,000 and townships below 2,000 people are not repeated; those of EL 12(1)(3), (4) hold all the same."), "11(1)")
        .Repeats(ElectoralLaw.At(13), "11(2)")
        .Repeats(ElectoralLaw.At(14), "11(3)")
        .Repeats(ElectoralLaw.At(15), "12")
        .Sets(Parameters.SmallestVillage, 1, Guiding, "12(1)", "人口特别少的村，一般要有乡镇人民代表大会代表", General.At(Level.Township))
        .Sets(Parameters.SeatsAllottedBy, Bodies.Of(Body.ElectionCommittee), Mandatory, "12(1)", "由区和乡镇选举委员会根据各选区的人口数", Scope.Direct.At(Level.County).For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.GarrisonSeatsFixedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "13", "由所在区人民代表大会常务委员会根据驻军建制或者人数与驻军有关领导机关、人民武装部协商决定", General.At(Level.County))
        .Leaves(new("驻军的名额由所在区的常务委员会协商决定，没有数字。", "The seats of the garrison are settled by the district's standing committee; no number."), "13")
        .Repeats(ElectoralLaw.At(25), "14, 16(1)")
        .Repeats(ElectoralLaw.At(25, 2), "15(1)")
        .Repeats(ElectoralLaw.At(26), "15(2)")
        .Leaves(new("单位独立、联合或者与居民混合划分选区，没有可以衡量的标准。", "Whether units form a district of their own, together or with residents has no measure."), "16(2)")
        // 中央和市属单位: led from above the county level.
        .Sets(Parameters.HigherStaffInTownship, Participation.StaysOut, Mandatory, "17(1)", "中央和市属单位的职工，参加区人民代表大会代表的选举，不参加乡镇人民代表大会代表的选举", Scope.Direct.At(Level.Township))
        // 18 with 20(1): who votes in the unit's own district is registered in no other. 18 speaks of every unit of a district that is seated in
        // another, wherever the district's government sits: those seated where their government sits are among them.
        .Sets(Parameters.DistrictStaffInSeat, UnitKinds.Of(UnitKind.CityDistrict), Mandatory, "18(1)", "驻在外区的区属机关、团体和企业事业单位的职工，参加本区人民代表大会代表的选举", Scope.Direct.At(Level.County), also: "20(1)")
        .Sets(Parameters.DistrictStaffElsewhere, default, Mandatory, "18(1)", "驻在外区的区属机关、团体和企业事业单位的职工，参加本区人民代表大会代表的选举", Scope.Direct.At(Level.County), also: "20(1)")
        .Leaves(new("凡驻在外区的区属单位，其职工都参加本区的选举，不问区人民政府驻在何处；政府一并驻在外区的，也包括在内。", "Of every unit of a district that is seated in another, wherever the government of the district sits; where that sits there too, its units are among them."), "18")
        .Repeats(ElectoralLaw.At(27), "19(1)")
        .Leaves(new("年龄算至选举日，规则照此计算。", "Age is reckoned to election day, and so the rules do."), "19(2)")
        .Repeats(ElectoralLaw.At(5), "20(1)")
        .Leaves(new("每一选民只登记一次由规则核对；在单位、户口所在地还是现居住地登记，没有相应的填报项目。", "That each voter registers once is judged; whether at the unit, by the household register or at the residence is no fact that a dossier states."), "20(1)")
        .Repeats(DirectElectionProvisions.At(9, 2), "20(1)(3), 20(1)(10)")
        .Departs(ElectoralLaw.At(6), Interpretations.ArmedPolice, "20(1)(8)")
        .Leaves(new("户口已迁出而没有报进的，不须证明：户口的状况，没有相应的填报项目。", "Whose household register left one place and has not reached another needs no proof: the state of the register is no fact that a dossier states."), "20(1)(11)")
        .Repeats(ElectoralLaw.At(7, 3), "20(1)(12)")
        .Leaves(new("其他人员的登记由选举委员会决定。", "Of others the election committee decides."), "20(1)(13)")
        // Only of those whose household register is in Shanghai, and only at a general election; of others the proof from home is asked.
        .Sets(Parameters.ResidenceProof, ProofOfQualification.FromHomeOrConfirmed, Mandatory, "20(2)", "可以不办理选民资格证明，其选民资格，由相关的区和乡镇选举工作机构进行核对、确认", GeneralAndRerun, also: "20(1)")
        // 左右: about forty, which is no bound.
        .Sets(Parameters.VoterGroupSize, 40, Guiding, "21", "一般为四十人左右", General)
        .Departs(ElectoralLaw.At(27, 2), Interpretations.VoterIncapacity, "22(1)")
        .Repeats(DirectElectionProvisions.At(3), "22(2)")
        .Leaves(new("选举时是否发病，没有相应的填报项目。", "Whether the illness broke out at the poll is no fact that a dossier states."), "22(2)")
        .Sets(Parameters.IncapacityProof, default, Mandatory, "22(1)", "应当取得医院的证明或者征得其监护人的同意", Scope.Direct)
        .Repeats(DirectElectionProvisions.At(4), "23")
        .Sets(Parameters.SuspensionNoticeLead, new Lead(5), Mandatory, "23(1)", "停止行使选举权利的决定，应当在选举日的五日以前送达区或者乡镇选举委员会", General)
        .Repeats(DirectElectionProvisions.At(5, 1, 1), "24(1)(1)")
        .Repeats(DirectElectionProvisions.At(5, 1, 2), "24(1)(2)")
        .Repeats(DirectElectionProvisions.At(5, 1, 3), "24(1)(3)")
        .Repeats(DirectElectionProvisions.At(5, 1, 5), "24(1)(4)")
        .Repeats(ElectoralLaw.At(28), "25, 27")
        .Sets(Parameters.RollCorrectionLead, new Lead(2), Mandatory, "25(1)", "选民情况如有变动，应当在选举日的二日以前予以补正、公布", General)
        .Repeats(ElectoralLaw.At(29), "26")
        .Sets(Parameters.NominationAfterRoll, default, Mandatory, "28(1)", "代表候选人应当在选民名单公布后按照选区提名产生", General)
        .Repeats(ElectoralLaw.At(30), "28")
        .Sets(Parameters.PartyShare, new Fraction(20, 100), Guiding, "29(1)(1)", "各政党、各人民团体联合或者单独推荐的代表候选人的总人数，一般不超过本级人民代表大会应选代表名额总数的百分之二十", General)
        .Repeats(ElectoralLaw.At(30, 2), "29")
        .Leaves(new("总人数由规则核对；由哪一选区接受推荐、被推荐人参加哪一选区的选举，没有相应的填报项目。", "The total is judged; to which district somebody was recommended, and that the person takes part there, are no facts that a dossier states."), "29(1)(1)")
        .Repeats(ElectoralLaw.At(30, 3), "29(1)(2)")
        .Leaves(new("不接受推荐由规则计算；向选民通报，没有相应的填报项目。", "A refusal is reckoned with; that the voters were told of it is no fact that a dossier states."), "29(2)")
        .Repeats(DirectElectionProvisions.At(10, 2), "30")
        .Repeats(ElectoralLaw.At(32), "30, 32")
        .Repeats(ElectoralLaw.At(31, 2), "31")
        .Repeats(ElectoralLaw.At(34), "33")
        .Leaves(new("选举法第三十四条规定根据选民的要求组织见面，本条不以选民要求为前提，没有规定次数。", "EL 34 has candidates meet the voters at the voters' request; here it is a duty without one, by no number."), "33")
        // Not, as in EL 34, at the request of voters only. No number: once.
        .Sets(Parameters.MeetingsWithVoters, 1, Mandatory, "33(1)", "选举委员会应当组织代表候选人与选民见面", General)
        .Repeats(ElectoralLaw.At(35), "34(1)")
        .Repeats(ElectoralLaw.At(35, 2), "34(2)")
        .Repeats(ElectoralLaw.At(47, 2), "34(2), 47(3)")
        .Repeats(ElectoralLaw.At(36), "35")
        .Repeats(ElectoralLaw.At(38), "36")
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, "36(1)", "使用时应当有两名以上监票人员负责", Scope.Direct)
        .Sets(Parameters.MobileBoxRegister, default, Mandatory, "36(1)", "由选举委员会登记造册，本人在登记名册上签名或者盖章", Scope.Direct)
        .Sets(Parameters.MobileBoxSealed, default, Mandatory, "36(1)", "由监票人封好投票口并签名", Scope.Direct)
        .Sets(Parameters.VotingWindow, 3, Guiding, "37(1)", "投票日期从选举日起，一般为一至三天", General)
        .Sets(Parameters.BallotOnProof, VoterProof.VoterCard, Mandatory, "38(1)", "选民凭选民证领取选票", Scope.Direct, also: "27(1)")
        .Repeats(ElectoralLaw.At(40), "38, 39(1)")
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委派的人员", "persons whom the election committee sends")), Mandatory, "39(1)", "应当由选举委员会委派的人员主持", GeneralAndRerun)
        .Repeats(ElectoralLaw.At(43), "39(1), 43(1)")
        .Sets(Parameters.Independence, new(AtThePoll, AtThePoll), Mandatory, "39(2)", "代表候选人及其近亲属不得主持本选区的投票选举，也不得担任监票人员和计票人员", Scope.Direct)
        .Repeats(ElectoralLaw.At(42), "40(1)")
        // 外出或者有其他特殊原因: illness is one.
        .Sets(Parameters.ProxyTerms, new(Other: true), Mandatory, "40(1)", "有其他特殊原因不能参加选举，经选举委员会同意，可以书面委托", Scope.Direct)
        .Departs(ElectoralLaw.At(42), Interpretations.ProxyGrounds, "40(1)")
        .Repeats(ElectoralLaw.At(40, 2), "40(2)")
        // 41: those held or in detention by proxy as a rule, the imprisoned in prison, those on bail in their district.
        .Sets(Parameters.CustodyTerms, new(Decision: JointDecision.ByKind), Mandatory, "41(3)", "一般可以委托有选举权的亲属或者其他选民", Scope.Direct)
        .Departs(DirectElectionProvisions.At(5, 2), Interpretations.CustodyDecision, "41")
        .Repeats(ElectoralLaw.At(41), "42")
        .Leaves(new("不能当天计票的，经批准另定日期：批准，没有相应的填报项目。", "That the count may be put off to another day with approval: the approval is no fact that a dossier states."), "43(1)")
        .Leaves(new("公布结果没有期限；报告哪些数字，没有相应的填报项目。", "The result is published without a period; which numbers were reported is no fact that a dossier states."), "43(2)")
        .Sets(Parameters.CountAtOnce, default, Mandatory, "43(1)", "当场开箱计票", Scope.Direct)
        .Repeats(ElectoralLaw.At(44), "44")
        .Repeats(ElectoralLaw.At(44, 2), "44")
        .Repeats(ElectoralLaw.At(45), "44, 45(1)")
        .Repeats(ElectoralLaw.At(45, 3), "45(2)")
        .Repeats(ElectoralLaw.At(45, 4), "45(3)")
        .Repeats(ElectoralLaw.At(45, 5), "45(3)")
        .Sets(Parameters.AfterFailedRerun, FailedRerun.Vacant, Mandatory, "45(3)", "如果仍选不足，暂作缺额处理", Scope.Direct)
        .Repeats(ElectoralLaw.At(46), "46")
        .Repeats(ElectoralLaw.At(46, 2), "46")
        .Repeats(ElectoralLaw.At(47), "47(1)")
        .Leaves(new("举报的处理没有期限。", "How reports are dealt with has no period."), "47(2)")
        .Departs(ElectoralLaw.At(47, 2), Interpretations.ResultUnconfirmed, "47(2)")
        .Leaves(Remark.Forms, "48")
        .Repeats(ElectoralLaw.At(48), "49")
        .Repeats(ElectoralLaw.At(58), "50(1)")
        .Repeats(ElectoralLaw.At(58, 1, 1), "50(1)(1)")
        .Repeats(ElectoralLaw.At(58, 1, 2), "50(1)(2)")
        .Repeats(ElectoralLaw.At(58, 1, 3), "50(1)(3)")
        .Repeats(ElectoralLaw.At(58, 1, 4), "50(1)(4)")
        .Repeats(ElectoralLaw.At(58, 2), "50(2)")
        .Repeats(ElectoralLaw.At(58, 3), "50(3)")
        .Leaves(Remark.Final, "52");
}
