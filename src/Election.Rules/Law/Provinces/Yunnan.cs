using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>云南省县乡两级人民代表大会代表选举实施细则. The text of 2021-03-31 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Yunnan
{
    private static readonly OfficialRoles Barred = OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller, OfficialRole.BoxWorker);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "53",
        "yunnan-rules",
        new("云南省县乡两级人民代表大会代表选举实施细则", "Yunnan Province Implementing Rules for the Election of Deputies to People's Congresses at the County and Township Levels"),
        new("云南省选举实施细则", "Yunnan Rules"),
        new Edition(new LocalDate(2021, 3, 31), "yunnan-rules-2021-03-31.zh", isReadInFull: false))
        .Sets(Parameters.CommitteeSize, new(9, 17), Mandatory, "9(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(7, 11), Mandatory, "9(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(2, 3), Mandatory, "9(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 2), Mandatory, "9(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .IsSilentOn(Parameters.WorkGroupSize, Parameters.OutgoingAmongCandidates)
        .Sets(Parameters.WomenAmongCandidates, new Fraction(30, 100), Mandatory, "6(2)", "妇女的比例应当占30%以上", Scope.Direct.For(ElectionKind.General))
        // 65(1): the council of chairpersons of the standing committee, in a township the presidium, fixes the day and names who conducts it: a person, who may be reported as the body.
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("县级人大常委会主任会议确定的负责人员", "the person whom the council of chairpersons of the standing committee names"), Body.CountyStandingCommittee), Mandatory, "65(1)", "主持补选工作的负责人员，分别由县级人大常委会主任会议、乡级人大主席团", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("乡级人大主席团确定的负责人员", "the person whom the presidium names"), Body.Presidium), Mandatory, "65(1)", "主持补选工作的负责人员，分别由县级人大常委会主任会议、乡级人大主席团", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionDayBy, Bodies.Named(new("县级人大常委会主任会议", "the council of chairpersons of the standing committee"), Body.CountyStandingCommittee), Mandatory, "65(1)", "", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionDayBy, Bodies.Of(Body.Presidium), Mandatory, "65(1)", "", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        // 43(1) against EL 11(1)(5), without a word of the election committee.
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选区领导小组", "the leading group of the district")), Mandatory, "43(1)", "投票选举由选区领导小组主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.Independence, new(Barred, Barred), Mandatory, "43(3)", "正式代表候选人及其近亲属不得担任监票人、计票人和票箱工作人员", Scope.Direct)
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 1, Workers: 2), Mandatory, "43(4)", "监票人1人，工作人员2人以上", Scope.Direct)
        .Sets(Parameters.StationStaff, new(Scrutineers: 1, Workers: 2), Mandatory, "43(4)", "监票人1人，工作人员2人以上", Scope.Direct)
        // 以书面等形式.
        .Sets(Parameters.ProxyTerms, new(AnyForm: true), Mandatory, "43(7)", "可以书面等形式委托", Scope.Direct)
        .Sets(Parameters.ProxyNotCandidate, default, Mandatory, "43(7)", "委托其他非正式代表候选人的选民", Scope.Direct)
        // 提名通过: the leading group of the district names and passes them.
        .Sets(Parameters.TellersByProvince, default, Mandatory, "43(3)", "监票人、计票人由选区领导小组提名通过", Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, "44(1)", "由选举委员会和执行监禁、羁押、拘留的机关共同决定", Scope.Direct)
        .Sets(Parameters.RecordSigners, OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller), Mandatory, "46(1)", "由计票人、监票人签字", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.FilledLater, Mandatory, "48(4)", "不再进行第三次选举，不足的名额以后选举", Scope.Direct)
        .Sets(Parameters.ProxyTakesPart, default, Mandatory, "46(2)", "选民委托其他选民代为投票，作为选民参加投票选举计算", Scope.Direct)
        // 非正式代表候选人与正式代表候选人享有同等的权利.
        .Sets(Parameters.WriteInElected, default, Mandatory, "48(5)", "非正式代表候选人与正式代表候选人享有同等的权利", Scope.Direct)
        .IsSilentOn(Parameters.NewNominations)
        .Sets(Parameters.RecallNotice, default, Mandatory, "54(1)", "应当将罢免代表的要求通知被提出罢免的代表", Scope.Direct)
        .Sets(Parameters.RecallPapers, default, Mandatory, "54(1)", "将罢免代表的要求和被提出罢免的代表的申辩意见印发原选区选民", Scope.Direct)
        .Sets(Parameters.RecallRollChecked, default, Mandatory, "55(1)", "应当对选民名单进行核对", Scope.Direct)
        .Sets(Parameters.RecallRollLead, new Lead(7), Mandatory, "55(1)", "", Scope.Direct)
        // Of county deputies the chairpersons' meeting of the county standing committee names who conducts it.
        .Sets(Parameters.RecallPresiderByProvince, Body.Presidium, Mandatory, "56(1)", "主持选区罢免代表工作的负责人员，分别由县级人大常委会主任会议和乡级人大主席团", Scope.Direct.At(Level.Township))
        .IsSilentOn(Parameters.RecallGrace, Parameters.RecallRepeat, Parameters.RecallReview, Parameters.RecallReviewWindow, Parameters.RecallStartWindow)
        .IsSilentOn(Parameters.RecallWithdrawal, Parameters.RecallFiling, Parameters.RecallAnnouncement)
        .Sets(Parameters.VoterListLead, new Lead(7), Mandatory, "64(2)", "选民名单应在选举日的7日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.InitialListLead, new Lead(5), Mandatory, "64(2)", "代表候选人名单应在选举日的5日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, "64(2)", "正式代表候选人名单应在选举日的3日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .IsSilentOn(Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
