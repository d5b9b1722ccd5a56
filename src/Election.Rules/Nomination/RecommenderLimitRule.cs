namespace Election.Rules;

/// <summary>EL 30(3): a party or organisation, alone or with others, nominates no more candidates than the district or unit has seats.</summary>
internal sealed class RecommenderLimitRule : Rule<Recommendation>
{
    private static readonly Finding TooMany = new("too-many-nominees",
        new("该推荐者在本选区（选举单位）推荐{measured}名，超过应选名额{bound}名。", "This recommender nominates {measured} candidates in a district or unit of {bound} seats."),
        new("由推荐者确定不超过{bound}名，撤回其余推荐。", "The recommender keeps at most {bound} and withdraws the rest."), Unit.Candidates);

    private static readonly Finding TooManyTogether = new("too-many-nominees-together",
        new("各政党、各人民团体在本选区（选举单位）合计推荐{measured}名，超过应选名额{bound}名。", "All parties and organisations together nominate {measured} candidates in a district or unit of {bound} seats."),
        new("由推荐者协商，合计不超过{bound}名。", "The recommenders agree on at most {bound} together."), Unit.Candidates);

    public RecommenderLimitRule()
        : base("nomination.recommender-limit", Scope.Everywhere)
    {
        Title = new("政党、人民团体推荐的人数不超过应选名额", "A party or organisation nominates no more than there are seats");
        Statement = new(
            "各政党、各人民团体联合或者单独推荐的代表候选人的人数，不得超过本选区或者选举单位应选代表的名额。",
            "The candidates that a party or organisation nominates, alone or jointly with others, are no more than the seats of the district or unit.");
        AskedAs = [new("应选2名的选区，一个人民团体最多可以推荐几名候选人？", "A district of two seats: how many candidates may one organisation nominate at most?")];
        NotDecided = new(
            "推荐者是否属于政党、人民团体，以资料载明的为准。选民、代表联名推荐的人数见`nomination.voter-limit`，在全部应选名额中的比例见`nomination.party-share`。候选人的总数是否符合差额见`candidates.surplus`。",
            "Whether a recommender is a party or people's organisation is taken as stated. Candidates nominated jointly by voters or deputies are the matter of `nomination.voter-limit`, the share of all seats that of `nomination.party-share`, and whether the candidates are of a lawful number in all that of `candidates.surplus`.");
        RestsOn = [Parameters.RecommenderLimit];
        AlsoCites = [ElectoralLaw.At(30, 2)];
        Facts = [NominationFacts.RecommenderNominees, NominationFacts.AllNominees, NominationFacts.DistrictSeats];
        Findings = [TooMany, TooManyTogether];
        OpenQuestions = [Interpretations.RecommenderScope];
    }

    private protected override Axis<Recommendation> Axis => new(new("应选2名的选区，一个政党或者人民团体推荐的人数", "Nominees of one party or organisation in a district of two seats"), 0, 5, Of2);

    private protected override Verdict Decide(Recommendation facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RecommenderLimit) is not { } norm) return trial.Without(Parameters.RecommenderLimit);
        var together = trial.Reading(Interpretations.RecommenderScope) == "all-together";
        var measure = together ? NominationFacts.AllNominees : NominationFacts.RecommenderNominees;

        // One recommender above the seats is a breach under either reading, whatever the others nominated.
        if (together && facts is { AllNominees: null, Seats: { } few, Nominees: { } own } && own > few)
            (together, measure) = (false, NominationFacts.RecommenderNominees);
        var nominees = together ? facts.AllNominees : facts.Nominees;
        if (trial.Lacks(measure, nominees) | trial.Lacks(NominationFacts.DistrictSeats, facts.Seats)) return Trial.MissingFact;
        long n = nominees!.Value, seats = facts.Seats!.Value;
        return trial.Holds(measure, n, Relation.AtMost, seats)
            ? trial.Met(norm, n, seats)
            : trial.Breached(together ? TooManyTogether : TooMany, norm, n, seats);
    }

    private protected override IEnumerable<Example<Recommendation>> WorkedExamples() =>
    [
        Met("应选2名，某人民团体推荐1名", "Two seats, one nominee of an organisation", Of2(1)),
        Breached("应选2名，推荐4名", "Two seats, four nominees", Of2(4), TooMany),
        Inside("应选2名，推荐2名", "Two seats, two nominees", Of2(2)),
        Outside("应选2名，推荐3名", "Two seats, three nominees", Of2(3), TooMany),
        Outside("各推荐2名、合计3名，按合计计算的读法", "Two nominees each, three together, under the reading that counts all", Of2(2) with { AllNominees = 3 }, TooManyTogether) with { Readings = [("recommender-scope", "all-together")] },
        Inside("各推荐1名、合计2名，按合计计算的读法", "One nominee each, two together, under the reading that counts all", Of2(1) with { AllNominees = 2 }) with { Readings = [("recommender-scope", "all-together")] },
        Undetermined("没有载明应选名额", "Seats not stated", new() { Nominees = 2 }, Finding.MissingFact),
        Undetermined("按合计计算的读法，没有载明合计", "The reading that counts all, their number not stated", Of2(1), Finding.MissingFact) with { Readings = [("recommender-scope", "all-together")] },
        OutOfScope("2010年以前法律没有此项限制", "Before 2010 the law set no such limit", Of2(4)) with { AsOf = new(2006, 11, 1) },
    ];

    private static Recommendation Of2(int nominees) => new() { Seats = 2, Nominees = nominees };
}
