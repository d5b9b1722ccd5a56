namespace Election.Rules.Dossiers;

/// <content>The candidates of each district, and the numbers of them that are stated several times.</content>
internal sealed partial class Docket
{
    private Stated Initial => new(dossier.Totals?.InitialCandidates, Sum(d => d.InitialCandidates), Listed(c => c.Initial));

    private Stated Formal => new(dossier.Totals?.FormalCandidates, Sum(d => d.FormalCandidates), Listed(c => c.Formal));

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

    /// <summary>How many persons are listed, where it is said of each whether it counts.</summary>
    private int? Listed(Func<CandidateEntry, bool?> counts) =>
        dossier.Candidates is { Count: > 0 } persons && persons.All(p => counts(p) is not null) ? persons.Count(p => counts(p) == true) : null;

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
