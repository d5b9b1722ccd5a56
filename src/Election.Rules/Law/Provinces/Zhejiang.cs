using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>浙江省县、乡两级人民代表大会代表选举实施细则. The text of 2021-03-26 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Zhejiang
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "33",
        "zhejiang-rules",
        new("浙江省县、乡两级人民代表大会代表选举实施细则", "Zhejiang Province Implementing Rules for the Election of Deputies to People's Congresses at the County and Township Levels"),
        new("浙江省选举实施细则", "Zhejiang Rules"),
        new Edition(new LocalDate(2021, 3, 26), "zhejiang-rules-2021-03-26.zh", isReadInFull: false))
        // 12: one chair, vice-chairs and members without a number.
        .IsSilentOn(Parameters.PollPresidedBy, Parameters.CommitteeSize, Parameters.CommitteeViceChairs, Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates)
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "59(1)", "分别由县级人民代表大会常务委员会、乡级人民代表大会主席团主持", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.Presidium), Mandatory, "59(1)", "分别由县级人民代表大会常务委员会、乡级人民代表大会主席团主持", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        // 40(3): no election worker of the district; by 40(4) scrutineers are among these.
        .Sets(Parameters.Independence, new(OfficialRoles.All, OfficialRoles.All), Mandatory, "40(3)", "代表候选人及其近亲属不得主持本选区的选举，不得担任本选区的选举工作人员", Scope.Direct)
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, InAll: 2), Mandatory, "40(4)", "两名以上工作人员负责，其中至少有两名监票人", Scope.Direct)
        // 43(3): the ill and disabled, of whom neither consent nor writing is asked; 43(4): the absent, by letter, fax or otherwise.
        .Sets(Parameters.ProxyTerms, new(Illness: true, AnyForm: true, WithoutConsent: true, Checkable: true), Mandatory, "43(3)", "因病残不能参加投票的选民，可以委托有选举权的亲属或者其他选民代为投票", Scope.Direct, also: "43(4)")
        // 44(1): the imprisoned vote where they are; 44(2): the held and detained by proxy; 44(3): those on bail at the poll.
        .Sets(Parameters.CustodyTerms, new(Decision: JointDecision.ByKind), Mandatory, "44(2)", "可以委托有选举权的亲属或者其他选民代为投票", Scope.Direct, also: "44(1)")
        .Sets(Parameters.RecordSigners, OfficialRoles.Of(Scrutineer, Teller), Mandatory, "47(1)", "经监票、计票人员签字", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.NoFurtherElection, Mandatory, "49(3)", "不再选举", Scope.Direct)
        .IsSilentOn(Parameters.NewNominations)
        .Sets(Parameters.SecondSeat, SecondSeat.OneIsKept, Mandatory, "53(1)", "只能保留一个行政区域的人民代表大会代表职务", Scope.Direct)
        .Sets(Parameters.HigherStaffInTownship, Participation.MayStayOut, Mandatory, "27(1)(3)", "可以只参加县级人民代表大会代表的选举", Scope.Direct.At(Level.Township))
        // 55 and 56 repeat the Electoral Law.
        .IsSilentOn(Parameters.RecallByProvince)
        // 59(1): fewer days than for a general election, but no fewer than twelve; the list agreed is the only one.
        .Sets(Parameters.VoterListLead, new Lead(12), Mandatory, "59(1)", "", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.FormalListLead, new Lead(7), Mandatory, "59(1)", "根据较多数选民的意见，确定补选代表候选人名单，在选举日的七日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.OneListOnly, default, Mandatory, "59(1)", "根据较多数选民的意见，确定补选代表候选人名单，在选举日的七日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .IsSilentOn(Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
