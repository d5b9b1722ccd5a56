namespace Election.Rules;

/// <summary>A fact that rules read: what it is called and where a dossier states it.</summary>
/// <param name="Pointer">A JSON Pointer into the dossier; without a leading slash it is relative to the subject judged.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Member">The member of the facts type that holds it, for property paths; null where several do.</param>
public sealed record Fact(string Pointer, Bilingual Label, Unit Unit, string? Member = null)
{
    /// <summary>The kind of administrative unit.</summary>
    public static Fact UnitKind { get; } = new("/election/unit", new("行政区域类别", "Kind of administrative unit"), Unit.None);

    /// <summary>The election day.</summary>
    public static Fact ElectionDay { get; } = new("/election/day", new("选举日", "Election day"), Unit.None);

    internal string At(string subject) => Pointer.StartsWith('/') ? Pointer : subject + "/" + Pointer;
}

/// <summary>Something that a rule finds wrong, why it cannot tell, or why it does not apply, with the words for it.</summary>
/// <param name="Id">The stable id within the rule.</param>
/// <param name="Message">The message; {measured}, {bound} and the names that the rule gives are filled in.</param>
/// <param name="Cure">What would put it right; empty where nothing is wrong, because it only says why the rule does not apply.</param>
/// <param name="Unit">The unit of what was measured.</param>
public sealed record Finding(string Id, Bilingual Message, Bilingual Cure, Unit Unit)
{
    /// <summary>A fact is absent.</summary>
    public static Finding MissingFact { get; } = new("missing-fact", new("缺少以下事实，无法判断：{missing}。", "It cannot be decided without: {missing}."), new("补充：{missing}。", "State: {missing}."), Unit.None) { Number = 255 };

    /// <summary>The day whose law counts is not known.</summary>
    public static Finding NoDate { get; } = new("no-date", new("不知道适用哪一天的法律。", "It is not known which day's law counts."), new("写明选举日，或者写明适用法律的日期。", "State the election day, or the day whose law counts."), Unit.None) { Number = 254 };

    /// <summary>No norm is established for the day, the place or the kind of election.</summary>
    public static Finding NoNorm { get; } = new("no-norm", new("{absence}", "{absence}"), Bilingual.None, Unit.None) { Number = 253 };

    /// <summary>A date is known only as a bound that allows lawful days and unlawful ones.</summary>
    public static Finding BoundTooWide { get; } = new("bound-too-wide", new("{fact}：{date}；最后合法日：{lastDay}。载明的日期不够确切，无法判断。", "{fact}: {date}; last lawful day: {lastDay}. The dates stated do not tell whether that is lawful."), new("查明有关的确切日期。", "Find out the exact dates."), Unit.None) { Number = 252 };

    /// <summary>The act is dated exactly, but election day is known only as a range on some days of which the act is in time.</summary>
    public static Finding ElectionDayOpen { get; } = new("election-day-open", new("{fact}为{date}，选举日只知为{day}：按其中有的日期合法、有的不合法，无法判断。", "{fact}: {date}. Election day is known only as {day}; the act is in time for some of these days and late for others."), new("查明选举日的确切日期。", "Find out the exact election day."), Unit.None) { Number = 250 };

    /// <summary>The dossier lists none of what the rule judges, though such an election has them.</summary>
    public static Finding NoSubject { get; } = new("no-subject", new("没有载明{missing}，无法判断。", "Nothing is stated of: {missing}."), new("补充：{missing}。", "State: {missing}."), Unit.None) { Number = 251 };

    /// <summary>The day whose law counts is known only as a range within which the law changed.</summary>
    public static Finding EditionOpen { get; } = new("edition-open", new("{fact}：{date}。其间法律有变动，按不同日期的法律，结论不同，无法判断。", "{fact}: {date}. The law changed within these days, and the answer is not the same on all of them."), new("查明确切日期：{fact}。", "Find out the exact day: {fact}."), Unit.None) { Number = 249 };

    /// <summary>Returns a finding that says why a rule does not apply: nothing is wrong, and so there is nothing to cure.</summary>
    internal static Finding Inapplicable(string id, string zh, string en) => new(id, new(zh, en), Bilingual.None, Unit.None);

    internal static IReadOnlyList<Finding> Standard { get; } = [MissingFact, NoDate, NoNorm, BoundTooWide, NoSubject, ElectionDayOpen, EditionOpen];

    internal byte Number { get; set; }
}

/// <summary>Something worth saying of a rule that is met, such as a lead of exactly the days asked.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Text">The words.</param>
public sealed record Notice(string Id, Bilingual Text)
{
    /// <summary>The last lawful day was used; another reading wants one day more.</summary>
    public static Notice ExactLead { get; } = new("exact-lead", new(
        "恰为最后合法日{lastDay}；如按“中间须隔满{bound}日”的读法，则晚一日。",
        "Exactly on the last lawful day, {lastDay}; the reading that wants {bound} clear days would make it one day late."));

    /// <summary>The value applied is proved by a secondary source only.</summary>
    public static Notice SecondaryEvidence { get; } = new("secondary-evidence", new(
        "所适用的数字仅有间接资料证明，未见该版本法律文本。",
        "The number applied is proved by a secondary source only; the text of that edition is not held."));
}
