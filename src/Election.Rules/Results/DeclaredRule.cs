namespace Election.Rules;

/// <summary>EL 44–46: those declared elected are exactly those whom the law elects on this count.</summary>
internal sealed class DeclaredRule : Rule<Poll>
{
    private static readonly Finding InvalidVote = new("declared-on-an-invalid-vote",
        new("该次选举无效，却宣布{measured}人当选。", "The vote is invalid, and yet declared elected: {measured}."),
        new("撤销当选宣布，重新投票。", "Withdraw the declaration and hold the vote again."), Unit.Candidates);

    private static readonly Finding NotElected = new("not-elected",
        new("{names}依法没有当选，却宣布当选{also}。", "Declared elected, and not elected by the law: {names}{also}."),
        new("撤销对{names}的当选宣布，按得票重新确定当选人。", "Withdraw the declaration of {names} and determine anew, by the votes, who is elected."), Unit.Candidates);

    private static readonly Finding LeftOut = new("left-out",
        new("{names}依法当选，却没有宣布当选。", "Elected by the law, and not declared so: {names}."),
        new("宣布{names}当选。", "Declare {names} elected."), Unit.Candidates);

    private static readonly Finding NotCounted = new("not-in-the-count",
        new("宣布当选的{names}不在计票结果之内。", "Declared elected, and not in the count at all: {names}."),
        new("核对姓名；不是笔误的，撤销当选宣布。", "Check the name; where it is no slip, withdraw the declaration."), Unit.Candidates);

    private static readonly Finding TieNotVotedOn = new("tie-decided-without-a-vote",
        new("{names}与他人票数相等，不能确定当选人，没有再次投票却宣布当选。", "{names} is tied with others for the last seat and was declared elected without a second vote."),
        new("就票数相等的候选人再次投票，以得票多的当选。", "Vote again among those who are tied; whoever has more votes is elected."), Unit.Votes);

    private static readonly Finding TooManyOfTied = PollCount.TooManyOfTied();

    private static readonly Finding Contradiction = PollCount.Contradiction();

    private static readonly Finding TiedAgain = new("tied-again",
        new("再次投票仍然票数相等，法律没有规定如何处理。", "The second vote is tied again, and the law does not say what follows."),
        new("由选举委员会或者主席团依法研究决定，并写明依据。", "A matter for the committee or presidium, with its ground on record."), Unit.None);

    private static readonly Notice SecondVoteUnseen = new("second-vote-unseen", new(
        "其中票数相等的人由再次投票决定，再次投票的得票没有载明，未予核对。",
        "Of those who were tied the second vote decided; its count is not stated and was not checked."));

    private static readonly Notice TieOpen = new("tie-open", new(
        "有票数相等的人，须再次投票确定；尚未宣布其中任何人当选。",
        "Some are tied and have to be voted on again; none of them was declared elected."));

    public DeclaredRule()
        : base("result.declared", Scope.Everywhere)
    {
        Title = new("宣布当选的人就是依法当选的人", "Those declared elected are those the law elects");
        Statement = new(
            "选举有效的，获得法定票数的人按得票多少在应选名额内当选；票数相等不能确定的，由再次投票确定；选举无效的，无人当选。主持选举的机构（选举委员会、大会主席团等）宣布的当选人，应当与此完全一致。",
            "In a valid election those with enough votes are elected, most votes first, up to the number of seats; a tie across the last seat is decided by a second vote; an invalid election elects nobody. Those whom the body in charge (the election committee, the presidium) declares elected are exactly these.");
        AskedAs =
        [
            new("按计票结果，应当宣布哪些人当选？", "On this count, who is to be declared elected?"),
            new("过半数的人比应选名额多，由谁当选？", "More persons have a majority than there are seats: who is elected?"),
        ];
        NotDecided = new(
            "得票以资料载明的为准，不重新计票。当选人有无被选举权、有无使当选无效的行为，由`nomination.candidate-eligible`、`mandate.invalid`判断；代表资格的审查见`mandate.qualification-review`。宣布的机构和时间见`committee.competence`、`timetable.result-announcement`。",
            "The votes are taken as stated and not counted again. Whether those elected may hold a mandate, and did anything that makes their election invalid, is decided by `nomination.candidate-eligible` and `mandate.invalid`; for the review of qualifications see `mandate.qualification-review`. For who declares the result and when see `committee.competence` and `timetable.result-announcement`.");
        RestsOn = [Parameters.ElectedBy, Parameters.CommitteeMajority, Parameters.TieVote, Parameters.AfterSecondTie, Parameters.RerunLeast, Parameters.BallotsCast, Parameters.Turnout, Parameters.SessionQuorum, Parameters.CommitteeQuorum, Parameters.ProxyTakesPart, Parameters.WriteInElected];
        CitesWhatItApplies = true;
        Facts = [PollFacts.Seats, PollFacts.Votes, PollFacts.Participants, PollFacts.BallotsIssued, PollFacts.BallotsCast, PollFacts.ValidBallots, PollFacts.Voters, PollFacts.Deputies, PollFacts.CongressSeats, PollFacts.Present, PollFacts.Declared, PollFacts.TieRevote, PollFacts.Revote];
        Findings = [InvalidVote, NotElected, LeftOut, NotCounted, TieNotVotedOn, TooManyOfTied, Contradiction, TiedAgain];
        Notices = [SecondVoteUnseen, TieOpen];
        OpenQuestions = [Interpretations.Participants, Interpretations.ProxyTurnout, Interpretations.AllDeputies, Interpretations.WriteIn, Interpretations.WriteInOpposed, Interpretations.SecondTie, Interpretations.RerunBase, Interpretations.RerunTurnout];
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        facts = PollCount.Read(facts, trial);
        if (PollCount.ElectingNorm(facts, trial) is not { } norm) return trial.Without(PollCount.ElectingParameter(facts, trial));
        if (trial.Lacks(PollFacts.Declared, facts.DeclaredElected)) return Trial.MissingFact;
        var declared = facts.DeclaredElected!.Count;
        var valid = PollCount.IsValid(facts, trial);
        if (valid == false) return declared == 0 ? trial.Met(norm) : trial.Breached(InvalidVote, norm, declared);
        if (PollCount.Contradicts(facts, trial.Occasion)) return trial.Undetermined(Contradiction);
        if (valid is null) return Trial.MissingFact;
        if (!PollCount.IsCounted(facts, trial) | trial.Lacks(PollFacts.Seats, facts.Seats) || PollCount.VotesNeeded(facts, trial) is not { } needed) return Trial.MissingFact;

        int sure = 0, tied = 0, declaredOfTied = 0, wrongly = 0, leftOut = 0;
        PersonVotes? oneOfTied = null;
        for (var i = 0; i < facts.Persons!.Count; i++)
        {
            var person = facts.Persons[i];
            var isDeclared = PollCount.IsDeclared(person.Name, facts);
            switch (PollCount.OutcomeOf(person, facts, needed, trial))
            {
                case VoteOutcome.Elected:
                    sure++;
                    if (!isDeclared) leftOut++;
                    break;
                case VoteOutcome.Tied:
                    tied++;
                    if (!isDeclared) break;
                    declaredOfTied++;
                    oneOfTied = person;
                    break;
                default:
                    if (isDeclared) wrongly++;
                    break;
            }
        }
        if (trial.Why is not null) SayWho(facts, needed, trial);
        for (var i = 0; i < declared; i++)
        {
            if (PollCount.Find(facts.DeclaredElected[i], facts) is not null) continue;
            if (trial.Why is not null) trial.Say("names", Not(facts.DeclaredElected, facts));
            return trial.Breached(NotCounted, norm);
        }
        if (wrongly > 0) return trial.Breached(NotElected, norm, wrongly);
        if (leftOut > 0) return trial.Breached(LeftOut, norm, leftOut);
        return tied == 0 ? trial.Met(norm, sure)
            : facts.Round == Round.Revote ? SecondTie(oneOfTied, norm, trial)
            : Tie(facts, declaredOfTied, oneOfTied, facts.Seats!.Value - sure, norm, trial);
    }

    /// <summary>EL 45(3): of those who are tied only a second vote can elect, and only to the seats that the tie leaves open.</summary>
    private static Verdict Tie(Poll facts, int declared, PersonVotes? one, int open, Norm norm, in Trial trial)
    {
        if (declared == 0)
        {
            trial.Notice(TieOpen);
            return trial.Met(norm);
        }
        if (declared > open)
        {
            if (trial.Why is not null) trial.Holds(PollFacts.Declared, Both($"票数相等的人中{declared}人，应不超过{open}人", $"of those who are tied {declared}; {open} at most asked"), false);
            return trial.Breached(TooManyOfTied, norm, declared, open);
        }
        if (facts.Revote is { } revote && PollCount.IsCounted(revote, new Trial(trial.Occasion, trial.Law, null)))
        {
            var silent = new Trial(trial.Occasion, trial.Law, null);
            var isValid = PollCount.Contradicts(revote, trial.Occasion) ? null : PollCount.IsValid(revote, silent);
            if (trial.Lacks(PollFacts.Revote, isValid)) return Trial.MissingFact;
            for (var i = 0; i < facts.Persons!.Count; i++)
            {
                var person = facts.Persons[i];
                if (!PollCount.IsDeclared(person.Name, facts) || PollCount.Find(person.Name, revote) is not { } again) continue;
                var isElected = isValid == true && PollCount.OutcomeOf(again, revote, 0, open, silent) == VoteOutcome.Elected;
                if (isElected) continue;
                if (trial.Why is not null) SayWhyNotBySecondVote(again, revote, isValid == true, trial);
                return Of(person.Name, NotElected, norm, 1, trial);
            }
            return trial.Met(norm, declared);
        }
        var isHeld = facts.IsTieRevoteHeld ?? (facts.Revote is null ? null : true);
        if (trial.Lacks(PollFacts.TieRevote, isHeld)) return Trial.MissingFact;
        if (!isHeld!.Value)
        {
            trial.Holds(PollFacts.TieRevote, isHeld.Value);
            return Of(one!.Name, TieNotVotedOn, norm, one.Votes!.Value, trial);
        }
        trial.Notice(SecondVoteUnseen);
        return trial.Met(norm, declared);
    }

    /// <summary>A second tie elects nobody; whether the seat then stays vacant only the place or a reading says.</summary>
    private static Verdict SecondTie(PersonVotes? declared, Norm norm, in Trial trial)
    {
        if (trial.Norm(Parameters.AfterSecondTie) is null)
        {
            trial.Reading(Interpretations.SecondTie);
            return trial.Undetermined(TiedAgain);
        }
        if (declared is null) return trial.Met(norm);
        if (trial.Why is not null) SayWhyNotBySecondVote(declared, null, isValid: true, trial);
        return Of(declared.Name, NotElected, norm, 1, trial);
    }

    /// <summary>The names for the message: whom the count elects and was left out, whom it does not elect and was declared.</summary>
    private static void SayWho(Poll facts, long needed, in Trial trial)
    {
        List<string> wrongly = [], leftOut = [];
        List<Bilingual> whys = [];
        foreach (var person in facts.Persons!)
        {
            var outcome = PollCount.OutcomeOf(person, facts, needed, new Trial(trial.Occasion, trial.Law, null));
            var isDeclared = PollCount.IsDeclared(person.Name, facts);
            if (isDeclared && outcome == VoteOutcome.NotElected)
            {
                wrongly.Add(person.Name);
                whys.Add(WhyNot(person, facts, needed));
            }
            if (isDeclared || outcome != VoteOutcome.Elected) continue;
            leftOut.Add(person.Name);
            whys.Add(Both($"{person.Name}{person.Votes}票，依法当选而没有宣布", $"{person.Name} {person.Votes}, elected by the law and not declared so"));
        }
        trial.Holds(PollFacts.Declared, new(string.Join('、', facts.DeclaredElected!), string.Join(", ", facts.DeclaredElected!)), wrongly.Count + leftOut.Count + Not(facts.DeclaredElected!, facts).Count == 0);
        foreach (var why in whys) trial.Holds(PollFacts.Votes, why, false);
        trial.Say("names", wrongly.Count > 0 ? wrongly : leftOut);
        trial.Say("also", wrongly.Count > 0 && leftOut.Count > 0 ? new("；" + string.Join('、', leftOut) + "依法当选而没有宣布", "; elected and not declared so: " + string.Join(", ", leftOut)) : Bilingual.None);
    }

    /// <summary>The comparison by which a count does not elect a person.</summary>
    private static Bilingual WhyNot(PersonVotes person, Poll facts, long needed) =>
        person.Votes < needed ? Both($"{person.Name}{person.Votes}票，当选应不少于{needed}票", $"{person.Name} {person.Votes}; at least {needed} asked of who is elected")
        : MostOfOthers(person, facts) is { } other && other.Votes > person.Votes ? Both($"{person.Name}{person.Votes}票，少于{other.Name}的{other.Votes}票", $"{person.Name} {person.Votes}, fewer than {other.Name} with {other.Votes}")
        : Both($"{person.Name}不是候选人，另选的人不能当选", $"{person.Name} is no candidate, and who is written in is not elected here");

    /// <summary>The same of a second vote, which is void, has more for another, or is tied again.</summary>
    private static void SayWhyNotBySecondVote(PersonVotes person, Poll? revote, bool isValid, in Trial trial) => trial.Holds(
        PollFacts.Revote,
        !isValid ? new("再次投票无效", "the second vote is invalid")
        : revote is not null && MostOfOthers(person, revote) is { } other && other.Votes > person.Votes ? WhyNot(person, revote, 0)
        : Both($"{person.Name}{person.Votes}票，仍与他人票数相等", $"{person.Name} {person.Votes}, tied again"),
        false);

    /// <summary>Of the others the one with most votes, those not declared elected before those who were.</summary>
    private static PersonVotes? MostOfOthers(PersonVotes person, Poll facts) => facts.Persons!
        .Where(p => p != person && p.IsCandidate != false)
        .OrderByDescending(p => p.Votes > person.Votes && facts.DeclaredElected is not null && !PollCount.IsDeclared(p.Name, facts))
        .ThenByDescending(p => p.Votes)
        .FirstOrDefault();

    private static Bilingual Both(FormattableString zh, FormattableString en) => new(FormattableString.Invariant(zh), FormattableString.Invariant(en));

    private static List<string> Not(IReadOnlyList<string> declared, Poll facts) => [.. declared.Where(name => PollCount.Find(name, facts) is null)];

    private static Verdict Of(string name, Finding finding, Norm norm, long measured, in Trial trial)
    {
        if (trial.Why is not null)
        {
            trial.Say("names", name);
            trial.Say("also", Bilingual.None);
        }
        return trial.Breached(finding, norm, measured);
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("应选2名，得票150、120、90，前二人当选", "Two seats, votes of 150, 120 and 90: the first two are elected", Poll(["甲", "乙"], 150, 120, 90)),
        Met("应选2名，只有一人过半数，一人当选，缺额另行选举", "Two seats, one majority: one is elected, and a rerun is due", Poll(["甲"], 150, 90, 80)),
        Met("参加投票没有过半数，无人当选", "No majority took part, and nobody is declared elected", Poll([], 60, 30, 20) with { Participants = 90, BallotsCast = 90 }),
        Met("票数相等的二人尚未宣布当选", "Two are tied, and neither is declared elected", Poll(["甲"], 150, 120, 120)),
        Met("票数相等，经再次投票当选", "A tie, decided by a second vote", Poll(["甲", "乙"], 150, 120, 120) with { IsTieRevoteHeld = true }),
        Met("票数相等，再次投票乙得票多", "A tie, and the second vote has more for one", Poll(["甲", "乙"], 150, 120, 120) with { Revote = Second(90, 80) }),
        Breached("选举无效而宣布当选", "Declared elected on an invalid vote", Poll(["甲"], 60, 30, 20) with { Participants = 90, BallotsCast = 90 }, InvalidVote),
        Breached("所投票数多于投票人数而宣布当选", "Declared elected though there were more ballots than voters", Poll(["甲", "乙"], 150, 120, 90) with { BallotsCast = 201 }, InvalidVote),
        Breached("没有过半数的人宣布当选", "One without a majority is declared elected", Poll(["甲", "乙"], 150, 90, 80), NotElected),
        Breached("得票少的当选，得票多的落选", "The one with fewer votes is declared, the one with more is not", Poll(["甲", "丙"], 150, 120, 110), NotElected),
        Breached("当选的人没有宣布", "One who is elected is not declared so", Poll(["甲"], 150, 120, 90), LeftOut),
        Breached("不在计票结果之内的人宣布当选", "One who is not in the count is declared elected", Poll(["甲", "乙", "丁"], 150, 120, 90), NotCounted),
        Breached("再次投票无效，却宣布一人当选", "The second vote is invalid, and one is declared elected all the same", Poll(["甲", "乙"], 150, 120, 120) with { Revote = Second(90, 80) with { BallotsCast = 201 } }, NotElected),
        Breached("再次投票只有一个名额，却宣布二人当选", "The second vote fills one seat, and both are declared elected", Poll(["甲", "乙", "丙"], 150, 120, 120) with { Revote = Second(90, 80) with { Seats = 2 } }, TooManyOfTied),
        Undetermined("再次投票的人数没有载明", "Who took part in the second vote is not stated", Poll(["甲", "乙"], 150, 120, 120) with { Revote = Second(90, 80) with { Participants = null } }, Finding.MissingFact),
        Breached("票数相等，没有再次投票就宣布一人当选", "A tie, decided without a second vote", Poll(["甲", "乙"], 150, 120, 120) with { IsTieRevoteHeld = false }, TieNotVotedOn),
        Breached("票数相等的二人都宣布当选，只有一个名额", "Both who are tied are declared elected to one seat", Poll(["甲", "乙", "丙"], 150, 120, 120) with { IsTieRevoteHeld = true }, TooManyOfTied),
        Breached("再次投票乙得票少而当选", "The second vote has fewer for the one declared", Poll(["甲", "乙"], 150, 120, 120) with { Revote = Second(80, 90) }, NotElected),
        Breached("另行选举得票不足三分之一而当选", "Declared elected in a rerun with less than a third", Poll(["甲"], 60, 40, 30) with { Round = Round.Rerun, Seats = 1 }, NotElected),
        Met("另行选举得票多且达到三分之一", "A rerun: most votes, and a third", Poll(["甲"], 90, 80, 20) with { Round = Round.Rerun, Seats = 1 }),
        Breached("间接选举：没有达到全体代表过半数", "Indirect: no majority of all deputies", Poll(["甲", "乙"], 160, 145, 90) with { Deputies = 300 }, NotElected) with { Occasion = new(Level.Prefecture) },
        Met("另选的人得票过半数当选", "A person written in is elected by a majority", WrittenIn("丙")),
        Breached("另选的人不能当选的读法", "The same under the reading that elects candidates only", WrittenIn("丙"), NotElected) with { Readings = [("write-in", "no")] },
        Undetermined("再次投票仍然票数相等", "The second vote is tied again", Second(90, 90) with { DeclaredElected = ["乙"] }, TiedAgain),
        Met("山东省：再次投票仍然票数相等，名额可以暂时空缺", "Shandong: the second vote is tied again, and the seat may stay vacant", Second(90, 90) with { DeclaredElected = [] }) with { Province = "37" },
        Met("再次投票仍然票数相等，名额空缺的读法", "The same under the reading that leaves the seat vacant", Second(90, 90) with { DeclaredElected = [] }) with { Readings = [("second-tie", "vacant")] },
        Undetermined("得票多于选票", "More votes than ballots", Poll(["甲", "乙"], 250, 120, 90), Contradiction),
        Undetermined("票数相等，是否再次投票没有载明", "A tie; whether it was voted on again is not stated", Poll(["甲", "乙"], 150, 120, 120), Finding.MissingFact),
        Undetermined("没有载明宣布谁当选", "Who was declared elected is not stated", Poll(["甲"], 150, 120, 90) with { DeclaredElected = null }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Poll(["甲"], 150, 90, 80), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];

    private static Poll Poll(IReadOnlyList<string> declared, int a, int b, int c) => new()
    {
        Seats = 2,
        Voters = 300,
        Participants = 200,
        BallotsCast = 200,
        Persons = [new("甲", a) { IsCandidate = true }, new("乙", b) { IsCandidate = true }, new("丙", c) { IsCandidate = true }],
        DeclaredElected = declared,
    };

    private static Poll WrittenIn(string name) => Poll([name], 90, 80, 130) is var poll
        ? poll with { Persons = [.. poll.Persons!.Select(p => p with { IsCandidate = p.Name != name })] }
        : poll;

    private static Poll Second(int b, int c) => Poll([], 0, b, c) with { Round = Round.Revote, Seats = 1, Persons = [new("乙", b), new("丙", c)] };
}
