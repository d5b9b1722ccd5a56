namespace Election.Rules;

/// <summary>EL 44(2): a valid ballot names each person once and no more persons than seats, so nobody has more votes than there are valid ballots, nor all together more than they can hold.</summary>
internal sealed class VotesPlausibleRule : Rule<Poll>
{
    private static readonly Finding Excess = new("more-than-the-whole",
        new("{part}{measured}{unit}，多于{whole}{bound}{ofWhole}。", "{part}: {measured}; that is more than there are. {whole}: {bound}."), Recount, Unit.None);

    private static readonly Finding TooManyForOne = new("more-votes-than-ballots",
        new("{name}得票{measured}票，多于有效选票{bound}张。", "{name} has {measured} votes, more than the {bound} valid ballots."), Recount, Unit.Votes);

    private static readonly Finding TooManyInAll = new("more-votes-than-seats-allow",
        new("各人得票合计{measured}票，有效选票最多只能选出{bound}票（每张不多于应选{seats}人）。", "The votes add up to {measured}; the valid ballots hold at most {bound} (no more than {seats} each)."), Recount, Unit.Votes);

    public VotesPlausibleRule()
        : base("count.votes-plausible", Scope.Everywhere)
    {
        Title = new("计票的数字相互一致", "The numbers of the count agree");
        Statement = new(
            "投票人数不多于全体选民（全体代表），收回的选票不多于发出的选票；有效选票所选的人数不多于应选代表人数，因此每人得票不多于有效选票数，各人得票合计不多于有效选票数乘以应选人数。",
            "No more vote than there are voters or deputies, and no more ballots are cast than were handed out. A valid ballot chooses no more persons than seats; so nobody has more votes than there are valid ballots, and all have no more than these ballots times the seats.");
        AskedAs =
        [
            new("候选人得票合计超过有效选票乘以应选人数，是否有误？", "The votes add up to more than the valid ballots times the seats: is that an error?"),
            new("一人的得票比有效选票还多，怎么办？", "One person has more votes than there are valid ballots: what is to be done?"),
        ];
        NotDecided = new(
            "只核对数字之间能否相容；相容不表示计票正确。哪一个数字有误、应以哪个为准，不作判断，只要求重新核对。收回的选票是否多于投票人数由`count.ballots-cast`判断。",
            "Only whether the numbers can stand together is checked; that they can does not show that the count is right. Which number is wrong and which is to be used is not decided; a check of the count is asked for. Whether more ballots were cast than people voted is decided by `count.ballots-cast`.");
        RestsOn = [Parameters.NamesOnBallot];
        AlsoCites = [ElectoralLaw.At(43)];
        Facts = [PollFacts.Votes, PollFacts.BallotsCast, PollFacts.InvalidBallots, PollFacts.Seats, PollFacts.Voters, PollFacts.Deputies, PollFacts.Present, PollFacts.Participants, PollFacts.ProxyVotes, PollFacts.BallotsIssued];
        OpenQuestions = [Interpretations.WriteInOpposed];
        Findings = [Excess, TooManyForOne, TooManyInAll];
        IsOfTheVote = true;
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private static Bilingual Recount => new("重新核对选票和计票记录。", "Check the ballots and the record of the count again.");

    private protected override Axis<Poll> Axis => new(new("有效选票100张时一人的得票", "The votes of one person where 100 ballots are valid"), 98, 102, votes => Votes(votes, 0));

    private protected override Verdict Decide(Poll facts, in Trial trial)
    {
        if (trial.Norm(Parameters.NamesOnBallot) is not { } norm) return trial.Without(Parameters.NamesOnBallot);
        facts = PollCount.Read(facts, trial);
        if (PollCount.Excess(facts, trial.Occasion) is var (part, number, whole, bound))
        {
            if (trial.Why is not null)
            {
                trial.Say("part", part.Label);
                trial.Say("unit", part.Unit.Name.Zh);
                trial.Say("whole", whole.Label);
                trial.Say("ofWhole", whole.Unit.Name.Zh);
            }
            return trial.Breached(Excess, norm, number, bound);
        }
        if (PollCount.ExcessVotes(facts) is var (person, votes, most))
        {
            if (person is not null)
            {
                trial.Say("name", person.Name);
                return trial.Breached(TooManyForOne, norm, votes, most);
            }
            trial.Say("seats", facts.Seats!.Value);
            return trial.Breached(TooManyInAll, norm, votes, most);
        }
        if (!PollCount.IsCounted(facts, trial)
            | trial.Lacks(PollFacts.BallotsCast, facts.BallotsCast) | trial.Lacks(PollFacts.InvalidBallots, facts.InvalidBallots) | trial.Lacks(PollFacts.Seats, facts.Seats)) return Trial.MissingFact;
        return trial.Met(norm);
    }

    private protected override IEnumerable<Example<Poll>> WorkedExamples() =>
    [
        Met("有效选票100张，应选2名，得票80、70票", "100 valid ballots, two seats, votes of 80 and 70", Votes(80, 70)),
        Breached("有效选票100张，一人得票120票", "100 valid ballots, 120 votes for one", Votes(120, 0), TooManyForOne),
        Breached("作废的选票多于收回的选票", "More ballots void than cast", Votes(0, 0) with { InvalidBallots = 104 }, Excess),
        Breached("投票人数多于全体选民", "More voted than there are voters", Votes(80, 70) with { Voters = 100, Participants = 103 }, Excess),
        Breached("收回的选票多于发出的选票", "More ballots cast than handed out", Votes(80, 70) with { BallotsIssued = 102 }, Excess),
        Breached("间接选举：出席人数多于全体代表", "Indirect: more present than there are deputies", Votes(80, 70) with { Deputies = 100, Present = 103 }, Excess) with { Occasion = new(Level.Prefecture) },
        Breached("没有载明废票，得票仍多于收回的选票", "Void ballots not stated; still more votes than ballots", Votes(120, 0) with { InvalidBallots = null }, TooManyForOne),
        Inside("一人得票100票", "100 votes for one", Votes(100, 50)),
        Outside("一人得票101票", "101 votes for one", Votes(101, 50), TooManyForOne),
        Inside("应选1名，得票合计100票", "One seat, 100 votes in all", Votes(60, 40) with { Seats = 1 }),
        Outside("应选1名，得票合计101票", "One seat, 101 votes in all", Votes(60, 41) with { Seats = 1 }, TooManyInAll),
        Undetermined("没有载明废票", "Void ballots not stated", Votes(80, 70) with { InvalidBallots = null }, Finding.MissingFact),
        Undetermined("没有载明得票", "Votes not stated", new() { BallotsCast = 103 }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Votes(120, 0), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];

    private static Poll Votes(int a, int b) => new() { Seats = 2, BallotsCast = 103, InvalidBallots = 3, Persons = [new("甲", a), new("乙", b)] };
}
