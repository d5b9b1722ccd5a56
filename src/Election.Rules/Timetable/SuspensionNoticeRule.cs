using NodaTime;

namespace Election.Rules;

/// <summary>Provinces: decisions that suspend the right to vote reach the election committee in time.</summary>
internal sealed class SuspensionNoticeRule : LeadRule
{
    public SuspensionNoticeRule()
        : base("timetable.suspension-notice", Scope.Direct.For(ElectionKind.General), Parameters.SuspensionNoticeLead, TimetableFacts.SuspensionNotice)
    {
        Title = new("停止行使选举权利的决定的通知期限", "Notice of decisions that suspend the right to vote");
        Statement = new(
            "人民检察院、人民法院决定停止行使选举权利的，应当在省级规定的期限以前将决定通知选举委员会。没有此类决定的，不适用。",
            "Decisions of the procuratorate or the court that suspend the right to vote reach the election committee by the day that the province sets. Where there is none, the rule does not apply.");
        AskedAs =
        [
            new("停止行使选举权利的决定最迟哪天送达选举委员会？", "By which day must a decision suspending the right to vote reach the election committee?"),
            new("停止行使选举权利的决定在选举日前4日才送达，是否逾期？", "A decision suspending the right to vote arrived 4 days before election day: is that too late?"),
        ];
        NotDecided = new(
            "决定是否具备法定条件、当事人能否列入选民名单，由`voter.suspended`判断。迟到的决定是否仍有效力，不作判断。有多项决定的，只看最后送达的一项。",
            "Whether the conditions of such a decision are met, and whether the person stays on the roll, is decided by `voter.suspended`. Whether a decision that arrives late still has effect is not decided. Where there are several, only the last to arrive is looked at.");
        Deadline = new("停止行使选举权利的决定送达选举委员会的最后一日", "Last day for decisions suspending the right to vote to reach the committee");
        IsOccasional = true;
    }

    private protected override Axis<ElectionTimetable> Axis => AxisAround(5) with { Province = "31" };

    internal override ReportedDate Of(ElectionTimetable facts) => facts.SuspensionNotice;

    internal override ElectionTimetable With(ReportedDate act) => new() { SuspensionNotice = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Undetermined("没有载明行政区划", "The division is not stated", DaysBefore(3), Finding.NoNorm),
        Met("上海市：选举日前10日送达", "In Shanghai: 10 days before election day", DaysBefore(10)) with { Province = "310101" },
        Breached("上海市：选举日前2日送达", "In Shanghai: 2 days before election day", DaysBefore(2), Late) with { Province = "310101" },
        Inside("上海市：选举日前5日", "In Shanghai: 5 days before election day", DaysBefore(5)) with { Province = "31" },
        Outside("上海市：选举日前4日", "In Shanghai: 4 days before election day", DaysBefore(4), Late) with { Province = "31" },
        WithEarlyPoll(6, Example.Day) with { Province = "31" },
        OutOfScope("上海市：没有此类决定", "In Shanghai: there is no such decision", new()) with { Province = "31" },
        OutOfScope("江苏省2026年：实施细则未作规定", "In Jiangsu in 2026: the rules set no day", DaysBefore(3)) with { Province = "32", AsOf = new LocalDate(2026, 11, 2) },
        OutOfScope("间接选举", "An indirect election", DaysBefore(3)) with { Occasion = Occasion.General(Level.Province, Example.Day) },
    ];
}
