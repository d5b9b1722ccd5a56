namespace Election.Rules;

/// <summary>
/// Provinces (Beijing 49(2), Tianjin 42(4), Guangdong 35(2), Yunnan 43(4)): who serves at a polling station. Beijing and Tianjin
/// say so of each box of a station or meeting; it has one at least, so their number is the least of the place. Guangdong and Yunnan
/// speak of stations, not of meetings.
/// </summary>
internal sealed class StationStaffRule : StaffRule<PollingStation>
{
    private static readonly Bilingual Unnamed = new("投票站", "the polling station");

    public StationStaffRule()
        : base("polling.station-staff", Parameters.StationStaff)
    {
        Title = new("投票站的监票人和工作人员", "Scrutineers and workers at a polling station");
        Statement = new(
            "投票站由几名监票人、工作人员负责，依省级规定；省级规定及于选举大会的每个票箱的，选举大会也在内。国家法律没有规定人数。",
            "How many scrutineers and workers serve at a polling station is for the province to say; where it asks the same of each box at an election meeting, that counts too. National law sets no number.");
        AskedAs =
        [
            new("一个投票站至少要几名监票人和工作人员？", "How many scrutineers and workers must a polling station have?"),
            new("北京市的选举大会会场至少要几名监票人？", "In Beijing, how many scrutineers must an election meeting have?"),
        ];
        NotDecided = new(
            "一个场所有几个票箱的，只按一个票箱的最低人数核对；是否每个票箱都够，不作判断。投票站设几个、设在哪里，选举法只要求“方便选民投票”，没有衡量标准，不作判断。流动票箱见`polling.mobile-box-staff`。",
            "Where a place has several boxes, only the least for one box is checked; whether every box has enough is not decided. How many stations there are and where, the Electoral Law says only that voting is to be convenient, which has no measure and is not decided. For mobile boxes see `polling.mobile-box-staff`.");
    }

    internal static Bilingual NameOf(PollingStation place) => place.Id is { } id ? new(id, id) : Unnamed;

    private protected override Axis<PollingStation> Axis => new(PollingFacts.Scrutineers.Label, 0, 4, scrutineers => new() { Scrutineers = scrutineers }) { Province = "11" };

    private protected override Bilingual Called(PollingStation place) => NameOf(place);

    private protected override IEnumerable<Example<PollingStation>> WorkedExamples() =>
    [
        Met("云南省：监票人1名，工作人员3名", "Yunnan: one scrutineer, three workers", Station(1, null, 3)) with { Province = "53" },
        Breached("云南省：监票人2名，工作人员1名", "Yunnan: two scrutineers, one worker", Station(2, 0, 1), TooFew) with { Province = "53" },
        Inside("北京市：监票人2名", "Beijing: two scrutineers", Station(2)) with { Province = "11" },
        Outside("北京市：监票人1名", "Beijing: one scrutineer", Station(1), TooFew) with { Province = "11" },
        Inside("广东省：合计3名", "Guangdong: three in all", Station(1, 1, 1)) with { Province = "44" },
        Outside("广东省：合计2名", "Guangdong: two in all", Station(1, 1, 0), TooFew) with { Province = "44" },
        Breached("广东省：监票人1名、计票人1名、工作人员1名，工作人员不包括监票人、计票人的读法", "Guangdong: one of each, under the reading that counts neither scrutineer nor teller as a worker", Station(1, 1, 1), TooFew) with { Province = "44", Readings = [("staff-include-scrutineers", "no")] },
        Undetermined("没有载明监票人人数", "The number of scrutineers is not stated", new() { Id = "第一投票站" }, Finding.MissingFact) with { Province = "11" },
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", Station(0, 0, 0), Finding.NoNorm),
        Undetermined("安徽省：只收录节录", "Anhui, of whose text an extract is held", Station(0, 0, 0), Finding.NoNorm) with { Province = "34" },
        OutOfScope("上海市没有规定", "Shanghai does not say this", Station(0, 0, 0)) with { Province = "31" },
        OutOfScope("江苏省没有规定", "Jiangsu does not say this", Station(0, 0, 0)) with { Occasion = Occasion.General(Level.Township, new(2026, 11, 1)), AsOf = new(2026, 11, 1), Province = "32" },
        OutOfScope("间接选举在会场投票", "Deputies vote in their hall", Station(0, 0, 0)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day), Province = "11" },
    ];

    private static PollingStation Station(int scrutineers, int? tellers = null, int? workers = null) => new() { Scrutineers = scrutineers, Tellers = tellers, Workers = workers };
}
