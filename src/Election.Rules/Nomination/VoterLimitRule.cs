namespace Election.Rules;

/// <summary>EL 30(3), before 2010 item 10(1) of the Provisions of 1983: nobody joins in nominating more candidates than there are seats.</summary>
internal sealed class VoterLimitRule : Rule<VoterNominations>
{
    private static readonly Finding TooMany = new("too-many-nominees",
        new("参加联名推荐的候选人数超过应选名额{bound}名的有：{voters}；最多的推荐了{measured}名。", "Joined in nominating more candidates than the {bound} seats: {voters}; the most is {measured}."),
        new("由本人确定参加推荐不超过{bound}名，其余联名不计。", "Each decides for at most {bound}; the other signatures do not count."), Unit.Candidates);

    private static readonly Bilingual NotNamed = new("没有列名的联名人", "signatories who are not named");

    private static readonly Finding NothingJoint = Finding.Inapplicable("nothing-joint", "没有联名推荐。", "Nothing was nominated jointly.");

    public VoterLimitRule()
        : base("nomination.voter-limit", Scope.Everywhere)
    {
        Title = new("每一选民、代表参加联名推荐的人数不超过应选名额", "A voter or deputy joins in nominating no more than there are seats");
        Statement = new(
            "每一选民或者代表参加联名推荐的代表候选人的人数，不得超过本选区或者选举单位应选代表的名额。几次联名推荐的候选人合并计算，同一候选人计一名。",
            "The candidates that a voter or deputy joins in nominating are no more than the seats of the district or unit. All nominations signed count together, each candidate once.");
        AskedAs = [new("应选2名，一名选民最多可以参加联名推荐几名候选人？", "Two seats: how many candidates may one voter join in nominating?")];
        NotDecided = new(
            "联名人是否真实、是否在选民名单上不作核对，见`nomination.signatories`。多签的联名哪些作数，由本人确定，法律没有规定。政党、人民团体推荐的人数见`nomination.recommender-limit`。",
            "Whether a signatory is genuine or on the roll is not verified here: see `nomination.signatories`. Which of too many signatures count the law does not say; it is left to the person who signed. Nominees of parties and organisations are the matter of `nomination.recommender-limit`.");
        RestsOn = [Parameters.VoterLimit];
        Facts = [NominationFacts.NomineesByVoter, NominationFacts.DistrictSeats];
        Findings = [TooMany, NothingJoint];
    }

    private protected override Axis<VoterNominations> Axis => new(new("应选2名的选区，一名选民参加推荐的人数", "Candidates that one voter joins in nominating in a district of two seats"), 0, 5, n => Of2(n));

    private protected override Verdict Decide(VoterNominations facts, in Trial trial)
    {
        if (trial.Norm(Parameters.VoterLimit) is not { } norm) return trial.Without(Parameters.VoterLimit);
        if (facts is { ByVoter.Count: 0, HasUnnamed: false }) return trial.NotApplicable(NothingJoint);
        if (trial.Lacks(NominationFacts.DistrictSeats, facts.Seats))
        {
            trial.Lacks(NominationFacts.NomineesByVoter, facts.ByVoter);
            return Trial.MissingFact;
        }
        int seats = facts.Seats!.Value, most = facts.LargestNomination ?? 0;
        if (facts.ByVoter is { } named)
            for (var i = 0; i < named.Count; i++)
                most = Math.Max(most, named[i].Candidates);
        if (most > seats)
        {
            if (trial.Why is not null)
            {
                var above = Above(seats, facts.ByVoter ?? []);
                if (above.Count > 0) trial.Say("voters", above);
                else trial.Say("voters", NotNamed);
                trial.Holds(NominationFacts.NomineesByVoter, most, Relation.AtMost, seats);
            }
            return trial.Breached(TooMany, norm, most, seats);
        }

        // Nobody can have joined in nominating more candidates than were nominated, named or not.
        if (facts.ByVoter is null || facts.HasUnnamed)
        {
            if (!(facts.Nominees <= seats))
            {
                trial.Lacks(NominationFacts.NomineesByVoter, (object?)null);
                return Trial.MissingFact;
            }
            most = facts.Nominees.Value;
        }
        trial.Holds(NominationFacts.NomineesByVoter, most, Relation.AtMost, seats);
        return trial.Met(norm, most, seats);
    }

    private static List<string> Above(int seats, IReadOnlyList<VoterNomination> voters) =>
        [.. voters.Where(v => v.Candidates > seats).Select(v => v.Voter).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private protected override IEnumerable<Example<VoterNominations>> WorkedExamples() =>
    [
        Met("应选2名，每人参加推荐1名", "Two seats, one candidate each", Of2(1, 1)),
        Met("联名人没有列名，但联名推荐的候选人一共2名", "Names not known, but only two were nominated jointly", new() { Seats = 2, HasUnnamed = true, Nominees = 2 }),
        Breached("应选2名，有人参加推荐4名", "Two seats, one voter joined in nominating four", Of2(1, 4), TooMany),
        Breached("部分联名人没有列名，已知有人参加推荐3名", "Some names not known, one voter joined in nominating three", Of2(3) with { HasUnnamed = true }, TooMany),
        Inside("应选2名，有人参加推荐2名", "Two seats, one voter joined in nominating two", Of2(1, 2)),
        Outside("应选2名，有人参加推荐3名", "Two seats, one voter joined in nominating three", Of2(1, 3), TooMany),
        Outside("2006年：有人参加推荐3名（1983年若干规定）", "Three in 2006, by the Provisions of 1983", Of2(3), TooMany) with { AsOf = new(2006, 11, 1) },
        Undetermined("只知道联名人数，不知道是谁", "Only the number of signatories is known, not who they are", new() { Seats = 2, HasUnnamed = true, Nominees = 3 }, Finding.MissingFact),
        Undetermined("没有载明应选名额", "Seats not stated", new() { ByVoter = [new("V1", 1)] }, Finding.MissingFact),
        Undetermined("2006年的间接选举未查证", "Indirect elections of 2006 are not proved", Of2(3), Finding.NoNorm) with { Occasion = Occasion.General(Level.Prefecture, new(2006, 11, 1)), AsOf = new(2006, 11, 1) },
        OutOfScope("没有联名推荐", "Nothing was nominated jointly", new() { Seats = 2, ByVoter = [] }, NothingJoint),
    ];

    private static VoterNominations Of2(params int[] candidates) =>
        new() { Seats = 2, ByVoter = [.. candidates.Select((n, i) => new VoterNomination(FormattableString.Invariant($"V{i + 1}"), n))] };
}
