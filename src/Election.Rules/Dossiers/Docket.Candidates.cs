namespace Election.Rules.Dossiers;

/// <content>The candidates of each district, and the numbers of them that are stated several times.</content>
internal sealed partial class Docket
{
    private Stated Initial => field ??= new(dossier.Totals?.InitialCandidates, Sum(d => d.InitialCandidates), Listed(c => c.Initial));

    private Stated Formal => field ??= new(dossier.Totals?.FormalCandidates, Sum(d => d.FormalCandidates), Listed(c => c.Formal));

    /// <summary>
    /// One slate for each district listed, and for each other district that a person, a preliminary election or a vacancy names. A preliminary
    /// election of the timetable that names no district is that of the only one.
    /// </summary>
    private List<Subject<CandidateSlate>> Slates(Candidate[] people)
    {
        var slates = new List<Subject<CandidateSlate>>();
        foreach (var (district, index) in (dossier.Districts ?? []).Select((d, i) => (d, i)))
            slates.Add(new(Slate(district, districts.NamesOf(district), people), "/districts", index));
        var others = Standing.Select((c, i) => (c.District, List: "/candidates", Index: i))
            .Concat((dossier.PreliminaryElections ?? []).Select((p, i) => (p.District, List: "/preliminaryElections", Index: i)))
            .Concat(VacanciesListed.Select((v, i) => (v.District, List: "/byElection/vacancies", Index: i)))
            .Where(x => districts.IndexOf(x.District) is null)
            .DistinctBy(x => x.District, StringComparer.Ordinal);
        foreach (var (name, list, index) in others)
            slates.Add(new(Slate(new DistrictEntry { Id = name }, [name], people), list, index));
        return slates;
    }

    private CandidateSlate Slate(DistrictEntry district, IReadOnlyList<string?> names, Candidate[] people)
    {
        Candidate[] candidates = [.. standing.IndexesOf(names).Select(i => people[i])];
        var preliminary = preliminaries.Of(names).FirstOrDefault();
        NominationEntry[] made = [.. nominations.Of(names)];
        var isListed = made.Length > 0 && made.All(n => n.Candidates is not null);
        var unplaced = preliminary is null && dossier.Timetable is { PreliminaryElection.IsStated: true };
        return new CandidateSlate
        {
            District = district.Id ?? district.Name,
            Seats = district.Seats,
            HasSeatsNeverFilled = NeverFilled(names),
            InitialCandidates = district.InitialCandidates,
            FormalCandidates = district.FormalCandidates,
            AgreementReached = district.AgreementReached,
            NumberFixed = district.NumberFixed,
            MeetingHeld = district.MeetingHeld,
            InStrokeOrder = district.InStrokeOrder,
            Preliminary = preliminary is not null ? new() { HeldOn = preliminary.HeldOn, Participants = preliminary.Participants, Voters = preliminary.Voters ?? district.Voters }
                : unplaced && dossier.Districts is null or { Count: 1 } ? new() { HeldOn = dossier.Timetable!.PreliminaryElection, Voters = district.Voters }
                : null,
            MayHavePreliminary = unplaced,
            Candidates = candidates.Length == 0 ? null : candidates,
            Nominees = isListed ? Nominees(made, Conclusion.Met) : null,
            OpenNominees = isListed ? [.. Nominees(made, Conclusion.Undetermined).Except(Nominees(made, Conclusion.Met), StringComparer.Ordinal)] : [],
        };
    }

    /// <summary>Who is nominated by nominations of which it is concluded that they are valid, or that this cannot be told (EL 30(2)).</summary>
    private string[] Nominees(IEnumerable<NominationEntry> nominations, Conclusion validity) =>
        [.. nominations.Where(n => ValidityOf(n) == validity).SelectMany(n => n.Candidates!.Select(c => PersonId(c, n.District))).Distinct(StringComparer.Ordinal)];

    private Conclusion ValidityOf(NominationEntry nomination) =>
        NominationRules.Signatories.Judge(Joint(nomination), occasion, law).Conclusion is var conclusion && conclusion == Conclusion.NotApplicable ? Conclusion.Met : conclusion;

    /// <summary>A person is meant by the id or by the name; the id is used where there is one.</summary>
    private string PersonId(string reference, string? district) => Entry(reference, district) is { } person ? person.Id ?? person.Name ?? reference : reference;

    /// <summary>The candidate of a district who is meant; namesakes of other districts are other persons.</summary>
    private CandidateEntry? Entry(string reference, string? district) =>
        PersonsNamed[reference].Where(c => district is null || c.District is null || districts.AreOne(c.District, district)).OrderBy(c => c.Id != reference).FirstOrDefault();

    private ILookup<string, CandidateEntry> PersonsNamed => field ??= Index(Standing, References);

    private PollEntry[] Declaring => field ??= [.. (dossier.Polls ?? []).Where(p => p.DeclaredElected is not null)];

    private bool? AreDeclaringPlaced => field ??= Array.TrueForAll(Declaring, p => p.District is not null);

    private ILookup<string, PollEntry> DeclaredElected => field ??= Index(Declaring, p => p.DeclaredElected);

    private ILookup<string, NominationEntry> Nominating => field ??= Index(NominationsListed, n => n.Candidates);

    /// <summary>The first candidate of any district who is meant.</summary>
    private CandidateEntry? Meant(string? reference) => reference is null ? null : PersonsNamed[reference].FirstOrDefault();

    /// <summary>A person is meant by the id or by the name.</summary>
    private static IReadOnlyList<string> References(CandidateEntry person) => DistrictRegister.Both(person.Id, person.Name);

    /// <summary>The ids of those who stand in several places.</summary>
    private HashSet<string> StandingTwice => field ??= Repeated(Standing.Select(c => c.Id));

    private static HashSet<string> Repeated(IEnumerable<string?> ids)
    {
        var (seen, twice) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in ids)
            if (id is not null && !seen.Add(id)) twice.Add(id);
        return twice;
    }

    /// <summary>Elected where a count of the district says so; not, where every count is of a known district and its own does not; otherwise not known.</summary>
    private bool? IsElected(CandidateEntry entry)
    {
        if (Declaring.Length == 0) return null;
        if (References(entry).SelectMany(name => DeclaredElected[name]).Any(p => p.District is null || entry.District is null || districts.AreOne(p.District, entry.District))) return true;
        return entry.District is not null && AreDeclaringPlaced == true && polls.Of(districts.NamesWith(entry.District)).Any(p => p.DeclaredElected is not null) ? false : null;
    }

    /// <summary>Nominated by a party or organisation where a nomination says so; not, where every nomination of the district says whom it names and by whom, and some name the person.</summary>
    private bool? IsPartyNominee(CandidateEntry entry)
    {
        if (NominationsListed.Count == 0) return null;
        bool IsHere(NominationEntry n) => n.District is null || entry.District is null || !IsElsewhere(n.District, entry.District);
        NominationEntry[] naming = [.. References(entry).SelectMany(name => Nominating[name]).Where(IsHere)];
        if (naming.Any(n => n.By is NominatorKind.Party or NominatorKind.Organization)) return true;
        var here = entry.District is null ? NominationsListed : nominations.Of([.. districts.NamesWith(entry.District).Append(null).Distinct(StringComparer.Ordinal)]);
        return naming.Length > 0 && here.All(n => n.By is not null && n.Candidates is not null) ? false : null;
    }

    /// <summary>Who is on the roll of another district is not on this one; who is off it may be. Of a voter without a district it is known only where none is named at all.</summary>
    private bool? IsOnRollOf(string? district, VoterEntry voter) =>
        IsElsewhere(voter.District, district) ? voter.OnRoll == true ? false : null
        : voter.District is null && district is not null && voter.OnRoll == true ? null
        : voter.OnRoll;

    private Candidate Person(CandidateEntry entry)
    {
        var voter = entry.Voter is null ? null : voters[entry.Voter].OrderBy(v => IsElsewhere(v.District, entry.District)).FirstOrDefault();
        return new Candidate
        {
            Id = entry.Id ?? entry.Name,
            District = entry.District,
            IsInitial = entry.Initial,
            IsFormal = entry.Formal,
            HasDeclined = entry.Declined,
            IsDeceased = entry.Deceased,
            IsForeignFunded = entry.ForeignFunded,
            IsElected = IsElected(entry),
            PreliminaryVotes = entry.PreliminaryVotes,
            ListPosition = entry.ListPosition,
            Eligibility = voter is null ? null : EligibilityOf(voter),
            IsPartyNominee = IsPartyNominee(entry),
            IsOnDistrictRoll = voter is null ? null : IsOnRollOf(entry.District, voter),
            OtherDistricts = entry.Id is null || !StandingTwice.Contains(entry.Id) ? [] : [.. PersonsNamed[entry.Id].Where(c => c.Id == entry.Id && c.District != entry.District).Select(c => c.District).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>
    /// How many persons are listed, where it is said of each whether it counts and every district has some: the persons of a few
    /// districts are not the whole.
    /// </summary>
    private int? Listed(Func<CandidateEntry, bool?> counts) =>
        Standing.Count > 0 && Standing.All(p => counts(p) is not null) && (ListIsWhole
            ? dossier.Districts!.All(d => standing.IndexesOf(districts.NamesOf(d)).Any())
            : dossier.Districts is null && dossier.Totals?.Districts == Standing.Select(p => p.District).Distinct(StringComparer.Ordinal).Count())
            ? Standing.Count(p => counts(p) == true)
            : null;

    private Subject<CandidateTotals>[] CandidatesInAll() =>
        One(new CandidateTotals { Districts = CountOfDistricts, Seats = SeatsInAll, InitialCandidates = Initial.Used, FormalCandidates = Formal.Used }, dossier.Totals, "/totals");

    /// <summary>The numbers that a dossier may state in several places.</summary>
    private Subject<StatedCounts>[] Counts() =>
    [
        .. new[]
            {
                new Stated(dossier.Totals?.Seats, Sum(d => d.Seats), null).Counts(new("应选代表名额合计", "Seats in all")),
                Initial.Counts(new("初步代表候选人合计", "Initial candidates in all")),
                Formal.Counts(new("正式代表候选人合计", "Formal candidates in all")),
                new Stated(dossier.Totals?.Voters, Sum(d => d.Voters), null).Counts(new("选民合计", "Voters in all")),
            }
            .Where(c => new[] { c.FromTotals, c.FromDistricts, c.FromCandidates }.Count(n => n is not null) > 1)
            .Select(c => new Subject<StatedCounts>(c, dossier.Totals is null ? "" : "/totals")),
    ];

    /// <summary>
    /// One number as the totals, the districts and the list of persons state it; the most detailed is used, but for a list of
    /// fewer persons than are stated, which is a partial one.
    /// </summary>
    private sealed record Stated(int? Totals, int? Districts, int? Persons)
    {
        internal int? Used => Persons < (Districts ?? Totals) ? Districts ?? Totals : Persons ?? Districts ?? Totals;

        internal StatedCounts Counts(Bilingual name) => new() { Name = name, FromTotals = Totals, FromDistricts = Districts, FromCandidates = Persons };
    }
}
