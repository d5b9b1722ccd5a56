namespace Election.Rules;

/// <summary>Fewer nominees than the least number of candidates: EL 31 wants more, and no provision says what follows (interpretation <c>too-few</c>).</summary>
internal sealed class TooFewRule : Rule<CandidateSlate>
{
    private static readonly Finding Reopen = new("reopen-nominations",
        new("应选{seats}名，所提候选人{measured}名，不足最低的{bound}名；法律没有规定如何处理，宜重新组织提名。", "Seats: {seats}; nominees: {measured}, fewer than the least of {bound}. The law does not say what follows; it is best to reopen nominations."),
        new("重新组织提名推荐，使候选人达到{bound}名以上。", "Reopen nominations until there are {bound} or more."), Unit.Candidates);

    private static readonly Finding Below = new("fewer-than-least",
        new("应选{seats}名，所提候选人{measured}名，不足最低的{bound}名。", "Seats: {seats}; nominees: {measured}, fewer than the least of {bound}."),
        new("重新组织提名推荐，使候选人达到{bound}名以上。", "Reopen nominations until there are {bound} or more."), Unit.Candidates);

    private static readonly Finding NoSeats = Slates.NoSeats();
    private static readonly Finding NoWholeNumber = Slates.NoWholeNumber();

    public TooFewRule()
        : base("candidates.too-few", Scope.Everywhere.For(ElectionKind.General, ElectionKind.Leftover))
    {
        Title = new("所提候选人不足最低差额", "Fewer nominees than the least number of candidates");
        Statement = new(
            "所提代表候选人的人数应当不少于差额幅度的下限。不足的，法律没有规定如何处理。",
            "There are no fewer nominees than the least number of candidates. What follows where there are fewer the law does not say.");
        AskedAs =
        [
            new("应选3名，只提名3名，能否直接投票？", "Three are to be elected and only three were nominated: may the vote go ahead?"),
            new("所提候选人不足最低差额，怎么办？", "There are fewer nominees than the least number of candidates: what is to be done?"),
        ];
        NotDecided = new(
            "所提人数不足时如何处理，法律没有规定，默认不作结论，只提示重新组织提名；重新提名的期限、选举日是否推迟，不作判断。正式候选人人数不足的，由`candidates.surplus`判断。补选和另行选举不适用。",
            "What follows where nominees are too few the law does not say; by default it is left open, with a hint to reopen nominations. How long these then run and whether election day is put off is not decided. Too few formal candidates are a matter for `candidates.surplus`. By-elections and reruns are left out.");
        RestsOn = [Parameters.Surplus];
        Facts = [CandidateFacts.Seats, CandidateFacts.InitialCandidates];
        Subject = CandidateFacts.InitialCandidates;
        Findings = [Reopen, Below, NoSeats, NoWholeNumber];
        OpenQuestions = [Interpretations.TooFew, Interpretations.IndirectSingleSeat, Interpretations.IndirectMost, Interpretations.Leftover];
    }

    private protected override Axis<CandidateSlate> Axis => new(new("应选3名时所提候选人的人数", "Nominees for three seats"), 1, 6, initial => Slate(3, initial));

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (Slates.AreFilledAsByElection(trial)) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.Surplus) is not { } norm) return trial.Without(Parameters.Surplus);
        var nominated = facts.InitialCount;
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats) | trial.Lacks(CandidateFacts.InitialCandidates, nominated)) return Trial.MissingFact;
        if (!Slates.TryRange(trial, norm, facts.Seats!.Value, NoSeats, NoWholeNumber, out var range, out var otherwise)) return otherwise;
        if (trial.Holds(CandidateFacts.InitialCandidates, nominated!.Value, Relation.AtLeast, range.Least)) return trial.Met(norm, nominated.Value, range.Least);
        return trial.Reading(Interpretations.TooFew) == "breach"
            ? trial.Breached(Below, norm, nominated.Value, range.Least)
            : trial.Undetermined(Reopen, nominated.Value, range.Least);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("应选3名，所提6名", "Three seats, six nominees", Slate(3, 6)),
        Breached("应选3名，所提1名：不足即为违法的读法", "Three seats, one nominee, under the reading that makes it a breach", Slate(3, 1), Below) with { Readings = [("too-few", "breach")] },
        Inside("应选3名，所提4名", "Three seats, four nominees", Slate(3, 4)),
        Outside("应选3名，所提3名：同一读法", "Three seats, three nominees, same reading", Slate(3, 3), Below) with { Readings = [("too-few", "breach")] },
        Undetermined("应选3名，所提3名：宜重新组织提名", "Three seats, three nominees: reopen nominations", Slate(3, 3), Reopen),
        Undetermined("间接选举应选10名，所提11名", "Indirect, ten seats, eleven nominees", Slate(10, 11), Reopen) with { Occasion = new(Level.Prefecture) },
        Undetermined("没有载明所提候选人的人数", "Nominees not stated", new() { Seats = 3 }, Finding.MissingFact),
        Undetermined("应选名额为零", "No seats", Slate(0, 1), NoSeats),
        Undetermined("间接选举应选1名：不作判断的读法", "Indirect, one seat, under the reading that leaves it open", Slate(1, 1), NoWholeNumber) with { Occasion = new(Level.Prefecture), Readings = [("indirect-single-seat", "undetermined")] },
        OutOfScope("补选", "A by-election", Slate(3, 3)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
    ];

    private static CandidateSlate Slate(int seats, int initial) => new() { Seats = seats, InitialCandidates = initial };
}
