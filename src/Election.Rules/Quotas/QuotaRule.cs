namespace Election.Rules;

/// <summary>
/// A rule on a total of seats, judged by the law of the day of the act: a total stands once it is fixed (EL 14(1)). Where that
/// day is known only as a window, the answer must be the same by the law of every day in it.
/// </summary>
internal abstract class QuotaRule(string id, Scope scope) : Rule<SeatQuota>(id, scope)
{
    private protected sealed override Verdict Decide(SeatQuota facts, in Trial trial)
    {
        var (fact, stated) = Act(facts, trial);
        var day = stated.In(trial.Occasion);
        if (day.Latest is not { } last) return DecideThen(facts, trial);
        var verdict = DecideThen(facts, trial.Under(trial.Law.At(last)));
        if (day.IsExact) return verdict;
        var changes = trial.Law.Book.Changes;
        for (var i = changes.Length - 1; i >= 0; i--)
        {
            // The law of the days before each change within the window; of a bound without a first day, all of them.
            var change = changes[i];
            if (change > last) continue;
            if (change <= day.Earliest) break;
            if (DecideThen(facts, new Trial(trial.Occasion, trial.Law.At(change.PlusDays(-1)), null)).Conclusion == verdict.Conclusion) continue;
            trial.Say("fact", fact.Label);
            trial.Say("date", day);
            return trial.Undetermined(Finding.EditionOpen);
        }
        return verdict;
    }

    /// <summary>The act whose day decides which law counts: the fixing of the total, unless the reading chosen takes the law of the election.</summary>
    private protected virtual (Fact Fact, ReportedDate Day) Act(SeatQuota facts, in Trial trial) =>
        (QuotaFacts.FixedOn, facts.FixedOn.IsStated && trial.Reading(Interpretations.QuotaEdition) == "election-day" ? default : facts.FixedOn);

    /// <summary>Decides by the law of that day.</summary>
    private protected abstract Verdict DecideThen(SeatQuota facts, in Trial then);
}
