namespace Election.Rules;

/// <summary>What a voter shows to receive a ballot.</summary>
public enum VoterProof : byte
{
    /// <summary>身份证或者选民证 (EL 37).</summary>
    IdentityCardOrVoterCard,

    /// <summary>选民证 alone, as one municipality says.</summary>
    VoterCard,
}

/// <summary>
/// The least staff of a mobile ballot box or polling station, by role. A role that the provision does not name has 0; its total
/// counts scrutineers, tellers and other workers alike.
/// </summary>
/// <param name="Scrutineers">The least number of scrutineers (监票人).</param>
/// <param name="Tellers">The least number of tellers (计票人).</param>
/// <param name="Workers">The least number of other election workers (工作人员).</param>
/// <param name="InAll">The least number of all of them together.</param>
public readonly record struct StaffMinimum(int Scrutineers, int Tellers = 0, int Workers = 0, int InAll = 0) : IWorded
{
    /// <summary>Returns the numbers in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var parts = new[] { (Scrutineers, "监票人", "scrutineers"), (Tellers, "计票人", "tellers"), (Workers, "工作人员", "workers"), (InAll, "合计", "in all") }.Where(part => part.Item1 > 0).ToList();
            return new(
                string.Join("，", parts.Select(part => FormattableString.Invariant($"{part.Item2}不少于{part.Item1}人"))),
                string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.Item3}: at least {part.Item1}"))));
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Why a voter lets another vote for him or her.</summary>
public enum ProxyGround : byte
{
    /// <summary>外出: away during the election (EL 42).</summary>
    Away,

    /// <summary>A person of item 5(1) of the Provisions of 1983, with the right to vote: sentenced, held, on bail, under residential surveillance or in detention as a penalty.</summary>
    Custody,

    /// <summary>因病、因残疾: ill or disabled; some provinces only.</summary>
    Illness,

    /// <summary>隔离治疗、隔离医学观察: isolated in an epidemic; some provinces only.</summary>
    Isolation,

    /// <summary>Another reason; some provinces only.</summary>
    Other,
}

/// <summary>By how much a province's article on proxies is wider than EL 42 (interpretation proxy-grounds).</summary>
/// <param name="Illness">Whether the ill and disabled may give a proxy.</param>
/// <param name="Isolation">Whether persons isolated in an epidemic may.</param>
/// <param name="Other">Whether other reasons are enough.</param>
/// <param name="AnyForm">Whether a form other than writing is enough.</param>
/// <param name="WithoutConsent">Whether a proxy on these further grounds needs no consent of the election committee.</param>
/// <param name="Checkable">Whether the other form must be one that can be checked (可查核), which word of mouth is not.</param>
public readonly record struct ProxyTerms(bool Illness = false, bool Isolation = false, bool Other = false, bool AnyForm = false, bool WithoutConsent = false, bool Checkable = false) : IWorded
{
    /// <summary>Returns whether a proxy may be given on a ground that is not in EL 42.</summary>
    /// <param name="ground">The ground.</param>
    public bool Allow(ProxyGround ground) => ground switch
    {
        ProxyGround.Illness => Illness || Other,
        ProxyGround.Isolation => Isolation || Other,
        ProxyGround.Other => Other,
        _ => false,
    };

    /// <summary>Returns the terms in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var parts = new[]
            {
                (Illness, "因病残", "for illness"), (Isolation, "因隔离", "in isolation"), (Other, "因其他原因", "for other reasons"),
                (AnyForm && !Checkable, "不限书面", "in writing or otherwise"), (AnyForm && Checkable, "书面或者其他可查核的方式", "in writing or in another form that can be checked"),
                (WithoutConsent, "不须同意", "without consent"),
            }.Where(part => part.Item1).ToList();
            return parts.Count == 0 ? new("与选举法相同", "as in the Electoral Law") : new(string.Join("，", parts.Select(part => part.Item2)), string.Join(", ", parts.Select(part => part.Item3)));
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>
/// What a province's article asks of the proxies of persons of item 5(1) of the Provisions of 1983 beside their item 5(2)
/// (interpretation custody-decision).
/// </summary>
/// <param name="InWriting">Whether the province asks for writing, of which the national text says nothing.</param>
/// <param name="Decision">Whether it repeats the joint decision of the committee and the executing body.</param>
public readonly record struct CustodyTerms(bool InWriting = false, JointDecision Decision = JointDecision.Asked) : IWorded
{
    /// <summary>Returns the terms in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var decision = Decision switch
            {
                JointDecision.Asked => new Bilingual("须共同决定", "by joint decision"),
                JointDecision.ByKind => new Bilingual("因人员类别而不同", "differing by the kind of person"),
                _ => new Bilingual("未写明共同决定", "without a word on a joint decision"),
            };
            return InWriting ? new($"书面委托，{decision.Zh}", $"in writing, {decision.En}") : decision;
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Whether a province asks for the joint decision of the election committee and the executing body (1983 item 5(2)).</summary>
public enum JointDecision : byte
{
    /// <summary>共同决定: of all these persons.</summary>
    Asked,

    /// <summary>Of some of them; others take part in other ways, or give a proxy without it.</summary>
    ByKind,

    /// <summary>The article lets them give a proxy and says nothing of a joint decision.</summary>
    NotAsked,
}

/// <summary>What an official does at the poll.</summary>
public enum OfficialRole : byte
{
    /// <summary>监票人: watches over the poll and the count.</summary>
    Scrutineer,

    /// <summary>计票人: counts the votes.</summary>
    Teller,

    /// <summary>主持人: presides over the poll.</summary>
    Chair,

    /// <summary>选举工作人员: any other worker at the poll.</summary>
    Worker,

    /// <summary>票箱工作人员: a worker at a ballot box.</summary>
    BoxWorker,
}

/// <summary>A set of roles at the poll.</summary>
public readonly record struct OfficialRoles
{
    private readonly byte bits;

    private OfficialRoles(byte bits) => this.bits = bits;

    /// <summary>Every role.</summary>
    public static OfficialRoles All { get; } = Of(Enum.GetValues<OfficialRole>());

    /// <summary>Returns the set of the given roles.</summary>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public static OfficialRoles Of(params ReadOnlySpan<OfficialRole> roles)
    {
        var set = 0;
        foreach (var role in roles) set |= 1 << (int)(role <= OfficialRole.BoxWorker ? role : throw new ArgumentOutOfRangeException(nameof(roles), role, "There is no such role."));
        return new((byte)set);
    }

    /// <summary>Returns whether a role is in the set.</summary>
    /// <param name="role">The role.</param>
    public bool Contains(OfficialRole role) => role <= OfficialRole.BoxWorker && (bits >> (int)role & 1) != 0;

    /// <summary>Returns the names of the roles.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var all = this;
        return string.Join(language == Language.Chinese ? "、" : ", ", Enum.GetValues<OfficialRole>().Where(role => all.Contains(role)).Select(role => Wording.Of(role).In(language)));
    }

    /// <summary>Returns the names of the roles in English.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>Which roles at the poll candidates and their near relatives may not have (EL 43(2); provinces).</summary>
/// <param name="Candidates">The roles that no candidate has.</param>
/// <param name="Relatives">The roles that no near relative of a candidate has.</param>
/// <param name="WiderKin">Whether the provision itself reaches beyond near relatives, to collaterals within three generations.</param>
public readonly record struct Incompatibility(OfficialRoles Candidates, OfficialRoles Relatives, bool WiderKin = false) : IWorded
{
    /// <summary>Returns the roles in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var (candidates, relatives) = (Candidates, Relatives);
            Bilingual Of(string zh, string en, OfficialRoles roles) => roles == default ? Bilingual.None : new($"{zh}不得担任{roles.In(Language.Chinese)}", $"{en} not: {roles.In(Language.English)}");
            Bilingual[] parts = [Of("候选人", "candidates", candidates), Of(WiderKin ? "三代以内亲属" : "近亲属", WiderKin ? "relatives within three generations" : "near relatives", relatives)];
            return new(string.Join("；", parts.Select(p => p.Zh).Where(p => p.Length > 0)), string.Join("; ", parts.Select(p => p.En).Where(p => p.Length > 0)));
        }
    }

    Bilingual IWorded.InWords => InWords;
}
