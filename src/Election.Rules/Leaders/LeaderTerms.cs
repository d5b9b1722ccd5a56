namespace Election.Rules;

/// <summary>Who may move the recall of a leader: the presidium, so large a share of the deputies, and, where there is one, the standing committee (OL 31(1), (2)).</summary>
/// <param name="Share">The least share of all deputies who move it jointly.</param>
/// <param name="ByStandingCommittee">Whether the standing committee may move it.</param>
public readonly record struct LeaderRecallMovers(Fraction Share, bool ByStandingCommittee) : IWorded
{
    /// <summary>Returns the movers in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(
        $"主席团、{(ByStandingCommittee ? "常务委员会" : "")}或者{Numerals.Share(Share).Zh}以上代表联名".Replace("、或者", "或者", StringComparison.Ordinal),
        $"the presidium, {(ByStandingCommittee ? "the standing committee, " : "")}or at least {Numerals.Share(Share).En} of the deputies");

    Bilingual IWorded.InWords => InWords;
}

/// <summary>To whom leaders resign: to the congress, and, where there is one, in recess to its standing committee (OL 32).</summary>
/// <param name="InRecessToCommittee">Whether the standing committee receives resignations in recess.</param>
public readonly record struct LeaderResignationBodies(bool InRecessToCommittee) : IWorded
{
    /// <summary>Returns the bodies in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => InRecessToCommittee
        ? new("本级人民代表大会；大会闭会期间，常务委员会", "the congress; in recess its standing committee")
        : new("本级人民代表大会", "the congress");

    Bilingual IWorded.InWords => InWords;
}

/// <summary>A branch of the state in which an office may be held beside a post.</summary>
public enum PublicOffice : byte
{
    /// <summary>国家行政机关: an administrative body, the government above all.</summary>
    Government,

    /// <summary>监察机关.</summary>
    Supervision,

    /// <summary>审判机关.</summary>
    Court,

    /// <summary>检察机关.</summary>
    Procuratorate,

    /// <summary>Any other office.</summary>
    Other,
}

/// <summary>A set of branches in which no office may be held.</summary>
public readonly record struct PublicOffices : IWorded
{
    private readonly int bits;

    private PublicOffices(int bits) => this.bits = bits;

    /// <summary>Returns the set of the given branches.</summary>
    /// <param name="offices">The branches.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such branch.</exception>
    public static PublicOffices Of(params ReadOnlySpan<PublicOffice> offices)
    {
        var set = 0;
        foreach (var office in offices) set |= 1 << (int)(office <= PublicOffice.Other ? office : throw new ArgumentOutOfRangeException(nameof(offices), office, "There is no such branch."));
        return new(set);
    }

    /// <summary>Returns whether a branch is in the set.</summary>
    /// <param name="office">The branch.</param>
    public bool Contains(PublicOffice office) => office <= PublicOffice.Other && (bits >> (int)office & 1) != 0;

    /// <summary>Returns the branches in English words.</summary>
    public override string ToString() => InWords.En;

    internal static Bilingual NameOf(PublicOffice office) => Names[Math.Min((int)office, (int)PublicOffice.Other)];

    private static readonly Bilingual[] Names =
    [
        new("国家行政机关", "administration"),
        new("监察机关", "supervision"),
        new("审判机关", "the courts"),
        new("检察机关", "the procuratorate"),
        new("其他机关", "another body"),
    ];

    private Bilingual InWords
    {
        get
        {
            var all = this;
            Bilingual[] names = [.. Enum.GetValues<PublicOffice>().Where(office => all.Contains(office)).Select(NameOf)];
            return new("不得担任" + string.Join('、', names.Select(n => n.Zh)) + "的职务", "no office in: " + string.Join(", ", names.Select(n => n.En)));
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>How many chairs and vice-chairs a township congress has at most (OL 18(1)).</summary>
/// <param name="Chairs">The chairs.</param>
/// <param name="ViceChairs">The most vice-chairs.</param>
public readonly record struct TownshipChairs(int Chairs, int ViceChairs) : IWorded
{
    /// <summary>Returns the numbers in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(
        FormattableString.Invariant($"主席{Chairs}人，副主席至多{ViceChairs}人"),
        FormattableString.Invariant($"chairs: {Chairs}; vice-chairs: {ViceChairs} at most"));

    Bilingual IWorded.InWords => InWords;
}

/// <summary>How many members a standing committee has (OL 47(4)): a least and a most, and a greater most for some kinds of unit above a population.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="MostAbove">The most in the units named, above the population.</param>
/// <param name="Above">The population that must be exceeded.</param>
/// <param name="Units">The kinds of unit that have the greater most.</param>
public readonly record struct CommitteeSizes(int Least, int Most, int MostAbove, int Above, UnitKinds Units) : IWorded
{
    /// <summary>Returns the numbers in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(
        FormattableString.Invariant($"{Least}人至{Most}人；人口超过{Numerals.Population(Above)}的{Units.In(Language.Chinese)}不超过{MostAbove}人"),
        FormattableString.Invariant($"{Least} to {Most}; above {Above:N0} people at most {MostAbove} ({Units.In(Language.English)})"));

    Bilingual IWorded.InWords => InWords;
}
