namespace Election.Rules;

/// <summary>
/// A ground without which nobody votes (EL 4): who is excluded by it is off the roll. Of who is off the roll for another reason
/// it does not speak. The dead are no voters; that they are struck off is another rule.
/// </summary>
internal abstract class VoterRule : Rule<Voter>
{
    private readonly Finding offTheRoll = Finding.Inapplicable("off-the-roll", "该人不在选民名单上，且不是由于本项原因。", "The person is off the roll, and not for this reason.");

    private readonly Finding dayTooWide = DayTooWide();

    private readonly Finding onTheRoll;

    private protected VoterRule(string id, bool turnsOnTheDay, Finding onTheRoll, params IReadOnlyList<Finding> others)
        : base(id, Scope.Direct)
    {
        this.onTheRoll = onTheRoll;
        Findings = turnsOnTheDay ? [onTheRoll, .. others, offTheRoll, dayTooWide] : [onTheRoll, .. others, offTheRoll];
    }

    /// <summary>The finding where the right to vote turns on which of several days election day is; each rule has its own.</summary>
    internal static Finding DayTooWide() => new("election-day-too-wide",
        new("选举日载明为{day}，其中有的日期该人有选举权、有的没有，无法判断。", "Election day is stated as {day}; on some of these days the person may vote and on some not."),
        new("确定选举日。", "Fix the election day."), Unit.None);

    private protected sealed override Verdict Decide(Voter facts, in Trial trial)
    {
        if (NormIn(trial) is not { } norm) return trial.Without(RestsOn[0]);
        if (facts.IsDeceased == true) return Verdict.NotApplicable;
        if (trial.Why is not null) trial.Say("day", trial.Occasion.Day);
        switch (GroundOf(facts, trial, out var measured, out var bound))
        {
            case Ground.Allows: return facts.IsOnRoll == false ? trial.NotApplicable(offTheRoll, measured, bound) : trial.Met(norm, measured, bound);
            case Ground.Excludes: return facts.IsOnRoll == false ? trial.Met(norm, measured, bound) : trial.Breached(FindingOf(facts) ?? onTheRoll, norm, measured, bound);
            case Ground.DayOpen: return trial.Undetermined(dayTooWide);
            default: return Trial.MissingFact;
        }
    }

    private protected abstract Norm? NormIn(in Trial trial);

    /// <summary>What the ground says of the person, and what it measured.</summary>
    private protected abstract Ground GroundOf(Voter facts, in Trial trial, out long measured, out long bound);

    /// <summary>The finding for a person excluded and on the roll all the same, where it is not the first.</summary>
    private protected virtual Finding? FindingOf(Voter facts) => null;

    private protected static Voter Adult { get; } = new() { Eligibility = new() { Born = new(1970, 5, 1), IsCitizen = true, IsDeprivedForLife = false } };

    private protected IEnumerable<Example<Voter>> SharedExamples(Voter excluded) =>
    [
        Met("不符合条件，未列入选民名单", "Excluded, and off the roll", excluded with { IsOnRoll = false }),
        OutOfScope("符合条件，因其他原因未列入选民名单", "Not excluded by this, and off the roll for another reason", Adult with { IsOnRoll = false }, offTheRoll),
        OutOfScope("已经死亡", "The person has died", excluded with { IsDeceased = true }),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", excluded) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private protected Example<Voter> OpenDay(string zh, string en, Voter facts) => Undetermined(zh, en, facts, dayTooWide) with
    {
        Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
    };
}
