using System.Globalization;


namespace Election.Rules.Dossiers;

/// <summary>The facts of a dossier, in the types that rules judge, each with its place.</summary>
internal sealed class Docket
{
    private readonly Dictionary<Type, object> subjects = [];
    private readonly ElectionDossier dossier;
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);

    internal Docket(ElectionDossier dossier)
    {
        this.dossier = dossier;
        Add(Districts(), DistrictList);
        Add(One(new DistrictTotals { Districts = CountOfDistricts, Seats = SeatsInAll, Elected = dossier.Totals?.Elected }, dossier.Totals, "/totals"), Totals);
        Add(One(Timetable(), dossier.Timetable, "/timetable"), Totals);
        Add(Appeals(), new Fact("/timetable/appeals", new("申诉", "Appeals"), Unit.None));
        Add(Nominations(), NominationList);
        Add(Recommendations(), NominationList);
        Add(VoterNominations(), NominationList);
        Add(dossier.Totals?.PartyNominees is { } nominees ? One(new PartyNominees { Nominees = nominees, Seats = SeatsInAll }, dossier.Totals, "/totals") : [], Totals);
        Add([.. (dossier.Candidates ?? []).Select((c, i) => new Subject<Candidate>(Person(c), At("/candidates", i)))], new Fact("/candidates", new("候选人情况", "The candidates one by one"), Unit.None));
        Add(Memberships(), new Fact("/committee/members", new("选举委员会组成人员", "Members of the election committee"), Unit.None));
        Add(Slates(), DistrictList);
        Add(One(new CandidateTotals { Districts = CountOfDistricts, Seats = SeatsInAll, InitialCandidates = Initial.Used, FormalCandidates = Formal.Used }, dossier.Totals, "/totals"), Totals);
        Add(Counts(), Totals);
    }

    private static Fact NominationList { get; } = new("/nominations", new("提名推荐情况", "The nominations one by one"), Unit.None);

    private static Fact DistrictList { get; } = new("/districts", new("各选区情况", "The electoral districts one by one"), Unit.None);

    private static Fact Totals { get; } = new("/totals", new("合计数", "Totals"), Unit.None);

    internal Subjects<TFacts> Of<TFacts>() => (Subjects<TFacts>)subjects[typeof(TFacts)];

    /// <summary>Where a verdict hangs: the very fact where the rule turns on one that is stated, otherwise the subject.</summary>
    internal string PlaceOf(Rule rule, string subject) => rule.Subject is { } fact && stated.Contains(fact.Pointer) ? fact.Pointer : subject;

    private void Add<TFacts>(IReadOnlyList<Subject<TFacts>> all, Fact block) => subjects.Add(typeof(TFacts), new Subjects<TFacts>(all, block));

    private static Subject<TFacts>[] One<TFacts>(TFacts facts, object? block, string pointer) => [new(facts, block is null ? "" : pointer)];

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    /// <summary>The list of districts answers for all of them, unless the totals name another number.</summary>
    private bool ListIsWhole => dossier.Districts is { Count: > 0 } list && (dossier.Totals?.Districts ?? list.Count) == list.Count;

    private int? CountOfDistricts => dossier.Totals?.Districts ?? dossier.Districts?.Count;

    private int? SeatsInAll => Sum(d => d.Seats) ?? dossier.Totals?.Seats;

    private Stated Initial => new(dossier.Totals?.InitialCandidates, Sum(d => d.InitialCandidates), Listed(c => c.Initial));

    private Stated Formal => new(dossier.Totals?.FormalCandidates, Sum(d => d.FormalCandidates), Listed(c => c.Formal));

    private int? Sum(Func<DistrictEntry, int?> count) => ListIsWhole && dossier.Districts!.All(d => count(d) is not null) ? dossier.Districts!.Sum(count) : null;

    private Subject<ElectoralDistrict>[] Districts()
    {
        var area = dossier.Area is null && dossier.Allocation is null ? null : new ElectoralArea
        {
            Population = dossier.Area?.Population,
            Seats = dossier.Area?.Seats,
            GarrisonSeats = dossier.Allocation?.GarrisonSeats,
            ReservedSeats = dossier.Allocation?.ReservedSeats,
        };
        return [.. (dossier.Districts ?? []).Select((d, i) => new Subject<ElectoralDistrict>(
            new() { Id = d.Id ?? d.Name, Seats = d.Seats, Population = d.Population, Area = area }, At("/districts", i)))];
    }

    /// <summary>How many persons are listed, where it is said of each whether it counts.</summary>
    private int? Listed(Func<CandidateEntry, bool?> counts) =>
        dossier.Candidates is { Count: > 0 } persons && persons.All(p => counts(p) is not null) ? persons.Count(p => counts(p) == true) : null;

    private ElectionTimetable Timetable()
    {
        var t = dossier.Timetable ?? new();
        var facts = new ElectionTimetable
        {
            VoterListPublished = t.VoterListPublished,
            InitialCandidatesPublished = t.InitialCandidatesPublished,
            // Of several, the last decides whether all were held in time.
            PreliminaryElection = t.PreliminaryElection.IsStated ? t.PreliminaryElection : (dossier.PreliminaryElections ?? []).Aggregate(default(ReportedDate), (last, p) => ReportedDate.Later(last, p.HeldOn)),
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
            if (date.IsStated) stated.Add(fact.Pointer);
        return facts;
    }

    private Subject<RollAppeal>[] Appeals() =>
    [
        .. (dossier.Timetable?.Appeals ?? []).Select((a, i) => new Subject<RollAppeal>(
            new() { VoterListPublished = dossier.Timetable!.VoterListPublished, Lodged = a.Lodged, Received = a.Received, Decided = a.Decided, Suit = a.Suit, Judgment = a.Judgment },
            At("/timetable/appeals", i))),
    ];

    private int? SeatsOf(string? district) => (dossier.Districts ?? []).FirstOrDefault(d => Belongs(d, district))?.Seats;

    /// <summary>A district is meant by its id, or its name where it has none; with one district only, also where none is named.</summary>
    private bool Belongs(DistrictEntry district, string? name) => Names(district, name) || (name is null && dossier.Districts is { Count: 1 });

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

    private string? PlaceOfDistrict(string? name) => (dossier.Districts ?? []).Select((d, i) => (d, i)).Where(x => Belongs(x.d, name)).Select(x => At("/districts", x.i)).FirstOrDefault();

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
                InitialListPublished = initial,
                FormalListPublished = formal,
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
                    InitialListPublished = initial,
                    FormalListPublished = formal,
                },
                x.Pointer)),
        ];
    }

    /// <summary>
    /// One slate for each district listed, and for each other district that a person or a preliminary election names. A preliminary
    /// election of the timetable that names no district is that of the only one.
    /// </summary>
    private List<Subject<CandidateSlate>> Slates()
    {
        var slates = new List<Subject<CandidateSlate>>();
        foreach (var (district, index) in (dossier.Districts ?? []).Select((d, i) => (d, i)))
            slates.Add(new(Slate(district, Belongs), At("/districts", index)));
        var others = (dossier.Candidates ?? []).Select((c, i) => (c.District, Pointer: At("/candidates", i)))
            .Concat((dossier.PreliminaryElections ?? []).Select((p, i) => (p.District, Pointer: At("/preliminaryElections", i))))
            .Where(x => dossier.Districts?.Any(d => Names(d, x.District)) != true)
            .DistinctBy(x => x.District, StringComparer.Ordinal);
        foreach (var (name, pointer) in others)
            slates.Add(new(Slate(new DistrictEntry { Id = name }, (_, other) => other == name), pointer));
        return slates;
    }

    private static bool Names(DistrictEntry district, string? name) => name is not null && (name == district.Id || (district.Id is null && name == district.Name));

    private CandidateSlate Slate(DistrictEntry district, Func<DistrictEntry, string?, bool> belongs)
    {
        CandidateEntry[] persons = [.. (dossier.Candidates ?? []).Where(c => belongs(district, c.District))];
        var preliminary = (dossier.PreliminaryElections ?? []).FirstOrDefault(p => belongs(district, p.District));
        NominationEntry[] nominations = [.. (dossier.Nominations ?? []).Where(n => belongs(district, n.District))];
        return new CandidateSlate
        {
            District = district.Id ?? district.Name,
            Seats = district.Seats,
            InitialCandidates = district.InitialCandidates,
            FormalCandidates = district.FormalCandidates,
            AgreementReached = district.AgreementReached,
            NumberFixed = district.NumberFixed,
            MeetingHeld = district.MeetingHeld,
            Preliminary = preliminary is null ? null : new() { HeldOn = preliminary.HeldOn, Participants = preliminary.Participants, Voters = preliminary.Voters ?? district.Voters },
            Candidates = persons.Length == 0 ? null : [.. persons.Select(Person)],
            Nominees = nominations.Length > 0 && nominations.All(n => n.Candidates is not null) ? [.. nominations.SelectMany(n => n.Candidates!).Distinct(StringComparer.Ordinal)] : null,
        };
    }

    private Candidate Person(CandidateEntry entry)
    {
        var voter = (dossier.Voters ?? []).FirstOrDefault(v => v.Id is not null && v.Id == entry.Voter);
        var polls = (dossier.Polls ?? []).Where(p => p.DeclaredElected is not null && (p.District is null || p.District == entry.District)).ToArray();
        return new Candidate
        {
            Id = entry.Id ?? entry.Name,
            District = entry.District,
            IsInitial = entry.Initial,
            IsFormal = entry.Formal,
            HasDeclined = entry.Declined,
            IsDeceased = entry.Deceased,
            IsForeignFunded = entry.ForeignFunded,
            IsElected = polls.Length == 0 ? null : polls.Any(p => p.DeclaredElected!.Contains(entry.Id ?? entry.Name, StringComparer.Ordinal)),
            PreliminaryVotes = entry.PreliminaryVotes,
            ListPosition = entry.ListPosition,
            Eligibility = voter is null ? null : new() { Born = voter.Born, IsCitizen = voter.Citizen, DeprivedUntil = voter.DeprivedUntil, IsDeprivedForLife = voter.DeprivedForLife },
            OtherDistricts = [.. (dossier.Candidates ?? []).Where(c => c.Id is not null && c.Id == entry.Id && c.District != entry.District).Select(c => c.District).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The numbers that a dossier may state in several places.</summary>
    private Subject<StatedCounts>[] Counts() =>
    [
        .. new[] { Initial.Counts(new("初步代表候选人合计", "Initial candidates in all")), Formal.Counts(new("正式代表候选人合计", "Formal candidates in all")), new Stated(dossier.Totals?.Seats, Sum(d => d.Seats), null).Counts(new("应选代表名额合计", "Seats in all")) }
            .Where(c => new[] { c.FromTotals, c.FromDistricts, c.FromCandidates }.Count(n => n is not null) > 1)
            .Select(c => new Subject<StatedCounts>(c, dossier.Totals is null ? "" : "/totals")),
    ];

    /// <summary>One number as the totals, the districts and the list of persons state it; the most detailed is used.</summary>
    private sealed record Stated(int? Totals, int? Districts, int? Persons)
    {
        internal int? Used => Persons ?? Districts ?? Totals;

        internal StatedCounts Counts(Bilingual name) => new() { Name = name, FromTotals = Totals, FromDistricts = Districts, FromCandidates = Persons };
    }
}
