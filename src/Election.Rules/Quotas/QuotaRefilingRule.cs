using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 14(2), new in 2020: a total fixed anew is filed with the NPC Standing Committee within thirty days. Where a province orders
/// a chain of reports for its townships (SX 12(1): two; JS 20(3): the city's alone, from the decision), each report has its own days and the filing is what is forwarded.
/// </summary>
internal sealed class QuotaRefilingRule : QuotaRule
{
    private static readonly Finding FiledLate = new("filed-late",
        new("{fact}：{date}，最迟应在{lastDay}，晚{late}日。", "{fact}: {date}; the last lawful day was {lastDay}. Days late: {late}."),
        new("立即补报备案，并说明迟报原因。", "File it at once, and say why it is late."), Unit.Days);

    private static readonly Finding ReportedLate = new("reported-late",
        new("{fact}：{date}，当地规定最迟应在{lastDay}，晚{late}日。", "{fact}: {date}; by the rules of the place the last lawful day was {lastDay}. Days late: {late}."),
        new("立即补报，并说明迟报原因。", "Report it at once, and say why it is late."), Unit.Days);

    private static readonly Finding BeforeDecision = new("before-decision",
        new("{fact}早于前一步骤的日期，日期有误。", "{fact}: before the step that it follows; one of the dates is wrong."),
        new("核对两个日期。", "Check both dates."), Unit.Days);

    private static readonly Finding NotByThisArticle = Finding.Inapplicable("statute-changed",
        "因法定基数、比例或者上限变化重新确定的，不属于第十四条第一款的情形，第十四条第二款的三十日期限不适用；仍应依照第十三条报备案。",
        "A total fixed anew because the law changed is none of Art. 14(1), and the thirty days of Art. 14(2) are not set for it; it is filed under Art. 13 all the same.");

    public QuotaRefilingRule()
        : base("quota.refiling", Scope.Local.At(Level.Township, Level.County, Level.Prefecture))
    {
        Title = new("重新确定代表名额的备案", "A total fixed anew is filed");
        Statement = new(
            "重新确定代表名额的，省级人大常委会应当在三十日内报全国人大常委会备案。省级规定乡级名额逐级报告期限的，先按该期限报告；省级规定三十日自重新确定之日起算的，从其规定。",
            "Where totals are fixed anew, the provincial standing committee files this with the NPC Standing Committee within thirty days. Where the province sets days for reporting a township's total upwards, these are kept first; where it says that the thirty days run from the decision, they do.");
        AskedAs =
        [
            new("重新确定代表名额后，几日内报全国人大常委会备案？", "Within how many days is a total fixed anew filed with the NPC Standing Committee?"),
            new("乡镇代表名额重新确定后，逐级报告的期限是几日？", "How many days are there to report a township's new total upwards?"),
        ];
        NotDecided = new(
            "首次确定名额的备案、报告的内容和迟报的后果，不作判断。重新确定的原因是否合法见`quota.change-ground`。省级人民代表大会的名额由全国人大常委会确定，不适用。",
            "The filing of a total fixed for the first time, what the report contains and what follows from a late one are not decided. Whether the ground was lawful is the matter of `quota.change-ground`. The total of a province is fixed by the NPC Standing Committee itself, and the rule does not apply to it.");
        RestsOn = [Parameters.RefilingWindow, Parameters.RefilingReport, Parameters.RefilingForward, Parameters.RefilingFromDecision];
        Facts = [QuotaFacts.Ground, QuotaFacts.DecidedOn, QuotaFacts.ReportedOn, QuotaFacts.ReportedToProvinceOn, QuotaFacts.ForwardedOn];
        Findings = [FiledLate, ReportedLate, BeforeDecision, NotByThisArticle];
        OpenQuestions = [Interpretations.RefilingStart];
    }

    private protected override Axis<SeatQuota> Axis => new(new("报告：重新确定（2021年3月1日）后的日数", "Report: days after the decision of 1 March 2021"), 28, 33, days => Decided(new(2021, 3, 1), days));

    private protected override (Fact Fact, ReportedDate Day) Act(SeatQuota facts, in Trial trial) => (QuotaFacts.DecidedOn, facts.Change?.DecidedOn ?? default);

    private protected override Verdict DecideThen(SeatQuota facts, in Trial then)
    {
        if (facts.Change is not { } change) return Verdict.NotApplicable;
        if (then.Norm(Parameters.RefilingWindow) is not { } window) return then.Without(Parameters.RefilingWindow);
        // 14(2) speaks of totals fixed anew 依照前款规定, for the grounds of 14(1): boundaries and population.
        if (change.Ground == QuotaChangeGround.Statute) return then.NotApplicable(NotByThisArticle);
        var chain = then.Norm(Parameters.RefilingReport);
        var onward = then.Norm(Parameters.RefilingForward);
        var (decided, reported, forwarded) = (change.DecidedOn.In(then.Occasion), change.ReportedOn.In(then.Occasion), change.ForwardedOn.In(then.Occasion));
        // The provincial committee itself decides on all but townships: nothing of others is reported to it.
        var toProvince = then.Occasion.Level == Level.Township ? change.ReportedToProvinceOn.In(then.Occasion) : default;

        // Of townships it receives a report, and by one reading, where the province does not settle it, the days run from that.
        var fromReceipt = then.Occasion.Level == Level.Township && (reported.IsStated || toProvince.IsStated || forwarded.IsStated)
            && then.Norm(Parameters.RefilingFromDecision) is null && then.Reading(Interpretations.RefilingStart) == "receipt";
        // What the city passes on is what the province receives; elsewhere the one report is.
        var hasCity = onward is not null || toProvince.IsStated;
        var start = !fromReceipt ? decided : hasCity ? toProvince : reported;
        var (filedFact, filed) = forwarded.IsStated || chain is not null || hasCity || fromReceipt ? (QuotaFacts.ForwardedOn, forwarded) : (QuotaFacts.ReportedOn, reported);

        // Each step that is known is judged; a step that is late is so whatever is not known of the other.
        var filing = start.IsStated && filed.IsStated ? Within(filedFact, filed, start, window, FiledLate, then) : (Verdict?)null;
        if (filing is { Conclusion: Conclusion.Breached } late) return late;
        if (chain is not null && decided.IsStated && reported.IsStated)
        {
            var report = Within(QuotaFacts.ReportedOn, reported, decided, chain, ReportedLate, then);
            if (report.Conclusion != Conclusion.Met) return report;
        }
        // Where no term of the first report is set, the city's runs from the decision.
        var before = chain is null ? decided : reported;
        if (onward is not null && before.IsStated && toProvince.IsStated)
        {
            var passedOn = Within(QuotaFacts.ReportedToProvinceOn, toProvince, before, onward, ReportedLate, then);
            if (passedOn.Conclusion != Conclusion.Met) return passedOn;
        }
        // Of rules held in part the first step is known, and whether there is a second one is not.
        if (chain is not null && onward is null && then.IsPlaceOpen) return then.Without(Parameters.RefilingForward);
        return then.Lacks(QuotaFacts.DecidedOn, decided)
            | ((chain is not null || (fromReceipt && !hasCity)) && then.Lacks(QuotaFacts.ReportedOn, reported))
            | (onward is not null && then.Lacks(QuotaFacts.ReportedToProvinceOn, toProvince))
            | then.Lacks(filedFact, filed)
            ? Trial.MissingFact
            : filing!.Value;
    }

    /// <summary>Within so many days of another act, that day not counted; the verdict measures the days from it.</summary>
    private static Verdict Within(Fact fact, ReportedDate act, ReportedDate from, Norm<int> window, Finding late, in Trial trial)
    {
        if (ReportedDate.NotAfter(from, act) is false)
        {
            trial.Say("fact", fact.Label);
            return trial.Undetermined(BeforeDecision);
        }
        var verdict = trial.OnOrBefore(fact, act, from.Plus(window.Value), window, late);
        return verdict.Conclusion == Conclusion.Undetermined ? verdict : verdict with { Measured = verdict.Conclusion == Conclusion.Met ? act.Last - from.First : act.First - from.Last, Bound = window.Value };
    }

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("重新确定后10日备案", "Filed ten days after the decision", Decided(new(2021, 3, 1), 10)),
        Breached("重新确定后60日备案", "Filed sixty days after the decision", Decided(new(2021, 3, 1), 60), FiledLate),
        Inside("重新确定后第30日备案", "Filed on the thirtieth day", Decided(new(2021, 3, 1), 30)),
        Outside("重新确定后第31日备案", "Filed on the thirty-first day", Decided(new(2021, 3, 1), 31), FiledLate),
        Outside("逐级上报，省级人大常委会第31日报备案", "Passed on, and filed by the province on the thirty-first day", Chain(10, 31), FiledLate),
        Inside("自省级收到之日起算的读法：收到后第30日", "Under the reading that counts from receipt: thirty days after it", Chain(10, 40)) with { Readings = [("refiling-start", "receipt")] },
        Outside("江苏省：乡级名额重新确定后第21日，市才报省", "In Jiangsu: a township's total passed on by the city on the twenty-first day", Chain(5, 25, new(2026, 6, 1), toProvince: 21), ReportedLate) with { AsOf = new(2026, 7, 1), Province = "32" },
        Inside("江苏省：第20日市报省，第30日报备案", "In Jiangsu: passed on by the city on the twentieth, filed on the thirtieth day", Chain(5, 30, new(2026, 6, 1), toProvince: 20)) with { AsOf = new(2026, 7, 1), Province = "32" },
        Inside("山西省：第10日报市，其后第10日报省，第30日报备案", "In Shanxi: to the city on the tenth day, on to the province ten days later, filed on the thirtieth", Chain(10, 30, new(2026, 6, 1), toProvince: 20)) with { AsOf = new(2026, 7, 1), Province = "14" },
        Outside("山西省：第11日才报市", "In Shanxi: to the city on the eleventh day", Chain(11, 30, new(2026, 6, 1), toProvince: 20), ReportedLate) with { AsOf = new(2026, 7, 1), Province = "14" },
        Outside("山西省：市收到后第11日才报省", "In Shanxi: on to the province eleven days after the report to the city", Chain(10, 30, new(2026, 6, 1), toProvince: 21), ReportedLate) with { AsOf = new(2026, 7, 1), Province = "14" },
        Undetermined("山西省：没有载明市转报的日期", "In Shanxi: when the city passed it on is not stated", Chain(10, 30, new(2026, 6, 1)), Finding.MissingFact) with { AsOf = new(2026, 7, 1), Province = "14" },
        Undetermined("山西省：转报早于报市", "In Shanxi: passed on before it was reported to the city", Chain(10, 30, new(2026, 6, 1), toProvince: 8), BeforeDecision) with { AsOf = new(2026, 7, 1), Province = "14" },
        Inside("山西省，自收到之日起算的读法：省收到后第30日", "In Shanxi, under the reading that counts from receipt: thirty days after the province received it", Chain(10, 50, new(2026, 6, 1), toProvince: 20)) with { AsOf = new(2026, 7, 30), Province = "14", Readings = [("refiling-start", "receipt")] },
        Inside("天津市：第15日报市，第30日报备案", "In Tianjin: reported on the fifteenth, filed on the thirtieth day", Chain(15, 30, new(2026, 6, 1))) with { AsOf = new(2026, 7, 1), Province = "12" },
        Outside("天津市：第16日才报市", "In Tianjin: reported on the sixteenth day", Chain(16, 30, new(2026, 6, 1)), ReportedLate) with { AsOf = new(2026, 7, 1), Province = "12" },
        Outside("天津市，自收到之日起算的读法：该市规定自重新确定之日起算，第31日报备案", "In Tianjin, under the reading that counts from receipt: its rules count from the decision, filed on the thirty-first day", Chain(10, 31, new(2026, 6, 1)), FiledLate)
            with { AsOf = new(2026, 7, 10), Province = "12", Readings = [("refiling-start", "receipt")] },
        Inside("北京市：第15日报市，第30日报备案", "In Beijing: reported on the fifteenth, filed on the thirtieth day", Chain(15, 30, new(2021, 6, 1))) with { AsOf = new(2021, 7, 1), Province = "11" },
        Undetermined("没有载明备案日期", "When it was filed is not stated", new() { Change = new() { DecidedOn = new LocalDate(2021, 3, 1) } }, Finding.MissingFact),
        Undetermined("江苏省：只知第10日报市，没有载明市报省的日期", "In Jiangsu: only the report to the city is stated", Decided(new(2026, 6, 1), 10), Finding.MissingFact) with { AsOf = new(2026, 7, 1), Province = "32" },
        Undetermined("备案早于重新确定", "Filed before it was decided", Decided(new(2021, 3, 1), -5), BeforeDecision),
        Undetermined("自收到起算的读法：没有载明报备案日期", "Under the reading that counts from receipt: the filing is not stated", Decided(new(2021, 3, 1), 40), Finding.MissingFact) with { Readings = [("refiling-start", "receipt")] },
        Undetermined("重新确定的日期只知在2020年内：年初的法律没有此项规定", "Decided some day of 2020, at whose start the law did not say this",
            new() { Change = new() { DecidedOn = ReportedDate.Between(new(2020, 1, 1), new(2020, 12, 31)), ReportedOn = new LocalDate(2021, 1, 10) } }, Finding.EditionOpen),
        Outside("江苏省：第31日报备案，报省日期不详", "In Jiangsu: filed on the thirty-first day, the report to the province not stated",
            new() { Change = new() { DecidedOn = new LocalDate(2026, 6, 1), ForwardedOn = new LocalDate(2026, 7, 2) } }, FiledLate) with { AsOf = new(2026, 7, 10), Province = "32" },
        OutOfScope("因选举法提高基数重新确定", "Fixed anew because the law raised the base", Decided(new(2021, 3, 1), 60) with { Change = new() { Ground = QuotaChangeGround.Statute, DecidedOn = new LocalDate(2021, 3, 1), ReportedOn = new LocalDate(2021, 4, 30) } }, NotByThisArticle),
        OutOfScope("总名额没有变动", "The total was not fixed anew", new() { Seats = 47 }),
        OutOfScope("2019年重新确定：当时的法律没有此项规定", "Fixed anew in 2019: the law of that day did not say this", Decided(new(2019, 3, 1), 60)),
        OutOfScope("省级代表名额由全国人大常委会自行确定", "A province's total is fixed by the NPC Standing Committee itself", Decided(new(2021, 3, 1), 60)) with { Occasion = new(Level.Province) },
    ];

    private static SeatQuota Decided(LocalDate day, int reported) => new() { Change = new() { DecidedOn = day, ReportedOn = day.PlusDays(reported) } };

    private static SeatQuota Chain(int reported, int forwarded, LocalDate? decided = null, int? toProvince = null)
    {
        var day = decided ?? new LocalDate(2021, 3, 1);
        return new() { Change = new() { DecidedOn = day, ReportedOn = day.PlusDays(reported), ReportedToProvinceOn = toProvince is { } days ? day.PlusDays(days) : default(ReportedDate), ForwardedOn = day.PlusDays(forwarded) } };
    }
}
