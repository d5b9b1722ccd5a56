namespace Election.Rules.Dossiers;

/// <content>Local leaders and the standing committee.</content>
internal sealed partial class Docket
{
    private static Fact LeadersBlock { get; } = new("/leaders", new("领导人员的选举", "The election of leaders"), Unit.None);

    private LeadersSection Leaders => dossier.Leaders ?? new();

    private void AddLeaders()
    {
        Add(Contests(), LeadersBlock);
        Add(Session(), LeadersBlock);
        Add(SizeOfCommittee(), LeadersBlock);
        Add(OfLeaders(Leaders.Recalls, "/leaders/recalls", r => new LeaderRecall
        {
            By = r.By,
            Signatories = r.Signatories,
            Post = r.Post,
            Attending = Leaders.Attending,
            IsApprovedAbove = r.ApprovedAbove,
            HasReasons = r.ReasonsGiven,
            IsHeard = r.Heard,
            Deputies = Leaders.Deputies,
            VotesFor = r.VotesFor,
            IsDeclaredPassed = r.DeclaredPassed,
        }), LeadersBlock);
        Add(OfLeaders(Leaders.Resignations, "/leaders/resignations", r => new LeaderResignation
        {
            Post = r.Post,
            ToBody = r.ToBody,
            DecidedBy = r.DecidedBy,
            IsRecess = r.Recess,
            OtherOffices = r.OtherOffices,
            IsAccepted = r.Accepted,
            IsFiled = r.Filed,
            IsApprovedAbove = r.ApprovedAbove,
        }), LeadersBlock);
        // How many hold a post is told of the last of them, so that there is one breach where they are too many.
        var last = (Leaders.OfficeHolders ?? []).Where(o => o.Post is not null).GroupBy(o => o.Post).ToDictionary(g => g.Last(), g => g.Count(), (IEqualityComparer<OfficeHolderEntry>)ReferenceEqualityComparer.Instance);
        Add(OfLeaders(Leaders.OfficeHolders, "/leaders/officeHolders", o => new LeaderOffice
        {
            Name = o.Name,
            Post = o.Post,
            OtherOffices = o.OtherOffices,
            IsDeputy = o.Deputy,
            IsInPresidium = o.InPresidium,
            Holders = last.TryGetValue(o, out var holders) ? holders : null,
        }), LeadersBlock);
    }

    /// <summary>Whether the session is in mid-term: where it does not say, as the election of the deputies is, of which only the general one opens a term.</summary>
    private bool IsMidTerm => Leaders.AtChangeOfTerm is { } atChange ? !atChange : occasion.Kind != ElectionKind.General;

    /// <summary>The day of the session: where it is not stated, that of the first session, which elects the leaders at the change of term.</summary>
    private ReportedDate DayOfLeaders => Leaders.Day.IsStated || IsMidTerm ? Leaders.Day
        : dossier.Timetable?.FirstSession.In(occasion) is { IsExact: true } first ? first : Leaders.Day;

    private Occasion OccasionOfLeaders(bool? isByElection = null) =>
        new(occasion.Level, isByElection ?? IsMidTerm ? ElectionKind.ByElection : ElectionKind.General) { Unit = occasion.Unit, Day = DayOfLeaders, IsPlan = occasion.IsPlan };

    private Subject<TFacts> OfLeaders<TFacts>(TFacts facts, string pointer, bool? isByElection = null) => new(facts, pointer) { Occasion = OccasionOfLeaders(isByElection), Law = LawOn(DayOfLeaders) };

    private Subject<TFacts>[] OfLeaders<TEntry, TFacts>(IReadOnlyList<TEntry>? entries, string list, Func<TEntry, TFacts> read) => [.. (entries ?? []).Select((entry, i) => OfLeaders(read(entry), At(list, i)))];

    /// <summary>There is a session to judge where something is stated that happens at one.</summary>
    private Subject<LeaderSession>[] Session() =>
        Leaders is { Deputies: null, Attending: null, Contests: null, Recalls: null, NominationOpened.IsStated: false, NominationClosed.IsStated: false } ? [] :
        [OfLeaders(new LeaderSession { Deputies = Leaders.Deputies, Attending = Leaders.Attending, IsForChangeOfTerm = NominatesForTerm, NominationOpened = Leaders.NominationOpened, NominationClosed = Leaders.NominationClosed }, "/leaders")];

    /// <summary>Whether a contest of the session is nominated for at the change of term; with none stated, the days of nomination alone leave it open.</summary>
    private bool? NominatesForTerm => Leaders.Contests is { Count: > 0 } contests
        ? contests.Any(c => (c.Round ?? Round.First) == Round.First && !(c.ByElection ?? IsMidTerm))
        : Leaders.NominationOpened.IsStated || Leaders.NominationClosed.IsStated ? null : false;

    private Subject<StandingCommittee>[] SizeOfCommittee() => Leaders is { CommitteeSize: null, CommitteeSizeAtStartOfTerm: null, CommitteeSizeFixedBy: null } ? [] :
        [OfLeaders(new StandingCommittee { IsAtChangeOfTerm = Leaders.AtChangeOfTerm, SizeFixedOn = Leaders.CommitteeSizeFixedOn, Size = Leaders.CommitteeSize, SizeAtStartOfTerm = Leaders.CommitteeSizeAtStartOfTerm, SizeFixedBy = Leaders.CommitteeSizeFixedBy, Population = Leaders.Population }, "/leaders")];

    /// <summary>
    /// Each contest with the second vote on it, the next of the same post before another vote on that post, and each second vote with
    /// the one it follows. A rerun takes up a contest again: without more it is no by-election, whenever it is held (OL 29(2), (3)).
    /// </summary>
    private Subject<LeaderContest>[] Contests()
    {
        var entries = Leaders.Contests ?? [];
        return
        [
            .. entries.Select((entry, i) =>
            {
                var contest = Contest(entry);
                var before = contest.Round == Round.Revote && entry.Post is not null ? entries.Take(i).LastOrDefault(earlier => earlier.Post == entry.Post) : null;
                var isByElection = entry.ByElection ?? before?.ByElection ?? ((before?.Round ?? contest.Round) == Round.Rerun ? false : null);
                var next = contest.Round == Round.Revote || entry.Post is null ? null : entries.Skip(i + 1).FirstOrDefault(later => later.Post == entry.Post);
                var revote = next?.Round == Round.Revote ? Contest(next) : null;
                return OfLeaders(contest with { Revote = revote, IsTieRevoteHeld = entry.TieRevoteHeld ?? (revote is null ? null : true), Follows = before is null ? null : Contest(before) }, At("/leaders/contests", i), isByElection);
            }),
        ];
    }

    private LeaderContest Contest(ContestEntry entry) => new()
    {
        Post = entry.Post,
        Round = entry.Round ?? Round.First,
        Seats = entry.Seats,
        Candidates = entry.Candidates,
        Nominated = entry.Nominated,
        PresidiumNominees = entry.PresidiumNominees,
        DeputyNominees = entry.DeputyNominees,
        JointNominators = entry.JointNominators,
        IsInWriting = entry.InWriting,
        NumberFixed = entry.NumberFixed,
        IsPreliminaryHeld = entry.PreliminaryHeld,
        IsBallotSecret = entry.SecretBallot ?? Leaders.SecretBallot,
        Deputies = Leaders.Deputies,
        Attending = Leaders.Attending,
        Persons = entry.Votes is null ? null : [.. entry.Votes.Select(v => new PersonVotes(v.Key, v.Value))],
        DeclaredElected = entry.DeclaredElected is null ? null : [.. entry.DeclaredElected.Distinct(StringComparer.Ordinal)],
    };
}
