namespace Election.Rules;

/// <summary>Set by some provinces under EL 60: how many members a work group has that the election committee sends out.</summary>
internal sealed class WorkGroupSizeRule : Rule<ElectionCommittee>
{
    private static readonly Finding TooFew = new("too-few-members",
        new("有的选举工作组为{measured}人，应不少于{bound}人。", "A work group has {measured} members; each has at least {bound}."),
        new("补充工作组成员，达到{bound}人。", "Add members to the group, {bound} at least."), Unit.Members);

    private static readonly Finding TooMany = new("too-many-members",
        new("有的选举工作组为{measured}人，应不多于{bound}人。", "A work group has {measured} members; each has at most {bound}."),
        new("调整工作组成员，不多于{bound}人。", "Reduce the group to {bound} members."), Unit.Members);

    private static readonly Finding WhichGroup = new("which-group-open",
        new("有的选举工作组为{measured}人。当地规定的{range}人只适用于部分工作组，单个选区的工作小组没有规定人数；不知是哪一种。", "A work group has {measured} members. The {range} of this place are of some groups only, those of a single district have no number; which this is, is not known."),
        new("查明该组是否为街道、乡镇、单位设立的工作组。", "Find out whether it is the group of a street, a township or a unit."), Unit.Members);

    private static readonly Finding NoGroup = Finding.Inapplicable("no-work-group", "没有载明选举工作组的人数。", "No number of members of a work group is stated.");

    public WorkGroupSizeRule()
        : base("committee.work-group-size", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("选举工作组的组成人数", "How many members a work group has");
        Statement = new(
            "省级规定了选举工作组、选举工作小组人数的，各组的人数在规定的幅度以内；只规定了部分工作组的人数，而载明的人数在幅度以外的，须查明是哪一种工作组。",
            "Where the province says how many members a work group has, each has that many; where it says so of some groups only, a number outside the range leaves open which kind of group it is.");
        AskedAs = [new("选区的选举工作组由几个人组成？", "How many members has the work group of a district?")];
        NotDecided = new(
            "国家法律没有规定工作组及其人数；省级没有规定的不作判断。工作组由谁确定、由哪些人组成、办理什么事项，不作判断。有几个工作组人数不符的，只指出第一个。选举委员会的人数见`committee.size`。",
            "National law knows no work groups and no number; where the province sets none, nothing is decided. Who sets a group up, who belongs to it and what it does is not judged. Where several groups are out of range, the first is named. The size of the election committee is the matter of `committee.size`.");
        RestsOn = [Parameters.WorkGroupSize];
        Facts = [CommitteeFacts.WorkGroupSizes];
        Findings = [TooFew, TooMany, WhichGroup, NoGroup];
    }

    private protected override Axis<ElectionCommittee> Axis => new(new("内蒙古自治区选举工作小组的人数", "Inner Mongolia, members of a work group"), 3, 9, size => Groups(size)) { Province = "15" };

    private protected override Verdict Decide(ElectionCommittee facts, in Trial trial)
    {
        if (facts.WorkGroupSizes is not { Count: > 0 } sizes) return trial.NotApplicable(NoGroup);
        if (trial.Norm(Parameters.WorkGroupSize) is not { } norm) return trial.Without(Parameters.WorkGroupSize);

        // The first group that is wrong is named; where none is, the first of all.
        for (var i = 0; i < sizes.Count; i++)
            if (trial.Within(CommitteeFacts.WorkGroupSizes, sizes[i], norm.Value.Least, norm.Value.Most, norm, TooFew, TooMany) is { Conclusion: Conclusion.Breached } wrong)
            {
                if (!norm.Value.OfSome) return wrong;
                if (trial.Why is not null) trial.Say("range", norm.Value.ToString());
                return trial.Undetermined(WhichGroup, sizes[i], wrong.Bound);
            }
        return trial.Met(norm, sizes[0], norm.Value.Least);
    }

    private protected override IEnumerable<Example<ElectionCommittee>> WorkedExamples() =>
    [
        Met("内蒙古自治区：6人", "Inner Mongolia: 6", Groups(6)) with { Province = "15" },
        Breached("内蒙古自治区：两组，6人和9人", "Inner Mongolia: two groups, of 6 and 9", Groups(6, 9), TooMany) with { Province = "15" },
        Inside("内蒙古自治区：5人", "Inner Mongolia: 5", Groups(5)) with { Province = "15" },
        Outside("内蒙古自治区：4人", "Inner Mongolia: 4", Groups(4), TooFew) with { Province = "15" },
        Inside("上海市区级：13人", "Shanghai, a district's election: 13", Groups(13)) with { Province = "31", Occasion = Occasion.General(Level.County, Example.Day) },
        Undetermined("上海市区级：3人，可能是选区的工作小组", "Shanghai, a district's election: 3, perhaps the group of an electoral district", Groups(7, 3), WhichGroup) with { Province = "31", Occasion = Occasion.General(Level.County, Example.Day) },
        Outside("上海市乡镇：6人", "Shanghai, a township's election: 6", Groups(6), TooMany) with { Province = "31" },
        Undetermined("没有载明省份", "The province is not stated", Groups(6), Finding.NoNorm),
        OutOfScope("北京市没有规定人数", "Beijing sets no number", Groups(20)) with { Province = "11" },
        OutOfScope("没有载明工作组", "No work group is stated", new() { Size = 9 }, NoGroup) with { Province = "15" },
        OutOfScope("间接选举", "An indirect election", Groups(20)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        RealCase("内蒙古昂素镇2021年方案：各选区工作组由5至7人组成", "The plan of Ansu town, Inner Mongolia, in 2021: groups of five to seven", Groups(5, 7), Conclusion.Met) with { AsOf = new(2021, 9, 22), Province = "15" },
    ];

    private static ElectionCommittee Groups(params int[] sizes) => new() { WorkGroupSizes = sizes };
}
