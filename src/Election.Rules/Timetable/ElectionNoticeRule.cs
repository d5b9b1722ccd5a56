using NodaTime;

namespace Election.Rules;

/// <summary>Provinces (Jiangsu 47(1), Beijing 36, Guangdong 30; in by-elections Beijing 61, Hubei 54(4)): day, place and manner of the poll are announced before it.</summary>
internal sealed class ElectionNoticeRule : LeadRule
{
    private static readonly LocalDate In2026 = new(2026, 11, 2);

    public ElectionNoticeRule()
        : base("timetable.election-notice", Scope.Direct.For(ElectionKind.General, ElectionKind.ByElection), Parameters.ElectionNoticeLead, TimetableFacts.ElectionNotice)
    {
        Title = new("投票时间、地点的公布期限", "Announcement of the day and place of the poll");
        Statement = new(
            "投票选举的具体时间、地点、方法，应当在省级规定的期限以前公布，换届选举和补选可以不同；规定与名单一并公布的，以该名单的公布期限为准。国家法律没有规定期限。",
            "Day, place and manner of the poll are announced by the day that the province sets, for general elections and by-elections apart; where they are first announced together with a list, by the day of that list. National law sets no day.");
        AskedAs =
        [
            new("投票的时间、地点最迟哪天公布？", "By which day must the day and place of the poll be announced?"),
            new("江苏省能否在选举日前1日才公布投票地点？", "In Jiangsu, may the place of the poll be announced only the day before election day?"),
        ];
        NotDecided = new(
            "只看公布的日期；公布的内容是否齐全、公布以后有无变更、投票站是否方便选民，不作判断。选举日由谁确定见`committee.competence`。选举法要求选举委员会“及时公布选举信息”，没有期限，不据此判断。",
            "Only the day of the announcement is looked at; whether it was complete or changed later, and whether the stations are convenient, is not decided. For who fixes election day see `committee.competence`. The Electoral Law has the committee publish information on the election in good time, which sets no day, and nothing is decided by it.");
        Deadline = new("公布投票时间、地点的最后一日", "Last day to announce the day and place of the poll");
    }

    private protected override Axis<ElectionTimetable> Axis => new(new("投票时间、地点公布日：选举日前的日数", "Announcement: days before election day"), 0, 4, value => DaysBefore(value, In2026))
    { Occasion = Occasion.General(Level.Township, In2026), Province = "32" };

    internal override ReportedDate Of(ElectionTimetable facts) => facts.ElectionNotice;

    internal override ElectionTimetable With(ReportedDate act) => new() { ElectionNotice = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        InJiangsu(Met("江苏省：选举日前5日公布", "In Jiangsu: 5 days before election day", DaysBefore(5, In2026))),
        InJiangsu(Breached("江苏省：选举日次日公布", "In Jiangsu: the day after election day", DaysBefore(-1, In2026), Late)),
        InJiangsu(Inside("江苏省：选举日前1日", "In Jiangsu: the day before", DaysBefore(1, In2026))),
        InJiangsu(Outside("江苏省：选举日当日", "In Jiangsu: on election day", DaysBefore(0, In2026), Late)),
        InJiangsu(WithEarlyPoll(1, In2026)),
        InJiangsu(Undetermined("江苏省：没有载明公布日", "In Jiangsu: announcement not stated", new(), Finding.MissingFact)),
        Inside("北京市：与选民名单同时公布，选举日前20日", "In Beijing: with the roll, 20 days before election day", DaysBefore(20)) with { Province = "11" },
        Outside("北京市：选举日前19日", "In Beijing: 19 days before election day", DaysBefore(19), Late) with { Province = "11" },
        Inside("广东省：与正式名单同时公布，选举日前7日", "In Guangdong: with the formal list, 7 days before election day", DaysBefore(7)) with { Province = "44" },
        Outside("广东省：选举日前6日", "In Guangdong: 6 days before election day", DaysBefore(6), Late) with { Province = "44" },
        OutOfScope("浙江省没有规定期限", "Zhejiang sets no day", DaysBefore(0)) with { Province = "33" },
        Inside("湖北省补选：选举日前5日", "A by-election in Hubei: 5 days before election day", DaysBefore(5, In2026)) with { Province = "42", AsOf = In2026, Occasion = ByElection },
        Outside("湖北省补选：选举日前4日", "A by-election in Hubei: 4 days before election day", DaysBefore(4, In2026), Late) with { Province = "42", AsOf = In2026, Occasion = ByElection },
        Undetermined("江苏省2021年：当时的文本未收录", "In Jiangsu in 2021: the text of that day is not held", DaysBefore(5), Finding.NoNorm) with { Province = "32" },
        OutOfScope("间接选举", "An indirect election", DaysBefore(0)) with { Province = "32", Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Occasion ByElection => new(Level.County, ElectionKind.ByElection) { Day = In2026 };

    private static Example<ElectionTimetable> InJiangsu(Example<ElectionTimetable> example) =>
        example with { Province = "32", AsOf = In2026, Occasion = Occasion.General(Level.Township, In2026) };
}
