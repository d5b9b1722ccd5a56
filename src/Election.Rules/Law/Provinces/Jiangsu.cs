using NodaTime;
using static Election.Rules.ElectionKind;
using static Election.Rules.Force;
using static Election.Rules.Level;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>
/// 江苏省各级人民代表大会选举实施细则. The text of 2026-05-27 is held and read in full. Of the text of 2021-03-31 it is known that the
/// numbers marked here "since 2021" stood in it at the same articles; nothing else is claimed of it.
/// </summary>
internal static class Jiangsu
{
    private static readonly Edition Of2021 = new(new LocalDate(2021, 3, 31));
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    private static readonly Scope ByElections = Scope.Direct.For(ByElection);
    private static readonly Scope Upwards = Scope.Local.At(Prefecture, Level.Province).For(ElectionKind.General);
    private static readonly OfficialRoles AtThePoll = OfficialRoles.Of(Chair, Scrutineer, Teller);

    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "32",
        "jiangsu-rules",
        new("江苏省各级人民代表大会选举实施细则", "Jiangsu Province Implementing Rules for the Election of People's Congresses at All Levels"),
        new("江苏省选举实施细则", "Jiangsu Rules"),
        Of2021,
        new Edition(new LocalDate(2026, 5, 27), "jiangsu-rules-2026-05-27.zh"))
        .Sets(Parameters.CommitteeSize, new(15, 21), Mandatory, 9, 1, Scope.Direct.At(Level.County).For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.CommitteeSize, new(7, 13), Mandatory, 9, 1, Scope.Direct.At(Level.Township).For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.CommitteeViceChairs, new(3, 5), Mandatory, 9, 1, Scope.Direct.At(Level.County).For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.CommitteeViceChairs, new(1, 3), Mandatory, 9, 1, Scope.Direct.At(Level.Township).For(ElectionKind.General), since: Of2021)
        // 39(1): of the province and its cities towards thirty per cent, which sets no bound yet; 39(2): 左右.
        .Sets(Parameters.WomenAmongCandidates, new Fraction(25, 100), Mandatory, 39, 1, Scope.Local.For(ElectionKind.General), since: Of2021)
        .Sets(Parameters.OutgoingAmongCandidates, new Fraction(1, 3), Guiding, 39, 2, Scope.Local.For(ElectionKind.General), since: Of2021)
        // 62: the council of chairpersons (主任会议) presides, which may be reported as its standing committee; where that votes itself, its own.
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.CountyStandingCommittee), Mandatory, 62, 2, Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Bodies.Of(Body.Presidium), Mandatory, 62, 2, Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.CountyStandingCommittee), Mandatory, 62, 1, Scope.Indirect.At(Level.Prefecture).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.PrefectureStandingCommittee), Mandatory, 62, 1, Scope.Indirect.At(Level.Province).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionConductedBy, Chairpersons(Body.ProvincialStandingCommittee), Mandatory, 62, 1, Scope.Indirect.At(Level.National).For(ElectionKind.ByElection))
        // 19(1): deputies to the congress one level up, elected by counties and by cities.
        .Sets(Parameters.IndirectParts, default, Mandatory, 19, 1, Upwards, since: Of2021)
        .Sets(Parameters.IndirectShares, new SeatShares(new(2, 3), new(10, 100), new(15, 100), new(20, 100)), Guiding, 19, 1, Upwards, since: Of2021)
        .Sets(Parameters.RefilingReport, 20, Mandatory, 20, 3, Scope.Local.At(Township))
        .Sets(Parameters.CommitteeResignation, CandidateList.Formal, Mandatory, 10, 3, Scope.Direct, since: Of2021)
        .Sets(Parameters.PopulationDeviation, new Fraction(3, 10), Guiding, 22, 3, Scope.Direct, since: Of2021)
        .Sets(Parameters.HigherStaffInTownship, Participation.StaysOut, Mandatory, 25, 1, Scope.Direct.At(Township))
        .Sets(Parameters.DistrictStaffElsewhere, default, Mandatory, 25, 3, Scope.Direct.At(County))
        .Sets(Parameters.ResidenceProof, ProofOfQualification.FromHomeOrConfirmed, Mandatory, 29, 1, Scope.Direct, item: 2)
        .Sets(Parameters.RollCorrectionLead, Lead.Strictly, Mandatory, 36, 1, General, since: Of2021)
        .Sets(Parameters.NoCutWithinRange, default, Mandatory, 41, 2, General)
        // 40(1) orders the initial list. Of the formal one 41(2) speaks, and only where the nominees are within the range.
        .Sets(Parameters.OrderOfList, ListOrder.NameStrokes, Mandatory, 41, 2, General)
        .Sets(Parameters.PreliminaryQuorum, new Fraction(1, 3), Mandatory, 41, 4, General, since: Of2021)
        .Sets(Parameters.MeetingsWithVoters, 1, Mandatory, 42, 2, General, since: Of2021)
        .Sets(Parameters.ElectionNoticeLead, Lead.Strictly, Mandatory, 47, 1, General, item: 1)
        .Sets(Parameters.VotingWindow, 5, Guiding, 49, 1, General, since: Of2021)
        .Sets(Parameters.ProxyTerms, new(Isolation: true, WithoutConsent: true), Mandatory, 50, 3, Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, 50, 4, Scope.Direct)
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会派出的人员或者其委托的选区选举工作小组负责人", "a person whom the election committee sends, or the head of the work group whom it entrusts")), Mandatory, 51, 1, Scope.Direct.For(ElectionKind.General, Rerun))
        .Sets(Parameters.MobileBoxStaff, new(Scrutineers: 2, Workers: 1), Mandatory, 51, 3, Scope.Direct, since: Of2021)
        .Sets(Parameters.Independence, new(AtThePoll, AtThePoll), Mandatory, 51, 4, Scope.Direct)
        // The text of 2021 let everyone write in another, as EL 41 does.
        .Sets(Parameters.WriteInByOpposing, default, Mandatory, 52, 1, Scope.Everywhere)
        .Sets(Parameters.NewNominations, default, Mandatory, 55, 1, Scope.Direct, since: Of2021)
        .Sets(Parameters.RecordSigners, OfficialRoles.Of(Chair, Scrutineer), Mandatory, 56, 1, Scope.Direct)
        .Sets(Parameters.ResultAnnouncement, 1, Mandatory, 56, 2, General, since: Of2021)
        // The members of a county's committee elect city deputies; those of a city's or the province's, the level above theirs.
        .Sets(Parameters.CommitteeNominators, 3, Mandatory, 63, 2, Scope.Indirect.At(Prefecture).For(ByElection), since: Of2021)
        .Sets(Parameters.CommitteeNominators, 5, Mandatory, 63, 2, Scope.Indirect.At(Level.Province, National).For(ByElection), since: Of2021)
        .Sets(Parameters.ByElectionSurplus, new SurplusRange(new Fraction(1, 3), new Fraction(1, 1)), Mandatory, 65, 2, ByElections)
        .Sets(Parameters.ByElectionSurplus, new SurplusRange(new Fraction(1, 5), new Fraction(1, 2)), Mandatory, 65, 2, Scope.Indirect.For(ByElection))
        .Sets(Parameters.FormalListLead, Lead.Strictly, Mandatory, 66, 2, ByElections, since: Of2021)
        .Sets(Parameters.CommitteeMajority, Majority.OfHalf, Mandatory, 67, 2, Scope.Indirect.For(ByElection), since: Of2021)
        .Sets(Parameters.SecondSeat, SecondSeat.OneIsKept, Mandatory, 58, 1, Scope.Local)
        .Sets(Parameters.SuspendedUnregistered, default, Mandatory, 31, 1, Scope.Direct);

    private static Bodies Chairpersons(Body committee) => Bodies.Named(new("人民代表大会常务委员会主任会议", "the council of chairpersons of the standing committee"), committee);
}
