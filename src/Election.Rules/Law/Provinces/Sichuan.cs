using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>四川省《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》实施办法. The text of 2021-03-26 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Sichuan
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "51",
        "sichuan-rules",
        new("四川省《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》实施办法", "Sichuan Province Measures for Implementing the Electoral Law of the National People's Congress and Local People's Congresses of the People's Republic of China"),
        new("四川省选举法实施办法", "Sichuan Measures"),
        new Edition(new LocalDate(2021, 3, 26), "sichuan-rules-2021-03-26.zh", isReadInFull: false))
        // 10: one chair, one to three vice-chairs and seven to fifteen members in a county; one, one or two and three to seven in a township: the sums.
        .Sets(Parameters.CommitteeSize, new(9, 19), Mandatory, "10(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(5, 10), Mandatory, "10(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 3), Mandatory, "10(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 2), Mandatory, "10(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .IsSilentOn(Parameters.PollPresidedBy, Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates, Parameters.ByElectionConductedBy)
        .Sets(Parameters.DayByStandingCommittee, default, Mandatory, "39(1)", "由县级人民代表大会常务委员会或者选举委员会统一确定", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.ByElectionDayBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "58(4)", "由县级人民代表大会常务委员会或者乡级人民代表大会对补选的日期", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionDayBy, Bodies.Of(Body.Congress), Mandatory, "58(4)", "由县级人民代表大会常务委员会或者乡级人民代表大会对补选的日期", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, "41(2)", "二名以上监票人负责监督", Scope.Direct)
        // 外出或者因其他特殊情况: illness is one.
        .Sets(Parameters.ProxyTerms, new(Other: true), Mandatory, "44(1)", "因其他特殊情况，不能参加投票的", Scope.Direct)
        // 46 speaks of voters and deputies alike.
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Chair, Scrutineer, Teller), OfficialRoles.Of(Chair, Scrutineer, Teller)), Mandatory, "46(2)", "代表候选人及其近亲属不得担任主持人、监票人、计票人", Scope.Local)
        .Sets(Parameters.RecordSigners, OfficialRoles.Of(Scrutineer, Teller), Mandatory, "46(1)", "由监票人和计票人签字", Scope.Local)
        .Sets(Parameters.CustodyTerms, default, Mandatory, "26(2)", "由选举委员会和执行监禁、羁押、拘留的机关共同决定", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .Sets(Parameters.WriteInElected, default, Mandatory, "48(1)", "", Scope.Direct)
        .Sets(Parameters.WriteInElected, default, Mandatory, "48(2)", "", Scope.Indirect)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        .Sets(Parameters.ResidenceProof, ProofOfQualification.FromHome, Mandatory, "23(1)(3)", "户口不在现居住地的人员，凭户口所在地的选民证明，可在现居住地进行选民登记", Scope.Direct)
        // 56 refers to chapter X of the Electoral Law.
        .IsSilentOn(Parameters.RecallByProvince)
        // 58(4): 可在选举日的五日以前: fewer days than seven, and the five are the condition of it. Of the roll and a first list nothing is said.
        .Sets(Parameters.FormalListLead, new Lead(5), Mandatory, "58(4)", "正式代表候选人名单，可在选举日的五日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.LeftoverByElectors, default, Mandatory, "49(4)", "应由选区选民或者人民代表大会按照", Scope.Local.For(ElectionKind.ByElection, ElectionKind.Leftover))
        .Sets(Parameters.LeftoverContested, default, Mandatory, "49(4)", "", Scope.Local.For(ElectionKind.ByElection, ElectionKind.Leftover))
        .IsSilentOn(Parameters.VoterListLead, Parameters.InitialListLead, Parameters.ByElectionSurplus);
}
