using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 14(2), new in 2020: a total fixed anew is filed with the NPC Standing Committee within thirty days. Where a province orders
/// a chain of reports for its townships (JS 20(3)), the first report has its own days and the filing is what is forwarded.
/// </summary>
internal sealed class QuotaRefilingRule : Rule<SeatQuota>
{
    private static readonly Finding FiledLate = new("filed-late",
        new("{fact}：{date}，最迟应在{lastDay}，晚{late}日。", "{fact}: {date}; the last lawful day was {lastDay}, {late} days earlier."),
        new("立即补报备案，并说明迟报原因。", "File it at once, and say why it is late."), Unit.Days);

    private static readonly Finding ReportedLate = new("reported-late",
        new("{fact}：{date}，当地规定最迟应在{lastDay}，晚{late}日。", "{fact}: {date}; by the rules of the place the last lawful day was {lastDay}, {late} days earlier."),
        new("立即补报，并说明迟报原因。", "Report it at once, and say why it is late."), Unit.Days);

    private static readonly Finding BeforeDecision = new("before-decision",
        new("{fact}早于重新确定的日期：日期有误。", "{fact}: before the decision itself; one of the dates is wrong."),
        new("核对两个日期。", "Check both dates."), Unit.Days);

    public QuotaRefilingRule()
        : base("quota.refiling", Scope.Local.At(Level.Township, Level.County, Level.Prefecture))
    {
        Title = new("重新确定代表名额的备案", "A total fixed anew is filed");
        Statement = new(
            "重新确定代表名额的，省级人大常委会应当在三十日内报全国人大常委会备案。省级规定乡级名额逐级报告期限的，先按该期限报告。",
            "Where totals are fixed anew, the provincial standing committee files this with the NPC Standing Committee within thirty days. Where the province sets days for reporting a township's total upwards, these are kept first.");
        RestsOn = [Parameters.RefilingWindow, Parameters.RefilingReport];
        Facts = [QuotaFacts.DecidedOn, QuotaFacts.ReportedOn, QuotaFacts.ForwardedOn];
        Findings = [FiledLate, ReportedLate, BeforeDecision];
        OpenQuestions = [Interpretations.RefilingStart];
    }

    private protected override Axis<SeatQuota> Axis => new(new("报告：重新确定（2021年3月1日）后的日数", "Report: days after the decision of 1 March 2021"), 28, 33, days => Decided(new(2021, 3, 1), days));

    /// <summary>The law of the day on which a total was fixed anew; where that is not stated, the law judged by.</summary>
    internal static LawInForce? LawIn(QuotaChange change, in Trial trial) =>
        change.DecidedOn.IsStated ? SeatQuota.LawOn(QuotaFacts.DecidedOn, change.DecidedOn, trial) : trial.Law;

    private protected override Verdict Decide(SeatQuota facts, in Trial trial)
    {
        if (facts.Change is not { } change) return Verdict.NotApplicable;
        if (LawIn(change, trial) is not { } law) return trial.Undetermined(Finding.EditionOpen);
        var then = trial.Under(law);
        if (then.Norm(Parameters.RefilingWindow) is not { } window) return then.Without(Parameters.RefilingWindow);
        var chain = then.Norm(Parameters.RefilingReport);
        var (decided, reported, forwarded) = (change.DecidedOn.In(then.Occasion), change.ReportedOn.In(then.Occasion), change.ForwardedOn.In(then.Occasion));
        var (filedFact, filed) = forwarded.IsStated || chain is not null ? (QuotaFacts.ForwardedOn, forwarded) : (QuotaFacts.ReportedOn, reported);
        if (chain is not null && decided.IsStated && reported.IsStated)
        {
            var report = Within(QuotaFacts.ReportedOn, reported, decided, chain, ReportedLate, then);
            if (report.Conclusion != Conclusion.Met) return report;
        }
        // Under the other reading the days run from the day on which the provincial committee, which itself decides on all but townships, received the report.
        var received = forwarded.IsStated && reported.IsStated && then.Occasion.Level == Level.Township && then.Reading(Interpretations.RefilingStart) == "receipt";
        if (then.Lacks(QuotaFacts.DecidedOn, decided) | (chain is not null && then.Lacks(QuotaFacts.ReportedOn, reported)) | then.Lacks(filedFact, filed)) return Trial.MissingFact;
        return Within(filedFact, filed, received ? reported : decided, window, FiledLate, then);
    }

    private static Verdict Within(Fact fact, ReportedDate act, ReportedDate from, Norm<int> window, Finding late, in Trial trial)
    {
        if (ReportedDate.NotAfter(from, act) is false)
        {
            trial.Say("fact", fact.Label);
            return trial.Undetermined(BeforeDecision);
        }
        return trial.OnOrBefore(fact, act, from.Plus(window.Value), window, late);
    }

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("重新确定后10日备案", "Filed ten days after the decision", Decided(new(2021, 3, 1), 10)),
        Breached("重新确定后60日备案", "Filed sixty days after the decision", Decided(new(2021, 3, 1), 60), FiledLate),
        Inside("重新确定后第30日备案", "Filed on the thirtieth day", Decided(new(2021, 3, 1), 30)),
        Outside("重新确定后第31日备案", "Filed on the thirty-first day", Decided(new(2021, 3, 1), 31), FiledLate),
        Outside("逐级上报，省级人大常委会第31日报备案", "Passed on, and filed by the province on the thirty-first day", Chain(10, 31), FiledLate),
        Inside("自省级收到之日起算的读法：收到后第30日", "Under the reading that counts from receipt: thirty days after it", Chain(10, 40)) with { Readings = [("refiling-start", "receipt")] },
        Outside("江苏省：乡级名额第21日才报省", "In Jiangsu: a township's total reported on the twenty-first day", Chain(21, 25, new(2026, 6, 1)), ReportedLate) with { AsOf = new(2026, 7, 1), Province = "32" },
        Inside("江苏省：第20日报省，第30日报备案", "In Jiangsu: reported on the twentieth, filed on the thirtieth day", Chain(20, 30, new(2026, 6, 1))) with { AsOf = new(2026, 7, 1), Province = "32" },
        Undetermined("没有载明备案日期", "When it was filed is not stated", new() { Change = new() { DecidedOn = new LocalDate(2021, 3, 1) } }, Finding.MissingFact),
        Undetermined("江苏省：只知第10日报省，没有载明报备案日期", "In Jiangsu: only the report to the province is stated", Decided(new(2026, 6, 1), 10), Finding.MissingFact) with { AsOf = new(2026, 7, 1), Province = "32" },
        Undetermined("备案早于重新确定", "Filed before it was decided", Decided(new(2021, 3, 1), -5), BeforeDecision),
        Undetermined("重新确定的日期只知在2020年内", "Decided some day of 2020", new() { Change = new() { DecidedOn = ReportedDate.Between(new(2020, 1, 1), new(2020, 12, 31)), ReportedOn = new LocalDate(2021, 1, 10) } }, Finding.EditionOpen),
        OutOfScope("总名额没有变动", "The total was not fixed anew", new() { Seats = 47 }),
        OutOfScope("2019年重新确定：当时的法律没有此项规定", "Fixed anew in 2019: the law of that day did not say this", Decided(new(2019, 3, 1), 60)),
        OutOfScope("省级代表名额由全国人大常委会自行确定", "A province's total is fixed by the NPC Standing Committee itself", Decided(new(2021, 3, 1), 60)) with { Occasion = new(Level.Province) },
    ];

    private static SeatQuota Decided(LocalDate day, int reported) => new() { Change = new() { DecidedOn = day, ReportedOn = day.PlusDays(reported) } };

    private static SeatQuota Chain(int reported, int forwarded, LocalDate? decided = null)
    {
        var day = decided ?? new LocalDate(2021, 3, 1);
        return new() { Change = new() { DecidedOn = day, ReportedOn = day.PlusDays(reported), ForwardedOn = day.PlusDays(forwarded) } };
    }
}
