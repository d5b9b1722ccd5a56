using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>天津市区级以下人民代表大会代表选举实施细则. The text of 2026-03-27 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered. The text of 2021-03-15 is not held.</summary>
internal static class Tianjin
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "12",
        "tianjin-rules",
        new("天津市区级以下人民代表大会代表选举实施细则", "Tianjin Municipality Implementing Rules for the Election of Deputies to People's Congresses at and below the District Level"),
        new("天津市选举实施细则", "Tianjin Rules"),
        new Edition(new LocalDate(2021, 3, 15)),
        new Edition(new LocalDate(2026, 3, 27), "tianjin-rules-2026-03-27.zh", isReadInFull: false))
        // 8(1): one chair, one to three vice-chairs and six to fifteen members: the sum.
        .Sets(Parameters.CommitteeSize, new(8, 19), Mandatory, "8(1)", "主任一人，副主任一至三人，委员六至十五人", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 3), Mandatory, "8(1)", "副主任一至三人", Scope.Direct.For(ElectionKind.General))
        .IsSilentOn(Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates)
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("补选领导小组", "the leading group for the by-election")), Mandatory, "56(1)", "设立补选领导小组，主持补选工作", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("补选领导小组", "the leading group for the by-election")), Mandatory, "56(2)", "设立补选领导小组，主持补选工作", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委派的人员", "persons whom the election committee sends")), Mandatory, "42(1)", "投票选举由选举委员会委派的人员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        // 42(2) speaks of formal candidates, who alone are candidates on polling day.
        .Sets(Parameters.Independence, new(OfficialRoles.All, OfficialRoles.All), Mandatory, "42(2)", "正式代表候选人及其近亲属不得担任本选区投票选举的主持人、监票员、计票员和工作人员", Scope.Direct)
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Workers: 2), Mandatory, "42(4)", "每个流动票箱应当分别有两名以上监票员和两名以上工作人员", Scope.Direct)
        .Sets(Parameters.StationStaff, new(Scrutineers: 2, Workers: 2), Mandatory, "42(4)", "", Scope.Direct)
        .Sets(Parameters.ProxyTerms, default, Mandatory, "47(2)", "选民在选举期间外出的，经选举委员会同意，可以书面委托", Scope.Direct)
        // 可以书面委托; of a joint decision nothing is said.
        .Sets(Parameters.CustodyTerms, new(InWriting: true, JointDecision.NotAsked), Mandatory, "27(2)", "可以书面委托有选举权的亲属", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        // The text has no chapter on recall.
        .IsSilentOn(Parameters.RecallByProvince)
        // 62: what the chapter does not say is as elsewhere in these rules; whether the ratio of a contested by-election is such a point is left open.
        .Sets(Parameters.VoterListLead, new Lead(7), Mandatory, "57(1)", "在选举日的七日以前由补选领导小组公布选民名单和代表候选人名单", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.InitialListLead, new Lead(7), Mandatory, "57(1)", "在选举日的七日以前由补选领导小组公布选民名单和代表候选人名单", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, "58(3)", "确定正式代表候选人名单，并在选举日的三日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .IsSilentOn(Parameters.LeftoverContested);
}
