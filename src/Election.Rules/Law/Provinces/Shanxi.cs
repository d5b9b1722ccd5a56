using NodaTime;
using static Election.Rules.Force;
using static Election.Rules.Level;
using static Election.Rules.OfficialRole;

namespace Election.Rules;

/// <summary>山西省各级人民代表大会选举实施细则. The text of 2025-06-04 is held; of it what concerns the election committee, polling, results, recalls and by-elections was entered.</summary>
internal static class Shanxi
{
    internal static ProvincialRules Rules { get; } = new ProvincialRules(
        "14",
        "shanxi-rules",
        new("山西省各级人民代表大会选举实施细则", "Shanxi Province Implementing Rules for the Election of People's Congresses at All Levels"),
        new("山西省选举实施细则", "Shanxi Rules"),
        new Edition(new LocalDate(2025, 6, 4), "shanxi-rules-2025-06-04.zh", isReadInFull: false))
        .IsSilentOn(Parameters.CommitteeSize, Parameters.CommitteeViceChairs, Parameters.WorkGroupSize, Parameters.WomenAmongCandidates, Parameters.OutgoingAmongCandidates, Parameters.ByElectionConductedBy)
        .Sets(Parameters.PollPresidedBy, Bodies.Named(new("选举委员会派出的人员", "persons whom the election committee sends")), Mandatory, "42(2)", "投票站或者选举大会，由选举委员会派出的人员主持", Scope.Direct.For(ElectionKind.General, ElectionKind.Rerun))
        .Sets(Parameters.ByElectionDayBy, Bodies.Of(Body.CountyStandingCommittee), Mandatory, "61(5)", "补选的时间、方式等，由常务委员会和乡、镇人民代表大会主席团决定", Scope.Direct.At(Level.County).For(ElectionKind.ByElection))
        .Sets(Parameters.ByElectionDayBy, Bodies.Of(Body.Presidium), Mandatory, "61(5)", "补选的时间、方式等，由常务委员会和乡、镇人民代表大会主席团决定", Scope.Direct.At(Level.Township).For(ElectionKind.ByElection))
        .Sets(Parameters.ProxyTerms, default, Mandatory, "46(2)", "选民在选举期间外出不能回原选区参加选举的，经选举委员会同意，可以书面委托", Scope.Direct)
        .Sets(Parameters.CustodyTerms, default, Mandatory, "25(2)", "由选举委员会和执行监禁、羁押、拘留的机关共同决定", Scope.Direct)
        // 42(3): formal candidates, of direct elections and of congresses alike; 43(3): relatives.
        .Sets(Parameters.Independence, new(OfficialRoles.Of(Chair, Scrutineer, Teller), OfficialRoles.Of(Scrutineer, Teller)), Mandatory, "42(3)", "正式代表候选人不得主持投票选举，不得担任监票人、计票人", Scope.Local, also: "43(3)")
        // 43(1): the working group of the district nominates, most voters agree; 43(2): tellers of a congress may come from its staff.
        .Sets(Parameters.TellersByProvince, default, Mandatory, "43(1)", "", Scope.Direct)
        .Sets(Parameters.TellersByProvince, default, Mandatory, "43(2)", "", Scope.Local.At(Prefecture, Level.Province))
        .Sets(Parameters.RecordSigners, OfficialRoles.Of(Scrutineer, Teller), Mandatory, "49(1)", "计票结果由监票人、计票人签字", Scope.Direct)
        // 46(3): scrutineers, tellers and workers may be sent with a mobile box; how many is not said.
        .IsSilentOn(Parameters.ProxyDistrict, Parameters.ProxyNotCandidate, Parameters.MobileBoxStaff, Parameters.StationStaff)
        .IsSilentOn(Parameters.AfterFailedRerun, Parameters.NewNominations)
        // 57(2) speaks of direct and indirect recalls alike.
        .Sets(Parameters.RecallFiling, FilingPlace.CommitteeOneLevelUp, Mandatory, "57(2)", "罢免的决议，须报送上一级人民代表大会常务委员会备案", Scope.Direct)
        .Sets(Parameters.RecallAnnouncement, default, Mandatory, "57(2)", "备案、公告", Scope.Direct)
        .IsSilentOn(Parameters.RecallGrace, Parameters.RecallRepeat, Parameters.RecallReview, Parameters.RecallReviewWindow, Parameters.RecallStartWindow)
        .IsSilentOn(Parameters.RecallNotice, Parameters.RecallWithdrawal, Parameters.RecallRollChecked, Parameters.RecallRollLead, Parameters.RecallPresiderByProvince)
        // 61(5): day and manner are for the standing committee or the presidium to decide.
        .Sets(Parameters.LeftoverContested, default, Mandatory, "62(1)", "", Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover))
        // 应当由原选区或者原选举单位选举: a standing committee is no electing unit.
        .Sets(Parameters.LeftoverByElectors, default, Mandatory, "62(1)", "应当由原选区或者原选举单位选举", Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover))
        .Sets(Parameters.LeftoverByOriginal, default, Mandatory, "62(1)", "应当由原选区或者原选举单位选举", Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover))
        .IsSilentOn(Parameters.VoterListLead, Parameters.InitialListLead, Parameters.FormalListLead, Parameters.ByElectionSurplus);
}
