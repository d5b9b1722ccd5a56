namespace Election.Rules;

/// <summary>
/// EL 31 where only totals are known. Each of D districts has at least one candidate more than its seats (31(1)) and all of them
/// together at least the least surplus of all seats, since what is rounded up district by district is no less than what is
/// rounded up once; and no more than the most of all seats.
/// </summary>
internal sealed class SurplusInAggregateRule : Rule<CandidateTotals>
{
    private static readonly Finding TooFew = new("too-few-candidates",
        new("{districts}应选代表合计{seats}名，正式候选人合计至少应有{bound}名，现为{measured}名：必有选区差额不足。", "{seats} seats in all{inDistricts} take at least {bound} formal candidates; there are {measured}, so some district falls short of its least."),
        new("逐一核对各选区正式候选人的人数，合计至少增加到{bound}名。", "Check the formal candidates of each district; there must be at least {bound} in all."), Unit.Candidates);

    private static readonly Finding TooMany = new("too-many-candidates",
        new("应选代表合计{seats}名，正式候选人合计至多{bound}名，现为{measured}名：必有选区超过最高差额。", "{seats} seats in all take at most {bound} formal candidates; there are {measured}, so some district exceeds its most."),
        new("逐一核对各选区正式候选人的人数，合计至多{bound}名。", "Check the formal candidates of each district; there may be at most {bound} in all."), Unit.Candidates);

    private static readonly Finding TooFewForDistricts = new("too-few-for-districts",
        new("{count}个选区每个至少应选一名、有候选人二名，正式候选人合计至少应有{bound}名，现为{measured}名。", "{count} districts, each with one seat or more and a contest, take at least {bound} formal candidates in all; there are {measured}."),
        new("逐一核对各选区正式候选人的人数。", "Check the formal candidates of each district."), Unit.Candidates);

    private static readonly Finding DoNotFit = new("districts-and-seats-do-not-fit",
        new("选区{count}个、应选代表合计{seats}名：有的选区没有名额，无法据此判断差额。", "{count} districts and {seats} seats do not fit: some have no district, or some district no seat; nothing follows for the candidates."),
        new("核对选区数和应选代表合计。", "Check the number of districts and the seats in all."), Unit.Places);

    private static readonly Notice ExactlyLeast = new("exactly-least", new(
        "恰为最低数{bound}名：每一选区的正式候选人都应恰好比应选名额多一名。",
        "Exactly the least, {bound}: it is lawful only if every district has exactly one more than the seats."));

    private static readonly Notice TotalsOnly = new("totals-only", new(
        "仅据合计数判断；个别选区是否合法，须逐一核对。",
        "Judged by totals alone; a single district may still be outside its range."));

    public SurplusInAggregateRule()
        : base("candidates.surplus-in-aggregate", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("候选人合计与应选名额合计相符", "Candidates and seats fit in the aggregate");
        Statement = new(
            "只有合计数的：每一选区的候选人至少比应选名额多一名，所以正式候选人合计不少于应选名额加选区数，也不少于应选名额加其三分之一，不多于应选名额的两倍。超出的，必有选区违法；不超出的，不能断定各选区都合法。驻军名额和预留名额不计入。",
            "Where only totals are known: each district has at least one candidate more than its seats, so candidates are no fewer than seats plus districts, no fewer than seats plus a third, and no more than twice the seats. Beyond that some district is in breach; within it a single one may be. Garrison and reserved seats are left out.");
        AskedAs =
        [
            new("34个选区应选73名，正式候选人合计至少几名？", "34 districts elect 73 deputies: how many formal candidates must there be in all?"),
            new("只有全县的合计数，怎样看差额是否合法？", "Only county totals are known: how can the number of candidates be checked?"),
        ];
        NotDecided = new(
            "合计数在幅度以内，不能证明每个选区都合法；逐选区的差额由`candidates.surplus`判断，超出幅度的也指不出是哪个选区。选区数、应选名额和候选人的合计是否准确，不作核对；各处所载不一致的，见`candidates.totals-consistent`。",
            "Totals within the range do not prove that every district is; each district is judged by `candidates.surplus`, and totals beyond the range do not say which district is at fault. Whether the totals are right is not examined; where a number is stated differently in several places, see `candidates.totals-consistent`.");
        RestsOn = [Parameters.Surplus, Parameters.Contested];
        Facts = [DistrictFacts.TotalDistricts, DistrictFacts.TotalSeats, CandidateFacts.TotalFormalCandidates];
        Findings = [TooFew, TooMany, TooFewForDistricts, DoNotFit];
        Notices = [ExactlyLeast, TotalsOnly];
    }

    private protected override Axis<CandidateTotals> Axis => new(new("10个选区应选15名时正式候选人合计", "Formal candidates in all, ten districts with 15 seats"), 23, 32, formal => Totals(10, 15, formal));

    private protected override Verdict Decide(CandidateTotals facts, in Trial trial)
    {
        if (trial.Norm(Parameters.Surplus) is not { } norm) return trial.Without(Parameters.Surplus);
        if (facts.FormalCandidates is { } formal)
        {
            if (facts is { Districts: { } d, Seats: { } s } && (d > s || (d == 0 && s > 0)))
            {
                trial.Say("count", d);
                trial.Say("seats", s);
                return trial.Undetermined(DoNotFit);
            }
            if (facts.Seats is { } seats)
            {
                var least = seats + Math.Max(facts.Districts ?? 0, norm.Value.Least.CeilingOf(seats));
                var most = seats + norm.Value.Most.FloorOf(seats);
                if (trial.Why is not null) SayTotals(facts.Districts, seats, trial);
                if (!trial.Holds(CandidateFacts.TotalFormalCandidates, formal, Relation.AtMost, most)) return trial.Breached(TooMany, norm, formal, most);
                if (!trial.Holds(CandidateFacts.TotalFormalCandidates, formal, Relation.AtLeast, least)) return trial.Breached(TooFew, norm, formal, least);
                if (facts.Districts is { } count)
                {
                    trial.Say("bound", least);
                    if (formal == (long)seats + count) trial.Notice(ExactlyLeast);
                    trial.Notice(TotalsOnly);
                    return trial.Met(norm, formal, least);
                }
            }
            else if (facts.Districts is { } count)
            {
                // Each district has a seat at least, and then two candidates.
                var least = count * (1 + norm.Value.Least.CeilingOf(1));
                trial.Say("count", count);
                if (!trial.Holds(CandidateFacts.TotalFormalCandidates, formal, Relation.AtLeast, least)) return trial.Breached(TooFewForDistricts, norm, formal, least);
            }
        }
        _ = trial.Lacks(DistrictFacts.TotalDistricts, facts.Districts)
            | trial.Lacks(DistrictFacts.TotalSeats, facts.Seats)
            | trial.Lacks(CandidateFacts.TotalFormalCandidates, facts.FormalCandidates);
        return Trial.MissingFact;
    }

    private protected override IEnumerable<Example<CandidateTotals>> WorkedExamples() =>
    [
        Met("10个选区应选15名，候选人28名", "Ten districts, 15 seats, 28 candidates", Totals(10, 15, 28)),
        Breached("10个选区应选15名，候选人20名：看上去多三分之一，其实不足", "Ten districts, 15 seats, 20 candidates: a third more, and yet too few", Totals(10, 15, 20), TooFew),
        Inside("10个选区应选15名，候选人25名", "Ten districts, 15 seats, 25 candidates", Totals(10, 15, 25)),
        Outside("10个选区应选15名，候选人24名", "Ten districts, 15 seats, 24 candidates", Totals(10, 15, 24), TooFew),
        Inside("10个选区应选15名，候选人30名", "Ten districts, 15 seats, 30 candidates", Totals(10, 15, 30)),
        Outside("10个选区应选15名，候选人31名", "Ten districts, 15 seats, 31 candidates", Totals(10, 15, 31), TooMany),
        Outside("选区数不详，应选15名，候选人19名", "Districts not stated, 15 seats, 19 candidates", Totals(null, 15, 19), TooFew),
        Outside("选区数不详，应选15名，候选人31名", "Districts not stated, 15 seats, 31 candidates", Totals(null, 15, 31), TooMany),
        Outside("应选名额不详，10个选区，候选人19名", "Seats not stated, ten districts, 19 candidates", Totals(10, null, 19), TooFewForDistricts),
        Undetermined("选区数不详，应选15名，候选人25名：不能断定合法", "Districts not stated, 15 seats, 25 candidates: nothing proves it lawful", Totals(null, 15, 25), Finding.MissingFact),
        Undetermined("应选名额不详，10个选区，候选人20名", "Seats not stated, ten districts, 20 candidates", Totals(10, null, 20), Finding.MissingFact),
        Undetermined("选区多于应选名额", "More districts than seats", Totals(16, 15, 30), DoNotFit),
        OutOfScope("间接选举", "An indirect election", Totals(10, 15, 20)) with { Occasion = new(Level.Prefecture) },
        OutOfScope("补选", "A by-election", Totals(10, 15, 20)) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
        RealCase("某镇33个选区应选47名，候选人80名：恰为最低数", "A town: 33 districts, 47 seats, 80 candidates, exactly the least", Totals(33, 47, 80), Conclusion.Met) with { AsOf = new(2011, 12, 7) },
        RealCase("同镇县代表5个选区应选8名，候选人13名", "The same town's county deputies: five districts, 8 seats, 13 candidates", Totals(5, 8, 13), Conclusion.Met) with { Occasion = new(Level.County), AsOf = new(2011, 12, 7) },
        RealCase("某镇34个选区应选73名，候选人104名：至少应有107名（2012年）", "A town of 2012: 34 districts, 73 seats, 104 candidates where 107 are needed", Totals(34, 73, 104), Conclusion.Breached, TooFew) with { AsOf = new(2012, 1, 4) },
        RealCase("某区只公布正式候选人365名（2021年）", "A city district of 2021: only the 365 formal candidates are known", Totals(null, null, 365), Conclusion.Undetermined, Finding.MissingFact) with { Occasion = Occasion.General(Level.County, Example.Day) },
    ];

    private static CandidateTotals Totals(int? districts, int? seats, int? formal) => new() { Districts = districts, Seats = seats, FormalCandidates = formal };

    private static void SayTotals(int? districts, int seats, in Trial trial)
    {
        trial.Say("seats", seats);
        trial.Say("districts", new Bilingual(districts is { } d ? FormattableString.Invariant($"{d}个选区") : "", ""));
        trial.Say("inDistricts", new Bilingual("", districts is { } n ? FormattableString.Invariant($" in {n} districts") : ""));
    }
}
