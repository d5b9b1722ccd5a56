using NodaTime;

namespace Election.Rules;

/// <summary>Provinces: until when voters are still registered after the roll was published. No province held sets a day.</summary>
internal sealed class LateRegistrationRule : LeadRule
{
    public LateRegistrationRule()
        : base("timetable.late-registration", Scope.Direct.For(ElectionKind.General), Parameters.LateRegistrationLead, TimetableFacts.LastLateRegistration)
    {
        Title = new("补登选民的期限", "Late registration of voters");
        Statement = new(
            "选民名单公布后补登选民的，应当在省级规定的期限以前办理。没有补登的，不适用。",
            "Voters registered after the roll was published are registered by the day that the province sets. Where there are none, the rule does not apply.");
        Deadline = new("补登选民的最后一日", "Last day for late registration");
        IsOccasional = true;
    }

    internal override ReportedDate Of(ElectionTimetable facts) => facts.LastLateRegistration;

    internal override ElectionTimetable With(ReportedDate act) => new() { LastLateRegistration = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Undetermined("没有载明行政区划", "The division is not stated", DaysBefore(3), Finding.NoNorm),
        Undetermined("浙江省：文本尚未全部录入", "In Zhejiang, whose text is not entered in full", DaysBefore(3), Finding.NoNorm) with { Province = "330102" },
        OutOfScope("江苏省2026年：实施细则未作规定", "In Jiangsu in 2026: the rules set no day", DaysBefore(3)) with { Province = "32", AsOf = new LocalDate(2026, 11, 2) },
        OutOfScope("间接选举", "An indirect election", DaysBefore(3)) with { Occasion = Occasion.General(Level.Province, Example.Day) },
    ];
}
