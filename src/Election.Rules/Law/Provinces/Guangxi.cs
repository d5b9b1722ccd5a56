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
        // 可以组织二名以上工作人员: a condition of using the box.
        .Sets(Parameters.MobileBoxStaff, new(0, InAll: 2), Mandatory, 39, 1, Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.MobileBoxStaff, new(0, Workers: 2), Mandatory, 39, 1, Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "no"))
        .Sets(Parameters.RerunAmongCandidates, default, Mandatory, 46, 3, Scope.Direct);
}
