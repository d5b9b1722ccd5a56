namespace Election.Rules;

/// <summary>One ballot, or several marked alike (EL 41, 44(2)). Null stands for what is not stated.</summary>
public sealed record Ballot
{
    /// <summary>The candidates voted for.</summary>
    public int? For { get; init => field = Check.Count(value); }

    /// <summary>The other voters written in (另选其他选民).</summary>
    public int? WriteIns { get; init => field = Check.Count(value); }

    /// <summary>The candidates voted against.</summary>
    public int? Against { get; init => field = Check.Count(value); }

    /// <summary>The persons whom the voters may elect: the seats to be filled by this vote.</summary>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>Whether it was counted as valid; null where it has not been classified yet.</summary>
    public bool? IsCounted { get; init; }

    /// <summary>The persons chosen: those voted for and those written in; who is written in counts only where it is stated.</summary>
    public long? Chosen => (long?)For + (WriteIns ?? 0);
}
