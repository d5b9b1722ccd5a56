using static Election.Rules.Force;

namespace Election.Rules;

/// <content>The composition of the congress (EL 7; provinces).</content>
public static partial class Parameters
{
    /// <summary>代表具有广泛的代表性，逐步提高妇女代表的比例 (EL 7(1)). How fast is not said, so a share that does not rise is a warning, no breach of law.</summary>
    public static Parameter<Duty> Representation { get; } = new("representation", new("代表的广泛代表性，逐步提高妇女代表的比例", "Deputies are broadly representative, and the share of women rises by and by"), Unit.None,
        Electoral(ElectoralLaw.At(7), Scope.Everywhere.For(ElectionKind.General), Guiding, Since2010(default(Duty))));

    /// <summary>妇女在代表候选人中的比例, set by provinces.</summary>
    public static Parameter<Fraction> WomenAmongCandidates { get; } = OfProvinces<Fraction>("women-among-candidates", "妇女在代表候选人中的比例", "Share of women among the candidates", Unit.Share, Scope.Local.For(ElectionKind.General));

    /// <summary>上一届代表在候选人中的比例, set by provinces: 左右, which is no bound.</summary>
    public static Parameter<Fraction> OutgoingAmongCandidates { get; } = OfProvinces<Fraction>("outgoing-among-candidates", "上一届代表在代表候选人中的比例", "Share of outgoing deputies among the candidates", Unit.Share, Scope.Local.For(ElectionKind.General));

    private static Parameter[] OfComposition => [Representation, WomenAmongCandidates, OutgoingAmongCandidates];
}
