using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>山东省县乡两级人民代表大会选举实施细则. The text of 2021-03-24 is held; of it only the chapter on polling, what follows a failed rerun and the days of by-elections were entered so far.</summary>
internal static class Shandong
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "37",
        "shandong-rules",
        new("山东省县乡两级人民代表大会选举实施细则", "Shandong Province Implementing Rules for the Election of People's Congresses at the County and Township Levels"),
        new("山东省选举实施细则", "Shandong Rules"),
        new Edition(new LocalDate(2021, 3, 24), "shandong-rules-2021-03-24.zh", isReadInFull: false))
        // A condition of using the box: 在二名以上监票人员的监督下.
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2), Mandatory, 40, 1, Scope.Direct)
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Chair, Scrutineer, Teller), OfficialRoles.Of(Chair, Scrutineer, Teller)), Mandatory, 41, 2, Scope.Direct)
        // 44: the committee or the body that it sent out agrees.
        .Sets(Parameters.ProxyTerms, default, Mandatory, 44, 1, Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, 45, 1, Scope.Direct)
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.TellersByProvince)
        .Sets(Parameters.AfterFailedRerun, FailedRerun.MayStayVacant, Mandatory, 49, 4, Scope.Direct)
        // The same paragraph speaks of the second vote: 经过再次投票或另行选举.
        .Sets(Parameters.AfterSecondTie, FailedRerun.MayStayVacant, Mandatory, 49, 4, Scope.Direct)
        .IsSilentOn(Parameters.NewNominations)
        .Sets(Parameters.HigherStaffInTownship, Participation.StaysOut, Mandatory, 14, 2, Scope.Direct.At(Level.Township))
        // 57(2): the by-election of vacant seats in five items, without a day.
        .IsSilentOn(Parameters.VoterListLead, Parameters.InitialListLead, Parameters.FormalListLead, Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
