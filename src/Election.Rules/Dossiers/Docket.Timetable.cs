namespace Election.Rules.Dossiers;

/// <content>The timetable, and appeals against the voter list.</content>
internal sealed partial class Docket
{
    private ElectionTimetable Timetable()
    {
        var t = dossier.Timetable ?? new();
        var facts = new ElectionTimetable
        {
            VoterListPublished = t.VoterListPublished,
            InitialCandidatesPublished = t.InitialCandidatesPublished,
            PreliminaryElection = t.PreliminaryElection,
            DistrictPreliminaryElections = [.. (dossier.PreliminaryElections ?? []).Select(p => p.HeldOn)],
            FormalCandidatesPublished = t.FormalCandidatesPublished,
            LastIntroduction = t.LastIntroduction,
            ElectionCompleted = t.ElectionCompleted,
            FirstSession = t.FirstSession,
            NominationOpened = t.NominationOpened,
            NominationClosed = t.NominationClosed,
            RollCorrected = t.RollCorrected,
            ElectionNotice = t.ElectionNotice,
            ResultAnnounced = t.ResultAnnounced,
            SuspensionNotice = t.SuspensionNotice,
            LastLateRegistration = t.LastLateRegistration,
            IsExtensionApproved = t.ExtensionApproved,
            IsMoveApproved = t.MoveApproved,
            DistrictPollingDays = [.. (dossier.Districts ?? []).Select(d => d.Day).Where(d => d.IsStated)],
        };
        foreach (var (fact, date) in new[]
        {
            (TimetableFacts.VoterListPublished, t.VoterListPublished), (TimetableFacts.InitialCandidatesPublished, t.InitialCandidatesPublished),
            (TimetableFacts.PreliminaryElection, t.PreliminaryElection), (TimetableFacts.FormalCandidatesPublished, t.FormalCandidatesPublished),
            (TimetableFacts.LastIntroduction, t.LastIntroduction), (TimetableFacts.FirstSession, t.FirstSession),
            (TimetableFacts.NominationClosed, t.NominationClosed), (TimetableFacts.RollCorrected, t.RollCorrected),
            (TimetableFacts.ElectionNotice, t.ElectionNotice), (TimetableFacts.ResultAnnounced, t.ResultAnnounced),
            (TimetableFacts.SuspensionNotice, t.SuspensionNotice), (TimetableFacts.LastLateRegistration, t.LastLateRegistration),
            (TimetableFacts.LastPollingDay, dossier.Election.LastDay),
        })
            if (date.IsStated) places.Add(fact.Pointer, fact.Pointer);
        if (!t.PreliminaryElection.IsStated && (dossier.PreliminaryElections ?? []).ToList().FindIndex(p => p.HeldOn.IsStated) is >= 0 and var held)
            places.Add(TimetableFacts.PreliminaryElection.Pointer, At("/preliminaryElections", held) + "/heldOn");
        return facts;
    }

    private Subject<RollAppeal>[] Appeals() =>
    [
        .. (dossier.Timetable?.Appeals ?? []).Select((a, i) => new Subject<RollAppeal>(
            new() { VoterListPublished = dossier.Timetable!.VoterListPublished, Lodged = a.Lodged, Received = a.Received, Decided = a.Decided, Suit = a.Suit, Judgment = a.Judgment },
            At("/timetable/appeals", i))),
    ];
}
