using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>
/// What no fact of a dossier decides: law data that is shown and compared, without a rule. Most of it provinces set; where one is silent,
/// nothing is missing. The rest is history.
/// </content>
public static partial class Parameters
{
    /// <summary>农村每一代表所代表的人口数与城市每一代表所代表的人口数之比, until 2010, when they became equal (EL 15, 17). Reported by secondary sources only.</summary>
    public static Parameter<int> RuralUrbanRatio { get; } = new("rural-urban-ratio", new("农村与城市每一代表所代表的人口数之比", "People per rural deputy for one per urban deputy"), Unit.None,
    [
        .. Electoral(ElectoralLaw.At(17), Scope.Everywhere.At(Level.National), Mandatory, [(E1979, 8, Secondary), (E1986, 8, Secondary), (E1995, 4, Secondary), (E2004, 4, Secondary), (E2010, 1, Secondary), (E2015, 1, FullText), (E2020, 1, FullText)]),
        .. Electoral(ElectoralLaw.At(15), Scope.Local.At(Level.Province), Mandatory, [(E1979, 5, Secondary), (E1986, 5, Secondary), (E1995, 4, Secondary), (E2004, 4, Secondary), (E2010, 1, Secondary), (E2015, 1, FullText), (E2020, 1, FullText)]),
        .. Electoral(ElectoralLaw.At(15), Scope.Local.At(Level.Prefecture, Level.County), Mandatory, [(E1979, 4, Secondary), (E1986, 4, Secondary), (E1995, 4, Secondary), (E2004, 4, Secondary), (E2010, 1, Secondary), (E2015, 1, FullText), (E2020, 1, FullText)]),
    ]);

    /// <summary>附议: seconders of a voter's nomination, until ten voters nominated jointly in 1986 (1983 item 10(1)).</summary>
    public static Parameter<int> Seconders { get; } = new("seconders", new("选民推荐代表候选人的附议人数", "Seconders of a voter's nomination"), Unit.Voters,
        Standing1983(3, 10, Scope.Direct, until: E1986));

    /// <summary>民族自治地方选举委员会主任的民族, set by provinces.</summary>
    public static Parameter<Duty> CommitteeChairOfPeople { get; } = OfProvinces<Duty>("committee-chair-of-people", "实行区域自治的民族的选民担任选举委员会主任（或者副主任）", "In autonomous places one of the titular people chairs the election committee, or is a vice-chair", Unit.None, General);

    /// <summary>选举委员会中少数民族的成员, set by provinces.</summary>
    public static Parameter<Duty> CommitteeMinorityMember { get; } = OfProvinces<Duty>("committee-minority-member", "少数民族聚居或者较多的地方，选举委员会有少数民族的成员", "Where minorities live together or are many, the election committee has members of theirs", Unit.None, General);

    /// <summary>选举委员会组成人员的备案, set by provinces.</summary>
    public static Parameter<Duty> CommitteeFiled { get; } = OfProvinces<Duty>("committee-filed", "县级选举委员会的组成人员报上一级人大常委会备案", "The members of a county's election committee are filed with the standing committee one level up", Unit.None, General.At(Level.County));

    /// <summary>向谁辞去选举委员会的职务, set by provinces.</summary>
    public static Parameter<Bodies> CommitteeResignsTo { get; } = OfProvinces<Bodies>("committee-resigns-to", "受理选举委员会组成人员辞职的机关", "To whom a member of the election committee resigns", Unit.None, General);

    /// <summary>选举工作小组的副组长, set by provinces.</summary>
    public static Parameter<CountRange> WorkGroupViceChairs { get; } = OfProvinces<CountRange>("work-group-vice-chairs", "选举工作小组副组长的人数", "Number of vice-chairs of an election work group", Unit.Members, General);

    /// <summary>选民小组的人数, set by provinces.</summary>
    public static Parameter<int> VoterGroupSize { get; } = OfProvinces<int>("voter-group-size", "选民小组的人数", "Voters in a voter group", Unit.Voters, General);

    /// <summary>由谁决定驻军的名额, set by provinces.</summary>
    public static Parameter<Bodies> GarrisonSeatsFixedBy { get; } = OfProvinces<Bodies>("garrison-seats-fixed-by", "决定驻军代表名额的机关", "The body that decides on the seats of the garrison", Unit.None, General.At(Level.County));

    /// <summary>两级选区分别划分, set by provinces.</summary>
    public static Parameter<Duty> SeparateDistricts { get; } = OfProvinces<Duty>("separate-districts", "县、乡两级的选区分别划分", "The districts of county and township are divided apart", Unit.None, Scope.Direct);

    /// <summary>在现居住地登记须居住的时间, set by provinces.</summary>
    public static Parameter<int> ResidenceMonths { get; } = OfProvinces<int>("residence-months", "外地户籍的选民在现居住地登记须居住的时间", "How long a voter registered elsewhere has lived in the place before registering there", Unit.Months, Scope.Direct);

    /// <summary>在单位所在地登记所须的劳动合同年限, set by provinces.</summary>
    public static Parameter<int> ContractRegistrationYears { get; } = OfProvinces<int>("contract-registration-years", "在企业事业单位所在地登记所须的劳动合同年限", "For how many years a labour contract runs that lets a person register at the employer's place", Unit.CalendarYears, Scope.Direct);

    /// <summary>下落不明的年限 (interpretation missing-two-years), set by provinces.</summary>
    public static Parameter<int> MissingYears { get; } = OfProvinces<int>("missing-years", "下落不明而不列入选民名单的年限", "How long a person has been missing who is left off the roll", Unit.CalendarYears, Scope.Direct);

    /// <summary>医院证明或者监护人同意, set by provinces.</summary>
    public static Parameter<Duty> IncapacityProof { get; } = OfProvinces<Duty>("incapacity-proof", "不列入选民名单须有医院证明或者监护人同意", "A hospital certifies an incapacity, or the guardian agrees, before a person is left off the roll", Unit.None, Scope.Direct);

    /// <summary>农历生日的换算, set by provinces.</summary>
    public static Parameter<Duty> LunarBirthday { get; } = OfProvinces<Duty>("lunar-birthday", "以农历计算的出生日期换算为公历", "A birthday by the lunar calendar is converted", Unit.None, Scope.Direct);

    /// <summary>投票前复查名单，不要求公布, set by provinces.</summary>
    public static Parameter<Duty> RollReview { get; } = OfProvinces<Duty>("roll-review", "投票选举前复查、核对选民名单", "The roll is reviewed before the poll", Unit.None, General);

    /// <summary>推荐的形式, set by provinces.</summary>
    public static Parameter<Duty> NominationInWriting { get; } = OfProvinces<Duty>("nomination-in-writing", "以书面方式推荐代表候选人", "Candidates are nominated in writing", Unit.None, Scope.Everywhere);

    /// <summary>提名、酝酿的小时数: of deputies of the level above and of leaders, set by provinces.</summary>
    public static Parameter<int> NominationHours { get; } = OfProvinces<int>("nomination-hours", "主席团提交候选人名单至提名截止的时间", "Hours from the presidium's list to the close of nomination", Unit.Hours, Scope.Everywhere.For(ElectionKind.General));

    /// <summary>谢绝提名的形式: in a congress, set by provinces.</summary>
    public static Parameter<Duty> RefusalInWriting { get; } = OfProvinces<Duty>("refusal-in-writing", "不接受提名的书面向主席团提出", "Who declines a nomination tells the presidium in writing", Unit.None, Scope.Everywhere.For(ElectionKind.General));

    /// <summary>谢绝提名须经提名者同意: in a congress (interpretation refusal), set by provinces.</summary>
    public static Parameter<Duty> RefusalWithNominators { get; } = OfProvinces<Duty>("refusal-with-nominators", "提名者不同意撤回提名的，仍列入候选人名单", "Who declines a nomination is listed all the same where the nominators do not withdraw it", Unit.None, Scope.Everywhere.For(ElectionKind.General));

    /// <summary>尊重本人不接受提名的意愿, set by provinces.</summary>
    public static Parameter<Duty> RefusalRespected { get; } = OfProvinces<Duty>("refusal-respected", "本人不愿接受提名的，不列为候选人，并告知提名者", "Who is unwilling is not listed, and the nominators are told", Unit.None, General);

    /// <summary>某些人员的补登: until when those return, get in touch and ask, regain their rights or move here who are then registered, set by provinces.</summary>
    public static Parameter<Lead> LateRegistrationOfSome { get; } = OfProvinces<Lead>("late-registration-of-some", "返回、取得联系、恢复政治权利、迁入等人员得以补登的期限", "Until when those return, get in touch, regain their rights or move here who are registered late", Unit.DaysBefore, General);

    /// <summary>选举办法何时通过, set by provinces.</summary>
    public static Parameter<Duty> MethodBeforeNomination { get; } = OfProvinces<Duty>("method-before-nomination", "选举办法在主席团提名以前通过", "A congress passes its election method before the presidium nominates", Unit.None, Scope.Everywhere.For(ElectionKind.General));

    /// <summary>妇女比例的目标, which sets no bound yet, set by provinces.</summary>
    public static Parameter<Fraction> WomenGoal { get; } = OfProvinces<Fraction>("women-goal", "代表候选人中妇女比例逐步达到的目标", "The share of women among candidates to be reached by degrees", Unit.Share, Scope.Local.At(Level.Prefecture, Level.Province).For(ElectionKind.General));

    /// <summary>只选一人时的候选人, as EL 31(2) gives it, set by provinces.</summary>
    public static Parameter<int> CandidatesForOneSeat { get; } = OfProvinces<int>("candidates-for-one-seat", "只选一人时候选人的人数", "Candidates where one is to be elected", Unit.Candidates, General);

    /// <summary>初步名单的排列, set by provinces.</summary>
    public static Parameter<ListOrder> OrderOfInitialList { get; } = OfProvinces<ListOrder>("order-of-initial-list", "公布的代表候选人名单（初步）的排列", "Order of the initial list", Unit.None, Scope.Everywhere.For(ElectionKind.General));

    /// <summary>预选票数相等的排列, set by provinces.</summary>
    public static Parameter<ListOrder> OrderOfTied { get; } = OfProvinces<ListOrder>("order-of-tied", "预选票数相等的人的排列", "Order of those tied in a preliminary election", Unit.None, General);

    /// <summary>选票上的排列, set by provinces.</summary>
    public static Parameter<ListOrder> OrderOnBallot { get; } = OfProvinces<ListOrder>("order-on-ballot", "选票上候选人的排列（未经预选）", "Order of the candidates on the ballot, without a preliminary election", Unit.None, Scope.Everywhere);

    /// <summary>领导人员候选人名单的排列, set by provinces.</summary>
    public static Parameter<ListOrder> LeaderListOrder { get; } = OfProvinces<ListOrder>("leader-list-order", "领导人员候选人名单的排列（未经预选）", "Order of the candidates for leading posts, without a preliminary election", Unit.None, Scope.Local.For(ElectionKind.General));

    /// <summary>事先限定候选人人数, set by provinces.</summary>
    public static Parameter<Duty> NoPresetLeast { get; } = OfProvinces<Duty>("no-preset-least", "不得事先限定以最低差额确定候选人人数", "The least surplus is not fixed beforehand as the number of candidates", Unit.None, General);

    /// <summary>预选公告, set by provinces.</summary>
    public static Parameter<Duty> PreliminaryNotice { get; } = OfProvinces<Duty>("preliminary-notice", "预选前公告预选的时间、方法、程序", "A preliminary election is announced", Unit.None, General);

    /// <summary>预选办法的公告, set by provinces.</summary>
    public static Parameter<int> PreliminaryNoticeLead { get; } = OfProvinces<int>("preliminary-notice-lead", "预选办法在预选以前公告的日数", "How long before the preliminary election its method is announced", Unit.DaysAhead, General);

    /// <summary>预选无记名投票, set by provinces.</summary>
    public static Parameter<Duty> PreliminarySecret { get; } = OfProvinces<Duty>("preliminary-secret", "预选采用无记名投票", "The preliminary election is secret", Unit.None, General);

    /// <summary>预选公开计票, set by provinces.</summary>
    public static Parameter<Duty> PreliminaryPublicCount { get; } = OfProvinces<Duty>("preliminary-public-count", "预选公开计票并公告得票情况", "The preliminary election is counted in public and its votes announced", Unit.None, General);

    /// <summary>何时要求见面, set by provinces.</summary>
    public static Parameter<Lead> MeetingRequestLead { get; } = OfProvinces<Lead>("meeting-request-lead", "选民要求与候选人见面的最迟日期", "By when voters ask for a meeting with the candidates", Unit.DaysBefore, General);

    /// <summary>再次公布日期和地点, set by provinces.</summary>
    public static Parameter<Lead> SecondNoticeLead { get; } = OfProvinces<Lead>("second-notice-lead", "再次公布选举日期和地点的最迟日期", "By when day and place are announced a second time", Unit.DaysBefore, General);

    /// <summary>流动票箱的登记和签名, set by provinces.</summary>
    public static Parameter<Duty> MobileBoxRegister { get; } = OfProvinces<Duty>("mobile-box-register", "在流动票箱投票的选民登记、签名", "Who votes at a mobile box is registered and signs", Unit.None, Scope.Direct);

    /// <summary>流动票箱的封箱, set by provinces.</summary>
    public static Parameter<Duty> MobileBoxSealed { get; } = OfProvinces<Duty>("mobile-box-sealed", "流动票箱投票结束后由监票人封箱签名", "The scrutineers seal a mobile box after the vote and sign", Unit.None, Scope.Direct);

    /// <summary>流动票箱何时完成, set by provinces.</summary>
    public static Parameter<Duty> MobileBoxBeforeCount { get; } = OfProvinces<Duty>("mobile-box-before-count", "流动票箱的投票在计票前完成", "Mobile boxes finish before the count", Unit.None, Scope.Direct);

    /// <summary>由谁代写 (interpretation ballot-writer), set by provinces.</summary>
    public static Parameter<Duty> BallotWriterNotCandidate { get; } = OfProvinces<Duty>("ballot-writer-not-candidate", "代写选票的人不是代表候选人", "Who writes a ballot for another is no candidate", Unit.None, Scope.Everywhere);

    /// <summary>隔夜选票的封存, set by provinces.</summary>
    public static Parameter<Duty> OvernightSeal { get; } = OfProvinces<Duty>("overnight-seal", "投票隔日的，选票由监票人、计票人封存", "Ballots are sealed overnight by scrutineers and tellers", Unit.None, Scope.Direct);

    /// <summary>一起开箱计票, set by provinces.</summary>
    public static Parameter<Duty> BoxesCountedTogether { get; } = OfProvinces<Duty>("boxes-counted-together", "流动票箱与其他票箱一起开箱计票", "Mobile boxes are opened and counted with the others", Unit.None, Scope.Direct);

    /// <summary>当场计票, set by provinces.</summary>
    public static Parameter<Duty> CountAtOnce { get; } = OfProvinces<Duty>("count-at-once", "投票结束后当场开箱计票", "The count follows the poll on the spot", Unit.None, Scope.Direct);

    /// <summary>疑难选票由谁决定, set by provinces.</summary>
    public static Parameter<Duty> DoubtfulBallots { get; } = OfProvinces<Duty>("doubtful-ballots", "疑难选票由主持人、监票人、计票人共同决定，不能决定的报选举委员会", "Doubtful ballots are settled by the chair, the scrutineers and the tellers together, failing them by the election committee", Unit.None, Scope.Direct);

    /// <summary>选票封存的月数, set by provinces.</summary>
    public static Parameter<int> BallotRetention { get; } = OfProvinces<int>("ballot-retention", "选票封存的时间", "How long ballots are kept sealed", Unit.Months, Scope.Direct);

    /// <summary>选票封存到任期届满, set by provinces.</summary>
    public static Parameter<Duty> BallotRetentionForTerm { get; } = OfProvinces<Duty>("ballot-retention-for-term", "选票封存至本届任期届满", "Ballots are kept sealed until the term of the congress ends", Unit.None, Scope.Direct);

    /// <summary>文件的存档, set by provinces.</summary>
    public static Parameter<int> ArchiveWindow { get; } = OfProvinces<int>("archive-window", "选举工作结束后文件存档的期限", "Days from the end of the election to the filing of its papers", Unit.Days, General);

    /// <summary>少数民族名额的另行选举, set by provinces.</summary>
    public static Parameter<Duty> MinorityRerunReserved { get; } = OfProvinces<Duty>("minority-rerun-reserved", "为少数民族保留的名额未选足的，在该民族未当选的候选人中另行选举", "A seat reserved for a people is rerun among the candidates of that people", Unit.None, Scope.Direct);

    /// <summary>由谁确定表决罢免的日期, set by provinces.</summary>
    public static Parameter<Bodies> RecallDayBy { get; } = OfProvinces<Bodies>("recall-day-by", "确定表决罢免日期的机关", "The body that fixes the day of the vote on a recall", Unit.None, Scope.Direct);

    /// <summary>补选的事先报告, set by provinces.</summary>
    public static Parameter<Duty> ByElectionReportedFirst { get; } = OfProvinces<Duty>("by-election-reported-first", "补选事先报告上一级", "A by-election is reported one level up beforehand", Unit.None, Scope.Everywhere.For(ElectionKind.ByElection));

    /// <summary>补选的提名到投票, set by provinces.</summary>
    public static Parameter<int> ByElectionNominationDays { get; } = OfProvinces<int>("by-election-nomination-days", "补选从提名到投票的最少日数", "Days from nomination to the vote in a by-election", Unit.Days, Scope.Local.For(ElectionKind.ByElection));

    /// <summary>由谁决定补选候选人的人数, set by provinces.</summary>
    public static Parameter<Bodies> ByElectionCandidatesFixedBy { get; } = OfProvinces<Bodies>("by-election-candidates-fixed-by", "决定补选候选人人数、是否差额的机关", "The body that decides how many candidates a by-election has", Unit.None, Scope.Direct.For(ElectionKind.ByElection));

    /// <summary>监票人经大会通过: in a congress, set by provinces.</summary>
    public static Parameter<Duty> ScrutineersPassed { get; } = OfProvinces<Duty>("scrutineers-passed", "监票人、计票人经大会全体代表的过半数通过", "A congress passes its scrutineers and tellers by more than half of all deputies", Unit.None, Scope.Indirect);

    /// <summary>选举日在选民登记前公布, set by provinces.</summary>
    public static Parameter<Duty> DayBeforeRegistration { get; } = OfProvinces<Duty>("day-before-registration", "选举日期在选民登记前公布", "Election day is published before voters register", Unit.None, General);

    /// <summary>Those parameters, in the order of the law.</summary>
    internal static Parameter[] OfDocumented =>
    [
        RuralUrbanRatio, Seconders,
        CommitteeChairOfPeople, CommitteeMinorityMember, CommitteeFiled, CommitteeResignsTo, WorkGroupViceChairs,
        VoterGroupSize, GarrisonSeatsFixedBy, SeparateDistricts, ResidenceMonths, ContractRegistrationYears,
        MissingYears, IncapacityProof, LunarBirthday, RollReview, NominationInWriting,
        NominationHours, RefusalInWriting, RefusalWithNominators, RefusalRespected, LateRegistrationOfSome, MethodBeforeNomination, WomenGoal, CandidatesForOneSeat,
        OrderOfInitialList, OrderOfTied, OrderOnBallot, LeaderListOrder, NoPresetLeast,
        PreliminaryNotice, ScrutineersPassed, DayBeforeRegistration, PreliminaryNoticeLead, PreliminarySecret, PreliminaryPublicCount, MeetingRequestLead,
        SecondNoticeLead, MobileBoxRegister, MobileBoxSealed, MobileBoxBeforeCount, BallotWriterNotCandidate,
        OvernightSeal, BoxesCountedTogether, CountAtOnce, DoubtfulBallots, BallotRetention,
        BallotRetentionForTerm, ArchiveWindow, MinorityRerunReserved, RecallDayBy, ByElectionReportedFirst,
        ByElectionNominationDays, ByElectionCandidatesFixedBy,
    ];
}
