namespace Election.Rules;

/// <summary>
/// OL 25, 29: those declared elected are exactly those whom the law elects: more than half of all deputies, most votes first where
/// more have that than there are posts, a tie for the last post by a second vote.
/// </summary>
internal sealed class LeaderMajorityRule : Rule<LeaderContest>
{
    private static readonly Finding NotElected = new("not-elected",
        new("{ground}，依法没有当选，却宣布当选。", "{ground}: not elected by the law, and yet declared elected."),
        new("撤销对{names}的当选宣布，按得票重新确定当选人；不足的名额另行选举。", "Withdraw the declaration of {names} and determine anew, by the votes, who is elected; hold a rerun for posts left over."), Unit.Candidates);

    private static readonly Finding LeftOut = new("left-out",
        new("{names}依法当选，却没有宣布当选。", "Elected by the law, and not declared so: {names}."),
        new("宣布{names}当选。", "Declare {names} elected."), Unit.Candidates);

    private static readonly Finding NotCounted = new("not-in-the-count",
        new("宣布当选的{names}不在计票结果之内。", "Declared elected, and not in the count at all: {names}."),
        new("核对姓名；不是笔误的，撤销当选宣布。", "Check the name; where it is no slip, withdraw the declaration."), Unit.Candidates);

    private static readonly Finding TieNotVotedOn = new("tie-decided-without-a-vote",
        new("有人票数相等，不能确定当选人，没有再次投票却宣布当选。", "Some are tied for the last post, and one of them was declared elected without a second vote."),
        new("就票数相等的人再次投票，以得票多的当选。", "Vote again among those who are tied; whoever has more votes is elected."), Unit.Candidates);

    private static readonly Finding TooManyOfTied = PollCount.TooManyOfTied();

    private static readonly Finding NoTie = new("no-tie-to-decide",
        new("前一次投票没有出现票数相等不能确定当选人的情形，却再次投票。", "The vote before left no tie among those with a majority for the last post, and yet a second vote was held."),
        new("按前一次投票的结果确定当选人；不足的名额另行选举。", "Determine by the vote before who is elected; fill posts left over by a rerun."), Unit.None);

    private static readonly Finding Outsider = new("outsider-in-the-second-vote",
        new("{names}不是票数相等的人，却列入再次投票。", "Not among those who were tied, and yet in the second vote: {names}."),
        new("只就票数相等的人再次投票。", "Vote again among those who were tied, and nobody else."), Unit.None);

    private static readonly Finding FirstVoteUnknown = new("first-vote-not-stated",
        new("再次投票所根据的前一次投票没有载明，或者其得票、应选名额、全体代表人数没有载明，无法判断。", "The vote that the second vote follows is not stated, or not its count, its posts or the number of all deputies."),
        new("补充前一次投票各人的得票。", "State the count of the vote before."), Unit.None);

    private static readonly Finding NotSuchAContest = Posts.NoContest();

    private static readonly Finding TiedAgain = new("tied-again",
        new("再次投票仍然票数相等，法律没有规定如何处理。", "The second vote is tied again, and the law does not say what follows."),
        new("由主席团依法研究决定，并写明依据。", "A matter for the presidium, with its ground on record."), Unit.None);

    private static readonly Finding Contradiction = PollCount.Contradiction();

    private static readonly Finding NotVotedYet = Finding.Inapplicable("not-voted-yet", "这是选举方案，尚未投票。", "This is a plan; there was no vote yet.");

    private static readonly Notice RerunDue = new("rerun-due", new("缺额{left}名，另行选举。", "Posts left over: {left}; a rerun is to be held."));

    private static readonly Notice TieOpen = new("tie-open", new("有人票数相等，须再次投票确定；尚未宣布其中任何人当选。", "Some are tied and have to be voted on again; none of them was declared elected."));

    private static readonly Notice SecondVoteUnseen = new("second-vote-unseen", new("票数相等的人由再次投票决定，其得票没有载明，未予核对。", "Of those who were tied the second vote decided; its count is not stated and was not checked."));

    private static readonly Notice SecondVoteJudged = new("second-vote-judged", new("票数相等的人由再次投票决定，其宣布是否正确，就再次投票判断。", "Of those who were tied the second vote decided; whether what was declared agrees with it is judged there."));

    public LeaderMajorityRule()
        : base("leaders.majority", Scope.Local)
    {
        Title = new("获得全体代表过半数的选票当选", "Elected by more than half of all deputies");
        Statement = new(
            "本级国家机关领导人员，获得全体代表过半数的选票始得当选；过半数的人多于应选名额的，以得票多的当选；票数相等不能确定的，再次投票；不足的名额另行选举。宣布当选的人应当与此完全一致。",
            "Leaders are elected by the votes of more than half of all deputies; where more have that than there are posts, those with most votes; a tie for the last post is voted on again; posts left over are filled by a rerun. Those declared elected are exactly these.");
        AskedAs =
        [
            new("全体代表73人，镇长候选人得36票，能当选吗？", "There are 73 deputies: is a candidate for head of the town elected with 36 votes?"),
            new("副镇长候选人最后一名票数相等，怎么办？", "Candidates for deputy head are tied for the last post: what follows?"),
            new("应选4名副镇长，只有3人过半数，剩下1名怎么办？", "Four deputy heads are to be elected and only three have a majority: what of the last post?"),
        ];
        NotDecided = new(
            "得票以资料载明的为准，不重新计票，不判断选票是否有效；得票的人是否符合任职条件、是否候选人，不作判断。缺额何时另行选举不作判断，选出的检察长是否报经批准不核对。投票方式见`leaders.secret-ballot`，出席人数见`leaders.quorum`。",
            "The votes are taken as stated: nothing is recounted and no ballot judged; nor is it asked whether a person qualifies for the post or was a candidate. When a rerun is held is not judged, nor whether the election of a chief procurator was approved above. The secret ballot is for `leaders.secret-ballot`, attendance for `leaders.quorum`.");
        RestsOn = [Parameters.CongressMajority, Parameters.LeaderTieVote, Parameters.LeaderRerun];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.Post, LeaderFacts.Deputies, LeaderFacts.Attending, LeaderFacts.Seats, LeaderFacts.Votes, LeaderFacts.Declared, LeaderFacts.TieRevote];
        Findings = [NotElected, LeftOut, NotCounted, TieNotVotedOn, TooManyOfTied, NoTie, Outsider, FirstVoteUnknown, TiedAgain, Contradiction, NotSuchAContest, NotVotedYet];
        Notices = [RerunDue, TieOpen, SecondVoteUnseen, SecondVoteJudged];
        IsOfTheVote = true;
    }

    private protected override Axis<LeaderContest> Axis => new(new("全体代表73人时宣布当选者的得票", "Votes of the one declared elected, of 73 deputies"), 35, 38, votes => Head(votes));

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (trial.Norm(Parameters.CongressMajority) is not { } norm) return trial.Without(Parameters.CongressMajority);
        if (facts.Persons is null && facts.DeclaredElected is null && trial.Occasion.IsPlan) return trial.NotApplicable(NotVotedYet);
        if (Posts.CannotBe(facts, trial)) return trial.NotApplicable(NotSuchAContest);
        if (facts.Round == Round.Revote) return SecondVote(facts, norm, trial);
        if (trial.Lacks(LeaderFacts.Seats, facts.Places) | trial.Lacks(LeaderFacts.Deputies, facts.Deputies)
            | LeaderCount.LacksVotes(facts, trial) | trial.Lacks(LeaderFacts.Declared, facts.DeclaredElected)) return Trial.MissingFact;
        return LeaderCount.Contradicts(facts) ? trial.Undetermined(Contradiction) : Compare(facts, LeaderCount.VotesNeeded(facts, norm)!.Value, facts.Places!.Value, norm, trial);
    }

    /// <summary>OL 29(1): a second vote decides the tie that the vote before left, among those tied and nobody else, and for the posts it left open.</summary>
    private static Verdict SecondVote(LeaderContest facts, Norm<Majority> majority, in Trial trial)
    {
        if (trial.Norm(Parameters.LeaderTieVote) is not { } order) return trial.Without(Parameters.LeaderTieVote);
        if (facts.Follows is not { Places: { } posts } before || !LeaderCount.IsCounted(before) || LeaderCount.VotesNeeded(before, majority) is not { } needed) return trial.Undetermined(FirstVoteUnknown);
        if (LeaderCount.Contradicts(before)) return trial.Undetermined(Contradiction);
        var open = posts;
        var isTied = false;
        for (var i = 0; i < before.Persons!.Count; i++)
        {
            var outcome = LeaderCount.OutcomeOf(before.Persons[i], before.Persons, needed, posts);
            if (outcome == VoteOutcome.Elected) open--;
            isTied |= outcome == VoteOutcome.Tied;
        }
        if (!isTied) return trial.Breached(NoTie, order);
        for (var i = 0; i < (facts.Persons?.Count ?? 0); i++)
        {
            var name = facts.Persons![i].Name;
            if (LeaderCount.Find(name, before.Persons) is { } stood && LeaderCount.OutcomeOf(stood, before.Persons, needed, posts) == VoteOutcome.Tied) continue;
            trial.Say("names", name);
            return trial.Breached(Outsider, order);
        }
        if (LeaderCount.LacksVotes(facts, trial) | trial.Lacks(LeaderFacts.Declared, facts.DeclaredElected)) return Trial.MissingFact;
        return facts.Seats is { } stated && stated != open || LeaderCount.Contradicts(facts) ? trial.Undetermined(Contradiction) : Compare(facts, 0, open, order, trial);
    }

    private static Verdict Compare(LeaderContest facts, long needed, int places, Norm norm, in Trial trial)
    {
        var persons = facts.Persons!;
        int elected = 0, tied = 0, declaredOfTied = 0, wrongly = 0, shortOf = 0, leftOut = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            var isDeclared = LeaderCount.IsDeclared(persons[i].Name, facts);
            switch (LeaderCount.OutcomeOf(persons[i], persons, needed, places))
            {
                case VoteOutcome.Elected:
                    elected++;
                    if (!isDeclared) leftOut++;
                    break;
                case VoteOutcome.Tied:
                    tied++;
                    if (isDeclared) declaredOfTied++;
                    break;
                default:
                    if (!isDeclared) break;
                    wrongly++;
                    if (persons[i].Votes < needed) shortOf++;
                    break;
            }
        }
        for (var i = 0; i < facts.DeclaredElected!.Count; i++)
        {
            if (LeaderCount.Find(facts.DeclaredElected[i], persons) is not null) continue;
            if (trial.Why is not null) trial.Say("names", Uncounted(facts));
            return trial.Breached(NotCounted, norm);
        }
        if (trial.Why is not null) SayWho(facts, needed, places, wrongly > 0, trial);
        if (wrongly > 0)
        {
            // Who has a majority and too few votes all the same is not elected by OL 29(1).
            if (shortOf > 0) return trial.Breached(NotElected, norm, wrongly);
            return trial.Norm(Parameters.LeaderTieVote) is { } order ? trial.Breached(NotElected, order, wrongly) : trial.Without(Parameters.LeaderTieVote);
        }
        if (leftOut > 0) return trial.Breached(LeftOut, norm, leftOut);
        if (tied > 0) return facts.Round == Round.Revote ? trial.Undetermined(TiedAgain) : Tie(facts, declaredOfTied, needed, places, elected, trial);
        if (elected < places)
        {
            trial.Say("left", places - elected);
            if (trial.Norm(Parameters.LeaderRerun) is not null) trial.Notice(RerunDue);
        }
        return trial.Met(norm, elected, places);
    }

    /// <summary>OL 29(1): of those who are tied only a second vote can elect, and only to the posts that the tie leaves open.</summary>
    private static Verdict Tie(LeaderContest facts, int declared, long needed, int places, int elected, in Trial trial)
    {
        if (trial.Norm(Parameters.LeaderTieVote) is not { } order) return trial.Without(Parameters.LeaderTieVote);
        var open = places - elected;
        if (facts.Revote is { } revote && LeaderCount.IsCounted(revote)) return AfterSecondVote(facts, revote, declared, needed, places, open, order, trial);
        if (declared == 0)
        {
            trial.Notice(TieOpen);
            return trial.Met(order, 0, open);
        }
        if (declared > open) return trial.Breached(TooManyOfTied, order, declared, open);
        if (trial.Lacks(LeaderFacts.TieRevote, facts.IsTieRevoteHeld)) return Trial.MissingFact;
        if (!trial.Holds(LeaderFacts.TieRevote, facts.IsTieRevoteHeld!.Value)) return trial.Breached(TieNotVotedOn, order, declared, open);
        trial.Notice(SecondVoteUnseen);
        return trial.Met(order, declared, open);
    }

    /// <summary>Those declared of the tied are those whom the second vote elects to the posts left open; what was wrongly declared at that vote is found there, and only there.</summary>
    private static Verdict AfterSecondVote(LeaderContest facts, LeaderContest revote, int declared, long needed, int places, int open, Norm order, in Trial trial)
    {
        var again = revote.Persons!;
        for (var i = 0; i < again.Count; i++)
            if (LeaderCount.OutcomeOf(again[i], again, 0, open) == VoteOutcome.Tied) return trial.Undetermined(TiedAgain);
        for (var i = 0; i < facts.DeclaredElected!.Count; i++)
        {
            var name = facts.DeclaredElected[i];
            if (LeaderCount.OutcomeOf(LeaderCount.Find(name, facts.Persons!)!, facts.Persons!, needed, places) != VoteOutcome.Tied) continue;
            var person = LeaderCount.Find(name, again);
            if (person is not null && LeaderCount.OutcomeOf(person, again, 0, open) == VoteOutcome.Elected) continue;
            if (revote.DeclaredElected is not null && LeaderCount.IsDeclared(name, revote))
            {
                trial.Notice(SecondVoteJudged);
                continue;
            }
            if (trial.Why is not null)
            {
                trial.Say("names", name);
                trial.Say("ground", person is null ? new($"{name}在再次投票中没有得票", $"{name} received no votes in the second vote") : Outvoted(person, again, true));
            }
            return trial.Breached(NotElected, order, 1);
        }
        return trial.Met(order, declared, open);
    }

    private static List<string> Uncounted(LeaderContest facts) => [.. facts.DeclaredElected!.Where(name => LeaderCount.Find(name, facts.Persons!) is null)];

    /// <summary>The names for the message: whom the count does not elect and was declared, or whom it elects and was left out.</summary>
    private static void SayWho(LeaderContest facts, long needed, int places, bool isWrong, in Trial trial)
    {
        var (declared, outcome) = isWrong ? (true, VoteOutcome.NotElected) : (false, VoteOutcome.Elected);
        List<PersonVotes> found = [.. facts.Persons!.Where(p => LeaderCount.IsDeclared(p.Name, facts) == declared && LeaderCount.OutcomeOf(p, facts.Persons!, needed, places) == outcome)];
        trial.Holds(LeaderFacts.Declared, facts.DeclaredElected!.Count == 0 ? Nobody : new(string.Join('、', facts.DeclaredElected), string.Join(", ", facts.DeclaredElected)), found.Count == 0);
        trial.Say("names", found.ConvertAll(p => p.Name));
        if (!isWrong) return;
        var all = facts.Deputies;
        List<Bilingual> grounds = found.ConvertAll(p => p.Votes < needed
            ? new(FormattableString.Invariant($"{p.Name}得{p.Votes}票，不足全体代表{all}人的过半数（{needed}票）"), FormattableString.Invariant($"{p.Name} received {p.Votes} votes, fewer than the {needed} that are more than half of {all} deputies"))
            : Outvoted(p, facts.Persons!, facts.Round == Round.Revote));
        trial.Say("ground", new Bilingual(string.Join('；', grounds.Select(g => g.Zh)), string.Join("; ", grounds.Select(g => g.En))));
    }

    private static Bilingual Nobody { get; } = new("没有宣布任何人当选", "nobody");

    /// <summary>Why somebody with enough votes is not elected: the nearest above had more.</summary>
    private static Bilingual Outvoted(PersonVotes person, IReadOnlyList<PersonVotes> persons, bool isSecond)
    {
        var above = persons.Where(p => p.Votes > person.Votes).MinBy(p => p.Votes)!;
        return new(
            FormattableString.Invariant($"{person.Name}{(isSecond ? "再次投票" : "")}得{person.Votes}票，少于{above.Name}的{above.Votes}票"),
            FormattableString.Invariant($"{person.Name} received {person.Votes} votes{(isSecond ? " in the second vote" : "")}, fewer than the {above.Votes} for {above.Name}"));
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("副镇长4名，得票72、70、60、40、20，前四人当选", "Four deputy heads with 72, 70, 60, 40 and 20 votes of 73: the first four", Of(["甲", "乙", "丙", "丁"], 72, 70, 60, 40, 20)),
        Met("只有三人过半数，三人当选，缺额另行选举", "Three have a majority: three are elected, and a rerun is due", Of(["甲", "乙", "丙"], 72, 70, 60, 36, 20)),
        Met("票数相等的二人尚未宣布当选", "Two are tied, and neither is declared elected", Of(["甲", "乙", "丙"], 72, 70, 60, 40, 40)),
        Met("票数相等，再次投票戊得票多而当选", "A tie, and the second vote has more for the one declared", Of(["甲", "乙", "丙", "戊"], 72, 70, 60, 40, 40) with { Revote = Second(30, 35) }),
        Met("票数相等，已再次投票，得票没有载明", "A tie, voted on again, the count not stated", Of(["甲", "乙", "丙", "戊"], 72, 70, 60, 40, 40) with { IsTieRevoteHeld = true }),
        Met("再次投票不要求过半数", "A second vote asks for no majority", Second(30, 35) with { DeclaredElected = ["戊"] }),
        Met("再次投票的宣布有误，就再次投票判断", "What was wrongly declared at the second vote is judged there", Of(["甲", "乙", "丙", "丁"], 72, 70, 60, 40, 40) with { Revote = Second(30, 35) with { DeclaredElected = ["丁"] } }),
        Breached("再次投票丁得票少而宣布当选（就再次投票）", "The second vote itself declares the one with fewer votes", Second(30, 35) with { DeclaredElected = ["丁"] }, NotElected),
        Breached("过半数而得票少的宣布当选", "One with a majority and too few votes is declared elected", Of(["甲", "乙", "丙", "戊"], 72, 70, 60, 40, 38), NotElected),
        Breached("前一次投票没有票数相等", "The vote before left no tie", Second(30, 35) with { DeclaredElected = ["戊"], Follows = Of([], 72, 70, 60, 40, 39) }, NoTie),
        Breached("票数相等的人都没有过半数", "Those with equal votes had no majority", Second(30, 35) with { DeclaredElected = ["戊"], Follows = Of([], 72, 70, 60, 30, 30) }, NoTie),
        Breached("己列入再次投票", "An outsider in the second vote", Second(30, 35) with { Persons = [new("丁", 30), new("己", 35)], DeclaredElected = ["己"] }, Outsider),
        Undetermined("前一次投票没有载明", "The vote before is not stated", Second(30, 35) with { DeclaredElected = ["戊"], Follows = null }, FirstVoteUnknown),
        Undetermined("再次投票仍然票数相等：前一次投票", "The second vote is tied again: of the vote before", Of(["甲", "乙", "丙"], 72, 70, 60, 40, 40) with { Revote = Second(30, 30) }, TiedAgain),
        OutOfScope("镇长2名：职数不合法，另行判断", "Two heads: the number of posts is judged elsewhere", Head(72) with { Seats = 2 }, NotSuchAContest),
        Inside("73人中得37票当选", "Elected with 37 of 73", Head(37)),
        Outside("73人中得36票宣布当选", "Declared elected with 36 of 73", Head(36), NotElected),
        Breached("得票多的没有宣布当选", "One who is elected is not declared so", Of(["甲", "乙", "丙"], 72, 70, 60, 40, 20), LeftOut),
        Breached("不在计票结果之内的人宣布当选", "One who is not in the count is declared elected", Of(["甲", "己"], 72, 70, 60, 40, 20), NotCounted),
        Breached("票数相等，没有再次投票就宣布一人当选", "A tie, decided without a second vote", Of(["甲", "乙", "丙", "丁"], 72, 70, 60, 40, 40) with { IsTieRevoteHeld = false }, TieNotVotedOn),
        Breached("票数相等的二人都宣布当选，只有一个名额", "Both who are tied are declared elected to one post", Of(["甲", "乙", "丙", "丁", "戊"], 72, 70, 60, 40, 40) with { IsTieRevoteHeld = true }, TooManyOfTied),
        Breached("再次投票丁得票少而宣布当选", "The second vote has fewer for the one declared", Of(["甲", "乙", "丙", "丁"], 72, 70, 60, 40, 40) with { Revote = Second(30, 35) }, NotElected),
        Undetermined("再次投票仍然票数相等", "The second vote is tied again", Second(30, 30) with { DeclaredElected = [] }, TiedAgain),
        Undetermined("得票多于出席的代表", "More votes than deputies attending", Of(["甲"], 72, 70, 60, 40, 20) with { Attending = 60 }, Contradiction),
        Undetermined("票数相等而宣布当选，是否再次投票没有载明", "A tie and a declaration; whether it was voted on again is not stated", Of(["甲", "乙", "丙", "丁"], 72, 70, 60, 40, 40), Finding.MissingFact),
        Undetermined("没有载明全体代表人数", "All deputies are not stated", Head(72) with { Deputies = null }, Finding.MissingFact),
        Undetermined("没有载明得票", "The votes are not stated", new() { Post = LeaderPost.Head, Deputies = 73 }, Finding.MissingFact),
        OutOfScope("计划", "A plan", new() { Post = LeaderPost.Head, Deputies = 73 }, NotVotedYet) with { Occasion = new Occasion(Level.Township) { IsPlan = true } },
        RealCase("某镇2012年1月：镇长73票中得73票；当时的文本未收录", "A town in January 2012: 73 of 73 votes for head; that edition is not held", Head(73), Conclusion.Undetermined, Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
    ];

    private static LeaderContest Head(int votes) => new() { Post = LeaderPost.Head, Seats = 1, Deputies = 73, Persons = [new("甲", votes)], DeclaredElected = ["甲"] };

    private static LeaderContest Of(string[] declared, params int[] votes) => new()
    {
        Post = LeaderPost.DeputyHead,
        Seats = 4,
        Deputies = 73,
        Persons = [.. "甲乙丙丁戊".Zip(votes, (name, n) => new PersonVotes(name.ToString(), n))],
        DeclaredElected = declared,
    };

    private static LeaderContest Second(int first, int second) => new() { Post = LeaderPost.DeputyHead, Round = Round.Revote, Deputies = 73, Persons = [new("丁", first), new("戊", second)], Follows = Of([], 72, 70, 60, 40, 40) };
}
