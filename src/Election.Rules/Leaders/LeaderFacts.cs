namespace Election.Rules;

/// <summary>The facts that the rules on leaders read.</summary>
public static class LeaderFacts
{
    /// <summary>The post.</summary>
    public static Fact Post { get; } = new("post", new("职务", "Post"), Unit.None, nameof(LeaderContest.Post));

    /// <summary>The posts to be filled.</summary>
    public static Fact Seats { get; } = new("seats", new("应选名额", "Posts to be filled"), Unit.Seats, nameof(LeaderContest.Seats));

    /// <summary>The candidates.</summary>
    public static Fact Candidates { get; } = new("candidates", new("候选人数", "Candidates"), Unit.Candidates, nameof(LeaderContest.Candidates));

    /// <summary>All who were nominated.</summary>
    public static Fact Nominated { get; } = new("nominated", new("被提名的人数", "Persons nominated"), Unit.Candidates, nameof(LeaderContest.Nominated));

    /// <summary>Nominees of the presidium.</summary>
    public static Fact PresidiumNominees { get; } = new("presidiumNominees", new("主席团提名的人数", "Nominees of the presidium"), Unit.Candidates, nameof(LeaderContest.PresidiumNominees));

    /// <summary>The most nominees of one deputy.</summary>
    public static Fact DeputyNominees { get; } = new("deputyNominees", new("一名代表与他人联合提名的最多人数", "Most nominees of any one deputy"), Unit.Candidates, nameof(LeaderContest.DeputyNominees));

    /// <summary>Deputies who nominated jointly.</summary>
    public static Fact JointNominators { get; } = new("jointNominators", new("联名提名的代表", "Deputies who nominated jointly"), Unit.Signatories, nameof(LeaderContest.JointNominators));

    /// <summary>Whether in writing.</summary>
    public static Fact InWriting { get; } = new("inWriting", new("是否书面联名", "Whether the joint nomination was in writing"), Unit.None, nameof(LeaderContest.IsInWriting));

    /// <summary>The number of candidates fixed.</summary>
    public static Fact NumberFixed { get; } = new("numberFixed", new("选举办法规定的候选人数", "Candidates fixed in the election method"), Unit.Candidates, nameof(LeaderContest.NumberFixed));

    /// <summary>Whether a preliminary election was held.</summary>
    public static Fact PreliminaryHeld { get; } = new("preliminaryHeld", new("是否预选", "Whether a preliminary election was held"), Unit.None, nameof(LeaderContest.IsPreliminaryHeld));

    /// <summary>Whether the ballot was secret.</summary>
    public static Fact SecretBallot { get; } = new("secretBallot", new("是否无记名投票", "Whether the ballot was secret"), Unit.None, nameof(LeaderContest.IsBallotSecret));

    /// <summary>All deputies.</summary>
    public static Fact Deputies { get; } = new("/leaders/deputies", new("全体代表", "All deputies"), Unit.Deputies, nameof(LeaderContest.Deputies));

    /// <summary>Those who attended.</summary>
    public static Fact Attending { get; } = new("/leaders/attending", new("出席的代表", "Deputies attending"), Unit.Deputies, nameof(LeaderContest.Attending));

    /// <summary>The votes of each person.</summary>
    public static Fact Votes { get; } = new("votes", new("各人得票", "Votes of each person"), Unit.Votes, nameof(LeaderContest.Persons));

    /// <summary>Who was declared elected.</summary>
    public static Fact Declared { get; } = new("declaredElected", new("宣布当选的人", "Those declared elected"), Unit.None, nameof(LeaderContest.DeclaredElected));

    /// <summary>Whether the tied were voted on again.</summary>
    public static Fact TieRevote { get; } = new("tieRevoteHeld", new("票数相等的是否再次投票", "Whether the tied were voted on again"), Unit.None, nameof(LeaderContest.IsTieRevoteHeld));

    /// <summary>When nomination opened.</summary>
    public static Fact NominationOpened { get; } = new("/leaders/nominationOpened", new("提名领导人员候选人开始日期", "When nomination of leaders opened"), Unit.None, nameof(LeaderSession.NominationOpened));

    /// <summary>When nomination closed.</summary>
    public static Fact NominationClosed { get; } = new("/leaders/nominationClosed", new("提名、酝酿领导人员候选人截止日期", "When nomination and deliberation of leaders closed"), Unit.None, nameof(LeaderSession.NominationClosed));

    /// <summary>The size of the standing committee.</summary>
    public static Fact CommitteeSize { get; } = new("/leaders/committeeSize", new("常务委员会组成人员名额", "Members of the standing committee"), Unit.Officials, nameof(StandingCommittee.Size));

    /// <summary>Its size at the start of the term.</summary>
    public static Fact CommitteeSizeAtStart { get; } = new("/leaders/committeeSizeAtStartOfTerm", new("本届开始时确定的名额", "Members fixed at the start of the term"), Unit.Officials, nameof(StandingCommittee.SizeAtStartOfTerm));

    /// <summary>When it was fixed.</summary>
    public static Fact CommitteeSizeFixedOn { get; } = new("/leaders/committeeSizeFixedOn", new("确定名额的日期", "The day on which the number was fixed"), Unit.None, nameof(StandingCommittee.SizeFixedOn));

    /// <summary>Whether at the change of term.</summary>
    public static Fact AtChangeOfTerm { get; } = new("/leaders/atChangeOfTerm", new("是否换届选举", "Whether at the change of term"), Unit.None, nameof(StandingCommittee.IsAtChangeOfTerm));

    /// <summary>Who fixed it.</summary>
    public static Fact CommitteeSizeFixedBy { get; } = new("/leaders/committeeSizeFixedBy", new("确定名额的机关", "The body that fixed the number"), Unit.None, nameof(StandingCommittee.SizeFixedBy));

    /// <summary>The population.</summary>
    public static Fact Population { get; } = new("/leaders/population", new("人口数", "Population"), Unit.People, nameof(StandingCommittee.Population));

    /// <summary>The offices held beside the post.</summary>
    public static Fact OtherOffices { get; } = new("otherOffices", new("同时担任的其他职务", "Other offices held"), Unit.None, nameof(LeaderOffice.OtherOffices));

    /// <summary>Whether a deputy.</summary>
    public static Fact IsDeputy { get; } = new("deputy", new("是否本级人大代表", "Whether a deputy of the congress"), Unit.None, nameof(LeaderOffice.IsDeputy));

    /// <summary>Whether in the presidium.</summary>
    public static Fact InPresidium { get; } = new("inPresidium", new("是否主席团成员", "Whether a member of the presidium"), Unit.None, nameof(LeaderOffice.IsInPresidium));

    /// <summary>How many hold the post.</summary>
    public static Fact Holders { get; } = new("/leaders/officeHolders", new("担任该职务的人数", "Persons who hold the post"), Unit.Officials, nameof(LeaderOffice.Holders));

    /// <summary>Who moved the recall.</summary>
    public static Fact By { get; } = new("by", new("提出罢免案的", "Who moved the recall"), Unit.None, nameof(LeaderRecall.By));

    /// <summary>Deputies who moved it.</summary>
    public static Fact Signatories { get; } = new("signatories", new("联名提出罢免案的代表", "Deputies who moved the recall jointly"), Unit.Signatories, nameof(LeaderRecall.Signatories));

    /// <summary>Whether reasons are stated.</summary>
    public static Fact ReasonsGiven { get; } = new("reasonsGiven", new("是否写明罢免理由", "Whether the reasons are stated"), Unit.None, nameof(LeaderRecall.HasReasons));

    /// <summary>Whether the person could answer.</summary>
    public static Fact Heard { get; } = new("heard", new("是否可以申辩", "Whether the person concerned could answer"), Unit.None, nameof(LeaderRecall.IsHeard));

    /// <summary>Votes for the recall.</summary>
    public static Fact VotesFor { get; } = new("votesFor", new("赞成罢免的票数", "Votes for the recall"), Unit.Votes, nameof(LeaderRecall.VotesFor));

    /// <summary>To which body a leader resigned.</summary>
    public static Fact ToBody { get; } = new("toBody", new("受理辞职的机关", "The body to which the resignation was addressed"), Unit.None, nameof(LeaderResignation.ToBody));

    /// <summary>Which body decided.</summary>
    public static Fact DecidedBy { get; } = new("decidedBy", new("决定是否接受辞职的机关", "The body that decided on the resignation"), Unit.None, nameof(LeaderResignation.DecidedBy));

    /// <summary>Whether in recess.</summary>
    public static Fact Recess { get; } = new("recess", new("是否在大会闭会期间", "Whether the congress was in recess"), Unit.None, nameof(LeaderResignation.IsRecess));

    /// <summary>Whether filed.</summary>
    public static Fact Filed { get; } = new("filed", new("是否报人民代表大会备案", "Whether it was filed with the congress"), Unit.None, nameof(LeaderResignation.IsFiled));

    /// <summary>Whether approved one level up.</summary>
    public static Fact ApprovedAbove { get; } = new("approvedAbove", new("是否经上一级人大常委会批准", "Whether the standing committee one level up approved it"), Unit.None, nameof(LeaderResignation.IsApprovedAbove));
}
