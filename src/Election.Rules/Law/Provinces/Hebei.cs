using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>河北省县乡两级人民代表大会选举实施细则. The text of 2021-03-31 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Hebei
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "13",
        "hebei-rules",
        new("河北省县乡两级人民代表大会选举实施细则", "Hebei Province Implementing Rules for the Election of People's Congresses at the County and Township Levels"),
        new("河北省选举实施细则", "Hebei Rules"),
        new Edition(new LocalDate(2021, 3, 31), "hebei-rules-2021-03-31.zh", isReadInFull: false))
        // 6(2): a chair and members without a number.
        .Sets(Parameters.CommitteeViceChairs, new(2, 4), Mandatory, "6(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 2), Mandatory, "6(2)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .IsSilentOn(Parameters.CommitteeSize, Parameters.WorkGroupSize, Parameters.OutgoingAmongCandidates, Parameters.ByElectionConductedBy)
        .Sets(Parameters.WomenAmongCandidates, new Fraction(25, 100), Mandatory, "13(1)", "妇女所占比例应不低于百分之二十五", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会派出的人员", "persons whom the election committee sends")), Mandatory, "35(1)", "投票站或选举大会均由选举委员会派出人员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.MobileBoxStaff, new(0, InAll: 3), Mandatory, "35(1)", "每一流动票箱必须有三人以上负责", Scope.Direct)
        // 35(1): a candidate does not preside and is no election worker of the district; 35(2): relatives.
        .Sets(Parameters.Independence, new(OfficialRoles.All, OfficialRoles.Of(Scrutineer, Teller)), Mandatory, "35(1)", "代表候选人不得主持本选区的选举，不得担任本选区选举工作人员", Scope.Direct, also: "35(2)", under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Chair, Worker, BoxWorker), OfficialRoles.Of(Scrutineer, Teller)), Mandatory, "35(1)", "代表候选人不得主持本选区的选举，不得担任本选区选举工作人员", Scope.Direct, also: "35(2)", under: (Interpretations.StaffIncludeScrutineers, "no"))
        // 因故: any reason; 信函、传真或其他方式: any form.
        .Sets(Parameters.ProxyTerms, new(Other: true, AnyForm: true), Mandatory, "37(1)", "", Scope.Direct)
        // A joint decision for those in criminal detention (拘役) or detained as a penalty (拘留) only.
        .Sets(Parameters.CustodyTerms, new(Decision: JointDecision.ByKind), Mandatory, "37(2)", "采取哪种参选形式，由选举委员会和执行监禁、羁押、拘留的机关共同决定", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        .Sets(Parameters.RecallReview, default, Mandatory, "52(1)", "应当审查罢免要求的提出是否符合上述规定", Scope.Direct)
        .Sets(Parameters.RecallAnnouncement, default, Mandatory, "52(2)", "罢免县级和乡级人民代表大会代表后，应当予以公告", Scope.Direct)
        .IsSilentOn(Parameters.RecallGrace, Parameters.RecallRepeat, Parameters.RecallReviewWindow, Parameters.RecallStartWindow, Parameters.RecallNotice)
        .IsSilentOn(Parameters.RecallWithdrawal, Parameters.RecallRollChecked, Parameters.RecallRollLead, Parameters.RecallPresiderByProvince, Parameters.RecallFiling)
        // 51: the days may be fewer than the Electoral Law says; how many is not said.
        .IsSilentOn(Parameters.VoterListLead, Parameters.InitialListLead, Parameters.FormalListLead, Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
