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
        new Edition(new LocalDate(2021, 5, 27), "shaanxi-rules-2021-05-27.extract.zh"))
        .Sets(Parameters.CommitteeSize, new(9, 15), Mandatory, 12, 1, Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(5, 9), Mandatory, 12, 1, Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 1), Mandatory, 12, 1, Scope.Direct.For(ElectionKind.General))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Tellers: 2), Mandatory, 56, 1, Scope.Direct)
        .Sets(Parameters.ProxyDistrict, default, Mandatory, 57, 1, Scope.Direct)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.NoFurtherElection, Mandatory, 62, 5, Scope.Direct)
        .Sets(Parameters.RerunAmongCandidates, default, Mandatory, 62, 3, Scope.Direct)
        .Sets(Parameters.RecallWithdrawal, default, Mandatory, 68, 2, Scope.Direct)
        .Sets(Parameters.FormalListLead, new Lead(7), Mandatory, 73, 2, Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.LeftoverContested, default, Mandatory, 73, 3, Scope.Direct.For(ElectionKind.ByElection, ElectionKind.Leftover));
}
