namespace Election.Rules.Dossiers;

/// <content>The candidates of each district, and the numbers of them that are stated several times.</content>
internal sealed partial class Docket
{
    private Stated Initial => new(dossier.Totals?.InitialCandidates, Sum(d => d.InitialCandidates), Listed(c => c.Initial));

    private Stated Formal => new(dossier.Totals?.FormalCandidates, Sum(d => d.FormalCandidates), Listed(c => c.Formal));

    /// <summary>
    /// One slate for each district listed, and for each other district that a person, a preliminary election or a vacancy names. A preliminary
    /// election of the timetable that names no district is that of the only one.
    /// </summary>
    private List<Subject<CandidateSlate>> Slates()
    {
        var slates = new List<Subject<CandidateSlate>>();
        foreach (var (district, index) in (dossier.Districts ?? []).Select((d, i) => (d, i)))
            slates.Add(new(Slate(district, Belongs), At("/districts", index)));
        var others = (dossier.Candidates ?? []).Select((c, i) => (c.District, Pointer: At("/candidates", i)))
            .Concat((dossier.PreliminaryElections ?? []).Select((p, i) => (p.District, Pointer: At("/preliminaryElections", i))))
            .Concat(VacanciesListed.Select((v, i) => (v.District, Pointer: At("/byElection/vacancies", i))))
            .Where(x => dossier.Districts?.Any(d => Belongs(d, x.District)) != true)
            .DistinctBy(x => x.District, StringComparer.Ordinal);
        foreach (var (name, pointer) in others)
            slates.Add(new(Slate(new DistrictEntry { Id = name }, (_, other) => other == name), pointer));
        return slates;
    }

    private CandidateSlate Slate(DistrictEntry district, Func<DistrictEntry, string?, bool> belongs)
    {
        CandidateEntry[] persons = [.. (dossier.Candidates ?? []).Where(c => belongs(district, c.District))];
        var preliminary = (dossier.PreliminaryElections ?? []).FirstOrDefault(p => belongs(district, p.District));
        NominationEntry[] nominations = [.. (dossier.Nominations ?? []).Where(n => belongs(district, n.District))];
        var isListed = nominations.Length > 0 && nominations.All(n => n.Candidates is not null);
        var unplaced = preliminary is null && dossier.Timetable is { PreliminaryElection.IsStated: true };
        return new CandidateSlate
        {
            District = district.Id ?? district.Name,
            Seats = district.Seats,
            HasSeatsNeverFilled = NeverFilled(district, belongs),
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
            Candidates = persons.Length == 0 ? null : [.. persons.Select(Person)],
            Nominees = isListed ? Nominees(nominations, Conclusion.Met) : null,
            OpenNominees = isListed ? [.. Nominees(nominations, Conclusion.Undetermined).Except(Nominees(nominations, Conclusion.Met), StringComparer.Ordinal)] : [],
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
        (dossier.Candidates ?? []).Where(c => Means(reference, c) && (district is null || c.District is null || AreOneDistrict(c.District, district)))
            .OrderBy(c => c.Id != reference).FirstOrDefault();

    private static bool Means(string? reference, CandidateEntry person) => reference is not null && (reference == person.Id || reference == person.Name);

    /// <summary>Elected where a count of the district says so; not, where every count is of a known district and its own does not; otherwise not known.</summary>
    private bool? IsElected(CandidateEntry entry)
    {
        var polls = (dossier.Polls ?? []).Where(p => p.DeclaredElected is not null).ToList();
        if (polls.Count == 0) return null;
        bool SameDistrict(string? district) => district == entry.District || (dossier.Districts ?? []).Any(d => Belongs(d, district) && Belongs(d, entry.District));
        if (polls.Exists(p => (p.District is null || entry.District is null || SameDistrict(p.District)) && p.DeclaredElected!.Any(e => Means(e, entry)))) return true;
        return polls.TrueForAll(p => p.District is not null && entry.District is not null) && polls.Exists(p => SameDistrict(p.District)) ? false : null;
    }

    /// <summary>Nominated by a party or organisation where a nomination says so; not, where every nomination of the district says whom it names and by whom, and some name the person.</summary>
    private bool? IsPartyNominee(CandidateEntry entry)
    {
        var nominations = (dossier.Nominations ?? []).Where(n => n.District is null || entry.District is null || !IsElsewhere(n.District, entry.District)).ToList();
        bool Nominates(NominationEntry n) => n.Candidates?.Any(c => Means(c, entry)) == true;
        if (nominations.Exists(n => n.By is NominatorKind.Party or NominatorKind.Organization && Nominates(n))) return true;
        return nominations.Exists(Nominates) && nominations.TrueForAll(n => n.By is not null && n.Candidates is not null) ? false : null;
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
            OtherDistricts = [.. (dossier.Candidates ?? []).Where(c => c.Id is not null && c.Id == entry.Id && c.District != entry.District).Select(c => c.District).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>
    /// How many persons are listed, where it is said of each whether it counts and every district has some: the persons of a few
    /// districts are not the whole.
    /// </summary>
    private int? Listed(Func<CandidateEntry, bool?> counts) =>
        dossier.Candidates is { Count: > 0 } persons && persons.All(p => counts(p) is not null) && (ListIsWhole
            ? dossier.Districts!.All(d => persons.Any(p => Belongs(d, p.District)))
            : dossier.Districts is null && dossier.Totals?.Districts == persons.Select(p => p.District).Distinct(StringComparer.Ordinal).Count())
            ? persons.Count(p => counts(p) == true)
            : null;

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
