namespace Election.Rules;

/// <summary>Those who voted in all districts together, and all voters.</summary>
public sealed record TurnoutTotals
{
    /// <summary>All voters of all districts.</summary>
    public int? Voters { get; init => field = Check.Count(value); }

    /// <summary>All who took part.</summary>
    public int? Participants { get; init => field = Check.Count(value); }

    /// <summary>How many districts there are; one is judged exactly.</summary>
    public int? Districts { get; init => field = Check.Count(value); }
}

/// <summary>EL 45(1) where only totals are known: were no more than half of all voters to take part, some district would have failed. Totals never prove that every district did not.</summary>
internal sealed class TurnoutInAggregateRule : Rule<TurnoutTotals>
{
    private static readonly Finding SomeFailed = new("some-district-failed",
        new("全部选民{voters}人，参加投票{measured}人，没有过半数（{bound}人以上），至少有一个选区的选举无效。", "Of {voters} voters in all {measured} took part, not more than half; the least is {bound}. In at least one district the election is not valid."),
        new("逐选区核对参加投票的人数，没有过半数的选区重新投票。", "Check the turnout of each district, and vote again where no majority took part."), Unit.Voters);

    private static readonly Finding NotProved = new("totals-cannot-prove-it",
        new("合计参加投票{measured}人，超过全部选民{voters}人的半数，但合计数不能证明每个选区都过半数。", "{measured} of {voters} voters took part, more than half in all; totals do not prove it of every district."),
        new("补充每个选区的选民人数和参加投票的人数。", "State voters and turnout of each district."), Unit.Voters);

    private static readonly Finding NotAsked = Finding.Inapplicable("not-asked-of-a-rerun", "按所选读法，另行选举不要求全体选民过半数参加。", "Under the reading chosen a rerun needs no majority of all voters.");

    public TurnoutInAggregateRule()
        : base("result.turnout-in-aggregate", Scope.Direct)
    {
        Title = new("从合计数看参加投票的选民", "Turnout, where only totals are known");
        Statement = new(
            "每个选区都要全体选民的过半数参加投票。只有合计数的，合计没有过半数即可证明至少一个选区无效；合计过半数的，不能证明每个选区都有效。",
            "A majority of the voters of each district takes part. From totals alone: no majority in all proves that some district failed; a majority in all does not prove that none did.");
        AskedAs =
        [
            new("全县参选率72%，能否说明每个选区都过半数？", "Turnout in the county was 72%: does that show a majority in every district?"),
            new("全县合计参加投票的选民没有过半数，说明什么？", "In the county as a whole no majority took part: what follows?"),
        ];
        NotDecided = new(
            "每个选区是否过半数由`result.turnout`判断；合计没有过半数的，指不出是哪个选区。合计数是否由各选区相加而来、有无漏报，不作核对；委托投票的选民是否计入，以资料的统计口径为准。",
            "Whether a majority took part in each district is decided by `result.turnout`; where there was none in all, the district at fault cannot be named. Whether the totals are the sum of the districts and leave nothing out is not examined; whether those who voted by proxy are in them is taken as the figures have it.");
        RestsOn = [Parameters.Turnout];
        Facts = [TurnoutFacts.Participants, TurnoutFacts.Voters];
        Findings = [SomeFailed, NotProved, NotAsked];
        OpenQuestions = [Interpretations.RerunTurnout];
        IsOfTheVote = true;
    }

    private protected override Axis<TurnoutTotals> Axis => new(new("只有一个选区、选民100人时参加投票的人数", "Those who took part in the only district, of 100 voters"), 48, 53, participants => Took(participants, 100) with { Districts = 1 });

    private protected override Verdict Decide(TurnoutTotals facts, in Trial trial)
    {
        if (facts.Participants is null && facts.Voters is null) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.Turnout) is not { } norm) return trial.Without(Parameters.Turnout);
        if (trial.Occasion.Kind == ElectionKind.Rerun && trial.Reading(Interpretations.RerunTurnout) != "applies") return trial.NotApplicable(NotAsked);
        if (trial.Lacks(TurnoutFacts.Participants, facts.Participants) | trial.Lacks(TurnoutFacts.Voters, facts.Voters)) return Trial.MissingFact;
        long taking = facts.Participants!.Value, least = norm.Value.LeastOf(facts.Voters!.Value);
        trial.Say("voters", facts.Voters.Value);
        if (!trial.Holds(TurnoutFacts.Participants, taking, Relation.AtLeast, least)) return trial.Breached(SomeFailed, norm, taking, least);
        return facts.Districts == 1 ? trial.Met(norm, taking, least) : trial.Undetermined(NotProved, taking, least);
    }

    private protected override IEnumerable<Example<TurnoutTotals>> WorkedExamples() =>
    [
        Met("只有一个选区，选民300人，参加200人", "One district, 200 of 300 voters", Took(200, 300) with { Districts = 1 }),
        Breached("全部选民7416人，参加3000人", "3,000 of 7,416 voters in all", Took(3000, 7416), SomeFailed),
        Inside("只有一个选区，选民100人，参加51人", "One district, 51 of 100 voters", Took(51, 100) with { Districts = 1 }),
        Outside("只有一个选区，选民100人，参加50人", "One district, 50 of 100 voters", Took(50, 100) with { Districts = 1 }, SomeFailed),
        Outside("33个选区，合计恰为半数", "33 districts, exactly half in all", Took(3708, 7416) with { Districts = 33 }, SomeFailed),
        RealCase("某镇选民7416人，参加投票6723人", "A town: 6,723 of 7,416 voters", Took(6723, 7416) with { Districts = 33 }, Conclusion.Undetermined, NotProved),
        Undetermined("没有载明参加投票的人数", "Those who took part not stated", new() { Voters = 300 }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Took(3000, 7416), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("另行选举不要求过半数参加的读法", "A rerun, under the reading that does not ask it", Took(3000, 7416), NotAsked) with { Occasion = new(Level.Township, ElectionKind.Rerun), Readings = [("rerun-turnout", "does-not")] },
        OutOfScope("没有合计数", "There are no totals", new()),
        OutOfScope("间接选举", "An indirect election", Took(3000, 7416)) with { Occasion = new(Level.Prefecture) },
    ];

    private static TurnoutTotals Took(int participants, int voters) => new() { Participants = participants, Voters = voters };
}
