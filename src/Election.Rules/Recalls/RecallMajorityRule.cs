namespace Election.Rules;

/// <summary>
/// EL 53: a deputy whom voters elected is recalled by more than half of all voters of the original district, not of those who vote
/// (which roll: interpretation recall-roll); one whom a congress elected by more than half of its deputies, in recess of the members
/// of its standing committee. A recall that failed and was declared so is lawful.
/// </summary>
internal sealed class RecallMajorityRule : RecallStepRule
{
    private static readonly Finding NotCarried = new("not-carried",
        new("赞成罢免{measured}票，没有超过{base}{number}人的半数（应有{bound}票以上），罢免没有通过。", "{measured} votes for the recall are not more than half of {number} {base}; it takes {bound}, and the recall is not carried."),
        new("宣布罢免未获通过，代表继续执行职务。", "Declare that the recall failed; the deputy remains in office."), Unit.Votes);

    private static readonly Finding DeclaredPassed = new("declared-without-a-majority",
        new("赞成罢免{measured}票，没有超过{base}{number}人的半数（应有{bound}票以上），却宣布通过。", "Declared passed with {measured} votes, not more than half of {number} {base}; it takes {bound}."),
        new("撤销通过罢免的宣布，代表职务不终止。", "Withdraw the declaration; the deputy remains in office."), Unit.Votes);

    private static readonly Finding DeclaredFailed = new("declared-failed",
        new("赞成罢免{measured}票，超过{base}{number}人的半数（{bound}票以上），却宣布未通过。", "Declared failed with {measured} votes, more than half of {number} {base}, for which {bound} are enough."),
        new("更正宣布：罢免已获通过。", "Correct the declaration: the recall is carried."), Unit.Votes);

    private static readonly Finding MoreVotesThanAll = new("more-votes-than-voters",
        new("赞成罢免{measured}票，多于{base}{number}人，数字互相矛盾，无法判断。", "{measured} votes for the recall, of {number} {base}: the numbers contradict one another."),
        new("核对票数和全体人数。", "Check both numbers."), Unit.Votes);

    private static readonly Finding Nobody = new("nobody",
        new("载明的{base}人数为零，无法判断。", "The number of {base} is stated as none, and the votes cannot be measured."),
        new("核对{base}的人数。", "Check the number of {base}."), Unit.None);

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    private static readonly Finding Contradicted = VotedYetWithdrawn();

    private static readonly Bilingual OfVoters = new("原选区全体选民", "voters of the original district");
    private static readonly Bilingual OfDeputies = new("全体代表", "deputies");
    private static readonly Bilingual OfMembers = new("常务委员会全体组成人员", "members of the standing committee");
    private static readonly Bilingual OfBody = new("全体代表或者常务委员会全体组成人员", "deputies, or members of the standing committee");

    public RecallMajorityRule()
        : base("recall.majority", Scope.Everywhere, Withdrawn, Contradicted)
    {
        Title = new("罢免须经过半数通过", "A recall takes more than half");
        Statement = new(
            "罢免县级和乡级人大代表，须经原选区全体选民过半数通过，以全体选民而不以参加投票的选民为基数；罢免上一级人大代表，须经全体代表过半数通过，闭会期间须经常务委员会全体组成人员过半数通过。未达到而宣布未通过的，符合规定。",
            "A county or township deputy is recalled by more than half of all voters of the original district, not of those who vote; a deputy to the congress above by more than half of all deputies, in recess by more than half of all members of the standing committee. A recall that falls short and is declared failed is lawful.");
        AskedAs =
        [
            new("选区有选民5000人，罢免县人大代表至少要多少票赞成？", "A district has 5,000 voters: how many votes does the recall of its county deputy take?"),
            new("罢免镇人大代表，按参加投票的人数还是按全体选民算过半数？", "Is a town deputy recalled by more than half of those who vote, or of all voters?"),
            new("县人大常委会组成人员31人，闭会期间罢免市人大代表要多少票？", "A county's standing committee has 31 members: how many votes does it take to recall a city deputy in recess?"),
        ];
        NotDecided = new(
            "票数和选民、代表、组成人员的人数以资料载明的为准，不重新计票，不判断选票是否有效。表决时的出席人数、罢免案是否经会议审议、由谁提请表决，不作判断。是否无记名见`recall.secret-ballot`，提出是否合法见`recall.request`、`recall.motion`。",
            "The votes and the number of voters, deputies or members are taken as stated: nothing is recounted and no ballot judged. How many attended, whether the motion was deliberated and who put it to the vote is not judged. Secrecy is for `recall.secret-ballot`; whether it was lawfully asked for or moved, for `recall.request` and `recall.motion`.");
        RestsOn = [Parameters.RecallMajority, Parameters.RecallRollChecked, Parameters.RecallWithdrawal];
        Facts = [RecallFacts.VotesFor, RecallFacts.Voters, RecallFacts.VotersAtElection, RecallFacts.BodySize, RecallFacts.CongressSeats, RecallFacts.Declared];
        Findings = [NotCarried, DeclaredPassed, DeclaredFailed, MoreVotesThanAll, Withdrawn, Contradicted, Nobody];
        OpenQuestions = [Interpretations.RecallRoll, Interpretations.AllDeputies];
        CitesWhatItApplies = true;
        IsOfTheVote = true;
    }

    private protected override Axis<Recall> Axis => new(new("原选区选民5000人时赞成罢免的票数", "Votes for the recall where the district has 5,000 voters"), 2498, 2503, votes => Voted(votes, 5000));

    private protected override Verdict DecideStep(Recall facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RecallMajority) is not { } norm) return trial.Without(Parameters.RecallMajority);
        var (fact, all) = RecallVote.BaseOf(facts, trial);
        if (trial.Lacks(RecallFacts.VotesFor, facts.VotesFor) | trial.Lacks(fact, all)) return Trial.MissingFact;
        long votes = facts.VotesFor!.Value;
        trial.Say("base", trial.Occasion.IsDirect ? OfVoters : facts.Motion!.When switch { Sitting.Session => OfDeputies, Sitting.Recess => OfMembers, _ => OfBody });
        trial.Say("number", all!.Value);
        if (all == 0) return trial.Undetermined(Nobody);
        if (votes > all) return trial.Undetermined(MoreVotesThanAll, votes, all.Value);
        var least = norm.Value.LeastOf(all.Value);
        return (trial.Holds(RecallFacts.VotesFor, votes, Relation.AtLeast, least), facts.IsDeclaredPassed) switch
        {
            (true, false) => trial.Breached(DeclaredFailed, norm, votes, least),
            (false, true) => trial.Breached(DeclaredPassed, norm, votes, least),
            // To lose a vote breaks no law; to declare it won would.
            (false, null) => trial.Breached(NotCarried, Force.Guiding, votes, least),
            _ => trial.Met(norm, votes, least),
        };
    }

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("选民5000人，赞成2600票", "5,000 voters, 2,600 votes for it", Voted(2600, 5000)),
        Met("选民5000人，赞成2400票，宣布未通过", "5,000 voters, 2,400 votes for it, declared failed", Voted(2400, 5000) with { IsDeclaredPassed = false }),
        Breached("选民5000人，赞成2400票，宣布通过", "5,000 voters, 2,400 votes for it, declared passed", Voted(2400, 5000) with { IsDeclaredPassed = true }, DeclaredPassed),
        Breached("选民5000人，赞成2600票，宣布未通过", "5,000 voters, 2,600 votes for it, declared failed", Voted(2600, 5000) with { IsDeclaredPassed = false }, DeclaredFailed),
        Inside("选民5000人，赞成2501票", "5,000 voters, 2,501 votes for it", Voted(2501, 5000)),
        Outside("选民5000人，赞成2500票：恰为半数", "5,000 voters, 2,500 votes for it: half is not more than half", Voted(2500, 5000), NotCarried),
        Inside("选民4999人，赞成2500票", "4,999 voters, 2,500 votes for it", Voted(2500, 4999)),
        Inside("大会：代表120人，赞成61票", "In session: 120 deputies, 61 votes for it", InBody(61, Sitting.Session, 120)) with { Occasion = new(Level.Prefecture) },
        Outside("大会：代表120人，赞成60票", "In session: 120 deputies, 60 votes for it", InBody(60, Sitting.Session, 120), NotCarried) with { Occasion = new(Level.Prefecture) },
        Inside("闭会期间：组成人员31人，赞成16票", "In recess: 31 members, 16 votes for it", InBody(16, Sitting.Recess, 31)) with { Occasion = new(Level.Prefecture) },
        Outside("闭会期间：组成人员31人，赞成15票", "In recess: 31 members, 15 votes for it", InBody(15, Sitting.Recess, 31), NotCarried) with { Occasion = new(Level.Prefecture) },
        Outside("以原选举时名单为准的读法：现有4900人，原选举时5000人，赞成2500票", "Under the reading that takes the roll of the election: 4,900 voters today, 5,000 then, 2,500 votes", Voted(2500, 4900) with { VotersAtElection = 5000 }, NotCarried) with { Readings = [("recall-roll", "of-the-election")] },
        Met("广东省：以现有选民为准，不论读法", "Guangdong: the voters of today count, whatever the reading", Voted(2500, 4900) with { VotersAtElection = 5000 }) with { Province = "44", Readings = [("recall-roll", "of-the-election")] },
        Outside("以代表总名额为基数的读法：实有119人，总名额120名，赞成60票", "Under the reading that counts all seats: 119 in office, 120 seats, 60 votes", InBody(60, Sitting.Session, 119) with { Motion = new() { When = Sitting.Session, BodySize = 119, CongressSeats = 120 } }, NotCarried)
            with { Occasion = new(Level.Prefecture), Readings = [("all-deputies", "all-seats")] },
        Undetermined("载明的选民人数为零", "No voters, as stated", Voted(0, 0), Nobody),
        Undetermined("票数多于选民", "More votes than voters", Voted(6000, 5000), MoreVotesThanAll),
        Undetermined("尚未表决", "Not voted on yet", new() { Voters = 5000 }, Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Voted(2400, 5000), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OfAWithdrawal(new() { Voters = 5000 }, Withdrawn),
        OfAVoteAfterAWithdrawal(Voted(2400, 5000), Contradicted),
    ];

    private static Recall Voted(int votes, int voters) => new() { VotesFor = votes, Voters = voters };

    private static Recall InBody(int votes, Sitting when, int all) => new() { VotesFor = votes, Motion = new() { When = when, BodySize = all } };
}
