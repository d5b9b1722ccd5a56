namespace Election.Rules;

/// <summary>
/// The county standing committee checks a request to recall before it is put to the voters: Hebei 52(1), Shandong 53(2), Guangdong 54(1),
/// which sets twenty days for the check and thirty to start the procedure, where enough voters signed.
/// </summary>
internal sealed class RecallReviewRule : RecallStepRule
{
    private static readonly Finding NotReviewed = new("not-reviewed",
        new("县级人大常委会没有核查罢免要求。", "The county standing committee did not check the request."),
        new("核查罢免要求是否符合规定的条件后，再交付表决。", "Check whether the request meets the law before it is put to the vote."), Unit.None);

    private static readonly Finding ReviewLate = new("reviewed-late",
        new("调查核实于{date}完成，期限至{lastDay}为止。", "The check was done on {date}; the last day was {lastDay}."),
        new("已不能补救：写明逾期的原因。", "It cannot be put right; record why it was late."), Unit.Days);

    private static readonly Finding StartLate = new("started-late",
        new("罢免程序于{date}启动，期限至{lastDay}为止。", "The procedure was started on {date}; the last day was {lastDay}."),
        new("已不能补救：写明逾期的原因，尽快交付表决。", "It cannot be put right; record why it was late, and put the request to the vote soon."), Unit.Days);

    private static readonly Finding BeforeReceipt = new("before-receipt",
        new("{fact}为{date}，早于收到罢免要求的日期{day}，日期互相矛盾，无法判断。", "{fact}: {date}. The request was received on {day}: the dates contradict one another."),
        new("核对收到、核查和启动的日期。", "Check the days of receipt, check and start."), Unit.None);

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    public RecallReviewRule()
        : base("recall.review", Scope.Direct, Withdrawn)
    {
        Title = new("县级人大常委会审查罢免要求", "The county standing committee checks the request");
        Statement = new(
            "省级规定的，县级人大常委会收到罢免要求后进行核查；规定期限的，在期限内完成核查；联名选民符合法定人数的，在期限内启动罢免程序。期限自收到之日起算。",
            "Where the province says so, the county standing committee checks a request that it has received; where the province sets days, it does so within them, and starts the procedure within those set for that where enough voters signed. They are counted from receipt.");
        AskedAs =
        [
            new("县人大常委会收到罢免要求后，要不要先核查？", "Must the county standing committee check a request to recall that it has received?"),
            new("广东省县人大常委会收到罢免要求，多少日内要调查核实、启动程序？", "In Guangdong, within how many days of receipt is a request to recall checked, and the procedure started?"),
        ];
        NotDecided = new(
            "核查的方式和结论是否正确，不作判断；省级规定只写“及时”的，没有期限可以衡量。联名人数是否足够见`recall.request`，人数不足的，本规则只是不要求启动程序。核查时是否听取代表的意见不核对，申辩见`recall.defence`。",
            "How the request was checked, and whether the result is right, is not judged; where a province says no more than “promptly” there is no period to measure. Whether enough voters signed is for `recall.request`: where too few did, this rule only asks for no start. Whether the deputy was heard during the check is not asked; the right to answer is for `recall.defence`.");
        RestsOn = [Parameters.RecallReview, Parameters.RecallReviewWindow, Parameters.RecallStartWindow, Parameters.RecallSignatories, Parameters.RecallWithdrawal];
        Facts = [RecallFacts.Reviewed, RecallFacts.ReceivedOn, RecallFacts.ReviewedOn, RecallFacts.StartedOn];
        Findings = [NotReviewed, ReviewLate, StartLate, Withdrawn, BeforeReceipt];
        CitesWhatItApplies = true;
    }

    private protected override Axis<Recall> Axis => new(new("广东省：收到后调查核实所用日数", "Guangdong: days from receipt to the check"), 17, 23, days => Guangdong(days, 25)) { Occasion = InCounty, Province = "44" };

    private static Occasion InCounty => Occasion.General(Level.County, Example.Day);

    private static NodaTime.LocalDate Receipt => new(2021, 9, 1);

    private protected override Verdict DecideStep(Recall facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RecallReview) is not { } norm) return trial.Without(Parameters.RecallReview);
        if (facts.IsReviewed is { } reviewed && !trial.Holds(RecallFacts.Reviewed, reviewed)) return trial.Breached(NotReviewed, norm);
        if (IsBeforeReceipt(RecallFacts.ReviewedOn, facts.ReviewedOn, facts, trial) || IsBeforeReceipt(RecallFacts.StartedOn, facts.StartedOn, facts, trial)) return trial.Undetermined(BeforeReceipt);
        var window = trial.Norm(Parameters.RecallReviewWindow);
        var starting = IsTooFew(facts, trial) ? null : trial.Norm(Parameters.RecallStartWindow);
        if (window is null && starting is null)
            return facts.ReviewedOn.IsStated || !trial.Lacks(RecallFacts.Reviewed, facts.IsReviewed) ? trial.Met(norm) : Trial.MissingFact;
        var received = facts.ReceivedOn.In(trial.Occasion);
        if (trial.Lacks(RecallFacts.ReceivedOn, received)) return Trial.MissingFact;
        var check = window is null ? trial.Met(norm) : trial.OnOrBefore(RecallFacts.ReviewedOn, facts.ReviewedOn, received.Plus(window.Value), window, ReviewLate);
        if (check.Conclusion == Conclusion.Breached) return check;
        var start = starting is null ? trial.Met(norm) : trial.OnOrBefore(RecallFacts.StartedOn, facts.StartedOn, received.Plus(starting.Value), starting, StartLate);
        return start.Conclusion == Conclusion.Breached || check.Conclusion == Conclusion.Met ? start : check;
    }

    /// <summary>Whether a step is dated before the receipt, on every day that both dates allow.</summary>
    private static bool IsBeforeReceipt(Fact fact, ReportedDate step, Recall facts, in Trial trial)
    {
        var (done, received) = (step.In(trial.Occasion), facts.ReceivedOn.In(trial.Occasion));
        if (!done.IsStated || !received.IsStated || done.Last >= received.First) return false;
        trial.Say("fact", fact.Label);
        trial.Say("date", done);
        trial.Say("day", received);
        return true;
    }

    /// <summary>Whether fewer signed than a request takes: then nothing is to be started.</summary>
    private static bool IsTooFew(Recall facts, in Trial trial) => facts.Signatories is { } signed && trial.Law.Find(Parameters.RecallSignatories, trial.Occasion) is { } least && signed < least.Value;

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("河北省：已审查", "Hebei: checked", new() { IsReviewed = true }) with { Occasion = InCounty, Province = "13" },
        Breached("河北省：没有审查即交付表决", "Hebei: put to the vote unchecked", new() { IsReviewed = false }, NotReviewed) with { Occasion = InCounty, Province = "13" },
        Breached("广东省：收到后第40日启动", "Guangdong: started forty days after receipt", Guangdong(15, 40), StartLate) with { Occasion = InCounty, Province = "44" },
        Inside("广东省：收到后第20日完成调查核实，第30日启动", "Guangdong: checked on the twentieth day, started on the thirtieth", Guangdong(20, 30)) with { Occasion = InCounty, Province = "44" },
        Outside("广东省：收到后第21日完成调查核实", "Guangdong: checked on the twenty-first day", Guangdong(21, 30), ReviewLate) with { Occasion = InCounty, Province = "44" },
        Outside("广东省：收到后第31日启动", "Guangdong: started on the thirty-first day", Guangdong(20, 31), StartLate) with { Occasion = InCounty, Province = "44" },
        Met("广东省：联名人数不足，不必启动", "Guangdong: too few signed, so that nothing is to be started", new() { Signatories = 40, ReceivedOn = Receipt, ReviewedOn = Receipt.PlusDays(10) }) with { Occasion = InCounty, Province = "44" },
        Inside("广东省：收到当日核查、启动", "Guangdong: checked and started on the day of receipt", Guangdong(0, 0)) with { Occasion = InCounty, Province = "44" },
        Undetermined("广东省：核查早于收到", "Guangdong: checked before the receipt", Guangdong(-1, 30), BeforeReceipt) with { Occasion = InCounty, Province = "44" },
        Undetermined("广东省：启动早于收到", "Guangdong: started before the receipt", Guangdong(20, -1), BeforeReceipt) with { Occasion = InCounty, Province = "44" },
        Undetermined("河北省：核查早于收到", "Hebei: checked before the receipt", Guangdong(-1, 30), BeforeReceipt) with { Occasion = InCounty, Province = "13" },
        Undetermined("广东省：没有载明收到的日期", "Guangdong: the day of receipt is not stated", new() { IsReviewed = true }, Finding.MissingFact) with { Occasion = InCounty, Province = "44" },
        Undetermined("没有载明行政区划", "The division is not stated", new() { IsReviewed = true }, Finding.NoNorm) with { Occasion = InCounty },
        OutOfScope("浙江省未作规定", "Zhejiang sets nothing of it", new() { IsReviewed = false }) with { Occasion = InCounty, Province = "33" },
        OutOfScope("间接选举产生的代表", "A deputy whom a congress elected", new() { IsReviewed = false }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day), Province = "44" },
        OfAWithdrawal(new() { IsReviewed = true }, Withdrawn),
    ];

    private static Recall Guangdong(int check, int start) => new() { Signatories = 62, IsReviewed = true, ReceivedOn = Receipt, ReviewedOn = Receipt.PlusDays(check), StartedOn = Receipt.PlusDays(start) };
}
