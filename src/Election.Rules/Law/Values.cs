namespace Election.Rules;

/// <summary>The norm that a duty without a number sets.</summary>
public readonly record struct Duty
{
    /// <summary>Returns a dash: there is no number.</summary>
    public override string ToString() => "—";
}

/// <summary>A least and a most, both included.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="OfSome">Whether only some of those of whom a dossier states a number have this one, the others none.</param>
public readonly record struct CountRange(int Least, int Most, bool OfSome = false) : IWorded
{
    /// <summary>Returns the range as least–most.</summary>
    public override string ToString() => FormattableString.Invariant($"{Least}–{Most}");

    Bilingual IWorded.InWords => new(FormattableString.Invariant($"{Least}至{Most}"), ToString());
}

/// <summary>
/// How many days before election day something is due. 选举日的N日以前 makes E−N the last lawful day (interpretation
/// <c>days-before</c>); 选举日以前 without a number means strictly before, E−1, under every reading.
/// </summary>
/// <param name="Days">The number of days.</param>
/// <param name="IsNumbered">Whether the law states the number.</param>
public readonly record struct Lead(int Days, bool IsNumbered = true) : IWorded
{
    /// <summary>选举日以前: the day before at the latest.</summary>
    public static Lead Strictly { get; } = new(1, IsNumbered: false);

    /// <summary>Returns the last lawful day as E−N.</summary>
    public override string ToString() => FormattableString.Invariant($"E−{Days}");

    Bilingual IWorded.InWords => IsNumbered
        ? new(FormattableString.Invariant($"选举日的{Days}日以前"), FormattableString.Invariant($"{Days} {(Days == 1 ? "day" : "days")} before election day"))
        : new("选举日以前", "before election day");
}

/// <summary>过半数: a share of a number that must be exceeded.</summary>
/// <param name="Share">The share.</param>
public readonly record struct Majority(Fraction Share) : IWorded
{
    /// <summary>More than half.</summary>
    public static Majority OfHalf { get; } = new(new Fraction(1, 2));

    /// <summary>Returns the smallest whole number that exceeds the share of a number.</summary>
    /// <param name="number">The number, 0 or more.</param>
    public long LeastOf(long number) => Share.FloorOf(number) + 1;

    /// <summary>Returns the majority in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => this == OfHalf ? new("过半数", "more than half") : new($"超过{Wording.Of(Share).Zh}", $"more than {Share}");

    Bilingual IWorded.InWords => InWords;
}
