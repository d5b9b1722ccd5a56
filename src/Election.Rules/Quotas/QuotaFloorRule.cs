using NodaTime;

namespace Election.Rules;

/// <summary>EL 12(1): the base is the least total, except where few people live: below 50,000 in a county, below 2,000 in a township.</summary>
internal sealed class QuotaFloorRule : QuotaRule
{
    private static readonly Finding TooFew = new("too-few-seats",
        new("代表总名额{measured}名，少于基数{bound}名。", "The total is {measured}, below the base of {bound}."),
        new("由原确定机关将总名额重新确定为至少{bound}名；如系依据较早的法律确定，写明确定日期。", "Fix the total at {bound} at least; if it was fixed under an earlier law, state the day."), Unit.Seats);

    private static readonly Notice BelowTodaysBase = new("below-todays-base", new(
        "少于现行法律规定的基数{today}名；该总名额依据当时的法律确定，不再变动，并不违法。",
        "Below the base of {today} of the law of today; the total was fixed under the law of its day and stands."));

    private static readonly Notice SmallUnit = new("small-unit", new(
        "人口不足{small}人，总名额可以少于基数{base}名。",
        "Fewer than {small} people: the total may be below the base of {base}."));

    public QuotaFloorRule()
        : base("quota.floor", Scope.Local)
    {
        Title = new("代表总名额不少于基数", "The total of seats is no less than the base");
        Statement = new(
            "代表总名额不少于法定基数。人口不足五万的县级行政区域、人口不足二千的乡镇，总名额可以少于基数。依据较早的法律确定的总名额，按当时的基数判断。",
            "The total is no less than the base. Where fewer than fifty thousand people live in a unit of county level, or fewer than two thousand in a township, it may be less. A total fixed under an earlier law is judged by the base of that law.");
        AskedAs =
        [
            new("镇人大代表总名额可以少于45名吗？", "May a town's congress have fewer than 45 deputies?"),
            new("2020年以前定了120名的县，总名额现在还合法吗？", "A county fixed its total at 120 before 2020: is that still lawful?"),
        ];
        NotDecided = new(
            "人口数以资料载明的为准，是否准确不作核对。人口不足五万的县级行政区域、不足二千的乡镇至少应有多少名，法律没有规定，不作判断。是否超过上限见`quota.ceiling`。",
            "The population is taken as stated, not verified. How few seats a unit of county level below fifty thousand people, or a township below two thousand, may have is not said by the law and not decided. Whether the total is too high is the matter of `quota.ceiling`.");
        RestsOn = [Parameters.SeatTotal, Parameters.TotalStands];
        Facts = [QuotaFacts.Seats, QuotaFacts.Population, QuotaFacts.FixedOn];
        Findings = [TooFew];
        Notices = [BelowTodaysBase, SmallUnit];
        OpenQuestions = [Interpretations.QuotaEdition];
    }

    private protected override Axis<SeatQuota> Axis => new(new("乡镇9695人时的代表总名额", "Total of seats of a township of 9,695 people"), 36, 48, seats => new() { Seats = seats, Population = 9_695 });

    private protected override Verdict DecideThen(SeatQuota facts, in Trial then)
    {
        if (then.Norm(Parameters.SeatTotal) is not { } norm) return then.Without(Parameters.SeatTotal);
        if (then.Lacks(QuotaFacts.Seats, facts.Seats)) return Trial.MissingFact;
        int seats = facts.Seats!.Value, least = norm.Value.Base, small = norm.Value.SmallBelow;
        if (seats < least && small > 0)
        {
            if (then.Lacks(QuotaFacts.Population, facts.Population)) return Trial.MissingFact;
            if (facts.Population < small)
            {
                then.Holds(QuotaFacts.Population, facts.Population.Value, Relation.AtMost, small - 1);
                then.Say("small", small);
                then.Say("base", least);
                then.Notice(SmallUnit);
                return then.Met(norm, seats);
            }
        }
        if (!then.Holds(QuotaFacts.Seats, seats, Relation.AtLeast, least)) return then.Breached(TooFew, norm, seats, least);
        if (then.Why?.Today?.NormOf(Parameters.SeatTotal, then.Occasion.Cell) is { } today && seats < today.Value.Base)
        {
            then.Say("today", today.Value.Base);
            then.Notice(BelowTodaysBase);
        }
        return then.Met(norm, seats, least);
    }

    private protected override IEnumerable<Example<SeatQuota>> WorkedExamples() =>
    [
        Met("镇，50名", "A town with 50", new() { Seats = 50 }),
        Breached("镇，9695人，30名", "A town of 9,695 with 30", new() { Seats = 30, Population = 9_695 }, TooFew),
        Inside("镇，45名", "A town with 45", new() { Seats = 45 }),
        Outside("镇，9695人，44名", "A town of 9,695 with 44", new() { Seats = 44, Population = 9_695 }, TooFew),
        Inside("镇，1999人，30名", "A town of 1,999 with 30", new() { Seats = 30, Population = 1_999 }),
        Outside("镇，2000人，44名", "A town of 2,000 with 44", new() { Seats = 44, Population = 2_000 }, TooFew),
        Inside("2016年确定43名（当时基数40名），2021年换届", "Fixed at 43 in 2016, when the base was 40; elected in 2021", new() { Seats = 43, Population = 9_695, FixedOn = new LocalDate(2016, 8, 1) }),
        Outside("按选举日法律判断的读法：43名", "The same by the law of the election day", new() { Seats = 43, Population = 9_695, FixedOn = new LocalDate(2016, 8, 1) }, TooFew) with { Readings = [("quota-edition", "election-day")] },
        Inside("县，49999人，120名", "A county of 49,999 with 120", new() { Seats = 120, Population = 49_999 }) with { Occasion = new(Level.County) },
        Outside("县，50000人，139名", "A county of 50,000 with 139", new() { Seats = 139, Population = 50_000 }, TooFew) with { Occasion = new(Level.County) },
        Outside("设区的市，239名：没有小单位的例外", "A city with districts with 239: no exception for small units", new() { Seats = 239 }, TooFew) with { Occasion = new(Level.Prefecture) },
        Undetermined("没有载明总名额", "The total is not stated", new() { Population = 9_695 }, Finding.MissingFact),
        Undetermined("44名，人口不详：人口不足二千的可以少于基数", "44 seats, population not stated: a very small township may have fewer", new() { Seats = 44 }, Finding.MissingFact),
        Outside("确定日期只知在2020年内，9695人39名：按哪一天的法律都不足", "Fixed some day of 2020 at 39: too few by the law of any of them",
            new() { Seats = 39, Population = 9_695, FixedOn = ReportedDate.Between(new(2020, 1, 1), new(2020, 12, 31)) }, TooFew),
        Undetermined("确定日期只知在2020年内，9695人43名", "Fixed some day of 2020 at 43", new() { Seats = 43, Population = 9_695, FixedOn = ReportedDate.Between(new(2020, 1, 1), new(2020, 12, 31)) }, Finding.EditionOpen),
        OutOfScope("全国人民代表大会", "The National People's Congress", new() { Seats = 100 }) with { Occasion = new(Level.National) },
        RealCase("某镇47名（2011年，基数40名）", "A town with 47 in 2011, when the base was 40", new() { Seats = 47 }, Conclusion.Met) with { AsOf = new(2011, 12, 7) },
        RealCase("某镇53名（2021年）", "A town with 53 in 2021", new() { Seats = 53 }, Conclusion.Met) with { AsOf = new(2021, 3, 11) },
    ];
}
