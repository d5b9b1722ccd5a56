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
            AreReasonsGiven = r.ReasonsGiven,
            WasHeard = r.Heard,
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
            IsAccepted = r.Accepted,
            IsFiled = r.Filed,
            IsApprovedAbove = r.ApprovedAbove,
        }), LeadersBlock);
        Add(OfLeaders(Leaders.OfficeHolders, "/leaders/officeHolders", o => new LeaderOffice
        {
            Name = o.Name,
            Post = o.Post,
            OtherOffices = o.OtherOffices,
            IsDeputy = o.Deputy,
            IsInPresidium = o.InPresidium,
            Holders = o.Post is null ? null : Leaders.OfficeHolders!.Count(other => other.Post == o.Post),
        }), LeadersBlock);
    }

    /// <summary>The session's own occasion: at the change of term unless it says otherwise, whatever the election of the deputies was.</summary>
    private Occasion OccasionOfLeaders(bool? isByElection = null) =>
        new(occasion.Level, isByElection ?? (Leaders.AtChangeOfTerm == false) ? ElectionKind.ByElection : ElectionKind.General) { Unit = occasion.Unit, Day = Leaders.Day, IsPlan = occasion.IsPlan };

    private Subject<TFacts> OfLeaders<TFacts>(TFacts facts, string pointer, bool? isByElection = null) => new(facts, pointer) { Occasion = OccasionOfLeaders(isByElection), Law = LawOn(Leaders.Day) };

    private Subject<TFacts>[] OfLeaders<TEntry, TFacts>(IReadOnlyList<TEntry>? entries, string list, Func<TEntry, TFacts> read) => [.. (entries ?? []).Select((entry, i) => OfLeaders(read(entry), At(list, i)))];

    /// <summary>There is a session to judge where something is stated that happens at one.</summary>
    private Subject<LeaderSession>[] Session() =>
        Leaders is { Deputies: null, Attending: null, Contests: null, Recalls: null, NominationOpened.IsStated: false, NominationClosed.IsStated: false } ? [] :
        [OfLeaders(new LeaderSession { Deputies = Leaders.Deputies, Attending = Leaders.Attending, NominationOpened = Leaders.NominationOpened, NominationClosed = Leaders.NominationClosed }, "/leaders")];

    private Subject<StandingCommittee>[] SizeOfCommittee() => Leaders is { CommitteeSize: null, CommitteeSizeAtStartOfTerm: null, CommitteeSizeFixedBy: null } ? [] :
        [OfLeaders(new StandingCommittee { Size = Leaders.CommitteeSize, SizeAtStartOfTerm = Leaders.CommitteeSizeAtStartOfTerm, SizeFixedBy = Leaders.CommitteeSizeFixedBy, Population = Leaders.Population }, "/leaders")];

    /// <summary>Each contest with the second vote on it: the next of the same post, before another vote on that post.</summary>
    private Subject<LeaderContest>[] Contests()
    {
        var entries = Leaders.Contests ?? [];
        return
        [
            .. entries.Select((entry, i) =>
            {
                var contest = Contest(entry);
                var next = contest.Round == Round.Revote || entry.Post is null ? null : entries.Skip(i + 1).FirstOrDefault(later => later.Post == entry.Post);
                var revote = next?.Round == Round.Revote ? Contest(next) : null;
                return OfLeaders(contest with { Revote = revote, IsTieRevoteHeld = entry.TieRevoteHeld ?? (revote is null ? null : true) }, At("/leaders/contests", i), entry.ByElection);
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
        WasPreliminaryHeld = entry.PreliminaryHeld,
        IsBallotSecret = entry.SecretBallot ?? Leaders.SecretBallot,
        Deputies = Leaders.Deputies,
        Attending = Leaders.Attending,
        Persons = entry.Votes is null ? null : [.. entry.Votes.Select(v => new PersonVotes(v.Key, v.Value))],
        DeclaredElected = entry.DeclaredElected is null ? null : [.. entry.DeclaredElected.Distinct(StringComparer.Ordinal)],
    };
}
