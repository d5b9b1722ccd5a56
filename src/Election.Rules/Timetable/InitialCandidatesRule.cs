namespace Election.Rules;

/// <summary>EL 32(1), second sentence: the initial list of candidates is published fifteen days before election day.</summary>
internal sealed class InitialCandidatesRule : LeadRule
{
    private static readonly Finding OneListOnly = Finding.Inapplicable("one-list-only",
        "当地规定补选只公布协商确定的一份代表候选人名单，没有初步名单。", "In a by-election of this province only one list of candidates is published, the one agreed: there is no initial list.");

    public InitialCandidatesRule()
        : base("timetable.initial-candidates", Scope.Direct, Parameters.InitialListLead, TimetableFacts.InitialCandidatesPublished)
    {
        Title = new("初步代表候选人名单的公布期限", "Publication of the initial list of candidates");
        Statement = new(
            "选举委员会汇总后，应在选举日的十五日以前公布代表候选人名单及代表候选人的基本情况，以首次公布之日为准。补选的期限由省级规定。",
            "The election committee publishes the list of all nominees with their particulars no later than fifteen days before election day; its first publication counts. For by-elections the province sets the days.");
        AskedAs =
        [
            new("初步代表候选人名单最迟哪天公布？", "By which day must the initial list of candidates be published?"),
            new("汇总的代表候选人名单在选举日前14日公布，是否逾期？", "The list of all nominees came out 14 days before election day: is that too late?"),
        ];
        NotDecided = new(
            "候选人的基本情况是否同时公布、是否属实，名单是否交选民小组讨论、协商，不作判断。名单是否列全了依法提名的人，由`nomination.complete-list`判断。名单公布以后又更正的，只看首次公布之日。",
            "Whether the candidates' particulars were published with the list and are true, and whether the list was put to the voter groups for discussion, is not decided. Whether it names everyone validly nominated is decided by `nomination.complete-list`. Where the list was corrected later, only its first publication counts.");
        Deadline = new("公布初步代表候选人名单的最后一日", "Last day to publish the initial list of candidates");
        OpenQuestions = [Interpretations.DaysBefore, Interpretations.ByElectionCalendar, Interpretations.RerunCalendar];
        NoneWhere = Parameters.OneListOnly;
        NotAsked = OneListOnly;
        RestsOn = [Parameters.InitialListLead, Parameters.OneListOnly];
        Findings = [.. Findings, OneListOnly];
        IsCompulsory = true;
    }

    private protected override Axis<ElectionTimetable> Axis => AxisAround(15);

    internal override ReportedDate Of(ElectionTimetable facts) => facts.InitialCandidatesPublished;

    private static Occasion ByElection => new(Level.County, ElectionKind.ByElection) { Day = Example.Day };

    internal override ElectionTimetable With(ReportedDate act) => new() { InitialCandidatesPublished = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("选举日前18日公布", "18 days before election day", DaysBefore(18)),
        Breached("选举日前10日公布", "10 days before election day", DaysBefore(10), Late),
        Inside("恰为选举日前15日", "Exactly 15 days before", DaysBefore(15)),
        Outside("选举日前14日", "14 days before", DaysBefore(14), Late),
        Inside("2006年，恰为选举日前15日", "In 2006, exactly 15 days before", DaysBefore(15, new(2006, 11, 1))) with { Occasion = Occasion.General(Level.Township, new(2006, 11, 1)), AsOf = new(2006, 11, 1) },
        WithEarlyPoll(16, Example.Day),
        Undetermined("没有载明公布日", "Publication not stated", new(), Finding.MissingFact),
        Undetermined("另行选举：法律未定", "A rerun: the law is silent", DaysBefore(18), Finding.NoNorm) with { Occasion = new(Level.Township, ElectionKind.Rerun) { Day = Example.Day } },
        Inside("云南省补选：选举日前5日", "A by-election in Yunnan: 5 days before election day", DaysBefore(5)) with { Occasion = ByElection, Province = "53" },
        Outside("云南省补选：选举日前4日", "A by-election in Yunnan: 4 days before election day", DaysBefore(4), Late) with { Occasion = ByElection, Province = "53" },
        OutOfScope("浙江省补选：只有一份名单", "A by-election in Zhejiang: one list only", DaysBefore(4), OneListOnly) with { Occasion = ByElection, Province = "33" },
        OutOfScope("间接选举", "An indirect election", DaysBefore(10)) with { Occasion = Occasion.General(Level.Province, Example.Day) },
        RealCase("某县2011年：5月3日公布，5月15日选举", "A county in 2011: published 3 May, election day 15 May", With(new NodaTime.LocalDate(2011, 5, 3)), Conclusion.Breached, Late) with { Occasion = Occasion.General(Level.County, new(2011, 5, 15)), AsOf = new(2011, 5, 15) },
        RealCase("某县2011年计划：4月30日前公布", "The plan of a county in 2011: published by 30 April", With(ReportedDate.By(new(2011, 4, 30))), Conclusion.Met) with { Occasion = Occasion.General(Level.County, new(2011, 5, 15)) with { IsPlan = true }, AsOf = new(2011, 5, 15) },
    ];
}
