using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>Recall (chapter X).</content>
public static partial class Parameters
{
    /// <summary>原选区选民五十人以上（县级）、三十人以上（乡级）联名 (EL 50(1)).</summary>
    public static Parameter<int> RecallSignatories { get; } = new("recall-signatories", new("联名要求罢免的原选区选民人数", "Voters of the original district who must sign a request to recall"), Unit.Signatories,
    [
        .. Electoral(ElectoralLaw.At(50), Scope.Direct.At(Level.County), Mandatory, Since2010(50)),
        .. Electoral(ElectoralLaw.At(50), Scope.Direct.At(Level.Township), Mandatory, Since2010(30)),
    ]);

    /// <summary>书面提出罢免要求 (EL 50(1)).</summary>
    public static Parameter<Duty> RecallWritten { get; } = new("recall-written", new("罢免要求书面提出", "A request to recall is made in writing"), Unit.None,
        Electoral(ElectoralLaw.At(50), Scope.Direct, Mandatory, Since2010(default(Duty))));

    /// <summary>写明罢免理由 (EL 50(2), 51(1)).</summary>
    public static Parameter<Duty> RecallReasons { get; } = new("recall-reasons", new("写明罢免理由", "A request or motion to recall gives reasons"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(50, 2), Scope.Direct, Mandatory, Since2010(default(Duty))),
        .. Electoral(ElectoralLaw.At(51), Scope.Indirect, Mandatory, Since2010(default(Duty))),
    ]);

    /// <summary>自代表当选之日起若干个月内不得以不称职为由要求罢免, set by provinces.</summary>
    public static Parameter<int> RecallGrace { get; } = OfProvinces<int>("recall-grace", "代表当选后不得以不称职为由要求罢免的期间", "How long after the election a recall may not be asked for on the ground of incompetence", Unit.Months, Scope.Direct);

    /// <summary>罢免要求未获通过的，若干个月内不得以同样或者类似的理由再次提出, set by provinces.</summary>
    public static Parameter<int> RecallRepeat { get; } = OfProvinces<int>("recall-repeat", "罢免未获通过后不得以同样或者类似理由再次提出的期间", "How long after a failed recall it may not be asked for on the same or similar grounds", Unit.Months, Scope.Direct);

    /// <summary>受理机关审查、调查核实罢免要求, set by provinces.</summary>
    public static Parameter<Duty> RecallReview { get; } = OfProvinces<Duty>("recall-review", "县级人大常委会审查、调查核实罢免要求", "The county standing committee checks a request to recall", Unit.None, Scope.Direct);

    /// <summary>收到罢免要求后调查核实的期限, set by provinces.</summary>
    public static Parameter<int> RecallReviewWindow { get; } = OfProvinces<int>("recall-review-window", "收到罢免要求后调查核实的期限", "Days from the receipt of a request to the end of the check", Unit.Days, Scope.Direct);

    /// <summary>启动罢免程序的期限, set by provinces.</summary>
    public static Parameter<int> RecallStartWindow { get; } = OfProvinces<int>("recall-start-window", "收到罢免要求后启动罢免程序的期限", "Days from the receipt of a request to the start of the procedure", Unit.Days, Scope.Direct);

    /// <summary>将罢免要求通知被提出罢免的代表, set by provinces.</summary>
    public static Parameter<Duty> RecallNotice { get; } = OfProvinces<Duty>("recall-notice", "将罢免要求通知被提出罢免的代表", "The deputy is told of the request to recall", Unit.None, Scope.Direct);

    /// <summary>交付表决前撤回罢免要求的，办理终止, set by provinces.</summary>
    public static Parameter<Duty> RecallWithdrawal { get; } = OfProvinces<Duty>("recall-withdrawal", "交付表决前撤回罢免要求的，办理终止", "A request withdrawn before the vote ends the procedure", Unit.None, Scope.Direct);

    /// <summary>主席团或者十分之一以上代表联名 (EL 51(1)): in session.</summary>
    public static Parameter<Fraction> RecallMotionInSession { get; } = new("recall-motion-in-session", new("大会会议期间联名提出罢免案的代表占全体代表的比例", "The share of the deputies who may jointly move a recall in session"), Unit.Share,
        Electoral(ElectoralLaw.At(51), Scope.Indirect, Mandatory, Since2010(new Fraction(1, 10))));

    /// <summary>主任会议或者常务委员会五分之一以上组成人员联名 (EL 51(1)): in recess.</summary>
    public static Parameter<Fraction> RecallMotionInRecess { get; } = new("recall-motion-in-recess", new("闭会期间联名提出罢免案的常务委员会组成人员的比例", "The share of the members of a standing committee who may jointly move a recall in recess"), Unit.Share,
        Electoral(ElectoralLaw.At(51), Scope.Indirect, Mandatory, Since2010(new Fraction(1, 5))));

    /// <summary>被提出罢免的代表有权申辩 (EL 50(2), 51(2), 51(3)).</summary>
    public static Parameter<Duty> RecallDefence { get; } = new("recall-defence", new("被提出罢免的代表有权提出申辩意见", "The deputy whose recall is proposed may answer"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(50, 2), Scope.Direct, Mandatory, Since2010(default(Duty))),
        .. Electoral(ElectoralLaw.At(51, 2), Scope.Indirect, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(51, 3).In(E2020)),
    ]);

    /// <summary>在主席团会议和大会全体会议上提出申辩意见 (EL 51(2)): in session.</summary>
    public static Parameter<Duty> RecallDefenceInSession { get; } = new("recall-defence-in-session", new("大会会议期间被提出罢免的代表有权提出申辩意见", "The deputy whose recall is proposed may answer, in session"), Unit.None,
        Electoral(ElectoralLaw.At(51, 2), Scope.Indirect, Mandatory, Since2010(default(Duty))));

    /// <summary>在主任会议和常务委员会全体会议上提出申辩意见 (EL 51(3)): in recess.</summary>
    public static Parameter<Duty> RecallDefenceInRecess { get; } = new("recall-defence-in-recess", new("闭会期间被提出罢免的代表有权提出申辩意见", "The deputy whose recall is proposed may answer, in recess"), Unit.None,
        Electoral(ElectoralLaw.At(51, 3), Scope.Indirect, Mandatory, Since2010(default(Duty))));

    /// <summary>被提出罢免的代表有权出席会议或者书面申辩 (DL 60; 2015: 47).</summary>
    public static Parameter<Duty> RecallAnswer { get; } = new("recall-answer", new("被提出罢免的代表有权出席罢免该代表的会议申辩，或者书面申辩", "The deputy may attend the meeting and answer, or answer in writing"), Unit.None,
    [
        new(new Norm<Duty>(default, Mandatory, [DeputiesLaw.At(60).In(DeputiesLaw.Of2015)]), DeputiesLaw.Of2015.InForceFrom, DeputiesLaw.Of2025.InForceFrom, Scope.Everywhere),
        new(new Norm<Duty>(default, Mandatory, [DeputiesLaw.At(60).In(DeputiesLaw.Of2025)]), DeputiesLaw.Of2025.InForceFrom, null, Scope.Everywhere),
    ]);

    /// <summary>印发罢免要求和书面申辩意见 (EL 50(3), 51(2), 51(3)).</summary>
    public static Parameter<Duty> RecallDistribution { get; } = new("recall-distribution", new("印发罢免要求和书面申辩意见", "The request and the written answer are handed to those who vote"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(50, 3), Scope.Direct, Mandatory, Since2010(default(Duty))),
        .. Electoral(ElectoralLaw.At(51, 2), Scope.Indirect, Mandatory, Since2010(default(Duty)), also: ElectoralLaw.At(51, 3).In(E2020)),
    ]);

    /// <summary>书面申辩意见由主席团印发会议 (EL 51(2)): in session.</summary>
    public static Parameter<Duty> RecallDistributionInSession { get; } = new("recall-distribution-in-session", new("书面申辩意见由主席团印发会议", "The written answer is handed to the meeting by the presidium"), Unit.None,
        Electoral(ElectoralLaw.At(51, 2), Scope.Indirect, Mandatory, Since2010(default(Duty))));

    /// <summary>书面申辩意见由主任会议印发会议 (EL 51(3)): in recess.</summary>
    public static Parameter<Duty> RecallDistributionInRecess { get; } = new("recall-distribution-in-recess", new("书面申辩意见由主任会议印发会议", "The written answer is handed to the meeting by the chairpersons' meeting"), Unit.None,
        Electoral(ElectoralLaw.At(51, 3), Scope.Indirect, Mandatory, Since2010(default(Duty))));

    /// <summary>What is handed to the voters of the original district in the words of provinces, which may ask for more than the nation does.</summary>
    public static Parameter<Duty> RecallPapers { get; } = OfProvinces<Duty>("recall-papers", "省级规定的印发原选区选民的罢免材料", "The papers on a recall that are handed to the voters, in the words of the province", Unit.None, Scope.Direct);

    /// <summary>表决前重新核对选民名单, set by provinces; there the roll of today counts, whatever the reading of recall-roll.</summary>
    public static Parameter<Duty> RecallRollChecked { get; } = OfProvinces<Duty>("recall-roll-checked", "表决罢免前重新核对选民名单", "The roll is checked anew before a vote on a recall", Unit.None, Scope.Direct);

    /// <summary>选民名单的补正在表决的若干日以前公布, set by provinces.</summary>
    public static Parameter<Lead> RecallRollLead { get; } = OfProvinces<Lead>("recall-roll-lead", "表决罢免前公布选民名单补正情况的最后期限", "When the corrections of the roll are published before a vote on a recall", Unit.Days, Scope.Direct);

    /// <summary>无记名的表决方式 (EL 52).</summary>
    public static Parameter<Duty> RecallSecret { get; } = new("recall-secret", new("罢免代表采用无记名的表决方式", "A recall is voted on by secret ballot"), Unit.None,
        Electoral(ElectoralLaw.At(52), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>须经原选区过半数的选民 (EL 53(1))，过半数的代表或者常务委员会组成人员 (53(2)) 通过.</summary>
    public static Parameter<Majority> RecallMajority { get; } = new("recall-majority", new("通过罢免所需票数", "The votes that pass a recall"), Unit.Share,
    [
        .. Electoral(ElectoralLaw.At(53), Scope.Direct, Mandatory, Since2010(Majority.OfHalf)),
        .. Electoral(ElectoralLaw.At(53, 2), Scope.Indirect, Mandatory, Since2010(Majority.OfHalf)),
    ]);

    /// <summary>由县级的人民代表大会常务委员会派有关负责人员主持 (EL 50(4)).</summary>
    public static Parameter<Body> RecallPresider { get; } = new("recall-presider", new("派员主持罢免表决的机关", "The body that sends who conducts the vote on a recall"), Unit.None,
        Electoral(ElectoralLaw.At(50, 4), Scope.Direct, Mandatory, Since2010(Body.CountyStandingCommittee)));

    /// <summary>主持罢免工作的人员由其他机关确定, where a province says so (interpretation recall-presider).</summary>
    public static Parameter<Body> RecallPresiderByProvince { get; } = OfProvinces<Body>("recall-presider-by-province", "不由县级人大常委会确定主持罢免工作的人员", "Who conducts the vote on a recall is named by another body", Unit.None, Scope.Direct);

    /// <summary>罢免的决议，须报送上一级人民代表大会常务委员会备案 (EL 53(2)); of direct recalls where a province says so.</summary>
    public static Parameter<FilingPlace> RecallFiling { get; } = new("recall-filing", new("罢免的决议报送备案的机关", "Where the resolution to recall is filed"), Unit.None,
        Electoral(ElectoralLaw.At(53, 2), Scope.Indirect, Mandatory, Since2010(FilingPlace.CommitteeOneLevelUp)))
    { DelegatedBy = ImplementingRules, ProvincesDecide = Scope.Direct };

    /// <summary>罢免的决议予以公告 (EL 53(2)); of direct recalls where a province says so.</summary>
    public static Parameter<Duty> RecallAnnouncement { get; } = new("recall-announcement", new("罢免的决议予以公告", "The resolution to recall is announced"), Unit.None,
        Electoral(ElectoralLaw.At(53, 2), Scope.Indirect, Mandatory, Since2010(default(Duty))))
    { DelegatedBy = ImplementingRules, ProvincesDecide = Scope.Direct };

    /// <summary>What of direct recalls only provinces set: a text whose chapter on recall refers to the nation's, or that has none, sets none of it.</summary>
    internal static Parameter[] RecallByProvince =>
    [
        RecallGrace, RecallRepeat, RecallReview, RecallReviewWindow, RecallStartWindow, RecallNotice, RecallWithdrawal, RecallRollChecked,
        RecallRollLead, RecallPresiderByProvince, RecallFiling, RecallAnnouncement,
    ];

    private static Parameter[] OfRecalls =>
    [
        RecallSignatories, RecallWritten, RecallReasons, RecallGrace, RecallRepeat, RecallReview, RecallReviewWindow, RecallStartWindow,
        RecallNotice, RecallWithdrawal, RecallMotionInSession, RecallMotionInRecess, RecallDefence, RecallDefenceInSession, RecallDefenceInRecess,
        RecallAnswer, RecallDistribution, RecallDistributionInSession, RecallDistributionInRecess, RecallPapers,
        RecallRollChecked, RecallRollLead, RecallSecret, RecallMajority, RecallPresider, RecallPresiderByProvince, RecallFiling, RecallAnnouncement,
    ];
}
