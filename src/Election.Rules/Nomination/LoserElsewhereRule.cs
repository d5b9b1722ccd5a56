namespace Election.Rules;

/// <summary>Set by some provinces: who lost in one district is no candidate in another.</summary>
internal sealed class LoserElsewhereRule : Rule<Candidate>
{
    private static readonly Finding StandsAgain = new("stands-again",
        new("该候选人在本选区落选，又在其他{measured}个选区作候选人：{districts}。", "The candidate lost in this district and is a candidate in {measured} others: {districts}."),
        new("从其他选区的候选人名单中除名。", "Strike the person off the lists of the other districts."), Unit.Places);

    private static readonly Finding WasElected = Finding.Inapplicable("was-elected", "该候选人在本选区当选。", "The candidate was elected in this district.");
    private static readonly Finding DidNotLose = Finding.Inapplicable("did-not-lose", "该人在本选区不是正式候选人，没有落选。", "The person was no formal candidate in this district and did not lose.");

    public LoserElsewhereRule()
        : base("nomination.loser-elsewhere", Scope.Direct)
    {
        Title = new("落选的候选人不在其他选区再作候选人", "Who lost in one district is no candidate in another");
        Statement = new(
            "省级有规定的地方，在一个选区落选的候选人，同一次选举中不得再到其他选区作代表候选人。国家法律没有规定。",
            "Where a province says so, a candidate who lost in one district is no candidate in another at the same election. National law does not say so.");
        AskedAs = [new("在一个选区落选的候选人，可以到另一个选区再参选吗？", "May a candidate who lost in one district stand in another?")];
        NotDecided = new(
            "国家法律没有规定，省级没有规定的不适用；省级规定也及于选举单位的，间接选举的部分不作判断。到其他选区参选在落选以前还是以后，不作区分；同时在几个选区参选的见`nomination.one-district`。",
            "National law does not say this, and where the province does not the rule does not apply; where the province says it of electing units too, indirect elections are not judged. Whether the other candidacy came before or after the defeat makes no difference; standing in several districts at once is the matter of `nomination.one-district`.");
        RestsOn = [Parameters.LoserElsewhere];
        Facts = [NominationFacts.OtherDistricts, NominationFacts.Elected, NominationFacts.Listed];
        Findings = [StandsAgain, WasElected, DidNotLose];
    }

    private protected override Verdict Decide(Candidate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.LoserElsewhere) is not { } norm) return trial.Without(Parameters.LoserElsewhere);
        if (facts.IsElected == true) return trial.NotApplicable(WasElected);
        if (facts.IsFormal == false) return trial.NotApplicable(DidNotLose);
        var others = OneDistrictRule.CountOthers(facts);
        if (others > 0 && (trial.Lacks(NominationFacts.Elected, facts.IsElected) | trial.Lacks(NominationFacts.Listed, facts.IsFormal))) return Trial.MissingFact;
        if (trial.Why is not null) trial.Say("districts", OneDistrictRule.Others(facts));
        return trial.Holds(NominationFacts.OtherDistricts, others, Relation.AtMost, 0) ? trial.Met(norm) : trial.Breached(StandsAgain, norm, others);
    }

    private protected override IEnumerable<Example<Candidate>> WorkedExamples() =>
    [
        Undetermined("落选后在另一选区参选，没有载明省份", "Lost and stands in another district, the province not stated", LostAndStands, Finding.NoNorm),
        Met("广东省：落选，没有到其他选区参选", "Guangdong: lost, and stands nowhere else", LostAndStands with { OtherDistricts = [] }) with { Province = "44" },
        Breached("广东省：落选后在另一选区参选", "Guangdong: lost and stands in another district", LostAndStands, StandsAgain) with { Province = "44" },
        Breached("陕西省：落选后在两个选区参选", "Shaanxi: lost and stands in two others", LostAndStands with { OtherDistricts = ["2", "3"] }, StandsAgain) with { Province = "61" },
        Undetermined("云南省：在另一选区参选，是否落选没有载明", "Yunnan: stands in another district; whether the person lost here is not stated", LostAndStands with { IsElected = null }, Finding.MissingFact) with { Province = "53" },
        OutOfScope("湖北省：在本选区当选", "Hubei: elected here", LostAndStands with { IsElected = true }, WasElected) with { Province = "42" },
        OutOfScope("山西省：在本选区不是正式候选人", "Shanxi: no formal candidate here", LostAndStands with { IsFormal = false }, DidNotLose) with { Province = "14" },
        OutOfScope("江苏省没有规定", "Jiangsu does not say so", LostAndStands) with { AsOf = new(2026, 6, 1), Occasion = Occasion.General(Level.Township, new(2026, 6, 1)), Province = "32" },
        OutOfScope("间接选举没有选区", "Indirect elections have no districts", LostAndStands) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Candidate LostAndStands => new() { Id = "A", District = "1", IsFormal = true, IsElected = false, OtherDistricts = ["2"] };
}
