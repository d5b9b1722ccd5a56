namespace Election.Rules;

/// <summary>The rules on the count (EL 41, 44).</summary>
public static class CountRules
{
    /// <summary>count.ballot: no more names than seats (EL 44(2)).</summary>
    public static Rule<Ballot> Ballot { get; } = new BallotRule();

    /// <summary>count.ballots-cast: no more ballots than those who voted (EL 44(1)).</summary>
    public static Rule<Poll> BallotsCast { get; } = new BallotsCastRule();

    /// <summary>count.votes-plausible: no more votes than the ballots can hold (EL 44(2)).</summary>
    public static Rule<Poll> VotesPlausible { get; } = new VotesPlausibleRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [Ballot, .. OfPoll];

    /// <summary>The rules on a count.</summary>
    public static IReadOnlyList<Rule<Poll>> OfPoll { get; } = [BallotsCast, VotesPlausible];
}

/// <summary>The facts that the rule on ballots reads.</summary>
public static class BallotFacts
{
    /// <summary>The persons chosen.</summary>
    public static Fact Chosen { get; } = new("for", new("选票所选的人数", "Persons chosen"), Unit.Candidates, nameof(Election.Rules.Ballot.For));

    /// <summary>The seats of the vote.</summary>
    public static Fact Seats { get; } = new("seats", new("应选代表人数", "Seats to be filled"), Unit.Seats, nameof(Election.Rules.Ballot.Seats));

    /// <summary>How it was classified.</summary>
    public static Fact Counted { get; } = new("counted", new("是否计为有效", "Whether counted as valid"), Unit.None, nameof(Election.Rules.Ballot.IsCounted));
}

/// <summary>The facts that the rules on a count and its result read.</summary>
public static class PollFacts
{
    /// <summary>The seats of the vote.</summary>
    public static Fact Seats { get; } = new("seats", new("本次应选名额", "Seats to be filled by the vote"), Unit.Seats, nameof(Poll.Seats));

    /// <summary>The district.</summary>
    public static Fact District { get; } = new("district", new("选区", "The electoral district"), Unit.None, nameof(Poll.District));

    /// <summary>All voters.</summary>
    public static Fact Voters { get; } = new("voters", new("选区全体选民", "All voters of the district"), Unit.Voters, nameof(Poll.Voters));

    /// <summary>All deputies, or all members of the standing committee.</summary>
    public static Fact Deputies { get; } = new("deputies", new("全体代表（或者常务委员会全体组成人员）", "All deputies, or all members of the standing committee"), Unit.Deputies, nameof(Poll.Deputies));

    /// <summary>All seats of the congress that elects.</summary>
    public static Fact CongressSeats { get; } = new("congressSeats", new("选举单位的代表总名额", "All seats of the congress that elects"), Unit.Seats, nameof(Poll.CongressSeats));

    /// <summary>Those present.</summary>
    public static Fact Present { get; } = new("present", new("出席会议的人数", "Those present"), Unit.Deputies, nameof(Poll.Present));

    /// <summary>Those who voted.</summary>
    public static Fact Participants { get; } = new("participants", new("参加投票的人数", "Those who voted"), Unit.Voters, nameof(Poll.Participants));

    /// <summary>Those who voted by proxy.</summary>
    public static Fact ProxyVotes { get; } = new("proxyVotes", new("委托他人投票的人数", "Those who voted by proxy"), Unit.Voters, nameof(Poll.ProxyVotes));

    /// <summary>Ballots handed out.</summary>
    public static Fact BallotsIssued { get; } = new("ballotsIssued", new("发出的选票", "Ballots handed out"), Unit.Ballots, nameof(Poll.BallotsIssued));

    /// <summary>Ballots cast.</summary>
    public static Fact BallotsCast { get; } = new("ballotsCast", new("收回的选票", "Ballots cast"), Unit.Ballots, nameof(Poll.BallotsCast));

    /// <summary>Void ballots.</summary>
    public static Fact InvalidBallots { get; } = new("invalidBallots", new("作废的选票", "Void ballots"), Unit.Ballots, nameof(Poll.InvalidBallots));

    /// <summary>Ballots that count.</summary>
    public static Fact ValidBallots { get; } = new("invalidBallots", new("有效选票", "Valid ballots"), Unit.Ballots, nameof(Poll.InvalidBallots));

    /// <summary>The votes of each person.</summary>
    public static Fact Votes { get; } = new("votes", new("各人得票", "The votes of each person"), Unit.Votes, nameof(Poll.Persons));

    /// <summary>Who stood.</summary>
    public static Fact Candidates { get; } = new("candidates", new("候选人名单", "Who stood"), Unit.Candidates, nameof(Poll.Persons));

    /// <summary>Who was declared elected.</summary>
    public static Fact Declared { get; } = new("declaredElected", new("宣布当选的人", "Who was declared elected"), Unit.Candidates, nameof(Poll.DeclaredElected));

    /// <summary>Whether a tie was voted on again.</summary>
    public static Fact TieRevote { get; } = new("tieRevoteHeld", new("是否就票数相等的候选人再次投票", "Whether the tie was voted on again"), Unit.None, nameof(Poll.IsTieRevoteHeld));

    /// <summary>The count of the second vote.</summary>
    public static Fact Revote { get; } = new("/polls", new("再次投票的计票结果", "The count of the second vote"), Unit.None, nameof(Poll.Revote));

    /// <summary>The vote that this one follows.</summary>
    public static Fact Earlier { get; } = new("/polls", new("此前的投票结果", "The count of the vote before"), Unit.None, nameof(Poll.Earlier));
}
