namespace Election.Rules;

/// <summary>What a number counts.</summary>
/// <param name="Id">The id in reports, such as <c>days-before</c>.</param>
/// <param name="Name">The word for it: the Chinese measure word, the English plural.</param>
public sealed record Unit(string Id, Bilingual Name)
{
    /// <summary>Nothing is counted: a duty is done or not.</summary>
    public static Unit None { get; } = new("none", Bilingual.None);

    /// <summary>Seats.</summary>
    public static Unit Seats { get; } = new("seats", new("名", "seats"));

    /// <summary>Candidates.</summary>
    public static Unit Candidates { get; } = new("candidates", new("名", "candidates"));

    /// <summary>Inhabitants.</summary>
    public static Unit People { get; } = new("people", new("人", "people"));

    /// <summary>Voters.</summary>
    public static Unit Voters { get; } = new("voters", new("人", "voters"));

    /// <summary>Deputies, or members of a standing committee.</summary>
    public static Unit Deputies { get; } = new("deputies", new("人", "deputies"));

    /// <summary>Ballots.</summary>
    public static Unit Ballots { get; } = new("ballots", new("张", "ballots"));

    /// <summary>Votes for one person.</summary>
    public static Unit Votes { get; } = new("votes", new("票", "votes"));

    /// <summary>Persons who sign a nomination.</summary>
    public static Unit Signatories { get; } = new("signatories", new("人", "signatories"));

    /// <summary>Persons who serve at the poll.</summary>
    public static Unit Officials { get; } = new("officials", new("人", "officials"));

    /// <summary>Members of a committee or a work group.</summary>
    public static Unit Members { get; } = new("members", new("人", "members"));

    /// <summary>Voters for whom another votes.</summary>
    public static Unit Principals { get; } = new("principals", new("人", "principals"));

    /// <summary>Years of age.</summary>
    public static Unit Years { get; } = new("years", new("周岁", "years"));

    /// <summary>Meetings with voters.</summary>
    public static Unit Meetings { get; } = new("meetings", new("次", "meetings"));

    /// <summary>Days before election day.</summary>
    public static Unit DaysBefore { get; } = new("days-before", new("日", "days before election day"));

    /// <summary>Days after an event, the day of the event not counted.</summary>
    public static Unit Days { get; } = new("days", new("日", "days"));

    /// <summary>Months after an event.</summary>
    public static Unit Months { get; } = new("months", new("个月", "months"));

    /// <summary>Days before an event other than election day.</summary>
    public static Unit DaysAhead { get; } = new("days-ahead", new("日", "days before it"));

    /// <summary>Hours from an event to another.</summary>
    public static Unit Hours { get; } = new("hours", new("小时", "hours"));

    /// <summary>Years of time, not of age.</summary>
    public static Unit CalendarYears { get; } = new("calendar-years", new("年", "years"));

    /// <summary>Places on a list.</summary>
    public static Unit Places { get; } = new("places", new("个", "places"));

    /// <summary>A share, as a fraction of a whole named by the rule.</summary>
    public static Unit Share { get; } = new("share", new("", "share"));
}
