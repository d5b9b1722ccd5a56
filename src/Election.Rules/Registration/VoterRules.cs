namespace Election.Rules;

/// <summary>Chapter VII of the law: who votes (EL 4, 27; Provisions of 1983, items 3–5).</summary>
public static class VoterRules
{
    /// <summary>voter.age: eighteen on election day (EL 4(1)).</summary>
    public static Rule<Voter> Age { get; } = new VoterAgeRule();

    /// <summary>voter.nationality: a citizen of the People's Republic of China (EL 4(1)).</summary>
    public static Rule<Voter> Nationality { get; } = new VoterNationalityRule();

    /// <summary>voter.political-rights: not deprived of political rights (EL 4(2)).</summary>
    public static Rule<Voter> PoliticalRights { get; } = new VoterPoliticalRightsRule();

    /// <summary>voter.suspended: off the roll only in custody, for a serious crime, by decision (1983 item 4).</summary>
    public static Rule<Voter> Suspended { get; } = new VoterSuspendedRule();

    /// <summary>voter.capacity: off the roll for mental illness only where the committee confirmed it (EL 27(2)).</summary>
    public static Rule<Voter> Capacity { get; } = new VoterCapacityRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => OfVoter;

    /// <summary>The rules on one person.</summary>
    public static IReadOnlyList<Rule<Voter>> OfVoter { get; } = [Age, Nationality, PoliticalRights, Suspended, Capacity];
}

/// <summary>The facts that the rules on voters read.</summary>
public static class VoterFacts
{
    /// <summary>The date of birth.</summary>
    public static Fact Born { get; } = new("born", new("出生日期", "Date of birth"), Unit.None, nameof(Voter.Eligibility));

    /// <summary>The age on election day.</summary>
    public static Fact Age { get; } = new("born", new("到选举日的年龄", "Age on election day"), Unit.Years, nameof(Voter.Eligibility));

    /// <summary>Citizenship.</summary>
    public static Fact Citizen { get; } = new("citizen", new("是否中国公民", "Whether a citizen of China"), Unit.None, nameof(Voter.Eligibility));

    /// <summary>Deprivation of political rights.</summary>
    public static Fact Deprivation { get; } = new("deprivedUntil", new("是否被剥夺政治权利", "Whether deprived of political rights"), Unit.None, nameof(Voter.Eligibility));

    /// <summary>Custody.</summary>
    public static Fact Custody { get; } = new("custody", new("是否被羁押", "Whether in custody"), Unit.None, nameof(Voter.IsInCustody));

    /// <summary>A serious case.</summary>
    public static Fact SeriousCase { get; } = new("seriousCase", new("是否严重刑事犯罪案", "Whether for a serious crime"), Unit.None, nameof(Voter.IsSeriousCase));

    /// <summary>A decision of procuratorate or court.</summary>
    public static Fact SuspendedByDecision { get; } = new("suspendedByDecision", new("检察院或者法院是否决定停止行使选举权利", "Whether procuratorate or court suspended the right to vote"), Unit.None, nameof(Voter.IsSuspendedByDecision));

    /// <summary>Confirmed incapacity.</summary>
    public static Fact IncapacityConfirmed { get; } = new("incapacityConfirmed", new("选举委员会是否确认因精神病不能行使选举权利", "Whether the committee confirmed that mental illness keeps the person from voting"), Unit.None, nameof(Voter.IsIncapacityConfirmed));

    /// <summary>Whether on the roll.</summary>
    public static Fact OnRoll { get; } = new("onRoll", new("是否列入选民名单", "Whether on the roll"), Unit.None, nameof(Voter.IsOnRoll));
}
