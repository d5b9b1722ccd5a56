namespace Election.Rules;

/// <summary>
/// How many candidates are lawful for posts that a congress fills, and how many deputies may nominate jointly (OL 26(2), 27(1),
/// 30), each step with its provision. Immutable.
/// </summary>
public sealed class LeaderCandidates
{
    private LeaderCandidates(LeaderPost post, int seats, int? nominated) => (Post, Seats, Nominated) = (post, seats, nominated);

    /// <summary>The post.</summary>
    public LeaderPost Post { get; }

    /// <summary>The posts to be filled.</summary>
    public int Seats { get; }

    /// <summary>How many were nominated, where it was said.</summary>
    public int? Nominated { get; }

    /// <summary>The least lawful number of candidates; null where the law, or the reading chosen, establishes none.</summary>
    public int? Least { get; private init; }

    /// <summary>The greatest lawful number of candidates; null where there is none, as in a by-election.</summary>
    public int? Most { get; private init; }

    /// <summary>How many deputies may nominate jointly; null where the law of the day is not proved.</summary>
    public int? Nominators { get; private init; }

    /// <summary>What the numbers follow from, each sentence with its provision.</summary>
    public IReadOnlyList<CitedStep> Steps { get; private init; } = [];

    /// <summary>Why there is no number; empty where there is one.</summary>
    public Bilingual WhyOpen { get; private init; } = Bilingual.None;

    /// <summary>The open questions on which the numbers rest.</summary>
    public IReadOnlyList<Interpretation> OpenQuestions { get; private init; } = [];

    /// <summary>Says how many candidates are lawful for a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="seats">The posts to be filled, 1 or more.</param>
    /// <param name="occasion">The level of the congress, and whether it is at the change of term (general) or a by-election.</param>
    /// <param name="law">The law of the day.</param>
    /// <param name="nominated">How many were nominated, where it is known: of a leading post, one nominee allows one candidate.</param>
    /// <param name="round">Which vote it is: in a rerun those of the first vote may stand again (OL 29(2)), and deputy posts are contested, too (29(3)).</param>
    /// <returns>The numbers; what the law leaves open is said to be so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no post to be filled, or the number of nominees is negative.</exception>
    public static LeaderCandidates Of(LeaderPost post, int seats, Occasion occasion, LawInForce law, int? nominated = null, Round round = Round.First)
    {
        Check.SomeSeats(seats);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (nominated < 0) throw new ArgumentOutOfRangeException(nameof(nominated), nominated, "The number of nominees is negative.");
        return Of(post, seats, nominated, round, new Trial(occasion, law, new Reasoning()));
    }

    /// <summary>The parameter that says how many candidates there are for a post.</summary>
    internal static Parameter ParameterOf(LeaderPost post) =>
        post == LeaderPost.CommitteeMember ? Parameters.MemberSurplus : Posts.Deputies.Contains(post) ? Parameters.DeputySurplus : Parameters.HeadSurplus;

    /// <summary>The norm of that parameter, or null.</summary>
    internal static Norm? NormOf(LeaderPost post, in Trial trial) =>
        post == LeaderPost.CommitteeMember ? trial.Norm(Parameters.MemberSurplus) : Posts.Deputies.Contains(post) ? trial.Norm(Parameters.DeputySurplus) : trial.Norm(Parameters.HeadSurplus);

    /// <summary>The candidates that a norm allows for so many posts; null where it holds no whole number and the reading chosen sets none.</summary>
    internal static CandidateRange? RangeOf(Norm norm, int seats, in Trial trial)
    {
        switch (norm)
        {
            case Norm<CountRange> { Value: var more }:
                return new(seats + more.Least, seats + more.Most);
            case Norm<SurplusRange> { Value: var ratio }:
                var range = new CandidateRange((int)(seats + ratio.Least.CeilingOf(seats)), (int)(seats + ratio.Most.FloorOf(seats)));
                if (!range.IsEmpty) return range;
                return trial.Reading(Interpretations.CommitteeSeats) == "one-more" ? new(seats + 1, seats + 1) : null;
            case Norm<int> { Value: var one }:
                return new(seats, seats + one);
            default:
                return null;
        }
    }

    private static LeaderCandidates Of(LeaderPost post, int seats, int? nominated, Round round, in Trial trial)
    {
        var name = Posts.NameOf(post, trial.Occasion.Level);
        if (Posts.Refuse(post, trial, NoSuchPost, NotInEdition) is { } refused)
        {
            return new(post, seats, nominated)
            {
                WhyOpen = trial.Why!.Absence is { } absence ? Absences.InWords(absence, Parameters.ElectedPosts, trial.Law)
                    : trial.Why.Fill((refused.Conclusion == Conclusion.Undetermined ? NotInEdition : NoSuchPost).Message),
            };
        }
        var steps = new List<CitedStep>();
        int? nominators = null;
        if (trial.Norm(Parameters.LeaderNominators) is { } joint)
        {
            nominators = joint.Value;
            steps.Add(new(Of($"代表{joint.Value}人以上书面联名，可以提名；主席团也可以提名", $"The presidium may nominate, and {joint.Value} deputies or more jointly in writing"), joint.Citations[0]));
        }
        if (trial.Norm(Parameters.NomineesWithinSeats) is { } limit)
            steps.Add(new(Of($"主席团提名的人数，每一代表联合提名的人数，均不超过{seats}人", $"Neither the presidium nor any deputy nominates more than {seats}"), limit.Citations[0]));
        if (trial.Occasion.Kind == ElectionKind.ByElection && trial.Norm(Parameters.LeaderByElection) is { } by)
        {
            steps.Add(new(Of($"补选，应选{seats}名，候选人{seats}人以上，可以等额", $"A by-election for {seats}: {seats} candidates or more; it may be uncontested"), by.Citations[0]));
            return new(post, seats, nominated) { Least = seats, Nominators = nominators, Steps = steps };
        }
        if (NormOf(post, trial) is not { } norm)
            return new(post, seats, nominated) { Nominators = nominators, Steps = steps, WhyOpen = Absences.InWords(trial.Law.WhyAbsent(ParameterOf(post), trial.Occasion), ParameterOf(post), trial.Law) };
        if (RangeOf(norm, seats, trial) is not { } range)
        {
            return new(post, seats, nominated)
            {
                Nominators = nominators,
                Steps = steps,
                WhyOpen = Of($"应选委员{seats}名，多十分之一至五分之一没有整数，所选读法不作判断。", $"A tenth to a fifth more than {seats} is no whole number, and the reading chosen sets none."),
                OpenQuestions = trial.Why!.ReliedOn,
            };
        }
        if (round == Round.Rerun) Rerun(post, steps, trial);
        if (Posts.Heads.Contains(post)) range = OfHead(range, seats, nominated, norm, steps, trial);
        else steps.Add(new(Of($"{name.Zh}应选{seats}名，候选人{Span(range)}人（{Surplus(norm).Zh}）", $"Posts ({name.En}): {seats}; candidates: {Span(range)} ({Surplus(norm).En})"), norm.Citations[0]));
        if (nominated > range.Most && trial.Norm(Parameters.LeaderPreliminary) is { } preliminary)
            steps.Add(new(Of($"提名{nominated}人，超过{range.Most}人，进行预选，按得票多少的顺序确定候选人", $"{nominated} nominees are more than {range.Most}: a preliminary election decides who stands, most votes first"), preliminary.Citations[0]));
        return new(post, seats, nominated) { Least = range.Least, Most = range.Most, Nominators = nominators, Steps = steps, OpenQuestions = trial.Why!.ReliedOn };
    }

    private static void Rerun(LeaderPost post, List<CitedStep> steps, in Trial trial)
    {
        if (trial.Norm(Parameters.LeaderRerun) is { } rerun)
            steps.Add(new(new("不足的名额另行选举：候选人可以按第一次投票得票多少的顺序确定，也可以依法另行提名", "A rerun for posts left over: its candidates may be taken in the order of the first vote, or nominated anew"), rerun.Citations[0]));
        if (!Posts.Heads.Contains(post) && trial.Norm(Parameters.LeaderRerunSurplus) is { } contested)
            steps.Add(new(new("另行选举副职和委员，依照同样的差额数进行差额选举", "A rerun for deputy posts and members is contested, with the same surplus"), contested.Citations[0]));
    }

    /// <summary>One more, or as many as posts where no more were nominated; since 2022 that is open where more were.</summary>
    private static CandidateRange OfHead(CandidateRange range, int seats, int? nominated, Norm norm, List<CitedStep> steps, in Trial trial)
    {
        var citation = norm.Citations[0];
        if (nominated == seats)
        {
            steps.Add(new(Of($"提名的候选人只有{seats}人，可以等额选举", $"Only {seats} was nominated: the election may be uncontested, with one candidate"), citation));
            return range with { Most = seats };
        }
        steps.Add(new(norm.Force == Force.Guiding
            ? Of($"候选人一般应多一人（{range.Most}人），进行差额选举", $"There shall generally be one candidate more ({range.Most})")
            : Of($"候选人可以多一人（{range.Most}人），进行差额选举", $"There may be one candidate more ({range.Most})"), citation));
        if (nominated is null || nominated < seats || (norm.Force == Force.Mandatory && trial.Reading(Interpretations.HeadUncontested) == "free"))
        {
            steps.Add(new(Of($"提名的只有{seats}人的，也可以等额选举", $"Where only {seats} was nominated, it may be uncontested"), citation));
            return range;
        }
        steps.Add(new(Of($"提名{nominated}人，应当差额选举", $"{nominated} were nominated: the election is contested"), citation));
        return range with { Least = range.Most };
    }

    private static Bilingual Surplus(Norm norm) => norm switch
    {
        Norm<CountRange> { Value: var more } => Of($"多{more.Least}人至{more.Most}人", $"{more.Least} to {more.Most} more"),
        Norm<SurplusRange> { Value: var ratio } => Of($"多{Numerals.Share(ratio.Least).Zh}至{Numerals.Share(ratio.Most).Zh}", $"{Numerals.Share(ratio.Least).En} to {Numerals.Share(ratio.Most).En} more"),
        _ => Bilingual.None,
    };

    private static string Span(CandidateRange range) => range.Least == range.Most ? FormattableString.Invariant($"{range.Least}") : FormattableString.Invariant($"{range.Least}–{range.Most}");

    private static Bilingual Of(FormattableString zh, FormattableString en) => new(FormattableString.Invariant(zh), FormattableString.Invariant(en));

    private static Finding NoSuchPost { get; } = Posts.NoSuchPost();

    private static Finding NotInEdition { get; } = Posts.NotInEdition();
}
