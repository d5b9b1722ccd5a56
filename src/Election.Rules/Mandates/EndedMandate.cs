namespace Election.Rules;

/// <summary>Why a mandate ended (EL 57(2), DL 62).</summary>
public enum EndGround : byte
{
    /// <summary>调离或者迁出本行政区域: a local deputy left the area.</summary>
    MovedAway,

    /// <summary>辞职被接受.</summary>
    Resigned,

    /// <summary>责令辞职被接受: a ground since 2025.</summary>
    OrderedToResign,

    /// <summary>未经批准两次不出席本级人民代表大会会议: twice absent from the congress without leave.</summary>
    AbsentTwice,

    /// <summary>被罢免.</summary>
    Recalled,

    /// <summary>丧失中华人民共和国国籍.</summary>
    NationalityLost,

    /// <summary>依照法律被剥夺政治权利.</summary>
    Deprived,

    /// <summary>丧失行为能力.</summary>
    Incapacitated,

    /// <summary>去世: named since 2025.</summary>
    Deceased,
}

/// <summary>The end of a mandate: why, whether it was recorded and announced, and whether the deputy goes on.</summary>
public sealed record EndedMandate
{
    /// <summary>The ground on which the mandate is recorded as ended; null where no end is recorded.</summary>
    public EndGround? Ended { get; init; }

    /// <summary>Whether the deputy was transferred or moved out of the area; null where not stated.</summary>
    public bool? HasMovedAway { get; init; }

    /// <summary>Whether the deputy still exercises the mandate; null where not stated.</summary>
    public bool? IsStillServing { get; init; }

    /// <summary>Whether the end was announced; null where not stated, or where it is stated by whom.</summary>
    public bool? IsAnnounced { get; init; }

    /// <summary>The body that announced the end; null where not stated.</summary>
    public Body? AnnouncedBy { get; init; }

    /// <summary>The ground recorded, or else the one that ends a local mandate by itself.</summary>
    internal EndGround? GroundAt(Level level) => Ended ?? (HasMovedAway == true && level != Level.National ? EndGround.MovedAway : null);
}

/// <summary>The grounds in words, made once.</summary>
internal static class EndGrounds
{
    private static readonly Bilingual[] Names =
    [
        new("调离或者迁出本行政区域", "the deputy left the area"),
        new("辞职被接受", "a resignation was accepted"),
        new("责令辞职被接受", "an ordered resignation was accepted"),
        new("未经批准两次不出席本级人民代表大会会议", "twice absent from the congress without leave"),
        new("被罢免", "the deputy was recalled"),
        new("丧失中华人民共和国国籍", "nationality was lost"),
        new("依照法律被剥夺政治权利", "political rights were deprived by law"),
        new("丧失行为能力", "capacity was lost"),
        new("去世", "the deputy died"),
    ];

    internal static Bilingual Name(EndGround ground) => Names[Math.Min((int)ground, (int)EndGround.Deceased)];
}
