namespace Election.Rules;

/// <summary>
/// Every reason for which a person is rightly off a roll, in one place, so that no rule accuses whom another knows to be off it: death, want of the
/// right to vote, illness that the committee confirmed, suspension, the employer, and what provinces add; for one district's roll, a move or
/// registration elsewhere too (EL 4, 5, 27; Provisions of 1983, items 3–7).
/// </summary>
internal static class OffRoll
{
    private static readonly Bilingual Died = new("已经死亡", "death");
    private static readonly Bilingual NoRight = new("没有选举权（年龄、国籍或者政治权利）", "no right to vote (age, citizenship or political rights)");
    private static readonly Bilingual Ill = new("经选举委员会确认因精神病不能行使选举权利", "mental illness confirmed by the committee");
    private static readonly Bilingual Suspended = new("被羁押期间停止行使选举权利", "suspension while in custody");
    private static readonly Bilingual Staff = new("所在单位的人员不参加或者可以不参加本次选举", "a unit whose staff take no part here, or need not");
    private static readonly Bilingual Unable = new("经选举委员会确认无法表达意志或者无行为能力", "another incapacity confirmed by the committee");
    private static readonly Bilingual Missing = new("下落不明或者无法取得联系", "the person cannot be found or reached");
    private static readonly Bilingual Moved = new("已迁往其他选区", "a move to another district");
    private static readonly Bilingual Elsewhere = new("已在其他选区登记", "registration in another district");

    /// <summary>What surely keeps a person off every roll, in words; null where nothing stated does.</summary>
    internal static Bilingual? Ground(Voter facts, Standing standing, in Trial trial, bool exceptSuspension = false) =>
        facts.IsDeceased == true ? Died
        : RightToStand.Excludes(standing) ? NoRight
        : facts.IsIncapacityConfirmed == true ? Ill
        : !exceptSuspension && VoterSuspendedRule.IsSuspended(facts) == true ? Suspended
        : UnitScopeRule.MayBeOff(facts, trial) == true ? Staff
        : facts.HasOtherIncapacity == true && trial.Reading(Interpretations.VoterIncapacity) == "any" ? Unable
        : facts.IsUnreachable == true && trial.Reading(Interpretations.MissingVoters) == "off-the-roll" ? Missing
        : null;

    /// <summary>What surely keeps a person off the roll of this district, in words; null where nothing stated does.</summary>
    internal static Bilingual? GroundHere(Voter facts, Standing standing, in Trial trial, bool exceptSuspension = false) =>
        Ground(facts, standing, trial, exceptSuspension)
        ?? (facts.HasMoved == true ? Moved : facts.IsRegisteredElsewhere == true && facts.IsOnRoll != true ? Elsewhere : null);

    /// <summary>The same, where the standing is not known yet.</summary>
    internal static Bilingual? GroundHere(Voter facts, in Trial trial, bool exceptSuspension) =>
        GroundHere(facts, trial.Law.NormOf(Parameters.VotingAge, trial.Occasion.Cell) is { } age ? RightToStand.Of(facts.Eligibility, age.Value, new Trial(trial.Occasion, trial.Law, null)) : Standing.Unknown, trial, exceptSuspension);
}
