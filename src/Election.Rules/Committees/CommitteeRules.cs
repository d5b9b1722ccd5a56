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

    /// <summary>The number of members apart from the chair and the vice-chairs.</summary>
    public static Fact OrdinaryMembers { get; } = new("size", new("选举委员会委员人数（主任一人、副主任以外）", "Members of the election committee apart from one chair and the vice-chairs"), Unit.Members, nameof(ElectionCommittee.Size));

    /// <summary>Who appointed the members.</summary>
    public static Fact AppointedBy { get; } = new("appointedBy", new("任命选举委员会组成人员的机关", "Body that appointed the election committee"), Unit.None, nameof(ElectionCommittee.AppointedBy));

    /// <summary>The sizes of the work groups.</summary>
    public static Fact WorkGroupSizes { get; } = new("workGroupSizes", new("选举工作组组成人数", "Members of the work group"), Unit.Members, nameof(ElectionCommittee.WorkGroupSizes));

    /// <summary>The members one by one.</summary>
    public static Fact Members { get; } = new("members", new("选举委员会组成人员情况", "The members of the election committee one by one"), Unit.None, nameof(ElectionCommittee.Members));

    /// <summary>Which body did each act, in the order of <see cref="ElectoralAct"/>.</summary>
    public static IReadOnlyList<Fact> ActingBodies { get; } =
    [
        Doing("conducted", "主持选举", "Body that conducted the election"),
        Doing("districts", "划分选区", "Body that divided the districts"),
        Doing("seatsAllotted", "分配代表名额", "Body that gave out the seats"),
        Doing("registration", "选民登记", "Body that registered the voters"),
        Doing("appeals", "处理选民名单的申诉", "Body that decided appeals against the roll"),
        Doing("day", "确定选举日期", "Body that fixed the election day"),
        Doing("lists", "公布名单", "Body that published the lists"),
        Doing("poll", "主持投票", "Body that conducted the poll"),
        Doing("result", "确定并宣布选举结果", "Body that determined and declared the result"),
        Doing("resultList", "公布当选代表名单", "Body that published the names of those elected"),
    ];

    private static Fact Doing(string act, string zh, string en) => new("acts/" + act, new(zh + "的机关", en), Unit.None, nameof(ElectoralActDone.By));
}
