using NodaTime;

namespace Election.Rules;

/// <summary>EL 32(1), last sentence: the formal list of candidates is published seven days before election day; until 2010, five.</summary>
internal sealed class FormalCandidatesRule : LeadRule
{
    private static readonly LocalDate In2006 = new(2006, 11, 1), In2012 = new(2012, 3, 14);

    public FormalCandidatesRule()
        : base("timetable.formal-candidates", Scope.Direct, Parameters.FormalListLead, TimetableFacts.FormalCandidatesPublished)
    {
        Title = new("正式代表候选人名单的公布期限", "Publication of the formal list of candidates");
        Statement = new(
            "选举委员会应当在选举日的七日以前（2004年修正的选举法为五日以前）公布正式代表候选人名单及代表候选人的基本情况，以首次公布之日为准。补选的期限由省级规定。",
            "The election committee publishes the formal list with the candidates' particulars no later than seven days before election day (five in the edition of 2004); its first publication counts. For by-elections the province sets the days.");
        AskedAs =
        [
            new("正式代表候选人名单最迟哪天公布？", "By which day must the formal list of candidates be published?"),
            new("选举日前第7日公布正式候选人名单，是否来得及？", "Is the seventh day before election day early enough for the formal list?"),
        ];
        NotDecided = new(
            "正式候选人如何确定、人数是否合法，由`candidates.from-initial-list`、`candidates.surplus`等规则判断；由哪个机构公布见`committee.competence`。是否同时公布了候选人的基本情况，不作判断。名单公布以后又更正的，只看首次公布之日。",
            "How the formal candidates were chosen and whether their number is lawful is decided by `candidates.from-initial-list`, `candidates.surplus` and others; for the body that publishes the list see `committee.competence`. Whether the candidates' particulars were published with it is not decided. Where the list was corrected later, only its first publication counts.");
        Deadline = new("公布正式代表候选人名单的最后一日", "Last day to publish the formal list of candidates");
        OpenQuestions = [Interpretations.DaysBefore, Interpretations.ByElectionCalendar, Interpretations.RerunCalendar];
        IsCompulsory = true;
    }

    private protected override Axis<ElectionTimetable> Axis => AxisAround(6);

    internal override ReportedDate Of(ElectionTimetable facts) => facts.FormalCandidatesPublished;

    internal override ElectionTimetable With(ReportedDate act) => new() { FormalCandidatesPublished = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("选举日前10日公布", "10 days before election day", DaysBefore(10)),
        Breached("选举日前2日公布", "2 days before election day", DaysBefore(2), Late),
        Inside("恰为选举日前7日", "Exactly 7 days before", DaysBefore(7)),
        Outside("选举日前6日", "6 days before", DaysBefore(6), Late),
        Inside("2006年，恰为选举日前5日", "In 2006, exactly 5 days before", DaysBefore(5, In2006)) with { Occasion = Occasion.General(Level.Township, In2006), AsOf = In2006 },
        Outside("2006年，选举日前4日", "In 2006, 4 days before", DaysBefore(4, In2006), Late) with { Occasion = Occasion.General(Level.Township, In2006), AsOf = In2006 },
        Outside("2012年，选举日前5日", "In 2012, 5 days before", DaysBefore(5, In2012), Late) with { Occasion = Occasion.General(Level.Township, In2012), AsOf = In2012 },
        Inside("江苏省补选：选举日前1日", "A by-election in Jiangsu: the day before", DaysBefore(1)) with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "320102" },
        Outside("江苏省补选：选举日当日", "A by-election in Jiangsu: on election day", DaysBefore(0), Late) with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "320102" },
        Inside("四川省补选：选举日前5日", "A by-election in Sichuan: 5 days before election day", DaysBefore(5)) with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "51" },
        Outside("四川省补选：选举日前4日", "A by-election in Sichuan: 4 days before election day", DaysBefore(4), Late) with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "51" },
        WithEarlyPoll(8, Example.Day),
        Undetermined("没有载明公布日", "Publication not stated", new(), Finding.MissingFact),
        Undetermined("公布日确切，选举日只知在三日之内", "The day of publication is exact, election day known as one of three", DaysBefore(6), Finding.ElectionDayOpen) with { Occasion = new(Level.Township) { Day = ReportedDate.Between(Example.Day, Example.Day.PlusDays(2)) } },
        OutOfScope("间接选举", "An indirect election", DaysBefore(2)) with { Occasion = Occasion.General(Level.National, Example.Day) },
        RealCase("某县2011年：5月11日公布，5月15日选举", "A county in 2011: published 11 May, election day 15 May", With(new LocalDate(2011, 5, 11)), Conclusion.Breached, Late) with { Occasion = Occasion.General(Level.County, new(2011, 5, 15)), AsOf = new(2011, 5, 15) },
        RealCase("某县2011年：4月20日前公布，4月25日选举", "A county in 2011: published by 20 April, election day 25 April", With(ReportedDate.By(new(2011, 4, 20))), Conclusion.Undetermined, Finding.BoundTooWide) with { Occasion = Occasion.General(Level.County, new(2011, 4, 25)), AsOf = new(2011, 4, 25) },
        RealCase("某市辖区2021年：10月24日前公布，11月1日选举", "A city district in 2021: published by 24 October, election day 1 November", With(ReportedDate.By(new(2021, 10, 24))), Conclusion.Met) with { Occasion = Occasion.General(Level.County, Example.Day) },
    ];
}
