namespace Election.Rules;

/// <summary>EL 45(4): the candidates of a rerun are those not elected, in the order of the first vote, as many as EL 31 gives for the seats left over; two for one seat.</summary>
internal sealed class RerunCandidatesRule : Rule<Poll>
{
    private static readonly Finding NothingLeft = new("nothing-left-over",
        new("第一次投票没有缺额，不应另行选举。", "The first vote left no seat over; there is nothing to hold a rerun for."),
        new("票数相等的再次投票；已经选足的，宣布当选。", "Vote again on a tie; where all seats are filled, declare the result."), Unit.Seats);

    private static readonly Finding OtherSeats = new("other-seats",
        new("第一次投票后缺额{bound}名，另行选举{measured}名。", "The first vote left {bound} unfilled; the rerun is for {measured}."),
        new("按缺额{bound}名另行选举。", "Hold the rerun for {bound}."), Unit.Seats);

    private static readonly Finding NotOfTheFirst = new("not-of-the-first-vote",
        new("{name}不是第一次投票中没有当选的候选人，不能列为另行选举的候选人。", "{name} is not a candidate of the first vote who was not elected, and cannot stand in the rerun."),
        new("在没有当选的候选人中，按得票多少的顺序确定。", "Take those not elected, in the order of their votes."), Unit.Candidates);

    private static readonly Finding Unavailable = new("no-longer-available",
        new("{name}已经去世或者不接受提名，不能列为另行选举的候选人。", "{name} has died or declined, and cannot stand in the rerun."),
        new("由得票次多的人递补。", "Let the next by votes move up."), Unit.Candidates);

    private static readonly Finding TiedAgain = new("second-tie",
        new("第一次投票票数相等，再次投票仍然相等，就此名额另行选举有无依据，法律没有规定。", "The first vote was tied, and the second vote too; whether a rerun may be held for the seat the law does not say."),
        new("由选举委员会依法研究决定，并写明依据。", "A matter for the committee, with its ground on record."), Unit.None);

    private static readonly Finding OutOfOrder = new("out-of-order",
        new("{name}在第一次投票中得{measured}票，多于列为候选人的{other}（{bound}票），没有列为另行选举的候选人。", "{name}, with {measured} votes at the first vote, is left out; {other}, with {bound}, stands."),
        new("按第一次投票时得票多少的顺序重新确定候选人名单。", "Fix the list anew, in the order of the first vote."), Unit.Votes);

    private static readonly Finding TooFew = new("too-few-candidates",
        new("另行选举{seats}名，候选人{measured}名，至少应有{bound}名。", "Candidates of the rerun: {measured}, for {seats} to be elected; the least is {bound}."),
        new("按得票顺序增加到{bound}名以上。", "Bring them to {bound} or more, in the order of votes."), Unit.Candidates);

    private static readonly Finding TooMany = new("too-many-candidates",
        new("另行选举{seats}名，候选人{measured}名，至多{bound}名。", "Candidates of the rerun: {measured}, for {seats} to be elected; the most is {bound}."),
        new("按得票顺序减少到{bound}名以下。", "Bring them down to {bound} or fewer, in the order of votes."), Unit.Candidates);

    private static readonly Finding TiedLeftOut = new("tied-left-out",
        new("{name}与列为候选人的{other}票数相等，一并列入不超过上限，没有列入。", "{name} has as many votes as {other}, who stands; both could, and {name} is left out."),
        new("把票数相等的人一并列入。", "Let all who are tied stand."), Unit.Candidates);

    private static readonly Finding TieAtTheEdge = new("tie-at-the-edge",
        new("{name}与列为候选人的{other}在第一次投票中票数相等，列入谁不能确定。", "{name} and {other}, who stands, had equal votes at the first vote; which of them stands cannot be told."),
        new("就票数相等的人再次投票确定，或者在差额幅度内一并列入。", "Vote again among them, or let all stand where the range allows."), Unit.Candidates);

    private static readonly Finding PoolTooSmall = new("too-few-left",
        new("没有当选而可以列为候选人的只有{measured}名，少于差额要求的{bound}名，法律没有规定如何处理。", "Those who could stand again: {measured}, fewer than the {bound} that the ratio asks; the law does not say what follows."),
        new("由选举委员会依法研究决定，并写明依据。", "A matter for the committee, with its ground on record."), Unit.Candidates);

    private static readonly Finding Contradiction = PollCount.Contradiction();
    private static readonly Finding NoRerun = Finding.Inapplicable("no-rerun", "不是另行选举。", "This is no rerun.");
    private static readonly Finding FirstInvalid = Finding.Inapplicable("first-vote-invalid", "第一次投票无效，应当重新投票，没有可以依据的得票顺序。", "The first vote was invalid and is to be held again; it gives no order.");
    private static readonly Finding Renominated = Finding.Inapplicable("nominated-anew", "第一次投票无人当选，当地规定可以重新酝酿推荐候选人。", "Nobody was elected, and the rules of the place allow new nominations.");

    public RerunCandidatesRule()
        : base("result.rerun-candidates", Scope.Everywhere.For(ElectionKind.General, ElectionKind.Leftover, ElectionKind.Rerun))
    {
        Title = new("另行选举的候选人", "Candidates of a rerun");
        Statement = new(
            "不足的名额另行选举时，根据第一次投票时得票多少的顺序，按照差额比例，在没有当选的候选人中确定候选人名单；只选一人的，候选人为二人。",
            "For the seats left over a rerun is held; its candidates are those not elected, in the order of the first vote, as many as the ratio of candidates to seats gives; two for one seat.");
        AskedAs =
        [
            new("另行选举的候选人怎样确定？", "How are the candidates of a rerun chosen?"),
            new("缺1名另行选举，候选人应有几名？", "One seat is left for a rerun: how many candidates stand?"),
        ];
        NotDecided = new(
            "哪一日另行选举，选举法没有规定；名单的公布期限见`timetable.formal-candidates`。候选人是否确已去世或者不接受提名，以资料载明的为准。可以列入的人不足法定人数的，法律没有规定如何处理，不作结论。补选中的另行选举，不适用。",
            "On which day the rerun is held the Electoral Law does not say; for the publication of its list see `timetable.formal-candidates`. Whether someone has really died or declined is taken as stated. What follows where too few are left to stand the law does not say, and nothing is concluded. Reruns of by-elections are left out.");
        RestsOn = [Parameters.RerunList, Parameters.Surplus, Parameters.RerunForOneSeat, Parameters.ElectedBy, Parameters.CommitteeMajority, Parameters.NewNominations, Parameters.RerunAmongCandidates, Parameters.WriteInElected, Parameters.ProxyTakesPart];
        Facts = [PollFacts.Earlier, PollFacts.District, PollFacts.Candidates, PollFacts.Seats];
        CitesWhatItApplies = true;
        Findings = [NothingLeft, OtherSeats, NotOfTheFirst, Unavailable, TiedAgain, OutOfOrder, TooFew, TooMany, TiedLeftOut, TieAtTheEdge, PoolTooSmall, Contradiction, NoRerun, FirstInvalid, Renominated];
        OpenQuestions = [Interpretations.Participants, Interpretations.ProxyTurnout, Interpretations.AllDeputies, Interpretations.WriteIn, Interpretations.RerunWriteIn, Interpretations.RerunTie, Interpretations.SecondTie, Interpretations.WriteInOpposed, Interpretations.IndirectMost];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (facts.Round != Round.Rerun) return trial.NotApplicable(NoRerun);
        if (trial.Norm(Parameters.RerunList) is not { } norm) return trial.Without(Parameters.RerunList);
        // Counts that name no district cannot be told apart.
        if (facts.Earlier is null)
        {
            trial.Why?.Lack(facts.District is null ? PollFacts.District : PollFacts.Earlier);
            return Trial.MissingFact;
        }
        var first = PollCount.Read(facts.Earlier, trial);
        if (PollCount.ElectingNorm(first, trial) is null) return trial.Without(PollCount.ElectingParameter(first, trial));
        // What the first vote lacks is lacking of it, not of this one.
        var silent = new Trial(trial.Occasion, trial.Law, null);
        var isValid = PollCount.IsValid(first, silent);
        if (isValid == false) return trial.NotApplicable(FirstInvalid);
        if (PollCount.Contradicts(first, trial.Occasion)) return trial.Undetermined(Contradiction);
        if (isValid is null || !PollCount.IsCounted(first, silent) || first.Seats is null || PollCount.VotesNeeded(first, silent) is not { } needed || !StatesWhoStood(first))
        {
            trial.Why?.Lack(PollFacts.Earlier);
            return Trial.MissingFact;
        }
        if (trial.Lacks(PollFacts.Seats, facts.Seats) | trial.Lacks(PollFacts.Candidates, StatesWhoStood(facts) ? facts.Persons : null)) return Trial.MissingFact;
        var (elected, tied) = PollCount.CountOutcomes(first, needed, trial);
        if (tied > 0 && IsTiedAgain(first, first.Seats.Value - elected, silent))
        {
            trial.Reading(Interpretations.SecondTie);
            return trial.Undetermined(TiedAgain);
        }
        var left = first.Seats.Value - elected;
        if (tied > 0 || left == 0) return trial.Breached(NothingLeft, norm);
        if (!trial.Holds(PollFacts.Seats, facts.Seats!.Value, Relation.Exactly, left)) return trial.Breached(OtherSeats, norm, facts.Seats.Value, left);
        var newcomer = Newcomer(facts, first);
        if (newcomer is null || ElectsACandidate(first, needed, trial)) return Decide(facts, first, needed, left, norm, trial);
        // Nobody who stood was elected: a province may let new candidates be nominated, by the same ratio; where its rules are not known, that cannot be told.
        if (trial.Norm(Parameters.NewNominations) is not null) return WithinRange(Standing(facts), left, norm, trial) ?? trial.NotApplicable(Renominated);
        return trial.IsPlaceOpen ? trial.Without(Parameters.NewNominations) : Decide(facts, first, needed, left, norm, trial);
    }

    private static Verdict Decide(Poll facts, Poll first, long needed, int left, Norm norm, in Trial trial)
    {
        var pool = 0;
        PersonVotes? last = null;
        for (var i = 0; i < facts.Persons!.Count; i++)
        {
            var person = facts.Persons[i];
            if (person.IsCandidate == false) continue;
            var before = PollCount.Find(person.Name, first);
            if (before is null || !PollCount.MayStandAgain(before, first, needed, trial))
            {
                trial.Say("name", person.Name);
                return trial.Breached(before is { IsUnavailable: true } ? Unavailable : NotOfTheFirst, norm);
            }
            if (last is null || before.Votes < last.Votes) last = before;
        }
        PersonVotes? passedOver = null, level = null;
        var levels = 0;
        for (var i = 0; i < first.Persons!.Count; i++)
        {
            var person = first.Persons[i];
            if (!PollCount.MayStandAgain(person, first, needed, trial)) continue;
            pool++;
            if (PollCount.Find(person.Name, facts) is { IsCandidate: not false }) continue;
            if (last is not null && person.Votes > last.Votes && (passedOver is null || person.Votes > passedOver.Votes)) passedOver = person;
            if (last is null || person.Votes != last.Votes) continue;
            level = person;
            levels++;
        }
        if (passedOver is not null) return trial.Breached(Said(OutOfOrder, passedOver, last!, trial), norm, passedOver.Votes!.Value, last!.Votes!.Value);
        if (RangeOf(left, trial) is not { } range) return trial.Without(Parameters.Surplus);
        if (pool < range.Least) return trial.Undetermined(PoolTooSmall, pool, range.Least);
        var standing = Standing(facts);
        if (WithinRange(standing, left, norm, trial) is { } outside) return outside;
        if (level is null) return trial.Met(norm, standing, range.Least);
        var allFit = trial.Reading(Interpretations.RerunTie) == "both-in" && standing + levels <= range.Most;
        return allFit ? trial.Breached(Said(TiedLeftOut, level, last!, trial), norm) : trial.Undetermined(Said(TieAtTheEdge, level, last!, trial));
    }

    /// <summary>The breach where there are too few candidates or too many (EL 31(2), 45(4)); null where the number is lawful.</summary>
    private static Verdict? WithinRange(int standing, int left, Norm norm, in Trial trial)
    {
        if (RangeOf(left, trial) is not { } range) return trial.Without(Parameters.Surplus);
        trial.Say("seats", left);
        return !trial.Holds(PollFacts.Candidates, standing, Relation.AtLeast, range.Least) ? trial.Breached(TooFew, norm, standing, range.Least)
            : !trial.Holds(PollFacts.Candidates, standing, Relation.AtMost, range.Most) ? trial.Breached(TooMany, norm, standing, range.Most)
            : null;
    }

    private static int Standing(Poll poll)
    {
        var standing = 0;
        for (var i = 0; i < poll.Persons!.Count; i++)
            if (poll.Persons[i].IsCandidate != false) standing++;
        return standing;
    }

    /// <summary>A candidate who did not stand in the first vote.</summary>
    private static PersonVotes? Newcomer(Poll facts, Poll first)
    {
        for (var i = 0; i < facts.Persons!.Count; i++)
            if (facts.Persons[i].IsCandidate != false && PollCount.Find(facts.Persons[i].Name, first) is not { IsCandidate: true }) return facts.Persons[i];
        return null;
    }

    private static bool ElectsACandidate(Poll first, long needed, in Trial trial)
    {
        for (var i = 0; i < first.Persons!.Count; i++)
            if (first.Persons[i].IsCandidate == true && PollCount.OutcomeOf(first.Persons[i], first, needed, trial) == VoteOutcome.Elected) return true;
        return false;
    }

    /// <summary>Whether the second vote on a tie of the first is known, valid, and tied again.</summary>
    private static bool IsTiedAgain(Poll first, int open, in Trial silent)
    {
        if (first.Revote is not { } again || PollCount.IsValid(again, silent) != true || !PollCount.IsCounted(again, silent)) return false;
        for (var i = 0; i < again.Persons!.Count; i++)
            if (PollCount.OutcomeOf(again.Persons[i], again, 0, open, silent) == VoteOutcome.Tied) return true;
        return false;
    }

    /// <summary>How many candidates a rerun for some seats has (EL 31(2), 45(4)), whatever the kind of election it follows; null where the law of the day is not proved.</summary>
    internal static CandidateRange? RangeOf(int seats, in Trial trial)
    {
        if (trial.Law.Find(Parameters.Surplus, trial.Occasion, ElectionKind.Rerun) is not { } ratio) return null;
        if (seats == 1 && trial.Law.Find(Parameters.RerunForOneSeat, trial.Occasion, ElectionKind.Rerun) is { } one) return new(one.Value, one.Value);
        var range = CandidateRange.Of(seats, ratio.Value);
        if (trial.Occasion.IsDirect) return range;
        var up = CandidateRange.Of(seats, ratio.Value, roundMostUp: true);
        return up.Most != range.Most && trial.Reading(Interpretations.IndirectMost) == "ceiling" ? up : range;
    }

    private static bool StatesWhoStood(Poll poll)
    {
        if (poll.Persons is null) return false;
        for (var i = 0; i < poll.Persons.Count; i++)
            if (poll.Persons[i].IsCandidate is null) return false;
        return true;
    }

    private static Finding Said(Finding finding, PersonVotes person, PersonVotes other, in Trial trial)
    {
        trial.Say("name", person.Name);
        trial.Say("other", other.Name);
        return finding;
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("缺额1名，得票最多的2人为候选人", "One seat left over: the two with most votes stand", Rerun(1, "乙", "丙")),
        Breached("候选人不是得票多的", "Those with more votes are passed over", Rerun(1, "乙", "丁"), OutOfOrder),
        Breached("已当选的人又列为候选人", "One who was elected stands again", Rerun(1, "甲", "乙"), NotOfTheFirst),
        Breached("另提新的候选人", "A new candidate", Rerun(1, "乙", "戊"), NotOfTheFirst),
        Breached("缺额1名，候选人3名", "One seat left over, three candidates", Rerun(1, "乙", "丙", "丁"), TooMany),
        Breached("缺额1名，候选人1名", "One seat left over, one candidate", Rerun(1, "乙"), TooFew),
        Breached("缺额1名，另行选举2名", "One seat left over, a rerun for two", Rerun(2, "乙", "丙", "丁"), OtherSeats),
        Breached("第一次投票已经选足", "The first vote filled all seats", Rerun(1, "丙", "丁") with { Earlier = First(150, 120, 90, 30) }, NothingLeft),
        Met("另选的人不列入", "Who was written in does not stand", Rerun(1, "乙", "丁") with { Earlier = WithWriteIn() }),
        Breached("另选的人可以列入的读法", "The same under the reading that lets them", Rerun(1, "乙", "丁") with { Earlier = WithWriteIn() }, OutOfOrder) with { Readings = [("rerun-write-in", "yes")] },
        Undetermined("第二名票数相等，只列入其中一人", "Two are tied for the second place, and one of them stands", Rerun(1, "乙", "丙") with { Earlier = First(150, 90, 40, 40) }, TieAtTheEdge),
        Breached("票数相等一并列入的读法：缺额2名，有1人没有列入", "Under the reading that lets all stand: two seats, and one is left out", ForTwo("甲", "乙", "丙") with { Earlier = First(95, 90, 40, 40) }, TiedLeftOut) with { Readings = [("rerun-tie", "both-in")] },
        Undetermined("可以列入的人不足", "Fewer are left than the ratio asks", Rerun(1, "乙") with { Earlier = First(150, 90) }, PoolTooSmall),
        Breached("已经去世的人列为候选人", "One who has died stands", Rerun(1, "乙", "丙") with { Earlier = First(150, 90, 80, 30) is var first ? first with { Persons = [.. first.Persons!.Select(p => p with { IsUnavailable = p.Name == "丙" })] } : null }, Unavailable),
        Undetermined("第一次投票票数相等，再次投票仍然相等", "The first vote was tied, and the second vote too", Rerun(1, "乙", "丙") with { Earlier = First(170, 120, 120) with { Participants = 210, BallotsCast = 210, Revote = First(0, 90, 90) with { Round = Round.Revote, Seats = 1 } } }, TiedAgain),
        Undetermined("第一次投票的结果没有载明", "The first vote is not stated", Rerun(1, "乙", "丙") with { Earlier = null, District = "一" }, Finding.MissingFact),
        Undetermined("没有载明选区，不知道是哪一次投票后的另行选举", "Without its district it cannot be told which vote it follows", Rerun(1, "乙", "丙") with { Earlier = null }, Finding.MissingFact),
        Undetermined("无人当选，另提新的候选人，行政区划没有载明", "Nobody was elected, new candidates are nominated, and the division is not stated", ForTwo("戊", "己", "庚") with { Earlier = First(90, 80, 70, 30) }, Finding.NoNorm),
        Breached("江苏省：无人当选，重新推荐候选人，应选2名，候选人只有2名", "Jiangsu: nobody was elected, new candidates, two for two seats", ForTwo("戊", "己") with { Earlier = First(90, 80, 70, 30) }, TooFew) with { Province = "32", AsOf = new(2026, 9, 1) },
        Breached("江苏省：无人当选，没有新的候选人而不按得票顺序", "Jiangsu: nobody was elected, no newcomer, and the order is not kept", ForTwo("甲", "丙", "丁") with { Earlier = First(90, 80, 70, 30) }, OutOfOrder) with { Province = "32", AsOf = new(2026, 9, 1) },
        Breached("四川省：无人当选，另提新的候选人：省级没有这样规定", "Sichuan: nobody was elected, and new candidates stand; its rules do not allow it", ForTwo("戊", "己", "庚") with { Earlier = First(90, 80, 70, 30) }, NotOfTheFirst) with { Province = "51" },
        OutOfScope("补选：由省级规定", "A by-election, left to the provinces", Rerun(1, "乙", "丙")) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        Undetermined("第一次投票得票多于选票", "At the first vote more votes than ballots", Rerun(1, "乙", "丙") with { Earlier = First(250, 90, 80, 30) }, Contradiction),
        Undetermined("候选人没有载明", "Who stands is not stated", Rerun(1) with { Persons = null }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Rerun(1, "乙", "丙"), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        Met("间接选举：缺额2名，候选人3名", "Indirect: two seats left over, three candidates", ForTwo("甲", "乙", "丙") with { Earlier = First(90, 80, 70, 30) with { Deputies = 300 } }) with { Occasion = new(Level.Prefecture) },
        OutOfScope("江苏省：无人当选，重新推荐候选人", "Jiangsu: nobody was elected, and new candidates are nominated", ForTwo("戊", "己", "庚") with { Earlier = First(90, 80, 70, 30) }, Renominated) with { Province = "32", AsOf = new(2026, 9, 1) },
        OutOfScope("第一次投票无效", "The first vote was invalid", Rerun(1, "乙", "丙") with { Earlier = First(150, 90, 80, 30) with { BallotsCast = 201 } }, FirstInvalid),
        OutOfScope("第一次投票", "A first vote", First(150, 90, 80, 30), NoRerun),
    ];

    private static readonly string[] Names = ["甲", "乙", "丙", "丁"];

    private static Poll First(params int[] votes) => new()
    {
        Seats = 2,
        Voters = 300,
        Participants = 200,
        BallotsCast = 200,
        Persons = [.. votes.Select((v, i) => new PersonVotes(Names[i], v) { IsCandidate = true })],
    };

    private static Poll WithWriteIn() => First(150, 90, 80, 30) is var first
        ? first with { Persons = [.. first.Persons!.Select(p => p with { IsCandidate = p.Name != "丙" })] }
        : first;

    private static Poll Rerun(int seats, params string[] names) => new()
    {
        Round = Round.Rerun,
        Seats = seats,
        Earlier = First(150, 90, 80, 30),
        Persons = [.. names.Select(name => new PersonVotes(name, null) { IsCandidate = true })],
    };

    private static Poll ForTwo(params string[] names) => Rerun(2, names);
}
