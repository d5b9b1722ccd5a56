using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>云南省县乡两级人民代表大会代表选举实施细则. The text of 2021-03-31 is held; of it only the chapter on polling, what follows a failed rerun and the days of by-elections were entered so far.</summary>
internal static class Yunnan
{
    private static readonly OfficialRoles Barred = OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller, OfficialRole.BoxWorker);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "53",
        "yunnan-rules",
        new("云南省县乡两级人民代表大会代表选举实施细则", "Yunnan Province Implementing Rules for the Election of Deputies to People's Congresses at the County and Township Levels"),
        new("云南省选举实施细则", "Yunnan Rules"),
        new Edition(new LocalDate(2021, 3, 31), "yunnan-rules-2021-03-31.zh", isReadInFull: false))
        .Sets(Parameters.Independence, new(Barred, Barred), Mandatory, 43, 3, Scope.Direct)
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 1, Workers: 2), Mandatory, 43, 4, Scope.Direct)
        .Sets(Parameters.StationStaff, new(Scrutineers: 1, Workers: 2), Mandatory, 43, 4, Scope.Direct)
        // 以书面等形式.
        .Sets(Parameters.ProxyTerms, new(AnyForm: true), Mandatory, 43, 7, Scope.Direct)
        .Sets(Parameters.ProxyNotCandidate, default, Mandatory, 43, 7, Scope.Direct)
        // 提名通过: the leading group of the district names and passes them.
        .Sets(Parameters.TellersByProvince, default, Mandatory, 43, 3, Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, 44, 1, Scope.Direct)
        .Sets(Parameters.RecordSigners, OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller), Mandatory, 46, 1, Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.FilledLater, Mandatory, 48, 4, Scope.Direct)
        .Sets(Parameters.ProxyTakesPart, default, Mandatory, 46, 2, Scope.Direct)
        // 非正式代表候选人与正式代表候选人享有同等的权利.
        .Sets(Parameters.WriteInElected, default, Mandatory, 48, 5, Scope.Direct)
        .IsSilentOn(Parameters.NewNominations)
        .Sets(Parameters.VoterListLead, new Lead(7), Mandatory, 64, 2, Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.InitialListLead, new Lead(5), Mandatory, 64, 2, Scope.Direct.For(ElectionKind.ByElection))
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, 64, 2, Scope.Direct.For(ElectionKind.ByElection))
        .IsSilentOn(Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
