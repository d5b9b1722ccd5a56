using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>Nomination, and who may vote and stand (chapters VII and VIII).</content>
public static partial class Parameters
{
    // Chapter VIII: nomination.

    /// <summary>十人以上联名 (EL 30(2)): voters, or deputies of the electing congress.</summary>
    public static Parameter<int> JointNominators { get; } = new("joint-nominators", new("联名推荐代表候选人的人数", "How many voters or deputies nominate jointly"), Unit.Signatories,
        Electoral(ElectoralLaw.At(30, 2), Scope.Everywhere, Mandatory, [(E1986, 10, Secondary), (E2010, 10, Decision), (E2015, 10, FullText), (E2020, 10, FullText)]));

    /// <summary>常务委员会组成人员联名, set by provinces, in by-elections held by a standing committee (EL 57(3)(4)).</summary>
    public static Parameter<int> CommitteeNominators { get; } = new("committee-nominators", new("补选时常务委员会组成人员联名推荐的人数", "How many members of a standing committee nominate jointly in a by-election"), Unit.Signatories)
    { DelegatedBy = ByElectionsByProvince, ProvincesDecide = Scope.Indirect.For(ElectionKind.ByElection) };

    /// <summary>政党、人民团体推荐的人数不得超过应选名额 (EL 30(3), new in 2010).</summary>
    public static Parameter<Duty> RecommenderLimit { get; } = new("recommender-limit", new("政党、人民团体推荐的候选人数不超过应选名额", "A party or organisation nominates no more candidates than there are seats"), Unit.None,
        Electoral(ElectoralLaw.At(30, 3), Scope.Everywhere, Mandatory, [(E2010, default(Duty), Decision), (E2015, default, FullText), (E2020, default, FullText)]))
    { Introduced = E2010.InForceFrom };

    /// <summary>每一选民、代表联名推荐的人数不得超过应选名额 (EL 30(3); 1983 item 10(1)).</summary>
    public static Parameter<Duty> VoterLimit { get; } = new("voter-limit", new("每一选民或者代表参加联名推荐的候选人数不超过应选名额", "A voter or deputy joins in nominating no more candidates than there are seats"), Unit.None,
    [
        Standing1983(default(Duty), 10, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(30, 3), Scope.Everywhere, Mandatory, [(E2010, default(Duty), Decision), (E2015, default, FullText), (E2020, default, FullText)]),
    ]);

    /// <summary>政党、人民团体推荐的候选人占名额的比例, set by provinces.</summary>
    public static Parameter<Fraction> PartyShare { get; } = OfProvinces<Fraction>("party-share", "政党、人民团体推荐的候选人占应选名额的比例", "Share of all seats that nominees of parties and organisations may reach", Unit.Share, General);

    /// <summary>年满十八周岁 (Constitution 34, EL 4(1)).</summary>
    public static Parameter<int> VotingAge { get; } = new("voting-age", new("享有选举权和被选举权的年龄", "The age at which one may vote and stand"), Unit.Years,
    [
        .. Electoral(ElectoralLaw.At(4), Scope.Everywhere, Mandatory, [(E1979, 18, Extract)]).Select(n => n with { Until = Constitution.Of1982.InForceFrom }),
        new(new Norm<int>(18, Mandatory, [Constitution.At(34).In(Constitution.Of1982, Secondary)]), Constitution.Of1982.InForceFrom, E2010.InForceFrom, Scope.Everywhere),
        .. Electoral(ElectoralLaw.At(4), Scope.Everywhere, Mandatory, Since2010(18), also: ElectoralLaw.At(4, 2).In(E2020)),
    ]);

    /// <summary>中华人民共和国公民 (Constitution 34, EL 4(1)).</summary>
    public static Parameter<Duty> Citizenship { get; } = new("citizenship", new("中华人民共和国公民有选举权和被选举权", "Citizens of the People's Republic of China may vote and stand"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(4), Scope.Everywhere, Mandatory, [(E1979, default(Duty), Extract)]).Select(n => n with { Until = Constitution.Of1982.InForceFrom }),
        OfConstitution,
        .. Electoral(ElectoralLaw.At(4), Scope.Everywhere, Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>依照法律被剥夺政治权利的人没有选举权和被选举权 (Constitution 34, EL 4(2)).</summary>
    public static Parameter<Duty> PoliticalRights { get; } = new("political-rights", new("依照法律被剥夺政治权利的人没有选举权和被选举权", "Persons deprived of political rights by law neither vote nor stand"), Unit.None,
    [
        OfConstitution,
        .. Electoral(ElectoralLaw.At(4, 2), Scope.Everywhere, Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>被羁押的人停止行使选举权利的条件 (1983 items 4 and 5).</summary>
    public static Parameter<Duty> Suspension { get; } = new("suspension", new("被羁押的人停止行使选举权利的条件", "When the right to vote of a person in custody is suspended"), Unit.None,
        Standing1983(default(Duty), 4, Scope.Direct));

    /// <summary>精神病患者不能行使选举权利的，经选举委员会确认 (1983 item 3, EL 27(2)).</summary>
    public static Parameter<Duty> Capacity { get; } = new("capacity", new("精神病患者不能行使选举权利的，经选举委员会确认，不列入选民名单", "Who through mental illness cannot vote is left off the roll where the committee confirms it"), Unit.None,
    [
        Standing1983(default(Duty), 3, Scope.Direct, until: E2010),
        .. Electoral(ElectoralLaw.At(27, 2), Scope.Direct, Mandatory, Since2010(default(Duty)), also: DirectElectionProvisions.At(3).In(DirectElectionProvisions.Of1983)),
    ]);

    /// <summary>每一选民在一次选举中只有一个投票权 (EL 5), 选民登记按选区进行 (EL 27(1)).</summary>
    public static Parameter<Duty> SingleRegistration { get; } = new("single-registration", new("每一选民只有一个投票权，按选区登记", "Each voter has one vote and is registered by district"), Unit.None,
        Electoral(ElectoralLaw.At(5), Scope.Direct, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(27).In(E2020)));

    /// <summary>死亡的和依照法律被剥夺政治权利的人，从选民名单上除名 (EL 27(1)).</summary>
    public static Parameter<Duty> RollRemoval { get; } = new("roll-removal", new("死亡的和被剥夺政治权利的人从选民名单上除名", "The dead and those deprived of political rights are struck off the roll"), Unit.None,
        Electoral(ElectoralLaw.At(27), Scope.Direct, Mandatory, Since2010(default(Duty))));

    /// <summary>具有选民资格的人予以登记 (EL 27(1)).</summary>
    public static Parameter<Duty> RollEntry { get; } = new("roll-entry", new("具有选民资格的人予以登记，列入选民名单", "Who is qualified is registered and on the roll"), Unit.None,
        Electoral(ElectoralLaw.At(27), Scope.Direct, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(4).In(E2020)));

    /// <summary>迁出原选区的，列入新迁入的选区的选民名单 (EL 27(1)).</summary>
    public static Parameter<Duty> RollMove { get; } = new("roll-move", new("迁出原选区的选民列入新迁入的选区的选民名单", "Who moved to another district is on its roll"), Unit.None,
        Electoral(ElectoralLaw.At(27), Scope.Direct, Mandatory, Since2010(default(Duty))));

    /// <summary>迁居外地但是没有转出户口的，取得原选区选民资格的证明 (1983 item 9(2)); provinces accept other proof too.</summary>
    public static Parameter<ProofOfQualification> ResidenceProof { get; } = new("residence-proof", new("在现居住地参加选举所需的选民资格证明", "What a voter shows who takes part away from the place of the household register"), Unit.None,
        Standing1983(ProofOfQualification.FromHome, 9, Scope.Direct, paragraph: 2))
    { DelegatedBy = ImplementingRules };

    /// <summary>驻在市区内的县、自治县所属单位的职工不参加市、市辖区的选举 (1983 item 6).</summary>
    public static Parameter<Duty> CountyStaffInCity { get; } = new("county-staff-in-city", new("驻在市区内的县、自治县所属单位的职工不参加市、市辖区的选举", "Staff of a county's units seated in a city take no part in the city's or the district's election"), Unit.None,
        Standing1983(default(Duty), 6, Scope.Direct.At(Level.County)));

    /// <summary>驻在乡镇的不属于县级以下人民政府领导的企业事业组织的职工 (1983 item 7): may stay out of the township's election; in some provinces they do.</summary>
    public static Parameter<Participation> HigherStaffInTownship { get; } = new("higher-staff-in-township", new("驻在乡镇的不属于县级以下人民政府领导的企业事业组织的职工是否参加乡镇的选举", "Whether staff of enterprises led from above the county take part in the township's election"), Unit.None,
        Standing1983(Participation.MayStayOut, 7, Scope.Direct.At(Level.Township)))
    { DelegatedBy = ImplementingRules };

    /// <summary>驻地在其他市辖区的区属单位的人员, set by provinces: they take no part in the election of the district of the seat.</summary>
    public static Parameter<Duty> DistrictStaffElsewhere { get; } = OfProvinces<Duty>("district-staff-elsewhere", "驻在本区的其他市辖区所属单位的人员不参加本区的选举", "Staff of another city district's units seated here take no part here", Unit.None, Scope.Direct.At(Level.County));

    /// <summary>驻地在其他县的县属、区属企业事业组织的人员, set by provinces: they take no part in the election of the county of the seat.</summary>
    public static Parameter<Duty> CountyStaffElsewhere { get; } = OfProvinces<Duty>("county-staff-elsewhere", "驻在本县的其他县、市辖区所属企业事业组织的人员不参加本县的选举", "Staff of another county's or district's enterprises seated in this county take no part here", Unit.None, Scope.Direct.At(Level.County));

    /// <summary>政府驻地在外的市辖区所属单位的人员, set by provinces: the kinds of place in whose election they take no part although their units sit there.</summary>
    public static Parameter<UnitKinds> DistrictStaffInSeat { get; } = OfProvinces<UnitKinds>("district-staff-in-seat", "政府驻在本地的其他市辖区所属单位的人员不参加本地的选举", "Staff of a city district whose government sits here take no part here", Unit.None, Scope.Direct.At(Level.County));

    /// <summary>停止行使选举权利的人不予登记, set by provinces.</summary>
    public static Parameter<Duty> SuspendedUnregistered { get; } = OfProvinces<Duty>("suspended-unregistered", "停止行使选举权利的人不予选民登记", "Who is suspended from voting is not registered", Unit.None, Scope.Direct);

    /// <summary>提名人全部列入名单 (1983 item 10(2)).</summary>
    public static Parameter<Duty> CompleteList { get; } = new("complete-list", new("依法推荐的候选人都列入名单，不得调换或者增减", "Every nominee is listed; nobody is exchanged, added or left out"), Unit.None,
        Standing1983(default(Duty), 10, Scope.Direct, paragraph: 2));

    /// <summary>选举委员会成员成为候选人应当辞职 (EL 10(2)), and before which list.</summary>
    public static Parameter<CandidateList> CommitteeResignation { get; } = new("committee-resignation", new("选举委员会组成人员成为候选人的，应在哪一名单公布前辞去职务", "Before which list a committee member who stands resigns"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(10, 2), Scope.Direct, Mandatory, Since2010(CandidateList.Formal)).Select(n => n with { Under = Interpretations.CommitteeResignationTime, Reading = "formal-list" }),
        .. Electoral(ElectoralLaw.At(10, 2), Scope.Direct, Mandatory, Since2010(CandidateList.Initial)).Select(n => n with { Under = Interpretations.CommitteeResignationTime, Reading = "initial-list" }),
    ])
    { DelegatedBy = ImplementingRules };

    /// <summary>不得接受境外资助 (EL 35, new in 2015).</summary>
    public static Parameter<Duty> ForeignFunding { get; } = new("foreign-funding", new("不得接受境外资助", "No support from abroad"), Unit.None,
        Electoral(ElectoralLaw.At(35), Scope.Everywhere, Mandatory, [(E2015, default(Duty), FullText), (E2020, default, FullText)], also: ElectoralLaw.At(35, 2).In(E2020)))
    { Introduced = E2015.InForceFrom };

    /// <summary>一人只在一个选区为候选人, set by provinces.</summary>
    public static Parameter<Duty> OneDistrict { get; } = OfProvinces<Duty>("one-district", "候选人只能在一个选区参选", "A candidate stands in one district only", Unit.None, Scope.Direct);

    /// <summary>落选人不得转到其他选区, set by provinces.</summary>
    public static Parameter<Duty> LoserElsewhere { get; } = OfProvinces<Duty>("loser-elsewhere", "落选的候选人不得在其他选区再作候选人", "Who lost in one district is no candidate in another", Unit.None, Scope.Direct);

    /// <summary>政党、人民团体推荐的候选人列入选区选民名单, set by provinces.</summary>
    public static Parameter<Duty> NomineeOnRoll { get; } = OfProvinces<Duty>("nominee-on-roll", "政党、人民团体推荐的候选人列入选区选民名单", "A nominee of a party or organisation is on the roll of the district", Unit.None, Scope.Direct);

    private static Parameter[] OfNomination =>
    [
        JointNominators, CommitteeNominators, RecommenderLimit, VoterLimit, PartyShare, VotingAge, Citizenship, PoliticalRights, Suspension,
        Capacity, SingleRegistration, RollRemoval, RollEntry, RollMove, ResidenceProof, CountyStaffInCity, HigherStaffInTownship,
        DistrictStaffElsewhere, CountyStaffElsewhere, DistrictStaffInSeat, SuspendedUnregistered, CompleteList, CommitteeResignation, ForeignFunding,
        OneDistrict, LoserElsewhere, NomineeOnRoll,
    ];
}
