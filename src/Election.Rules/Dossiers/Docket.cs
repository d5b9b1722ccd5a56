using System.Globalization;

namespace Election.Rules.Dossiers;

/// <summary>The facts of a dossier, in the types that rules judge, each with its place.</summary>
internal sealed partial class Docket
{
    private readonly Dictionary<Type, object> subjects = new(128);
    private readonly ElectionDossier dossier;
    private readonly Occasion occasion;
    private readonly LawInForce law;
    private readonly ILookup<string, VoterEntry> voters;
    private readonly DistrictRegister districts;
    private readonly ByDistrict<CandidateEntry> standing;
    private readonly ByDistrict<NominationEntry> nominations;
    private readonly ByDistrict<PreliminaryElectionEntry> preliminaries;
    private readonly ByDistrict<PollEntry> polls;
    private readonly ByDistrict<VacancyEntry> vacancies;
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    internal Docket(ElectionDossier dossier, Occasion occasion, LawInForce law)
    {
        (this.dossier, this.occasion, this.law) = (dossier, occasion, law);
        voters = (dossier.Voters ?? []).Where(v => v.Id is not null).ToLookup(v => v.Id!, StringComparer.Ordinal);
        districts = new(dossier.Districts ?? []);
        standing = new(Standing, c => c.District);
        nominations = new(NominationsListed, n => n.District);
        preliminaries = new(dossier.PreliminaryElections ?? [], p => p.District);
        polls = new(dossier.Polls ?? [], p => p.District);
        vacancies = new(VacanciesListed, v => v.District);
        Candidate[] people = [.. Standing.Select(Person)];
        Add(dossier.Quota is null ? [] : One(Quota(dossier.Quota), dossier.Quota, "/quota"), new Fact("/quota", new("代表总名额的确定", "How the total of seats was fixed"), Unit.None));
        Add(Allocation(), AllocationFacts.GivenOut);
        Add(Units<TownshipAllocation>(dossier.Allocation?.Townships, "/allocation/townships"), AllocationFacts.GivenOut);
        Add(Units<VillageAllocation>(dossier.Allocation?.Villages, "/allocation/villages"), AllocationFacts.GivenOut);
        Add(Indirect(), AllocationFacts.GivenOut);
        Add(Minorities(), AllocationFacts.GivenOut);
        Add(Districts(), DistrictList);
        Add(One(new DistrictTotals { Districts = CountOfDistricts, Seats = SeatsInAll, Elected = dossier.Totals?.Elected }, dossier.Totals, "/totals"), Totals);
        Add(Voters(), new Fact("/voters", new("选民情况", "The voters one by one"), Unit.None));
        Add(dossier.Totals is { } totals ? One(Roll(totals), totals, "/totals") : [], Totals);
        Add(One(Timetable(), dossier.Timetable, "/timetable"), Totals);
        Add(Appeals(), new Fact("/timetable/appeals", new("申诉", "Appeals"), Unit.None));
        Add(Nominations(), NominationList);
        Add(Recommendations(), NominationList);
        Add(VoterNominations(), NominationList);
        Add(dossier.Totals?.PartyNominees is { } nominees ? One(new PartyNominees { Nominees = nominees, Seats = SeatsInAll }, dossier.Totals, "/totals") : [], Totals);
        Add([.. people.Select((c, i) => new Subject<Candidate>(c, "/candidates", i))], new Fact("/candidates", new("候选人情况", "The candidates one by one"), Unit.None));
        Add(Memberships(), new Fact("/committee/members", new("选举委员会组成人员", "Members of the election committee"), Unit.None));
        Add(Slates(people), DistrictList);
        Add(CandidatesInAll(), Totals);
        Add(Counts(), Totals);
        Add(Conduct(), PollConduct);
        Add(Stations(), PollConduct);
        Add(MobileBoxes(), PollConduct);
        Add(Proxies(), PollConduct);
        Add(Holdings(), PollConduct);
        Add(Officials(), PollConduct);
        Add(VotesCast(), PollConduct);
        Polls = Linked();
        Add(Ballots(), PollList);
        Add(PollSubjects(), PollList);
        Add(JudgesTurnoutInAll ? One(Turnout, dossier.Totals, "/totals") : [], Totals);
        AddMandates();
        AddRecalls();
        AddByElection();
        AddCommittee();
        AddComposition();
        AddLeaders();
    }

    internal Occasion Occasion => occasion;

    internal LawInForce Law => law;

    /// <summary>The law of the day of an act, where that day is stated exactly; null where it is not, for the law of the dossier.</summary>
    private LawInForce? LawOn(ReportedDate day) => day.In(occasion) is { IsExact: true, Latest: { } date } ? law.At(date) : null;

    private static Fact NominationList { get; } = new("/nominations", new("提名推荐情况", "The nominations one by one"), Unit.None);

    private static Fact DistrictList { get; } = new("/districts", new("各选区情况", "The electoral districts one by one"), Unit.None);

    private static Fact PollConduct { get; } = new("/polling", new("投票情况", "The conduct of the poll"), Unit.None);

    private static Fact Totals { get; } = new("/totals", new("合计数", "Totals"), Unit.None);

    internal Subjects<TFacts> Of<TFacts>() => (Subjects<TFacts>)subjects[typeof(TFacts)];

    /// <summary>Where a verdict hangs: the very fact where the rule turns on one that is stated, otherwise the subject.</summary>
    internal string PlaceOf(Rule rule, string subject) => rule.Subject is { } fact && places.TryGetValue(fact.Pointer, out var place) ? place : subject;

    /// <summary>Where a dossier would state a fact of a subject that stands elsewhere than usual: a committee member among the candidates, a district that persons alone name.</summary>
    internal string PointerOf(Fact fact, string subject) => PointerOfGroup(fact, subject) ?? (
        subject.StartsWith("/candidates/", StringComparison.Ordinal) && fact == NominationFacts.Resigned ? subject + "/resignedFromCommittee"
        : PointerOfOffice(fact, subject) is { } office ? office
        : !fact.Pointer.StartsWith('/') && fact.Member is not null && CandidateFacts.OfSlate.Contains(fact) && !subject.StartsWith("/districts", StringComparison.Ordinal) ? "/districts"
        : subject.Length == 0 && ByElectionFacts.OfVacancy.Contains(fact) ? VacancyList.Pointer
        : fact.At(subject));

    internal IReadOnlyList<string> PointersOf(IReadOnlyList<Fact> missing, string subject) => missing.Count == 0 ? [] : [.. missing.Select(f => PointerOf(f, subject)).Distinct(StringComparer.Ordinal)];

    private void Add<TFacts>(IReadOnlyList<Subject<TFacts>> all, Fact block) => subjects.Add(typeof(TFacts), new Subjects<TFacts>(all, block));

    private static Subject<TFacts>[] One<TFacts>(TFacts facts, object? block, string pointer) => [new(facts, block is null ? "" : pointer)];

    internal static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    /// <summary>
    /// Whether the list of districts answers for all of them: the totals name as many districts, or, where they name none,
    /// the totals or the area name as many seats, or neither is stated. A shorter list is never taken for the whole.
    /// </summary>
    private bool ListIsWhole => dossier.Districts is { Count: > 0 } list && (dossier.Totals?.Districts, dossier.Totals?.Seats ?? dossier.Area?.Seats) switch
    {
        ({ } districts, _) => districts == list.Count,
        (null, { } seats) => list.All(d => d.Seats is not null) && list.Sum(d => (long)d.Seats!.Value) == seats,
        _ => dossier.Totals is null,
    };

    private int? CountOfDistricts => dossier.Totals?.Districts ?? (ListIsWhole ? dossier.Districts!.Count : null);

    /// <summary>The seats elected in districts: where the totals count reserved and garrison seats in, those of the area, which does not.</summary>
    private int? SeatsInAll => Sum(d => d.Seats)
        ?? (dossier.Area?.Seats is { } area && (long)area + (dossier.Allocation?.ReservedSeats ?? 0) + (dossier.Allocation?.GarrisonSeats ?? 0) == dossier.Totals?.Seats ? area : dossier.Totals?.Seats);

    /// <summary>The sum over all districts, where each states its number; null also where it is beyond any count.</summary>
    private int? Sum(Func<DistrictEntry, int?> count) => ListIsWhole && dossier.Districts!.All(d => count(d) is not null) && dossier.Districts!.Sum(d => (long)count(d)!.Value) is <= Check.MostSeats and var sum ? (int)sum : null;

    private IReadOnlyList<CandidateEntry> Standing => dossier.Candidates ?? [];

    private IReadOnlyList<NominationEntry> NominationsListed => dossier.Nominations ?? [];

    private string? PlaceOfDistrict(string? name) => districts.IndexOf(name) is { } index ? At("/districts", index) : null;

    /// <summary>The entries of a list by each of the names that they name.</summary>
    private static ILookup<string, T> Index<T>(IEnumerable<T>? entries, Func<T, IEnumerable<string?>?> names) =>
        (entries ?? []).SelectMany(entry => names(entry) ?? [], (entry, name) => (entry, name)).Where(x => x.name is not null).ToLookup(x => x.name!, x => x.entry, StringComparer.Ordinal);
}
