namespace Election.Rules;

/// <summary>A body that acts in an election or after it: fixes a total, receives a resignation, announces an end.</summary>
public enum Body : byte
{
    /// <summary>全国人民代表大会常务委员会.</summary>
    NpcStandingCommittee,

    /// <summary>省、自治区、直辖市的人民代表大会常务委员会.</summary>
    ProvincialStandingCommittee,

    /// <summary>设区的市、自治州的人民代表大会常务委员会.</summary>
    PrefectureStandingCommittee,

    /// <summary>县级的人民代表大会常务委员会.</summary>
    CountyStandingCommittee,

    /// <summary>主席团: the presidium of a congress.</summary>
    Presidium,

    /// <summary>选举委员会.</summary>
    ElectionCommittee,

    /// <summary>人民代表大会: the congress itself.</summary>
    Congress,

    /// <summary>Any other body.</summary>
    Other,
}
