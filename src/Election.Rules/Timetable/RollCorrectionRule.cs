using NodaTime;

namespace Election.Rules;

/// <summary>Provinces (Jiangsu 36, Shanghai 25): the roll is reviewed before election day and its corrections are published.</summary>
internal sealed class RollCorrectionRule : LeadRule
{
    public RollCorrectionRule()
        : base("timetable.roll-correction", Scope.Direct.For(ElectionKind.General), Parameters.RollCorrectionLead, TimetableFacts.RollCorrected)
    {
        Title = new("选民补正榜的公布期限", "Publication of corrections to the roll");
        Statement = new(
            "选民名单公布后经复查补正的，选民补正榜应当在省级规定的期限以前公布。国家法律没有规定期限。",
            "Corrections of the published roll are published by the day that the province sets. National law sets no day.");
        AskedAs =
        [
            new("选民补正榜最迟哪天公布？", "By which day must corrections of the voter list be published?"),
            new("选民名单公布后发现漏登、错登，最迟哪天公布补正？", "Omissions and errors were found in the published list: by which day must the corrections be published?"),
        ];
        NotDecided = new(
            "应当增减哪些人，由`roll.complete`、`roll.removed`等规则判断。只看最后一次公布补正榜的日期；没有载明公布日的，列为资料不足，不推定没有需要补正的情形。",
            "Who is to be added or struck off is decided by `roll.complete`, `roll.removed` and others. Only the day on which corrections were last published is looked at; where it is not stated, the facts are incomplete, and it is not presumed that there was nothing to correct.");
        Deadline = new("公布选民补正榜的最后一日", "Last day to publish corrections to the roll");
    }

    private protected override Axis<ElectionTimetable> Axis => AxisAround(2) with { Province = "32" };

    internal override ReportedDate Of(ElectionTimetable facts) => facts.RollCorrected;

    internal override ElectionTimetable With(ReportedDate act) => new() { RollCorrected = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("江苏省：选举日前3日公布", "In Jiangsu: 3 days before election day", DaysBefore(3)) with { Province = "32" },
        Breached("江苏省：选举日后公布", "In Jiangsu: after election day", DaysBefore(-1), Late) with { Province = "32" },
        Inside("江苏省：选举日前1日", "In Jiangsu: the day before", DaysBefore(1)) with { Province = "32" },
        Inside("江苏省：选举日前1日，“隔满”的读法不影响没有数字的期限", "In Jiangsu: the day before; clear days are counted only where the law states a number", DaysBefore(1)) with { Province = "32", Readings = [("days-before", "E-N-1")] },
        Outside("江苏省：选举日当日", "In Jiangsu: on election day", DaysBefore(0), Late) with { Province = "32" },
        WithEarlyPoll(1, Example.Day) with { Province = "32" },
        Inside("上海市：选举日前2日", "In Shanghai: 2 days before election day", DaysBefore(2)) with { Province = "31" },
        Outside("上海市：选举日前1日", "In Shanghai: the day before", DaysBefore(1), Late) with { Province = "31" },
        OutOfScope("广东省没有规定期限", "Guangdong sets no day", DaysBefore(0)) with { Province = "44" },
        Undetermined("江苏省：没有载明公布日", "In Jiangsu: publication not stated", new(), Finding.MissingFact) with { Province = "32" },
        Undetermined("没有载明行政区划", "The division is not stated", DaysBefore(3), Finding.NoNorm),
        OutOfScope("补选", "A by-election", DaysBefore(3)) with { Province = "32", Occasion = new(Level.Township, ElectionKind.ByElection) { Day = Example.Day } },
    ];
}
