using System.Globalization;

namespace Election.Rules;

/// <summary>The result of a vote in the words of an election committee's minutes, each sentence with its paragraph.</summary>
internal sealed class PollMinutes(Poll poll, Occasion occasion, LawInForce law)
{
    // The numbers are those checked and recorded (EL 43(1)).
    private readonly List<CitedStep> steps = [new(Facts(poll, occasion), Cited(ElectoralLaw.At(43), law))];

    internal IReadOnlyList<CitedStep> Steps => steps;

    /// <summary>EL 44(1), and 45(1) or the quorum.</summary>
    internal void Validity(in Trial trial)
    {
        // Asked again without a record: what is missing has been named already.
        var silent = new Trial(occasion, law, null);
        if (poll.BallotsCast is { } cast && PollCount.Participants(poll, silent) is { } voted && trial.Norm(Parameters.BallotsCast) is { } ballots)
        {
            Add(ballots, cast <= voted
                ? Of($"收回选票{cast}张，不多于投票人数{voted}人，有效", $"Ballots cast: {cast}, no more than the {voted} who voted: valid")
                : Of($"收回选票{cast}张，多于投票人数{voted}人，该次选举无效", $"Ballots cast: {cast}, more than the {voted} who voted: the vote is invalid"));
        }
        if (occasion.IsDirect && PollCount.AsksTurnout(poll, silent) && poll.Voters is { } voters && PollCount.TurnoutOf(poll, silent) is { } taking && trial.Norm(Parameters.Turnout) is { } turnout)
        {
            var least = turnout.Value.LeastOf(voters);
            Add(turnout, taking >= least
                ? Of($"参加投票{taking}人，超过选区全体选民{voters}人的半数（{least}人以上），选举有效", $"{taking} of the {voters} voters of the district took part, more than half ({least} or more): the election is valid")
                : Of($"参加投票{taking}人，没有超过选区全体选民{voters}人的半数（应有{least}人以上），选举无效", $"{taking} of the {voters} voters of the district took part, not more than half (the least is {least}): the election is invalid"));
        }
        if (!occasion.IsDirect && PollCount.Quorum(poll, silent) is { } quorum && PollCount.IsQuorate(poll, quorum, silent) is { } quorate)
        {
            var (zh, en) = poll.Present is null ? ("投票", "voted") : ("出席", "were present");
            var here = (poll.Present ?? poll.Participants)!.Value;
            Add(PollCount.QuorumNorm(trial)!, quorate
                ? Of($"全体{poll.Deputies}人，{zh}{here}人，达到法定出席人数（{quorum}人以上）", $"{here} of {poll.Deputies} {en}, a quorum ({quorum} or more)")
                : Of($"全体{poll.Deputies}人，{zh}{here}人，没有达到法定出席人数（应有{quorum}人以上），会议不得举行", $"{here} of {poll.Deputies} {en}, no quorum (the least is {quorum}): the meeting may not be held"));
        }
    }

    internal void Needed(Norm norm, long needed, (Fact? Fact, long? Number) measure)
    {
        if (measure.Fact is not { } fact)
        {
            Add(norm, Of($"再次投票以得票多的当选", $"In the second vote those with more votes are elected"));
            return;
        }
        var (who, number) = (PollCount.BaseInWords(fact, occasion), measure.Number!.Value);
        Add(norm, norm is Norm<Fraction> { Value: var share }
            ? Of($"另行选举以得票多的当选，得票数不得少于{who.Zh}{number}张的{Numerals.Chinese(share.Denominator)}分之{Numerals.Chinese(share.Numerator)}，即{needed}票以上", $"In the rerun those with most votes are elected, provided that they receive at least {share} of the {number} {who.En}, that is {needed} or more")
            : Of($"获得{who.Zh}{number}{fact.Unit.Name.Zh}{norm.InWords.Zh}的选票，即{needed}票以上，始得当选", $"A candidate is elected who receives the votes of {norm.InWords.En} of the {number} {who.En}, that is {needed} or more"));
    }

    internal void Outcome(PollResult result, Norm electing, in Trial trial)
    {
        var order = trial.Norm(Parameters.TieVote)!;
        // Who has enough votes is elected by that provision; the order of the votes counts where there are more of them than seats (EL 45(3)).
        var enough = result.Persons.Count(p => result.VotesNeeded is { } needed && p.Person.Votes >= needed);
        var by = poll.Round == Round.Revote || enough > poll.Seats ? order : electing;
        foreach (var (person, outcome) in result.Persons)
        {
            var (zh, en) = person.IsCandidate == false ? ("（另选）", " (written in)") : ("", "");
            var (what, inEnglish) = outcome switch
            {
                VoteOutcome.Elected => ("当选", "elected"),
                VoteOutcome.Tied => ("票数相等", "tied"),
                _ => ("未当选", "not elected"),
            };
            Add(by, Of($"{person.Name}{zh}得{person.Votes}票，{what}", $"{person.Name}{en}, {person.Votes}: {inEnglish}"));
        }
        var elected = result.Elected.Count();
        Add(by, Of($"应选{poll.Seats}名，当选{elected}名", $"Seats: {poll.Seats}; elected: {elected}"));
        if (result.TiedSeats > 0) Tie(result, order, trial);
        if (result.SeatsLeft > 0) LeftOver(result, trial);
    }

    private void Tie(PollResult result, Norm order, in Trial trial)
    {
        var tied = result.Tied.Select(p => p.Name).ToList();
        if (poll.Round != Round.Revote)
        {
            Add(order, Of($"{Zh(tied)}票数相等，余下{result.TiedSeats}名不能确定当选人，就此{tied.Count}人再次投票，以得票多的当选", $"{En(tied)} are tied for {result.TiedSeats} more to be elected; these {tied.Count} are voted on again, and those with more votes are elected"));
            return;
        }
        var after = trial.Norm(Parameters.AfterSecondTie);
        Add(after ?? order, Of(
            $"{Zh(tied)}再次投票仍然票数相等，余下{result.TiedSeats}名不能确定当选人，{after?.InWords.Zh ?? "法律没有规定如何处理"}",
            $"{En(tied)} are tied again for {result.TiedSeats} more to be elected; {after?.InWords.En ?? "the law does not say what follows"}"));
    }

    internal void Contradiction() => steps.Add(new(
        new("计票的数字互相矛盾，应重新核对选票和计票记录，不能据以确定结果", "The numbers of the count contradict one another; check the ballots and the record again: no result follows from them"),
        Cited(ElectoralLaw.At(44, 2), law)));

    private void LeftOver(PollResult result, in Trial trial)
    {
        var left = result.SeatsLeft;
        if (poll.Round == Round.Rerun && trial.Norm(Parameters.AfterFailedRerun) is { } after)
        {
            Add(after, Of($"仍缺{left}名，{after.InWords.Zh}", $"Still unfilled: {left}; {after.InWords.En}"));
        }
        else if (trial.Norm(Parameters.RerunList) is not { } list)
        {
            steps.Add(new(Of($"缺额{left}名，补选的具体办法由省级规定", $"Unfilled: {left}; how by-elections are held is left to the provinces"), Cited(ElectoralLaw.At(57, 4), law)));
        }
        else if (poll.Round != Round.First)
        {
            Add(list, Of($"仍缺{left}名", $"Still unfilled: {left}"));
        }
        else
        {
            Add(list, Of($"缺额{left}名，另行选举", $"Unfilled: {left}; a rerun is to be held"));
            if (result.Rerun is { Range: { } range } rerun) List(rerun, range, list, trial);
        }
    }

    private void List(RerunPlan rerun, CandidateRange range, Norm list, in Trial trial)
    {
        var number = range.Least == range.Most ? Of($"{range.Least}", $"{range.Least}") : Of($"{range.Least}至{range.Most}", $"{range.Least} to {range.Most}");
        Add(list, Of($"候选人应为{number.Zh}名，按第一次投票得票多少的顺序为：{Zh(rerun.Candidates.Select(p => FormattableString.Invariant($"{p.Name}（{p.Votes}票）")))}", $"Its candidates, {number.En} in number, in the order of the first vote: {En(rerun.Candidates.Select(p => FormattableString.Invariant($"{p.Name} ({p.Votes})")))}"));
        if (rerun.InOrder.Count < range.Least) Add(list, Of($"可以列为候选人的人数不足，法律没有规定如何处理", $"Fewer are left than that; the law does not say what follows"));
        for (var size = range.Least; size <= range.Most; size++)
        {
            if (rerun.TiedAt(size) is not { Count: > 0 } tied) continue;
            var who = tied.Select(p => p.Name).ToList();
            Add(list, Of($"候选人为{size}名的，{Zh(who)}在最后一名上票数相等，须先行确定", $"With {size} candidates, {En(who)} are tied for the last place, and that is to be decided first"));
        }
        if (rerun.MayNominateAnew) Add(trial.Norm(Parameters.NewNominations)!, Of($"无人当选，应当征求选民意见，再次组织选举，也可以重新酝酿推荐其他代表候选人", $"Nobody was elected: the voters shall be consulted and the vote held again; new candidates may also be nominated"));
    }

    private static Bilingual Facts(Poll poll, Occasion occasion)
    {
        List<string> zh = [], en = [];
        void Say(int? number, Fact fact)
        {
            if (number is not { } n) return;
            zh.Add(string.Create(CultureInfo.InvariantCulture, $"{fact.Label.Zh}{n}{fact.Unit.Name.Zh}"));
            en.Add(string.Create(CultureInfo.InvariantCulture, $"{fact.Label.En}: {n}"));
        }
        Say(poll.Seats, PollFacts.Seats);
        Say(poll.Voters, PollFacts.Voters);
        if (!occasion.IsDirect) Say(poll.Deputies, PollFacts.Deputies);
        if (!occasion.IsDirect) Say(poll.Present, PollFacts.Present);
        Say(poll.Participants, PollFacts.Participants);
        Say(poll.BallotsIssued, PollFacts.BallotsIssued);
        Say(poll.BallotsCast, PollFacts.BallotsCast);
        Say(poll.InvalidBallots, PollFacts.InvalidBallots);
        Say(poll.ValidBallots, PollFacts.ValidBallots);
        return new(string.Join('，', zh), string.Join("; ", en));
    }

    private void Add(Norm norm, Bilingual text) => steps.Add(new(text, norm.Citations[0]));

    private static Citation Cited(Provision provision, LawInForce law)
    {
        var edition = provision.Instrument.EditionOn(law.AsOf!.Value)!;
        return provision.In(edition, edition.Text is null ? Evidence.Derived : Evidence.FullText);
    }

    private static Bilingual Of(FormattableString zh, FormattableString en) => new(FormattableString.Invariant(zh), FormattableString.Invariant(en));

    private static string Zh(IEnumerable<string> words) => string.Join('、', words);

    private static string En(IEnumerable<string> words) => string.Join(", ", words);
}
