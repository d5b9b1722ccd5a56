using NodaTime;

namespace Election.Rules;

/// <summary>Provinces: until when voters are still registered after the roll was published.</summary>
internal sealed class LateRegistrationRule : LeadRule
{
    public LateRegistrationRule()
        : base("timetable.late-registration", Scope.Direct.For(ElectionKind.General), Parameters.LateRegistrationLead, TimetableFacts.LastLateRegistration)
    {
        Title = new("补登选民的期限", "Late registration of voters");
        Statement = new(
            "选民名单公布后补登选民的，应当在省级规定的期限以前办理。没有补登的，不适用。",
            "Voters registered after the roll was published are registered by the day that the province sets. Where there are none, the rule does not apply.");
        AskedAs =
        [
            new("选民名单公布后漏登的选民，最迟哪天补登？", "Until which day may a voter left off the published list still be registered?"),
            new("山东省在投票选举日当日补登选民，是否逾期？", "In Shandong a voter was registered on election day itself: is that too late?"),
        ];
        NotDecided = new(
            "补登的人有无选举权、是否属于本选区，由`voter.age`、`roll.complete`等规则判断。只看最后一次补登的日期。外出返回、重新取得联系、恢复政治权利、迁入的人员最迟应在何时返回、联系或者提出要求才能补登（例如浙江省：登记期间无法取得联系的选民，在选举日十二日以前取得联系并要求登记），是对选民规定的期限，不是办理补登的期限，不作判断。逾期补登的选民所投的票是否有效，不作判断。",
            "Whether those registered late have the right to vote and belong to the district is decided by `voter.age`, `roll.complete` and others. Only the day of the last late registration is looked at. By when those who return, get in touch, regain their rights or move here must do so to be registered (in Zhejiang: who could not be reached gets in touch and asks twelve days before election day) is a term for the voter, none for the registration, and is not decided. Whether the vote of someone registered too late is valid is not decided.");
        Deadline = new("补登选民的最后一日", "Last day for late registration");
        IsOccasional = true;
    }

    private protected override Axis<ElectionTimetable> Axis => AxisAround(1) with { Province = "37" };

    internal override ReportedDate Of(ElectionTimetable facts) => facts.LastLateRegistration;

    internal override ElectionTimetable With(ReportedDate act) => new() { LastLateRegistration = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Undetermined("没有载明行政区划", "The division is not stated", DaysBefore(3), Finding.NoNorm),
        Met("山东省：选举日前5日补登", "In Shandong: 5 days before election day", DaysBefore(5)) with { Province = "37" },
        Breached("山东省：选举日当日补登", "In Shandong: on election day", DaysBefore(0), Late) with { Province = "37" },
        Inside("山东省：选举日前1日", "In Shandong: the day before", DaysBefore(1)) with { Province = "37" },
        Inside("四川省：选举日前1日", "In Sichuan: the day before", DaysBefore(1)) with { Province = "51" },
        Outside("四川省：选举日当日", "In Sichuan: on election day", DaysBefore(0), Late) with { Province = "51" },
        WithEarlyPoll(1, Example.Day) with { Province = "37" },
        OutOfScope("山东省：没有补登", "In Shandong: nobody was registered late", new()) with { Province = "37" },
        OutOfScope("浙江省：选举日前11日补登，十二日是选民取得联系、要求登记的期限", "In Zhejiang: 11 days before election day; the twelve days are for the voter to get in touch and ask", DaysBefore(11)) with { Province = "33" },
        OutOfScope("江苏省2026年：实施细则未作规定", "In Jiangsu in 2026: the rules set no day", DaysBefore(3)) with { Province = "32", AsOf = new LocalDate(2026, 11, 2) },
        OutOfScope("间接选举", "An indirect election", DaysBefore(3)) with { Occasion = Occasion.General(Level.Province, Example.Day) },
    ];
}
