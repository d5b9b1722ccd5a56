using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <content>The roll of voters as it is published, appeals, and the calendar (chapters VII and VIII).</content>
public static partial class Parameters
{
    // Chapters VII and VIII: the calendar.

    /// <summary>选民名单公布 (EL 28).</summary>
    public static Parameter<Lead> VoterListLead { get; } = new("voter-list-lead", new("选民名单公布的期限", "When the voter list is published"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(28), General, Mandatory, [(E1995, new Lead(20), Secondary), .. Since2010(new Lead(20))]))
    { DelegatedBy = ByElectionsByProvince, Gaps = CalendarGaps };

    /// <summary>初步代表候选人名单公布 (EL 32(1)): twenty days in 1995, fifteen since 2004.</summary>
    public static Parameter<Lead> InitialListLead { get; } = new("initial-list-lead", new("代表候选人名单公布的期限", "When the initial list of candidates is published"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(32), General, Mandatory, [(E1995, new Lead(20), Secondary), (E2004, new Lead(15), Decision), (E2010, new Lead(15), Decision), (E2015, new Lead(15), FullText), (E2020, new Lead(15), FullText)]))
    { DelegatedBy = ByElectionsByProvince, Gaps = CalendarGaps };

    /// <summary>正式代表候选人名单公布 (EL 32(1)): five days until 2010, seven since.</summary>
    public static Parameter<Lead> FormalListLead { get; } = new("formal-list-lead", new("正式代表候选人名单公布的期限", "When the formal list of candidates is published"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(32), General, Mandatory, [(E1995, new Lead(5), Secondary), (E2004, new Lead(5), Decision), (E2010, new Lead(7), Derived), (E2015, new Lead(7), FullText), (E2020, new Lead(7), FullText)]))
    { DelegatedBy = ByElectionsByProvince, Gaps = CalendarGaps };

    /// <summary>对选民名单提出申诉的期限 (EL 29): days after publication.</summary>
    public static Parameter<int> AppealWindow { get; } = new("appeal-window", new("对选民名单提出申诉的期限", "How long an appeal against the roll may be lodged"), Unit.Days,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(5)));

    /// <summary>处理申诉的期限 (EL 29): days after receipt.</summary>
    public static Parameter<int> AppealDecisionWindow { get; } = new("appeal-decision-window", new("选举委员会处理申诉的期限", "How long the election committee has to decide an appeal"), Unit.Days,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(3)));

    /// <summary>向人民法院起诉的期限 (EL 29).</summary>
    public static Parameter<Lead> LawsuitLead { get; } = new("lawsuit-lead", new("向人民法院起诉的期限", "When a suit against the decision is brought"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(new Lead(5))));

    /// <summary>人民法院作出判决的期限 (EL 29): before election day.</summary>
    public static Parameter<Lead> JudgmentLead { get; } = new("judgment-lead", new("人民法院作出判决的期限", "When the court gives judgment"), Unit.DaysBefore,
        Electoral(ElectoralLaw.At(29), Appeals, Mandatory, Since2010(Lead.Strictly)));

    /// <summary>选举日停止介绍候选人 (EL 34).</summary>
    public static Parameter<Duty> NoIntroductions { get; } = new("no-introductions", new("在选举日停止代表候选人的介绍", "No introduction of candidates on election day"), Unit.None,
        Electoral(ElectoralLaw.At(34), Scope.Everywhere, Mandatory, Since2010(default(Duty))));

    /// <summary>提名、酝酿代表候选人的时间 (EL 32(2)): days, in indirect elections.</summary>
    public static Parameter<int> NominationPeriod { get; } = new("nomination-period", new("提名、酝酿代表候选人的时间", "How long nomination and deliberation take in an indirect election"), Unit.Days,
        Electoral(ElectoralLaw.At(32, 2), Scope.Indirect.For(ElectionKind.General, ElectionKind.Leftover), Mandatory, Since2010(2)));

    /// <summary>第一次会议 (OL 20): months after the deputies' election is completed.</summary>
    public static Parameter<int> FirstSessionMonths { get; } = new("first-session-months", new("每届第一次会议召集的期限", "When the first session of a new congress is held"), Unit.Months,
        Organic(OrganicLaw.At(20), Scope.Local.For(ElectionKind.General), Mandatory, 2, 2));

    /// <summary>补选时从公布选民名单到选举日的期限可以少于法定期限, said by a province without a number of days.</summary>
    public static Parameter<Duty> VoterListDaysOpen { get; } = new("voter-list-days-open", new("补选的选民名单公布期限可以少于法定期限，不定日数", "In a by-election the roll may be later than the law has it, by no number of days"), Unit.None)
    { IsPermission = true, DelegatedBy = ByElectionsByProvince };

    /// <summary>选民名单补正公布, set by provinces.</summary>
    public static Parameter<Lead> RollCorrectionLead { get; } = OfProvinces<Lead>("roll-correction-lead", "选民补正榜公布的期限", "When corrections of the roll are published", Unit.DaysBefore, General);

    /// <summary>投票选举的时间、地点公布, set by provinces.</summary>
    public static Parameter<Lead> ElectionNoticeLead { get; } = OfProvinces<Lead>("election-notice-lead", "投票选举时间、地点公布的期限", "When the day and place of the poll are announced", Unit.DaysBefore, Scope.Direct.For(ElectionKind.General, ElectionKind.ByElection));

    /// <summary>各选区投票的天数, set by provinces: counted from election day, which is the first.</summary>
    public static Parameter<int> VotingWindow { get; } = OfProvinces<int>("voting-window", "各选区投票从选举日起完成的日数", "Within how many days from election day the districts vote", Unit.Days, General);

    /// <summary>经批准可以延续、顺延的日数, set by provinces: after the days within which the districts vote without approval, or after election day where no such days are set.</summary>
    public static Parameter<int> PollingExtension { get; } = OfProvinces<int>("polling-extension", "经批准投票可以顺延的日数", "By how many days polling goes on with approval", Unit.Days, General);

    /// <summary>因特殊情况提前或者推迟投票须经批准, set by provinces: without a number of days.</summary>
    public static Parameter<Duty> PollingMoved { get; } = OfProvinces<Duty>("polling-moved", "因特殊情况提前或者推迟投票须经批准", "An earlier or later poll, in special circumstances, takes approval", Unit.None, General);

    /// <summary>选举结果宣布, set by provinces: days after the poll.</summary>
    public static Parameter<int> ResultAnnouncement { get; } = OfProvinces<int>("result-announcement", "选区投票结果宣布的期限", "How soon after the poll the result is announced", Unit.Days, General);

    /// <summary>停止行使选举权利的决定通知选举委员会, set by provinces.</summary>
    public static Parameter<Lead> SuspensionNoticeLead { get; } = OfProvinces<Lead>("suspension-notice-lead", "停止行使选举权利的决定通知选举委员会的期限", "When decisions that suspend the right to vote reach the committee", Unit.DaysBefore, General);

    /// <summary>补登选民, set by provinces.</summary>
    public static Parameter<Lead> LateRegistrationLead { get; } = OfProvinces<Lead>("late-registration-lead", "补登选民的期限", "Until when voters are registered late", Unit.DaysBefore, General);

    /// <summary>选民名单公布后方可提名, set by provinces.</summary>
    public static Parameter<Duty> NominationAfterRoll { get; } = OfProvinces<Duty>("nomination-after-roll", "选民名单公布后推荐代表候选人", "Nomination opens after the roll is published", Unit.None, General);

    /// <summary>提名截止, set by provinces.</summary>
    public static Parameter<Lead> NominationCloseLead { get; } = OfProvinces<Lead>("nomination-close-lead", "提名截止的期限", "When nomination closes", Unit.DaysBefore, General);

    private static Parameter[] OfCalendar =>
    [
        VoterListLead, InitialListLead, FormalListLead, AppealWindow, AppealDecisionWindow, LawsuitLead, JudgmentLead, NoIntroductions,
        NominationPeriod, FirstSessionMonths, VoterListDaysOpen, RollCorrectionLead, ElectionNoticeLead, VotingWindow, PollingExtension, PollingMoved, ResultAnnouncement, SuspensionNoticeLead,
        LateRegistrationLead, NominationAfterRoll, NominationCloseLead,
    ];
}
