using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>广西壮族自治区各级人民代表大会选举实施细则. An extract of the text of 2016-03-31 is held.</summary>
internal static class Guangxi
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "45",
        "guangxi-rules",
        new("广西壮族自治区各级人民代表大会选举实施细则", "Guangxi Zhuang Autonomous Region Implementing Rules for the Election of People's Congresses at All Levels"),
        new("广西壮族自治区选举实施细则", "Guangxi Rules"),
        new Edition(new LocalDate(2016, 3, 31), "guangxi-rules-2016-03-31.extract.zh"))
        // The extract quotes what article 8 says of a county's committee only: one chair, two or three vice-chairs, ten to thirteen members.
        .Sets(Parameters.CommitteeSize, new(13, 17), Mandatory, "8(1)", "主任一人，副主任二至三人，委员十至十三人", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(2, 3), Mandatory, "8(1)", "副主任二至三人", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeMembers, new(10, 13), Mandatory, "8(1)", "委员十至十三人", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.MinorityRerunReserved, default, Mandatory, "19", "所缺的名额应当在该民族未当选的候选人中再行选举，选出该民族的代表", Scope.Direct)
        .Sets(Parameters.LunarBirthday, default, Mandatory, "24", "以农历计算出生日期的，应当按公历换算准确日期", Scope.Direct)
        .Sets(Parameters.OrderOfInitialList, ListOrder.SurnameStrokes, Mandatory, "32(1)", "按选区以姓氏笔画为序", Scope.Direct.For(ElectionKind.General))
        // The extract quotes the bar alone; that it bars who lost is known from the compilation only.
        .Sets(Parameters.LoserElsewhere, default, Mandatory, "32(3)", "不得再提名推荐为另一个选区或者选举单位的代表候选人", Scope.Everywhere)
        .Sets(Parameters.ElectionNoticeLead, new Lead(7), Mandatory, "37(1)", "应当将投票选举的时间、地点在选举日的七日以前公布", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.VotingWindow, 3, Mandatory, "37(1)", "选举的投票时间自选举日始为一至三天", Scope.Direct.For(ElectionKind.General))
        // 可以组织二名以上工作人员: a condition of using the box.
        .Sets(Parameters.MobileBoxStaff, new(0, InAll: 2), Mandatory, "39(1)", "二名以上工作人员用流动票箱", Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.MobileBoxStaff, new(0, Workers: 2), Mandatory, "39(1)", "二名以上工作人员用流动票箱", Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "no"))
        .Sets(Parameters.RerunAmongCandidates, default, Mandatory, "46(3)", "不足的名额应当在没有当选的代表候选人中另行选举", Scope.Direct)
        .Sets(Parameters.ByElectionNominationDays, 2, Mandatory, "54", "从提名代表候选人到正式投票选举时间不得少于两天", Scope.Local.For(ElectionKind.ByElection));
}
