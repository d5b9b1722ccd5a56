namespace Election.Rules;

/// <summary>
/// EL 48: nobody is deputy in two or more areas that are not superior and subordinate. Every two of the areas must be. Where
/// that is not stated the codes tell it.
/// </summary>
internal sealed class SingleAreaRule : Rule<Mandate>
{
    private static readonly Finding Unrelated = new("unrelated-areas",
        new("同时担任无隶属关系的行政区域的代表：{areas}。", "Deputy at the same time in areas that are not superior and subordinate: {areas}."),
        new("保留一个行政区域的代表职务，依法辞去其他行政区域的代表职务。{province}", "Keep the seat in one area and resign the others as the law provides. {province}"), Unit.None);

    private static readonly Bilingual NotNamed = new("（没有载明）", "(not named)");

    private static readonly Bilingual OneArea = new("只有一个", "one only");

    private static readonly Bilingual OneIsKept = new("当地实施细则规定可以保留其中一个。", "The rules of the province let one of them be kept.");

    private static readonly Bilingual Recalled = new("本人不提出辞职的，依照当地实施细则可以依法罢免。", "Who resigns none of them may be recalled under the rules of the province.");

    public SingleAreaRule()
        : base("mandate.single-area", Scope.Everywhere)
    {
        Title = new("不在无隶属关系的行政区域同时担任代表", "No seat in two areas that are not superior and subordinate");
        Statement = new(
            "公民不得同时担任两个以上无隶属关系的行政区域的人民代表大会代表。是否隶属没有载明的，依行政区划代码判断。",
            "No citizen is at the same time deputy in two or more areas that are not superior and subordinate. Where it is not stated whether they are, their division codes tell it.");
        AskedAs =
        [
            new("一个人能同时当两个县的人大代表吗？", "May one person be deputy in two counties at once?"),
            new("县人大代表同时当本县一个镇的人大代表，可以吗？", "May a county deputy also be deputy of a town in that county?"),
        ];
        NotDecided = new(
            "本人是否确实同时担任代表、是否已经辞去其中一个，以资料载明的为准；保留哪一个代表职务，由本人决定，不作判断。没有载明是否隶属、又只写地名而没有行政区划代码的，不能断定。同时在几个选区作候选人的，见`nomination.one-district`。",
            "Whether the person does hold the seats, or has resigned one of them, is taken as stated; which of them to keep is for the deputy. Areas given by name, with no division code and without saying whether they are superior and subordinate, cannot be decided. Standing in several districts is for `nomination.one-district`.");
        RestsOn = [Parameters.SingleArea, Parameters.SecondSeat];
        Facts = [MandateFacts.Areas, MandateFacts.Related];
        CitesWhatItApplies = true;
        Findings = [Unrelated];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Verdict Decide(Mandate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.SingleArea) is not { } norm) return trial.Without(Parameters.SingleArea);
        var areas = facts.Areas is { Count: > 0 } stated ? stated : null;
        if (areas is not null && AreAllOne(areas))
        {
            trial.Holds(MandateFacts.Areas, OneArea, true);
            return trial.Met(norm);
        }
        if (facts.AreAreasRelated is { } related)
        {
            if (trial.Holds(MandateFacts.Related, related)) return trial.Met(norm);
            if (areas is null) trial.Say("areas", NotNamed);
            else trial.Say("areas", areas);
            return Breached(norm, trial);
        }
        if (trial.Lacks(MandateFacts.Areas, areas)) return Trial.MissingFact;
        var known = true;
        for (var i = 0; i < areas!.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var pair = AreaCode.AreRelated(areas[i], areas[j]);
                if (pair == false)
                {
                    if (trial.Why is not null) trial.Say("areas", new[] { areas[j], areas[i] });
                    trial.Holds(MandateFacts.Related, false);
                    return Breached(norm, trial);
                }
                known &= pair == true;
            }
        }
        if (!known)
        {
            trial.Lacks(MandateFacts.Related, facts.AreAreasRelated);
            return Trial.MissingFact;
        }
        trial.Holds(MandateFacts.Related, true);
        return trial.Met(norm);
    }

    private static bool AreAllOne(IReadOnlyList<string> areas)
    {
        for (var i = 1; i < areas.Count; i++)
            if (!AreaCode.AreSame(areas[i], areas[0])) return false;
        return true;
    }

    private static Verdict Breached(Norm norm, in Trial trial)
    {
        trial.Say("province", trial.Norm(Parameters.SecondSeat)?.Value switch { SecondSeat.OneIsKept => OneIsKept, SecondSeat.RecalledUnlessResigned => Recalled, _ => Bilingual.None });
        return trial.Breached(Unrelated, norm);
    }

    private protected override IEnumerable<Example<Mandate>> WorkedExamples() =>
    [
        Met("只在一个行政区域担任代表", "Deputy in one area", new() { Areas = ["140724"] }),
        Met("同一行政区域，代码写法不同", "One area, its code written in two ways", new() { Areas = ["140724", "140724000000"] }),
        Met("县和所属的镇", "A county and a town in it", new() { Areas = ["140724", "140724100"] }),
        Met("乡镇、县、市、省，依次隶属", "Town, county, city and province, each in the next", new() { Areas = ["140724100", "140724", "140700", "14"] }),
        Met("载明有隶属关系", "Stated to be superior and subordinate", new() { Areas = ["某县", "某镇"], AreAreasRelated = true }),
        Breached("山西的县和江苏的区", "A county in Shanxi and a district in Jiangsu", new() { Areas = ["140724", "320102"] }, Unrelated),
        Breached("同一县的两个镇", "Two towns of one county", new() { Areas = ["140724100", "140724101"] }, Unrelated),
        Breached("省和省内的两个市：两个市之间没有隶属关系", "A province and two of its cities, which are not each other's", new() { Areas = ["320000", "320100", "320500"] }, Unrelated),
        Breached("载明没有隶属关系", "Stated not to be superior and subordinate", new() { AreAreasRelated = false }, Unrelated),
        Breached("江苏省：可以保留其中一个", "Jiangsu: one may be kept", new() { Areas = ["320102", "320501"] }, Unrelated) with { Occasion = new(Level.County), AsOf = new(2026, 11, 1), Province = "32" },
        Breached("湖北省：不辞职的可以罢免", "Hubei: who does not resign may be recalled", new() { Areas = ["420102", "420502"] }, Unrelated) with { Occasion = new(Level.County), Province = "42" },
        Undetermined("没有载明担任代表的行政区域", "The areas are not stated", new(), Finding.MissingFact),
        Undetermined("两个地名，是否隶属没有载明", "Two names; whether superior and subordinate is not stated", new() { Areas = ["某县", "某镇"] }, Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { Areas = ["140724", "320102"] }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];
}
