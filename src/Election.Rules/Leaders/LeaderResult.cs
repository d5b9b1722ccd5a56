using System.Globalization;

namespace Election.Rules;

/// <summary>
/// The result of a vote on leaders (OL 25, 29): who is elected, who is tied and is voted on again, which posts are left over and
/// what follows, each sentence with its provision. A tie is a value: nothing here depends on the order of the persons. Immutable.
/// </summary>
public sealed class LeaderResult
{
    private LeaderResult(LeaderContest contest, PollState state, IReadOnlyList<Fact> missing, IReadOnlyList<CitedStep> minutes) => (Contest, State, Missing, Minutes) = (contest, state, missing, minutes);

    /// <summary>The contest.</summary>
    public LeaderContest Contest { get; }

    /// <summary>What can be said of it: undetermined, decided, invalid where too few attended (OL 14(4)), or contradictory.</summary>
    public PollState State { get; }

    /// <summary>The facts that are missing, where it is undetermined.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>The reasoning in the words of minutes, each sentence with its provision.</summary>
    public IReadOnlyList<CitedStep> Minutes { get; }

    /// <summary>Why it is undetermined; empty where it is not.</summary>
    public Bilingual WhyOpen { get; private init; } = Bilingual.None;

    /// <summary>The fewest votes that elect; null in a second vote, which asks for more votes only, and where they are not known.</summary>
    public long? VotesNeeded { get; private init; }

    /// <summary>Everyone, most votes first; equal votes in the order given, which decides nothing.</summary>
    public IReadOnlyList<PersonResult> Persons { get; private init; } = [];

    /// <summary>Those elected.</summary>
    public IEnumerable<PersonVotes> Elected => Persons.Where(p => p.Outcome == VoteOutcome.Elected).Select(p => p.Person);

    /// <summary>Those tied across the last post.</summary>
    public IEnumerable<PersonVotes> Tied => Persons.Where(p => p.Outcome == VoteOutcome.Tied).Select(p => p.Person);

    /// <summary>The posts for which the tied are voted on again.</summary>
    public int TiedSeats { get; private init; }

    /// <summary>The posts left over for a rerun; 0 while a tie is open.</summary>
    public int SeatsLeft { get; private init; }

    /// <summary>How many candidates the rerun for these posts has where it must be contested (OL 29(3)); null otherwise.</summary>
    public CandidateRange? RerunCandidates { get; private init; }

    /// <summary>Determines the result of a vote.</summary>
    /// <param name="contest">The contest with its count.</param>
    /// <param name="occasion">The level of the congress, and whether it is at the change of term or a by-election.</param>
    /// <param name="law">The law of the day.</param>
    /// <returns>The result; what the law or the facts leave open is said to be so.</returns>
    public static LeaderResult Of(LeaderContest contest, Occasion occasion, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        return Of(contest, new Trial(occasion, law, new Reasoning()));
    }

    private static LeaderResult Of(LeaderContest contest, in Trial trial)
    {
        var why = trial.Why!;
        // Every edition that sets one of the three sets all.
        if (trial.Norm(Parameters.CongressMajority) is not { } majority || trial.Norm(Parameters.LeaderTieVote) is not { } order || trial.Norm(Parameters.LeaderRerun) is not { } rerun)
            return new(contest, PollState.Undetermined, [], []) { WhyOpen = Absences.InWords(trial.Law.WhyAbsent(Parameters.CongressMajority, trial.Occasion), Parameters.CongressMajority, trial.Law) };
        var minutes = new List<CitedStep>();
        if (contest is { Deputies: { } deputies, Attending: { } attending } && attending <= deputies && trial.Norm(Parameters.LeaderQuorum) is { } quorum)
        {
            var least = quorum.Value.CeilingOf(deputies);
            minutes.Add(new(attending >= least
                ? Of($"全体代表{deputies}人，出席{attending}人，达到法定出席人数（{least}人以上）", $"{attending} of {deputies} deputies attended, a quorum ({least} or more)")
                : Of($"全体代表{deputies}人，出席{attending}人，没有达到法定出席人数（应有{least}人以上），会议不得举行", $"{attending} of {deputies} deputies attended, no quorum (the least is {least}): the session may not be held"), quorum.Citations[0]));
            if (attending < least) return new(contest, PollState.Invalid, [], minutes);
        }
        if (LeaderCount.Contradicts(contest))
        {
            minutes.Add(new(new("计票的数字互相矛盾，应重新核对选票和计票记录，不能据以确定结果", "The numbers of the count contradict one another; check the ballots and the record again: no result follows from them"), majority.Citations[0]));
            return new(contest, PollState.Contradictory, [], minutes);
        }
        if (trial.Lacks(LeaderFacts.Seats, contest.Places) | (contest.Round != Round.Revote && trial.Lacks(LeaderFacts.Deputies, contest.Deputies)) | LeaderCount.LacksVotes(contest, trial))
            return new(contest, PollState.Undetermined, why.Missing, minutes) { WhyOpen = why.Fill(Finding.MissingFact.Message) };

        var (needed, places) = (LeaderCount.VotesNeeded(contest, majority)!.Value, contest.Places!.Value);
        minutes.Add(contest.Round == Round.Revote
            ? new(Of($"再次投票以得票多的当选", $"In the second vote those with more votes are elected"), order.Citations[0])
            : new(Of($"获得全体代表{contest.Deputies}人{majority.InWords.Zh}的选票，即{needed}票以上，始得当选", $"A candidate is elected who receives the votes of {majority.InWords.En} of the {contest.Deputies} deputies, that is {needed} or more"), majority.Citations[0]));
        PersonResult[] inOrder = [.. contest.Persons!.Select(p => new PersonResult(p, LeaderCount.OutcomeOf(p, contest.Persons!, needed, places))).OrderByDescending(p => p.Person.Votes)];
        int elected = inOrder.Count(p => p.Outcome == VoteOutcome.Elected), tied = inOrder.Count(p => p.Outcome == VoteOutcome.Tied), open = places - elected;
        // Who has enough votes is elected by the majority; the order of the votes counts where there are more of them than posts.
        var by = contest.Round == Round.Revote || inOrder.Count(p => p.Person.Votes >= needed) > places ? order : (Norm)majority;
        foreach (var (person, outcome) in inOrder)
        {
            var (what, inEnglish) = outcome switch { VoteOutcome.Elected => ("当选", "elected"), VoteOutcome.Tied => ("票数相等", "tied"), _ => ("未当选", "not elected") };
            minutes.Add(new(Of($"{person.Name}得{person.Votes}票，{what}", $"{person.Name}, {person.Votes}: {inEnglish}"), by.Citations[0]));
        }
        minutes.Add(new(Of($"应选{places}名，当选{elected}名", $"Posts: {places}; elected: {elected}"), by.Citations[0]));
        var left = tied > 0 ? 0 : open;
        if (tied > 0) minutes.Add(Tie(contest, inOrder, open, order));
        return new(contest, PollState.Decided, [], minutes)
        {
            VotesNeeded = contest.Round == Round.Revote ? null : needed,
            Persons = inOrder,
            TiedSeats = tied > 0 ? open : 0,
            SeatsLeft = left,
            RerunCandidates = left > 0 ? LeftOver(contest, inOrder, left, rerun, minutes, trial) : null,
        };
    }

    private static CitedStep Tie(LeaderContest contest, PersonResult[] inOrder, int open, Norm order)
    {
        List<string> names = [.. inOrder.Where(p => p.Outcome == VoteOutcome.Tied).Select(p => p.Person.Name)];
        var (zh, en) = (string.Join('、', names), string.Join(", ", names));
        return new(contest.Round == Round.Revote
            ? Of($"{zh}再次投票仍然票数相等，余下{open}名不能确定当选人，法律没有规定如何处理", $"{en} are tied again for {open} more to be elected; the law does not say what follows")
            : Of($"{zh}票数相等，余下{open}名不能确定当选人，就此{names.Count}人再次投票，以得票多的当选", $"{en} are tied for {open} more to be elected; these {names.Count} are voted on again, and those with more votes are elected"), order.Citations[0]);
    }

    /// <summary>OL 29(2), (3): a rerun at this session or the next, among those of the first vote in the order of their votes or among new nominees; contested for deputy posts and members.</summary>
    private static CandidateRange? LeftOver(LeaderContest contest, PersonResult[] inOrder, int left, Norm rerun, List<CitedStep> minutes, in Trial trial)
    {
        minutes.Add(new(Of($"缺额{left}名，另行选举；经本级人民代表大会决定，可以在本次会议上进行，也可以在下一次会议上进行", $"Posts left over: {left}. A rerun is held, as the congress decides at this session or at the next"), rerun.Citations[0]));
        List<PersonVotes> again = [.. inOrder.Where(p => p.Outcome == VoteOutcome.NotElected).Select(p => p.Person)];
        minutes.Add(new(again.Count == 0
            ? Of($"候选人依法另行提名", $"Its candidates are nominated anew")
            : Of(
                $"候选人可以按第一次投票得票多少的顺序确定：{string.Join('、', again.Select(p => FormattableString.Invariant($"{p.Name}（{p.Votes}票）")))}；也可以依法另行提名",
                $"Its candidates may be taken in the order of the first vote: {string.Join(", ", again.Select(p => FormattableString.Invariant($"{p.Name} ({p.Votes})")))}; or nominated anew"), rerun.Citations[0]));
        if (contest.Post is not { } post || Posts.Heads.Contains(post) || trial.Norm(Parameters.LeaderRerunSurplus) is not { } contested
            || LeaderCandidates.NormOf(post, trial) is not { } norm || LeaderCandidates.RangeOf(norm, left, trial) is not { } range) return null;
        var span = range.Least == range.Most ? FormattableString.Invariant($"{range.Least}") : FormattableString.Invariant($"{range.Least}–{range.Most}");
        minutes.Add(new(Of($"另行选举仍须差额，候选人{span}人", $"The rerun is contested, too: {span} candidates"), contested.Citations[0]));
        return range;
    }

    private static Bilingual Of(FormattableString zh, FormattableString en) => new(FormattableString.Invariant(zh), FormattableString.Invariant(en));

    /// <summary>Returns the state and the names of those elected.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}: {string.Join(", ", Elected.Select(p => p.Name))}");
}
