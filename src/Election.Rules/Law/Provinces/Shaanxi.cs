using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>陕西省县乡两级人民代表大会代表选举实施细则. An extract of the text of 2021-05-27 is held.</summary>
internal static class Shaanxi
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "61",
        "shaanxi-rules",
        new("陕西省县乡两级人民代表大会代表选举实施细则", "Shaanxi Province Implementing Rules for the Election of Deputies to People's Congresses at the County and Township Levels"),
        new("陕西省选举实施细则", "Shaanxi Rules"),
        new Edition(new LocalDate(2021, 5, 27), "shaanxi-rules-2021-05-27.extract.zh", speaksOf: Scope.Direct))
        .Sets(Parameters.CommitteeSize, new(9, 15), Mandatory, "12", "县级选举委员会由九至十五人组成", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(5, 9), Mandatory, "12", "乡级选举委员会由五至九人组成", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 1), Mandatory, "12", "设主任、副主任各一人", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.FullAllocation, default, Mandatory, "26", "应一次性分配到选区", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.RefusalRespected, default, Mandatory, "40(3)", "本人不愿接受提名的，应当尊重本人意愿，不列为候选人，并由选举委员会告知提名者", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.ResidenceMonths, 12, Mandatory, "34", "流动人口在现居住地连续居住一年以上的，可以在现居住地进行选民登记", Scope.Direct)
        .Sets(Parameters.CandidatesForOneSeat, 2, Mandatory, "44", "如果只选一人，候选人应为二人", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.LoserElsewhere, default, Mandatory, "48", "在一次选举中落选的代表候选人，在该次选举中不得再提名推荐为其他选区的代表候选人", Scope.Direct)
        .Sets(Parameters.ElectionNoticeLead, new Lead(5), Mandatory, "53(1)", "选举日的五日以前，各选区应公布投票选举的日期和地点", Scope.Direct.For(ElectionKind.General))
        // One day, and with the committee's approval one more.
        .Sets(Parameters.PollingExtension, 1, Mandatory, "53(2)", "经本级选举委员会批准可将投票时间延续一天", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.OrderOfList, ListOrder.NameStrokes, Mandatory, "54(2)", "以姓名笔画为序排列", Scope.Direct.For(ElectionKind.General))
        // Of every formal list, and so of one that a preliminary election decided.
        .Sets(Parameters.OrderAfterPreliminary, ListOrder.NameStrokes, Mandatory, "54(2)", "以姓名笔画为序排列", Scope.Direct.For(ElectionKind.General), under: (Interpretations.ListOrder, "strokes"))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Tellers: 2), Mandatory, "56(1)", "由两名以上监票人、两名以上计票人", Scope.Direct)
        .Sets(Parameters.ProxyDistrict, default, Mandatory, "57", "可以书面委托本选区有选举权的其他选民", Scope.Direct)
        .Sets(Parameters.RerunAmongCandidates, default, Mandatory, "62(3)", "不足的名额应当在没有当选的代表候选人中另行选举", Scope.Direct)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.NoFurtherElection, Mandatory, "62(5)", "另行选举后，当选代表名额仍少于应选代表名额的，不再选举", Scope.Direct)
        .Sets(Parameters.RecallWithdrawal, default, Mandatory, "68(2)", "交付表决前，提出撤回罢免要求的，受理机关对该罢免要求的办理即行终止", Scope.Direct)
        .Sets(Parameters.FormalListLead, new Lead(7), Mandatory, "73(2)", "正式代表候选人名单及候选人的基本情况应在选举日的七日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.LeftoverContested, default, Mandatory, "73(3)", "仍应实行代表候选人的名额多于应选代表的名额进行差额选举", Scope.Direct.For(ElectionKind.ByElection, ElectionKind.Leftover))
        .Departs(DirectElectionProvisions.At(10, 3), Interpretations.ListOrder, "54(2)");
}
