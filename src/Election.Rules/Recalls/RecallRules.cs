namespace Election.Rules;

/// <summary>The rules on the recall of a deputy (EL 50–53; DL 60; provinces).</summary>
public static class RecallRules
{
    /// <summary>recall.request: enough voters of the original district, in writing, with reasons (EL 50(1), (2); provinces bar some).</summary>
    public static Rule<Recall> Request { get; } = new RecallRequestRule();

    /// <summary>recall.review: the county standing committee checks the request, as the province says.</summary>
    public static Rule<Recall> Review { get; } = new RecallReviewRule();

    /// <summary>recall.motion: by those who may move it, enough of them, with reasons (EL 51(1)).</summary>
    public static Rule<Recall> Motion { get; } = new RecallMotionRule();

    /// <summary>recall.defence: the deputy could answer (EL 50(2), 51(2), (3); DL 60).</summary>
    public static Rule<Recall> Defence { get; } = new RecallDefenceRule();

    /// <summary>recall.distribution: request and written answer handed to the voters or the meeting (EL 50(3), 51(2), (3)).</summary>
    public static Rule<Recall> Distribution { get; } = new RecallDistributionRule();

    /// <summary>recall.roll: the roll is checked anew before the vote, as the province says.</summary>
    public static Rule<Recall> Roll { get; } = new RecallRollRule();

    /// <summary>recall.secret-ballot: the vote is secret (EL 52).</summary>
    public static Rule<Recall> SecretBallot { get; } = new RecallSecretBallotRule();

    /// <summary>recall.majority: more than half of all voters, deputies or members (EL 53).</summary>
    public static Rule<Recall> Majority { get; } = new RecallMajorityRule();

    /// <summary>recall.presider: the vote is conducted by a person whom the county standing committee sent (EL 50(4)).</summary>
    public static Rule<Recall> Presider { get; } = new RecallPresiderRule();

    /// <summary>recall.filing: the resolution is filed one level up and announced (EL 53(2); provinces).</summary>
    public static Rule<Recall> Filing { get; } = new RecallFilingRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Request, Review, Motion, Defence, Distribution, Roll, SecretBallot, Majority, Presider, Filing];

    /// <summary>The rules on one recall.</summary>
    public static IReadOnlyList<Rule<Recall>> OfRecall { get; } = [Request, Review, Motion, Defence, Distribution, Roll, SecretBallot, Majority, Presider, Filing];
}

/// <summary>The facts that the rules on a recall read.</summary>
public static class RecallFacts
{
    /// <summary>Who sign the request.</summary>
    public static Fact Signatories { get; } = new("signatories", new("联名要求罢免的原选区选民", "Voters of the original district who sign the request"), Unit.Signatories, nameof(Recall.Signatories));

    /// <summary>Who of them stood on the roll of the election.</summary>
    public static Fact SignatoriesAtElection { get; } = new("signatoriesAtElection", new("联名人中列入原选举时选民名单的人数", "Signatories who stood on the roll of the election"), Unit.Signatories, nameof(Recall.SignatoriesAtElection));

    /// <summary>Writing.</summary>
    public static Fact InWriting { get; } = new("inWriting", new("罢免要求是否书面提出", "Whether the request is in writing"), Unit.None, nameof(Recall.IsInWriting));

    /// <summary>Reasons.</summary>
    public static Fact Reasons { get; } = new("reasonsGiven", new("是否写明罢免理由", "Whether reasons are given"), Unit.None, nameof(Recall.HasReasons));

    /// <summary>The ground.</summary>
    public static Fact Ground { get; } = new("ground", new("罢免理由是否为不称职", "The ground of the request"), Unit.None, nameof(Recall.Ground));

    /// <summary>Election of the deputy.</summary>
    public static Fact ElectedOn { get; } = new("electedOn", new("代表当选日期", "Day on which the deputy was elected"), Unit.None, nameof(Recall.ElectedOn));

    /// <summary>The day of the request.</summary>
    public static Fact SubmittedOn { get; } = new("submittedOn", new("提出罢免要求的日期", "Day of the request"), Unit.None, nameof(Recall.SubmittedOn));

    /// <summary>Receipt.</summary>
    public static Fact ReceivedOn { get; } = new("receivedOn", new("收到罢免要求的日期", "Day on which the request was received"), Unit.None, nameof(Recall.ReceivedOn));

    /// <summary>The check.</summary>
    public static Fact Reviewed { get; } = new("reviewed", new("县级人大常委会是否审查、核实罢免要求", "Whether the county standing committee checked the request"), Unit.None, nameof(Recall.IsReviewed));

    /// <summary>The day of the check.</summary>
    public static Fact ReviewedOn { get; } = new("reviewedOn", new("完成调查核实的日期", "Day on which the check was done"), Unit.None, nameof(Recall.ReviewedOn));

    /// <summary>The start.</summary>
    public static Fact StartedOn { get; } = new("startedOn", new("启动罢免程序的日期", "Day on which the procedure was started"), Unit.None, nameof(Recall.StartedOn));

    /// <summary>Notice to the deputy.</summary>
    public static Fact Notified { get; } = new("notified", new("是否将罢免要求通知被提出罢免的代表", "Whether the deputy was told of the request"), Unit.None, nameof(Recall.IsNotified));

    /// <summary>A written answer.</summary>
    public static Fact WrittenAnswer { get; } = new("answerInWriting", new("被提出罢免的代表是否书面申辩", "Whether the deputy answered in writing"), Unit.None, nameof(Recall.HasWrittenAnswer));

    /// <summary>The request in the hands of the voters.</summary>
    public static Fact RequestDistributed { get; } = new("requestDistributed", new("是否将罢免要求印发原选区选民", "Whether the request was handed to the voters of the district"), Unit.None, nameof(Recall.IsRequestDistributed));

    /// <summary>The answer in the hands of those who vote.</summary>
    public static Fact AnswerDistributed { get; } = new("answerDistributed", new("是否印发书面申辩意见", "Whether the written answer was handed out"), Unit.None, nameof(Recall.IsAnswerDistributed));

    /// <summary>The deputy's answer.</summary>
    public static Fact Heard { get; } = new("heard", new("被提出罢免的代表能否提出申辩意见", "Whether the deputy could answer"), Unit.None, nameof(Recall.IsHeard));

    /// <summary>The roll checked anew.</summary>
    public static Fact RollChecked { get; } = new("rollChecked", new("是否重新核对选民名单", "Whether the roll was checked anew"), Unit.None, nameof(Recall.IsRollChecked));

    /// <summary>Its corrections.</summary>
    public static Fact RollPublishedOn { get; } = new("rollPublishedOn", new("公布选民名单补正情况的日期", "Day on which the corrections of the roll were published"), Unit.Days, nameof(Recall.RollPublishedOn));

    /// <summary>The vote.</summary>
    public static Fact VotedOn { get; } = new("votedOn", new("表决日期", "Day of the vote"), Unit.None, nameof(Recall.VotedOn));

    /// <summary>Who sent the person that conducted the vote.</summary>
    public static Fact PresidedBy { get; } = new("presidedBy", new("派员主持表决的机关", "The body that sent who conducted the vote"), Unit.None, nameof(Recall.PresidedBy));

    /// <summary>Secrecy.</summary>
    public static Fact SecretBallot { get; } = new("secretBallot", new("是否无记名表决", "Whether the vote was secret"), Unit.None, nameof(Recall.IsBallotSecret));

    /// <summary>All voters of the district.</summary>
    public static Fact Voters { get; } = new("voters", new("原选区全体选民", "All voters of the original district"), Unit.Voters, nameof(Recall.Voters));

    /// <summary>All voters of the district when the deputy was elected.</summary>
    public static Fact VotersAtElection { get; } = new("votersAtElection", new("原选举时的选区全体选民", "All voters of the district at the election"), Unit.Voters, nameof(Recall.VotersAtElection));

    /// <summary>Votes for.</summary>
    public static Fact VotesFor { get; } = new("votesFor", new("赞成罢免的票数", "Votes for the recall"), Unit.Votes, nameof(Recall.VotesFor));

    /// <summary>The result declared.</summary>
    public static Fact Declared { get; } = new("declaredPassed", new("是否宣布通过罢免", "Whether the recall was declared passed"), Unit.None, nameof(Recall.IsDeclaredPassed));

    /// <summary>Filing.</summary>
    public static Fact Filed { get; } = new("filed", new("罢免的决议是否备案", "Whether the resolution was filed"), Unit.None, nameof(Recall.IsFiled));

    /// <summary>Announcement.</summary>
    public static Fact Announced { get; } = new("announced", new("罢免的决议是否公告", "Whether the resolution was announced"), Unit.None, nameof(Recall.IsAnnounced));

    /// <summary>Session or recess.</summary>
    public static Fact When { get; } = new("motion/when", new("罢免案在会议期间还是闭会期间提出", "Whether it is moved in session or in recess"), Unit.None, nameof(RecallMotion.When));

    /// <summary>Who moves.</summary>
    public static Fact By { get; } = new("motion/by", new("提出罢免案的主体", "Who moves it"), Unit.None, nameof(RecallMotion.By));

    /// <summary>Those who move jointly.</summary>
    public static Fact Movers { get; } = new("motion/signatories", new("联名提出罢免案的人数", "Those who move it jointly"), Unit.Deputies, nameof(RecallMotion.Signatories));

    /// <summary>All deputies or members.</summary>
    public static Fact BodySize { get; } = new("motion/body", new("全体代表或者常务委员会全体组成人员", "All deputies, or all members of the standing committee"), Unit.Deputies, nameof(RecallMotion.BodySize));

    /// <summary>All the seats of the congress.</summary>
    public static Fact CongressSeats { get; } = new("motion/congressSeats", new("代表总名额", "All the seats of the congress"), Unit.Seats, nameof(RecallMotion.CongressSeats));
}
