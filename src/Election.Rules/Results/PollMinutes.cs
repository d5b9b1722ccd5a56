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
        if (poll is { BallotsCast: { } cast, Participants: { } voted } && trial.Norm(Parameters.BallotsCast) is { } ballots)
        {
            Add(ballots, cast <= voted
                ? Of($"收回选票{cast}张，不多于投票人数{voted}人，有效", $"Ballots cast: {cast}, no more than the {voted} who voted: valid")
                : Of($"收回选票{cast}张，多于投票人数{voted}人，该次选举无效", $"Ballots cast: {cast}, more than the {voted} who voted: the vote is invalid"));
        }
        if (occasion.IsDirect && PollCount.AsksTurnout(poll, silent) && poll.Voters is { } voters && PollCount.TurnoutOf(poll, silent) is { } taking && trial.Norm(Parameters.Turnout) is { } turnout)
        {
            var least = turnout.Value.FloorOf(voters) + 1;
            Add(turnout, taking >= least
                ? Of($"参加投票{taking}人，超过选区全体选民{voters}人的半数（{least}人以上），选举有效", $"{taking} took part, more than half of the {voters} voters of the district ({least} or more): the election is valid")
                : Of($"参加投票{taking}人，没有超过选区全体选民{voters}人的半数（应有{least}人以上），选举无效", $"{taking} took part, not more than half of the {voters} voters of the district ({least} are needed): the election is invalid"));
        }
        if (!occasion.IsDirect && PollCount.Quorum(poll, silent) is { } quorum && PollCount.PresentOf(poll) is { } present)
        {
            Norm norm = occasion.ElectingBody == ElectingBody.StandingCommittee ? trial.Norm(Parameters.CommitteeQuorum)! : trial.Norm(Parameters.SessionQuorum)!;
            Add(norm, present >= quorum
                ? Of($"全体{poll.Deputies}人，出席{present}人，达到法定出席人数（{quorum}人以上）", $"{present} of {poll.Deputies} were present, a quorum ({quorum} or more)")
                : Of($"全体{poll.Deputies}人，出席{present}人，没有达到法定出席人数（应有{quorum}人以上），会议不得举行", $"{present} of {poll.Deputies} were present, no quorum ({quorum} are needed): the meeting may not be held"));
        }
    }

    internal void Needed(Norm norm, long needed, (Fact? Fact, long? Number) measure)
    {
        if (measure.Fact is not { } fact)
        {
            Add(norm, Of($"再次投票以得票多的当选", $"In the second vote those with more votes are elected"));
            return;
        }
        var (who, number) = (BaseInWords(fact), measure.Number!.Value);
        Add(norm, poll.Round == Round.Rerun && occasion.IsDirect
            ? Of($"另行选举以得票多的当选，得票数不得少于{fact.Label.Zh}{number}张的三分之一，即{needed}票以上", $"In the rerun those with most votes are elected, by no less than a third of the {number} ballots ({fact.Label.En}): {needed} or more")
            : Of($"获得{who.Zh}{number}{fact.Unit.Name.Zh}过半数的选票，即{needed}票以上，始得当选", $"Elected is who has the votes of more than half of the {number} {who.En}: {needed} or more"));
    }

    private Bilingual BaseInWords(Fact measure) =>
        measure == PollFacts.Participants ? new("参加投票的选民", "voters who took part")
        : measure != PollFacts.Deputies ? new(measure.Label.Zh, "(" + measure.Label.En + ")")
        : occasion.ElectingBody == ElectingBody.StandingCommittee ? new("常务委员会全体组成人员", "members of the standing committee")
        : new("全体代表", "deputies in all");

    internal void Outcome(PollResult result, in Trial trial)
    {
        var invariant = CultureInfo.InvariantCulture;
        var order = trial.Norm(Parameters.TieVote)!;
        foreach (var (person, outcome) in result.Persons)
        {
            var (zh, en) = person.IsCandidate == false ? ("（另选）", " (written in)") : ("", "");
            var (what, inEnglish) = outcome switch
            {
                VoteOutcome.Elected => ("当选", "elected"),
                VoteOutcome.Tied => ("票数相等，待再次投票", "tied, to be voted on again"),
                _ => ("未当选", "not elected"),
            };
            steps.Add(new(new(string.Create(invariant, $"{person.Name}{zh}得{person.Votes}票，{what}"), string.Create(invariant, $"{person.Name}{en}, {person.Votes}: {inEnglish}")), order.Citations[0]));
        }
        var elected = result.Elected.Count();
        Add(order, Of($"应选{poll.Seats}名，当选{elected}名", $"Seats: {poll.Seats}; elected: {elected}"));
        if (result.TiedSeats > 0)
        {
            var tied = result.Tied.Select(p => p.Name).ToList();
            if (poll.Round == Round.Revote) Add(order, Of($"{Zh(tied)}再次投票仍然票数相等，余下{result.TiedSeats}名不能确定，法律没有规定如何处理", $"{En(tied)} are tied again for {result.TiedSeats} more to be elected; the law does not say what follows"));
            else Add(order, Of($"{Zh(tied)}票数相等，余下{result.TiedSeats}名不能确定当选人，就此{tied.Count}人再次投票，以得票多的当选", $"{En(tied)} are tied for {result.TiedSeats} more to be elected; these {tied.Count} are voted on again, and those with more votes are elected"));
        }
        if (result.SeatsLeft > 0) LeftOver(result, trial);
    }

    internal void Contradiction() => steps.Add(new(
        new("得票数与选票数互相矛盾，应重新核对选票和计票记录，不能据以确定结果", "The votes contradict the number of ballots; check the ballots and the record of the count again: nothing follows from them"),
        Cited(ElectoralLaw.At(44, 2), law)));

    private void LeftOver(PollResult result, in Trial trial)
    {
        var list = trial.Norm(Parameters.RerunList)!;
        if (poll.Round != Round.First)
        {
            if (poll.Round == Round.Rerun && trial.Norm(Parameters.AfterFailedRerun) is { } after) Add(after, Of($"仍缺{result.SeatsLeft}名，{after.InWords.Zh}", $"Still open: {result.SeatsLeft}; {after.InWords.En}"));
            else Add(list, Of($"仍缺{result.SeatsLeft}名", $"Still open: {result.SeatsLeft}"));
            return;
        }
        Add(list, Of($"不足的{result.SeatsLeft}名另行选举", $"For the {result.SeatsLeft} left over a rerun is held"));
        if (result.Rerun is not { Range: { } range } rerun) return;
        var number = range.Least == range.Most ? FormattableString.Invariant($"{range.Least}") : FormattableString.Invariant($"{range.Least}–{range.Most}");
        Add(list, Of($"候选人应为{number}名，按第一次投票得票多少的顺序为：{Zh(rerun.Candidates.Select(p => FormattableString.Invariant($"{p.Name}（{p.Votes}票）")))}", $"Its candidates, {number} of them, in the order of the first vote: {En(rerun.Candidates.Select(p => FormattableString.Invariant($"{p.Name} ({p.Votes})")))}"));
        if (rerun.InOrder.Count < range.Least) Add(list, Of($"可以列为候选人的人数不足，法律没有规定如何处理", $"Fewer are left than that; the law does not say what follows"));
        for (var size = range.Least; size <= range.Most; size++)
        {
            if (rerun.TiedAt(size) is not { Count: > 0 } tied) continue;
            var who = tied.Select(p => p.Name).ToList();
            Add(list, Of($"候选人为{size}名的，{Zh(who)}在最后一名上票数相等，须先行确定", $"With {size} candidates, {En(who)} are tied for the last place, and that is to be decided first"));
        }
        if (rerun.MayNominateAnew) Add(trial.Norm(Parameters.NewNominations)!, Of($"无人当选，应当征求选民意见再次组织选举，也可以重新酝酿推荐其他代表候选人", $"Nobody was elected: after consulting the voters the vote is held again, or new candidates are nominated"));
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
