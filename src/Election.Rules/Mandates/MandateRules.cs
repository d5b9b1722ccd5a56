namespace Election.Rules;

/// <summary>The rules on the mandate of a deputy (EL 47, 48, 54, 56–58; DL 62, 63).</summary>
public static class MandateRules
{
    /// <summary>mandate.qualification-review: reviewed, and the list published before the first session (EL 47, 57(5)).</summary>
    public static Rule<Mandate> QualificationReview { get; } = new QualificationReviewRule();

    /// <summary>mandate.single-area: no seat in two areas that are not superior and subordinate (EL 48).</summary>
    public static Rule<Mandate> SingleArea { get; } = new SingleAreaRule();

    /// <summary>mandate.ended: an ended mandate is not exercised (EL 57(2), DL 62).</summary>
    public static Rule<EndedMandate> Ended { get; } = new MandateEndedRule();

    /// <summary>mandate.end-announced: by the standing committee, in a township by the congress (DL 63).</summary>
    public static Rule<EndedMandate> EndAnnounced { get; } = new EndAnnouncedRule();

    /// <summary>mandate.invalid: through an election offence, or with support from abroad (EL 58(3), 35(2)).</summary>
    public static Rule<Mandate> Invalid { get; } = new MandateInvalidRule();

    /// <summary>mandate.offices: offices held through the mandate end with it (EL 54, 56).</summary>
    public static Rule<MandateOffice> Offices { get; } = new MandateOfficesRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [QualificationReview, SingleArea, Ended, EndAnnounced, Invalid, Offices];

    /// <summary>The rules on one mandate.</summary>
    public static IReadOnlyList<Rule<Mandate>> OfMandate { get; } = [QualificationReview, SingleArea, Invalid];

    /// <summary>The rules on the end of one mandate.</summary>
    public static IReadOnlyList<Rule<EndedMandate>> OfEnd { get; } = [Ended, EndAnnounced];
}

/// <summary>The facts that the rules on mandates read.</summary>
public static class MandateFacts
{
    /// <summary>Whether reviewed.</summary>
    public static Fact Reviewed { get; } = new("reviewed", new("是否经代表资格审查", "Whether the credentials were reviewed"), Unit.None, nameof(Mandate.IsReviewed));

    /// <summary>The day of the review.</summary>
    public static Fact ReviewedOn { get; } = new("qualificationReviewed", new("代表资格审查日期", "Day of the review of credentials"), Unit.None, nameof(Mandate.ReviewedOn));

    /// <summary>The day of the list of deputies.</summary>
    public static Fact ListPublished { get; } = new("listPublished", new("代表名单公布日期", "Day on which the list of deputies was published"), Unit.None, nameof(Mandate.ListPublished));

    /// <summary>The areas of all mandates held.</summary>
    public static Fact Areas { get; } = new("areas", new("担任代表的行政区域", "Areas in whose congresses the deputy sits"), Unit.None, nameof(Mandate.Areas));

    /// <summary>Whether these are superior and subordinate.</summary>
    public static Fact Related { get; } = new("related", new("各行政区域之间是否有隶属关系", "Whether the areas are superior and subordinate"), Unit.None, nameof(Mandate.AreAreasRelated));

    /// <summary>An election offence.</summary>
    public static Fact CorruptPractice { get; } = new("corruptPractice", new("是否以破坏选举的行为当选", "Whether elected through an election offence"), Unit.None, nameof(Mandate.WasElectedByOffence));

    /// <summary>Which offence.</summary>
    public static Fact CorruptAct { get; } = new("corruptAct", new("破坏选举的行为", "The election offence"), Unit.None, nameof(Mandate.CorruptAct));

    /// <summary>Support from abroad.</summary>
    public static Fact ForeignFunded { get; } = new("foreignFunded", new("是否接受境外资助", "Whether support from abroad was accepted"), Unit.None, nameof(Mandate.IsForeignFunded));

    /// <summary>The end recorded.</summary>
    public static Fact Ended { get; } = new("ended", new("代表资格终止的情形", "Ground on which the mandate ended"), Unit.None, nameof(EndedMandate.Ended));

    /// <summary>Whether the deputy left the area.</summary>
    public static Fact MovedAway { get; } = new("movedAway", new("是否调离或者迁出本行政区域", "Whether the deputy left the area"), Unit.None, nameof(EndedMandate.HasMovedAway));

    /// <summary>Whether the deputy goes on.</summary>
    public static Fact StillServing { get; } = new("stillServing", new("是否仍在执行代表职务", "Whether the deputy still exercises the mandate"), Unit.None, nameof(EndedMandate.IsStillServing));

    /// <summary>Whether the end was announced.</summary>
    public static Fact EndAnnounced { get; } = new("endAnnounced", new("代表资格终止是否公告", "Whether the end of the mandate was announced"), Unit.None, nameof(EndedMandate.IsAnnounced));

    /// <summary>Who announced the end.</summary>
    public static Fact EndAnnouncedBy { get; } = new("endAnnouncedBy", new("公告代表资格终止的机关", "Body that announced the end of the mandate"), Unit.None, nameof(EndedMandate.AnnouncedBy));

    /// <summary>An office held through the mandate.</summary>
    public static Fact Office { get; } = new("office", new("因代表资格而担任的职务", "Office held through the mandate"), Unit.None, nameof(MandateOffice.Office));

    /// <summary>The end of the mandate through which an office is held.</summary>
    public static Fact MandateEnded { get; } = new("ended", new("代表资格终止的情形", "Ground on which the mandate ended"), Unit.None, nameof(MandateOffice.MandateEnded));

    /// <summary>Whether the office ended.</summary>
    public static Fact OfficeEnded { get; } = new("ended", new("该职务是否已经撤销、终止", "Whether the office ended"), Unit.None, nameof(MandateOffice.HasEnded));

    /// <summary>Whether the end of the office was announced.</summary>
    public static Fact OfficeAnnounced { get; } = new("announced", new("职务撤销、终止是否公告", "Whether the end of the office was announced"), Unit.None, nameof(MandateOffice.IsAnnounced));

    /// <summary>Who announced the end of the office.</summary>
    public static Fact OfficeAnnouncedBy { get; } = new("announcedBy", new("公告职务撤销、终止的机关", "Body that announced the end of the office"), Unit.None, nameof(MandateOffice.AnnouncedBy));
}
