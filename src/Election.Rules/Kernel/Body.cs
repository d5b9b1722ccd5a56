namespace Election.Rules;

/// <summary>A body that acts in an election or after it: fixes a total, receives a resignation, announces an end.</summary>
public enum Body : byte
{
    /// <summary>全国人民代表大会常务委员会.</summary>
    NpcStandingCommittee,

    /// <summary>省、自治区、直辖市的人民代表大会常务委员会.</summary>
    ProvincialStandingCommittee,

    /// <summary>设区的市、自治州的人民代表大会常务委员会.</summary>
    PrefectureStandingCommittee,

    /// <summary>县级的人民代表大会常务委员会.</summary>
    CountyStandingCommittee,

    /// <summary>主席团: the presidium of a congress.</summary>
    Presidium,

    /// <summary>选举委员会.</summary>
    ElectionCommittee,

    /// <summary>人民代表大会: the congress itself.</summary>
    Congress,

    /// <summary>Any other body.</summary>
    Other,
}

/// <summary>The bodies that may do an act, any of them; or one for which <see cref="Body"/> has no name, told in words.</summary>
public readonly record struct Bodies : IWorded
{
    private readonly byte bits;
    private readonly Bilingual? name;

    private Bodies(byte bits, Bilingual? name = null) => (this.bits, this.name) = (bits, name);

    /// <summary>The standing committees of every level.</summary>
    public static Bodies StandingCommittees { get; } =
        Of(Body.NpcStandingCommittee, Body.ProvincialStandingCommittee, Body.PrefectureStandingCommittee, Body.CountyStandingCommittee);

    /// <summary>Returns the set of the given bodies.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such body.</exception>
    public static Bodies Of(params ReadOnlySpan<Body> bodies)
    {
        var set = 0;
        foreach (var body in bodies) set |= 1 << (int)(body <= Body.Other ? body : throw new ArgumentOutOfRangeException(nameof(bodies), body, "There is no such body."));
        return new((byte)set);
    }

    /// <summary>Returns a body that only words name: of <see cref="Body.Other"/>, and of those by whose name it may be meant, it cannot be told whether they are it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="orMeantBy">The bodies by whose name it may be meant.</param>
    public static Bodies Named(Bilingual name, params ReadOnlySpan<Body> orMeantBy) => new((byte)(Of(orMeantBy).bits | Of(Body.Other).bits), name);

    /// <summary>Whether it is a body that only words name.</summary>
    internal bool IsNamedInWords => name is not null;

    /// <summary>Returns the bodies of both sets.</summary>
    /// <param name="others">The other set.</param>
    public Bodies And(Bodies others) => new((byte)(bits | others.bits));

    /// <summary>Returns whether a body is in the set.</summary>
    /// <param name="body">The body.</param>
    public bool Contains(Body body) => body <= Body.Other && (bits >> (int)body & 1) != 0;

    /// <summary>Returns the names of the bodies; those of every level's standing committee as one.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        if (name is not null) return name.In(language);
        var all = this;
        var committees = And(StandingCommittees) == this;
        var names = Enum.GetValues<Body>().Where(body => all.Contains(body) && !(committees && StandingCommittees.Contains(body))).Select(body => Wording.Of(body).In(language));
        if (committees) names = names.Append(language == Language.Chinese ? "人民代表大会常务委员会" : "a standing committee");
        return string.Join(language == Language.Chinese ? "或者" : " or ", names);
    }

    /// <summary>Returns the names of the bodies in English.</summary>
    public override string ToString() => In(Language.English);

    Bilingual IWorded.InWords => new(In(Language.Chinese), In(Language.English));
}
