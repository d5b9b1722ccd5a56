using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>广东省各级人民代表大会选举实施细则. The text of 2016-03-31 is held; of it only the chapter on polling and the days of by-elections were entered so far.</summary>
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
        .Sets(Parameters.MobileBoxStaff, new(0, InAll: 3), Mandatory, 35, 2, Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.MobileBoxStaff, new(0, Workers: 3), Mandatory, 35, 2, Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "no"))
        .Sets(Parameters.StationStaff, new(0, InAll: 3), Mandatory, 35, 2, Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "yes"))
        .Sets(Parameters.StationStaff, new(0, Workers: 3), Mandatory, 35, 2, Scope.Direct, under: (Interpretations.StaffIncludeScrutineers, "no"))
        .Sets(Parameters.ProxyTerms, default, Mandatory, 35, 3, Scope.Direct)
        // 唱票人, who calls the votes out, are no role of their own here.
        .Sets(Parameters.Independence, new(Barred, Barred), Mandatory, 36, 2, Scope.Direct)
        // The heads of the voter groups choose them in consultation; the election committee decides.
        .Sets(Parameters.TellersByProvince, default, Mandatory, 36, 2, Scope.Direct)
        // Until the Organic Law said so for every congress. Who is absent gives no proxy (38): a congress knows none anyway.
        .Sets(Parameters.SessionQuorum, new Fraction(2, 3), Mandatory, 38, 1, Scope.Indirect, until: OrganicLaw.Of2022.InForceFrom)
        // 25 leaves persons of item 5 of the Provisions of 1983 to national law.
        .IsSilentOn(Parameters.CustodyTerms, Parameters.ProxyDistrict, Parameters.ProxyNotCandidate)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        // 59(2), of by-elections and of what is elected anew: of the roll, the number of voters is published.
        .Sets(Parameters.VoterListLead, new Lead(5), Mandatory, 59, 2, NotGeneral)
        .Sets(Parameters.InitialListLead, new Lead(5), Mandatory, 59, 2, NotGeneral)
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, 59, 2, NotGeneral)
        .IsSilentOn(Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
