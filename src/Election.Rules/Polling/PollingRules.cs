namespace Election.Rules;

/// <summary>Chapter IX of the law: the poll (EL 5, 23, 36–43; Provisions of 1983, items 5, 9; provinces).</summary>
public static class PollingRules
{
    /// <summary>polling.secret-ballot: the ballot is secret (EL 40(1)).</summary>
    public static Rule<PollingConduct> SecretBallot { get; } = new SecretBallotRule();

    /// <summary>polling.secret-booth: each station and meeting has a place to write in secret (EL 40(1)).</summary>
    public static Rule<PollingStation> SecretBooth { get; } = new SecretBoothRule();

    /// <summary>polling.identity: ballots on identity card or voter card (EL 37).</summary>
    public static Rule<PollingConduct> Identity { get; } = new IdentityRule();

    /// <summary>polling.mobile-box-staff: scrutineers and workers at a mobile ballot box, as the province says.</summary>
    public static Rule<MobileBox> MobileBoxStaff { get; } = new MobileBoxStaffRule();

    /// <summary>polling.station-staff: scrutineers and workers at a polling station, as the province says.</summary>
    public static Rule<PollingStation> StationStaff { get; } = new StationStaffRule();

    /// <summary>polling.proxy-limit: no voter holds the proxies of more than three others (EL 42).</summary>
    public static Rule<ProxyHolding> ProxyLimit { get; } = new ProxyLimitRule();

    /// <summary>polling.proxy-form: on a ground of the law, in writing, with consent (EL 42; 1983 items 5(2), 9(1)).</summary>
    public static Rule<Proxy> ProxyForm { get; } = new ProxyFormRule();

    /// <summary>polling.proxy-holder: held by a voter or a relative with the right to vote (EL 42; 1983 item 9(1); provinces).</summary>
    public static Rule<Proxy> ProxyHolder { get; } = new ProxyHolderRule();

    /// <summary>polling.scrutineer-independence: no near relative of a candidate is scrutineer or teller (EL 43(2); provinces).</summary>
    public static Rule<PollingOfficial> ScrutineerIndependence { get; } = new ScrutineerIndependenceRule();

    /// <summary>polling.tellers-chosen: scrutineers and tellers are chosen by voters or deputies (EL 43(1)).</summary>
    public static Rule<PollingConduct> TellersChosen { get; } = new TellersChosenRule();

    /// <summary>polling.record: voters and ballots are compared, recorded and signed for (EL 43(1)).</summary>
    public static Rule<PollingConduct> Record { get; } = new RecordRule();

    /// <summary>polling.one-vote: one vote for each voter, in person or by one proxy; nobody casts more than one ballot and those of the proxies held (EL 5, 42).</summary>
    public static Rule<VotesCast> OneVote { get; } = new OneVoteRule();

    /// <summary>polling.languages: in autonomous areas papers are in the local language as well (EL 23).</summary>
    public static Rule<PollingConduct> Languages { get; } = new LanguagesRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        SecretBallot, SecretBooth, Identity, MobileBoxStaff, StationStaff, ProxyLimit, ProxyForm, ProxyHolder, ScrutineerIndependence, TellersChosen, Record, OneVote, Languages,
    ];

    /// <summary>The rules on the poll as a whole.</summary>
    public static IReadOnlyList<Rule<PollingConduct>> OfConduct { get; } = [SecretBallot, Identity, TellersChosen, Record, Languages];

    /// <summary>The rules on one polling station or meeting.</summary>
    public static IReadOnlyList<Rule<PollingStation>> OfStation { get; } = [SecretBooth, StationStaff];

    /// <summary>The rules on one proxy.</summary>
    public static IReadOnlyList<Rule<Proxy>> OfProxy { get; } = [ProxyForm, ProxyHolder];
}

/// <summary>The facts that the rules on polling read.</summary>
public static class PollingFacts
{
    /// <summary>Secrecy of the ballot.</summary>
    public static Fact SecretBallot { get; } = new("secretBallot", new("是否无记名投票", "Whether the ballot was secret"), Unit.None, nameof(PollingConduct.IsBallotSecret));

    /// <summary>A place to write in secret.</summary>
    public static Fact SecretBooth { get; } = new("secretBooth", new("是否设有秘密写票处", "Whether there is a place to write in secret"), Unit.None, nameof(PollingStation.HasSecretBooth));

    /// <summary>Checking of identity.</summary>
    public static Fact IdentityChecked { get; } = new("identityChecked", new("是否凭证件发给选票", "Whether ballots were handed out on a card"), Unit.None, nameof(PollingConduct.IsIdentityChecked));

    /// <summary>Choice of scrutineers and tellers.</summary>
    public static Fact TellersChosen { get; } = new("tellersChosen", new("监票人、计票人是否由选民或者代表推选", "Whether scrutineers and tellers were chosen by voters or deputies"), Unit.None, nameof(PollingConduct.AreTellersChosen));

    /// <summary>The signed record.</summary>
    public static Fact RecordSigned { get; } = new("recordSigned", new("是否核对、记录并由监票人签字", "Whether a record was made and signed by the scrutineers"), Unit.None, nameof(PollingConduct.IsRecordSigned));

    /// <summary>The local language.</summary>
    public static Fact LocalLanguages { get; } = new("localLanguages", new("是否同时使用当地通用的民族文字", "Whether the local language was used as well"), Unit.None, nameof(PollingConduct.AreLocalLanguagesUsed));

    /// <summary>Scrutineers at a box or station.</summary>
    public static Fact Scrutineers { get; } = new("scrutineers", new("监票人人数", "Scrutineers"), Unit.Officials, nameof(PollingPlace.Scrutineers));

    /// <summary>Tellers at a box or station.</summary>
    public static Fact Tellers { get; } = new("tellers", new("计票人人数", "Tellers"), Unit.Officials, nameof(PollingPlace.Tellers));

    /// <summary>Other workers at a box or station.</summary>
    public static Fact Workers { get; } = new("workers", new("其他选举工作人员人数", "Other election workers"), Unit.Officials, nameof(PollingPlace.Workers));

    /// <summary>Everybody who serves at a box or station.</summary>
    public static Fact Staff { get; } = new("workers", new("监票人、计票人和其他选举工作人员合计", "Scrutineers, tellers and other workers in all"), Unit.Officials);

    /// <summary>Those on whose behalf one voter votes.</summary>
    public static Fact Principals { get; } = new("principals", new("委托人", "Those on whose behalf the holder votes"), Unit.Principals, nameof(ProxyHolding.Principals));

    /// <summary>Whether the holder of a proxy cast the principal's ballot.</summary>
    public static Fact ProxyCast { get; } = new("/polling/votesCast", new("受委托人所投票数", "The ballots that the holder of the proxy cast"), Unit.None, nameof(VotesCast.Given));

    /// <summary>All proxies.</summary>
    public static Fact Proxies { get; } = new("/polling/proxies", new("委托投票情况", "The proxies one by one"), Unit.None, nameof(VotesCast.Proxies));

    /// <summary>The ground of a proxy.</summary>
    public static Fact Ground { get; } = new("ground", new("委托投票的事由", "Ground of the proxy"), Unit.None, nameof(Proxy.Ground));

    /// <summary>Writing.</summary>
    public static Fact Written { get; } = new("written", new("是否书面委托", "Whether in writing"), Unit.None, nameof(Proxy.IsWritten));

    /// <summary>Consent.</summary>
    public static Fact Approved { get; } = new("approved", new("是否经同意", "Whether agreed to"), Unit.None, nameof(Proxy.IsApproved));

    /// <summary>The holder's right to vote.</summary>
    public static Fact HolderMayVote { get; } = new("holderMayVote", new("受委托人是否为选民或者有选举权的亲属", "Whether the holder is a voter, or a relative with the right to vote"), Unit.None, nameof(Proxy.MayHolderVote));

    /// <summary>The holder's candidacy.</summary>
    public static Fact HolderIsCandidate { get; } = new("holderIsCandidate", new("受委托人是否为正式代表候选人", "Whether the holder is a formal candidate"), Unit.None, nameof(Proxy.IsHolderCandidate));

    /// <summary>The holder's district.</summary>
    public static Fact SameDistrict { get; } = new("sameDistrict", new("受委托人是否为本选区选民", "Whether the holder is a voter of the same district"), Unit.None, nameof(Proxy.IsSameDistrict));

    /// <summary>The role of an official.</summary>
    public static Fact Role { get; } = new("role", new("担任的工作", "Role at the poll"), Unit.None, nameof(PollingOfficial.Role));

    /// <summary>An official's candidacy.</summary>
    public static Fact OfficialIsCandidate { get; } = new("candidate", new("是否为代表候选人", "Whether a candidate"), Unit.None, nameof(PollingOfficial.IsCandidate));

    /// <summary>An official's near relation to a candidate.</summary>
    public static Fact RelativeOfCandidate { get; } = new("relativeOfCandidate", new("是否为代表候选人的近亲属", "Whether a near relative of a candidate"), Unit.None, nameof(PollingOfficial.IsRelativeOfCandidate));

    /// <summary>An official's wider relation to a candidate.</summary>
    public static Fact WiderKinOfCandidate { get; } = new("widerKinOfCandidate", new("与代表候选人是否有夫妻、直系血亲或者三代以内旁系血亲关系", "Whether spouse, lineal relative or collateral within three generations of a candidate"), Unit.None, nameof(PollingOfficial.IsWiderKinOfCandidate));

    /// <summary>The ballots that one voter cast.</summary>
    public static Fact Ballots { get; } = new("ballots", new("所投票数", "Ballots cast"), Unit.Ballots, nameof(VotesCast.Ballots));
}
