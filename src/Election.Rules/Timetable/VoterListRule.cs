namespace Election.Rules;

/// <summary>EL 28: the voter list is published twenty days before election day. The first publication counts, not later corrections.</summary>
internal sealed class VoterListRule : LeadRule
{
    private static readonly Finding NoDaysSet = Finding.Inapplicable("no-days-set",
        "本省规定补选时从公布选民名单到选举日的期限可以少于法定期限，没有规定日数。", "In a by-election of this province the roll may be published later than the law has it, and no number of days is set.");

    public VoterListRule()
        : base("timetable.voter-list", Scope.Direct, Parameters.VoterListLead, TimetableFacts.VoterListPublished)
    {
        Title = new("选民名单的公布期限", "Publication of the voter list");
        Statement = new(
            "选举委员会应在选举日的二十日以前公布选民名单，以首次公布之日为准。补选的期限由省级规定。",
            "The election committee publishes the voter list no later than twenty days before election day; its first publication counts. For by-elections the province sets the days.");
        AskedAs =
        [
            new("选民名单最迟哪天公布？", "By which day must the voter list be published?"),
            new("选民名单在选举日前19日公布，是否逾期？", "The voter list was published 19 days before election day: is that too late?"),
            new("补选的选民名单要提前几日公布？", "How many days before a by-election must the voter list be published?"),
        ];
        NotDecided = new(
            "名单是否列全、登记是否准确，由`roll.complete`、`roll.removed`判断。只看首次公布的日期，不看公布的地点和方式，也不看选民证是否发放；公布以后的补正见`timetable.roll-correction`。迟延公布是否影响选举的效力，不作判断。",
            "Whether the list is complete and correct is decided by `roll.complete` and `roll.removed`. Only the day of first publication is looked at, not where or how the list was published, nor whether voter cards were handed out; for later corrections see `timetable.roll-correction`. Whether a late list affects the validity of the election is not decided.");
        Deadline = new("公布选民名单的最后一日", "Last day to publish the voter list");
        OpenQuestions = [Interpretations.DaysBefore, Interpretations.ByElectionCalendar, Interpretations.RerunCalendar, Interpretations.VoterNumberAsList];
        NoneWhere = Parameters.VoterListDaysOpen;
        NotAsked = NoDaysSet;
        RestsOn = [Parameters.VoterListLead, Parameters.VoterListDaysOpen];
        Findings = [.. Findings, NoDaysSet];
        IsCompulsory = true;
    }

    private protected override Axis<ElectionTimetable> Axis => AxisAround(20);

    internal override ReportedDate Of(ElectionTimetable facts) => facts.VoterListPublished;

    internal override ElectionTimetable With(ReportedDate act) => new() { VoterListPublished = act };

    private protected override IEnumerable<Example<ElectionTimetable>> WorkedExamples() =>
    [
        Met("选举日前25日公布", "25 days before election day", DaysBefore(25)),
        Breached("选举日前10日公布", "10 days before election day", DaysBefore(10), Late),
        Inside("恰为选举日前20日", "Exactly 20 days before", DaysBefore(20)),
        Outside("选举日前19日", "19 days before", DaysBefore(19), Late),
        Outside("按“隔满二十日”的读法，选举日前20日", "20 days before, where twenty clear days must lie between", DaysBefore(20), Late) with { Readings = [("days-before", "E-N-1")] },
        WithEarlyPoll(21, Example.Day),
        Undetermined("没有载明公布日", "Publication not stated", new(), Finding.MissingFact),
        Undetermined("没有载明选举日", "Election day not stated", DaysBefore(25), Finding.MissingFact) with { Occasion = new(Level.Township) },
        Undetermined("只知道在选举日前19日或以前公布", "Known only as 19 days before or earlier", With(ReportedDate.By(Example.Day.PlusDays(-19))), Finding.BoundTooWide),
        Undetermined("2006年：该版本法律的规定未查证", "In 2006: that edition is not proved", DaysBefore(25), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        Undetermined("补选：由省级规定", "A by-election: for the province to set", DaysBefore(25), Finding.NoNorm) with { Occasion = new(Level.Township, ElectionKind.ByElection) { Day = Example.Day } },
        Inside("补选适用换届期限的读法", "A by-election under the numbers of the general election", DaysBefore(20)) with { Occasion = new(Level.Township, ElectionKind.ByElection) { Day = Example.Day }, Readings = [("by-election-calendar", "general-numbers")] },
        Inside("浙江省补选：选举日前12日", "A by-election in Zhejiang: 12 days before election day", DaysBefore(12)) with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "33" },
        Outside("浙江省补选：选举日前11日", "A by-election in Zhejiang: 11 days before election day", DaysBefore(11), Late) with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "33" },
        Inside("广东省另行选举：选举日前5日公布选民人数", "A rerun in Guangdong: the number of voters published 5 days before election day", DaysBefore(5)) with { Occasion = new(Level.County, ElectionKind.Rerun) { Day = Example.Day }, Province = "44" },
        Undetermined("广东省补选，选民人数不视为名单的读法：名单没有期限", "A by-election in Guangdong, where the number of voters is not taken for the list: no day is set for the list", DaysBefore(5), Finding.NoNorm)
            with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "44", Readings = [("voter-number-as-list", "not-list")] },
        OutOfScope("河北省补选：期限可以少于法定期限，没有日数", "A by-election in Hebei: the roll may be later than the law has it, by no number of days", DaysBefore(5), NoDaysSet) with { Occasion = new(Level.County, ElectionKind.ByElection) { Day = Example.Day }, Province = "13", Readings = [("by-election-calendar", "general-numbers")] },
        OutOfScope("间接选举没有选民名单", "An indirect election has no voter list", DaysBefore(10)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        RealCase("某县2011年：4月25日公布，5月15日选举", "A county in 2011: published 25 April, election day 15 May", With(new NodaTime.LocalDate(2011, 4, 25)), Conclusion.Met) with { Occasion = Occasion.General(Level.County, new(2011, 5, 15)), AsOf = new(2011, 5, 15) },
        RealCase("某县2011年：4月5日前公布，4月25日选举", "A county in 2011: published by 5 April, election day 25 April", With(ReportedDate.By(new(2011, 4, 5))), Conclusion.Met) with { Occasion = Occasion.General(Level.County, new(2011, 4, 25)), AsOf = new(2011, 4, 25) },
        RealCase("某县2011年计划，按严格读法", "The plan of a county in 2011, under the strict reading", With(ReportedDate.By(new(2011, 4, 25))), Conclusion.Breached, Late) with { Occasion = Occasion.General(Level.County, new(2011, 5, 15)) with { IsPlan = true }, AsOf = new(2011, 5, 15), Readings = [("days-before", "E-N-1")] },
    ];
}
