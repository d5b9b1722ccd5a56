namespace Election.Rules;

/// <summary>How many different candidates one voter or deputy joined in nominating.</summary>
/// <param name="Voter">The id of the voter or deputy.</param>
/// <param name="Candidates">The number of different candidates, 0 or more.</param>
public sealed record VoterNomination(string Voter, int Candidates)
{
    /// <summary>The number of different candidates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Candidates { get; init => field = Check.Count(value)!.Value; } = Check.Count(Candidates)!.Value;
}

/// <summary>The joint nominations of one district or unit, voter by voter (EL 30(3)).</summary>
public sealed record VoterNominations
{
    /// <summary>The electoral district or unit.</summary>
    public string? District { get; init; }

    /// <summary>The seats of the district or unit; in a by-election, those to be filled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>Each voter or deputy who signed, once; null where no names are known, empty where nothing was nominated jointly.</summary>
    public IReadOnlyList<VoterNomination>? ByVoter { get; init; }

    /// <summary>Whether some who signed, or what they signed, is not named: then those named can prove a breach but not its absence.</summary>
    public bool HasUnnamed { get; init; }

    /// <summary>The different candidates nominated jointly, where known: nobody joined in nominating more of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Nominees { get; init => field = Check.Count(value); }

    /// <summary>The most candidates of one joint nomination: whoever signed it, named or not, joined in nominating so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? LargestNomination { get; init => field = Check.Count(value); }

    /// <summary>
    /// Counts, for every voter or deputy, the different candidates of the joint nominations signed. Nominations by parties
    /// and organisations are left out, and so are those who signed without being on the roll, who count for nothing.
    /// </summary>
    /// <param name="district">The electoral district or unit.</param>
    /// <param name="seats">Its seats, or null where they are not known.</param>
    /// <param name="nominations">The nominations of that district or unit, in any order.</param>
    public static VoterNominations From(string? district, int? seats, IEnumerable<JointNomination> nominations)
    {
        ArgumentNullException.ThrowIfNull(nominations);
        var order = new List<string>();
        var signed = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var nominees = new HashSet<string>(StringComparer.Ordinal);
        var (unnamedSigners, unnamedCandidates) = (false, false);
        int? largest = null;
        foreach (var nomination in nominations)
        {
            // Who nominates not being stated, it may be a joint one: its names then prove nothing, but neither is it left out.
            if (nomination.By is null) unnamedCandidates = true;
            if (!nomination.IsJoint) continue;
            unnamedSigners |= nomination.Signatories is null || nomination.SignatoryCount > nomination.Signatories.Count;
            unnamedCandidates |= nomination.Candidates is null;
            nominees.UnionWith(nomination.Candidates ?? []);
            var together = Names.CountDistinct(nomination.Candidates ?? [], []);
            largest = Math.Max(largest ?? 0, together);
            foreach (var voter in nomination.Signatories ?? [])
            {
                if (Names.Contains(nomination.NotOnRoll, voter)) continue;
                if (!signed.TryGetValue(voter, out var candidates))
                {
                    order.Add(voter);
                    signed.Add(voter, candidates = new(StringComparer.Ordinal));
                }
                candidates.UnionWith(nomination.Candidates ?? []);
            }
        }
        var hasUnnamed = unnamedSigners || unnamedCandidates;
        return new()
        {
            District = district,
            Seats = seats,
            ByVoter = order.Count == 0 && hasUnnamed ? null : [.. order.Select(voter => new VoterNomination(voter, signed[voter].Count))],
            HasUnnamed = hasUnnamed,
            LargestNomination = largest,
            Nominees = unnamedCandidates ? null : nominees.Count,
        };
    }
}
