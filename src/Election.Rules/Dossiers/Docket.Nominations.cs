namespace Election.Rules.Dossiers;

/// <content>Nominations, and the members of the election committee who stand.</content>
internal sealed partial class Docket
{
    private static bool IsJoint(NominationEntry nomination) => nomination.By is NominatorKind.Voters or NominatorKind.Deputies;

    private Subject<JointNomination>[] Nominations() => [.. NominationsListed.Select((n, i) => new Subject<JointNomination>(Joint(n), At("/nominations", i)))];

    /// <summary>
    /// Strangers to the roll are those of whom the dossier says so. Where it lists at least half of those who signed among its
    /// voters, it describes the roll, and whoever is not there is doubtful; where it lists fewer, it says nothing of the others.
    /// </summary>
    private JointNomination Joint(NominationEntry nomination)
    {
        string[] signed = nomination.By == NominatorKind.Voters ? [.. (nomination.Signatories ?? []).Distinct(StringComparer.Ordinal)] : [];
        var found = signed.ToLookup(voters.Contains);
        return new()
        {
            District = nomination.District,
            By = nomination.By,
            SignatoryCount = nomination.SignatoryCount,
            Signatories = nomination.Signatories,
            NotOnRoll = [.. found[true].Where(id => voters[id].All(v => IsStranger(v, nomination.District)))],
            DoubtfulOnRoll = found[true].Count() >= found[false].Count() ? [.. found[false]] : [],
            Candidates = nomination.Candidates,
        };
    }

    /// <summary>Who is off the roll, no citizen, dead, or a voter of another district signs for nobody here (EL 4, 27, 30(2)).</summary>
    private bool IsStranger(VoterEntry voter, string? district) =>
        voter is { OnRoll: false } or { Citizen: false } or { Deceased: true } || IsElsewhere(voter.District, district) || IsElsewhere(voter.MovedTo, district);

    private bool IsElsewhere(string? place, string? district) =>
        place is not null && district is not null && !districts.AreOne(place, district);

    /// <summary>One for each recommender and district, at its first nomination; a recommender without a name stands alone.</summary>
    private Subject<Recommendation>[] Recommendations()
    {
        var all = NominationsListed.Select((n, i) => (Nomination: n, Pointer: At("/nominations", i))).Where(x => x.Nomination.By is NominatorKind.Party or NominatorKind.Organization).ToList();
        var nominees = all.GroupBy(x => x.Nomination.District, x => x.Nomination, StringComparer.Ordinal).ToDictionary(g => ValueTuple.Create(g.Key), Different);
        return
        [
            .. all.GroupBy(x => (x.Nomination.District, Name: x.Nomination.Recommender ?? x.Pointer)).Select(group => new Subject<Recommendation>(
                new()
                {
                    Recommender = group.First().Nomination.Recommender,
                    District = group.Key.District,
                    Seats = districts.Find(group.Key.District)?.Seats,
                    Nominees = Different(group.Select(x => x.Nomination)),
                    AllNominees = nominees[new(group.Key.District)],
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
        .. NominationsListed.Select((n, i) => (Nomination: n, Pointer: At("/nominations", i))).Where(x => IsJoint(x.Nomination)).GroupBy(x => x.Nomination.District, StringComparer.Ordinal).Select(group =>
            new Subject<VoterNominations>(Rules.VoterNominations.From(group.Key, districts.Find(group.Key)?.Seats, group.Select(x => Joint(x.Nomination))), PlaceOfDistrict(group.Key) ?? group.First().Pointer)),
    ];

    /// <summary>Members of the committee as it lists them, and candidates who are said to be members and are not among those.</summary>
    private Subject<CommitteeMembership>[] Memberships()
    {
        var (initial, formal) = (dossier.Timetable?.InitialCandidatesPublished ?? default, dossier.Timetable?.FormalCandidatesPublished ?? default);
        var members = (dossier.Committee?.Members ?? []).Select((m, i) => new Subject<CommitteeMembership>(
            new()
            {
                Name = m.Name,
                IsCandidate = Stands(m),
                HasResigned = m.Resigned,
                ResignedOn = Meant(m.Name)?.ResignedFromCommittee ?? default,
                InitialCandidatesPublished = initial,
                FormalCandidatesPublished = formal,
            },
            At("/committee/members", i))).ToList();
        var listed = members.Select(m => m.Facts.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var others = Standing.Select((c, i) => (Candidate: c, Index: i)).Where(x => x.Candidate.CommitteeMember == true && !(x.Candidate.Name is { } name && listed.Contains(name)) && !(x.Candidate.Id is { } id && listed.Contains(id)));
        return
        [
            .. members,
            .. others.Select(x => new Subject<CommitteeMembership>(
                new()
                {
                    Name = x.Candidate.Name ?? x.Candidate.Id,
                    IsCandidate = IsStanding(x.Candidate),
                    ResignedOn = x.Candidate.ResignedFromCommittee,
                    InitialCandidatesPublished = initial,
                    FormalCandidatesPublished = formal,
                },
                At("/candidates", x.Index))),
        ];
    }

    private static bool IsStanding(CandidateEntry candidate) => candidate is not ({ Declined: true } or { Deceased: true });

    /// <summary>Whether a member stands, as the committee's list says or as the candidates do; where the two contradict each other, not known.</summary>
    private bool? Stands(CommitteeMemberEntry member)
    {
        var listed = Meant(member.Name) is { } person ? IsStanding(person) : (bool?)null;
        return member.Candidate == false && listed == true ? null : member.Candidate ?? listed;
    }
}
