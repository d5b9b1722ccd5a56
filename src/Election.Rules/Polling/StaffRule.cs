namespace Election.Rules;

/// <summary>
/// The least staff of a place where votes are cast, by role. National law has no number; a province may have one (EL 60). A role
/// counts by its own name: where scrutineers and workers are asked for, a teller is neither. A total counts them all. Where a
/// province asks for workers alone, whether these include scrutineers and tellers is open (interpretation staff-include-scrutineers).
/// </summary>
internal abstract class StaffRule<TPlace> : Rule<TPlace>
    where TPlace : PollingPlace
{
    private static readonly Bilingual Scrutineers = new("监票人", "scrutineers"), Tellers = new("计票人", "tellers"), Workers = new("选举工作人员", "election workers");
    private static readonly Bilingual InAll = new("监票人、计票人和其他工作人员合计", "scrutineers, tellers and workers in all");

    private readonly Finding tooFew = new("too-few-staff",
        new("{place}的{role}为{measured}人，当地规定不少于{bound}人。", "At {place} the number of {role} is {measured}; the rules of the place ask for at least {bound}."),
        new("增加{role}，达到{bound}人后再投票。", "Bring the {role} up to {bound} before votes are cast there."), Unit.Officials);

    private readonly Parameter<StaffMinimum> parameter;

    private protected StaffRule(string id, Parameter<StaffMinimum> parameter)
        : base(id, Scope.Direct)
    {
        this.parameter = parameter;
        RestsOn = [parameter];
        Facts = [PollingFacts.Scrutineers, PollingFacts.Tellers, PollingFacts.Workers];
        Findings = [tooFew];
        OpenQuestions = [Interpretations.StaffIncludeScrutineers];
    }

    private protected Finding TooFew => tooFew;

    private protected abstract Bilingual Called(TPlace place);

    private protected sealed override Verdict Decide(TPlace facts, in Trial trial)
    {
        if (trial.Norm(parameter) is not { } norm) return trial.Without(parameter);
        if (trial.Why is not null) trial.Say("place", Called(facts));
        var least = norm.Value;
        if (IsShort(PollingFacts.Scrutineers, Scrutineers, facts.Scrutineers, least.Scrutineers, trial)) return trial.Breached(tooFew, norm, facts.Scrutineers!.Value, least.Scrutineers);
        if (IsShort(PollingFacts.Tellers, Tellers, facts.Tellers, least.Tellers, trial)) return trial.Breached(tooFew, norm, facts.Tellers!.Value, least.Tellers);
        if (IsShort(PollingFacts.Workers, Workers, facts.Workers, least.Workers, trial)) return trial.Breached(tooFew, norm, facts.Workers!.Value, least.Workers);

        // Those stated are the least there are: enough of them decide, too few only where all are stated.
        var known = (long)(facts.Scrutineers ?? 0) + (facts.Tellers ?? 0) + (facts.Workers ?? 0);
        var enough = known >= least.InAll;
        if (IsOpen(PollingFacts.Scrutineers, facts.Scrutineers, least.Scrutineers, enough, trial)
            | IsOpen(PollingFacts.Tellers, facts.Tellers, least.Tellers, enough, trial)
            | IsOpen(PollingFacts.Workers, facts.Workers, least.Workers, enough, trial)) return Trial.MissingFact;
        if (least.InAll == 0) return trial.Met(norm, facts.Scrutineers ?? 0, least.Scrutineers);
        if (trial.Holds(PollingFacts.Staff, known, Relation.AtLeast, least.InAll)) return trial.Met(norm, known, least.InAll);
        trial.Say("role", InAll);
        return trial.Breached(tooFew, norm, known, least.InAll);
    }

    private static bool IsShort(Fact fact, Bilingual role, int? stated, int least, in Trial trial)
    {
        if (least == 0 || stated is not { } count || trial.Holds(fact, count, Relation.AtLeast, least)) return false;
        trial.Say("role", role);
        return true;
    }

    private static bool IsOpen(Fact fact, int? stated, int least, bool enough, in Trial trial) => (least > 0 || !enough) && trial.Lacks(fact, stated);
}
