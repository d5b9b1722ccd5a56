using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>北京市区、乡、民族乡、镇人民代表大会代表选举实施细则. The text of 2021-05-27 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Beijing
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "11",
        "beijing-rules",
        new("北京市区、乡、民族乡、镇人民代表大会代表选举实施细则", "Beijing Municipality Implementing Rules for the Election of Deputies to the People's Congresses of Districts, Townships, Ethnic Townships and Towns"),
        new("北京市选举实施细则", "Beijing Rules"),
        new Edition(new LocalDate(2021, 5, 27), "beijing-rules-2021-05-27.zh", isReadInFull: false))
        .IsSilentOn(Parameters.CommitteeSize, Parameters.CommitteeViceChairs, Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates)
        // 60: the district standing committee decides on the by-election and so on its day; a body set up for it (补选机构) conducts it.
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("补选机构", "the body set up for the by-election")), Mandatory, "60(1)", "设立补选机构，主持补选工作", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionDayBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "60(1)", "由区人民代表大会常务委员会决定", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委派的人员", "persons whom the election committee sends")), Mandatory, "48(2)", "投票选举由选举委员会委派人员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        // 47(2): on the voter card; 51(1): a holder shows the principal's paper and the voter card.
        .Sets(Parameters.BallotOnProof, VoterProof.VoterCard, Mandatory, "47(2)", "", Scope.Direct, also: "51(1)")
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, "49(2)", "每个流动票箱应当有两名以上监票人", Scope.Direct)
        .Sets(Parameters.StationStaff, new(Scrutineers: 2), Mandatory, "49(2)", "", Scope.Direct)
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Scrutineer, Teller), OfficialRoles.Of(Scrutineer, Teller)), Mandatory, "49(3)", "代表候选人及其近亲属不得担任本选区投票选举的监票人、计票人", Scope.Direct)
        .Sets(Parameters.ProxyTerms, default, Mandatory, "51(1)", "在选举期间外出的选民，经选举委员会同意，可以书面委托", Scope.Direct)
        .Sets(Parameters.ProxyDistrict, default, Mandatory, "51(1)", "书面委托本选区其他选民", Scope.Direct)
        // 35(2), (3): by decision of the committee and the executing body.
        .Sets(Parameters.CustodyTerms, default, Mandatory, "35(2)", "经选举委员会和执行机关决定", Scope.Direct, also: "35(3)")
        .IsSilentOn(Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        // The text has no chapter on recall.
        .IsSilentOn(Parameters.RecallByProvince)
        // 62: the district standing committee decides how many candidates there are; no ratio.
        .Sets(Parameters.VoterListLead, new Lead(15), Mandatory, "61(1)", "", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.ElectionNoticeLead, new Lead(15), Mandatory, "61(1)", "", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.InitialListLead, new Lead(5), Mandatory, "63(1)", "投票选举日的五日以前，公布代表候选人名单", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, "63(1)", "确定正式代表候选人名单，并在投票选举日的三日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .IsSilentOn(Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
