namespace Election.Rules;

/// <summary>What one ground of the law says of a person's right to vote.</summary>
public sealed class VotingGround
{
    internal VotingGround(Rule rule, bool? allows, Bilingual text, IReadOnlyList<Citation> citations) => (Rule, Allows, Text, Citations) = (rule, allows, text, citations);

    /// <summary>The rule that states the ground.</summary>
    public Rule Rule { get; }

    /// <summary>Whether it leaves the person the vote; null where a fact is missing that would tell.</summary>
    public bool? Allows { get; }

    /// <summary>Why, or which fact is missing.</summary>
    public Bilingual Text { get; }

    /// <summary>The provisions, by the law applied.</summary>
    public IReadOnlyList<Citation> Citations { get; }
}

/// <summary>
/// Whether a person may vote on election day (EL 4, 27(2); Provisions of 1983, items 3–5), ground by ground. A person may where
/// every ground allows, may not where any excludes; otherwise it cannot be told. Custody and illness count only where they are stated.
/// </summary>
public sealed class VotingRight
{
    private readonly bool isDeceased;

    private VotingRight(IReadOnlyList<VotingGround> grounds, bool isDeceased) => (Grounds, this.isDeceased) = (grounds, isDeceased);

    /// <summary>The grounds, in the order of the catalogue.</summary>
    public IReadOnlyList<VotingGround> Grounds { get; }

    /// <summary>Whether the person may vote; null where that cannot be told. The dead may not.</summary>
    public bool? MayVote => isDeceased ? false : Grounds.Any(g => g.Allows == false) ? false : Grounds.All(g => g.Allows == true) ? true : null;

    /// <summary>Decides a person's right to vote.</summary>
    /// <param name="person">The person; whether on the roll does not matter.</param>
    /// <param name="occasion">The election, direct, with its day.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentException">The election is indirect: it has no voters.</exception>
    public static VotingRight Of(Voter person, Occasion occasion, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (!occasion.IsDirect) throw new ArgumentException("Deputies of this level are elected indirectly: there are no voters.", nameof(occasion));

        // Three grounds need nothing but the person: whoever fails one is wrongly on the roll.
        var onRoll = person with { IsOnRoll = true, IsDeceased = null };
        return new(
        [
            .. new[] { VoterRules.Age, VoterRules.Nationality, VoterRules.PoliticalRights }.Select(rule => Of(rule, rule.Explain(onRoll, occasion, law))),
            Of(VoterRules.Suspended, VoterSuspendedRule.IsSuspended(person) is { } suspended ? !suspended : null, occasion, law,
                new("没有停止行使选举权利", "not suspended"), new("被羁押期间停止行使选举权利", "suspended while in custody"), new("停止行使选举权利的条件是否齐备没有载明", "whether all that suspends it is there is not stated")),
            Of(VoterRules.Capacity, person.IsIncapacityConfirmed != true, occasion, law,
                new("没有经确认因精神病不能行使选举权利", "no incapacity through mental illness confirmed"), new("经选举委员会确认因精神病不能行使选举权利", "incapacity through mental illness, confirmed by the committee"), Bilingual.None),
        ],
        person.IsDeceased == true);
    }

    private static VotingGround Of(Rule rule, Explanation found) => new(
        rule,
        found.Verdict.Conclusion switch { Conclusion.Met => true, Conclusion.Breached => false, _ => null },
        found.Message,
        found.Citations);

    private static VotingGround Of(Rule rule, bool? allows, Occasion occasion, LawInForce law, Bilingual yes, Bilingual no, Bilingual open)
    {
        // Before the Provisions of 1983 it is not proved what the law said.
        var norm = rule.RestsOn[0];
        return law.Find(norm, occasion) is null
            ? new(rule, null, Absences.InWords(law.WhyAbsent(norm, occasion), norm, law), [])
            : new(rule, allows, allows switch { true => yes, false => no, _ => open }, rule.CitationsIn(law, occasion));
    }
}
