namespace Election.Rules;

/// <summary>Chapter VIII of the law, second part: how many candidates stand and how the formal list comes about (EL 31–32).</summary>
public static class CandidateRules
{
    /// <summary>candidates.contested: more candidates than seats (EL 31(1)).</summary>
    public static Rule<CandidateSlate> Contested { get; } = new ContestedRule();

    /// <summary>candidates.surplus: candidates outnumber seats by a third to once as many, indirectly by a fifth to a half (EL 31(2)).</summary>
    public static Rule<CandidateSlate> Surplus { get; } = new SurplusRule();

    /// <summary>candidates.surplus-in-aggregate: what totals alone prove of EL 31.</summary>
    public static Rule<CandidateTotals> SurplusInAggregate { get; } = new SurplusInAggregateRule();

    /// <summary>candidates.no-cut-within-range: nominees within the range all stand (EL 32; Jiangsu 41(2)).</summary>
    public static Rule<CandidateSlate> NoCutWithinRange { get; } = new NoCutWithinRangeRule();

    /// <summary>candidates.preliminary-required: above the most and without agreement, a preliminary election (EL 32).</summary>
    public static Rule<CandidateSlate> PreliminaryRequired { get; } = new PreliminaryRequiredRule();

    /// <summary>candidates.preliminary-order: formal candidates are the first by votes (EL 32).</summary>
    public static Rule<CandidateSlate> PreliminaryOrder { get; } = new PreliminaryOrderRule();

    /// <summary>candidates.preliminary-quorum: how many voters take part in a preliminary election (Jiangsu 41(4)).</summary>
    public static Rule<CandidateSlate> PreliminaryQuorum { get; } = new PreliminaryQuorumRule();

    /// <summary>candidates.from-initial-list: every formal candidate was nominated (EL 32).</summary>
    public static Rule<CandidateSlate> FromInitialList { get; } = new FromInitialListRule();

    /// <summary>candidates.list-order: in which order the formal list stands (1983 item 10(3); provinces).</summary>
    public static Rule<CandidateSlate> ListOrder { get; } = new ListOrderRule();

    /// <summary>candidates.meeting: candidates meet the voters (provinces).</summary>
    public static Rule<CandidateSlate> Meeting { get; } = new MeetingRule();

    /// <summary>candidates.totals-consistent: numbers stated twice agree.</summary>
    public static Rule<StatedCounts> TotalsConsistent { get; } = new TotalsConsistentRule();

    /// <summary>candidates.too-few: fewer nominees than the least number of candidates.</summary>
    public static Rule<CandidateSlate> TooFew { get; } = new TooFewRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Contested, Surplus, SurplusInAggregate, NoCutWithinRange, PreliminaryRequired, PreliminaryOrder, PreliminaryQuorum, FromInitialList, ListOrder, Meeting,
        TotalsConsistent, TooFew,
    ];

    /// <summary>The rules on the candidates of one district or unit.</summary>
    public static IReadOnlyList<Rule<CandidateSlate>> OfSlate { get; } = [.. All.OfType<Rule<CandidateSlate>>()];
}

/// <summary>The facts that the rules on candidates read.</summary>
public static class CandidateFacts
{
    /// <summary>The facts that a district of the dossier states of its slate.</summary>
    internal static IReadOnlyList<Fact> OfSlate => [Seats, InitialCandidates, FormalCandidates, AgreementReached, NumberFixed, MeetingHeld, InStrokeOrder];

    /// <summary>The seats of a district or unit.</summary>
    public static Fact Seats { get; } = new("seats", new("应选代表名额", "Seats to be filled"), Unit.Seats, nameof(CandidateSlate.Seats));

    /// <summary>The initial candidates.</summary>
    public static Fact InitialCandidates { get; } = new("initialCandidates", new("所提代表候选人", "Initial candidates"), Unit.Candidates, nameof(CandidateSlate.InitialCandidates));

    /// <summary>The formal candidates.</summary>
    public static Fact FormalCandidates { get; } = new("formalCandidates", new("正式代表候选人", "Formal candidates"), Unit.Candidates, nameof(CandidateSlate.FormalCandidates));

    /// <summary>Whether the voter groups came to a broadly shared view.</summary>
    public static Fact AgreementReached { get; } = new("agreementReached", new("对正式代表候选人形成较为一致意见", "Broad agreement on the formal candidates"), Unit.None, nameof(CandidateSlate.AgreementReached));

    /// <summary>The number of formal candidates fixed before the preliminary election.</summary>
    public static Fact NumberFixed { get; } = new("numberFixed", new("预选前确定的正式代表候选人名额", "Number of formal candidates fixed for the preliminary election"), Unit.Candidates, nameof(CandidateSlate.NumberFixed));

    /// <summary>Whether candidates met the voters.</summary>
    public static Fact MeetingHeld { get; } = new("meetingHeld", new("组织代表候选人与选民见面（江苏省为召开见面会）", "Candidates were brought together with the voters (in Jiangsu at a meeting held for it)"), Unit.None, nameof(CandidateSlate.MeetingHeld));

    /// <summary>Whether the formal list is in the order of strokes.</summary>
    public static Fact InStrokeOrder { get; } = new("inStrokeOrder", new("正式代表候选人名单按姓名笔划顺序排列", "The formal list is in the order of the strokes of the names"), Unit.None, nameof(CandidateSlate.InStrokeOrder));

    /// <summary>The persons with what is stated of each.</summary>
    public static Fact Candidates { get; } = new("/candidates", new("代表候选人名单及各人情况", "The candidates by person, with what the rule asks of each"), Unit.None, nameof(CandidateSlate.Candidates));

    /// <summary>The preliminary election.</summary>
    public static Fact Preliminary { get; } = new("/preliminaryElections", new("预选", "A preliminary election was held"), Unit.None, nameof(CandidateSlate.Preliminary));

    /// <summary>The voters who took part in the preliminary election.</summary>
    public static Fact Participants { get; } = new("/preliminaryElections", new("参加预选的选民", "Voters who took part in the preliminary election"), Unit.Voters, nameof(CandidateSlate.Preliminary));

    /// <summary>The voters of the district at the preliminary election.</summary>
    public static Fact Voters { get; } = new("/preliminaryElections", new("预选时选区全体选民", "All voters of the district at the preliminary election"), Unit.Voters, nameof(CandidateSlate.Preliminary));

    /// <summary>The formal candidates in all.</summary>
    public static Fact TotalFormalCandidates { get; } = new("/totals/formalCandidates", new("正式代表候选人合计", "Formal candidates in all"), Unit.Candidates, nameof(CandidateTotals.FormalCandidates));

    /// <summary>A number among the totals that is stated elsewhere too.</summary>
    public static Fact StatedInTotals { get; } = new("/totals", new("合计栏的数字", "The number among the totals"), Unit.None, nameof(StatedCounts.FromTotals));

    /// <summary>The same number, summed over the districts.</summary>
    public static Fact StatedInDistricts { get; } = new("/districts", new("各选区数字之和", "The sum over the districts"), Unit.None, nameof(StatedCounts.FromDistricts));

    /// <summary>The same number, counted from the persons listed.</summary>
    public static Fact StatedInCandidates { get; } = new("/candidates", new("名单上的人数", "The number of persons listed"), Unit.None, nameof(StatedCounts.FromCandidates));
}

/// <summary>Whether a nominee may be missing from the formal list.</summary>
internal enum Excuse : byte
{
    None,

    /// <summary>It hangs on election day, which is not known well enough.</summary>
    Open,
    Excused,
}

/// <summary>How many nominees may be missing from the formal list.</summary>
/// <param name="All">Those who are surely excused.</param>
/// <param name="Off">Those of them who are not on the formal list.</param>
/// <param name="Open">Those of whom it hangs on election day.</param>
internal readonly record struct Excuses(int All, int Off, int Open);

/// <summary>What the rules on candidates share.</summary>
internal static class Slates
{
    /// <summary>General elections, and seats never filled, for which candidates are nominated anew (EL 32). A rerun takes them from the first poll.</summary>
    internal static Scope Nominations { get; } = Scope.Everywhere.For(ElectionKind.General, ElectionKind.Leftover);

    /// <summary>Returns a finding that election day decides whether someone may stand; each rule has its own, since a finding belongs to one rule.</summary>
    internal static Finding DayTooWide() => new("election-day-too-wide",
        new("有{measured}人到选举日是否有被选举权，因选举日不确切，无法判断：{open}。", "Whether {measured} may stand cannot be told, since election day is not known well enough ({open})."),
        new("确定选举日。", "Fix the election day."), Unit.Candidates);

    /// <summary>
    /// Whether a nominee may be missing from the formal list: who declined, died, took support from abroad since the law says
    /// so (EL 35, 2015), or surely has no right to stand on election day (EL 4).
    /// </summary>
    internal static Excuse ExcuseOf(Candidate person, in Trial trial)
    {
        if (person.HasDeclined == true || person.IsDeceased == true) return Excuse.Excused;
        if (person.IsForeignFunded == true && trial.Law.Find(Parameters.ForeignFunding, trial.Occasion) is not null) return Excuse.Excused;
        if (person.Eligibility is null || trial.Law.Find(Parameters.VotingAge, trial.Occasion) is not { } age) return Excuse.None;
        return RightToStand.Of(person.Eligibility, age.Value, trial) switch
        {
            Standing.NotCitizen or Standing.UnderAge or Standing.Deprived or Standing.DeprivedForLife => Excuse.Excused,
            Standing.DayOpen => Excuse.Open,
            _ => Excuse.None,
        };
    }

    /// <summary>Counts the nominees listed who are excused, or may be.</summary>
    internal static Excuses ExcusesOf(CandidateSlate facts, in Trial trial)
    {
        int all = 0, off = 0, open = 0;
        if (facts.Candidates is { } persons)
        {
            for (var i = 0; i < persons.Count; i++)
            {
                if (persons[i].IsInitial != true) continue;
                var excuse = ExcuseOf(persons[i], trial);
                if (excuse == Excuse.Open) open++;
                if (excuse != Excuse.Excused) continue;
                all++;
                if (persons[i].IsFormal != true) off++;
            }
        }
        return new(all, off, open);
    }

    /// <summary>
    /// Whether the nominees are within the range, all of them or those left after the excused: who is out leaves nothing to
    /// choose between the others. Null where it hangs on election day.
    /// </summary>
    internal static bool? AreWithin(CandidateRange range, int nominated, Excuses excuses)
    {
        if (range.Holds(nominated) || range.Holds(nominated - excuses.All)) return true;
        for (var i = 1; i <= excuses.Open; i++)
            if (range.Holds(nominated - excuses.All - i)) return null;
        return false;
    }

    /// <summary>The verdict where election day decides whether some nominees may stand.</summary>
    internal static Verdict Open(Finding dayTooWide, IReadOnlyList<Candidate> persons, in Trial trial)
    {
        if (trial.Why is not null)
        {
            var names = new List<string>();
            foreach (var person in persons)
                if (IsOpen(person, trial)) names.Add(Call(person));
            trial.Say("open", names);
        }
        return trial.Undetermined(dayTooWide, CountOpen(persons, trial));
    }

    /// <summary>Counts the nominees of whom election day decides whether they may stand.</summary>
    internal static int CountOpen(IReadOnlyList<Candidate> persons, in Trial trial)
    {
        var count = 0;
        for (var i = 0; i < persons.Count; i++)
            if (IsOpen(persons[i], trial)) count++;
        return count;
    }

    private static bool IsOpen(Candidate person, in Trial trial) => person.IsInitial != false && ExcuseOf(person, trial) == Excuse.Open;

    /// <summary>
    /// Whether the seats were never filled and are yet filled as in a by-election: by the reading chosen (interpretation
    /// <c>leftover</c>), which counts only where the province does not say itself that they are contested.
    /// </summary>
    internal static bool AreFilledAsByElection(in Trial trial) =>
        trial.Occasion.Kind == ElectionKind.Leftover && !AreContestedThoughNeverFilled(trial);

    /// <summary>Whether some seats that a by-election is to fill were never filled, so that EL 31 holds of them and not EL 57(4).</summary>
    internal static bool AreNoByElections(CandidateSlate facts, in Trial trial) =>
        trial.Occasion.Kind == ElectionKind.ByElection && facts.HasSeatsNeverFilled == true && AreContestedThoughNeverFilled(trial);

    private static bool AreContestedThoughNeverFilled(in Trial trial) =>
        trial.Norm(Parameters.LeftoverContested) is not null || trial.Reading(Interpretations.Leftover) != "by-election";

    /// <summary>Returns a finding that no range is established; each rule has its own, since a finding belongs to one rule.</summary>
    internal static Finding NoWholeNumber() => new("no-whole-number",
        new("应选{seats}名，差额比例{ratio}之间没有整数，法律未定候选人为几名。", "Seats: {seats}. The ratio {ratio} holds no whole number, and the law leaves the number of candidates open."),
        new("增加该选举单位的应选名额，或者按二名候选人办理。", "Elect more seats at once, or have two candidates."), Unit.Candidates);

    /// <summary>Returns a finding that there are no seats.</summary>
    internal static Finding NoSeats() => new("no-seats",
        new("应选代表名额为零，没有差额可比。", "There are no seats to be filled, and so nothing to compare with."),
        new("核对应选代表名额。", "Check the number of seats."), Unit.Seats);

    /// <summary>Finds the range for seats, or the verdict of a rule that cannot have one.</summary>
    internal static bool TryRange(in Trial trial, Norm<SurplusRange> norm, int seats, Finding noSeats, Finding noWholeNumber, out CandidateRange range, out Verdict otherwise)
    {
        (range, otherwise) = (default, default);
        if (seats == 0)
        {
            otherwise = trial.Undetermined(noSeats);
            return false;
        }
        if (trial.Why is not null)
        {
            trial.Say("seats", seats);
            trial.Say("ratio", norm.Value);
        }
        if (CandidateRange.Of(seats, norm.Value, trial) is { } found)
        {
            range = found;
            trial.Say("least", found.Least);
            trial.Say("most", found.Most);
            return true;
        }
        otherwise = trial.Undetermined(noWholeNumber);
        return false;
    }

    /// <summary>Returns what messages call a person: the id, never a name.</summary>
    internal static string Call(Candidate person) => person.Id ?? "?";
}
