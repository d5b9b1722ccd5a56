namespace Election.Rules;

/// <summary>Provinces: what becomes of the seats that a rerun leaves unfilled. National law knows no third vote and does not say.</summary>
internal sealed class AfterFailedRerunRule : Rule<Poll>
{
    private static readonly Finding VotedAgain = new("voted-a-third-time",
        new("另行选举后仍缺{measured}名，当地规定{terms}，却又举行了选举。", "The rerun left {measured} unfilled; by the rules of the place {terms}, and yet another election was held."),
        new("报告选举委员会依法处理；缺额按当地规定办理。", "Refer it to the election committee; the rules of the place say what becomes of the seats."), Unit.Seats);

    private static readonly Notice Terms = new("what-the-province-says", new("另行选举后仍缺{measured}名：{terms}。", "The rerun left {measured} unfilled: {terms}."));

    private static readonly Finding Contradiction = PollCount.Contradiction();
    private static readonly Finding NoRerun = Finding.Inapplicable("no-rerun", "不是另行选举。", "This is no rerun.");
    private static readonly Finding Filled = Finding.Inapplicable("all-filled", "另行选举后没有缺额，或者尚有票数相等的名额待定。", "The rerun left no seat unfilled, or a tie is still to be decided.");
    private static readonly Finding Invalid = Finding.Inapplicable("invalid-vote", "该次另行选举无效，应当重新投票。", "This rerun is invalid and is to be held again.");

    public AfterFailedRerunRule()
        : base("result.after-failed-rerun", Scope.Direct)
    {
        Title = new("另行选举后仍有缺额的处理", "Seats that a rerun leaves unfilled");
        Statement = new(
            "另行选举后，当选代表的名额仍少于应选代表名额的，按省级规定处理：暂作缺额、不再选举或者以后选举，不举行第三次选举。规定可以暂时空缺的，也可以不空缺。国家法律没有规定。",
            "Where a rerun leaves seats unfilled, the rules of the province decide: they stay vacant, or are filled later, without a third vote. Where the province only lets a seat stay vacant, it need not. National law says nothing.");
        AskedAs =
        [
            new("另行选举仍没有选足，可以举行第三次选举吗？", "A rerun left a seat unfilled: may a third vote be held?"),
            new("另行选举后的缺额怎样处理？", "What becomes of the seats that a rerun leaves unfilled?"),
        ];
        NotDecided = new(
            "缺额以后何时、按什么程序选举，不作判断；没有选足的名额以后选举时是否差额，见`by-election.leftover`。已经举行的第三次选举是否有效，不作判断。只适用于直接选举。",
            "When and how the seats left over are filled later is not decided; whether they are then contested is `by-election.leftover`. Whether a third vote already held is valid is not decided. The rule speaks of direct elections only.");
        RestsOn = [Parameters.AfterFailedRerun, Parameters.RerunLeast, Parameters.BallotsCast, Parameters.Turnout, Parameters.ProxyTakesPart, Parameters.WriteInElected];
        CitesWhatItApplies = true;
        Facts = [PollFacts.Seats, PollFacts.Votes, PollFacts.Participants, PollFacts.BallotsIssued, PollFacts.BallotsCast, PollFacts.ValidBallots, PollFacts.Voters];
        Findings = [VotedAgain, Contradiction, NoRerun, Filled, Invalid];
        Notices = [Terms];
        OpenQuestions = [Interpretations.Participants, Interpretations.ProxyTurnout, Interpretations.WriteIn, Interpretations.WriteInOpposed, Interpretations.RerunBase, Interpretations.RerunTurnout];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (facts.Round != Round.Rerun) return trial.NotApplicable(NoRerun);
        if (trial.Norm(Parameters.RerunLeast) is null) return trial.Without(Parameters.RerunLeast);
        facts = PollCount.Read(facts, trial);
        var valid = PollCount.IsValid(facts, trial);
        if (valid == false) return trial.NotApplicable(Invalid);
        if (PollCount.Contradicts(facts, trial.Occasion)) return trial.Undetermined(Contradiction);
        if (valid is null) return Trial.MissingFact;
        if (!PollCount.IsCounted(facts, trial) | trial.Lacks(PollFacts.Seats, facts.Seats) || PollCount.VotesNeeded(facts, trial) is not { } needed) return Trial.MissingFact;
        var (elected, tied) = PollCount.CountOutcomes(facts, needed, trial);
        var left = tied > 0 ? 0 : facts.Seats!.Value - elected;
        if (left == 0) return trial.NotApplicable(Filled);
        if (trial.Norm(Parameters.AfterFailedRerun) is not { } norm) return trial.Without(Parameters.AfterFailedRerun);
        if (trial.Why is not null) trial.Say("terms", norm.InWords);
        // 可以暂时空缺 allows, and forbids nothing; 暂作缺额处理 has neither 可以 nor 一般: the seat is left vacant.
        if (facts.HasFurtherRerun && norm.Value != FailedRerun.MayStayVacant) return trial.Breached(VotedAgain, norm, left);
        var verdict = trial.Met(norm, left);
        trial.Notice(Terms);
        return verdict;
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("上海市：另行选举后仍缺1名，暂作缺额处理", "Shanghai: one seat still unfilled, and left vacant", Failed) with { Province = "31" },
        Breached("云南省：另行选举后仍缺1名，又举行第三次选举", "Yunnan: one seat still unfilled, and a third election held", Failed with { HasFurtherRerun = true }, VotedAgain) with { Province = "53" },
        Breached("浙江省：同上", "Zhejiang: the same", Failed with { HasFurtherRerun = true }, VotedAgain) with { Province = "33" },
        Breached("湖北省：暂作缺额处理，又举行第三次选举", "Hubei: the seat stays vacant for now, and a third election held all the same", Failed with { HasFurtherRerun = true }, VotedAgain) with { Province = "42" },
        Met("山东省：可以暂时空缺，也可以再次选举", "Shandong: a seat may stay vacant, and need not", Failed with { HasFurtherRerun = true }) with { Province = "37" },
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", Failed, Finding.NoNorm),
        Undetermined("得票没有载明", "The votes are not stated", Failed with { Persons = null }, Finding.MissingFact) with { Province = "31" },
        Undetermined("得票多于选票", "More votes than ballots", Rerun(130, 20), Contradiction) with { Province = "31" },
        OutOfScope("天津市没有规定", "Tianjin sets nothing", Failed) with { Province = "12", AsOf = new(2026, 9, 1) },
        OutOfScope("江苏省没有规定", "Jiangsu sets nothing", Failed) with { Province = "32", AsOf = new(2026, 9, 1) },
        OutOfScope("另行选举选足", "The rerun filled all seats", Rerun(70, 30), Filled) with { Province = "31" },
        OutOfScope("另行选举无效", "The rerun is invalid", Failed with { BallotsCast = 101 }, Invalid) with { Province = "31" },
        OutOfScope("第一次投票", "A first vote", Failed with { Round = Round.First }, NoRerun) with { Province = "31" },
        OutOfScope("间接选举", "An indirect election", Failed) with { Occasion = new(Level.Prefecture), Province = "31" },
    ];

    private static Poll Failed => Rerun(30, 20);

    private static Poll Rerun(int a, int b) => new() { Round = Round.Rerun, Seats = 1, Voters = 150, Participants = 100, BallotsCast = 100, Persons = [new("甲", a), new("乙", b)] };
}
