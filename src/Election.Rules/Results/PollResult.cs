using System.Globalization;

namespace Election.Rules;

/// <summary>What a count says of one person.</summary>
public enum VoteOutcome : byte
{
    /// <summary>Not elected by this vote.</summary>
    NotElected,

    /// <summary>Elected.</summary>
    Elected,

    /// <summary>Enough votes, but equal to others across the last seat (EL 45(3)).</summary>
    Tied,
}

/// <summary>What can be said of a vote.</summary>
public enum PollState : byte
{
    /// <summary>A fact is missing, or the law of the day is not proved.</summary>
    Undetermined,

    /// <summary>The vote is valid, and its result follows.</summary>
    Decided,

    /// <summary>The vote is invalid, and nobody is elected (EL 44(1), 45(1); OL 14(4), 51(3)).</summary>
    Invalid,

    /// <summary>The numbers contradict one another; nothing follows from such a count.</summary>
    Contradictory,
}

/// <summary>One person of a count, and what the count says.</summary>
/// <param name="Person">The person with the votes.</param>
/// <param name="Outcome">What the count says.</param>
public sealed record PersonResult(PersonVotes Person, VoteOutcome Outcome);

/// <summary>The rerun for the seats that a first vote leaves over (EL 45(4)).</summary>
public sealed class RerunPlan
{
    internal RerunPlan(int seats, IReadOnlyList<PersonVotes> inOrder, CandidateRange? range, bool mayNominateAnew) =>
        (Seats, InOrder, Range, MayNominateAnew) = (seats, inOrder, range, mayNominateAnew);

    /// <summary>The seats left over.</summary>
    public int Seats { get; }

    /// <summary>Those who may stand again, most votes first; equal votes in the order given, which decides nothing.</summary>
    public IReadOnlyList<PersonVotes> InOrder { get; }

    /// <summary>How many candidates the rerun has (EL 31(2), 45(4)); null where the law of the day is not proved.</summary>
    public CandidateRange? Range { get; }

    /// <summary>Whether the rules of the place let new candidates be nominated instead, because nobody was elected.</summary>
    public bool MayNominateAnew { get; }

    /// <summary>Returns those tied across the last place of a list of so many candidates; empty where the list is certain (interpretation rerun-tie).</summary>
    /// <param name="candidates">How many candidates the list has, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public IReadOnlyList<PersonVotes> TiedAt(int candidates)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(candidates);
        if (candidates >= InOrder.Count || InOrder[candidates - 1].Votes != InOrder[candidates].Votes) return [];
        return [.. InOrder.Where(p => p.Votes == InOrder[candidates].Votes)];
    }

    /// <summary>Those of the longest list that is lawful, most votes first.</summary>
    public IEnumerable<PersonVotes> Candidates => InOrder.Take(Range?.Most ?? 0);

    /// <summary>Whether every lawful list is the same in both.</summary>
    internal bool IsAlike(RerunPlan other) => Range == other.Range && Candidates.SequenceEqual(other.Candidates)
        && (Range is not { } range || Enumerable.Range(range.Least, range.Most - range.Least + 1).All(size => TiedAt(size).SequenceEqual(other.TiedAt(size))));
}

/// <summary>
/// The result of a vote (EL 44, 45): whether it is valid, who is elected, who is tied and is voted on again, and what is left over
/// for a rerun with which candidates. A tie is a value: nothing here depends on the order in which persons are given. Immutable.
/// </summary>
public sealed class PollResult
{
    private PollResult(Poll poll, PollState state, Reasoning why, IReadOnlyList<CitedStep> minutes) => (Poll, State, Missing, Minutes) = (poll, state, why.Missing, minutes);

    /// <summary>The count.</summary>
    public Poll Poll { get; }

    /// <summary>What can be said of it.</summary>
    public PollState State { get; }

    /// <summary>The facts that are missing, where it is undetermined.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>Why it is undetermined, in words; empty where it is not.</summary>
    public Bilingual WhyOpen { get; private init; } = Bilingual.None;

    /// <summary>The fewest votes that elect; null where it is undetermined, and in a second vote, which asks for no majority.</summary>
    public long? VotesNeeded { get; private init; }

    /// <summary>Everyone, most votes first; equal votes in the order given. Empty where the vote is not decided.</summary>
    public IReadOnlyList<PersonResult> Persons { get; private init; } = [];

    /// <summary>Those elected, most votes first.</summary>
    public IEnumerable<PersonVotes> Elected => Persons.Where(p => p.Outcome == VoteOutcome.Elected).Select(p => p.Person);

    /// <summary>Those tied across the last seat, who are voted on again (EL 45(3)).</summary>
    public IEnumerable<PersonVotes> Tied => Persons.Where(p => p.Outcome == VoteOutcome.Tied).Select(p => p.Person);

    /// <summary>The seats for which those who are tied are voted on again.</summary>
    public int TiedSeats { get; private init; }

    /// <summary>The seats that the vote leaves over: too few had enough votes.</summary>
    public int SeatsLeft { get; private init; }

    /// <summary>The rerun for them after a first vote; null where none is due, or where who stood is not stated.</summary>
    public RerunPlan? Rerun { get; private init; }

    /// <summary>The result step by step, as minutes state it, each step with its paragraph.</summary>
    public IReadOnlyList<CitedStep> Minutes { get; }

    /// <summary>The readings of open questions under which the result would be another, with that result.</summary>
    public IReadOnlyList<(Interpretation Interpretation, Reading Reading, PollResult Result)> Otherwise { get; private set; } = [];

    /// <summary>Determines the result of a vote.</summary>
    /// <param name="poll">The count.</param>
    /// <param name="occasion">The occasion: direct or indirect, by a congress or a standing committee.</param>
    /// <param name="law">The law of the day.</param>
    /// <returns>The result; what the law or the facts leave open is said to be so.</returns>
    public static PollResult Of(Poll poll, Occasion occasion, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(poll);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        var why = new Reasoning();
        var result = Of(poll, new Trial(occasion, law, why));
        var others = new List<(Interpretation, Reading, PollResult)>();
        foreach (var question in why.ReliedOn)
        {
            foreach (var reading in question.Readings.Where(r => r.Id != law.Reading(question)))
            {
                // Where the other reading asks for a fact that is not stated, nothing is known of what it would give.
                var other = Of(poll, new Trial(occasion, law.With(question, reading.Id), new Reasoning()));
                if (other.Missing.Count == 0 && !result.IsAlike(other)) others.Add((question, reading, other));
            }
        }
        return result.With(others);
    }

    private static PollResult Of(Poll poll, in Trial trial)
    {
        var why = trial.Why!;
        poll = PollCount.Read(poll, trial);
        if (PollCount.ElectingNorm(poll, trial) is not { } norm)
        {
            var parameter = PollCount.ElectingParameter(poll, trial);
            return new(poll, PollState.Undetermined, why, []) { WhyOpen = Absences.InWords(trial.Law.WhyAbsent(parameter, trial.Occasion), parameter, trial.Law) };
        }
        var minutes = new PollMinutes(poll, trial.Occasion, trial.Law);
        PollResult Without(PollState state) => new(poll, state, why, minutes.Steps);

        var valid = PollCount.IsValid(poll, trial);
        minutes.Validity(trial);
        if (valid == false) return Without(PollState.Invalid);
        if (PollCount.Contradicts(poll, trial.Occasion))
        {
            minutes.Contradiction();
            return Without(PollState.Contradictory);
        }
        var isCounted = PollCount.IsCounted(poll, trial) & !trial.Lacks(PollFacts.Seats, poll.Seats);
        if (PollCount.VotesNeeded(poll, trial) is not { } needed || valid is null || !isCounted)
        {
            return new(poll, PollState.Undetermined, why, minutes.Steps) { WhyOpen = why.Fill(Finding.MissingFact.Message) };
        }
        minutes.Needed(norm, needed, PollCount.BaseOf(poll, trial));

        var persons = new List<PersonResult>();
        foreach (var person in poll.Persons!) persons.Add(new(person, PollCount.OutcomeOf(person, poll, needed, trial)));
        PersonResult[] inOrder = [.. persons.OrderByDescending(p => p.Person.Votes)];
        int elected = inOrder.Count(p => p.Outcome == VoteOutcome.Elected), tied = inOrder.Count(p => p.Outcome == VoteOutcome.Tied), open = poll.Seats!.Value - elected;
        var rerun = tied == 0 && open > 0 && poll.Round == Round.First && trial.Norm(Parameters.RerunList) is not null && inOrder.All(p => p.Person.IsCandidate is not null) ? PlanOf(poll, inOrder, needed, open, trial) : null;
        var result = new PollResult(poll, PollState.Decided, why, minutes.Steps)
        {
            VotesNeeded = poll.Round == Round.Revote ? null : needed,
            Persons = inOrder,
            TiedSeats = tied > 0 ? open : 0,
            SeatsLeft = tied > 0 ? 0 : open,
            Rerun = rerun,
        };
        minutes.Outcome(result, norm, trial);
        return result;
    }

    private static RerunPlan PlanOf(Poll poll, IReadOnlyList<PersonResult> inOrder, long needed, int left, in Trial trial)
    {
        var noCandidate = !inOrder.Any(p => p.Outcome == VoteOutcome.Elected && p.Person.IsCandidate == true);
        var pool = new List<PersonVotes>();
        foreach (var one in inOrder)
            if (PollCount.MayStandAgain(one.Person, poll, needed, trial)) pool.Add(one.Person);
        return new(left, pool, RerunCandidatesRule.RangeOf(left, trial), noCandidate && trial.Norm(Parameters.NewNominations) is not null);
    }

    private bool IsAlike(PollResult other) =>
        State == other.State && TiedSeats == other.TiedSeats && SeatsLeft == other.SeatsLeft
        && Persons.SequenceEqual(other.Persons)
        && (Rerun is null ? other.Rerun is null : other.Rerun is not null && Rerun.IsAlike(other.Rerun));

    private PollResult With(IReadOnlyList<(Interpretation, Reading, PollResult)> others)
    {
        Otherwise = others;
        return this;
    }

    /// <summary>Returns the state and the names of those elected.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}: {string.Join(", ", Elected.Select(p => p.Name))}");
}
