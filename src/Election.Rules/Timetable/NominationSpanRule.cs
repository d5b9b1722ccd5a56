namespace Election.Rules;

/// <summary>
/// 提名、酝酿候选人的时间不得少于两天: of the deputies of the level above (EL 32(2)) and of leaders (OL 27(2)) in the same words, and
/// with the same open question of how the days are counted (interpretation two-days).
/// </summary>
internal abstract class NominationSpanRule<TFacts> : Rule<TFacts>
    where TFacts : class
{
    private readonly Parameter<int> parameter;
    private readonly Fact openedFact;
    private readonly Fact closedFact;

    private protected NominationSpanRule(string id, Scope scope, Parameter<int> parameter, Fact opened, Fact closed)
        : base(id, scope)
    {
        (this.parameter, openedFact, closedFact) = (parameter, opened, closed);
        RestsOn = [parameter];
        Facts = [opened, closed];
        Findings = [TooShort, HoursUnknown, DatesTooWide];
        OpenQuestions = [Interpretations.TwoDays];
    }

    private protected Finding TooShort { get; } = new("too-short",
        new("提名、酝酿自{from}至{until}，不足{days}天。", "Nomination and deliberation ran from {from} to {until}: less than {days} days."),
        new("延长提名、酝酿的时间，至少{days}天。", "Give nomination and deliberation at least {days} days."), Unit.Days);

    private protected Finding HoursUnknown { get; } = new("hours-unknown",
        new("提名、酝酿自{from}至{until}，起止相隔{measured}日；是否满{days}个二十四小时取决于起止的时刻，没有载明，无法判断。", "Nomination and deliberation ran from {from} to {until}, {measured} day(s) apart; whether that is {days} times twenty-four hours turns on hours that are not stated."),
        new("查明提名、酝酿开始和截止的时刻。", "Find out at what hours nomination opened and closed."), Unit.Days);

    private protected Finding DatesTooWide { get; } = new("dates-too-wide",
        new("提名、酝酿的起止日期（{from}、{until}）只知道大致，可能满{days}天，也可能不满，无法判断。", "Nomination opened: {from}; it closed: {until}. That may be {days} days or fewer."),
        new("查明提名、酝酿开始和截止的确切日期。", "Find out the exact days on which nomination opened and closed."), Unit.Days);

    private protected abstract (ReportedDate Opened, ReportedDate Closed) SpanOf(TFacts facts);

    /// <summary>Why nothing is nominated, where the facts say so; otherwise null.</summary>
    private protected virtual Finding? NothingNominated(TFacts facts) => null;

    private protected sealed override Verdict Decide(TFacts facts, in Trial trial)
    {
        if (NothingNominated(facts) is { } nothing) return trial.NotApplicable(nothing);
        if (trial.Norm(parameter) is not { } norm) return trial.Without(parameter);
        var (opened, closed) = SpanOf(facts);
        (opened, closed) = (opened.In(trial.Occasion), closed.In(trial.Occasion));
        if (trial.Lacks(openedFact, opened) | trial.Lacks(closedFact, closed)) return Trial.MissingFact;
        trial.Say("from", opened);
        trial.Say("until", closed);
        trial.Say("days", norm.Value);
        long least = closed.First - opened.Last, most = closed.Last - opened.First;
        // Two dates n apart hold n+1 calendar days, and at least n and at most n+1 times twenty-four hours less the unknown hours.
        var byHours = trial.Reading(Interpretations.TwoDays) == "48-hours";
        var enough = byHours ? norm.Value : norm.Value - 1;
        if (least >= enough)
        {
            if (trial.Why is not null) Record(trial.Why, least, enough, true);
            return trial.Met(norm, least, enough);
        }
        if (most < norm.Value - 1)
        {
            if (trial.Why is not null) Record(trial.Why, most, enough, false);
            return trial.Breached(TooShort, norm, most, enough);
        }
        return byHours && least == most ? trial.Undetermined(HoursUnknown, most, enough) : trial.Undetermined(DatesTooWide, 0, enough);
    }

    private static void Record(Reasoning why, long days, int enough, bool holds) => why.Add(new Step(
        new(FormattableString.Invariant($"提名、酝酿的截止日与开始日相隔{days}日，应不少于{enough}日"), FormattableString.Invariant($"Days from the opening of nomination to its close: {days}; at least {enough} asked")),
        holds));
}
