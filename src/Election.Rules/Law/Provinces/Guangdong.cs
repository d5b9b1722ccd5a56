using NodaTime;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>广东省各级人民代表大会选举实施细则. The text of 2016-03-31 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
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
        // 9: one chair, two or three vice-chairs and ten to fifteen members in a county; one, one or two and five to nine in a township: the sums.
        .Sets(Parameters.CommitteeSize, new(13, 19), Mandatory, 9, 2, Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeSize, new(7, 12), Mandatory, 9, 3, Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(2, 3), Mandatory, 9, 2, Scope.Direct.At(Level.County).For(ElectionKind.General))
        .Sets(Parameters.CommitteeViceChairs, new(1, 2), Mandatory, 9, 3, Scope.Direct.At(Level.Township).For(ElectionKind.General))
        .IsSilentOn(Parameters.PollPresidedBy, Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates)
        // 59(1), of by-elections and reruns (补选和另行选举): in a township the chair of its congress, who may be reported as its presidium.
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, 59, 1, Scope.Direct.At(Level.County).For(ElectionKind.ByElection, ElectionKind.Rerun))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Named(new("乡级人民代表大会主席", "the chair of the congress"), Body.Presidium), Mandatory, 59, 1, Scope.Direct.At(Level.Township).For(ElectionKind.ByElection, ElectionKind.Rerun))
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
        // 53(2): of a deputy newly elected; 54(3): on the same or similar grounds.
        .Sets(Parameters.RecallGrace, 6, Mandatory, 53, 2, Scope.Direct)
        .Sets(Parameters.RecallRepeat, 12, Mandatory, 54, 3, Scope.Direct)
        .Sets(Parameters.RecallReview, default, Mandatory, 54, 1, Scope.Direct)
        .Sets(Parameters.RecallReviewWindow, 20, Mandatory, 54, 1, Scope.Direct)
        .Sets(Parameters.RecallStartWindow, 30, Mandatory, 54, 1, Scope.Direct)
        // 54(1): with the request and the answer, the reasons and the papers of the check.
        .Sets(Parameters.RecallPapers, default, Mandatory, 54, 1, Scope.Direct)
        .Sets(Parameters.RecallRollChecked, default, Mandatory, 56, 1, Scope.Direct)
        // 56(4) speaks of direct and indirect recalls alike.
        .Sets(Parameters.RecallFiling, FilingPlace.CommitteeOneLevelUp, Mandatory, 56, 4, Scope.Direct)
        .Sets(Parameters.RecallAnnouncement, default, Mandatory, 56, 4, Scope.Direct)
        .IsSilentOn(Parameters.RecallNotice, Parameters.RecallWithdrawal, Parameters.RecallRollLead, Parameters.RecallPresiderByProvince)
        // 59(2), of by-elections and of what is elected anew: of the roll, the number of voters is published.
        .Sets(Parameters.VoterListLead, new Lead(5), Mandatory, 59, 2, NotGeneral)
        .Sets(Parameters.InitialListLead, new Lead(5), Mandatory, 59, 2, NotGeneral)
        .Sets(Parameters.FormalListLead, new Lead(3), Mandatory, 59, 2, NotGeneral)
        // 59(3): 必须由下一级人民代表大会依法选举, of seats of the province and its cities.
        .Sets(Parameters.LeftoverByElectors, default, Mandatory, 59, 3, Scope.Indirect.At(Level.Prefecture, Level.Province).For(ElectionKind.ByElection, ElectionKind.Leftover))
        .IsSilentOn(Parameters.ByElectionSurplus, Parameters.LeftoverContested);
}
