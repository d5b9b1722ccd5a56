namespace Election.Rules;

/// <summary>Why a rule on the conduct of the poll has nothing to judge. Each rule has its own findings, and so its own copy.</summary>
internal static class NotOfThisPoll
{
    /// <summary>In a plan, what only the vote brings forth is not there yet.</summary>
    internal static Finding NotVotedYet() => Finding.Inapplicable("not-voted-yet", "这是选举方案，尚未投票，不适用。", "This is a plan; no vote has been cast yet.");

    /// <summary>
    /// EL 43(1) speaks of voters, of deputies and of the presidium of a congress; how a standing committee fills a seat is left
    /// to the province (EL 57(3), (4)).
    /// </summary>
    internal static Finding ByStandingCommittee() => Finding.Inapplicable(
        "by-standing-committee",
        "常务委员会补选代表的具体办法由省级规定（选举法第五十七条第四款）；第四十三条第一款规定的是选民和代表大会代表的投票，不适用。",
        "How a standing committee fills a seat is left to the province (EL 57(4)); EL 43(1) speaks of polls of the voters and of the deputies in congress.");
}
