namespace Election.Rules;

/// <summary>A number that a dossier states several times is the same each time. No provision says so: it is a check of the dossier.</summary>
internal sealed class TotalsConsistentRule : Rule<StatedCounts>
{
    private static readonly Finding Differ = new("numbers-differ",
        new("{name}前后不一致：{stated}；最详细的为{bound}。", "Stated differently ({name}): {stated}; the most detailed is {bound}."),
        new("核对{name}，使各处一致。", "Check it and make every statement agree: {name}."), Unit.None);

    public TotalsConsistentRule()
        : base("candidates.totals-consistent", Scope.Everywhere)
    {
        Title = new("同一数字前后一致", "Numbers stated twice agree");
        Statement = new(
            "同一数字在合计栏、各选区和名单中都载明的，应当一致；不一致的予以提示，以最详细的为准；名单所列少于本选区所载人数的，名单视为不全，以所载人数为准。",
            "A number stated among the totals, by district and by a list of persons is the same each time; otherwise there is a warning, and the most detailed is used; a list that names fewer persons than its district states is taken for a partial one, and the number counts.");
        AskedAs =
        [
            new("合计栏的候选人数与各选区相加不一致，以哪个为准？", "The candidates by district do not add up to the total: which number is used?"),
            new("名单所列的人比所载的候选人数少，怎么办？", "The list names fewer persons than the number of candidates stated: what then?"),
        ];
        NotDecided = new(
            "这不是法律的规定，只核对资料自身。各处一致，不表示数字属实；不一致的，哪一处有误不作判断，只提示核对。只在一处载明的数字，没有可比，不适用。",
            "No provision of the law asks this; it is a check of the papers themselves. That the statements agree does not show that the number is true; where they differ, which of them is wrong is not decided, and there is only a warning. A number stated once has nothing to be compared with, and the rule does not apply.");
        Facts = [CandidateFacts.StatedInTotals, CandidateFacts.StatedInDistricts, CandidateFacts.StatedInCandidates];
        Findings = [Differ];
        Force = Force.Guiding;
    }

    private protected override Axis<StatedCounts> Axis => new(new("合计栏的数字（各选区相加为80）", "The number among the totals, where the districts make 80"), 78, 82, totals => new() { Name = Formal, FromTotals = totals, FromDistricts = 80 });

    private static Bilingual Formal => CandidateFacts.FormalCandidates.Label;

    private protected override Verdict Decide(StatedCounts facts, in Trial trial)
    {
        var stated = (facts.FromTotals is null ? 0 : 1) + (facts.FromDistricts is null ? 0 : 1) + (facts.FromCandidates is null ? 0 : 1);
        if (stated < 2) return Verdict.NotApplicable;
        var used = (facts.FromCandidates ?? facts.FromDistricts)!.Value;

        // The coarsest number that differs from the one used.
        int? differing = facts.FromTotals is { } totals && totals != used ? totals
            : facts.FromDistricts is { } districts && districts != used ? districts
            : null;
        if (trial.Why is not null)
        {
            trial.Say("name", facts.Name ?? new Bilingual("该数字", "the number"));
            trial.Say("stated", InWords(facts));
            if (facts.FromTotals is { } inTotals) trial.Holds(CandidateFacts.StatedInTotals, inTotals, Relation.Exactly, used);
            if (facts.FromDistricts is { } inDistricts) trial.Holds(CandidateFacts.StatedInDistricts, inDistricts, Relation.Exactly, used);
        }
        return differing is { } other ? trial.Breached(Differ, Force.Guiding, other, used) : trial.Met(null, used, used) with { Force = Force.Guiding };
    }

    private protected override IEnumerable<Example<StatedCounts>> WorkedExamples() =>
    [
        Met("合计栏80名，各选区相加80名", "80 among the totals, 80 by district", new() { Name = Formal, FromTotals = 80, FromDistricts = 80 }),
        Breached("合计栏80名，各选区相加79名，名单78人", "80 among the totals, 79 by district, 78 listed", new() { Name = Formal, FromTotals = 80, FromDistricts = 79, FromCandidates = 78 }, Differ),
        Inside("三处都是80名", "80 in all three places", new() { Name = Formal, FromTotals = 80, FromDistricts = 80, FromCandidates = 80 }),
        Outside("名单少一人", "One fewer on the list", new() { Name = Formal, FromDistricts = 80, FromCandidates = 79 }, Differ),
        Undetermined("不知道适用哪一天的法律", "The day whose law counts is not known", new() { Name = Formal, FromTotals = 80, FromDistricts = 80 }, Finding.NoDate) with { AsOf = null },
        OutOfScope("只在一处载明", "Stated once only", new() { Name = Formal, FromTotals = 80 }),
    ];

    private static Bilingual InWords(StatedCounts facts)
    {
        (Fact Fact, int? Value)[] all = [(CandidateFacts.StatedInTotals, facts.FromTotals), (CandidateFacts.StatedInDistricts, facts.FromDistricts), (CandidateFacts.StatedInCandidates, facts.FromCandidates)];
        var stated = all.Where(s => s.Value.HasValue).ToList();
        return new(
            string.Join("，", stated.Select(s => FormattableString.Invariant($"{s.Fact.Label.Zh}为{s.Value}"))),
            string.Join(", ", stated.Select(s => FormattableString.Invariant($"{s.Fact.Label.En} is {s.Value}"))));
    }
}
