using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>The mandate, its end, and resignation (chapters IX and X; Deputies Law).</content>
public static partial class Parameters
{
    // Chapter IX: whose mandate is good. The article on the review is that of 2015; what was asked before is not proved.

    /// <summary>代表资格审查委员会依法进行审查 (EL 47(1)); 对补选产生的代表，依照第四十七条审查 (EL 57(5)).</summary>
    public static Parameter<Duty> QualificationReview { get; } = new("qualification-review", new("审查当选代表的代表资格", "The credentials of those elected are reviewed"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(47), NotByElection, Mandatory, Since2015(default(Duty))),
        .. Electoral(ElectoralLaw.At(57, 5), Scope.Everywhere.For(ElectionKind.ByElection), Mandatory, Since2015(default(Duty)), also: ElectoralLaw.At(47).In(E2020)),
    ]);

    /// <summary>在每届人民代表大会第一次会议前公布代表名单 (EL 47(2)).</summary>
    public static Parameter<Duty> ListOfDeputies { get; } = new("list-of-deputies", new("第一次会议前公布代表名单", "The list of deputies is published before the first session"), Unit.None,
        Electoral(ElectoralLaw.At(47, 2), NotByElection, Mandatory, Since2015(default(Duty))));

    /// <summary>不得同时担任两个以上无隶属关系的行政区域的代表 (EL 48).</summary>
    public static Parameter<Duty> SingleArea { get; } = new("single-area", new("不同时担任两个以上无隶属关系的行政区域的代表", "No seat in two areas that are not superior and subordinate"), Unit.None,
        Electoral(ElectoralLaw.At(48), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>已担任两个以上无隶属关系的行政区域的代表的处理, set by provinces.</summary>
    public static Parameter<SecondSeat> SecondSeat { get; } = OfProvinces<SecondSeat>("second-seat", "已在无隶属关系的行政区域担任代表的处理", "What becomes of seats in areas that are not superior and subordinate", Unit.None, Scope.Local);

    /// <summary>以贿赂等破坏选举的行为当选的，其当选无效 (EL 58(3)), where the act is not named.</summary>
    public static Parameter<Duty> InvalidByOffence { get; } = new("invalid-by-offence", new("以破坏选举的行为当选的，当选无效", "An election won through an election offence is void"), Unit.None,
        Electoral(ElectoralLaw.At(58, 3), Scope.Everywhere, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(58).In(E2020)));

    /// <summary>贿赂 (EL 58(1)(1)).</summary>
    public static Parameter<Duty> InvalidByBribery { get; } = Offence(1, "invalid-by-bribery", "以贿赂当选的，当选无效", "An election won through bribery is void");

    /// <summary>暴力、威胁、欺骗 (EL 58(1)(2)).</summary>
    public static Parameter<Duty> InvalidByCoercion { get; } = Offence(2, "invalid-by-coercion", "以暴力、威胁、欺骗等手段当选的，当选无效", "An election won through violence, threats or deceit is void");

    /// <summary>伪造选举文件、虚报选举票数 (EL 58(1)(3)).</summary>
    public static Parameter<Duty> InvalidByForgery { get; } = Offence(3, "invalid-by-forgery", "以伪造选举文件、虚报选举票数等当选的，当选无效", "An election won through forged papers or false counts is void");

    /// <summary>压制、报复 (EL 58(1)(4)).</summary>
    public static Parameter<Duty> InvalidByRetaliation { get; } = Offence(4, "invalid-by-retaliation", "以压制、报复控告人、检举人当选的，当选无效", "An election won through suppression of those who complain is void");

    // Chapter X and the Deputies Law: how a mandate ends. Of the Deputies Law before 2015 nothing is held.

    /// <summary>代表在任期内调离或者迁出本行政区域的，其代表资格自行终止 (EL 57(2)): local deputies.</summary>
    public static Parameter<Duty> EndByMoving { get; } = new("end-by-moving", new("调离或者迁出本行政区域的，代表资格自行终止", "The mandate of a local deputy who leaves the area ends by itself"), Unit.None,
        Electoral(ElectoralLaw.At(57, 2), Scope.Local, Mandatory, [(E1982, default(Duty), Secondary), .. Since2010(default(Duty))]));

    /// <summary>代表资格终止的情形 (DL 62(1)).</summary>
    public static Parameter<Duty> EndOfMandate { get; } = new("end-of-mandate", new("代表资格终止的情形", "The grounds on which a mandate ends"), Unit.None,
        OfDeputies(DeputiesLaw.At(62), Scope.Everywhere, default(Duty)));

    /// <summary>地方各级人民代表大会代表迁出或者调离本行政区域的 (DL 62(1)(1); 2015: 49).</summary>
    public static Parameter<Duty> EndByLeaving { get; } = Ground(1, "end-by-leaving", "迁出或者调离本行政区域的，代表资格终止", "The mandate of a local deputy who leaves the area ends", Scope.Local);

    /// <summary>辞职被接受的 (DL 62(1)(2); 2015: 49).</summary>
    public static Parameter<Duty> EndByResignation { get; } = Ground(2, "end-by-resignation", "辞职被接受的，代表资格终止", "A resignation that is accepted ends the mandate", Scope.Everywhere);

    /// <summary>未经批准两次不出席本级人民代表大会会议的 (DL 62(1)(3); 2015: 49).</summary>
    public static Parameter<Duty> EndByAbsence { get; } = Ground(3, "end-by-absence", "未经批准两次不出席会议的，代表资格终止", "Two sessions missed without leave end the mandate", Scope.Everywhere);

    /// <summary>被罢免的 (DL 62(1)(4); 2015: 49).</summary>
    public static Parameter<Duty> EndByRecall { get; } = Ground(4, "end-by-recall", "被罢免的，代表资格终止", "A recall ends the mandate", Scope.Everywhere);

    /// <summary>丧失中华人民共和国国籍的 (DL 62(1)(5); 2015: 49).</summary>
    public static Parameter<Duty> EndByNationality { get; } = Ground(5, "end-by-nationality", "丧失国籍的，代表资格终止", "The loss of nationality ends the mandate", Scope.Everywhere);

    /// <summary>依照法律被剥夺政治权利的 (DL 62(1)(6); 2015: 49).</summary>
    public static Parameter<Duty> EndByDeprivation { get; } = Ground(6, "end-by-deprivation", "被剥夺政治权利的，代表资格终止", "Deprivation of political rights ends the mandate", Scope.Everywhere);

    /// <summary>丧失行为能力的 (DL 62(1)(7); 2015: 49).</summary>
    public static Parameter<Duty> EndByIncapacity { get; } = Ground(7, "end-by-incapacity", "丧失行为能力的，代表资格终止", "The loss of capacity ends the mandate", Scope.Everywhere);

    /// <summary>责令辞职被接受的 (DL 62(1)(2), new in 2025).</summary>
    public static Parameter<Duty> EndByOrderedResignation { get; } = new("end-by-ordered-resignation", new("责令辞职被接受的，代表资格终止", "An ordered resignation that is accepted ends the mandate"), Unit.None,
        OfDeputies2025(DeputiesLaw.At(62, 1, 2), Scope.Everywhere, default(Duty)))
    { Introduced = DeputiesLaw.Of2025.InForceFrom };

    /// <summary>代表去世的，其代表资格自然终止 (DL 62(2), new in 2025).</summary>
    public static Parameter<Duty> EndByDeath { get; } = new("end-by-death", new("代表去世的，代表资格自然终止", "The mandate ends with the deputy's death"), Unit.None,
        OfDeputies2025(DeputiesLaw.At(62, 2), Scope.Everywhere, default(Duty)))
    { Introduced = DeputiesLaw.Of2025.InForceFrom };

    /// <summary>代表资格的终止，由本级人民代表大会常务委员会（乡级：人民代表大会）予以公告 (DL 63).</summary>
    public static Parameter<Body> EndAnnouncedBy { get; } = new("end-announced-by", new("公告代表资格终止的机关", "The body that announces the end of a mandate"), Unit.None,
    [
        .. OfDeputies(DeputiesLaw.At(63), Scope.Everywhere.At(Level.National), Body.NpcStandingCommittee),
        .. OfDeputies(DeputiesLaw.At(63), Scope.Local.At(Level.Province), Body.ProvincialStandingCommittee),
        .. OfDeputies(DeputiesLaw.At(63), Scope.Local.At(Level.Prefecture), Body.PrefectureStandingCommittee),
        .. OfDeputies(DeputiesLaw.At(63), Scope.Local.At(Level.County), Body.CountyStandingCommittee),
        .. OfDeputies(DeputiesLaw.At(63, 2), Scope.Local.At(Level.Township), Body.Congress),
    ]);

    /// <summary>代表职务被罢免的，常务委员会组成人员、乡级主席、副主席的职务相应撤销 (EL 54), and who announces it.</summary>
    public static Parameter<Bodies> OfficeAfterRecall { get; } = new("office-after-recall", new("被罢免代表职务的，相应撤销职务及其公告机关", "The office that a recalled deputy loses, and who announces it"), Unit.None,
    [
        .. CommitteeOfCongress(ElectoralLaw.At(54), orPresidium: true),
        .. Electoral(ElectoralLaw.At(54, 2), Scope.Local.At(Level.Township), Mandatory, Since2010(Bodies.Of(Body.Presidium))),
    ]);

    /// <summary>专门委员会成员的职务相应撤销 (EL 54(1)): of counties since 2015.</summary>
    public static Parameter<Bodies> SpecialOfficeAfterRecall { get; } = new("special-office-after-recall", new("被罢免代表职务的，相应撤销专门委员会职务及其公告机关", "The seat in a special committee that a recalled deputy loses, and who announces it"), Unit.None,
    [
        .. CommitteeOfCongress(ElectoralLaw.At(54), orPresidium: true, ofCountySince2015: true),
    ]);

    /// <summary>辞去代表职务的请求被接受的，常务委员会组成人员、乡级主席、副主席的职务相应终止 (EL 56), and who announces it.</summary>
    public static Parameter<Bodies> OfficeAfterResignation { get; } = new("office-after-resignation", new("辞去代表职务的，相应终止职务及其公告机关", "The office that ends with a deputy's resignation, and who announces it"), Unit.None,
    [
        .. CommitteeOfCongress(ElectoralLaw.At(56), orPresidium: false),
        .. Electoral(ElectoralLaw.At(56, 2), Scope.Local.At(Level.Township), Mandatory, Since2010(Bodies.Of(Body.Presidium))),
    ]);

    /// <summary>专门委员会成员的职务相应终止 (EL 56(1)): of counties since 2015.</summary>
    public static Parameter<Bodies> SpecialOfficeAfterResignation { get; } = new("special-office-after-resignation", new("辞去代表职务的，相应终止专门委员会职务及其公告机关", "The seat in a special committee that ends with a deputy's resignation, and who announces it"), Unit.None,
    [
        .. CommitteeOfCongress(ElectoralLaw.At(56), orPresidium: false, ofCountySince2015: true),
    ]);

    /// <summary>
    /// 向选举他的人民代表大会的常务委员会书面提出辞职 (EL 55(1)), 向本级人民代表大会常务委员会、本级人民代表大会 (55(2)). Deputies of a province are elected
    /// by its cities and prefectures, and by the counties that stand directly under it.
    /// </summary>
    public static Parameter<Bodies> ResignationTo { get; } = new("resignation-to", new("代表书面提出辞职的对象", "To whom a deputy resigns in writing"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(55), Scope.Indirect.At(Level.National), Mandatory, Since2010(Bodies.Of(Body.ProvincialStandingCommittee))),
        .. Electoral(ElectoralLaw.At(55), Scope.Indirect.At(Level.Province), Mandatory, Since2010(Bodies.Of(Body.PrefectureStandingCommittee, Body.CountyStandingCommittee))),
        .. Electoral(ElectoralLaw.At(55), Scope.Indirect.At(Level.Prefecture), Mandatory, Since2010(Bodies.Of(Body.CountyStandingCommittee))),
        .. Electoral(ElectoralLaw.At(55, 2), Scope.Direct.At(Level.County), Mandatory, Since2010(Bodies.Of(Body.CountyStandingCommittee))),
        .. Electoral(ElectoralLaw.At(55, 2), Scope.Direct.At(Level.Township), Mandatory, Since2010(Bodies.Of(Body.Congress))),
    ]);

    /// <summary>The same of a municipality under the central government: its districts and counties elect its deputies (EL 55(1)).</summary>
    public static Parameter<Bodies> ResignationToInMunicipality { get; } = new("resignation-to-in-municipality", new("直辖市代表书面提出辞职的对象", "To whom a deputy of a municipality under the central government resigns in writing"), Unit.None,
        Electoral(ElectoralLaw.At(55), Scope.Indirect.At(Level.Province), Mandatory, Since2010(Bodies.Of(Body.CountyStandingCommittee))));

    /// <summary>接受辞职，须经常务委员会组成人员的过半数通过 (EL 55(1), (2)); 乡级：过半数的代表.</summary>
    public static Parameter<Majority> ResignationMajority { get; } = new("resignation-majority", new("接受辞职所需的票数", "The votes that accept a resignation"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(55), Scope.Indirect, Mandatory, Since2010(Majority.OfHalf)),
        .. Electoral(ElectoralLaw.At(55, 2), Scope.Direct, Mandatory, Since2010(Majority.OfHalf)),
    ]);

    /// <summary>接受辞职的，应当予以公告 (EL 55(1), (2)).</summary>
    public static Parameter<Duty> ResignationAnnounced { get; } = new("resignation-announced", new("公告接受辞职", "The acceptance of a resignation is announced"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(55), Scope.Indirect, Mandatory, Since2010(default(Duty))),
        .. Electoral(ElectoralLaw.At(55, 2), Scope.Direct, Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>接受辞职的决议，须报送上一级人民代表大会常务委员会备案 (EL 55(1)).</summary>
    public static Parameter<Duty> ResignationFiled { get; } = new("resignation-filed", new("接受辞职的决议报上一级备案", "The acceptance of a resignation is filed one level up"), Unit.None,
        Electoral(ElectoralLaw.At(55), Scope.Indirect, Mandatory, Since2010(default(Duty))));

    private static Parameter[] OfMandates =>
    [
        QualificationReview, ListOfDeputies, SingleArea, SecondSeat, EndByMoving, EndOfMandate, EndByLeaving, EndByResignation, EndByAbsence, EndByRecall,
        EndByNationality, EndByDeprivation, EndByIncapacity, EndByOrderedResignation, EndByDeath, EndAnnouncedBy,
        InvalidByOffence, InvalidByBribery, InvalidByCoercion, InvalidByForgery, InvalidByRetaliation, OfficeAfterRecall, SpecialOfficeAfterRecall,
        OfficeAfterResignation, SpecialOfficeAfterResignation, ResignationTo, ResignationToInMunicipality, ResignationMajority, ResignationAnnounced,
        ResignationFiled,
    ];

    private static Scope NotByElection => Scope.Everywhere.For(ElectionKind.General, ElectionKind.Leftover, ElectionKind.Rerun);

    /// <summary>由（主席团或者）常务委员会予以公告: the standing committee of the congress in which the office is, at each level its own.</summary>
    private static DatedNorm[] CommitteeOfCongress(Provision provision, bool orPresidium, bool ofCountySince2015 = false)
    {
        DatedNorm[] Of(Level level, Body committee)
        {
            var bodies = orPresidium ? Bodies.Of(committee, Body.Presidium) : Bodies.Of(committee);
            return Electoral(provision, Scope.Everywhere.At(level), Mandatory, ofCountySince2015 && level == Level.County ? Since2015(bodies) : Since2010(bodies));
        }

        return
        [
            .. Of(Level.National, Body.NpcStandingCommittee), .. Of(Level.Province, Body.ProvincialStandingCommittee),
            .. Of(Level.Prefecture, Body.PrefectureStandingCommittee), .. Of(Level.County, Body.CountyStandingCommittee),
        ];
    }

    private static (Edition, T, Evidence)[] Since2015<T>(T value) => [(E2015, value, FullText), (E2020, value, FullText)];

    private static Parameter<Duty> Offence(int item, string id, string zh, string en) => new(id, new(zh, en), Unit.None,
        Electoral(ElectoralLaw.At(58, 1, item), Scope.Everywhere, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(58, 3).In(E2020)));

    private static Parameter<Duty> Ground(int item, string id, string zh, string en, Scope scope) => new(id, new(zh, en), Unit.None, OfDeputies(DeputiesLaw.At(62, 1, item), scope, default(Duty)));

    /// <summary>What the Deputies Law sets in 2015 and since 2025.</summary>
    private static DatedNorm[] OfDeputies<T>(Provision provision, Scope scope, T value)
        where T : notnull =>
    [
        new(new Norm<T>(value, Mandatory, [provision.In(DeputiesLaw.Of2015)]), DeputiesLaw.Of2015.InForceFrom, DeputiesLaw.Of2025.InForceFrom, scope),
        .. OfDeputies2025(provision, scope, value),
    ];

    /// <summary>What the Deputies Law sets since 2025 only.</summary>
    private static DatedNorm[] OfDeputies2025<T>(Provision provision, Scope scope, T value)
        where T : notnull =>
        [new(new Norm<T>(value, Mandatory, [provision.In(DeputiesLaw.Of2025)]), DeputiesLaw.Of2025.InForceFrom, null, scope)];
}
