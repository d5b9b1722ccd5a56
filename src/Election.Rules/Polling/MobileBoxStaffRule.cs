namespace Election.Rules;

/// <summary>Provinces (such as Inner Mongolia 39, Jiangsu 51(3)): who goes with a mobile ballot box. EL 38 has no number.</summary>
internal sealed class MobileBoxStaffRule : StaffRule<MobileBox>
{
    private static readonly Bilingual Unnamed = new("流动票箱", "the mobile box");

    public MobileBoxStaffRule()
        : base("polling.mobile-box-staff", Parameters.MobileBoxStaff)
    {
        Title = new("流动票箱的监票人和工作人员", "Scrutineers and workers at a mobile ballot box");
        Statement = new(
            "流动票箱由几名监票人、工作人员负责，依省级规定：多数省要求监票人二名以上，有的另要求工作人员或者计票人，有的规定合计人数。国家法律没有规定人数。",
            "How many scrutineers and workers go with a mobile ballot box is for the province to say: most ask for two scrutineers, some for workers or tellers besides, some for a number in all. National law sets no number.");
        AskedAs =
        [
            new("一个流动票箱至少要几名监票人？", "How many scrutineers at least go with a mobile ballot box?"),
            new("只有1名监票人，能否带流动票箱上门？", "May a mobile ballot box go out with one scrutineer only?"),
        ];
        NotDecided = new(
            "投票人是否属于行动不便或者居住分散、可以在流动票箱投票的选民，不作判断。监票人是否经推选见`polling.tellers-chosen`，是否应当回避见`polling.scrutineer-independence`。票箱的封闭、启用和收回，不作判断。",
            "Whether those who vote at the box are voters who cannot come or live far apart is not decided. Whether the scrutineers were chosen is `polling.tellers-chosen`, whether any of them is barred `polling.scrutineer-independence`. How the box is sealed, opened and returned is not decided.");
    }

    private protected override Axis<MobileBox> Axis => new(PollingFacts.Scrutineers.Label, 0, 4, scrutineers => new() { Scrutineers = scrutineers }) { Province = "15" };

    private protected override Bilingual Called(MobileBox place) => place.Id is { } id ? new(id, id) : Unnamed;

    private protected override IEnumerable<Example<MobileBox>> WorkedExamples() =>
    [
        Met("内蒙古自治区：监票人3名", "Inner Mongolia: three scrutineers", Box(3)) with { Province = "15" },
        Met("河北省：监票人、计票人、工作人员各1名，合计3名", "Hebei: one of each, three in all", Box(1, 1, 1)) with { Province = "13" },
        Breached("内蒙古自治区：没有监票人", "Inner Mongolia: no scrutineer", Box(0, 0, 4), TooFew) with { Province = "15" },
        Breached("江苏省：监票人2名，没有工作人员", "Jiangsu: two scrutineers and no worker", Box(2, 1, 0), TooFew) with { Province = "32" },
        Breached("陕西省：监票人2名，计票人1名", "Shaanxi: two scrutineers, one teller", Box(2, 1), TooFew) with { Province = "61" },
        Inside("内蒙古自治区：监票人2名", "Inner Mongolia: two scrutineers", Box(2)) with { Province = "15" },
        Outside("内蒙古自治区：监票人1名", "Inner Mongolia: one scrutineer", Box(1), TooFew) with { Province = "15" },
        Inside("湖北省：监票人2名，工作人员1名，合计3名", "Hubei: two scrutineers and one worker, three in all", Box(2, 0, 1)) with { Province = "42" },
        Outside("湖北省：监票人2名，合计2名", "Hubei: two scrutineers, two in all", Box(2, 0, 0), TooFew) with { Province = "42" },
        Undetermined("没有载明监票人人数", "The number of scrutineers is not stated", new() { Workers = 3 }, Finding.MissingFact) with { Province = "15" },
        Undetermined("广东省：监票人2名，其他人员没有载明", "Guangdong: two scrutineers, the others not stated", Box(2), Finding.MissingFact) with { Province = "44" },
        Undetermined("没有载明行政区划：由省级规定", "The division is not stated, and only a province sets this", Box(0, 0, 0), Finding.NoNorm),
        Breached("广东省：监票人2名、计票人1名，工作人员不包括监票人、计票人的读法", "Guangdong: two scrutineers and a teller, under the reading that counts neither as a worker", Box(2, 1, 0), TooFew) with { Province = "44", Readings = [("staff-include-scrutineers", "no")] },
        Met("广东省：监票人2名、计票人1名", "Guangdong: two scrutineers and a teller", Box(2, 1, 0)) with { Province = "44" },
        Undetermined("福建省：文本未收录", "Fujian, whose text is not held", Box(0, 0, 0), Finding.NoNorm) with { Province = "35" },
        OutOfScope("山西省2025年的细则没有规定人数", "Shanxi, whose rules of 2025 set no number", Box(0, 0, 0)) with { Occasion = Occasion.General(Level.Township, new(2026, 11, 1)), AsOf = new(2026, 11, 1), Province = "14" },
        Undetermined("安徽省：只收录节录", "Anhui, of whose text an extract is held", Box(0, 0, 0), Finding.NoNorm) with { Province = "34" },
        OutOfScope("间接选举没有流动票箱", "An indirect election has no mobile boxes", Box(0, 0, 0)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day), Province = "15" },
        RealCase("某镇2021年换届方案：流动票箱使用时须有2名以上监票人员负责", "A town's plan of 2021: two or more scrutineers with each mobile box", Box(2), Conclusion.Met) with
        {
            Occasion = new(Level.Township) { Unit = UnitKind.Town, IsPlan = true }, AsOf = new(2021, 9, 22), Province = "150623",
        },
    ];

    private static MobileBox Box(int scrutineers, int? tellers = null, int? workers = null) => new() { Scrutineers = scrutineers, Tellers = tellers, Workers = workers };
}
