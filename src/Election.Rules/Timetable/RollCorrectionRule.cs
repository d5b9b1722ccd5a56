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
            "选民名单公布后经复查补正的，选民补正榜应当在省级规定的期限以前公布。国家法律没有规定期限。名单没有变动、没有载明补正的，不适用；载明有补登的，就有应当补正公布的情形。",
            "Corrections of the published roll are published by the day that the province sets. National law sets no day. Where nothing changed and no correction is stated, the rule does not apply; where a late registration is stated, there was something to correct and publish.");
        AskedAs =
        [
            new("选民补正榜最迟哪天公布？", "By which day must corrections of the voter list be published?"),
            new("选民名单公布后发现漏登、错登，最迟哪天公布补正？", "Omissions and errors were found in the published list: by which day must the corrections be published?"),
            new("选民名单公布后没有变动，还要公布补正榜吗？", "Nothing changed after the voter list was published: must corrections be published all the same?"),
        ];
        NotDecided = new(
            "应当增减哪些人，由`roll.complete`、`roll.removed`等规则判断。只看最后一次公布补正榜的日期；是否进行了复查，补登以外是否另有变动，不作判断，没有载明公布日和补登日的，不推定有需要补正的情形。",
            "Who is to be added or struck off is decided by `roll.complete`, `roll.removed` and others. Only the day on which corrections were last published is looked at; whether the roll was reviewed, and whether anything but late registrations changed it, is not decided: where neither a correction nor a late registration is stated, it is not presumed that there was something to correct.");
        Deadline = new("公布选民补正榜的最后一日", "Last day to publish corrections to the roll");
        IsOccasional = true;
        Facts = [TimetableFacts.RollCorrected, TimetableFacts.LastLateRegistration, .. Facts.Skip(1)];
    }

    private protected override Axis<ElectionTimetable> Axis => AxisAround(2) with { Province = "32" };

    internal override ReportedDate Of(ElectionTimetable facts) => facts.RollCorrected;

    private protected override bool Occasioned(ElectionTimetable facts) => facts.LastLateRegistration.IsStated;

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
        Undetermined("江苏省：有补登，没有载明公布日", "In Jiangsu: a voter was registered late, publication is not stated", Registered(5), Finding.MissingFact) with { Province = "32" },
        Undetermined("上海市：有补登，没有载明公布日", "In Shanghai: a voter was registered late, publication is not stated", Registered(5), Finding.MissingFact) with { Province = "31" },
        OutOfScope("江苏省：没有补正", "In Jiangsu: there was nothing to correct", new()) with { Province = "32" },
        OutOfScope("上海市：选民情况没有变动", "In Shanghai: nothing changed", new()) with { Province = "31" },
        Undetermined("没有载明行政区划", "The division is not stated", DaysBefore(3), Finding.NoNorm),
        OutOfScope("补选", "A by-election", DaysBefore(3)) with { Province = "32", Occasion = new(Level.Township, ElectionKind.ByElection) { Day = Example.Day } },
    ];

    private static ElectionTimetable Registered(int days) => new() { LastLateRegistration = Example.Day.PlusDays(-days) };
}
