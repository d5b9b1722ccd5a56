using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>山东省县乡两级人民代表大会选举实施细则. The text of 2021-03-24 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Shandong
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "37",
        "shandong-rules",
        new("山东省县乡两级人民代表大会选举实施细则", "Shandong Province Implementing Rules for the Election of People's Congresses at the County and Township Levels"),
        new("山东省选举实施细则", "Shandong Rules"),
        new Edition(new LocalDate(2021, 3, 24), "shandong-rules-2021-03-24.zh", isReadInFull: false))
        // 一般 stands before 由九至十五人组成 and governs that alone: a chair is set up always, and so are the vice-chairs beside it.
        .Sets(Parameters.CommitteeSize, new(9, 15), Guiding, "7(1)", "一般由九至十五人组成", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(2, 3), Mandatory, "7(1)", "副主任二至三人", Scope.Direct.For(ElectionKind.General))
        .IsSilentOn(Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates)
        // 57(2): persons whom the standing committee sends; in a township the chair or vice-chairs of its congress, who may be reported as its presidium.
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "57(2)(2)", "到本级出缺代表原在选区主持补选", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("乡级人民代表大会主席、副主席", "the chair or a vice-chair of the congress"), Body.Presidium), Mandatory, "57(2)(2)", "到本级出缺代表原在选区主持补选", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会派出的人员", "persons whom the election committee sends")), Mandatory, "41(1)", "都必须由选举委员会派员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        // A condition of using the box: 在二名以上监票人员的监督下.
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, "40(1)", "在二名以上监票人员的监督下", Scope.Direct)
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Chair, Scrutineer, Teller), OfficialRoles.Of(Chair, Scrutineer, Teller)), Mandatory, "41(2)", "代表候选人及其近亲属不得主持本选区的投票选举，也不得担任监票人、计票人", Scope.Direct)
        // 44: the committee or the body that it sent out agrees.
        .Sets(Parameters.ProxyTerms, default, Mandatory, "44(1)", "选民在选举期间外出的，经选举委员会或者其派出机构同意，可以书面委托", Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, "45(1)", "由选举委员会和执行监禁、拘留的机关共同决定", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.MayStayVacant, Mandatory, "49(4)", "代表名额可以暂时空缺", Scope.Direct)
        // The same paragraph speaks of the second vote: 经过再次投票或另行选举.
        .Sets(Parameters.AfterSecondTie, FailedRerun.MayStayVacant, Mandatory, "49(4)", "经过再次投票或另行选举，仍不能确定当选人，代表名额可以暂时空缺", Scope.Direct)
        .IsSilentOn(Parameters.NewNominations)
        .Sets(Parameters.HigherStaffInTownship, Participation.StaysOut, Mandatory, "14(2)", "只参加县级人民代表大会代表的选举，不参加乡、民族乡、镇的人民代表大会代表的选举", Scope.Direct.At(Level.Township))
        // 53(2)(2): it inquires, and hears the deputy; 53(2)(6): not one level up, but with the congress concerned.
        .Sets(Parameters.RecallReview, default, Mandatory, "53(2)(2)", "应及时组织调查，并听取被提出罢免的代表的申辩意见", Scope.Direct)
        .Sets(Parameters.RecallFiling, FilingPlace.OwnCommittee, Mandatory, "53(2)(6)", "县人民代表大会代表的决议，须向本级人民代表大会常务委员会备案；罢免乡、民族乡、镇人民代表大会代表的决议，须向本级人民代表大会备案", Scope.Direct.At(Level.County))
        .Sets(Parameters.RecallFiling, FilingPlace.OwnCongress, Mandatory, "53(2)(6)", "县人民代表大会代表的决议，须向本级人民代表大会常务委员会备案；罢免乡、民族乡、镇人民代表大会代表的决议，须向本级人民代表大会备案", Scope.Direct.At(Level.Township))
        .IsSilentOn(Parameters.RecallGrace, Parameters.RecallRepeat, Parameters.RecallReviewWindow, Parameters.RecallStartWindow, Parameters.RecallNotice)
        .IsSilentOn(Parameters.RecallWithdrawal, Parameters.RecallRollChecked, Parameters.RecallRollLead, Parameters.RecallPresiderByProvince, Parameters.RecallAnnouncement)
        // 57(2): the by-election of vacant seats in five items, without a day.
        .IsSilentOn(Parameters.VoterListLead, Parameters.InitialListLead, Parameters.FormalListLead, Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
