using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>湖北省县乡两级人民代表大会代表选举实施细则. The text of 2021-04-02 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Hubei
{
    private static readonly OfficialRoles Barred = OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller, OfficialRole.BoxWorker);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "42",
        "hubei-rules",
        new("湖北省县乡两级人民代表大会代表选举实施细则", "Hubei Province Implementing Rules for the Election of Deputies to People's Congresses at the County and Township Levels"),
        new("湖北省选举实施细则", "Hubei Rules"),
        new Edition(new LocalDate(2021, 4, 2), "hubei-rules-2021-04-02.zh", isReadInFull: false))
        .Sets(Parameters.CommitteeSize, new(11, 15), Mandatory, "9(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(5, 9), Mandatory, "9(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(2, 3), Mandatory, "9(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 2), Mandatory, "9(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .IsSilentOn(Parameters.WorkGroupSize, Parameters.OutgoingAmongCandidates)
        .Sets(Parameters.WomenAmongCandidates, new Fraction(30, 100), Mandatory, "28(3)", "妇女代表候选人比例应当占百分之三十以上", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委托的选举工作组", "a work group that the election committee entrusts")), Mandatory, "37(1)", "由选举委员会或者选举委员会委托选举工作组主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "54(1)", "由县级人民代表大会常务委员会或者乡级人民代表大会主席团主持", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.Presidium), Mandatory, "54(1)", "由县级人民代表大会常务委员会或者乡级人民代表大会主席团主持", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, InAll: 3), Mandatory, "36(2)", "三人以上负责，其中应当有两名以上的监票人", Scope.Direct)
        // 因病残等原因: illness and the like.
        .Sets(Parameters.ProxyTerms, new(Illness: true, Other: true), Mandatory, "41(1)", "因病残等原因不能直接投票的，经选举委员会同意，可以书面委托", Scope.Direct)
        .Sets(Parameters.Independence, new(Barred, Barred, WiderKin: true), Mandatory, "42(2)", "三代以内旁系血亲关系的人不得担任监票人、计票人和流动票箱工作人员", Scope.Direct)
        // 23 says where persons of item 5 of the Provisions of 1983 register, nothing of their proxies; 42(2): the voter groups choose.
        .IsSilentOn(Parameters.CustodyTerms, Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.Vacant, Mandatory, "44(3)", "仍有未选足的名额，暂作缺额处理", Scope.Direct)
        .Sets(Parameters.RerunAmongCandidates, default, Mandatory, "44(3)", "不足的名额应当在没有当选的代表候选人中另行选举", Scope.Direct)
        .Sets(Parameters.SecondSeat, SecondSeat.RecalledUnlessResigned, Mandatory, "52(1)", "应当提出辞去其中一个代表职务，如果不提出辞职，可以依法罢免", Scope.Direct)
        .IsSilentOn(Parameters.NewNominations)
        // 49 and 50 repeat the Electoral Law; a vote at several stations is allowed.
        .IsSilentOn(Parameters.RecallByProvince)
        // 54(3): where there is a contest, at most once as many more; how many at least is not said.
        .Sets(Parameters.ByElectionSurplus, new SurplusRange(new Fraction(0, 1), new Fraction(1, 1)), Mandatory, "54(3)", "实行差额选举时，代表候选人的名额不超过应补选代表名额的一倍", Scope.Direct.For(ElectionKind.ByElection))
        // 54(4): one list of which it is not said that it is agreed already; of a formal one nothing is said.
        .Sets(Parameters.VoterListLead, new Lead(15), Mandatory, "54(4)", "选民名单在选举日的十五日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.InitialListLead, new Lead(10), Mandatory, "54(4)", "补选代表候选人名单及其基本情况，在选举日的十日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.ElectionNoticeLead, new Lead(5), Mandatory, "54(4)", "选举方式和选举地点在选举日的五日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .IsSilentOn(Parameters.FormalListLead, Parameters.LeftoverContested);
}
