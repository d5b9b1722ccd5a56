using NodaTime;
using static Election.Rules.ElectionKind;
using static Election.Rules.Force;
using static Election.Rules.Level;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>
/// 江苏省各级人民代表大会选举实施细则. The text of 2026-05-27 is held and read in full. Of the text of 2021-03-31 it is known that the
/// numbers marked here "since 2021" stood in it at the same articles; nothing else is claimed of it.
/// </summary>
internal static class Jiangsu
{
    private static readonly Edition Of2021 = new(new LocalDate(2021, 3, 31));
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    private static readonly Scope ByElections = Scope.Direct.For(ByElection);
    private static readonly Scope Upwards = Scope.Local.At(Prefecture, Level.Province).For(ElectionKind.General);
    private static readonly OfficialRoles AtThePoll = OfficialRoles.Of(Chair, Scrutineer, Teller);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "32",
        "jiangsu-rules",
        new("江苏省各级人民代表大会选举实施细则", "Jiangsu Province Implementing Rules for the Election of People's Congresses at All Levels"),
        new("江苏省选举实施细则", "Jiangsu Rules"),
        Of2021,
        new Edition(new LocalDate(2026, 5, 27), "jiangsu-rules-2026-05-27.zh"))
        .Sets(Parameters.CommitteeSize, new(15, 21), Mandatory, "9(1)", "县级选举委员会由十五人至二十一人组成，设主任一人，副主任三人至五人；乡级选举委员会由七人至十三人组成", Scope.Direct.At(Level.County).For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.CommitteeSize, new(7, 13), Mandatory, "9(1)", "县级选举委员会由十五人至二十一人组成，设主任一人，副主任三人至五人；乡级选举委员会由七人至十三人组成", Scope.Direct.At(Level.Township).For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.CommitteeViceChairs, new(3, 5), Mandatory, "9(1)", "副主任三人至五人；乡级选举委员会由七人至十三人组成，设主任一人，副主任一人至三人", Scope.Direct.At(Level.County).For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.CommitteeViceChairs, new(1, 3), Mandatory, "9(1)", "副主任三人至五人；乡级选举委员会由七人至十三人组成，设主任一人，副主任一人至三人", Scope.Direct.At(Level.Township).For(ElectionKind.General), since: Of2021)
        // 39(1): of the province and its cities towards thirty per cent, which sets no bound yet; 39(2): 左右.
        .Sets(Parameters.WomenAmongCandidates, new Fraction(25, 100), Mandatory, "39(1)", "县、乡两级人民代表大会代表候选人中，妇女比例不低于百分之二十五", Scope.Local.For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.OutgoingAmongCandidates, new Fraction(1, 3), Guiding, "39(2)", "上一届的代表在下一届代表候选人中的人数占三分之一左右", Scope.Local.For(ElectionKind.General), since: Of2021)
        // 62: the council of chairpersons (主任会议) presides, which may be reported as its standing committee; where that votes itself, its own.
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.CountyStandingCommittee), Mandatory, "62(2)", "主持", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.Presidium), Mandatory, "62(2)", "主持", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.CountyStandingCommittee), Mandatory, "62(1)", "主持", Scope.Indirect.At(Level.Prefecture).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.PrefectureStandingCommittee), Mandatory, "62(1)", "主持", Scope.Indirect.At(Level.Province).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.ProvincialStandingCommittee), Mandatory, "62(1)", "主持", Scope.Indirect.At(Level.National).For(ElectionKind.ByElection))
        // 19(1): deputies to the congress one level up, elected by counties and by cities.
        .Sets(Parameters.IndirectParts, default, Mandatory, "19(1)", "由根据人口数计算确定的名额数、相同的地区基本名额数和其他应选名额数构成", Upwards, since: Of2021)
        .Sets(Parameters.IndirectShares, new SeatShares(new(2, 3), new(10, 100), new(15, 100), new(20, 100)), Guiding, "19(1)", "不低于代表名额总数的三分之二，相同的地区基本名额数一般占代表名额总数的百分之十至十五，其他应选名额数原则上不超过代表名额总数的百分之二十", Upwards, since: Of2021)
        .Sets(Parameters.RefilingReport, 20, Mandatory, "20(3)", "二十日内", Scope.Local.At(Township))
        .Sets(Parameters.CommitteeResignation, CandidateList.Formal, Mandatory, "10(3)", "在正式代表候选人名单公布前", Scope.Direct, since: Of2021)
        .Sets(Parameters.PopulationDeviation, new Fraction(3, 10), Guiding, "22(3)", "不超过百分之三十", Scope.Direct, since: Of2021)
        .Sets(Parameters.HigherStaffInTownship, Participation.StaysOut, Mandatory, "25(1)", "属于设区的市以上人民政府领导的企业事业组织的人员，参加县级人民代表大会代表的选举，不参加乡镇的人民代表大会代表的选举", Scope.Direct.At(Township))
        .Sets(Parameters.DistrictStaffElsewhere, default, Mandatory, "25(3)", "不参加驻地所在市辖区的人民代表大会代表的选举", Scope.Direct.At(County))
        .Sets(Parameters.ResidenceProof, ProofOfQualification.FromHomeOrConfirmed, Mandatory, "29(1)(2)", "应当持选民资格证明或者按照现居住地、现工作地选举委员会的有关规定确认选民资格后", Scope.Direct)
        .Sets(Parameters.RollCorrectionLead, Lead.Strictly, Mandatory, "36(1)", "在选举日以前", General, since: Of2021)
        .Sets(Parameters.NoCutWithinRange, default, Mandatory, "41(2)", "直接进行投票选举", General)
        // 40(1) orders the initial list. Of the formal one 41(2) speaks, and only where the nominees are within the range.
        .Sets(Parameters.OrderOfList, ListOrder.NameStrokes, Mandatory, "41(2)", "将代表候选人名单按姓名笔划顺序排列", General)
        .Sets(Parameters.PreliminaryQuorum, new Fraction(1, 3), Mandatory, "41(4)", "三分之一", General, since: Of2021)
        .Sets(Parameters.MeetingsWithVoters, 1, Mandatory, "42(2)", "至少组织召开一次", General, since: Of2021)
        .Sets(Parameters.ElectionNoticeLead, Lead.Strictly, Mandatory, "47(1)(1)", "公布投票选举的具体时间、地点、方法", General)
        .Sets(Parameters.VotingWindow, 5, Guiding, "49(1)", "五日内", General, since: Of2021)
        .Sets(Parameters.ProxyTerms, new(Isolation: true, WithoutConsent: true), Mandatory, "50(3)", "正在接受隔离治疗、隔离医学观察的选民，可以书面委托", Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, "50(4)", "经选举委员会和执行监禁、羁押、拘留的机关共同决定", Scope.Direct)
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会派出的人员或者其委托的选区选举工作小组负责人", "a person whom the election committee sends, or the head of the work group whom it entrusts")), Mandatory, "51(1)", "应当由选举委员会派人或者委托选区选举工作小组负责人主持", Scope.Direct.For(ElectionKind.General, Rerun))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Workers: 1), Mandatory, "51(3)", "二名监票人和至少一名选举工作人员", Scope.Direct, since: Of2021)
        .Sets(Parameters.Independence, new(AtThePoll, AtThePoll), Mandatory, "51(4)", "代表候选人及其近亲属不得主持本选区的投票选举，也不得担任监票人、计票人", Scope.Direct)
        // The text of 2021 let everyone write in another, as EL 41 does.
        .Sets(Parameters.WriteInByOpposing, default, Mandatory, "52(1)", "表示反对的，可以另选他人", Scope.Everywhere)
        .Sets(Parameters.NewNominations, default, Mandatory, "55(1)", "所有代表候选人均未获得参加投票的选民过半数的选票，应当征求选民意见，再次组织选举，也可以重新酝酿推荐其他代表候选人", Scope.Direct, since: Of2021)
        .Sets(Parameters.RecordSigners, OfficialRoles.Of(Chair, Scrutineer), Mandatory, "56(1)", "计票结果由主持人和监票人作出记录，共同签字", Scope.Direct)
        .Sets(Parameters.ResultAnnouncement, 1, Mandatory, "56(2)", "当日或者次日", General, since: Of2021)
        // The members of a county's committee elect city deputies; those of a city's or the province's, the level above theirs.
        .Sets(Parameters.CommitteeNominators, 3, Mandatory, "63(2)", "五人以上联名，县级人民代表大会常务委员会组成人员三人以上联名", Scope.Indirect.At(Prefecture).For(ByElection), since: Of2021)
        .Sets(Parameters.CommitteeNominators, 5, Mandatory, "63(2)", "五人以上联名，县级人民代表大会常务委员会组成人员三人以上联名", Scope.Indirect.At(Level.Province, National).For(ByElection), since: Of2021)
        .Sets(Parameters.ByElectionSurplus, new SurplusRange(new Fraction(1, 3), new Fraction(1, 1)), Mandatory, "65(2)", "选举法第三十一条", ByElections)
        .Sets(Parameters.ByElectionSurplus, new SurplusRange(new Fraction(1, 5), new Fraction(1, 2)), Mandatory, "65(2)", "选举法第三十一条", Scope.Indirect.For(ByElection))
        .Sets(Parameters.FormalListLead, Lead.Strictly, Mandatory, "66(2)", "选举日以前向该选区的选民公布", ByElections, since: Of2021)
        .Sets(Parameters.CommitteeMajority, Majority.OfHalf, Mandatory, "67(2)", "常务委员会组成人员过半数的选票，始得当选", Scope.Indirect.For(ByElection), since: Of2021)
        .Sets(Parameters.SecondSeat, SecondSeat.OneIsKept, Mandatory, "58(1)", "可以保留某一个行政区域的人民代表大会代表职务，同时应当辞去其他", Scope.Local)
        .Sets(Parameters.SuspendedUnregistered, default, Mandatory, "31(1)", "停止行使选举权利，不予选民登记", Scope.Direct);

    private static Bodies Chairpersons(Body committee) => Bodies.Named(new("人民代表大会常务委员会主任会议", "the council of chairpersons of the standing committee"), committee);
}
