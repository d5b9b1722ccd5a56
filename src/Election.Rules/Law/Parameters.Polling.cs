using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>Polling (chapter IX).</content>
public static partial class Parameters
{
    // Chapter IX: polling.

    /// <summary>每一选民在一次选举中只有一个投票权 (EL 5): one vote each. EL 5 speaks of voters, and so of direct elections.</summary>
    public static Parameter<int> VotesPerVoter { get; } = new("votes-per-voter", new("每一选民在一次选举中的投票权", "Votes that a voter has in one election"), Unit.Ballots,
        Electoral(ElectoralLaw.At(5), Scope.Direct, Mandatory, Since2010(1)));

    /// <summary>同时使用当地通用的民族文字 (EL 23): in which units.</summary>
    public static Parameter<UnitKinds> LocalLanguages { get; } = new("local-languages", new("选举文件同时使用当地通用的民族文字的地方", "Where election papers are in the local language as well"), Unit.None,
        Electoral(ElectoralLaw.At(23), Scope.Local, Mandatory, Since2010(Units.Autonomous)))
    { DelegatedBy = ImplementingRules };

    /// <summary>凭身份证或者选民证领取选票 (EL 37).</summary>
    public static Parameter<VoterProof> BallotOnProof { get; } = new("ballot-on-proof", new("领取选票的凭证", "What a voter shows to receive a ballot"), Unit.None,
        Electoral(ElectoralLaw.At(37), Scope.Direct, Mandatory, Since2010(VoterProof.IdentityCardOrVoterCard)))
    { DelegatedBy = ImplementingRules };

    /// <summary>流动票箱的工作人员, set by provinces.</summary>
    public static Parameter<StaffMinimum> MobileBoxStaff { get; } = OfProvinces<StaffMinimum>("mobile-box-staff", "流动票箱的监票人和工作人员", "Scrutineers and workers at a mobile ballot box", Unit.Officials, Scope.Direct);

    /// <summary>投票站的工作人员, set by provinces; in Beijing and Tianjin of election meetings as well.</summary>
    public static Parameter<StaffMinimum> StationStaff { get; } = OfProvinces<StaffMinimum>("station-staff", "投票站的监票人和工作人员", "Scrutineers and workers at a polling station", Unit.Officials, Scope.Direct);

    /// <summary>无记名投票 (EL 40(1)).</summary>
    public static Parameter<Duty> SecretBallot { get; } = new("secret-ballot", new("采用无记名投票的方法", "The ballot is secret"), Unit.None,
        Electoral(ElectoralLaw.At(40), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>设有秘密写票处 (EL 40(1)).</summary>
    public static Parameter<Duty> SecretBooth { get; } = new("secret-booth", new("设有秘密写票处", "There is a place to write in secret"), Unit.None,
        Electoral(ElectoralLaw.At(40), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>选民外出，经同意，可以书面委托其他选民代为投票 (EL 42; 1983 item 9(1)).</summary>
    public static Parameter<Duty> ProxyVote { get; } = new("proxy-vote", new("外出的选民经同意书面委托其他选民代为投票", "A voter who is away gives a proxy to another voter, in writing and with consent"), Unit.None,
    [
        Standing1983(default(Duty), 9, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(42), Scope.Direct, Mandatory, Since2010(default(Duty)), also: DirectElectionProvisions.At(9).In(DirectElectionProvisions.Of1983)),
    ]);

    /// <summary>1983年若干规定第五条第一款所列人员委托投票，由选举委员会和执行机关共同决定 (1983 item 5(2)).</summary>
    public static Parameter<Duty> ProxyInCustody { get; } = new("proxy-in-custody", new("1983年若干规定第五条所列人员委托投票由选举委员会和执行机关共同决定", "Persons of item 5 of the Provisions of 1983 give a proxy by joint decision of the committee and the executing body"), Unit.None,
        Standing1983(default(Duty), 5, Scope.Direct, paragraph: 2));

    /// <summary>该条所列人员委托投票的形式和决定, set by provinces (interpretation custody-decision).</summary>
    public static Parameter<CustodyTerms> CustodyTerms { get; } = OfProvinces<CustodyTerms>("custody-terms", "1983年若干规定第五条所列人员委托投票的形式和决定", "Form and decision of a proxy given by a person of item 5 of the Provisions of 1983", Unit.None, Scope.Direct);

    /// <summary>每一选民接受的委托不得超过三人 (EL 42). The Provisions of 1983 set no number: of earlier editions none is proved.</summary>
    public static Parameter<int> ProxyLimit { get; } = new("proxy-limit", new("每一选民接受委托的人数", "How many proxies one voter may hold"), Unit.Principals,
        Electoral(ElectoralLaw.At(42), Scope.Direct, Mandatory, Since2010(3)));

    /// <summary>委托投票的其他事由、形式, set by provinces (interpretation proxy-grounds).</summary>
    public static Parameter<ProxyTerms> ProxyTerms { get; } = OfProvinces<ProxyTerms>("proxy-terms", "委托投票宽于选举法的事由和形式", "Grounds and forms of proxy beyond the Electoral Law", Unit.None, Scope.Direct);

    /// <summary>受委托人为本选区选民, set by provinces; elsewhere by interpretation proxy-district.</summary>
    public static Parameter<Duty> ProxyDistrict { get; } = new("proxy-district", new("受委托人为本选区选民", "The holder of a proxy is a voter of the same district"), Unit.None,
        [.. Electoral(ElectoralLaw.At(42), Scope.Direct, Mandatory, Since2010(default(Duty))).Select(n => n with { Under = Interpretations.ProxyDistrict, Reading = "yes" })])
    { DelegatedBy = ImplementingRules, ProvincesDecide = Scope.Direct };

    /// <summary>正式代表候选人不得接受委托, set by provinces.</summary>
    public static Parameter<Duty> ProxyNotCandidate { get; } = OfProvinces<Duty>("proxy-not-candidate", "受委托人不是正式代表候选人", "The holder of a proxy is no formal candidate", Unit.None, Scope.Direct);

    /// <summary>选民或者代表推选的监票、计票人员 (EL 43(1)).</summary>
    public static Parameter<Duty> TellersChosen { get; } = new("tellers-chosen", new("监票、计票人员由选民或者代表推选", "Scrutineers and tellers are chosen by the voters or deputies"), Unit.None,
        Electoral(ElectoralLaw.At(43), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>监票人、计票人由选区领导小组等产生, where a province says so (interpretation tellers-by-province).</summary>
    public static Parameter<Duty> TellersByProvince { get; } = OfProvinces<Duty>("tellers-by-province", "监票、计票人员不由选民或者代表直接推选的产生办法", "Scrutineers and tellers named otherwise than by the voters or deputies", Unit.None, Scope.Everywhere);

    /// <summary>核对投票人数和票数，作出记录，由监票人签字 (EL 43(1)).</summary>
    public static Parameter<Duty> PollRecord { get; } = new("poll-record", new("核对投票人数和票数，作出记录，由监票人签字", "Voters and ballots are compared, recorded, and the record signed by the scrutineers"), Unit.None,
        Electoral(ElectoralLaw.At(43), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>在记录上签字的人员, where a province adds others to the scrutineers.</summary>
    public static Parameter<OfficialRoles> RecordSigners { get; } = OfProvinces<OfficialRoles>("record-signers", "在记录上签字的人员", "Who signs the record", Unit.None, Scope.Everywhere);

    /// <summary>代表候选人的近亲属不得担任监票人、计票人 (EL 43(2)); provinces add the candidate, and more roles.</summary>
    public static Parameter<Incompatibility> Independence { get; } = new("independence", new("代表候选人及其近亲属不得担任的工作", "What candidates and their near relatives may not do at the poll"), Unit.None,
        Electoral(ElectoralLaw.At(43, 2), Scope.Everywhere, Mandatory, Since2010(new Incompatibility(default, OfficialRoles.Of(OfficialRole.Scrutineer, OfficialRole.Teller)))))
    { DelegatedBy = ImplementingRules };

    private static Parameter[] OfPolling =>
    [
        VotesPerVoter, LocalLanguages, BallotOnProof, MobileBoxStaff, StationStaff, SecretBallot, SecretBooth, ProxyVote, ProxyInCustody,
        CustodyTerms, ProxyLimit, ProxyTerms, ProxyDistrict, ProxyNotCandidate, TellersChosen, TellersByProvince, PollRecord, RecordSigners,
        Independence,
    ];
}
