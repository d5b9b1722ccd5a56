namespace Election.Rules;

/// <summary>
/// EL 50(1), (2): fifty voters of the original district, of a township deputy thirty, ask for a recall in writing, with reasons. By
/// which roll they are counted is open (interpretation recall-roll). Guangdong bars requests for incompetence for six months after
/// the election (53(2)), and for a year what failed on the same or similar grounds (54(3)).
/// </summary>
internal sealed class RecallRequestRule : Rule<Recall>
{
    private static readonly Finding TooFew = new("too-few-signatories",
        new("联名要求罢免的原选区选民{measured}人，不足{bound}人，罢免要求不成立。", "{measured} voters of the original district signed; a request takes {bound} or more."),
        new("补足联名的原选区选民，达到{bound}人后再提出。", "Find signatories up to {bound} before making the request."), Unit.Signatories);

    private static readonly Finding NotWritten = new("not-in-writing",
        new("罢免要求没有书面提出。", "The request was not made in writing."),
        new("以书面形式向县级人大常委会提出。", "Make it in writing to the county standing committee."), Unit.None);

    private static readonly Finding NoReasons = new("no-reasons",
        new("罢免要求没有写明罢免理由。", "The request gives no reasons."),
        new("写明罢免理由后再提出。", "State the reasons and make the request again."), Unit.None);

    private static readonly Finding TooSoon = new("too-soon",
        new("以不称职为由的罢免要求于{date}提出，代表当选未满{bound}个月（{lastDay}及以前不得提出）。", "A request for incompetence, made on {date}; none may be made on this ground within {bound} months of the election, that is until {lastDay}."),
        new("期满以后再提出，或者依其他理由提出。", "Make it after that day, or on another ground."), Unit.None);

    private static readonly Finding Repeated = new("repeated",
        new("以同样或者类似理由的罢免要求于{date}再次提出，距上次未获通过不满{bound}个月（{lastDay}及以前不得再次提出）。", "A request on the same or similar grounds, made again on {date}; none may be made within {bound} months of the one that failed, that is until {lastDay}."),
        new("期满以后再提出，或者依其他理由提出。", "Make it after that day, or on another ground."), Unit.None);

    private static readonly Finding BarOpen = new("bar-open",
        new("罢免要求于{date}提出，{lastDay}及以前不得提出；日期不够确切，无法判断。", "The request was made on {date}, and none may be made until {lastDay}; the dates stated do not tell."),
        new("查明提出罢免要求、代表当选和上次表决的确切日期。", "Find out the exact days of the request, of the election and of the earlier vote."), Unit.None);

    private static readonly Notice BarsNotRead = new("bars-not-read", new(
        "当地对提出罢免要求的时间可以另有限制，其规定没有收录或者没有录入，未核对。",
        "The rules of the place may bar requests for a time; they are not held or not entered on this, so that it was not checked."));

    public RecallRequestRule()
        : base("recall.request", Scope.Direct)
    {
        Title = new("原选区选民联名书面提出罢免要求", "Voters of the original district ask for a recall, in writing and with reasons");
        Statement = new(
            "罢免县级人大代表，由原选区选民五十人以上联名；罢免乡级人大代表，由原选区选民三十人以上联名，书面向县级人大常委会提出，并写明理由。省级规定的，代表当选后一定期间内不得以不称职为由提出；未获通过的，一定期间内不得以同样或者类似的理由再次提出。",
            "The recall of a county deputy is asked for by fifty or more voters of the original district, that of a township deputy by thirty or more, in writing to the county standing committee and with reasons. Where the province says so, not for incompetence for some months after the election, nor on the same or similar grounds for some months after one that failed.");
        AskedAs =
        [
            new("要求罢免县人大代表，需要多少名选民联名？", "How many voters must sign a request to recall a county deputy?"),
            new("29名选民联名要求罢免镇人大代表，罢免要求成立吗？", "Twenty-nine voters ask for the recall of a town deputy: is the request good?"),
            new("广东省罢免要求没有通过，多久以后可以用同样的理由再提？", "In Guangdong, how long after a recall failed may it be asked for again on the same grounds?"),
        ];
        NotDecided = new(
            "签名是否真实、签名人是否原选区选民，以资料载明的人数为准；是否提交给县级人大常委会，不核对。罢免理由是否成立，是否属于不称职、是否与上次的理由相同或者类似，不审查，以资料载明的为准。受理后的核查见`recall.review`。",
            "Whether the signatures are genuine and those who signed are voters of the original district is taken from the number stated; that the request went to the county standing committee is not checked. Whether the reasons are good, amount to incompetence or resemble those of an earlier request is not examined but taken as stated. The check after receipt is for `recall.review`.");
        RestsOn = [Parameters.RecallSignatories, Parameters.RecallWritten, Parameters.RecallReasons, Parameters.RecallGrace, Parameters.RecallRepeat];
        Facts =
        [
            RecallFacts.Signatories, RecallFacts.SignatoriesAtElection, RecallFacts.InWriting, RecallFacts.Reasons, RecallFacts.Ground, RecallFacts.ElectedOn,
            RecallFacts.SubmittedOn,
        ];
        Findings = [TooFew, NotWritten, NoReasons, TooSoon, Repeated, BarOpen];
        Notices = [BarsNotRead];
        OpenQuestions = [Interpretations.RecallRoll];
        CitesWhatItApplies = true;
    }

    private protected override Axis<Recall> Axis => new(RecallFacts.Signatories.Label, 47, 52, Signed) { Occasion = InCounty };

    private static Occasion InCounty => Occasion.General(Level.County, Example.Day);

    private protected override Verdict Decide(Recall facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RecallSignatories) is not { } norm) return trial.Without(Parameters.RecallSignatories);
        if (trial.Norm(Parameters.RecallWritten) is not { } written) return trial.Without(Parameters.RecallWritten);
        if (trial.Norm(Parameters.RecallReasons) is not { } reasons) return trial.Without(Parameters.RecallReasons);

        // What is wrong is found whatever else is missing.
        var (fact, number) = SignatoriesOf(facts, trial);
        if (number is { } signed && !trial.Holds(fact, signed, Relation.AtLeast, norm.Value)) return trial.Breached(TooFew, norm, signed, norm.Value);
        if (facts.IsInWriting is { } inWriting && !trial.Holds(RecallFacts.InWriting, inWriting)) return trial.Breached(NotWritten, written);
        if (facts.HasReasons is { } reasoned && !trial.Holds(RecallFacts.Reasons, reasoned)) return trial.Breached(NoReasons, reasons);
        var grace = trial.Norm(Parameters.RecallGrace);
        var repeat = trial.Norm(Parameters.RecallRepeat);
        var (soon, again) = (Bar.None, Bar.None);
        if (grace is not null && facts.Ground != RecallGround.Other)
        {
            soon = Barred(facts, facts.ElectedOn, grace, trial);
            if (soon == Bar.Barred && facts.Ground == RecallGround.Incompetence) return trial.Breached(TooSoon, grace, 0, grace.Value);
        }
        if (repeat is not null && facts.EarlierFailedOn.IsStated)
        {
            again = Barred(facts, facts.EarlierFailedOn, repeat, trial);
            if (again == Bar.Barred) return trial.Breached(Repeated, repeat, 0, repeat.Value);
        }

        var lacks = trial.Lacks(fact, number) | trial.Lacks(RecallFacts.InWriting, facts.IsInWriting) | trial.Lacks(RecallFacts.Reasons, facts.HasReasons);
        // On a day that no bar reaches the ground is all the same.
        if (soon != Bar.None) lacks |= trial.Lacks(RecallFacts.Ground, facts.Ground);
        if (soon == Bar.Unstated) lacks |= trial.Lacks(RecallFacts.ElectedOn, facts.ElectedOn) | trial.Lacks(RecallFacts.SubmittedOn, facts.SubmittedOn);
        if (again == Bar.Unstated) lacks |= trial.Lacks(RecallFacts.SubmittedOn, facts.SubmittedOn);
        if (lacks) return Trial.MissingFact;
        if (soon == Bar.Open || again == Bar.Open) return trial.Undetermined(BarOpen);
        if (grace is null && trial.Law.Province is not null && trial.IsPlaceOpen) trial.Notice(BarsNotRead);
        return trial.Met(norm, number!.Value, norm.Value);
    }

    /// <summary>Whether a request falls into the months that a day opens.</summary>
    private enum Bar : byte
    {
        None,
        Barred,
        Open,
        Unstated,
    }

    private static Bar Barred(Recall facts, ReportedDate from, Norm<int> months, in Trial trial)
    {
        var (start, made) = (from.In(trial.Occasion), facts.SubmittedOn.In(trial.Occasion));
        if (!start.IsStated || !made.IsStated) return Bar.Unstated;
        var end = start.PlusMonths(months.Value);
        // Before the earlier vote nothing was made again.
        if (made.Last < start.First) return Bar.None;
        if (ReportedDate.NotAfter(made, end) == false) return Bar.None;
        trial.Say("date", made);
        trial.Say("lastDay", end);
        return ReportedDate.NotAfter(made, end) == true && ReportedDate.NotAfter(start, made) == true ? Bar.Barred : Bar.Open;
    }

    /// <summary>Who sign, by the roll of the reading; the reading is relied on where the two rolls give two numbers.</summary>
    private static (Fact Fact, int? Number) SignatoriesOf(Recall facts, in Trial trial)
    {
        if (facts.SignatoriesAtElection is { } then && facts.Signatories is { } now && then != now) trial.Reading(Interpretations.RecallRoll);
        return trial.Law.Reading(Interpretations.RecallRoll) == "of-the-election"
            ? (RecallFacts.SignatoriesAtElection, facts.SignatoriesAtElection)
            : (RecallFacts.Signatories, facts.Signatories);
    }

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("县级代表，选民62人书面联名，写明理由", "A county deputy: 62 voters, in writing, with reasons", Signed(62)) with { Occasion = InCounty },
        Breached("县级代表，选民33人联名", "A county deputy: 33 voters", Signed(33), TooFew) with { Occasion = InCounty },
        Breached("口头提出", "Asked for by word of mouth", Signed(62) with { IsInWriting = false }, NotWritten) with { Occasion = InCounty },
        Breached("没有写明理由", "No reasons given", Signed(62) with { HasReasons = false }, NoReasons) with { Occasion = InCounty },
        Inside("县级代表，选民50人联名", "A county deputy: 50 voters", Signed(50)) with { Occasion = InCounty },
        Outside("县级代表，选民49人联名", "A county deputy: 49 voters", Signed(49), TooFew) with { Occasion = InCounty },
        Inside("乡级代表，选民30人联名", "A township deputy: 30 voters", Signed(30)),
        Outside("乡级代表，选民29人联名", "A township deputy: 29 voters", Signed(29), TooFew),
        Outside("以原选举时名单为准的读法：51人中列入原名单的48人", "Under the reading that takes the roll of the election: 48 of 51", Signed(51) with { SignatoriesAtElection = 48 }, TooFew) with { Occasion = InCounty, Readings = [("recall-roll", "of-the-election")] },
        Outside("广东省：2021年5月1日当选，11月1日以不称职为由提出", "Guangdong: elected on 1 May 2021, for incompetence on 1 November", Incompetent(new(2021, 11, 1)), TooSoon) with { Occasion = InCounty, Province = "44" },
        Inside("广东省：2021年5月1日当选，11月2日以不称职为由提出", "Guangdong: elected on 1 May 2021, for incompetence on 2 November", Incompetent(new(2021, 11, 2))) with { Occasion = InCounty, Province = "44" },
        Met("广东省：当选一个月，以其他理由提出", "Guangdong: a month after the election, on another ground", Incompetent(new(2021, 6, 1)) with { Ground = RecallGround.Other }) with { Occasion = InCounty, Province = "44" },
        Breached("广东省：上次未获通过不满一年，以类似理由再次提出", "Guangdong: on similar grounds again within a year of the failed request", Again(new(2021, 9, 1)), Repeated) with { Occasion = InCounty, Province = "44" },
        Met("广东省：上次未获通过已满一年", "Guangdong: more than a year after the failed request", Again(new(2021, 9, 2))) with { Occasion = InCounty, Province = "44" },
        Undetermined("广东省：只知在当选后十月至十二月间提出", "Guangdong: made some day from October to December", Incompetent(new(2021, 10, 1)) with { SubmittedOn = ReportedDate.Between(new(2021, 10, 1), new(2021, 12, 1)) }, BarOpen) with { Occasion = InCounty, Province = "44" },
        Undetermined("广东省：没有载明罢免理由是否为不称职", "Guangdong: the ground is not stated", Incompetent(new(2021, 6, 1)) with { Ground = null }, Finding.MissingFact) with { Occasion = InCounty, Province = "44" },
        Undetermined("没有载明联名人数", "How many signed is not stated", Signed(62) with { Signatories = null }, Finding.MissingFact) with { Occasion = InCounty },
        Undetermined("2006年的人数未查证", "The number of 2006 is not proved", Signed(62), Finding.NoNorm) with { Occasion = InCounty, AsOf = new(2006, 11, 1) },
        OutOfScope("间接选举产生的代表", "A deputy whom a congress elected", Signed(62)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Recall Signed(int number) => new() { Signatories = number, IsInWriting = true, HasReasons = true };

    private static Recall Incompetent(NodaTime.LocalDate on) => Signed(62) with { Ground = RecallGround.Incompetence, ElectedOn = new NodaTime.LocalDate(2021, 5, 1), SubmittedOn = on };

    private static Recall Again(NodaTime.LocalDate on) => Signed(62) with { Ground = RecallGround.Other, EarlierFailedOn = new NodaTime.LocalDate(2020, 9, 1), SubmittedOn = on };
}
