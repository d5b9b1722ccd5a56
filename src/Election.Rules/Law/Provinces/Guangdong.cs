using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>广东省各级人民代表大会选举实施细则. The text of 2016-03-31 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Guangdong
{
    private static readonly Scope NotGeneral = Scope.Direct.For(ElectionKind.ByElection, ElectionKind.Leftover, ElectionKind.Rerun);
    private static readonly OfficialRoles Barred = OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller, OfficialRole.BoxWorker);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "44",
        "guangdong-rules",
        new("广东省各级人民代表大会选举实施细则", "Guangdong Province Implementing Rules for the Election of People's Congresses at All Levels"),
        new("广东省选举实施细则", "Guangdong Rules"),
        new Edition(new LocalDate(2016, 3, 31), "guangdong-rules-2016-03-31.zh", isReadInFull: false))
        // 9: one chair, two or three vice-chairs and ten to fifteen members in a county; one, one or two and five to nine in a township: the sums.
        .Sets(Parameters.CommitteeSize, new(13, 19), Mandatory, "9(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(7, 12), Mandatory, "9(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(2, 3), Mandatory, "9(2)", "", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 2), Mandatory, "9(3)", "", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .IsSilentOn(Parameters.PollPresidedBy, Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates)
        // 59(1), of by-elections and reruns (补选和另行选举): in a township the chair of its congress, who may be reported as its presidium.
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "59(1)", "人民代表大会常务委员会或者乡、民族乡、镇人民代表大会主席主持", Scope.Direct.At(Level.County).For(ElectionKind.ByElection, ElectionKind.Rerun))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("乡级人民代表大会主席", "the chair of the congress"), Body.Presidium), Mandatory, "59(1)", "人民代表大会常务委员会或者乡、民族乡、镇人民代表大会主席主持", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection, ElectionKind.Rerun))
        .Sets(Parameters.MobileBoxStaff, new(0, InAll: 3), Mandatory, "35(2)", "每个投票站、流动票箱的工作人员不得少于三人", Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.MobileBoxStaff, new(0, Workers: 3), Mandatory, "35(2)", "每个投票站、流动票箱的工作人员不得少于三人", Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "no"))
        .Sets(Parameters.StationStaff, new(0, InAll: 3), Mandatory, "35(2)", "每个投票站、流动票箱的工作人员不得少于三人", Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.StationStaff, new(0, Workers: 3), Mandatory, "35(2)", "每个投票站、流动票箱的工作人员不得少于三人", Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "no"))
        .Sets(Parameters.ProxyTerms, default, Mandatory, "35(3)", "选民在选举期间外出，经选举委员会同意，可以书面委托", Scope.Direct)
        // 唱票人, who calls the votes out, are no role of their own here.
        .Sets(Parameters.Independence, new(Barred, Barred), Mandatory, "36(2)", "正式代表候选人及其近亲属不得担任监票人、唱票人、计票人和流动票箱工作人员", Scope.Direct)
        // The heads of the voter groups choose them in consultation; the election committee decides.
        .Sets(Parameters.TellersByProvince, default, Mandatory, "36(2)", "由选区选举工作领导小组组织召开选民小组长会议协商推选，报选举委员会决定", Scope.Direct)
        // Until the Organic Law said so for every congress. Who is absent gives no proxy (38): a congress knows none anyway.
        .Sets(Parameters.SessionQuorum, new Fraction(2, 3), Mandatory, "38(1)", "必须有三分之二以上的代表出席始得举行", Scope.Indirect, until: OrganicLaw.Of2022.InForceFrom)
        // 25 leaves persons of item 5 of the Provisions of 1983 to national law.
        .IsSilentOn(Parameters.CustodyTerms, Parameters.ProxyDistrict, Parameters.ProxyNotCandidate)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        // 53(2): of a deputy newly elected; 54(3): on the same or similar grounds.
        .Sets(Parameters.RecallGrace, 6, Mandatory, "53(2)", "自代表当选之日起六个月内不得以其执行代表职务不称职为由提出罢免要求", Scope.Direct)
        .Sets(Parameters.RecallRepeat, 12, Mandatory, "54(3)", "在一年之内不得以同样或者类似的理由再次提出罢免要求", Scope.Direct)
        .Sets(Parameters.RecallReview, default, Mandatory, "54(1)", "应当在二十日内进行调查核实", Scope.Direct)
        .Sets(Parameters.RecallReviewWindow, 20, Mandatory, "54(1)", "收到罢免要求后，应当在二十日内", Scope.Direct)
        .Sets(Parameters.RecallStartWindow, 30, Mandatory, "54(1)", "应当在三十日内启动罢免程序", Scope.Direct)
        // 54(1): with the request and the answer, the reasons and the papers of the check.
        .Sets(Parameters.RecallPapers, default, Mandatory, "54(1)", "将罢免要求和理由、调查材料和被提出罢免的代表的书面申辩意见印发原选区全体选民", Scope.Direct)
        .Sets(Parameters.RecallRollChecked, default, Mandatory, "56(1)", "现有选民名单应当重新核实", Scope.Direct)
        // 56(4) speaks of direct and indirect recalls alike.
        .Sets(Parameters.RecallFiling, FilingPlace.CommitteeOneLevelUp, Mandatory, "56(4)", "罢免的决议必须报送上一级人民代表大会常务委员会备案", Scope.Direct)
        .Sets(Parameters.RecallAnnouncement, default, Mandatory, "56(4)", "备案、公告", Scope.Direct)
        .IsSilentOn(Parameters.RecallNotice, Parameters.RecallWithdrawal, Parameters.RecallRollLead, Parameters.RecallPresiderByProvince)
        // 59(2), of by-elections and of what is elected anew: of the roll, the number of voters is published.
        .Sets(Parameters.VoterListLead, new Lead(5), Mandatory, "59(2)", "", NotGeneral)
        .Sets(Parameters.InitialListLead, new Lead(5), Mandatory, "59(2)", "", NotGeneral)
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, "59(2)", "在选举日的三日以前公布正式代表候选人名单", NotGeneral)
        // 59(3): 必须由下一级人民代表大会依法选举, of seats of the province and its cities.
        .Sets(Parameters.LeftoverByElectors, default, Mandatory, "59(3)", "省、设区的市未选足的代表名额，必须由下一级人民代表大会依法选举", Scope.Indirect.At(Level.Prefecture, Level.Province).For(ElectionKind.ByElection, ElectionKind.Leftover))
        .IsSilentOn(Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
