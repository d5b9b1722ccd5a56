namespace Election.Rules;

/// <summary>An election committee: how many sit on it, who appointed it, its work groups and its members (EL 9–10; provinces).</summary>
public sealed record ElectionCommittee
{
    /// <summary>The number of members, chair and vice-chairs included; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Size { get; init => field = Check.Count(value); }

    /// <summary>The number of vice-chairs; null where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? ViceChairs { get; init => field = Check.Count(value); }

    /// <summary>The body that appointed the members; null where it is not stated.</summary>
    public Body? AppointedBy { get; init; }

    /// <summary>
    /// The numbers of members of the work groups that it sent out; null where nothing is stated of them. In a district of Shanghai only
    /// the groups of streets, townships and units have a number, not those of a single electoral district.
    /// </summary>
    public IReadOnlyList<int>? WorkGroupSizes { get; init; }

    /// <summary>The members of whom something is stated; null where nothing is.</summary>
    public IReadOnlyList<CommitteeMembership>? Members { get; init; }
}

/// <summary>An act of an election that the law gives to a body.</summary>
public enum ElectoralAct : byte
{
    /// <summary>主持选举: conducted the election as a whole (EL 9).</summary>
    Conducted,

    /// <summary>划分选区: divided the districts (EL 11(1)(1)).</summary>
    Districts,

    /// <summary>分配代表名额: gave out the seats (EL 11(1)(1), 15(1), 17(3)).</summary>
    SeatsAllotted,

    /// <summary>选民登记: registered the voters (EL 11(1)(2)).</summary>
    Registration,

    /// <summary>处理申诉: decided the appeals against the roll (EL 11(1)(2)).</summary>
    Appeals,

    /// <summary>确定选举日期: fixed the election day (EL 11(1)(3)).</summary>
    Day,

    /// <summary>公布名单: published the lists (EL 11(1)(2), (4); in a congress EL 32(2)).</summary>
    Lists,

    /// <summary>主持投票: conducted the poll (EL 11(1)(5), 39).</summary>
    Poll,

    /// <summary>确定并宣布选举结果: determined and declared the result (EL 11(1)(6), 46(1)).</summary>
    Result,

    /// <summary>公布当选代表名单: published the names of those elected (EL 11(1)(6), 46(2)).</summary>
    ResultList,
}

/// <summary>An act of an election and the body that did it, or in a plan is to do it.</summary>
public sealed record ElectoralActDone
{
    /// <summary>The act.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such act.</exception>
    public required ElectoralAct Act { get; init => field = value <= ElectoralAct.ResultList ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such act."); }

    /// <summary>The body; null where it is not stated.</summary>
    public Body? By { get; init; }
}
