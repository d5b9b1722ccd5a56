namespace Election.Rules;

/// <summary>
/// OL 27(1): where more are nominated than the number that the election method fixed, a preliminary election brings them down to
/// it; within the number all nominees stand. Where the number is not stated, a list from which nominees were cut without one
/// is unlawful all the same, and a list of all nominees is taken as it is, with a notice. The number fixed is itself within the
/// surplus of 27(1). Where the list is too long or too short by that surplus, the rules on candidates say so, and this one does not.
/// </summary>
internal sealed class LeaderPreliminaryRule : Rule<LeaderContest>
{
    private static readonly Finding NotHeld = new("not-held",
        new("提名{measured}人，选举办法规定的候选人为{bound}人，没有进行预选。", "{measured} were nominated, the election method fixed {bound} candidates, and no preliminary election was held."),
        new("进行预选，按得票多少的顺序确定{bound}名正式候选人。", "Hold a preliminary election; the {bound} with most votes are the candidates."), Unit.Candidates);

    private static readonly Finding CutWithout = new("cut-without-preliminary",
        new("提名{measured}人，只列候选人{bound}人，没有进行预选。", "{measured} were nominated and {bound} stood, without a preliminary election."),
        new("超过选举办法规定的差额数的，进行预选；没有超过的，提名的人都列为候选人。", "Hold a preliminary election where more were nominated than the number fixed; otherwise let all of them stand."), Unit.Candidates);

    private static readonly Finding OtherNumber = new("other-number",
        new("预选后候选人{measured}人，选举办法规定的为{bound}人。", "After the preliminary election {measured} stood; the election method fixed {bound}."),
        new("按选举办法规定的差额数确定{bound}名正式候选人。", "Let the {bound} with most votes stand."), Unit.Candidates);

    private static readonly Finding CutWithin = new("cut-within-number",
        new("提名{nominated}人，没有超过选举办法规定的{bound}人，只列候选人{measured}人。", "{nominated} were nominated, no more than the {bound} fixed, and only {measured} stood."),
        new("将提名的人都列为候选人。", "Let all nominees stand."), Unit.Candidates);

    private static readonly Finding MoreThanNominated = new("more-than-nominated",
        new("候选人{measured}人，多于提名的{bound}人，数字互相矛盾。", "{measured} stood, more than the {bound} nominated: the numbers contradict one another."),
        new("核对提名和候选人的人数。", "Check the numbers of nominees and candidates."), Unit.Candidates);

    private static readonly Finding UnlawfulNumber = new("number-fixed-unlawful",
        new("选举办法规定候选人{measured}人，应选{seats}名的，依法应为{least}人至{most}人。", "The election method fixed {measured} candidates; for {seats} to be elected the law asks for {least} to {most}."),
        new("将选举办法规定的候选人数改为{least}人至{most}人。", "Fix {least} to {most} in the election method."), Unit.Candidates);

    private static readonly Finding TooFewNominated = new("too-few-nominated",
        new("提名{measured}人，少于选举办法规定的候选人{bound}人，没有达到规定的差额数；法律没有规定可以减少，应当重新开放提名。", "{measured} were nominated, fewer than the {bound} candidates that the election method fixed; the law does not say that fewer may do, and nominations are to be reopened."),
        new("重新提名，使候选人达到{bound}人；或者由人民代表大会依法另定差额数，并写明依据。", "Reopen nominations to reach {bound}, or let the congress fix another lawful number, with its ground on record."), Unit.Candidates);

    private static readonly Finding Deferred = Finding.Inapplicable("candidates-unlawful", "候选人数本身不合法，由候选人数的规则判断，不重复判断。", "The number of candidates is itself unlawful; the rule on candidates says so, and it is not said twice.");

    private static readonly Finding NotSuchAContest = Posts.NoContest();

    private static readonly Finding NotNominatedAnew = Finding.Inapplicable("no-new-nomination", "再次投票，或者另行选举而没有载明重新提名。", "A second vote, or a rerun for which no new nomination is stated.");

    private static readonly Notice NumberNotStated = new("number-fixed-not-stated", new(
        "提名的人都列为候选人；选举办法规定的人数没有载明，未予核对。",
        "All nominees stood; the number fixed in the election method is not stated and was not checked."));

    public LeaderPreliminaryRule()
        : base("leaders.preliminary", Scope.Local.For(ElectionKind.General))
    {
        Title = new("提名超过差额数的进行预选", "A preliminary election where more are nominated than the number fixed");
        Statement = new(
            "提名的候选人数符合选举办法规定的差额数的，由主席团提交代表酝酿、讨论后，都列为候选人进行选举；超过的，由主席团提交代表酝酿、讨论后进行预选，根据得票多少的顺序，按照规定的差额数确定正式候选人名单。",
            "The presidium submits the nominees to the deputies for deliberation. Where they fit into the number that the election method fixed, all of them stand; where they exceed it, a preliminary election is held, and those with most votes stand, up to that number.");
        AskedAs =
        [
            new("选举办法规定副镇长候选人5名，提名了7人，要不要预选？", "Five candidates for deputy head were fixed and seven nominated: is a preliminary election due?"),
            new("提名人数没有超过差额数，可以去掉其中1人吗？", "The nominees do not exceed the number fixed: may one of them be left off the list?"),
        ];
        NotDecided = new(
            "只看是否预选和预选后的候选人数，不看预选如何投票、入选的是否得票较多的人。主席团是否提交代表酝酿、讨论，不作判断。候选人数本身是否合法见`leaders.head-candidates`、`leaders.deputy-candidates`。补选不适用。",
            "It asks whether a preliminary election was held and how many stood after it, not how it was held or whether those with most votes came through. Whether the presidium submitted the nominees to the deputies for deliberation is not judged. Whether the number of candidates is itself lawful is for `leaders.head-candidates` and `leaders.deputy-candidates`. By-elections are left out.");
        RestsOn = [Parameters.LeaderPreliminary, Parameters.DeputySurplus, Parameters.MemberSurplus, Parameters.HeadSurplus];
        CitesWhatItApplies = true;
        OpenQuestions = [Interpretations.CommitteeSeats, Interpretations.HeadUncontested];
        Facts = [LeaderFacts.Post, LeaderFacts.Seats, LeaderFacts.Nominated, LeaderFacts.Candidates, LeaderFacts.NumberFixed, LeaderFacts.PreliminaryHeld];
        Findings = [NotHeld, CutWithout, OtherNumber, CutWithin, MoreThanNominated, UnlawfulNumber, TooFewNominated, Deferred, NotSuchAContest, NotNominatedAnew];
        Notices = [NumberNotStated];
    }

    private protected override Axis<LeaderContest> Axis => new(new("选举办法规定5名、没有预选时提名的人数", "Nominees without a preliminary election, five candidates fixed"), 4, 7, n => Of(n, Math.Min(n, 5), 5, false));

    private protected override Verdict Decide(LeaderContest facts, in Trial trial)
    {
        if (facts.Round == Round.Revote || (facts.Round == Round.Rerun && facts.Nominated is null)) return trial.NotApplicable(NotNominatedAnew);
        if (Posts.CannotBe(facts, trial)) return trial.NotApplicable(NotSuchAContest);
        if (trial.Norm(Parameters.LeaderPreliminary) is not { } norm) return trial.Without(Parameters.LeaderPreliminary);
        if (IsNumberUnlawful(facts, trial) is { } surplus) return trial.Breached(UnlawfulNumber, surplus, facts.NumberFixed!.Value);
        if (AreCandidatesUnlawful(facts, trial)) return trial.NotApplicable(Deferred);
        if (trial.Lacks(LeaderFacts.Nominated, facts.Nominated)) return Trial.MissingFact;
        var nominated = facts.Nominated!.Value;
        if (facts.Candidates > nominated) return trial.Undetermined(MoreThanNominated, facts.Candidates.Value, nominated);
        trial.Say("nominated", nominated);
        if (facts.NumberFixed is not { } number) return WithoutNumber(facts, nominated, norm, trial);
        if (nominated <= number)
        {
            if (trial.Lacks(LeaderFacts.Candidates, facts.Candidates)) return Trial.MissingFact;
            if (!trial.Holds(LeaderFacts.Candidates, facts.Candidates!.Value, Relation.Exactly, nominated)) return trial.Breached(CutWithin, norm, facts.Candidates.Value, number);
            // Of a leading post the only nominee may stand alone.
            var standsAlone = nominated == 1 && facts.Post is { } post && Posts.Heads.Contains(post);
            return nominated < number && !standsAlone ? trial.Undetermined(TooFewNominated, nominated, number) : trial.Met(norm, nominated, number);
        }
        if (trial.Why is not null) trial.Holds(LeaderFacts.Nominated, new(FormattableString.Invariant($"{nominated}名，选举办法规定{number}名"), FormattableString.Invariant($"{nominated}, where the election method fixed {number}")), true);
        if (facts.IsPreliminaryHeld == false) return trial.Breached(NotHeld, norm, nominated, number);
        if (trial.Lacks(LeaderFacts.PreliminaryHeld, facts.IsPreliminaryHeld) | trial.Lacks(LeaderFacts.Candidates, facts.Candidates)) return Trial.MissingFact;
        trial.Holds(LeaderFacts.PreliminaryHeld, true);
        return trial.Holds(LeaderFacts.Candidates, facts.Candidates!.Value, Relation.Exactly, number) ? trial.Met(norm, nominated, number) : trial.Breached(OtherNumber, norm, facts.Candidates.Value, number);
    }

    /// <summary>The norm of OL 27(1) outside which the number fixed lies; null where it lies within, is not stated, or is the number of candidates, of which the rule on them speaks.</summary>
    private static Norm? IsNumberUnlawful(LeaderContest facts, in Trial trial)
    {
        if (facts is not { Post: { } post, Places: { } seats, NumberFixed: { } number } || number == facts.Candidates) return null;
        if (LeaderCandidates.NormOf(post, trial) is not { } norm || LeaderCandidates.RangeOf(norm, seats, trial) is not { } range) return null;
        trial.Say("seats", seats);
        trial.Say("least", range.Least);
        trial.Say("most", range.Most);
        return number < range.Least || number > range.Most ? norm : null;
    }

    private static bool AreCandidatesUnlawful(LeaderContest facts, in Trial trial)
    {
        if (facts.Post is not { } post || facts.Candidates is null) return false;
        if (!Posts.Heads.Contains(post)) return LeaderRules.DeputyCandidates.Judge(facts, trial.Occasion, trial.Law).Conclusion == Conclusion.Breached;
        if (facts.Nominated > facts.Places) _ = trial.Reading(Interpretations.HeadUncontested);
        return LeaderRules.HeadCandidates.Judge(facts, trial.Occasion, trial.Law).Conclusion == Conclusion.Breached;
    }

    private static Verdict WithoutNumber(LeaderContest facts, int nominated, Norm norm, in Trial trial)
    {
        if (trial.Lacks(LeaderFacts.Candidates, facts.Candidates)) return Trial.MissingFact;
        var candidates = facts.Candidates!.Value;
        if (candidates == nominated)
        {
            trial.Notice(NumberNotStated);
            return trial.Met(norm, nominated, candidates);
        }
        // A cut that the law allows is made by a preliminary election; whether it allowed this one, only the number tells.
        if (facts.IsPreliminaryHeld == false) return trial.Breached(CutWithout, norm, nominated, candidates);
        trial.Lacks(LeaderFacts.NumberFixed, facts.NumberFixed);
        trial.Lacks(LeaderFacts.PreliminaryHeld, facts.IsPreliminaryHeld);
        return Trial.MissingFact;
    }

    private protected override IEnumerable<Example<LeaderContest>> WorkedExamples() =>
    [
        Met("提名7人，规定5名，预选后候选人5人", "Seven nominees, five fixed, five stand after a preliminary election", Of(7, 5, 5, true)),
        Met("提名5人，都是候选人，规定的人数没有载明", "Five nominees, all stand, the number fixed is not stated", Of(5, 5, null, null)),
        Breached("提名7人，候选人5人，没有预选，规定的人数没有载明", "Seven nominees, five stand without a preliminary election, the number fixed not stated", Of(7, 5, null, false), CutWithout),
        Breached("预选后候选人6人，规定5名", "Six stand after the preliminary election, five were fixed", Of(7, 6, 5, true), OtherNumber),
        Breached("提名6人，规定6名，只列候选人5人", "Six nominees, six fixed, and only five stand", Of(6, 5, 6, null), CutWithin),
        Breached("应选4名，规定候选人8人", "Eight candidates fixed for four posts", Of(7, 7, 8, null), UnlawfulNumber),
        Breached("应选4名，规定候选人4人，没有差额", "Four candidates fixed for four posts", Of(5, 5, 4, true), UnlawfulNumber),
        Undetermined("提名5人，规定6名，应当重新提名", "Five nominees, six fixed: nominations are to be reopened", Of(5, 5, 6, null), TooFewNominated),
        Met("镇长提名1人，规定2名，可以等额选举", "One nominee for head, two fixed: it may be uncontested", Of(1, 1, 2, null) with { Post = LeaderPost.Head, Seats = 1 }),
        OutOfScope("提名5人，规定6名，只列候选人4人：没有差额，由候选人数的规则判断", "Five nominees, four stand for four posts: the rule on candidates says so", Of(5, 4, 6, null), Deferred),
        OutOfScope("镇长提名2人，只列1人：由候选人数的规则判断", "Two nominees for head, one stands: the rule on candidates says so", Of(2, 1, 2, false) with { Post = LeaderPost.Head, Seats = 1 }, Deferred),
        OutOfScope("镇长2名：职数不合法，另行判断", "Two heads: the number of posts is judged elsewhere", Of(4, 3, 3, false) with { Post = LeaderPost.Head, Seats = 2 }, NotSuchAContest),
        Inside("提名5人，规定5名，不须预选", "Five nominees, five fixed: no preliminary election is needed", Of(5, 5, 5, false)),
        Outside("提名6人，规定5名，没有预选", "Six nominees, five fixed, no preliminary election", Of(6, 5, 5, false), NotHeld),
        Undetermined("提名7人，规定5名，是否预选没有载明", "Seven nominees, five fixed, whether one was held is not stated", Of(7, 5, 5, null), Finding.MissingFact),
        Undetermined("提名7人，预选后候选人5人，规定的人数没有载明", "Seven nominees, five after a preliminary election, the number fixed not stated", Of(7, 5, null, true), Finding.MissingFact),
        Undetermined("候选人多于提名的人", "More candidates than nominees", Of(4, 5, 5, null), MoreThanNominated),
        OutOfScope("另行选举，按第一次投票的得票确定候选人", "A rerun among those of the first vote", Of(7, 2, null, null) with { Round = Round.Rerun, Nominated = null }, NotNominatedAnew),
        OutOfScope("补选的办法由人民代表大会决定", "By-elections, whose method the congress decides", Of(7, 5, 5, false)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
    ];

    private static LeaderContest Of(int nominated, int candidates, int? number, bool? held) =>
        new() { Post = LeaderPost.DeputyHead, Seats = 4, Nominated = nominated, Candidates = candidates, NumberFixed = number, IsPreliminaryHeld = held };
}
