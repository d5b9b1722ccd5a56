namespace Election.Rules;

/// <summary>Chapter VII of the law: who is on the roll, and on which (EL 5, 27; Provisions of 1983, items 6, 7 and 9).</summary>
public static class RollRules
{
    /// <summary>roll.single-registration: one district for each voter and congress (EL 5, 27(1)).</summary>
    public static Rule<Voter> SingleRegistration { get; } = new SingleRegistrationRule();

    /// <summary>roll.removed: nobody dead or deprived of political rights stays on (EL 27(1)).</summary>
    public static Rule<Voter> Removed { get; } = new RollRemovedRule();

    /// <summary>roll.complete: who is qualified and known is on the roll (EL 27(1)).</summary>
    public static Rule<Voter> Complete { get; } = new RollCompleteRule();

    /// <summary>roll.moved: who moved is on the new roll and not on the old (EL 27(1)).</summary>
    public static Rule<Voter> Moved { get; } = new RollMovedRule();

    /// <summary>roll.residence-proof: away from home only with the proof from home (1983 item 9(2)).</summary>
    public static Rule<Voter> ResidenceProof { get; } = new ResidenceProofRule();

    /// <summary>roll.unit-scope: staff of units outside the place's own hierarchy (1983 items 6 and 7; provinces).</summary>
    public static Rule<Voter> UnitScope { get; } = new UnitScopeRule();

    /// <summary>roll.plausible: no more voters than adults.</summary>
    public static Rule<RollTotals> Plausible { get; } = new RollPlausibleRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [.. OfVoter, Plausible];

    /// <summary>The rules on one person.</summary>
    public static IReadOnlyList<Rule<Voter>> OfVoter { get; } = [SingleRegistration, Removed, Complete, Moved, ResidenceProof, UnitScope];
}

/// <summary>The roll as a whole, and the people that it can hold.</summary>
public sealed record RollTotals
{
    /// <summary>The voters on the roll.</summary>
    public int? Voters { get; init => field = Check.Count(value); }

    /// <summary>The adults in the population.</summary>
    public int? Adults { get; init => field = Check.Count(value); }

    /// <summary>The basis of that number; where it is not stated, that of the roll: the household registers.</summary>
    public PopulationBasis? AdultsBasis { get; init; }
}

/// <summary>The facts that the rules on the roll read.</summary>
public static class RollFacts
{
    /// <summary>Whether deceased.</summary>
    public static Fact Deceased { get; } = new("deceased", new("是否死亡", "Whether deceased"), Unit.None, nameof(Voter.IsDeceased));

    /// <summary>Another incapacity.</summary>
    public static Fact OtherIncapacity { get; } = new("otherIncapacity", new("是否经确认因其他原因无法表达意志", "Whether an incapacity other than mental illness is confirmed"), Unit.None, nameof(Voter.HasOtherIncapacity));

    /// <summary>Whether the person cannot be found or reached.</summary>
    public static Fact Unreachable { get; } = new("unreachable", new("是否下落不明或者无法取得联系", "Whether the person is missing or cannot be reached"), Unit.None, nameof(Voter.IsUnreachable));

    /// <summary>Whether the person moved to another district.</summary>
    public static Fact Moved { get; } = new("movedTo", new("迁入的选区", "The district moved to"), Unit.None, nameof(Voter.HasMoved));

    /// <summary>Whether on the roll of the district moved to. A dossier says so by listing the same person there.</summary>
    public static Fact OnNewRoll { get; } = new("/voters", new("是否列入新迁入的选区的选民名单", "Whether on the roll of the district moved to"), Unit.None, nameof(Voter.IsOnNewRoll));

    /// <summary>Whether registered in another district too.</summary>
    public static Fact RegisteredElsewhere { get; } = new("registeredElsewhere", new("是否在其他选区也登记", "Whether registered in another district too"), Unit.None, nameof(Voter.IsRegisteredElsewhere));

    /// <summary>Whether the proof from home was given.</summary>
    public static Fact ResidenceProof { get; } = new("residenceProof", new("是否取得原选区选民资格的证明", "Whether the proof of being a voter at home was given"), Unit.None, nameof(Voter.HasResidenceProof));

    /// <summary>Whose unit the person works in.</summary>
    public static Fact Employer { get; } = new("employer", new("所在单位由谁领导", "Whose unit the person works in"), Unit.None, nameof(Voter.Employer));

    /// <summary>The voters on the roll.</summary>
    public static Fact TotalVoters { get; } = new("/totals/voters", new("登记选民合计", "Voters on the roll in all"), Unit.Voters, nameof(RollTotals.Voters));

    /// <summary>The adults in the population.</summary>
    public static Fact Adults { get; } = new("/totals/adults", new("十八周岁以上人口", "Adults in the population"), Unit.People, nameof(RollTotals.Adults));

    /// <summary>The basis of the number of adults.</summary>
    public static Fact AdultsBasis { get; } = new("/totals/adultsBasis", new("十八周岁以上人口的统计口径", "Basis of the number of adults"), Unit.None, nameof(RollTotals.AdultsBasis));
}
