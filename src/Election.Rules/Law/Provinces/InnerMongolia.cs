using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>内蒙古自治区各级人民代表大会选举实施细则. The text of 2021-03-30 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class InnerMongolia
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "15",
        "neimenggu-rules",
        new("内蒙古自治区各级人民代表大会选举实施细则", "Inner Mongolia Autonomous Region Implementing Rules for the Election of People's Congresses at All Levels"),
        new("内蒙古自治区选举实施细则", "Inner Mongolia Rules"),
        new Edition(new LocalDate(2021, 3, 30), "neimenggu-rules-2021-03-30.zh", isReadInFull: false))
        .Sets(Parameters.CommitteeSize, new(11, 19), Mandatory, "10(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(7, 11), Mandatory, "10(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 3), Mandatory, "10(2)", "副主任一至三人", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 3), Mandatory, "10(3)", "副主任一至三人", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.WorkGroupSize, new(5, 7), Mandatory, "12(1)", "", Scope.Direct.For(ElectionKind.General))
        .IsSilentOn(Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates)
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会委托的选区选举工作小组", "the district's work group that the election committee entrusts")), Mandatory, "40(1)", "投票选举由选举委员会主持，也可以由选举委员会委托选区的选举工作小组主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "56(1)(3)", "旗县级人民代表大会常务委员会主持。苏木乡级人民代表大会代表的补选，由苏木乡级人民代表大会主席团主持", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.Presidium), Mandatory, "56(1)(3)", "旗县级人民代表大会常务委员会主持。苏木乡级人民代表大会代表的补选，由苏木乡级人民代表大会主席团主持", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        // Of every election in the region, banners and townships included.
        .Sets(Parameters.LocalLanguages, UnitKinds.Of(Enum.GetValues<UnitKind>()), Mandatory, "8(1)", "应当使用规范汉字和蒙古文两种文字", Scope.Local)
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, "39(1)", "两名以上监票人负责", Scope.Direct)
        // 40(1): a formal candidate does not preside and is no worker at the poll; 46(2): relatives.
        .Sets(Parameters.Independence, new(OfficialRoles.All, OfficialRoles.Of(Scrutineer, Teller)), Mandatory, "40(1)", "正式代表候选人不得在本选区主持投票选举或者担任工作人员", Scope.Direct, also: "46(2)", under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Chair, Worker, BoxWorker), OfficialRoles.Of(Scrutineer, Teller)), Mandatory, "40(1)", "正式代表候选人不得在本选区主持投票选举或者担任工作人员", Scope.Direct, also: "46(2)", under: (Interpretations.StaffIncludeScrutineers, "no"))
        .Sets(Parameters.ProxyTerms, default, Mandatory, "44(1)", "选民如果在选举期间外出，经选举委员会同意，可以书面委托", Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, "28(2)", "参加选举的方式，由执行监禁、拘役或者拘留的机关和选举委员会共同决定", Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        // 52 refers to EL 50 to 54.
        .IsSilentOn(Parameters.RecallByProvince)
        // 56(3): the roll is compared again, no day is set; the list to which most voters agree is the only one. 56(2): the standing committee decides on the number.
        .Sets(Parameters.FormalListLead, new Lead(7), Mandatory, "56(1)(3)", "在征得多数选民同意后，将补选代表候选人名单在选举日的七日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.OneListOnly, default, Mandatory, "56(1)(3)", "在征得多数选民同意后，将补选代表候选人名单在选举日的七日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .IsSilentOn(Parameters.VoterListLead, Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
