namespace Election.Rules;

/// <summary>
/// EL 51(1): the recall of a deputy whom a congress elected is moved, while that congress meets, by its presidium or a tenth of its
/// deputies jointly; in recess by the chairpersons' meeting or a fifth of the members of its standing committee; with reasons.
/// </summary>
internal sealed class RecallMotionRule : Rule<Recall>
{
    private static readonly Finding NotEntitled = new("not-entitled",
        new("{when}由{by}提出罢免案，不符合规定；{when}只有{entitled}可以提出。", "Moved {when} by {by}; {when} only {entitled} may move it."),
        new("由{entitled}提出。", "Let it be moved by {entitled}."), Unit.None);

    private static readonly Finding TooFew = new("too-few-movers",
        new("联名提出罢免案的{measured}人，不足全体{all}人的{share}，至少应有{bound}人。", "{measured} moved it jointly, of {all}; {share} are needed, {bound} at least."),
        new("补足联名人数，达到{bound}人后再提出。", "Find more to join, up to {bound}, before moving it."), Unit.Deputies);

    private static readonly Finding NoReasons = new("no-reasons",
        new("罢免案没有写明罢免理由。", "The motion gives no reasons."),
        new("写明罢免理由后再提出。", "State the reasons and move it again."), Unit.None);

    private static readonly Finding MoreThanAll = new("more-movers-than-members",
        new("联名提出罢免案的{measured}人，多于全体{bound}人，数字互相矛盾，无法判断。", "{measured} are said to have moved it jointly, of {bound} in all: the numbers contradict one another."),
        new("核对联名人数和全体人数。", "Check both numbers."), Unit.Deputies);

    private static readonly Bilingual InSession = new("大会会议期间", "in session");
    private static readonly Bilingual InRecess = new("闭会期间", "in recess");
    private static readonly Bilingual EntitledInSession = new("主席团或者十分之一以上代表联名", "the presidium or a tenth of the deputies");
    private static readonly Bilingual EntitledInRecess = new("主任会议或者常务委员会五分之一以上组成人员联名", "the chairpersons' meeting or a fifth of the committee's members");

    private static readonly Bilingual[] Movers = [new("主席团", "the presidium"), new("代表联名", "deputies jointly"), new("主任会议", "the chairpersons' meeting"), new("常务委员会组成人员联名", "members of the standing committee jointly")];

    public RecallMotionRule()
        : base("recall.motion", Scope.Indirect)
    {
        Title = new("罢免案由有权提出的机关或者法定人数联名提出，写明理由", "A recall is moved by those who may, enough of them, with reasons");
        Statement = new(
            "罢免上一级人大代表，大会会议期间由主席团或者十分之一以上代表联名提出；闭会期间由常务委员会主任会议或者常务委员会五分之一以上组成人员联名提出。罢免案应当写明罢免理由。",
            "The recall of a deputy to the congress above is moved in session by the presidium or by a tenth of the deputies or more jointly; in recess by the chairpersons' meeting of the standing committee or by a fifth of its members or more jointly; in either case with reasons.");
        AskedAs =
        [
            new("县人大代表300人，至少多少人联名可以提出罢免市人大代表的罢免案？", "A county's congress has 300 deputies: how many must join to move the recall of a city deputy?"),
            new("人大闭会期间，谁可以提出罢免上一级人大代表的罢免案？", "Who may move the recall of a deputy to the congress above while the congress is in recess?"),
        ];
        NotDecided = new(
            "联名是否真实、罢免理由是否成立，不审查。罢免案是否经会议审议、由主席团或者主任会议提请全体会议表决，不作判断。申辩见`recall.defence`，通过所需票数见`recall.majority`。",
            "Whether the signatures are genuine and the reasons good is not examined. Nor is it judged whether the motion was deliberated and put to the vote by the presidium or the chairpersons' meeting. The deputy's answer is for `recall.defence`, the votes for `recall.majority`.");
        RestsOn = [Parameters.RecallMotionInSession, Parameters.RecallMotionInRecess, Parameters.RecallReasons];
        Facts = [RecallFacts.When, RecallFacts.By, RecallFacts.Movers, RecallFacts.BodySize, RecallFacts.CongressSeats, RecallFacts.Reasons];
        Findings = [NotEntitled, TooFew, NoReasons, MoreThanAll];
        OpenQuestions = [Interpretations.AllDeputies];
        CitesWhatItApplies = true;
    }

    private protected override Axis<Recall> Axis => new(new("代表300人的大会上联名的代表", "Deputies who join, of 300"), 28, 32, movers => ByDeputies(movers, 300)) { Occasion = InPrefecture };

    private static Occasion InPrefecture => Occasion.General(Level.Prefecture, Example.Day);

    private protected override Verdict Decide(Recall facts, in Trial trial)
    {
        var motion = facts.Motion;
        if (trial.Lacks(RecallFacts.When, motion?.When) | trial.Lacks(RecallFacts.By, motion?.By)) return NormsOrMissing(trial);
        var inSession = motion!.When == Sitting.Session;
        var parameter = inSession ? Parameters.RecallMotionInSession : Parameters.RecallMotionInRecess;
        if (trial.Norm(parameter) is not { } norm) return trial.Without(parameter);
        if (trial.Norm(Parameters.RecallReasons) is not { } reasons) return trial.Without(Parameters.RecallReasons);
        var by = motion.By!.Value;
        if (trial.Why is not null)
        {
            trial.Say("when", inSession ? InSession : InRecess);
            trial.Say("by", Movers[(int)by]);
            trial.Say("entitled", inSession ? EntitledInSession : EntitledInRecess);
        }
        var isEntitled = inSession ? by is RecallMover.Presidium or RecallMover.Deputies : by is RecallMover.ChairpersonsMeeting or RecallMover.Members;
        if (!trial.Holds(RecallFacts.By, Movers[(int)by], isEntitled)) return trial.Breached(NotEntitled, norm);

        var lacks = false;
        long joined = 0, least = 0;
        if (by is RecallMover.Deputies or RecallMover.Members)
        {
            var (fact, all) = RecallVote.BodyOf(facts, trial);
            if (motion.Signatories is { } signed && all is { } number)
            {
                (joined, least) = (signed, norm.Value.CeilingOf(number));
                if (joined > number) return trial.Undetermined(MoreThanAll, joined, number);
                trial.Say("all", number);
                if (trial.Why is not null) trial.Say("share", inSession ? new Bilingual("十分之一", "a tenth") : new Bilingual("五分之一", "a fifth"));
                if (!trial.Holds(RecallFacts.Movers, joined, Relation.AtLeast, least)) return trial.Breached(TooFew, norm, joined, least);
            }
            else
            {
                lacks = trial.Lacks(RecallFacts.Movers, motion.Signatories) | trial.Lacks(fact, all);
            }
        }
        if (facts.HasReasons is { } reasoned && !trial.Holds(RecallFacts.Reasons, reasoned)) return trial.Breached(NoReasons, reasons);
        return lacks | trial.Lacks(RecallFacts.Reasons, facts.HasReasons) ? Trial.MissingFact : trial.Met(norm, joined, least);
    }

    /// <summary>Without who moved it and when, the norms of the day still may be unknown; that is said first.</summary>
    private static Verdict NormsOrMissing(in Trial trial) =>
        trial.Law.Find(Parameters.RecallMotionInSession, trial.Occasion) is null ? trial.Without(Parameters.RecallMotionInSession) : Trial.MissingFact;

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("主席团提出，写明理由", "By the presidium, with reasons", By(Sitting.Session, RecallMover.Presidium)) with { Occasion = InPrefecture },
        Met("闭会期间主任会议提出", "In recess by the chairpersons' meeting", By(Sitting.Recess, RecallMover.ChairpersonsMeeting)) with { Occasion = InPrefecture },
        Breached("闭会期间由代表联名提出", "In recess by deputies", ByDeputies(60, 300) with { Motion = new() { When = Sitting.Recess, By = RecallMover.Deputies, Signatories = 60, BodySize = 300 } }, NotEntitled) with { Occasion = InPrefecture },
        Breached("大会会议期间由主任会议提出", "In session by the chairpersons' meeting", By(Sitting.Session, RecallMover.ChairpersonsMeeting), NotEntitled) with { Occasion = InPrefecture },
        Breached("没有写明理由", "No reasons given", By(Sitting.Session, RecallMover.Presidium) with { HasReasons = false }, NoReasons) with { Occasion = InPrefecture },
        Inside("代表300人，30人联名", "30 of 300 deputies", ByDeputies(30, 300)) with { Occasion = InPrefecture },
        Outside("代表300人，29人联名", "29 of 300 deputies", ByDeputies(29, 300), TooFew) with { Occasion = InPrefecture },
        Inside("代表301人，31人联名", "31 of 301 deputies", ByDeputies(31, 301)) with { Occasion = InPrefecture },
        Outside("代表301人，30人联名：不足十分之一", "30 of 301 deputies: less than a tenth", ByDeputies(30, 301), TooFew) with { Occasion = InPrefecture },
        Inside("常务委员会31人，7人联名", "7 of a standing committee of 31", ByMembers(7, 31)) with { Occasion = InPrefecture },
        Outside("常务委员会31人，6人联名", "6 of a standing committee of 31", ByMembers(6, 31), TooFew) with { Occasion = InPrefecture },
        Outside("以代表总名额为基数的读法：实有300人，总名额310名，30人联名", "Under the reading that counts all seats: 300 in office, 310 seats, 30 join", ByDeputies(30, 300) with { Motion = new() { When = Sitting.Session, By = RecallMover.Deputies, Signatories = 30, BodySize = 300, CongressSeats = 310 } }, TooFew)
            with { Occasion = InPrefecture, Readings = [("all-deputies", "all-seats")] },
        Undetermined("联名人数多于全体人数", "More join than there are", ByMembers(40, 31), MoreThanAll) with { Occasion = InPrefecture },
        Undetermined("没有载明何时、由谁提出", "When and by whom is not stated", new() { HasReasons = true }, Finding.MissingFact) with { Occasion = InPrefecture },
        Undetermined("没有载明全体代表人数", "All deputies not stated", By(Sitting.Session, RecallMover.Deputies), Finding.MissingFact) with { Occasion = InPrefecture },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", ByDeputies(30, 300), Finding.NoNorm) with { Occasion = InPrefecture, AsOf = new(2006, 11, 1) },
        OutOfScope("选民直接选出的代表", "A deputy whom voters elected", ByDeputies(30, 300)) with { Occasion = Occasion.General(Level.County, Example.Day) },
    ];

    private static Recall By(Sitting when, RecallMover mover) => new() { HasReasons = true, Motion = new() { When = when, By = mover } };

    private static Recall ByDeputies(int movers, int all) => new() { HasReasons = true, Motion = new() { When = Sitting.Session, By = RecallMover.Deputies, Signatories = movers, BodySize = all } };

    private static Recall ByMembers(int movers, int all) => new() { HasReasons = true, Motion = new() { When = Sitting.Recess, By = RecallMover.Members, Signatories = movers, BodySize = all } };
}
