using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>辽宁省县乡两级人民代表大会选举实施细则. An extract of the text of 2026-03-25 is held.</summary>
internal static class Liaoning
{
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "21",
        "liaoning-rules",
        new("辽宁省县乡两级人民代表大会选举实施细则", "Liaoning Province Implementing Rules for the Election of People's Congresses at the County and Township Levels"),
        new("辽宁省选举实施细则", "Liaoning Rules"),
        new Edition(new LocalDate(2026, 3, 25), "liaoning-rules-2026-03-25.extract.zh", speaksOf: Scope.Direct))
        .Sets(Parameters.CommitteeSize, new(9, 17), Mandatory, "6(1)", "县、区选举委员会由九至十七人组成", General.At(Level.County))
        .Sets(Parameters.CommitteeSize, new(7, 13), Mandatory, "6(1)", "乡、镇选举委员会由七至十三人组成", General.At(Level.Township))
        .Sets(Parameters.DayBeforeRegistration, default, Mandatory, "7(1)(3)", "确定选举日期，在选民登记前公布", General)
        // Of the groups of districts; those of streets and systems have no number.
        .Sets(Parameters.WorkGroupSize, new(5, 7, OfSome: true), Mandatory, "9(1)", "由选举委员会确定五至七人组成", General)
        .Sets(Parameters.WorkGroupViceChairs, new(1, 2), Mandatory, "9(1)", "设组长一人，副组长一至二人", General)
        .Sets(Parameters.GarrisonSeats, new(0, 4), Guiding, "14(1)", "一般不超过四名", General.At(Level.County))
        .Sets(Parameters.OversizedDistrictVoid, default, Mandatory, "15(1)", "一个选区应选代表超过三名的，选举无效", Scope.Direct)
        .Sets(Parameters.MissingYears, 2, Mandatory, "21(3)", "下落不明满二年的，不列入选民名单", Scope.Direct, under: (Interpretations.MissingVoters, "off-the-roll"))
        .Departs(ElectoralLaw.At(27), Interpretations.MissingVoters, "21(3)")
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Workers: 1), Mandatory, "31(1)", "流动票箱在使用时至少有两名监票人和一名工作人员负责", Scope.Direct)
        // 可在一至三日: a permission, and its bound.
        .Sets(Parameters.VotingWindow, 3, Mandatory, "32(1)", "从规定的选举日起，可在一至三日选举完毕", General)
        .Sets(Parameters.ElectionNoticeLead, new Lead(7), Mandatory, "33(1)(1)", "在选举日的七日以前，各选区公布投票选举的时间、地点", General);
}
