namespace Election.Rules;

/// <summary>The rules on who runs the election (EL 9–11, 15, 17, 39, 46; provinces).</summary>
public static class CommitteeRules
{
    /// <summary>committee.size: as many members as the province says (provinces).</summary>
    public static Rule<ElectionCommittee> Size { get; } = new CommitteeSizeRule();

    /// <summary>committee.appointment: appointed by the county standing committee, townships too (EL 10(1)).</summary>
    public static Rule<ElectionCommittee> Appointment { get; } = new CommitteeAppointmentRule();

    /// <summary>committee.competence: each act by the body that the law names (EL 9–11, 15, 17, 32, 39, 46).</summary>
    public static Rule<ElectoralActDone> Competence { get; } = new CompetenceRule();

    /// <summary>committee.work-group-size: as many members of a work group as the province says (provinces).</summary>
    public static Rule<ElectionCommittee> WorkGroupSize { get; } = new WorkGroupSizeRule();

    /// <summary>committee.candidate-member: no member stands without having resigned (EL 10(2)); the breach is that of nomination.committee-member.</summary>
    public static Rule<ElectionCommittee> CandidateMember { get; } = new CandidateMemberRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [Size, Appointment, Competence, WorkGroupSize, CandidateMember];

    /// <summary>The rules on the election committee itself.</summary>
    public static IReadOnlyList<Rule<ElectionCommittee>> OfCommittee { get; } = [Size, Appointment, WorkGroupSize, CandidateMember];
}

/// <summary>The facts that the rules on who runs the election read.</summary>
public static class CommitteeFacts
{
    /// <summary>The number of members.</summary>
    public static Fact Size { get; } = new("size", new("选举委员会组成人数", "Members of the election committee"), Unit.Members, nameof(ElectionCommittee.Size));

    /// <summary>The number of vice-chairs.</summary>
    public static Fact ViceChairs { get; } = new("viceChairs", new("选举委员会副主任人数", "Vice-chairs of the election committee"), Unit.Members, nameof(ElectionCommittee.ViceChairs));

    /// <summary>Who appointed the members.</summary>
    public static Fact AppointedBy { get; } = new("appointedBy", new("任命选举委员会组成人员的机关", "Body that appointed the election committee"), Unit.None, nameof(ElectionCommittee.AppointedBy));

    /// <summary>The sizes of the work groups.</summary>
    public static Fact WorkGroupSizes { get; } = new("workGroupSizes", new("选举工作组组成人数", "Members of the work group"), Unit.Members, nameof(ElectionCommittee.WorkGroupSizes));

    /// <summary>The members one by one.</summary>
    public static Fact Members { get; } = new("members", new("选举委员会组成人员情况", "The members of the election committee one by one"), Unit.None, nameof(ElectionCommittee.Members));

    /// <summary>Which body did an act.</summary>
    public static Fact ActingBody { get; } = new("acts", new("办理机关", "Body that acted"), Unit.None, nameof(ElectoralActDone.By));
}
