namespace Election.Rules;

/// <summary>The rules on one subject: those whose ids begin alike.</summary>
/// <param name="Id">The part of their ids before the dot.</param>
/// <param name="Title">The subject.</param>
/// <param name="Rules">The rules, in the order of the catalogue.</param>
public sealed record RuleChapter(string Id, Bilingual Title, IReadOnlyList<Rule> Rules);

/// <summary>Every rule, in the order of the catalogue.</summary>
/// <example>
/// <code>
/// var rule = RuleBook.Find("district.seats")!;
/// foreach (var example in rule.Examples) Console.WriteLine($"{example.Title.En}: {example.Conclusion}");
/// </code>
/// </example>
public static class RuleBook
{
    /// <summary>The chapters of the catalogue, in its order.</summary>
    public static IReadOnlyList<RuleChapter> Chapters { get; } =
    [
        new("quota", new("代表名额的确定", "Seat totals"), QuotaRules.All),
        new("allocation", new("代表名额的分配", "Division of the seats"), AllocationRules.All),
        new("minority", new("各少数民族的代表名额", "Seats of the nationalities"), MinorityRules.All),
        new("district", new("选区划分", "Electoral districts"), DistrictRules.All),
        new("voter", new("选民资格", "The right to vote"), VoterRules.All),
        new("roll", new("选民名单", "The voter list"), RollRules.All),
        new("timetable", new("选举日程", "The timetable"), TimetableRules.All),
        new("nomination", new("候选人的提名推荐", "Nomination"), NominationRules.All),
        new("candidates", new("代表候选人的确定", "Candidates"), CandidateRules.All),
        new("polling", new("投票", "The poll"), PollingRules.All),
        new("count", new("计票", "The count"), CountRules.All),
        new("result", new("选举结果", "The result"), ResultRules.All),
        new("mandate", new("代表资格", "The mandate"), MandateRules.All),
        new("recall", new("罢免", "Recall"), RecallRules.All),
        new("resignation", new("辞职", "Resignation"), ResignationRules.All),
        new("by-election", new("补选", "By-elections"), ByElectionRules.All),
        new("committee", new("选举机构", "Who conducts the election"), CommitteeRules.All),
        new("composition", new("代表构成", "Composition"), CompositionRules.All),
        new("leaders", new("地方国家机关领导人员的选举", "Election of local leaders"), LeaderRules.All),
    ];

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Chapters.SelectMany(chapter => chapter.Rules)];

    /// <summary>Returns the rule with an id, or null.</summary>
    /// <param name="id">The id, such as <c>district.seats</c>.</param>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
