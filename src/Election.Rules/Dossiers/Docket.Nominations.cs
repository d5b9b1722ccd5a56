namespace Election.Rules.Dossiers;

/// <content>Nominations, and the members of the election committee who stand.</content>
internal sealed partial class Docket
{
    private static bool IsJoint(NominationEntry nomination) => nomination.By is NominatorKind.Voters or NominatorKind.Deputies;

    private Subject<JointNomination>[] Nominations() => [.. (dossier.Nominations ?? []).Select((n, i) => new Subject<JointNomination>(Joint(n), At("/nominations", i)))];

    private JointNomination Joint(NominationEntry nomination) => new()
    {
        District = nomination.District,
        By = nomination.By,
        SignatoryCount = nomination.SignatoryCount,
        Signatories = nomination.Signatories,
        NotOnRoll = [.. (nomination.Signatories ?? []).Where(id => IsStranger(id, nomination)).Distinct(StringComparer.Ordinal)],
        Candidates = nomination.Candidates,
    };

    /// <summary>
    /// Who is stated to be off the roll, or on that of another district. A dossier that lists some who signed among its voters
    /// lists them all: the others are strangers to the roll. One that lists none of them says nothing of it.
    /// </summary>
    private bool IsStranger(string id, NominationEntry nomination)
    {
        if (nomination.By != NominatorKind.Voters || dossier.Voters is not { } voters) return false;
        return voters.FirstOrDefault(v => v.Id == id) is { } voter
            ? voter.OnRoll == false || (voter.District is { } district && nomination.District is { } other && district != other)
            : voters.Any(v => v.Id is not null && nomination.Signatories!.Contains(v.Id, StringComparer.Ordinal));
    }

    /// <summary>One for each recommender and district, at its first nomination; a recommender without a name stands alone.</summary>
    private Subject<Recommendation>[] Recommendations()
    {
        var all = (dossier.Nominations ?? []).Select((n, i) => (Nomination: n, Pointer: At("/nominations", i))).Where(x => x.Nomination.By is NominatorKind.Party or NominatorKind.Organization).ToList();
        return
        [
            .. all.GroupBy(x => (x.Nomination.District, Name: x.Nomination.Recommender ?? x.Pointer)).Select(group => new Subject<Recommendation>(
                new()
                {
                    Recommender = group.First().Nomination.Recommender,
                    District = group.Key.District,
                    Seats = SeatsOf(group.Key.District),
                    Nominees = Different(group.Select(x => x.Nomination)),
                    AllNominees = Different(all.Where(x => x.Nomination.District == group.Key.District).Select(x => x.Nomination)),
                },
                group.First().Pointer)),
        ];
    }

    private static int? Different(IEnumerable<NominationEntry> nominations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var nomination in nominations)
        {
            if (nomination.Candidates is not { } candidates) return null;
            names.UnionWith(candidates);
        }
        return names.Count;
    }

    private Subject<VoterNominations>[] VoterNominations() =>
    [
        .. (dossier.Nominations ?? []).Select((n, i) => (Nomination: n, Pointer: At("/nominations", i))).Where(x => IsJoint(x.Nomination)).GroupBy(x => x.Nomination.District, StringComparer.Ordinal).Select(group =>
            new Subject<VoterNominations>(Rules.VoterNominations.From(group.Key, SeatsOf(group.Key), group.Select(x => Joint(x.Nomination))), PlaceOfDistrict(group.Key) ?? group.First().Pointer)),
    ];

    /// <summary>Members of the committee as it lists them, and candidates who are said to be members and are not among those.</summary>
    private Subject<CommitteeMembership>[] Memberships()
    {
        var (initial, formal) = (dossier.Timetable?.InitialCandidatesPublished ?? default, dossier.Timetable?.FormalCandidatesPublished ?? default);
        var members = (dossier.Committee?.Members ?? []).Select((m, i) => new Subject<CommitteeMembership>(
            new()
            {
                Name = m.Name,
                IsCandidate = m.Candidate,
                HasResigned = m.Resigned,
                ResignedOn = m.Name is null ? default : (dossier.Candidates ?? []).FirstOrDefault(c => c.Name == m.Name || c.Id == m.Name)?.ResignedFromCommittee ?? default,
                InitialCandidatesPublished = initial,
                FormalCandidatesPublished = formal,
            },
            At("/committee/members", i))).ToList();
        var others = (dossier.Candidates ?? []).Select((c, i) => (Candidate: c, Pointer: At("/candidates", i)))
            .Where(x => x.Candidate.CommitteeMember == true && !members.Exists(m => m.Facts.Name is { } name && (name == x.Candidate.Name || name == x.Candidate.Id)));
        return
        [
            .. members,
            .. others.Select(x => new Subject<CommitteeMembership>(
                new()
                {
                    Name = x.Candidate.Name ?? x.Candidate.Id,
                    IsCandidate = x.Candidate is not ({ Declined: true } or { Deceased: true }),
                    ResignedOn = x.Candidate.ResignedFromCommittee,
                    InitialCandidatesPublished = initial,
                    FormalCandidatesPublished = formal,
                },
                x.Pointer)),
        ];
    }
}
