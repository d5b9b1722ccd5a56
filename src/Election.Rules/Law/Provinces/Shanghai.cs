using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>上海市区和乡镇人民代表大会代表直接选举实施细则. The text adopted on 2021-03-24, in force from 2021-04-01, is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Shanghai
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "31",
        "shanghai-rules",
        new("上海市区和乡镇人民代表大会代表直接选举实施细则", "Shanghai Municipality Implementing Rules for the Direct Election of Deputies to the People's Congresses of Districts, Townships and Towns"),
        new("上海市选举实施细则", "Shanghai Rules"),
        new Edition(new LocalDate(2021, 4, 1), "shanghai-rules-2021-03-24.zh", isReadInFull: false))
        .Sets(Parameters.CommitteeSize, new(15, 29), Mandatory, "8(3)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(9, 13), Mandatory, "8(4)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        // 10(1): the work groups of streets, townships and units; those of a single electoral district of a district's election have no number.
        .Sets(Parameters.WorkGroupSize, new(5, 13, OfSome: true), Mandatory, "10(1)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.WorkGroupSize, new(3, 5), Mandatory, "10(2)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .IsSilentOn(Parameters.CommitteeViceChairs, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates, Parameters.ByElectionConductedBy)
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委派的人员", "persons whom the election committee sends")), Mandatory, "39(1)", "应当由选举委员会委派的人员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, "36(1)", "两名以上监票人员负责", Scope.Direct)
        .Sets(Parameters.BallotOnProof, VoterProof.VoterCard, Mandatory, "38(1)", "选民凭选民证领取选票", Scope.Direct)
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Chair, Scrutineer, Teller), OfficialRoles.Of(Chair, Scrutineer, Teller)), Mandatory, "39(2)", "代表候选人及其近亲属不得主持本选区的投票选举，也不得担任监票人员和计票人员", Scope.Direct)
        // 外出或者有其他特殊原因: illness is one.
        .Sets(Parameters.ProxyTerms, new(Other: true), Mandatory, "40(1)", "有其他特殊原因不能参加选举，经选举委员会同意，可以书面委托", Scope.Direct)
        // 41: those held or in detention by proxy as a rule, the imprisoned in prison, those on bail in their district.
        .Sets(Parameters.CustodyTerms, new(Decision: JointDecision.ByKind), Mandatory, "41(3)", "一般可以委托有选举权的亲属或者其他选民", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.Vacant, Mandatory, "45(3)", "如果仍选不足，暂作缺额处理", Scope.Direct)
        .IsSilentOn(Parameters.NewNominations)
        // 中央和市属单位: led from above the county level.
        .Sets(Parameters.HigherStaffInTownship, Participation.StaysOut, Mandatory, "17(1)", "中央和市属单位的职工，参加区人民代表大会代表的选举，不参加乡镇人民代表大会代表的选举", Scope.Direct.At(Level.Township))
        // The text has no chapter on recall.
        .IsSilentOn(Parameters.RecallByProvince)
        // Of general elections alone: by-elections do not occur in it.
        .IsSilentOn(Parameters.VoterListLead, Parameters.InitialListLead, Parameters.FormalListLead, Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
