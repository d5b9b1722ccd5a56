using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>辽宁省县乡两级人民代表大会选举实施细则. An extract of the text of 2026-03-25 is held.</summary>
internal static class Liaoning
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "21",
        "liaoning-rules",
        new("辽宁省县乡两级人民代表大会选举实施细则", "Liaoning Province Implementing Rules for the Election of People's Congresses at the County and Township Levels"),
        new("辽宁省选举实施细则", "Liaoning Rules"),
        new Edition(new LocalDate(2026, 3, 25), "liaoning-rules-2026-03-25.extract.zh"))
        .Sets(Parameters.CommitteeSize, new(9, 17), Mandatory, "6(1)", "由九至十七人组成，乡、镇选举委员会由七至十三人组成", Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(7, 13), Mandatory, "6(1)", "由九至十七人组成，乡、镇选举委员会由七至十三人组成", Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.WorkGroupSize, new(5, 7), Mandatory, "9(1)", "五至七人组成", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Workers: 1), Mandatory, "31(1)", "至少有两名监票人和一名工作人员", Scope.Direct);
}
