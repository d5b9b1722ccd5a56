namespace Election.Rules;

/// <summary>
/// Groups that divide the deputies among them add up to all of them. No provision says so: it is a check of the dossier. A group of
/// unknown size leaves it undetermined, unless the others are too many already.
/// </summary>
internal sealed class SumsRule : Rule<CompositionPartition>
{
    private static readonly Finding Differ = new("sum-differs",
        new("{name}各类合计{measured}名，与{base}总数{bound}名不符，相差{distance}名。", "The groups{name} make {measured}; there are {bound} in all ({base}), {distance} away."),
        new("核对各类人数，使合计等于{bound}名。", "Check the groups; together they are {bound}."), Unit.People);

    private static readonly Finding TooMany = new("sum-too-large",
        new("{name}已载明的各类合计{measured}名，已多于{base}总数{bound}名。", "The groups stated{name} make {measured} already, more than all {bound} ({base})."),
        new("核对各类人数，使合计不多于{bound}名。", "Check the groups; together they are no more than {bound}."), Unit.People);

    private static readonly Finding NoGroups = Finding.Inapplicable("no-groups", "没有载明各类人数。", "No size of a group is stated.");

    public SumsRule()
        : base("composition.sums", Scope.Everywhere)
    {
        Title = new("各类人数相加等于总数", "The groups add up");
        Statement = new(
            "把代表按年龄、学历等分类载明的，各类人数相加应当等于代表总数；有一类人数不明的，其余各类相加不应多于总数。",
            "Where the deputies are divided by age, education and the like, the groups add up to all of them; where a group's size is not known, the others are no more than all.");
        AskedAs = [new("按年龄分类的代表人数加起来与总数不符，怎么办？", "The age groups do not add up to all deputies: what then?")];
        NotDecided = new(
            "法律没有这样的规定，只核对数字，不符的只作提示。哪一类的数字有误、某人应归哪一类，不作判断；互有交叉的类别不应作为一组分类载明。构成是否达到要求见`composition.target`。",
            "No provision says so: figures are compared, and a difference is a warning. Which figure is wrong and to which group a person belongs is not decided; groups that overlap are not to be stated as one division. Whether targets are reached is the matter of `composition.target`.");
        Facts = [CompositionFacts.Sizes, CompositionFacts.Deputies, CompositionFacts.Candidates];
        Findings = [Differ, TooMany, NoGroups];
        Force = Force.Guiding;
    }

    private protected override Axis<CompositionPartition> Axis => new(new("47名代表中36岁至55岁的人数（其余11名）", "Deputies aged 36 to 55 (of 47, with 11 others)"), 34, 38, middle => Of(47, 10, middle, 1));

    private protected override Verdict Decide(CompositionPartition facts, in Trial trial)
    {
        if (facts.Sizes is not { Count: > 0 } sizes) return trial.NotApplicable(NoGroups);
        if (trial.Lacks(facts.Of == TargetBase.Candidates ? CompositionFacts.Candidates : CompositionFacts.Deputies, facts.Whole)) return Trial.MissingFact;
        long sum = 0, whole = facts.Whole!.Value;
        var known = true;
        for (var i = 0; i < sizes.Count; i++)
        {
            known &= sizes[i].HasValue;
            sum += sizes[i] ?? 0;
        }
        if (trial.Why is not null)
        {
            trial.Say("name", facts.Name is { Length: > 0 } name ? new Bilingual($"“{Shield.Blot(name)}”", $" of '{Shield.Blot(name)}'") : Bilingual.None);
            trial.Say("base", GroupNames.Of(facts.Of));
            trial.Say("distance", Math.Abs(sum - whole));
        }
        if (!known)
        {
            if (!trial.Holds(CompositionFacts.Sizes, sum, Relation.AtMost, whole)) return trial.Breached(TooMany, Force.Guiding, sum, whole);
            trial.Lacks(CompositionFacts.Sizes, null);
            return Trial.MissingFact;
        }
        return trial.Holds(CompositionFacts.Sizes, sum, Relation.Exactly, whole) ? trial.Met(null, sum, whole) with { Force = Force.Guiding } : trial.Breached(Differ, Force.Guiding, sum, whole);
    }

    private protected override IEnumerable<Example<CompositionPartition>> WorkedExamples() =>
    [
        Met("10+36+1，代表47名", "10 + 36 + 1 of 47 deputies", Of(47, 10, 36, 1)),
        Breached("10+36+1，代表48名", "10 + 36 + 1 of 48 deputies", Of(48, 10, 36, 1), Differ),
        Inside("一类为0：1+7+0=8", "One group of none: 1 + 7 + 0 = 8", Of(8, 1, 7, 0)),
        Outside("多一名：2+7+0，代表8名", "One too many: 2 + 7 + 0 of 8", Of(8, 2, 7, 0), Differ),
        Outside("一类不明，其余已多于总数", "One group unknown, the others more than all", Of(8, 5, null, 4), TooMany),
        Undetermined("一类人数不明", "One group's size is not known", Of(8, 5, null, 3), Finding.MissingFact),
        Undetermined("没有载明代表总数", "The number of deputies is not stated", Of(null, 5, 3), Finding.MissingFact),
        Undetermined("不知道适用哪一天的法律", "The day whose law counts is not known", Of(8, 5, 3), Finding.NoDate) with { AsOf = null },
        OutOfScope("没有载明各类人数", "No group is stated", Of(8), NoGroups),
        RealCase("某镇2021年：5+29+19=53", "A town in 2021: 5 + 29 + 19 = 53", Of(53, 5, 29, 19), Conclusion.Met) with { AsOf = new(2021, 3, 11), Occasion = Occasion.General(Level.Township, new(2021, 3, 11)) },
    ];

    private static CompositionPartition Of(int? whole, params int?[] sizes) => new() { Name = "age", Sizes = sizes, Whole = whole };
}
