namespace Election.Rules;

/// <summary>Every rule, in the order of the catalogue.</summary>
public static class RuleBook
{
    /// <summary>Every rule.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. QuotaRules.All,
        .. AllocationRules.All,
        .. MinorityRules.All,
        .. DistrictRules.All,
        .. VoterRules.All,
        .. RollRules.All,
        .. TimetableRules.All,
        .. NominationRules.All,
        .. CandidateRules.All,
        .. PollingRules.All,
        .. CountRules.All,
        .. ResultRules.All,
        .. MandateRules.All,
        .. RecallRules.All,
        .. ResignationRules.All,
        .. ByElectionRules.All,
        .. CommitteeRules.All,
        .. CompositionRules.All,
        .. LeaderRules.All,
    ];

    /// <summary>Returns the rule with an id, or null.</summary>
    /// <param name="id">The id, such as <c>district.seats</c>.</param>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
