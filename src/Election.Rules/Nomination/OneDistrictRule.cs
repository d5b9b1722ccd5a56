namespace Election.Rules;

/// <summary>Set by some provinces: a candidate stands in one district only.</summary>
internal sealed class OneDistrictRule : Rule<Candidate>
{
    private static readonly Finding Several = new("several-districts",
        new("该候选人还在其他{measured}个选区参选：{districts}。", "The candidate also stands in {measured} other districts: {districts}."),
        new("由本人选定一个选区，从其他选区的名单中除名。", "The candidate chooses one district and is struck off the others' lists."), Unit.Places);

    public OneDistrictRule()
        : base("nomination.one-district", Scope.Direct)
    {
        Title = new("候选人只在一个选区参选", "A candidate stands in one district only");
        Statement = new(
            "省级有规定的地方，一人在同一次选举中只能在一个选区作代表候选人。国家法律没有规定。",
            "Where a province says so, a person is a candidate in one district only at one election. National law does not say so.");
        AskedAs = [new("一个人可以同时在两个选区作代表候选人吗？", "May a person be a candidate in two districts at once?")];
        NotDecided = new(
            "国家法律没有规定，省级没有规定的不适用。参选的选区以资料载明的为准；应当保留哪一个选区，由本人选定。落选后再到其他选区参选的见`nomination.loser-elsewhere`，当选两地代表的见`mandate.single-area`。",
            "National law does not say this, and where the province does not the rule does not apply. The districts are taken as stated; which of them is kept is for the candidate to choose. Standing elsewhere after a defeat is the matter of `nomination.loser-elsewhere`, seats in two areas that of `mandate.single-area`.");
        RestsOn = [Parameters.OneDistrict];
        Facts = [NominationFacts.OtherDistricts];
        Findings = [Several];
    }

    /// <summary>How many different districts a candidate names beside the one in which he or she is judged.</summary>
    internal static int CountOthers(Candidate candidate)
    {
        var others = candidate.OtherDistricts;
        var count = 0;
        for (var i = 0; i < others.Count; i++)
            if (others[i] != candidate.District && Names.IsFirst(others, i)) count++;
        return count;
    }

    internal static List<string> Others(Candidate candidate) => [.. candidate.OtherDistricts.Where(d => d != candidate.District).Distinct(StringComparer.Ordinal)];

    private protected override Verdict Decide(Candidate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.OneDistrict) is not { } norm) return trial.Without(Parameters.OneDistrict);
        var others = CountOthers(facts);
        if (trial.Why is not null) trial.Say("districts", Others(facts));
        return trial.Holds(NominationFacts.OtherDistricts, others, Relation.AtMost, 0) ? trial.Met(norm) : trial.Breached(Several, norm, others);
    }

    private protected override IEnumerable<Example<Candidate>> WorkedExamples() =>
    [
        Undetermined("在两个选区参选，没有载明省份", "Stands in two districts, the province not stated", InTwo, Finding.NoNorm),
        Met("山西省：只在一个选区参选", "Shanxi: stands in one district", InTwo with { OtherDistricts = [] }) with { Province = "14" },
        Met("山西省：载明的另一选区就是本选区", "Shanxi: the other district named is the same", InTwo with { OtherDistricts = ["1"] }) with { Province = "14" },
        Breached("山西省：在三个选区参选", "Shanxi: stands in three districts", InTwo with { OtherDistricts = ["2", "3"] }, Several) with { Province = "14" },
        Outside("山西省：在两个选区参选", "Shanxi: stands in two districts", InTwo, Several) with { Province = "14" },
        Undetermined("该省文本未收录", "The rules of the province are not held", InTwo, Finding.NoNorm) with { Province = "41" },
        OutOfScope("江苏省没有规定", "Jiangsu does not say so", InTwo) with { AsOf = new(2026, 6, 1), Occasion = Occasion.General(Level.Township, new(2026, 6, 1)), Province = "32" },
        OutOfScope("间接选举没有选区", "Indirect elections have no districts", InTwo) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Candidate InTwo => new() { Id = "A", District = "1", IsFormal = true, OtherDistricts = ["2"] };
}
