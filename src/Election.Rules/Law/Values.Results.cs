namespace Election.Rules;

/// <summary>What becomes of a seat that a rerun leaves unfilled (provinces).</summary>
public enum FailedRerun : byte
{
    /// <summary>暂作缺额处理: it stays vacant for the time being.</summary>
    Vacant,

    /// <summary>可以暂时空缺: it may stay vacant, and need not.</summary>
    MayStayVacant,

    /// <summary>不再选举: no further election is held.</summary>
    NoFurtherElection,

    /// <summary>以后选举: no third election is held; the seat is filled later.</summary>
    FilledLater,
}

/// <summary>What becomes of seats in areas that are not superior and subordinate (EL 48; provinces).</summary>
public enum SecondSeat : byte
{
    /// <summary>可以保留某一个，应当辞去其他: the deputy keeps one seat and resigns the others.</summary>
    OneIsKept,

    /// <summary>应当辞去其中一个，不提出辞职的，可以依法罢免: who resigns none of them may be recalled.</summary>
    RecalledUnlessResigned,
}

/// <summary>With whom the resolution to recall a deputy is filed.</summary>
public enum FilingPlace : byte
{
    /// <summary>上一级人民代表大会常务委员会.</summary>
    CommitteeOneLevelUp,

    /// <summary>本级人民代表大会常务委员会.</summary>
    OwnCommittee,

    /// <summary>本级人民代表大会.</summary>
    OwnCongress,
}
