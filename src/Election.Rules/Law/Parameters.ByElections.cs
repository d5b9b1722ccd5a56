using static Election.Rules.Force;

namespace Election.Rules;

/// <content>By-elections (chapter X).</content>
public static partial class Parameters
{
    /// <summary>由原选区或者原选举单位补选 (EL 57(1)).</summary>
    public static Parameter<Duty> FilledByOriginal { get; } = new("filled-by-original", new("代表出缺，由原选区或者原选举单位补选", "A vacancy is filled by the original district or electing unit"), Unit.None,
        Electoral(ElectoralLaw.At(57), Scope.Everywhere.For(ElectionKind.ByElection), Mandatory, Since2010(default(Duty))))
    { Gaps = LeftoverGaps };

    /// <summary>闭会期间由常务委员会补选上一级代表 (EL 57(3)): a power, for seats of the level above alone.</summary>
    public static Parameter<Duty> FilledInRecess { get; } = new("filled-in-recess", new("人民代表大会闭会期间，常务委员会可以补选上一级人民代表大会代表", "In recess the standing committee may fill seats of the level above"), Unit.None,
        Electoral(ElectoralLaw.At(57, 3), Scope.Indirect.For(ElectionKind.ByElection), Mandatory, Since2010(default(Duty))))
    { IsPermission = true, Gaps = LeftoverGaps };

    /// <summary>换届时未选足的名额，候选人仍应多于应选名额, set by provinces. Its seats are those never filled, whatever the election that fills them is called.</summary>
    public static Parameter<Duty> LeftoverContested { get; } = OfProvinces<Duty>("leftover-contested", "换届选举时未选足的名额，候选人仍应多于应选名额", "Seats never filled at the general election are filled in a contested election", Unit.None,
        Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover));

    /// <summary>换届时未选足的名额由选区选民或者人民代表大会选举, set by provinces: no standing committee fills them.</summary>
    public static Parameter<Duty> LeftoverByElectors { get; } = OfProvinces<Duty>("leftover-by-electors", "换届选举时未选足的名额由选区选民或者人民代表大会选举", "Seats never filled at the general election are filled by the voters or the congress", Unit.None,
        Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover));

    /// <summary>换届时未选足的名额由原选区或者原选举单位选举, set by provinces.</summary>
    public static Parameter<Duty> LeftoverByOriginal { get; } = OfProvinces<Duty>("leftover-by-original", "换届选举时未选足的名额由原选区或者原选举单位选举", "Seats never filled at the general election are filled by the original district or electing unit", Unit.None,
        Scope.Everywhere.For(ElectionKind.ByElection, ElectionKind.Leftover));

    /// <summary>补选只公布一次代表候选人名单, set by provinces: the list that is published is the one agreed, and there is no initial one.</summary>
    public static Parameter<Duty> OneListOnly { get; } = OfProvinces<Duty>("one-list-only", "补选只公布协商确定的代表候选人名单", "A by-election has one list of candidates, the one agreed", Unit.None,
        Scope.Direct.For(ElectionKind.ByElection));

    /// <summary>补选时重新核对选区的选民名单, set by provinces; in one of them of what is elected anew (另行选举) as well.</summary>
    public static Parameter<Duty> ByElectionRollChecked { get; } = new("by-election-roll-checked", new("补选前重新核对选区的选民名单", "The roll of the district is checked anew before a by-election"), Unit.None)
    { DelegatedBy = ByElectionsByProvince, ProvincesDecide = Scope.Direct.For(ElectionKind.ByElection, ElectionKind.Rerun), Gaps = LeftoverGaps };

    private static Parameter[] OfByElections => [FilledByOriginal, FilledInRecess, LeftoverContested, LeftoverByElectors, LeftoverByOriginal, OneListOnly, ByElectionRollChecked];
}
