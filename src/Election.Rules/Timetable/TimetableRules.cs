namespace Election.Rules;

/// <summary>The calendar of an election (EL 28, 29, 32, 34; OL 20; provinces).</summary>
public static class TimetableRules
{
    /// <summary>timetable.voter-list: the roll is published twenty days before election day (EL 28).</summary>
    public static Rule<ElectionTimetable> VoterList { get; } = new VoterListRule();

    /// <summary>timetable.initial-candidates: the initial list is published fifteen days before election day (EL 32(1)).</summary>
    public static Rule<ElectionTimetable> InitialCandidates { get; } = new InitialCandidatesRule();

    /// <summary>timetable.formal-candidates: the formal list is published seven days before election day (EL 32(1); until 2010 five).</summary>
    public static Rule<ElectionTimetable> FormalCandidates { get; } = new FormalCandidatesRule();

    /// <summary>timetable.appeal: an appeal against the roll is lodged within five days of its publication (EL 29).</summary>
    public static Rule<RollAppeal> Appeal { get; } = new AppealRule();

    /// <summary>timetable.appeal-decision: the committee decides an appeal within three days (EL 29).</summary>
    public static Rule<RollAppeal> AppealDecision { get; } = new AppealDecisionRule();

    /// <summary>timetable.lawsuit: suit is brought five days before election day (EL 29).</summary>
    public static Rule<RollAppeal> Lawsuit { get; } = new LawsuitRule();

    /// <summary>timetable.judgment: the court gives judgment before election day (EL 29).</summary>
    public static Rule<RollAppeal> Judgment { get; } = new JudgmentRule();

    /// <summary>timetable.introductions: nobody is introduced on a polling day (EL 34).</summary>
    public static Rule<ElectionTimetable> Introductions { get; } = new IntroductionsRule();

    /// <summary>timetable.preliminary-election: it is held by the day on which the formal list is due (EL 32(1)).</summary>
    public static Rule<ElectionTimetable> PreliminaryElection { get; } = new PreliminaryElectionRule();

    /// <summary>timetable.sequence: initial list, preliminary election, formal list, election day, in this order (EL 32(1)).</summary>
    public static Rule<ElectionTimetable> Sequence { get; } = new SequenceRule();

    /// <summary>timetable.nomination-window: when nomination opens and closes (provinces).</summary>
    public static Rule<ElectionTimetable> NominationWindow { get; } = new NominationWindowRule();

    /// <summary>timetable.nomination-period: nomination in an indirect election takes no less than two days (EL 32(2)).</summary>
    public static Rule<ElectionTimetable> NominationPeriod { get; } = new NominationPeriodRule();

    /// <summary>timetable.first-session: the new congress meets within two months of its election (OL 20).</summary>
    public static Rule<ElectionTimetable> FirstSession { get; } = new FirstSessionRule();

    /// <summary>timetable.roll-correction: when corrections of the roll are published (provinces).</summary>
    public static Rule<ElectionTimetable> RollCorrection { get; } = new RollCorrectionRule();

    /// <summary>timetable.election-notice: when day and place of the poll are announced (provinces).</summary>
    public static Rule<ElectionTimetable> ElectionNotice { get; } = new ElectionNoticeRule();

    /// <summary>timetable.voting-window: within how many days the districts vote (provinces).</summary>
    public static Rule<ElectionTimetable> VotingWindow { get; } = new VotingWindowRule();

    /// <summary>timetable.result-announcement: how soon the result is announced (provinces).</summary>
    public static Rule<ElectionTimetable> ResultAnnouncement { get; } = new ResultAnnouncementRule();

    /// <summary>timetable.suspension-notice: when decisions suspending the right to vote reach the committee (provinces).</summary>
    public static Rule<ElectionTimetable> SuspensionNotice { get; } = new SuspensionNoticeRule();

    /// <summary>timetable.late-registration: until when voters are registered late (provinces).</summary>
    public static Rule<ElectionTimetable> LateRegistration { get; } = new LateRegistrationRule();

    /// <summary>The rules on the timetable, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule<ElectionTimetable>> OfTimetable { get; } =
    [
        VoterList, InitialCandidates, FormalCandidates, Introductions, PreliminaryElection, Sequence, NominationWindow, NominationPeriod, FirstSession,
        RollCorrection, ElectionNotice, VotingWindow, ResultAnnouncement, SuspensionNotice, LateRegistration,
    ];

    /// <summary>The rules on one appeal against the roll, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule<RollAppeal>> OfAppeal { get; } = [Appeal, AppealDecision, Lawsuit, Judgment];

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } = [VoterList, InitialCandidates, FormalCandidates, .. OfAppeal, .. OfTimetable.Skip(3)];
}

/// <summary>The facts that the rules on the calendar read.</summary>
public static class TimetableFacts
{
    /// <summary>The publication of the voter list.</summary>
    public static Fact VoterListPublished { get; } = Of("voterListPublished", "选民名单公布日", "Publication of the voter list", nameof(ElectionTimetable.VoterListPublished));

    /// <summary>The publication of the initial list.</summary>
    public static Fact InitialCandidatesPublished { get; } = Of("initialCandidatesPublished", "初步代表候选人名单公布日", "Publication of the initial list of candidates", nameof(ElectionTimetable.InitialCandidatesPublished));

    /// <summary>The preliminary election.</summary>
    public static Fact PreliminaryElection { get; } = Of("preliminaryElection", "预选日", "Preliminary election", nameof(ElectionTimetable.PreliminaryElection));

    /// <summary>The preliminary elections of single districts.</summary>
    public static Fact DistrictPreliminaryElections { get; } = new("/preliminaryElections", new("各选区的预选日", "Days of the districts' preliminary elections"), Unit.None, nameof(ElectionTimetable.DistrictPreliminaryElections));

    /// <summary>The publication of the formal list.</summary>
    public static Fact FormalCandidatesPublished { get; } = Of("formalCandidatesPublished", "正式代表候选人名单公布日", "Publication of the formal list of candidates", nameof(ElectionTimetable.FormalCandidatesPublished));

    /// <summary>The last introduction of candidates.</summary>
    public static Fact LastIntroduction { get; } = Of("lastIntroduction", "最后一次介绍代表候选人之日", "Last introduction of candidates", nameof(ElectionTimetable.LastIntroduction));

    /// <summary>The completion of the deputies' election.</summary>
    public static Fact ElectionCompleted { get; } = Of("electionCompleted", "代表选举完成日", "Completion of the deputies' election", nameof(ElectionTimetable.ElectionCompleted));

    /// <summary>The first session.</summary>
    public static Fact FirstSession { get; } = Of("firstSession", "新一届第一次会议开幕日", "Opening of the first session", nameof(ElectionTimetable.FirstSession));

    /// <summary>The opening of nomination.</summary>
    public static Fact NominationOpened { get; } = Of("nominationOpened", "提名推荐开始日", "Opening of nomination", nameof(ElectionTimetable.NominationOpened));

    /// <summary>The close of nomination.</summary>
    public static Fact NominationClosed { get; } = Of("nominationClosed", "提名推荐截止日", "Close of nomination", nameof(ElectionTimetable.NominationClosed));

    /// <summary>The publication of corrections to the roll.</summary>
    public static Fact RollCorrected { get; } = Of("rollCorrected", "选民补正榜公布日", "Publication of corrections to the roll", nameof(ElectionTimetable.RollCorrected));

    /// <summary>The announcement of day and place of the poll.</summary>
    public static Fact ElectionNotice { get; } = Of("electionNotice", "投票时间、地点公布日", "Announcement of the day and place of the poll", nameof(ElectionTimetable.ElectionNotice));

    /// <summary>The announcement of the result.</summary>
    public static Fact ResultAnnounced { get; } = Of("resultAnnounced", "选举结果宣布日", "Announcement of the result", nameof(ElectionTimetable.ResultAnnounced));

    /// <summary>The last decision suspending the right to vote.</summary>
    public static Fact SuspensionNotice { get; } = Of("suspensionNotice", "停止行使选举权利的决定送达选举委员会之日", "Receipt of the decision suspending the right to vote", nameof(ElectionTimetable.SuspensionNotice));

    /// <summary>The last late registration.</summary>
    public static Fact LastLateRegistration { get; } = Of("lastLateRegistration", "最后一次补登选民之日", "Last late registration of a voter", nameof(ElectionTimetable.LastLateRegistration));

    /// <summary>The last polling day.</summary>
    public static Fact LastPollingDay { get; } = new("/election/lastDay", new("最后投票日", "Last polling day"), Unit.None, nameof(ElectionTimetable.DistrictPollingDays));

    /// <summary>Whether it was approved that polling goes on.</summary>
    public static Fact ExtensionApproved { get; } = Of("extensionApproved", "延续投票经过批准", "Polling beyond the ordinary days was approved", nameof(ElectionTimetable.IsExtensionApproved));

    /// <summary>Whether it was approved that districts poll earlier or later.</summary>
    public static Fact MoveApproved { get; } = Of("moveApproved", "提前或者推迟投票经过批准", "An earlier or later poll was approved", nameof(ElectionTimetable.IsMoveApproved));

    /// <summary>An appeal is lodged.</summary>
    public static Fact AppealLodged { get; } = new("lodged", new("申诉提出日", "Lodging of the appeal"), Unit.None, nameof(RollAppeal.Lodged));

    /// <summary>An appeal is received.</summary>
    public static Fact AppealReceived { get; } = new("received", new("选举委员会收到申诉之日", "Receipt of the appeal"), Unit.None, nameof(RollAppeal.Received));

    /// <summary>An appeal is decided.</summary>
    public static Fact AppealDecided { get; } = new("decided", new("申诉处理决定作出日", "Decision on the appeal"), Unit.None, nameof(RollAppeal.Decided));

    /// <summary>Suit is brought.</summary>
    public static Fact Suit { get; } = new("suit", new("起诉日", "Bringing of suit"), Unit.None, nameof(RollAppeal.Suit));

    /// <summary>Judgment is given.</summary>
    public static Fact Judgment { get; } = new("judgment", new("判决日", "Judgment"), Unit.None, nameof(RollAppeal.Judgment));

    private static Fact Of(string name, string zh, string en, string member) => new("/timetable/" + name, new(zh, en), Unit.None, member);
}
