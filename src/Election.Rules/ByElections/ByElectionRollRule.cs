namespace Election.Rules;

/// <summary>
/// The roll of the district is compared anew before a by-election, where the province says so (EL 57(4)); in Guangdong (59(2)) before
/// what is elected anew (另行选举) as well. How early it is published, <c>timetable.voter-list</c> judges.
/// </summary>
internal sealed class ByElectionRollRule : Rule<ByElectionRoll>
{
    private static readonly Finding NotChecked = new("roll-not-checked",
        new("补选前没有重新核对选区的选民名单。", "The roll of the district was not checked anew before the by-election."),
        new("重新核对选民名单，对变动情况补正并公布后再投票；已经投票的，写明未经核对对选民名单有无影响。", "Check the roll, correct it and publish the corrections before the vote; where it was held, record whether the roll was wrong for it."), Unit.None);

    public ByElectionRollRule()
        : base("by-election.roll", Scope.Direct.For(ElectionKind.ByElection, ElectionKind.Leftover, ElectionKind.Rerun))
    {
        Title = new("补选前重新核对选民名单", "The roll is checked anew before a by-election");
        Statement = new(
            "省级规定的，由选民直接补选代表时，应当重新核对原选区的选民名单，对选民变动情况进行补正；省级规定另行选举也应核对的，依其规定。",
            "Where the province says so, the roll of the original district is compared anew, and corrected, before its voters fill a vacancy, and before a rerun where the province says that as well.");
        AskedAs =
        [
            new("补选县人大代表，选民名单要不要重新核对？", "Must the voter roll be checked anew for the by-election of a county deputy?"),
            new("补选镇人大代表，能直接用换届时的选民名单吗？", "May the roll of the general election be used unchanged to replace a town deputy?"),
        ];
        NotDecided = new(
            "只看是否重新核对；核对是否彻底、补正是否正确，由谁核对，不作判断。选民名单在补选前多少日公布见`timetable.voter-list`。省级没有规定的，不适用。",
            "It asks only whether the roll was checked anew, not whether thoroughly, whether the corrections are right or who made them. How many days before a by-election the roll is published is for `timetable.voter-list`. Where the province does not ask for it, the rule does not apply.");
        RestsOn = [Parameters.ByElectionRollChecked];
        Facts = [ByElectionFacts.RollChecked];
        Subject = ByElectionFacts.RollChecked;
        Findings = [NotChecked];
        OpenQuestions = [Interpretations.Leftover];
    }

    private protected override Verdict Decide(ByElectionRoll facts, in Trial trial)
    {
        if (trial.Norm(Parameters.ByElectionRollChecked) is not { } norm) return trial.Without(Parameters.ByElectionRollChecked);
        return trial.Done(ByElectionFacts.RollChecked, facts.IsChecked, norm, NotChecked);
    }

    private protected override IEnumerable<Example<ByElectionRoll>> WorkedExamples() =>
    [
        Met("北京市：补选前重新核对了选民名单", "Beijing: the roll was checked anew", new() { IsChecked = true }) with { Province = "11", Occasion = County },
        Breached("北京市：没有重新核对", "Beijing: not checked", new() { IsChecked = false }, NotChecked) with { Province = "11", Occasion = County },
        Breached("广东省：补足换届时未选足的名额，没有重新核实", "Guangdong: seats never filled, not checked", new() { IsChecked = false }, NotChecked) with { Province = "44", Occasion = County with { Kind = ElectionKind.Leftover } },
        Breached("广东省：另行选举，没有重新核实", "Guangdong: a rerun, not checked", new() { IsChecked = false }, NotChecked) with { Province = "44", Occasion = County with { Kind = ElectionKind.Rerun } },
        Breached("湖北省：换届时未选足的名额，按补选办理的读法", "Hubei: seats never filled, read as a by-election", new() { IsChecked = false }, NotChecked) with { Province = "42", Occasion = County with { Kind = ElectionKind.Leftover }, Readings = [("leftover", "by-election")] },
        Undetermined("湖北省：换届时未选足的名额，是否按补选办理未定", "Hubei: seats never filled; whether they are filled as in a by-election is open", new() { IsChecked = false }, Finding.NoNorm) with { Province = "42", Occasion = County with { Kind = ElectionKind.Leftover } },
        Undetermined("北京市：没有载明", "Beijing: not stated", new(), Finding.MissingFact) with { Province = "11", Occasion = County },
        Undetermined("没有载明行政区划", "The division is not stated", new() { IsChecked = false }, Finding.NoNorm) with { Occasion = County },
        Undetermined("陕西省：只收录节录", "Shaanxi: only an extract is held", new() { IsChecked = false }, Finding.NoNorm) with { Province = "61", Occasion = County },
        OutOfScope("浙江省未作规定", "Zhejiang sets nothing of it", new() { IsChecked = false }) with { Province = "33", Occasion = County },
        OutOfScope("由人民代表大会补选上一级代表", "A congress fills a seat of the level above", new() { IsChecked = false }) with { Province = "14", Occasion = new(Level.Prefecture, ElectionKind.ByElection) },
        OutOfScope("换届选举", "A general election", new() { IsChecked = false }) with { Province = "11" },
    ];

    private static Occasion County => new(Level.County, ElectionKind.ByElection) { Day = Example.Day };
}
