using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>安徽省各级人民代表大会选举实施细则. An extract of the text is held, adopted on 2021-05-28 and published, whereby it came into force, on 2021-05-31.</summary>
internal static class Anhui
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "34",
        "anhui-rules",
        new("安徽省各级人民代表大会选举实施细则", "Anhui Province Implementing Rules for the Election of People's Congresses at All Levels"),
        new("安徽省选举实施细则", "Anhui Rules"),
        new Edition(new LocalDate(2021, 5, 31), "anhui-rules-2021-05-28.extract.zh"))
        // The extract quotes what article 9 says of a county's committee only; its members have no number.
        .Sets(Parameters.CommitteeViceChairs, new(2, 4), Mandatory, "9(1)", "副主任二至四人", Scope.Direct.At(Level.County).For(ElectionKind.General))
        // The county's report; how long the city then has is not quoted.
        .Sets(Parameters.RefilingReport, 5, Mandatory, "15(2)", "应当在五日内将重新确定代表名额的情况报设区的市人民代表大会常务委员会", Scope.Local.At(Level.Township))
        .Sets(Parameters.OversizedDistrictVoid, default, Mandatory, "18(2)", "一个选区应选代表超过三名的，选举无效", Scope.Direct)
        .Sets(Parameters.ProxyTerms, new(Illness: true), Mandatory, "36(1)", "因病不能参加原选区选举的，经选举委员会同意，可以书面委托", Scope.Direct)
        .Sets(Parameters.ResultAnnouncement, 0, Mandatory, "38(1)", "在本选区投票结束后一次计票，并于当日公布选举结果", Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, "56(3)", "应在选举日的三日以前公布", Scope.Direct.For(ElectionKind.ByElection))
        .Departs(ElectoralLaw.At(42), Interpretations.ProxyGrounds, "36(1)");
}
